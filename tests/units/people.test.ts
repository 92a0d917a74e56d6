import { expect, test } from 'vitest';

import { siteOf } from '../../entrypoints/people/book';
import { endOf, isOld, whenOf } from '../../entrypoints/people/dates';
import { replaceText } from '../../entrypoints/people/replace-text';
import { serverHost } from '../../entrypoints/people/server';

const now = Date.UTC(2026, 10, 22);

test.each([
  ['2026-11-21', false],
  ['2025-11-22', false],
  ['2025-11-21', true],
  ['2025-11', false],
  ['2025-10', true],
  ['2025', false],
  ['2024', true],
])('%s is old: %s', (date, old) => expect(isOld(date, now)).toBe(old));

test('a date without a day counts from its end, and never lies ahead', () => {
  expect(endOf('2024-02')).toBe(Date.UTC(2024, 1, 29));
  expect(whenOf('2026', now)).toBe(now);
});

test.each([
  ['mastodon.social', 'mastodon.social'],
  [' https://Social.Example/@me ', 'social.example'],
  ['@me@social.example', 'social.example'],
  ['me@social.example', 'social.example'],
  ['sub.social.example/deck/home', 'sub.social.example'],
  ['http://social.example', null],
  ['localhost', null],
  ['192.168.0.1', null],
  ['*.example', null],
  ['my server', null],
  ['', null],
])('the server in %j is %s', (typed, host) => expect(serverHost(typed)).toBe(host));

test.each([
  ['https://x.com/home', 'x'],
  ['https://www.x.com/', 'x'],
  ['https://bsky.app/profile/a', 'bluesky'],
  ['https://notx.com/', undefined],
  ['http://x.com/', undefined],
  ['chrome://extensions', undefined],
  [undefined, undefined],
])('%s belongs to %s', (url, site) => expect(siteOf(url)?.id).toBe(site));

test('a text is replaced whole where the browser cannot type', () => {
  const box = document.createElement('textarea');
  document.body.append(box);
  box.value = 'Our #e-mail tips';
  expect(replaceText(box, 'Our #EMail tips')).toBe(true);
  expect(box.value).toBe('Our #EMail tips');
});
