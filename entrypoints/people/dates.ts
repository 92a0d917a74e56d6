import type { Language } from '../../rules';

const day = 86_400_000;

/** A dated source's day in milliseconds; `YYYY` and `YYYY-MM` count from their end, so that nothing looks older than it is. */
export function endOf(date: string): number {
  const [year = 1970, month, date_] = date.split('-').map(Number);
  return date_ ? Date.UTC(year, (month ?? 1) - 1, date_) : Date.UTC(month ? year : year + 1, month ?? 0, 0);
}

/** Facts and sources older than a year turn grey. */
export function isOld(date: string, now: number): boolean {
  return now - endOf(date) > 365 * day;
}

/** `2026-08` as "August 2026", `2026-08-19` as "19 August 2026", `2026` as it is. */
export function sayDate(date: string, language: Language): string {
  const [year = 1970, month, date_] = date.split('-').map(Number);
  if (!month) return String(year);
  const shape: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', ...(date_ && { day: 'numeric' }), timeZone: 'UTC' };
  return new Intl.DateTimeFormat(place(language), shape).format(Date.UTC(year, month - 1, date_ ?? 1));
}

/** How long ago a source was, in the largest unit that fits: "3 months ago". */
export function sayAge(date: string, now: number, language: Language): string {
  const days = Math.max(0, Math.round((now - endOf(date)) / day));
  const relative = new Intl.RelativeTimeFormat(place(language), { numeric: 'auto' });
  if (days < 31) return relative.format(-days, 'day');
  return days < 365 ? relative.format(-Math.round(days / 30.44), 'month') : relative.format(-Math.floor(days / 365), 'year');
}

/** A moment in the person's own time zone: day and time. */
export function sayMoment(at: number, language: Language): string {
  return new Intl.DateTimeFormat(place(language), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** A number with the language's separators. */
export function sayNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(place(language)).format(value);
}

/** The `lang` that dates and numbers follow. */
function place(language: Language): string {
  return language === 'de' ? 'de-DE' : 'en-GB';
}
