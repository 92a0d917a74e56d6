import type { DraftLanguage } from '../draft';
import type { ParsedText } from './parse';
import { isQuoted } from './quotations';
import { isOrdered } from './orders';
import { compile, lazy, near, phrases, sticky, type Phrase } from './phrases';
import { moreGivenDe, setAnswersDe } from './set-answers-de';
import { moreGivenEn, setAnswersEn } from './set-answers-en';
import { andUpTo, oneOf } from './slots';

const asked = phrases({ de: setAnswersDe, en: setAnswersEn });
const more = phrases({ de: moreGivenDe, en: moreGivenEn });

const sayEn = oneOf(
  '[Cc]omment|[Tt]ype|[Dd]rop|[Rr]eply|COMMENT',
  String.raw`[Ww]rite(?=(?: me| us| just| the word){0,3} [A-Z]{2,15} (?:below|underneath|beneath|in the (?:comments|replies)|(?:under|beneath) (?:this|the) (?:post|video|reel|photo)|as a (?:comment|reply)|👇))`,
  String.raw`(?:[Pp]ut|[Ll]eave|[Pp]op|[Pp]ost)(?= (?:the word |a )?[A-Z]{2,15} (?:below|underneath|in the (?:comments|replies)|(?:under|beneath) (?:this|the) (?:post|video|reel)|👇))`,
  String.raw`[Ss]ay(?= [A-Z]{2,15} (?:below|underneath|in the (?:comments|replies)|if|👇))`,
) + '(?: with| below| me| us| just| the word){0,4}';
const sayDe = '(?:[Kk]ommentier(?:e|t|en Sie)?|[Ss]chreib(?:e|t|en Sie)?|[Aa]ntworte(?:t)?|[Pp]oste(?:t)?|[Tt]ipp(?:e|t|en Sie)?|[Dd]ropp(?:e|t|en Sie)?|[Ss]pamm?(?:e|t|en Sie)?|[Hh]interlass(?:e|t|en Sie)?|(?:[Ll]ass|[Ss]etz|[Hh]au)(?:e|t|en Sie)?(?= [^.!?\\n]{0,40}(?:[Kk]ommentar|[Kk]ommi|[Uu]nten|[Dd]runter|[Dd]arunter)))'
  + andUpTo(5, '(?:uns|mir|mit|einfach|hier|jetzt|mal|alle|doch|auch|bitte|gern|gerne|nur|ein|kurz|schnell|jeder|das (?:Wort|Wörtchen|Stichwort|Zauberwort|Codewort|Kennwort|Passwort)|unten|drunter|darunter|in die Kommentare|in den Kommentaren)');
const shoutedWord = String.raw`[A-ZÄÖÜ]{2,15}(?=[\s.!,👇]|$)`;
const shoutedNumber = String.raw`\+?[1-9](?=[.!,👇]|$|\s(?:if|when|for|below|in the|wenn|für|oder(?!\s\d\s\p{Lu})|in die)\s)`;
/** A word in capitals is demanded: "Comment GUIDE". */
const capitals = sticky(() => new RegExp(`(?:${sayEn}|${sayDe}) (?:${shoutedWord}|${shoutedNumber})`, 'uy'));
const capitalStarts = ['comm', 'type', 'drop', 'repl', 'writ', 'put', 'leav', 'pop', 'say', 'komment', 'schr', 'antw', 'post', 'tipp', 'hint', 'lass', 'setz', 'haut', 'dropp', 'spam'];
const otherWay = lazy(() => compile(oneOf(
  String.raw`betreff\p{L}{0,30}|e-?mail|per mail|an (?:die|unsere|diese) (?:adresse|nummer)|subject line|text|sms|whatsapp`,
  'per post|postkarte|envelope|postcard',
), 'iu'));
const notAnswer = /^(?:BELOW|UNDER|ON|HERE|IN|AND|OR|YOUR|IF|TO|FOR|AT|NOW|WITH|UNTEN|HIER|BITTE|UND|ODER|WLAN|SMS|PDF|FAQ|DM|PN|USA|EU|UK|NRW|DSGVO|CV)$/u;
/** Told how to answer a message of another kind, or what to type in a program. */
const elsewhere = /(?:text|sms|e-?mails?|letters?|messages?|mail|nachricht|push|whatsapp)(?!\p{L})[^.!?\n]{0,60}$|(?:in (?:the|our|your) (?:new )?app|(?:search|address) bar|terminal|(?:in der|unserer) (?:neuen )?app|suchfeld|suchleiste|konsole)(?!\p{L})[^.!?\n]{0,40}$/iu;
const command = /["“„'‘«»]\s?[/\\#$]/u;
/** "Schreibt MEHL, Butter und Eier auf": the first of several things. */
const firstOfMany = /^,\s\p{Lu}\p{Ll}{1,20}(?:,|\s(?:und|oder|and|or)\s)/u;
/** A code for the shop: "type ANNA at the till". */
const shopCode = /^["“”'»«]?\s(?:at (?:the )?(?:till|check-?out)|(?:in|into) (?:the|your) (?:basket|cart)|(?:an|in) der kasse|im warenkorb|beim (?:bestellen|bezahlen|kauf)|bei der bestellung|when you (?:pay|order|check out))(?!\p{L})/iu;
const refused = /(?<!\p{L})(?:nicht|never|don['’]t|wie|how|man|to|i|we)\s(?:\p{L}{1,30}\s)?$|(?<!\p{L})(?:the|this|a|your|his|her|my)\s$/iu;

/** Where a post demands a set answer: a given word, number or emoji. */
export function setAnswers(language: DraftLanguage, parsed: ParsedText): Phrase[] {
  const prose = parsed.prose;
  const isForeign = language === 'other' && parsed.words.length > 9;
  const shouted = isForeign ? [] : near(parsed, capitalStarts, capitals, prose)
    .filter(({ at, text }) => !notAnswer.test(/\S{1,20}$/u.exec(text)?.[0] ?? '') && !firstOfMany.test(prose.slice(at[1], at[1] + 40)) && !shopCode.test(prose.slice(at[1], at[1] + 40)));
  const known = [...asked(language, parsed), ...shouted].sort((a, b) => a.at[0] - b.at[0]);
  return [...known, ...more(language, parsed)]
    .filter(({ at, text }) => !isQuoted(parsed, at) && isOrdered(prose, at) && !command.test(text) && !elsewhere.test(prose.slice(Math.max(0, at[0] - 80), at[0])) && !otherWay().test(prose.slice(at[0], at[1] + 50)) && !refused.test(prose.slice(Math.max(0, at[0] - 24), at[0])));
}
