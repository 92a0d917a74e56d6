import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { clickable, inFields } from '../../text/in-fields';
import { joinedWords } from '../../text/joined-words';
import { smallDe, smallEn } from '../../words/tag-words';

const lower = /^[\p{Ll}\p{N}]+$/u;
const shortest = { en: 10, de: 13 } as const;
/** A text of many tags is looked at so far and no further. */
const most = 60;
/** So few words do not tell which language they are, and may be either. */
const few = 9;

export default rule({
  codes: ['TAG-04'],
  gravity: 'hint',
  strength: 'practice',
  moment: 'pause',
  needs: ['text'],
  check({ fields, language }) {
    return inFields(fields, clickable, ({ parsed }): Finding[] => {
      if (language === 'other' && parsed.words.length > few) return [];
      const tags = parsed.hashtags.slice(0, most).filter(({ tag }) => tag.length >= shortest.en && lower.test(tag));
      if (tags.length === 0) return [];
      const known = new Set(parsed.words.map(({ text }) => text.toLowerCase()));
      return tags.flatMap(({ at, tag, text }): Finding[] => {
        const parts = (language !== 'en' && tag.length >= shortest.de ? joinedWords(tag, 'de', known) : undefined) ?? joinedWords(tag, 'en', known);
        if (!parts || (language === 'other' && !parts.some((part) => smallEn.has(part) || smallDe.has(part)))) return [];
        const right = text.charAt(0) + parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
        return right === text ? [] : [{ at, with: { tag: text, right }, fix: [{ at, text: right }] }];
      });
    });
  },
});

export const sources: Sources = [
  { title: 'Bundesfachstelle Barrierefreiheit: Sprache, Hashtags, Emojis', date: '2023', kind: 'official' },
  { title: 'mass.gov: Social Media Post Accessibility', date: '2025', kind: 'official' },
  { title: 'accessible-social.com: hashtags', date: '2025', kind: 'practice' },
];

export const words: Words = {
  en: {
    title: 'A capital for each word of this hashtag',
    why: 'Screen readers tell the words of {tag} apart only by capitals, and everybody else reads it faster.',
    look: 'Write {right}.',
    fix: 'Add capitals',
  },
  de: {
    title: 'Ein Großbuchstabe für jedes Wort im Hashtag',
    why: 'Vorleseprogramme trennen die Wörter von {tag} nur an Großbuchstaben; alle anderen lesen ihn so auch leichter.',
    look: 'Schreib {right}.',
    fix: 'Großbuchstaben setzen',
  },
};

export const examples: Examples = {
  en: {
    good: [
      { text: 'Join us on Saturday at the mill #BetterTogetherInLeeds', site: 'x' },
      { text: 'Our yearly report #sustainability #internationalisation', site: 'x' },
      { text: 'An old picture of the mill #throwbackthursday', site: 'x' },
      { text: 'Nevertheless: #nevertheless #photography', site: 'bluesky' },
    ],
    bad: [
      { text: 'Meet the neighbours #bettertogetherinleeds', at: '#bettertogetherinleeds', fixed: 'Meet the neighbours #BetterTogetherInLeeds' },
      { text: 'Our new shelves #madeinhuddersfield', at: '#madeinhuddersfield', fixed: 'Our new shelves #MadeInHuddersfield' },
      { text: 'For all who sing #loveislove', at: '#loveislove', fixed: 'For all who sing #LoveIsLove' },
      { text: 'Our stand at the fair #climateactionnow', at: '#climateactionnow', fixed: 'Our stand at the fair #ClimateActionNow' },
    ],
  },
  de: {
    good: [
      { text: 'Am Samstag geht es los #ReisenFürAlle', site: 'x' },
      { text: 'Unser Bericht #nachhaltigkeit #öffentlichkeitsarbeit', site: 'x' },
      { text: 'Neues aus dem Rathaus #klimaschutzgesetz #stadtentwicklung', site: 'x' },
      { text: 'Wir suchen dich #mitarbeitende #zusammenarbeit', site: 'bluesky' },
    ],
    bad: [
      { text: 'Barrierefrei in den Urlaub #reisenfüralle', at: '#reisenfüralle', fixed: 'Barrierefrei in den Urlaub #ReisenFürAlle' },
      { text: 'Danke an die Feuerwehr #gemeinsamstark', at: '#gemeinsamstark', fixed: 'Danke an die Feuerwehr #GemeinsamStark' },
      { text: 'Auf dem Marktplatz stehen #wirsindhessen und die Kapelle', at: '#wirsindhessen', fixed: 'Auf dem Marktplatz stehen #WirSindHessen und die Kapelle' },
      { text: 'Die neue Kampagne heißt #zukunftfürkassel', at: '#zukunftfürkassel', fixed: 'Die neue Kampagne heißt #ZukunftFürKassel' },
    ],
  },
};
