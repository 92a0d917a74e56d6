import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { rules } from '../../rules';
import type { Kind } from '../../entrypoints/background/ask';
import { freshBrowser, inPage, own, post } from './background';
import { healthRows, openTabs } from './health-rows';

const anyRule = rules[0]?.id ?? '';
const place = { site: 'x', account: 'moni' };
const archive = { id: 'x-1', kind: 'x', name: 'twitter.zip' };

/** One right question and its answer (`undefined` for "anything"), and questions of a wrong shape, for everything that can be asked. */
type Row = { open: 'page' | 'own'; right: unknown; value?: unknown; wrong: readonly unknown[]; before?: readonly (readonly [Kind, unknown])[] };
const rows: Readonly<Record<Kind, Row>> = {
  'accounts.list': {
    open: 'own',
    right: {},
    value: [{ site: 'bluesky', account: 'told', posts: 0 }, { site: 'x', account: 'moni', posts: 1 }, { site: 'x', account: 'seen', posts: 0 }],
    wrong: [null],
    before: [
      ['history.add', post()],
      ['draft.check', { draft: { site: 'x', account: 'seen', kind: 'post', text: '', media: [], limits: {}, now: 0 }, moment: 'pause' }],
      ['settings.change', { accounts: { 'bluesky/told': { team: true }, x: { team: true }, '*': { business: false } } }],
    ],
  },
  'backup.make': { open: 'own', right: {}, value: { text: expect.stringContaining('{"takt":"backup","version":1,"besides":[],"settings":[{"version":'), next: null }, wrong: [{ after: 'x' }, null] },
  'backup.besides': { open: 'own', right: { id: 'takt-1', drafts: [7], imports: [] }, value: null, wrong: [{}, { id: 'takt-1', drafts: {}, imports: [] }] },
  'backup.compare': { open: 'own', right: { settings: { version: 1, language: 'en' } }, value: { now: expect.objectContaining({ language: 'auto' }), after: expect.objectContaining({ language: 'en' }) }, wrong: [{}, { settings: [] }, { settings: { version: 99 } }] },
  'backup.settings': { open: 'own', right: { settings: { version: 1, language: 'en' } }, value: expect.objectContaining({ language: 'en' }), wrong: [{}, { settings: { language: 'en' } }, { settings: { version: 1, language: 'xx' } }] },
  'badge.show': { open: 'page', right: { count: 2, gravity: 'error' }, value: null, wrong: [{}, { count: -1, gravity: null }, { count: 1, gravity: 'bad' }, { count: 1.5, gravity: null }] },
  'draft.check': {
    open: 'page',
    right: { draft: { ...place, kind: 'post', text: 'Unser [LINK] und #e-mail', media: [], limits: {}, now: 0 }, moment: 'pause' },
    value: { tips: [expect.objectContaining({ rule: 'quality/placeholder' })], counts: [{ unit: 'characters', used: 24, max: 280 }], limits: {} },
    wrong: [{}, { draft: { site: 'x' }, moment: 'pause' }, { draft: { ...place, kind: 'post', text: 'x', media: [], limits: {}, now: 0 }, moment: 'later' }],
    before: [['settings.change', { rules: { 'hashtags/breaks': false } }]],
  },
  'draft.count': {
    open: 'page',
    right: { site: 'mastodon', texts: { text: 'https://museum.de/karten', warning: 'CW' }, limits: { text: 1_000 } },
    value: [{ unit: 'characters', used: 25, max: 1_000 }],
    wrong: [{}, { site: 'x', texts: { body: '' }, limits: {} }, { site: 'x', texts: {}, limits: { text: -1 } }],
  },
  'draft.hush': { open: 'page', right: { site: 'x', on: true }, value: null, wrong: [{}, { site: 'x', on: 'yes' }] },
  'draft.keep': { open: 'own', right: { text: 'Entwurf' }, value: null, wrong: [{}, { text: 1 }] },
  'draft.read': { open: 'own', right: {}, value: { text: 'Entwurf' }, wrong: [null, 'x'], before: [['draft.keep', { text: 'Entwurf' }]] },
  ...healthRows,
  'history.add': {
    open: 'page',
    right: post(),
    value: { id: 1, known: false },
    wrong: [{}, null, { ...post(), key: '' }, { ...post(), kind: 'message' }, { ...post(), level: 'sure' }, { ...post(), at: 'today' }, { ...post(), text: 'x'.repeat(500_001) }, { ...post(), media: [{ kind: 'image' }] }],
  },
  'history.alike': {
    open: 'own',
    right: { ...place, text: post().text },
    value: [{ site: 'x', account: 'moni', at: post().at, likeness: 1, excerpt: post().text.slice(0, 80) }],
    wrong: [{}, { site: 'x' }, { text: 'x' }],
    before: [['history.add', post()]],
  },
  'result.next': { open: 'own', right: {}, value: { post: null }, wrong: [null] },
  'result.give': { open: 'own', right: { id: 1, result: 'well' }, value: null, wrong: [{}, { id: 1, result: 'great' }] },
  'shelf.list': { open: 'own', right: {}, value: [], wrong: [null] },
  'shelf.remove': { open: 'own', right: { keys: ['a'] }, value: { drafts: [] }, wrong: [{}, { keys: [] }] },
  'shelf.restore': { open: 'own', right: { drafts: [{ key: 'a', ...place, kind: 'post', text: 'Entwurf', begun: 1, at: 2 }] }, value: null, wrong: [{}, { drafts: [{ key: 'a' }] }] },
  'history.near': { open: 'own', right: { text: post().text }, value: { found: [{ post: { ...post(), id: 1 }, likeness: 1 }] }, wrong: [{}, { text: 7 }], before: [['history.add', post()]] },
  'history.channels': { open: 'own', right: {}, value: { channels: [], part: 1 }, wrong: [null] },
  'history.clusters': { open: 'own', right: {}, value: [], wrong: [null] },
  'history.rows': { open: 'own', right: { filter: { site: 'x', kind: 'own' }, order: 'newest', search: 'morgen' }, value: { ids: [1], part: 1, next: null }, wrong: [{}, { filter: {}, order: 'best' }, { filter: { site: 'X!' }, order: 'newest' }], before: [['history.add', post()]] },
  'history.get': { open: 'own', right: { ids: [7, 1] }, value: { posts: [{ ...post(), id: 1 }] }, wrong: [{}, { ids: [0] }], before: [['history.add', post()]] },
  'history.figures': { open: 'own', right: { filter: {}, year: 2026 }, value: expect.objectContaining({ count: 1, part: 1, years: [2026], tags: [{ name: 'wien', count: 1, last: post().at }] }), wrong: [{}, { filter: {}, year: 1 }], before: [['history.add', post()]] },
  'history.forget': { open: 'own', right: { site: 'x' }, value: { count: 1, posts: [{ ...post(), id: 1 }] }, wrong: [{}, { all: false }, { account: 'moni' }], before: [['history.add', post()]] },
  'history.older': { open: 'own', right: { days: 1 }, value: 1, wrong: [{}, { days: 0 }], before: [['history.add', { ...post(), at: 0 }]] },
  'history.tidy': { open: 'own', right: {}, value: 0, wrong: [null] },
  'history.dropTexts': { open: 'own', right: {}, value: 1, wrong: [null], before: [['history.add', post()]] },
  'history.list': {
    open: 'own',
    right: { search: 'morgen', site: 'x', account: 'moni', limit: 5 },
    value: { posts: [{ ...post(), id: 1 }], total: 1, more: null },
    wrong: [{}, { limit: 0 }, { limit: 501 }, { limit: 5, before: 7 }, { limit: 5, site: 'X!' }],
    before: [['history.add', post()]],
  },
  'history.remove': { open: 'own', right: { ids: [1] }, value: { posts: [{ ...post(), id: 1 }] }, wrong: [{}, { ids: [0] }, { ids: ['1'] }], before: [['history.add', post()]] },
  'history.restore': { open: 'own', right: { posts: [{ ...post(), id: 4 }] }, value: null, wrong: [{}, { posts: [post()] }] },
  'history.confirm': { open: 'own', right: { id: 1 }, value: null, wrong: [{}, { id: '1' }] },
  'history.export': { open: 'own', right: {}, value: { text: expect.stringContaining('"posts":['), next: null }, wrong: [{ after: 'x' }, null] },
  'history.places': { open: 'own', right: {}, value: [{ ...place, count: 1 }], wrong: [null], before: [['history.add', post()]] },
  'history.waiting': { open: 'own', right: {}, value: { count: 0 }, wrong: [null] },
  'import.list': { open: 'own', right: {}, value: [expect.objectContaining({ ...archive, state: 'open', added: 0 })], wrong: [null], before: [['import.begin', archive]] },
  'import.look': { open: 'own', right: { posts: [post()] }, value: { known: 1 }, wrong: [{}, { posts: [{}] }], before: [['history.add', post()]] },
  'import.begin': { open: 'own', right: archive, value: expect.objectContaining({ id: 'x-1', added: 0 }), wrong: [{}, { ...archive, id: 'X 1' }, { ...archive, kind: '../x' }] },
  'import.write': { open: 'own', right: { id: 'x-1', posts: [post()] }, value: { added: 1, mine: 0, known: 0 }, wrong: [{}, { id: 'x-1' }, { id: 'x-1', posts: [{ ...post(), at: 'today' }] }], before: [['import.begin', archive]] },
  'import.finish': { open: 'own', right: { id: 'x-1' }, value: expect.objectContaining({ state: 'done' }), wrong: [{}], before: [['import.begin', archive]] },
  'import.takeBack': { open: 'own', right: { id: 'x-1' }, value: { left: 0 }, wrong: [{}], before: [['import.begin', archive]] },
  'media.open': { open: 'page', right: { data: 'data:;base64,AAAA' }, value: {}, wrong: [{}, { data: 'https://example.org/a.jpg' }, { data: 7 }] },
  'pack.read': {
    open: 'own',
    right: { text: JSON.stringify({ takt: 'rules', version: 1, title: 'Ours', date: '2026-11-26', rules: { 'tone/hurry': false }, more: 1 }) },
    value: { pack: { title: 'Ours', date: '2026-11-26', rules: { 'tone/hurry': false } } },
    wrong: [{}, { text: 'x'.repeat(500_001) }],
  },
  'page.bring': { open: 'page', right: {}, value: { mastodon: expect.objectContaining({ surfaces: expect.any(Array) }) }, wrong: [null] },
  'page.compare': { open: 'page', right: {}, value: null, wrong: [null] },
  'page.options': { open: 'page', right: {}, value: null, wrong: [null] },
  'page.start': {
    open: 'page',
    right: place,
    value: { name: 'X', mode: 'page', language: 'de', words: { common: expect.any(Object), panel: expect.any(Object) } },
    wrong: [{}, { site: '' }, { site: 'x', account: 7 }],
  },
  'rules.counts': { open: 'own', right: {}, value: { 'a/b': { fired: 0, fixed: 0, ignored: 1, row: 1, last: expect.any(Number) } }, wrong: [null], before: [['settings.ignore', { ...place, rule: 'a/b', scope: 'once' }]] },
  'settings.read': { open: 'own', right: {}, value: expect.objectContaining({ version: 2, language: 'auto' }), wrong: [null] },
  'settings.change': {
    open: 'own',
    right: { language: 'en', sites: { x: { mode: 'quiet' } } },
    value: expect.objectContaining({ language: 'en', sites: { x: { mode: 'quiet' } } }),
    wrong: [null, { language: 'fr' }, { sites: { x: { mode: 'loud' } } }, { rules: { a: 1 } }, { accounts: { 'x/moni': { business: 'yes' } } }, { accounts: { 'X!': {} } }],
  },
  'settings.ignore': { open: 'page', right: { ...place, rule: 'a/b', scope: 'here' }, value: null, wrong: [{}, { ...place, rule: 'a/b', scope: 'ever' }, { ...place, rule: 'ab', scope: 'here' }] },
  'settings.unignore': { open: 'page', right: { ...place, rule: 'a/b', scope: 'always' }, value: null, wrong: [{}] },
  'sites.list': { open: 'own', right: {}, value: { sites: expect.any(Array), servers: [] }, wrong: [null] },
  'sites.grant': { open: 'own', right: { hosts: ['https://social.example/*'] }, value: { sites: expect.any(Array), servers: [] }, wrong: [{}, { hosts: [] }] },
  'sites.forget': { open: 'own', right: { hosts: ['https://social.example/*'] }, value: { sites: expect.any(Array), servers: [] }, wrong: [{}, { hosts: [7] }] },
  'words.tips': { open: 'page', right: { language: 'de', rules: [anyRule, 'no/such'] }, value: { [anyRule]: { words: expect.objectContaining({ title: expect.any(String), why: expect.any(String) }), sources: expect.any(Array), codes: expect.any(Array) } }, wrong: [{}, { language: 'fr', rules: [] }, { language: 'de', rules: ['nothing'] }] },
};
const kinds = Object.keys(rows) as Kind[];

async function ask(kind: unknown, data: unknown, sender: object = own): Promise<unknown> {
  const { onMessage } = await import('../../entrypoints/background/inbox');
  return await new Promise((resolve) => expect(onMessage({ takt: 'ask', kind, data }, sender, resolve)).toBe(true));
}

beforeEach(() => {
  freshBrowser();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ content_scripts: [] }), openOptionsPage: async () => undefined });
  Object.assign(fakeBrowser.permissions, { contains: async () => true, getAll: async () => ({ origins: [] }), remove: async () => true });
  openTabs();
});

test.each<[string, unknown, object]>([
  ['no JSON', 'takt', { wrong: 'not json' }],
  ['something else', { version: 1, title: 'x' }, { wrong: 'other file' }],
  ['a saved history', { takt: 'history', version: 1, posts: [] }, { wrong: 'other file' }],
  ['a newer pack', { takt: 'rules', version: 2 }, { wrong: 'newer' }],
  ['a pack without a name', { takt: 'rules', version: 1, title: ' ', date: '2026-11-26' }, { wrong: 'broken', at: 'title' }],
  ['a pack of no day', { takt: 'rules', version: 1, title: 'x', date: 'today' }, { wrong: 'broken', at: 'date' }],
  ['a switch that is none', { takt: 'rules', version: 1, title: 'x', date: '2026-11-26', rules: { 'a/b': 'off' } }, { wrong: 'broken', at: 'rules › a/b' }],
  ['a word without end', { takt: 'rules', version: 1, title: 'x', date: '2026-11-26', words: { forbidden: ['x'.repeat(81)] } }, { wrong: 'broken', at: 'words › forbidden › 0' }],
])('a file that is no rule pack: %s', async (_name, file, value) => {
  expect(await ask('pack.read', { text: typeof file === 'string' ? file : JSON.stringify(file) })).toEqual({ ok: true, value });
});

test.each<[string, object, object, number]>([
  ['nothing is told', {}, {}, 280],
  ['Premium is told of the account', { 'x/moni': { premium: true } }, {}, 25_000],
  ['Premium is told of all on X', { x: { premium: true } }, {}, 25_000],
  ['the account has none though the others do', { '*': { premium: true }, 'x/moni': { premium: false } }, {}, 280],
  ['another account has it', { 'x/other': { premium: true } }, {}, 280],
  ['the page says its own limit', { x: { premium: true } }, { text: 500 }, 500],
])('the limit of a draft when %s', async (_name, accounts, limits, max) => {
  expect(await ask('settings.change', { accounts })).toMatchObject({ ok: true });
  const draft = { ...place, kind: 'post', text: 'x'.repeat(281), media: [], limits, now: 0 };
  const reply = (await ask('draft.check', { draft, moment: 'pause' })) as { value: { tips: { rule: string }[] } };
  expect(reply).toMatchObject({ value: { counts: [{ max }] } });
  expect(reply.value.tips.some(({ rule }) => rule === 'length/too-long')).toBe(max === 280);
});

test('every answer has its row here', async () => {
  const { answers } = await import('../../entrypoints/background/answers/all');
  expect(kinds.toSorted()).toEqual(Object.keys(answers).toSorted());
});

describe.each(kinds)('%s', (kind) => {
  const { open, right, value, wrong, before = [] } = rows[kind];

  test('answers a right question', async () => {
    for (const [first, data] of before) expect(await ask(first, data)).toMatchObject({ ok: true });
    expect(await ask(kind, right)).toEqual({ ok: true, value });
  });

  test.each(wrong)('refuses the shape of %j', async (data) => {
    expect(await ask(kind, data)).toEqual({ ok: false, why: 'wrong shape' });
  });

  test(open === 'page' ? 'is open to pages' : 'is closed to pages', async () => {
    const reply = await ask(kind, right, inPage);
    expect(reply).toMatchObject(open === 'page' ? { ok: true } : { ok: false, why: 'not allowed' });
  });
});

const strangers: readonly (readonly [string, object])[] = [
  ['another extension', { ...own, id: 'other' }],
  ['nobody', {}],
  ['our id without an address', { id: own.id }],
  ['an address that is none', { id: own.id, url: 'about blank' }],
  ['a look-alike address', { id: own.id, url: `https://evil.example/${own.url}` }],
  ['a blob', { id: own.id, url: 'blob:https://x.com/1', tab: { id: 1 } }],
  ['a file', { id: own.id, url: 'file:///home/x.html', tab: { id: 1 } }],
  ['a page outside a tab', { id: own.id, url: 'https://x.com/' }],
  ['a web page that sent by itself', { url: 'https://x.com/', tab: { id: 1 } }],
];
test.each(strangers)('%s gets nothing', async (_name, sender) => {
  for (const kind of kinds) expect(await ask(kind, rows[kind].right, sender)).toEqual({ ok: false, why: 'not allowed' });
});

test.each(['history.drop', '__proto__', 'constructor', 'toString', 7, null, undefined, {}])('there is no answer called %j', async (kind) => {
  expect(await ask(kind, {})).toEqual({ ok: false, why: 'unknown kind' });
});

test.each([undefined, null, 'hi', { takt: 'state' }, { kind: 'history.add' }, []])('%j is for somebody else', async (message) => {
  const { onMessage } = await import('../../entrypoints/background/inbox');
  const respond = vi.fn();
  expect(onMessage(message, own, respond)).toBeUndefined();
  expect(respond).not.toHaveBeenCalled();
});

describe('private windows', () => {
  const hidden = { ...inPage, tab: { id: 7, incognito: true } };

  test('leave no post and no health', async () => {
    expect(await ask('history.add', post(), hidden)).toEqual({ ok: false, why: 'not allowed' });
    expect(await ask('health.note', { site: 'x', what: 'box found' }, hidden)).toEqual({ ok: true, value: null });
    expect(await ask('history.list', { limit: 5 })).toMatchObject({ value: { posts: [] } });
    expect(await ask('health.read', {})).toEqual({ ok: true, value: { sites: {} } });
    expect(await ask('history.add', post())).toMatchObject({ ok: true });
  });
});

test('an error says no more than its code', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValueOnce(new Error('secret path /home/moni'));
  expect(await ask('settings.read', {})).toEqual({ ok: false, why: 'failed' });
});

test('health counts, and survives a sleep', async () => {
  for (let index = 0; index < 3; index++) await ask('health.note', { site: 'x', what: 'fix worked', detail: `editor ${index}` }, inPage);
  vi.resetModules();
  expect(await ask('health.read', {})).toMatchObject({ value: { sites: { x: { 'fix worked': { count: 3, detail: 'editor 2' } } } } });
});
