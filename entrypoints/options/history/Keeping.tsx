import { useState } from 'preact/hooks';

import { Button } from '../../../components/Button';
import { Select, Switch } from '../../../components/Field';
import { Confirm } from '../../../components/Page';
import { useWords, type Speech } from '../../../components/Words';
import { ask } from '../../background/ask';
import { tell, tellWhy } from '../../people/notices';
import { changeSettings, settings } from '../../people/settings';
import { Forgetting } from './Forgetting';

/** Days to choose from, as text for the picker; 0 is for ever. */
const spans = ['0', '1095', '365', '180', '90', '30'] as const;
const shelf = ['0', '1', '7', '30'] as const;
/** Going through a long history takes its time. */
const patience = 600_000;

/** A choice that would delete something, waiting for a yes. */
type Asked = { readonly kind: 'days'; readonly days: number; readonly count: number } | { readonly kind: 'texts' };

/** How long posts and drafts are kept, whether with their texts, and how to forget them. */
export function Keeping() {
  const { say } = useWords();
  const { memory } = settings.value;
  const [asked, setAsked] = useState<Asked | undefined>();
  const [busy, setBusy] = useState(false);

  const choose = async (days: number) => {
    if (days === 0) return await keepFor(0);
    const reply = await ask('history.older', { days });
    if (!reply.ok) return tellWhy(reply.why);
    if (reply.value === 0) await keepFor(days);
    else setAsked({ kind: 'days', days, count: reply.value });
  };
  const dropTexts = async () => {
    setBusy(true);
    const reply = await ask('history.dropTexts', {}, patience);
    setBusy(false);
    if (reply.ok) tell({ say: 'keeping.dropped', with: { count: reply.value } });
    else tellWhy(reply.why);
  };
  const agree = () => {
    setAsked(undefined);
    void (asked?.kind === 'days' ? keepFor(asked.days) : dropTexts());
  };

  return (
    <div class="h-keeping">
      <section class="o-section" aria-labelledby="keeping">
        <h2 id="keeping">{say('keeping.title')}</h2>
        <div class="t-card t-rows">
          <Select
            label={say('keeping.days')}
            hint={say('keeping.days.hint')}
            value={String(memory.days)}
            options={optionsFor(spans, memory.days).map((days) => ({ value: days, label: days === '0' ? say('keeping.ever') : spanOf(Number(days), say) }))}
            onChoose={(days) => void choose(Number(days))}
          />
          <div class="h-texts">
            <Switch
              label={say('keeping.texts')}
              hint={say('keeping.texts.hint')}
              on={!memory.texts}
              onFlip={(on) => void changeSettings({ memory: { texts: !on } }).then(tellWhy)}
            />
            {!memory.texts && (
              <p>
                <Button size="small" busy={busy} onPress={() => setAsked({ kind: 'texts' })}>
                  {say('keeping.drop')}
                </Button>
              </p>
            )}
          </div>
          <Select
            label={say('keeping.drafts')}
            hint={say('keeping.drafts.hint')}
            value={String(memory.draftDays)}
            options={optionsFor(shelf, memory.draftDays).map((days) => ({ value: days, label: days === '0' ? say('keeping.never') : spanOf(Number(days), say) }))}
            onChoose={(days) => void changeSettings({ memory: { draftDays: Number(days) } }).then(async (why) => (why ? tellWhy(why) : void (await ask('history.tidy', {}, patience))))}
          />
          <Switch label={say('question.ask')} hint={say('question.ask.hint')} on={memory.ask} onFlip={(on) => void changeSettings({ memory: { ask: on } }).then(tellWhy)} />
        </div>
      </section>

      <Forgetting />

      {asked && (
        <Confirm
          title={asked.kind === 'days' ? say('keeping.days.sure', { count: asked.count }) : say('keeping.drop.sure')}
          yes={say(asked.kind === 'days' ? 'keeping.days.yes' : 'keeping.drop.yes')}
          no={say('cancel')}
          danger
          onYes={agree}
          onNo={() => setAsked(undefined)}
        >
          <p>{say(asked.kind === 'days' ? 'keeping.days.why' : 'keeping.drop.why')}</p>
        </Confirm>
      )}
    </div>
  );
}

/** Keeps posts for so many days from now on, and forgets older ones at once. */
async function keepFor(days: number): Promise<void> {
  tellWhy(await changeSettings({ memory: { days } }));
  const reply = await ask('history.tidy', {}, patience);
  if (!reply.ok) tellWhy(reply.why);
  else if (reply.value > 0) tell({ say: 'keeping.tidied', with: { count: reply.value } });
}

/** A number of days as people say it. */
function spanOf(days: number, say: Speech['say']): string {
  if (days % 365 === 0) return say('keeping.years', { count: days / 365 });
  return days % 30 === 0 ? say('keeping.months', { count: days / 30 }) : say('keeping.for', { count: days });
}

/** The usual choices, with the one that holds among them. */
function optionsFor(usual: readonly string[], now: number): readonly string[] {
  return usual.includes(String(now)) ? usual : [...usual, String(now)];
}
