import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import german from '../../assets/locales/de.json';
import english from '../../assets/locales/en.json';
import { ask } from '../../entrypoints/background/ask';
import Accounts from '../../entrypoints/options/pages/Accounts';
import { questions } from '../../rules/questions';
import { closePages, faults, openPages, remember, show } from './pages';

beforeEach(openPages);
afterEach(closePages);

const stored = async () => {
  const reply = await ask('settings.read', {});
  return reply.ok ? reply.value.accounts : undefined;
};
const choose = (question: string | RegExp, answer: string) => fireEvent.click(within(screen.getByRole('radiogroup', { name: question })).getByRole('radio', { name: answer }));

describe('accounts', () => {
  test('lists those of the history, and says how much is known', async () => {
    await remember({ account: 'shop' });
    await ask('settings.change', { accounts: { 'x/shop': { business: true, homes: { films: '' } } } });
    const { container } = show(<Accounts rest="" />);
    const row = await screen.findByRole('link', { name: /shop/ });
    expect(row.textContent).toContain('X');
    expect(row.textContent).toContain('2 answers');
    expect(await faults(container)).toEqual([]);
  });

  test('asks what makes sense: further questions come with the answer', async () => {
    const { container } = show(<Accounts rest="bluesky/moni" />);
    expect(screen.queryByRole('radiogroup', { name: /X Premium/ })).toBeNull();
    expect(screen.queryByLabelText('Field')).toBeNull();
    choose('Is it run for a business?', 'Yes');
    fireEvent.change(await screen.findByLabelText('Field'), { target: { value: 'food' } });
    await screen.findByRole('radiogroup', { name: /claims approved/ });
    await waitFor(async () => expect(await stored()).toEqual({ 'bluesky/moni': { business: true, field: 'food' } }));
    choose('Is it run for a business?', 'No answer');
    await waitFor(async () => expect(await stored()).toEqual({ 'bluesky/moni': { field: 'food' } }));
    expect(await faults(container)).toEqual([]);
  });

  test('shows what holds because it was told for all', async () => {
    await ask('settings.change', { accounts: { '*': { team: true }, x: { premium: true } } });
    show(<Accounts rest="x/moni" />);
    expect(await screen.findAllByText(/Taken from above: Yes\./)).toHaveLength(2);
  });

  test('stores what is typed when the field is left', async () => {
    show(<Accounts rest="*" />);
    const tags = screen.getByLabelText('Hashtags of the house');
    fireEvent.input(tags, { target: { value: ' #Mühle \n\n#Mühle\nMühlenfest' } });
    expect(await stored()).toEqual({});
    fireEvent.focusOut(tags);
    await waitFor(async () => expect(await stored()).toEqual({ '*': { houseTags: ['#Mühle', 'Mühlenfest'] } }));
    choose('Home of your films', 'None yet');
    await waitFor(async () => expect(await stored()).toMatchObject({ '*': { homes: { films: '' } } }));
    choose('Your own site', 'Address');
    const site = await screen.findByRole('textbox', { name: 'Address' });
    fireEvent.input(site, { target: { value: 'https://muehle.example' } });
    fireEvent.focusOut(site);
    await waitFor(async () => expect(await stored()).toMatchObject({ '*': { homes: { films: '', site: 'https://muehle.example' } } }));
  });

  test('clears all answers, and brings them back', async () => {
    await ask('settings.change', { accounts: { x: { team: true, homes: { films: '' } } } });
    show(<Accounts rest="x" />);
    fireEvent.click(await screen.findByRole('button', { name: 'Clear answers' }));
    await waitFor(async () => expect(await stored()).toEqual({}));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stored()).toEqual({ x: { team: true, homes: { films: '' } } }));
  });

  test('every question has its words in both languages', () => {
    const all = questions.flatMap(({ asked }) => asked);
    const keys = [...questions.map(({ group }) => `accounts.group.${group}`), ...all.map(({ id }) => `asked.${id}`), ...all.flatMap(({ id, choices = [] }) => choices.map((choice) => `asked.${id}.${choice}`))];
    expect(keys.filter((key) => !(key in english.options) || !(key in german.options))).toEqual([]);
  });
});
