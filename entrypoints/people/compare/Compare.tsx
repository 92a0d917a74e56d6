import { useEffect, useState } from 'preact/hooks';

import { Button } from '../../../components/Button';
import { Callout, EmptyState } from '../../../components/Page';
import { useWords } from '../../../components/Words';
import { siteName } from '../book';
import { Customs } from './Customs';
import type { Part } from './parts';
import { Side } from './Side';
import { useCompared } from './use-pair';

/** Posts listed before one asks for more. */
const first = 6;

/** A post or draft beside one that is near to it, and what its site would rather have. */
export function Compare(props: {
  /** Number of a post, key of a draft, or `draft` for the newest one. */
  what: string;
  /** Number of the post beside it; the likest one when missing. */
  beside?: string | undefined;
  onPick: (beside: string) => void;
  /** In a panel beside a page. */
  aside?: boolean;
}) {
  const { say, percent, date } = useWords();
  const { what, beside } = props;
  const { one, found, trouble, known } = useCompared(what);
  const [all, showAll] = useState(false);
  const near = found.find(({ post }) => String(post.id) === beside) ?? found[0];
  const listed = all || (near && found.indexOf(near) >= first) ? found : found.slice(0, first);
  const parts = useParts(one?.text, near?.post.text);

  return (
    <div class="c-compare">
      {trouble && (
        <Callout tone="error" alert>
          {say(`error.${trouble}`)}
        </Callout>
      )}
      {known && !trouble && (!one || !near) && <EmptyState title={say(one ? 'compare.none' : 'compare.gone')}>{one && say('compare.none.text')}</EmptyState>}
      {one && near && (
        <>
          <p class="c-lead">
            {say('compare.lead', { share: percent(near.likeness) })} <span class="c-marked">{say('compare.marked')}</span>
          </p>
          <div class="c-sides">
            <Side said={one} parts={parts[0]} />
            <Side said={near.post} parts={parts[1]} />
          </div>
          {found.length > 1 && (
            <nav class="t-card c-card" aria-labelledby="others">
              <h2 id="others">{say('compare.others')}</h2>
              <ul class="c-others">
                {listed.map(({ post, likeness }) => (
                  <li key={post.id}>
                    <button type="button" aria-current={post.id === near.post.id ? 'true' : undefined} onClick={() => props.onPick(String(post.id))}>
                      <span>
                        {siteName(post.site)}, {date(post.at, 'long')}
                      </span>
                      <span class="t-number">{percent(likeness)}</span>
                    </button>
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
          <Customs site={one.site} aside={props.aside ?? false} />
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
      const { partsOf } = await import('./parts');
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
