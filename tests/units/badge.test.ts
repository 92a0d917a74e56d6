import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { onMessage } from '../../entrypoints/background/inbox';
import { freshBrowser, inPage } from './background';

const tab = { tabId: 7 };

beforeEach(freshBrowser);

/** Tells the background, as the page does. */
const show = (sender: object, count: number, gravity: string | null) => new Promise((answered) => {
  onMessage({ takt: 'ask', kind: 'badge.show', data: { count, gravity } }, sender, answered);
});

const looks = [
  [0, null, '', 'Takt: alles gut'],
  [1, 'hint', '1', 'Takt: 1 Hinweis'],
  [12, 'warning', '12', 'Takt: 12 Hinweise'],
  [100, 'error', '99+', 'Takt: 100 Hinweise'],
] as const;
test.each(looks)('the badge shows %i %s as "%s", %s', async (count, gravity, text, title) => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  await show(inPage, count, gravity);
  expect([await fakeBrowser.action.getBadgeText(tab), await fakeBrowser.action.getTitle(tab)]).toEqual([text, title]);
});

test('the badge goes again when the page was left in the meantime', async () => {
  const there = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Could not establish connection.'));
  await show({ ...inPage, documentId: 'A1' }, 3, 'hint');
  expect([await fakeBrowser.action.getBadgeText(tab), await fakeBrowser.action.getTitle(tab)]).toEqual(['', 'Takt: alles gut']);
  expect(there).toHaveBeenCalledWith(7, { takt: 'there' }, { documentId: 'A1' });
});
