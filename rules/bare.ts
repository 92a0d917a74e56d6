import type { BareMarks, Post, PostMedia } from './post';
import { fingerprint } from './likeness';
import { sketchOf, type Sketch } from './likeness/sketch';
import { isOffer, isVoice } from './past';
import { parse } from './text/parse';

/**
 * Bins of a sketch, out of 40, from which two texts count as nearly the same where one of them was not kept. On the labelled pairs of
 * tests/rules/likeness four in five near ones have that many, and one in twenty of the others, nearly all of them frames with other content.
 */
export const nearBins = 26;

/** A post without anything that could be read in it: the texts, links, tags and names are gone, what it is found again by stays. */
export function bareOf(post: Post): Post {
  if (post.bare) return post;
  const { fields: _fields, text, media, ...rest } = post;
  const sketch = sketchOf(text);
  const bare: BareMarks = { fingerprint: fingerprint(text), sketch: sketch && [...sketch], words: parse(text).words.length, voice: isVoice(text), offer: isOffer(text) };
  return { ...rest, text: '', links: [], hashtags: [], mentions: [], media: media.map(withoutAlt), bare };
}

function withoutAlt(item: PostMedia): PostMedia {
  return item.alt.state === 'present' ? { ...item, alt: { state: 'present' } } : item;
}

/** The sketch of a post, made from its text or kept in its place. */
export function sketchOfPost({ text, bare }: Pick<Post, 'text' | 'bare'>): Sketch | null {
  if (!bare) return sketchOf(text);
  return bare.sketch && Int32Array.from(bare.sketch);
}

/** The fingerprint of a post, made from its text or kept in its place. */
export function fingerprintOfPost({ text, bare }: Pick<Post, 'text' | 'bare'>): number {
  return bare ? bare.fingerprint : fingerprint(text);
}
