import { Button } from '../../../components/Button';
import { check, Icon, mute } from '../../../components/Icon';
import { useWords } from '../../../components/Words';
import { rules, type Site } from '../../../rules';
import { customsOf } from '../../../rules/customs';
import { titleOf } from '../../../rules/words-of';
import { isOld } from '../../people/dates';
import { tell, tellWhy } from '../../people/notices';
import { changeSettings, settings } from '../../people/settings';
import { address } from '../route';
import { isRuleOnSite } from '../rules/switches';
import { SourceLink } from '../../people/SourceLink';

/** What is done in this place and what is not, with source and date; and the rules that look after it, to be switched on at once. */
export function Customs({ site }: { site: Site }) {
  const { say, dated, language, now } = useWords();
  const list = customsOf[site.id];
  if (!list) return null;
  const watching = rules.filter((rule) => list.some((custom) => custom.rules?.includes(rule.id)) && (!rule.sites || rule.sites.includes(site.id)));
  const silent = watching.filter((rule) => !isRuleOnSite(settings.value, rule, site.id));
  const switchOn = async () => {
    const put = (to: true | null) => changeSettings({ sites: { [site.id]: { rules: Object.fromEntries(silent.map(({ id }) => [id, to])) } } });
    const why = await put(true);
    if (why) return tellWhy(why);
    tell({ say: 'customs.done', with: { count: silent.length }, action: { label: 'undo', run: () => void put(null).then(tellWhy) } });
  };
  return (
    <section class="o-section" aria-labelledby="customs">
      <h2 id="customs">{say('customs.title')}</h2>
      <p class="o-lead">{say('customs.lead', { site: site.name })}</p>
      <ul class="t-card t-rows">
        {list.map(({ words, rules: named = [], source }) => (
          <li key={words.en} class="c-custom">
            <p>{words[language]}</p>
            {watching
              .filter(({ id }) => named.includes(id))
              .map((rule) => (
                <a key={rule.id} class="c-rule" href={address('rules', rule.id)} data-off={silent.includes(rule) || undefined} title={say(silent.includes(rule) ? 'customs.off' : 'customs.on')}>
                  <Icon of={silent.includes(rule) ? mute : check} />
                  {titleOf(rule.id, language)}
                </a>
              ))}
            <p class="c-source" data-old={isOld(source.date, now) || undefined}>
              {source.url ? <SourceLink source={source.url}>{source.title}</SourceLink> : source.title}, {dated(source.date)}
            </p>
          </li>
        ))}
      </ul>
      {silent.length > 0 && (
        <p class="c-all">
          <Button onPress={() => void switchOn()}>{say('customs.all', { count: silent.length })}</Button>
        </p>
      )}
    </section>
  );
}
