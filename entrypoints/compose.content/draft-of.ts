import type { FieldTexts, Limits, Media } from '../../rules';
import type { Writer } from './account';
import { audienceOf } from './audience';
import type { Layout } from './layout';
import { herePage, readLeft, readNumber } from './reader';
import type { PageDraft } from './runner';
import type { Found } from './surface';

/** Everything about a draft that does not stand in its boxes. */
export type Beside = { readonly writer: Writer; readonly media: readonly Media[]; readonly limits: Limits; readonly now: number };

/** Puts a draft together for the rules. */
export function draftOf(found: Found, { kind, main, part }: Layout, texts: FieldTexts, { writer, ...beside }: Beside): PageDraft {
  const { text = '', ...fields } = texts;
  return { site: found.site, kind, text, fields, ...beside, ...writer, ...audienceOf(found), ...(main.length > 1 && { part: { index: part, count: main.length } }) };
}

/** What the page itself says of its limits; a counter of what is left where it says nothing else. A program nobody knows has none of the facts' limits. */
export function limitsOf({ page, root, strange }: Found): Limits {
  if (!page.limits) return {};
  const here = herePage(root);
  const [text, link] = [readNumber(page.limits.text, here), readNumber(page.limits.link, here)];
  const remaining = text === undefined ? readLeft(page.limits.text, here) : undefined;
  return { ...(strange && remaining === undefined && { text: 0 }), ...(text !== undefined && { text }), ...(link !== undefined && { link }), ...(remaining !== undefined && { remaining }) };
}

/** What besides the text decides on tips, to tell whether something around the box changed. */
export function signature({ kind, main }: Layout, { media, limits: { text, link }, account, audience, audienceLabel }: PageDraft): string {
  return JSON.stringify([kind, main.length, media, text, link, account, audience, audienceLabel]);
}
