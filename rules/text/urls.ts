import { toAscii } from './punycode';
import { internationalEndings, isTopLevel } from './tlds';

/**
 * Where an address stands, as X finds it (twitter-text 3.1.0). `scheme` is the length of `https://`, 0 without.
 * `covered` is where X goes on counting: before `end` when a domain in other letters follows one in Latin letters.
 */
export type FoundUrl = { readonly start: number; readonly end: number; readonly covered: number; readonly scheme: number };

/** One stretch of letters, dots and hyphens that may hold a domain: its dots, and how far a domain reaches from each. */
type Run = { readonly start: number; readonly end: number; readonly dots: readonly number[]; readonly reach: readonly number[]; readonly ending: readonly number[]; readonly underscore: readonly number[] };

const notInDomain = /[!'#%&()*+,\\/:;<=>?@[\]^{|}~$\t-\r \x85\xA0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFFFE\uFEFF\uFFFF\u202A-\u202E\u061C\u200E\u200F\u2066-\u2069]/;
const joiner = /[-_.]/;
const before = /[^A-Za-z0-9@\uFF20$#\uFF03\uFFFE\uFEFF\uFFFF]/;
const notAfterEnding = /[0-9a-zA-Z@+-]/;

const latin = '\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\xFF\\u0100-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263\\u0268\\u026F\\u0272\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF';
const pathSign = `[a-z\\u0400-\\u04FF0-9!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&${latin}]`;
const brackets = `\\((?:${pathSign}+|(?:${pathSign}*\\(${pathSign}+\\)${pathSign}*))\\)`;
// Brackets may end a path only right after a part that ended well, or at its very beginning: so X's pattern comes out, which takes longer and longer over many brackets.
const pathEnd = `[+\\-a-z\\u0400-\\u04FF0-9=_#/${latin}]`;
const query = "\\?[a-z0-9!?*'@();:&=+$/%#[\\]\\-_.,~|]*[a-z0-9\\-_&=#/]";
const tail = new RegExp(`(?::[0-9]+)?(/(?:${pathSign}*(?:${brackets}${pathSign}*)*${pathEnd})?(?:${brackets})*)?(?:${query})?`, 'iy');
const asciiSign = new RegExp(`[-a-z0-9${latin}]`, 'i');
const short = new RegExp(`^https?://t\\.co/([a-z0-9]+)(?:${query})?`, 'i');
const longest = 4096;

/**
 * Finds web addresses exactly as X does, in linear time.
 *
 * @param text normalised to NFC when the offsets are for counting
 * @param bare also addresses without `https://`, when their ending is known
 */
export function findUrls(text: string, bare: boolean): readonly FoundUrl[] {
  if (text !== last.text) last = { text, all: allUrls(text) };
  return bare ? last.all : last.all.filter(({ scheme }) => scheme > 0);
}

/** The parser and each counter look at the same text. */
let last: { readonly text: string; readonly all: readonly FoundUrl[] } = { text: '', all: [] };

function allUrls(text: string): FoundUrl[] {
  const found: FoundUrl[] = [];
  let from = 0;
  let run: Run | undefined;
  for (let dot = text.indexOf('.'); dot !== -1; dot = text.indexOf('.', Math.max(dot + 1, from))) {
    if (dot < from) continue;
    if (!run || dot >= run.end) run = runAround(text, dot, run?.end ?? 0);
    if (run.reach.length === 0) { dot = run.end - 1; continue; }
    const start = firstStart(text, run, from);
    if (!start) { dot = run.end - 1; continue; }
    tail.lastIndex = start.end;
    const rest = tail.exec(text);
    const end = start.end + (rest?.[0].length ?? 0);
    from = end;
    const scheme = start.host - start.at;
    if (!fits(text.slice(start.host, start.end), end - start.at + (scheme || 8))) continue;
    if (scheme > 0) {
      const cut = short.exec(text.slice(start.at, end));
      if (cut && (cut[1] ?? '').length > 40) continue;
      const last = cut ? start.at + cut[0].length : end;
      found.push({ start: start.at, end: last, covered: last, scheme });
    } else if (!/[-_./]/.test(start.at > 0 && start.led ? text.charAt(start.at - 1) : '')) {
      pushAscii(text, start.host, start.end, rest?.[1] === undefined ? undefined : end, found);
    }
  }
  return found;
}

// Asked for every character around a dot, so ASCII is looked up.
const asciiInDomain = Array.from({ length: 128 }, (_, code) => !notInDomain.test(String.fromCharCode(code)));

function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isInDomain(code: number): boolean {
  return code < 128 ? asciiInDomain[code] === true : !notInDomain.test(String.fromCharCode(code));
}

function runAround(text: string, dot: number, floor: number): Run {
  let start = dot;
  while (start > floor && isInDomain(text.charCodeAt(start - 1))) start--;
  let end = dot + 1;
  while (end < text.length && isInDomain(text.charCodeAt(end))) end++;
  const dots: number[] = [];
  for (let at = dot; at !== -1 && at < end; at = text.indexOf('.', at + 1)) dots.push(at);
  const ending = dots.map((at) => endOfTopLevel(text, at + 1, text.length));
  if (!ending.some(Boolean)) return { start, end, dots, reach: [], ending, underscore: [] };
  const underscore = dots.map((at, index) => lastUnderscore(text, index === 0 ? start : (dots[index - 1] ?? 0), at));
  const reach = dots.map(() => 0);
  for (let index = dots.length - 2; index >= 0; index--) {
    const from = (dots[index] ?? 0) + 1;
    const to = dots[index + 1] ?? 0;
    if (!isLabel(text, from, to)) continue;
    reach[index] = reach[index + 1] || ((underscore[index + 1] ?? -1) >= from ? 0 : (ending[index + 1] ?? 0));
  }
  return { start, end, dots, reach, ending, underscore };
}

type Start = { readonly at: number; readonly host: number; readonly end: number; readonly led: boolean };

/** The leftmost place in a run, at or after `from`, where an address may begin, and where its domain ends. */
function firstStart(text: string, run: Run, from: number): Start | undefined {
  const scheme = /https?:\/\/$/i.exec(text.slice(Math.max(0, run.start - 8), run.start))?.[0].length ?? 0;
  const at = run.start - scheme;
  if (scheme > 0 && ((at === 0 && from === 0) || (at > from && before.test(text.charAt(at - 1))))) {
    const end = domainEnd(text, run, run.start);
    if (end > 0) return { at, host: run.start, end, led: at > 0 };
  }
  const last = run.dots.at(-1) ?? 0;
  for (let lead = Math.max(run.start - 1, from); lead < last; lead++) {
    if (lead >= 0 && before.test(text.charAt(lead))) {
      const end = lead + 1 >= run.start ? domainEnd(text, run, lead + 1) : 0;
      if (end > 0) return { at: lead + 1, host: lead + 1, end, led: true };
    }
    if (lead <= 0 && from === 0 && run.start === 0) {
      const end = domainEnd(text, run, 0);
      if (end > 0) return { at: 0, host: 0, end, led: false };
    }
  }
  return undefined;
}

function domainEnd(text: string, run: Run, start: number): number {
  let low = 0;
  let high = run.dots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((run.dots[middle] ?? 0) < start) low = middle + 1; else high = middle;
  }
  const dot = run.dots[low];
  if (dot === undefined || !isLabel(text, start, dot)) return 0;
  return run.reach[low] || ((run.underscore[low] ?? -1) >= start ? 0 : (run.ending[low] ?? 0));
}

function isLabel(text: string, from: number, to: number): boolean {
  return to > from && !joiner.test(text.charAt(from)) && !joiner.test(text.charAt(to - 1));
}

function lastUnderscore(text: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (text.charAt(at) === '_') return at;
  return -1;
}

/** Where a known ending that begins at `from` ends; 0 when there is none. */
function endOfTopLevel(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && end - from < 64 && isAlphanumeric(text.charCodeAt(end))) end++;
  if (isTopLevel(text.slice(from, end).toLowerCase()) && endsHere(text, end, limit)) return end;
  if (end < limit && text.charCodeAt(end) > 127) {
    const rest = text.slice(from, Math.min(limit, from + 32)).toLowerCase();
    const ending = internationalEndings().find((one) => rest.startsWith(one) && endsHere(text, from + one.length, limit));
    if (ending) return from + ending.length;
  }
  if (text.slice(from, from + 4).toLowerCase() !== 'xn--') return 0;
  end = from + 4;
  while (end < limit && /[-0-9a-z]/i.test(text.charAt(end))) end++;
  return end > from + 4 ? end : 0;
}

function endsHere(text: string, at: number, limit: number): boolean {
  return at >= limit || !notAfterEnding.test(text.charAt(at));
}

/** Names longer than the network allows are no addresses to X. */
function fits(domain: string, length: number): boolean {
  if (length > longest || (domain.startsWith('xn--') && asciiDomains(domain, 0, domain.length).length === 0)) return false;
  return domain.split('.').every((label) => {
    if (label.length > 126) return false;
    const ascii = toAscii(label);
    return ascii.length > 0 && ascii.length <= 63;
  });
}

/** The parts of `domain` that are a domain in Latin letters: X links only those when there is no scheme. */
function asciiDomains(text: string, from: number, to: number): [start: number, end: number][] {
  const parts: [start: number, end: number][] = [];
  let start = -1;
  let best = 0;
  for (let at = from; at <= to; at++) {
    const sign = at < to ? text.charAt(at) : '';
    if (sign !== '' && asciiSign.test(sign)) {
      if (start < 0) start = at;
      continue;
    }
    if (sign === '.' && start >= 0 && text.charAt(at - 1) !== '.') {
      best = endOfTopLevel(text, at + 1, to) || best;
      continue;
    }
    if (start >= 0 && best > 0) {
      parts.push([start, best]);
      at = best - 1;
    }
    start = -1;
    best = 0;
  }
  return parts;
}

function pushAscii(text: string, from: number, to: number, end: number | undefined, found: FoundUrl[]): void {
  const parts = asciiDomains(text, from, to);
  for (const [index, [start, domainEnd]] of parts.entries()) {
    const tail = index === parts.length - 1 && end !== undefined ? end - to : 0;
    found.push({ start, end: tail > 0 ? to + tail : domainEnd, covered: domainEnd + tail, scheme: 0 });
  }
}
