import { useEffect, useState } from 'preact/hooks';

import { useWords } from '../../../components/Words';
import type { NamedRule } from '../../../rules';
import { ask, type Value } from '../../background/ask';

type Count = Value<'rules.counts'>[string];

/** What became of a rule on this computer: how often it spoke, was followed and was waved off. */
export function SoFar({ rule }: { rule: NamedRule }) {
  const { say, ago } = useWords();
  const [count, know] = useState<Count | null | undefined>();
  useEffect(() => {
    let here = true;
    void ask('rules.counts', {}).then((reply) => here && know(reply.ok ? (reply.value[rule.id] ?? null) : undefined));
    return () => {
      here = false;
    };
  }, [rule.id]);
  if (count === undefined) return null;
  return (
    <section class="o-section" aria-labelledby="so-far">
      <h2 id="so-far">{say('rules.soFar')}</h2>
      {count === null ? (
        <p class="o-lead">{say('rules.soFar.none')}</p>
      ) : (
        <dl class="t-card o-pad r-counts">
          {(['fired', 'fixed', 'ignored'] as const).map((what) => (
            <div key={what}>
              <dd class="t-number">{count[what]}</dd>
              <dt>{say(`rules.soFar.${what}`)}</dt>
            </div>
          ))}
          <div>
            <dd>{ago(count.last)}</dd>
            <dt>{say('rules.soFar.last')}</dt>
          </div>
        </dl>
      )}
    </section>
  );
}
