import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';

import { Button } from '../../../components/Button';
import { Counts } from '../../../components/Counts';
import { mute } from '../../../components/Icon';
import { EmptyState } from '../../../components/Page';
import { TipList } from '../../../components/TipList';
import { useWords } from '../../../components/Words';
import { ask } from '../../background/ask';
import { siteList, siteName } from '../book';
import { copied } from '../copy';
import { tell as notify, tellWhy } from '../notices';
import { serverPattern } from '../server';
import { language, modeOf } from '../settings';
import { withWords } from '../tip-words';
import { tell, type Seen } from './tab';

/** The box in the current tab: how full, and its tips; or why there is nothing to show. */
export function Live({ seen, onAgain, onCheck, onCompare }: { seen: Seen; onAgain: () => Promise<void>; onCheck: () => void; /** Shows both texts right here; without it, in a tab. */ onCompare?: () => void }) {
  const { say, list } = useWords();
  const [fixing, setFixing] = useState<string | undefined>();
  const { live, site, tab } = seen;
  const toCheck = (
    <Button kind="main" onPress={onCheck}>
      {say('popup.toCheck')}
    </Button>
  );

  if (!live || tab === undefined) {
    if (!site) {
      return (
        <EmptyState
          title={say('popup.unknown')}
          action={
            <Actions>
              {toCheck}
              {seen.host && (
                <Button kind="quiet" onPress={() => void addServer(seen.host ?? '')}>
                  {say('popup.server', { host: seen.host })}
                </Button>
              )}
            </Actions>
          }
        >
          {say('popup.unknown.text', { sites: list(siteList.map(({ name }) => name)) })}
        </EmptyState>
      );
    }
    const off = modeOf(site) === 'off';
    return (
      <EmptyState
        title={say(off ? 'popup.off' : 'popup.noBox', { site: site.name })}
        action={
          <Actions>
            {!off && <Button onPress={() => void onAgain()}>{say('popup.again')}</Button>}
            <Button onPress={onCheck}>{say('popup.toCheck')}</Button>
            {!off && tab !== undefined && (
              <a href={`/options.html#health/${tab}`} target="_blank">
                {say('popup.report')}
              </a>
            )}
          </Actions>
        }
      >
        {say(off ? 'popup.off.text' : 'popup.noBox.text')}
      </EmptyState>
    );
  }
  if (live.kind === 'message') {
    return (
      <EmptyState title={say('popup.message')} action={toCheck}>
        {say('popup.message.text')}
      </EmptyState>
    );
  }

  const fix = async (key: string) => {
    setFixing(key);
    const answer = await tell<{ ok: boolean }>(tab, { takt: 'fix', key });
    setFixing(undefined);
    notify(answer?.ok ? { say: 'popup.fixed' } : { say: 'popup.refused', tone: 'error' });
    await onAgain();
  };
  const ignore = async (key: string, scope: 'once' | 'here' | 'always') => {
    const answer = await tell<{ ok: boolean }>(tab, { takt: 'ignore', key, scope });
    const undo = async () => {
      // Once is undone by the tip's own key, the rest by its rule's.
      const back = await tell<{ ok: boolean }>(tab, { takt: 'undo', key: scope === 'once' ? key : `${key.split('|', 1)[0]}|*` });
      if (!back?.ok) notify({ say: 'popup.gone', tone: 'error' });
      await onAgain();
    };
    notify(answer?.ok ? { say: 'desk.ignored', action: { label: 'undo', run: () => void undo() } } : { say: 'popup.gone', tone: 'error' });
    await onAgain();
  };
  const hush = async () => {
    const answer = await tell<{ ok: boolean }>(tab, { takt: 'hush', on: !live.hushed });
    if (!answer?.ok) notify({ say: 'popup.gone', tone: 'error' });
    await onAgain();
  };
  const show = async (key: string) => {
    const answer = await tell<{ ok: boolean }>(tab, { takt: 'light', key });
    if (answer?.ok) leave();
    else notify({ say: 'popup.gone', tone: 'error' });
  };
  const copyFix = async (key: string) => {
    const text = live.tips.find((tip) => tip.key === key)?.fix?.map((edit) => edit.text).join('');
    if (text) notify(await copied(text));
    else await show(key);
  };
  const tips = live.tips.slice(0, 3);
  const empty = live.tips.length === 0 && live.counts[0]?.used === 0;

  return (
    <section class="q-live">
      <h2 class="t-unseen">{say('popup.live', { site: siteName(live.site) })}</h2>
      <div class="q-where">
        <Counts counts={live.counts} site={siteName(live.site)} />
        <p class="q-who">
          {say(`writing.${live.kind}`)}
          {live.account && ` · ${live.account}`}
        </p>
        <Button kind="quiet" size="small" icon={mute} pressed={live.hushed} onPress={() => void hush()}>
          {say('hush')}
        </Button>
      </div>
      {empty ? (
        <EmptyState title={say('popup.empty')}>{say('popup.empty.text')}</EmptyState>
      ) : (
        <div class="t-card q-tips">
          <TipList
            tips={withWords(tips, language.value)}
            more={live.tips.length - tips.length}
            canFix={live.canFix}
            fixing={fixing}
            hushed={live.hushed}
            events={{
              fix: (key) => void fix(key),
              copy: (key) => void copyFix(key),
              ignore: (key, scope) => void ignore(key, scope),
              goTo: (key) => void show(key),
              light: () => undefined,
              compare: onCompare ?? (() => void compare()),
            }}
          />
        </div>
      )}
    </section>
  );
}

/** Opens the draft beside the post that is like it. */
async function compare(): Promise<void> {
  const reply = await ask('page.compare', {});
  if (reply.ok) leave();
  else tellWhy(reply.why);
}

/** Asks for one server, right from its own page. */
async function addServer(host: string): Promise<void> {
  const hosts = [serverPattern(host)];
  if (!(await browser.permissions.request({ origins: hosts }))) return notify({ say: 'sites.own.denied', tone: 'error' });
  const reply = await ask('sites.grant', { hosts });
  if (reply.ok) notify({ say: 'sites.own.added', with: { host } });
  else tellWhy(reply.why);
}

/** Lets the person see the page; in a tab of its own there is nothing to close. */
function leave(): void {
  if (document.documentElement.dataset.form === 'popup') close();
}

function Actions({ children }: { children: ComponentChildren }) {
  return <div class="q-actions">{children}</div>;
}
