import type { Span } from '../../edit';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { perhaps } from '../../text/clues';
import { curesDe } from '../../text/cures-de';
import { curesEn } from '../../text/cures-en';
import { inFields } from '../../text/in-fields';
import { asksOpenly } from '../../text/open-questions';
import { phrases } from '../../text/phrases';
import { unquoted } from '../../text/quotations';
import { sentenceAround } from '../../text/sentences';
import { oneOf, says } from '../../text/slots';
import { noOffer, notPromised, promisedDe, promisedEn, remediesDe, remediesEn } from '../../words/health';

const promises = phrases({ de: curesDe, en: curesEn });

/** UTF-16 units of its sentence looked at on both sides of a promise. */
const looked = 300;
/** Said without a remedy beside it. */
const bare = /garantiert|\d ?(?:kilo|kg|pounds|lbs?|stone|kilos)|guaranteed/iu;
/** One's own past promises nothing without a remedy. */
const past = /^(?:lost|dropped|shifted)/iu;
/** Promises that sound like a denial. */
const denies = /need|nebenwirkung|gar nicht|nicht sein|have to|stand|side[- ]effect|keine chance|nie mehr|keine?n? .{3,40} mehr|nicht mehr|kaum (?:noch|mehr)|nie |any ?more|any longer|no longer|again$|(?:doesn't|does not|don't|can't|cannot) .{0,10}(?:near|close|past)|won't|will not|never|no more|stand a chance|(?:has|have|had)(?:n't|n’t| not)? had|nicht (?:mehr )?mit/iu;
/** "Heilt keine Grippe": what is healed is nothing. */
const heals = /^(?:heil|linder|kurier|ersetz|reparier|vertreib|bekämpf|besieg|stopp|verhinder|cure|heal|treat|replace|relieve)(?:t|en|e?s|n)? (?:\p{L}{1,12} ){0,1}(?:keine?[nrms]?|no|nobody)(?! \p{L}{1,20} mehr)(?!\p{L})/iu;
/** Also said of what is no medicine: only of a remedy. */
const weak = /gesund$|angst|durchschlafen|krank$|^(?:reparier|regenerier|erneuer|rebuild|repair|restore|renew|mend|regrow|replac|ersetz)/iu;
/** Weights in words may be of anything, unless somebody speaks of slimming. */
const slimming = /hunger|abnehm|diät|jojo|schlank|figur|fett|bauch|pfunde|kalorie|verzicht|diet|slim|belly|appetite|calorie|weight|training|studio|fitness|(?<!\p{L})gym(?!\p{L})/iu;
const byWeight = /(?:kilo|kg|pfund|pounds|lbs|stone)/iu;
/** A sentence that speaks of something named before, or that leaves out what it speaks of. */
const refers = /^(?:(?:gets rid|cures|heals|helps|relieves|eases|soothes|fights|stops|treats|prevents|boosts|burns|melts|kills|banishes|clears|works|takes|keeps|lowers|reduces|no side|zero side|without side|hilft|heilt|lindert|stärkt|wirkt|beugt|befreit|vertreibt|senkt|entgiftet|schützt|bekämpft|nimmt|lässt|ersetzt|repariert|regeneriert|beendet|stoppt|besiegt|beseitigt|verscheucht|kuriert|ends|replaces|rebuilds|repairs|reverses|protects|wipes|eliminates|(?:ganz |völlig |garantiert )?(?:ohne|keine|null) nebenwirkung(?:en)?)(?=[ .,!])|man (?:nimmt|trinkt|trägt|cremt|reibt|isst|schläft)|(?:du|ihr) (?:nimmst|nehmt|trinkst|trinkt|trägst|tragt)|wer (?:sie|es|ihn|das|den|davon|damit|ein|eine|einen|zwei|täglich)|(?:just |you |simply )?(?:wear|take|drink|sip|burn|rub|use|light|chew|swallow|inhale)|whoever|anyone who|schon|bereits|already|after|nach|it|they|this|these|es|sie|er|das|dies(?:e[rs]?)?|the (?:vibrations?|sounds?|effect)|die (?:schwingungen|klänge|wirkung)|eine?n? (?:kleine[rsn]? |täglicher )?(?:löffel|glas|tasse|schluck|kapsel|tropfen|sitzung)|(?:a|one|two|three) (?:small |little |daily )?(?:spoon|glass|cup|sip|drop|session|visit)(?:s|es|ful|fuls)?|(?:one|two|three) (?:a|per) (?:day|night|week)|eine?[nr]? (?:am|pro) (?:tag|abend)|(?:rub|massage|spread|dab|apply|spray|drink|take|wear|chew|sip) (?:it|them|one|two)|(?:reib|trag|trink|massier|tupf|nimm|nehmt)\p{L}{0,3} (?:es|sie|ihn|einen?|zwei|täglich))(?!\p{L})|(?<!\p{L})(?:(?:on|with|of) (?:one|it|them)|darauf|damit|davon)(?!\p{L})/iu;
const soft = /(?:digital|dopamine|screen|social|phone|news|handy)[- ]?detox|detox from/iu;
const isNoOffer = says(...noOffer);
const isNotPromised = says(...notPromised);
/** What sounds like a denial and is a promise. */
const promisesToo = new RegExp(oneOf(promisedDe, promisedEn), 'giu');
const isOurs = says('unser…|mein…|(?:bei|von) uns|from us|our|my|natürliche?[nrs]?|pflanzlich…|natural|herbal');
const isOnSale = says(
  '(?:web|online)?shop|bestell…|buch(?:e|t|en sie)|jetzt (?:testen|kaufen|buchen)|order|buy|book now|link in (?:der )?bio',
);
const isNoHouse = says('verein|(?:our|the|unser|das) team|gruppe|group|charity|stadt|council|arbeitgeber');
const namesRemedy = { de: says(remediesDe), en: says(remediesEn) };

export default rule({
  codes: ['LAW-10'],
  gravity: 'warning',
  strength: 'law',
  moment: 'pause',
  needs: ['text', 'profile'],
  check({ fields, language, profile }): Finding[] {
    return inFields(fields, ['text', 'title', 'description'], ({ parsed }): Finding[] => {
      const prose = unquoted(parsed);
      const found = promises(language, parsed, prose).find(({ at, text }) => isPromise(prose, at, text) && ((bare.test(text) && !past.test(text)) || (byWeight.test(text) && slimming.test(prose)) || profile.field === 'health' || isOffered(prose, at)));
      // Approved wording is no promise, but a guarantee is never approved.
      if (found) return profile.licensed === true && !bare.test(found.text) ? [] : [{ at: found.at, with: { promise: found.text } }];
      return profile.licensed === true ? [] : perhaps('LAW-10', language, parsed);
    });
  },
});

/** Whether it is said of one's health, and neither denied, doubted nor explained. */
function isPromise(prose: string, at: Span, text: string): boolean {
  if (asksOpenly(prose, at) || soft.test(prose.slice(Math.max(0, at[0] - 16), at[1] + 6)) || /^[^.!?\n]{0,20}(?<!\p{L})weiter/u.test(prose.slice(at[1], at[1] + 40))) return false;
  if (heals.test(text)) return false;
  return denies.test(text) || !isNotPromised(sentenceAround(prose, at, looked).replaceAll(promisesToo, ' '));
}

/** True when the sentence is about a remedy somebody offers, not about doctors, research or general advice. */
function isOffered(prose: string, at: Span): boolean {
  const sentence = sentenceAround(prose, at, looked, refers);
  if (isNoOffer(sentence)) return false;
  if (namesRemedy.de(sentence) || namesRemedy.en(sentence)) return true;
  if (weak.test(prose.slice(...at))) return false;
  // "Nie wieder Migräne! Unsere Matte macht es möglich."
  const next = sentence.length < 60 && !/stress|müdigkeit|fatigue/iu.test(sentence) ? (/^[^.!?:\n]{0,40}[.!?:\s]{1,4}([^.!?\n]{1,200})/u.exec(prose.slice(at[1]))?.[1] ?? '') : '';
  if (isOurs(next) && (namesRemedy.de(next) || namesRemedy.en(next)) && !isNotPromised(next)) return true;
  return (isOurs(sentence) || isOnSale(prose) || /[€£$]/u.test(prose)) && !isNoHouse(sentence);
}

export const sources: Sources = [
  { title: '§§ 3, 11, 12 HWG', url: 'https://www.gesetze-im-internet.de/heilmwerbg/__3.html', date: '2025-04-02', kind: 'law' },
  { title: { en: 'Regulation (EC) 1924/2006, Art. 10 and 12 (health claims for food)', de: 'Verordnung (EG) 1924/2006, Art. 10 und 12 (gesundheitsbezogene Angaben bei Lebensmitteln)' }, date: '2006', kind: 'law' },
  { title: { en: 'Meta Community Standards, restricted goods: exaggerated health claims', de: 'Meta, Gemeinschaftsstandards: übertriebene Gesundheitsversprechen' }, date: '2026-08-03', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'This promises an effect on health',
    why: 'Advertising must not promise that something heals or works for sure. Food may carry approved claims only, and Meta acts on miracle claims.',
    look: 'Describe the thing, use approved wording, or ask a lawyer.',
    variants: { perhaps: { title: 'Does this promise an effect on health?' } },
  },
  de: {
    title: 'Das ist ein Heilversprechen',
    why: 'Werbung darf nicht versprechen, dass etwas heilt oder sicher wirkt. Für Lebensmittel sind nur zugelassene Angaben erlaubt, und Meta ahndet Wundermittel.',
    look: 'Beschreib die Sache, nimm zugelassene Worte oder frag rechtlich nach.',
    variants: { perhaps: { title: 'Ist das ein Heilversprechen?' } },
  },
};

export const examples: Examples = {
  en: {
    good: [
      'Our tea with sage and thyme',
      { text: 'Our tea with sage heals sore throats.', draft: { profile: { licensed: true } } },
      'Doctors in Leeds treat depression in groups, and the first evening is open to all.',
      'Time heals, and so does soup. Our kitchen is open until nine.',
      'A digital detox weekend: no phones, two lakes, one sauna.',
      'No tea cures diabetes. Our nurse explains what helps on Tuesday.',
    ],
    bad: [
      { text: 'Our tea cures diabetes', at: 'cures diabetes' },
      { text: 'This balm relieves joint pain overnight.', at: 'relieves joint pain' },
      { text: 'Try our new juice: it boosts your immune system.', at: 'boosts your immune' },
      { text: 'Lose 10 pounds in two weeks with our plan.', at: 'Lose 10 pounds in two weeks' },
    ],
  },
  de: {
    good: [
      'Unser Tee mit Salbei und Thymian',
      { text: 'Unser Tee mit Salbei heilt Halsweh.', draft: { profile: { licensed: true } } },
      'Bewegung hilft gegen Rückenschmerzen: Dienstag um acht laufen wir gemeinsam.',
      'Die Zeit heilt Wunden, unsere Suppe wärmt.',
      'Die Selbsthilfegruppe hilft bei Depressionen und trifft sich montags.',
      'Kein Tee heilt Diabetes. Unsere Apothekerin erklärt am Montag, was hilft.',
      'Eine neue Studie zeigt, dass der Impfstoff vor Grippe schützt.',
    ],
    bad: [
      { text: 'Unser Tee heilt Diabetes', at: 'heilt Diabetes' },
      { text: 'Dieses Öl hilft gegen Migräne und riecht nach Lavendel.', at: 'hilft gegen Migräne' },
      { text: 'Der neue Saft stärkt dein Immunsystem.', at: 'stärkt dein Immunsystem' },
      { text: 'Gegen Gelenkschmerzen hilft unser Balsam.', at: 'Gegen Gelenkschmerzen hilft' },
      { text: 'Mit diesem Pulver 5 Kilo in zwei Wochen!', at: '5 Kilo in zwei Wochen' },
      { text: 'Nach drei Sitzungen bei uns könnt ihr eure Krücken wegwerfen.', at: 'eure Krücken wegwerfen' },
    ],
  },
};
