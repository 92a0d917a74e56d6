import { overlap } from '../../edit';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { inFields, sentences } from '../../text/in-fields';
import { placesOf } from '../../text/own-words';

export default rule({
  codes: [],
  gravity: 'hint',
  strength: 'practice',
  moment: 'pause',
  needs: ['text', 'profile'],
  check({ fields, profile }) {
    const pairs = Object.entries(profile.ownWords?.preferred ?? {});
    return pairs.length === 0 ? [] : inFields(fields, sentences, ({ parsed }) => pairs.flatMap(([from, to]): Finding[] => {
      // What is preferred may hold what is not: "Kundinnen und Kunden".
      const right = placesOf(to, parsed);
      return placesOf(from, parsed).filter((at) => !right.some((span) => overlap(span, at))).map((at) => {
        const word = parsed.text.slice(...at);
        const better = inCase(word, to);
        return { at, with: { word, better }, fix: [{ at, text: better }] };
      });
    }));
  },
});

/** The preferred word with a capital where the other one has it. */
function inCase(word: string, better: string): string {
  const first = word.charAt(0);
  return first === first.toUpperCase() && first !== first.toLowerCase() ? better.charAt(0).toUpperCase() + better.slice(1) : better;
}

export const sources: Sources = [{ title: { en: 'Your own list of words', de: 'Deine eigene Wortliste' }, date: '2026-11-26', kind: 'practice' }];

export const words: Words = {
  en: {
    title: '“{better}” instead of “{word}”',
    why: 'That is how you want it, says your list.',
    fix: 'Use the other word',
  },
  de: {
    title: '„{better}“ statt „{word}“',
    why: 'So willst du es haben, sagt deine Liste.',
    fix: 'Wort ersetzen',
  },
};

const en = { profile: { ownWords: { preferred: { clients: 'guests', 'customer service': 'our help desk', utilise: 'use' } } } } as const;
const de = { profile: { ownWords: { preferred: { Kunden: 'Kundinnen und Kunden', Mitarbeiter: 'Team', nutzen: 'verwenden' } } } } as const;

export const examples: Examples = {
  en: {
    good: [
      'Our clients bring their own cups.',
      { text: 'Our guests bring their own cups.', draft: en },
      { text: 'A clientele with cups of their own.', draft: en },
    ],
    bad: [
      { text: 'Clients bring their own cups.', at: 'Clients', fixed: 'Guests bring their own cups.', draft: en },
      { text: 'Ask customer service on Monday.', at: 'customer service', fixed: 'Ask our help desk on Monday.', draft: en },
      { text: 'We utilise oak and utilise pine.', finds: 2, fixed: 'We use oak and use pine.', draft: en },
    ],
  },
  de: {
    good: [
      'Unsere Kunden bringen eigene Tassen mit.',
      { text: 'Unsere Kundinnen und Kunden bringen eigene Tassen mit.', draft: de },
      { text: 'Der Kundendienst kommt morgen.', draft: de },
    ],
    bad: [
      { text: 'Unsere Kunden bringen eigene Tassen mit.', at: 'Kunden', fixed: 'Unsere Kundinnen und Kunden bringen eigene Tassen mit.', draft: de },
      { text: 'Mitarbeiter gesucht, gern auch mit Hund.', at: 'Mitarbeiter', fixed: 'Team gesucht, gern auch mit Hund.', draft: de },
      { text: 'Wir nutzen Eiche.', at: 'nutzen', fixed: 'Wir verwenden Eiche.', draft: de },
    ],
  },
};
