import { computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';

import { defaultSettings } from '../../rules';
import { merge } from '../../rules/merge';
import type { Language, Mode, Settings, Site } from '../../rules';
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

async function read(): Promise<Why | undefined> {
  const reply = await ask('settings.read', {});
  if (reply.ok) settings.value = reply.value;
  return reply.ok ? undefined : reply.why;
}

/** Reads the settings and follows them, whoever changes them. Resolves when they are known, or not to be had. */
export async function followSettings(signal?: AbortSignal): Promise<Why | undefined> {
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

/** The settings after a change, before the background has said so. */
export function merged(before: Settings, change: Change): Settings {
  return { ...defaultSettings, ...(merge(before, change) as Partial<Settings>) };
}

/** How Takt behaves on a site: as chosen, else as the site's file says. */
export function modeOf(site: Pick<Site, 'id' | 'mode'>): Mode {
  return settings.value.sites[site.id]?.mode ?? site.mode;
}
