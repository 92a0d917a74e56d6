import type { Edit, Span } from '../../edit';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { anyOf } from '../../text/any-of';
import { inFields, sentences } from '../../text/in-fields';
import { pattern } from '../../text/latin';
import { findGarbled } from '../../text/mojibake';
import { withoutQuotations } from '../../text/quotations';
import { settled } from '../../text/settled';
import { blank } from '../../text/spans';
import { entities } from '../../words/entities';

const entity = /&(?:amp;){0,4}(#\d{2,6}|#x[\da-f]{2,6}|[a-z]{2,6});/giu;
const escape = /\\u([\da-f]{4})(?:\\u([\da-f]{4}))?|(?:\\r?\\n){2,}/giu;
const half = /[\uD800-\uDFFF]+/gu;
const bold = /(?<![\p{L}\p{N}*])\*\*(?=[^\s*])([^*\n]{1,160})(?<=[^\s*])\*\*(?![\p{L}\p{N}*])/gu;
/** One sign alone is a heading only above an empty line; elsewhere it is a hashtag with a gap. */
const heading = /^(?:#{2,6} +(?=\S)|# {1,3}(?=\p{L}[^\n#]{0,80}\n\n))/gmu;
const link = /\[([^[\]\n]{1,100})\]\((https?:\/\/[^()\s]{3,400})\)/giu;
const tag = /<\/?(?:a|b|blockquote|br|div|em|h[1-6]|i|img|li|ol|p|span|strong|u|ul)(?:\s[^<>\n]{0,200})?\/?>/giu;
/** Frequent words whose umlaut became a question mark. */
const lost = pattern(String.raw`(?<!\p{L})(?:f\?r|\?ber|fr\?h\p{L}{0,9}|k\?nn\p{L}{1,9}|m\?(?:ss|cht)\p{L}{1,9}|sch\?n\p{L}{0,9}|gr\?{1,2}(?:e|en|er|es|n\p{L}{0,9})|M\?nch\p{L}{1,9}|K\?ln|D\?sseldorf|N\?rnberg|w\?rden?)(?!\p{L})|stra\?e(?!\p{L})`, 'giu');
const anyLost = /\?{1,2}\p{Ll}/u;
const machine = [
  "as an ai (?:language )?model", "als (?:ki|ai)-sprachmodell", "als (?:eine )?(?:ki|künstliche intelligenz) (?:kann|habe|bin) ich", 'turn\\d+(?:search|view|news)\\d+', ':?contentreference\\[oaicite[^\\]\\n]{0,40}\\]', 'oai_?cite',
  '【\\d+[^】\\n]{0,40}】', '\\[cite(?:_start|: ?\\d+)[^\\]\\n]{0,20}\\]',
  "let me know if you(?:'d|’d| would) like (?:me to|any) (?:adjust|change|tweak|tailor|revise|shorten|edit|other)\\p{L}{0,30}",
  'sag (?:mir )?(?:gern )?bescheid,? wenn ich (?:den text|etwas|ihn|noch etwas) [^.!?\\n]{0,30}soll',
];
const answer = [
  [
    "here(?:'s|’s| is) (?:your|a|the) (?:revised|updated|edited|polished|rewritten|suggested|possible|shorter|draft|improved",
    "catchy|friendly|engaging|professional|short)(?: [\\p{L}-]+){0,4} (?:post|caption|tweet|draft|version|text|copy|rewrite",
    "summary)[^:\\n]{0,60}:",
  ].join('|'),
  [
    'hier ist (?:(?:dein|ihr) (?:überarbeitete|neue|fertige)[rs]? (?:post|beitrag|text)|(?:ein|eine',
    'dein) (?:[\\p{L}-]+ ){0,3}(?:vorschlag|entwurf|version|fassung|variante|text) für (?:deinen|deine|ihren|einen|eine|den',
    'die) [^:\\n]{0,60}(?:post|beitrag|caption|tweet|text|story))[^:\\n]{0,40}:',
  ].join('|'),
  [
    "(?:sure|certainly|of course|absolutely|gladly)[!,.:]{1,2}\\s{1,2}here(?:(?:'|’)?s| is| are) (?:some|a|an|the|your|my",
    "one)(?: [\\p{L}-]+){0,5} (?:post|caption|tweet|draft|version|text|copy|rewrite|summary|option|suggestion)\\p{L}{0,30}",
  ].join('|'),
  [
    '(?:gerne?|natürlich|klar|sicher|selbstverständlich)[!,.:]{1,2}\\s{1,2}hier (?:ist|sind|kommt|kommen) (?:(?:dein|ihr)\\p{L}{0,30}',
    '(?:ein|der|die|das|eine|einige)(?: [\\p{L}-]+){0,4} (?:beitrag|post|text|entwurf|vorschlag|vorschläge|version|fassung',
    'variante|caption|zusammenfassung|tweet))\\p{L}{0,30}',
  ].join('|'),
];
const ofMachine = anyOf(machine, (any) => pattern(`(?<![\\p{L}\\p{N}])(?:${any})`, 'giu'));
const answerPattern = pattern(`^\\s{0,3}["„“]?(?:${answer.join('|')})`, 'giu');
/** Sites that turn these signs into bold letters and headings, or may. */
const readMarkup: ReadonlySet<string> = new Set(['reddit', 'discord', 'tumblr', 'flickr', 'xing']);

export default rule({
  codes: ['QUA-03'],
  gravity: 'error',
  strength: 'practice',
  moment: 'pause',
  needs: ['text'],
  check({ fields }, site) {
    return inFields(fields, sentences, ({ parsed }) => {
      const text = blank(parsed.text, parsed.code);
      return settled(slipsIn(text, site.id), text, (mended) => slipsIn(mended, site.id));
    });
  },
});

function slipsIn(text: string, site: string): Finding[] {
  const said = withoutQuotations(text);
  return [
    ...first('', findGarbled(text).filter(({ at }) => !isSample(text, said, at)).map(({ at, right }) => ({ at, edits: right === undefined ? [] : [{ at, text: right }] }))),
    ...(anyLost.test(text) ? first('', found(text, lost, () => undefined)) : []),
    ...(text.includes('&') ? first('entity', found(text, entity, named)) : []),
    ...(text.includes('\\') ? first('escape', found(text, escape, unescaped)) : []),
    ...(text.isWellFormed() ? [] : first('half', found(text, half, () => undefined))),
    ...(readMarkup.has(site) ? [] : markup(text)),
    ...first('machine', [answerPattern, ofMachine(text)].flatMap((one) => (one ? found(text, one, () => undefined) : [])).filter(({ at }) => at[0] === 0 || said.charAt(at[0]) !== ' ')),
  ];
}

/** Two or three signs in quotation marks are shown as what they are. */
function isSample(text: string, said: string, [start, end]: Span): boolean {
  return said.slice(start, end).trim() === '' && /["“„'«»]\s?$/u.test(text.slice(0, start)) && /^\s?["”“'»«]/u.test(text.slice(end));
}

type Slip = { readonly at: Span; readonly edits: readonly Edit[] };

/** One finding for all slips of a kind: the place of the first, the fixes of all. */
function first(variant: string, slips: readonly Slip[]): Finding[] {
  const [slip] = slips;
  if (!slip) return [];
  const edits = slips.flatMap(({ edits }) => edits);
  return [{ at: slip.at, ...(variant === '' ? {} : { variant }), ...(edits.length === 0 ? {} : { fix: edits }) }];
}

function found(text: string, slip: RegExp, right: (match: RegExpExecArray) => string | null | undefined): Slip[] {
  return Array.from(text.matchAll(slip)).flatMap((match): Slip[] => {
    const at = [match.index, match.index + match[0].length] as const;
    const put = right(match);
    // Null means: this is no slip at all.
    if (put === null) return [];
    return [{ at, edits: put === undefined ? [] : [{ at, text: put }] }];
  });
}

function named({ 1: name = '', index, 0: whole, input }: RegExpExecArray): string | null | undefined {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? undefined : safe(String.fromCodePoint(code), input.slice(index + whole.length));
  }
  if (!Object.hasOwn(entities, name)) return null;
  return safe(entities[name] ?? '', input.slice(index + whole.length));
}

/** An ampersand before something like `lt;` would only make the next such name. */
function safe(sign: string, rest: string): string | undefined {
  return sign === '&' && /^(?:#?\w{1,8};|amp)/i.test(rest) ? undefined : sign;
}

function unescaped({ 1: one, 2: two }: RegExpExecArray): string | undefined {
  if (one === undefined) return '\n\n';
  const text = String.fromCharCode(parseInt(one, 16), ...(two === undefined ? [] : [parseInt(two, 16)]));
  return text.isWellFormed() && !/[\\\p{Cc}]/u.test(text) ? text : undefined;
}

function markup(text: string): Finding[] {
  const slips: Slip[] = [];
  if (text.includes('**')) {
    for (const { index, 0: whole } of text.matchAll(bold)) {
      const end = index + whole.length;
      slips.push({ at: [index, end], edits: [{ at: [index, index + 2], text: '' }, { at: [end - 2, end], text: '' }] });
    }
  }
  if (text.includes('# ')) for (const { index, 0: whole } of text.matchAll(heading)) slips.push({ at: [index, index + whole.trimEnd().length], edits: [{ at: [index, index + whole.length], text: '' }] });
  if (text.includes('](')) {
    for (const { index, 0: whole, 1: name = '', 2: address = '' } of text.matchAll(link)) {
      const at = [index, index + whole.length] as const;
      slips.push({ at, edits: [{ at, text: name.includes('://') ? address : `${name} ${address}` }] });
    }
  }
  const tags: Slip[] = !text.includes('<') ? [] : Array.from(text.matchAll(tag), ({ index, 0: whole }) => {
    const at = [index, index + whole.length] as const;
    // What a tag leaves behind must not become the next tag.
    const joins = /[</]/.test(text.charAt(index - 1));
    return { at, edits: joins ? [] : [{ at, text: /^<br/i.test(whole) ? (text.charAt(at[1]) === '\n' ? '' : '\n') : '' }] };
  });
  return [...first('markup', slips.toSorted((a, b) => a.at[0] - b.at[0])), ...first('html', tags)];
}

export const sources: Sources = [
  { title: { en: 'ftfy: how wrongly read letters are told', de: 'ftfy: woran man falsch gelesene Buchstaben erkennt' }, url: 'https://github.com/rspeer/python-ftfy', date: '2026', kind: 'code' },
  { title: { en: 'House rule: an evident slip', de: 'Hausregel: ein offensichtliches Versehen' }, date: '2026-11-21', kind: 'practice' },
];

export const words: Words = {
  en: {
    title: 'Letters were lost on the way here',
    why: 'Umlauts, accents or quotation marks were read in the wrong encoding; everybody sees the jumble.',
    look: 'Write them anew, or paste the text as plain text.',
    fix: 'Restore the letters',
    variants: {
      entity: { title: 'HTML code instead of a letter', why: 'A name like &amp; only becomes a sign on web pages; here it stays as it is.', look: 'Write the sign itself.', fix: 'Put in the sign' },
      escape: { title: 'Program code instead of a letter', why: 'A sequence with a backslash comes from a program and stays as it is here.', look: 'Write the sign itself.', fix: 'Put in the sign' },
      half: { title: 'Half a character was left over', why: 'An emoji was cut in two; readers see a box or nothing.', look: 'Delete it and set the emoji anew.' },
      markup: { title: 'The signs for bold stay visible here', why: 'This site does not read Markdown: stars, hashes and brackets stay in the text.', look: 'Take the signs out.', fix: 'Take the signs out' },
      html: { title: 'HTML stays visible here', why: 'This site shows tags as they are written.', look: 'Take the tags out.', fix: 'Take the tags out' },
      machine: { title: 'A chatbot’s own words are still in here', why: 'This part was meant for you, not for your readers.', look: 'Delete it and read the rest once more.' },
    },
  },
  de: {
    title: 'Hier sind Buchstaben zu Bruch gegangen',
    why: 'Umlaute, Akzente oder Anführungszeichen wurden falsch eingelesen; alle sehen den Zeichensalat.',
    look: 'Schreib sie neu oder füg den Text ohne Formatierung ein.',
    fix: 'Buchstaben wiederherstellen',
    variants: {
      entity: { title: 'HTML-Code statt eines Zeichens', why: 'Ein Kürzel wie &amp; wird nur auf Webseiten zum Zeichen; hier bleibt es so stehen.', look: 'Schreib das Zeichen selbst.', fix: 'Zeichen einsetzen' },
      escape: { title: 'Programmcode statt eines Zeichens', why: 'Die Folge mit dem Backslash stammt aus einem Programm und bleibt hier so stehen.', look: 'Schreib das Zeichen selbst.', fix: 'Zeichen einsetzen' },
      half: { title: 'Ein halbes Zeichen ist übrig', why: 'Ein Emoji wurde zerteilt; zu sehen ist ein Kästchen oder nichts.', look: 'Lösch es und setz das Emoji neu.' },
      markup: { title: 'Die Zeichen für Fettdruck bleiben sichtbar', why: 'Hier wird kein Markdown gelesen: Sternchen, Rauten und Klammern bleiben im Text stehen.', look: 'Nimm die Zeichen heraus.', fix: 'Zeichen entfernen' },
      html: { title: 'HTML bleibt hier sichtbar', why: 'Tags erscheinen hier so, wie sie geschrieben sind.', look: 'Nimm die Tags heraus.', fix: 'Tags entfernen' },
      machine: { title: 'Hier spricht noch der Chatbot', why: 'Diese Stelle war für dich gedacht, nicht für dein Publikum.', look: 'Lösch sie und lies den Rest noch einmal.' },
    },
  },
};

export const examples: Examples = {
  en: {
    good: [
      'Café menu is new, and Müller & Sohn bake the bread.',
      'Five stars *** from our guests, 2 * 3 = 6, and the footnote** follows below.',
      'In the course we write `<b>bold</b>`, `&amp;` and `**stars**`. Ages <12 or >65 pay half.',
      'NÃO is Portuguese, CHÂTEAU is French, and AT&T; well, that is a company.',
    ],
    bad: [
      { text: 'CafÃ© menu is new, donâ€™t miss it', at: 'Ã©', fixed: 'Café menu is new, don’t miss it' },
      { text: 'Our menu is **new** and **light**', at: '**new**', fixed: 'Our menu is new and light' },
      { text: 'Fish &amp; chips, &pound;9', at: '&amp;', fixed: 'Fish & chips, £9' },
      { text: 'Read [our report](https://our-site.com/report) by <b>Anna</b>', at: '[our report](https://our-site.com/report)', fixed: 'Read our report https://our-site.com/report by Anna', finds: 2 },
      { text: 'Sure! Here’s a friendly post for your bakery: Fresh rolls from six.', at: 'Sure! Here’s a friendly post' },
      { text: 'A new caf\\u00e9 opens', at: '\\u00e9', fixed: 'A new café opens' },
    ],
  },
  de: {
    good: [
      'Das neue Café-Menü ist da, das Brot kommt von Müller & Sohn.',
      'Fünf Sterne *** von den Gästen, 2 * 3 = 6, und die Fußnote** steht unten.',
      'Im Kurs schreiben wir `<b>fett</b>`, `&uuml;` und `**Sterne**`. Kinder <12 zahlen die Hälfte.',
      'Gerne! Hier ist der Bus am schnellsten: Linie 4 fährt alle zehn Minuten.',
    ],
    bad: [
      { text: 'MÃ¼ller &amp; Sohn: frische BrÃ¶tchen', at: 'Ã¼', fixed: 'Müller & Sohn: frische Brötchen', finds: 2 },
      { text: 'Unser Menü ist **neu**', at: '**neu**', fixed: 'Unser Menü ist neu' },
      { text: 'Gr\uFFFD\uFFFDe aus Kassel', at: '\uFFFD\uFFFD' },
      { text: '## Neues vom Hof\nDie Ziegen sind da', at: '##', fixed: 'Neues vom Hof\nDie Ziegen sind da' },
      { text: 'Natürlich! Hier ist dein Beitrag: Am Samstag öffnet die Mühle.', at: 'Natürlich! Hier ist dein' },
      { text: 'Am Samstag<br>von 10 bis 12 Uhr: &bdquo;Hof&ldquo;', at: '<br>', fixed: 'Am Samstag\nvon 10 bis 12 Uhr: „Hof“', finds: 2 },
      { text: 'Wir freuen uns ðŸŽ‰ auf den Mai', at: 'ðŸŽ‰', fixed: 'Wir freuen uns 🎉 auf den Mai' },
    ],
  },
};
