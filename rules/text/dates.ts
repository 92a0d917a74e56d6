import type { Span } from '../edit';
import { pattern } from './latin';

/** A day as written. `month` and `day` as people count them; `flipped` when day and month may change places (11/12). */
export type FoundDate = {
  readonly at: Span;
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  readonly flipped?: boolean;
  /** Weekday beside it, 0 is Sunday, and where it stands. */
  readonly weekday?: number;
  readonly weekdayAt?: Span;
  readonly language: 'en' | 'de';
};

const monthsDe = [
  'jan(?:uar|\\.)?|jän(?:ner|\\.)?|feb(?:ruar|\\.)?|märz|mär[zr]?\\.|apr(?:il|\\.)?|mai|juni?\\.?|juli?\\.?|aug(?:ust|\\.)?',
  'sept?(?:ember|\\.)?|okt(?:ober|\\.)?|nov(?:ember|\\.)?|dez(?:ember|\\.)?',
].join('|');
const monthsEn = [
  'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?',
  'oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?',
].join('|');
const starts = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const startsDe: Readonly<Record<string, number>> = { jän: 1, mär: 3, mai: 5, okt: 10, dez: 12 };
const year = '(?:,? {0,2}(?<year>(?:1[5-9]|20|21)\\d\\d)(?!\\d))?';
const numericYear = ' ?(?<year>(?:19|20|21)\\d\\d|\\d\\d(?![\\d:.]| ?(?:uhr|h\\b)))?';
const border = '(?![\\p{L}\\p{N}])';
const notBefore = '(?<![\\p{L}\\p{N}.,/:-])';

const german = pattern(
  `${notBefore}(?<day>0?[1-9]|[12]\\d|3[01])\\. ?(?:(?<month>${monthsDe})${border}${year}|(?<number>0?[1-9]|1[0-2])\\.${numericYear}(?!\\d|[-–/] ?\\d))`,
  'giu',
);
const english = pattern(
  [
    `${notBefore}(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)? (?:of )?(?<month>${monthsEn})${border}${year}`,
    `(?<![\\p{L}\\p{N}])(?<month>${monthsEn}) (?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\p{L}\\p{N}%:]|[.,]\\d| ?(?:am|pm|percent|%)|[-–/]\\d)${year}`,
    `${notBefore}(?<first>0?[1-9]|[12]\\d|3[01])/(?<second>0?[1-9]|[12]\\d|3[01])(?:/(?<year>(?:20)?\\d\\d))?(?![\\d/%]|\\.\\d)`,
    `${notBefore}(?<year>20\\d\\d)-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?![\\d-])`,
  ].join('|'),
  'giu',
);

const anyDate = /\d/;

const dayNames = {
  de: ['sonntag|so', 'montag|mo', 'dienstag|di', 'mittwoch|mi', 'donnerstag|do', 'freitag|fr', 'samstag|sonnabend|sa'],
  en: ['sunday|sun', 'monday|mon', 'tuesday|tues|tue', 'wednesday|weds|wed', 'thursday|thurs|thur|thu', 'friday|fri', 'saturday|sat'],
} as const;
const namesOf = { de: dayNames.de.join('|'), en: dayNames.en.join('|') };
const partOfDay = { de: '(?:(?:vor|nach)?mittag|morgen|abend|nacht)?', en: '(?: (?:morning|afternoon|evening|night))?' } as const;
const longNames = { de: '(?:sonn|mon|diens|donners|frei|sams)tag|mittwoch|sonnabend', en: '(?:sun|mon|tues|wednes|thurs|fri|satur)day' } as const;
const beforeDate = {
  de: pattern(`(?<![\\p{L}\\p{N}])(${namesOf.de})(${partOfDay.de}\\.?(?:[,:]|[ \\t]?[–|·•-]|[ \\t]?\\(|\\n)?[ \\t]?(?:de[nmr] |am )?)$`, 'iu'),
  en: pattern(`(?<![\\p{L}\\p{N}])(${namesOf.en})(${partOfDay.en}\\.?(?:[,:]|[ \\t]?[–|·•-]|[ \\t]?\\(|\\n)?[ \\t]?(?:the |on )?)$`, 'iu'),
};
/** In brackets, or told: "24. Dezember ist ein Freitag", "5 December, a Friday". */
const afterDate = {
  de: pattern(`^,? ?\\((?<short>${namesOf.de})\\.?\\)|^(?:(?: ist| fällt auf|,|, das ist|, also) ein(?:e[nm])?| ist| das ist| fällt auf(?: einen)?) (?<told>${longNames.de})(?!\\p{L})`, 'iu'),
  en: pattern(`^,? ?\\((?<short>${namesOf.en})\\.?\\)|^(?: is| falls on|,|, which is) a (?<told>${longNames.en})(?!\\p{L})`, 'iu'),
};
const anotherDay = pattern(`(?:${namesOf.de}|${namesOf.en})s?\\.?,? ?(?:und|u\\.|oder|bis|and|or|to|[&+/–-])(?: (?:am|den|zum))? ?$`, 'iu');
const anotherDate = /^ ?(?:\/|–|-|bis |und \d|to |and \d|& ?\d)/i;
const rangeBefore = pattern('(?:\\d\\.?|\\d\\. ?\\p{L}{3,9}) ?(?:/|–|-|bis|und|u\\.|to|and|&|\\+) ?$', 'iu');

/** Nobody names more days in one post and means them all. */
const most = 60;

/** Finds days with month in German and English, and the weekday beside them unless several days are named together. */
export function findDates(text: string): FoundDate[] {
  if (!anyDate.test(text)) return [];
  const found: FoundDate[] = [];
  for (const [language, dates] of [['de', german], ['en', english]] as const) {
    const before = found.length;
    for (const match of text.matchAll(dates)) {
      if (found.length - before >= most) break;
      const date = dateOf(match, language);
      if (date && !found.some(({ at }) => at[0] < date.at[1] && date.at[0] < at[1])) found.push(withWeekday(date, text));
    }
  }
  return found.toSorted((a, b) => a.at[0] - b.at[0]);
}

function dateOf({ index, 0: whole, groups = {} }: RegExpExecArray, language: 'en' | 'de'): FoundDate | undefined {
  const at = [index, index + whole.trimEnd().length] as const;
  const short = Number(groups['year']);
  const full = groups['year'] === undefined ? {} : { year: short < 100 ? 2000 + short : short };
  const month = groups['month'];
  if (groups['first'] !== undefined) {
    const [first, second] = [Number(groups['first']), Number(groups['second'])];
    if (first > 12 && second > 12) return undefined;
    // British first; where both fit, either may be meant.
    return second > 12 ? { at, day: second, month: first, language, ...full } : { at, day: first, month: second, language, ...full, ...(first <= 12 ? { flipped: true } : {}) };
  }
  const number = Number(groups['number'] ?? month);
  return { at, day: Number(groups['day']), month: number || monthOf(month ?? ''), language, ...full };
}

function monthOf(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return startsDe[start] ?? starts.indexOf(start) + 1;
}

function withWeekday(date: FoundDate, text: string): FoundDate {
  const [start, end] = date.at;
  const lead = text.slice(Math.max(0, start - 32), start);
  if (anotherDate.test(text.slice(end, end + 8)) || rangeBefore.test(lead)) return date;
  const before = beforeDate[date.language].exec(lead);
  if (before) {
    const [whole, name = ''] = before;
    const from = start - whole.length;
    if (anotherDay.test(text.slice(Math.max(0, from - 24), from)) || isOtherWord(name, date.language, whole)) return date;
    return { ...date, weekday: weekdayOf(name, date.language), weekdayAt: [from, end] };
  }
  const after = afterDate[date.language].exec(text.slice(end, end + 32));
  const { short, told } = after?.groups ?? {};
  return after ? { ...date, weekday: weekdayOf(short ?? told ?? '', date.language), weekdayAt: [start, end + after[0].length] } : date;
}

/** Short names are also words: "so am 3. Mai", "do 5 May", "sat". */
function isOtherWord(name: string, language: 'en' | 'de', whole: string): boolean {
  if (name.length > 3) return false;
  return !/^\p{Lu}/u.test(name) || (language === 'de' && name === 'So' && /^So (?:am|de[nmr])/.test(whole));
}

function weekdayOf(name: string, language: 'en' | 'de'): number {
  return dayNames[language].findIndex((names) => names.split('|').includes(name.toLowerCase()));
}

const dayLength = 86_400_000;

/** Days since 1970 of a date in a year; undefined when there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? Math.floor(at.getTime() / dayLength) : undefined;
}

/** Days since 1970 where the writer is, for a time in milliseconds. */
export function localDay(time: number): number {
  const at = new Date(time);
  return Math.floor(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / dayLength);
}

/** 0 is Sunday. */
export function weekdayOfDay(dayNumber: number): number {
  return (((dayNumber + 4) % 7) + 7) % 7;
}

/** Names of the days, Sunday first. */
export const weekdays = {
  de: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;
