import type { FieldName, Kind, Media, Post, SentPost } from '../../rules';
import type { Writer } from './account';
import { textIn, textOf } from './layout';
import type { Layout } from './layout';
import type { Found } from './surface';

/** A post as it stands in its boxes when send is pressed: what goes out is remembered, not what is left behind. */
export type Captured = Omit<SentPost, 'level' | 'url'>;

/** What the coach said and did in this draft. */
export type Advice = { readonly tips: readonly string[]; readonly fixes: readonly string[] };

/** Kinds that are posts. An edit changes an old one, and what is unknown is never taken for one. */
const posted: Readonly<Partial<Record<Kind, Post['kind']>>> = { post: 'post', reply: 'reply', quote: 'quote', thread: 'thread', comment: 'comment' };

/**
 * Captures what is about to be sent.
 *
 * @param whole the layout seen from the first part, so that a thread of replies is a reply
 * @returns null when there is nothing to remember
 */
export function postOf(found: Found, whole: Layout, advice: Advice, writer: Writer, media: readonly Media[], at: number): Captured | null {
  const kind = posted[whole.kind];
  if (!kind) return null;
  const text = whole.main.map(textOf).filter((part) => part.trim()).join('\n\n');
  const fields: Partial<Record<FieldName, string>> = {};
  for (const [name, box] of whole.fields) {
    const said = name === 'text' ? '' : textIn(found, name, box);
    if (said) fields[name] = said;
  }
  if (!text && !fields.title?.trim() && media.length === 0) return null;
  return {
    key: crypto.randomUUID(),
    site: found.site,
    kind,
    at,
    text,
    ...writer,
    ...(Object.keys(fields).length > 0 && { fields }),
    media: media.map(bare),
    tips: [...new Set(advice.tips)],
    fixes: [...new Set(advice.fixes)],
  };
}

/** Everything a sending says, in all its fields: the same again when the same is sent once more. */
export function saidIn({ text, fields = {} }: Pick<Captured, 'text' | 'fields'>): string {
  return [text, ...Object.values(fields)].join('\n');
}

/** A file's name, and what it says of itself, may tell more than its writer wants to keep. */
function bare({ name: _name, inside: _inside, ...medium }: Media): Omit<Media, 'name' | 'inside'> {
  return medium;
}
