import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { ask } from '../../entrypoints/background/ask';
import History from '../../entrypoints/options/pages/History';
import { broken, closePages, faults, openPages, remember, show } from './pages';

beforeEach(openPages);
afterEach(closePages);

describe('history', () => {
  test('explains itself while it is empty', async () => {
    const { container } = show(<History rest="" />);
    expect(await screen.findByText('No posts yet')).toBeTruthy();
    expect(await faults(container)).toEqual([]);
  });

  test('lists posts, opens one by keyboard, and is accessible', async () => {
    await remember({ text: 'First post', site: 'x' }, { text: 'Second post', site: 'bluesky', account: 'shop.example', level: 'confirmed' });
    const { container } = show(<History rest="" />);
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
    show(<History rest="" />);
    fireEvent.click(await screen.findByText('Did it?'));
    fireEvent.click(await screen.findByRole('button', { name: 'Yes, it went out' }));
    await screen.findByText('Noted: this post went out.');
    expect(await ask('history.list', { limit: 5 })).toMatchObject({ value: { posts: [{ level: 'confirmed' }] } });
  });

  test('deletes what is selected and brings it back', async () => {
    await remember({ text: 'Keep me' }, { text: 'Away with me' }, { text: 'And me' });
    show(<History rest="" />);
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

  test('saves what is shown as a table that no spreadsheet runs', async () => {
    await remember({ text: 'About tea' }, { text: '=SUM(1;2), "tea"\nand more', fields: { title: 'Tea' }, links: [], hashtags: ['tea'] }, { text: 'Coffee' });
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => (saved.push(file as Blob), 'blob:x'));
    show(<History rest="" />);
    await screen.findByText('Coffee');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'tea' } });
    await screen.findByText('2 posts');
    fireEvent.click(screen.getByRole('button', { name: 'Save as a table' }));
    await screen.findByText('Saved. The file is in your downloads.');
    const lines = (await saved[0]?.text())?.split('\r\n') ?? [];
    expect(lines[0]).toMatch(/date,site,account,kind,noted,title,text,links,hashtags,media,address$/);
    expect(lines.slice(1).map((line) => line.split(',').slice(1).join(','))).toEqual([`x,moni,post,likely,Tea,"'=SUM(1;2), ""tea""\nand more",,tea,1,`, expect.stringContaining('About tea'), '']);
    vi.restoreAllMocks();
  });

  test('shows a post that another tab records', async () => {
    show(<History rest="" />);
    await screen.findByText('No posts yet');
    await remember({ text: 'From elsewhere' });
    expect(await screen.findByText('From elsewhere')).toBeTruthy();
  });

  test('filters by site and says when nothing matches', async () => {
    await remember({ text: 'On X', site: 'x' }, { text: 'On Bluesky', site: 'bluesky' });
    show(<History rest="" />);
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
    show(<History rest="" />);
    await screen.findByText('Number 149');
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
  });

  test('says how many records are damaged, and shows all others', async () => {
    await remember({ text: 'Fine' }, { text: 'Soon damaged' });
    const raw = await openDB('history');
    const [last = 0] = (await raw.getAllKeys('posts')).slice(-1) as number[];
    await raw.put('posts', { id: last, site: 'x', by: '', at: 5 });
    raw.close();
    const { container } = show(<History rest="" />);
    expect(await screen.findByText('1 entry was damaged on disk and is left out. All others are fine.')).toBeTruthy();
    expect(await screen.findByText('Fine')).toBeTruthy();
    expect(await screen.findByText('1 post')).toBeTruthy();
    expect(await faults(container)).toEqual([]);
    await ask('history.remove', { ids: [last] });
  });

  test('says why it cannot be read, and reads again', async () => {
    broken.set('history.rows', 'storage locked');
    show(<History rest="" />);
    const alert = await screen.findByText(/The history cannot be opened just now/);
    broken.clear();
    fireEvent.click(within(alert.parentElement ?? alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('No posts yet')).toBeTruthy();
  });
});

describe('keeping and forgetting', () => {
  test('forgets a site after asking, and brings it back', async () => {
    await remember({ text: 'On X', site: 'x' }, { text: 'On Bluesky', site: 'bluesky' });
    const { container } = show(<History rest="keeping" />);
    await screen.findByRole('option', { name: 'X (1)' });
    expect(await faults(container)).toEqual([]);
    fireEvent.change(screen.getByRole('combobox', { name: 'Site' }), { target: { value: 'x' } });
    fireEvent.click(screen.getByRole('button', { name: 'Forget 1 post …' }));
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Forget 1 post' }));
    await screen.findByText('1 post forgotten.');
    expect(await ask('history.places', {})).toMatchObject({ value: [{ site: 'bluesky' }] });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('1 post is back.');
    expect(await ask('history.list', { limit: 5 })).toMatchObject({ value: { total: 2 } });
  });

  test('asks before a shorter time deletes anything', async () => {
    await remember({ text: 'Old', at: Date.now() - 100 * 86_400_000 }, { text: 'New' });
    show(<History rest="keeping" />);
    const days = screen.getByRole('combobox', { name: 'Keep posts' });
    fireEvent.change(days, { target: { value: '90' } });
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('Delete 1 older post?')).toBeTruthy();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Delete older posts' }));
    await screen.findByText('1 older post deleted.');
    expect(await ask('history.list', { limit: 5 })).toMatchObject({ value: { posts: [{ text: 'New' }] } });
    fireEvent.change(days, { target: { value: '0' } });
    await waitFor(async () => expect(await ask('settings.read', {})).toMatchObject({ value: { memory: { days: 0 } } }));
  });
});

describe('the overview', () => {
  test('says what will be here while there is nothing', async () => {
    show(<History rest="overview" />);
    expect(await screen.findByText(/Once you have posted/)).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  test('draws nothing from too few posts, and shows every picture as a table', async () => {
    await remember({ text: 'One #tea', site: 'bluesky', account: 'shop.example', hashtags: ['tea'], links: [] }, ...Array.from({ length: 20 }, (_, index) => ({ text: `Number ${index}`, kind: index < 5 ? ('reply' as const) : ('post' as const), hashtags: ['Tea'] })));
    const { container } = show(<History rest="overview" />);
    await screen.findByText(/Too little for a picture: 1 post so far/);
    expect(screen.getByText('24% of the last 20 posts of each account answer somebody or pass something on')).toBeTruthy();
    expect(screen.getAllByRole('img').length).toBe(4);
    for (const button of screen.getAllByRole('button', { name: /^As a table/ })) fireEvent.click(button);
    expect(screen.queryAllByRole('img')).toEqual([]);
    const hashtags = screen.getByRole('region', { name: 'Hashtags used most' });
    expect(within(hashtags).getByText('21')).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'When you post' })).getAllByRole('row').length).toBeGreaterThan(1);
    expect(await faults(container)).toEqual([]);
  });
});

test('a post and one much like it stand side by side, with what both have marked, and what suits the site', async () => {
  const first = 'The library stays open longer from October on, on Thursdays until nine in the evening.';
  await remember({ text: first, site: 'x', links: [], hashtags: [] }, { text: first.replace('nine', 'ten'), site: 'bluesky', account: 'shop.example', links: [], hashtags: [] });
  const known = await ask('history.list', { limit: 1 });
  const { container } = show(<History rest={`compare/${known.ok ? known.value.posts[0]?.id : 0}`} />);
  await screen.findByText('What suits Bluesky better');
  await waitFor(() => expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain('The library stays open longer from October on, on Thursdays until '));
  expect(await faults(container)).toEqual([]);
});
