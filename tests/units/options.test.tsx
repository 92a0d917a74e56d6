import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { ask } from '../../entrypoints/background/ask';
import General from '../../entrypoints/options/pages/General';
import History from '../../entrypoints/options/pages/History';
import Rules from '../../entrypoints/options/pages/Rules';
import Sites from '../../entrypoints/options/pages/Sites';
import { address, followAddress, go, readRoute, route } from '../../entrypoints/options/route';
import { Shell, type NamedPage } from '../../entrypoints/options/Shell';
import { settings } from '../../entrypoints/people/settings';
import { rules, sets, sites } from '../../rules';
import { broken, closePages, faults, openPages, remember, show } from './pages';

const pages: NamedPage[] = [
  { id: 'rules', title: 'rules.title', icon: '', order: 1, default: Rules },
  { id: 'history', title: 'history.title', icon: '', order: 2, default: History },
];

beforeEach(openPages);
afterEach(closePages);

describe('the address', () => {
  test.each([
    ['', { page: '', rest: '' }],
    ['#rules', { page: 'rules', rest: '' }],
    ['#rules/hashtags/breaks', { page: 'rules', rest: 'hashtags/breaks' }],
    ['#/sites/x', { page: 'sites', rest: 'x' }],
    ['#sites/%', { page: 'sites', rest: '%' }],
  ])('%s', (hash, place) => expect(readRoute(hash)).toEqual(place));

  test('leads back where it came from', () => {
    for (const [page, rest] of [['rules', 'hashtags/breaks'], ['sites', 'a b/ü'], ['history', '']] as const) expect(readRoute(address(page, rest))).toEqual({ page, rest });
  });

  test('opens the page it names, falls back to the first, and hands the keyboard to the heading', async () => {
    const end = new AbortController();
    followAddress(end.signal);
    show(<Shell pages={pages} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Rules');
    go('history');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('History'));
    expect(screen.getByRole('link', { name: 'History' }).getAttribute('aria-current')).toBe('page');
    expect(document.title).toBe('History · Takt');
    go('no-such-page');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Rules'));
    end.abort();
    route.value = readRoute('');
  });
});

describe('rules', () => {
  const rule = rules.find(({ id }) => id === 'hashtags/breaks');
  const set = sets.find(({ id }) => id === 'hashtags');

  test('shows every rule under its set, without a placeholder left open', async () => {
    const { container } = show(<Rules rest="" />);
    expect(screen.getAllByRole('switch')).toHaveLength(rules.length + sets.filter(({ id }) => rules.some((each) => each.set === id)).length);
    expect(container.textContent).not.toMatch(/\{\w+\}/);
    expect(await faults(container)).toEqual([]);
  });

  test('switches a rule off and on again without storing the default', async () => {
    show(<Rules rest="" />);
    const name = screen.getByRole('link', { name: /breaks at the hyphen/ }).textContent ?? '';
    fireEvent.click(screen.getByRole('switch', { name }));
    await waitFor(async () => expect(await ask('settings.read', {})).toMatchObject({ value: { rules: { 'hashtags/breaks': false } } }));
    fireEvent.click(screen.getByRole('switch', { name }));
    await waitFor(async () => expect(await ask('settings.read', {})).toMatchObject({ value: { rules: {} } }));
    expect(settings.value.rules).toEqual({});
  });

  test('a set takes its rules along', async () => {
    show(<Rules rest="" />);
    const title = set?.words.en.title ?? '';
    fireEvent.click(screen.getByRole('switch', { name: `All rules of “${title}”` }));
    const own = rules.filter((each) => each.set === 'hashtags').length;
    await waitFor(() => expect(screen.getAllByRole<HTMLInputElement>('switch').filter((each) => !each.checked)).toHaveLength(own + 1));
  });

  test('says what went wrong and takes the switch back', async () => {
    broken.set('settings.change', 'storage full');
    show(<Rules rest="" />);
    const first = screen.getAllByRole<HTMLInputElement>('switch')[0];
    if (first) fireEvent.click(first);
    await screen.findByText(/no room left on your disk/);
    expect(first?.checked).toBe(true);
  });

  test('search finds by sentence and by number, and says how many', () => {
    show(<Rules rest="" />);
    const search = screen.getByRole('searchbox');
    fireEvent.input(search, { target: { value: 'TAG-03' } });
    expect(screen.getByText('1 rule')).toBeTruthy();
    fireEvent.input(search, { target: { value: 'xyzzy' } });
    expect(screen.getByText('No rule says anything about that')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show all rules' }));
    expect(screen.queryByText('1 rule')).toBeNull();
  });

  test.each(rules.map(({ id }) => id))('%s has a page in both languages', async (id) => {
    for (const language of ['en', 'de'] as const) {
      settings.value = { ...settings.value, language };
      const { container, unmount } = show(<Rules rest={id} />);
      expect(container.querySelector('h1')?.textContent).not.toBe(id);
      expect(container.querySelectorAll('.r-example').length).toBeGreaterThanOrEqual(3);
      expect(container.querySelectorAll('.r-good').length).toBeGreaterThanOrEqual(3);
      expect(container.querySelector('.r-head')?.textContent).not.toMatch(/\{\w+\}/);
      unmount();
    }
  });

  test('is found under its number too, and switched for one site alone', async () => {
    const { container } = show(<Rules rest="TAG-03" />);
    expect(await faults(container)).toEqual([]);
    fireEvent.click(screen.getByRole('switch', { name: 'X' }));
    await waitFor(async () => expect(await ask('settings.read', {})).toMatchObject({ value: { sites: { x: { rules: { [rule?.id ?? '']: false } } }, rules: {} } }));
    expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Use this rule' }).checked).toBe(true);
  });
});

describe('sites', () => {
  test('chooses a mode; the site’s own is not stored', async () => {
    show(<Sites rest="" />);
    const modes = within(screen.getByRole('radiogroup', { name: 'On X' }));
    fireEvent.click(modes.getByRole('radio', { name: 'Quiet' }));
    await waitFor(async () => expect(await ask('settings.read', {})).toMatchObject({ value: { sites: { x: { mode: 'quiet' } } } }));
    fireEvent.click(modes.getByRole('radio', { name: 'In page' }));
    await waitFor(() => expect(settings.value.sites['x']?.mode).toBeUndefined());
  });

  test.each(Object.keys(sites))('%s shows its facts with source, date and age', (id) => {
    const { container } = show(<Sites rest={id} />);
    const rows = container.querySelectorAll('tbody tr');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect([...row.children].map((cell) => cell.textContent?.trim()), row.textContent ?? '').not.toContain('');
    expect(container.textContent).not.toMatch(/fact\.|unit\.|field\./);
  });

  test('the list is accessible', async () => {
    const { container } = show(<Sites rest="" />);
    expect(await faults(container)).toEqual([]);
  });

  test('adds a server with the browser’s own question, and takes it back', async () => {
    const request = vi.fn(async () => true);
    Object.assign(fakeBrowser.permissions, { request });
    show(<Sites rest="" />);
    const field = screen.getByRole('textbox', { name: 'Address or handle' });
    fireEvent.input(field, { target: { value: '@me@social.example' } });
    Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins: ['https://social.example/*'] }) });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    await screen.findByText('Takt now works on social.example.');
    expect(request).toHaveBeenCalledWith({ origins: ['https://social.example/*'] });
    expect(screen.getByRole('button', { name: 'Remove social.example' })).toBeTruthy();
  });

  test('says so when it is no server, or when the answer was no', async () => {
    Object.assign(fakeBrowser.permissions, { request: async () => false });
    show(<Sites rest="" />);
    const field = screen.getByRole('textbox', { name: 'Address or handle' });
    const add = screen.getByRole('button', { name: 'Add' });
    fireEvent.input(field, { target: { value: 'my server' } });
    fireEvent.click(add);
    expect(await screen.findByText(/not a server’s address/)).toBeTruthy();
    fireEvent.input(field, { target: { value: 'social.example' } });
    fireEvent.click(add);
    expect(await screen.findByText(/nothing was added/)).toBeTruthy();
  });
});

describe('history', () => {
  test('explains itself while it is empty', async () => {
    const { container } = show(<History />);
    expect(await screen.findByText('Nothing remembered yet')).toBeTruthy();
    expect(await faults(container)).toEqual([]);
  });

  test('lists posts, opens one by keyboard, and is accessible', async () => {
    await remember({ text: 'First post', site: 'x' }, { text: 'Second post', site: 'bluesky', account: 'shop.example', level: 'confirmed' });
    const { container } = show(<History />);
    expect(await screen.findByText('Second post')).toBeTruthy();
    expect(screen.getByText('2 posts')).toBeTruthy();
    const grid = screen.getByRole('grid');
    expect(grid.getAttribute('aria-rowcount')).toBe('3');
    expect(await faults(container)).toEqual([]);
    fireEvent.keyDown(grid, { key: 'ArrowDown' });
    fireEvent.keyDown(grid, { key: 'Enter' });
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('First post')).toBeTruthy();
    expect(within(dialog).getByText(/very likely went out/)).toBeTruthy();
  });

  test('confirms a likely post', async () => {
    await remember({ text: 'Did it?', level: 'likely' });
    show(<History />);
    fireEvent.click(await screen.findByText('Did it?'));
    fireEvent.click(await screen.findByRole('button', { name: 'Yes, it went out' }));
    await screen.findByText('Noted: this post went out.');
    expect(await ask('history.list', { limit: 5 })).toMatchObject({ value: { posts: [{ level: 'confirmed' }] } });
  });

  test('deletes what is selected and brings it back', async () => {
    await remember({ text: 'Keep me' }, { text: 'Away with me' }, { text: 'And me' });
    show(<History />);
    await screen.findByText('And me');
    const boxes = screen.getAllByRole('checkbox', { name: 'Select this post' });
    for (const box of boxes.slice(0, 2)) fireEvent.click(box);
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    await screen.findByText('2 posts deleted.');
    await waitFor(() => expect(screen.queryByText('And me')).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('2 posts are back.');
    expect(await screen.findByText('Away with me')).toBeTruthy();
  });

  test('shows a post that another tab records', async () => {
    show(<History />);
    await screen.findByText('Nothing remembered yet');
    await remember({ text: 'From elsewhere' });
    expect(await screen.findByText('From elsewhere')).toBeTruthy();
  });

  test('filters by site and says when nothing matches', async () => {
    await remember({ text: 'On X', site: 'x' }, { text: 'On Bluesky', site: 'bluesky' });
    show(<History />);
    await screen.findByRole('option', { name: 'X (1)' });
    fireEvent.change(screen.getByRole('combobox', { name: 'Site' }), { target: { value: 'x' } });
    await waitFor(() => expect(screen.queryByText('On Bluesky')).toBeNull());
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nowhere to be found' } });
    expect(await screen.findByText('No post matches')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show all posts' }));
    expect(await screen.findByText('On Bluesky')).toBeTruthy();
  });

  test('draws a few of many rows', async () => {
    await remember(...Array.from({ length: 150 }, (_, index) => ({ text: `Number ${index}` })));
    show(<History />);
    await screen.findByText('Number 149');
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
  });

  test('says why it cannot be read, and reads again', async () => {
    broken.set('history.list', 'storage locked');
    show(<History />);
    const alert = await screen.findByText(/The history cannot be opened just now/);
    broken.clear();
    fireEvent.click(within(alert.parentElement ?? alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Nothing remembered yet')).toBeTruthy();
  });
});

describe('general', () => {
  test('switches the language at once, everywhere', async () => {
    const { container } = show(<General />);
    expect(await faults(container)).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: 'Deutsch' }));
    expect(await screen.findByRole('heading', { name: 'Allgemein' })).toBeTruthy();
    await waitFor(() => expect(document.documentElement.lang).toBe('de'));
    await waitFor(async () => expect(await ask('settings.read', {})).toMatchObject({ value: { language: 'de' } }));
  });

  test('follows what another page chooses', async () => {
    show(<General />);
    await ask('settings.change', { language: 'de' });
    expect(await screen.findByRole('heading', { name: 'Allgemein' })).toBeTruthy();
  });

  test('shows what the installed extension is held to, and the keys as they are set', async () => {
    show(<General />);
    expect(screen.getByText("connect-src 'none'")).toBeTruthy();
    expect(await screen.findByText('Shift')).toBeTruthy();
    expect(screen.getByText('not set')).toBeTruthy();
    expect(screen.getByText(/Version 1\.2\.3/)).toBeTruthy();
  });
});
