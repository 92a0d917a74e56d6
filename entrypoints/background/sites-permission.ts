import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

import { sites, type Mode, type SiteId } from '../../rules';
import { originOf } from '../../rules/match';
import { inFrames, pages } from '../../rules/pages';
import { readSettings } from './settings-store';
import { inTurn } from './in-turn';
import { Refusal } from './why';

/** One site: its hosts as match patterns, and whether the browser lets Takt work on all of them. */
export type SiteAccess = { readonly site: SiteId; readonly name: string; readonly mode: Mode; readonly hosts: readonly string[]; readonly optional: boolean; readonly granted: boolean };

/** `servers` are match patterns of own servers, granted one by one. */
export type SitesList = { readonly sites: readonly SiteAccess[]; readonly servers: readonly string[] };

/** One registration for pages, one for those with frames. */
const names = { pages: 'granted-hosts', frames: 'granted-frames' } as const;
const turn = inTurn();

/** Every site with its hosts, and every own server that was granted. */
export async function listSites(): Promise<SitesList> {
  const { sites: choices } = await readSettings();
  const known = await Promise.all(
    Object.values(sites).map(async ({ id, name, mode }) => {
      const { matches: hosts = [], optional = false } = pages[id] ?? {};
      const granted = await browser.permissions.contains({ origins: [...hosts] });
      return { site: id, name, mode: choices[id]?.mode ?? mode, hosts, optional, granted };
    }),
  );
  const listed = new Set(known.flatMap((site) => site.hosts.map(originOf)));
  return { sites: known, servers: (await grantedHosts()).filter((host) => !listed.has(host)) };
}

/** Starts Takt on hosts the browser has just granted, in their open tabs too. Nothing is granted here: only a click in a page can do that. */
export async function grant(hosts: readonly string[]): Promise<SitesList> {
  if (!(await browser.permissions.contains({ origins: [...hosts] }))) throw new Refusal('not allowed');
  await registerGranted();
  await wakeTabs(hosts);
  return await listSites();
}

/** Gives permissions back. Open pages keep their script until they are loaded again; it does nothing without answers. */
export async function forget(hosts: readonly string[]): Promise<SitesList> {
  await browser.permissions.remove({ origins: [...hosts] });
  await registerGranted();
  return await listSites();
}

/** Makes the browser load the compose script on every granted host that does not stand in the manifest, and on no other. */
export async function registerGranted(): Promise<void> {
  await turn(async () => {
    const matches = (await grantedHosts()).flatMap(addressesOn);
    await register(names.pages, matches.filter((pattern) => !inFrames(pattern)), false);
    await register(names.frames, matches.filter(inFrames), true);
  });
}

async function register(id: string, matches: string[], allFrames: boolean): Promise<void> {
  const script = composeScript();
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (!script || matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const wanted = { id, js: script.js, matches, allFrames, runAt: script.runAt, persistAcrossSessions: true };
  await (known ? browser.scripting.updateContentScripts([wanted]) : browser.scripting.registerContentScripts([wanted]));
}

/** Puts the compose script into tabs that were open before it could come by itself. */
export async function wakeTabs(hosts: readonly string[] = composeScript()?.matches ?? []): Promise<void> {
  const script = composeScript();
  if (!script || hosts.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...hosts], discarded: false });
  const inside = hosts.flatMap(addressesOn).filter(inFrames);
  const framed = new Set(inside.length > 0 ? (await browser.tabs.query({ url: inside, discarded: false })).map(({ id }) => id) : []);
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await browser.scripting.executeScript({ target: { tabId: id, allFrames: framed.has(id) }, files: script.js });
    }),
  );
}

/** Hosts granted at run time: all granted ones but those of the manifest. One by one: "all websites" is never meant. */
async function grantedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const fixed = new Set(composeScript()?.matches.map(originOf));
  return origins.filter((host) => !fixed.has(host) && !host.includes('://*')).sort();
}

/** Permissions are for whole hosts; a known site may want only some of its addresses. */
function addressesOn(host: string): readonly string[] {
  const known = Object.values(pages).flatMap((page) => page.matches.filter((pattern) => originOf(pattern) === host));
  return known.length > 0 ? known : [host];
}

/** The compose script as the manifest has it, so that its file and its borders are written in one place. */
function composeScript() {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const [script] = scripts;
  if (!script?.js) return undefined;
  const runAt: 'document_start' | 'document_end' | 'document_idle' = script.run_at ?? 'document_idle';
  // Firefox hands out whole addresses here, and takes only paths back.
  const js = script.js.map((file) => file.replace(browser.runtime.getURL('/'), '/')) as ScriptPublicPath[];
  return { js, matches: scripts.flatMap(({ matches = [] }) => matches), runAt };
}
