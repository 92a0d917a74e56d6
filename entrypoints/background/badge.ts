import { browser } from 'wxt/browser';

import type { Gravity } from '../../rules';
import { readSettings } from './settings-store';
import { interfaceWords, languageOf } from './words';

/** Background and letters of the badge; each pair has a contrast of at least 4.5 to 1. */
const colours: Readonly<Record<Gravity, readonly [back: string, text: string]>> = {
  error: ['#b3261e', '#ffffff'],
  warning: ['#f2b84b', '#1f1600'],
  hint: ['#38618c', '#ffffff'],
};

/** Shows a number on the toolbar button while this tab is in front. The browser clears it when the tab goes to another page. */
export async function showBadge(tab: number, count: number, gravity: Gravity | null): Promise<void> {
  const { menu } = interfaceWords(languageOf((await readSettings()).language));
  const [back, text] = colours[gravity ?? 'hint'];
  const title = count === 0 ? menu.noTips : (count === 1 ? menu.oneTip : menu.manyTips).replace('{count}', String(count));
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId: tab, text: count === 0 ? '' : count > 99 ? '99+' : String(count) }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color: back }),
      browser.action.setBadgeTextColor({ tabId: tab, color: text }),
      browser.action.setTitle({ tabId: tab, title }),
    ]);
  } catch {
    // The tab was closed in the meantime.
  }
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
