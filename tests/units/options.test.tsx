import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { ask } from '../../entrypoints/background/ask';
import General from '../../entrypoints/options/pages/General';
import History from '../../entrypoints/options/pages/History';
import Rules from '../../entrypoints/options/pages/Rules';
import { address, followAddress, go, readRoute, route } from '../../entrypoints/options/route';
import { Shell, type NamedPage } from '../../entrypoints/options/Shell';
import { closePages, faults, openPages, show } from './pages';

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
