import type { Span } from '../edit';
import { oneOf } from './slots';

/** Before a verb that orders: the text or a sentence begins, or a word stands that an order may follow. For patterns made by `phrases`. */
export const order = String.raw`(?<=^|[.!?:;,…\n)\]"”“»›–—*•|👇👉➡-][^\S\n]{0,2}|\p{Extended_Pictographic}\uFE0F?[^\S\n]{0,2}|\b(?:and|please|pls|plz|just|then|so|now|or|also|but|simply|kindly|always|below|here|go|forget to|remember to|sure to|und|bitte|dann|einfach|also|aber|oder|jetzt|gerne?|schnell|sofort|doch|mal)[^\S\n])`;

/** The same for wordings that choose the words before, and also in brackets. */
export const orderAfter = (words: string): string => String.raw`(?<=^|[.!?:;,…\n()"”“»›–—•|👇👉➡-][^\S\n]{0,2}|\p{Extended_Pictographic}\uFE0F?[^\S\n]{0,2}|(?<!\p{L})(?:${words}) )`;
/** After the usual words of either language. */
export const orderHere = orderAfter('and|please|pls|just|then|now|und|bitte|dann|einfach|jetzt|gern|gerne|doch|mal|also');

const verbs = new RegExp(oneOf(
  'likes?|heart|double|tap|react|share|repost|retweet|rt|forward|send|pass|tag|mention|comment|type|drop|reply|write|say|put|leave|answer|pop|stick',
  'kommentiert|antwortet|teilt|markiert|liked|likt|verlinkt|postet|schreibt|tippt|setzt|drückt|klickt|erwähnt',
), 'iuy');
const signBefore = /(?:^|[^\p{L}\p{N}\s])\s{0,4}$|\n[^\S\n]{0,4}$/u;
const wordBefore = new RegExp(String.raw`(?<![\p{L}\p{N}])` + oneOf(
  'and|or|but|then|so|now|just|please|pls|plz|kindly|simply|also|always|ahead|come|let[\'’]?s|help|you|everyone|everybody|all|guys|folks|friends|below|here|there|today|first',
  'quickly?|seriously|ok(?:ay)?|yes|yep|hey|maybe|either|even|only|not|can|could|would|will|should|must|we[\'’]d|i[\'’]d|who|that|dare|if|emoji|button|if yes|if so|easy|still|really|gladly|happily|feel|we|i',
  'und|oder|aber|dann|also|jetzt|bitte|gern|gerne|einfach|doch|mal|hier|unten|sofort|schnell|ihr|alle|wer|der|die|das|auch|nur|so|sonst|deshalb|darum|dafür|dazu|heute|ja|los|kommt|sie|du|es|ihm|uns|mir',
) + String.raw`\s{1,3}$`, 'iu');
const toBefore = /(?:want|need|ask(?:ing|ed)?|urg(?:e|ing)|invit(?:e|ing)|forget|remember|sure|free|like|love|have|has|got|time|chance|you|way|ways|how|hesitate|dare|wait|happy|ready|encourage\p{L}{0,3})\s(?:\p{L}{1,12}\s){0,2}to\s$|[^\p{L}\p{N}\s,]\s?to\s$/iu;
const anyTo = /(?<!\p{L})to\s$/iu;
const denied = new RegExp(String.raw`(?<!\p{L}|why )` + oneOf('don[\'’]t|do not|never|doesn[\'’]t|didn[\'’]t|without|nobody should') + String.raw`(?!\p{L})(?!\s+(?:forget|hesitate|wait|miss|be (?:shy|afraid)|delay|scroll|just|only|worry|keep))(?:(?! and )[^.!?;:,\n]){0,50}\s$`, 'iu');
const look = 70;

/** Whether a word for an act orders it: "tag a friend", not "in laser tag a friend is", "please do not share this" or "the congregation answers". */
export function isOrdered(text: string, [start]: Span): boolean {
  verbs.lastIndex = start;
  if (!verbs.test(text)) return true;
  const before = text.slice(Math.max(0, start - look), start);
  if (denied.test(before)) return false;
  if (signBefore.test(before)) return true;
  return anyTo.test(before) ? toBefore.test(before) : wordBefore.test(before);
}
