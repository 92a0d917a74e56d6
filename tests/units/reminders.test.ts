import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { freshBrowser, post } from './background';

const day = 86_400_000;
/** A Thursday noon, whatever the zone of this machine. */
const now = Date.UTC(2026, 10, 26, 12);
let allowed = true;
const shown: Record<string, unknown>[] = [];

beforeEach(async () => {
  freshBrowser();
  shown.length = 0;
  allowed = true;
  Object.assign(fakeBrowser.permissions, { contains: async () => allowed });
  Object.assign(fakeBrowser.notifications, { create: async (id: string, what: object) => (shown.push({ id, ...what }), id) });
  const { add } = await import('../../entrypoints/background/history-database');
  for (let index = 0; index < 10; index++) await add(post({ key: `x-${index}`, at: now - (30 + index) * day }));
  await add(post({ key: 'b', site: 'bluesky', account: 'moni.example', at: now - day }));
});

const remind = async (at = now) => (await import('../../entrypoints/background/reminders')).remind(at);
const choose = async (change: object) => (await import('../../entrypoints/background/settings-store')).changeSettings(change);
const wanted = { channels: { 'x/moni': true, 'bluesky/moni.example': true }, quietFrom: 3, quietTo: 3, weekends: true };

describe('reminding', () => {
  test('says once in a new silence what the channel needs, on no day a reminder was chosen', async () => {
    await choose({ reminders: wanted });
    await remind();
    expect(shown).toEqual([]);
    await remind(now + day);
    await remind(now + 2 * day);
    expect(shown).toMatchObject([{ id: 'reminder', title: 'X, moni: verstummt', message: expect.stringContaining('wo man dich findet') }]);
  });

  test('speaks of several at once, in one notification', async () => {
    await choose({ reminders: wanted, language: 'en' });
    await remind();
    await remind(now + 30 * day);
    expect(shown).toMatchObject([{ title: '2 of your channels have fallen silent', message: expect.stringMatching(/X, moni · Bluesky, moni\.example|Bluesky, moni\.example · X, moni/) }]);
  });

  const silent: readonly (readonly [string, () => unknown])[] = [
    ['no channel was chosen', () => choose({ reminders: { channels: {} } })],
    ['the channel rests', () => choose({ reminders: { channels: { 'x/moni': true } }, accounts: { 'x/moni': { pausedUntil: now + 90 * day } } })],
    ['the site rests', () => choose({ reminders: { channels: { 'x/moni': true } }, accounts: { x: { pausedUntil: now + 90 * day } } })],
    ['the browser does not allow it', async () => (await choose({ reminders: wanted }), (allowed = false))],
    ['the channel is looked after', () => choose({ reminders: { channels: { 'bluesky/moni.example': true } } })],
  ];
  test.each(silent)('says nothing while %s', async (_why, arrange) => {
    await arrange();
    await remind();
    await remind(now + 2 * day);
    expect(shown).toEqual([]);
  });

  test('sets its alarm for the next time, and none without a channel', async () => {
    await choose({ reminders: { ...wanted, channels: { 'bluesky/moni.example': true } } });
    await remind();
    const { scheduledTime = 0 } = (await fakeBrowser.alarms.get('reminder')) ?? {};
    expect(scheduledTime).toBeGreaterThan(now + 2 * day);
    expect(scheduledTime).toBeLessThan(now + 12 * day);
    await choose({ reminders: { channels: null } });
    await remind();
    expect(await fakeBrowser.alarms.get('reminder')).toBeUndefined();
  });

  test('is planned anew when what it hangs on changes, and not for other settings', async () => {
    const { onSettingsChange } = await import('../../entrypoints/background/reminders');
    const after = await choose({ reminders: wanted });
    await onSettingsChange(after, { ...after, language: 'en' }, now);
    expect(await fakeBrowser.alarms.get('reminder')).toBeUndefined();
    await onSettingsChange(undefined, after, now);
    expect(await fakeBrowser.alarms.get('reminder')).toBeDefined();
  });

  test('leads to the channels when it is clicked', async () => {
    const { hearClicks } = await import('../../entrypoints/background/reminders');
    const open = vi.spyOn(fakeBrowser.tabs, 'create');
    hearClicks();
    hearClicks();
    await fakeBrowser.notifications.onClicked.trigger('reminder');
    await fakeBrowser.notifications.onClicked.trigger('another');
    expect(open.mock.calls).toEqual([[{ url: expect.stringMatching(/options\.html#history\/channels$/) }]]);
  });
});
