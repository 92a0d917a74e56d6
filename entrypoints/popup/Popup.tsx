import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

import { Button } from '../../components/Button';
import { Choice } from '../../components/Field';
import { gear } from '../../components/Icon';
import { Mark } from '../../components/Mark';
import { Tabs } from '../../components/Tabs';
import { useWords } from '../../components/Words';
import { sites } from '../../rules';
import { tellWhy } from '../people/notices';
import { changeSettings, modeOf } from '../people/settings';
import { WaitingPosts } from '../people/waiting';
import { makeKeeper, type Kept } from './kept';
import { Live } from './Live';
import { Question } from './Question';
import { QuickCheck } from './QuickCheck';
import { Shelf } from './Shelf';
import { lookAtTab, type Seen } from './tab';

type View = 'here' | 'check';

/** Two things: what Takt says of the box in the current tab, and a check of any draft for all sites. */
export function Popup(props: { draft: Kept; seen: Seen; /** The tab's answer, when it comes late. */ later?: Promise<Seen> }) {
  const { say } = useWords();
  const [seen, see] = useState(props.seen);
  const [view, turn] = useState<View>(props.seen.live || (props.seen.site && props.draft.text === '') ? 'here' : 'check');
  const site = (seen.live && sites[seen.live.site]) ?? seen.site;
  const draft = useRef(props.draft);
  const keep = useMemo(() => {
    const store = makeKeeper(props.draft);
    return (now: Kept) => {
      draft.current = now;
      store(now);
    };
  }, [props.draft]);
  const again = async () => see(await lookAtTab());
  useEffect(() => {
    const wait = async () => {
      const late = await props.later;
      if (late) see(late);
    };
    void wait();
  }, [props.later]);

  return (
    <>
      <header class="q-head">
        <h1 class="q-name">
          <Mark />
          Takt
        </h1>
        {site && (
          <Choice
            label={say('mode.on', { site: site.name })}
            value={modeOf(site)}
            options={(['page', 'quiet', 'off'] as const).map((value) => ({ value, label: say(`mode.${value}`) }))}
            onChoose={async (mode) => {
              tellWhy(await changeSettings({ sites: { [site.id]: { mode: mode === site.mode ? null : mode } } }));
              await again();
            }}
          />
        )}
        <Button kind="quiet" icon={gear} label={say('popup.settings')} onPress={() => void openOptions()} />
      </header>
      <main class="q-main">
        <WaitingPosts />
        <Tabs<View>
          label={say('popup.view')}
          value={view}
          tabs={[
            { value: 'here', label: say('popup.here') },
            { value: 'check', label: say('popup.check') },
          ]}
          onChoose={turn}
        >
          {view === 'here' ? <><Question /><Live seen={seen} onAgain={again} onCheck={() => turn('check')} />{!seen.live && <Shelf site={seen.site?.id} />}</> : <QuickCheck draft={draft.current} first={site?.id} onDraft={keep} />}
        </Tabs>
      </main>
    </>
  );
}

async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  close();
}
