import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { Welcome } from '../../entrypoints/welcome/Welcome';
import { broken, closePages, faults, openPages, show } from './pages';

beforeEach(openPages);
afterEach(closePages);

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox');

describe('the welcome page', () => {
  test('shows the coach at work: three fixes, then silence', async () => {
    const { container } = show(<Welcome />);
    expect(await faults(container)).toEqual([]);
    for (let round = 0; round < 3; round++) {
      const fix = await waitFor(() => {
        const [first] = container.querySelectorAll<HTMLButtonElement>('.t-tip [data-part="fix"]');
        if (!first) throw new Error('No fix is offered.');
        return first;
      });
      const before = box().value;
      fireEvent.click(fix);
      await waitFor(() => expect(box().value).not.toBe(before));
    }
    expect(await screen.findByText(/Nothing left to say/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Start over' }));
    await waitFor(() => expect(container.querySelectorAll('.t-tip').length).toBe(3));
  });

  test('speaks German at once, sample included', async () => {
    show(<Welcome />);
    fireEvent.click(screen.getByRole('radio', { name: 'Deutsch' }));
    await waitFor(() => expect(box().value).toMatch(/diese Woche/));
    expect(await screen.findByText('Das sind keine echten Buchstaben')).toBeTruthy();
  });

  test('still works when the background is not well', async () => {
    broken.set('history.alike', 'failed');
    broken.set('settings.change', 'gone');
    show(<Welcome />);
    fireEvent.click(screen.getByRole('radio', { name: 'Deutsch' }));
    expect(await screen.findByText(/Takt does not answer/)).toBeTruthy();
  });
});
