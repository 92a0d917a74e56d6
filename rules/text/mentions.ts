import type { Span } from '../edit';
import type { MentionToken } from './parse';
import { isTopLevel } from './tlds';

const sign = /[@\uFF20]/g;
const notBefore = /[\p{L}\p{M}\p{N}_!#$%&*@\uFF20/.+-]$/u;
const name = /[A-Za-z0-9_]+/y;
const account = /([A-Za-z0-9_]{1,64}(?:[.-]{1,8}[A-Za-z0-9_]{1,64}){0,8})@([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8})/y;
const domain = /[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/y;
const notAfter = /^(?:[@\uFF20\p{L}\p{M}]|:\/\/)/u;
const local = /[A-Za-z0-9._%+-]/;

/** Finds `@name`, `@name@server.example` and `@name.example`; e-mail addresses are none. */
export function findMentions(text: string): MentionToken[] {
  const found: MentionToken[] = [];
  for (const { index } of text.matchAll(sign)) {
    if (index < (found.at(-1)?.at[1] ?? 0) || notBefore.test(text.slice(Math.max(0, index - 2), index))) continue;
    const token = mentionAt(text, index);
    if (token) found.push(token);
  }
  return found;
}

function mentionAt(text: string, start: number): MentionToken | undefined {
  const abroad = match(account, text, start + 1);
  if (abroad) return { ...cut(text, start, start + 1 + abroad[0].length), name: abroad[1] ?? '', server: (abroad[2] ?? '').toLowerCase() };
  const dotted = match(domain, text, start + 1)?.[0];
  if (dotted && isTopLevel(dotted.slice(dotted.lastIndexOf('.') + 1).toLowerCase())) return { ...cut(text, start, start + 1 + dotted.length), name: dotted };
  const plain = match(name, text, start + 1)?.[0];
  const end = start + 1 + (plain?.length ?? 0);
  if (plain === undefined || notAfter.test(text.slice(end, end + 3))) return undefined;
  return { ...cut(text, start, end), name: plain };
}

/** Finds e-mail addresses. */
export function findEmails(text: string): Span[] {
  const found: Span[] = [];
  for (let sign = text.indexOf('@'); sign !== -1; sign = text.indexOf('@', sign + 1)) {
    const floor = Math.max(found.at(-1)?.[1] ?? 0, sign - 64);
    let start = sign;
    while (start > floor && local.test(text.charAt(start - 1))) start--;
    const end = sign + 1 + (match(domain, text, sign + 1)?.[0].length ?? 0);
    // `@name@server` is a mention: there the local part follows another sign.
    if (start < sign && end > sign + 1 && !/[@\uFF20]/.test(text.charAt(start - 1))) found.push([start, end]);
  }
  return found;
}

function match(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

function cut(text: string, start: number, end: number): { at: Span; text: string } {
  return { at: [start, end], text: text.slice(start, end) };
}
