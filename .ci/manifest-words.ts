import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ResolvedPublicFile, Wxt } from 'wxt';
import type { Browser } from 'wxt/browser';

/** Writes the manifest's sentences (`_locales`) from the one file each language has, so that a language stays one file. */
export function writeManifestWords(wxt: Wxt, files: ResolvedPublicFile[]): void {
  const folder = join(wxt.config.root, 'assets/locales');
  for (const file of readdirSync(folder)) {
    const words = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { manifest: Record<string, string> };
    const messages = Object.fromEntries(Object.entries(words.manifest).map(([key, message]) => [key, { message }]));
    files.push({ contents: JSON.stringify(messages, null, 1), relativeDest: `_locales/${file.replace('.json', '')}/messages.json` });
  }
}

/** Gives Takt the hosts its compose script stands for (written in rules/sites alone), and the toolbar button its name. */
export function finishManifest(_wxt: Wxt, manifest: Browser.runtime.Manifest): void {
  const hosts = manifest.content_scripts?.flatMap((script) => (script.matches ?? []).map((pattern) => pattern.replace(/^([^/]+:\/\/[^/]+)\/.*$/, '$1/*'))) ?? [];
  manifest.host_permissions = [...new Set([...(manifest.host_permissions ?? []), ...hosts])];
  manifest.action = { ...manifest.action, default_title: '__MSG_name__' };
}
