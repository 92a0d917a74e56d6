import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ResolvedPublicFile, Wxt } from 'wxt';

/** Writes the manifest's sentences (`_locales`) from the one file each language has, so that a language stays one file. */
export function writeManifestWords(wxt: Wxt, files: ResolvedPublicFile[]): void {
  const folder = join(wxt.config.root, 'assets/locales');
  for (const file of readdirSync(folder)) {
    const words = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { manifest: Record<string, string> };
    const messages = Object.fromEntries(Object.entries(words.manifest).map(([key, message]) => [key, { message }]));
    files.push({ contents: JSON.stringify(messages, null, 1), relativeDest: `_locales/${file.replace('.json', '')}/messages.json` });
  }
}
