import type { Owed } from '../../draft';
import { mayBe, opening } from '../../own-past';
import { rule, type Examples, type Sources, type Words } from '../../rule';
import { localDay, weekdayOfDay } from '../../text/dates';

const hour = 3_600_000;

/** What waits is what the writer marked, see `owedOn`: Takt reads no comments. */
export default rule({
  codes: ['COM-02'],
  gravity: 'warning',
  strength: 'evidence',
  kinds: opening,
  moment: 'pause',
  needs: ['history', 'account'],
  options: {
    /** Hours after which an answer is due, Saturdays and Sundays not counted. */
    due: { default: 24, min: 1, max: 336 },
    /** Hours after which it is late. */
    late: { default: 72, min: 2, max: 720 },
  },
  check({ owed, site: here, account, now }, site, options) {
    const waiting = owed.filter((one) => one.site === here && one.at <= now && mayBe(account, one.account)).map(({ at }) => ({ at, hours: working(at, now) }));
    const due = waiting.filter(({ hours }) => hours > (options.due ?? 24)).toSorted((a, b) => a.at - b.at);
    const [oldest] = due;
    if (!oldest) return [];
    const late = oldest.hours > (options.late ?? 72);
    return [{ with: { count: due.length, site: site.name, at: oldest.at }, ...(late ? {} : { gravity: 'hint' }), ...(due.length === 1 ? { variant: 'one' } : {}) }];
  },
});

/** Hours between two moments without Saturdays and Sundays. */
function working(from: number, to: number): number {
  let hours = 0;
  for (let at = from; at + hour <= to && hours <= 1000; at += hour) if (!isWeekend(at)) hours++;
  return hours;
}

function isWeekend(at: number): boolean {
  const weekday = weekdayOfDay(localDay(at));
  return weekday === 0 || weekday === 6;
}

export const sources: Sources = [{ title: { en: 'Buffer: answering is the strongest pattern across six services (correlation)', de: 'Buffer: Antworten ist auf sechs Plattformen das stärkste Muster (Korrelation)' }, date: '2026-04', kind: 'vendor' }];

export const words: Words = {
  en: {
    title: '{count} people here wait for your answer',
    why: 'You marked them on {site}; the oldest waits since {at:date}. Who answers first is read more willingly afterwards.',
    look: 'Answer first, then post. Or take the mark off.',
    variants: { one: { title: 'Somebody here waits for your answer' } },
    options: { due: 'Hours until an answer is due', late: 'Hours until it is late' },
  },
  de: {
    title: '{count} Leute warten hier auf deine Antwort',
    why: 'Du hast sie auf {site} vorgemerkt; die älteste wartet seit {at:date}. Wer erst antwortet, wird danach lieber gelesen.',
    look: 'Antworte erst, dann poste. Oder nimm den Merker weg.',
    variants: { one: { title: 'Jemand wartet hier auf deine Antwort' } },
    options: { due: 'Stunden, bis eine Antwort fällig ist', late: 'Stunden, bis sie überfällig ist' },
  },
};

/** Thursday, so that a day or three before it are days on which people work. */
const now = Date.UTC(2026, 10, 19, 12);
const since = (...hoursAgo: number[]): { readonly now: number; readonly owed: readonly Owed[] } => ({ now, owed: hoursAgo.map((hours) => ({ site: 'x', at: now - hours * hour })) });

export const examples: Examples = {
  en: {
    good: [
      { text: 'The stone is in its place.', site: 'x', draft: since(5, 20) },
      { text: 'The stone is in its place.', site: 'x', draft: { now: Date.UTC(2026, 10, 16, 9), owed: [{ site: 'x', at: Date.UTC(2026, 10, 13, 17) }] } },
      { text: 'The stone is in its place.', site: 'mastodon', draft: since(50) },
    ],
    bad: [
      { text: 'The stone is in its place.', site: 'x', draft: since(30) },
      { text: 'The stone is in its place.', site: 'x', draft: since(30, 50, 2) },
      { text: 'The stone is in its place.', site: 'x', draft: since(200) },
    ],
  },
  de: {
    good: [
      { text: 'Der Stein liegt an seinem Platz.', site: 'x', draft: since(5, 20) },
      { text: 'Der Stein liegt an seinem Platz.', site: 'x', draft: { now: Date.UTC(2026, 10, 16, 9), owed: [{ site: 'x', at: Date.UTC(2026, 10, 13, 17) }] } },
      { text: 'Der Stein liegt an seinem Platz.', site: 'mastodon', draft: since(50) },
    ],
    bad: [
      { text: 'Der Stein liegt an seinem Platz.', site: 'x', draft: since(30) },
      { text: 'Der Stein liegt an seinem Platz.', site: 'x', draft: since(30, 50, 2) },
      { text: 'Der Stein liegt an seinem Platz.', site: 'x', draft: since(200) },
    ],
  },
};
