import 'fake-indexeddb/auto';

import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { ask, type Kind, type Question } from '../../entrypoints/background/ask';
import { onMessage } from '../../entrypoints/background/inbox';
import { forgetCopy } from '../../entrypoints/background/settings-store';
import { hush, Notices } from '../../entrypoints/people/notices';
import { followSettings } from '../../entrypoints/people/settings';
import { Speaking } from '../../entrypoints/people/speech';
import { own, post } from './background';

/** Kinds that fail in this test, and why. */
export const broken = new Map<Kind, string>();

// Nothing has a size here; long lists want to know how much of them is in sight.
Object.defineProperties(HTMLElement.prototype, { clientHeight: { configurable: true, value: 600 }, clientWidth: { configurable: true, value: 900 } });

let following = new AbortController();

/** An English browser whose background is the real one, asked directly. */
export async function openPages(): Promise<void> {
  fakeBrowser.reset();
  broken.clear();
  hush();
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en-GB' });
  Object.assign(fakeBrowser.commands, { getAll: async () => [{ name: 'focus', shortcut: 'Alt+Shift+K' }, { name: '_execute_action', shortcut: '' }] });
  Object.assign(fakeBrowser.permissions, { contains: async () => true, getAll: async () => ({ origins: [] }), remove: async () => true, request: async () => true });
  Object.assign(fakeBrowser.scripting, { getRegisteredContentScripts: async () => [], registerContentScripts: async () => undefined });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: '1.2.3', permissions: ['storage'], content_scripts: [], content_security_policy: { extension_pages: "default-src 'none'; connect-src 'none'" } }),
    openOptionsPage: async () => undefined,
    sendMessage: async (message: { kind: Kind }) => {
      const why = broken.get(message.kind);
      if (why) return { ok: false, why };
      return await new Promise((resolve) => onMessage(message, own, resolve));
    },
  });
  location.hash = '';
  // The background that asks here lives on from test to test.
  await forgetCopy(undefined);
  await followSettings(following.signal);
}

/** Takes away what a test drew and stored. */
export async function closePages(): Promise<void> {
  cleanup();
  following.abort();
  following = new AbortController();
  broken.clear();
  const known = await ask('history.list', { limit: 500 });
  if (known.ok) await ask('history.remove', { ids: known.value.posts.map(({ id }) => id) });
  vi.restoreAllMocks();
}

/** Draws a page as `start` does. */
export function show(page: ComponentChild) {
  return render(
    <Speaking>
      {page}
      <Notices />
    </Speaking>,
  );
}

/** Puts posts into the history, newest last. */
export async function remember(...posts: readonly Partial<Question<'history.add'>>[]): Promise<void> {
  for (const [index, over] of posts.entries()) {
    const reply = await ask('history.add', { ...post({ key: `k${index}`, at: Date.now() - (posts.length - index) * 60_000 }), ...over });
    if (!reply.ok) throw new Error(reply.why);
  }
}

/** What axe finds. Colours are judged in real browsers. */
export async function faults(element: Element = document.body): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
