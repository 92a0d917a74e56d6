import type { DraftLanguage } from '../draft';
import type { ParsedText } from './parse';
import { anyWord, phrases, type Phrase } from './phrases';
import { andUpTo, maybeWord, oneOf, piece, says, upTo, within } from './slots';

/** How a prize finds its winner. */
const lotsDe = oneOf('das los|auslos…|ausgelost|gelost|gezogen|ziehen wir|wir ziehen|verlos…|lostopf|zufall…|glück|kommentier…|schreibt uns|schreib uns|erzählt uns|verratet uns');
const lotsEn = oneOf("luck|lucky|(?:picked|drawn|chosen|selected)|(?:pick|draw) (?:a|the|one|two|our)|comment|reply with|tell us|at random|in the (?:hat|draw)");
const aName = '(?:a|one|two|three|five|the|some) (?:lucky )?(?:names?|winners?|tickets?|slips?)';

/** A draw without a word such as "giveaway": "one of you goes home with a teapot". */
const chances = phrases({
  de: [
    'euch glüc',
    piece`(?:eine[rn]?|zwei|drei|fünf) (?:von euch|glückliche[rn]?|glückspilz) ${upTo(1)}(?:bekommt|bekommen|erhält|erhalten|kriegt|kriegen|darf|dürfen|gewinnt|gewinnen|geht|gehen|nimmt|nehmen) (?![^.!?\n]{0,60}(?:bitte|früher))${within(60)}(?:mit nach hause|nach hause|geschenkt|gratis|kostenlos|umsonst)(?=[\s\S]{0,200}${lotsDe})`,
    piece`mit (?:etwas |ein bisschen |ein wenig )?glück (?:gehör(?:t|en)|ist|sind) (?:sie|er|es|das|die|der|ein\p{L}{0,2}) ${upTo(3)}(?:dir|euch|deine?[rs]?|eure?[rs]?)(?!\p{L})|(?:das )?glück (?:entscheidet|erledigt den rest|macht den rest|tut den rest)`,
  ],
  en: [
    'one two thre five ten givi give gift trea send luck name winn tick slip draw raff priz comp tomb',
    piece`(?:one|two|three|five|ten) of you (?:will |can |could |is )?(?:(?:go|walk|leave)(?:s|es|ing)? (?:home |away |off |here )?with|(?:get|receive)s? (?:to keep|our|this|these|it)|takes? ${upTo(3)}home) (?:${anyWord} )?${anyWord}(?=[\s\S]{0,200}${lotsEn})`,
    piece`(?:giving|give|gifting|gift|treating|treat|sending|send) (?:one|two|three|five|ten|some) of you ${upTo(2)}(?:a|an|our|this|these|two|the) ${anyWord}${andUpTo(1)}(?=[\s\S]{0,200}${lotsEn})`,
    piece`(?:we|i)(?:'ll| will|'re| are|'m| am)? (?:be )?(?:pick|draw|pull|fish)(?:ing)? ${aName} (?:out of|from|at random|by lot|among)(?!\p{L})|${aName} (?:will be|is|are|gets?) (?:drawn|pulled|picked|fished) (?:out of|from|at random|by lot)(?!\p{L})`,
    piece`with (?:a (?:bit of|touch of|little(?: bit of)?) luck|luck),? (?:it|this|they|these|the \p{L}{3,15}|one)(?:'s| is| are|'ll be| will be| could be) (?:all )?yours(?! alone)|luck (?:does|will do|takes care of|decides) the rest|let luck decide`,
    piece`(?:your|an?|another|one) (?:extra )?(?:ticket|entry|place|spot|number) (?:in|into|for) (?:the|our|this) ${maybeWord(anyWord)}(?:raffle|prize draw|giveaway|tombola)|(?:get|be) (?:into|in) (?:the|our|this) (?:draw|raffle)(?=:)`,
    piece`(?:nothing to do with|no part in|not involved in|neither (?:the )?(?:sponsor|organiser|organizer|host)s? nor (?:the )?(?:sponsor|organiser|organizer|host)s? of) (?:this|the|our) ${maybeWord(anyWord)}(?:draw|raffle|giveaway|competition)(?! for)`,
  ],
});

/** Each is also said where nothing is drawn, unless readers are asked for something. */
const asksYou = says('schreibt? uns|sagt? uns|nennt? uns|kommentier(?:t|e)|erzählt? uns|verrat(?:e|et) uns|antworte?t?|ratet?|schätzt|zeigt? uns', "reply|comment(?! if)|tells? (?:us|me)|(?:write|drop|send) (?:us|me)|guess(?:es)?|answer|share|show us");

/** The words that promise readers a chance if they answer. */
export function luckyChance(language: DraftLanguage, parsed: ParsedText): Phrase | undefined {
  return asksYou(parsed.prose) ? chances(language, parsed)[0] : undefined;
}
