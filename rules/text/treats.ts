import { anyWord, phrases } from './phrases';
import { maybeWord, oneOf, piece, upTo, within } from './slots';

const houseDe = oneOf('hotel|resort|restaurant|therme|pension|lodge|ferienhof|ferienpark|weingut|reederei|airline|brauerei|gasthof|herberge|campingplatz|tourismusverband|marke|hersteller|brand');
const stayDe = oneOf('\\p{L}{0,12}nacht|nächte|zimmer|suite|aufenthalt|übernachtung(?:en)?|wochenende|anreise|fahrt|überfahrt|flug|flüge|tickets?|menü|abendessen|dinner|frühstück|massage|wellness\\p{L}{0,12}|kreuzfahrt|sauna');
const paidDe = oneOf('bezahlt|gezahlt|übernommen|finanziert|spendiert|gesponsert|beglichen|getragen|ermöglicht');
const badLuck = piece`(?!,? (?:weil|wegen|nachdem|als|wenn|da|denn|obwohl|bis)(?!\p{L}))`;
/** What was got without paying. */
const gotDe = oneOf('geschenkt|gratis|kostenlos|kostenfrei|umsonst|für lau|aufs haus|spendiert|gesponsert|überlassen|geschickt|zugeschickt|geliefert|zur verfügung gestellt|eingeladen|übernommen|behalten|(?<!selbst )bezahlt');
const gotEn = oneOf('sent|gave|posted|shipped|lent|mailed|gift(?:ed)?|free|for nothing|on the house|complimentary|to keep');
const returnDe = oneOf('im gegenzug|dafür|als gegenleistung|im tausch|als dank');
const tellDe = oneOf('sagen|erzählen|zeigen|berichten|schreiben|posten|verlinken|erwähnen|filmen|empfehlen|vorstellen|hochladen|vorführen|schwärmen');
const mediaDe = piece`(?:fotos?|bilder?n?|reels?|storys?|stories|posts?|beitr[aä]ge?n?|videos?|clips?|aufnahmen|erwähnung(?:en)?|content|rezension|verlinkung)(?!\p{L})`;
const mediaEn = piece`(?:photo(?:graph)?s?|pictures?|snaps?|posts?|reels?|stor(?:y|ies)|videos?|clips?|mentions?|tags?|shout-?outs?|reviews?|write-?ups?|(?:kind |nice )?words)(?!\p{L})`;
const someDe = '(?:ein|eine|einen|zwei|drei|ein paar|einige)';
const someEn = '(?:an?|one|two|three|a few|some|a couple of)';
const postDe = '(?:folge|video|reel|beitrag|podcast|episode|film|clip|story|rezept|newsletter)';
const postEn = '(?:post|video|reel|episode|podcast|story|thread|stream|newsletter|clip|film|recipe)';
const nobodyDe = piece`(?!(?:(?:mein|unser|eu|ihr|sein)\p{L}{0,3}|wir|ich|niemand|keine?r?|wer|die stadt|das land|der bund|die eu|man|oma|opa|papa|mama)(?!\p{L}))`;
const hostEn = oneOf('hotel|resort|restaurant|spa|lodges?|brand|inn|cottages?|house|farm|castle|cabins?|chalet|winery|distillery|b&b|guesthouse|camp-?site|they|company|makers?');
const forFree = '(?:for (?:free|nothing)|free of charge|gratis|on the house|without paying(?: a penny)?|without charge|at no (?:cost|charge)|free)';
const tellsEn = "(?:post|write|film|review|mention|blog|tell you|tell my|talk|show you|feature|tag|vlog)(?!\\p{L})";
/** Whose ambassador speaks for no firm. */
const forFirm = piece`(?!(?:student|youth|school|charity|volunteers?|community|club|peace|health|cultural|wellbeing|stem|science|museum|library|university|town|city|tourism|climate|reading|staff|road|race|apprenticeship|british|german|former|us|uk|eu|un)(?!\p{L}))${anyWord}`;
const payer = piece`(?<!(?<!\p{L})(?:i|we|you|they|who|he|she|it|that|nobody|nothing|listeners|members|patrons|donations|subscribers|readers|supporters|taxpayers|mum|dad|boss|work|council|government|grant|lottery|someone|somebody) (?:\p{L}{2,8} )?)`;

/** That a house treats the writer to what is shown, or pays for the showing: who gives, what, and what for. */
export const treatWords = phrases({
  de: [
    'besch verschafft proz prov umsa dreh beza geza über fina spen gesp begl getr ermö haus soll darf durf dürf müss muss gegenz gegenl dank markenb vertr verdie behal geld hono gage euro kost schlaf über wohn spons zahlt gehalts geko',
    piece`(?:das|die|der) ${maybeWord(anyWord)}\p{L}{0,10}${houseDe}(?: [^.!?,\n]{1,30})? (?:hat|haben|hatte) (?:mir|uns) (?:[^.!?\n]{0,50} )?${stayDe} (?:[^.!?\n]{0,40} )?${paidDe}${badLuck}`,
    piece`(?:hat|haben|wurden?|war|waren) (?:(?:mir|uns) )?(?:vom|von der|von dem|das|die|der) ${maybeWord(anyWord)}\p{L}{0,10}${houseDe} ${upTo(2)}${paidDe}${badLuck}(?<=(?<!\p{L})${stayDe}(?: und ${upTo(2)}${anyWord})? (?:hat|haben|wurden?|war|waren) [^.!?\n]{1,110})(?:(?<=(?<!\p{L})(?:mir|uns|ich|wir|mein\p{L}{0,2}|unser\p{L}{0,2})(?!\p{L})[^\n]{1,160})|(?=[^\n]{0,160}(?<!\p{L})(?:ich|wir|mir|mich|uns|so gut|so ruhig|traum|herrlich|wunderbar|empfehl\p{L}{0,4})(?!\p{L})))`,
    piece`(?:ging|gingen|war|waren|lief) (?:alles |komplett |ganz |dabei )?(?:aufs|auf das|auf kosten des) haus(?:es)?(?<=(?:${stayDe}|hotel)(?!\p{L})[^\n]{1,140})`,
    piece`(?:das|die|der) ${maybeWord(anyWord)}\p{L}{0,10}${houseDe}(?: [^.!?,\n]{1,30})? (?:hat|haben|ließ|ließen) (?:mich|uns) ${within(40)}(?:kostenlos|gratis|umsonst|für lau|für umme|kostenfrei) ${within(30)}(?:schlafen|übernachten|wohnen|essen|speisen|logieren|saunieren)`,
    piece`${returnDe} (?:soll(?:en|te|ten)?|darf|dürfen|durften?|muss|müssen|mussten?) (?:ich|wir) (?:nur |bloß |jetzt |nun |heute |hier |mal ){0,2}(?:euch|dir|ihnen|davon|darüber|sie|ihn|es|das|${someDe}) (?:[^.!?\n]{0,40} )?(?:${tellDe}|${mediaDe})(?<=${gotDe}(?!\p{L})[^\n]{1,140})`,
    piece`${returnDe} (?:nur |bloß |lediglich )?(?:um |auf )?${someDe} ${maybeWord(anyWord)}${mediaDe}(?<=(?:mir|mich|ich)(?!\p{L})[^\n]{1,60}${gotDe}(?!\p{L})[^\n]{1,90})`,
    piece`${returnDe} (?:wünsch|woll|will|möcht|bekomm|krieg|erwart|verlang)\p{L}{0,3} (?:sie|er|die|der|das|sich|firma|marke|${anyWord}) (?:sich |nur |bloß ){0,2}${someDe} ${maybeWord(anyWord)}${mediaDe}(?<=(?:mir|mich|ich)(?!\p{L})[^\n]{1,60}${gotDe}(?!\p{L})[^\n]{1,120})`,
    piece`(?:beschert|bringt|verschafft|sichert|gibt) (?:mir|uns) (?:nebenbei |auch |immer |jedes mal )?(?:ein paar|einige|\d{1,2}|eine (?:kleine )?|einen (?:kleinen )?|etwas|gut) ?(?:prozent|%|provision|anteil|prämie|umsatzbeteiligung)(?!\p{L})(?<=(?:kauf|bestell|buch|klick)\p{L}{0,3}(?!\p{L})[^\n]{1,80})`,
    piece`${returnDe} (?:drehe?|mache?|poste?|schreibe?|filme?|knipse?|produziere?|liefere?) ich (?:[^.!?\n]{0,30} )?${mediaDe}(?<=(?<!\p{L})${gotDe}(?!\p{L})[^\n]{1,100})`,
    piece`als ${upTo(3)}(?:[\p{L}'-]{2,20}-)?markenbotschafter(?:in)?,? (?:verdien|bekomm|krieg|erhalt|darf|zeig|stell|teil|präsentier|hab|trag|nutz|empfehl|freu)\p{L}{0,3} ich|(?:ich bin|bin ich) ${upTo(4)}(?:[\p{L}'-]{2,20}-)?markenbotschafter(?:in)?(?! (?:für|von|bei)? ?(?:unser|mein|der (?:stadt|region)))`,
    piece`ich (?:stehe|bin) ${within(50)}(?:unter vertrag|auf (?:der|deren) (?:gehalts|lohn)liste)(?=[^.!?\n]{0,40} (?:zeige?|stelle?|teste?|präsentiere?|empfehle?|trage?|führe?|koche?|deshalb|darum|weshalb) (?:ich )?(?:euch|dir|ihnen|ich|ihr|zeige|stelle))`,
    piece`(?:gesponsert|sponsert|bezahlt|finanziert|spendiert|ermöglicht) (?:hat|haben) (?:sie|ihn|es|uns das|das(?: ganze)?|diese[ns]? ${postDe}|die ${postDe}|den ${postDe}|das ${postDe}) ${nobodyDe}${anyWord}(?<=(?<!\p{L})${postDe}(?!\p{L})[^\n]{1,120})`,
    piece`(?:sponser[tn]|bezahlen|bezahlt|zahlt|finanziert|finanzieren) (?:uns |mir )?(?:diese[nsr]?|die heutige|den heutigen|das heutige) ${postDe}(?<!(?:wer|ihr|ich|niemand|du|wir|chef|verein|bund|land|stadt|stiftung|hochschule|ministerium|eu|arte) (?:sponser[tn]|bezahlt|zahlt|finanziert) (?:uns |mir )?(?:diese\p{L}?|d\p{L}{2} heutige\p{L}?) \p{L}{4,10})|diese[nrs]? ${postDe} (?:sponsert|sponsort|zahlt|bezahlt|finanziert|geht auf (?:die rechnung|kosten|die kappe) (?:von|des|der)) ${nobodyDe}(?!euch|sich|und|auf)${anyWord}`,
    piece`verdiene ich ${upTo(2)}(?:an|bei|von) (?:jede[mrn]|eurem|eurer|euren|deinem|deiner) ${within(30)} ?(?:auch )?mit(?= ?[.,!;)–]|$)|ich verdiene (?:auch )?(?:an|bei|von) (?:jede[mrn]|eurem|eurer|euren) ${within(30)} ?mit(?= ?[.,!;)–]|$)`,
    piece`(?:darf|durfte|kann) ich ${upTo(4)}behalten,? (?:wenn|weil|dafür|solange|sofern) (?:dass )?ich ${within(50)}(?:zeig|erzähl|post|schreib|film|verlink|erwähn|vorstell|empfehl)\p{L}{1,3}`,
    piece`(?:mir|uns|mich) ${upTo(4)}(?:geld|ein honorar|eine gage|\d{2,5} ?(?:euro|€)|\p{L}{0,10}hundert euro) (?:gegeben|überwiesen|gezahlt|bezahlt|geboten),? (?:damit (?:ich|wir)|dafür,? dass (?:ich|wir)|um) ${within(50)}(?:zeig|erzähl|post|schreib|film|verlink|erwähn|trag|empfehl|vorstell|teste)\p{L}{0,3}`,
    piece`(?:ich|wir) (?:werde|wurde|bin)n? ${upTo(3)}(?:dafür )?bezahlt,? (?:dass (?:ich|wir) )?(?:euch|dir) ${within(50)}(?:zeige?|zu zeigen|erzähle?|zu erzählen|vorstelle?|vorzustellen|empfehle?|zu empfehlen)(?!\p{L})`,
    piece`(?:mich|uns) (?:nichts|keinen cent|null euro|keinen pfennig)(?: gekostet)?,? (?:weil|da|denn) ${within(60)}(?:foto|video|beitrag|post|reichweite|werbung|werbe|follower|vorstell|zeige)\p{L}{0,3}`,
  ],
  en: [
    'put ambass payi paid pays foot pick retu exch back asks aske want hous cost post film revi ment blog tell show talk feat tag vlog contr reta payr writ earn pock make slice',
    piece`${hostEn}(?: (?:at|of|in|near) [^.!?,\n]{2,25})? (?:have |has |had )?(?:very |so )?(?:kindly |happily )?put (?:(?:us|me)(?: both| all| and (?:my|the|our) ${anyWord})?|(?:my|our|the) ${upTo(2)}${anyWord}|(?:both|all|\p{L}{3,6}) of us|${anyWord} and (?:me|i)) up ${upTo(4)}(?:${forFree}|so (?:that )?(?:i|we)|in (?:return|exchange))(?!\p{L})`,
    piece`${forFree},? (?:just |purely |only )?(?:so|so that|if|because|provided|as long as|on (?:the )?condition(?: that)?|in the hope that) (?:i|we|i'd|we'd|i'll|we'll|they knew i)(?!\p{L}) ?(?:would |could |can |will |might ){0,1}${tellsEn}(?<=(?:gave|sent|put|let|hosted|fed|lent|invited|had|got|stayed|ate|slept|received|given|offered|treated|dined)(?!\p{L})[^.!?\n]{1,120})`,
    piece`as (?:an?|the|their|one of \p{L}{2,12}) ${upTo(3, forFirm)}ambassador,? (?:i|we)(?:'m| am)? (?:get|earn|receive|sent|given|paid|wear|make|pay nothing|take home|never pay|have a code)(?!\p{L}| to | the (?:chance|pleasure))|as one of (?:(?!the )[\p{L}&-]{2,20}'s?|their) (?:brand )?ambassadors,? i (?:get|earn|receive|wear|drink|use|make|try)(?!\p{L}| to )|for (?:every|each|any) ${anyWord} (?:that )?you (?:buy|order|book|get|pick up)(?: there| through this| with it)?,? i(?:'ll| will)? (?:earn|get|make|pocket|receive) (?:an? |some )?(?:little |small |tiny )?(?:bit|something|slice|cut|share|[£$€] ?\d|\d{1,3}p|pennies|pence|money)(?!\p{L})`,
    piece`(?:i'm|i am|i've been|i have been) ${upTo(3)}(?:an?|the|their) ${upTo(2, forFirm)}ambassador(?=[^\n]{0,90}(?<!\p{L})(?:free|discount|my code|commission|paid|off(?= )|sent me|new pair)(?!\p{L}))`,
    piece`${payer}(?:is|are|was|were|has|have|so|kindly)? ?(?:paying|paid|pays|footing the bill|foots the bill|footed the bill|picking up the (?:tab|bill)|picks up the (?:tab|bill)|picked up the (?:tab|bill)) for (?:this|today's|the whole) (?:one|${postEn})(?=[.,!\n)]|$| and | so | - | – )(?<=${postEn}s?(?!\p{L})[^\n]{1,120})`,
    piece`(?:in return|in exchange|for it),? (?:all )?(?:they|she|he|the ${anyWord}) (?:just |only )?(?:wants?|wanted|asks?|asked|gets?|get|expects?|would like|'d like)(?: for)? (?:is |was )?${someEn} ${maybeWord(anyWord)}${mediaEn}(?<=${gotEn}(?!\p{L})[^\n]{1,140})`,
    piece`(?:wants?|wanted|asks?|asked|gets?|expects?|hoping|they'd like|she'd like|he'd like|would like)(?: for)? (?:just |only |is |was ){0,2}${someEn} ${maybeWord(anyWord)}${mediaEn} (?:in return|in exchange|back|for it)(?!\p{L})(?<=${gotEn}(?!\p{L})[^\n]{1,120}(?:me|us|they|it|them)(?!\p{L})[^\n]{1,120}|(?:sent|gave|posted|lent|shipped) (?:me|us|this|these)[^\n]{1,120})`,
    piece`all (?:they|the ${anyWord}) (?:asked|ask|wanted|want)(?: for)? ?(?:in return |back )?(?:is|was|were|are) ${someEn} ${maybeWord(anyWord)}${mediaEn}(?<=${gotEn}(?!\p{L})[^\n]{1,120})`,
    piece`(?:everything|it|all of it|the (?:whole |entire )?(?:stay|thing|room|trip|night|weekend|meal|dinner|treatment)) (?:was|came|is) (?:all |entirely |completely )?on the house(?=[^\n]{0,120}(?:post|tell you|show you|review|in return|in exchange|write|share|followers))`,
    piece`(?:didn't|did not|never|hasn't) cost (?:me|us) (?:a penny|anything|a cent|a thing),? (?:because|as|since) ${within(60)}(?:posts?|photos?|review|advert|publicity|followers|content)(?!\p{L})|cost (?:me|us) nothing,? (?:because|as|since) ${within(60)}(?:posts?|photos?|review|advert|publicity|followers|content)(?!\p{L})`,
    piece`i(?:'m| am) (?:under contract (?:with|to)|on (?:a |their )?retainer|on (?:the|their) payroll|contracted (?:by|to))${within(40)}(?:so|which is why|hence|and)(?= [^.!?\n]{0,40}(?:show|here|try|love|wear|telling|recommend|introduc))`,
    piece`i (?:earn|make|get|pocket|take) (?:a |an )?(?:little |small |tiny )?(?:bit|something|slice|[£$€] ?\d{1,3}|\d{1,3}p|pennies|a few (?:pence|quid|pennies|cents)) (?:on|from|for|of|whenever|each time|every time|per) (?:every|each|any|all|you)(?= )(?=[^.!?\n]{0,50}(?<!\p{L})you(?!\p{L}))`,
  ],
});
