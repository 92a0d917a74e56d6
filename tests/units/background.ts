import 'fake-indexeddb/auto';

import { join } from 'node:path';

import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { Kind } from '../../entrypoints/background/ask';
import type { Post } from '../../rules';

const pure = join(import.meta.dirname, '../../rules/');

/** An empty browser: nothing stored, nothing granted, German interface. */
export function freshBrowser(): void {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  Object.assign(fakeBrowser.scripting ?? {}, { executeScript: async () => [] });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'de-AT' });
  sleep();
}

type Loaded = { promise?: unknown; exports?: unknown; evaluated: boolean; readonly importers: Set<string> };
type Worker = { readonly evaluatedModules: { readonly idToModuleMap: ReadonlyMap<string, Loaded> } };

/** What vitest keeps of the modules it has run, by their paths. */
const loaded = () => (globalThis as unknown as Record<string, Worker | undefined>)['__vitest_worker__']?.evaluatedModules.idToModuleMap ?? new Map<string, Loaded>();

/** The background was stopped: whatever it held in variables is gone, what it stored is there. The rules are pure and have nothing to lose; loading them anew would take nearly all the time. */
export function sleep(): void {
  const rules = [...loaded()].flatMap(([path, node]) => (node.evaluated && path.startsWith(pure) ? [{ node, kept: { promise: node.promise, exports: node.exports, evaluated: true }, importers: [...node.importers] }] : []));
  vi.resetModules();
  for (const { node, kept, importers } of rules) {
    Object.assign(node, kept);
    for (const importer of importers) node.importers.add(importer);
  }
}

export const own = { id: fakeBrowser.runtime.id, url: `${fakeBrowser.runtime.getURL('/options.html' as '/')}`, origin: 'null' };
export const inPage = { id: fakeBrowser.runtime.id, url: 'https://x.com/compose/post', tab: { id: 7, incognito: false } };

/** What the background answers through its door; throws when it refuses. */
export async function ask<Value>(kind: Kind, data: unknown, sender: object = inPage): Promise<Value> {
  const { onMessage } = await import('../../entrypoints/background/inbox');
  const reply = await new Promise<{ ok: boolean; value: Value; why?: string }>((resolve) => void onMessage({ takt: 'ask', kind, data }, sender, resolve as never));
  if (!reply.ok) throw new Error(reply.why);
  return reply.value;
}

export function post(over: Partial<Post> = {}): Post {
  return {
    key: 'x-1',
    site: 'x',
    account: 'moni',
    kind: 'post',
    level: 'likely',
    at: Date.UTC(2026, 10, 2, 9),
    text: 'Morgen öffnen wir um 9 Uhr. Kommt vorbei! https://example.org/a?utm_source=x #Wien',
    links: ['https://example.org/a?utm_source=x'],
    hashtags: ['Wien'],
    mentions: [],
    media: [{ kind: 'image', alt: { state: 'present', text: 'Ein Laden' }, width: 1200, height: 675 }],
    tips: ['links/tracking'],
    fixes: [],
    ...over,
  };
}
