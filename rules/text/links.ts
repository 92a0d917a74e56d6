import type { Span } from '../edit';
import type { LinkToken } from './parse';
import { outside } from './spans';
import { findUrls } from './urls';

const withScheme = /https?:\/\/(?=[^\s/?#])/gi;
const stop = /[\s<>"`\u201C\u201D\u201E\u00AB\u00BB\u2026\u3000-\u3002]|(?<![/=:])https?:\/\//gi;
const loose = /[.,;:!?'*_~\u2019\u2018\u201A]/;
const brackets = /[()[\]{}]/g;
const partners: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Finds addresses: any host after `http(s)://`, bare domains when their ending is known. */
export function findLinks(text: string): LinkToken[] {
  if (!text.includes('.') && !text.includes('://')) return [];
  const full: LinkToken[] = [];
  for (const { index, 0: scheme } of text.matchAll(withScheme)) {
    const last = full.at(-1);
    // A scheme right after `/`, `=` or `:` belongs to the address before it (archives, redirects).
    if (last && index < last.at[1]) continue;
    const end = endOfLink(text, index, index + scheme.length);
    if (end > index + scheme.length) full.push(token(text, [index, end], scheme.slice(0, -3).toLowerCase(), scheme.length));
  }
  const bare = findUrls(text, true).filter((url) => url.scheme === 0).map((url) => token(text, [url.start, url.end], undefined, 0));
  const extra = outside(bare, full.map((link) => link.at));
  return extra.length === 0 ? full : [...full, ...extra].sort((a, b) => a.at[0] - b.at[0]);
}

function endOfLink(text: string, start: number, from: number): number {
  stop.lastIndex = from;
  let end = stop.exec(text)?.index ?? text.length;
  const open = new Map<string, number>();
  for (const [sign] of text.slice(from, end).matchAll(brackets)) open.set(sign, (open.get(sign) ?? 0) + 1);
  for (; end > from; end--) {
    const sign = text.charAt(end - 1);
    const partner = partners[sign];
    if (partner ? (open.get(sign) ?? 0) <= (open.get(partner) ?? 0) : !loose.test(sign)) break;
    if (partner) open.set(sign, (open.get(sign) ?? 0) - 1);
  }
  return end > start ? end : start;
}

function token(text: string, at: Span, scheme: string | undefined, skip: number): LinkToken {
  const whole = text.slice(at[0], at[1]);
  const parts = /^([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(whole.slice(skip));
  const authority = parts?.[1] ?? '';
  const place = authority.slice(authority.lastIndexOf('@') + 1);
  const port = /:(\d+)$/.exec(place)?.[1];
  const host = (port === undefined ? place : place.slice(0, -port.length - 1)).toLowerCase();
  return { at, text: whole, ...(scheme && { scheme }), host, ...(port && { port }), path: parts?.[2] ?? '', query: parts?.[3] ?? '', hash: parts?.[4] ?? '' };
}
