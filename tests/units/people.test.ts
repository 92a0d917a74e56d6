import { describe, expect, test } from 'vitest';

import { makeSpeech } from '../../components/Words';
import { siteOf } from '../../entrypoints/people/book';
import { ageOf, endOf, isOld } from '../../entrypoints/people/dates';
import { factValue } from '../../entrypoints/people/facts';
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

test('a date without a day counts from its end', () => expect(endOf('2024-02')).toBe(Date.UTC(2024, 1, 29)));

describe.each(['en', 'de'] as const)('the age of a source (%s)', (language) => {
  const speech = makeSpeech(language, {}, now);
  test.each([
    ['2026', '2026', '2026'],
    ['2026-11', 'November 2026', 'November 2026'],
    ['2026-10', '3 weeks ago', 'vor 3 Wochen'],
    ['2025', '10 months ago', 'vor 10 Monaten'],
    ['2026-11-21', 'yesterday', 'gestern'],
  ])('%s: %s, %s', (date, en, de) => expect(ageOf(date, speech)).toBe({ en, de }[language]));
});

describe.each(['en', 'de'] as const)('the value of a fact (%s)', (language) => {
  const speech = makeSpeech(language, { 'unit.pixels': { en: 'pixels', de: 'Pixel' }[language], 'unit.seconds': { en: 'seconds', de: 'Sekunden' }[language], 'facts.no': { en: 'no', de: 'nein' }[language] }, now);
  test.each([
    [2500, 'seconds', '2,500 seconds', '2.500 Sekunden'],
    [0.5, 'seconds', '0.5 seconds', '0,5 Sekunden'],
    [300, { en: 'pages', de: 'Seiten' }, '300 pages', '300 Seiten'],
    [5_242_880, 'bytes', '5.2 MB', '5,2 MB'],
    [16_000_000_000, 'bytes', '16 GB', '16 GB'],
    [[1200, 630], 'pixels', '1200 × 630 pixels', '1200 × 630 Pixel'],
    [[3, 900], 'seconds', '3 – 900 seconds', '3 – 900 Sekunden'],
    [[25, 50, 100], 'seconds', '25, 50, 100 seconds', '25, 50, 100 Sekunden'],
    [9 / 16, 'width / height', '9:16', '9:16'],
    [[4 / 5, 3], 'width / height', '4:5 – 3:1', '4:5 – 3:1'],
    [[1 / 2.4, 1.91], 'width / height', '1:2.4 – 1.91:1', '1:2,4 – 1,91:1'],
    [['image/jpeg', 'video/x-m4v'], 'types', 'JPEG, M4V', 'JPEG, M4V'],
    [['<', '>'], 'signs', '<, >', '<, >'],
    [false, 'yes or no', 'no', 'nein'],
    [{ en: 'Without end', de: 'Unbegrenzt' }, 'text', 'Without end', 'Unbegrenzt'],
  ])('%j %j', (value, unit, en, de) => expect(factValue({ value, unit, source: 'https://example.org/', kind: 'official', date: '2026', confidence: 'high' }, speech)).toBe({ en, de }[language]));
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
