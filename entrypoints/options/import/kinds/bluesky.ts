import { fromStream } from '@atcute/car';
import { decode, fromBytes } from '@atcute/cbor';
import { toString } from '@atcute/cid';

import type { PostMedia } from '../../../../rules';
import { foundIn, itemsOf, recordsOf } from '../json';
import { kind, Trouble, type Found, type Part } from '../kind';
import { list, some, text, thing, time } from '../values';

/**
 * Bluesky, "Export my data": `repo.car`, a repository as a CAR file of DAG-CBOR blocks; records hang by their keys on a tree of blocks
 * `{ l, e: [{ p, k, v, t }] }` (https://atproto.com/specs/repository), posts are `app.bsky.feed.post`. Also as JSON: what
 * `com.atproto.repo.listRecords` answers, `{ "records": [{ uri, cid, value }] }`, or a list of such or of bare records.
 */
export default kind({
  parts: {
    repository: /^[\s\S]{0,200}?eroots[\s\S]{0,200}?gversion/,
    records: /^[\s\uFEFF]*[[{][\s\S]*?"app\.bsky\.feed\.post[/"]/,
  },
  needs: ['repository', 'records'],
  how: {
    en: 'Settings, Account, Export my data: the CAR file.',
    de: 'Einstellungen, Konto, Meine Daten exportieren: die CAR-Datei.',
    help: 'https://docs.bsky.app/blog/repo-export',
  },
  async *read({ repository, records }) {
    for (const part of repository) yield* repositoryOf(part);
    for (const part of records) {
      const items = /^[\s\uFEFF]*\{[\s\S]{0,2000}?"records"\s*:\s*\[/.test(part.head) ? itemsOf(part, ['records']) : recordsOf(part);
      yield* foundIn(items, (value) => recordOf(thing(value)));
    }
  },
});

const collection = 'app.bsky.feed.post/';

/** Reads the file twice: first the tree for the names of the posts, then the posts, so that no block has to stay in memory. */
async function* repositoryOf(part: Part): AsyncGenerator<Found> {
  const names = new Map<string, string>();
  let did = '';
  for await (const block of blocksOf(part)) {
    const value = thing(block.value);
    if (Array.isArray(value['e'])) for (const [name, cid] of leavesOf(value['e'])) names.set(cid, name);
    else if (typeof value['did'] === 'string' && value['data'] !== undefined) did = value['did'];
  }
  const left = new Set(names.keys());
  for await (const { cid, value } of blocksOf(part)) {
    const name = names.get(cid);
    if (name === undefined || !left.delete(cid)) continue;
    yield postOf(thing(value), name, did);
  }
  for (const cid of left) yield { not: 'broken', about: names.get(cid) ?? cid };
}

/** The posts a block of the tree names; each name is given as what differs from the one before. */
function* leavesOf(entries: readonly unknown[]): Generator<readonly [string, string]> {
  let before = '';
  for (const entry of entries) {
    const { p, k, v } = thing(entry);
    const suffix = typeof k === 'object' && k !== null ? new TextDecoder().decode(fromBytes(k as Parameters<typeof fromBytes>[0])) : '';
    before = before.slice(0, typeof p === 'number' ? p : 0) + suffix;
    const link = text(thing(v)['$link']);
    if (before.startsWith(collection) && link !== '') yield [before.slice(collection.length), link];
  }
}

async function* blocksOf(part: Part): AsyncGenerator<{ readonly cid: string; readonly value: unknown }> {
  try {
    for await (const { cid, bytes } of fromStream(part.open() as ReadableStream<Uint8Array<ArrayBuffer>>)) {
      let value: unknown;
      try {
        value = decode(bytes);
      } catch {
        // A block that is no DAG-CBOR, such as a picture.
        value = undefined;
      }
      yield { cid: toString(cid), value };
    }
  } catch (error) {
    if (error instanceof Trouble) throw error;
    throw new Trouble('cut off', part.path);
  }
}

function recordOf(record: Readonly<Record<string, unknown>>): Found {
  const uri = text(record['uri']);
  const [, did = '', name = ''] = /^at:\/\/([^/]+)\/app\.bsky\.feed\.post\/([^/]+)$/.exec(uri) ?? [];
  return postOf(thing(record['value'] ?? record['record'] ?? record), name, did);
}

function postOf(record: Readonly<Record<string, unknown>>, name: string, did: string): Found {
  const at = time(record['createdAt']);
  if (record['$type'] === 'app.bsky.feed.repost') return { not: 'repost', about: text(thing(record['subject'])['uri']), at };
  if (record['$type'] !== 'app.bsky.feed.post') return { not: 'broken', about: JSON.stringify(record).slice(0, 160), at };
  const reply = thing(record['reply']);
  const parent = text(thing(reply['parent'])['uri']);
  const embed = thing(record['embed']);
  const media = thing(embed['media']);
  const link = some(thing(embed['external'])['uri']) ?? some(thing(media['external'])['uri']);
  const quoted = text(embed['$type']).startsWith('app.bsky.embed.record');
  return {
    site: 'bluesky',
    ...(name !== '' && { number: `${did}/${name}` }),
    kind: parent === '' ? (quoted ? 'quote' : 'post') : did !== '' && parent.startsWith(`at://${did}/`) ? 'thread' : 'reply',
    at,
    text: text(record['text']),
    ...(link !== undefined && { fields: { link } }),
    links: linksIn(record['facets']),
    media: [...mediaIn(embed), ...mediaIn(media)],
    ...(name !== '' && did !== '' && { url: `https://bsky.app/profile/${did}/post/${name}` }),
  };
}

/** Addresses behind the text, which shows them shortened. */
function linksIn(facets: unknown): readonly string[] {
  return list(facets).flatMap((facet) => list(thing(facet)['features'])).map((feature) => text(thing(feature)['uri'])).filter(Boolean);
}

function mediaIn(embed: Readonly<Record<string, unknown>>): readonly PostMedia[] {
  const images = list(embed['images']).map(thing).map(({ alt: said }): PostMedia => ({ kind: 'image', alt: alt(said) }));
  return embed['$type'] === 'app.bsky.embed.video' ? [...images, { kind: 'video', alt: alt(embed['alt']) }] : images;
}

/** The record tells every description there is. */
function alt(said: unknown): PostMedia['alt'] {
  return some(said) === undefined ? { state: 'missing' } : { state: 'present', text: text(said) };
}
