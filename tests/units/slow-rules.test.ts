import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { rules } from '../../rules';
import { ask, freshBrowser, own } from './background';

beforeEach(freshBrowser);
afterEach(() => vi.restoreAllMocks());

const id = 'quality/placeholder';

/** Each look of one rule at a text takes as long as told, on a clock that stands still otherwise. */
function slowed(took: (text: string, isFirst: boolean) => number): void {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  const check = rule.check.bind(rule);
  const known = new Set<string>();
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.spyOn(rule, 'check').mockImplementation((draft, ...rest) => {
    clock += took(draft.text, !known.has(draft.text));
    known.add(draft.text);
    return check(draft, ...rest);
  });
}

/** Whether the rule speaks on four texts, one after the other. */
async function spoke(): Promise<boolean[]> {
  const all: boolean[] = [];
  for (const text of ['Hier steht er: [LINK]', 'Hier steht er nun: [LINK]', 'Hier steht er nun auch: [LINK]', 'Hier steht er nun auch noch: [LINK]']) {
    const { tips } = await ask<{ tips: readonly { rule: string }[] }>('draft.check', { draft: { site: 'x', account: 'moni', kind: 'post', text, media: [], limits: {}, now: 0 }, moment: 'pause' });
    all.push(tips.some(({ rule }) => rule === id));
  }
  return all;
}

const troubles = async () => JSON.stringify(await ask('health.read', {}, own));

test('a rule that compiles what each new text needs goes on speaking', async () => {
  slowed((_, isFirst) => (isFirst ? 60 : 1));
  expect(await spoke()).toEqual([true, true, true, true]);
  expect(await troubles()).not.toContain(id);
});

test('a rule that is slow again and again rests, and the health page says so', async () => {
  slowed(() => 60);
  expect(await spoke()).toEqual([true, true, true, false]);
  expect(await troubles()).toContain(id);
});

test('one pause of a busy machine is forgotten', async () => {
  let turn = 0;
  slowed(() => (turn++ % 3 < 2 ? 60 : 1));
  expect(await spoke()).toEqual([true, true, true, true]);
});
