import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { ask } from '../../entrypoints/background/ask';
import Health from '../../entrypoints/options/pages/Health';
import { sites } from '../../rules';
import { closePages, faults, openPages, show } from './pages';

beforeEach(async () => {
  await openPages();
  Object.assign(fakeBrowser.scripting, { executeScript: vi.fn(async () => [{ result: '<form>\n  <textarea name="status">' }]) });
  Object.assign(fakeBrowser.tabs, { get: async () => ({ url: 'https://x.com/' }), query: async () => [{ id: 4, url: 'https://x.com/home', lastAccessed: 9 }, { id: 5, url: 'https://bsky.app/', lastAccessed: 3 }] });
});
afterEach(closePages);

describe('health', () => {
  test('says that nothing happened yet, and names the oldest fact of every site', async () => {
    const { container } = show(<Health rest="" />);
    expect(await screen.findByText('Nothing to tell yet')).toBeTruthy();
    const unused = container.querySelector<HTMLElement>('.hl-unused');
    for (const { name } of Object.values(sites)) expect(within(unused!).getByRole('link', { name })).toBeTruthy();
    expect(await faults(container)).toEqual([]);
  });

  test('tells what last worked on a site, and what its page no longer has', async () => {
    await ask('health.note', { site: 'x', what: 'box found', detail: 'dialog text 1' });
    await ask('health.note', { site: 'x', what: 'fix worked', detail: 'draft hashtags/breaks' });
    await ask('health.note', { site: 'x', what: 'rule slow', detail: 'hashtags/breaks' });
    await ask('health.note', { site: 'bluesky', what: 'page changed', detail: 'post: .gone | .lost' });
    const { container } = show(<Health rest="" />);
    const x = within(await screen.findByRole('article', { name: 'X' }));
    expect(x.getByText('Needs a look')).toBeTruthy();
    expect(x.getByText('at attempt 2')).toBeTruthy();
    expect(x.getByRole('link', { name: /hashtag/i })).toBeTruthy();
    const bluesky = within(screen.getByRole('article', { name: 'Bluesky' }));
    expect(bluesky.getByText('Page changed')).toBeTruthy();
    expect(bluesky.getByText('post: .gone | .lost')).toBeTruthy();
    expect(await faults(container)).toEqual([]);
  });

  test('collects a skeleton only when pressed, from the page that was chosen, and shows it before it is copied', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    show(<Health rest="5" />);
    const page = (await screen.findByRole('combobox', { name: 'Page' })) as HTMLSelectElement;
    expect(page.value).toBe('5');
    expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Collect skeleton' }));
    const shown = (await screen.findByRole('textbox', { name: 'This is all that will be copied' })) as HTMLTextAreaElement;
    expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 5, allFrames: true }, files: ['/probe.js'] });
    expect(shown.value).toBe('Takt 1.2.3, Bluesky\n\n<form>\n  <textarea name="status">\n');
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(write).toHaveBeenCalledWith(shown.value));
  });

  test('says so when there is no box, or the page is gone', async () => {
    Object.assign(fakeBrowser.scripting, { executeScript: async () => [{ result: '' }] });
    show(<Health rest="" />);
    fireEvent.click(await screen.findByRole('button', { name: 'Collect skeleton' }));
    expect(await screen.findByText(/no box to write in on x\.com/)).toBeTruthy();
    Object.assign(fakeBrowser.tabs, { get: async () => { throw new Error('No tab'); } });
    fireEvent.click(screen.getByRole('button', { name: 'Collect skeleton' }));
    await waitFor(() => expect(document.querySelector('[role=status], [role=alert]')?.textContent).toBeTruthy());
  });
});
