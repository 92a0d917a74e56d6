import { afterEach, describe, expect, test } from 'vitest';

import { readFirst, readLeft, readNumber } from '../../entrypoints/compose.content/reader';
import type { Around } from '../../entrypoints/compose.content/reader';
import type { Reader } from '../../rules';
import { pages } from '../../rules/pages';

const around = (html: string, more: Partial<Around> = {}): Around => {
  document.body.innerHTML = html;
  return { roots: [document], address: 'https://social.example/home', cookie: () => 'a=1; twid=u%3D42', storage: () => null, ...more };
};

afterEach(() => document.body.replaceChildren());

const state = JSON.stringify({ meta: { me: '109', domain: 'social.example' }, accounts: { 109: { acct: 'mira' } }, max_toot_chars: 1000 });

describe('reading what a page says of itself', () => {
  type Row = [what: string, html: string, readers: readonly Reader[], expected: string | undefined, more: Partial<Around>];
  const rows: Row[] = ([
    ['an attribute, cut by a pattern', '<i data-testid="UserAvatar-Container-mira"></i>', [{ from: 'i', attribute: 'data-testid', pattern: '^UserAvatar-Container-(\\w+)$' }], 'mira'],
    ['a text', '<b> @mira </b>', [{ from: 'b', pattern: '^@(\\w+)$' }], 'mira'],
    ['the first reader that answers', '<b>mira</b>', [{ from: 'u' }, { from: 'b' }], 'mira'],
    ['JSON by a path with another path in it', `<script id="initial-state" type="application/json">${state}</script>`, [{ json: '#initial-state', path: 'accounts.{meta.me}.acct' }], 'mira'],
    ['broken JSON answers nothing', '<script id="initial-state" type="application/json">{</script><b>mira</b>', [{ json: '#initial-state', path: 'meta.me' }, { from: 'b' }], 'mira'],
    ['JSON that lost the name', '<script id="s" type="application/json">{"meta":null}</script>', [{ json: '#s', path: 'accounts.{meta.me}.acct' }], undefined],
    ['nothing that only every object has', '<script id="s" type="application/json">{}</script>', [{ json: '#s', path: 'constructor.name' }], undefined],
    ['the storage of the page', '', [{ storage: 'BSKY_STORAGE', path: 'session.currentAccount.handle' }], 'mira.example', { storage: () => '{"session":{"currentAccount":{"handle":"mira.example"}}}' }],
    ['a cookie', '', [{ cookie: 'twid', pattern: '^u=(\\d+)$' }], '42'],
    ['an inline script, with letters written by number', '<script type="application/json">{"x":["CurrentUserInitialData",[],{"USER_ID":"1","NAME":"Mira Br\\u00fcckner"}]}</script>', [{ inline: 'CurrentUserInitialData', pattern: '"CurrentUserInitialData",\\[\\],\\{[^}]*?"NAME":"((?:[^"\\\\]|\\\\.)+)"' }], 'Mira Brückner'],
    ['of several elements the first one that fits the pattern', '<a href="/explore/"></a><a href="/mira/"></a>', [{ from: 'a', attribute: 'href', pattern: '^/(?!explore/)(\\w+)/$' }], 'mira'],
    ['the address', '', [{ address: '^https://([^/]+)' }], 'social.example'],
    ['a selector nobody understands any more', '<b>mira</b>', [{ from: ':nonsense(' }, { from: 'b' }], 'mira'],
    ['what is left is no value of its own', '<span class="character-counter">488</span>', [{ remaining: '.character-counter' }], undefined],
  ] as [string, string, Reader[], string | undefined, Partial<Around>?][]).map(([what, html, readers, expected, more = {}]) => [what, html, readers, expected, more]);
  test.each(rows)('%s', (_, html, readers, expected, more) => {
    expect(readFirst(readers, around(html, more))).toBe(expected);
  });

  const limits: readonly (readonly [what: string, html: string, expected: number | undefined])[] = [
    ['the server says it in the page', `<script id="initial-state" type="application/json">${state}</script><span class="character-counter">7</span>`, 1000],
    ['the counter of 5.0', '<footer><span>12/5,000</span></footer>', 5000],
    ['the counter of 5.0 in German', '<footer><span>12/5.000</span></footer>', 5000],
    ['nothing at all', '<footer><span>Alt</span></footer>', undefined],
  ];
  test.each(limits)("Mastodon's limit: %s", (_, html, expected) => {
    expect(readNumber(pages['mastodon']?.limits?.text, around(html))).toBe(expected);
  });

  const lefts: readonly (readonly [what: string, html: string, expected: number | undefined])[] = [
    ['something is left', '<span class="character-counter">1488</span>', 1488],
    ['nothing is left', '<span class="character-counter">0</span>', 0],
    ['too much is written', '<span class="character-counter">−20</span>', -20],
    ['no counter', '<span></span>', undefined],
  ];
  test.each(lefts)("Mastodon's counter: %s", (_, html, expected) => {
    expect(readLeft(pages['mastodon']?.limits?.text, around(html))).toBe(expected);
  });
});
