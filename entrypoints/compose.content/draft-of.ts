import { sites } from '../../rules';
import type { FieldName, FieldTexts, Limits, Media, Site } from '../../rules';
import type { Writer } from './account';
import type { Layout } from './layout';
import { herePage, readNumber } from './reader';
import type { PageDraft } from './runner';
import type { Found } from './surface';

/** Everything about a draft that does not stand in its boxes. */
export type Beside = { readonly writer: Writer; readonly media: readonly Media[]; readonly limits: Limits; readonly now: number };

/** Puts a draft together for the rules. */
export function draftOf({ site }: Found, { kind, main, part }: Layout, texts: FieldTexts, { writer, ...beside }: Beside): PageDraft {
  const { text = '', ...fields } = texts;
  return { site, kind, text, fields, ...beside, ...writer, ...(main.length > 1 && { part: { index: part, count: main.length } }) };
}

/** What the page itself says of its limits. A counter that shows what is left is added to what is used. */
export function limitsOf({ page, root, site }: Found, texts: FieldTexts): Limits {
  if (!page.limits) return {};
  const used = countsOf(sites[site], texts, {})[0]?.used;
  const limits: { -readonly [Key in keyof Limits]: Limits[Key] } = {};
  for (const key of ['text', 'link'] as const) {
    const value = readNumber(page.limits[key], herePage(root, used));
    if (value !== undefined) limits[key] = value;
  }
  return limits;
}

/** How far the main field has come, as the site counts. */
export function countsOf(site: Site | undefined, texts: FieldTexts, limits: Limits) {
  const field: FieldName = 'text';
  return site?.fields[field]?.count(texts[field] ?? '', limits, texts) ?? [];
}

/** What besides the text decides on tips, to tell whether something around the box changed. */
export function signature({ kind, main }: Layout, { media, limits, account }: PageDraft): string {
  return JSON.stringify([kind, main.length, media, limits, account]);
}
