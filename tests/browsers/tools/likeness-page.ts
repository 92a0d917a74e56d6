/** What the likeness bench runs inside a page of a real browser: the history's own modules, with a store of its own. */
import { openDB } from 'idb';

import { alike } from '../../../entrypoints/background/history-alike';
import { add, withHistory } from '../../../entrypoints/background/history-database';
import { toStored } from '../../../entrypoints/background/history-schema';
import { completeSketches } from '../../../entrypoints/background/history-sketches';
import type { Post } from '../../../rules';
import { likenessOf, near } from '../../../rules/likeness/near';
import { statementOf } from '../../../rules/likeness/statement';

let seed = 7;
const random = (below: number) => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) % below;
const syllables = 'ba be bi bo bu da de di do du fa fe fi ga ge gi go ha he ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe ra re ri ro sa se si so ta te ti to wa we wi zu'.split(' ');
const vocabulary = Array.from({ length: 20_000 }, () => Array.from({ length: 2 + random(3) }, () => syllables[random(syllables.length)]).join(''));
/** Some words are frequent and most are rare, as in posts. */
const word = () => vocabulary[Math.floor(vocabulary.length * (random(100_000) / 100_000) ** 3)] ?? '';
const text = () => Array.from({ length: 8 + random(30) }, word).join(' ');
const post = (number: number): Post => ({ key: `k${number}`, site: ['x', 'mastodon', 'bluesky'][number % 3] ?? 'x', account: 'moni', kind: 'post', level: 'likely', at: 1.7e12 + number * 60_000, text: text(), links: [], hashtags: [], mentions: [], media: [], tips: [], fixes: [] });

/** The middle of the sorted values. */
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function times(count: number, job: () => Promise<unknown>): Promise<number> {
  const each: number[] = [];
  for (let round = 0; round < count; round++) {
    const start = performance.now();
    await job();
    each.push(performance.now() - start);
  }
  return median(each);
}

const bench = {
  /** Fills the history up to so many posts, then makes their sketches; milliseconds for the latter. */
  async fill(from: number, upTo: number): Promise<number> {
    await withHistory(async (database) => void (await database.count('posts')));
    const raw = await openDB('history');
    for (let start = from; start < upTo; start += 5000) {
      const tx = raw.transaction('posts', 'readwrite');
      for (let number = start; number < Math.min(upTo, start + 5000); number++) void tx.store.put(toStored(post(number)));
      await tx.done;
    }
    // The last block was begun with fewer posts in it.
    await raw.clear('sketches');
    raw.close();
    const start = performance.now();
    await withHistory((database) => completeSketches(database));
    return performance.now() - start;
  },
  /** The first question after the page was loaded anew. */
  async cold(): Promise<number> {
    const start = performance.now();
    await alike({ text: text() });
    return performance.now() - start;
  },
  warm: () => times(40, () => alike({ text: text() })),
  /** A question whose answer is there: an edited copy of a post. */
  async hit(): Promise<{ readonly ms: number; readonly found: number }> {
    const raw = await openDB('history');
    const last = (await raw.getAllKeys('posts')).length;
    const texts: string[] = [];
    for (let round = 0; round < 40; round++) texts.push(((await raw.get('posts', 1 + random(last - 1))) as Post).text);
    raw.close();
    let found = 0;
    let next = 0;
    const ms = await times(40, async () => {
      const words = (texts[next++] ?? '').split(' ');
      words[random(words.length)] = word();
      if ((await alike({ text: words.join(' ') })).length > 0) found++;
    });
    return { ms, found };
  },
  add: () => times(40, () => add(post(1e9 + random(1e9)))),
  /** What it would cost to compare with every text, held in memory and read beforehand. */
  async plain(upTo: number): Promise<number> {
    const statements = Array.from({ length: upTo }, () => statementOf(text()));
    return await times(3, async () => {
      const asked = statementOf(text());
      return statements.filter((each) => likenessOf(asked, each) >= near).length;
    });
  },
};
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
