import { rule, type Examples, type Sources, type Words } from '../../rule';
import { detectLanguage } from '../../text/language';
import { parse } from '../../text/parse';
import { unquoted } from '../../text/quotations';

const tags = /[#＃][\p{L}\p{M}\p{N}_]+/gu;
/** Fewer words are too few for the common ones to tell, however long they are. */
const fewest = 8;
const looked = 20;

export default rule({
  codes: ['QUA-05'],
  gravity: 'hint',
  strength: 'practice',
  moment: 'pause',
  needs: ['text', 'history', 'account', 'profile'],
  options: {
    /** Characters of running text from which on the language is told. */
    least: { default: 60, min: 40, max: 400 },
  },
  check({ parsed, language, profile, past, site: here, account }, site, options) {
    const usual = profile.languages ?? [];
    if (usual.length === 0 || language === 'other' || usual.includes(language)) return [];
    const own = parse(unquoted(parsed).replace(tags, ' '));
    const length = own.words.reduce((sum, { text }) => sum + text.length + 1, 0);
    if (length < (options.least ?? 60) || own.words.length < fewest || detectLanguage(own) !== language) return [];
    const told = past.filter((post) => post.site === here && (!account || !post.account || post.account === account)).slice(0, looked).map(({ excerpt }) => detectLanguage(parse(excerpt)));
    if (told.filter((one) => one === language).length >= Math.max(1, told.length * 0.2)) return [];
    return [{ sure: false, variant: language, with: { site: site.name } }];
  },
});

export const sources: Sources = [
  { title: { en: 'lingua: how surely languages are told from sentences', de: 'lingua: wie sicher Sprachen an Sätzen erkannt werden' }, url: 'https://github.com/pemistahl/lingua-rs', date: '2026', kind: 'code' },
  { title: { en: 'House rule: perhaps the wrong account is open', de: 'Hausregel: Vielleicht ist das falsche Konto offen' }, date: '2026-11-21', kind: 'practice' },
];

export const words: Words = {
  en: {
    title: 'Another language than usual here',
    why: 'This account on {site} usually speaks another language.',
    look: 'Is the right account open?',
    variants: { en: { title: 'English, in this account?' }, de: { title: 'German, in this account?' } },
    options: { least: 'Characters of running text, at least' },
  },
  de: {
    title: 'Eine andere Sprache als sonst hier',
    why: 'Dieses Konto bei {site} spricht sonst eine andere Sprache.',
    look: 'Ist das richtige Konto offen?',
    variants: { en: { title: 'Englisch in diesem Konto?' }, de: { title: 'Deutsch in diesem Konto?' } },
    options: { least: 'Zeichen Fließtext, mindestens' },
  },
};

const before = (excerpt: string) => ({ site: 'x', kind: 'post', at: 0, hashtags: [], links: [], mentions: [], words: 9, media: 0, excerpt }) as const;

export const examples: Examples = {
  en: {
    good: [
      { text: 'On Saturday the mill opens its doors again, and everyone who likes bread is welcome.', draft: { profile: { languages: ['en'] } } },
      { text: 'On Saturday the mill opens its doors again, and everyone who likes bread is welcome.', draft: { profile: { languages: ['de', 'en'] } } },
      { text: 'On Saturday the mill opens its doors again, and everyone who likes bread is welcome.' },
      { text: 'Good morning from the mill!', draft: { profile: { languages: ['de'] } } },
      { text: 'On Saturday the mill opens its doors again, and everyone who likes bread is welcome.', site: 'x', draft: { profile: { languages: ['de'] }, past: [before('We are open again and the bread is ready for you')] } },
    ],
    bad: [
      { text: 'On Saturday the mill opens its doors again, and everyone who likes bread is welcome.', draft: { profile: { languages: ['de'] } } },
      { text: 'We are looking for two people who would like to read to children at our library every Tuesday.', draft: { profile: { languages: ['de'] } } },
      { text: 'Our report on the state of the river is out, and you can read it at the town hall from Monday on.', site: 'x', draft: { profile: { languages: ['de'] }, past: [before('Wir haben wieder offen und das Brot ist fertig für euch')] } },
    ],
  },
  de: {
    good: [
      { text: 'Am Samstag öffnet die Mühle wieder ihre Türen, und alle, die Brot mögen, sind willkommen.', draft: { profile: { languages: ['de'] } } },
      { text: 'Am Samstag öffnet die Mühle wieder ihre Türen, und alle, die Brot mögen, sind willkommen.', draft: { profile: { languages: ['de', 'en'] } } },
      { text: 'Am Samstag öffnet die Mühle wieder ihre Türen, und alle, die Brot mögen, sind willkommen.' },
      { text: 'Guten Morgen aus der Mühle!', draft: { profile: { languages: ['en'] } } },
      { text: 'Am Samstag öffnet die Mühle wieder ihre Türen, und alle, die Brot mögen, sind willkommen.', site: 'x', draft: { profile: { languages: ['en'] }, past: [before('Wir haben wieder offen und das Brot ist fertig für euch')] } },
    ],
    bad: [
      { text: 'Am Samstag öffnet die Mühle wieder ihre Türen, und alle, die Brot mögen, sind willkommen.', draft: { profile: { languages: ['en'] } } },
      { text: 'Wir suchen zwei Leute, die jeden Dienstag in der Bücherei Kindern vorlesen möchten.', draft: { profile: { languages: ['en'] } } },
      { text: 'Unser Bericht über den Zustand des Flusses ist da, und ab Montag könnt ihr ihn im Rathaus lesen.', site: 'x', draft: { profile: { languages: ['en'] }, past: [before('We are open again and the bread is ready for you')] } },
    ],
  },
};
