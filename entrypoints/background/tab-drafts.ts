import { browser } from 'wxt/browser';

import type { SiteId } from '../../rules';
import { inTurn } from './in-turn';

/** What is known of the draft in a tab until it is posted. In memory alone. */
export type TabDraft = { /** The writer wants no tips for it. */ readonly hushed?: boolean; /** Rules that spoke in it. */ readonly fired?: readonly string[] };

const turn = inTurn();
/** Tabs are closed without a word; only those written in last are kept. */
const most = 50;

/** The draft written on a site in a tab; empty when nothing is known of it. */
export async function draftIn(tab: number, site: SiteId): Promise<TabDraft> {
  return (await read())[keyOf(tab, site)] ?? {};
}

/** No tips until the draft in this tab is posted; or tips again. */
export async function hush(tab: number, site: SiteId, on: boolean): Promise<void> {
  await change(tab, site, (draft) => ({ ...draft, hushed: on }));
}

/** Notes which rules speak in a draft, and says which of them did not before. */
export async function speakIn(tab: number, site: SiteId, rules: readonly string[]): Promise<readonly string[]> {
  const fired = (await draftIn(tab, site)).fired ?? [];
  const fresh = [...new Set(rules)].filter((rule) => !fired.includes(rule));
  if (fresh.length > 0) await change(tab, site, (draft) => ({ ...draft, fired: [...new Set([...(draft.fired ?? []), ...fresh])] }));
  return fresh;
}

/** The draft is out, or gone: the next one begins anew. */
export async function endDraft(tab: number, site: SiteId): Promise<void> {
  if (Object.keys(await draftIn(tab, site)).length > 0) await change(tab, site, () => undefined);
}

async function change(tab: number, site: SiteId, next: (draft: TabDraft) => TabDraft | undefined): Promise<void> {
  await turn(async () => {
    const { [keyOf(tab, site)]: draft = {}, ...others } = await read();
    const after = next(draft);
    const kept = Object.fromEntries(Object.entries(others).slice(1 - most));
    await browser.storage.session.set({ tabDrafts: after ? { ...kept, [keyOf(tab, site)]: after } : kept });
  });
}

function keyOf(tab: number, site: SiteId): string {
  return `${tab} ${site}`;
}

async function read(): Promise<Readonly<Record<string, TabDraft>>> {
  const { tabDrafts } = await browser.storage.session.get('tabDrafts');
  return (tabDrafts ?? {}) as Readonly<Record<string, TabDraft>>;
}
