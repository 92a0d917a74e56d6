import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import german from '../../assets/locales/de.json';
import english from '../../assets/locales/en.json';
import { ask } from '../../entrypoints/background/ask';
import Sites from '../../entrypoints/options/pages/Sites';
import { factsOf } from '../../entrypoints/people/facts';
import { settings } from '../../entrypoints/people/settings';
import { sites } from '../../rules';
import { closePages, faults, openPages, show } from './pages';

beforeEach(openPages);
afterEach(closePages);

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

  test.each(['en', 'de'] as const)('every fact has a name, a value and a unit in its language (%s)', (language) => {
    const strings = { en: english.options, de: german.options }[language] as Record<string, string>;
    const missing = Object.values(sites).flatMap((site) =>
      factsOf(site).flatMap(({ path, fact }) => {
        // What a fact says of itself needs no other file.
        const isNumber = typeof fact.value === 'number' || (Array.isArray(fact.value) && fact.value.every((part) => typeof part === 'number'));
        const name = fact.name ? undefined : path.startsWith('fields.') ? path.replace(/^fields\.(\w+)\.(\w+)$/, 'fact.$2') : `fact.${path.replace(/^more\./, '')}`;
        const large = fact.unit === 'bytes' && typeof fact.value === 'number' && fact.value >= 1_000_000;
        const wanted = [name, isNumber && !large && fact.unit !== 'width / height' && typeof fact.unit === 'string' ? `unit.${fact.unit}` : undefined, typeof fact.value === 'string' ? `fact.is.${fact.value}` : undefined];
        return wanted.filter((key) => key !== undefined && !(key in strings)).map((key) => `${site.id}: "${key}" is missing in the section "options" of assets/locales/${language}.json`);
      }),
    );
    expect(missing).toEqual([]);
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
