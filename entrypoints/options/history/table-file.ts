import { ask } from '../../background/ask';
import type { Value, Why } from '../../background/ask';
import { cell } from '../../people/cell';
import { saveFile } from '../../people/save-file';

type Post = Value<'history.get'>['posts'][number];

/** Posts fetched at a time, and rows put together before the browser may lay them down on disk. */
const piece = 500;

const columns: readonly (readonly [string, (post: Post) => string])[] = [
  ['date', ({ at }) => new Date(at).toISOString()],
  ['site', ({ site }) => site],
  ['account', ({ account, server }) => [account, server].filter(Boolean).join('@')],
  ['kind', ({ kind }) => kind],
  ['noted', ({ level }) => level],
  ['title', ({ fields }) => fields?.title ?? ''],
  ['text', ({ text }) => text],
  ['links', ({ links }) => links.join(' ')],
  ['hashtags', ({ hashtags }) => hashtags.join(' ')],
  ['media', ({ media }) => `${media.length}`],
  ['address', ({ url }) => url ?? ''],
];

/** Saves the posts with these numbers, in this order, as a table that spreadsheets open. Says why not. */
export async function saveTable(ids: readonly number[], now: Date): Promise<Why | undefined> {
  const blobs: Blob[] = [new Blob([`\uFEFF${columns.map(([name]) => name).join(',')}\r\n`])];
  for (let from = 0; from < ids.length; from += piece) {
    const reply = await ask('history.get', { ids: ids.slice(from, from + piece) });
    if (!reply.ok) return reply.why;
    blobs.push(new Blob(reply.value.posts.map((post) => `${columns.map(([, value]) => cell(value(post))).join(',')}\r\n`)));
  }
  saveFile(`takt-history-${now.toISOString().slice(0, 10)}.csv`, blobs, 'text/csv');
  return undefined;
}
