import { browser } from 'wxt/browser';

import type { LiveQuestion, LiveView } from '../../../components/coach';
import type { Site } from '../../../rules';
import { siteOf } from '../book';
import { serverHost } from '../server';

/** What is in the tab in front. */
export type Seen = {
  readonly tab?: number;
  readonly window?: number;
  /** The site by the tab's address, when the browser tells it, or by what its script says. */
  readonly site?: Site;
  /** Host of an address that belongs to no site: perhaps somebody's own server. */
  readonly host?: string;
  /** The box in use; missing when there is none. */
  readonly live?: LiveView;
};

/** Milliseconds a script may take. A fix waits for the editor to settle, so this is generous. */
const patience = 3_000;

/** Asks the active tab what is being written there. Never throws. */
export async function lookAtTab(): Promise<Seen> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return {};
    const live = await tell<LiveView>(tab.id, { takt: 'state' });
    const site = siteOf(tab.url);
    const host = site || !tab.url?.startsWith('https://') ? null : serverHost(tab.url);
    return { tab: tab.id, ...(tab.windowId !== undefined && { window: tab.windowId }), ...(site && { site }), ...(host && { host }), ...(isView(live) && { live }) };
  } catch {
    return {};
  }
}

/** Asks the script in a tab; undefined when nobody answers there. */
export async function tell<Answer>(tab: number, question: LiveQuestion): Promise<Answer | undefined> {
  try {
    const answer: unknown = await Promise.race([browser.tabs.sendMessage(tab, question), silence(patience)]);
    return answer as Answer | undefined;
  } catch {
    return undefined;
  }
}

/** The answer of somebody who says nothing, after some milliseconds. */
export function silence(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));
}

function isView(answer: LiveView | undefined): answer is LiveView {
  return typeof answer === 'object' && answer !== null && 'site' in answer && Array.isArray(answer.tips);
}
