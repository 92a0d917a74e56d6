import { useState } from 'preact/hooks';

import { Icon, out } from '../../../components/Icon';
import { useWords } from '../../../components/Words';
import type { How } from './messages';
import { useNames } from './names';
import { archiveKinds } from './the-import';

/** Where each site hands out one's own posts, and what to choose there. */
export function HowTo() {
  const { say, language } = useWords();
  const { kind } = useNames();
  const [kinds, setKinds] = useState<readonly How[]>([]);
  const look = async (open: boolean) => {
    if (open && kinds.length === 0) setKinds(await archiveKinds());
  };
  const named = kinds.map(({ id, how }) => ({ name: kind(id), how })).sort((a, b) => a.name.localeCompare(b.name));
  return (
    <details class="i-how" onToggle={(event) => void look(event.currentTarget.open)}>
      <summary>{say('import.how')}</summary>
      <dl class="t-rows">
        {named.map(({ name, how }) => (
          <div key={name} class="i-how-row">
            <dt>{name}</dt>
            <dd>
              {how[language]}{' '}
              {how.help && (
                <a class="i-help" href={how.help} target="_blank" rel="noreferrer">
                  {say('import.help')}
                  <Icon of={out} />
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
