import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { LiveQuestion, LiveView } from '../../components/coach';
import { ask } from '../../entrypoints/background/ask';
import { keptDraft, makeKeeper } from '../../entrypoints/popup/kept';
import { Popup } from '../../entrypoints/popup/Popup';
import { lookAtTab, type Seen } from '../../entrypoints/popup/tab';
import { settings } from '../../entrypoints/people/settings';
import { Welcome } from '../../entrypoints/welcome/Welcome';
import { sites } from '../../rules';
import { broken, closePages, faults, openPages, remember, show } from './pages';

const nothing = { text: '' };
const slips = 'Our #e-mail tips for you';

beforeEach(openPages);
afterEach(closePages);

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox');
function write(text: string, inputType = 'insertFromPaste'): void {
  box().value = text;
  fireEvent(box(), new InputEvent('input', { inputType, bubbles: true }));
}

describe('the quick check', () => {
  test('reads a pasted draft for every site at once', async () => {
    show(<Popup draft={nothing} seen={{}} />);
    write(slips);
    const group = await screen.findByRole('group', { name: 'As each site sees it' });
    for (const { name } of Object.values(sites)) {
      const choice = within(group).getByRole('radio', { name: new RegExp(`^${name}, .*left, .*tip`) });
      expect(choice).toBeTruthy();
    }
    expect(await screen.findByRole('heading', { name: /hashtag/i, level: 3 })).toBeTruthy();
  });

  test('choosing a site shows its count and its tips', async () => {
    show(<Popup draft={nothing} seen={{}} />);
    write(`${'a'.repeat(290)} #e-mail`);
    fireEvent.click(await screen.findByRole('radio', { name: /^X, / }));
    expect(await screen.findByRole('region', { name: 'Tips for X' })).toBeTruthy();
    await waitFor(() => expect(screen.getByRole('region', { name: 'Tips for X' }).textContent).toMatch(/too many|over the limit/));
    fireEvent.click(screen.getByRole('radio', { name: /^Mastodon, / }));
    expect(screen.getByRole('region', { name: 'Tips for Mastodon' }).textContent).not.toMatch(/over the limit/);
  });

  test('a fix edits the draft; undo brings it back', async () => {
    show(<Popup draft={{ text: slips, site: 'x' }} seen={{}} />);
    expect(box().value).toBe(slips);
    fireEvent.click(await screen.findByRole('button', { name: /Join/ }));
    await waitFor(() => expect(box().value).toBe('Our #EMail tips for you'));
    await waitFor(() => expect(screen.queryByRole('button', { name: /Join/ })).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(box().value).toBe(slips);
    expect(await screen.findByRole('button', { name: /Join/ })).toBeTruthy();
  });

  test('what is ignored once is gone on every site, and comes back', async () => {
    show(<Popup draft={{ text: slips, site: 'x' }} seen={{}} />);
    await screen.findByRole('button', { name: /Join/ });
    const tips = () => screen.getByRole('radio', { name: /^Mastodon, / }).closest('label')?.textContent ?? '';
    const before = tips();
    fireEvent.click(screen.getByRole('button', { name: /Ignore/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Once' }));
    await waitFor(() => expect(tips()).not.toBe(before));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(tips()).toBe(before));
  });

  test('what is ignored for good is switched off, and on again by undo', async () => {
    show(<Popup draft={{ text: slips, site: 'x' }} seen={{}} />);
    await screen.findByRole('button', { name: /Join/ });
    fireEvent.click(screen.getByRole('button', { name: /Ignore/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Always' }));
    await waitFor(() => expect(settings.value.rules['hashtags/breaks']).toBe(false));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(settings.value.rules['hashtags/breaks']).not.toBe(false));
    expect(await screen.findByRole('button', { name: /Join/ })).toBeTruthy();
  });

  test('“show” selects the place in the draft', async () => {
    show(<Popup draft={{ text: slips, site: 'x' }} seen={{}} />);
    fireEvent.click(await screen.findByText('#e-mail', { selector: 'button' }));
    expect(box().value.slice(box().selectionStart, box().selectionEnd)).toBe('#e-mail');
  });

  test('knows what was posted before', async () => {
    await remember({ text: 'We are open from nine to five every day.', site: 'bluesky', level: 'confirmed' });
    show(<Popup draft={{ text: 'We are open from nine to five every day.', site: 'x' }} seen={{}} />);
    await waitFor(() => expect(screen.getByRole('region', { name: 'Tips for X' }).textContent).toMatch(/Bluesky/));
  });

  test('keeps the draft when the popup goes, and finds it again', async () => {
    show(<Popup draft={nothing} seen={{}} />);
    write('Half a thought');
    cleanup();
    await waitFor(async () => expect(await keptDraft()).toMatchObject({ text: 'Half a thought' }));
  });

  test('the draft stays while one looks at the other tab', async () => {
    show(<Popup draft={nothing} seen={{}} />);
    write('Half a thought');
    fireEvent.click(screen.getByRole('tab', { name: 'This page' }));
    expect(await screen.findByText(/does not coach on this page/)).toBeTruthy();
    fireEvent.click(screen.getByRole('tab', { name: 'Quick check' }));
    await waitFor(() => expect(box().value).toBe('Half a thought'));
  });

  test('clearing can be undone', async () => {
    show(<Popup draft={{ text: slips }} seen={{}} />);
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(box().value).toBe('');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(box().value).toBe(slips);
  });

  test('copies, and says so when it may not', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce().mockRejectedValueOnce(new Error('no'));
    show(<Popup draft={{ text: slips }} seen={{}} />);
    const copy = screen.getByRole('button', { name: 'Copy text' });
    fireEvent.click(copy);
    expect(await screen.findByText('Copied.')).toBeTruthy();
    expect(writeText).toHaveBeenCalledWith(slips);
    fireEvent.click(copy);
    expect(await screen.findByText(/did not allow copying/)).toBeTruthy();
  });

  test('is accessible, empty and full', async () => {
    const { container } = show(<Popup draft={nothing} seen={{}} />);
    expect(await faults(container)).toEqual([]);
    write(slips);
    await screen.findByRole('button', { name: /Join/ });
    expect(await faults(container)).toEqual([]);
  });
});

test('the keeper sends each change at once, and nothing twice', async () => {
  const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  const keep = makeKeeper({ text: '' });
  for (const text of ['', 'a', 'ab', 'ab']) keep({ text });
  expect(sent.mock.calls.map(([message]) => message)).toEqual(['a', 'ab'].map((text) => ({ takt: 'ask', kind: 'draft.keep', data: { text } })));
  await waitFor(async () => expect(await keptDraft()).toEqual({ text: 'ab' }));
});

test('a page that answers late is shown when it does', async () => {
  const x = sites['x'];
  const { promise: later, resolve: answer } = Promise.withResolvers<Seen>();
  show(<Popup draft={nothing} seen={{}} later={later} />);
  expect(screen.queryByRole('radiogroup', { name: 'On X' })).toBeNull();
  answer({ tab: 7, site: x });
  expect(await screen.findByRole('radiogroup', { name: 'On X' })).toBeTruthy();
});

describe('the current tab', () => {
  const x = sites['x'];
  const live: LiveView = {
    site: 'x', kind: 'reply', account: 'shop', mode: 'quiet', canFix: true,
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
    const { container } = show(<Popup draft={nothing} seen={seen} />);
    fireEvent.click(screen.getByRole('tab', { name: 'This page' }));
    expect(screen.getByText(words)).toBeTruthy();
    expect(await faults(container)).toEqual([]);
  });

  test('a site that is off says so, and the switch is right there', async () => {
    tab(() => undefined, 'https://x.com/home');
    await ask('settings.change', { sites: { x: { mode: 'off' } } });
    await waitFor(() => expect(settings.value.sites['x']?.mode).toBe('off'));
    show(<Popup draft={nothing} seen={await lookAtTab()} />);
    expect(screen.getByText('Takt is off on X')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Quiet' }));
    await waitFor(() => expect(settings.value.sites['x']?.mode).toBe('quiet'));
    expect(await screen.findByText('No draft open on X')).toBeTruthy();
  });

  test('shows kind, account, count and tips of the box, and mends it there', async () => {
    let mended = false;
    tab((question) => (question.takt === 'state' ? (mended ? { ...live, tips: [] } : live) : ((mended = true), { ok: true })));
    const { container } = show(<Popup draft={nothing} seen={await lookAtTab()} />);
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
    show(<Popup draft={nothing} seen={await lookAtTab()} />);
    fireEvent.click(await screen.findByRole('button', { name: /Join/ }));
    expect(await screen.findByText(/did not take the change/)).toBeTruthy();
  });

  test('ignoring and showing go to the page', async () => {
    tab((question) => (question.takt === 'state' ? live : { ok: true }));
    show(<Popup draft={nothing} seen={await lookAtTab()} />);
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
    show(<Popup draft={nothing} seen={await lookAtTab()} />);
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

describe('the welcome page', () => {
  test('shows the coach at work: three fixes, then silence', async () => {
    const { container } = show(<Welcome />);
    expect(await faults(container)).toEqual([]);
    for (let round = 0; round < 3; round++) {
      const fix = await waitFor(() => {
        const [first] = container.querySelectorAll<HTMLButtonElement>('.t-tip [data-part="fix"]');
        if (!first) throw new Error('No fix is offered.');
        return first;
      });
      const before = box().value;
      fireEvent.click(fix);
      await waitFor(() => expect(box().value).not.toBe(before));
    }
    expect(await screen.findByText(/Nothing left to say/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Start over' }));
    await waitFor(() => expect(container.querySelectorAll('.t-tip').length).toBe(3));
  });

  test('speaks German at once, sample included', async () => {
    show(<Welcome />);
    fireEvent.click(screen.getByRole('radio', { name: 'Deutsch' }));
    await waitFor(() => expect(box().value).toMatch(/diese Woche/));
    expect(await screen.findByText('Diese Buchstaben sind keine')).toBeTruthy();
  });

  test('still works when the background is not well', async () => {
    broken.set('history.alike', 'failed');
    broken.set('settings.change', 'gone');
    show(<Welcome />);
    fireEvent.click(screen.getByRole('radio', { name: 'Deutsch' }));
    expect(await screen.findByText(/Takt does not answer/)).toBeTruthy();
  });
});
