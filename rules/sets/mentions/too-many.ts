import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import type { MentionToken, ParsedText } from '../../text/parse';
import { outside } from '../../text/spans';
import { surplus } from '../../text/surplus';

const usual = 5;
/** Where posts often thank a whole team or list who is in a picture, and a name costs nobody's time line. */
const roomy: Readonly<Record<string, number>> = { facebook: 10, instagram: 10, linkedin: 10 };

export default rule({
  codes: ['MEN-03'],
  gravity: 'warning',
  strength: 'policy',
  moment: 'pause',
  needs: ['text'],
  wide: true,
  options: {
    /** 0 follows what fits the site. */
    most: { default: 0, min: 0, max: 50 },
    /** Percent of all words, from four people on. */
    share: { default: 50, min: 20, max: 100 },
  },
  check({ parsed, kind }, site, options): readonly Finding[] {
    if (!parsed.text.includes('@')) return [];
    const people = distinct(parsed, kind === 'reply' || kind === 'comment');
    const most = options.most || (site.mentions.advice?.value ?? roomy[site.id] ?? usual);
    if (people.length > most) return [{ at: surplus(parsed.text, people, most), with: { count: people.length, most }, rests: [options.most ? undefined : site.mentions.advice] }];
    // Three names and two words are thanks; from four on it is a list.
    const share = Math.round((100 * people.length) / (people.length + parsed.words.length));
    if (people.length < 4 || share <= (options.share ?? 50)) return [];
    return [{ at: surplus(parsed.text, people, 2), variant: 'share', with: { count: people.length } }];
  },
});

/** Each person once. In an answer, those at its beginning are the ones talked with. */
function distinct({ text, mentions, code }: ParsedText, isAnswer: boolean): MentionToken[] {
  const seen = new Set<string>();
  let isLead = isAnswer;
  let end = 0;
  return outside(mentions, code).filter((mention) => {
    isLead &&= text.slice(end, mention.at[0]).trim() === '';
    end = mention.at[1];
    const handle = mention.text.toLowerCase();
    if (isLead || seen.has(handle)) return false;
    seen.add(handle);
    return true;
  });
}

export const sources: Sources = [
  { title: { en: 'X: rules on authenticity, bulk unsolicited mentions', de: 'X, Regeln zur Authentizität: massenhafte unerbetene Erwähnungen' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-06-29', kind: 'official' },
  { title: { en: 'Reddit: rules on spam, mass tagging', de: 'Reddit: Regeln gegen Spam, massenhaftes Markieren' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-06-29', kind: 'official' },
  { title: { en: 'LinkedIn: policies on spam', de: 'LinkedIn: Regeln gegen Spam' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-05-27', kind: 'official' },
];

export const words: Words = {
  en: {
    title: '{count} people at once look like mass mail',
    why: 'Everyone you mention gets a notice. Sites list bulk mentions as spam, and {count} at once look like it.',
    look: 'Name those who took part, or tell each in their own thread.',
    variants: {
      share: {
        title: 'Mostly mentions, hardly a word',
        why: '{count} people get a notice and hardly read why. Sites list that as spam.',
        look: 'Say what it is about, and name fewer people.',
      },
    },
    options: { most: 'People, at most (0: as fits the site)', share: 'Percent of all words' },
  },
  de: {
    title: '{count} Leute auf einmal wirken wie Massenpost',
    why: 'Alle, die du erwähnst, bekommen eine Nachricht. Massenhafte Erwähnungen gelten den Diensten als Spam.',
    look: 'Nenne, wer dabei war, oder sag es den Leuten einzeln.',
    variants: {
      share: {
        title: 'Fast nur Erwähnungen, kaum ein Wort',
        why: '{count} Leute bekommen eine Nachricht und erfahren kaum, warum. Das gilt als Spam.',
        look: 'Sag, worum es geht, und nenne weniger Leute.',
      },
    },
    options: { most: 'Personen, höchstens (0: wie es zur Plattform passt)', share: 'Prozent aller Wörter' },
  },
};

export const examples: Examples = {
  en: {
    good: [
      { text: 'Thanks @anna and @ben_77 for the tour', site: 'x' },
      { text: 'On stage tonight: @anna, @ben, @cleo, @dora and @emil. Doors open at seven, and the soup is free.', site: 'x' },
      { text: 'Thank you for the day on the river: @anna, @ben, @cleo, @dora, @emil, @finn and @gus. The bags are full and the bank is clean.', site: 'instagram' },
      { text: '@anna @ben @cleo @dora @emil @finn yes, we will be there', site: 'x', draft: { kind: 'reply' } },
      { text: 'A big hand for @anna, @anna, @anna, @anna, @anna and again @anna, who carried the whole show alone', site: 'x' },
    ],
    bad: [
      { text: '@anna @ben @cleo @dora @emil @finn look at this', at: '@finn', site: 'x' },
      { text: 'Dear @a.bsky.social @b.bsky.social @c.bsky.social @d.bsky.social @e.bsky.social @f.bsky.social @g.bsky.social, our shop is open', at: '@f.bsky.social @g.bsky.social', site: 'bluesky' },
      { text: 'Look: @anna @ben @cleo @dora', at: '@cleo @dora', site: 'x' },
    ],
  },
  de: {
    good: [
      { text: 'Danke @anna und @ben_77 für die Führung', site: 'x' },
      { text: 'Heute auf der Bühne: @anna, @ben, @cleo, @dora und @emil. Einlass ist um sieben, die Suppe geht aufs Haus.', site: 'x' },
      { text: 'Danke für den Tag am Fluss: @anna, @ben, @cleo, @dora, @emil, @finn und @gus. Die Säcke sind voll, das Ufer ist sauber.', site: 'instagram' },
      { text: '@anna @ben @cleo @dora @emil @finn ja, wir sind dabei', site: 'x', draft: { kind: 'reply' } },
      { text: 'Schreibt an a@haus.de, b@haus.de, c@haus.de, d@haus.de, e@haus.de oder f@haus.de', site: 'bluesky' },
    ],
    bad: [
      { text: '@anna @ben @cleo @dora @emil @finn schaut mal', at: '@finn', site: 'x' },
      { text: 'Liebe @a@ruhr.social @b@ruhr.social @c@ruhr.social @d@ruhr.social @e@ruhr.social @f@ruhr.social, unser Laden ist offen', at: '@f@ruhr.social', site: 'mastodon' },
      { text: 'Schaut: @anna @ben @cleo @dora', at: '@cleo @dora', site: 'x' },
    ],
  },
};
