import { computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';

import { defaultSettings } from '../../rules';
import type { Language, Settings } from '../../rules';
import { ask } from '../background/ask';
import type { Question, Why } from '../background/ask';

/** A change: what is given replaces, `null` goes back to the default, what is missing stays. */
export type Change = Question<'settings.change'>;

/** What the person chose, as last heard. Defaults until `followSettings` has an answer. */
export const settings = signal<Settings>(defaultSettings);

/** The language everything is shown in: the chosen one, else the browser's. */
export const language = computed<Language>(() => {
  const chosen = settings.value.language;
  if (chosen !== 'auto') return chosen;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('de') ? 'de' : 'en';
});

/** Reads the settings and follows them, whoever changes them. Resolves when they are known, or not to be had. */
export async function followSettings(signal?: AbortSignal): Promise<Why | undefined> {
  const read = async () => {
    const reply = await ask('settings.read', {});
    if (reply.ok) settings.value = reply.value;
    return reply.ok ? undefined : reply.why;
  };
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && 'settings' in changes) void read();
  };
  browser.storage.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
  return await read();
}

/** Changes settings: shown at once, taken back when they could not be stored. Says why not. */
export async function changeSettings(change: Change): Promise<Why | undefined> {
  const before = settings.value;
  const shown = merged(before, change);
  settings.value = shown;
  const reply = await ask('settings.change', change);
  if (reply.ok) {
    settings.value = reply.value;
    return undefined;
  }
  if (settings.value === shown) settings.value = before;
  return reply.why;
}

/** JSON merge patch (RFC 7396) on settings; a default comes back as its empty value. */
export function merged(before: Settings, change: Change): Settings {
  const after = merge(before, change) as Partial<Settings>;
  return { ...defaultSettings, ...after };
}

function merge(before: unknown, change: unknown): unknown {
  if (!isRecord(change)) return change;
  const after: Record<string, unknown> = isRecord(before) ? { ...before } : {};
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete after[key];
    else if (value !== undefined) after[key] = merge(after[key], value);
  }
  return after;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
