import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

import { Button } from '../../../components/Button';
import { Choice } from '../../../components/Field';
import { beside, gear, left } from '../../../components/Icon';
import { Mark } from '../../../components/Mark';
import { Tabs } from '../../../components/Tabs';
import { useWords } from '../../../components/Words';
import { sites } from '../../../rules';
import { Compare } from '../compare/Compare';
import { tell, tellWhy } from '../notices';
import { changeSettings, modeOf } from '../settings';
import { WaitingPosts } from '../waiting';
import { onOtherWriting } from './follow';
import { makeKeeper, type Kept } from './kept';
import { Live } from './Live';
import { Question } from './Question';
import { QuickCheck } from './QuickCheck';
import { Shelf } from './Shelf';
import { openSidePanel } from './side-panel';
import { lookAtTab, type Seen } from './tab';

type View = 'here' | 'check' | 'compare';

/** Beside the page: what Takt says of the box in the current tab, and a check of any draft for all sites. */
export function Companion(props: { draft: Kept; seen: Seen; /** The tab's answer, when it comes late. */ later?: Promise<Seen>; /** It stays open and follows the page in front. */ stays?: boolean }) {
  const { say } = useWords();
  const [seen, see] = useState(props.seen);
  const [view, turn] = useState<View>(props.stays || props.seen.live || (props.seen.site && props.draft.text === '') ? 'here' : 'check');
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
  useFollowing(props.stays ?? false, see);
  useEffect(() => {
    const wait = async () => {
      const late = await props.later;
      // By now another page may have been looked at.
      if (late) see((now) => (now === props.seen ? late : now));
    };
    void wait();
  }, [props.later, props.seen]);

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
        {!props.stays && seen.window !== undefined && <Button kind="quiet" icon={beside} label={say('popup.beside')} onPress={() => void toSide(seen.window ?? 0)} />}
        <Button kind="quiet" icon={gear} label={say('popup.settings')} onPress={() => void openOptions()} />
      </header>
      <main class="q-main">
        <WaitingPosts />
        {view === 'compare' ? (
          <Beside onBack={() => turn('here')} />
        ) : (
          <Tabs<View>
            label={say('popup.view')}
            value={view}
            tabs={[
              { value: 'here', label: say('popup.here') },
              { value: 'check', label: say('popup.check') },
            ]}
            onChoose={turn}
          >
            {view === 'here' ? <><Question /><Live seen={seen} onAgain={again} onCheck={() => turn('check')} {...(props.stays && { onCompare: () => turn('compare') })} />{!seen.live && <Shelf site={seen.site?.id} />}</> : <QuickCheck draft={draft.current} first={site?.id} onDraft={keep} />}
          </Tabs>
        )}
      </main>
    </>
  );
}

/** The draft of the page beside the post that is like it, right here. */
function Beside({ onBack }: { onBack: () => void }) {
  const { say } = useWords();
  const [beside, pick] = useState<string | undefined>();
  return (
    <section class="q-beside" aria-label={say('compare.title')}>
      <Button kind="quiet" size="small" icon={left} onPress={onBack}>
        {say('compare.back')}
      </Button>
      <Compare what="draft" beside={beside} onPick={pick} aside />
    </section>
  );
}

/** Looks again whenever another page is in front or something else was written; what is the same is not drawn again. */
function useFollowing(stays: boolean, see: (next: (before: Seen) => Seen) => void): void {
  useEffect(() => {
    if (!stays) return;
    const end = new AbortController();
    let looks = 0;
    const look = async () => {
      const mine = ++looks;
      const now = await lookAtTab();
      // A slow page must not answer for the one that came after it.
      if (mine === looks && !end.signal.aborted) see((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    };
    onOtherWriting(() => void look(), end.signal);
    return () => end.abort();
  }, [stays, see]);
}

async function toSide(windowId: number): Promise<void> {
  if (await openSidePanel(windowId)) close();
  else tell({ say: 'popup.beside.failed', tone: 'error' });
}

async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  if (document.documentElement.dataset['form'] !== 'side') close();
}
