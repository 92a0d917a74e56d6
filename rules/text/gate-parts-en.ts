import { orderAfter } from './orders';
import { anyWord, type Wording } from './phrases';
import { count, oneOf, upTo, within, wordEnd } from './slots';

const begin = orderAfter('and|please|pls|just|then|so|now|simply|first|also|only');

/** What is withheld. */
const things = oneOf(
  'guides?|packs?|plans|charts?|templates?|files?|pdfs?|checklists?|recipes?|lists?|e-?book|patterns?|(?:work|cheat ?|fact ?|spread)?sheets?|playbook|planner|presets?|blueprints?|toolkit|slides|deck|zine|roadmap|handbook|transcript|report|white ?paper|recording|notes|tutorial|printables?|wallpapers?|bundle|prompts?|passwords?|links?|codes?|download|discount|vouchers?|coupons?|freebie|gift|kit|copy|access|samples?|script|track|playlist|map|route|formula|settings|schedule|scores?|stl(?:s| files?)?|gpx(?: files?)?|address|coordinates|dates|login|invite|bonus|extra scene|secret (?:ingredient|menu|link|code)|cutting list|video|footage|episode|chapter|sketch(?:es)?|drawings|dataset|results|answer key|solutions?|webinar|tool|stencils?|syllabus|itinerary',
  String.raw`part (?:two|three|2|3|ii)|(?:second|next|last|other|final) (?:part|half|chapter|episode)|rest of (?:the|it)|full (?:story|video|list|article|text|version|interview)|\d{1,2} ?% off`,
);
const det = '(?:the|my|our|your|a|an|this|that)';

/** Whose post or page it is pressed at; links are followed otherwise. */
const nouns = '(?:page|post|pin|channel|account|profile|reel|video|thread|tweet|photo|picture|clip|article|shop|blog|podcast|story|skeet|toot|note|listing|tiktok|short|update|feed)';
const object = oneOf(`(?:this|our|my|the|that) (?:\\p{L}{2,14} )?${nouns}`, String.raw`us|me|this(?= ?[,.!–)]| and| or| then| first| now| today|$)|it(?= ?[,.!]| and| or| then| first|$)`);
const pageOnly = oneOf(`(?:this|our|my|the) (?:\\p{L}{2,14} )?(?:page|channel|account|profile|shop|blog|podcast|feed|studio)`, '(?:us|me)(?! (?:around|into|through|along|down|up|across|inside|out|to|at|in|on (?:a|the|our)) )');
const noun = '(?:likes?|follows?|hearts?|comments?|shares?|reposts?|retweets?|upvotes?|reblogs?|boosts?|subs?|thumbs[- ]up|saves?|reviews?|endorsements?|stars?|reactions?)';

/** The acts: as orders, of those who are spoken to, and of others. */
const orders = oneOf(
  `(?:like|heart|upvote|boost|reblog|repost|retweet|rt|endorse|favou?rite|fave|share|comment on|react to|recommend|repin|double[- ]tap|reshare|rate) ${object}(?<!like it|rate it|share it)`,
  `(?:save|bookmark|pin) (?:this|our|my|the) ${nouns}|(?:save|bookmark) (?:this|it)(?=,)`,
  `(?:follow|subscribe to|connect with) ${pageOnly}`,
  `(?:hit|smash|tap|press|click) ${upTo(1)}(?:like|follow|subscribe|heart|save|share|upvote|bell|thumbs[- ]up)(?: button)?`,
  `(?:leave|drop|give|chuck|bung|throw|add) ${upTo(2, '(?:us|me|this|it|our|my|the|post|page|channel|video|below|here)')}(?:an? |your |one )(?:\\p{L}{2,10} )?${noun}`,
);
const haveDone = oneOf(
  '(?:lik|heart|upvot|boost|reblogg|repost|retweet|endors|shar|follow|subscrib|comment|sav|bookmark|pinn|react|connect|review|rat)(?:ed|e|)',
  `(?:leave|left|drop|dropped|give|given|gave|hit|smash|smashed|tapped|press|pressed) ${upTo(3)}${noun}`,
);
const toUs = `(?= (?:to |on |with )?(?:${object})${wordEnd}| and${wordEnd}| below| here| first| or| with (?:a|an) | gets?${wordEnd}| receives?${wordEnd}| will${wordEnd}|[,.!)\\n]|$)`;
const theyDo = oneOf(
  `(?:likes?|hearts?|upvotes?|boosts?|reblogs?|reposts?|retweets?|endorses?|shares?|follows?|subscribes?|comments?|saves?|bookmarks?|pins?|reacts?|favou?rites?)${toUs}`,
  `(?:leaves?|drops?|gives?|hits?|smash(?:es)?|presses|posts?|writes?) ${upTo(3)}${noun}`,
);

/** How it is handed over, by us or by itself. */
const hand = "(?:give|send|hand|tell|e-?mail|dm|show|slip|pass|unlock|release|publish|reveal|upload|post|share|drop|let you (?:have|in on|see)|forward|leak|put up|open|spill|mail|text|message)";
const we = "(?:i|we)(?:'ll| will| can|'m going to|'re going to| shall)?(?: then| happily| gladly| also)?";
const itComes = oneOf(
  "(?:is|are|'s|will be|'ll be) (?:all )?(?:yours(?! to )|unlocked|revealed|released|published|uploaded|sent|e-?mailed|mailed|messaged|on (?:its|their) way|waiting|available|free|reserved)",
  "(?:'ll |will )?(?:comes?|heads?|goes) (?:your way|to you|straight to you|live|up|out|online)|(?:'ll |will )?(?:lands?|drops?|pops?|arrives?|slides?|shows? up|turns? up|appears?) (?:up |down |straight |right ){0,2}(?:in|into) your \\p{L}{2,10}",
  "(?:'ll |will )?(?:unlocks?|opens?(?: up)?|drops?|appears?|arrives?|follows)(?= (?:for you|once|when|after|as soon|only|if|the moment|at|itself)|[,.!\\n]|$)",
);
const many = oneOf(count, '(?:(?:a|one|two|three|four|five|ten|several) )?(?:hundred|thousand|million)', 'ten|twenty|thirty|forty|fifty|sixty|eighty|ninety');
const goal = `${many} (?:\\p{L}{2,8} )?(?:likes|hearts|saves|shares|comments|retweets|followers|subscribers|subs|reposts|follows|thumbs[- ]up|reactions|boosts|upvotes|reblogs|repins|pins|stars|notes|loves|claps|endorsements)${wordEnd}(?! from)`;
const whenYou = "(?:once|when|after|as soon as|if|the moment|the minute|only if|provided|until|unless) you(?:'ve| have|'re)?";
const people = '(?:everyone|everybody|anyone|anybody|whoever|those|people|folks|each person|all)(?: of you)?';

/** Something given only for an act: what is asked, what is withheld, and what joins them, in any order. */
export const joinedGatesEn: Wording = [
  'upvo repin notes heart save saving book boos rebl pin pins pinned fave favo endo recomm doub thumbs stars star review bell foll like liki subs shar comm repo retw reac conn resh',
  `${begin}${orders}${within(45)}(?:,? and|,? then|,|:|[.!–]) ?(?:and |then |only then |in return,? |i promise ){0,2}(?:${we} ${hand} (?:you |it |them |everyone |over |out |along ){0,2}${upTo(3)}${things}|you(?:'ll| will)? (?:get|receive|unlock|be sent|be given|earn)(?: sent)? ${upTo(3)}${things})${wordEnd}`,
  `${begin}${orders}${within(45)}(?:,? and|,? then|,|:| –) ?(?:and |then ){0,2}${det} ${upTo(4)}(?!is free|are free|is available|are available|goes up|goes live|drops(?= |,))(?:${itComes})`,
  `${begin}follow the ${upTo(1)}${anyWord} and ${det} ${upTo(4)}(?:lands?|drops?|pops?|arrives?|is|are|comes?|shows? up|slides?) ${upTo(3)}(?:in|into|to) your (?:inbox|dms?|messages)`,
  `${things} ${within(20)}(?:${itComes}) ?${within(15)}${whenYou} ${within(20)}(?:${haveDone})${toUs}`,
  `${we} (?:only )?${hand} ${within(45)}${whenYou} ${within(12)}(?:${haveDone})(?= (?:to |on |with )?(?:us|me|this|our|my)${wordEnd}|[.!)\\n]|$| and (?:show|sen[dt]|prove|mail|dm))`,
  `${whenYou} ${upTo(1)}(?:${haveDone})(?= (?:to |on |with )?(?:us|me|this|our|my)${wordEnd}|,)${within(35)}, (?:then )?(?:${we} ${hand} (?:you |it |them |over ){0,2}${upTo(3)}${things}|(?:you(?:'ll| will)? (?:get|receive|unlock) ${upTo(3)}${things})|${det} ${upTo(3)}${things} (?:${itComes}))${wordEnd}`,
  `(?:at|with|after|for|on) ${goal},? ${we} ${hand} ${upTo(4)}${things}`,
  `${goal}${within(40)}(?:,|[?]|:| –| and| or) ?(?:(?:and|then|only then|not before then|once we're there),? ){0,2}(?:(?:do|will|shall) )?${we} ${hand} ${upTo(4)}${things}`,
  `(?:i|we)(?:'ll| will| won't| will not|'m not going to|'re not going to| only| do not| don't| can only)(?: only| ever)? ${hand} ${within(50)}(?:at|once|when|after|until|till|unless|if|before|the moment) ${within(30)}${goal}`,
  `${things} ${within(30)}(?:only |finally )?(?:${itComes}) ?${within(15)}(?:at|once|when|after|if|as soon as|the moment) ${within(30)}${goal}`,
  `${goal}${within(20)}(?:before|and only then|until) ${we} ${hand} ${upTo(3)}${things}`,
  `(?:not|only) (?:until|before|after|once|at|with|when) ${within(30)}${goal}${within(20)} (?:do|will|can|shall) (?:we|i) ${hand}`,
  `${people}(?: who| that)? (?:${theyDo})${within(25)}(?<= )(?:(?:will )?(?:gets?(?! (?:a|an|my|our) (?:follow|like|repost)${wordEnd})|receives?|unlocks?|be sent|is sent|are sent)|i(?:'ll| will) ${hand}|we(?:'ll| will) ${hand}) ${within(25)}${things}`,
  `(?:reserved|only|exclusively|strictly|just|kept|waiting|meant|(?:goes|go|going|sent|handed|available)(?: out| over)?(?: only| just| straight)?) (?:for|to) ${people},? (?:who|that) (?:${theyDo})`,
  `no ${noun}(?:,| –| means|:)? no ${upTo(1)}${things}|without (?:a|your|that) ${noun},? (?:there(?:'s| is) |you get )?no ${upTo(1)}${things}`,
  `${begin}${orders}${within(40)}[,.!;–] ?(?:and |then )?(?:in (?:return|exchange)|as (?:a thank[- ]you|a reward|thanks)),? (?:you|i|we|there|the|my|our)(?:'ll)? `,
  `${begin}${orders}${within(30)}(?:,| –)? ?(?:or|or else|otherwise) ${det} ${upTo(3)}(?:stays?|remains?) ${upTo(2)}(?:locked|secret|hidden|private|offline|under wraps|with (?:me|us)|in the (?:drawer|vault))`,
  `(?:want|need|fancy|after|wanna see|curious about) ${det} ${upTo(3)}${things}[?] ?(?:just |first |then |please ){0,2}(?!save|bookmark|pin)(?:${orders})`,
  `${whenYou} ${within(15)}(?:${haveDone}),? ?(?:then )?(?:it|they|${det} ${upTo(2)}${things}) (?:${itComes})`,
  `${begin}(?:subscribe|like|follow|repost|share|upvote|boost|reblog)(?: (?:us|me|this|it))? first(?:,| and| –) ?(?:and )?then (?:i|we|you)${wordEnd}`,
  `(?:repost|retweet|reblog|upvote|like|follow|subscribe|comment|boost|share)(?: (?:us|me|this|it|below))? to be (?:sent|given|e-?mailed|dm'd|told|let in on|messaged) ${upTo(3)}(?:${things}|how|where|it|more)`,
  `(?:price|cost|fee|toll|payment)(?: (?:of|for|to pay))? ?${within(30)}(?:is|:|=) (?:just |only )?(?:a|an|one|your) (?:\\p{L}{2,8} )?(?!review|comment|star)${noun}|costs? you (?:just |only |nothing but )?(?:a|an|one) (?!review|comment|star)${noun}`,
  `${begin}${goal}(?:,| and|:| –) ?(?:and |then )?${det} ${upTo(3)}(?:${things}) (?:goes (?:up|live|out)|drops?|comes? out|is yours|lands?|unlocks?|follows|gets (?:posted|published|released))`,
  `${begin}(?:upvote|like|follow|repost|retweet|reblog|boost|share|subscribe|heart)(?: (?:us|me|this|it))?(?: and| [+&]|,| then) (?:pm|dm|message|comment|reply|text)(?: me| us)? (?:for|to get) ${det} ${upTo(2)}${things}`,
  `(?:we|i) (?:will )?only (?:show|share|post|send|tell|reveal|give) (?:it|this|that|them|those) (?:to|with) (?:my |our |the )?(?:followers|subscribers|subs)(?<=(?:follow|subscribe|sub)${wordEnd}[^\\n]{1,120})`,
  `${begin}(?:(?:like|upvote|repost|share|save|follow|subscribe)(?:,| and| &) (?:like|upvote|repost|share|save|follow|subscribe|comment)|(?:like|upvote|repost|heart|save)(?= (?:us|this|the|our|my)))(?: (?:us|me|(?:this|the|our|my) ${nouns}))? to (?:get|unlock|receive|download|access|be sent) (?:the|our|your|my|a) ${upTo(3)}(?:${things}|tracks?|stems?)${wordEnd}`,
  `in (?:exchange|return) for (?:a|an|your|every) (?:\\p{L}{2,10} )?(?!reviews?|star)${noun}(?! of| in| price)(?=[ .,!)]|$)`,
];
