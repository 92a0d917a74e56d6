import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { ask } from '../../entrypoints/background/ask';
import History from '../../entrypoints/options/pages/History';
import { closePages, faults, openPages, remember, show } from './pages';

const day = 86_400_000;
const request = vi.fn(async () => true);

beforeEach(async () => {
  await openPages();
  request.mockClear();
  Object.assign(fakeBrowser.permissions, { request });
  await remember({ site: 'x', account: 'moni', at: Date.now() - 40 * day }, { site: 'bluesky', account: 'moni.example', at: Date.now() - day });
});
afterEach(closePages);

const chosen = async () => await ask('settings.read', {});

describe('channels', () => {
  test('the browser is asked for notifications when a reminder is switched on, and only then', async () => {
    const { container } = show(<History rest="channels" />);
    const [first] = await screen.findAllByRole('switch', { name: 'Remind me when it falls silent' });
    expect(request).not.toHaveBeenCalled();
    expect(screen.queryByText('When reminders may come')).toBeNull();
    fireEvent.click(first as HTMLElement);
    await screen.findByText('When reminders may come');
    expect(request.mock.calls).toEqual([[{ permissions: ['notifications'] }]]);
    fireEvent.change(screen.getByRole('combobox', { name: 'and' }), { target: { value: '10' } });
    fireEvent.click(screen.getByRole('switch', { name: 'Also on Saturdays and Sundays' }));
    await waitFor(async () => expect(await chosen()).toMatchObject({ value: { reminders: { channels: { 'x/moni': true }, quietFrom: 19, quietTo: 10, weekends: true } } }));
    expect(await faults(container)).toEqual([]);
    fireEvent.click(first as HTMLElement);
    await waitFor(() => expect(screen.queryByText('When reminders may come')).toBeNull());
    expect(request).toHaveBeenCalledTimes(1);
  });

  test('a reminder that the browser does not allow is not switched on, and that is said', async () => {
    request.mockResolvedValueOnce(false);
    show(<History rest="channels" />);
    const [first] = await screen.findAllByRole<HTMLInputElement>('switch', { name: 'Remind me when it falls silent' });
    fireEvent.click(first as HTMLElement);
    await screen.findByText('The browser did not allow notifications, so nothing can remind you.');
    await waitFor(() => expect(first?.checked).toBe(false));
    expect(await chosen()).toMatchObject({ value: { reminders: { channels: {} } } });
  });

  test('says when the permission was taken away again', async () => {
    await ask('settings.change', { reminders: { channels: { 'x/moni': true } } });
    await openPages();
    Object.assign(fakeBrowser.permissions, { contains: async () => false });
    await ask('settings.change', { reminders: { channels: { 'x/moni': true } } });
    await remember({ site: 'x', account: 'moni', at: Date.now() - 40 * day });
    show(<History rest="channels" />);
    expect(await screen.findByRole('button', { name: 'Allow notifications' })).toBeTruthy();
  });

  test('a neglected one is let rest with one press, and back', async () => {
    show(<History rest="channels" />);
    const row = (await screen.findByRole('heading', { name: 'X moni' })).closest('li') as HTMLElement;
    expect(within(row).getByText(/pin a note that the channel rests/)).toBeTruthy();
    fireEvent.click(within(row).getByRole('button', { name: 'Let it rest for four weeks' }));
    expect(await within(row).findByText(/^rests until/)).toBeTruthy();
    expect(within(row).queryByText(/pin a note/)).toBeNull();
    fireEvent.click(within(row).getByRole('button', { name: 'End the rest' }));
    expect(await within(row).findByText('silent')).toBeTruthy();
  });
});
