import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { localDay } from '../../text/dates';
import { inFields } from '../../text/in-fields';
import { compile } from '../../text/phrases';
import { unquoted } from '../../text/quotations';

const weekdayNames = 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag';
const daysEn = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
/** Fixed phrases in which no day is meant. */
const notBefore = ["(?<!(?:guten|gutem|bis|seit|von|aus|für|am|heute auf|jeden|jedem|nächsten|einem|eines|der|dem|den|diesem|schnee von|welt von) )", "(?<!(?:usa|history|world|until|as of|of) )"];
const german = [
  `${notBefore[0]}(?:heute(?!-| (?:noch|wie|wieder|so|kaum|weiß|ist bekannt|gilt))|morgen(?!-|s| ,? ?(?:zusammen|ihr|liebe))`,
  `übermorgen|gestern|vorgestern)(?: (?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht))?|vorhin|gleich geht(?:'|e)?s los`,
  'in (?:einer|zwei|drei|vier) stunden?|in (?:einem|zwei|drei|vier|fünf|sechs|\\d) tagen?|in (?:einer|zwei|drei|\\d) wochen?(?! lang)|(?:diese[nrs]?|nächste[nrs]?|kommende[nrs]?|letzte[nrs]?) (?:woche|wochenende|monat',
  `${weekdayNames})|am (?:wochenende|kommenden (?:${weekdayNames}))`,
].join('|');
const english = [
  `${notBefore[1]}(?:today(?!'|-)|tonight|tomorrow|yesterday)(?: (?:morning|afternoon|evening|night))?|this (?:morning|afternoon`,
  `evening|week|weekend|month|coming (?:${daysEn}|weekend)|${daysEn})|(?:next|last) (?:week|month|weekend|night|${daysEn})`,
  'in an? (?:few )?hours?|in (?:a|one|two|three|four|five|six|\\d) (?:days?|weeks?)(?= |[.,!]|$)',
].join('|');
let patterns: { readonly de: RegExp; readonly en: RegExp } | undefined;
const greeting = /^Morgen(?:[!,.]|$)/u;
const dayLength = 86_400_000;
/** From here on a text is the older one again, small changes aside. */
const alikeFrom = 0.9;

export default rule({
  codes: ['QUA-06'],
  gravity: 'warning',
  strength: 'practice',
  moment: 'pause',
  needs: ['text', 'history'],
  languages: ['en', 'de'],
  check({ fields, now, plannedFor, begun, alike, language }) {
    if (now === 0 || language === 'other') return [];
    const planned = plannedFor !== undefined && localDay(plannedFor) > localDay(now);
    const older = planned ? undefined : alike.find((post) => post.likeness >= alikeFrom && now - post.at > dayLength && localDay(post.at) < localDay(now));
    const left = begun !== undefined && localDay(begun) < localDay(now) ? begun : undefined;
    if (!planned && !older && left === undefined) return [];
    patterns ??= { de: compile(german), en: compile(english) };
    const days = patterns[language];
    return inFields(fields, ['text', 'title', 'description'], ({ parsed }) =>
      Array.from(unquoted(parsed).matchAll(days)).flatMap((match): Finding[] => {
        const { index, 0: word } = match;
        // A capital inside a sentence makes it the noun: the morning.
        if (word.startsWith('Morgen') && (!/(?:^|[.!?:\n]\s{0,9})$/u.test(match.input.slice(0, index)) || greeting.test(match.input.slice(index)))) return [];
        const at = [index, index + word.length] as const;
        if (planned) return [{ at, sure: false, with: { word, day: plannedFor } }];
        // The word may have been added today.
        return [older ? { at, sure: false, variant: 'again', with: { word, day: older.at } } : { at, sure: false, gravity: 'hint', variant: 'left', with: { word, day: left ?? now } }];
      }));
  },
});

export const sources: Sources = [{ title: { en: 'House rule: a day counted from today is wrong tomorrow', de: 'Hausregel: Was von heute aus gezählt ist, stimmt morgen nicht mehr' }, date: '2026-11-21', kind: 'practice' }];

export const words: Words = {
  en: {
    title: 'Does “{word}” still hold when this appears?',
    why: 'The post is planned for {day:date}; the word counts from the day people read it.',
    look: 'Name the day: “on Saturday, 28 November”.',
    variants: { again: { title: 'Does “{word}” still hold today?', why: 'You posted this text before, on {day:date}; the word counts from the day people read it.' }, left: { title: 'Does “{word}” still hold today?', why: 'You began this text on {day:date}; the word counts from the day people read it.' } },
  },
  de: {
    title: 'Stimmt „{word}“ noch, wenn das erscheint?',
    why: 'Der Beitrag ist für den {day:date} geplant; das Wort zählt ab dem Tag, an dem er gelesen wird.',
    look: 'Nenn den Tag: „am Samstag, 28. November“.',
    variants: { again: { title: 'Stimmt „{word}“ heute noch?', why: 'Diesen Text hast du am {day:date} schon einmal gepostet; das Wort zählt ab dem Tag, an dem er gelesen wird.' }, left: { title: 'Stimmt „{word}“ heute noch?', why: 'Diesen Text hast du am {day:date} begonnen; das Wort zählt ab dem Tag, an dem er gelesen wird.' } },
  },
};

const saturday = Date.UTC(2026, 10, 21, 10);
const old = [{ site: 'x', at: Date.UTC(2026, 9, 1, 10), likeness: 1, excerpt: '' }];

export const examples: Examples = {
  en: {
    good: [
      { text: 'Join us on Saturday, 28 November, at ten at the town hall.', draft: { plannedFor: saturday } },
      { text: 'As we told USA Today, today’s children read more. He said: "See you tomorrow".', draft: { plannedFor: saturday } },
      { text: 'Tomorrow at ten we plant trees behind the school.', draft: { plannedFor: Date.UTC(2026, 10, 18, 12) } },
      { text: 'Tomorrow at ten we plant trees behind the school.', draft: { begun: Date.UTC(2026, 10, 18, 8) } },
      'Tomorrow at ten we plant trees behind the school.',
    ],
    bad: [
      { text: 'Come to the town hall tomorrow at ten', at: 'tomorrow', draft: { plannedFor: saturday } },
      { text: 'Next week the pool is closed, tonight it is open', at: 'Next week', finds: 2, draft: { plannedFor: saturday } },
      { text: 'This evening we read from letters of 1911', at: 'This evening', site: 'bluesky', draft: { alike: old } },
      { text: 'Tomorrow at ten the mill opens', at: 'Tomorrow', site: 'x', draft: { begun: Date.UTC(2026, 10, 17, 10) } },
    ],
  },
  de: {
    good: [
      { text: 'Kommt am Samstag, 28. November, um zehn vor das Rathaus.', draft: { plannedFor: saturday } },
      { text: 'Guten Morgen! Bis heute ist das Haus offen, am Morgen wie am Abend. Er sagte: „Wir sehen uns morgen.“', draft: { plannedFor: saturday } },
      { text: 'Morgen um zehn pflanzen wir Bäume hinter der Schule.', draft: { plannedFor: Date.UTC(2026, 10, 18, 12) } },
      { text: 'Von heute auf morgen war alles anders: die Mode von gestern, die Stadt von morgen.', draft: { plannedFor: saturday } },
    ],
    bad: [
      { text: 'Kommt übermorgen um zehn vor das Rathaus', at: 'übermorgen', draft: { plannedFor: saturday } },
      { text: 'Nächste Woche bleibt das Bad zu, heute Abend ist es offen', at: 'heute Abend', finds: 2, draft: { plannedFor: saturday } },
      { text: 'Morgen lesen wir aus Briefen von 1911', at: 'Morgen', site: 'bluesky', draft: { alike: old } },
      { text: 'Morgen um zehn öffnet die Mühle', at: 'Morgen', site: 'x', draft: { begun: Date.UTC(2026, 10, 17, 10) } },
    ],
  },
};
