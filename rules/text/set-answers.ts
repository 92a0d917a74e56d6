import type { DraftLanguage } from '../draft';
import type { ParsedText } from './parse';
import { lazy, near, phrases, type Phrase } from './phrases';

const quoted = String.raw`["“„'‘«»][^"”“'’»«\n]{1,24}["”“'’»«]`;
const sign = String.raw`(?:\p{Extended_Pictographic}[\uFE0F\u200D\u{1F3FB}-\u{1F3FF}]*){1,3}`;
const below = String.raw`(?:below|in the comments?|under (?:this|the) (?:post|photo)|👇)`;
const unten = String.raw`(?:in die kommentare|in den kommentaren|unter (?:diesen|den|dem) (?:beitrag|post|bild|foto)|drunter|hier drunter|unten|👇|als kommentar)`;
const before = '(?:uns|mir|hier|einfach|mal|mit|jetzt|doch|gern|gerne|bitte|ein|eine|einen|das wort|den code|unten|drunter|nur|kurz|in die kommentare|in den kommentaren|unter (?:diesen|den|dem) (?:beitrag|post))';

const asked = phrases({
  de: [
    'komment schr antw post tipp lass sagt sag hint setz',
    String.raw`(?:kommentier(?:e|t)?|antworte(?:t)?|poste(?:t)?|tippe?t?|hinterlass(?:t|e)?|lass(?:t)?|sagt?|schreib(?:e|t)?)(?: ${before}){0,5} (?:(?:${quoted}|${sign}|ja|amen|info|interesse|dabei|ich will|link|haben|ich)(?: ${before}){0,2} ${unten}|${quoted}(?=,? (?:und|dann|wenn|falls|für) (?:ich|wir|du|ihr|dir|euch|den|die|das|mehr)))`,
    String.raw`(?:kommentier(?:e|t)?|antworte(?:t)?)(?: ${before}){0,4} ${quoted}|(?:kommentier(?:e|t)?|antworte(?:t)?)(?: ${before}){0,4} (?:ja|amen|info|interesse|dabei)(?=[.!,\n]|$| und| wenn)|(?:schreib(?:e|t)?)(?: (?:uns|mir|hier|einfach|mal|ein|doch)){0,4} (?:ja|amen|info|interesse)(?=[.!,\n]|$| und| wenn)`,
    String.raw`(?:${sign}|(?:ein )?(?:emoji|herz(?:chen)?)) (?:in die kommentare|als kommentar)|(?:kommentier(?:e|t)?|antworte(?:t)?) (?:uns |mir |einfach |gern |unten )*mit (?:einem |einer |nur |eurem |deinem )*(?:lieblings-?)?(?:${sign}|emoji|smiley|ja|nein|zahl|wort|gif|herz)(?= |[.!,\n]|$)|(?:schreib|kommentier|setz|poste)(?:e|t)? (?:(?:uns|mir|einfach|mal|eine|ein|einen) ){0,3}(?:\+?\d|zahl)(?:,? \d)*(?: ${unten}(?=[.!,\n]|$)|(?: ${unten})?,? (?:wenn|für|oder|falls))|kommentier(?:e|t)?(?: ${before}){0,5} ${sign}(?=,? (?:wenn|falls|und|für)(?!\p{L})|[.!\n]|$)`,
  ],
  en: [
    'comm type drop repl say writ leav put answ',
    String.raw`(?:comment|type|drop|reply|leave|put|write)(?: us| me)?(?: (?:with|below|a|an|just|the word|the emoji))* (?:${quoted}|${sign}|yes|amen|done|info|interested)(?:[,.!]?(?= ?(?:${below}|if |and (?:i|we)|to (?:get|receive|see|enter)|for (?:the|more|a|your)|when|$|\n)))`,
    String.raw`(?:comment|reply)(?: (?:with|below|a|an|just|the word|the emoji))* (?:${quoted}|${sign}|yes|amen)(?= ?[.!,\n]|$)|(?:drop|leave|put) (?:a|an|your|some) (?:${sign}|emoji|gif|heart emoji|number) ${below}|say (?:${quoted}|yes|amen|hi|hello) ${below}|say (?:${quoted}|yes|amen|aye|me)(?= if (?:you|your))`,
    String.raw`(?:comment|reply|answer) (?:with )?(?:only )?(?:one|a single|1|two) (?:word|emoji|number)s?`,
  ],
});
/** A word in capitals is demanded: "Comment GUIDE". */
const capitals = lazy(() => /(?:(?:[Cc]omment|[Tt]ype|[Dd]rop|[Rr]eply|COMMENT)(?: with| below| me| us| the word){0,4} |(?:[Kk]ommentier(?:e|t)?|[Ss]chreib(?:e|t)?|[Aa]ntworte(?:t)?|[Pp]oste(?:t)?)(?: uns| mir| mit| einfach| hier| jetzt| das Wort| unten| in die Kommentare| in den Kommentaren){0,5} )(?:[A-ZÄÖÜ]{2,15}(?=[\s.!,👇]|$)|\+?[1-9](?=[.!,👇]|$|\s(?:if|when|for|below|in the|wenn|für|oder|in die)\s))/uy);
const capitalStarts = ['comm', 'type', 'drop', 'repl', 'komment', 'schr', 'antw', 'post'];
const otherWay = /(?<!\p{L})(?:betreff\p{L}{0,30}|e-?mail|per mail|an (?:die|unsere|diese) (?:adresse|nummer)|subject line|text|sms|whatsapp|per post|postkarte|envelope|postcard)(?!\p{L})/iu;
const notAnswer = /^(?:BELOW|UNDER|ON|HERE|IN|AND|OR|YOUR|IF|TO|FOR|AT|NOW|WITH|UNTEN|HIER|BITTE|UND|ODER|WLAN|SMS|PDF|FAQ|DM|PN|USA|EU|UK|NRW|DSGVO|CV)$/u;
const refused = /(?<!\p{L})(?:nicht|never|don['’]t|wie|how|man|to|i|we)\s(?:\p{L}{1,30}\s)?$/iu;

/** Where a post demands a set answer: a given word, number or emoji. */
export function setAnswers(language: DraftLanguage, parsed: ParsedText): Phrase[] {
  const prose = parsed.prose;
  const shouted = language === 'other' && parsed.words.length > 9 ? [] : near(parsed, capitalStarts, capitals, prose, 0).filter(({ text }) => !notAnswer.test(/\S{1,20}$/u.exec(text)?.[0] ?? ''));
  return [...asked(language, parsed), ...shouted]
    .filter(({ at }) => !otherWay.test(prose.slice(at[0], at[1] + 50)) && !refused.test(prose.slice(Math.max(0, at[0] - 24), at[0])))
    .sort((a, b) => a.at[0] - b.at[0]);
}
