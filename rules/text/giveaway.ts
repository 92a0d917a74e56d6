import type { DraftLanguage } from '../draft';
import { drawnByLot } from './lots';
import { luckyChance } from './lucky-chance';
import type { ParsedText } from './parse';
import { anyWord, phrases, type Phrase } from './phrases';
import { smallTest } from './small';
import { maybeWord, oneOf, piece, says, upTo, within, withinDated } from './slots';

const prizeWords = oneOf(
  'karten?|tickets?|gutscheine?n?|bücher|buch|exemplare?|reisen?|wochenenden?|pakete?|sets?|übernachtung(?:en)?|preise?|box(?:en)?',
  'körbe|korb|abos?|kurse?|tablets?|kameras?|bikes?|rad|räder|fahrräder|trikots?|essen|dinner|frühstück|massagen?|plätze',
  'mitgliedschaft|kalender|überraschung(?:en)?|tassen?|shirts?|hoodies?|uhren?|kopfhörer|konsolen?|handys?|iphones?|ipads?',
);
const prize = piece`(?:[\p{L}-]{0,20}${prizeWords})`;
const counts = piece`eine[nrs]?|zwei|drei|vier|fünf|zehn|\d{1,4}`;
const amount = oneOf('ein', counts, 'je|tolle|freikarten|karten|tickets|gutscheine|preise');
/** What is won without being a prize of a draw. */
const contested = oneOf(
  'prize|award|medal|game|match|race|seat|title|case|place in|point|cup|trophy|majority|election|argument|client|fight|battle|war|thriller|final|friend|heart',
);
const gained = oneOf(
  'einblick|eindr|überblick|erkenntnis|freund|vertrauen|spiel|kund|medaille|pokal|punkt|minut|stund|jahr|klarheit|sicherheit|mitglied',
  'follower|pluspunkt|meter|sekund',
);
const noPrize = piece`(?!(?:${anyWord} )?${contested}s?(?![\p{L}]))`;
const noPrizeDe = piece`(?!(?:${anyWord} )?${gained}\p{L}{0,8})`;
const amountEn = piece`(?:a|an|one of|two|three|four|five|ten|\d{1,4}|our|free|vip|these|this|up to)`;
const meals = '(?:dinner|lunch|brunch|breakfast|afternoon tea|tickets|a stay|a weekend)';
const won = piece`win (?!a lot(?!\p{L}))${noPrize}(?:\p{L}{3,15} tickets|${amountEn} [£$€]?${anyWord}|tickets|${meals} for (?:two|four|you|\d)|[£$€]\d{1,6})`;
const named = piece`(?:!|:| *\p{Extended_Pictographic}|-?zeit|-?alarm|time)`;
/** Where a sentence or a line begins. */
const begins = piece`^|[.!?:\n][^\S\n]{0,2}|\p{Extended_Pictographic}\uFE0F?[^\S\n]{0,2}`;
const start = piece`(?<=${begins})`;
const luckDe = '(?:etwas|ein bisschen|ein wenig) glück';
const oneOfYou = '(?:one|two|three|five|ten|a) (?:of you|(?:very |randomly chosen )?lucky|winners?|followers?|readers?|commenters?|listeners?|subscribers?)';
const luckyOne = '(?:one|two|three|five|ten|a) (?:very |randomly chosen )?lucky (?:people|person|family|reader|follower|guest|customer|winner|fan|visitor|member|child|couple|team|viewer|listener|commenter|subscriber|neighbou?r|entrant|punter|diner|local|shopper|player|parent|student|teacher|baker|knitter|gardener|cyclist|runner|rider|household|soul|duck|bookworm|somebody|someone)s?';
const entries = oneOf(
  'antworten|einsendungen|kommentare?n?|zuschriften|einsender…|teilnehm…|bilder?n?|fotos|nachrichten|followern?|tipps|vorschlägen?|namen|reaktionen|mitmach…',
);
const amongDe = piece`(?:unter|aus) (?:allen|den|euren|euch|sämtlichen)`;
const amongYou = piece`(?:unter|aus) (?:allen|euren|euch|sämtlichen|den ${upTo(2)}${entries})`;
/** A house by its name: "TSV Ahornau e. V.". */
const houseName = piece`(?:[^.!?\n]|(?<=(?<!\p{L})\p{L})\.){2,50}`;
const houseLots = oneOf('gruppe|paarung|gegner|reihenfolge|startnummer|mannschaft|halbfinal|viertelfinal|schluss|schlüss|lehre|konsequenz|fazit|bilanz|standpl|parzell');
const noLots = piece`(?![^.!?\n]{0,60}${houseLots})`;
const tellDe = '(?:schickt|schreibt|erzählt|postet|nennt|einsendet|malt|errät|kommentiert|hat|einreicht|vorschlägt|zeigt)';
const bestDe = piece`(?:das|die|den|der) (?:beste|schönste|lustigste|kreativste|originellste|verrückteste|witzigste|kurioseste|genaueste|nächste|treffendste|ausgefallenste|frechste|liebevollste|gruseligste)[nr]?`;
const triesDe = '(?:antwort|geschichte|foto|bild|idee|bildunterschrift|spruch|vorschlag|tipp|name|kommentar|rezept|schätzung|erinnerung|ausrede|zeichnung|kostüm)';
const bigDe = maybeWord('große|tolle|neue|spontane|exklusive|heutige|traditionelle|festliche|süße|unsere');
const lotsOnDe = '(?:für(?= (?:alle|euch))|bei|beim|im|in|vom|von|am|zum|zur|mit|auf|unter|des|der(?! letzten)|eine[rs])';
const objectEn = oneOf(piece`this|it|us|our|your|a|an|one|two|three|for|the (?:post|page|picture|weight|number)|@\p{L}{1,20}`);
const replyEn = '(?:one|answer|story|caption|photo|guess|comment|picture|entry|name|idea|reply|tip|joke)s?';
const drawnEn = '(?:comment|reply|replies|answer|name|winner|entry|entries|follower|commenter|person|people|reader)s?';
const askEn = piece`(?:tell us|show us|comment|answer|repost|retweet|reply|(?:share|put|post|tag|like|follow|send|guess|name|pin|vote)(?= ${objectEn}(?!\p{L})))`;
const toBeIn = piece`to (?:be entered|enter(?= ?[.!,\n]|$)|be in with (?:a|the) chance|be in the (?:draw|hat|raffle)|(?:join|get into|go into) the (?:draw|hat|raffle))`;

const announcing = phrases({
  de: [
    'gewinnspiel extr verl verg von give zu gewi mitm mach glüc lost losen los topf lostopf hut errä rich lösu chan vers zieh preisausschreiben türc beko krie erhä stau abst absa sahn abrä ergat einhei beloh präm ausl gezo zufa oste adve weihn niko jubi gebu somm',
    piece`wer (?:errät|richtig (?:rät|tippt|schätzt|liegt)|am (?:besten|genauesten) (?:rät|tippt|schätzt)|die lösung (?:kennt|weiß|findet))[^.!?\n]{0,60}, (?:nimmt|bekommt|gewinnt|kriegt|erhält)(?!\p{L}| recht)`,
    piece`${amount} ${upTo(2)}${prize} zu verlosen|(?:haben|gibt es|gibt's) [^.!?\n]{0,50}zu verlosen|(?:name|gewinner|los|zettel)n? (?:[^.!?\n]{0,20} )?aus (?:dem|unserem) (?:hut|lostopf)`,
    piece`${bestDe} (?:${anyWord} )?${triesDe} (?:gewinnt|bekommt|erhält|wird belohnt)(?! (?:man|ihr|du|sie)(?!\p{L}))|(?:belohn|prämier)(?:t|en|e) (?:wir |ich )?${bestDe} ${maybeWord(anyWord)}${triesDe}|${bestDe} (?:${anyWord} )?${triesDe} (?:belohnen|prämieren) (?:wir|ich)`,
    piece`(?:könnt ihr|ihr könnt|kannst du|du kannst|können sie) ${upTo(3)}(?!(?:ein\p{L}{0,2} )?(?:schnäppchen|rabatt|prozente?|angebot))(?:${counts}) ${within(50)}(?:abstauben|absahnen|abräumen|ergattern|einheimsen)`,
    piece`${amongYou}(?:,? [^.!?\n]{3,60},| ${anyWord})? (?:(?:wird|werden) ${noLots}(?:[^.!?\n]{0,40} )?(?:ausgelost|gezogen)|wird (?!(?:hier |heute )?ein)${noLots}(?:[^.!?\n]{0,40} )?verlost)(?!\p{L})`,
    piece`(?:${start}|(?:unser(?:em)?|große[sm]|ein|weihnachts|oster|sommer|advents)[- ]?)preisausschreiben(?! (?:von|aus|des|der) )`,
    piece`${amongYou} ${upTo(7)}(?:losen?|ziehen?|verschenken|vergeben) (?:wir|ich)${noLots}`,
    piece`${amongYou},? [^.!?\n]{3,60}, (?:losen|ziehen|verschenken|vergeben) (?:wir|ich)${noLots}`,
    piece`(?:wir|ich)(?:, [^,.!?\n]{2,50},)? (?:verschenken?|vergeben?|verteilen) (?:[^.!?\n]{0,40} )?unter (?:allen|euch)(?=[ ,])`,
    piece`(?:wir|ich) ziehen? (?:[^.!?\n]{0,30} )?${amongDe} ${upTo(2)}${entries}${noLots}|ziehen? (?:wir|ich) (?:[^.!?\n]{0,30} )?${amongDe} ${upTo(2)}${entries}${noLots}`,
    piece`(?:wir|ich)(?:, [^,.!?\n]{2,50},)? losen? ${noLots}${withinDated(60)} aus(?!\p{L})|losen? (?:wir|ich) ${noLots}${withinDated(60)} aus(?!\p{L})|(?:wir|und) losen ${amongYou}|losen wir aus, wer(?! gegen)`,
    piece`(?:ihr könnt|du kannst|könnt ihr|kannst du|sie können) (?:sie|ihn|einen davon|eine davon|eins davon|das alles|beides) (?:${anyWord} ){0,3}gewinnen`,
    piece`(?:könnt ihr|ihr könnt|kannst du|du kannst) ${upTo(5)}(?:was|etwas) gewinnen`,
    piece`(?:türchen|fenster|adventskalender\p{L}{0,2}) (?:[^.!?\n]{0,50} )?(?:wartet|warten|steckt|stecken|verbirgt sich|gibt es|verlosen wir) ${upTo(3)}(?:haupt)?(?:gewinne?|preise?)(?!\p{L}|[^\n]{0,90}verlos)`,
    piece`wer (?:uns )?(?:bis [^,.!?\n]{2,20} )?${bestDe} [^.!?,\n]{2,50} ${tellDe}, (?:bekommt|gewinnt|erhält|kriegt|darf sich über) (?:${counts}|von uns)`,
    piece`(?:ratet|rate|schätzt|schätze|tippt|tippe|verratet|nennt|erzählt|macht mit)[^.!?\n]{1,60} (?:staub(?:t|e)|sahn(?:t|e)|räum(?:t|e)) ${upTo(4)}ab(?!\p{L})`,
    piece`(?:der|die|das|unser|unsere) ${upTo(5)}verlost(?= (?:am|zu[mr]?|jetzt|auch|wieder|heute|euch|unter|${amount}|sechs|acht|zwölf|zwanzig|die|den|das|[^.!?\n]{2,25} ${prize}))`,
    piece`${start}${bigDe}(?:\p{L}{2,20})?verlosung(?= (?:vom|von|beim|mit|am|an|unsere[rs]?|des|eine[rs]) )${noLots}`,
    piece`\p{L}{0,20}gewinnspiel(?=\P{L})|(?:wir|ich) ${upTo(3)}verlosen?(?! (?:nichts|nie|keine?))(?!\p{L})|verlosen (?:wir|ich)|verlose (?:ich)|verlosen (?:unter|${amount}|sie unter)`,
    piece`verlost (?:[^.!?\n]{0,60} )?unter allen|werden (?:[^.!?\n]{0,80} )?verlost|wird (?:hier |heute )?ein\p{L}{0,2} ${within(40)} verlost|(?:wir|ich) losen? (?:[^.!?\n]{0,50} )?aus(?!\p{L})`,
    piece`${amount} ${upTo(2)}${prize} (?:zu vergeben|für (?:eine|zwei|drei) von euch)|das los entscheidet|entscheidet das los|jede[rs]? ${upTo(2)}(?:ist|zählt als|wird zum) (?:ein )?los(?!\p{L})`,
    piece`gewinn(?:st du|t ihr|en sie)(?: mit ${luckDe}|(?: ${anyWord}){0,2}) ${amount} ${upTo(2)}${prize}`,
    piece`(?:große |unsere |zur |an der |bei der |eine )?verlosung(?= ?${named})|(?:unsere|große|tolle) verlosung|\p{L}{3,20}verlosung(?= ?${named})`,
    piece`${start}${bigDe}(?:\p{L}{2,20})?verlosung(?= (?:zu[mr]?|bei|unter|im|in|bis|für) )`,
    piece`an (?:der|unserer|einer) (?:verlosung|ziehung) ${upTo(4)}teil(?:zunehmen|nehmen|nehmt|nimmst)?`,
    piece`mit ${luckDe} (?:gehör|bist|seid)(?:t|en)?(?: ${anyWord}){0,3} (?:dir|euch|ihr|du|dabei)`,
    piece`(?:gibt es|gibt's|haben wir|sind) [^.!?\n]{0,50}(?<!(?:eine menge|viel|nichts|nur|mehr|alles|wenig) )zu gewinnen|zu gewinnen (?:gibt|sind|ist)|(?:etwas|was|karten|tickets|preise?) zu gewinnen`,
    piece`${start}zu gewinnen(?=:| ${amount} )|${start}${amount} ${upTo(6)}zu gewinnen(?= ?[.!:\n]|$)`,
    piece`(?:${start}|(?:start|jubiläum|advent|geburtstag|nikolaus|saisonstart|abschluss) )verlos(?:t|en) (?:der|die|das|unser\p{L}{0,3}) ${houseName} ${amount}(?!\p{L})|ausgelost wird unter|(?:veranstalter(?:in)?) (?:dieser|der|dieses|des) (?:verlosung|gewinnspiels)|(?:geht|gehen|kommt) per los an|wartet auf jemanden von euch|warten auf jemanden von euch`,
    piece`(?:die|der|das|unser\p{L}{0,2}) ${houseName} (?:verlosen|verlost) (?:bis [^!?\n]{2,30}, )?(?:\d|${amount}|zwanzig|dreißig|fünfzig|hundert|sechs|sieben|acht|neun|elf|zwölf)`,
    piece`(?:die|der|das|unser\p{L}{0,2}) ${houseName} los(?:t|en) ${noLots}(?:[^.!?\n]{0,30} )?(?:${amount}|sechs|sieben|acht|neun|elf|zwölf|zwanzig) ${within(50)}aus(?!\p{L})`,
    piece`(?:mit|an) (?:der|dieser|unserer|dem|diesem|unserem) (?:verlosung|gewinnspiel) ${upTo(3)}(?:nichts zu tun|nicht beteiligt)`,
    piece`(?:könnt ihr|kannst du|können sie|ihr könnt|du kannst|(?:bei uns|hier|im laden|auf dem markt) kann man) [^.!?\n]{0,60}${prize} ${within(40)}gewinnen`,
    piece`um (?:${upTo(3)}${prize} )?zu gewinnen|(?:chance auf|chance,) ${within(40)}(?:zu gewinnen|gewinn)`,
    piece`(?<=${begins}|(?:jetzt|und|hier|uns|heute) )gewinn(?:e|t|en sie)?(?: mit ${luckDe}| mit uns| jetzt| bei uns| heute| mit)? ${upTo(1)}${amount} ${upTo(2)}${prize}`,
    piece`${start}gewinn(?:e|t|en sie)(?: jetzt| heute| mit uns| bei uns)? (?:${counts}|tickets|karten|freikarten) ${noPrizeDe}(?:${anyWord})`,
    piece`(?:im|in den|in unseren?) (?:\p{L}{0,12})lostopf|(?:landet|hüpft|springt|wandert|kommt|seid|bist) ${upTo(3)}(?:im|in den) (?:\p{L}{0,12})(?:lostopf|topf)`,
    piece`(?<!letzte )(?:chance|chancen) auf ${upTo(3)}(?:${prize}|\p{L}{0,12}-?wochenende)`,
    piece`(?:wir|ich) verschenken? ${upTo(3)}${prize} ${within(30)}(?:an (?:eine[nr]?|zwei|drei|fünf|einen von)|unter)`,
    piece`wer (?:am nächsten|richtig|zuerst|als erste)[^.!?\n]{0,40}(?:,|liegt|rät) (?:der |die )?gewinnt ${upTo(4)}(?:${prize}|glas|das|den|die|ein\p{L}{0,2})`,
    piece`(?:unser |großes |kleines |ein )?giveaway(?= ?${named}| bis| läuft)|${start}(?:(?:großes|kleines|spontanes|neues|unser|\p{L}{3,12}-?) ?)?giveaway(?= ${lotsOnDe} (?!letzte|gestern|vorig|vergangen))|(?:unser|ein|großes|großen|kleines|kleinen|neues|nächstes|einem|unserem) giveaway`,
    piece`(?:es ist |unsere |heute ist |große |endlich |wieder )${upTo(2)}(?:gewinnspiel|verlosungs|giveaway-?|lostopf)-?(?:woche|tag|zeit|wochenende|monat|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?! (?:war|ist vorbei|ist zu ende|hinter)(?!\p{L}))|verlost wird ein|teilnahme an (?:der|unserer) verlosung|extralose?|(?:eure|deine|ihre) gewinnchancen?`,
    piece`mitmachen und ${upTo(4)}gewinnen|macht mit und gewinnt|mach mit und gewinne?`,
    piece`(?:ratet|rate|schätzt|schätze|tippt|tippe)[^.!?\n]{1,60} gewinn(?:t|e)(?!\p{L})`,
  ],
  en: [
    'pick choo rand lot best funn wors clos give givi swee priz win winn wins ente raff chan comp draw won goes up grab tomb goin luck yours cont hamp take taki walk hat bag',
    piece`the (?:best|funniest|worst|most creative|closest|nicest|craziest|silliest|cutest) ${replyEn} (?:will )?(?:wins?|gets?) ${noPrize}${amountEn}`,
    piece`(?:we|i)(?:'ll| will)? (?:be )?(?:pick|draw|choose|select)(?:ing)? ${upTo(3)}${drawnEn}(?: ${anyWord}){0,3} (?:at random|by lot|randomly|for (?:a free|free)|from (?:all )?(?:the|your))`,
    piece`(?:drawing|(?:we|i)(?:'ll| will) (?:be )?(?:draw|pick)(?:ing)?) (?:a|the|one|two|three|our) (?:lucky )?winners?(?= ?[.!,:\n]|$| (?:on|at|from|by|this|next|tonight|tomorrow))`,
    piece`${luckyOne} (?:will |can |could )?(?:wins?|gets?|bags?|takes? home|receives?|walks? away)|(?:one|two|three|five|ten) of you (?:will |can |could )(?:win|take home|bag) ${noPrize}${amountEn}`,
    piece`(?:one|two|three|five) (?:of you|winners?|followers?|readers?|guests?|customers?) (?:wins?|takes? home|bags) ${noPrize}${amountEn}`,
    piece`(?:goes|going|go) to (?:(?:one|two|three|five|ten) of you|${luckyOne})`,
    piece`enter (?:now )?(?:our|this) (?!prize )${maybeWord(anyWord)}(?:competition|draw|contest|raffle|tombola|sweepstakes?)|(?:join|be part of) our ${upTo(2)}(?:prize draw|raffle|giveaway|sweepstakes?)`,
    piece`you (?:could|might) (?:be taking home|take home|walk away with|be the (?:proud |new |happy )?owner of|be off to) (?:a|an|one of|two|this|these|our)(?= )`,
    piece`you (?:could|might) (?:be taking|take) (?:a|an|one of|two|this|these|our) ${upTo(3)}home(?!\p{L})`,
    piece`(?:have|got|'ve got|(?:we|i)'ve) ${amountEn} ${upTo(7)}to give (?:away|to (?:one|some|a lucky|two|three))`,
    piece`${askEn} (?:[^.!?\n]{1,60} )?${toBeIn}|(?:be|you'll be|you're|goes?|go) in(?:to)? the (?:prize )?(?:draw|hat|raffle)(?= ?[.!,\n]|$| (?:for|to|by|until))`,
    piece`giving (?:one|two|three|five|a lucky|somebody|someone) ${upTo(2)}(?:a|an|the|two|free) ${upTo(3)}${anyWord}(?=[\s\S]{0,90} to (?:be entered|enter|be in)(?!\p{L}))`,
    piece`${start}(?!(?:the|last|that|this year's) )(?:\p{L}{2,15} ){0,2}(?:giveaway|prize draw|raffle|tombola)(?= (?:by|from|of|open|until|till|for(?! a chance)|run by|hosted by|organi[sz]ed by|held by|courtesy of) )`,
    piece`${start}(?!(?:the|last|that|this year's) )(?:\p{L}{2,15} ){0,2}(?:giveaway|prize draw)(?= (?:at|in|on|over at|here) (?![^\n]{0,25}(?<!\p{L})win )[\s\S]{0,250}(?<!\p{L})(?:tells? (?:us|me)|comment|guess|reply|answer|tag|winners?|enter|name your|show us|drawn)(?!\p{L}))`,
    piece`${start}(?:\p{L}{2,15} )?(?:competition|contest)(?= (?:by|open|until|till) )`,
    piece`${amountEn} ${upTo(6)}(?:is|are) up for grabs|(?:there(?:'s| is| are)|(?:we|i)(?:'ve| have) got|we have) ${upTo(8)}up for grabs|${amountEn} ${upTo(4)}(?:could|might|can) be yours`,
    piece`${start}(?:\p{L}{2,15} ){0,2}giveaway(?= ?(?:[-–—|#@(]|tonight|today|alert|rules|day|is on|is live|with)|$|\n)`,
    piece`be entered to win|gets you into the draw|prize behind (?:every|each) door|${start}(?!(?:the|last|that|this year's) )(?:\p{L}{2,15} ){0,2}prize draw(?= at )`,
    piece`(?:it's|it is|happy|welcome to|time for (?:our|a|another)|our) ${maybeWord(anyWord)}giveaway[- ](?:week|weekend|day|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?! (?:was|is over|has ended|at (?:the )?(?:school|work|office))(?!\p{L}))|you(?:'re| are) entered to win|we(?:'ll| will) be giving away|we(?:'re| are) giving away|giveaway(?= ?${named}| until| ends| open)`,
    piece`(?:photo|caption|poll|drawing|colouring|coloring|selfie|recipe) (?:contest|competition|giveaway)(?= ?${named}|s? to win| ?[-–—])`,
    piece`(?:our|a|big|this|festive|christmas|summer|birthday|quick|another|the) (?:(?!dead)${anyWord} )?giveaway(?! (?:was|came|lay|being) |s? (?:stall|table|shop|bag|pen|price|shelf))`,
    piece`(?:giving|give) ${upTo(7)}away to ${oneOfYou}|giving away ${upTo(6)}to ${oneOfYou}|goes to (?:one of you|one lucky|a lucky)`,
    piece`up for grabs(?=:| is an?)|(?:have|got) ${amountEn} ${upTo(4)}to give away|for (?:one of you|one lucky \p{L}{3,12})`,
    piece`(?:running|holding|hosting|doing) (?:a|our|another) ${maybeWord(anyWord)}(?:giveaway|raffle|prize draw|sweepstake)(?! (?:stall|table))|in (?:its|our|their) ${maybeWord(anyWord)}(?:giveaway|prize draw|raffle)(?!\p{L})`,
    piece`sweepstakes?|prize draw(?= ?${named})|(?:our|a|the|free|this) ${maybeWord(anyWord)}prize draw|raffling off|we(?:'re| are) raffling|is raffling(?= (?:an?|one|two|three|four|five|ten|our|\d{1,2}|the)(?!\p{L}))`,
    piece`${start}${maybeWord(anyWord)}(?:raffle|tombola)(?=!|:|\.| time| by| from| alert| for)|${start}our ${maybeWord(anyWord)}(?:raffle|draw)(?=:| is| for)|our ${upTo(2)}(?:raffle|competition|contest) (?:is (?:open|on|live)|starts|closes|runs|ends)`,
    piece`${amount} ${upTo(3)}to be won|(?:two|three|four|five|six|ten|parcels|prizes|tickets|vouchers|hampers|books) (?:${anyWord} )?to (?:be won|win)(?!\p{L}| (?:it|the (?:game|match|title|series|final|race))(?!\p{L}))`,
    piece`enter (?:now )?(?:to win|for (?:a|your) chance|our (?:competition|draw|contest|raffle|tombola))`,
    piece`(?:for |with |in with )?(?:a|your|the) chance (?:to win|of winning)(?! (?:the|business|back|his|her|their))`,
    piece`(?<=${begins}|(?:and|you can|you could|you might|you may|you'll|now|here) )${won}`,
    piece`(?:comment|tag|share|repost|follow|guess|tell us|sign up|register|like (?:this|the|our|us|my|and|&)) (?:[^.!?\n]{0,60} )?to win`,
    piece`(?:want|wanna|fancy|keen|ready|would you like|who wants) (?:to win|winning|win) (?:${noPrize}(?:a|an|one|two|three|these|this|some|our|tickets|\d{1,3}))(?!\p{L})`,
    piece`if you(?:'d| would) like to win(?! (?:the|back|at|more|over|in))|(?:it's )?competition time|(?:our|this) ${maybeWord(anyWord)}competition(?=!|:)`,
    piece`${start}to win (?:this|the|one of|a|an|our|these) ${noPrize}[^.!?:\n]{1,40}[:,]`,
    piece`(?:post|send|put) (?:this|it) [^.!?\n]{0,40}to win |(?:guess|name|answer) [^.!?\n]{1,60} and (?:you could |you can )?win (?:a|an|the|it|this|one|two|\d)`,
    piece`(?:be|you'll be|you are|you're) (?:entered|in) (?:into|in) (?:the|our|a) (?:prize )?(?:draw|hat|raffle)`,
  ],
});

const isOver = oneOf(
  piece`(?:können nur|isn['’]t an?|is not an?|kein(?:e|en)?) (?:\p{L}{1,20} )?(?:verlosen|giveaway|gewinnspiel)`,
  piece`(?:haben|hat|habt)(?: [^.!?\n]{1,90})? (?:gewonnen|verlost)|(?:gewonnen|verlost) (?:haben|hat|wurden?)`,
  piece`(?:steht|stehen) (?:nun |jetzt |endlich )?fest|(?:wurden?|sind) (?:[^.!?\n]{1,40} )?(?:gezogen|ausgelost|verlost)`,
  piece`glückwunsch[^.!?\n]{0,30}(?:@|gewinn)|(?:gewinnspiel|verlosung|giveaway) (?:ist|war) (?:\p{L}{1,30} )?(?:beendet|vorbei|geschlossen|abgelaufen|zu ende)`,
  piece`(?:winners?|gewinner\p{L}{0,30})(?: of our[^.!?\n]{0,30})? (?:is|are|were|was|has been|have been|ist|sind|heißt|heißen)(?!,? (?:then |randomly |be )?(?:picked|drawn|chosen|selected|announced (?:on|at|here|in)|notified|informed|contacted|wer ))`,
  piece`(?:draw|giveaway|raffle) is (?:now )?over|congratulations (?:to|@)|(?:is|has) (?:now )?(?:closed|ended)|(?:who|everyone|all|those)(?: of you)? (?:who )?(?:entered|took part)|(?:prize|giveaway|draw|raffle)(?: [^.!?\n]{1,40})? (?:was|were|has been) won`,
);
const over = smallTest(isOver);
const warnsOf = oneOf(
  'fake|falsche…|gefälscht…|betrüg…|betrug…|abzock…|phishing|scam…|dubios…|rechtssicher…|seriös…|warn(?:ung|en|t|ing|s)?|verbraucherzentrale',
  'impersonat…|fraud…|pretend…|false account|falsches konto',
);
const teaches = oneOf(
  piece`(?:gewinnspiel|giveaway)s?-?(?:recht|regeln|tipps)|gewinnspiele? (?:planen|durchführen|veranstalten|rechtlich|erstellen)`,
  piece`(?<!(?:is|are|we're|we are|i'm|am) )(?:plan|run|organis|host|legal)\p{L}{0,30} (?:a |your |an )?(?!(?:this|the|our|my|it) )(?:\p{L}{1,30} )?(?:giveaway|sweepstake|competition|prize draw)`,
);
const draws = piece`(?:\p{L}{0,20}gewinnspiel\p{L}{0,2}|\p{L}{0,15}verlosung|giveaway|tombola|preisausschreiben|adventskalender|quiz)(?!\p{L})`;
const gotDe = '(?:gewonnen|abger[äa]umt|abgestaubt|abgesahnt|ergattert|geholt|mitgenommen|eingeheimst|bekommen|belegt|gemacht|gezogen|mitgemacht|teilgenommen|glück|pech)';
/** What one has won oneself, or hoped to, elsewhere. */
const wonElsewhere = oneOf(
  piece`ha(?:t|ben) ${upTo(4)}(?:beim|bei (?:einem|einer|der)|im) ${draws} ${within(70)}${gotDe}`,
  piece`(?:ich|wir) (?:hab(?:en?)?|hatten?) ${within(70)}${draws} ${within(70)}${gotDe}|(?:hab(?:en?)?|hatten?) (?:ich|wir) ${within(70)}${draws} ${within(70)}${gotDe}`,
  piece`${draws} ${within(50)}(?:hab(?:en?)?|hatten?) (?:ich|wir) ${within(60)}${gotDe}|(?:hab(?:en?)?|hatten?) (?:ich|wir) ${within(60)}${gotDe},? ${within(20)}(?:bei|beim|im|in) ${within(20)}${draws}`,
  piece`(?:ich|wir) (?:mach|nehm)(?:e|en) ${upTo(3)}(?:beim|am|(?:bei|an) (?:einem|einer|der|dem|diesem|dieser)) ${draws}|(?:mein|unser)\p{L}{0,2} (?:${anyWord} )?(?:gewinn|preis|hauptpreis|trostpreis) (?:aus|vom|von|beim) ${within(25)}${draws}|gewonnen (?:habe? (?:ich|wir) ${within(20)})?(?:beim|bei einem|bei einer|in der) ${within(20)}${draws}`,
  piece`(?:i(?:'ve| have)?|we(?:'ve| have)?) (?:actually |just |once |never )?(?:won|entered|lost) ${within(60)}(?:raffle|giveaway|prize draw|tombola|competition|sweepstakes?)`,
);
const about = smallTest(piece`${warnsOf}|${wonElsewhere}|dead giveaway|(?:largest|biggest) giveaway in|${teaches}|wir haben(?: [^.!?\n]{1,40})? gewonnen|we(?:'ve| have)? won`);

/** Somebody is asked to do or to read something, so that a house that speaks of itself by its name draws lots of its own. */
const invites = says(
  'tippt|verraten|frage an euch|schreibt|schreib|sagt|nennt|nenne|kommentier(?:t|e|en)|erzählt|erzähl|verratet|verrate|schickt|schick|beantwortet|macht mit|mitmachen|zeigt|ratet|schätzt',
  'teilnahme…|einsendeschluss|teilnehmen|markiert|folgt|teilt|stimmt ab|antwortet?|antworten sie|schreiben sie|nennen sie|(?:schicken|senden|mailen|melden|verraten|erzählen|kommentieren|machen) sie|postet|malt|bastelt|errät|meldet euch|melde dich|mailt|ruft|füllt|sendet|reicht ein|bewerbt|repostet|verlinkt|erratet|tippe|beschreibt|hinterlasst|schnappt|kommentar…|wer (?:rät|errät|weiß|mitmach…|gewinnen|dabei|sie haben|eine? davon|hin|mit)',
  piece`(?<=^|[.!?:\n] ?)(?:kommt|schaut|klickt|holt|sucht|findet|fragt|stellt|bringt|seid|lasst|gebt|werft|geht)(?= )|(?:euer|eure[nmrs]?|dein|deine[nmrs]?)(?!\p{L})`,
);
/** The same for what is named in English without the word "giveaway". */
const invitesEn = says('comment|tells? (?:us|me)|write us|answer|guess|enter|tag|repost|share|reply|terms|prize|win|winner|drawn by lot|send us|name|show us');
const byName = /verlost$|^(?:der|die|das|unsere?) .* aus$/iu;
const byChance = /(?:competition|contest|up for grabs|be yours)$|^the (?:best|funniest|worst|most creative|closest|nicest|craziest|silliest|cutest) /iu;
const byHat = /aus (?:dem|unserem) (?:hut|lostopf)$|(?:abstauben|absahnen|abräumen|ergattern|einheimsen)$|(?:belohn|prämier)|(?:gewinnt|bekommt|erhält|wird belohnt)$|(?:was|etwas) gewinnen$/iu;
const prizeNamed = says(prize);
const pronoun = /(?:könnt|kannst|können).{0,60}gewinnen$/iu;

/** What is given away to whoever fetches it is no prize. */
const fetched = /(?<!\p{L})(?:first come|collect(?:ed)? (?:them|it|from|on|at)|come and (?:get|collect)|pick (?:it|them) up|help yourself|selbst abholen|zum abholen|abzuholen|free to (?:collect|a good home))(?!\p{L})/iu;

/** What is drawn by lot without being a prize. */
const places = /(?:(?<!logen|ehren|vip-?|parkett)plätze|grundstück|wohnung|parzelle|kleingarten|schulplatz|startplatz)/iu;

/** Whether it is a prize that is drawn: words that say other things too need more beside them. */
function isPrize(text: string, prose: string): boolean {
  if (/verlost|das los/iu.test(text) && places.test(prose)) return false;
  if (byName.test(text) && /^(?:der|die|das|unsere?) /iu.test(text)) return invites(prose);
  if (byHat.test(text)) return invites(prose);
  if (byChance.test(text)) return invitesEn(prose);
  return !(pronoun.test(text) && /(?:sie|ihn|davon|alles|beides) /iu.test(text)) || prizeNamed(prose);
}

/** The words that announce a giveaway of one's own that is still open; undefined when it is over, somebody else's, or only a subject. */
export function giveaway(language: DraftLanguage, parsed: ParsedText): Phrase | undefined {
  // Three rules ask for the same text.
  let last = known.get(parsed);
  if (last?.language !== language) known.set(parsed, (last = { language, found: announced(language, parsed) }));
  return last.found;
}

const known = new WeakMap<ParsedText, { readonly language: DraftLanguage; readonly found: Phrase | undefined }>();

function announced(language: DraftLanguage, parsed: ParsedText): Phrase | undefined {
  const first = announcing(language, parsed).find(({ text }) => isPrize(text, parsed.prose)) ?? luckyChance(language, parsed) ?? drawnByLot(language, parsed);
  if (!first || over(parsed.prose) || about(parsed.prose)) return undefined;
  return /^we(?:'|’| a)re? giving|give away$/iu.test(first.text) && fetched.test(parsed.prose) ? undefined : first;
}

const terms = smallTest(oneOf(
  'teilnahme(?:bedingung|berechtigt|regel|info)…|(?:gewinnspiel|spiel|teilnahme)-?(?:bedingung|regel|detail)…|bedingungen',
  piece`\bagb\b|(?:alle|weitere) (?:infos|regeln|details|informationen)|t ?& ?cs?\b|\bterms\b|\bconditions\b`,
  '(?:official|full|competition|giveaway) (?:rules|details)|rules apply',
));
const weekdays = oneOf('(?:mo|di|mi|do|fr|sa|so)(?:n?ntag|enstag|ttwoch|nnerstag|eitag|mstag|nnabend)|(?:mon|tues|wednes|thurs|fri|satur|sun)day');
const day = oneOf(
  piece`\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9})|\d{1,2}[./-]\d{1,2}`, weekdays,
  piece`heute|morgen|übermorgen|ende|monatsende|\d{1,2}(?::\d\d)? ?uhr|mitternacht|(?:heilig|silvester|ersten|zweiten|dritten|vierten|\d\.) ?\p{L}{0,30}`,
  piece`\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}{3,9}|\p{L}{3,9} \d{1,2}|midnight|noon|today|tonight|tomorrow|\d{1,2}(?::\d\d)? ?[ap]m|the end of|end of`,
);
const untilWhen = oneOf(
  piece`\bbis\b|\bend(?:et|e|s|ing)?\b|schluss|\bläuft\b|\bauslos|\bverlosung am|\bziehung|\bgezogen|\blosen\b|\bverlosen wir am|deadline`,
  piece`\buntil\b|\btill?\b|\bcloses?\b|closing|\bby\b|\bbefore\b|\bdrawn?\b|\bpick|winners?[^.!?\n]{0,20} on`,
);
const end = smallTest(piece`${untilWhen}[^!?\n]{0,25}?(?<!\p{L})${day}`);

/** What a giveaway's post says of its terms. */
export function giveawayTerms({ text, links }: ParsedText): { readonly terms: boolean; readonly end: boolean; readonly link: boolean } {
  return { terms: terms(text), end: end(text), link: links.length > 0 };
}
