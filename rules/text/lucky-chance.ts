import type { DraftLanguage } from '../draft';
import type { ParsedText } from './parse';
import { anyWord, phrases, type Phrase } from './phrases';
import { andUpTo, maybeWord, oneOf, piece, says, upTo, within } from './slots';

/** How a prize finds its winner. */
const lotsDe = oneOf('das los|auslos…|ausgelost|gelost|gezogen|ziehen wir|wir ziehen|verlos…|lostopf|zufall…|glück|kommentier…|schreibt|schreib uns|erzählt uns|verratet uns');
const lotsEn = oneOf("luck|lucky|(?:picked|drawn|chosen|selected)|(?:pick|draw) (?:a|the|one|two|our)|comment|reply with|tell us|at random|in the (?:hat|draw)");
const aName = '(?:a|one|two|three|five|the|some) (?:lucky )?(?:names?|winners?|tickets?|slips?)';

/** A draw without a word such as "giveaway": "one of you goes home with a teapot". */
const chances = phrases({
  de: [
    'euch glüc vers viel soll kann gewi best schö verg losf frag zieh gewinnt ausg',
    piece`gewinn(?:t|e) mit uns(?= ?[!:])|(?:vergibt|vergeben|verschenkt|verschenken) ${upTo(3)}${anyWord}[,.:]? ausgelost wird (?:am|bis|unter|heute|morgen)(?!\p{L})`,
    piece`(?:(?:die|unsere|eine) )?(?:losfee|glücksfee) (?:zieht|entscheidet|greift|wählt)|zieht (?:die|unsere|eine) (?:losfee|glücksfee)|das los zieht (?!sich)|(?:zieht|ziehen) (?:das los|die lose)(?!\p{L})`,
    piece`wer (?:die|unsere|meine) ${maybeWord(anyWord)}(?:frage|preisfrage|rätselfrage) (?:als erste[rs]? |zuerst )?(?:richtig )?(?:beantwortet|löst), (?:nimmt|bekommt|gewinnt|kriegt|erhält) (?![^.!?\n]{0,20}(?:lächeln|bienchen|applaus|punkt|dickes lob))(?:ein|zwei|drei|von uns|von mir ein)`,
    piece`(?:der|die|das|unser\p{L}{0,2}) ${upTo(4)}(?:verschenkt|vergibt|verteilt) (?:${anyWord} ){1,6}unter allen, die (?:uns|mir|hier)(?!\p{L})`,
    piece`mit etwas glück (?:ess|fahr|sitz|geh|gewinn|bekomm|trainier)\p{L}{1,3} (?:ihr|du|sie)|gewinn(?:t|st|en sie) vielleicht|(?:du|ihr|sie) gewinnen soll\p{L}{0,4}`,
    piece`(?:der|die) (?:gewinner|sieger)(?:in|innen)? (?:bekommt|erhält|kriegt|(?:wird|werden) ${within(40)}(?:angeschrieben|benachrichtigt|ausgelost))|(?:wir ziehen|ziehen wir) (?:eine[n]?|zwei|drei|fünf) gewinner\p{L}{0,5}`,
    piece`das (?:beste|schönste) (?:wird mit|gewinnt|bekommt) ein(?:em)?|(?:möchtet|wollt|willst) (?:ihr|du) ${within(20)}(?:karten|tickets|gutschein)${within(30)}gewinnen|wer ${within(40, 2)}, kann ${upTo(5)}gewinnen`,
    piece`(?:ver)?schenken ${upTo(4)}(?:eine[mr]|zwei|drei|fünf) von euch|(?:wir|und) (?:verschenken|vergeben) (?:zwei|drei|fünf|\d{1,3}|karten) (?=[\s\S]{0,160}kommentar)${anyWord}`,
    piece`(?:eine[rn]?|zwei|drei|fünf) (?:von euch|glückliche[rn]?|glückspilz) ${upTo(1)}(?:bekommt|bekommen|erhält|erhalten|kriegt|kriegen|darf|dürfen|gewinnt|gewinnen|geht|gehen|nimmt|nehmen) (?![^.!?\n]{0,60}(?:bitte|früher))${within(60)}(?:mit nach hause|nach hause|geschenkt|gratis|kostenlos|umsonst)(?=[\s\S]{0,200}${lotsDe})`,
    piece`mit (?:etwas |ein bisschen |ein wenig )?glück (?:gehör(?:t|en)|ist|sind) (?:sie|er|es|das|die|der|ein\p{L}{0,2}) ${upTo(3)}(?:dir|euch|deine?[rs]?|eure?[rs]?)(?!\p{L})|(?:das )?glück (?:entscheidet|erledigt den rest|macht den rest|tut den rest)`,
  ],
  en: [
    'clos best funn firs raff send givi rand chan your gets get behi won priz is ente lucky in pick wins rand one two thre five ten givi give gift trea send luck name winn tick slip draw raff priz comp tomb',
    piece`(?:one|two|three|five|ten) of you (?:will |can |could |is )?(?:(?:go|walk|leave)(?:s|es|ing)? (?:home |away |off |here )?with|(?:get|receive)s? (?:to keep|our|this|these|it|an? free)|takes? ${upTo(3)}home) (?:${anyWord} )?${anyWord}(?=[\s\S]{0,200}${lotsEn})`,
    piece`(?:giving|give|gifting|gift|treating|treat|sending|send) (?:one|two|three|five|ten|some) of you ${upTo(2)}(?:a|an|our|this|these|two|the) ${anyWord}${andUpTo(1)}(?=[\s\S]{0,200}${lotsEn})`,
    piece`(?:we|i)(?:'ll| will|'re| are|'m| am)? (?:be )?(?:pick|draw|pull|fish)(?:ing)? ${aName} (?:out of|from|at random|by lot|among)(?!\p{L})|${aName} (?:will be|is|are|gets?) (?:drawn|pulled|picked|fished) (?:out of|from|at random|by lot)(?!\p{L})`,
    piece`if you're lucky,? you(?:'ll| could| can| might) (?:eat|dine|drink|train|stay|watch|go) ${upTo(3)}(?:free|on us)|the ${anyWord} (?:might|could) be yours|gets? it right,? (?:gets?|wins?)`,
    piece`the winner (?:gets?|receives?|takes? home|will (?:get|be (?:contacted|notified|messaged)))|(?:write|comment|reply|share|tag) ${within(60)} and you're in|the prize is (?:an?|two)|how to enter(?= ?[:1])`,
    piece`(?:pick|choose|draw) (?:someone at random|one of (?:the|your) (?:comments|answers))|winners (?:drawn|picked|chosen) at random`,
    piece`with (?:a (?:bit of|touch of|little(?: bit of)?) luck|luck),? (?:it|this|they|these|the \p{L}{3,15}|one)(?:'s| is| are|'ll be| will be| could be) (?:all )?yours(?! alone)|luck (?:does|will do|takes care of|decides) the rest|let luck decide`,
    piece`(?:retweet|repost|rt|comment|reply|share|tag|follow|like) ${within(40)}for (?:your|a) (?:chance|shot) at (?:an?|one|two|the|our|some)(?!\p{L})|(?:closest|best|funniest|first (?:right|correct)|winning) (?:guess|answer|reply|comment|entry|caption|story|photo|pun|name) (?:wins?|gets?|takes? home|bags?|receives?) (?:an?|two|the(?! (?:job|work|point|question|idea|message))|our|\d|one|free|[£$€])`,
    piece`(?:giving|gifting|sending|posting) (?:my|an?|two|our|this|these|one|some) ${upTo(5)}to (?:(?:an?|one|some) random (?:person|reply|commenter|follower|one)|(?:one|two|three|five) of you)|(?:one|two|three|five|ten) of you (?:will|'ll|are) (?:be )?(?:getting|get|receiv(?:e|ing)|winning) (?:an?|our|this|these|one|the|free)(?! (?:call|e-?mail|message|letter|job|reminder|bill)(?!\p{L}))`,
    piece`(?:is|are) giving away (?:an?|one|two|three|four|five|six|ten|\d{1,3}) ${upTo(1)}(?:signed|free|pairs?|tickets?|copy|copies|set|box|hamper|voucher|place|bottle|print)s?(?!\p{L})`,
    piece`(?:our|the) ${upTo(4)}(?:is|are) (?:giving away|raffling(?: off)?) (?:an?|one|two|three|four|five|six|ten|\d{1,3})(?= )`,
    piece`(?:(?:a|one|some) )?random (?:reply|comment|commenter|follower|answer|person|entry) (?:(?:will )?gets?|wins?|takes?|bags?)(?!\p{L}| (?:on|in|to))`,
    piece`(?:your|an?|another|one) (?:extra )?(?:ticket|entry|place|spot|number) (?:in|into|for) (?:the|our|this) ${maybeWord(anyWord)}(?:raffle|prize draw|giveaway|tombola)|(?:get|be) (?:into|in) (?:the|our|this) (?:draw|raffle)(?=:)`,
    piece`(?:nothing to do with|no part in|not involved in|neither (?:the )?(?:sponsor|organiser|organizer|host)s? nor (?:the )?(?:sponsor|organiser|organizer|host)s? of) (?:this|the|our) ${maybeWord(anyWord)}(?:draw|raffle|giveaway|competition)(?! for)`,
  ],
});

/** Each is also said where nothing is drawn, unless readers are asked for something. */
const asksYou = says('(?:uns|mir) (?:[^.!?\\n ]{1,20} ){1,6}(?:nennen|schreiben|erzählen|schicken|verraten|zeigen)|frage|schreibt? uns|sagt? uns|nennt? uns|kommentier(?:t|e)|erzählt? uns|verrat(?:e|et) uns|antworte?t?|ratet?|schätzt|zeigt? uns|tippt|schickt|schreibt|nehmen sie|kommentare?n?|kommentieren|teilt|markiert|wer es weiß|kommentieren sie|retweetet', "repl(?:y|ies)|retweet|repost|subscribe|rt|comment(?! if)|tells? (?:us|me)|(?:write|drop|send) (?:us|me)|guess(?:es)?|answer|share|show us|predict|send|write|enter|tag|get it right|comments");

/** The words that promise readers a chance if they answer. */
export function luckyChance(language: DraftLanguage, parsed: ParsedText): Phrase | undefined {
  return asksYou(parsed.prose) ? chances(language, parsed)[0] : undefined;
}
