import { fileURLToPath } from 'node:url';

import { runnerImport } from 'vite';
import type { Entrypoint, Wxt } from 'wxt';

import type * as Pages from '../rules/pages';

/** Gives the script that stands on every page its addresses. They are written in rules/sites alone; imported by the script itself they would carry every site's page along. */
export async function giveMatches(_wxt: Wxt, entries: Entrypoint[]): Promise<void> {
  const { module } = await runnerImport<typeof Pages>(fileURLToPath(new URL('../rules/pages.ts', import.meta.url)), { configFile: false, logLevel: 'error' });
  for (const entry of entries) if (entry.type === 'content-script') entry.options.matches = [...module.matches];
}
