import type { DraftLanguage } from '../../draft';
import { rule, type Examples, type Finding, type Language, type Sources, type Words } from '../../rule';
import { dayNumber, findDates, localDay, weekdayOfDay, weekdays, type FoundDate } from '../../text/dates';
import { inFields } from '../../text/in-fields';
import { pattern } from '../../text/latin';
import { unquoted } from '../../text/quotations';

/** Without a year the next such day within these days is meant, or in a report the last one within the others. */
const ahead = 300;
const back = 60;
const oldest = 1583;

const border = (words: string) => pattern(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
const invites = border(
  [
    'lad(?:en|e) (?:wir |ich |dich |euch |sie |alle |herzlich |hiermit ){0,3}(?:[^.!?\\n]{0,60} )?ein|einladung',
    'kommt? (?:[^!?\\n]{0,70} )?(?:vorbei|zu|zum|zur|in|ins)|kommen sie|melde(?:t euch|n sie sich| dich)|anmelden|anmeldung (?:bis',
    'unter|per|über)|(?:besucht?|besuchen sie|trefft|treffen sie) (?:uns|mich)|schau(?:t|en sie)? (?:[^!?.\\n]{0,30} )?(?:vorbei|rein)|merk(?:t|en sie)? (?:euch|dir|sich) (?:[^!?\\n]{0,30} )?vor|nicht vergessen[:!]|(?:am|um) [^.!?\\n]{2,16}\\.? (?:november|oktober|dezember )?(?:ist|haben wir|gibt es) (?:\\p{L}{1,12} ){0,2}(?:tag der offenen tür|flohmarkt|basar|konzert|lesung|sommerfest)|karten (?:gibt es|sind|bekommt ihr)|(?:visit|meet|find) us (?:on|at|this)|don[\'’]t forget:|mark your (?:calendars?|diar(?:y|ies))|(?:pop|drop|swing|stop) (?:in|by) (?:on|for|to|at)|rsvp|tickets (?:are )?(?:on sale|available|cost)|wir freuen uns auf (?:dich|euch|sie|eur\\p{L}{1,30}|ihr\\p{L}{1,30}|viele|zahlreiche|deinen)|seid dabei|sei dabei',
    'seien sie dabei|bitte bringt|bringt (?:\\p{L}{1,20} ){0,4}mit|wir bitten um|(?:der )?eintritt (?:ist )?frei|freier eintritt|kommt (?:gern|gerne|zahlreich)(?!\\p{L})|(?:please )?bring (?:your|a|an|along|cash|friends)|doors open|free entry|all welcome|join us|come (?:along|and|to|by)|sign up|register|book your|see you (?:on|there|then|at)|(?:we|you)(?:\'re',
    '’re| are) (?:all )?(?:warmly |cordially |kindly )?invited|we (?:warmly |cordially )?invite|save the date|get your tickets|sichert? (?:dir|euch)',
  ].join('|'),
);
const begins = pattern('(?<!\\p{L})(?:ab|ab dem|from|starting(?: on)?|beginning(?: on)?|opened on|seit dem|eröffnet am) (?:(?:\\p{L}{3,10},?|the|den|dem) )?$', 'iu');
const reports = border(
  [
    "hatten?|fand(?:en)?|stattgefunden|wurden?|rückblick|rückschau|danken?|dankeschön|gekommen|dabei gewesen|gefeiert",
    "gestern|letzte[nrs]?(?! (?:(?:freie[nr]?|verfügbare[nr]?) )?(?:chance|plätze|karten|tickets|infos?|gelegenheit|meter|details))|vergangene[nrs]?|verpasst(?! (?:es|ihn|sie|das|den|die|nicht|nichts)(?!\\p{L}))|nachlesen|nachhören|aufzeichnung|recap|looking back",
    "thanks|thank you|yesterday|took place|happened|celebrated|seit|since|ab sofort|(?:we|it|they|there|that|i) (?:was|were|had|did|came)|(?:es|das|wir|ich|sie|er|so|da) war(?:en)?",
  ].join('|'),
);
/** Words of reports that say something else in the other language: "Was braucht ihr?", "the war memorial". */
const reportsIn: Readonly<Record<Language, RegExp>> = {
  de: border('war(?:en|t|s)?|kam(?:en|st|t)?|gab|gefallen|durften?|konnten?|nächstes mal|das nächste mal|was (?:für )?ein(?:e|en)? (?:\\p{L}{3,12} )?(?:tag|abend|nachmittag|fest|freude|erlebnis|erfolg|trubel|stimmung)'),
  en: border('was|were|had|last(?! (?:few|chances?|call|entry|entries|admissions?|orders|places?|spaces?|seats?|tickets?|spots?|minute|but not least|one|two|three)(?!\\p{L}))(?<!at last)|joined|came|recording|did(?! (?:you|we) (?:know|mention|say)(?!\\p{L}))'),
};

export default rule({
  codes: ['QUA-07'],
  gravity: 'warning',
  strength: 'practice',
  moment: 'pause',
  needs: ['text'],
  check({ fields, language, now, plannedFor }) {
    const today = now === 0 ? undefined : localDay(plannedFor ?? now);
    return inFields(fields, ['text', 'title', 'description'], ({ parsed, name }): Finding[] => {
      const dates = findDates(parsed.prose);
      if (dates.length === 0) return [];
      const wrong = dates.filter((date) => date.weekday !== undefined).flatMap((date) => misfit(date, today));
      if (wrong.length > 0 || name !== 'text' || today === undefined) return wrong;
      return past(dates, unquoted(parsed), today, language);
    });
  },
});

function misfit(date: FoundDate, today: number | undefined): Finding[] {
  const { weekday, weekdayAt, language } = date;
  const days = (date.flipped ? [date, { ...date, day: date.month, month: date.day }] : [date]).flatMap((one) => possible(one, today));
  const [nearest] = days;
  if (nearest === undefined || weekday === undefined || !weekdayAt || days.some((day) => weekdayOfDay(day) === weekday)) return [];
  const names = weekdays[language];
  return [{ at: weekdayAt, with: { named: names[weekday] ?? '', right: names[weekdayOfDay(nearest)] ?? '' } }];
}

/** The days that may be meant, the likeliest first. */
function possible({ day, month, year }: FoundDate, today: number | undefined): number[] {
  if (year !== undefined) {
    const one = year < oldest ? undefined : dayNumber(year, month, day);
    return one === undefined ? [] : [one];
  }
  if (today === undefined) return [];
  const now = new Date(today * 86_400_000).getUTCFullYear();
  const near = [now, now + 1, now - 1].flatMap((one) => dayNumber(one, month, day) ?? []).filter((one) => one >= today - back && one <= today + ahead);
  return near.toSorted((a, b) => Number(a < today) - Number(b < today));
}

function past(dates: readonly FoundDate[], prose: string, today: number, language: DraftLanguage): Finding[] {
  if (!invites.test(prose) || reports.test(prose)) return [];
  if ((language !== 'en' && reportsIn.de.test(prose)) || (language !== 'de' && reportsIn.en.test(prose))) return [];
  // What began on a day may still go on.
  if (dates.every(({ at }) => begins.test(prose.slice(Math.max(0, at[0] - 24), at[0])))) return [];
  const days = dates.map((date) => (date.flipped ? [today] : possible(date, today)));
  const first = dates[0];
  // What is long gone tells a story; a slip is near.
  if (!first || !days.every(([day]) => day !== undefined && day < today && day > today - 800)) return [];
  return [{ at: first.at, variant: 'past', sure: false }];
}

export const sources: Sources = [{ title: { en: 'House rule: the most common slip in event posts', de: 'Hausregel: das häufigste Versehen in Ankündigungen' }, date: '2026-11-21', kind: 'practice' }];

export const words: Words = {
  en: {
    title: 'Weekday and date do not fit',
    why: 'This date is a {right}, not a {named}. People would come on the wrong day.',
    look: 'Correct one of the two.',
    variants: { past: { title: 'You invite to a day that is over', why: 'All dates in this post lie in the past.', look: 'Is the date right?' } },
  },
  de: {
    title: 'Wochentag und Datum passen nicht zusammen',
    why: 'Dieses Datum ist ein {right}, kein {named}. Die Leute kämen am falschen Tag.',
    look: 'Berichtige eins von beiden.',
    variants: { past: { title: 'Du lädst zu einem Tag ein, der vorbei ist', why: 'Alle Daten in diesem Beitrag liegen in der Vergangenheit.', look: 'Stimmt das Datum?' } },
  },
};

export const examples: Examples = {
  en: {
    good: [
      'The market is on Saturday, 21 November 2026, at the town hall.',
      'Sat 28 November and Sunday, Nov 29: two days of repairs at the old fire station, https://our-site.com/repairs',
      'Friday to Sunday, 27 to 29 November: our winter fair. Every Saturday, 10 am, there is cake.',
      'The bridge fell on Sunday, 28 December 1879. We were there on Saturday, 7 November, and it was cold.',
      'On Friday 11/12 or 12/11, whichever way you write it, the door is open at 10.30.',
    ],
    bad: [
      { text: 'The market is on Saturday, 22 November 2026, at the town hall.', at: 'Saturday, 22 November 2026' },
      { text: 'Concert on Friday, Nov 28th, at the library', at: 'Friday, Nov 28th' },
      { text: 'Flea market 29/11 (Sat) at the school', at: '29/11 (Sat)' },
      { text: 'Join us for the open day on 14 November at the mill!', at: '14 November' },
    ],
  },
  de: {
    good: [
      'Der Markt ist am Samstag, 21. November 2026, vor dem Rathaus.',
      'Sa., 28.11. und Sonntag, den 29. November: zwei Tage Reparieren in der alten Feuerwache.',
      'Freitag bis Sonntag, 27. bis 29. November: unser Wintermarkt. Jeden Samstag, 10 Uhr, gibt es Kuchen.',
      'Die Mauer fiel am Donnerstag, 9. November 1989. Am Samstag, 7.11., waren wir dort, und es war kalt.',
      'So am 3. Dezember geplant, so gemacht: Sa/So 28./29.11. ist offen.',
    ],
    bad: [
      { text: 'Der Markt ist am Samstag, 22. November 2026, vor dem Rathaus.', at: 'Samstag, 22. November 2026' },
      { text: 'Konzert am Freitag, den 28.11., in der Bücherei', at: 'Freitag, den 28.11.' },
      { text: 'Flohmarkt 29.11. (Sa) in der Schule', at: '29.11. (Sa)' },
      { text: 'Kommt zum Tag der offenen Tür am 14. November in die Mühle!', at: '14. November' },
    ],
  },
};
