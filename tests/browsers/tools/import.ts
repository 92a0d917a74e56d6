import { execFileSync } from 'node:child_process';
import { createWriteStream, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';

import { ZipWriter } from '@zip.js/zip.js';
import type { ElementHandle, Page } from 'puppeteer-core';

import { stopBackground } from '../harness/background';
import { openBrowser } from '../harness/browser';
import { until } from '../harness/until';

export type ImportWish = { readonly posts?: number | undefined; /** How often the background is stopped while it writes. */ readonly stops?: number | undefined; /** Only looks at it: how large an archive may be without memory growing. */ readonly look?: boolean | undefined };

const words = 'Heute Morgen neu im Laden Kuchen Brot Tee Kaffee Samstag offen von bis Uhr kommt vorbei wir freuen uns auf euch Messer schleifen Lesung Abend Karten Konzert Garten Pflanzen Tausch Nachbarn Fest Dank an alle die da waren'.split(' ');

/** Always the same numbers (mulberry32, public domain). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const many = (value: number) => Math.round(value).toLocaleString('en');
/** Megabytes a browser may grow by while it reads an archive of any size. */
const growth = 300;

/** Runs in a page: how many like posts a second go into a database with the same indexes and nothing else, in transactions of the same size. */
async function plainWrites(): Promise<number> {
  const [posts, at, size] = [20_000, 1.7e12, 2_000];
  const done = <T>(request: IDBRequest<T>) => new Promise<T>((good, bad) => {
    request.addEventListener('success', () => good(request.result));
    request.addEventListener('error', () => bad(request.error));
  });
  const opening = indexedDB.open('plain');
  opening.addEventListener('upgradeneeded', () => {
    const store = opening.result.createObjectStore('posts', { keyPath: 'id', autoIncrement: true });
    store.createIndex('key', 'key', { unique: true });
    for (const path of ['at', ['site', 'by', 'at']]) store.createIndex(`${path}`, path);
  });
  const database = await done(opening);
  const text = 'Heute Morgen neu im Laden Kuchen Brot Tee Kaffee Samstag offen von bis Uhr kommt vorbei wir freuen uns auf euch Messer schleifen';
  const start = performance.now();
  for (let first = 0; first < posts; first += size) {
    const tx = database.transaction('posts', 'readwrite');
    for (let index = first; index < first + size; index++) {
      tx.objectStore('posts').put({ key: `x:${1_900_000_000_000_000_000n - BigInt(index) * 4_194_304_000n}`, site: 'x', account: 'moni', by: 'moni', kind: 'post', level: 'confirmed', at: at - index * 300_000, text: `${text} ${index}`, links: [`https://laden.example/${index}`], hashtags: ['Wien'], mentions: [], media: [], tips: [], fixes: [], url: `https://x.com/moni/status/${index}`, import: 'x-0123456789' });
    }
    await new Promise((end, fail) => {
      tx.addEventListener('complete', end);
      tx.addEventListener('abort', () => fail(tx.error));
    });
  }
  const took = performance.now() - start;
  database.close();
  await done(indexedDB.deleteDatabase('plain'));
  return posts / (took / 1000);
}

/** A post as X writes it, newest first, some 900 bytes. */
function* tweets(count: number): Generator<string> {
  const next = random(1);
  const newest = Date.UTC(2026, 9, 1);
  for (let index = 0; index < count; index++) {
    const text = Array.from({ length: 8 + Math.floor(next() * 24) }, () => words[Math.floor(next() * words.length)]).join(' ');
    const [, month, day, year, time] = /^\w+, (\d+) (\w+) (\d+) ([\d:]+)/.exec(new Date(newest - index * 300_000).toUTCString()) ?? [];
    const id = `${1_900_000_000_000_000_000n - BigInt(index) * 4_194_304_000n}`;
    const tweet = { edit_info: { initial: { editTweetIds: [id], editableUntil: '2026-10-01T10:00:00.000Z', editsRemaining: '5', isEditEligible: true } }, retweeted: false, source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>', entities: { hashtags: [{ text: 'Wien', indices: ['0', '5'] }], symbols: [], user_mentions: [], urls: [{ url: 'https://t.co/a', expanded_url: `https://laden.example/${index}`, display_url: 'laden.example', indices: ['0', '5'] }] }, display_text_range: ['0', '140'], favorite_count: '3', id_str: id, truncated: false, retweet_count: '0', id, created_at: `Sat ${day} ${String(month).padStart(2, '0')} ${time} +0000 ${year}`, favorited: false, full_text: `${text} ${index} https://t.co/a #Wien`, lang: 'de', ...(index % 4 === 0 && { in_reply_to_user_id_str: '7', in_reply_to_status_id_str: '9' }) };
    yield `${index === 0 ? 'window.YTD.tweets.part0 = [' : ','}\n${JSON.stringify({ tweet })}`;
  }
  yield '\n]';
}

/** Writes an archive of so many posts and gives its path and size. */
async function archive(folder: string, count: number, level: number): Promise<string> {
  const path = join(folder, 'twitter.zip');
  const zip = new ZipWriter(Writable.toWeb(createWriteStream(path)) as WritableStream<Uint8Array>, { useWebWorkers: false, level });
  const encoder = new TextEncoder();
  const pieces = tweets(count);
  const text = new ReadableStream<Uint8Array>({
    pull(controller) {
      let some = '';
      for (let index = 0; index < 500; index++) {
        const { done, value } = pieces.next();
        if (done) break;
        some += value;
      }
      if (some === '') controller.close();
      else controller.enqueue(encoder.encode(some));
    },
  });
  await zip.add('data/tweets.js', text);
  await zip.close();
  return path;
}

const stage = (page: Page) => page.evaluate(() => document.querySelector<HTMLElement>('.i-card')?.dataset['stage'] ?? '');

/** Memory all processes of a browser hold together, in megabytes. */
function memory(page: Page): number {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const ours = new Set([page.browser().process()?.pid ?? 0]);
  // Children stand behind their parents.
  const held = processes.toSorted(([a = 0], [b = 0]) => a - b).filter(([pid = 0, parent = 0]) => ours.has(pid) || (ours.has(parent) && ours.add(pid)));
  return held.reduce((sum, [, , kilobytes = 0]) => sum + kilobytes / 1024, 0);
}

/** Imports an archive of X into a real Chromium and says how fast it went. */
export async function measureImport({ posts = 1_000_000, stops = 0, look = false }: ImportWish): Promise<{ readonly says: string; readonly holds: boolean }> {
  const folder = await mkdtemp(join(tmpdir(), 'takt-import-'));
  const takt = await openBrowser('chromium');
  try {
    // Unpacked, it is as large on the disk as what has to be read.
    const path = await archive(folder, posts, look ? 0 : 1);
    const page = await takt.own('options.html#backup');
    await page.bringToFront();
    const input = (await until('there is a place for files', () => page.$('input[type=file]'))) as ElementHandle<HTMLInputElement>;
    const began = performance.now();
    await input.uploadFile(path);
    const rest = memory(page);
    let most = rest;
    await until('it was looked at', async () => {
      most = Math.max(most, memory(page));
      return (await stage(page)) === 'preview';
    }, { within: 1_800_000 });
    const looked = performance.now();
    if (look) {
      const grown = most - rest;
      return {
        says: `${many(posts)} posts in ${many(statSync(path).size / 1e6)} MB: looked at ${many(posts / ((looked - began) / 1000))} a second; the browser's processes held ${many(rest)} MB before and ${many(most)} MB at most, budget ${many(growth)} more`,
        holds: grown <= growth,
      };
    }
    await page.click('[data-part=import-start]');
    let [stopped, inRow, before] = [0, 0, ''];
    await until('it is written', async () => {
      const now = await stage(page);
      most = Math.max(most, memory(page));
      const written = await page.evaluate(() => {
        // It asks when the background was gone too often; then a person would try again.
        document.querySelector<HTMLElement>('.i-card .t-callout button')?.click();
        return document.querySelector('.i-progress-foot')?.textContent ?? '';
      });
      inRow = written === before ? inRow : 0;
      before = written;
      // Not more often in a row than an import bears before it asks the person: a background that lives too short for one piece gets nowhere.
      if (now === 'writing' && stopped < stops && inRow < 5) {
        await stopBackground(takt, page);
        stopped++;
        inRow++;
      }
      if (now === 'trouble') throw new Error(await page.evaluate(() => document.querySelector('.i-card')?.textContent ?? ''));
      return now === 'done';
    }, { within: 3_600_000 });
    const done = performance.now();
    const { value } = (await takt.ask('history.list', { limit: 1 })) as { value: { total: number } };
    const rate = (from: number, to: number) => Math.round(posts / ((to - from) / 1000));
    const speed = rate(looked, done);
    const plain = await page.evaluate(plainWrites);
    return {
      says: `${many(posts)} posts: looked at ${many(rate(began, looked))} a second, written ${many(speed)} a second, budget 5,000, beside ${many(plain)} that a bare database takes just now; the browser's processes held ${many(rest)} MB before and ${many(most)} MB at most; ${many(value.total)} in the history${stops > 0 ? `, the background stopped ${stopped} times` : ''}`,
      holds: value.total === posts && (stops > 0 || speed >= 5_000),
    };
  } finally {
    await takt.close();
    await rm(folder, { recursive: true, force: true });
  }
}
