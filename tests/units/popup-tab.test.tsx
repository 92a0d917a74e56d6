import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { LiveQuestion, LiveView } from '../../components/coach';
import { ask } from '../../entrypoints/background/ask';
import { Companion } from '../../entrypoints/people/companion/Companion';
import { lookAtTab, type Seen } from '../../entrypoints/people/companion/tab';
import { settings } from '../../entrypoints/people/settings';
import { sites } from '../../rules';
import { closePages, faults, openPages, remember, show } from './pages';

const nothing = { text: '' };

beforeEach(openPages);
afterEach(closePages);

test('a page that answers late is shown when it does', async () => {
  const x = sites['x'];
  const { promise: later, resolve: answer } = Promise.withResolvers<Seen>();
  show(<Companion draft={nothing} seen={{}} later={later} />);
  expect(screen.queryByRole('radiogroup', { name: 'On X' })).toBeNull();
  answer({ tab: 7, site: x });
  expect(await screen.findByRole('radiogroup', { name: 'On X' })).toBeTruthy();
});

describe('the current tab', () => {
  const x = sites['x'];
  const live: LiveView = {
    site: 'x', kind: 'reply', account: 'shop', mode: 'quiet', canFix: true, hushed: false,
    counts: [{ unit: 'characters', used: 24, max: 280 }],
    tips: [{ key: 'k', rule: 'hashtags/breaks', gravity: 'warning', strength: 'limit', sure: true, field: 'text', at: [4, 11], excerpt: '#e-mail', fix: [{ at: [4, 11], text: '#EMail' }], with: { tag: '#e-mail', cut: '#e' } }],
  };
  const tab = (answer: (question: LiveQuestion) => unknown, url?: string) =>
    Object.assign(fakeBrowser.tabs, {
      query: async () => [{ id: 7, url }],
      sendMessage: vi.fn(async (_tab: number, question: LiveQuestion) => answer(question)),
    });

  test.each<[string, Seen, RegExp]>([
    ['no box in use', { tab: 7, site: x }, /No draft open on X/],
    ['a site nobody coaches on', { tab: 7 }, /does not coach on this page/],
  ])('%s is explained', async (_name, seen, words) => {
    const { container } = show(<Companion draft={nothing} seen={seen} />);
    fireEvent.click(screen.getByRole('tab', { name: 'This page' }));
    expect(screen.getByText(words)).toBeTruthy();
    expect(await faults(container)).toEqual([]);
  });

  test('a site that is off says so, and the switch is right there', async () => {
    tab(() => undefined, 'https://x.com/home');
    await ask('settings.change', { sites: { x: { mode: 'off' } } });
    await waitFor(() => expect(settings.value.sites['x']?.mode).toBe('off'));
    show(<Companion draft={nothing} seen={await lookAtTab()} />);
    expect(screen.getByText('Takt is off on X')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Quiet' }));
    await waitFor(() => expect(settings.value.sites['x']?.mode).toBe('quiet'));
    expect(await screen.findByText('No draft open on X')).toBeTruthy();
  });

  test('shows kind, account, count and tips of the box, and mends it there', async () => {
    let mended = false;
    tab((question) => (question.takt === 'state' ? (mended ? { ...live, tips: [] } : live) : ((mended = true), { ok: true })));
    const { container } = show(<Companion draft={nothing} seen={await lookAtTab()} />);
    expect(screen.getByText('Reply · shop')).toBeTruthy();
    const fix = await screen.findByRole('button', { name: /Join/ });
    expect(await faults(container)).toEqual([]);
    fireEvent.click(fix);
    expect(await screen.findByText(/Undo works in the page/)).toBeTruthy();
    expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledWith(7, { takt: 'fix', key: 'k' });
    await waitFor(() => expect(screen.queryByRole('button', { name: /Join/ })).toBeNull());
  });

  test('says so when the page did not take a fix', async () => {
    tab((question) => (question.takt === 'state' ? live : { ok: false }));
    show(<Companion draft={nothing} seen={await lookAtTab()} />);
    fireEvent.click(await screen.findByRole('button', { name: /Join/ }));
    expect(await screen.findByText(/did not take the change/)).toBeTruthy();
  });

  test('ignoring and showing go to the page', async () => {
    tab((question) => (question.takt === 'state' ? live : { ok: true }));
    show(<Companion draft={nothing} seen={await lookAtTab()} />);
    await screen.findByRole('button', { name: /Join/ });
    fireEvent.click(screen.getByText('#e-mail', { selector: 'button' }));
    fireEvent.click(screen.getByRole('button', { name: /Ignore/ }));
    fireEvent.click(screen.getByRole('button', { name: 'This account' }));
    await waitFor(() => expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledWith(7, { takt: 'ignore', key: 'k', scope: 'here' }));
    expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledWith(7, { takt: 'light', key: 'k' });
  });

  test('offers an own server from its page, with the browser’s question', async () => {
    tab(() => undefined, 'https://social.example/home');
    const request = vi.fn(async () => false);
    Object.assign(fakeBrowser.permissions, { request });
    show(<Companion draft={nothing} seen={await lookAtTab()} />);
    fireEvent.click(screen.getByRole('tab', { name: 'This page' }));
    fireEvent.click(screen.getByRole('button', { name: 'social.example is my Mastodon server' }));
    expect(await screen.findByText(/nothing was added/)).toBeTruthy();
    request.mockResolvedValueOnce(true);
    fireEvent.click(screen.getByRole('button', { name: 'social.example is my Mastodon server' }));
    expect(await screen.findByText('Takt now works on social.example.')).toBeTruthy();
    expect(request).toHaveBeenCalledWith({ origins: ['https://social.example/*'] });
  });

  test('a page without our script is no error', async () => {
    Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7 }], sendMessage: async () => { throw new Error('Receiving end does not exist.'); } });
    expect(await lookAtTab()).toEqual({ tab: 7 });
    Object.assign(fakeBrowser.tabs, { query: async () => { throw new Error('no tabs'); } });
    expect(await lookAtTab()).toEqual({});
  });
});

describe('the panel that stays open', () => {
  const live = (used: number, account = 'shop'): LiveView => ({ site: 'x', kind: 'post', account, mode: 'page', canFix: true, hushed: false, tips: [], counts: [{ unit: 'characters', used, max: 280 }] });

  test('follows what is written, and the page in front', async () => {
    let now: LiveView | undefined = live(24);
    Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7, windowId: 3, url: 'https://x.com/home' }], sendMessage: async () => now });
    const { unmount } = show(<Companion draft={nothing} seen={await lookAtTab()} stays />);
    expect(screen.getByText(/shop/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Keep open beside the page' })).toBeNull();
    now = live(60, 'laden');
    const channel = new BroadcastChannel('writing');
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target origin, a window has
    channel.postMessage('changed');
    expect(await screen.findByText(/laden/)).toBeTruthy();
    now = undefined;
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 8, windowId: 3 });
    expect(await screen.findByText('No draft open on X')).toBeTruthy();
    channel.close();
    unmount();
  });

  test.each(['opened over', 'left for another'] as const)('a slow page that was %s does not answer for the one after it', async (how) => {
    const slow = Promise.withResolvers<LiveView>();
    const look = Promise.withResolvers<Seen>();
    let now: () => LiveView | Promise<LiveView> = () => slow.promise;
    const asked = vi.fn(async () => now());
    Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7, windowId: 3, url: 'https://x.com/home' }], sendMessage: asked });
    const { unmount } = show(<Companion draft={nothing} seen={{}} later={how === 'opened over' ? look.promise : undefined} stays />);
    if (how === 'left for another') {
      await fakeBrowser.tabs.onActivated.trigger({ tabId: 7, windowId: 3 });
      await waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
    }
    now = () => live(60, 'laden');
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 8, windowId: 3 });
    expect(await screen.findByText(/laden/)).toBeTruthy();
    slow.resolve(live(24));
    look.resolve({ tab: 7, live: live(24) });
    await new Promise((done) => setTimeout(done));
    expect(screen.queryByText(/shop/)).toBeNull();
    expect(screen.getByText(/laden/)).toBeTruthy();
    unmount();
  });

  test('shows a draft beside the post that is like it, and goes back', async () => {
    const said = 'Am Samstag zeigen wir im Laden, wie man Messer schleift. Kommt vorbei, es gibt Kuchen!';
    const tip = { key: 'k', rule: 'duplicates/said-elsewhere', gravity: 'warning', strength: 'practice', sure: true, field: 'text', excerpt: '', with: { site: 'Mastodon', days: 2, at: 0, excerpt: said }, compare: true } as const;
    Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7, windowId: 3, url: 'https://x.com/home' }], sendMessage: async () => ({ ...live(80), tips: [tip] }) });
    await remember({ site: 'mastodon', account: 'laden', text: said });
    await ask('shelf.restore', { drafts: [{ key: 'd', site: 'x', kind: 'post', text: `${said} Wirklich.`, begun: Date.now(), at: Date.now() }] });
    const { container } = show(<Companion draft={nothing} seen={await lookAtTab()} stays />);
    fireEvent.click(await screen.findByRole('button', { name: 'See both texts side by side' }));
    expect(await screen.findByText(/alike\.$/)).toBeTruthy();
    expect(await screen.findByText('What suits X better')).toBeTruthy();
    expect(await faults(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(await screen.findByRole('button', { name: 'See both texts side by side' })).toBeTruthy();
    await ask('shelf.remove', { keys: ['d'] });
  });

  test('is opened from the small window at once, and what the browser refuses is said', async () => {
    const open = vi.fn(async () => Promise.reject(new Error('no such panel')));
    Object.assign(fakeBrowser, { sidePanel: { open } });
    show(<Companion draft={nothing} seen={{ tab: 7, window: 3 }} />);
    fireEvent.click(screen.getByRole('button', { name: 'Keep open beside the page' }));
    expect(open).toHaveBeenCalledWith({ windowId: 3 });
    expect(await screen.findByText(/did not open its side panel/)).toBeTruthy();
  });
});
