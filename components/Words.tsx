import { createContext, type ComponentChildren } from 'preact';
import { useContext, useMemo } from 'preact/hooks';

import type en from '../assets/locales/en.json';
import type { Language } from '../rules';

/** Sentences by key. A section of a locale file, or several of them spread into one. */
export type Strings = Readonly<Record<string, string>>;

type Keys<Section> = Section extends Record<string, unknown> ? keyof Section & string : never;
type Bare<Key extends string> = Key extends `${infer Base}_${'zero' | 'one' | 'other'}` ? Base : Key;
type Locale = typeof en;

/** Every key of the interface, plural forms without their ending. */
export type Key = Bare<Keys<Locale[keyof Locale]>>;

export type Values = Readonly<Record<string, string | number>>;

/** Everything needed to speak one language. */
export type Speech = {
  readonly language: Language;
  /** Milliseconds since 1970, for ages and "ago". */
  readonly now: number;
  /** The sentence of a key. `{name}` is filled from `values`; with `{count}` the forms `key_one` and `key_other` are used. */
  say(key: Key, values?: Values): string;
  /** Fills `{name}` in a sentence that comes from a rule, `{name:date}` with the day of a time in milliseconds. Unknown names stay as they are. */
  fill(sentence: string, values?: Values): string;
  number(value: number): string;
  /** A whole number as a percentage from a share of 1. */
  percent(share: number): string;
  /** `long` with the month's name, `short` in figures, `time` with the hour, `clock` the hour alone, `month` without the day. */
  date(at: number, form?: DateForm): string;
  /** A source's date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exact as it was given. */
  dated(date: string): string;
  /** "3 days ago", in the largest fitting unit. */
  ago(at: number): string;
  list(items: readonly string[]): string;
};

export type DateForm = 'long' | 'short' | 'time' | 'clock' | 'month';

const dateForms: Readonly<Record<DateForm, Intl.DateTimeFormatOptions>> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: '2-digit', month: '2-digit', year: 'numeric' },
  time: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  clock: { hour: '2-digit', minute: '2-digit' },
  month: { month: 'long', year: 'numeric' },
};

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** Makes a speech from the strings of one language. A missing key is shown as itself, so that nothing is silent. */
export function makeSpeech(language: Language, strings: Strings, now: number = Date.now()): Speech {
  const tag = language === 'de' ? 'de-DE' : 'en-GB';
  const figures = new Intl.NumberFormat(tag);
  const plural = new Intl.PluralRules(tag);
  const number = (value: number) => figures.format(value).replace('-', '−');
  const fill = (sentence: string, values: Values = {}) =>
    sentence.replace(/\{(\w+)(:date)?\}/g, (whole, name: string, dated?: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'string' ? value : dated ? date(value) : number(value);
    });
  const form = (key: string, count: number) =>
    (count === 0 ? strings[`${key}_zero`] : undefined) ?? strings[`${key}_${plural.select(count)}`] ?? strings[`${key}_other`];
  const date = (at: number, as: DateForm = 'long') => new Intl.DateTimeFormat(tag, dateForms[as]).format(at);

  return {
    language,
    now,
    number,
    fill,
    date,
    say(key, values) {
      const count = values?.['count'];
      const sentence = (typeof count === 'number' ? form(key, count) : undefined) ?? strings[key] ?? key;
      return fill(sentence, values);
    },
    percent: (share) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    dated(given) {
      const [year = '', month, day] = given.split('-');
      if (!month) return year;
      const at = new Date(Number(year), Number(month) - 1, Number(day ?? 1)).getTime();
      return Number.isNaN(at) ? given : date(at, day ? 'long' : 'month');
    },
    ago(at) {
      const seconds = Math.round((at - now) / 1000);
      const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
      const fitting = units.find(([, size]) => Math.abs(seconds) >= size);
      return fitting ? relative.format(Math.trunc(seconds / fitting[1]), fitting[0]) : relative.format(0, 'minute');
    },
    list: (items) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(items),
  };
}

const Spoken = createContext<Speech>(makeSpeech('en', {}));

/** Gives everything below it the strings of one language. Changing the props switches at once. */
export function Words(props: { language: Language; strings: Strings; now?: number; children: ComponentChildren }) {
  const speech = useMemo(() => makeSpeech(props.language, props.strings, props.now), [props.language, props.strings, props.now]);
  return <Spoken.Provider value={speech}>{props.children}</Spoken.Provider>;
}

/** The speech of the nearest `Words`. */
export function useWords(): Speech {
  return useContext(Spoken);
}
