import { useEffect, useState } from 'preact/hooks';

import { useWords } from '../../../../components/Words';
import { ask, type Value } from '../../../background/ask';
import { siteName } from '../../../people/book';
import { address } from '../../route';

/** Comparing everything with everything takes its time. */
const patience = 120_000;

/** Posts that are one and the same: what was said again, how often and where. */
export function Clusters({ changed }: { changed: unknown }) {
  const { say, date, list } = useWords();
  const [clusters, see] = useState<Value<'history.clusters'> | undefined>();
  useEffect(() => {
    let here = true;
    const look = async () => {
      const reply = await ask('history.clusters', {}, patience);
      if (here && reply.ok) see(reply.value);
    };
    void look();
    return () => {
      here = false;
    };
  }, [changed]);
  return (
    <section class="t-card h-card" aria-labelledby="clusters">
      <h2 id="clusters">{say('clusters.title')}</h2>
      {!clusters && <p class="h-few" role="status">{say('clusters.looking')}</p>}
      {clusters?.length === 0 && <p class="h-few">{say('clusters.none')}</p>}
      {clusters && clusters.length > 0 && (
        <ul class="h-clusters">
          {clusters.map(({ count, posts: [first, second, ...rest] }) => first && (
            <li key={first.id}>
              <h3>{say('clusters.one', { count })}</h3>
              <p dir="auto">{first.text.replaceAll(/\s+/g, ' ')}</p>
              <p class="h-cluster-where">
                {list([...new Set([first, ...(second ? [second] : []), ...rest].map(({ site }) => siteName(site)))])}
                {' · '}
                {say('clusters.last', { date: date(first.at, 'long') })}
                {' · '}
                <a href={address('history', `compare/${first.id}`)} aria-label={`${say('compare')}: ${first.text.slice(0, 60)}`}>
                  {say('compare')}
                </a>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
