import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import type { Span } from '../../edit';
import type { ParsedText } from '../../text/parse';

const articles = {
  en: /(?<![\p{L}\p{N}'’])(?:(?<=^|[.!?\n] ?)(?:fresh|free|hot|homemade)|a|an|the|my|our|your|his|her|their|some|any|of|with|for|to|in|from|by|more|this|these|no|every|each|own) $/iu,
  de: /(?<![\p{L}\p{N}])(?:ein(?:e[nmrs]?)?|kein(?:e[nmrs]?)?|de[rmns]|die|das|mein(?:e[nmrs]?)?|unser(?:e[nmrs]?)?|euer|eure[nmrs]?|dein(?:e[nmrs]?)?|im|am|zum|zur|beim|vom|mit|für|ohne|viele?|diese[nmrs]?|jede[nmrs]?|eigene[nmrs]?) $/iu,
};
const [a, big] = ['(?:ein|kein|mein|dein|unser|eur)(?:e[nmrs]?)?', '(?:best|big|large|little|hot|fresh|new|nice|lovely|old|tasty|perfect)'];
/** With a word about it between; behind "the best" and "die besten" an emoji may only decorate. */
const described = {
  en: new RegExp(`(?<!\\p{L})(?:an?|our|your|my|some) (?:\\p{L}{2,12} )?${big} $|(?<!\\p{L})the ${big} $|(?<!\\p{L})(?:glass|cup|slice|piece|bowl|plate|pint|box) of $`, 'iu'),
  de: new RegExp(`(?<!\\p{L})${a} (?:\\p{Ll}{2,12} )?\\p{Ll}{2,20}e[nmrs]? $|(?<!\\p{L})(?:[Dd]er|[Dd]ie|[Dd]as) \\p{Ll}{3,20}e $|(?<!\\p{L})de[mns] \\p{Ll}{3,20}en $|(?<!\\p{L})(?:Lust auf|Tasse|Glas|Stück|Teller|Kiste|(?:[Ff]risch|[Ll]ecker)e[nrm]) $`, 'u'),
};
/** "Ich liebe 🍝 über alles", "we need ☕ more": something is loved, and no face nor heart. */
const wanted = { en: /(?<!\p{L})(?:loves?|needs?|wants?|eats?|ate|drinks?|drank|have|keep|bring) $/iu, de: /(?<!\p{L})(?:lieb(?:e|en|st|t)|mag|mögen|brauch(?:e|en|st|t)|trink(?:e|en|t)|ess(?:e|en)) $/iu };
const whatGoesOn = { en: /^ (?:than|off the|more|so much|with|in the|on the|at|for breakfast|every|all day)(?!\p{L})/iu, de: /^ (?:über alles|mit|am|im|zum|zur|mehr|jeden|den ganzen)(?!\p{L})/iu };
const face = /^[\u{1F600}-\u{1F64F}\u{1F910}-\u{1F92F}\u{1F970}-\u{1F97A}\u{1F44A}-\u{1F450}\u{1F389}\u{2728}\u{1F525}]/u;
const loving = /(?<!\p{L})(?:we|i|you|wir|ich) $/iu;
const heart = /^[\u2764\u2665\u{1F499}-\u{1F49C}\u{1F5A4}\u{1F9E1}]/u;
const joined = /[\p{L}\p{N},;]$/u;
const pairing = /^ (?:und|oder|and|or|&) $/u;
const said = /[\p{L}\p{N},:] $/u;
/** Before a capital most sentences have ended without a full stop. */
const goesOn = /^ ?[\p{Ll}\p{N}]/u;
const bullets = 3;
const fewest = 2;

export default rule({
  codes: ['A11Y-06'],
  gravity: 'hint',
  strength: 'practice',
  moment: 'pause',
  needs: ['text'],
  wide: true,
  check({ parsed, language }): readonly Finding[] {
    const { emoji, text } = parsed;
    if (emoji.length === 0) return [];
    const groups = groupsOf(parsed);
    const replaced = language === 'other' ? undefined : groups.find(([start, end], index) => {
      const rest = text.slice(end, end + 24);
      const lead = text.slice(Math.max(0, start - 48), start);
      // "Im Garten gibt es ☕ und 🍰": what "and" joins are words.
      const next = groups[index + 1];
      if (next && pairing.test(text.slice(end, next[0])) && said.test(lead)) return true;
      if (heart.test(text.slice(start, end)) && loving.test(lead) && /^ \p{L}/u.test(rest)) return true;
      if (wanted[language].test(lead) && whatGoesOn[language].test(rest) && !face.test(text.slice(start)) && !heart.test(text.slice(start))) return true;
      // "My 🐶 turned ten".
      if (language === 'en' && /(?<!\p{L})(?:my|our|your|his|her) $/iu.test(lead) && /^ (?:turned|jumped|ate|got|slept|sleeps|snores|barked|died|arrived|broke|stopped|started|wants|needs|loves)(?!\p{L})/u.test(rest)) return true;
      if (described[language].test(lead)) return /^ \p{Ll}/u.test(rest) || (/^[?.,!]/.test(rest) && !/(?:the|der|die|das) \p{L}{2,20} $/iu.test(lead));
      if (!articles[language].test(lead)) return false;
      if (/(?:the|our|your) $/iu.test(lead) && rest.startsWith(' from ')) return true;
      // "If your 🐈 scratches the sofa".
      if (language === 'en' && /^ \p{Ll}{3,15}s (?:the|a|an|my|your|our|his|her|their|its) /u.test(rest)) return true;
      // Beside the word it stands for an emoji only decorates: "der 🍕 Ofen", "the 🍕 oven".
      return language === 'de' ? !/^ ?\p{Lu}/u.test(rest) : /^ ?(?:[.,;:!?)\n]|$|(?:and|or|but|yesterday|today|tomorrow|tonight|now|is|are|was|were|will|can|has|have|we|that|of|after|before|for|with|at|on|in|to|then|again|this|next|every|together|please|too|instead|like)(?!\p{L}))/iu.test(rest);
    });
    const object = replaced ?? (language === 'de' ? groups.find((at) => isObject(text, at)) : undefined);
    if (object) return [{ at: object, variant: 'instead', with: { emoji: text.slice(...object) } }];
    // Between an article and its noun a sentence goes on, capital or not.
    const isBetween = ([start, end]: Span) => language === 'de' && articles.de.test(text.slice(Math.max(0, start - 24), start)) && /^ ?\p{Lu}/u.test(text.slice(end, end + 3));
    const inside = groups.filter((at) => (joined.test(text.slice(Math.max(0, at[0] - 3), at[0]).replace(/ $/, '')) && goesOn.test(text.slice(at[1], at[1] + 3))) || isBetween(at));
    if (inside.length >= fewest) return [{ at: inside[0] ?? [0, 0], with: { count: inside.length } }];
    const lines = groups.filter(([start]) => /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 8), start)));
    const listed = lines.filter(([, end]) => /^\uFE0F?[ \t]*[\p{L}\p{N}"„“@]/u.test(text.slice(end, end + 8)));
    return listed.length >= bullets ? [{ at: listed[0] ?? [0, 0], variant: 'bullets', with: { count: listed.length } }] : [];
  },
});

/** "Wir haben den ganzen Tag 🍎 gepflückt": what was picked is missing. */
function isObject(text: string, [start, end]: Span): boolean {
  const lead = text.slice(Math.max(0, start - 48), start);
  return /^ ge\p{Ll}{3,14}(?:t|en)(?!\p{L})/u.test(text.slice(end, end + 24)) && /(?<!\p{L})(?:hab(?:e|en|t)|hat(?:te|ten)?)(?!\p{L})[^.!?\n]{0,40} $/iu.test(lead)
    && !/(?<!\p{L})(?:eine?n?|de[nr]|die|das|unser\p{L}{0,2}|viele?) (?!ganzen )(?:\p{Ll}{2,20} )?\p{Lu}\p{L}{1,20} $/u.test(lead);
}

/** Emoji that stand together, as one stretch each. Keycaps number a list and are read as numbers; plain signs are no emoji here. */
function groupsOf({ emoji, text }: ParsedText): Span[] {
  const groups: [number, number][] = [];
  for (const { at, text: sign } of emoji) {
    if (/^[\d#*]/.test(sign)) continue;
    const last = groups.at(-1);
    if (last && text.slice(last[1], at[0]).trim() === '' && !text.slice(last[1], at[0]).includes('\n')) last[1] = at[1];
    else groups.push([...at]);
  }
  return groups;
}

export const sources: Sources = [
  { title: 'Bundesfachstelle Barrierefreiheit: Sprache, Hashtags, Emojis', date: '2023', kind: 'official' },
  { title: { en: 'West Virginia University: emoji in posts', de: 'West Virginia University: Emojis in Beiträgen' }, date: '2024', kind: 'practice' },
  { title: { en: 'WCAG 2.2, technique H86: text alternatives for emoji and character art', de: 'WCAG 2.2, Technik H86: Textalternativen für Emojis und Zeichenbilder' }, url: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H86', date: '2023', kind: 'standard' },
];

export const words: Words = {
  en: {
    title: '{count} emoji interrupt their sentences',
    why: 'A screen reader says each one’s name in the middle of the sentence.',
    look: 'Put them at the end of the sentence or line.',
    variants: {
      instead: { title: '{emoji} stands in for a word', why: 'Where the emoji is not shown, or has another name, the sense is gone.', look: 'Write the word and put the emoji behind it.' },
      bullets: { title: '{count} lines begin with an emoji', why: 'A screen reader says its name before every line.', look: 'Put the emoji at the end of the line, or use a dash.' },
    },
  },
  de: {
    title: '{count} Emojis unterbrechen ihre Sätze',
    why: 'Ein Vorleseprogramm sagt jeden Namen mitten im Satz an.',
    look: 'Setz sie ans Ende des Satzes oder der Zeile.',
    variants: {
      instead: { title: '{emoji} steht anstelle eines Worts', why: 'Wo das Emoji nicht erscheint oder anders heißt, fehlt der Sinn.', look: 'Schreib das Wort und setz das Emoji dahinter.' },
      bullets: { title: '{count} Zeilen beginnen mit einem Emoji', why: 'Ein Vorleseprogramm sagt seinen Namen vor jeder Zeile an.', look: 'Setz das Emoji ans Ende der Zeile oder nimm einen Strich.' },
    },
  },
};

export const examples: Examples = {
  en: {
    good: [
      'I ate a pizza yesterday and then ran. 🍕',
      'The report is out 👉 https://our-site.com/report. Thank you all 🎉 See you there',
      'Today 🇩🇪 plays, and tomorrow we do. Here are the dates:\n1️⃣ Leeds\n2️⃣ York\n3️⃣ Hull',
      'The 🍕 oven is hot, come at six.',
    ],
    bad: [
      { text: 'I ate a 🍕 yesterday 😋 and then ran', at: '🍕' },
      { text: 'We bring cake 🍰 and tea 🫖 to the choir', at: '🍰' },
      { text: 'Sunday\n📅 29 November\n📍 Town hall\n🎟 no ticket needed', at: '📅' },
      { text: 'See you at the 🏖!', at: '🏖' },
    ],
  },
  de: {
    good: [
      'Ich habe eine Pizza gegessen und bin gelaufen. 🍕',
      'Der Bericht ist da 👉 https://unsere-seite.de/bericht. Danke euch allen 🎉 Bis dann',
      'Heute spielt 🇩🇪, morgen spielen wir. Die Orte:\n1️⃣ Kassel\n2️⃣ Fulda\n3️⃣ Marburg',
      'Der 🍕 Ofen ist heiß, kommt um sechs.',
    ],
    bad: [
      { text: 'Ich habe eine 🍕 gegessen 😋 und bin gelaufen', at: '🍕' },
      { text: 'Wir bringen Kuchen 🍰 und Tee 🫖 zum Chor mit', at: '🍰' },
      { text: 'Sonntag\n📅 29. November\n📍 Rathaus\n🎟 ohne Karte', at: '📅' },
      { text: 'Wir sehen uns am 🏖!', at: '🏖' },
    ],
  },
};
