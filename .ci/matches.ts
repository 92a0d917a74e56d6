import { fileURLToPath } from 'node:url';

import { runnerImport } from 'vite';
import type { Entrypoint, Wxt } from 'wxt';
import type { Browser } from 'wxt/browser';

import type * as Pages from '../rules/pages';

/** Patterns of sites people write on in frames, as they were read with all others. */
let framed: readonly string[] = [];

const readPages = async () => (await runnerImport<typeof Pages>(fileURLToPath(new URL('../rules/pages.ts', import.meta.url)), { configFile: false, logLevel: 'error' })).module;

/** A regular expression for the hosts on which a sending may load a whole new page, for the script that stands on every page. */
export async function arrivals(): Promise<string> {
  const { arrivalHosts } = await readPages();
  return String.raw`(^|\.)(${arrivalHosts.map((host) => host.replaceAll('.', String.raw`\.`)).join('|')})$`;
}

/** Gives the script that stands on every page its addresses. They are written in rules/sites alone; imported by the script itself they would carry every site's page along. */
export async function giveMatches(_wxt: Wxt, entries: Entrypoint[]): Promise<void> {
  const module = await readPages();
  framed = module.matches.filter(module.inFrames);
  for (const entry of entries) if (entry.type === 'content-script') entry.options.matches = [...module.matches];
}

/** Lets the script stand in the frames of those sites alone where people write in frames. */
export function frameScripts(_wxt: Wxt, manifest: Browser.runtime.Manifest): void {
  manifest.content_scripts = manifest.content_scripts?.flatMap((script) => {
    const matches = script.matches ?? [];
    const inside = matches.filter((pattern) => framed.includes(pattern));
    return inside.length ? [{ ...script, matches: matches.filter((pattern) => !inside.includes(pattern)) }, { ...script, matches: inside, all_frames: true }] : [script];
  });
}
