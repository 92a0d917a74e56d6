import type { ParsedText } from './parse';
import { lazy, near, sticky, type Phrase } from './phrases';
import { oneOf, wordEnd } from './slots';

const emoji = String.raw`\p{Extended_Pictographic}\uFE0F?`;

/** Signs that sites offer as reactions, and the names of their buttons. */
const offered = '👍🏻?|👎|❤️|❤|♥️?|💙|💚|💛|😂|😮|😍|😢|😡|💡|👏|🔥|🙌|🎉';
const named = oneOf(
  'like|love|haha|wow|care|insightful|celebrate|herz(?:chen)?|heart|daumen(?: hoch| runter)?|thumbs[- ](?:up|down)',
  'klatschen|applause?|glühbirne|lachsmiley|smiley|lachen|laugh(?:ing face)?|clap(?:ping hands)?|light ?bulb|rt|retweet|repost|fav|kommentar|comment|share|save|bookmark|teilen|liken|speichern',
);
/** What counts for little or for us is no vote. */
const counted = '(?:counts? (?:for|as)(?! (?:little|nothing|more|less|a lot|much|us|me))|zählt (?:für|als)(?! (?:uns|mich|wenig|viel|mehr|nichts))|gilt (?:für|als))';
const means = '=|:|➡️?|→|für|for|steht für|stands for|heißt(?! auf )|bedeutet|means|if|wenn';
const ballot = (reaction: string, sign: string) => String.raw`(?<${reaction}>${offered}|${named}${wordEnd}|${emoji})\s{0,2}(?:,\s)?(?<${sign}>${counted}|${means})\s{0,2}`;

const answer = String.raw`[\p{L}\p{N}#@"„“'](?:[^,;/\n|.!]|\.(?=\d)){0,40}`;
const nextOne = oneOf(
  String.raw`[,;/\n|]`,
  String.raw`[.!](?=\s{1,2}(?:an? |ein(?:en)? )?(?:like|rt|retweet|repost|fav|herz|daumen|love|share|comment|save|kommentar))`,
  String.raw`\s(?:or|and|oder|und)\s`,
);
/** "👍 = blue, ❤️ = red": two reactions, each with what it stands for. */
const vote = sticky(() => new RegExp(String.raw`${ballot('one', 'how')}${answer}${nextOne}\s{0,3}(?:(?:an?|ein(?:e|en)?|den|das|die|the)\s)?${ballot('other', 'again')}`, 'iuy'));
const starts = ' like love haha wow care insi cele herz hear daum thum glüh ligh smil laug klat appl lach clap rt retw repo fav komment comm shar teil save spei book'.split(' ');

const face = String.raw`(?:👍|👎|❤️?|😂|😮|😍|😢|😡|💡|👏|🎉)\uFE0F?\s?`;
const called = String.raw`(?:react\p{L}{0,5}|reaktion|vote|stimmt ab|abstimmung|umfrage|poll):`;
/** "Four days? 👍 Yes 👎 No": two signs, each with its answer, after a question or a colon. */
const signs = sticky(() => new RegExp(String.raw`(?<=(?:\?|${called})\s{1,2})${face}[\p{L}\d][^👍👎❤😂😮😍😢😡💡👏🎉.!?]{0,30}[\s,/|]\s?${face}(?=[\p{L}\d])`, 'iuy'));

/** "Coffee (❤️) or tea (👍)?" */
const either = sticky(() => new RegExp(String.raw`${face}\)?,?\s(?:oder|or|für|for)\s(?:\p{L}{1,15}\s){1,3}\(?[👍👎❤😂😮😍😢👏🔥]`, 'iuy'));

/** Other signs may also be a legend: "🟢 = open". */
const isReaction = new RegExp(String.raw`^(?:${offered}|\p{L})`, 'u');
/** "Heart if …, thumbs up if …": two signs, each on a condition, are a ballot without a question. */
const conditions = /^(?:if|wenn)$/iu;
/** "Daumen hoch heißt weiß, Applaus heißt grün": what reactions stand for is said for a vote. */
const says = /^(?:heißt|bedeutet|steht für|stands for|means)$/iu;
const counts = new RegExp(`^${counted}$`, 'iu');
/** "Save for later" is no ballot. */
const kept = /^(?:save|bookmark|speichern)$/iu;
const goesOn = /^(?:for|für)$/iu;
const pressed = new RegExp(String.raw`^(?:${offered}|herz|heart|daumen|thumbs|clap|applaus|like|love)`, 'iu');
/** Buttons of sites; nobody thanks with them. */
const button = /^(?:rt|retweet|repost|fav|like|liken|daumen runter|thumbs[- ]down)$/iu;
const ballotBox = /\?|(?<!\p{L})(?:vote|voting|stimmt? ab|abstimm\p{L}{0,30}|entscheide\p{L}{0,30})(?!\p{L})/iu;
const asked = oneOf(
  'vote|voting|poll|which|stimmt?',
  String.raw`abstimm\p{L}{0,30}|welche[rsnm]?|lieber|oder|or|team|entscheide\p{L}{0,30}|reagier\p{L}{0,30}`,
  'decide|choose|react|use|press|tap|hit|nehmt|nutzt|drückt|mit|dran|the \\p{L}{2,12} one',
);
const choice = lazy(() => new RegExp(String.raw`\?|(?<!\p{L})${asked}${wordEnd}`, 'iu'));

/** Hearts and smiles alone may only adorn. */
const isBallot = ({ text }: Phrase) => /\(|(?:für|for)\s|[👍👎😮😢👏]/u.test(text);

/** Where a post takes reactions as votes. */
export function ballotsAsked(parsed: ParsedText, prose: string): Phrase | undefined {
  const isChoice = lazy(() => choice().test(prose));
  const isAsked = lazy(() => ballotBox.test(prose));
  const voted = near(parsed, starts, vote, prose).find(({ groups: { one = '', how = '', other = '', again = '' } }) => {
    if (one.toLowerCase() === other.toLowerCase()) return false;
    if (conditions.test(how) && conditions.test(again) && pressed.test(one) && pressed.test(other)) return true;
    if (kept.test(one) || kept.test(other)) return counts.test(how) || how === '=';
    if (counts.test(how)) return counts.test(again) || goesOn.test(again);
    return isReaction.test(one) ? how === '=' || (says.test(how) && says.test(again) && pressed.test(one) && pressed.test(other)) || button.test(one) || isChoice() : isAsked();
  });
  return voted ?? near(parsed, [''], signs, prose)[0] ?? near(parsed, [''], either, prose).find(isBallot);
}
