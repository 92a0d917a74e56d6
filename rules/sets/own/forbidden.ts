import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { inFields, sentences } from '../../text/in-fields';
import { placesOf } from '../../text/own-words';

export default rule({
  codes: [],
  gravity: 'warning',
  strength: 'practice',
  moment: 'pause',
  needs: ['text', 'profile'],
  check({ fields, profile }) {
    const words = profile.ownWords?.forbidden ?? [];
    return words.length === 0 ? [] : inFields(fields, sentences, ({ parsed }) => words.flatMap((word): Finding[] => placesOf(word, parsed).map((at) => ({ at, with: { word: parsed.text.slice(...at) } }))));
  },
});

export const sources: Sources = [{ title: { en: 'Your own list of words', de: 'Deine eigene Wortliste' }, date: '2026-11-26', kind: 'practice' }];

export const words: Words = {
  en: {
    title: 'You wanted to avoid “{word}”',
    why: 'It stands on your list of words to avoid.',
    look: 'Say it another way, or take it off the list.',
  },
  de: {
    title: '„{word}“ wolltest du meiden',
    why: 'Es steht auf deiner Liste von Wörtern, die du nicht verwenden willst.',
    look: 'Sag es anders oder nimm es von der Liste.',
  },
};

const en = { profile: { ownWords: { forbidden: ['cheap', 'world class', 'disrupt*'] } } } as const;
const de = { profile: { ownWords: { forbidden: ['billig', 'Synergie*', 'zeitnah'] } } } as const;

export const examples: Examples = {
  en: {
    good: [
      'A cheap ticket is still a ticket.',
      { text: 'Low prices, and cheaper on Mondays.', draft: en },
      { text: 'All our prices for the season stand here: https://museum.org/cheap', draft: en },
    ],
    bad: [
      { text: 'Cheap tickets for everyone.', at: 'Cheap', draft: en },
      { text: 'This is a world class choir.', at: 'world class', draft: en },
      { text: 'We are disrupting the market for jam.', at: 'disrupting', draft: en },
    ],
  },
  de: {
    good: [
      'Ein billiger Trick, aber ein guter.',
      { text: 'Unser Angebot ist preiswert und billiger als gedacht.', draft: de },
      { text: 'Alle Preise der Saison stehen hier: https://museum.de/billig', draft: de },
    ],
    bad: [
      { text: 'Billig ist das nicht.', at: 'Billig', draft: de },
      { text: 'Wir heben Synergieeffekte.', at: 'Synergieeffekte', draft: de },
      { text: 'Wir melden uns zeitnah.', at: 'zeitnah', draft: de },
    ],
  },
};
