// @vitest-environment node
import { beforeEach, describe, expect, test, vi } from 'vitest';

import type { Kind, Reply } from '../../entrypoints/background/ask';
import type { Why } from '../../entrypoints/background/why';
import { kinds } from '../../entrypoints/options/import/all';
import { makeImporting, type Importing, type World } from '../../entrypoints/options/import/importing';
import { run } from '../../entrypoints/options/import/run';
import { fileOf } from './archives';
import { freshBrowser, own, post, sleep } from './background';

const tweets = (count: number) => fileOf('tweets.js', `window.YTD.tweets.part0 = ${JSON.stringify(Array.from({ length: count }, (_, index) => ({ tweet: { id_str: `${index + 1}`, created_at: `Sat Feb 03 09:00:00 +0000 ${2000 + (index % 24)}`, full_text: `Beitrag ${index + 1}` } })))}`);

/** What the background says instead of answering; undefined lets it answer. */
let instead: (kind: Kind) => Why | undefined | Promise<undefined>;
/** What was asked. */
let asked: Kind[];

/** The real background behind the real door; the worker's work done here. */
const world: World = {
  ask: (async (kind: Kind, data: object) => {
    asked.push(kind);
    const why = await instead(kind);
    if (why) return { ok: false, why };
    const { onMessage } = await import('../../entrypoints/background/inbox');
    return await new Promise<Reply<unknown>>((resolve) => onMessage({ takt: 'ask', kind, data: structuredClone(data) }, own, resolve));
  }) as World['ask'],
  read(hear) {
    let ended = false;
    const ready: (() => void)[] = [];
    let early = 0;
    return {
      send(wish) {
        if (wish.do === 'kinds') return;
        if (wish.do === 'next') {
          const go = ready.shift();
          if (go) go();
          else early++;
          return;
        }
        const next = () => (early > 0 ? Promise.resolve(void early--) : new Promise<void>((go) => ready.push(go)));
        void run(wish.files, wish.do === 'look' ? wish.sites : null, kinds, { tell: (news) => !ended && hear(structuredClone(news)), next });
      },
      end: () => (ended = true),
    };
  },
};

let importing: Importing;
beforeEach(() => {
  freshBrowser();
  instead = () => undefined;
  asked = [];
  importing = makeImporting(world);
});

const at = (stage: string) => vi.waitFor(() => expect(importing.stage.value.at).toBe(stage), { timeout: 20_000 });
const count = async () => {
  const { list } = await import('../../entrypoints/background/history-list');
  return (await list({ limit: 1 })).total;
};
const imports = async () => (await import('../../entrypoints/background/history-imports')).imports();

describe('an import', () => {
  test('is looked at, written, and taken back', async () => {
    await importing.choose([tweets(2_300)]);
    expect(importing.stage.value).toMatchObject({ at: 'preview', name: 'tweets.js', kinds: ['x'], known: 0, summary: { count: 2_300 } });
    expect(asked).not.toContain('import.look');
    expect(await imports()).toEqual([]);
    await importing.start();
    expect(importing.stage.value).toMatchObject({ at: 'done', taken: 2_300, known: 0 });
    expect([await count(), await imports()]).toMatchObject([2_300, [{ state: 'done', added: 2_300 }]]);

    await importing.choose([tweets(2_300)]);
    expect(importing.stage.value).toMatchObject({ at: 'preview', known: 2_300, before: { state: 'done' } });
    await importing.takeBack({ id: (await imports())[0]?.id ?? '', name: 'tweets.js', added: 2_300 });
    expect([importing.stage.value.at, await count(), await imports()]).toEqual(['rest', 0, []]);
  });

  test('goes on while the background dies again and again, even where it died after writing', async () => {
    await importing.choose([tweets(4_500)]);
    let deaths = 0;
    instead = (kind) => {
      if (kind !== 'import.write' || deaths >= 12 || deaths++ % 2 === 1) return undefined;
      sleep();
      return 'gone';
    };
    await importing.start();
    expect(importing.stage.value).toMatchObject({ at: 'done', taken: 4_500 });
    expect(await count()).toBe(4_500);
  });

  test('stops with a reason on a full disk, keeps what it has, and goes on when there is room', async () => {
    await importing.choose([tweets(4_500)]);
    let pieces = 0;
    instead = (kind) => (kind === 'import.write' && pieces++ > 0 ? 'storage full' : undefined);
    const started = importing.start();
    await vi.waitFor(() => expect(importing.stage.value).toMatchObject({ at: 'writing', why: 'storage full' }));
    instead = () => undefined;
    importing.again();
    await started;
    expect(importing.stage.value.at).toBe('done');
    expect(await count()).toBe(4_500);
  });

  test('that is cancelled leaves nothing behind', async () => {
    await importing.choose([tweets(4_500)]);
    let pieces = 0;
    instead = (kind) => (kind === 'import.write' && pieces++ > 0 ? 'storage full' : undefined);
    void importing.start();
    await vi.waitFor(() => expect(importing.stage.value).toMatchObject({ at: 'writing', why: 'storage full' }));
    expect(await count()).toBeGreaterThan(0);
    await importing.cancel();
    expect([importing.stage.value.at, await count(), await imports()]).toEqual(['rest', 0, []]);
  });

  test('that was cut off with its tab goes on with the same file, as the same import', async () => {
    await importing.choose([tweets(4_500)]);
    let pieces = 0;
    instead = (kind) => (kind === 'import.write' && pieces++ > 0 ? new Promise<undefined>(() => {}) : undefined);
    void importing.start();
    await vi.waitFor(async () => expect(await count()).toBeGreaterThan(0));
    const before = await count();

    instead = () => undefined;
    importing = makeImporting(world);
    expect(await imports()).toMatchObject([{ state: 'open', added: before }]);
    await importing.choose([tweets(4_500)]);
    expect(importing.stage.value).toMatchObject({ at: 'preview', known: before, before: { state: 'open', added: before } });
    await importing.start();
    expect(importing.stage.value).toMatchObject({ at: 'done', taken: 4_500, known: 0 });
    expect(await imports()).toMatchObject([{ state: 'done', added: 4_500 }]);
  });

  test('in a second tab at the same time doubles nothing', async () => {
    const other = makeImporting(world);
    await Promise.all([importing.choose([tweets(3_000)]), other.choose([tweets(3_000)])]);
    await Promise.all([importing.start(), other.start()]);
    expect([importing.stage.value, other.stage.value]).toMatchObject([{ at: 'done', taken: 3_000 }, { at: 'done', taken: 3_000 }]);
    expect(await count()).toBe(3_000);
  });

  test('taken back in the other tab stops in this one', async () => {
    await importing.choose([tweets(4_500)]);
    let pieces = 0;
    instead = (kind) => (kind === 'import.write' && pieces++ > 0 ? 'storage full' : undefined);
    void importing.start();
    await vi.waitFor(() => expect(importing.stage.value).toMatchObject({ why: 'storage full' }));
    instead = () => undefined;
    const [begun] = await imports();
    await makeImporting(world).takeBack({ id: begun?.id ?? '', name: '', added: 1 });
    importing.again();
    await vi.waitFor(() => expect(importing.stage.value).toMatchObject({ at: 'writing', why: 'not allowed' }));
    expect(await count()).toBe(0);
    await importing.cancel();
    expect(importing.stage.value.at).toBe('rest');
  });
});

test('posts that are known are counted before anything is written', async () => {
  const { add } = await import('../../entrypoints/background/history-database');
  await add(post({ key: 'uuid', at: Date.UTC(2000, 1, 3, 9), text: 'Beitrag 1' }));
  await importing.choose([tweets(10)]);
  expect(importing.stage.value).toMatchObject({ at: 'preview', known: 1 });
  expect(asked.filter((kind) => kind.startsWith('import.'))).toEqual(['import.list', 'import.look']);
});

test.each([
  ['a file nobody knows', fileOf('x.txt', 'hallo'), () => undefined, { fault: 'unknown' }],
  ['a background that is gone', tweets(1), () => 'gone' as const, { why: 'gone' }],
  ['a history that is locked', tweets(1), (kind: Kind) => (kind === 'import.list' ? ('storage locked' as const) : undefined), { why: 'storage locked' }],
])('%s is told of', async (_name, file, answer, trouble) => {
  instead = answer;
  await importing.choose([file]);
  await at('trouble');
  expect(importing.stage.value).toMatchObject(trouble);
  importing.rest();
  expect(importing.stage.value).toEqual({ at: 'rest' });
});
