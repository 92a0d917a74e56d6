import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { Coach } from '../../components/Coach';
import type { CoachEvents, CoachView } from '../../components/coach';
import type { Language } from '../../rules';
import { view } from '../pages/gallery/samples';
import { listening, show, three } from './shown';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the chip', () => {
  test.each<[string, CoachView, Language, string]>([
    ['says what is left and nothing more', view('en', [], { open: false }), 'en', 'Open Takt, 66 characters left, No tips'],
    ['says number and gravity of the tips', view('en', three, { open: false, more: 2 }), 'en', 'Open Takt, 66 characters left, 5 tips (Error)'],
    ['knows one from many', view('en', ['hashtags/breaks'], { open: false, counts: [{ unit: 'characters', used: 281, max: 280 }] }), 'en', 'Open Takt, 1 character too many, 1 tip (Warning)'],
    ['speaks German', view('de', three, { open: true }), 'de', 'Takt schließen, noch 66 Zeichen, 3 Tipps (Fehler)'],
    ['does without a count', view('en', [], { open: false, counts: [] }), 'en', 'Open Takt, No tips'],
  ])('%s', (_, shown, language, name) => {
    const { getByRole } = show(<Coach view={shown} events={listening()} />, language);
    const chip = getByRole('button', { name });
    expect(chip.getAttribute('aria-expanded')).toBe(String(shown.open));
  });

  test('writes a minus before what is too much, so that colour is not needed', () => {
    const { getByText } = show(<Coach view={view('en', [], { open: false, counts: [{ unit: 'characters', used: 292, max: 280 }] })} events={listening()} />);
    expect(getByText('−12')).toBeTruthy();
  });

  test('opens and closes', () => {
    const events = listening();
    const { getByRole } = show(<Coach view={view('en', [], { open: false })} events={events} />);
    fireEvent.click(getByRole('button'));
    expect(events.toggle).toHaveBeenCalledWith(true);
  });
});

describe('the panel', () => {
  test('shows each tip with rule, gravity, title and excerpt for whoever reads it', () => {
    const { container } = show(<Coach view={view('en', three)} events={listening()} />);
    const cards = [...container.querySelectorAll<HTMLElement>('[data-rule]')].map((card) => [
      card.dataset['rule'],
      card.dataset['gravity'],
      card.querySelector('[data-part=title]')?.textContent,
      card.querySelector('[data-part=excerpt]')?.textContent,
    ]);
    expect(cards).toEqual([
      ['length/limit', 'error', '12 characters too many for X', undefined],
      ['hashtags/breaks', 'warning', 'The hashtag ends after “#e”', '#e-mail'],
      ['quality/placeholder', 'hint', 'Still a placeholder?', '[LINK]'],
    ]);
  });

  test.each<[string, Partial<CoachView>, string, keyof CoachEvents]>([
    ['mends', {}, 'Write #email', 'fix'],
    ['copies where the box can only be read', { canFix: false }, 'Copy the correction', 'copy'],
  ])('%s', (_, more, name, event) => {
    const events = listening();
    const { getByRole } = show(<Coach view={view('en', ['hashtags/breaks'], more)} events={events} />);
    fireEvent.click(getByRole('button', { name }));
    expect(events[event]).toHaveBeenCalledWith('hashtags/breaks');
  });

  test('shows the place when there is nothing to mend', () => {
    const events = listening();
    const { getAllByRole } = show(<Coach view={view('en', ['quality/placeholder'])} events={events} />);
    const [button, ...others] = getAllByRole('button', { name: 'Show in text' });
    expect(others).toEqual([]);
    fireEvent.click(button as Element);
    expect(events.goTo).toHaveBeenCalledWith('quality/placeholder');
  });

  test('a fix under way cannot be pressed again, nor another one', () => {
    const events = listening();
    const { getByRole } = show(<Coach view={view('en', ['hashtags/breaks', 'accessibility/letters'], { fixing: 'hashtags/breaks' })} events={events} />);
    const busy = getByRole('button', { name: 'Working …' });
    expect(busy.getAttribute('aria-busy')).toBe('true');
    fireEvent.click(busy);
    fireEvent.click(getByRole('button', { name: 'Use plain letters' }));
    expect(events.fix).not.toHaveBeenCalled();
  });

  test('lights the place on hover and focus, and lets go again', () => {
    const events = listening();
    const { container } = show(<Coach view={view('en', ['hashtags/breaks'])} events={events} />);
    const card = container.querySelector('[data-rule]') as Element;
    fireEvent.mouseEnter(card);
    fireEvent.mouseLeave(card);
    fireEvent.focusIn(card.querySelector('button') as Element);
    fireEvent.focusOut(card.querySelector('button') as Element);
    expect(events.light.mock.calls).toEqual([['hashtags/breaks'], [null], ['hashtags/breaks'], [null]]);
  });

  test.each([
    ['Once', 'once'],
    ['This account', 'here'],
    ['Always', 'always'],
  ] as const)('ignores: %s', (name, scope) => {
    const events = listening();
    const { getByRole } = show(<Coach view={view('en', ['hashtags/breaks'])} events={events} />);
    getByRole('button', { name: 'Ignore' }).focus();
    fireEvent.click(getByRole('button', { name: 'Ignore' }));
    expect(document.activeElement?.textContent).toBe('Once');
    fireEvent.click(getByRole('button', { name }));
    expect(events.ignore).toHaveBeenCalledWith('hashtags/breaks', scope);
  });

  test('Escape leaves the ignore menu only, and the focus returns', () => {
    const outer = vi.fn();
    const { getByRole, queryByRole } = show(
      <div onKeyDown={outer}>
        <Coach view={view('en', ['hashtags/breaks'])} events={listening()} />
      </div>,
    );
    fireEvent.click(getByRole('button', { name: 'Ignore' }));
    fireEvent.keyDown(getByRole('button', { name: 'Once' }), { key: 'Escape' });
    expect(queryByRole('button', { name: 'Once' })).toBeNull();
    expect(document.activeElement).toBe(getByRole('button', { name: 'Ignore' }));
    expect(outer).not.toHaveBeenCalled();
  });

  test('says why on demand, with strength, source and its age', () => {
    const { getByRole, getByText } = show(<Coach view={view('en', ['accessibility/letters'])} events={listening()} />);
    fireEvent.click(getByRole('button', { name: /^Screen readers/ }));
    expect(getByText('Standard')).toBeTruthy();
    expect(getByRole('link', { name: /WCAG/ }).getAttribute('href')).toBe('https://www.w3.org/TR/WCAG22/');
    expect(getByText('Older than a year')).toBeTruthy();
  });

  test('names the facts a tip rests on first, and those that are old', () => {
    const shown = view('en', ['hashtags/breaks']);
    const tips = shown.tips.map((one) => ({ ...one, tip: { ...one.tip, rests: [{ title: 'docs.site.example', url: 'https://docs.site.example/limits', date: '2019-01', kind: 'official' as const }] } }));
    const { container, getByRole } = show(<Coach view={{ ...shown, tips }} events={listening()} />);
    fireEvent.click(container.querySelector('.t-why') as HTMLElement);
    expect(getByRole('link', { name: /docs\.site\.example/ }).closest('li')?.textContent).toContain('Older than a year');
    expect(container.querySelector('.t-source')?.textContent).toContain('docs.site.example');
  });

  test('the keyboard stays in the panel when its tip is mended', () => {
    const events = listening();
    const { getByRole, again } = show(<Coach view={view('en', ['hashtags/breaks', 'accessibility/letters'])} events={events} />);
    getByRole('button', { name: 'Write #email' }).focus();
    again(<Coach view={view('en', ['accessibility/letters'])} events={events} />);
    expect(document.activeElement).toBe(getByRole('button', { name: 'Use plain letters' }));
    again(<Coach view={view('en', [])} events={events} />);
    expect(document.activeElement?.className).toBe('t-tips');
  });

  test('one at a time in a bar, turned by buttons', () => {
    const { container, getByRole } = show(<Coach view={view('en', three)} events={listening()} form="bar" />);
    const rules = () => [...container.querySelectorAll<HTMLElement>('[data-rule]')].map((card) => card.dataset['rule']);
    expect(rules()).toEqual(['length/limit']);
    fireEvent.click(getByRole('button', { name: 'Next tip' }));
    expect(rules()).toEqual(['hashtags/breaks']);
  });
});

describe('news', () => {
  test('are said politely in a region that was there before', () => {
    const { getByRole, again } = show(<Coach view={view('en', [])} events={listening()} />);
    const region = getByRole('status');
    expect(region.textContent).toBe('');
    again(<Coach view={view('en', [], { notice: { kind: 'fixed' } })} events={listening()} />);
    expect(getByRole('status')).toBe(region);
    expect(region.textContent).toBe('Done. Undo works as usual.');
  });

  test('until there are some, number and gravity of the tips are said when they change', () => {
    const { getByRole, again } = show(<Coach view={view('en', ['quality/placeholder'], { open: false })} events={listening()} />);
    const region = getByRole('status');
    expect(region.textContent).toBe('1 tip (Hint)');
    again(<Coach view={view('en', three, { open: false })} events={listening()} />);
    expect(region.textContent).toBe('3 tips (Error)');
    expect(getByRole('status')).toBe(region);
  });

  test('go by themselves, but not under the pointer', () => {
    vi.useFakeTimers();
    const events = listening();
    const { getByRole } = show(<Coach view={view('en', [], { notice: { kind: 'ignored', key: 'k' } })} events={events} />);
    fireEvent.mouseEnter(getByRole('status'));
    vi.advanceTimersByTime(60_000);
    expect(events.told).not.toHaveBeenCalled();
    fireEvent.mouseLeave(getByRole('status'));
    vi.advanceTimersByTime(8_000);
    expect(events.told).toHaveBeenCalledOnce();
  });

  test('an ignored tip can be brought back', () => {
    const events = listening();
    const { getByRole } = show(<Coach view={view('en', [], { notice: { kind: 'ignored', key: 'k' } })} events={events} />);
    fireEvent.click(getByRole('button', { name: 'Undo' }));
    expect(events.undoIgnore).toHaveBeenCalledWith('k');
  });
});
