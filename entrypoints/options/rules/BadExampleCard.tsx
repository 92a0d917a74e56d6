import { arrow, Icon } from '../../../components/Icon';
import { sentences } from '../../../components/sentences';
import { useWords } from '../../../components/Words';
import type { Tip } from '../../../rules';
import { wordsOf } from '../../../rules/words-of';
import type { ShownExample } from './shown-rules';

/** A draft the rule speaks up on: the place marked, what Takt says where that differs from the title, and what its fix makes of it. */
export function BadExampleCard({ example, title, rule }: { example: ShownExample; title: string; rule: string }) {
  const speech = useWords();
  const { say, language } = speech;
  const tip = example.tips[0];
  const words = wordsOf(rule, language);
  const says = tip && words ? sentences(tip, words, speech).title : title;
  return (
    <li class="r-example">
      <p class="r-text" dir="auto">
        {marked(example.text, example.tips)}
      </p>
      {(says !== title || example.site) && (
        <p class="r-says">
          {[example.site?.name, says === title ? undefined : says].filter(Boolean).join(': ')}
        </p>
      )}
      {example.fixed !== undefined && (
        <p class="r-fixed" dir="auto">
          <Icon of={arrow} />
          <span>
            <span class="t-unseen">{say('rules.fixed')} </span>
            {example.fixed === '' ? say('rules.nothing') : example.fixed}
          </span>
        </p>
      )}
    </li>
  );
}

function marked(text: string, tips: readonly Tip[]) {
  const places = tips.flatMap((tip) => (tip.at && tip.field === 'text' ? [{ at: tip.at, gravity: tip.gravity }] : [])).sort((a, b) => a.at[0] - b.at[0]);
  let from = 0;
  const pieces = places.flatMap(({ at, gravity }, index) => {
    const before = text.slice(from, at[0]);
    from = at[1];
    return [
      before,
      <mark key={index} class="r-mark" data-gravity={gravity}>
        {text.slice(...at)}
      </mark>,
    ];
  });
  return [...pieces, text.slice(from)];
}
