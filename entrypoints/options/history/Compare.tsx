import { useEffect, useState } from 'preact/hooks';

import { Button } from '../../../components/Button';
import { Callout, EmptyState } from '../../../components/Page';
import { useWords } from '../../../components/Words';
import { siteName } from '../../people/book';
import { Back } from '../Back';
import { address } from '../route';
import { Customs } from './compare/Customs';
import type { Part } from './compare/parts';
import { Side } from './compare/Side';
import { useCompared } from './compare/use-pair';

/** Posts listed before one asks for more. */
const first = 6;

/**
 * A post or draft beside one that is near to it, and what its site would rather have.
 *
 * @param rest `compare/` and what is compared, and the number of the post beside it; the likest one when missing
 */
export function Compare({ rest }: { rest: string }) {
  const { say, percent, date } = useWords();
  const [, what = 'draft', beside] = rest.split('/');
  const { one, found, trouble, known } = useCompared(what);
  const [all, showAll] = useState(false);
  const near = found.find(({ post }) => String(post.id) === beside) ?? found[0];
  const listed = all || (near && found.indexOf(near) >= first) ? found : found.slice(0, first);
  const parts = useParts(one?.text, near?.post.text);

  return (
    <div class="h-compare">
      <Back to="history" rest={what === 'draft' || !/^\d+$/.test(what) ? 'drafts' : ''}>
        {say('compare.back')}
      </Back>
      {trouble && (
        <Callout tone="error" alert>
          {say(`error.${trouble}`)}
        </Callout>
      )}
      {known && !trouble && (!one || !near) && <EmptyState title={say(one ? 'compare.none' : 'compare.gone')}>{one && say('compare.none.text')}</EmptyState>}
      {one && near && (
        <>
          <p class="o-lead">
            {say('compare.lead', { share: percent(near.likeness) })} <span class="h-marked">{say('compare.marked')}</span>
          </p>
          <div class="h-sides">
            <Side said={one} parts={parts[0]} />
            <Side said={near.post} parts={parts[1]} />
          </div>
          {found.length > 1 && (
            <nav class="t-card h-card" aria-labelledby="others">
              <h2 id="others">{say('compare.others')}</h2>
              <ul class="h-others">
                {listed.map(({ post, likeness }) => (
                  <li key={post.id}>
                    <a href={address('history', `compare/${what}/${post.id}`)} aria-current={post.id === near.post.id ? 'true' : undefined}>
                      <span>
                        {siteName(post.site)}, {date(post.at, 'long')}
                      </span>
                      <span class="t-number">{percent(likeness)}</span>
                    </a>
                  </li>
                ))}
              </ul>
              {listed.length < found.length && (
                <p>
                  <Button size="small" onPress={() => showAll(true)}>
                    {say('compare.all', { count: found.length })}
                  </Button>
                </p>
              )}
            </nav>
          )}
          <Customs site={one.site} />
        </>
      )}
    </div>
  );
}

/** Both texts taken apart; whole until the library is there. */
function useParts(one = '', other = ''): readonly [readonly Part[], readonly Part[]] {
  const [parts, setParts] = useState<readonly [readonly Part[], readonly Part[]]>([[], []]);
  useEffect(() => {
    let here = true;
    const look = async () => {
      const { partsOf } = await import('./compare/parts');
      if (here) setParts(partsOf(one, other));
    };
    setParts([[{ text: one, both: false }], [{ text: other, both: false }]]);
    void look();
    return () => {
      here = false;
    };
  }, [one, other]);
  return parts;
}
