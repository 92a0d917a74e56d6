import type { Language } from '../rule';
import { commonDe, commonEn } from '../words/common-words';
import { smallDe, smallEn, tagWordsDe, tagWordsEn, wholeWords } from '../words/tag-words';

type Lists = { readonly small: ReadonlySet<string>; readonly words: ReadonlySet<string>; readonly common: () => ReadonlySet<string>; readonly tails: ReadonlySet<string>; readonly apart: number };

const lists: Readonly<Record<Language, Lists>> = {
  // After these a place or name that no list knows may follow: #MadeInHuddersfield. English joins no three nouns, German joins any number.
  en: { small: smallEn, words: tagWordsEn, common: commonEn, tails: new Set(['in', 'from', 'for', 'with']), apart: 3 },
  de: { small: smallDe, words: tagWordsDe, common: commonDe, tails: new Set(['für', 'von', 'gegen']), apart: Infinity },
};
/** What English words go on with after "in" and "for": "transformation", "readiness". */
const notTail = /^(?:ess|g(?:ness|less|s|tons?|men|stick|house|grass)|ation|ate[ds]|d(?:us|ep|er|uc|ulg|ebt)|te[nrl]|vest|sur|sist|fl|clin|form|m(?:a(?:ti|bl|l)|e[drs]|i[ndes]))/;
/** German verbs in one word: "zusammenwachsen", "auszubilden". */
const oneVerb = /^(?:zusammen \p{L}{2,16}(?:en|t)|.{3,40} (?:d(?:er|en|em|es)|es)|(?:auf|aus|bei|durch|ein|fest|mit|sicher|weiter|wieder|zusammen) zu \p{L}{3,16})$/u;
/** Tiny words that do stand in a row. */
const usual = / (?:to be(?: an?)?|as a)$/;
const longest = 16;
const longestTag = 60;
const shortestTail = 4;

/** One way to take a tag apart; fewer words and no unknown ones are better. */
type Way = { readonly cost: number; readonly parts: readonly string[]; /** The one part that no list knows; '' when all are known. */ readonly stranger: string };

/** The cheapest way to take a tag apart; `price` tells what a part costs behind a way, undefined when it cannot stand there. */
function cheapest(tag: string, isKnown: (part: string) => boolean, price: (part: string, isKnown: boolean, way: Way, end: number) => number | undefined): Way | undefined {
  const ways: (Way | undefined)[] = [{ cost: 0, parts: [], stranger: '' }];
  for (let end = 1; end <= tag.length; end++) {
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const way = ways[start];
      if (!way) continue;
      const part = tag.slice(start, end);
      const known = isKnown(part);
      const cost = way.cost + (price(part, known, way, end) ?? Infinity);
      if (cost < (ways[end]?.cost ?? Infinity)) ways[end] = { cost, parts: [...way.parts, part], stranger: known ? way.stranger : part };
    }
  }
  return ways[tag.length];
}

/**
 * Takes a tag of small letters apart into words.
 *
 * @param known further words that count as known: those of the text around it
 * @returns the words, or undefined when it is one word or nobody can tell
 */
export function joinedWords(tag: string, language: Language, known: ReadonlySet<string>): readonly string[] | undefined {
  const { words, common } = lists[language];
  if (tag.length > longestTag || wholeWords.has(tag) || words.has(tag) || common().has(tag) || known.has(tag)) return undefined;
  return byTagWords(tag, language, known) ?? aroundSmall(tag, language);
}

/** Of words that tags are often made of. */
function byTagWords(tag: string, language: Language, known: ReadonlySet<string>): readonly string[] | undefined {
  const { small, words, tails, apart } = lists[language];
  const isKnown = (part: string) => small.has(part) || words.has(part) || (part.length > 3 && known.has(part)) || /^\d+$/.test(part);
  const isTail = (part: string, before = '') => part.length >= shortestTail && tails.has(before) && !notTail.test(part) && !wholeWords.has(before + part);
  const parts = cheapest(tag, isKnown, (part, told, way, end) => {
    // Long known words are likelier than several short ones.
    if (told) return part.length < 3 ? 3 : 2;
    return end === tag.length && way.parts.length >= 2 && isTail(part, way.parts.at(-1)) ? 9 : undefined;
  })?.parts;
  if (!parts || parts.length < 2 || oneVerb.test(parts.join(' '))) return undefined;
  // Tiny words in a row are syllables: "is-at-i-on".
  if (parts.some((part, index) => index > 0 && !usual.test(parts.slice(0, index + 1).join(' ')) && parts.slice(Math.max(0, index - 2), index + 1).join('').length < (index === 1 ? 5 : 7) && !/\d/.test(part)) || parts.lastIndexOf('i') > 0 || parts.slice(-2).join('').length < 5) return undefined;
  const smallOnes = parts.filter((part) => small.has(part)).length;
  // A small word at the front is often a syllable of the next: "in-land", "zu-hause"; two parts need one that stands for itself.
  if (parts.length === 2 && smallOnes === 1 && !standsAlone(parts, small)) return undefined;
  if (parts.some((part, index) => small.has(part) && wholeWords.has(part + (parts[index + 1] ?? '')))) return undefined;
  return smallOnes > 0 && parts.length >= 2 ? parts : parts.length >= apart ? parts : undefined;
}

/** Of any words around one that is hardly ever a syllable; one of them may be a name or a word no list has: "keep-our-canals-clean". */
function aroundSmall(tag: string, language: Language): readonly string[] | undefined {
  const { small, words, common } = lists[language];
  const isKnown = (part: string) => part.length > 1 && (small.has(part) || (part.length > 3 && (words.has(part) || common().has(part))));
  const found = cheapest(tag, isKnown, (part, told, way) => {
    if (told) return 2;
    return way.stranger === '' && part.length >= shortestStranger ? 5 + part.length * 1.5 : undefined;
  });
  if (!found || found.parts.length < 3) return undefined;
  const { parts, stranger } = found;
  const at = parts.findIndex((part, index) => clear.has(part) || pairs.has(`${part} ${parts[index + 1] ?? ''}`));
  const long = parts.filter((part) => !small.has(part) && part !== stranger).length;
  // What "and" joins among known words is no accident: "handwerk-macht-spaß-und-sinn".
  if (at === -1 && stranger === '' && long > 2 && parts.slice(1, -1).some((part) => part === 'and' || part === 'und')) return parts;
  const smallOnes = parts.filter((part) => small.has(part)).length;
  return at === -1 || (long === 0 && smallOnes < 3) || (stranger !== '' && !(at === 0 && leading.has(parts[0] ?? '')) && long + smallOnes < 3) ? undefined : parts;
}

/** Small words that are hardly ever a syllable, and pairs of them. */
const clear: ReadonlySet<string> = new Set('our your the this why how what wir ihr unser unsere unserem unseren dein deine mein meine nicht warum gemeinsam jetzt alle bleibt'.split(' '));
const pairs: ReadonlySet<string> = new Set('on the,in the,for the,of the,to the,at the,from the,we are,aus dem,auf dem,mit dem,für die,in die,von der,wir sind'.split(','));
/** With these at the front one known word suffices. */
const leading: ReadonlySet<string> = new Set('our your unser unsere unserem unseren'.split(' '));
const shortestStranger = 5;

/** Small words that begin or end no other word. */
const independent: ReadonlySet<string> = new Set(
  'we our your the this is are you my and better together who why how what wir ihr euch unser unsere dein deine mein meine ist sind und nicht für warum gemeinsam zusammen jetzt alle statt ohne bleibt gegen'.split(' '),
);

function standsAlone(parts: readonly string[], small: ReadonlySet<string>): boolean {
  return parts.some((part) => independent.has(part)) && parts.every((part) => small.has(part) || part.length > 3);
}
