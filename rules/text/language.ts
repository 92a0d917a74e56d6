import type { ParsedText, WordToken } from './parse';

// Frequent words that only one of the two languages uses; shared ones ("in", "was", "so", "man", "hat", "war", "also") tell nothing.
const english = `the and of to is are you your we our us it its this that these those with for from have has had be been not but they them their what which when where why how who there here
  about more most new now today tomorrow yesterday read see get got make made just like can can't don't won't it's we're you're i'm i've let's do does did our out up if or as by my me he she
  please thanks thank happy great good best week weekend year people one every each all any some would could should really very into over only learn join check open opens first free love need want work
  look tips news find come comes take tell ask know yes no hello welcome woman children monday tuesday wednesday thursday friday saturday sunday january february march june july october december
  giveaway tickets terms call am pm`;
const german = `der das und ist sind nicht ein eine einen einem einer eines mit von für auf zu zum zur im den dem des sich auch es wir ihr euch uns unser unsere unseren unserem unserer euer eure euren dein deine deinen
  mein meine ich du sie er bei nach aus aber oder wie wenn weil dass noch nur schon mehr sehr jetzt heute morgen gestern neu neue neuen neuer neues hier dort kann können könnt wird werden wurde haben habt
  habe hast bist seid sein bis um über unter vor durch ohne gegen zwischen alle alles jede jeder jedes keine kein viel viele danke bitte gern gerne uhr woche jahr leute menschen gut gute guten schöne schönen
  mal doch dann denn gibt geht kommt kommen macht machen seit immer wieder ganz einfach wer wo warum dies diese dieser dieses diesen beim vom ab je lesen tipps schaut ruft statt hallo willkommen toll toller tolle karten frau
  montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember gewinnspiel verlosung straße`;
const others = `le la les et est une pour que dans avec sur pas vous nous qui el los las y en con por una del se het een van niet ik dat voor zijn il che per non di gli uma para com não og att och det som på jest nie się
  na w ve bir için`;

/** Which of the languages a word tells, as bits. */
const [isEnglish, isGerman, isOther] = [1, 2, 4];
const telling = new Map<string, number>();
for (const [bit, list] of [[isEnglish, english], [isGerman, german], [isOther, others]] as const) for (const word of list.split(/\s+/)) telling.set(word, (telling.get(word) ?? 0) | bit);
const foreignLetter = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const beyond = /[^a-z0-9'-]/;
const looked = 400;

/**
 * Tells German from English by frequent words and letters, over the first 400 words.
 * Says `other` when neither leads clearly: rules for one language then stay silent, which is the smaller harm.
 */
export function detectLanguage(parsed: ParsedText): 'en' | 'de' | 'other' {
  return languageBetween(parsed, 0, Math.min(parsed.words.length, looked));
}

/** The same for some words of a text, from one and up to another. */
export function languageBetween(parsed: ParsedText, from: number, to: number): 'en' | 'de' | 'other' {
  const told = toldIn(parsed);
  let en = 0;
  let de = 0;
  let other = 0;
  let germanWords = 0;
  for (let index = from; index < to; index++) {
    const word = told[index] ?? 0;
    if (word & isEnglish) en++;
    if (word & isOther) other++;
    if (word & isGerman) de++;
    if (word & (isGerman | hasSharp)) germanWords++;
    if (word & hasSharp) de++;
    if (word & hasUmlaut) de += 0.5;
    if (word & isForeign) other++;
  }
  if (germanWords > 0 && de > en && de > other) return de >= en * 1.5 || de - en >= 2 ? 'de' : 'other';
  if (en > de && en > other) return en >= de * 1.5 || en - de >= 2 ? 'en' : 'other';
  return 'other';
}

/** What each word tells: asked for the draft, and again for each of its sentences. */
const known = new WeakMap<ParsedText, Uint8Array>();
const [hasSharp, hasUmlaut, isForeign] = [8, 16, 32];

function toldIn(parsed: ParsedText): Uint8Array {
  let told = known.get(parsed);
  if (!told) known.set(parsed, (told = Uint8Array.from(parsed.words, tell)));
  return told;
}

function tell({ text }: WordToken): number {
  const lower = text.toLowerCase();
  const word = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  const told = telling.get(word) ?? 0;
  // Most words have no letter beyond these.
  if (!beyond.test(word)) return told;
  const letters = word.includes('ß') ? hasSharp : /[äöü]/.test(word) ? hasUmlaut : 0;
  return told | letters | (/[àâçèêëîïñòóôõúùåøæłśżźćęąğışœ¿¡]/.test(word) || foreignLetter.test(word) ? isForeign : 0);
}
