import type { PracticeOptions } from '../../pages/options';
import { openBrowser, type TaktBrowser } from '../harness/browser';
import type { PracticePage } from '../harness/page';
import { cost } from './trace';

type Place = { readonly name: string; readonly address: string; readonly feed: string; readonly options?: PracticeOptions };

const places: readonly Place[] = [
  { name: 'X', address: 'https://x.com/compose/post', feed: 'https://x.com/home' },
  { name: 'Bluesky', address: 'https://bsky.app/intent/compose', feed: 'https://bsky.app/' },
  { name: 'Mastodon 4', address: 'https://mastodon.social/publish', feed: 'https://mastodon.social/home' },
  { name: 'Mastodon 5', address: 'https://mastodon.social/publish', feed: 'https://mastodon.social/home', options: { redesign: true } },
];

/** 300 characters with words, a hashtag, a mention, a link, line breaks, and nothing to find fault with until the end. */
const typed = `${'Der Hafen bekommt einen neuen Steg, und wir haben mitgebaut. '.repeat(5).slice(0, 240)}\n#Hafen mit @kollegin: https://hafen.example/steg und dann.`.padEnd(300, ' ok').slice(0, 300);

type Run = { readonly load: number; readonly idle: number; readonly keys: number; readonly own: number; readonly long: number; readonly tip?: number };

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Milliseconds from the last key of a fault to the first tip, both on the page's own clock. */
async function firstTip(page: PracticePage): Promise<number> {
  await page.raw.evaluate(() => document.addEventListener('keydown', (event) => Object.assign(window, { lastKey: event.timeStamp }), { capture: true }));
  const seen = page.roots.run((roots) => new Promise<number>((done) => {
    const ask = () => {
      if (roots.some((root) => root.querySelector('[data-part=chip][data-tips]'))) done(performance.now());
    };
    for (const root of roots) new MutationObserver(ask).observe(root, { subtree: true, childList: true, attributes: true });
  }));
  await page.type(' [LINK] hier.');
  const at = await seen;
  return at - (await page.raw.evaluate(() => (window as unknown as { lastKey: number }).lastKey));
}

async function run(takt: TaktBrowser, place: Place, coached: boolean): Promise<Run> {
  const page = await takt.page('about:blank', place.options);
  try {
    const load = await cost(page.raw, () => page.go(place.feed));
    const idle = await cost(page.raw, async () => {
      for (let step = 0; step < 40; step++) await page.raw.mouse.move(100 + step * 10, 300);
      await page.raw.mouse.wheel({ deltaY: 200 });
    });
    await page.go(place.address);
    await page.focus();
    const before = (await page.model()) ?? '';
    const keys = await cost(page.raw, async () => {
      await page.type(typed, 15);
      // The pause after the last key belongs to its cost.
      await wait(700);
    });
    if ((await page.model()) !== before + typed) throw new Error(`${place.name}: the text came out wrong`);
    return { load: load.extension, idle: idle.extension, keys: keys.all / typed.length, own: keys.extension / typed.length, long: keys.long, ...(coached && { tip: await firstTip(page) }) };
  } finally {
    await page.close();
  }
}

const figure = (value: number, digits = 2) => value.toFixed(digits);

/** Measures every practice page with and without Takt, in turns; returns the table and whether all budgets hold. */
export async function bench({ rounds = 5 }: { rounds?: number }): Promise<{ table: string; holds: boolean }> {
  const bare = await openBrowser('chromium', { extension: null });
  const coached = await openBrowser('chromium');
  await coached.ask('settings.change', { language: 'de' });
  const rows: string[][] = [['page', 'script at load ms', 'without focus ms', 'ms per key: with', 'without', 'more', 'own script', 'tasks > 50 ms: with', 'without', 'first tip ms']];
  let holds = true;
  try {
    for (const place of places) {
      const [plain, full]: [Run[], Run[]] = [[], []];
      for (let round = 0; round < rounds; round++) {
        plain.push(await run(bare, place, false));
        full.push(await run(coached, place, true));
      }
      const of = (runs: readonly Run[], key: keyof Run) => median(runs.map((one) => one[key] ?? 0));
      const more = of(full, 'keys') - of(plain, 'keys');
      const checks: [string, boolean][] = [
        [place.name, true],
        [figure(of(full, 'load')), of(full, 'load') <= 3],
        [figure(of(full, 'idle')), of(full, 'idle') <= 0.5],
        [figure(of(full, 'keys')), true],
        [figure(of(plain, 'keys')), true],
        [figure(more), more <= 0.5],
        [figure(of(full, 'own')), true],
        [figure(of(full, 'long'), 0), of(full, 'long') <= of(plain, 'long')],
        [figure(of(plain, 'long'), 0), true],
        [figure(of(full, 'tip'), 0), of(full, 'tip') <= 400],
      ];
      holds &&= checks.every(([, good]) => good);
      rows.push(checks.map(([value, good]) => (good ? value : `${value} !`)));
    }
  } finally {
    await bare.close();
    await coached.close();
  }
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const table = rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')).join('\n');
  return { table, holds };
}
