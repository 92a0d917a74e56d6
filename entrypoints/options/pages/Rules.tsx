import { useMemo, useState } from 'preact/hooks';

import { Button } from '../../../components/Button';
import { TextField } from '../../../components/Field';
import { check, Icon, right } from '../../../components/Icon';
import { EmptyState } from '../../../components/Page';
import { useWords } from '../../../components/Words';
import { sets } from '../../../rules';
import { address } from '../route';
import { OwnWordsPage } from '../rules/OwnWordsPage';
import { PacksPage } from '../rules/PacksPage';
import { RulePage } from '../rules/RulePage';
import { RuleSetCard } from '../rules/RuleSetCard';
import { shownRules, type ShownRule } from '../rules/shown-rules';

export const title = 'rules.title';
export const icon = check;
export const order = 10;

/** What Takt looks at, set by set. `#rules/hashtags/breaks` is one rule's page, `#rules/packs` offers whole choices, `#rules/words` holds own words. */
export default function Rules({ rest }: { rest: string }) {
  const speech = useWords();
  const { say } = speech;
  const [search, setSearch] = useState('');
  const all = useMemo(() => shownRules(speech), [speech]);
  const one = all.find(({ rule }) => rule.id === rest || rule.codes.includes(rest) || rule.formerly?.includes(rest));
  if (one) return <RulePage key={one.rule.id} shown={one} />;

  if (rest === 'packs') return <PacksPage />;
  if (rest === 'words') return <OwnWordsPage />;

  const found = all.filter((each) => matches(each, search));
  return (
    <div class="o-page">
      <h1 tabIndex={-1}>{say('rules.title')}</h1>
      <p class="o-lead">{say('rules.lead')}</p>
      <p class="r-ways">
        {(['packs', 'words'] as const).map((way) => (
          <a key={way} class="o-onward" href={address('rules', way)}>
            {say(`${way}.title`)}
            <Icon of={right} />
          </a>
        ))}
      </p>
      <div class="r-search">
        <TextField label={say('rules.search')} unseen kind="search" value={search} placeholder={say('rules.search')} onText={setSearch} />
        <p class="r-found t-number" role="status">
          {search.trim() !== '' && say('rules.found', { count: found.length })}
        </p>
      </div>
      {found.length === 0 ? (
        <EmptyState title={say('rules.none')} action={<Button onPress={() => setSearch('')}>{say('rules.clear')}</Button>} />
      ) : (
        sets.map((set) => {
          const own = found.filter(({ rule }) => rule.set === set.id);
          return own.length > 0 && <RuleSetCard key={set.id} set={set} shown={own} />;
        })
      )}
    </div>
  );
}

function matches({ rule, title: name, why, look }: ShownRule, search: string): boolean {
  const wanted = search.trim().toLowerCase();
  return [name, why, look ?? '', rule.id, ...rule.codes].some((text) => text.toLowerCase().includes(wanted));
}
