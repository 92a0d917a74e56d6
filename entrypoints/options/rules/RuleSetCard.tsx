import { Switch } from '../../../components/Field';
import { GravityIcon } from '../../../components/GravityIcon';
import { useWords } from '../../../components/Words';
import { rules, type RuleSet } from '../../../rules';
import { tellWhy } from '../../people/notices';
import { changeSettings, settings } from '../../people/settings';
import { address } from '../route';
import type { ShownRule } from './shown-rules';
import { flipRule, flipSet, isRuleOn, isSetOn } from './switches';

/** A set with its rules, each to be switched on and off. */
export function RuleSetCard({ set, shown }: { set: RuleSet; shown: readonly ShownRule[] }) {
  const { say, language } = useWords();
  const chosen = settings.value;
  const words = set.words[language];
  const on = isSetOn(chosen, set);
  return (
    <section class="t-card r-set" aria-labelledby={`set-${set.id}`} data-off={!on || undefined}>
      <div class="r-set-head">
        <div>
          <h2 id={`set-${set.id}`}>{words.title}</h2>
          <p>{words.about}</p>
        </div>
        <Switch label={say('rules.set', { set: words.title })} unseen on={on} onFlip={(to) => void changeSettings(flipSet(set, to, rules)).then(tellWhy)} />
      </div>
      <ul class="r-list">
        {shown.map(({ rule, title }) => (
          <li key={rule.id} class="r-row" data-off={!isRuleOn(chosen, rule) || undefined}>
            <a class="r-link" href={address('rules', rule.id)}>
              <GravityIcon gravity={rule.gravity} />
              <span>{title}</span>
            </a>
            <Switch label={title} unseen on={isRuleOn(chosen, rule)} onFlip={(to) => void changeSettings(flipRule(settings.value, rule, to)).then(tellWhy)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
