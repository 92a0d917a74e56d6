import { useEffect, useRef } from 'preact/hooks';

import { Button } from '../../../components/Button';
import { useWords } from '../../../components/Words';
import { placeOf, type SiteId } from '../../../rules';
import { everywhere, profileOf } from '../../../rules/profile';
import { answered, answersIn, answerTo, openQuestions, questions } from '../../../rules/questions';
import { siteName } from '../../people/book';
import { tell, tellWhy } from '../../people/notices';
import { changeSettings, settings } from '../../people/settings';
import { Back } from '../Back';
import { IgnoredHere } from './IgnoredHere';
import { QuestionRow } from './QuestionRow';

/** The questions about one account, about a site whoever writes there, or about all accounts. */
export function AccountPage({ place }: { place: string }) {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.closest('main')?.scrollTo(0, 0);
  }, [place]);

  const { accounts } = settings.value;
  const { site, account } = partsOf(place);
  const wider = place === everywhere ? [] : account === undefined ? [everywhere] : [everywhere, placeOf(site ?? '')];
  const own = accounts[place] ?? {};
  const inherited = profileOf(accounts, wider);
  const known = profileOf(accounts, [...wider, place]);

  const change = (what: NonNullable<Parameters<typeof changeSettings>[0]['accounts']>[string]) => void changeSettings({ accounts: { [place]: what } }).then(tellWhy);
  const clear = () => {
    change(null);
    tell({ say: 'accounts.cleared', action: { label: 'undo', run: () => change(own) } });
  };

  return (
    <div class="o-page">
      <Back to="accounts">
        {say('accounts.title')}
      </Back>
      <div class="o-head">
        <h1 ref={heading} tabIndex={-1}>
          {site === undefined ? say('accounts.all') : account === undefined ? siteName(site) : account}
        </h1>
        {answersIn(own) > 0 && <Button onPress={clear}>{say('accounts.clear')}</Button>}
      </div>
      <p class="o-lead">{site === undefined ? say('accounts.all.lead') : account === undefined ? say('accounts.site.lead', { site: siteName(site) }) : say('accounts.one.lead', { site: siteName(site) })}</p>
      {questions.map(({ group, asked }) => {
        const open = openQuestions(asked, site, known);
        return (
          open.length > 0 && (
            <section key={group} class="o-section" aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`}>{say(`accounts.group.${group}`)}</h2>
              <ul class="t-card t-rows">
                {open.map((question) => (
                  <li key={`${place} ${question.id} ${answerTo(question.id, own) === undefined}`} class="a-question">
                    <QuestionRow question={question} answer={answerTo(question.id, own)} otherwise={answerTo(question.id, inherited)} onAnswer={(answer) => change(answered(question.id, answer))} />
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      <IgnoredHere place={place} />
    </div>
  );
}

/** Takes the name of a place apart; all accounts have neither site nor name. */
function partsOf(place: string): { site?: SiteId; account?: string } {
  if (place === everywhere) return {};
  const cut = place.indexOf('/');
  return cut < 0 ? { site: place } : { site: place.slice(0, cut), account: place.slice(cut + 1) };
}
