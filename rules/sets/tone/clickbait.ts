import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { perhaps } from '../../text/clues';
import { inFields } from '../../text/in-fields';
import { luresDe } from '../../text/lures-de';
import { luresEn } from '../../text/lures-en';
import { phrases } from '../../text/phrases';
import { unquoted } from '../../text/quotations';
import { oneOf } from '../../text/slots';

const lures = phrases({ de: luresDe, en: luresEn });

const refused = /(?<!\p{L})(?:kein|ohne|statt|no|not|never|without|instead of|like|wie)\s(?:\p{L}{1,30}\s)?$/iu;

/** "It blew my mind" and "nobody talks about it" may also be said in earnest. */
const earnest = new RegExp(oneOf(
  String.raw`bl(?:ew|ow(?:ing|n)?) (?:my|our)|wait (?:un)?til?l? you|regret|would(?:n['’]t| not)|bereuen|(?:talk|spricht|redet)|mit (?:genau )?diese[rm]|(?:changed|turned|saved|ruined) (?:everything|it all|m|o)|(?:stellte|warf|änderte|rettete|hat) [^.]{0,30}alles`,
  'nothing (?:\\p{L}{3,6} ){0,2}prepare|(?:nobody|no one|niemand|keiner) (?:was|saw|sees|could|expected|sah|hat|konnte|hätte|gerechnet|war|ist)|damit (?:hat|hätte|hatte)',
  '^mehr |^nur so|all (?:we|i)|lips are|not (?:saying|telling)|^und dann das|netz|internet|^danach',
  'atem|kinnlade|jaws? |die sprache|(?:hat|hätte|konnte|ahnt|kennt) (?:\\p{L}{4,8} )?(?:niemand|keiner)|(?:it|that|this) (?:changed|saved)|(?:hat|haben|ließ|machte) (?:uns|mich|alle)',
), 'iu');

export default rule({
  codes: ['TON-06'],
  gravity: 'warning',
  strength: 'policy',
  moment: 'pause',
  needs: ['text'],
  check({ fields, language }): Finding[] {
    return inFields(fields, ['text', 'title', 'description'], ({ parsed }): Finding[] => {
      const prose = unquoted(parsed);
      const first = lures(language, parsed, prose).find(({ at }) => !refused.test(prose.slice(Math.max(0, at[0] - 24), at[0])));
      return first ? [{ at: first.at, with: { phrase: first.text }, ...(earnest.test(first.text) ? { gravity: 'hint', sure: false } : {}) }] : perhaps('TON-06', language, parsed);
    });
  },
});

export const sources: Sources = [
  { title: { en: 'Facebook: headlines that withhold or exaggerate are shown less, read through the press', de: 'Facebook: Überschriften, die verschweigen oder übertreiben, werden seltener gezeigt (Presse)' }, date: '2017-05-17', kind: 'official, quoted' },
  { title: { en: 'YouTube spam policy: misleading titles', de: 'YouTube, Regeln gegen Spam: irreführende Titel' }, date: '2026-07-24', kind: 'official' },
  { title: { en: 'Chakraborty et al.: 32,000 headlines, clickbait and news', de: 'Chakraborty u. a.: 32.000 Überschriften, Clickbait und Nachrichten' }, url: 'https://github.com/bhargaviparanjape/clickbait', date: '2016', kind: 'research' },
];

export const words: Words = {
  en: {
    title: 'This sounds like clickbait',
    why: '“{phrase}” promises more than it tells. Facebook shows such posts less, and readers feel tricked.',
    look: 'Say what it is about.',
    variants: { perhaps: { title: 'Does this tell too little?', why: 'If a post promises more than it tells, Facebook shows it less, and readers feel tricked.' } },
  },
  de: {
    title: 'Das klingt nach Clickbait',
    why: '„{phrase}“ verspricht mehr, als es sagt. Facebook zeigt solche Beiträge seltener, und Leser fühlen sich geködert.',
    look: 'Sag, worum es geht.',
    variants: { perhaps: { title: 'Verrät das zu wenig?', why: 'Verspricht ein Beitrag mehr, als er sagt, zeigt Facebook ihn seltener, und Leser fühlen sich geködert.' } },
  },
};

export const examples: Examples = {
  en: {
    good: [
      'The pump failed, here is what we changed',
      'What happened next year by year: our timeline of the mill.',
      'Seven reasons to visit the garden in November',
      'Doctors in Leeds are looking for three new colleagues.',
      'He said "you won\'t believe it", and we did not.',
    ],
    bad: [
      { text: 'You won\'t believe what happened next', at: 'You won\'t believe', finds: 1 },
      { text: 'This simple trick will save your tomatoes', at: 'This simple trick' },
      { text: 'Our old boiler room: number 3 will shock you', at: 'number 3 will shock you' },
    ],
  },
  de: {
    good: [
      'Die Pumpe fiel aus, das haben wir geändert',
      'Was dann folgt, steht im Programm: erst Musik, dann Suppe.',
      'Sieben Gründe für den Garten im November',
      'Die Ärzte der Klinik suchen drei Kolleginnen.',
      '„Ihr werdet es nicht glauben“, sagte sie, und wir glaubten es.',
    ],
    bad: [
      { text: 'Ihr werdet nicht glauben, was dann passierte', at: 'Ihr werdet nicht glauben' },
      { text: 'Mit diesem einfachen Trick bleiben Tomaten frisch', at: 'Mit diesem einfachen Trick' },
      { text: 'Unser Heizungskeller: Nummer 3 wird euch umhauen', at: 'Nummer 3 wird euch' },
      { text: 'Was dir niemand über Kompost sagt', at: 'Was dir niemand über Kompost sagt' },
    ],
  },
};
