import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { ask } from '../../entrypoints/background/ask';
import Rules from '../../entrypoints/options/pages/Rules';
import { settings } from '../../entrypoints/people/settings';
import { rules, sets } from '../../rules';
import { broken, closePages, faults, openPages, show } from './pages';

beforeEach(openPages);
afterEach(closePages);

describe('rules', () => {
  const rule = rules.find(({ id }) => id === 'hashtags/breaks');
  const set = sets.find(({ id }) => id === 'hashtags');

  test('shows every rule under its set, without a placeholder left open', () => {
    const { container } = show(<Rules rest="" />);
    expect(container.querySelectorAll('[role=switch]')).toHaveLength(rules.length + sets.filter(({ id }) => rules.some((each) => each.set === id)).length);
    expect(container.textContent).not.toMatch(/\{\w+\}/);
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

  test('search finds by sentence and by number, and says how many', async () => {
    const { container } = show(<Rules rest="" />);
    const search = screen.getByRole('searchbox');
    fireEvent.input(search, { target: { value: 'TAG-03' } });
    expect(screen.getByText('1 rule')).toBeTruthy();
    expect(await faults(container)).toEqual([]);
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
