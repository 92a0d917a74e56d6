import type { Speech } from '../../components/Words';

const day = 86_400_000;

/** A dated source's day in milliseconds; `YYYY` and `YYYY-MM` count from their end, so that nothing looks older than it is. */
export function endOf(date: string): number {
  const [year = 1970, month, date_] = date.split('-').map(Number);
  if (!month) return Date.UTC(year, 11, 31);
  return date_ ? Date.UTC(year, month - 1, date_) : Date.UTC(year, month, 0);
}

/** Facts and sources older than a year turn grey. */
export function isOld(date: string, now: number): boolean {
  return now - endOf(date) > 365 * day;
}

/** How old a source is: "3 months ago", and "2026" as long as that year is not over. */
export function ageOf(date: string, { ago, dated, now }: Pick<Speech, 'ago' | 'dated' | 'now'>): string {
  const end = endOf(date);
  return end < now ? ago(end) : dated(date);
}
