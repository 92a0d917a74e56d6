import { textsOf, type Draft, type FieldName } from './draft';
import type { Fact } from './fact';
import type { Count, Counter, CountUnit, SiteFacts } from './site';
import { countsForX, findEmoji } from './text/emoji';
import { bytes, isHigh, isLow } from './text/bytes';
import { graphemes } from './text/segments';
import { shortUrl } from './text/short-url';
import { findUrls } from './text/urls';

export { bytes, graphemes };

/** UTF-16 units: `text.length`. */
export function utf16(text: string): number {
  return text.length;
}

/** Unicode code points. */
export function codePoints(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length - 1; at++) {
    if (isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1))) {
      count--;
      at++;
    }
  }
  return count;
}

/** X's weighted length (twitter-text v3): NFC, an address 23, an emoji 2, Latin and its neighbours 1, everything else 2. */
export function weighted(text: string): number {
  const normal = text.normalize('NFC');
  const urls = findUrls(normal, true);
  let sum = 0;
  let done = 0;
  for (const { start, covered } of urls) {
    sum += weigh(normal.slice(done, start)) + 23;
    done = covered;
  }
  return sum + weigh(normal.slice(done));
}

function weigh(text: string): number {
  let sum = 0;
  let done = 0;
  for (const [start, end] of countsForX(text)) {
    sum += weighSigns(text, done, start) + 2;
    done = end;
  }
  return sum + weighSigns(text, done, text.length);
}

function weighSigns(text: string, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit <= 0x10ff || (unit >= 0x2000 && unit <= 0x200d) || (unit >= 0x2010 && unit <= 0x201f) || (unit >= 0x2032 && unit <= 0x2037)) sum++;
    else {
      sum += 2;
      if (isHigh(unit) && at + 1 < to && isLow(text.charCodeAt(at + 1))) at++;
    }
  }
  return sum;
}

/** Signs that make X refuse a text: U+FFFE, U+FEFF (a pasted byte-order mark), U+FFFF. Returns the offset of the first, or -1. */
export function refusedByX(text: string): number {
  return text.search(/[\uFFFE\uFEFF\uFFFF]/);
}

/**
 * The text Mastodon counts: content warning and text, an address replaced by so many signs, `@user@server` by `@user`.
 *
 * @param link what an address costs on this server; 23 unless the server says otherwise
 */
export function mastodonText(text: string, link = 23, warning = ''): string {
  let result = warning;
  let done = 0;
  for (const { start, end } of findUrls(text, false)) {
    result += text.slice(done, start) + 'x'.repeat(link);
    done = end;
  }
  const whole = result + text.slice(done);
  return !whole.includes('@') ? whole : whole.replace(/(^|[^/\w])@(([a-z0-9_]+)@[a-z0-9.-]+[a-z0-9])/gi, '$1@$3');
}

/** The text Bluesky counts: addresses with scheme shortened as its app shows them, `host/path` with at most 13 signs and `...` after the host. */
export function blueskyText(text: string): string {
  if (!text.includes('://')) return text;
  return text.replace(/(^|\s|\()(https?:\/\/\S+)/gi, (_, before: string, found: string) => {
    let url = found.replace(/[.,;:!?]$/, '');
    if (url.endsWith(')') && !url.includes('(')) url = url.slice(0, -1);
    return before + shortUrl(url) + found.slice(url.length);
  });
}

/** Threads' length as its interface counts it: an emoji as many times as it has UTF-8 bytes, everything else once. */
export function threadsLength(text: string): number {
  return findEmoji(text).reduce((sum, { text: sign }) => sum + bytes(sign) - 1, graphemes(text));
}

/** What YouTube counts of tags: each tag, the commas between them, and two quotes around a tag with a space. */
export function tagList(text: string): number {
  const tags = text.split(/[,\n]/).map((tag) => tag.trim()).filter(Boolean);
  return tags.reduce((sum, tag) => sum + tag.length + (/\s/.test(tag) ? 2 : 0), Math.max(0, tags.length - 1));
}

/** Makes a counter of one limit out of the fact that states it; for characters, a limit read from the page goes before the fact. */
/* @__NO_SIDE_EFFECTS__ */
export function counted(unit: CountUnit, max: Fact, use: (...given: Parameters<Counter>) => number): Counter {
  return (text, limits, fields) => (limits.text === 0 ? [] : [{ unit, used: use(text, limits, fields), max: (unit === 'characters' && limits.text) || max.value }]);
}

/** The same limit, but soft: sources disagree on it. */
/* @__NO_SIDE_EFFECTS__ */
export function disputed(counter: Counter): Counter {
  return (text, limits, fields) => counter(text, limits, fields).map(({ unit, used, max }) => ({ unit, used, max, soft: true }));
}

/** Puts several limits into one counter, the fullest first, soft ones last. */
/* @__NO_SIDE_EFFECTS__ */
export function together(...counters: readonly Counter[]): Counter {
  return (text, limits, fields) => counters.flatMap((counter) => counter(text, limits, fields)).sort((a, b) => Number(a.soft ?? false) - Number(b.soft ?? false) || b.used / b.max - a.used / a.max);
}

/** How far a field of a draft has come, the fullest limit first; nothing for fields the site has no limit for. */
export function countsOf(draft: Pick<Draft, 'fields' | 'limits'>, site: SiteFacts, name: FieldName = 'text'): readonly Count[] {
  const facts = site.fields[name];
  if (!facts) return [];
  const texts = textsOf(draft);
  return facts.count(texts[name] ?? '', draft.limits, texts);
}
