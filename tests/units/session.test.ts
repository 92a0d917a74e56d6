import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { recognise } from '../../entrypoints/compose.content/detector';
import { guardFor } from '../../entrypoints/compose.content/guard';
import { memory } from '../../entrypoints/compose.content/memory';
import { startSession } from '../../entrypoints/compose.content/session';
import type { Desk } from '../../entrypoints/compose.content/session';
import { check, countsOf, makeDraft, noChoices, rules, sites } from '../../rules';
import { pages } from '../../rules/pages';

const address = 'https://mastodon.social/publish';
const form = (sign: string) =>
  `<form class="compose-form"><div class="compose-form__dropdowns"><button class="dropdown-button"><svg class="icon icon-${sign}"></svg></button></div><textarea class="autosuggest-textarea__textarea"></textarea><div class="compose-form__submit"><button type="submit">Toot</button></div></form>`;

let page: AbortController;

beforeEach(() => {
  page = new AbortController();
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
  vi.stubGlobal('cancelIdleCallback', (id: number) => clearTimeout(id));
  fakeBrowser.reset();
  fakeBrowser.runtime.onMessage.addListener(() => Promise.resolve({ ok: true, value: [] }));
  (globalThis as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
});

afterEach(() => {
  page.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

function begin(html: string, text: string) {
  document.body.innerHTML = html;
  const box = document.querySelector('textarea') as HTMLTextAreaElement;
  box.value = text;
  const reads = vi.spyOn(box, 'value', 'get');
  const found = recognise(box, { address, document }, pages);
  if (!found) throw new Error('not found');
  const desk: Desk = {
    account: { read: () => ({}) },
    files: { list: () => [], shows: () => {}, listen: () => {} },
    memory: memory(),
    check: async (draft, moment, caret) => sites['mastodon'] && { tips: check(makeDraft(draft), sites['mastodon'], rules, noChoices, moment, undefined, caret).tips, counts: [], limits: {} },
    count: async (site, { text = '', ...fields }, limits) => sites[site] && countsOf(makeDraft({ site, text, fields, limits }), sites[site]),
    guard: guardFor('mastodon'),
    changed: vi.fn(),
    gone: vi.fn(),
  };
  return { box, reads, desk, session: startSession(found, desk, page.signal) };
}

const type = (box: HTMLTextAreaElement, text: string) => {
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('one box while it is written in', () => {
  test('what is said at the send control stays until the text changes', async () => {
    const { box, desk, session } = begin(form('globe'), '');
    const asked = vi.spyOn(desk, 'check');
    type(box, 'Das Wehr ist zu.');
    session.look('sending');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(asked.mock.calls.length).toBeGreaterThan(1);
    expect(asked.mock.calls.map(([, moment]) => moment)).not.toContain('pause');
    type(box, 'Das Wehr ist offen.');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(asked.mock.lastCall?.[1]).toBe('pause');
  });

  test('a direct message is not read even once', async () => {
    const { box, reads, session } = begin(form('at'), 'geheim #e-mail');
    await vi.advanceTimersByTimeAsync(3_000);
    type(box, 'geheim #e-mail und mehr');
    await vi.advanceTimersByTimeAsync(3_000);
    session.look('sending');
    expect(reads).not.toHaveBeenCalled();
    expect(session.writing().tips).toEqual([]);
    expect(session.text('text')).toBe('');
  });

  test('a message that becomes a post is read from then on, and a post that becomes a message is forgotten', async () => {
    const { reads, session } = begin(form('at'), 'Unser #e-mail Tipp kommt');
    const sign = document.querySelector('.dropdown-button') as Element;
    sign.innerHTML = '<svg class="icon icon-globe"></svg>';
    await vi.advanceTimersByTimeAsync(3_000);
    expect(session.writing().tips.map(({ rule }) => rule)).toEqual(['hashtags/breaks']);
    sign.innerHTML = '<svg class="icon icon-at"></svg>';
    await vi.advanceTimersByTimeAsync(3_000);
    expect(session.writing().tips).toEqual([]);
    expect(session.text('text')).toBe('');
    reads.mockClear();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(reads).not.toHaveBeenCalled();
  });

  test('a tip about the last word stays when something else is changed, and waits while that word is typed on', async () => {
    const { box, session } = begin(form('globe'), '');
    const rules = () => session.writing().tips.map(({ rule }) => rule);
    box.focus();
    type(box, 'Unser Tipp #e-mail');
    await vi.advanceTimersByTimeAsync(600);
    expect(rules()).toEqual([]);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(rules()).toEqual(['hashtags/breaks']);
    type(box, 'Heute unser Tipp #e-mail');
    box.setSelectionRange(box.value.length, box.value.length);
    await vi.advanceTimersByTimeAsync(600);
    expect(rules()).toEqual(['hashtags/breaks']);
    type(box, 'Heute unser Tipp #e-mails');
    await vi.advanceTimersByTimeAsync(600);
    expect(rules()).toEqual([]);
  });

  test('a background that leaves questions unanswered is told of, until it answers again', async () => {
    const { box, desk, session } = begin(form('globe'), '');
    const answers = desk.check;
    const silent = vi.fn(async () => undefined);
    Object.assign(desk, { check: silent });
    type(box, 'Unser #e-mail Tipp kommt');
    await vi.advanceTimersByTimeAsync(300);
    expect(session.silent()).toBe(false);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(session.silent()).toBe(true);
    const asked = silent.mock.calls.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(silent).toHaveBeenCalledTimes(asked);
    Object.assign(desk, { check: answers });
    type(box, 'Unser #e-mail Tipp kommt jetzt');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(session.silent()).toBe(false);
    expect(session.writing().tips.map(({ rule }) => rule)).toEqual(['hashtags/breaks']);
  });

  test('keys are counted at once, and judged in a pause', async () => {
    const { box, session } = begin(form('globe'), '');
    await vi.advanceTimersByTimeAsync(1_000);
    type(box, 'Unser #e-mail Tipp ');
    await vi.advanceTimersByTimeAsync(60);
    expect(session.counts()[0]).toMatchObject({ used: 19 });
    expect(session.writing().tips).toEqual([]);
    await vi.advanceTimersByTimeAsync(300);
    expect(session.writing().tips.map(({ rule }) => rule)).toEqual(['hashtags/breaks']);
  });

  test('tips move along while somebody types before them', async () => {
    const { box, session } = begin(form('globe'), 'Unser #e-mail Tipp ');
    await vi.advanceTimersByTimeAsync(1_000);
    const [at] = session.writing().tips.map((tip) => tip.at);
    type(box, 'Hallo! Unser #e-mail Tipp ');
    await vi.advanceTimersByTimeAsync(60);
    expect(session.writing().tips.map((tip) => tip.at)).toEqual([[(at?.[0] ?? 0) + 7, (at?.[1] ?? 0) + 7]]);
  });

  test('it is told when its box went, and only then', async () => {
    const { box, desk } = begin(form('globe'), 'Moin');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(desk.gone).not.toHaveBeenCalled();
    box.closest('form')?.remove();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(desk.gone).toHaveBeenCalledOnce();
  });

  test('a box that is built anew is found again', async () => {
    const { box, desk, session } = begin(form('globe'), 'Moin');
    const again = box.cloneNode() as HTMLTextAreaElement;
    again.value = 'Moin #e-mail hier';
    box.replaceWith(again);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(desk.gone).not.toHaveBeenCalled();
    expect(session.found().box).toBe(again);
    expect(session.writing().tips.map(({ rule }) => rule)).toEqual(['hashtags/breaks']);
  });

  test('after it ended nothing is read any more', async () => {
    const { box, reads, session } = begin(form('globe'), 'Moin');
    await vi.advanceTimersByTimeAsync(1_000);
    session.stop();
    reads.mockClear();
    type(box, 'Moin #e-mail');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(reads).not.toHaveBeenCalled();
  });

  test('what was waved away comes back waved away', async () => {
    const { desk, session } = begin(form('globe'), 'Unser #e-mail Tipp ');
    await vi.advanceTimersByTimeAsync(1_000);
    session.act({ type: 'ignore', key: session.writing().tips[0]?.key ?? '' });
    session.stop();
    const again = startSession(session.found(), desk, page.signal);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(again.writing().tips).toEqual([]);
    expect(again.writing().hidden).toHaveLength(1);
  });
});
