import { quoted, sign } from './given-answers';
import { order } from './orders';
import type { Wording } from './phrases';
import { andUpTo, clauseEnd, oneOf, upTo, within, wordEnd } from './slots';

/** Where the answer is to stand. */
const below = String.raw`(?:below|underneath|beneath|in the (?:comments?|repl(?:y|ies)|thread(?! of))|as a (?:comment|reply)|(?:under|beneath|below) (?:this|the) (?:post|photo|picture|video|reel)|👇)`;

/** The same where "below" alone might be elsewhere. */
const amongComments = String.raw`(?:in the (?:comments?|replies)|under this post|👇|below(?=[.!,]|$| please))`;

const say = '(?:comment|type|drop|reply|leave|put|write)';
const reply = '(?:comment|reply)';
const theWord = '(?: (?:with|below|a|an|one|single|just|only|the word|the emoji)){0,5}';
const letters = '[a-d](?:,? (?:or |and |/ ?)?[a-d]){1,3}';
const agreed = oneOf(
  'agree|know it|remember|love|like|wan(?:t|na)|think|miss|believe|ready|are ready|are in',
  'feel|can relate|relate|hate',
);
const noHelp = `(?! (?:to (?:help|join|come|attend|speak)|one|more))${wordEnd}`;
const own = 'age|birth month|birthday month|zodiac sign|star sign|initials|shoe size|number';

/** "Comment YES below": a given word or sign, and where. */
const givenWord = [
  `(?:everyone|everybody|all of you|each of you)(?: [^.!?,\\n]{1,40})? (?:types?|writes?|comments?|posts?|drops?|says?)${theWord} (?:${quoted}|${sign}|yes|amen) ${below}`,
  `(?:an?|one) ${upTo(2)}(?:${quoted}|${sign}|yes|no|amen) ${below}(?! (?:the|our|my|a) )${andUpTo(3)} (?:is (?:enough|plenty|all(?: (?:i|we)(?:'m| am|'re| are)? (?:asking for|ask(?: for)?|need|want))?)|will do|would do|does it|suffices|is fine)${wordEnd}`,
  `${say}(?: us| me)?${theWord} (?:${quoted}|${sign}|yes|amen|done|info|interested)`
    + `[,.!]?(?= ?(?:${below}|if |and (?:i|we)|to (?:get|receive|see|enter)|for (?:the|more|a|your)|when|$|\\n))`,
  `${reply}${theWord} (?:${quoted}|${sign}|yes|amen)${clauseEnd}`,
  `${order}an? ${quoted} (?:in the comments|below) and (?:it|you|i|we)${wordEnd}|(?<=\\? ?)say ${quoted}(?=[.!]|$)`,
  `${reply}(?: with)? (?:the|your) (?:first )?(?:letter|number|initials?)(?= (?:of|if)${wordEnd}|${clauseEnd})`,
  `tell us your (?:${own}) ${below}`,
  `(?:${reply}|answer|vote|say)(?: with)?(?: just| only| below)? (?:an? )?(?:[a-d]|[1-9]) (?:for|if) [^.!?\\n]{2,60} or (?:an? )?(?:[a-d]|[1-9]) (?:for|if)${wordEnd}`,
  `(?:write|type|put|drop|leave|pop|stick|post|give (?:us|me))(?: us| me| down| below)? (?:an? )?(?:[a-d]|[1-9]) (?:for|if) [^.!?\\n]{2,40}(?: or|,) (?:an? )?(?:[a-d]|[1-9]) (?:for|if) [^.!?\\n]{1,40} (?:in the (?:comments?|replies|chat)|below|underneath|under this post)${wordEnd}`,
  `${order}(?:write|type|put|drop|leave|pop|stick|post|give (?:us|me)|shout)(?: us| me| down| below)?(?: just| only| either)* (?:an? )?(?:[1-9]|[a-d])(?:(?:,| or|, or|/) ?(?:an? )?(?:[1-9]|[a-d])){1,5} (?:${below}|if )`,
  `${order}(?:write|say|type|comment|reply|post|shout) ${quoted} (?:now|today|here|right now|quick|if (?:you|your|that|this))${wordEnd}`,
  `(?:${reply}|answer)(?: with)?(?: just| only| a)*(?: simple| clear)? yes or (?:a )?no${wordEnd}`,
  `(?:drop|leave|put|post) (?:a|an|your|some) (?:\\p{L}{3,12} )?emojis? ${below}`,
  `(?:drop|leave|put) (?:a|an|your|some) (?:${sign}|emoji|gif|heart emoji|number) ${below}`,
  `say (?:${quoted}|yes|amen|hi|hello) ${below}`,
  `say (?:${quoted}|yes|amen|aye|me)(?= if (?:you|your))`,
  '(?:comment|type|write|reply|answer|(?<!(?:candidates|members|councillors|residents|people|mps|voters|workers|they|to) )vote|put|drop)(?: with| below| just| the letter)?'
    + ` (?:${letters}(?=${clauseEnd}| in| below)|${quoted}(?=,? (?:and|or|to|if|for|below|in the)${wordEnd}|[.!\\n]|$))`,
  `say ${quoted} ${upTo(4)}${below}`,
  `say (?:${quoted}|yes|hi|hello|me|i do|aye|amen) (?:${below}|if (?:you|your)|if)`,
  `who(?:ever)? ${within(50, 2)}(?:[?]|,) (?:comment|type|write) (?:${quoted}|me|yes|i do)(?=${clauseEnd}| below)`,
];

/** "Drop a 🍂 below": an emoji, a number or a letter. */
const givenSign = [
  `(?:drop|leave|put|write|type|post) (?:a |an |your |some |just |the )?(?:${sign}(?: (?:or|and) (?:a |an )?${sign})?`
    + `|(?:favou?rite |best )?emojis?|gif|one word|a single word|letter|number) (?:${below}|down below|here)`,
  `(?:comment|reply|answer|respond)(?: below| only)? with ${upTo(4)}(?:emojis?|number|letter|gif)${wordEnd}`,
  `(?:comment|reply|answer|respond)(?: below)? with (?:just |only )?an? ${upTo(2)}(?:square|circle|heart|star|dot|tick|thumbs[- ]up|flame|cross|smiley|flag|plus|clover)(?=${clauseEnd}| (?:if|below|emoji|when|in the)${wordEnd})`,
  `(?:pop|stick|throw|give us|give me|shout|send us|chuck|slap) (?:${upTo(2)}(?:${quoted}|${sign}|emojis?|yes|amen)|an? (?:number|letter)) ${below}`,
  `(?:comment|type|write|reply|answer|vote|respond)(?: with| below| just| only){0,3} [1-9](?:, [1-9]){0,3},? or [1-9](?=${clauseEnd}| in| below)`,
  `(?:pop|stick|drop|put|leave|type|write|vote|comment|reply|post|send)(?: us| me| down)? an? [“"‘']?(?:1|one|a)[”"’']? (?:if|for (?!each|every|all|the)) ?[^.!?\n]{2,50}(?:,| or| and|;){1,2} (?:(?:or|and) )?(?:an? )?[“"‘']?(?:2|two|b|no)[”"’']? (?:if|for(?! each| every| all)|means)${wordEnd}`,
  `(?:(?:pop|stick|drop|put|leave|type|write|vote|comment|reply)${within(30)}|numbers? only|letters? only): ?(?:1|a) (?:for|=|if|means) [^.!?\\n]{2,40}[,;] ?(?:or )?(?:2|b) (?:for|=|if|means)${wordEnd}`,
  `with (?:a|an|your) ${sign} ${below}`,
  `(?:let me see|let's see|show me|show us|drop|leave) (?:a |an |some |your )?${sign} (?:from|for|if|${below})${wordEnd}`,
  `(?:spam|flood) (?:the|our|my) (?:comments?|replies)(?: below)? with(?! (?:your|questions|ideas|stories|memories|tips|photos|pictures))`,
  `(?:type|comment|write|drop|put) your (?:${own})(?=${clauseEnd}| ${below}| if${wordEnd})`,
  `(?:put|leave|drop|type|write) an? [a-z\\d] ${below}`,
  `(?:put|leave|drop|type|write|reply|comment|answer) (?:just |only |with ){0,2}[a-z\\d] or [a-z\\d](?= (?:in the (?:comments?|replies)(?! (?:field|box|form|section of))|below|underneath|and nothing else|and no more)${wordEnd})`,
  `(?:reply|comment|type|answer|vote|write|drop|put) (?:with )?(?:a|1) for [^.?\\n]{2,40} (?:or|and) (?:b|2) for${wordEnd}`,
  `(?:put|leave|drop|type|write) an? (?:dot|full stop|period|star|tick|check mark|cross|plus|\\+|comma) ${amongComments}`,
  `(?:leave|drop|put|write|type|post) (?:just )?(?:the|your) (?:number|letter|emoji) (?:of|for) (?:your (?:favou?rite|pick|choice|team)|the one)${wordEnd}${andUpTo(4)} ${below}`,
  `comment (?:your (?:favou?rite |first |best )?|an? |the |(?:with )?the first )emojis?${wordEnd}`,
  `(?:drop|leave|put|post|pop|stick|add) an? (?:big )?(?:blue|red|green|purple|yellow|white|black|orange|pink|rainbow) hearts? ${below}(?! (?:the|her|his|our|my|a)${wordEnd})`,
  `(?:give (?:us|me)|let me (?:hear|see)|let's hear|can (?:i|we) get) an? (?:big |loud |massive )?(?:hell yeah|hell yes|yes|yeah|amen|hallelujah|whoop(?: whoop)?|woo ?hoo|high five|hip hip|yee-?haw|${quoted}) (?:${below}|if )`,
  `(?:fill|cover|light up|blow up) (?:the|our|my|her|his|this) (?:comments?|replies)(?: section| below)? with (?:${upTo(1)}(?:hearts|emojis?|sunflowers|flowers|flames|cakes|balloons|candles|confetti|stars|clovers|paws|flags)|${sign})`,
  `(?<=[?] )(?:just|only) (?:the |one |a |your )?(?:letter|number|emoji)s?(?=[.!,]|$| (?:please|below|in))`,
  `(?:first to|say it with|give (?:us|me) (?:a|an)) ${sign} ${below}`,
];

/** "Comment if you agree", "answer in one word": the answer or its length is given. */
const oneWord = [
  '(?:comment|reply|answer) (?:with )?(?:only )?(?:one|a single|1|two) (?:word|emoji|number)s?',
  'one[- ]word answers?(?: only| please)?',
  `(?:(?:in|with|using) )?(?:just |only )?(?:one|a single|1) (?:single )?(?:word|emoji|letter|number|gif)(?: only)?(?: ?,? (?:(?:from|between) )?(?:1|one|0|zero) ?(?:to|and|-|–) ?(?:5|five|10|ten|100))? ${amongComments}`,
  `${order}(?:(?:do|give (?:us|me)|post|drop|show (?:us|me)|share|describe|sum up|rate) (?:yours|your ${upTo(3)}|it |this |us yours|me yours)) ?(?:in|with|as|using) (?:just |only |exactly )?(?:one|a single|1|two|three|2|3) (?:emojis?|word|letter|number|gif)${wordEnd}`,
  `(?:a |your |one |any )?(?:number|score|mark|rating) (?:from|between|out of) (?:(?:1|one|0|zero) ?(?:to|and|-|–) ?)?(?:5|five|10|ten|100) (?:${below}|please)`,
  `yes or no[,?]? ${upTo(2)}(?:in the (?:comments?|replies)|(?<=comment )below)`,
  '(?<=[?] )(?:letters?|numbers?|emojis?) only',
  '(?<=^|[.!:] )(?:letters?|numbers?|emojis?|single words?)(?: answers?)? only(?=[.!,:\\n]|$| please)',
  `(?:complete|finish|fill in|end) ${within(50, 1)} (?:in|with|using) (?:just |only |exactly )?(?:one|a single|1) (?:word|emoji)${wordEnd}`,
  `${reply}(?: below)? if you(?:'re|r)? (?:all )?${agreed}${noHelp}`,
  `(?:describe|sum up|tell us|rate) ${within(50, 1)} (?:in|with|using) (?:just |only )?(?:(?:one|a single|1|two|three) emojis?|one word|an? (?:gif|emoji|meme)|emojis(?: only)?)${wordEnd}`,
  `(?<=^|[.!?:\\n] ?)(?:an? )?${sign} in the comments(?= if|[.!]|$)`,
];

/** Numbers that are counted on, code words, and answers of one kind only. */
export const moreGivenEn: Wording = [
  'comm type drop repl writ leav put add say answ resp word emoj lett numb vote verd gues opin reac revi coun post give gimm send shou thro see hear read',
  `${order}(?:post|write|type|comment|drop|add|reply with|leave|put|give us) (?:just |only )?the (?:next|following) (?:number|letter|digit)(?=${clauseEnd}| (?:below|under|in|after|and|up|of the alphabet)${wordEnd})`,
  `count (?:up |down |all the way |together )?(?:to|from) \\d[\\d,.]{1,6}(?: ${within(30)})? ?(?:in the (?:comments|replies|thread)|below|one (?:number|comment|reply) (?:each|at a time|per))${wordEnd}|(?:one|a single) (?:number|word|emoji|letter) (?:per|in each) (?:comment|reply|person)`,
  `(?:answers?|replies|votes|verdicts?|guesses|opinions|reactions|responses|comments|reviews)(?: please| only)? (?:as|in|with|by|via|using) (?:just |only |exactly )?(?:an? single|one|a|an|1) (?:single )?(?:emoji|word|letter|number|gif)(?=${clauseEnd}| (?:only|please)${wordEnd})`,
  `${order}(?:comment|reply|answer|post|guess|vote)(?: (?:your|with|yours|the)(?: \\p{L}{3,12})?)? (?:as|in|using) (?:just |only |exactly )?(?:an? single|one|an?) (?:emoji|word|letter|number|gif)(?=${clauseEnd}| (?:only|please)${wordEnd})`,
  `${order}(?:emojis?|one[- ]word|single[- ](?:emoji|word)|numbers?|letters?) (?:answers?|replies|responses|reactions|comments) only`,
  `(?:everyone|everybody|all of you|each of you|anyone|whoever) ${within(45)}(?:leaves?|drops?|types?|writes?|posts?|comments?|repl(?:y|ies) with|puts?)${theWord} (?:${quoted}|${sign}|\\+1|amen)(?=${clauseEnd}| if${wordEnd}| ${below})`,
  `${order}(?:give|gimme|send|shout|throw)(?: me| us)? (?:an? |your |one )(?:\\p{L}{3,9} )?${quoted}(?=${clauseEnd}| (?:if|below|in the comments|when)${wordEnd})`,
  `(?:drop|type|comment|write|reply with|leave|post) (?:with )?(?:the |our |this |my )?(?:code ?word|secret word|magic word|keyword|safe word|trigger word) (?!below|here|in|on|and|to|for|from|of|is|was|you|i)(?:${quoted}|[a-z]{2,20})(?= (?:so|if|below|in the|to|and|when)${wordEnd}|${clauseEnd})`,
  `i (?:want to|wanna|need to) (?:see|read|hear) (?:(?:your|a|an|some|lots of|only|nothing but|all the) ){0,2}(?:${sign}|${quoted}|amens?|yeses) ${below}`,
  `${order}(?:leave|drop|put|add|type|comment|reply|give (?:us|me)|say|post|write)(?: (?:with|an?|us|just|me|your|below)){0,3} ["“]?(?:[+]1|plus one)["”]?(?=${clauseEnd}| (?:if|below|in the comments|here|when)${wordEnd})`,
];

/** Where an English text demands a set answer. */
export const setAnswersEn: Wording = [
  'comm type drop repl say writ leav put answ resp desc word emoj lett numb yes let fill cove ligh blow give get show spam scor mark rati emoj floo pop stic thro shou bene belo unde tell sum',
  ...givenWord, ...oneWord, ...givenSign,
];
