/** What the likeness bench runs inside pages: the extension's own, where it only asks, and an empty one, where the other ways live. */
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import type { Browser } from 'webextension-polyfill';

import { likenessOf, near } from '../../../rules/likeness/near';
import { statementOf, type Statement } from '../../../rules/likeness/statement';
import { all } from '../../rules/likeness/labels';
import { plainScan } from './plain-sketches';

/** Milliseconds of each question, the number of copies among them whose original was found, and of how many. */
export type Asked = { readonly times: readonly number[]; readonly found: number; readonly copies: number };
/** Another way to find near posts: it takes texts by number, and names the numbers of those it would look at, likest first. */
type Way = { add(number: number, text: string): void; find(text: string): Iterable<number> };

/** As many as the history looks at itself. */
const most = 24;
const places = [['x', 'moni'], ['mastodon', 'moni@example.social'], ['bluesky', 'moni.example']] as const;
const first = Date.UTC(2026, 0, 1);
/** Between one post and the next, so that the moment of a post is its name. */
const apart = 60_000;

/** Words as often as they stand in the labelled posts: what is made of them is more alike than strangers are. */
const words = all.flatMap(({ text }) => text.split(/\s+/));

/** Always the same numbers for the same seed (mulberry32, public domain). */
function random(seed: number): (below: number) => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** The text of a post, the same whenever it is asked for. */
function textOf(number: number): string {
  const next = random(number + 1);
  return Array.from({ length: 10 + next(30) }, () => words[next(words.length)]).join(' ');
}

/** A post with one to four words changed, or with other hashtags and another link, as people vary it for the next site. */
function copyOf(number: number, round: number): string {
  const next = random(round + 7_000_001);
  const said = textOf(number).split(' ');
  const changes = Math.min(1 + next(4), Math.floor(said.length / 7));
  for (let change = 0; change < changes; change++) said[next(said.length)] = words[next(words.length)] ?? '';
  return `${round % 3 === 0 ? '#Neu #Heute ' : ''}${said.join(' ')}${round % 4 === 0 ? ` https://laden.example/${round}` : ''}`;
}

const post = (number: number) => {
  const [site, account] = places[number % places.length]!;
  return { key: `${site}:${number}`, site, account, kind: 'post', level: 'confirmed', at: first + number * apart, text: textOf(number), links: [], hashtags: [], mentions: [], media: [], tips: [], fixes: [] };
};

const send = async <Value>(kind: string, data: object): Promise<Value> => {
  const { chrome } = globalThis as unknown as { chrome: Pick<Browser, 'runtime'> };
  const reply = (await chrome.runtime.sendMessage({ takt: 'ask', kind, data })) as { ok: boolean; value: Value; why?: string };
  if (!reply.ok) throw new Error(`${kind}: ${reply.why}`);
  return reply.value;
};

async function asked(rounds: number, size: number, find: (text: string) => Iterable<number> | Promise<Iterable<number>>): Promise<Asked> {
  const times: number[] = [];
  let [found, copies] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    // Half of what people write was never written before.
    const isCopy = round % 2 === 0;
    const number = random(round + 31)(size);
    const text = isCopy ? copyOf(number, round) : textOf(5_000_000 + round);
    const start = performance.now();
    const numbers = await find(text);
    times.push(performance.now() - start);
    if (!isCopy) continue;
    copies++;
    for (const each of numbers) if (each === number) found++;
  }
  return { times, found, copies };
}

const takt = async (text: string) => (await send<readonly { at: number }[]>('history.alike', { site: 'x', account: 'moni', text })).map(({ at }) => (at - first) / apart);

const ways: Readonly<Record<string, () => Way>> = {
  'exact scan': () => {
    const statements: Statement[] = [];
    return {
      add: (number, text) => (statements[number] = statementOf(text)),
      find(text) {
        const one = statementOf(text);
        return statements.flatMap((other, number) => (likenessOf(one, other) >= near ? [number] : []));
      },
    };
  },
  'plain sketches': () => {
    const { add, find } = plainScan();
    return {
      add,
      find(text) {
        const one = statementOf(text);
        return find(text).filter((number) => likenessOf(one, statementOf(textOf(number))) >= near);
      },
    };
  },
  MiniSearch: () => {
    const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
    return { add: (id, text) => index.add({ id, text }), find: (text) => index.search(text).slice(0, most).map(({ id }) => id as number) };
  },
  FlexSearch: () => {
    const index = new Index({ tokenize: 'strict' });
    return { add: (id, text) => index.add(id, text), find: (text) => index.search(text, { limit: most, suggest: true }) as number[] };
  },
};
let way: Way | undefined;

const bench = {
  /** Fills the history through its own door, with an import; milliseconds it took. */
  async fill(from: number, upTo: number): Promise<number> {
    const start = performance.now();
    await send('import.begin', { id: 'bench', kind: 'takt', name: 'bench' });
    for (let number = from; number < upTo; number += 2_000) {
      await send('import.write', { id: 'bench', posts: Array.from({ length: Math.min(2_000, upTo - number) }, (_, index) => post(number + index)) });
    }
    await send('import.finish', { id: 'bench' });
    return performance.now() - start;
  },
  /** The same with a question nobody knows: what the way there and back costs. */
  async message(rounds: number): Promise<Asked> {
    return await asked(rounds, 1, async () => (await send('nothing', {}).catch(() => undefined), []));
  },
  question: (rounds: number, size: number) => asked(rounds, size, takt),
  /** One question; milliseconds. */
  async once(size: number): Promise<number> {
    return (await asked(1, size, takt)).times[0] ?? 0;
  },
  /** Opens the table, or asks for its first rows alone; the share of the history it knows so far. */
  async open(first: boolean): Promise<number> {
    return (await send<{ part: number }>('history.rows', { filter: {}, order: 'newest', first })).part;
  },
  /** A search, as the table asks it on and on: milliseconds to its first rows and to its end, and how many. */
  async search(search: string): Promise<{ readonly first: number; readonly whole: number; readonly count: number }> {
    const start = performance.now();
    let [first, count] = [0, 0];
    for (let from: number | null = 0; from !== null; ) {
      const { ids, next }: { ids: readonly number[]; next: number | null } = await send('history.rows', { filter: {}, order: 'newest', search, from });
      count += ids.length;
      if (first === 0 && ids.length > 0) first = performance.now() - start;
      from = next;
    }
    const whole = performance.now() - start;
    return { first: first || whole, whole, count };
  },
  async adding(rounds: number, from: number): Promise<Asked> {
    let number = from;
    return await asked(rounds, 1, async () => (await send('history.add', post(number++)), []));
  },
  /** Puts so many posts into another way; milliseconds a post. */
  other(name: string, size: number): number {
    way = ways[name]?.();
    const start = performance.now();
    for (let number = 0; number < size; number++) way?.add(number, textOf(number));
    return (performance.now() - start) / size;
  },
  otherQuestion: (rounds: number, size: number) => asked(rounds, size, (text) => way?.find(text) ?? []),
  ways: () => Object.keys(ways),
};
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
