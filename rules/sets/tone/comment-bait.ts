import { rule, type Examples, type Sources, type Words } from '../../rule';
import { perhaps } from '../../text/clues';
import { setAnswers } from '../../text/set-answers';

export default rule({
  codes: ['TON-04'],
  gravity: 'warning',
  strength: 'policy',
  sites: ['facebook', 'instagram', 'threads', 'linkedin', 'x'],
  moment: 'pause',
  needs: ['text'],
  check({ parsed, language }) {
    const [first] = setAnswers(language, parsed);
    return first ? [{ at: first.at }] : perhaps('TON-04', language, parsed);
  },
});

export const sources: Sources = [
  { title: { en: 'Meta: engagement bait is shown less (vote, react, share, tag, comment), read through the press', de: 'Meta: Betteln um Interaktion wird seltener gezeigt (Abstimmen, Reagieren, Teilen, Markieren, Kommentieren; Presse)' }, date: '2019', kind: 'official, quoted' },
  { title: { en: 'LinkedIn Professional Community Policies, Spam', de: 'LinkedIn, Community-Richtlinien: Spam' }, date: '2026-05-27', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'This asks for a set answer',
    why: 'A given word or emoji as a comment is engagement bait; Meta shows such posts less. Open questions are fine.',
    look: 'Ask something that only a person can answer.',
    variants: { perhaps: { title: 'Does this ask for a set answer?' } },
  },
  de: {
    title: 'Das verlangt eine vorgegebene Antwort',
    why: 'Ein vorgegebenes Wort oder Emoji als Kommentar gilt als Köder; Meta zeigt solche Beiträge seltener. Offene Fragen sind erlaubt.',
    look: 'Frag etwas, das nur ein Mensch beantworten kann.',
    variants: { perhaps: { title: 'Verlangt das eine vorgegebene Antwort?' } },
  },
};

export const examples: Examples = {
  en: {
    good: [
      'What would you do differently?',
      'Comment below or write to us, we read everything.',
      'How do you spell "accommodate"? Our quiz is on Tuesday.',
      'Reply by Friday if you want a seat.',
      'Write "Garden" in the subject line of your mail.',
    ],
    bad: [
      { text: 'Comment "YES" if you agree', at: 'Comment "YES"' },
      { text: 'Do you love autumn? Drop a 🍂 in the comments', at: 'Drop a 🍂' },
      { text: 'Type AMEN to thank the volunteers.', at: 'Type AMEN' },
    ],
  },
  de: {
    good: [
      'Was würdet ihr anders machen?',
      'Kommentiert gern oder schreibt uns, wir lesen alles.',
      'Wie schreibt man „Rhythmus“? Unser Quiz ist am Dienstag.',
      'Schreibt „Garten“ in den Betreff eurer Mail.',
      'Schreib uns, ob du dabei bist.',
    ],
    bad: [
      { text: 'Kommentiere "JA" und wir melden uns', at: 'Kommentiere "JA"' },
      { text: 'Freut ihr euch auf den Herbst? Schreibt ein 🍂 in die Kommentare', at: 'Schreibt ein 🍂 in die Kommentare' },
      { text: 'Kommentiert mit einem Herz, wer am Samstag kommt.', at: 'Kommentiert mit einem Herz' },
    ],
  },
};
