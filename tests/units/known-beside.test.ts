import { beforeEach, describe, expect, test } from 'vitest';

import type { Tip } from '../../rules';
import { ask, freshBrowser, own, post } from './background';

beforeEach(freshBrowser);

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

  const hash = 'fe7c4e4fc0e6c672bf1b01b17f59cc61c0640e062fbe4d522193ca6e338eca64';
  /** The same hash with so many bits turned over, four a digit. */
  const off = (digits: number) => [...hash].map((digit, index) => (index < digits ? (15 - parseInt(digit, 16)).toString(16) : digit)).join('');
  const alike: readonly (readonly [string, object, readonly object[]])[] = [
    ['is one that was saved anew', { bytes: 99_000, type: 'image/png', hash }, [{ sure: true }]],
    ['is one that was saved anew as an icon', { bytes: 900, hash }, [{ sure: true }]],
    ['may be one that looks like it', { bytes: 99_000, hash: off(7) }, [{ variant: 'like', sure: false }]],
    ['is not one that looks otherwise', { bytes: 99_000, hash: off(8) }, []],
    ['not one nobody could open', { bytes: 99_000 }, []],
    ['is the same file, whatever it shows', { hash: off(60) }, [{ sure: true }]],
  ];
  test.each(alike)('%s', async (_name, over, found) => {
    await ask('settings.change', { memory: { texts: false } }, own);
    await ask('history.add', { ...post(), at: now - 9 * day, media: [{ ...picture, hash }] });
    expect(await tips('duplicates/same-picture', { media: [{ ...picture, ...over }] })).toMatchObject(found);
  });

  test('what a file said of itself is not remembered', async () => {
    await ask('history.add', { ...post(), media: [{ ...picture, hash, name: 'mill.jpg', inside: { located: true, creator: 'Anna Lee' } }] });
    const { posts } = await ask<{ posts: readonly { media: unknown }[] }>('history.list', { limit: 1 }, own);
    expect(posts[0]?.media).toEqual([{ ...picture, hash }]);
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
