import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { perhaps } from '../../text/clues';
import { inFields } from '../../text/in-fields';
import { isOrdered } from '../../text/orders';
import { find } from '../../text/phrases';
import { unquoted } from '../../text/quotations';
import { called, tagsAsked } from '../../text/tagging';

export default rule({
  codes: ['TON-03'],
  gravity: 'warning',
  strength: 'policy',
  sites: ['facebook', 'instagram', 'threads', 'linkedin', 'tiktok', 'x'],
  moment: 'pause',
  needs: ['text'],
  check({ fields, language }): Finding[] {
    return inFields(fields, ['text', 'title', 'description'], ({ parsed }): Finding[] => {
      const prose = unquoted(parsed);
      const first = [...tagsAsked(language, parsed, prose), ...(prose.includes('@ ') ? find(called(), prose) : [])]
        .find(({ at }) => isOrdered(prose, at) && !application.test(prose.slice(Math.max(0, at[0] - 60), at[0])) && !refused.test(prose.slice(Math.max(0, at[0] - 30), at[0])) && !inSense.test(prose.slice(at[1], at[1] + 30))
          && !(name.test(prose.slice(at[0], at[1])) && seen.test(prose)));
      return first ? [{ at: first.at }] : perhaps('TON-03', language, parsed);
    });
  },
});

/** What is to be written about somebody elsewhere than in a comment. */
const application = /(?<!\p{L})(?:cover letter|application|cv|résumé|speech|bewerbung|anschreiben)(?!\p{L})[^.!?\n]{0,40}$/iu;
const refused = /(?<!\p{L})(?:nicht|nie|niemals|ohne|do not|don['’]t|never|please don['’]t|can|may|will|(?<!free |sure |forget )to|we|i|you|they)\s$/iu;
/** On the picture itself: "markiert eure Freunde auf den Fotos". */
const inSense = /^\s(?:auf (?:den|euren|dem|unseren)|in (?:your|the|our) (?:photos?|pictures?))/iu;

/** Who is in an old picture may be asked by name. */
const name = /(?<!\p{L})(?:names?|namen?)$/iu;
const seen = /(?<!\p{L})(?:photo|picture|foto|aufnahme|bild(?:e[rs]n?)?(?!\p{L})|archiv)/iu;

export const sources: Sources = [
  { title: { en: 'Meta: engagement bait is shown less (vote, react, share, tag, comment), read through the press', de: 'Meta: Betteln um Interaktion wird seltener gezeigt (Abstimmen, Reagieren, Teilen, Markieren, Kommentieren; Presse)' }, date: '2019', kind: 'official, quoted' },
  { title: { en: 'Reddit rules, spam: mass tagging', de: 'Reddit, Regeln gegen Spam: massenhaftes Markieren' }, date: '2026-06-29', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'This asks people to tag others',
    why: 'Meta names tag bait as one of the kinds of posts it shows less. Those who are tagged never asked for it.',
    look: 'Ask who has experience with it instead.',
    variants: { perhaps: { title: 'Does this ask people to tag others?' } },
  },
  de: {
    title: 'Das fordert auf, andere zu markieren',
    why: 'Meta nennt solche Aufforderungen ausdrücklich und zeigt die Beiträge seltener. Wer markiert wird, hat nicht darum gebeten.',
    look: 'Frag lieber, wer Erfahrung damit hat.',
    variants: { perhaps: { title: 'Sollen hier andere markiert werden?' } },
  },
};

export const examples: Examples = {
  en: {
    good: [
      'Who makes the best coffee in town?',
      'Tag us in your pictures, we love to see them.',
      'Please do not mention your colleagues by name in the survey.',
      'The tag on the coat says who sewed it.',
    ],
    bad: [
      { text: 'Tag a friend who needs coffee', at: 'Tag a friend' },
      { text: 'Tag someone you would take along', at: 'Tag someone' },
      { text: 'Mention your best gym buddy below', at: 'Mention your best gym buddy' },
    ],
  },
  de: {
    good: [
      'Wer macht den besten Kaffee der Stadt?',
      'Markiert uns auf euren Bildern, wir freuen uns.',
      'Markiert euch den dritten Mai: Die Freunde des Gartens feiern.',
      'Verlinkt die Seite gern, der Text darf überall stehen.',
    ],
    bad: [
      { text: 'Markiere einen Freund, der Kaffee braucht', at: 'Markiere einen Freund' },
      { text: 'Verlinkt doch mal eure liebste Kollegin', at: 'Verlinkt doch mal eure liebste Kollegin' },
      { text: 'Markiere jemanden, mit dem du dorthin willst', at: 'Markiere jemanden, mit dem' },
    ],
  },
};
