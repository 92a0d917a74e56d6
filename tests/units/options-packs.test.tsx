import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import german from '../../assets/locales/de.json';
import english from '../../assets/locales/en.json';
import { ask } from '../../entrypoints/background/ask';
import Rules from '../../entrypoints/options/pages/Rules';
import Sites from '../../entrypoints/options/pages/Sites';
import { readList } from '../../entrypoints/options/rules/own-words';
import { defaultSettings } from '../../rules';
import { closePages, faults, openPages, show } from './pages';

beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  return openPages();
});
afterEach(closePages);

const stored = async () => {
  const reply = await ask('settings.read', {});
  if (!reply.ok) throw new Error(reply.why);
  return reply.value;
};

/** Opens a file as if it had been chosen. */
function choose(text: string, name = 'pack.json'): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no way to choose a file');
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], name)] });
  fireEvent.change(input);
}

describe('thresholds', () => {
  test('are stored within their borders, and the usual value is not stored', async () => {
    show(<Rules rest="tone/hurry" />);
    const put = async (value: string, expected: object) => {
      const field = screen.getByLabelText('Urging phrases in a post');
      fireEvent.input(field, { target: { value } });
      fireEvent.focusOut(field);
      await waitFor(async () => expect((await stored()).options).toEqual(expected));
    };
    await put('4', { 'tone/hurry': { most: 4 } });
    await screen.findByText(/Usually 2/);
    await put('99', { 'tone/hurry': { most: 10 } });
    await put('', {});
  });
});

describe('presets and packs', () => {
  test('a preset shows what it changes, then changes it, and one press takes it back', async () => {
    await ask('settings.change', { rules: { 'links/bare': false } });
    const { container } = show(<Rules rest="packs" />);
    expect(await faults(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'See what changes: Accessibility first' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toMatch(/1 rule begins to speak/);
    expect(dialog.textContent).toMatch(/thresholds/);
    expect(await faults(dialog)).toEqual([]);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Take it over' }));
    await waitFor(async () => expect(await stored()).toMatchObject({ sets: { reach: false }, rules: {} }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stored()).toMatchObject({ sets: {}, rules: { 'links/bare': false }, options: {} }));
  });

  test('a pack of somebody else is shown with its name, and cancelled without a trace', async () => {
    show(<Rules rest="packs" />);
    choose(JSON.stringify({ takt: 'rules', version: 1, title: 'Mill house', by: 'Anna', date: '2026-11-01', rules: { 'tone/hurry': false, 'no/such': true }, words: { forbidden: ['cheap'] } }));
    const dialog = await screen.findByRole('dialog');
    for (const said of [/Mill house/, /by Anna, 1 November 2026/, /1 rule falls silent/, /1 word/, /unknown here and left out: no\/such/]) expect(dialog.textContent).toMatch(said);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await stored()).toMatchObject({ rules: {}, words: {} });
  });

  test.each([
    ['{', /cannot be read/],
    ['{"takt":"history"}', /not a rule pack/],
    ['{"takt":"rules","version":9}', /newer Takt/],
    ['{"takt":"rules","version":1,"title":"a","date":"2026-11-26","rules":{"a/b":1}}', /mistake at “rules › a\/b”/],
    [' '.repeat(500_001), /far too large/],
  ])('a bad file is answered with a sentence: %.20s', async (text, said) => {
    show(<Rules rest="packs" />);
    choose(text, 'list.json');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(said);
    expect(alert.textContent).toContain('list.json');
  });
});

describe('own words', () => {
  test('are added, removed and brought back', async () => {
    const { container } = show(<Rules rest="words" />);
    fireEvent.input(screen.getByLabelText('Word or phrase'), { target: { value: ' cheap ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    await waitFor(async () => expect((await stored()).words).toEqual({ forbidden: ['cheap'] }));
    fireEvent.input(screen.getByLabelText('Instead of'), { target: { value: 'clients' } });
    fireEvent.input(screen.getByLabelText('Use'), { target: { value: 'guests' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add this pair' }));
    await waitFor(async () => expect((await stored()).words).toEqual({ forbidden: ['cheap'], preferred: { clients: 'guests' } }));
    expect(await faults(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Remove “cheap”' }));
    await waitFor(async () => expect((await stored()).words).toEqual({ preferred: { clients: 'guests' } }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await stored()).words.forbidden).toEqual(['cheap']));
  });

  test('a list takes 500 words, and says that more were left out', async () => {
    show(<Rules rest="words" />);
    fireEvent.input(screen.getByLabelText('One a line'), { target: { value: Array.from({ length: 501 }, (_, index) => `word ${index}`).join('\n') } });
    fireEvent.click(screen.getByRole('button', { name: 'Add these' }));
    await screen.findByText(/holds 500 words/);
    await waitFor(async () => expect((await stored()).words.forbidden).toHaveLength(500));
  });

  test('a pasted list is taken apart', async () => {
    expect(readList('cheap\n\ncheap\nclients > guests\n"utilise"; use\nb\tc\nd → e')).toEqual({ forbidden: ['cheap'], preferred: { clients: 'guests', utilise: 'use', b: 'c', d: 'e' } });
    show(<Rules rest="words" />);
    fireEvent.input(screen.getByLabelText('One a line'), { target: { value: 'a\nb > c' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add these' }));
    await screen.findByText('2 words added.');
    expect((await stored()).words).toEqual({ forbidden: ['a'], preferred: { b: 'c' } });
  });
});

test('every part of the settings has a name, for backups that change it', () => {
  const named = [english, german].flatMap((locale) => Object.keys(defaultSettings).filter((part) => part !== 'version' && !Object.values(locale).some((section) => `backup.part.${part}` in section)));
  expect(named).toEqual([]);
});

test('the customs of a place name their rules, and switch on those that are off', async () => {
  await ask('settings.change', { rules: { 'links/shortened': false } });
  show(<Sites rest="mastodon" />);
  fireEvent.click(await screen.findByRole('button', { name: 'Switch on 1 rule for it here' }));
  await waitFor(async () => expect((await stored()).sites).toEqual({ mastodon: { rules: { 'links/shortened': true } } }));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await stored()).sites).toEqual({}));
});
