import { useEffect, useState } from 'preact/hooks';

import { Badge, Button } from '../../../components/Button';
import { undo } from '../../../components/Icon';
import { useWords } from '../../../components/Words';
import { ask, onHistoryChange } from '../../background/ask';
import type { Import } from './importing';
import { useNames } from './names';

/** Imports there were, each to be taken back as a whole. Nothing at all while there is none. */
export function Earlier({ busy, round, onTakeBack }: { busy: boolean; /** Changes when the list has to be read again. */ round: string; onTakeBack: (one: Import) => void }) {
  const { say, date } = useWords();
  const { archive } = useNames();
  const [imports, setImports] = useState<readonly Import[]>([]);
  useEffect(() => {
    const life = new AbortController();
    const look = async () => {
      const reply = await ask('import.list', {});
      if (reply.ok && !life.signal.aborted) setImports(reply.value);
    };
    void look();
    onHistoryChange(() => void look(), life.signal);
    return () => life.abort();
  }, [round]);
  if (imports.length === 0) return null;
  return (
    <section class="o-section" aria-labelledby="imports">
      <h2 id="imports">{say('import.earlier')}</h2>
      <ul class="t-card t-rows">
        {imports.map((one) => (
          <li key={one.id} class="i-earlier">
            <div class="i-earlier-what">
              <p class="i-earlier-name">
                {archive(one.kind.split('-'))} {one.state !== 'done' && <Badge tone="warning">{say(`import.state.${one.state}`)}</Badge>}
              </p>
              <p class="o-quiet">
                {say('import.brought', { count: one.added, date: date(one.at) })}
                <span class="i-file">{one.name}</span>
              </p>
              {one.within !== undefined && <p class="o-quiet">{say('import.within')}</p>}
              {one.state === 'open' && <p class="o-quiet">{say('import.openHint')}</p>}
            </div>
            {one.within === undefined && (
              <Button size="small" icon={undo} disabled={busy} label={say('import.undoNamed', { name: archive(one.kind.split('-')) })} onPress={() => onTakeBack(one)}>
                {say('import.undo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
