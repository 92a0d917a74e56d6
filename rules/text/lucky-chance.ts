import type { DraftLanguage } from '../draft';
import type { ParsedText } from './parse';
import { anyWord, phrases, type Phrase } from './phrases';
import { andUpTo, maybeWord, oneOf, piece, says, upTo, within } from './slots';

/** How a prize finds its winner. */
const lotsDe = oneOf('das los|auslos…|ausgelost|gelost|gezogen|ziehen wir|wir ziehen|verlos…|lostopf|zufall…|glück|kommentier…|schreibt?|erzählt|verratet|nennt|sagt');
const lotsEn = oneOf("luck|lucky|(?:picked|drawn|chosen|selected)|(?:pick|draw) (?:a|the|one|two|our)|comment|reply with|tell us|at random|in the (?:hat|draw)");
const luckDe = '(?:etwas|ein bisschen|ein wenig|ein quäntchen|viel) glück';
const countsDe = '(?:zwei|drei|vier|fünf|sechs|zehn|\\d{1,3}(?:[x×]\\d)?)';
const amountDe = oneOf(countsDe, 'ein(?:e[nmrs]?)?|unsere[nrs]?|karten|tickets|freikarten|euer|eure[nrs]?|ein jahr');
const bestDe = '(?:das|die|den|der) (?:beste|schönste|lustigste|kreativste|originellste|verrückteste|witzigste|gruseligste|süßeste)[nr]?';
const notWon = '(?!(?:neue?n?|ersten?|bessere?n?|tieferen?|guten?|echten?|einblick|eindruck|überblick|ausbild|platz|stelle|termin|job|karriere|praktikum|gespräch|zukunft))';
const notWonBefore = oneOf('kunden?|kundinnen|mitarbeit…|fachkr…|personal|bewerb…|zeit|vertrauen|follower|reichweite|mitglieder|freunde?|leads|aufträge|nachwuchs|spiele?|wette|wahl|energie|strom|sicherheit|azubis?');
const aName = '(?:a|one|two|three|five|the|some) (?:lucky )?(?:names?|winners?|tickets?|slips?|comments?|entr(?:y|ies))';

/** A draw without a word such as "giveaway": "one of you goes home with a teapot". */
const chances = phrases({
  de: [
    'verlosung euch glüc wer gewi vers verg spen schenk verl sich hol bekom bekommt krie erhä los beste schö lust krea orig pre etwa was chance',
    piece`(?:kleine|große|spontane|schnelle|neue|unsere|tolle|exklusive) verlosung(?= (?:zu[mr]?|bei|im|in|unter|für|am|heute|auf) )`,
    piece`mit ${luckDe} (?:ess|fahr|flieg|sitz|feier|trink|wohn|geh|gewinn|bekomm|nehm|krieg|trainier|schlaf|zieh)(?:t|en|st|n) (?:ihr|du|sie|wir)`,
    piece`gewinn(?:t|st|en sie|e) (?:vielleicht|eventuell|mit ${luckDe}) (?:${amountDe}|das|die|den) ${anyWord}|und gewinn(?:t|e|en sie) ${amountDe} ${notWon}${anyWord}`,
    piece`warum (?:gerade |ausgerechnet |genau )?(?:du|ihr|sie) ${upTo(2)}gewinnen (?:soll|will|woll|möcht)(?:te|test|tet|ten|st|t|en)|sicher(?:e|t|n sie) ${upTo(2)}(?:die|deine|eure|ihre) (?:gewinn)?chance auf ${notWon}${anyWord}`,
    piece`(?:der|die) (?:glückliche )?(?:gewinner|sieger)(?:in|innen)?(?: (?:oder|und) (?:der|die) gewinner(?:in)?)? (?:bekommt|erhält|kriegt|darf|gewinnt|freut sich|kann sich|(?:wird|werden) ${within(40)}(?:angeschrieben|benachrichtigt|gezogen|ausgelost|kontaktiert|informiert|ermittelt))|(?:wir|ich) ziehen? (?:eine[n]?|${countsDe}) ${maybeWord('glücklichen?')}gewinner(?:in)?(?:nen)?|(?:gewinner(?:innen)?|namen) (?:ziehen|losen) wir`,
    piece`(?:eine[rs]?|zwei|drei|fünf) (?:von euch|von euren ${anyWord}|eurer ${anyWord}) gewinn(?:t|en) ${amountDe}|mitmachen und ${amountDe} ${upTo(4)}(?:sichern|absahnen|abstauben|ergattern)(?<!(?:pl[aä]tze?|rabatt|startplatz) \p{L}{6,10})`,
    piece`${bestDe} (?:\p{L}{3,15} )?(?:gewinnt|bekommt|erhält|wird mit|kriegt|darf sich) (?!ihn|sie|es|man)${upTo(2)}${amountDe}`,
    piece`(?:möchtet|wollt|willst|möchtest|möchten|wollen) (?:ihr|du|sie) ${within(50)}gewinnen(?=\?)(?<!${notWonBefore}[^.!?\n]{0,40})`,
    piece`(?:schenken?|verschenken?|spendieren?) (?:wir |ich )?${upTo(4)}(?:an )?(?:eine[mrn]|zwei|drei|fünf|zehn|\d{1,2}) (?:von euch|glücklichen?|personen?|followern?|von ihnen)`,
    piece`(?:wir|und) (?:verschenken|vergeben|verteilen|spendieren)(?: heute| gleich| noch)? (?:${countsDe}|(?:frei|konzert|kino|eintritts)?karten) (?=[\s\S]{0,160}(?:kommentar|kommentier|dabei zu sein|schreibt uns|sagt uns|verratet))(?![^.!?\n]{0,40}(?:auftrag|aufträge|stelle|platz|plätze|note|punkte|sterne|ausbild))${anyWord}`,
    piece`wer ${within(50, 2)}, (?:der |die )?(?:kann|könnte|hat die chance,?) ${upTo(5)}(?:zu )?gewinnen|preisrätsel(?=[!:])|(?:könnt|kannst|können) (?:ihr|du|sie) (?:etwas|was) gewinnen`,
    piece`wer (?:richtig|am nächsten) (?:liegt|tippt|rät|schätzt|dran ist)[^.!?\n]{0,30}, (?:der |die )?(?:bekommt|gewinnt|erhält|kriegt) ${amountDe}`,
    piece`(?:eine[rn]?|zwei|drei|fünf) (?:von euch|glückliche[rn]?|glückspilz) ${upTo(1)}(?:bekommt|bekommen|erhält|erhalten|kriegt|kriegen|darf|dürfen|gewinnt|gewinnen|geht|gehen|nimmt|nehmen) (?![^.!?\n]{0,60}(?:bitte|früher))${within(60)}(?:mit nach hause|nach hause|geschenkt|gratis|kostenlos|umsonst)(?=[\s\S]{0,200}${lotsDe})`,
    piece`mit (?:etwas |ein bisschen |ein wenig )?glück (?:gehör(?:t|en)|ist|sind) (?:sie|er|es|das|die|der|ein\p{L}{0,2}) ${upTo(3)}(?:dir|euch|deine?[rs]?|eure?[rs]?)(?!\p{L})|(?:das )?glück (?:entscheidet|erledigt den rest|macht den rest|tut den rest)`,
  ],
  en: [
    'bag odds chan pick wins gets get rece bags you behi won priz is entr ente lucky luck writ comm repl type shar tag repo tell right one two thre five ten givi give gift trea send luck name winn tick slip draw raff priz comp tomb',
    piece`(?:one|two|three|five|ten) of you (?:will |can |could |is )?(?:(?:go|walk|leave)(?:s|es|ing)? (?:home |away |off |here )?with|(?:get|receive)s? (?:to keep|our|this|these|it|an? free|free)|takes? ${upTo(3)}home) (?:${anyWord} )?${anyWord}(?=[\s\S]{0,200}${lotsEn})`,
    piece`(?:giving|give|gifting|gift|treating|treat|sending|send) (?:one|two|three|five|ten|some) of you ${upTo(2)}(?:a|an|our|this|these|two|the) ${anyWord}${andUpTo(1)}(?=[\s\S]{0,200}${lotsEn})`,
    piece`(?:we|i)(?:'ll| will|'re| are|'m| am)? (?:be )?(?:pick|draw|pull|fish)(?:ing)? (?:${aName}|someone|somebody|one of you) (?:out of|from|at random|by lot|among)(?!\p{L})|${aName} (?:will be|is|are|gets?) (?:drawn|pulled|picked|fished) (?:out of|from|at random|by lot)(?!\p{L})`,
    piece`(?:a|our|first|top|main) ?prize (?:is )?(?:waits |waiting |hides |hiding |hidden )?behind (?:every|each|one of the) (?:door|window)|behind (?:every|each) (?:door|window) (?:is|waits|hides|there's|you'll find) a (?:\p{L}{3,9} )?prize`,
    piece`(?:if you're lucky|with (?:a bit of|a little|any|some) luck),? (?:you'll|you will|you could|you can|you might) (?:be )?(?:eat|din|drink|train|stay|watch|go|travel|rid|sleep|danc|ski)(?:e|ing)? (?:${anyWord} ){0,4}(?:free|on us)`,
    piece`(?:boost|doubl|increas|improv|rais|up)(?:e?s|ing|e)? your (?:chances?|odds) of winning`,
    piece`to bag (?:an?|one|two|tickets|yourself)|one (?:of your|of our) ${anyWord} (?:will )?(?:wins?|gets?|receives?) (?:an?|our|two|free)`,
    piece`(?:presents|prizes|goodies|gifts|vouchers|tickets) to be won|the (?:${anyWord} ){1,2}(?:might|could) be yours`,
    piece`(?:anyone|everyone|everybody|whoever|those|the first|if you|you) (?:who )?(?:${anyWord} )?gets? it (?:exactly |spot[- ]on )?right,? (?:and )?(?:${anyWord} ){0,2}(?:gets?|wins?|bags|receives?|goes home)`,
    piece`the (?:lucky )?winner (?:will )?(?:gets?|receives?|takes? home|bags|walks? away with|goes home with|be (?:contacted|notified|drawn|picked|chosen|messaged))`,
    piece`(?:write|comment|reply|type|share|tag|repost|tell us) ${within(60)} and you(?:'re| are) in(?= ?[.!\n]|$)`,
    piece`(?:the|our|first|top) prize is (?:an?|two|three|free|[£$€]\d)(?! (?:for|from|in) )|how to enter(?= ?[:1])`,
    piece`with (?:a (?:bit of|touch of|little(?: bit of)?) luck|luck),? (?:it|this|they|these|the \p{L}{3,15}|one)(?:'s| is| are|'ll be| will be| could be) (?:all )?yours(?! alone)|luck (?:does|will do|takes care of|decides) the rest|let luck decide`,
    piece`(?:your|an?|another|one) (?:extra )?(?:ticket|entry|place|spot|number) (?:in|into|for) (?:the|our|this) ${maybeWord(anyWord)}(?:raffle|prize draw|giveaway|tombola)|(?:get|be) (?:into|in) (?:the|our|this) (?:draw|raffle)(?=:)`,
    piece`(?:nothing to do with|no part in|not involved in|neither (?:the )?(?:sponsor|organiser|organizer|host)s? nor (?:the )?(?:sponsor|organiser|organizer|host)s? of) (?:this|the|our) ${maybeWord(anyWord)}(?:draw|raffle|giveaway|competition)(?! for)`,
  ],
});

/** Each is also said where nothing is drawn, unless readers are asked for something. */
const asksYou = says('schreibt? uns|sagt? uns|nennt? uns|kommentier(?:t|e|en sie)|erzählt? uns|verrat(?:e|et) uns|antworte[nt]?|ratet?|schätzt|zeigt? uns|tippt?|schickt?|sende[nt]?|schreibt|verraten|nehmen sie|macht mit|mitmachen|kommentare?n?|teilt|markiert|verlinkt|folgt|wer es weiß|frage an euch|rätselt|retweetet|postet', "reply|comment(?! if)|tells? (?:us|me)|(?:write|drop|send) (?:us|me)|guess(?:es)?|answers?|share|show us|predict|send|write|enter|tag|repost|get it right|take part|there's a prize|post (?:your|a)|(?:photos?|pictures?|answers?) in the comments");

/** The words that promise readers a chance if they answer. */
export function luckyChance(language: DraftLanguage, parsed: ParsedText): Phrase | undefined {
  return asksYou(parsed.prose) ? chances(language, parsed)[0] : undefined;
}
