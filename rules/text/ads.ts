import type { Draft } from '../draft';
import type { Edit } from '../edit';
import type { Language } from '../rule';
import { pattern } from './latin';
import type { ParsedText } from './parse';
import { anyOf } from './any-of';
import { anyStart, anyWord, find, lazy, phrases, type Phrase } from './phrases';
import { favourWords, maybeFavour } from './favours';
import { cutDe, cutEn, givenWords, hostEn, stayEn } from './gifts';
import { beside } from './sentences';
import { smallPattern, smallText } from './small';
import { maybeWord, oneOf, piece, says, upTo, within } from './slots';
import { treatWords } from './treats';

const paidBefore = '(?:(?:un)?bezahlte |unpaid |enthält |contains |paid )?';
const labels = oneOf(
  'werbung|anzeige|werbe(?:partnerschaft|kooperation|video|beitrag)|dauerwerbesendung|advert(?:isement|ising|orial)?|ad',
);
const notAdded = piece`(?![\p{L}\p{M}\p{N}_'’]|-[a-z])(?! (?:hoc|blockers?|words))`;

// A label in front: nothing but signs, emoji and a word such as "bezahlte" may stand before it.
const inFront = new RegExp(piece`^[^\p{L}\p{N}@]{0,12}${paidBefore}${labels}${notAdded}`, 'iu');

const why = oneOf(
  piece`unbezahlt|unbeauftragt|bezahlt|selbst ?gekauft|(?:da|weil|wegen) [^\n()[\]]{1,50}|aus [^\n()[\]]{1,40}|unpaid`,
);
const paidPosts = 'bezahlte (?:partnerschaft|kooperation)|pr[ -](?:sample|muster)|paid partnership|sponsored(?: post)?|gesponsert';
const loneLabel = piece`(?:(?:enthält|contains|includes|ist|is) )?${paidBefore}(?:werbung|anzeige|advert(?:isement|ising)?|ad|${paidPosts})(?:[ ,/|–-]{1,3}(?:${why}|${paidPosts}))?`;
const aboutThis = '(?:(?:dieses |dieser |das |der |this )(?:video|reel|beitrag|post|film|folge|episode|podcast)? ?(?:(?:ist|is) (?:eine? |an? )?)?)?';
/** Said of the post itself it may name who pays. */
const labelNamed = piece`(?<=(?:dieses|dieser|diesem|mein|this|my) \p{L}{3,9} )(?:enthält|contains|includes|has) (?:(?:un)?bezahlte |a |paid |some )?(?:werbung|anzeigen?|produktplatzierung(?:en)?|advertising|adverts?|ads?|promotion|product placements?) (?:für|von|for|of|by|from) [^.!?\n]{2,40}`;
/** The same said at last, with a word that it comes to mind: "Ach ja, das hier ist Werbung für Pfannenwerk." */
const atLast = piece`(?:ach ja|achja|ach so|übrigens|ps|p\.s\.|nebenbei|nur zur info|(?:kleiner )?hinweis|der vollständigkeit halber|fairerweise|fast vergessen|ganz vergessen|und ja|und|ehrlich gesagt|oh|oh and|by the way|btw|nearly forgot|almost forgot|oh yes|fun fact)[,:!–.-]{0,3} `;
const postSaid = '(?:das|dies|this|der|dieser|das ganze|die|diese|dieses|the|my|mein) ?(?:video|reel|beitrag|post|posting|film|folge|episode|podcast|clip|story|hier)';
const saidAtLast = piece`(?:${atLast}(?:${postSaid}|das|dies|es|this|it|that|all of this|das alles|alles hier)|${postSaid}) (?:ist|is|was|war)(?: übrigens| natürlich| auch| eigentlich| alles| of course| actually)? (?:eine? |an? |bezahlte |unbezahlte |paid ){0,2}(?:werbung|anzeige|advertisement|advert|ad|advertising)(?: (?:für|von|im auftrag von|for|by) [^.!?\n]{2,40})?(?=[.!)]|$|\n)`;
const labelAtLast = pattern(piece`(?<=^|[\n(–—.!?] ?)${saidAtLast}`);
const labelLine = pattern(
  piece`(?:^|[\n([*+|/–—•.!?:])[^\p{L}\p{N}\n#]{0,6}${aboutThis}(?:(${loneLabel})[.!]?(?=$|\s{0,9}[\n)\]*+|/–—•#])|(${labelNamed})(?=[.!\n]|$))`,
  'giu',
);

const labelStarts = ['werb', 'anze', 'adve', 'ad', 'beza', 'gesp', 'pr', 'paid', 'spon'];

/** True when the text begins with a label that shows at first sight that it is advertising. */
export function isLabelled({ text }: ParsedText): boolean {
  return inFront.test(text);
}

/** A plain label ("Werbung", "(Anzeige)") that stands alone further down. */
export function lateLabel(parsed: ParsedText): Phrase | undefined {
  if (!anyStart(parsed, labelStarts)) return undefined;
  const { text } = parsed;
  for (const { index, 0: whole, 1: alone, 2: label = alone ?? '' } of text.matchAll(labelLine)) {
    const start = index + whole.indexOf(label);
    if ((alone === undefined ? index : start) > 12) return { at: [start, start + label.length], text: label, groups: {} };
  }
  return find(labelAtLast, text).find(({ at }) => at[0] > 12);
}

/** The word that labels advertising for those who read the account: Germans need a German one. */
export function adLabel(language: Draft['language'], languages: readonly Language[] = []): string {
  return language === 'de' || languages.includes('de') ? 'Anzeige' : 'Ad';
}

/** The edit that puts the label in front. */
export function labelInFront(label: string): readonly Edit[] {
  return [{ at: [0, 0], text: `${label}: ` }];
}

const gap = within(50);
const someone = oneOf('diese[rs]?|der|das|mein');
const postDe = oneOf('beitrag|post|posting|reel|video|film|story|folge|episode|podcast');
/** From whom a present is a present. */
const kin = oneOf('(?:schwieger|groß)?(?:vater|mutter|eltern|sohn|tochter)|onkel|tante|oma|opa|mama|papa|bruder|schwester|freund(?:in)?|mann|frau|nachbar(?:in)?|kolleg(?:e|in)|chef(?:in)?|jemand');
const notKin = piece`(?<!${kin} )`;
const freeDe = oneOf('kostenlos|kostenfrei|gratis|unentgeltlich|umsonst');
const weGetDe = oneOf('erhalte|bekomme|verdiene|kriege');
const triedDe = oneOf('zum testen|zum test|zum probieren|zum ausprobieren');
const sentDe = oneOf('zur verfügung gestellt|zugeschickt|geschickt|überlassen|zugesandt|bereitgestellt|gesendet|gegeben');
const reportDe = oneOf(
  'beitrag|post|posting|reel|video|film|story|folge|episode|erfahrungsbericht|testbericht|bericht|test|bewertung|rezension|artikel|empfehlung',
);
const invitersDe = oneOf('hauses|hotels?|resorts|restaurants|marke|herstellers?|veranstalters|gastgebers|tourismus…|airline|reederei|weinguts|ferienparks');
const hostDe = oneOf('hotel|resort|restaurant|marke|hersteller|firma|tourismus|airline|reederei|agentur|label|brand|spa|therme|camping…|ferienpark');
const fromMakerDe = piece`(?:vom|von der|von dem) (?:hersteller|verlag|anbieter|händler|marke|firma)`;
const paidForDe = oneOf('reise|aufenthalt|übernachtung|trip|produkt|outfit|kleid|jacke|tasche|essen|hotel|video|rezept');

const postEn = oneOf('post|video|reel|episode|podcast|story|thread|content|stream');
const freeEn = oneOf('for free|free of charge');
const toTryEn = oneOf(freeEn, 'for review|to try|to review|in exchange');
const reviewEn = oneOf('review|feedback|opinion|post|mention|content|words?(?! (?:or|from))|verdict|thoughts|shout-?out|write-up');
const tryEn = oneOf('(?:try|trying|test|testing|review|reviewing|show|showing|wear|wearing|feature|featuring|recommend|recommending|post about|talk about) (?:this|these|it|them|their|the)');
const asGuest = oneOf(freeEn, 'as (?:your|their|a) guests?|complimentary');

const paidWords = phrases({
  de: [
    'prov pr aufe hono verg geld gege gratisprodukt hers verl anbi händ mark firm rezensionsexemplar kost grat unen umso gesp beauftragt beza'
      + ' markenbot pressereise botschaft einladung spon verf fina eing test zuge amaz qual einl auft gest gesch gepa part kosten test dank ante cent euro proz etwa verd krie',
    cutDe,
    piece`(?:ich|wir) ${weGetDe}n? ${gap}\p{L}{0,10}provision|${weGetDe}n? (?:ich|wir) ${gap}\p{L}{0,10}provision`,
    piece`für (?:diese[ns]?|meinen?) ${reportDe} [^.!?,\n]{0,60}(?:honorar|vergütung|vergütet|geld|gegenleistung|entlohnt)`,
    piece`für (?:diese[ns]?|meinen?) ${reportDe} (?!haben wir |habe ich )[^.!?,\n]{0,60}(?:bezahlt|gezahlt)`,
    piece`(?:bezahlt|zahlt|vergütet|honoriert) (?:uns|mir|mich) (?:dafür|für (?:diese[ns]?|meinen?|den|das) ${reportDe})|geschenkt,? damit (?:ich|wir)|(?:zahlen|bezahlen|zahlt|bezahlt) (?:uns|mir|mich) für (?:diese[ns]?|den|meinen?) ${reportDe}`,
    piece`(?:bekomme|bekam|erhalte|erhielt|bekommen|erhalten|kriege)n? (?:ich|wir) (?:[^.!?\n]{0,40} )?(?:honorar|vergütung|gegenleistung) (?:von|für)`,
    piece`(?:reise|aufenthalt|übernachtung|trip|essen|wochenende) (?:wurde|wurden|hat|war) (?:uns |mir )?(?:komplett |ganz )?vom (?:hotel|resort|veranstalter|hersteller|restaurant|anbieter) (?:übernommen|bezahlt|gesponsert|spendiert)`,
    piece`(?:ich|wir) ${upTo(4)}${fromMakerDe} ${upTo(3)}(?:bekommen|erhalten|geliehen)(?=[\s\S]{0,80}(?:test|probier))`,
    piece`auf (?:freundliche )?einladung (?:des|der|von|vom) ${invitersDe}(?!\p{L})`,
    piece`pr[ -](?:samples?|muster|produkte?|pakete?|päckchen|box|mailing|geschenke?(?! (?:für|an) ))`,
    piece`rezensionsexemplar(?= ${gap}(?:zur verfügung|bekommen|erhalten|von|danke))`,
    piece`(?:mich|uns) ${upTo(4)}eingeladen,? ${within(30)}(?:kosten übernommen|kosten bezahlt)|(?:alle )?kosten (?:hat|wurden|haben) ${within(30)}übernommen`,
    piece`(?:von|vom) ${within(30)}habe? (?:ich|wir) ${upTo(3)}(?:geschenkt|kostenlos|gratis|umsonst) bekommen|(?:ich|wir) durften? ${gap}(?:kostenlos|gratis|umsonst) (?:testen|probieren|ausprobieren)`,
    piece`${notKin}hat (?:mir|uns) ${upTo(3)}(?:geschenkt|gestellt)(?=[.,!]|$| und)(?<=(?:hotel|zelt|rad|auto(?!r)|kleid|tasche|schuhe|maschine|resort|marke|firma|rucksack|nacht|zimmer)[^.!?\n]{1,60})`,
    piece`hat (?:uns|mir) ${upTo(2)}(?:nacht|nächte|zimmer|aufenthalt|übernachtung|reise) geschenkt|ich bin (?:stolzer |neuer )?partner(?:in)? von`,
    piece`(?:im|in) bezahlten? auftrag(?= (?:von|der|des|für)|[.,!)]|$)|bezahlter auftrag(?= (?:von|der|des|für))`,
    piece`durften? (?:ich|wir) ${gap}${freeDe} (?:testen|probieren|ausprobieren)`,
    piece`(?:mir|für mich|ich habe) ${gap}${freeDe}(?: ${anyWord}){0,2} (?:zur verfügung gestellt|zugeschickt|geschickt|überlassen|zugesandt|bereitgestellt)`,
    piece`${freeDe}(?: ${anyWord}){0,2} (?:zum testen|zum test|zur verfügung gestellt bekommen|zugeschickt bekommen|bekommen von)`,
    piece`(?:${someone}|unsere?r?) ${postDe} ${gap}(?:gesponsert|gesponsort|bezahlt|beauftragt)|gesponserte[rs]? (?:beitrag|post|inhalt|posting|video|reel)`,
    piece`gesponsert (?:wurden?|ist|sind|werden)(?: ${anyWord}){1,3} von|sponsor (?:dieses|dieser|des heutigen|der heutigen) (?:videos|folge|episode|podcasts?|beitrags)`,
    piece`(?:in )?bezahlte[rn]? (?:kooperation|partnerschaft|zusammenarbeit) mit|bezahlte (?:kooperation|werbepartnerschaft)(?= ?[.!)\]\n|]|$)`,
    piece`diese (?:kooperation|zusammenarbeit) ist bezahlt|amazon-?partner(?= |[.!,])|an qualifizierten (?:ver)?käufen`,
    piece`(?:mich|uns) ${upTo(3)}eingeladen(?: hat| haben)?,? (?:und )?(?:im gegenzug|dafür|als dank|als gegenleistung) (?:zeig|erzähl|post|bericht|stell|verlink|erwähn|teil|film|mach)\p{L}{0,3} (?:ich|wir)(?!\p{L})`,
    piece`(?:mich|uns) ${upTo(3)}eingeladen(?: hat| haben)?,? ${gap}(?:kostenlos|gratis|umsonst)(?= [^.!?\n]{0,20}(?:zu |testen|übernachten|probieren))`,
    piece`(?:geschenkt|gesponsert) bekommen von|(?:hab(?:e|en)?|wurde) (?:ich|wir)? ?${upTo(5)}(?:kostenlos|gratis|umsonst|geschenkt) (?:von (?:der firma|dem hersteller|der marke|@)|bekommen,? um)`,
    piece`danke?[^.!?\n]{0,40}(?:hotel|resort|restaurant|therme|spa|ferienpark|camping\p{L}{0,10}|marke)[^.!?\n]{0,30}für die einladung(?=[\s\S]{0,120}(?:kostenlos|gratis|umsonst|nächte|nacht|übernacht))`,
    piece`(?<!(?:stadt|gemeinde|kirche) hat )(?:mir|uns) (?!vom (?:land|kreis))${upTo(6)}(?:zur verfügung gestellt|zum testen gestellt|zum test gestellt)|(?:mir|uns) ${upTo(6)}${triedDe} ${sentDe}`,
    piece`(?:ich|wir) durften? ${upTo(7)}(?:kostenlos|gratis|umsonst) ${upTo(5)}(?:übernachten|essen|wohnen|reisen|nutzen|fahren|schlafen|urlauben|genießen)`,
    piece`(?:mir|uns) (?:für|zu) (?:einen|einem|den) ${maybeWord(anyWord)}test ${gap}gestellt`,
    piece`${paidForDe}(?: ${anyWord}){0,3} (?:wurden?|ist|sind|war) ${upTo(2)}(?:von|durch) (?!(?:(?:mein|unser|sein|ihr|d)\p{L}{1,3} )?${kin})[^.!?\n]{2,40}(?:bezahlt|finanziert|gesponsert|übernommen)`,
    piece`${hostDe}(?: [^.!?,\n]{1,30})?,? (?:das|die|der) (?:uns|mich) ${upTo(5)}eingeladen (?:hat|haben)`,
    piece`(?:waren|war|durften|durfte) (?:wir|ich) ${upTo(4)}(?:eingeladen|zu gast) (?:bei|im|vom|von) (?:@|hotel|resort|der marke)`,
    piece`(?:ich bin|bin ich|ich darf|als) ${upTo(3)}markenbotschafter(?:in)?(?= (?:von|für|bei))|(?:auf einer|meine|unsere|auf) pressereise(?= (?:von|mit|nach))`,
    piece`${hostDe}(?: [^.!?,\n]{1,30})? (?:hat|haben|hatte) (?:uns|mich|unsere[nr]? ${anyWord}) ${within(40)}eingeladen,? ${maybeWord('und zwar')}${freeDe}`,
    piece`(?:ich|wir) ${upTo(4)}${fromMakerDe} ${upTo(3)}${freeDe} (?:bekommen|erhalten)`,
    piece`auf einladung (?:von @|des (?:hotels|resorts|herstellers)|der (?:marke|reederei|airline))`,
  ],
  en: [
    'prov rece payi comm gift paid send givi offe kind gene fee spon supp paid amaz qual pr sent gave give brou got ambassador partnered teamed trip hosted invi exch thank thanks havi host work expe cove stay cut kick perc shar penc penn cent quid',
    cutEn,
    piece`(?:i|we) (?:may |might |will |do )?(?:earn|get|receive|make) (?:an? |some )?(?:small |affiliate |tiny )?commission`,
    piece`(?:earn|earns) (?:me|us) (?:an? )?(?:small |tiny )?commission|amazon (?:associate|affiliate)|earn from qualifying purchases`,
    piece`gifted by|(?:kindly|generously) (?:gifted|sent|provided|supplied) (?:to (?:me|us) )?by|for gifting (?:me|us)`,
    piece`(?:i was|i've been|i got) (?:sent|given|gifted) ${upTo(5)}${toTryEn}|(?:i was|i've been|i got) gifted (?:this|these|the|an?|my)`,
    piece`(?:(?:sent|gifted) (?:it |this |these |them )?(?:to )?me ${upTo(5)}${toTryEn}|gave (?:it |this |these |them )?(?:to )?me ${upTo(5)}(?:for review|to try|to review|in exchange(?! for (?:an? |some |my |the |two )?(?:jar|cake|coffee|beer|pint|lift|hand|help|eggs?|jam|apples?|cup|tea|bottle)(?!\p{L}))))`,
    piece`(?:this|today's) ${postEn} (?:is|was|has been)(?: kindly)? (?:sponsored|paid for|brought to you)|(?:this|today's) ${postEn}'s sponsor`,
    piece`in (?:a )?paid (?:collaboration|partnership|cooperation|collab) with|paid (?:partnership|collaboration|cooperation) with`,
    piece`(?:i|we) (?:was|were|got|have been) (?:kindly )?invited (?:by|to) [^.!?\n]{1,60}(?:${freeEn}|as (?:their|a) guests?)`,
    piece`thank(?:s| you),?(?: to)? [^.!?\n]{0,30}${hostEn}[^.!?\n]{0,30}for (?:the invitation|inviting|hosting|having)(?=[\s\S]{0,120}(?:free|nights?|stay|gift))`,
    piece`(?:this (?:week|month)(?:'s)?|this|today's|our|the) ${maybeWord(anyWord)}${postEn} (?:is|was|has been) ${maybeWord(anyWord)}(?:sponsored|paid for) by|tell them (?:i|we) sent you`,
    piece`(?:is|are) paying (?:us|me) (?:for (?:this|these|the) (?:${postEn}|review)|to (?:say|post|try|test|write about|talk about|review|show|wear))|(?:provided|gave|sent) (?:it|them|this|us|me)(?: [^.!?\n]{0,20})? (?:so that|so) (?:i|we) (?:would|could|can) (?:mention|talk|post|write|show|review)`,
    piece`pr[ -](?:sample|package|gift|parcel|mailer|box|kit)s?|(?:was|were|been|kindly) gifted (?:to )?(?:me|us)`,
    piece`in (?:exchange|return) for (?:an? |my |our |this |the |some )?(?:honest |fair |unbiased |short |video )*${reviewEn}`,
    piece`(?:i|we) (?:get|got|am|are|was|were|will be)(?: ${anyWord})? paid (?:if|when|for (?:this|every|each)|by (?:them|the (?:brand|company|maker)))`,
    piece`(?:they|who|which|@\p{L}{1,30}) (?:kindly )?paid for (?:my|our|the) ${maybeWord(anyWord)}${stayEn}`,
    piece`(?:for )?(?:inviting|hosting|having) (?:us|me) ${gap}${asGuest}`,
    piece`(?:sent|gave|gifted|offered) (?:it|this|these|them) (?:to )?(?:me|us) ${freeEn}|(?:they|who|@\p{L}{1,30}) sent (?:me|us) ${upTo(3)}for free`,
    piece`sponsors? ${within(40)}(?:for (?:supporting|sponsoring)|of) (?:this|today's) ${postEn}`,
    piece`thank(?:s| you) to (?!our sponsor|today's sponsor)[^.!?\n]{1,40} for (?:supporting|sponsoring|powering|making possible) (?:this|today's) ${postEn}`,
    piece`(?:invited|flew|took) (?:me|us) ${gap}(?:,? )all expenses paid|(?:hotel|resort|brand|maker|they|lodge|inn|spa|airline|restaurant) covered (?:our|my) ${stayEn}`,
    piece`(?:was|were) (?:given|lent|provided) to (?:me|us) by|(?:kindly|generously) (?:gave|lent|provided) (?:me|us)`,
    piece`(?:my|our) ${stayEn} ${upTo(3)}(?:was|were|is) ${maybeWord(anyWord)}(?:paid for|covered|comped|sponsored) by (?:the )?${maybeWord(anyWord)}${oneOf(hostEn, 'tourist board|maker|company')}`,
    piece`i received (?:this|these|the|my|an?) ${upTo(4)}${freeEn}(?= ?[.,!\n]|$| (?:and|to|from|so|in) )|paying me (?:to (?:say|post|try|wear|show)|for this)|sponsored (?:post|video|reel|content|story|episode)(?= (?:by|from|with) )`,
    piece`got ${upTo(4)}for free from|paid (?:me|us) (?:a fee |well |money )?(?:to|for) ${tryEn}|(?:being|been|am|was|were|got|getting) paid (?:to|for) ${tryEn}`,
    piece`(?:i|we) (?:got|get|received|was paid|were paid) (?:an? )?${maybeWord(anyWord)}fee (?:for|from|to)`,
    piece`(?:i've|i have|we've|we have|i|we) (?:been |was |were |got |am |are )paid by (?!the (?:hour|day|week|month)|(?:card|cash|cheque|bank))[^.!?\n]{1,40} (?:to|for) ${tryEn}`,
    piece`(?:gave|sent|offered) me (?:an?|two|the|my) ${maybeWord(anyWord)}(?:complimentary|comped)|(?<!(?:my|our) [^.!?\n]{0,30})for (?:sending|giving) me ${upTo(6)}${freeEn}`,
    piece`(?:working (?:together )?with|teaming up with|partnering with) ${within(60)}(?=[.!] (?:use|with) (?:my |the )?(?:code|[A-Z]{3,15}\d))`,
    piece`(?:i'm|i am|as) ${upTo(4)}(?:brand )?ambassador(?= (?:for|of|with) )|as an? paid (?:brand )?(?:ambassador|partner)|on a press trip (?:with|to)`,
    piece`i(?:'ve| have)? (?:partnered|teamed) (?:up )?with[^.!?\n]{1,60}to (?:bring|give|offer) you`,
  ],
});

const donated = says(
  'spende…|verein…|schule…|schul…|…klasse|kita…|kindergarten|tafel|chor|feuerwehr|tierheim…|jugend…|gemeinde…|museum…|tombola|mannschaft|helfer…|ehrenamt…|azubi…|führung|besichtigung',
  'volunteers?|charity|charities|council|schools?|club|guests|raffle|fundrais…|donat…|community|children|pupils|hospice|shelter|food bank|tournament|choir|fire brigade|festival',
);

const not = /(?<![\p{L}])(?:kein\p{L}{0,30}|nicht|no|not|never|nie|without|ohne)(?![\p{L}])/iu;
/** A gift is a signal when somebody speaks for themselves or names the giver's account; a photo "kindly provided" is none. */
const gift = /gifted by|(?:provided|supplied|gifted|sent) by$/iu;
const present = /uns (?:.{0,60} )?(?:geschenkt|gestellt)$|^geschenkt bekommen von$/iu;
/** Nobody but a guest tells of a night that was given. */
const treat = /(?<!\p{L})(?:nights?|stay|weekend|spa day|suite|cruise|flights?|meal|dinner|afternoon tea)(?!\p{L})[^.!?\n]{0,40}gifted by|gifted by (?:the )?(?:brand|company|maker|manufacturer|shop|hotel|owners?|label)(?!\p{L})/iu;
const photo = /photo|image|picture|footage|map\b/iu;
const writer = /(?<![\p{L}])(?:i|my|me|i['’](?:m|ve))(?![\p{L}])/iu;
const affiliateLinks = 'affiliate[- ]?links?';
const whereLinks = oneOf(
  piece`(?:here:? )?https?:|here:|in (?:der |my |the |our )?bio|in the description|in der (?:video)?beschreibung|unter dem (?:video|beitrag)|unten|below`,
);
const finds = oneOf("findet ihr|findest du|unter dem (?:video|beitrag|post) |you(?:['’]ll| will)? find|links? (?:below|in the description) (?:is|are|sind)");
const affiliate = anyOf(
  [
    piece`(?:(?:mein\p{L}{0,2}|enthält|my|contains?|via|use|über|sind|are) |[*([|] ?)(?:affiliate|partner)[- ]?(?:links?|verlinkung\p{L}{0,2})|(?:meine?[nm]?|my) affiliate[- ]?(?:codes?|shops?|store|seite|page)`,
    piece`(?<!\p{L})(?:each one|each of them|every one|every link|it|this|that|these|those|they|both|all|das|dies|es|sie|beide|alle|the (?:link|one)s? (?:above|below))(?:['’]s|['’]re| is| are| ist| sind) (?:an |all |ein |alles )?${affiliateLinks}(?! ?\p{L})|(?<!\p{L})werbelinks?(?=\s?[*:)\]]|\s{0,9}${whereLinks})`,
    piece`(?:den|der|die) ${affiliateLinks} (?:findet|findest|gibt|steht|stehen|ist|sind)(?!\p{L})|${affiliateLinks}(?=\s?[*:)\]]|\s{0,9}${whereLinks})|${finds} [^.!?\n]{0,30}${affiliateLinks}|[*(]\s?affiliate(?![\p{L}-])`,
  ],
  (any) => pattern(any),
);
/** A link of one's own that brings the reader a discount or the writer money. */
const gains = piece`(?<!\p{L})(?:\d ?%|rabatt|provision|commission|discount|free|gratis|kostenlos|kauf\p{L}{0,3}|bestell\p{L}{0,3}|buy|order|months? free|geschenkt|prämie|bonus|startguthaben|gutschrift)`;
const through = piece`(?<!\p{L})(?:with|through|via|using|mit|über|nehmt|nutzt|use) (?:my|meinen|meinem) (?:\p{L}{1,15}[ -]?)?link(?!\p{L})`;
const referral = piece`(?<!\p{L})(?:my|our|mein|unser)(?:e[nm])? (?:referral|invite|invitation|refer-a-friend|partner|werbe|empfehlungs|einladungs|freundschafts)[ -]?(?:link|code|nummer)(?!\p{L})`;
/** What all of these have: looking for it alone is quicker. */
const anyOwnLink = pattern(String.raw`(?<!\p{L})(?:my|our|mein|unser)(?:e[nm])? (?:\p{L}{1,20}(?:-\p{L}{1,20}){0,2}[ -]?)?(?:link|code|nummer)`, 'iu');
/** What a referral brings to both. */
const bonus = piece`${gains}|guthaben|bonus|prämie|gutschrift|(?<!\p{L})credits?(?!\p{L})|\d ?(?:€|euro)|[€£$]\d`;
const ownLink = lazy(() => smallPattern(piece`(?<!\p{L})(?:my|mein) link (?:gets|gives|saves|earns|bringt|gibt|spart) (?:you|us|me|euch|dir|uns|mir)(?!\p{L})|${through}(?=[^.!?\n]{0,40}${gains})|${gains}[^.!?\n]{0,50}${through}|${referral}(?=[^.!?\n]{0,60}(?:${bonus}))|(?:${bonus})[^.!?\n]{0,40}${referral}`));

/** What may be a gift of a brand, or a neighbour's: to be asked about. */
const perhaps = new RegExp([
  piece`(?<!\p{L})(?:[Ww]as|[Ww]ere) (?:kindly |generously )?(?:provided|supplied|lent|gifted|given|sent)(?: to (?:me|us))? (?:free of charge|for free|at no cost) by (?!the |our |a |my )\p{Lu}`,
  piece`(?<!\p{L})(?:wurden?|hat|haben) (?:uns |mir )?(?:[Vv]on )?\p{Lu}[\p{L}&.’'-]{1,30} (?:kostenlos|gratis|kostenfrei|unentgeltlich) (?:zur Verfügung |bereit)?(?:gestellt|überlassen|geschickt)`,
  piece`(?<!\p{L})(?:[Ww]as|[Ww]ere|[Ii]s) (?:kindly )?gifted (?:to (?:me|us) )?by (?!the |our |a |my )\p{Lu}`,
  piece`(?<!\p{L})[Vv]on \p{Lu}[\p{L}&.’'-]{1,30}(?: \p{Lu}[\p{L}&.’'-]{1,30})? (?:kostenlos|gratis|kostenfrei) (?:bekommen|erhalten|zugeschickt)`,
].join('|'), 'u');

/** What may show that something was given for the post, where nothing surer does. */
export function maybePaid(language: Draft['language'], parsed: ParsedText): Phrase | undefined {
  if (donated(parsed.prose)) return undefined;
  const found = anyStart(parsed, ['gift', 'kost', 'grat', 'unen', 'free', 'cost']) ? perhaps.exec(parsed.prose) : null;
  if (found) return { at: [found.index, found.index + found[0].length], text: found[0], groups: {} };
  return photo.test(parsed.prose) ? undefined : maybeFavour(language, parsed);
}

/** Labelled among the hashtags: too weakly, which another rule says. */
const labelTags = ({ hashtags }: ParsedText) => hashtags.some(({ tag }) => /^(?:\p{L}{0,9}werbung|anzeige|ad|sponsored|gesponsert)$/iu.test(tag));

/** What shows that something was paid or given for the post, discount codes aside. */
export function paidSignals(language: Draft['language'], parsed: ParsedText): Phrase[] {
  const given = lazy(() => !photo.test(parsed.prose) && (writer.test(parsed.prose) || parsed.mentions.length > 0 || treat.test(parsed.prose)));
  const paid = paidWords(language, parsed);
  const presents = givenWords(language, parsed);
  const all = paid.length + presents.length > 0 && donated(parsed.prose) ? paid.filter(({ text }) => !present.test(text)) : [...paid, ...presents];
  const favours = favourWords(language, parsed).filter(({ at }) => !not.test(beside(parsed.prose, at, 12).before));
  const treats = treatWords(language, parsed).filter(({ at }) => !donated(parsed.prose) && !labelTags(parsed) && !not.test(beside(parsed.prose, at, 12).before));
  const said = all.filter(({ at, text }) => (!gift.test(text) || given()) && !not.test(text.replace(/no (?:charge|cost)/iu, '')) && !not.test(beside(parsed.prose, at, 12).before));
  const linked = anyStart(parsed, ['affi', 'part']) ? affiliate(parsed.prose) : undefined;
  const links = linked ? find(linked, parsed.prose.replaceAll(/https?:/g, '      ')) : [];
  const own = anyStart(parsed, ['link', 'refe', 'invi', 'empf', 'werb', 'part', 'einl']) && anyOwnLink.test(parsed.prose) ? find(ownLink(), parsed.prose, smallText) : [];
  const tags = parsed.hashtags.filter(({ tag }) => /^(?:paidpartnership|bezahltepartnerschaft)$/iu.test(tag)).map(({ at, text }) => ({ at, text, groups: {} }));
  return [...[...said, ...links, ...tags].sort((a, b) => a.at[0] - b.at[0]), ...own, ...favours, ...treats];
}
