import { Button } from '../../../components/Button';
import { useWords } from '../../../components/Words';
import { currentRule, rules } from '../../../rules';
import { titleOf } from '../../../rules/words-of';
import { tell, tellWhy } from '../../people/notices';
import { changeSettings, settings } from '../../people/settings';
import { address } from '../route';

/** Rules that were told to be silent in this account for good, each with the way back. Nothing at all when there are none. */
export function IgnoredHere({ place }: { place: string }) {
  const { say, language } = useWords();
  const names = settings.value.ignored[place] ?? [];
  const known = names.flatMap((name) => {
    const id = currentRule(name, rules);
    return id === undefined ? [] : [{ name, id, title: titleOf(id, language) }];
  });
  if (known.length === 0) return null;
  const put = (list: readonly string[]) => void changeSettings({ ignored: { [place]: list.length > 0 ? [...list] : null } }).then(tellWhy);
  const back = (name: string) => {
    put(names.filter((other) => other !== name));
    tell({ say: 'accounts.ignored.back', action: { label: 'undo', run: () => put(names) } });
  };
  return (
    <section class="o-section" aria-labelledby="ignored">
      <h2 id="ignored">{say('accounts.ignored')}</h2>
      <p class="o-lead">{say('accounts.ignored.lead')}</p>
      <ul class="t-card t-rows">
        {known.map(({ name, id, title }) => (
          <li key={name} class="a-ignored">
            <a href={address('rules', id)}>{title}</a>
            <Button size="small" onPress={() => back(name)} label={say('accounts.ignored.listen.to', { rule: title })}>
              {say('accounts.ignored.listen')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
