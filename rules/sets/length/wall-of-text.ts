import type { Span } from '../../edit';
import { rule, type Examples, type Sources, type Words } from '../../rule';
import { kind, kindAt } from '../../text/kinds';
import { withoutQuotations } from '../../text/quotations';

export default rule({
  codes: ['LEN-02'],
  gravity: 'hint',
  strength: 'practice',
  sites: ['linkedin', 'facebook', 'instagram', 'xing', 'mastodon'],
  moment: 'pause',
  needs: ['text'],
  wide: true,
  options: {
    /** Characters of one paragraph. */
    paragraph: { default: 500, min: 200, max: 3000 },
    /** Characters without an empty line. */
    stretch: { default: 700, min: 300, max: 5000 },
  },
  check({ parsed: { text } }, _site, options) {
    const most = options.paragraph ?? 500;
    const stretch = options.stretch ?? 700;
    if (text.length <= most) return [];
    const long = paragraphs(text, '\n').find(([start, end]) => end - start > most && !isQuotation(text.slice(start, end)));
    if (long) return [{ at: long, with: { count: long[1] - long[0] } }];
    const block = paragraphs(text, '\n\n').find(([start, end]) => end - start > stretch && !hasShortLines(text.slice(start, end)));
    return block ? [{ at: block, variant: 'stretch', with: { count: block[1] - block[0] } }] : [];
  },
});

/** Stretches between breaks, without blanks around them. Lines of blanks alone are empty lines. */
function paragraphs(text: string, breaks: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const part of text.split(breaks === '\n' ? '\n' : /(?<=\n)[ \t\u200B]{0,40}\n/)) {
    const at = text.indexOf(part, start);
    const trimmed = part.trim();
    if (trimmed) found.push([at + part.indexOf(trimmed), at + part.indexOf(trimmed) + trimmed.length]);
    start = at + part.length;
  }
  return found;
}

function isQuotation(text: string): boolean {
  return signsOf(withoutQuotations(text)) * 2 < signsOf(text);
}

/** What is not blank. */
function signsOf(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (kindAt(text, at) !== kind.blank) count++;
  return count;
}

/** A poem, a programme, a list: many short lines are no wall. */
function hasShortLines(text: string): boolean {
  const lines = text.split('\n');
  return lines.length > 4 && text.length / lines.length < 90;
}

export const sources: Sources = [
  { title: { en: 'Plain-language practice', de: 'Praxis der Einfachen Sprache' }, date: '2026', kind: 'practice' },
  { title: { en: 'House rule: from which length on', de: 'Hausregel: ab welcher Länge' }, date: '2026-11-21', kind: 'practice' },
];

export const words: Words = {
  en: {
    title: 'A paragraph of {count} characters',
    why: 'Feeds are read on phones; a block of ten lines and more is skipped.',
    look: 'Break it after each thought, every two to four lines.',
    variants: { stretch: { title: '{count} characters without an empty line' } },
    options: { paragraph: 'Characters of a paragraph, at most', stretch: 'Characters without an empty line, at most' },
  },
  de: {
    title: 'Ein Absatz mit {count} Zeichen',
    why: 'Gelesen wird am Telefon; ein Block von zehn Zeilen und mehr wird übersprungen.',
    look: 'Trenn nach jedem Gedanken, alle zwei bis vier Zeilen.',
    variants: { stretch: { title: '{count} Zeichen ohne Leerzeile' } },
    options: { paragraph: 'Zeichen eines Absatzes, höchstens', stretch: 'Zeichen ohne Leerzeile, höchstens' },
  },
};

const roomy = { limits: { text: 5000 } } as const;
const en = 'The old mill has stood by the river since 1911. A teacher planted the pear tree. The wheel turned until the war and then stood still. ';
const de = 'Die alte Mühle steht seit 1911 am Fluss. Eine Lehrerin pflanzte den Birnbaum. Das Rad drehte sich bis zum Krieg und stand dann still. ';
const tags = '\n\n#Mill #Leeds';
const muehle = '\n\n#Mühle #Kassel';

export const examples: Examples = {
  en: {
    good: [
      { text: `${en}\n\n${en}\n\n${en}\n\n${en}\n\n${en}${tags}`, draft: roomy },
      { text: `${en.repeat(3).trim()}${tags}`, draft: roomy },
      { text: `${'The wheel turned until the war.\nThen it stood still.\n'.repeat(16).trim()}${tags}`, draft: roomy },
    ],
    bad: [
      { text: `${en.repeat(5).trim()}${tags}`, at: en.repeat(5).trim(), draft: roomy },
      { text: `News from the river.\n\n${en.repeat(4).trim()}${tags}`, at: en.repeat(4).trim(), draft: roomy },
      { text: `${en.repeat(3).trim()}\n${en.repeat(3).trim()}${tags}`, at: `${en.repeat(3).trim()}\n${en.repeat(3).trim()}`, draft: roomy },
    ],
  },
  de: {
    good: [
      { text: `${de}\n\n${de}\n\n${de}\n\n${de}\n\n${de}${muehle}`, draft: roomy },
      { text: `${de.repeat(3).trim()}${muehle}`, draft: roomy },
      { text: `${'Das Rad drehte sich bis zum Krieg.\nDann stand es still.\n'.repeat(16).trim()}${muehle}`, draft: roomy },
    ],
    bad: [
      { text: `${de.repeat(5).trim()}${muehle}`, at: de.repeat(5).trim(), draft: roomy },
      { text: `Neues vom Fluss.\n\n${de.repeat(4).trim()}${muehle}`, at: de.repeat(4).trim(), draft: roomy },
      { text: `${de.repeat(3).trim()}\n${de.repeat(3).trim()}${muehle}`, at: `${de.repeat(3).trim()}\n${de.repeat(3).trim()}`, draft: roomy },
    ],
  },
};
