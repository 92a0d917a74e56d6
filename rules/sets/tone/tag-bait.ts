import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { inFields } from '../../text/in-fields';
import { anyWord, compile, find, phrases } from '../../text/phrases';
import { unquoted } from '../../text/quotations';

const whoDe = String.raw`\p{L}{0,12}(?:freund|person|kolleg|leute|mensch|bekannt|bestie|kumpel|schwester|bruder|geschwister|mama|papa|mutter|vater|eltern|partner|schatz|begleitung|nachbar|mitbewohner|liebste|buddy|buddies|chef|oma|opa)\p{L}{0,30}`;
const whoEn = String.raw`(?:friends?|mates?|besties?|bffs?|people|persons?|colleagues?|mum|mom|dad|sister|brother|sibling|partner|other half|husband|wife|boss|crew|squad|buddy|buddies|pals?|family|neighbours?|neighbors?|co-?workers?|teammates?|someone|somebody|anyone)`;
const small = '(?:doch|mal|hier|unten|jetzt|mindestens|einfach|bitte|gern|gerne|deshalb|dafür|noch|uns|in den kommentaren|in der story|dazu)';

const asked = phrases({
  de: [
    'mark verl tagg tagt tag erwä name',
    String.raw`(?:markier|verlink|tagg?|erwähn)(?:e|t|en)? (?:${small} )*(?:ein(?:e|en|er)?|\d+|zwei|drei|vier|fünf|dein(?:e|en)?|eur(?:e|en)?|alle|den|die|das|alle eure) (?:(?!hier|im|in|den)${anyWord} ){0,2}${whoDe}`,
    String.raw`(?:markier|verlink|tagg?|erwähn)(?:e|t|en)? (?:${small} )*(?:jemand(?:en)?|wen|den|die)(?:,| )(?:[^.!?\n]{0,3})(?:der|die|den|mit (?:dem|der|denen)|dem|das|für den)|(?:markier|verlink|tagg?)(?:e|t|en)? (?:${small} )*(?:jemanden|wen)(?= ?[.!,\n👇]|$| mit| aus)`,
    String.raw`${whoDe} (?:(?:hier|unten|in den kommentaren) )?(?:markieren|verlinken|taggen)(?= ?[.!,\n]|$| und)|(?:markier|verlink|tagg)(?:e|t)? (?:sie|ihn|diese person)(?: ${small}){0,2}(?= ?[.!\n👇]|$)`,
    String.raw`(?:markier|verlink|tagg?)(?:e|t)? (?:${small} )*alle,? die (?:ihr|du|euch|dir|mit)|(?:schreib|nenn)(?:e|t)? (?:${small} )*(?:den |die )?namen (?:von )?(?:dein|eur)\p{L}{1,3} (?:${anyWord} ){0,2}${whoDe}`,
  ],
  en: [
    'tag tagg ment shou',
    String.raw`(?:tag|mention)(?: at least| below)? (?:a|an|your|the|\d+|one|two|three|four|five|some|all your|that one|that|every)(?: (?!photo|picture|post|story|page|account|brand|location)${anyWord}){0,2} ${whoEn}`,
    String.raw`(?:tag|mention) (?:someone|somebody|anyone)(?= who| that| you| in|[.!,\n]|$| below| with)|(?:tag|mention) (?:who|whoever|them|him|her)(?= |[.!,\n]|$)(?! in your)|tag (?:a|your) ${whoEn}|tag them (?:below|in the comments)`,
  ],
});

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
      const first = [...asked(language, parsed, prose), ...(prose.includes('@ ') ? find(called, prose) : [])].find(({ at }) => !refused.test(prose.slice(Math.max(0, at[0] - 30), at[0])) && !inSense.test(prose.slice(at[1], at[1] + 30)));
      return first ? [{ at: first.at }] : [];
    });
  },
});

/** "@ your friend", with nobody's name. */
const called = compile(String.raw`(?<=@ )(?:your|a|that) (?:${anyWord} ){0,2}${whoEn}(?= (?:below|who|that|in)|[.!👇\n]|$)`);
const refused = /(?<!\p{L})(?:nicht|nie|niemals|ohne|do not|don['’]t|never|please don['’]t|can|may|will|to|we|i|you|they)\s$/iu;
/** On the picture itself: "markiert eure Freunde auf den Fotos". */
const inSense = /^\s(?:auf (?:den|euren|dem|unseren)|in (?:your|the|our) (?:photos?|pictures?))/iu;

export const sources: Sources = [
  { title: { en: 'Meta: engagement bait is shown less (vote, react, share, tag, comment), read through the press', de: 'Meta: Betteln um Interaktion wird seltener gezeigt (Abstimmen, Reagieren, Teilen, Markieren, Kommentieren; Presse)' }, date: '2019', kind: 'official, quoted' },
  { title: { en: 'Reddit rules, spam: mass tagging', de: 'Reddit, Regeln gegen Spam: massenhaftes Markieren' }, date: '2026-06-29', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'This asks people to tag others',
    why: 'Meta names tag bait as one of the kinds of posts it shows less. Those who are tagged never asked for it.',
    look: 'Ask who has experience with it instead.',
  },
  de: {
    title: 'Das fordert auf, andere zu markieren',
    why: 'Meta nennt solche Aufforderungen ausdrücklich und zeigt die Beiträge seltener. Wer markiert wird, hat nicht darum gebeten.',
    look: 'Frag lieber, wer Erfahrung damit hat.',
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
