import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { keptDraft, makeKeeper } from '../../entrypoints/people/companion/kept';
import { Companion } from '../../entrypoints/people/companion/Companion';
import { settings } from '../../entrypoints/people/settings';
import { sites } from '../../rules';
import { closePages, faults, openPages, remember, show } from './pages';

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
    show(<Companion draft={nothing} seen={{}} />);
    write(slips);
    const group = await screen.findByRole('group', { name: 'As each site sees it' });
    for (const { name, fields } of Object.values(sites)) {
      const choice = within(group).getByRole('radio', { name: new RegExp(`^${name}, ${fields.text ? '.*left, ' : ''}.*tip`) });
      expect(choice).toBeTruthy();
    }
    expect(await screen.findByRole('heading', { name: /hashtag/i, level: 3 })).toBeTruthy();
  });

  test('choosing a site shows its count and its tips', async () => {
    show(<Companion draft={nothing} seen={{}} />);
    write(`${'a'.repeat(290)} #e-mail`);
    fireEvent.click(await screen.findByRole('radio', { name: /^X, / }));
    expect(await screen.findByRole('region', { name: 'Tips for X' })).toBeTruthy();
    await waitFor(() => expect(screen.getByRole('region', { name: 'Tips for X' }).textContent).toMatch(/too many|over the limit/));
    fireEvent.click(screen.getByRole('radio', { name: /^Mastodon, / }));
    expect(screen.getByRole('region', { name: 'Tips for Mastodon' }).textContent).not.toMatch(/over the limit/);
  });

  test('a fix edits the draft; undo brings it back', async () => {
    show(<Companion draft={{ text: slips, site: 'x' }} seen={{}} />);
    expect(box().value).toBe(slips);
    fireEvent.click(await screen.findByRole('button', { name: /Join/ }));
    await waitFor(() => expect(box().value).toBe('Our #EMail tips for you'));
    await waitFor(() => expect(screen.queryByRole('button', { name: /Join/ })).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(box().value).toBe(slips);
    expect(await screen.findByRole('button', { name: /Join/ })).toBeTruthy();
  });

  test('what is ignored once is gone on every site, and comes back', async () => {
    show(<Companion draft={{ text: slips, site: 'x' }} seen={{}} />);
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
    show(<Companion draft={{ text: slips, site: 'x' }} seen={{}} />);
    await screen.findByRole('button', { name: /Join/ });
    fireEvent.click(screen.getByRole('button', { name: /Ignore/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Always' }));
    await waitFor(() => expect(settings.value.rules['hashtags/breaks']).toBe(false));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(settings.value.rules['hashtags/breaks']).not.toBe(false));
    expect(await screen.findByRole('button', { name: /Join/ })).toBeTruthy();
  });

  test('“show” selects the place in the draft', async () => {
    show(<Companion draft={{ text: slips, site: 'x' }} seen={{}} />);
    fireEvent.click(await screen.findByText('#e-mail', { selector: 'button' }));
    expect(box().value.slice(box().selectionStart, box().selectionEnd)).toBe('#e-mail');
  });

  test('knows what was posted before', async () => {
    await remember({ text: 'We are open from nine to five every day.', site: 'bluesky', level: 'confirmed' });
    show(<Companion draft={{ text: 'We are open from nine to five every day.', site: 'x' }} seen={{}} />);
    await waitFor(() => expect(screen.getByRole('region', { name: 'Tips for X' }).textContent).toMatch(/Bluesky/));
  });

  test('keeps the draft when the popup goes, and finds it again', async () => {
    show(<Companion draft={nothing} seen={{}} />);
    write('Half a thought');
    cleanup();
    await waitFor(async () => expect(await keptDraft()).toMatchObject({ text: 'Half a thought' }));
  });

  test('the draft stays while one looks at the other tab', async () => {
    show(<Companion draft={nothing} seen={{}} />);
    write('Half a thought');
    fireEvent.click(screen.getByRole('tab', { name: 'This page' }));
    expect(await screen.findByText(/does not coach on this page/)).toBeTruthy();
    fireEvent.click(screen.getByRole('tab', { name: 'Quick check' }));
    await waitFor(() => expect(box().value).toBe('Half a thought'));
  });

  test('clearing can be undone', async () => {
    show(<Companion draft={{ text: slips }} seen={{}} />);
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(box().value).toBe('');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(box().value).toBe(slips);
  });

  test('copies, and says so when it may not', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce().mockRejectedValueOnce(new Error('no'));
    show(<Companion draft={{ text: slips }} seen={{}} />);
    const copy = screen.getByRole('button', { name: 'Copy text' });
    fireEvent.click(copy);
    expect(await screen.findByText('Copied.')).toBeTruthy();
    expect(writeText).toHaveBeenCalledWith(slips);
    fireEvent.click(copy);
    expect(await screen.findByText(/did not allow copying/)).toBeTruthy();
  });

  test('is accessible, empty and full', async () => {
    const { container } = show(<Companion draft={nothing} seen={{}} />);
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
