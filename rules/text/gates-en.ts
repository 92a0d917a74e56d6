import { order } from './orders';
import { anyWord, type Wording } from './phrases';
import { count, oneOf, upTo, within, wordEnd } from './slots';

const gap = within(60);
const another = String.raw`(?: ?[,&+]| und| oder| and)`;

/** An act that is asked for, with what shows that a button is meant. */
const like = `like(?= (?:this|our|the|my|us)(?= )|${another})`;
const walk = '(?! (?:me|us) (?:around|into|through|along|down|up|across|inside|out) )';
const follow = `follow${walk}(?= (?:me|us|our|this|the (?:page|account|channel))|${another})`;
const share = `share(?= (?:this|it|the post|our post)|${another})`;
const repost = String.raw`(?:repost|reblog|retweet|rt(?= ?[,&+]| (?:this|it|and|to|for|if|our|the|my)${wordEnd}))`;
const comment = 'comment(?= (?:below|here|with|and|to)|,| ?["“+&])';
const act = oneOf(like, follow, 'subscribe', share, repost, comment, 'react to (?:this|my|our)|connect with (?:me|us)|boost this');

/** The same acts by form and object. */
const verb = 'likes?|follows?|shares?|comments?|subscribes?|reposts?|retweets?';
const told = '(?:like|follow|share|subscribe|repost|comment)';
const ours = `${walk}(?= (?:us|our|me|my|this))`;
const press = `(?:leave|give|drop|hit|chuck|bung) ${upTo(3)}(?:like|follow|share|sub|subscribe)(?= )`;

/** What is promised for it. */
const papers = oneOf(
  'guide|plans|chart|gallery|templates?|files?|pdf|checklists?|recipes?|list|e-?book|pattern|sheet|playbook|planner|worksheets?|presets?|blueprint|toolkit|slides',
  'deck|cheat ?sheets?|zine|swipe file|roadmap|handbook|transcript|mockups?|report|white ?paper|study|recording|notes|document|spreadsheet|book|tutorial|printable|wallpaper|bundle|full'
    + ' (?:video|story|list|recipe)|prompts?',
);
const gifts = oneOf(
  'link|codes?|answer|download|discount|rest|free shipping|vouchers?|coupons?|freebie|gift|kit|copy|access|sample',
  String.raw`\d{1,2} ?% off`,
);
const goods = oneOf(papers, gifts);
const get = '(?:get|receive|see|grab|have)';
const fetch = '(?:get|receive|unlock|download|grab|claim|access)';
const take = 'get|receive|grab|claim|pick up|collect|enjoy|have|save|earn|win|unlock|see|access|take';
const free = 'free|gratis|discount|voucher|sample|off|gift|cookie|freebie|code|deal|access|surprise';
const noThing = oneOf('to|in|up|out|on|involved|inspired|ready|started|notified', 'notifications?|updates?|news|the latest|more|daily|weekly|tips');

const people = '(?:everyone|everybody|anyone|all|those|people)';
const many = oneOf(count, String.raw`(?:(?:a|one|two|three|four|five|ten|several) )?(?:hundred|thousand|million)`, 'ten|twenty|thirty|forty|fifty|sixty|eighty|ninety');
const counted = '(?:likes|hearts|saves|shares|comments|retweets|followers|subscribers|subs|reposts|follows|views|thumbs[- ]up|reactions|boosts|upvotes|reblogs|stars)';
const reached = String.raw`(?:at|after|if we (?:get|reach|hit)|once we (?:get|reach|hit)|when we (?:get|reach|hit))`;
const show = 'post|reveal|share|release|publish|show|drop|give|upload|send';

/** "Follow and comment to get the guide": first the act, then what it brings. */
const actFirst = [
  `${act}${gap} to (?:unlock|access|download|claim)`,
  '(?:follow|subscribe|like)(?: us| me| this| the page| the channel)? (?:to (?:see|watch|get)|for) (?:the )?(?:part (?:two|three|2|3)|second part|next part)',
  `${act}${gap} to ${get} ${gap}${goods}`,
  `${act}${gap} for (?:the|a|your|my|our) (?:free )?${goods}`,
  `${act}${gap} for (?:a free|your free)`,
  `${act}${gap} (?:to|and|for a chance to) (?:win|enter)(?! (?:the|over|hearts))`,
  `(?:${act}|${order}${press})${gap}(?: and|,| &|:) (?:then )?(?:i|we)(?:'ll| will| can)?`
    + ` (?:(?:send|dm|message|e?mail|post|forward)(?: you| it| them| the)|(?:share|give|drop|reply with) ${gap}${goods})`,
  `${order}(?:follow|like|subscribe|share)(?: us| me| this [a-z]{3,8})? to`
    + ` (?:unlock|reveal|access|download|claim|(?:watch|see|read|get) the (?:full|rest|second|whole|complete))${wordEnd}`,
  'follow(?: me| us)? for (?:the )?(?:second|other|next) (?:half|part)',
  'follow(?: me| us)?(?:,| and| first)? (?:first,? )?(?:then|for the (?:full|complete|rest|whole))(?= )',
];

/** "Like our page and get 10 % off": an order, and the bargain behind it. */
const orders = oneOf(act, 'react below', `(?:like|follow|share|subscribe to)${ours}`, press);
const yours = oneOf(
  `(?:${take}) ${within(40)}(?:${free}|\\d{1,3} ?%)${wordEnd}`,
  String.raw`\d{1,2} ?% off`,
  '(?:you(?:\'ll)? )?(?:only )?pay (?:half|nothing|less)',
  "(?:it's|it is|they're|they are) (?:(?:all )?yours|(?:in|on its way to|on the way to|headed to|heading to|coming to) your (?:inbox|dms?|messages|letterbox|door))",
  `(?:the|your|my|our|a) ${upTo(7)}(?:is|are|lands?|drops?|goes|go|arrives?|comes?|heads?|pops? up|turns? up|shows? up) (?:straight |right |directly )?${upTo(3)}(?:in|into|to) your (?:inbox|dms?|messages|chat|requests)`,
  `(?:your|the) ${upTo(3)}(?:is|are) (?:free(?! (?:for|to) (?:all|everyone|everybody|anyone|take)|:)|on us|on the house|half price|(?:all )?yours(?! to ))`,
);
const bargains = [
  `${order}(?!comment ?["“])${orders}${gap}(?:(?: and|,| &| to| for| =| →|:) (?:${gap} )?${yours})`,
  String.raw`${order}(?:subscribe|follow (?:us|me)|like (?:our|my|this) \p{L}{2,10}|share this(?: post)?|(?:rt|repost|retweet)(?: this)?)`
    + '(?: (?:today|now|and (?:like|share|comment)))?'
    + ` and (?:get|receive|grab|unlock|claim|enjoy)(?! ${noThing}${wordEnd})(?= ${anyWord})`,
  String.raw`(?:that|if|when|once|because) you(?:'re| are)? follow(?:ing)? (?:us|me|our \p{L}{3,8})${gap}`
    + String.raw`(?:get|receive|is free|are free|\d{1,2} ?%|discount|for free)${wordEnd}`,
  `(?:show (?:us )?(?:that|your|proof|you) ${within(30)}follow|if you (?:like|follow|share|subscribe to) (?:us|our|this|me|my))${gap}`
    + `(?:free|% off|discount|on the house|on us|half price|voucher)${wordEnd}`,
];

/** "To get the guide, just follow us": first what it brings. */
const goodsFirst = [
  `(?:get|send you|dm you|unlock|receive|have) ${gap}${goods} ${gap}(?:when|once|if|after) you (?:like|follow|subscribe|share|comment|repost|retweet)`,
  `(?<=[?] )you (?:just )?(?:have|need) to (?:follow|like|share|subscribe to) (?:us|me|our|this)${wordEnd}`,
  String.raw`${goods} ${gap}(?:to|for|with) (?:${people}|the first \d{1,4}(?: people)?)(?: of you)? (?:who|that)`
    + ` (?:${verb})(?= (?:and|this|our|my|the|me|us|below|or|&|["“])|[.,!]|$)`,
  `to (?:${fetch}|see|watch|read) ${gap}${goods},? (?:just |simply |please |you (?:have|need) to )?${act}`,
  String.raw`to ${fetch} (?:it|them|yours|access|the \p{L}{2,20}|this)(?: for free)?(?:,|:)? (?:\d[.)] ?)?(?:just |simply |please )?${told}(?= |,)`,
  '(?:to unlock|unlocks?) (?:the |your |a |this )?(?:discount|code|offer|deal|voucher|recipe|link|secret)',
];

/** "Everyone who shares gets": those who do it get it. */
const actsPast = `(?:(?:follow|like|share|repost|react|connect|comment)(?:e?d|s)?|subscribe[ds]?|retweet(?:ed|s)?)(?: (?:and|&|or|\\+) (?:follow|like|share|repost|react|comment|subscribe|boost)(?:e?d|s)?)?(?= (?:us|me|our|my|this|to (?:us|our|my|me|this)|with me|below|here)${wordEnd}|[.,!]|$)`;
const acted = '(?:connects? with (?:me|us)|follows?|likes?|shares?|rts?|retweets?|reposts?|subscribes?|comments?)(?: (?:and|&|,) (?:follow|like|share|rt|retweet|repost|comment)s?)?';
const whoever = [
  String.raw`(?:everyone|everybody|anyone|whoever|those) (?:who )?(?:likes?|follows?|shares?|subscribes?|comments?|reposts?)(?: (?:to )?(?:us|our \p{L}{3,8}|this|this \p{L}{3,8}|on this))?(?: (?:and|or) (?:likes?|follows?|shares?|subscribes?|comments?)(?: (?:us|our \p{L}{3,8}|this|this \p{L}{3,8}))?)* (?:will )?(?:gets?|receives?|wins?)${wordEnd}`,
  String.raw`(?:a|one|your) (?:like|follow|comment|share)(?: (?:and|or) (?:a|one|your) (?:like|follow|comment|share))? (?:is|are) all (?:it takes|you need|we ask)`,
  String.raw`(?:the )?(?:first \d+|everyone|everybody|anyone|all)(?: people| of you| accounts)? (?:to|who|that) ${acted}`
    + `(?: (?:us|our page|this|this post|me))?(?: on [a-z]{3,10})? (?:will )?(?:gets?|wins?|receives?|saves?)${wordEnd}`,
  '(?:goes|go|sent|available|free) (?:out )?(?:to|for) (?:everyone|everybody|all|anyone|those) (?:of you )?(?:who|that)'
    + ` (?:(?:likes?|shares?)(?= (?:and|or|this|our|my|it(?= ?[.,!]|$| and)|me|us|the (?:post|page|video|reel))${wordEnd}|[.,!]|$)|follows?|subscribes?|comments?(?! on (?:the|our) (?:plans?|draft|proposal|design)${wordEnd}))`,
  `only (?:my |our )?(?:followers|members|subscribers) who (?:share|like|repost|comment|follow|subscribe)s? ${upTo(3)}(?:get|receive|see|unlock)${wordEnd}`,
  `only (?:for|to) ${people} (?:of you )?(?:who|that) (?:hit|press|tap|click|smash) (?:the )?(?:subscribe|follow|like)(?: button)?${wordEnd}`,
  `(?:connect with|follow) (?:me|us) and (?:share|repost|like|comment on) (?:this|the) (?:post|tweet|video) to (?:receive|get|unlock|have) (?:it|the|a|your|my)${wordEnd}`,
  `only (?:for|to) ${people} (?:of you )?(?:who|that) (?:follow|subscribe to|like|share) (?:us|our|this|my)${wordEnd}`,
  `(?:only|just|exclusively|strictly) (?:for|to) ${people} (?:of you )?(?:who|that)(?:'ve| have|'s| has)? ${actsPast}`,
  `(?:goes|go|going|sent|sending|available|free|reserved|handed|sends?)(?: (?:my|the|our|this|it|you) (?:${anyWord} ){0,3})?(?: out| over)? ?(?:only |just |straight )?(?:to|for) ${people} (?:of you )?(?:who|that)(?:'ve| have|'s| has)? (?:connects?|connected|reposts?|reposted|reacts?|reacted|retweets?|boosts?|boosted|shared|liked|followed|subscribed|commented)(?= (?:with (?:me|us)|to (?:me|us|this|my|our)|and|this|it|our|my|the post|below|here|on this)${wordEnd}|[.,!]|$)`,
  `(?:free|\\d{1,3} ?%(?: off)?|half[- ]price|discount(?:ed)?|complimentary|a voucher|vouchers?|tenner off|money off) ?(?:${anyWord} ){0,6}(?:to|for) (?:${people}|whoever|each person|every person)(?: of you)?(?: (?:who|that))?(?:'ve| have|'s| has)? (?:shows? us (?:(?:that )?(?:they|you)(?:'re| are)? follow(?:ing)?|(?:a|the|their|your) (?:follow|like|share))|(?:follows?|likes?|subscribes? to|followed|liked|subscribed to) (?:us|me)(?= ?[.!,\\n]|$| (?:on|this|today|before|by|and|first|here|now)${wordEnd})|(?:follows?|likes?|shares?|reposts?|retweets?|subscribes? to|liked|shared|followed|reposted|subscribed to) (?:(?:us|our|my|this|the) (?:${anyWord} )?(?:page|posts?|channel|account|shop page|story|stories|reels?|videos?|clip|profile|tweet|thread|announcement|event|photo|picture|pic)${wordEnd}|this(?= ?[.!,\\n]|$| (?:before|by|today|now|and|week)${wordEnd})))`,
  `${order}show (?:us|me|the staff|the till) (?:that )?you(?:'re| are)? follow(?:ing)?(?: (?:us|me|our [a-z]{3,8}|this [a-z]{3,8}))? (?:and|to|for) (?:you(?:'ll)? )?(?:get|receive|claim|grab|a free|your free|\\d{1,2} ?%)${wordEnd}`,
  `(?:${people}|whoever|you)(?: of you)? (?:who |that )?(?:shows?|proves?|can show|flash(?:es)?) (?:us |me |the staff |at the till ){0,2}(?:that )?(?:they|you)(?:'re| are)? follow(?:ing)? (?:us|me|our|this|the)${within(40)}(?:gets?|receives?|free|% off|discount|on us|on the house)${wordEnd}`,
  'only (?:people|those|accounts|members)? ?(?:who|that) (?:follow|like|subscribe)',
];

const plan = String.raw`[\p{L}\d-]{2,15} plan`;
/** "Want the guide? Follow us": a wish, and the act it costs. */
const wishes = [
  String.raw`(?:want|need) (?:the|this|my|our) ${goods}\? ?(?:just )?(?:like|follow|comment|repost)`,
  String.raw`(?:want|fancy|need|would you like) ${within(30)}(?:off|free|%|discount|voucher|${plan}|${goods})${within(10)}\?`
    + ` ${upTo(2, oneOf('then|just|simply|first|please', 'you (?:just |only |first )?(?:have to|need to|must)(?: be)?|be|(?:just )?make sure you(?:\'re| are)?'))}`
    + '(?:follow|like|share|subscribe|repost)(?:ing|d)?(?= (?:us|me|this|our|my|and|to|,)|,)',
];

/** Not to be had yet; those who will not rest until then withhold nothing. */
const withheld = `(?:(?:i|we) )?(?:(?:locked|hidden|secret|sealed|under wraps|offline|closed|private)|(?:won't|will not|cannot|can't|waits?|stays?|remains?)(?! (?:stop|rest|sleep|give up|quit|be (?:happy|satisfied))) ${within(50)}) ?`;
/** "At 500 likes we will show it": so many, and then. */
const counts = [
  `${reached} ${many} (?:likes|shares|comments|retweets|followers)(?:,| we| i) ?(?:we |i )?(?:'ll|will)? ?(?:${show})`,
  `(?:drops?|comes|goes (?:up|live|out)|follows|lands|is out|unlocks|opens|(?:gets?|is|are|will be) (?:posted|published|released|shared|uploaded|revealed|unlocked)) (?:only )?(?:at|after|when we have|once we have) ${many} ${counted}`,
  `only (?:drops?|comes(?: out)?|goes (?:up|live|out|online)|lands|is out|unlocks|opens|appears|(?:gets?|is|are|will be) (?:posted|published|released|shared|uploaded|revealed)) (?:when|once|if|as soon as|after) ${within(40)}${many} ${counted}`,
  `${order}${many} ${counted} and (?:i|we|the)${wordEnd}`,
  `(?<!(?:thank|grateful|appreciate)${within(20)})for (?:every|each) (?:like|share|comment|follow|new follower)(?=[.!,]|$| (?:we|i)${wordEnd})`,
  `at ${many} (?:likes|shares|followers|subscribers|comments),? (?:we|i)(?:'ll| will)`,
  `(?:when|once|if|as soon as|at|after) ${upTo(5)}${many} ${counted}(?: [^.!?,\\n]{0,30})?,?`
    + ` (?:then )?(?:i|we)(?:'ll| will|'m going to|'re going to| are going to)(?: ${anyWord}){1,3}`,
  String.raw`(?:when|once|if|as soon as) (?:this|it|we|our \p{L}{3,8}|the \p{L}{3,8})(?: \p{L}{3,8})? (?:gets?|hits?|reach(?:es)?|has|have|makes?|pass(?:es)?|cross(?:es)?|tops?)`
    + ` (?:to )?${many} ${counted}`,
];

/** "You get one once you have reposted this": what it brings is not named again. */
const haveDone = '(?:like|follow|repost|share|subscribe|retweet|comment|react)';
const toWhom = `(?: (?:to |on )?(?:us|me|(?:this|our|my|the) (?:post|page|account|channel|profile|video|clip|reel|shop|story|thread)|this(?= ?[.!,\\n]| and | first| here|$))${wordEnd}| and${wordEnd}| below|(?=[.!,\\n]|$))`;
const handed = '(?:send|pass|give|only share|only show|forward|mail|email|dm|hand|message)';
const giver = "(?:(?:i|we)(?:'ll| will| can| only| just){0,2} (?:only |just )?)?";
const unnamed = [
  `you(?:'ll| will)? (?:only )?(?:get|receive) (?:(?:one|it|yours|them|access) (?:only )?(?:once|when|if|after|as soon as) you|(?:the|your|a) [a-z]{3,12} (?:only )?(?:once|when|if|after|as soon as) you(?:'ve| have))(?:'ve| have)? ${haveDone}(?:d|ed)?${toWhom}`,
  `(?:once|when|after|if|as soon as) you(?:'ve| have) ${haveDone}e?d${toWhom}${within(40)}, (?:then )?(?:you(?:'ll| will)? (?:get|receive)|(?:i|we)(?:'ll| will) ${handed}|it's yours|the ${anyWord} is yours)`,
  `${giver}${handed}(?: it| this| that| them| these| one)?(?: on| out| over)? (?:to|with) ${people}(?: of you)? (?:who|that) (?:have |has )?(?:reacts?|reacted|connects?|likes?|liked|follows?|followed|comments?|commented|shares?|shared|reposts?|reposted|subscribes?|subscribed)${toWhom}`,
  `${giver}${handed}(?: it| this| that| them| these| one)?(?: on| out| over)? (?:to|with) ${people}(?: of you)? (?:who|that) sends? (?:me|us) an? (?:connection|contact|friend) request`,
  String.raw`(?:when|once|if|as soon as|until|unless) (?:this|it|our post)(?: \p{L}{3,8})? (?:has been|is|gets) (?:shared|liked|reposted|retweeted|commented on)(?: by)?(?: at least)? ${many}(?: times| people)?`,
  `only if you (?:(?:follow|like|subscribe|repost|share) and (?:like|follow|share|comment|repost|subscribe)|(?:follow|like|repost|share|subscribe to) (?:this (?:post|video|page|clip)|our (?:page|channel|account|post))|follow (?:me|us)(?= ?(?:[.!,]|first|$)))${wordEnd}`,
  `(?:get|bring|take|push|help) (?:us|this|it)(?: ${anyWord})? (?:to|reach|hit|past|over) ${many} ${counted}(?:,| and|:| –) (?:then )?(?:(?:${anyWord} ){1,4}(?:yours|online|live|out|drops?)|(?:i|we)(?:'ll| will))${wordEnd}`,
  `${withheld}(?:until|till|unless|before) (?:we|this|it|our ${anyWord}|the ${anyWord})(?: ${anyWord})? (?:reach(?:es)?|hits?|gets?|have|has|cross|pass) ${upTo(2)}${many} ${upTo(1)}${counted}`,
];

/** "RT + follow = full list": the acts as nouns, and what they buy. */
const click = '(?:like|follow|rt|retweet|repost|subscription)';
const noun = `(?:${click}|comment|share)`;
const and = '(?: ?[+&/] ?| and | plus )';
const bought = [
  `${noun}(?:${and}${noun}){0,3} ?= ?${gap}(?:free|% off|${goods})`,
  `${noun}(?:${and}${noun}){1,3} ?(?:→|➡️?|->) ?${gap}(?:free|% off|${goods})`,
  `(?:a |your |one )?${noun}(?:${and}${noun}){0,3} (?:gets you|buys you|unlocks|earns you) ${gap}${goods}`,
  `no ${noun}(?:,| –| =|:) no ${goods}`,
  `without (?:a|your) ${noun},? (?:there is |there's |you get )?no ${goods}`,
  `(?:in exchange|in return) for (?:a|your|every) ${click}`,
  `for (?:a|every|each|your) ${click},? (?:i|we|you)(?:'ll| will)? (?:get|receive|send|give|dm|donate)`,
];

/** "Unlock the pattern: give our page a follow": what it brings, and the act it costs. */
const pressed = oneOf(follow, `(?:like|subscribe to)${ours}`, `(?:leave|give|drop|hit) ${upTo(3)}(?:a |an )?(?:like|follow)`);
const doers = '(?:likes?|follows?|subscribes?|comments?|shares? (?:this|our|the (?:post|page)))';
const priced = [
  `${goods} ${within(30)}(?:in|to) your (?:inbox|dms?|messages) (?:after|once|when|if|as soon as) you(?:'ve| have)? ${haveDone}e?d?${wordEnd}`,
  `${fetch} ${gap}${goods}(?:: | – | - |[?] )(?:just |simply |please |first |all you (?:have|need) to do is )?${pressed}`,
  `(?:goes|go|sent|available|free|open|reserved) (?:out )?(?:only|exclusively|just) (?:to|for) ${people} (?:of you )?(?:who|that) ${doers}`,
  `${act}${gap}(?: and|,| &|:) (?:then )?(?:i|we)(?:'ll| will| can)? (?:(?:drop|slide) (?:it|you|them|the)|hand you|unlock (?:it|the))`,
  `${act}${gap}(?: and|,| &|:) (?:then )?you(?:'ll| will)? (?:get|receive|unlock) (?!an answer|answers|a reply)(?:it|them|${within(20)}${goods})`,
  `${goods}(?: is| are|'s|'re) (?:all )?(?:yours|waiting) ${within(30)}(?:if|when|once) ${upTo(2)}(?:like|follow|share|subscribe to|repost) (?:us|this|our|my|me|and (?:like|share|follow|comment|repost|tag))`,
];

/** "For my followers only": those who follow already. */
const members = [
  "(?:only|just|exclusively) (?:for|to) (?:subscribers|followers|fans|viewers|people|those|members|everyone) who(?:'ve| have)? (?:already )?(?:liked|commented|shared|reposted|tagged|followed)",
  '(?:must|have to|need to) be following (?:(?:us|me|our page|this page) )?(?:to|so i can|before (?:i|we))',
  '(?:for|to) (?:my |our )?(?:followers|subscribers) only|followers only(?=:)',
  `followers? (?:will )?(?:gets?|receives?|saves?) ${within(40)}(?:${goods}|${free}|\\d{1,2} ?%)${wordEnd}`,
  '(?:only|exclusively|just) (?:for |to |send (?:it|this|them) to |share (?:it|this) with )?'
    + String.raw`(?:my |our |the )?(?:followers|subscribers) ?(?:get|receive|see|have|can|will|[.!\n]|$)`,
  `(?:only|exclusively) ${upTo(4)}(?:to|for|with) (?:my |our )?(?:followers|subscribers)${wordEnd}`,
];

/** Where something is given for a like, a follow or another act. */
export const gatesEn: Wording = [
  'rebl like foll subs shar comm repo retw rt reac conn hear boos',
  ...actFirst, ...goodsFirst, ...wishes, ...counts, ...members, ...bargains, ...whoever, ...bought, ...priced, ...unnamed,
];

/** What follows a demand for a set answer when something is given for it. */
export const givenEn = oneOf(
  "(?:and|&) (?:then )?(?:i|we)(?:'ll| will| can)? (?:send|dm|message|email|give|share|drop)",
  "(?:and|&) (?:it's|it is|they're) yours",
  `(?:and|&|then) (?:the|your|my|our|it|they|it'll|you) ${within(40)}(?:your (?:dms?|inbox|messages)|(?:is|are) yours|in your way)${wordEnd}`,
  `to (?:get|receive|unlock|access) ${within(30)}${goods}`,
  `for (?:the|a|my|our|your) (?:free )?${goods}`,
);
