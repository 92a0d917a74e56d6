import type { PostMedia } from '../../../../rules';
import { foundIn, itemsOf, valueOf } from '../json';
import { kind, type Found } from '../kind';
import { plain } from '../markup';
import { list, some, text, thing, time } from '../values';

/**
 * Mastodon, "Data export, request your archive": `outbox.json`, an OrderedCollection whose `orderedItems` are activities, `Create` with
 * a `Note` or `Question` for an own post, `Announce` for a boost; `actor.json` names the account. Shape after
 * https://docs.joinmastodon.org/user/moving/ and https://docs.joinmastodon.org/spec/activitypub/; GoToSocial and Pixelfed write the same.
 */
export default kind({
  parts: {
    posts: /^[\s\uFEFF]*\{[\s\S]{0,8000}?"type"\s*:\s*"OrderedCollection"[\s\S]{0,8000}?"orderedItems"\s*:\s*\[\s*(?:\]|\{)/,
    actor: /^[\s\uFEFF]*\{[\s\S]*?"preferredUsername"\s*:/,
  },
  needs: ['posts'],
  how: {
    en: 'Preferences, Import and export, Data export: request your archive. The whole file, as it came.',
    de: 'Einstellungen, Importieren und exportieren, Datenexport: dein Archiv anfordern. Die ganze Datei, wie sie kam.',
    help: 'https://docs.joinmastodon.org/user/moving/#export',
  },
  async *read({ posts, actor }) {
    const own = thing(await valueOf(actor[0]));
    const name = some(own['preferredUsername']);
    for (const part of posts) yield* foundIn(itemsOf(part, ['orderedItems']), (value) => postOf(thing(value), name));
  },
});

function postOf(activity: Readonly<Record<string, unknown>>, name: string | undefined): Found {
  const note = thing(activity['object']);
  const at = time(note['published'] ?? activity['published']);
  if (activity['type'] === 'Announce') return { not: 'repost', about: text(activity['object']), at };
  const number = some(note['id']);
  if (activity['type'] !== 'Create' || number === undefined) return { not: 'broken', about: JSON.stringify(activity).slice(0, 160), at };
  const actor = text(activity['actor'] ?? note['attributedTo']);
  const warning = some(note['summary']);
  const said = plain(text(note['content']));
  // Sent to named people alone.
  const readers = [activity['to'], activity['cc'], note['to'], note['cc']].flatMap((some) => (Array.isArray(some) ? some : [some])).map(text);
  if (!readers.some((reader) => /#Public$|^as:Public$|\/followers\/?$/.test(reader))) return { not: 'message', about: '', at };
  const to = some(note['inReplyTo']);
  return {
    site: 'mastodon',
    account: name ?? /\/(?:users\/|@)?([^/]+)\/?$/.exec(actor)?.[1],
    server: /^https?:\/\/([^/?#]+)/.exec(actor)?.[1],
    number,
    kind: to !== undefined ? (actor !== '' && to.startsWith(`${actor}/`) ? 'thread' : 'reply') : (note['quote'] ?? note['quoteUrl'] ?? note['quoteUri']) ? 'quote' : 'post',
    at,
    text: said,
    ...(warning !== undefined && { fields: { warning: plain(warning) } }),
    media: list(note['attachment']).map(thing).filter(({ mediaType }) => /^(?:image|video|audio)\//.test(text(mediaType))).map(attached),
    url: some(note['url']) ?? number,
  };
}

function attached({ mediaType, name, width, height }: Readonly<Record<string, unknown>>): PostMedia {
  const alt = some(name);
  return {
    kind: text(mediaType).startsWith('image/') ? 'image' : 'video',
    // An archive tells every description there is.
    alt: alt === undefined ? { state: 'missing' } : { state: 'present', text: alt },
    type: text(mediaType),
    ...(typeof width === 'number' && width > 0 && { width }),
    ...(typeof height === 'number' && height > 0 && { height }),
  };
}
