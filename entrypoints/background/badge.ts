import { browser } from 'wxt/browser';

import type { Gravity } from '../../rules';
import type { Asker } from './answers/answer';
import { readSettings } from './settings-store';
import { filled, interfaceWords, languageOf } from './words';

/** Background and letters of the badge; each pair has a contrast of at least 4.5 to 1. */
const colours: Readonly<Record<Gravity, readonly [back: string, text: string]>> = {
  error: ['#b3261e', '#ffffff'],
  warning: ['#f2b84b', '#1f1600'],
  hint: ['#38618c', '#ffffff'],
};

let last: Promise<unknown> = Promise.resolve();

/**
 * Shows a number on the toolbar button while the asking tab is in front, one after the other as they were told.
 * The browser takes it away when the tab goes to another page.
 */
export function showBadge(asker: Asker, count: number, gravity: Gravity | null): Promise<void> {
  const turn = last.then(() => put(asker, count, gravity));
  last = turn.catch(() => undefined);
  return turn;
}

async function put(asker: Asker, count: number, gravity: Gravity | null): Promise<void> {
  const { tab } = asker;
  if (tab === undefined) return;
  const menu = interfaceWords('menu', languageOf((await readSettings()).language));
  const [back, text] = colours[gravity ?? 'hint'];
  const title = count === 0 ? menu.noTips : filled(count === 1 ? menu.oneTip : menu.manyTips, { count });
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId: tab, text: count === 0 ? '' : count > 99 ? '99+' : String(count) }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color: back }),
      browser.action.setBadgeTextColor({ tabId: tab, color: text }),
      browser.action.setTitle({ tabId: tab, title }),
    ]);
    // What is shown after the browser took everything away would stay on the next page.
    if (count > 0 && !(await isThere(asker))) await Promise.all([browser.action.setBadgeText({ tabId: tab, text: '' }), browser.action.setTitle({ tabId: tab, title: menu.noTips })]);
  } catch {
    // The tab was closed in the meantime.
  }
}

/** Whether the asking page still listens. */
async function isThere({ tab = -1, frame, page }: Asker): Promise<boolean> {
  return browser.tabs.sendMessage(tab, { takt: 'there' }, page ? { documentId: page } : { frameId: frame }).then(() => true, () => false);
}

/** Shows on every tab without tips of its own that so many posts wait for room in the history. */
export async function showWaiting(count: number): Promise<void> {
  const [back, text] = colours.error;
  await Promise.all([
    browser.action.setBadgeText({ text: count === 0 ? '' : '!' }),
    browser.action.setBadgeBackgroundColor({ color: back }),
    browser.action.setBadgeTextColor({ color: text }),
  ]);
}
