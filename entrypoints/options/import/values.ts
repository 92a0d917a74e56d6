import type { PostMedia } from '../../../rules';

/** Looking into what a file says, which may be anything. */

type Thing = Readonly<Record<string, unknown>>;

/** A value as an object; an empty one where it is none. */
export function thing(value: unknown): Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Thing) : {};
}

/** A value as a list; an empty one where it is none. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A value as text; empty where it is none. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? `${value}` : '';
}

/** Text, or undefined where there is none. */
export function some(value: unknown): string | undefined {
  return text(value).trim() || undefined;
}

/** Seconds since 1970 in milliseconds. */
export function seconds(value: unknown): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' ? number * 1000 : Number.NaN;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A time in milliseconds: ISO 8601, `2023-05-12 08:01:22`, the same with `UTC` or an offset, or `Wed Oct 10 20:19:24 +0000 2018`.
 * Without a zone it is UTC, as archives have it.
 */
export function time(value: unknown): number {
  const said = text(value).trim();
  const old = /^\w{3},? (\w{3}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) ([+-]\d{4}|UTC) (\d{4})$/.exec(said);
  if (old) {
    const [, month = '', day, hour, minute, second, zone = '', year] = old;
    return exact([Number(year), months.indexOf(month.toLowerCase()) + 1, Number(day), Number(hour), Number(minute), Number(second)], zone);
  }
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?\s*(UTC|GMT|Z|[+-]\d{2}:?\d{2})?$/.exec(said);
  if (!match) return Number.NaN;
  const [, year, month, day, hour = 0, minute = 0, second = 0, part = '', zone = ''] = match;
  return exact([Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second)], zone) + Math.floor(Number(`0.${part || 0}`) * 1000);
}

const german = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];

/**
 * A time as spreadsheets write it: what `time` reads, else `5/12/2023 8:01 AM` (the month first unless it cannot be one), `12.05.2023 08:01`,
 * `May 12, 2023 8:01 am`, `12. Mai 2023, 08:01 Uhr`.
 */
export function looseTime(value: unknown): number {
  const said = text(value).trim();
  const plain = time(said);
  if (!Number.isNaN(plain)) return plain;
  const [, date = '', hour = 0, minute = 0, second = 0, half] = /^(.{1,40}?)(?:,|\s{1,3}(?:at|um))?(?:\s{1,3}(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s{0,3}([AP]M)|\s{1,3}Uhr)?)?$/i.exec(said) ?? [];
  const hours = (Number(hour) % (half ? 12 : 25)) + (half?.toUpperCase() === 'PM' ? 12 : 0);
  return exact([...dateOf(date), hours, Number(minute), Number(second)], '');
}

/** Year, month and day; the month is 0 where it cannot be read. */
function dateOf(said: string): readonly [number, number, number] {
  const [, one = '', dot, other = '', year] = /^(\d{1,2})([./-])(\d{1,2})[./-](\d{4})$/.exec(said) ?? [];
  if (year) return dot === '.' || Number(one) > 12 ? [Number(year), Number(other), Number(one)] : [Number(year), Number(one), Number(other)];
  const [, before, name = '', after, named] = /^(?:\p{L}{2,10},? )?(?:(\d{1,2})\.? )?(\p{L}{3,9})\.?(?: (\d{1,2}))?,? (\d{4})$/u.exec(said) ?? [];
  const short = name.slice(0, 3).toLowerCase();
  return [Number(named), Math.max(months.indexOf(short), german.indexOf(short)) + 1, Number(before ?? after)];
}

/** A picture or film by the name of its file. */
export function mediaOf(file: string, alt?: string): PostMedia {
  return { kind: /\.(?:mp4|m4v|mov|webm|srt)(?:\?|$)/i.test(file) ? 'video' : 'image', alt: alt ? { state: 'present', text: alt } : { state: 'unknown' } };
}

/** Not a number for a day that does not exist. */
function exact([year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0]: readonly number[], zone: string): number {
  const at = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(at);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || hour > 24) return Number.NaN;
  const [, sign, hours = 0, minutes = 0] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  return at - (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
