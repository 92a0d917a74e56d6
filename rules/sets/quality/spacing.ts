import type { DraftLanguage } from '../../draft';
import type { Edit, Span } from '../../edit';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { inFields, sentences } from '../../text/in-fields';
import { settled } from '../../text/settled';
import { blank, merge } from '../../text/spans';

const double = /(?<=\S) {2,}(?=[^\s,;:!?.…|])/gu;
/** A colon may stand free between two teams, and French sets marks apart; a smiley has something after the mark. */
const before = /(?<=[\p{L}\p{N})\]“”’%€$£"])(?<![ \xA0])[ \xA0]{1,40}(?:[,;](?=\s|$)|[!?]{1,9}(?=\s|$)|\.(?![.\p{L}\p{N}])(?=\s|$)|:(?=[ ]{0,40}(?:\n|$)|(?<=\p{L} :) (?:\d|\p{Ll})))/gu;
const invisible = /(?<![@#.\u200B])[\u200B\u2060\uFEFF\xAD]+(?![@#.\u200B])/gu;
const germanOpen = /„[^„“”"\n]{1,400}"/gu;
const englishOpen = /“[^„“”"\n]{1,400}"/gu;
/** Begun straight and closed curly. */
const late = /(?<![\p{L}\p{N}"=])"(?=[\p{L}\p{N}¿¡…])[^"„“”\n]{1,400}(?<=\S)[“”](?![\p{L}\p{N}])/gu;
const straight = /(?<![\p{L}\p{N}"=])"(?=[\p{L}\p{N}¿¡…])[^"„“”\n]{1,400}(?<=[\p{L}\p{N}.,!?…)])"(?!["\p{L}\p{N}])/gu;

export default rule({
  codes: ['QUA-04'],
  gravity: 'hint',
  strength: 'practice',
  moment: 'pause',
  needs: ['text'],
  check({ fields, language }) {
    return inFields(fields, sentences, ({ parsed }): Finding[] => {
      // Links and code stay places of their own: a space before them is one space.
      const text = blank(parsed.text, merge(parsed.links.map(({ at }) => at), parsed.mentions.map(({ at }) => at), parsed.emails, parsed.code), 'x');
      const found = slips(text, language);
      return settled(found, text, (mended) => slips(mended, language));
    });
  },
});

function slips(text: string, language: DraftLanguage): Finding[] {
  return [
    ...(text.includes('  ') ? one(undefined, lonely(text, Array.from(text.matchAll(double), place)), (at) => [{ at, text: ' ' }]) : []),
    ...(language === 'other' ? [] : one('before', Array.from(text.matchAll(before), place), (at) => [{ at: [at[0], spacesEnd(text, at[0])], text: '' }])),
    ...quotes(text),
    ...one('invisible', Array.from(text.matchAll(invisible), place).filter((at) => !aloneInLine(text, at)), (at) => [{ at, text: '' }]),
  ];
}

function place({ index, 0: whole }: RegExpExecArray): Span {
  return [index, index + whole.length];
}

function one(variant: string | undefined, places: readonly Span[], mend: (at: Span) => readonly Edit[]): Finding[] {
  const [at] = places;
  return at ? [{ at, ...(variant !== undefined && { variant }), fix: places.flatMap(mend) }] : [];
}

function spacesEnd(text: string, start: number): number {
  let end = start;
  while (text.charAt(end) === ' ' || text.charAt(end) === '\xA0') end++;
  return end;
}

/** Spaces that line things up stand in several lines, and there are many of them. */
function lonely(text: string, places: readonly Span[]): readonly Span[] {
  if (places.filter(([start, end]) => end - start > 2).length < 2) return places;
  const lines = new Set(places.map(([start]) => text.lastIndexOf('\n', start)));
  return lines.size > 1 ? [] : places;
}

/** A sign nobody sees, alone in its line, keeps an empty line open on some sites. */
function aloneInLine(text: string, [start, end]: Span): boolean {
  return (start === 0 || text.charAt(start - 1) === '\n') && (end === text.length || text.charAt(end) === '\n');
}

function quotes(text: string): Finding[] {
  if (!text.includes('"')) return [];
  const german = text.includes('„');
  if (!german && !/[“”]/.test(text)) return [];
  const begun = Array.from(text.matchAll(late), place);
  if (begun[0]) return [{ at: [begun[0][0], begun[0][0] + 1], variant: 'mixed', fix: begun.map(([start, end]) => ({ at: [start, start + 1] as const, text: german || text.charAt(end - 1) === '“' ? '„' : '“' })) }];
  const halves = Array.from(text.matchAll(german ? germanOpen : englishOpen), place);
  const [open, close] = german ? ['„', '“'] : ['“', '”'];
  const closed = new Set(halves.map(([, end]) => end - 1));
  const pairs = Array.from(text.matchAll(straight), place).filter(([start, end]) => !closed.has(start) && !closed.has(end - 1));
  const fix = [
    ...halves.map(([, end]) => ({ at: [end - 1, end] as const, text: close })),
    ...pairs.flatMap(([start, end]) => [{ at: [start, start + 1] as const, text: open }, { at: [end - 1, end] as const, text: close }]),
  ];
  const at = halves[0] ? halves[0][1] - 1 : pairs[0]?.[0];
  return at === undefined ? [] : [{ at: [at, at + 1], variant: halves[0] ? 'half' : 'mixed', fix }];
}

export const sources: Sources = [{ title: { en: 'House rule: small things make the professional look', de: 'Hausregel: Kleinigkeiten machen den professionellen Eindruck' }, date: '2026-11-21', kind: 'practice' }];

export const words: Words = {
  en: {
    title: 'Two spaces in a row',
    why: 'A small thing, but it shows that nobody read the post once more.',
    look: 'One space is enough.',
    fix: 'Keep one space',
    variants: {
      before: { title: 'No space before this mark', why: 'The mark may jump to the next line and stand there alone.', look: 'Put the mark right after the word.', fix: 'Remove the space' },
      half: { title: 'This quotation closes with another kind of mark', why: 'It opens with a curly mark and closes with a straight one.', look: 'Take the same kind twice.', fix: 'Match the marks' },
      mixed: { title: 'Two kinds of quotation marks', why: 'Curly and straight marks side by side look pasted together.', look: 'Stay with one kind.', fix: 'Match the marks' },
      invisible: { title: 'There is an invisible character here', why: 'It cuts words and links apart for search and screen readers.', look: 'Delete it.', fix: 'Delete it' },
    },
  },
  de: {
    title: 'Zwei Leerzeichen hintereinander',
    why: 'Eine Kleinigkeit, aber sie zeigt, dass niemand noch einmal drübergelesen hat.',
    look: 'Eins genügt.',
    fix: 'Ein Leerzeichen behalten',
    variants: {
      before: { title: 'Vor dieses Satzzeichen gehört kein Leerzeichen', why: 'Das Zeichen kann in die nächste Zeile rutschen und steht dort allein.', look: 'Setz es direkt hinter das Wort.', fix: 'Leerzeichen entfernen' },
      half: { title: 'Dieses Zitat schließt mit einem anderen Zeichen', why: 'Es öffnet typografisch und schließt mit einem geraden Zeichen.', look: 'Nimm zweimal dieselbe Art.', fix: 'Zeichen angleichen' },
      mixed: { title: 'Zweierlei Anführungszeichen', why: 'Typografische und gerade Zeichen nebeneinander sehen zusammenkopiert aus.', look: 'Bleib bei einer Art.', fix: 'Zeichen angleichen' },
      invisible: { title: 'Hier steckt ein unsichtbares Zeichen', why: 'Es trennt Wörter und Links, auch für die Suche und beim Vorlesen.', look: 'Lösch es.', fix: 'Löschen' },
    },
  },
};

export const examples: Examples = {
  en: {
    good: [
      'Hello world, welcome :) And thanks ;-) for coming … see you.',
      'Opening hours\nMon     9 to 5\nTue     9 to 5\nSat     closed',
      'Final score, Leeds : York, after extra time. The "Red Lion" was full, the 15" pizza gone.',
      'Family day 👨‍👩‍👧 and files such as .docx or .pdf, please.',
    ],
    bad: [
      { text: 'Hello  world , welcome', at: '  ', fixed: 'Hello world, welcome', finds: 2 },
      { text: 'We are open again ! Who comes along ?', at: ' !', fixed: 'We are open again! Who comes along?' },
      { text: 'The “Red Lion" and the "Swan" are open', at: '"', fixed: 'The “Red Lion” and the “Swan” are open' },
      { text: 'The “Red Lion” and the "Swan" are open', at: '"', fixed: 'The “Red Lion” and the “Swan” are open' },
      { text: 'A new book\u200Bshop for Leeds', at: '\u200B', fixed: 'A new bookshop for Leeds' },
    ],
  },
  de: {
    good: [
      'Hallo Welt, willkommen :) Und danke ;-) … bis bald.',
      'Öffnungszeiten\nMo     9 bis 17 Uhr\nDi     9 bis 17 Uhr\nSa     geschlossen',
      'Endstand Kassel : Göttingen nach Verlängerung. Das "Kino am Ufer" war voll, der 15"-Bildschirm kaputt.',
      'Familientag 👨‍👩‍👧, und Dateien bitte als .docx oder .pdf an uns.',
    ],
    bad: [
      { text: 'Hallo  Welt , willkommen', at: '  ', fixed: 'Hallo Welt, willkommen', finds: 2 },
      { text: 'Wir haben wieder offen ! Wer kommt mit ?', at: ' !', fixed: 'Wir haben wieder offen! Wer kommt mit?' },
      { text: 'Heute liest sie aus „Der Garten" bei uns', at: '"', fixed: 'Heute liest sie aus „Der Garten“ bei uns' },
      { text: 'Erst „Der Garten“, dann "Das Haus" und Tee', at: '"', fixed: 'Erst „Der Garten“, dann „Das Haus“ und Tee' },
      { text: 'Die Stadt\u00ADbücherei zieht um', at: '\u00AD', fixed: 'Die Stadtbücherei zieht um' },
    ],
  },
};
