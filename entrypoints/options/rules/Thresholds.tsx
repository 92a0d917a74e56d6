import { useState } from 'preact/hooks';

import { TextField } from '../../../components/Field';
import { useWords } from '../../../components/Words';
import type { NamedRule, Option } from '../../../rules';
import { wordsOf } from '../../../rules/words-of';
import { tellWhy } from '../../people/notices';
import { changeSettings, settings } from '../../people/settings';

/** The thresholds of a rule, as its file states them; nothing when it has none. */
export function Thresholds({ rule }: { rule: NamedRule }) {
  const { say, language } = useWords();
  const labels = wordsOf(rule.id, language)?.options ?? {};
  const options = Object.entries(rule.options ?? {});
  if (options.length === 0) return null;
  return (
    <section class="o-section" aria-labelledby="thresholds">
      <h2 id="thresholds">{say('rules.thresholds')}</h2>
      <ul class="t-card t-rows">
        {options.map(([name, option]) => {
          const chosen = settings.value.options[rule.id]?.[name];
          return (
            <li key={`${name} ${chosen ?? ''}`} class="r-threshold">
              <Threshold label={labels[name] ?? name} option={option} chosen={chosen} onChoose={(value) => void changeSettings({ options: { [rule.id]: { [name]: value } } }).then(tellWhy)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** One number: stored when the field is left, brought within its borders, and back to the default when emptied. */
function Threshold({ label, option, chosen, onChoose }: { label: string; option: Option; chosen: number | undefined; onChoose: (value: number | null) => void }) {
  const { say } = useWords();
  const { default: usual, min, max } = option;
  const [typed, type] = useState(String(chosen ?? usual));
  const store = () => {
    const number = typed.trim() === '' ? usual : Number(typed);
    const value = Number.isFinite(number) ? Math.min(max, Math.max(min, Math.round(number))) : (chosen ?? usual);
    type(String(value));
    if (value !== (chosen ?? usual)) onChoose(value === usual ? null : value);
  };
  return (
    <div onFocusOut={store}>
      <TextField label={label} hint={say(chosen === undefined ? 'rules.threshold.usual' : 'rules.threshold.own', { usual, min, max })} kind="number" min={min} max={max} value={typed} onText={type} />
    </div>
  );
}
