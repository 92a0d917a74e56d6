import { cleanup, fireEvent, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';

import german from '../../assets/locales/de.json';
import english from '../../assets/locales/en.json';
import { Button } from '../../components/Button';
import { Coach } from '../../components/Coach';
import type { CoachEvents, CoachView } from '../../components/coach';
import { Choice, Select, Switch, TextField } from '../../components/Field';
import { Confirm, EmptyState, Table } from '../../components/Page';
import { Tabs } from '../../components/Tabs';
import { makeSpeech, Words } from '../../components/Words';
import { isOld, oneLine } from '../../components/sentences';
import { fullness } from '../../components/Gauge';
import type { Language } from '../../rules';
import { view } from '../pages/gallery/samples';

const strings = { en: { ...english.common, ...english.panel }, de: { ...german.common, ...german.panel } };
const now = Date.UTC(2026, 10, 22);

function show(child: ComponentChild, language: Language = 'en') {
  const draw = (one: ComponentChild) => (
    <Words language={language} strings={strings[language]} now={now}>
      {one}
    </Words>
  );
  const drawn = render(draw(child));
  return { ...drawn, again: (next: ComponentChild) => drawn.rerender(draw(next)) };
}

function listening(): { [Name in keyof CoachEvents]: ReturnType<typeof vi.fn<CoachEvents[Name]>> } {
  return {
    toggle: vi.fn(), fix: vi.fn(), copy: vi.fn(), ignore: vi.fn(), undoIgnore: vi.fn(),
    light: vi.fn(), goTo: vi.fn(), options: vi.fn(), told: vi.fn(),
  };
}

async function faults(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

const three = ['length/limit', 'hashtags/breaks', 'quality/placeholder'];

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

describe('parts of the pages', () => {
  test('tabs move with the arrow keys and wrap around', () => {
    const choose = vi.fn();
    const tabs = [{ value: 'a', label: 'A' }, { value: 'b', label: 'B' }] as const;
    const { getByRole } = show(
      <Tabs label="Parts" value="b" tabs={tabs} onChoose={choose}>
        …
      </Tabs>,
    );
    fireEvent.keyDown(getByRole('tablist'), { key: 'ArrowRight' });
    fireEvent.keyDown(getByRole('tablist'), { key: 'ArrowLeft' });
    expect(choose.mock.calls).toEqual([['a'], ['a']]);
  });

  test('controls have names, hints and errors, and tell what was chosen', () => {
    const [flip, choose, text] = [vi.fn(), vi.fn(), vi.fn()];
    const { getByRole } = show(
      <>
        <Switch label="Broken hashtags" hint="Why" on={false} onFlip={flip} />
        <Select label="Language" value="en" options={[{ value: 'en', label: 'English' }, { value: 'de', label: 'Deutsch' }]} onChoose={choose} />
        <Choice label="Mode" value="page" options={[{ value: 'page', label: 'In page' }, { value: 'quiet', label: 'Quiet' }]} onChoose={choose} />
        <TextField label="Limit" kind="number" value="900" error="At most 500" onText={text} />
      </>,
    );
    fireEvent.click(getByRole('switch', { name: 'Broken hashtags' }));
    fireEvent.change(getByRole('combobox', { name: 'Language' }), { target: { value: 'de' } });
    fireEvent.click(getByRole('radio', { name: 'Quiet' }));
    fireEvent.input(getByRole('spinbutton', { name: 'Limit' }), { target: { value: '5' } });
    expect([flip.mock.calls, choose.mock.calls, text.mock.calls]).toEqual([[[true]], [['de'], ['quiet']], [['5']]]);
    expect(getByRole('spinbutton').getAttribute('aria-invalid')).toBe('true');
  });

  test('a disabled button keeps its place in the tab order and does nothing', () => {
    const press = vi.fn();
    const { getByRole } = show(
      <Button disabled onPress={press}>
        Send
      </Button>,
    );
    fireEvent.click(getByRole('button'));
    expect(press).not.toHaveBeenCalled();
    expect((getByRole('button') as HTMLButtonElement).disabled).toBe(false);
  });
});

describe('accessible to axe', () => {
  test.each<[string, () => ComponentChild]>([
    ['panel with three tips', () => <Coach view={view('en', three)} events={listening()} />],
    ['panel without tips', () => <Coach view={view('en', [])} events={listening()} />],
    ['panel as a bar with news', () => <Coach view={view('en', three, { notice: { kind: 'ignored', key: 'k' } })} events={listening()} form="bar" />],
    ['chip', () => <Coach view={view('en', three, { open: false })} events={listening()} />],
    ['table', () => <Table label="Posts" head={<tr><th scope="col">Post</th></tr>}><tr><td>One</td></tr></Table>],
    ['empty state', () => <EmptyState title="Nothing yet">It will come.</EmptyState>],
    ['question', () => <Confirm title="Delete?" yes="Delete" no="Keep" onYes={() => {}} onNo={() => {}} />],
    ['choice', () => <Choice label="Mode" value="page" options={[{ value: 'page', label: 'In page' }]} onChoose={() => {}} />],
    ['search', () => <TextField label="Search" kind="search" unseen value="" onText={() => {}} />],
  ])('%s', async (_, child) => {
    const { container } = show(child());
    expect(await faults(container)).toEqual([]);
  });
});

describe('words', () => {
  const [de, en] = [makeSpeech('de', strings.de, now), makeSpeech('en', strings.en, now)];

  test.each([
    [de.number(12345.5), '12.345,5'],
    [en.number(-1200), '−1,200'],
    [de.percent(0.257), '26 %'],
    [de.dated('2026-10'), 'Oktober 2026'],
    [de.dated('2024-03-11'), '11. März 2024'],
    [en.dated('2024'), '2024'],
    [en.dated('long ago'), 'long ago'],
    [de.ago(now - 3 * 86_400_000), 'vor 3 Tagen'],
    [en.ago(now - 90_000), '1 minute ago'],
    [en.ago(now), 'this minute'],
    [de.list(['X', 'Bluesky', 'XING']), 'X, Bluesky und XING'],
    [en.say('tips', { count: 1 }), '1 tip'],
    [en.say('tips', { count: 0 }), 'No tips'],
    [de.fill('{max} Zeichen auf {site}, {unknown}', { max: 5000, site: 'X' }), '5.000 Zeichen auf X, {unknown}'],
  ])('%s', (said, expected) => expect(said.replaceAll('\u00a0', ' ')).toBe(expected));

  test('both languages have the same keys and placeholders in common and panel', () => {
    const shape = (all: Record<string, string>) => Object.fromEntries(Object.entries(all).map(([key, sentence]) => [key, (sentence.match(/\{\w+\}/g) ?? []).toSorted()]));
    expect(shape(strings.de)).toEqual(shape(strings.en));
  });

  test.each([
    ['2026', false], ['2025-12', false], ['2025-11-23', false], ['2025-11-20', true], ['2024', true], ['soon', false],
  ])('a source of %s is old: %s', (date, old) => expect(isOld({ title: '', date, kind: 'official' }, now)).toBe(old));

  test.each([['a\n  b', 'a ↵ b'], ['  ', '␣␣'], ['plain', 'plain']])('excerpt %j is shown as %j', (excerpt, line) => expect(oneLine(excerpt)).toBe(line));

  test.each([
    [0, 280, 'room'], [259, 280, 'room'], [260, 280, 'near'], [280, 280, 'full'], [281, 280, 'over'], [4700, 5000, 'room'], [4760, 5000, 'near'],
  ])('%i of %i is %s', (used, max, state) => expect(fullness({ unit: 'characters', used, max })).toBe(state));
});
