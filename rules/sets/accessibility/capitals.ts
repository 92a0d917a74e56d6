import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { inFields } from '../../text/in-fields';
import { after, kind, kindAt } from '../../text/kinds';
import type { WordToken } from '../../text/parse';
import { unquoted } from '../../text/quotations';
import { acronyms } from '../../words/acronyms';

const capital = /^[\p{Lu}\p{M}ß'’‐-]+$/u;
/** Quick, and true for all capitals. */
const anyLoud = /[A-Z\xC0-\xDE\u0100-\uFFFF]{4}/;
const vowel = /[AEIOUYÄÖÜÀ-Ý]/u;
const long = 4;
/** "TICKETS: …", "PREVIEW » …": a word that names what comes after it. */
const label = /^:|^ ?[»►→▶]/u;
const isLabel = (text: string, { at: [, end] }: WordToken) => label.test(text.slice(end, end + 2));

export default rule({
  codes: ['A11Y-08'],
  gravity: 'warning',
  strength: 'practice',
  moment: 'pause',
  needs: ['text'],
  wide: true,
  options: {
    /** Words of four and more letters in a row. */
    row: { default: 3, min: 2, max: 10 },
    /** Per cent of all letters. */
    share: { default: 30, min: 10, max: 90 },
  },
  check({ fields }, _site, options) {
    return inFields(fields, ['text', 'title', 'description'], ({ parsed }): Finding[] => {
      if (!anyLoud.test(parsed.text)) return [];
      const text = unquoted(parsed);
      const words = text === parsed.prose ? parsed.words : parsed.words.filter(({ at }) => text.charAt(at[0]) !== ' ');
      const runs = runsOf(text, words);
      const row = runs.find(({ loud }) => loud >= (options.row ?? 3));
      if (row) return [{ at: row.at }];
      const loud = words.filter((word) => isLoud(word) && !isLabel(text, word));
      if (loud.length < 3) return [];
      const all = words.reduce((sum, { text }) => sum + lettersOf(text), 0);
      const raised = loud.reduce((sum, { text }) => sum + text.length, 0);
      const [first] = loud;
      return first && all >= 30 && raised * 100 > all * (options.share ?? 30) ? [{ at: first.at }] : [];
    });
  },
});

type Run = { readonly at: readonly [number, number]; readonly loud: number };

/** Words in capitals one after another; short ones and numbers between them belong to the row. */
function runsOf(text: string, words: readonly WordToken[]): Run[] {
  const runs: Run[] = [];
  let row: WordToken[] = [];
  const close = () => {
    const first = row.findIndex(isLoud);
    const last = row.findLastIndex(isLoud);
    const kept = first === -1 ? [] : row.slice(first, last + 1);
    const loud = kept.filter(isLoud).length;
    if (kept[0] && !isList(text, kept)) runs.push({ at: [kept[0].at[0], kept.at(-1)?.at[1] ?? 0], loud });
    row = [];
  };
  for (const word of words) {
    const previous = row.at(-1);
    if (previous && /[^\s,!?.:;–—/&+'’"-]|\n\s*\n|\s{4}/u.test(text.slice(previous.at[1], word.at[0]))) close();
    if (mayBeLoud(word.text) && capital.test(word.text) && /\p{Lu}/u.test(word.text) && text.charAt(word.at[0] - 1) !== '$') row.push(word);
    else close();
  }
  close();
  return runs;
}

function isLoud({ text }: WordToken): boolean {
  return text.length >= long && mayBeLoud(text) && capital.test(text) && lettersOf(text) >= long && vowel.test(text) && !text.split(/[-‐'’]/).every((part) => part.length < long || acronyms.has(part));
}

/** Quick, and true for all words in capitals: the last letter is no small one of the usual alphabet. */
function mayBeLoud(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return last < 97 || last > 122;
}

function lettersOf(word: string): number {
  let count = 0;
  for (let at = 0; at < word.length; at = after(word, at)) if (kindAt(word, at) === kind.letter) count++;
  return count;
}

/** Names with nothing but commas and slashes between them are a list of houses, not a sentence. */
function isList(text: string, words: readonly WordToken[]): boolean {
  // "(SELECT, GROUP BY, HAVING)" lists words of a language that is written so.
  const [start, end] = [words[0]?.at[0] ?? 0, words.at(-1)?.at[1] ?? 0];
  if (/\([^()]{0,20}$/u.test(text.slice(Math.max(0, start - 21), start)) && text.slice(start, end).split(', ').length > 2) return true;
  // "POINTS: 181" on each line is a table.
  if (words.every((word) => !isLoud(word) || isLabel(text, word)) && words.filter(isLoud).length > 1) return true;
  return words.length > 1 && words.slice(1).every((word, index) => /^\s?[,/|·•&+]\s?$/u.test(text.slice(words[index]?.at[1] ?? 0, word.at[0])));
}

export const sources: Sources = [
  { title: 'mass.gov: Social Media Post Accessibility', date: '2025', kind: 'official' },
  { title: { en: 'House rule: where shouting begins', de: 'Hausregel: wo Schreien beginnt' }, date: '2026-11-21', kind: 'practice' },
];

export const words: Words = {
  en: {
    title: 'Words in capitals throughout',
    why: 'It reads as shouting, words lose their shape, and some screen readers spell them out.',
    look: 'Write them as usual; what comes first has weight anyway.',
    options: { row: 'Words in capitals in a row', share: 'Percent of all letters' },
  },
  de: {
    title: 'Durchgehend Großbuchstaben',
    why: 'Das wirkt geschrien, die Wörter verlieren ihre Form, und manche Vorleseprogramme buchstabieren sie.',
    look: 'Schreib sie wie gewohnt; was vorn steht, wiegt ohnehin mehr.',
    options: { row: 'Wörter in Großbuchstaben hintereinander', share: 'Prozent aller Buchstaben' },
  },
};

export const examples: Examples = {
  en: {
    good: [
      'Great news, everyone',
      'UNESCO, UNICEF, NATO and the FIFA sent people; BREAKING is a sport now.',
      'The sign says "PLEASE KEEP YOUR DOGS AWAY FROM HERE" and the dogs cannot read.',
      'PDF, HTML and CSS: our course for beginners starts in the GREEN ROOM at six.',
    ],
    bad: [
      { text: 'GREAT NEWS EVERYONE TODAY', at: 'GREAT NEWS EVERYONE TODAY' },
      { text: 'We say it once more: PLEASE DO NOT FEED THE DUCKS. Thank you.', at: 'PLEASE DO NOT FEED THE DUCKS' },
      { text: 'TICKETS go on sale, SATURDAY is the day, COME EARLY', at: 'TICKETS' },
    ],
  },
  de: {
    good: [
      'Tolle Neuigkeiten heute Abend',
      'ADAC, DEKRA, UNESCO und NATO waren da; die DSGVO gilt auch für sie.',
      'Auf dem Schild steht „BITTE KEINE HUNDE UND KEINE RÄDER MITNEHMEN“, und der Hund kann nicht lesen.',
      'PDF, HTML und CSS: Der Kurs für Einsteiger beginnt im GRÜNEN SALON um sechs.',
    ],
    bad: [
      { text: 'TOLLE NEUIGKEITEN HEUTE ABEND', at: 'TOLLE NEUIGKEITEN HEUTE ABEND' },
      { text: 'Noch einmal: BITTE DIE ENTEN NICHT FÜTTERN. Danke.', at: 'BITTE DIE ENTEN NICHT FÜTTERN' },
      { text: 'KARTEN gibt es ab jetzt, SAMSTAG ist der Tag, KOMMT FRÜH', at: 'KARTEN' },
    ],
  },
};
