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

/** Milliseconds for "ago": never in the future. */
export function whenOf(date: string, now: number): number {
  return Math.min(endOf(date), now);
}
