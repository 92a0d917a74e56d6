import type { Post, PostMedia } from '../../../rules';
import { withTokens } from '../../../rules/post-of';
import { Trouble, type Besides, type Found, type Kind, type Part, type Parts, type Reason, type Told } from './kind';
import { Seen } from './seen';

/** A post ready to be written, or a record that is not taken. */
export type Step = { readonly post: Post } | { readonly not: Reason; readonly about: string; readonly at?: number };

/** An archive whose kinds are known. */
export type Opened = { readonly kinds: readonly string[]; readonly bytes: number; besides(): Promise<Besides | undefined>; steps(now: number): AsyncGenerator<Step> };

const day = 86_400_000;
/** Nobody posted anything that Takt could mean before this. */
const earliest = Date.UTC(1997, 0);
const longestText = 200_000;
const most = { tokens: 1_000, word: 5_000, media: 100, name: 300 };

/**
 * Tells what an archive is by what its parts begin with, and gives its records. An archive may hold several kinds, as Google's and Meta's do.
 *
 * @throws Trouble when nothing in it can be read
 */
export function recognise(parts: readonly Part[], kinds: Readonly<Record<string, Kind>>): Opened {
  const found = Object.entries(kinds).flatMap(([id, one]) => {
    const roles = rolesOf(parts, one);
    return one.needs.some((role) => (roles[role]?.length ?? 0) > 0) ? [{ id, one, roles }] : [];
  });
  if (found.length === 0) {
    const [id] = Object.entries(kinds).find(([, { other }]) => other && parts.some(({ head }) => other.test(head))) ?? [];
    throw id === undefined ? new Trouble('unknown') : new Trouble('html', id);
  }
  const own = found.find(({ id }) => id === 'takt');
  const chosen = own ? [own] : found;
  const wanted = new Set(chosen.flatMap(({ roles }) => Object.values(roles).flat()));
  return {
    kinds: chosen.map(({ id }) => id),
    bytes: Array.from(wanted).reduce((sum, { size }) => sum + size, 0),
    async besides() {
      for (const { one, roles } of chosen) if (one.besides) return await one.besides(roles);
      return undefined;
    },
    async *steps(now) {
      const seen = new Seen();
      for (const { one, roles } of chosen) for await (const record of one.read(roles)) yield settle(record, now, seen);
    },
  };
}

function rolesOf(parts: readonly Part[], { parts: roles }: Kind): Parts<string> {
  const held = Object.fromEntries(Object.keys(roles).map((role): [string, Part[]] => [role, []]));
  for (const part of parts) {
    const role = Object.keys(roles).find((name) => roles[name]?.test(part.head));
    if (role !== undefined) held[role]?.push(part);
  }
  return held;
}

/** Makes a record a post as the history wants it, or says why it is none. */
function settle(record: Found, now: number, seen: Seen): Step {
  if ('not' in record) return record;
  if ('ready' in record) return first(record.ready.key, record.ready.text.slice(0, 160), record.ready.at, seen) ?? { post: record.ready };
  const about = aboutOf(record);
  const not = reasonAgainst(record, now);
  if (not) return { not, about, ...(Number.isFinite(record.at) && { at: record.at }) };
  const key = keyOf(record);
  return first(key, about, record.at, seen) ?? { post: postOf(record, key) };
}

/** Undefined when a key comes for the first time. A million of them as text would fill the memory; two that differ hardly ever share a number. */
function first(key: string, about: string, at: number, seen: Seen): Step | undefined {
  return seen.add(hashOf(key)) ? undefined : { not: 'twice', about, at };
}

function reasonAgainst({ at, text, fields, media }: Told, now: number): Reason | undefined {
  if (!Number.isFinite(at) || at < earliest) return 'no date';
  if (at > now + day) return 'future';
  if (text.length > longestText) return 'too long';
  const nothing = text.trim() === '' && (media?.length ?? 0) === 0 && Object.values(fields ?? {}).every((field) => field.trim() === '');
  return nothing ? 'empty' : undefined;
}

/** 53 bits of a text (cyrb53, public domain). */
function hashOf(text: string): number {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return 4294967296 * (2097151 & high) + (low >>> 0);
}

/** By the site's own number where it has one, else by time and words. */
function keyOf({ site, number, account, at, text, fields }: Told): string {
  const key = number === undefined ? `${site}~${account ?? ''}~${at}~${hashOf([text, ...Object.values(fields ?? {})].join('\n'))}` : `${site}:${number}`;
  return key.length <= most.name ? key : `${key.slice(0, 200)}~${hashOf(key)}`;
}

function postOf(told: Told, key: string): Post {
  const { site, account, server, kind, at, text, fields, links, hashtags, mentions, media = [], url } = told;
  const post = withTokens({
    key,
    site,
    ...(account && { account: account.slice(0, most.name) }),
    ...(server && { server }),
    kind,
    level: 'confirmed',
    at,
    text: clean(text),
    ...(fields && { fields: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, clean(field)])) }),
    ...(links && { links }),
    ...(hashtags && { hashtags }),
    ...(mentions && { mentions }),
    media: media.slice(0, most.media).map(cleanMedia),
    tips: [],
    fixes: [],
    ...(url && { url }),
  });
  return { ...post, links: words(post.links), hashtags: words(post.hashtags), mentions: words(post.mentions), ...(url && { url: url.slice(0, most.word) }) };
}

function clean(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  let end = lines.length;
  while (lines.charAt(end - 1) === '\n') end--;
  return lines.slice(0, end);
}

function cleanMedia({ alt, ...rest }: PostMedia): PostMedia {
  return 'text' in alt && alt.text !== undefined ? { ...rest, alt: { ...alt, text: alt.text.slice(0, 20_000) } } : { ...rest, alt };
}

const words = (some: readonly string[]) => some.slice(0, most.tokens).map((word) => word.slice(0, most.word));

function aboutOf({ text, fields }: Told): string {
  return (text.trim() || Object.values(fields ?? {}).join(' ')).slice(0, 160);
}
