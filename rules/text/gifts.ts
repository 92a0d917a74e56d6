import { anyWord, phrases } from './phrases';
import { maybeWord, oneOf, piece, upTo, within } from './slots';

/** Who treats guests, and to what. */
export const hostEn = oneOf('hotel|resort|restaurant|spa|lodge|brand|airline|inn');
export const stayEn = oneOf('trip|stay|cottage|hotel|room|flights?|meal|dinner|holiday|travel|tickets?|weekend|visit');

const giverDe = piece`(?:der|die|das|vom|von der) ${maybeWord(anyWord)}\p{L}{0,14}(?:hersteller|anbieter|firma|marke|verlag|händler|shop|label|brand|agentur|produzent|veranstalter)(?: [^.!?,\n]{1,30})?`;
const hotelDe = piece`(?:der|die|das) ${maybeWord(anyWord)}\p{L}{0,10}(?:hotel|resort|restaurant|spa|therme|airline|reederei|ferienpark|lodge|pension|tourismusverband)(?: [^.!?,\n]{1,30})?`;
const treatDe = oneOf('spendiert|gesponsert|überlassen|ausgegeben');
const givenDe = oneOf('geschenkt|spendiert|gesponsert|geschickt|zugeschickt|überlassen|gegeben|bezahlt|gestellt|ausgegeben');
/** Given in the way of business. */
const notGoods = piece`(?![^.!?\n]{0,60}(?:vertrag|rechnung|antwort|geld|gehalt|chance|absage|zusage|termin|brief|frage|recht|lohn|urlaub|auftrag|farb|katalog|unterlag|muster|lieferung|ersatz|ware|liste|infos?))`;
const nightsDe = oneOf('\\p{L}{0,12}nacht|nächte|zimmer|suite|aufenthalt|übernachtung(?:en)?|wochenende|kabine|überfahrt|ausfl[uü]ge?|tour|menü|abendessen|dinner|frühstück|massage|wellness\\p{L}{0,12}|flug|tickets?|kreuzfahrt');
const hotelEn = oneOf(hostEn, 'cruise line|winery|maker');
const makersEn = oneOf(
  piece`(?:company|brand|maker|manufacturer|publisher)(?: (?:at|from|of) [^.!?,\n]{2,25})?|(?:people|folks|team) (?:at|from|of) [^.!?,\n]{2,25}`,
);
const fromHouseDe = '(?:vom|von der|der|des) (?:hersteller|marke|firma|anbieter|verlag|label|brand)s?';
const opinionDe = '(?:meinung|bewertung|rezension|worte?|beitrag|video|urteil|einschätzung|erfahrungsbericht|rückmeldung)';
/** Invited as a guest, not to work or to talk. */
const toStayDe = piece`(?:für|auf|zu|zum|zur|übers|ins|in die) ${within(30)}(?:\p{L}{0,12}nacht|nächte|tage|wochen?(?:ende)?|aufenthalt|essen|dinner|menü|frühstück|brunch|wellness|spa|massage|sauna|\p{L}{0,10}urlaub|auszeit|testen|test|probieren|verkost\p{L}{0,4}|übernacht\p{L}{0,4}) `;
const getsDe = '(?:verdiene?|bekomme?|kriege?|erhalte?)';
const shareDe = piece`(?:(?:etwas|was|ein bisschen)(?= mit| ab| davon| daran|,|\.)|(?:einen |meinen )?(?:kleinen |winzigen )?anteil|(?:ein paar |einige )?(?:prozente?|cent|euro)|geld|\d{1,2} ?(?:%|prozent))`;
const buysDe = piece`(?:wenn|falls|sobald) (?:ihr|du|jemand|man|einer von euch) ${within(60)}(?:kauf|bestell|buch|klick|shopp)\p{L}{1,4}`;
/** What a link brings to the writer, without the word "commission". */
export const cutDe = piece`${buysDe},? ${getsDe} ich ${upTo(2)}${shareDe}|ich ${getsDe} ${upTo(2)}${shareDe}(?: daran| davon| damit| mit| ab)?,? ${buysDe}`;
export const cutEn = piece`(?:i(?= )|we(?= [^.!?\n]{3,60} (?:you|someone|somebody|anyone)(?!\p{L}))) (?:get|earn|make|receive|take) (?:an? |some |my )?(?:small |little |tiny |few |wee )?(?:cut|kickback|percentage|share|pence|pennies|cents|quid|per cent)(?: of (?:it|that|(?:the|each|every|any) (?:sale|purchase|order)))? (?:if|when|whenever|every time|each time|for each|on each|from each|for every|on every|from every|of every) (?:you|someone|somebody|anyone|any of you|a reader|one of you|order|sale|purchase)`;
const paidStayDe = oneOf(piece`(?:mein|unser|der|die|das|dies)\p{L}{0,2} (?:ganze[rs]? )?(?:aufenthalt|reise|trip|urlaub|übernachtung(?:en)?|wochenende|auszeit|kurztrip|hotel|zimmer|flug|flüge|kreuzfahrt|wellnesstage?|skipass|massage|behandlung|brille|matratze|outfit|look)`);
const makersDe = piece`(?:die|der|das|vom|von der|von dem|dem|an die|ans) (?:${anyWord} )?\p{L}{0,14}(?:marke|hersteller(?:in)?|firma|hotel|verlag|label|brand|shop|resort|reederei|anbieter|agentur|tourismusverband|airline|restaurant|veranstalter|unternehmen|händler|therme|lodge|haus)(?!\p{L})`;
const invitersDe = '(?:des (?:hauses|hotels|herstellers|veranstalters|verlags|resorts|restaurants)|der (?:marke|firma|airline|reederei|agentur))';
const mediaDe = piece`(?:fotos?|bilder?n?|reels?|storys?|stories|posts?|beitr[aä]ge?n?|videos?|aufnahmen|erwähnung(?:en)?|content|zeilen|worte|rezension)(?!\p{L})`;
const mediaEn = piece`(?:photo(?:graph)?s?|pictures?|snaps?|shots?|posts?|reels?|stor(?:y|ies)|videos?|clips?|mentions?|tags?|shout-?outs?|reviews?|write-?ups?|blogs?|articles?|tweets?|coverage|exposure|publicity|content|feedback|(?:kind |honest |nice )words)(?!\p{L})`;
const treatedEn = '(?:put (?:us|me) up|hosted (?:us|me)|(?:let|had) (?:us|me) (?:stay|sleep|over|eat|dine|have|keep|borrow|use)|housed (?:us|me)|fed (?:us|me)|wined and dined (?:us|me)|(?:gave|comped|treated|invited|sent|lent|offered|flew) (?:us|me)|(?:we|i) (?:got|had|were given|was given|stayed|slept|ate|dined))';
const paidThingEn = oneOf('makeover|nursery|kitchen|bathroom|room|renovation|redecorating|decor|shoot|photos|outfits?|look|products?|treatments?|facial|styling|post|video|piece|furniture|garden|trip|stay|flights?|hotel|tickets|tent|gear');
/** A house by its name. */
const giverEn = piece`(?<![\p{L}'-])(?<!(?:the|my|our|an?|his|her|their|your)(?: ${anyWord}){0,2} )(?!(?:he|she|i|you|we|who|mum|mom|\p{L}{0,5}dad|gran\p{L}{0,4}|nana?|aunt\p{L}{0,2}|uncle|cousin|sister|brother|neighbours?|santa|someone|somebody|nobody|friends?|people|never)(?!\p{L}))${anyWord}`;
const forNothingEn = '(?:for (?:free|nothing(?! more| but| else))|free of charge|at no (?:cost|charge)|without charge|gratis)';
/** What a house gave to the writer: advertising from somebody who tells of it, thanks from those who live on gifts. */
export const givenWords = phrases({
  de: [
    'gesc spen gesp zuge über gege beza gest ausg einge eing gege aust kosten fina rechnung haus makeo reno einri shoo foto bild beit geger gepo',
    piece`(?:${paidStayDe}) (?:wurden?|war(?:en)?|ist|sind) (?:mir |uns )?(?:${anyWord} ){0,2}gespons[eo]r[td]|(?:${givenDe}|zur verfügung gestellt) (?:hat|haben|wurden?|bekam(?:en)?) ${upTo(3)}(?:mir|uns|mich)(?: das| alles)? (?:[^.!?,\n]{0,30} )?${makersDe}`,
    piece`(?:die kosten|die rechnung|alles|das ganze) (?:hat |haben )?(?:übernahm(?:en)?|zahlten?|bezahlten?|trug(?:en)?|übernimmt|trägt|ging an) ${makersDe}|(?:kosten|rechnung|alles) (?:hat|haben) (?:(?:mir|uns) )?${makersDe} ${upTo(3)}(?:übernommen|bezahlt|getragen|gezahlt|beglichen)|auf (?:kosten|rechnung) ${invitersDe}`,
    piece`(?<=(?:von|mit|bei) (?!mein|unser|der |dem |den |frau |herr)[^.!?,\n]{2,25}, )(?:die|der|das) (?:mir |uns |auch )?(?:das makeover|die (?:renovierung|einrichtung|fotos|bilder|reise|nächte|produktion)|das (?:shooting|video|zimmer|rezept)|den (?:beitrag|aufenthalt|umbau)|alles) ${upTo(2)}(?:bezahlt|gesponsert|finanziert|spendiert|übernommen) (?:hat|haben)`,
    piece`(?:das|die|der) (?:${anyWord} )?\p{L}{0,12}(?:hotel|marke|firma|hersteller|verlag|resort|agentur|reederei|restaurant|airline) hat(?:te)? (?:uns|mir) ${upTo(4)}(?:bezahlt|gezahlt|spendiert|finanziert|gesponsert)(?=, damit (?:wir|ich)(?!\p{L}))`,
    piece`(?:im (?:tausch|gegenzug|austausch)|als gegenleistung|gegen) (?:für |gegen )?(?:ein paar|einige|zwei|drei|vier|ein|eine|etwas|schöne) (?:${anyWord} )?${mediaDe}(?<=(?:durft|übernacht|geschlafen|gewohnt|gewesen|geschenkt|bekommen|bekam|gratis|kostenlos|umsonst|einquartiert|aufgenommen|gegeben|überlassen|eingeladen|hotel|gast)[^.!?\n]{1,110})`,
    piece`(?:hat|haben) (?:mir|uns) ${notGoods}${giverDe} (?:${anyWord} ){0,4}${givenDe}|${giverDe} (?:hat|haben) (?:mir|uns) ${notGoods}(?:${anyWord} ){0,5}${givenDe}`,
    piece`${hotelDe} (?:hat|haben) (?:mir|uns) (?:[^.!?\n]{0,40} )?${nightsDe} (?:[^.!?\n]{0,30} )?${treatDe}|(?:hat|haben) (?:mir|uns) ${hotelDe} (?:[^.!?\n]{0,40} )?${nightsDe} ${upTo(3)}${givenDe}`,
    piece`${hotelDe} (?:hat|haben|hatte) (?:mich|uns) ${toStayDe}eingeladen(?= ?[,;–])`,
    piece`(?:ein )?geschenk (?:${fromHouseDe})(?!\p{L})|(?:gegenzug|austausch|gegenleistung|gegen) (?:für |gegen )?(?:eine[nr]?|meine|unsere) (?:ehrliche|kurze|unabhängige|persönliche)[nr]? ${opinionDe}`,
    piece`${hotelDe} (?:hat|haben|hatte) (?:mich|uns) (?:[^.!?\n]{0,40} )?eingeladen(?= ?[.!]|,? (?:und )?(?:bezahlt|gezahlt) )|(?:hat|hatte) (?:mich|uns) ${hotelDe} ${upTo(4)}eingeladen(?= ?[.,!])`,
  ],
  en: [
    'invi gave give trea host sent comp ship mail lent post gift pres free prov fund cove spon cour paid pick foot sett gues retu exch swap bill',
    piece`(?:our|my|the whole|the) (?:lovely |whole |weekend |little )?(?:${stayEn}|night|break|getaway|nights|spa day|afternoon tea) (?:was|were|is|came) (?:all |very |so |most )?(?:kindly |generously )?(?:provided|gifted|funded|hosted|supplied|offered|covered|comped|sponsored|paid for|courtesy of|a gift from|a treat from|on)(?: to (?:us|me))?(?: by)? (?:the )?${maybeWord(anyWord)}${hotelEn}(?!\p{L})`,
    piece`(?:the|this) ${maybeWord(anyWord)}${hotelEn}(?: [^.!?,\n]{1,30})? (?:very |so )?(?:kindly |generously )?(?:(?:provided|gifted|comped|sponsored|paid for|funded) (?:our|my) ${maybeWord(anyWord)}(?:${stayEn}|nights?|break)|(?:picked up|footed|covered|settled|took care of) (?:the|our|my) (?:whole |entire )?(?:bill|tab|costs?))`,
    piece`${treatedEn} ${within(60)}(?:in (?:return|exchange) for|as a swap for) (?:a few|some|a couple of|a bit of|two|three|an?|my|our|the) (?:${anyWord} )?${mediaEn}`,
    piece`(?:they|(?:the|this) (?:${anyWord} )?${hotelEn}) (?:kindly )?(?:invited|hosted|flew) (?:me|us)(?: out| over| up)? and (?:paid for|covered|picked up)(?!\p{L})`,
    piece`(?:this|these) (?:${anyWord} ){1,2}(?:was|were|is|are) (?:very )?(?:kindly|generously) (?:provided|gifted|supplied|sent|given|lent) (?:to (?:me|us) )?by (?!(?:our|the|my|a|an|local|volunteers|members|friends|parents) )`,
    piece`(?<=(?:from|by|with|to) (?!my |our |the |a |an |mum|dad|gran)[^.!?,\n]{2,25}, )who (?:also |kindly |very kindly |have |has )?(?:paid for|sponsored|funded|covered) (?:my|our|the|this|all of) ${maybeWord(anyWord)}${paidThingEn}(?!\p{L})`,
    piece`(?:piece|post|article|video|reel|review|story|write-up|blog|film|thread) (?:that |which )?(?:they|(?:the )?(?:brand|company|makers?|hotel|firm)) (?:have |had )?(?:paid|hired) (?:me|us) (?:to (?:write|do|make|film|shoot|record|post)|for)(?<!(?:first|last|only) (?:${anyWord} ){3,8}${anyWord})|(?:we|i|was|were) (?:stayed|slept|ate|dined|flew|travelled|there|here) (?:there |here )?(?:as (?:a )?guests? of|courtesy of) (?:the )?(?:${anyWord} ){0,2}${hotelEn}(?!\p{L})|(?:gifted|comped|hosted|press) (?:stay|night|trip|weekend|meal)(?= ?[.,!)\n]|$| (?:at|from|by|with|in) )`,
    piece`(?:the|this) ${maybeWord(anyWord)}${hotelEn}(?: [^.!?,\n]{1,30})? (?:kindly |had |very kindly )?invited (?:us|me)(?= ?[,.!]| (?:for (?:a|the|two|dinner|lunch)|to (?:stay|try|dine|sleep|taste)))`,
    piece`(?:is|was|were|came as|are) (?:an? )?(?:${anyWord} )?(?:present|gift|freebie|treat)s? from (?:the |its |their )${oneOf('brand|makers?|company|manufacturer|label|shop|seller|publisher')}(?!\p{L})`,
    piece`(?<=${giverEn} (?:very |just |kindly |has |have ){0,2})(?:sent|posted|mailed|shipped|lent) me (?!to |off|away|back|home|out|round|there|an? (?:e-?mail|letter|message|reminder|bill|invoice|card))(?:${anyWord},? ){1,6}${forNothingEn}(?!\p{L})`,
    piece`(?<=${giverEn} (?:very |just |kindly |has |have ){0,2})(?:gave|sent|lent) (?:me|us|(?:it|this|these|them|one) to (?:me|us)) ${upTo(4)}(?:to keep,? )?in (?:return|exchange) for(?= (?:an?|my|our|some|one|two|three|\p{L}{2,10}ing (?:about|of|it|this|them)) )`,
    piece`(?:the|this) ${maybeWord(anyWord)}${hotelEn}(?: [^.!?,\n]{1,30})? (?:kindly )?(?:hosted (?:us|me)|had (?:us|me) (?:over|to stay)) for (?:an? |the |one |two |three |four |five |\d )?(?:${anyWord} )?(?:nights?|days|weekend|week|dinner|lunch|brunch|tasting)`,
    piece`(?<!(?:our|my) )${makersEn} (?:kindly )?(?:sent|gave|shipped|mailed|lent) (?!(?:it|this|these|them) (?:to )?(?:me|us) )(?:over |out )?${upTo(6)}(?:at no (?:charge|cost)|for free|free of charge|to (?:try|test|review))(?!\p{L})`,
    piece`(?:the|this) ${maybeWord(anyWord)}${hotelEn}(?: [^.!?,\n]{1,30})? (?:kindly )?(?:gave|treated|sent|comped) (?:us|me) ${upTo(4)}(?:${stayEn}|nights?|spa|for free|free of charge|room)`,
  ],
});
