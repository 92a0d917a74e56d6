import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';

import { Button } from '../../components/Button';
import { Counts } from '../../components/Counts';
import { DraftBox } from '../../components/DraftBox';
import { Choice } from '../../components/Field';
import { Icon, clock, out, shield, target, undo } from '../../components/Icon';
import { Mark } from '../../components/Mark';
import { TipList } from '../../components/TipList';
import { useWords } from '../../components/Words';
import { shown, type Language } from '../../rules';
import { siteList } from '../people/book';
import { tellWhy } from '../people/notices';
import { changeSettings, language } from '../people/settings';
import { withWords } from '../people/tip-words';
import { useDesk } from '../people/use-desk';

const promises = [
  { icon: shield, title: 'welcome.network', text: 'welcome.network.text' },
  { icon: target, title: 'welcome.never', text: 'welcome.never.text' },
  { icon: clock, title: 'welcome.yours', text: 'welcome.yours.text' },
] as const;

/** The first page after the installation: the coach at work, three promises, where to start. */
export function Welcome() {
  const speech = useWords();
  const { say } = speech;
  const practice = siteList.find(({ id }) => id === 'mastodon') ?? siteList[0];
  const { desk, box, lit, events, hear, put } = useDesk(practice?.id ?? '');
  const text = desk.text.value;
  const state = desk.state.value;
  const tips = shown(state);
  const counts = desk.readings.value.find(({ site }) => site.id === practice?.id)?.counts ?? [];
  const sample = say('welcome.sample');

  useEffect(() => {
    document.title = say('welcome.title');
  }, [say]);
  useEffect(() => {
    const field = box.current;
    if (!field) return;
    field.value = sample;
    desk.typed(sample);
  }, [desk, box, sample]);

  return (
    <main class="w-page">
      <header class="w-head">
        <p class="w-name">
          <Mark beat />
          Takt
        </p>
        <Choice<Language>
          label={say('general.language')}
          unseen
          value={language.value}
          options={[
            { value: 'en', label: 'English' },
            { value: 'de', label: 'Deutsch' },
          ]}
          onChoose={(value) => void changeSettings({ language: value }).then(tellWhy)}
        />
      </header>

      <h1>{say('welcome.headline')}</h1>
      <p class="w-lead">{say('welcome.lead')}</p>

      <section class="w-try" aria-labelledby="try">
        <div class="w-try-box">
          <h2 id="try">{say('welcome.try')}</h2>
          <p class="w-quiet">{say('welcome.try.text')}</p>
          <DraftBox label={say('welcome.box')} unseen text={text} tips={tips} lit={lit} boxRef={box} onText={hear} />
          <div class="w-tools">
            <Counts counts={counts} site={practice?.name ?? ''} />
            <Button size="small" kind="quiet" icon={undo} disabled={text === sample} onPress={() => put(sample)}>
              {say('welcome.restart')}
            </Button>
          </div>
        </div>
        <div class="t-card w-tips" aria-live="polite">
          {text.trim() === '' ? (
            <p class="w-silent">{say('desk.empty')}</p>
          ) : tips.length === 0 && state.draft ? (
            <p class="w-done">
              <Mark beat />
              {say('welcome.clean')}
            </p>
          ) : (
            <TipList tips={withWords(tips, language.value)} more={state.tips.length - tips.length} canFix fixing={state.fixing} lit={lit} events={events} />
          )}
        </div>
      </section>

      <ul class="w-promises">
        {promises.map(({ icon, title, text: body }) => (
          <li key={title}>
            <Icon of={icon} />
            <h2>{say(title)}</h2>
            <p>{say(body)}</p>
          </li>
        ))}
      </ul>

      <section class="w-start" aria-labelledby="start">
        <h2 id="start">{say('welcome.start')}</h2>
        <p>{say('welcome.start.text')}</p>
        <ul class="w-sites">
          {siteList
            .filter((site) => site.mode !== 'off')
            .map((site) => (
              <li key={site.id}>
                <a class="t-button" href={site.home} target="_blank" rel="noreferrer">
                  {site.name}
                  <Icon of={out} />
                </a>
              </li>
            ))}
          <li>
            <Button kind="quiet" onPress={() => void browser.runtime.openOptionsPage()}>
              {say('welcome.settings')}
            </Button>
          </li>
        </ul>
      </section>
    </main>
  );
}
