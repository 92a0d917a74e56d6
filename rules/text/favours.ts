import type { DraftLanguage } from '../draft';
import type { ParsedText } from './parse';
import { anyWord, phrases, type Phrase } from './phrases';
import { hostEn, stayEn } from './gifts';
import { andUpTo, maybeWord, oneOf, piece, upTo, within } from './slots';

const hostDe = oneOf('(?:…hotel|…resort|…restaurant|gasthof|therme|spa|ferienpark|weingut|brauerei|reederei|airline|marke|hersteller|veranstalter|tourismus…|ferienregion)s?');
const firmDe = oneOf('(?:autohaus|autohändler|radladen|fahrradladen|händler|hersteller|firma|marke|label|sponsor)');
const travelDe = oneOf('anreise|unterkunft|hotel|flüge?|skip[aä]ss(?:e|t)?|übernachtung(?:en)?|verpflegung|reise|aufenthalt|trip');
const loanDe = oneOf('(?:test|leih|presse|vorführ)(?:geräte?n?|muster|exemplare?n?|pakete?|produkte?n?|wagen|räder|rad)|(?:produkt|waren)proben|pr-…|rezensionsexemplare?');
const givenDe = oneOf('geschenkt|gesponsert|spendiert|gestellt|geschickt|zugeschickt|zugesandt|überlassen|geliefert|zukommen lassen|bereitgestellt|zur verfügung gestellt');
const freeDe = oneOf('kostenlos|kostenfrei|gratis|umsonst|unentgeltlich');
const tryDe = oneOf('testen|probieren|ausprobieren|verkosten|kosten|probelesen|probefahren|anprobieren');
const buyDe = oneOf('kauft|kaufst|bestellt|bestellst|bucht|buchst|shoppt|shoppst|anmeldet|meldet|werbt');
const someDe = oneOf('etwas|was|ein bisschen|ein wenig|prozente|ein paar …|einen (?:kleinen )?(?:anteil|teil)|eine (?:kleine )?(?:prämie|provision|gutschrift|vergütung)');
const newDe = piece`(?:den|die|das|eure[nr]?|ihre[nr]?|seine[nr]?|deren|ein(?:e|en)? ganze[nrs]?|ein(?:e|en)?) (?:neue[nrs]?|neueste[nrs]?|ganze[nrs]?|paket|sortiment|kollektion|set|auswahl)`;

const postEn = oneOf('post|video|reel|episode|podcast|story|review|thread|clip');
const loanEn = oneOf('(?:review|test|loan|press|pr|demo) (?:unit|copy|sample|bike|car|device|box|package|kit|model)s?|loaner|(?:product|free) samples?|freebies');
const freeEn = oneOf('for free|free of charge|at no (?:cost|charge)|complimentary|without charging');
const toTryEn = oneOf(freeEn, 'to (?:try|test|review|unbox|play with|put through)|for testing|for review');
const newEn = oneOf('new|newest|latest|whole|entire|full|complete|winter|summer|autumn|fall|spring|christmas|bestselling');
const travelEn = oneOf('flights?|hotel|travel|accommodation|meals|stay|trip|(?:ski|train|festival)?[ -]?pass(?:es)?|tickets|rooms?');
const paysOwn = piece`(?! (?:us|our|the (?:\p{L}{1,12} )?(?:grant|scholarship|council|club|charity|fund|university|school|government|state|insurance|employer)|a grant|erasmus|insurance|sponsors)(?!\p{L}))`;

/** What shows that a house was paid or treated for what it tells. */
export const favourWords = phrases({
  de: [
    'verg unte prod näch nacht tick kart frei kost grat umso beha über beza gezah spen verd beko krie erha erhä eing test leih pres vorf prod ware pr rez trip reis blog infl ents',
    piece`(?:darf|dürfen|durften?) (?:ich |wir )?${upTo(4)}(?:${freeDe}|nach dem test|anschließend|danach|sogar) (?:auch )?behalten|${freeDe} behalten (?:darf|dürfen|durften?)`,
    piece`${travelDe}(?: [^.!?\n]{0,40})? wurden? (?:uns |mir )?(?:freundlicherweise |komplett )?(?:vom|von) (?!uns|de[rm] (?:arbeitgeber|firma|stadt|eu|land|stiftung|kasse)|erasmus)${within(40, 2)}(?:übernommen|bezahlt|gezahlt|gesponsert|spendiert)`,
    piece`hat (?:uns|mir) (?:die|das|der) ${upTo(3)}die ${travelDe} (?:bezahlt|gezahlt|spendiert|finanziert)`,
    piece`${buyDe} (?:ihr|du) ${within(70)}(?:link|code|empfehlung|nummer)${within(50)}, (?:dann )?(?:verdien|bekomm|erhalt|krieg)en? (?:ich|wir)(?: beide)? ${upTo(2)}(?:${someDe}|\d{1,4} ?(?:€|euro|%))`,
    piece`(?:wir|ich) (?:kriegen?|bekommen?|verdienen?) ${upTo(3)}(?:${someDe}|mit) (?:ab|davon|daran|dafür|mit)(?=[.,!]|$)(?<=(?:code|link|rabatt|nachlass|bestell|kauf|empfehl|shop)[^\n]{1,200})`,
    piece`(?:waren|wurden|sind|war|wurde|bin) (?:wir|ich) ${upTo(5)}(?:vom|von der|von dem) ${maybeWord('\\p{L}{2,15}')}${hostDe}(?: [^.!?,\n]{1,30})? eingeladen(?! (?:worden)?,? zu (?:sprechen|spielen|singen|arbeiten))|(?:wir|ich) (?:waren|wurden|sind|war|wurde|bin) ${upTo(5)}(?:vom|von der|von dem) ${hostDe}(?: [^.!?,\n]{1,30})? eingeladen`,
    piece`(?:danke|dankeschön|dank|danken) ${within(60)}für (?:das|die|den|dieses|euer|eure|ihr|ihre) ${maybeWord('\\p{L}{3,15}e[ns]?')}${loanDe}`,
    piece`(?:bekommen?|erhalten?|verdienen?|kriegen?) (?:wir|ich) (?:für|bei|an|mit|pro) (?:jede[rmn]?|pro) ${within(50)}(?:vergütung|provision|prämie|gutschrift|\d ?(?:€|euro|prozent|%)|ein paar …)|unterstützt (?:ihr|du) (?:mich|uns) ${within(20)}(?:prozent…?|provision|ohne mehrkosten)`,
    piece`(?:produktion|entstehung) diese[sr] ${anyWord} (?:wurde|wird) (?:von|durch) (?!(?:der|dem|uns|euch|stiftung|förder)) ?${within(30, 2)}(?:finanziert|bezahlt|ermöglicht|unterstützt)|(?:hat|haben) (?:uns|mir) ${upTo(3)}(?:nacht|nächte|übernachtung(?:en)?|aufenthalt) (?:spendiert|ausgegeben|gesponsert)`,
    piece`(?:tickets|karten|freikarten|pressekarten) ${within(30)}haben? (?:wir|ich) (?:vom|von der) ${anyWord} (?:bekommen|erhalten)|(?:wir|ich) haben? ${within(50)} (?:bekommen|erhalten), (?:ganz |völlig |komplett )?${freeDe}`,
    piece`(?:bei|auf|während) (?:dem|der|einem|einer|unsere[rm]|meine[rm]) (?:presse|blogger|influencer)-?(?:trip|reise|event)`,
  ],
  en: [
    'paid pay pays pict cove spon earn get make rece got made supp fund revi test loan pr pres demo prod free comp gues invi trea host sent gave offe anyt ever',
    piece`thank(?:s|ing| you)(?: so much| very much)?,? ${within(60)}for (?:the|this|our|your|sending (?:us|me|over) (?:the|this|these|some|a|an|your)) ${maybeWord('\\p{L}{3,12}')}${loanEn}`,
    piece`(?:paid|pay|pays) (?:us|me) ${maybeWord('well')}to (?:tell you|show you|talk about|post|write about|mention|promote|feature|introduce|recommend|(?:make|film|create|produce|shoot|share) this (?:${postEn}|film|recipe))(?!\p{L})`,
    piece`(?:touris[tm] board|visit \p{L}{3,15}|hotel|airline|brand|resort|manufacturer|lodge|ferry line|cruise line)(?: [^.!?,\n]{1,25})? (?:kindly |very kindly |has |have ){0,2}(?:paid for|covered|sponsored|picked up the (?:bill|tab) for|took care of) (?:my|our|the) ${maybeWord('\\p{L}{2,15}')}${stayEn}`,
    piece`${travelEn}(?:,? ${within(40)})? (?:was|were) (?:all |kindly |fully )?(?:covered|paid for|sponsored|comped) by${paysOwn}`,
    piece`(?:buy|order|book|shop|purchase|sign up|subscribe)${within(40)} (?:through|via|using|with|on) (?:the|these|our|my|this|any of (?:the|our|my)) ${upTo(2)}links?${within(30)},? (?:we|i) (?:also |both |might |may |will )?(?:earn|get|make|receive) (?:a (?:little|bit|few|small|tiny)|something|some|an? (?:cut|share|kickback|percentage)|[£$€]\d)`,
    piece`(?:sent|shipped|gave|lent|posted|mailed) (?:us|me) (?:their|its) ${upTo(4)}${freeEn}`,
    piece`as (?:their |an? |your )?(?:invited )?guests? of (?:the )?(?:house|hotel|resort|restaurant|brand|owners?|lodge|spa|winery|brewery|inn|touris[tm] board)`,
    piece`(?:gave|offered) (?:us|me) ${upTo(5)}on the house|(?:anything|everything) you (?:buy|order|book) through (?:it|this|them|the links?|my links?) (?:earns?|gives|gets|supports?) (?:me|us)(?= (?:with )?(?:a |an |some )?(?:few|small|little|commission|per ?cent|penc|bit|share|cut))`,
    piece`got gifted (?:the|these|this|an?|some|two|my|our)|(?:this|today's|the) ${postEn} (?:was|is|has been) (?:kindly )?(?:made possible|funded|powered|supported) by(?! (?:you|our|all|patreon|donations|the (?:arts|lottery|council|\p{L}{3,12} fund)|viewers|members)(?!\p{L}))`,
    piece`${hostEn}(?: [^.!?,\n]{1,25})? (?:kindly |very kindly |has |have |had ){0,2}(?:invited|treated|hosted) (?:us|me) (?:for|to|over for|round for)(?: [^.!?\n]{0,25})? (?:weekend|nights?|stay|dinner|lunch|brunch|tasting|menu|spa|break|getaway)`,
  ],
});

/** The same from a giver by name, who may be a friend: to be asked about. */
const maybeFavours = phrases({
  de: [
    'kost grat umso unen gesc gesp spen gest zuge über gelie zuko bere verf gelief must prob test ausp eing',
    piece`(?:von|vom) ${within(60, 2)}(?:geschenkt|gesponsert|spendiert|zugeschickt|geschickt) bekommen`,
    piece`wurden? (?:mir|uns) (?:von|vom) ${within(40, 2)}${givenDe}`,
    piece`hat (?:uns|mir) ${newDe}(?! (?:bild|zeichnung|foto|karte|mitglied|schild|rechnung|preis|vers|adress|frag|kolleg|mitarb|auftr|angeb|vertr|antw|brief|kund|stell|termin))${within(40)} (?:zugeschickt|geschickt|geschenkt|überlassen|zukommen lassen|gesponsert)`,
    piece`hat (?:uns|mir) ${within(30)}${freeDe} ${givenDe}|${freeDe} von ${within(30, 2)} (?:bekommen|erhalten)`,
    piece`${firmDe} (?:[^.!?,\n]{2,25} )?(?:stellt|stellte) (?:uns|mir) ${within(60)}zur verfügung`,
    piece`(?:bekam|erhielt|habe|haben|bekamen|erhielten) (?:ich|wir) ${within(30)}von ${within(30, 2)}als (?:produkt|test|pr-)?(?:muster|probe|testgerät|leihgabe)(?!\p{L})`,
    piece`durften? (?:wir|ich) ${upTo(3, oneOf('schon|vorab|heute|jetzt|exklusiv|gerade|endlich|kürzlich'))}(?:den|die|das|eure[n]?) (?:neue[nrs]?|neueste[nrs]?) ${within(40)}(?:von|vom) ${within(30, 2)}${tryDe}`,
    piece`(?:eure[nr]?|deine[nr]?) (?:neue[nrs]?|neueste[nrs]?) ${within(30)}(?:${tryDe}|vorab ${tryDe}) (?:zu )?(?:durften?|dürfen)`,
    piece`für (?:die|das|euer|eure) (?:tolle|schöne|großartige|liebevolle|großzügige)[ns]? (?:produkte?|paket|päckchen|goodies|proben|muster|überraschungspaket|testpaket)(?=[\s\S]{0,120}(?:getestet|probier|testen|neue[nrs]? liebling|begeistert))`,
    piece`(?:haben|habe) (?:wir|ich) ${upTo(4)}(?:zum testen|zum ausprobieren|testweise) (?:bekommen|erhalten|da)|(?:wir|ich) haben? (?:sie|ihn|es|das|die) geschenkt bekommen`,
    piece`(?:wir|ich) wurden? ${maybeWord('dazu|dort|dafür|herzlich')}eingeladen(?=[.!]|$)(?<=(?:restaurant|hotel|essen|menü|sushi|pizza|brunch|wellness|spa|küche|bar)[^\n]{1,100})`,
  ],
  en: [
    'sent ship mail lent loan prov supp gave give gift offe trea let lett good prod',
    piece`(?:sent|shipped|mailed|gave|lent|loaned) (?:us|me|over) (?!(?:this|these|some|a few|the) (?:questions?|photos?|pictures?|letters?))${upTo(7)}${toTryEn}`,
    piece`(?:sent|shipped|mailed|posted) (?:us|me) (?:their|its|your) ${newEn}`,
    piece`(?:lent|loaned) (?:us|me) ${upTo(7)}for (?:an?|the|two|three|four|\d) (?:\p{L}{2,6} )?(?:days?|weeks?|weekends?|months?)`,
    piece`(?:provided|supplied|sent|fitted) (?:them|it|these|this|everything|one) (?:to (?:us|me) )?${freeEn}`,
    piece`(?:was|were|got|been) (?:given|sent|lent|loaned|offered) (?:this|these|the|an?|two|some) ${upTo(4)}(?:by|from)(?= )`,
    piece`(?:jacket|dress|coat|shoes|trainers|boots|bag|shirt|jumper|outfit|watch|earrings|necklace|lamp|sofa|mattress|pan|bike|headphones|camera|mugs?|serum|cream|mask|scarf|rug|towels?|sunglasses) (?:was|were) (?:kindly )?gifted(?= ?[.,!]| and | but )`,
    piece`kindly (?:provided|supplied|sent|lent|loaned) by(?= )`,
    piece`(?:they|the (?:team|chef|owners?|people|folks)${andUpTo(3)}) (?:kindly )?treated (?:us|me) to (?:the|their|an?|dinner|lunch)(?!\p{L})`,
    piece`(?:let|letting) (?:us|me) (?:try|test|trial|preview|taste) (?:out )?(?:your|their|the|this) (?:new|latest|brand[- ]new)`,
    piece`for (?:sending (?:us|me|over)|the|all) (?:these|the|such|this|those|your)? ?(?:\p{L}{4,10} )?(?:goodies|products?|pr parcel|hamper)(?=[\s\S]{0,120}(?:favou?rite|try|tried|love|tested|testing))`,
    piece`(?:manufacturer|maker|brand|label)s? (?:kindly )?(?:gave|sent|provided|lent) (?:us|me|one) ${upTo(4)}(?:samples?|copy|unit|pair|bottle|set)|(?:company|brand|maker|manufacturer) (?:fitted|kitted|provided|supplied|set) (?:us|me) ${within(50)}${freeEn}`,
  ],
});

const people = '(?:Freund|Oma|Opa|Mama|Papa|Tante|Onkel|Kund|Gäst|Nachbar|Besuch|Leser|Mitglied|Kind|Eltern|Schüler|Familie|Frau|Herr|Hand|Anfang|Stadt|Gemeinde|Bund|Land)';
const noName = '(?:The|Our|My|An?|He|She|It|They|We|You|Who|Someone|Somebody|Santa|Mum|Mom|Dad|Gran\\p{L}{0,4}|Friends|Customers?|Guests|Pupils|Readers|Children|Parents|Visitors|Class|Neighbours|Nobody|Council|Yesterday|Today)(?!\\p{L})';
const byName = new RegExp(piece`(?<!\p{L})(?:[Vv]o[nm](?: der| dem)?|[Bb]y|[Ff]rom|[Bb]ei|uns|mir|[Aa]n|[Tt]o) (?:@|(?!${people}|${noName})\p{Lu})`, 'u');
const nameBefore = new RegExp(piece`(?:@[\p{L}\d_.]{2,30}|(?<!\p{L})(?!${noName}|${people})\p{Lu}[\p{L}\p{N}&.'’-]{1,30})(?:,? (?:has|have|had|just|kindly|even|also|recently|very|generously|again|who|which|hat|haben|the|die|der|das)){0,3} $`, 'u');
/** What tells of a maker by itself. */
const maker = /^(?:manufacturer|maker|company|brand|label|(?:the|they)(?= )|let|autoh|radl|fahrrad|händler|hersteller|firma|marke|eure|deine|(?:jacket|dress|shoes)|haben? |(?:wir|ich) )/iu;
/** Lent or brought along for an evening or a picture. */
const amenities = /refreshments?|music|cakes?|food|drinks?|prizes?|venue|stage|bühne|speisen|getränke|kuchen|musik|award|medal|certificate|keys?\b|letter|brief|urkunde/iu;

/** Where somebody named, a house as it seems, gave something that is then told of. */
export function maybeFavour(language: DraftLanguage, parsed: ParsedText): Phrase | undefined {
  return maybeFavours(language, parsed).find(({ at, text }) => {
    const around = parsed.prose.slice(at[0], at[1] + 25);
    const before = parsed.prose.slice(Math.max(0, at[0] - 60), at[0]);
    return !amenities.test(before + around) && (byName.test(around) || nameBefore.test(before) || maker.test(text) || parsed.mentions.length > 0);
  });
}
