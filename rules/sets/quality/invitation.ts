import { rule, type Examples, type Sources, type Words } from '../../rule';
import { clueTo } from '../../text/clues';
import { findDates } from '../../text/dates';
import { announcesDe, invitesDe } from '../../text/invites-de';
import { announcesEn, invitesEn } from '../../text/invites-en';
import { pattern } from '../../text/latin';
import { compile, phrases } from '../../text/phrases';
import { unquoted } from '../../text/quotations';

const invites = phrases({ de: invitesDe, en: invitesEn });
const announces = phrases({ de: announcesDe, en: announcesEn });
/** "10 am, Guildhall, Bath": a name behind a comma may be a place. */
const aside = /[,|·][^\S\n]?(?!(?:Jan|Feb|Mär|Mar|Apr|Mai|May|Jun|Jul|Aug|Sep|Okt|Oct|Nov|Dez|Dec|Mo|Di|Mi|Do|Fr|Sa|So|Tu|We|Th|Su|Eintritt|Uhr|Beginn|Einlass))(?:the )?(?:\p{Lu}|\p{Ll}{3,14} (?:station|room|house|floor))/u;
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabends?)';
const months = 'Jan|Feb|März|Mär|Mar|Apr|Mai|May|Jun|Jul|Aug|Sep|Okt|Oct|Nov|Dez|Dec';
const notPlaces = [
  `(?:${months}|Mon|Tues?|Wed|Thu|Fri|Sat|Sun|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Wochenende`,
  'Rahmen|Anschluss|Namen|Advent|Oster|Pfingst|Weihnacht|Koop|Zusammen|Partner|Collab|Vortr|Workshop|Konzert|Thema|Seminar',
  'Gespräch|Fest|Kurs|Tag|Info|Stammtisch|Treffen|Lesung|Führung|Ausstellung|Eröffnung|Veranstaltung|Flohmarkt|Brunch|Frühstück',
  'Mittelstand|Alltag|Handwerk(?!\\p{L})|Homeoffice|Vertrieb|Mitmachen|Reden|Kennenlernen|Zukunft|Woche|Regel|Bienen|(?:Abend|Nachmittag|Vormittag|Morgen|Mittag|Abschluss|Auftakt|Beispiel|Glück|Mitbringen|Mitnehmen|Kaffee|Kuchen|Glühwein|Punsch|Tee|Wein|Bier|Sekt|Regen|Schnee|Wind|Kerzenschein|Kerzenlicht|Fackelschein|Mondschein|Abendkasse|Tageskasse|Kasse|Musik|Snacks|Getränken?|Häppchen|Plätzchen|Keksen|Waffeln|Feierabend|Alle|Eltern|Familien?|Freunden?|Kindern?|Gästen?|Kleine|Große)(?!\\p{L})|Voranm|Anm|Demo(?!\\p{L})|Kundgebung|Kleidertausch|English|German|Christmas|Easter|\\p{Lu}[\\p{L}-]{2,30}(?:ung|heit|keit|tion|recht|steuer|schutz)(?!\\p{L}))',
].join('|');
/** "Wir freuen uns auf Eltern": no place. */
const gladOf = /(?<!\p{L})(?:freu\p{L}{0,3} (?:uns|mich|euch|dich)|lust|hoffen|warten|gespannt)(?: \p{Ll}{3,8}){0,2} auf(?!\p{L})/giu;
let patterns: { readonly when: RegExp; readonly where: RegExp; readonly named: RegExp; readonly report: RegExp; readonly reportEn: RegExp; readonly teaser: RegExp; readonly clock: RegExp; readonly anyDay: RegExp } | undefined;

/** Compiled when somebody invites for the first time. */
function known() {
  return (patterns ??= {
    when: compile(
      [
        `${weekday}|(?:mo|di|mi|do|fr|sa|so|sat|sun|mon|tue|wed|thu|fri)\\.?,? \\d|\\d{1,2}(?:[:.]\\d{2})? ?(?:uhr|am|pm|h|a\\.m|p\\.m`,
        `o'clock)|\\d{1,2}:\\d{2}|(?:heute(?! anders)|morgen|übermorgen|tonight|today|tomorrow|noon|midnight|mittags)|(?:diese[nrs]?`,
        'jede[nrs]?|this|every|each) (?:woche|wochenende|monat|week|weekend|month|year|evening',
        'afternoon|morning|semester|jahr|abend|term|spring|summer|autumn|winter|ostern|advent|weihnachten)|(?:nächste[nrs]?|kommende[nrs]?|next) (?:wochenende|weekend|evening|advent)|(?:am|zum|on) (?:wochenende',
        'heiligabend|nikolaus\\p{L}{0,30}|oster\\p{L}{1,30}|pfingst\\p{L}{1,30}|silvester|boxing day|christmas|easter|halloween|new year)|(?<!(?:since|seit) )(?:januar',
        'februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|may|june|july|october',
        'december)|um (?:\\d|halb|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)|at (?:one|two|three|four|five|six',
        'seven|eight|nine|ten|eleven|twelve|half)|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}|\\d{1,2}\\.\\d{1,2}\\.?|ab sofort|jederzeit',
        '(?:jetzt|right now|now) live|live (?:jetzt|now)|right now|jetzt gleich|gerade jetzt',
      ].join('|'),
      'iu',
    ),
    where: compile(
      [
        '📍|(?:ort|wo|where|venue|place|location|treffpunkt|adresse|address) ?:|online|zoom|teams|livestream|stream|digital|virtuell',
        'virtual|webinar|bei uns|zu uns|hier|here|vor ort|on-?site|link in|(?:at|in|on|outside|inside|near|behind|from) (?:the|our',
        `your|their|a|st\\.?) (?!${weekday}|weekend|evening|morning|afternoon|future|meantime|first|second|third|topic|end|importance|comments|series|programme|rain|snow|dark|new (?:one|book|novel)|book|novel|memoir`,
        `latest|year|month|week)[\\p{L}-]+|at (?!${weekday}|\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon`,
        'half|least|last|all)[\\p{L}-]+|\\p{L}{2,30}(?:straße|strasse|str\\.|weg|platz|allee|gasse|ufer|haus|halle|saal|hof|heim',
        'zentrum|museum|theater|kirche|schule|bibliothek|bücherei|park|keller|garten|turm|mühle|scheune|raum|café|cafe|atelier',
        'werkstatt|laden|foyer|bühne|stadion|sportplatz|hochschule)|(?:town|city|village|parish|church|school|community|sports',
        'concert) (?:hall|centre|center|square|library|house)|(?:room|raum|hall|halle|stand|booth|saal|gate|floor) \\d{1,4}|rathaus',
        'museum|library|park|theatre|theater|bücherei|kirche|scheune|mühle|kino|uni|church|school|museum',
      ].join('|'),
      'iu',
    ),
    named: pattern(
      [
        `(?<!\\p{L})(?:(?:[Ii]m|[Ii]ns|[Aa]m|[Bb]eim|[Vv]orm|[Zz]um|[Zz]ur) (?!${notPlaces})|(?:[Ii]n|[Aa]uf|[Aa]n|[Vv]or|[Hh]inter`,
        '[Bb]ei|[Nn]eben|[Uu]nter|[Nn]ach) (?:de[rmn] |unsere[rmn]? |eure[rmn]? |ihre[rmn]? |die |das |\\p{Ll}{3,20}(?:en',
        `er) )?(?!${notPlaces})|[Aa]t (?!${notPlaces})|(?:[Oo]n|[Ii]n) (?!${notPlaces}))\\p{Lu}\\p{L}{1,30}`,
        '\\d{1,4} \\p{Lu}\\p{L}{1,30} (?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Square|Way|Place)',
      ].join('|'),
      'u',
    ),
    report: compile(
      [
        "war(?:en)?|hatten?|fand(?:en)?|stattgefunden|wurden?|rückblick|danken|kamen|folgten|were|had|recap|thanks to everyone",
        "thank you to (?:all|everyone)|looking back|came|joined us|joining us(?: yesterday| last)|folgten der einladung",
        "abgesagt|(?:fällt|fallen) (?:\\p{L}{3,10} ){0,2}aus|entfällt|called off|cancell?ed|postponed|danke (?:euch |ihnen |dir )?für die (?:\\p{L}{3,12} )?einladung|thank you for (?:the|your) (?:\\p{L}{3,12} )?invitation|haben .{0,40} eingeladen|eingeladen (?:hatte|hatten)",
      ].join('|'),
      'iu',
    ),
    // German asks so: "Was sucht ihr?"
    reportEn: compile('was', 'iu'),
    teaser: compile([
      'save the date|details folgen|mehr dazu (?:bald|in kürze)|bald mehr|more (?:soon|details soon|to follow|details to follow)',
      'details (?:soon|to follow|coming)|coming soon|demnächst|stay tuned|bewirb|bewerben|stelle(?! (?:mit|aus|im|in|wo|an)(?!\\p{L}))|apply|vacancy|patreon|newsletter',
      'petition|discord|abonnier\\p{L}{0,30}|subscribe',
    ].join('|'), 'iu'),
    // A time of day, and anything that tells the day it is on.
    clock: /(?<![\p{L}\d])(?:um|ab|at|from|doors at|einlass|beginn|starts at)[^\S\n](?:\d|half |halb )|(?<![\d.,:])\d{1,2}(?:[:.]\d{2})?[^\S\n]?(?:uhr|am|pm|a\.m|p\.m)(?!\p{L})|o['’]clock/iu,
    anyDay: new RegExp(String.raw`(?<!\p{L})(?:${weekday}|(?:mo|di|mi|do|fr|sa|so|sat|sun|mon|tue|wed|thu|fri)\.?,? \d|heute|morgen|übermorgen|tonight|today|tomorrow|tägl\p{L}{0,4}|daily|jede[nrs]?|every|each|this|next|diese[nrsm]?|nächste[nrsm]?|kommende[nrsm]?|wochenende|weekend|live|now|jetzt|gleich|sofort|advent|\p{L}{0,3}heiligabend|nikolaus|silvester|ostern|christmas|easter|halloween|boxing day|new year|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|may|june|july|october|december)(?!\p{L})|\d{1,2}[./]\d{1,2}(?!\d)(?! ?(?:uhr|am|pm))|\d(?:st|nd|rd|th)(?!\p{L})|\[[^\]\n]{0,20}(?:datum|date|tag|day)`, 'iu'),
  });
}

export default rule({
  codes: ['QUA-09'],
  gravity: 'hint',
  strength: 'practice',
  kinds: ['post', 'thread', 'quote'],
  moment: 'pause',
  needs: ['text'],
  check({ parsed, language }) {
    if (language === 'other') return [];
    const prose = unquoted(parsed);
    const [called] = invites(language, parsed, prose);
    const [invitation] = called ? [called] : announces(language, parsed, prose);
    const at = invitation?.at ?? clueTo('QUA-09', language, parsed);
    if (!at) return [];
    const { when, where, named, report, reportEn, teaser, clock, anyDay } = known();
    if (report.test(prose) || (language === 'en' && reportEn.test(prose)) || teaser.test(prose)) return [];
    const dates = findDates(prose).length;
    // "Doors at half six": of a day nobody knows.
    const hasTime = dates > 0 || when.test(prose);
    const hasWhen = hasTime && (dates > 0 || !clock.test(prose) || anyDay.test(prose));
    const hasWhere = parsed.links.length > 0 || parsed.mentions.length > 0 || where.test(prose.replaceAll(/repair[- ]?caf[eé]/giu, ' ')) || named.test(prose.replaceAll(gladOf, ' '));
    if (hasWhen && hasWhere) return [];
    // Not called, only told of: with all but the place it is meant for people to come.
    if (invitation && !called && (!hasWhen || !clock.test(prose) || aside.test(prose))) return [];
    return [{ at, ...(invitation ? {} : { guess: true, sure: false }), ...(hasWhen ? { variant: 'where' } : hasWhere ? { variant: hasTime ? 'day' : 'when' } : {}) }];
  },
});

export const sources: Sources = [{ title: { en: 'House rule: who shall come must know when and where', de: 'Hausregel: Wer kommen soll, muss wissen, wann und wo' }, date: '2026-11-21', kind: 'practice' }];

export const words: Words = {
  en: {
    title: 'When and where is it?',
    why: 'You invite people, but neither day nor place is in the post. Shared without you, it helps nobody.',
    look: 'Add weekday, date, time and place, or a link.',
    variants: {
      when: { title: 'When is it?', why: 'You invite people, but no day and no time is in the post.', look: 'Add weekday, date and time.' },
      day: { title: 'On which day is it?', why: 'You name the time, but no day. Shared without you, it helps nobody.', look: 'Add weekday and date.' },
      where: { title: 'Where is it?', why: 'You invite people, but neither place nor link is in the post.', look: 'Add the place, or a link.' },
    },
  },
  de: {
    title: 'Wann und wo ist das?',
    why: 'Du lädst ein, aber weder Tag noch Ort stehen im Beitrag. Weitergeteilt hilft er so niemandem.',
    look: 'Nenn Wochentag, Datum, Uhrzeit und Ort oder setz einen Link.',
    variants: {
      when: { title: 'Wann ist das?', why: 'Du lädst ein, aber weder Tag noch Uhrzeit stehen im Beitrag.', look: 'Nenn Wochentag, Datum und Uhrzeit.' },
      day: { title: 'An welchem Tag ist das?', why: 'Du nennst die Uhrzeit, aber keinen Tag. Weitergeteilt hilft der Beitrag so niemandem.', look: 'Nenn Wochentag und Datum.' },
      where: { title: 'Wo ist das?', why: 'Du lädst ein, aber weder Ort noch Link stehen im Beitrag.', look: 'Nenn den Ort oder setz einen Link.' },
    },
  },
};

export const examples: Examples = {
  en: {
    good: [
      'Workshop on bees, Sat 28 November, 10 am, Town Hall. Join us!',
      'Join us for a walk along the river on Sunday at two, from the old mill to the lock.',
      'Forty people joined us for the workshop on bees. It was a joy.',
      'The talk about bees was booked out in an hour. The concert of the year, says the local paper.',
      'Join us as a volunteer! We are looking for new members for our choir.',
    ],
    bad: [
      { text: 'Join us for our workshop on bees!', at: 'Join us for our workshop on bees' },
      { text: 'We invite you to a concert with three choirs and a very old organ on Saturday evening.', at: 'We invite you' },
      { text: 'Join us for an evening talk on bats in the town hall. Doors open at 7pm, nothing to pay.', at: 'Join us for an evening talk on bats in the town hall' },
      { text: 'You are all invited to the opening party at the library. There will be cake.', at: 'You are all invited to the opening party' },
    ],
  },
  de: {
    good: [
      'Vortrag über Bienen, Sa 28. November, 10 Uhr, Rathaus. Herzliche Einladung an alle!',
      'Wir laden ein zum Spaziergang am Fluss, Sonntag um zwei, von der alten Mühle bis zur Schleuse.',
      'Vierzig Leute kamen zum Vortrag über Bienen. Das war eine Freude.',
      'Das Konzert des Jahres, schreibt die Zeitung. Der Vortrag über Bienen ist ausgebucht.',
      'Save the date: Wir laden ein zum Sommerfest, mehr dazu bald.',
    ],
    bad: [
      { text: 'Einladung zum Vortrag über Bienen!', at: 'Einladung zum Vortrag über Bienen' },
      { text: 'Wir laden euch herzlich ein zu drei Chören und einer sehr alten Orgel. Am Samstag um acht geht es los.', at: 'laden euch herzlich ein' },
      { text: 'Das Konzert beginnt um 20 Uhr in der Stadthalle. Kommt alle vorbei!', at: 'Kommt alle vorbei' },
      { text: 'Kommt zu unserem Fest in der Bücherei! Es gibt Kuchen.', at: 'Kommt zu unserem Fest' },
    ],
  },
};
