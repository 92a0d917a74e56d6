import type { Span } from '../../edit';
import { rule, type Examples, type Sources, type Words } from '../../rule';
import { after, isWordAt } from '../../text/kinds';
import { unquoted } from '../../text/quotations';
import { findSentences } from '../../text/sentences';

const joiners = "'’.,:/-";
const comma = /[,;•|·/]| [–-] /g;
const fewest = 3;

export default rule({
  codes: ['LEN-03'],
  gravity: 'hint',
  strength: 'practice',
  languages: ['en', 'de'],
  moment: 'pause',
  needs: ['text'],
  wide: true,
  options: {
    /** Words a sentence may have, by language: German packs more into a word. */
    english: { default: 35, min: 15, max: 80 },
    german: { default: 30, min: 12, max: 80 },
    /** Words of a sentence on average, over three sentences or more. */
    average: { default: 22, min: 10, max: 40 },
  },
  check({ parsed, language }, _site, options) {
    const most = (language === 'de' ? options.german : options.english) ?? 35;
    if (parsed.text.length < most * 3) return [];
    const text = unquoted(parsed).replace(/[#＃][\p{L}\p{M}\p{N}_]+/gu, (tag) => ' '.repeat(tag.length));
    const sentences = findSentences(text).map((at) => ({ at, count: wordsIn(text, at) })).filter(({ count }) => count > 0);
    const long = sentences.find(({ at, count }) => count > most && !isList(text, at, count));
    if (long) return [{ at: long.at, with: { count: long.count, most } }];
    const whole = sentences.filter(({ at: [start, end] }) => /[.!?…]["”“»’)\]]*$/.test(text.slice(Math.max(start, end - 9), end)));
    const average = whole.reduce((sum, { count }) => sum + count, 0) / whole.length;
    const mean = options.average ?? 22;
    const longest = whole.toSorted((a, b) => b.count - a.count)[0];
    // "22 on average, up to 22" would contradict itself, so what is over is told rounded up.
    return whole.length >= fewest && longest && average > mean ? [{ at: longest.at, variant: 'average', with: { count: Math.ceil(average), most: mean } }] : [];
  },
});

/** How many words stand in a sentence; times, numbers and what hyphens join are one each. */
function wordsIn(text: string, [start, end]: Span): number {
  let count = 0;
  let at = start;
  while (at < end) {
    if (!isWordAt(text, at)) {
      at = after(text, at);
      continue;
    }
    count++;
    do {
      at = after(text, at);
    } while (at < end && (isWordAt(text, at) || (at + 1 < end && isWordAt(text, at + 1) && joiners.includes(text.charAt(at)))));
  }
  return count;
}

/** Names and things in a row are no sentence to be split. */
function isList(text: string, at: Span, count: number): boolean {
  return (text.slice(...at).match(comma)?.length ?? 0) * 4 > count;
}

export const sources: Sources = [
  { title: { en: 'Plain language: GOV.UK splits sentences over 25 words; German plain language 15 to 20', de: 'Einfache Sprache: GOV.UK teilt Sätze über 25 Wörter, im Deutschen gelten 15 bis 20' }, date: '2026', kind: 'practice' },
];

export const words: Words = {
  en: {
    title: 'A sentence of {count} words',
    why: 'Long sentences are hard to follow on a small screen, and harder by ear. Up to {most} go down well.',
    look: 'One thought a sentence.',
    variants: { average: { title: '{count} words a sentence on average', why: 'That is a lot for a small screen, and more by ear. Up to {most} go down well.' } },
    options: { english: 'Words of an English sentence, at most', german: 'Words of a German sentence, at most', average: 'Words a sentence on average, at most' },
  },
  de: {
    title: 'Ein Satz mit {count} Wörtern',
    why: 'Lange Sätze sind auf kleinen Bildschirmen mühsam, beim Zuhören erst recht. Bis {most} geht es gut.',
    look: 'Ein Gedanke je Satz.',
    variants: { average: { title: 'Im Schnitt {count} Wörter je Satz', why: 'Das ist viel für einen kleinen Bildschirm und mehr noch beim Zuhören. Bis {most} geht es gut.' } },
    options: { english: 'Wörter eines englischen Satzes, höchstens', german: 'Wörter eines deutschen Satzes, höchstens', average: 'Wörter je Satz im Schnitt, höchstens' },
  },
};

const long =
  'When the council decided in spring to close the old bridge over the river for a year, nobody in the village thought that the people who live on the other side would soon build a ferry of their own.';
const lang =
  'Als der Gemeinderat im Frühjahr beschloss, die alte Brücke über den Fluss für ein ganzes Jahr zu sperren, ahnte niemand im Dorf, dass die Leute auf der anderen Seite bald eine eigene Fähre bauen würden.';
const middle =
  'The council decided in spring to close the old bridge over the river for a whole year because the beams underneath had become weak. Nobody in the village thought at first that the people who live on the other side of the water would soon build and run a ferry. It has carried more than forty people every single day since then, and on Sundays even bicycles and dogs may come along.';
const mittel =
  'Der Gemeinderat beschloss im Frühjahr, die alte Brücke über den Fluss für ein ganzes Jahr zu sperren, weil die Balken unter der Fahrbahn morsch geworden waren. Niemand im Dorf ahnte anfangs, dass die Leute auf der anderen Seite des Flusses schon bald darauf eine eigene Fähre bauen und betreiben würden. Seitdem fährt sie jeden Tag mehr als vierzig Leute hinüber, und an Sonntagen dürfen sogar die Fahrräder und die Hunde der Gäste mit.';

export const examples: Examples = {
  en: {
    good: [
      'We open on Saturday. Come by for cake.',
      { text: 'Thank you, Anna, Ben, Cleo, Dora, Emil, Finn, Greta, Hugo, Ida, Jan, Kim, Lea, Mia, Nils, Otto, Paul, Rosa, Sam, Tom, Uma, Vera, Will, Xenia, Yara, Zoe, Adam, Bella, Carl, Dana, Erik, Frida and Georg, for ten years of help.', site: 'mastodon' },
      { text: 'At the market with Dr. Lee, Mr. J. Smith and St. Mary’s choir at 10.30 a.m. we sell bread, cheese and honey. The bus no. 4 stops at the gate. Dogs are welcome on the 3. floor.', site: 'mastodon' },
    ],
    bad: [
      { text: long, at: long },
      { text: `We have news. ${long} Thank you all.`, at: long },
      { text: middle, at: middle.slice(middle.indexOf('Nobody'), middle.indexOf(' It has')), site: 'mastodon' },
    ],
  },
  de: {
    good: [
      'Wir öffnen am Samstag. Kommt auf ein Stück Kuchen vorbei.',
      { text: 'Danke, Anna, Ben, Cleo, Dora, Emil, Finn, Greta, Hugo, Ida, Jan, Kim, Lea, Mia, Nils, Otto, Paul, Rosa, Sam, Tom, Uma, Vera, Willi, Xenia, Yara, Zoe, Adam, Bella, Karl, Dana, Erik und Georg, für zehn Jahre Hilfe.', site: 'mastodon' },
      { text: 'Auf dem Markt am 3. Mai gibt es z. B. Brot von Dr. Lee, Käse usw. aus Nr. 4 und Honig von ca. 12 Völkern. Der Bus hält am Tor. Hunde dürfen mit.', site: 'mastodon' },
    ],
    bad: [
      { text: lang, at: lang },
      { text: `Es gibt Neues. ${lang} Danke an alle.`, at: lang },
      { text: mittel, at: mittel.slice(mittel.indexOf('Der'), mittel.indexOf(' Niemand')), site: 'mastodon' },
    ],
  },
};
