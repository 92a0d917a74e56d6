import { beforeEach, describe, expect, test } from 'vitest';

import type { RuleCounts } from '../../entrypoints/background/rule-counts';
import { ask, freshBrowser, inPage, own, post, sleep } from './background';

beforeEach(freshBrowser);

type Opinion = { readonly tips: readonly { readonly rule: string; readonly often?: number }[]; readonly counts: readonly object[]; readonly hushed?: true };
const check = (text: string, sender: object = inPage) => ask<Opinion>('draft.check', { draft: { site: 'x', account: 'moni', kind: 'post', text, media: [], limits: {}, now: 0 }, moment: 'pause' }, sender);
const slip = 'Unser #e-mail Tipp kommt morgen';
const counts = () => ask<RuleCounts>('rules.counts', {}, own);
const ignore = (scope = 'once') => ask('settings.ignore', { site: 'x', account: 'moni', rule: 'hashtags/breaks', scope });
const inOther = { ...inPage, tab: { id: 99 } };
const hidden = { ...inPage, tab: { id: 7, incognito: true } };

describe('quiet until I post', () => {
  test('says nothing, counts on, and ends with the post', async () => {
    await ask('draft.hush', { site: 'x', on: true });
    expect(await check(slip)).toMatchObject({ tips: [], counts: [{ used: slip.length }], hushed: true });
    sleep();
    expect(await check(slip)).toMatchObject({ hushed: true });
    await ask('history.add', post());
    expect((await check(slip)).tips).toMatchObject([{ rule: 'hashtags/breaks' }]);
  });

  test('holds for this tab alone, and can be taken back', async () => {
    await ask('draft.hush', { site: 'x', on: true });
    expect((await check(slip, inOther)).hushed).toBeUndefined();
    await ask('draft.hush', { site: 'x', on: false });
    expect((await check(slip)).hushed).toBeUndefined();
  });
});

describe('what became of a rule', () => {
  test('is counted once for each draft', async () => {
    for (const text of [slip, `${slip}.`, slip]) await check(text);
    await expect.poll(async () => (await counts())['hashtags/breaks']?.fired).toBe(1);
    await ask('history.add', post());
    await check(slip);
    await expect.poll(async () => (await counts())['hashtags/breaks']?.fired).toBe(2);
    await ask('health.note', { site: 'x', what: 'fix worked', detail: 'draft hashtags/breaks' });
    expect((await counts())['hashtags/breaks']).toMatchObject({ fired: 2, fixed: 1, ignored: 0 });
  });

  test('is not counted in private windows', async () => {
    await check(slip, hidden);
    await ask('settings.ignore', { site: 'x', rule: 'hashtags/breaks', scope: 'once' }, hidden);
    await ask('health.note', { site: 'x', what: 'fix worked', detail: 'draft hashtags/breaks' }, hidden);
    expect(await counts()).toEqual({});
  });

  test('asks after five ignored tips in a row, and not before', async () => {
    for (let times = 1; times < 5; times += 1) await ignore();
    expect((await check(slip)).tips[0]?.often).toBeUndefined();
    await ignore();
    expect((await check(slip)).tips[0]?.often).toBe(5);
    await ignore();
    expect((await check(slip)).tips[0]?.often).toBeUndefined();
  });

  test('a fix in between, or an undo, breaks the row', async () => {
    for (let times = 1; times < 5; times += 1) await ignore();
    await ask('health.note', { site: 'x', what: 'fix worked', detail: 'draft hashtags/breaks' });
    await ignore();
    expect((await counts())['hashtags/breaks']).toMatchObject({ ignored: 5, row: 1 });
    await ask('settings.unignore', { site: 'x', account: 'moni', rule: 'hashtags/breaks', scope: 'once' });
    expect((await counts())['hashtags/breaks']).toMatchObject({ ignored: 4, row: 0 });
  });
});

describe('a draft that says what a post said', () => {
  const told = 'Die Fähre nach Blumenthal fährt ab Montag wieder im Halbstundentakt.';
  const rows: readonly { readonly what: string; readonly expected: boolean; readonly sender: object; readonly arrange?: () => unknown }[] = [
    { what: 'can be seen beside it', expected: true, sender: inPage },
    { what: 'cannot from a private window, where no draft is kept', expected: false, sender: hidden },
    { what: 'cannot where no drafts are to be kept', expected: false, sender: inPage, arrange: () => ask('settings.change', { memory: { draftDays: 0 } }, own) },
  ];
  test.each(rows)('$what', async ({ expected, sender, arrange }) => {
    await arrange?.();
    await ask('history.add', post({ key: 'told', site: 'mastodon', account: undefined, text: told, at: Date.now() - 86_400_000 }));
    const { tips } = await ask<{ tips: readonly { rule: string; compare?: true }[] }>('draft.check', { draft: { site: 'x', account: 'moni', kind: 'post', text: told, media: [], limits: {}, now: Date.now() }, moment: 'pause' }, sender);
    expect(tips.find(({ rule }) => rule === 'duplicates/said-elsewhere')?.compare === true).toBe(expected);
    expect(tips.some(({ rule, compare }) => compare && !rule.startsWith('duplicates/'))).toBe(false);
  });

  test('opens beside it in a tab', async () => {
    const { fakeBrowser } = await import('wxt/testing/fake-browser');
    await ask('page.compare', {});
    expect((await fakeBrowser.tabs.query({})).map(({ url }) => url)).toContainEqual(expect.stringMatching(/options\.html#history\/compare\/draft$/));
  });
});
