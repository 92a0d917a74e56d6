import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { defaultSettings, type Settings } from '../../rules';
import type { SettingsChange } from '../../rules/shape';
import { freshBrowser, sleep } from './background';

const store = () => import('../../entrypoints/background/settings-store');
const stored = async () => (await fakeBrowser.storage.local.get('settings'))['settings'] as Settings | undefined;
const { local, session } = fakeBrowser.storage;

beforeEach(freshBrowser);

test('without a choice the defaults hold and nothing is stored', async () => {
  const { readSettings } = await store();
  expect(await readSettings()).toEqual(defaultSettings);
  expect(await stored()).toBeUndefined();
});

const changes: readonly (readonly [string, readonly SettingsChange[], Record<string, unknown>])[] = [
  ['a language', [{ language: 'de' }], { version: 2, language: 'de' }],
  ['and back', [{ language: 'de' }, { language: null }], { version: 2 }],
  ['a default chosen by hand', [{ language: 'auto' }], { version: 2 }],
  ['two sites', [{ sites: { x: { mode: 'off' } } }, { sites: { bluesky: { mode: 'quiet' } } }], { version: 2, sites: { x: { mode: 'off' }, bluesky: { mode: 'quiet' } } }],
  ['one of two taken back', [{ sites: { x: { mode: 'off', rules: { 'a/b': true } } } }, { sites: { x: { mode: null } } }], { version: 2, sites: { x: { rules: { 'a/b': true } } } }],
  ['the last one taken back', [{ sites: { x: { mode: 'off' } } }, { sites: { x: { mode: null } } }], { version: 2 }],
  ['rules and sets', [{ rules: { 'a/b': false }, sets: { tone: false } }, { sets: { tone: null } }], { version: 2, rules: { 'a/b': false } }],
  ['a threshold', [{ options: { 'a/b': { max: 3 } } }], { version: 2, options: { 'a/b': { max: 3 } } }],
  ['answers about an account', [{ accounts: { x: { business: true, homes: { films: '', site: 'a.example' } } } }, { accounts: { x: { business: null, homes: { site: null } } } }], { version: 2, accounts: { x: { homes: { films: '' } } } }],
  ['everything forgotten', [{ rules: { 'a/b': false } }, { rules: null }], { version: 2 }],
];
test.each(changes)('stores %s, and nothing that is a default', async (_name, steps, expected) => {
  const { changeSettings } = await store();
  for (const step of steps) await changeSettings(step);
  expect(await stored()).toEqual(expected);
  sleep();
  expect(await (await store()).readSettings()).toEqual({ ...defaultSettings, ...expected });
});

test('changes made at once are all kept', async () => {
  const { changeSettings } = await store();
  await Promise.all(Array.from({ length: 30 }, (_, index) => changeSettings({ rules: { [`set/rule-${index}`]: false } })));
  expect(Object.keys((await stored())?.rules ?? {})).toHaveLength(30);
});

describe('ignoring', () => {
  test('here is for the account, always is the switch of the rule; both can be taken back', async () => {
    const { ignoreRule, unignoreRule, readSettings } = await store();
    const here = { site: 'x', account: 'moni', rule: 'a/b', scope: 'here' } as const;
    const unknown = { site: 'x', rule: 'a/b', scope: 'here' } as const;
    const always = { site: 'x', account: 'moni', rule: 'c/d', scope: 'always' } as const;
    for (const wish of [here, here, unknown, always]) await ignoreRule(wish);
    expect(await readSettings()).toMatchObject({ ignored: { 'x/moni': ['a/b'], x: ['a/b'] }, rules: { 'c/d': false } });
    for (const wish of [here, unknown, always]) await unignoreRule(wish);
    expect(await stored()).toEqual({ version: 2 });
  });
});

describe('broken settings', () => {
  const rows: readonly unknown[] = ['text', 7, [], { language: 'de' }, { version: 99 }, { version: 2, language: 'fr' }, { version: 2, sites: { x: { mode: 'loud' } } }, { version: 2, rules: [] }];
  test.each(rows)('%j are kept aside, said on the health page, and the defaults hold', async (broken) => {
    await local.set({ settings: broken });
    const { readSettings } = await store();
    expect(await readSettings()).toEqual(defaultSettings);
    const all = await local.get(null);
    const aside = Object.entries(all).find(([key]) => key.startsWith('settings.broken.'));
    expect(aside?.[1]).toEqual(broken);
    const { readHealth } = await import('../../entrypoints/background/health-store');
    expect((await readHealth()).sites['takt']?.['settings broken']?.count).toBe(1);
    const { changeSettings } = await store();
    await changeSettings({ language: 'en' });
    expect(await stored()).toEqual({ version: 2, language: 'en' });
  });
});

describe('the copy in memory', () => {
  test('spares the disk after a sleep', async () => {
    await (await store()).changeSettings({ language: 'de' });
    sleep();
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    expect((await (await store()).readSettings()).language).toBe('de');
    expect(get).not.toHaveBeenCalled();
    get.mockRestore();
  });

  test('spares every question the way to the store, and ends with each change', async () => {
    const { changeSettings, readSettings } = await store();
    await changeSettings({ language: 'de' });
    await readSettings();
    const gets = [vi.spyOn(local, 'get'), vi.spyOn(session, 'get')];
    expect((await readSettings()).language).toBe('de');
    for (const get of gets) expect(get).not.toHaveBeenCalled();
    for (const get of gets) get.mockRestore();
    // One that is read while another is being written must not stay.
    const [, , after] = await Promise.all([changeSettings({ language: 'en' }), readSettings(), changeSettings({ rules: { 'a/b': false } })]);
    expect(await readSettings()).toEqual(after);
  });

  test('is not what a page gets that asks as soon as it hears of a change', async () => {
    const { changeSettings, readSettings } = await store();
    await readSettings();
    const heard: Promise<Settings>[] = [];
    const hear = () => void heard.push(readSettings());
    fakeBrowser.storage.local.onChanged.addListener(hear);
    await changeSettings({ language: 'de' });
    fakeBrowser.storage.local.onChanged.removeListener(hear);
    expect((await Promise.all(heard)).map(({ language }) => language)).toEqual(['de']);
  });

  test('is never older than what is stored, wherever the background is killed', async () => {
    await (await store()).changeSettings({ language: 'de' });
    for (const [area, method] of [[local, 'set'], [session, 'set'], [session, 'remove']] as const) {
      const spy = vi.spyOn(area, method).mockImplementationOnce(() => Promise.reject(new Error('killed')));
      await (await store()).changeSettings({ language: 'en' }).catch(() => undefined);
      spy.mockRestore();
      sleep();
      const language = ((await stored()) ?? defaultSettings).language;
      expect((await (await store()).readSettings()).language).toBe(language);
      await (await store()).changeSettings({ language: 'de' });
    }
  });

  test('goes when somebody else changes what is stored', async () => {
    await (await store()).changeSettings({ language: 'de' });
    await local.set({ settings: { version: 2, language: 'en' } });
    await (await store()).forgetCopy({ version: 2, language: 'en' });
    expect((await (await store()).readSettings()).language).toBe('en');
  });

  test('goes also when somebody reads at that very moment', async () => {
    const { changeSettings, forgetCopy, readSettings } = await store();
    await changeSettings({ language: 'de' });
    await local.set({ settings: { version: 2, language: 'en' } });
    await Promise.all([forgetCopy({ version: 2, language: 'en' }), readSettings()]);
    expect((await readSettings()).language).toBe('en');
  });
});

test('a full disk says so', async () => {
  const spy = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError: quota bytes exceeded'));
  await expect((await store()).changeSettings({ language: 'de' })).rejects.toMatchObject({ why: 'storage full' });
  spy.mockRestore();
});
