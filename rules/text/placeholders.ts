import type { Span } from '../edit';
import { fillers, shown, slots } from '../words/placeholders';
import { allOf, anyOf } from './any-of';
import { pattern } from './latin';
import type { ParsedText } from './parse';
import { smallTest } from './small';
import { blank, outside } from './spans';

const bracket = /[[<]([^[\]<>\n]{1,60})[\]>]/gu;
const round = /\(([^()\n]{4,60})\)/gu;
const word = (all: readonly string[]) => all.join('|');
const labels: ReadonlySet<string> = new Set(['bilder', 'film', 'fotos', 'video']);
const bare = new RegExp(`^(?:${word(slots)}|\\p{L}{3,12}(?:['’]s)? name|(?:first|vor) ?name,? (?:last ?name|surname|nachname|name))$`, 'iu');
/** "[VIDEO]" and "[PHOTOS]" say what a post brings. */
const bareShown = new RegExp(`^(?:${word(shown.filter((one) => !labels.has(one)))})$`, 'iu');
// What somebody still has to do, before or after the thing: "Link einfügen", "insert link here", "your name", "Name des Gastes".
const thing = `(?:${word([...slots, ...shown])})`;
const asked = 'your|dein|deine|deinen|ihr|ihre|ihren|euer|eure|euren|insert|add|enter|put|füge|setze|einfügen:?';
const article = 'the|a|an|your|den|die|das|ein|eine|einen|deinen|deine|dein';
const order = smallTest(
  `^(?:(?:hier|bitte|please) ){0,5}(?:(?:${asked})(?: (?:${article}))?) ?(?:\\p{L}{1,30} )?${thing}(?: \\p{L}{1,30}){0,2}$`
  + `|^(?:hier )?(?:den |die |das )?${thing}(?: \\p{L}{1,30})? (?:hier|einfügen|einsetzen|eintragen|ergänzen|hinzufügen|folgt|fehlt|here|goes here|tbd|tbc)(?: einfügen| einsetzen| noch)?$`
  + `|^(?:url|datum|uhrzeit)(?: \\p{L}{2,20}){1,2}$|^link (?:to|for|zu[mr]?)(?: the| our| dem| der| den)? \\p{L}{3,20}$`
  + `|^(?:insert|add|enter|your) \\p{L}{2,20}(?: \\p{L}{2,20})?(?: here)?$|^(?:\\p{L}{2,20} ){1,2}(?:eintragen|einfügen|einsetzen|ergänzen|nachtragen|prüfen|checken|klären)$|^(?:check|confirm|verify) \\p{L}{2,20}(?: \\p{L}{2,20}){0,2}$|^(?:rough |first |erster )?(?:(?:draft|entwurf)[,:. –-]{1,3})?(?:please |bitte )?(?:do not|don.t|noch nicht|nicht) (?:post|publish|share|posten|veröffentlichen|freigeben)(?: yet)?$|^(?:(?:vor|nach)?name|datum|uhrzeit|ort|preis|betrag|anzahl|date|time|venue|price|amount|number) (?:of |der |des |vom |von )?\\p{L}{2,30}$|^${thing} (?:to follow|to come|to be added)$|^(?:photo|picture|foto|bild) (?:of|von|vom) [\\p{L} ]{2,40}$|^${thing} (?:der|des|of the|of|zum|zur|eures|eurer|deines|deiner|ihres|ihrer) \\p{L}{1,30}(?: \\p{L}{1,30})?$`,
);
/** In angles only what nobody writes as markup. */
const nameSlot = /^(?:(?:vor|nach|firmen|produkt|kunden)?name|(?:first|last|company|product|client) ?name|datum|date|uhrzeit|ort|stadt|city|preis|price)$/iu;
/** Round brackets are for readers, so only what tells somebody what is still to be done. */
const note = smallTest(
  `^(?:insert|add|need) (?:the |a )?${thing}(?: here| from \\p{L}{2,20})?$|^(?:hier |bitte |noch ){0,3}${thing}(?: \\p{L}{1,30}){0,3} (?:einfügen|einsetzen|eintragen|ergänzen|nachtragen|prüfen)$`
  + `|^(?:quote|text|photo|caption|price|zitat|preis|freigabe|approval)(?: [\\p{L} ]{1,30})? (?:to come|tb[acd]|missing|pending|fehlt|folgt)(?: noch)?$`,
);
const known = /geändert|bekannt|withheld|changed|redacted|anonym/iu;
const blanks = /^(?:x{2,}|\.{4,}|_{2,}|…{2,}|tb[dac]|\?{2,})$/iu;

const wrapped = (any: string) => `(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`;
const filler = anyOf(fillers, (any) => pattern(wrapped(any)));
const model = anyOf([String.raw`bla bla bla|blah blah blah|text text text|(?<=^|[.!?:–-] ?)placeholder (?:for|text|here)|platzhalter (?:für )?(?:(?:das|den|die|ein|einen) )?(?:zitat|bild|foto|link|text|logo|video|titel|name|hashtags?)|(?:max|erika|maria) mustermann|muster(?:straße|strasse|str\.)|musterstadt|(?:platzhalter|blind|muster)text(?=[.:,!…]|\s{0,9}$)|platzhalter:|FIXME|0{4,5} ?[/-]? ?0{5,8}`], (any) => pattern(wrapped(any), 'gimu'));
const told = anyOf(
  [
    '(?<=[:–-][^\\S\\n]?|^|\\n)(?:link|text|bild|titel|datum|ort) (?:hier )?einfügen(?= ?(?:[.!#\\n]|$))', '(?:hier |bitte )(?:(?:den|die|das|dein|deine|deinen|euer|eure|euren|ihr|ihre|ihren) )?(?:link|text|bild|titel|namen?|datum) einfügen',
    '(?:euch|ihnen|frau|herrn?|begrüßen|gratulieren) vorname nachname', '(?:meet|welcome|congratulate|congratulations to|colleague,?) (?:firstname lastname|first name last name)', `hier (?:den |die |das |ein |dein )?${thing}(?: (?:vom|von|des|der|mit) \\p{L}{2,20}){1,2} einfügen`,
    '(?:photo|image|picture|quote|text|caption)(?: (?:from|by|of) [\\p{L} ]{2,20})? to (?:follow|come|be (?:added|inserted))(?= ?[.!)]|$)', 'insert (?:your |the |a )?(?:text|link|image|photo|name|title|hashtags?|caption|quote|date) (?:here|before posting)',
    '(?:caption|text|headline|title|link|image|photo|quote|copy) goes here', 'hier (?:zitat|foto|termin|ort|preis|namen?) einfügen', '(?:hashtags|bildunterschrift|link|datum) (?:noch )?ergänzen(?= ?[.!]|$)',
    `hier (?:bitte )?noch (?:den |die |das )?(?:${thing}|namen)(?: (?:der|des|vom|von|für) \\p{L}{2,30}){0,2} (?:ergänzen|eintragen|einsetzen|nachtragen|einfügen)(?! und)`, '(?<=^|[.!?\\n] ?)add (?:a |an )?(?:description|caption|headline|title|subtitle|alt text|link)(?: here)?(?=[.!]?\\s{0,9}$)', `hier (?:noch )?${thing} (?:ergänzen|eintragen|einsetzen|nachtragen)(?! und)`, '(?:check|confirm)[^.!?()\\n]{0,40} before (?:posting|publishing|we post)',
    '(?:your|add your|enter your) (?:text|caption|headline|link|title) here', 'hier (?:kommt|steht|folgt) (?:noch )?(?:der |ein |dein |euer |ihr )?(?:text|titel|bildtext|link) (?:hin|rein)', '(?:dein|ihr|euer) text hier',
  ],
  (any) => pattern(wrapped(any)),
);
const alone = /(?:^|[:→>–-] {0,9})((?:link|text|bild|bildunterschrift|foto|zitat|name|hashtags|titel|datum) (?:hier )?einfügen|(?:text|caption|bildtext) folgt)(?= {0,9}(?:[.!]? {0,9}$))/gimu;
/** Notes among those who write a post, each a sentence of its own. */
const matter = '(?:(?:öffnungs)?zeiten|uhrzeit|preise?|datum|termin|link|fotos?|bild|zitat|zahlen|namen?|text|titel)';
const begin = '(?<=^|[.!?:(–] ?|- )';
const close = String.raw`(?=[.!)]|\s{0,9}$|\s{1,9}#)`;
const among = anyOf(
  [
    `${begin}(?:${matter} )?(?:bitte )?noch (?:prüfen|checken|abklären|ergänzen|nachtragen|einfügen|freigeben|abstimmen)${close}`,
    `${begin}(?:(?:text|zitat|statement)(?: (?:von|der|des) [\\p{L} ]{2,30})? (?:kommt|folgt|fehlt) noch|bild-?unterschrift hier einfügen|hier noch ${matter} rein|(?:noch )?nicht (?:posten|veröffentlichen|freigeben))${close}|${begin}(?:do not|don.t) (?:post|publish) (?:yet|until|before)`,
    String.raw`(?:(?<=[:→>] {0,3}|^)\(?link (?:folgt|tb[cd]|fehlt)\)?|(?<=, )link tb[cd])(?=[.!]?\s{0,9}$)`,
    String.raw`(?<=(?<!\p{L})(?:am|den|vom|bis|on|until|by|from|ab|um|at) )(?:tt[./]mm|dd[./]mm|hh:mm)(?:[./](?:jj|yy){1,2})?(?!\p{L})`,
    String.raw`(?<=(?<!\p{L})(?:am|um|on|at|ab|from|bis|until|nur|only|costs?|kostet) )\?{2,3}(?:[:.]\d\d|\.)?(?= ?(?:\p{L}{2,10}|€))|(?<![\p{L}\p{N}.])\?\?[:.]\?\?(?![\p{L}\p{N}?])|(?<=[:\s])\?{2,3}(?= ?(?:euro|€|uhr|pounds)(?!\p{L}))|(?<![\p{L}\p{N}_])__?[:.]__?(?= ?(?:uhr|h|am|pm)(?!\p{L}))`,
  ],
  (any) => pattern(any, 'gimu'),
);
const awaited = /(?<=(?<!\p{L})(?:[Oo]n|[Aa]t|[Aa]m|[Uu]m) )TB[ACD](?= \p{Ll}|, )|(?<=^|[.!?\n] ?)TB[ACD]:(?= \p{L})|(?<!\p{L})(?:NAMEN?|TITLE|TITEL|QUOTE|ZITAT|FOTO|PHOTO) TB[CD](?!\p{L})/gu;
const crossed = /(?<![\p{L}\p{N}])(?:X{4,}|(?<=(?:[Tt]eam|[Bb]ord|[Bb]oard|[Uu]ns|[Ww]illkommen|[Ww]elcome|[Dd]abei|[Jj]ubiläum|[Gg]eburtstag|[Bb]irthday), )XXX?(?=[.!?])|(?:XX|xx)\.(?:XX|xx)\.(?:(?:20)?(?:XX|xx|\d\d))?|(?:XX|xx)[:.](?:XX|xx)(?= *(?:Uhr|h|am|pm))|(?:XXX?|xx)(?= ?(?:%|€|£)| (?:Uhr|Euro|EUR|[Pp]ercent|per cent|Prozent|pounds|[Pp]ersonen|[Mm]enschen|people|[Gg]äste|guests|[Mm]inute[ns]?|[Ss]tunden|hours|Tagen?|days|Jahren?|years|Plätze|places|seats|[Kk]ilo|kg|km|Mal|times)(?!\p{L})))(?![\p{L}\p{N}])|(?<=: ?)x{4,}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}:.])XX:XX(?![\p{L}\p{N}:])|(?<![\p{L}\p{N}])XX?th(?= (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|\[X\](?= ?(?:%|€|Uhr|Euro|percent|per cent))|(?<=[£€$])XX+|(?<=(?<!\p{L})(?:[Hh]aben|[Hh]ave|[Hh]as|[Nn]ur|[Oo]nly|[Tt]han|[Aa]ls|[Bb]is|[Uu]ntil|[Ff]rau|[Hh]errn?|[Ww]elcomes?|[Ww]ith|[Bb]y|[Vv]on|[Mm]it|[Ff]ür|[Aa]m|[Uu]m|[Aa]t|[Oo]n|[Bb]egrüßen|[Ii]st|[Ii]s|[Mm]eet|[Oo]f|[Oo]ver|[Aa]bout|[Rr]und|[Ee]twa|[Ff]rom|[Dd]ear|[Hh]allo|[Ll]iebe[r]?|[Gg]lückwunsch an|[Cc]ongratulations to|[Dd]r\.?|[Mm]rs?\.?|[Mm]s\.?) )XX{1,2}(?= (?!(?:[Ll]arge|[Ll]|XL|[Gg]röße)\b)|[.,!?]|$)(?![\p{L}\p{N}-])/gu;
/** Written in capitals for the one who was to fill it in. */
const capital = '(?:NAMEN?|LINK|TEXT|DATUM|DATE|ORT|PLACE|TITEL|TITLE|BILD|FOTO|PHOTO|UHRZEIT|TIME|PREIS|PRICE|ZITAT|QUOTE|HASHTAGS?|FIRMA|COMPANY|CAPTION|HEADLINE)';
const shouted = new RegExp(`(?<![\\p{L}\\p{N}])(?:${capital} (?:HIER )?(?:EINFÜGEN|EINSETZEN|EINTRAGEN|ERGÄNZEN|HERE)|(?:INSERT|ADD) (?:\\p{Lu}{1,12} )?${capital}(?: HERE)?|(?:INSERT|ADD|PUT|ENTER) (?:\\p{Lu}{2,15} ){1,4}HERE|(?<!\\p{Lu} )HIER ${capital}(?: \\p{Lu}[\\p{Lu}.]{0,20}){0,6}(?! \\p{Lu}\\p{Ll}))(?![\\p{L}\\p{N}])`, 'gu');
const kept = /(?<=(?<!\p{L})(?:[Uu]nter|[Üü]ber|[Vv]ia|[Aa]uf|[Aa]t|[Vv]on|[Aa]m|[Ii]n|[Oo]n|[Ff]rom|[Cc]all|[Tt]el\.?) )xxx(?=[.,!]|\s{0,9}$)/gmu;
const todo = /(?<![\p{L}\p{N}_-])TODO(?=:)|(?<=: {0,2})TODO(?=[.,!]|$)|(?<=^|[.!?:)] {1,2})TODO(?= +(?!is |ist |steht |lists?\b|[Ll]isten?\b|[Aa]pps?\b)[A-ZÄÖÜ]?[a-zäöü])/gmu;

/** What a text may hold of each kind: nothing, mostly. */
const wordings: readonly ((text: string) => RegExp | undefined)[] = [
  filler, model, told, among,
  (text) => (/EINF|EINS|ERGÄ|INSERT|ADD |HERE|HIER/u.test(text) ? shouted : undefined),
  (text) => (text.includes('xxx') ? kept : undefined),
  (text) => (text.includes('TB') ? awaited : undefined),
  (text) => (/XX|xx|Xth|\[X\]/u.test(text) ? crossed : undefined),
  (text) => (text.includes('TODO') ? todo : undefined),
];

/** Finds what a template left to be filled in. Code is left alone. */
export function placeholders(parsed: ParsedText): Span[] {
  const text = blank(parsed.text, parsed.code);
  const found: Span[] = [];
  if (/[[<]/.test(text)) {
    const isForum = /\[\/\p{L}{1,30}\]/u.test(text);
    for (const { index, 0: whole, 1: inner = '' } of text.matchAll(bracket)) {
      const after = text.charAt(index + whole.length);
      // Markdown and forum codes use the same brackets.
      if (whole.startsWith('[') && (after === '(' || (isForum && /^[a-z]+$/.test(inner)))) continue;
      // "[Link] https://…" names what follows.
      if (/^(?:link|url)$/iu.test(inner) && /^:? ?https?:/iu.test(text.slice(index + whole.length, index + whole.length + 8))) continue;
      if (whole.startsWith('[') === whole.endsWith(']') && isSlot(inner.trim(), whole.startsWith('<'))) found.push([index, index + whole.length]);
    }
  }
  if (text.includes('(')) for (const { index, 0: whole, 1: inner = '' } of text.matchAll(round)) if (note(inner.trim())) found.push([index + 1, index + whole.length - 1]);
  for (const { index, 0: whole } of wordings.flatMap((wording) => allOf(wording(parsed.text), text))) if (!isTalk(text, index, whole)) found.push([index, index + whole.length]);
  if (/einfügen|folgt/iu.test(text)) for (const { index, 0: whole, 1: inner = '' } of text.matchAll(alone)) found.push([index + whole.length - inner.length, index + whole.length]);
  for (const { at, host } of outside(parsed.links, parsed.code)) if (/(?:^|\.)example\.(?:com|org|net)$/.test(host)) found.push(at);
  const all = apart(found);
  // A template that is shared has many, and says so.
  return all.length >= 4 && /(?<!\p{L})(?:templates?|prompts?|scripts?|vorlagen?|mustertexte?|fill in|anschreiben)(?!\p{L})/iu.test(text) ? [] : all;
}

/** A sentence about fillers, or a thing that is called so: "no lorem ipsum on our boards", "the XXXX sign", the program asdf. */
function isTalk(text: string, start: number, found: string): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(start + found.length, start + found.length + 24);
  if (/["“„'‘«»]$/u.test(before) && /^["“”'’»«](?! ?[–—-])/u.test(after) && !/^(?:x|todo)/iu.test(found)) return true;
  if (/^asdf$/iu.test(found)) return /\p{L}[^\S\n]$/u.test(before) && /^[^\S\n]\p{Ll}/u.test(after);
  if (/^X{4,}$/u.test(found)) return /(?<!\p{L})(?:the|das|dem|des)\s$/iu.test(before) && /^\s(?:sign|beer|brand|logo|schild|bier)/iu.test(after);
  return /^(?:lorem|dolor)/iu.test(found) && /(?<!\p{L})(?:no|not|without|of|kein\p{L}{0,2}|ohne|statt|mit|with|and)\s$/iu.test(before) && /^\s?[\p{Ll},.]/u.test(after);
}

function isSlot(inner: string, isAngle: boolean): boolean {
  if (known.test(inner)) return false;
  if (order(inner)) return true;
  if (blanks.test(inner)) return !isAngle;
  // "<text>" talks about markup; "<LINK>" and "[Link]" do not.
  if (bare.test(inner)) return !isAngle || inner === inner.toUpperCase() || nameSlot.test(inner);
  return bareShown.test(inner) && inner === inner.toUpperCase();
}

function apart(found: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of found.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) if (span[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(span);
  return kept;
}
