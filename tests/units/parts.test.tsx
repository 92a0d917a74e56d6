import { cleanup, fireEvent } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { Button } from '../../components/Button';
import { Coach } from '../../components/Coach';
import { Choice, Select, Switch, TextField } from '../../components/Field';
import { Confirm, EmptyState, Table } from '../../components/Page';
import { Tabs } from '../../components/Tabs';
import { view } from '../pages/gallery/samples';
import { faults, listening, show, three } from './shown';

afterEach(cleanup);

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

