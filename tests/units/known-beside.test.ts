import { beforeEach, describe, expect, test } from 'vitest';

import type { Kind } from '../../entrypoints/background/ask';
import type { Tip } from '../../rules';
import { freshBrowser, inPage, own, post } from './background';

beforeEach(freshBrowser);

async function ask<Value>(kind: Kind, data: unknown, sender: object = inPage): Promise<Value> {
  const { onMessage } = await import('../../entrypoints/background/inbox');
  const reply = await new Promise<{ ok: boolean; value: Value; why?: string }>((resolve) => void onMessage({ takt: 'ask', kind, data }, sender, resolve as never));
  if (!reply.ok) throw new Error(reply.why);
  return reply.value;
}

/** A Wednesday. */
const now = Date.UTC(2026, 10, 25, 10);
const day = 86_400_000;
const picture = { kind: 'image', alt: { state: 'present', text: 'A wooden wheel in the mill stream' }, type: 'image/jpeg', bytes: 483_211 } as const;
const text = 'Morgen um zehn öffnet die Mühle, mit Kuchen im Hof.';
const tips = async (rule: string, draft: object = {}) => {
  const { tips } = await ask<{ tips: readonly Tip[] }>('draft.check', { draft: { site: 'x', account: 'moni', kind: 'post', text, media: [], limits: {}, now, ...draft }, moment: 'pause' });
  return tips.filter((tip) => tip.rule === rule);
};

describe('the same picture again', () => {
  const rows: readonly (readonly [string, object, number])[] = [
    ['is the same file', {}, 1],
    ['measured in one of the posts alone', { width: 1200, height: 800 }, 1],
    ['not another file', { bytes: 483_212 }, 0],
    ['not of another kind', { type: 'image/png' }, 0],
    ['not one nobody saw handed over', { bytes: undefined }, 0],
  ];
  test.each(rows)('%s', async (_name, over, found) => {
    await ask('history.add', { ...post(), at: now - 9 * day, media: [picture] });
    expect(await tips('duplicates/same-picture', { media: [{ ...picture, ...over }] })).toHaveLength(found);
  });

  test('not one of other measures, and no icon', async () => {
    await ask('history.add', { ...post(), at: now - 9 * day, media: [{ ...picture, width: 1200, height: 800 }, { ...picture, bytes: 900 }] });
    expect(await tips('duplicates/same-picture', { media: [{ ...picture, width: 800, height: 800 }, { ...picture, bytes: 900 }] })).toEqual([]);
  });
});

test('somebody who waits is remembered until the next answer', async () => {
  await ask('settings.change', { accounts: { 'x/moni': { waitingSince: now - 9 * day } } }, own);
  expect(await tips('community/unanswered')).toMatchObject([{ variant: 'one', gravity: 'warning' }]);
  await ask('history.add', { ...post(), key: 'other', account: 'lea', kind: 'reply', at: now - day });
  expect(await tips('community/unanswered')).toHaveLength(1);
  await ask('history.add', { ...post(), key: 'answer', kind: 'reply', at: now - day });
  expect(await tips('community/unanswered')).toEqual([]);
});

describe('a text that was begun on another day', () => {
  const rows: readonly (readonly [string, number, string, number])[] = [
    ['makes its days doubtful', day, text.slice(0, 40), 1],
    ['not when it was begun today', 3_600_000, text.slice(0, 40), 0],
    ['not when it began otherwise', day, 'Der Aufzug fährt wieder, danke für eure Geduld.', 0],
  ];
  test.each(rows)('%s', async (_name, ago, before, found) => {
    const { shelve } = await import('../../entrypoints/background/draft-shelf');
    await shelve({ site: 'x', account: 'moni', kind: 'post', text: before }, now - ago);
    expect(await tips('quality/relative-day')).toHaveLength(found);
  });
});
