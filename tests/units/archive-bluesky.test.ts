// @vitest-environment node
import { writeCarStream } from '@atcute/car';
import { encode, toBytes, toCidLink } from '@atcute/cbor';
import { create, type Cid } from '@atcute/cid';
import { describe, expect, test } from 'vitest';

import { fileOf, read } from './archives';

const at = Date.UTC(2024, 1, 3, 9);

describe('a repository of Bluesky', () => {
  const did = 'did:plc:moni';
  const record = (text: string, over: object = {}) => ({ $type: 'app.bsky.feed.post', text, createdAt: '2024-02-03T09:00:00.000Z', langs: ['de'], ...over });

  async function repository(records: Readonly<Record<string, unknown>>): Promise<Uint8Array> {
    const blocks: { cid: Uint8Array; data: Uint8Array }[] = [];
    const add = async (value: unknown): Promise<Cid> => {
      const data = encode(value);
      const cid = await create(0x71, data);
      blocks.push({ cid: cid.bytes, data });
      return cid;
    };
    const entries: object[] = [];
    let before = '';
    for (const name of Object.keys(records).toSorted()) {
      let shared = 0;
      while (shared < name.length && name[shared] === before[shared]) shared++;
      entries.push({ p: shared, k: toBytes(new TextEncoder().encode(name.slice(shared))), v: toCidLink(await add(records[name])), t: null });
      before = name;
    }
    const data = await add({ l: null, e: entries });
    const root = await add({ did, version: 3, data: toCidLink(data), rev: '3k', prev: null, sig: toBytes(new Uint8Array(64)) });
    const pieces: Uint8Array[] = [];
    for await (const piece of writeCarStream([toCidLink(root)], blocks.toReversed())) pieces.push(piece);
    return new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer());
  }

  const records = {
    'app.bsky.actor.profile/self': { $type: 'app.bsky.actor.profile', displayName: 'Moni' },
    'app.bsky.feed.like/3k1': { $type: 'app.bsky.feed.like', subject: { uri: 'at://x', cid: 'b' }, createdAt: '2024-02-03T09:00:00.000Z' },
    'app.bsky.feed.post/3k1': record('Hallo', { embed: { $type: 'app.bsky.embed.images', images: [{ alt: 'Ein Kuchen', image: {} }, { alt: '', image: {} }] } }),
    'app.bsky.feed.post/3k2': record('Antwort', { reply: { parent: { uri: 'at://did:plc:lea/app.bsky.feed.post/9' }, root: {} } }),
    'app.bsky.feed.post/3k3': record('Weiter', { reply: { parent: { uri: `at://${did}/app.bsky.feed.post/3k1` }, root: {} } }),
    'app.bsky.feed.post/3k4': record('Zitat', { embed: { $type: 'app.bsky.embed.record', record: { uri: 'at://x', cid: 'b' } } }),
    'app.bsky.feed.post/3k5': record('Link', { embed: { $type: 'app.bsky.embed.external', external: { uri: 'https://laden.example', title: 'x' } } }),
    'app.bsky.feed.repost/3k1': { $type: 'app.bsky.feed.repost', subject: { uri: 'at://x', cid: 'b' }, createdAt: '2024-02-03T09:00:00.000Z' },
  };

  test('gives the posts, by their names in the tree', async () => {
    const found = await read(fileOf('repo.car', await repository(records)));
    expect(found).toMatchObject({ kinds: ['bluesky'], not: {}, trouble: undefined });
    expect(found.posts.toSorted((a, b) => (a.key < b.key ? -1 : 1))).toMatchObject([
      { key: `bluesky:${did}/3k1`, kind: 'post', at, text: 'Hallo', url: `https://bsky.app/profile/${did}/post/3k1`, media: [{ alt: { state: 'present', text: 'Ein Kuchen' } }, { alt: { state: 'missing' } }] },
      { kind: 'reply', text: 'Antwort' }, { kind: 'thread', text: 'Weiter' }, { kind: 'quote', text: 'Zitat' }, { text: 'Link', fields: { link: 'https://laden.example' } },
    ]);
  });

  test('cut off is told of', async () => {
    const whole = await repository(records);
    expect((await read(fileOf('repo.car', whole.slice(0, -30)))).trouble).toBe('cut off: repo.car');
  });
});
