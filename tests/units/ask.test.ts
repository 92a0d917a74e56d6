import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { ask, deliver } from '../../entrypoints/background/ask';
import { freshBrowser, post } from './background';

const answerWith = (run: () => unknown) => vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(run as () => Promise<unknown>);
const waiting = async () => await fakeBrowser.storage.local.get('outbox:x-1');

beforeEach(() => {
  freshBrowser();
  vi.restoreAllMocks();
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: false } });
});

describe('ask never throws', () => {
  const rows: readonly (readonly [string, () => unknown, unknown])[] = [
    ['an answer', async () => ({ ok: true, value: [] }), { ok: true, value: [] }],
    ['a refusal', async () => ({ ok: false, why: 'not allowed' }), { ok: false, why: 'not allowed' }],
    ['nobody there', async () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')), { ok: false, why: 'gone' }],
    ['an updated extension', () => { throw new Error('Extension context invalidated.'); }, { ok: false, why: 'gone' }],
    ['an empty answer', async () => undefined, { ok: false, why: 'gone' }],
    ['a strange answer', async () => 'hello', { ok: false, why: 'gone' }],
    ['silence', () => new Promise(() => undefined), { ok: false, why: 'gone' }],
  ];
  test.each(rows)('on %s', async (_name, run, expected) => {
    answerWith(run);
    expect(await ask('history.places', {}, 30)).toEqual(expected);
  });

  test('on a browser that took everything away', async () => {
    const runtime = fakeBrowser.runtime;
    Object.assign(fakeBrowser, { runtime: undefined });
    expect(await ask('history.places', {})).toEqual({ ok: false, why: 'gone' });
    Object.assign(fakeBrowser, { runtime });
  });
});

describe('deliver', () => {
  test('a stored post needs no outbox', async () => {
    answerWith(async () => ({ ok: true, value: { id: 3, known: true } }));
    expect(await deliver(post())).toEqual({ state: 'stored', id: 3, known: true });
    expect(await waiting()).toEqual({});
  });

  test.each(['gone', 'failed', 'storage full', 'storage locked', 'unknown kind'])('%s: the post waits in the outbox', async (why) => {
    answerWith(async () => ({ ok: false, why }));
    expect(await deliver(post())).toEqual({ state: 'waiting', why });
    expect(await waiting()).toEqual({ 'outbox:x-1': post() });
  });

  test.each(['not allowed', 'wrong shape'])('%s: waiting would not help', async (why) => {
    answerWith(async () => ({ ok: false, why }));
    expect(await deliver(post())).toEqual({ state: 'lost', why });
    expect(await waiting()).toEqual({});
  });

  test('a private window leaves nothing in the outbox', async () => {
    Object.assign(fakeBrowser, { extension: { inIncognitoContext: true } });
    answerWith(async () => Promise.reject(new Error('gone')));
    expect(await deliver(post())).toEqual({ state: 'lost', why: 'gone' });
    expect(await waiting()).toEqual({});
  });

  test('no room anywhere is told', async () => {
    answerWith(async () => ({ ok: false, why: 'storage full' }));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    expect(await deliver(post())).toEqual({ state: 'lost', why: 'storage full' });
  });
});
