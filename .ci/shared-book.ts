import { isDeepStrictEqual } from 'node:util';

import { runnerImport, type Plugin } from 'vite';
import type { Wxt } from 'wxt';
import type { Browser } from 'wxt/browser';

import type * as Examples from '../rules/examples';

/** The modules that `entrypoints/book` holds. */
const shared = /\/rules\/(?:all|sites|words-of)\.ts$/;
const file = '/book.js';
/** Their examples stand in the rules' own files, and with them came what the rules look for: 430 kB that no page runs. */
const shown = /\/rules\/examples\.ts$/;

/**
 * Lets the background and the extension's own pages take the rule book from one file, `book.js`: bundled into both it is a third of the package.
 * A plain script, since a background made of modules takes 100 ms longer to wake (Chromium 156, measured 2026-11-27).
 */
export function sharedBook(): Plugin {
  let takes = false;
  return {
    name: 'shared-book',
    apply: 'build',
    configResolved({ build }) {
      const entry = build.lib ? String(build.lib.entry) : '';
      // Pages are built together, and no library; content scripts carry of the book what they need.
      takes = !build.lib || /\/background\//.test(entry);
    },
    transform(code, id) {
      if (takes && shown.test(id)) return asData(id);
      if (!takes || !shared.test(id)) return undefined;
      const names = Array.from(code.matchAll(/^export (?:const|function) (\w+)/gm), ([, name]) => name);
      return `if (!globalThis.taktBook) importScripts('${file}');\nexport const { ${names.join(', ')} } = globalThis.taktBook;\n`;
    },
    transformIndexHtml: { order: 'post', handler: () => [{ tag: 'script', attrs: { src: file, defer: true }, injectTo: 'head-prepend' }] },
  };
}

/** The examples as they are, for pages that show them. */
async function asData(id: string): Promise<string> {
  const { module: { examples } } = await runnerImport<typeof Examples>(id, { configFile: false, logLevel: 'error' });
  const data = JSON.stringify(examples);
  if (!isDeepStrictEqual(JSON.parse(data), examples)) throw new Error('An example holds more than data.');
  return `export const examples = ${data};\n`;
}

/** A background without a worker's ways of loading has the book named in the manifest. */
export function bringBook(_wxt: Wxt, manifest: Browser.runtime.Manifest): void {
  const { background } = manifest;
  if (background && 'scripts' in background && background.scripts) background.scripts = [file.slice(1), ...background.scripts];
}
