import 'fake-indexeddb/auto';

import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { Post } from '../../rules';

/** An empty browser: nothing stored, nothing granted, German interface. */
export function freshBrowser(): void {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  Object.assign(fakeBrowser.scripting ?? {}, { executeScript: async () => [] });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'de-AT' });
  sleep();
}

/** The background was stopped: whatever it held in variables is gone, what it stored is there. */
export function sleep(): void {
  vi.resetModules();
}

export const own = { id: fakeBrowser.runtime.id, url: `${fakeBrowser.runtime.getURL('/options.html' as '/')}`, origin: 'null' };
export const inPage = { id: fakeBrowser.runtime.id, url: 'https://x.com/compose/post', tab: { id: 7, incognito: false } };

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
