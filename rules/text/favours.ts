import type { DraftLanguage } from '../draft';
import type { ParsedText } from './parse';
import { anyWord, phrases, type Phrase } from './phrases';
import { sentenceAround } from './sentences';
import { andUpTo, maybeWord, piece, upTo, within } from './slots';

const cutDe = piece`(?:etwas|was|\d{1,3} ?(?:euro|€)|ein paar \p{L}{4,9}|eine \p{L}{5,12})`;
export const favourWords = phrases({
  de: [
    'werbepartner transp zur offe umso grat kost gesc link code numm empf krie unte präs dafür kauf best buch klick behal bezah übern gesp spend',
    piece`(?:geschenkt|gegeben|geschickt|überlassen|gestellt|bezahlt),? (?:und )?dafür (?:zeige|poste|schreibe|mache|stelle|teste|erzähle|verlinke|filme) (?:ich|wir)|(?:zahlen|zahlt|bezahlt|bezahlen|gibt|geben) (?:mir|uns|mich) (?:${anyWord} ){0,2}dafür,? dass (?:ich|wir) (?:${anyWord} ){0,7}(?:poste|zeige|erzähle|schreibe|empfehle|teste|trage|teile|erwähne|filme)n?`,
    piece`(?:für|bei|pro|von|an) (?:jede[mnrs]? )?(?:kauf|bestellung|buchung|klick|verkauf|einkauf) ${within(40)}(?:kriege?|bekomme?|verdiene?|erhalte?|krieg|bekommen|verdienen|kriegen) (?:ich|wir) (?:auch )?(?:${cutDe}|ein paar (?:cent|euro|prozent|groschen)|(?:einen )?(?:kleinen )?(?:anteil|bonus)|prozente)`,
    piece`(?:bezahlt|gezahlt) haben? (?:wir|ich) (?:dafür )?nichts,? dafür (?:berichte|zeige|poste|schreibe|verlinke|empfehle|erzähle)n? (?:wir|ich)|(?:werbe)?partner(?:in)? (?:dieses|dieser|des heutigen|unseres) (?:videos|reels|beitrags|posts?|folge|story)`,
    piece`(?:umsonst|gratis|kostenlos|geschenkt) (?:gekriegt|bekommen),? (?:und )?(?:soll|muss|musste|darf)(?:te)? (?:ich )?(?:jetzt |nun |nur |dafür |euch ){0,2}(?:sagen|schreiben|zeigen|posten|berichten|erzählen|was (?:sagen|schreiben|dazu))|(?:transparenzhinweis|(?:zur|der) transparenz(?: halber)?|offenlegung)[:,] ${within(60)}(?:geschenkt|bezahlt|gestellt|gratis|kostenlos|gesponsert|provision|eingeladen)`,
    piece`(?:test|probier)\p{L}{1,5},? (?:und )?(?:ich )?(?:darf|durfte|dürfen|durften) (?:ich |wir )?(?:es|sie|ihn|das|alles) ${upTo(3)}behalten|alles (?:${anyWord} ){0,2}(?:vom|von der|von) (?:${anyWord} )?\p{L}{0,14}(?:verband|hotel|marke|hersteller|firma|resort|agentur|veranstalter|reederei|label|brand|lodge) (?:bezahlt|übernommen|gesponsert|spendiert)`,
    piece`(?:kauft|bestellt|bucht) (?:ihr|du|über) ${within(90)}(?:link|code|nummer)${within(50)}(?:, (?:verdien|bekomm|erhalt|krieg)en? (?:ich|wir)(?: beide)? ${upTo(2)}${cutDe}| und wir auch)`,
    piece`(?:wir|ich) (?:kriegen?|bekommen?|verdienen?) ${upTo(3)}${cutDe} (?:ab|davon|daran|mit)(?=[.,!])(?<=(?:code|link)[^\n]{1,200})`,
    piece`diese[rs]? (?:video|folge|beitrag) (?:wird|wurde|ist) (?:unterstützt|präsentiert|ermöglicht) von(?! (?:euch|unsere|de[rnm]))`,
  ],
  en: [
    'waiv disc ever free spons paid pay payi link made supp ambassador flew post ment tag revi feat',
    piece`(?:they're|they are|who's|who are|brand's|brand is) paying (?:me|us) (?:\p{L}{2,12} )?to (?:say|tell|post|try|test|write|talk|show|wear|mention|film|share)|(?<!brand new )(?:brand|hotel|resort|airline|makers?|label|tourist board) (?:kindly )?flew (?:me|us) (?:out|over|to|in|down|up)`,
    piece`(?:waived|covered|forgot|knocked off) (?:the|our|my) (?:fee|bill|costs?|price) (?:because|since|as|so) (?:i|we) (?:can |could |would |will )?(?:write|post|film|review|blog|share|mention)|sponsors? my (?:newsletter|podcast|channel|blog|stream|videos|posts|feed)`,
    piece`(?:supplied|provided|sent|given|gifted) (?:to (?:me|us) )?(?:for free|free of charge|free) by (?!the (?:council|town|charity|school))${anyWord} ${maybeWord(anyWord)}for (?:this|my|our) (?:makeover|reel|post|video|project|shoot|room|look)`,
    piece`(?:everything|all ${upTo(2)}${anyWord}) in (?:this|today's) (?:reel|post|video|photo|picture|haul) (?:was|were|is|are|came) (?:kindly )?(?:sent|gifted|given|provided|lent|supplied|free)|(?:full |in full )?(?:disclosure|transparency)[:,] (?:they|the (?:brand|makers?|hotel|company)|i (?:got|was|am|'m)|this (?:is|was)) ${within(20)}(?:gave me (?:the|this|these|an?|it)(?! (?:job|idea|chance|advice))|sent me|gifted|paid (?:me|us|for)|lent me|for free|sponsored|for nothing)`,
    piece`all (?:i|we) (?:had to do|have to do|need to do|owe them|owed them)(?: in return)? (?:is|was) (?:to )?(?:post about|mention|tag|review|feature|this (?:post|reel|video)|an? (?:post|photo|review|mention|tag|reel))(?<=(?:free|nothing|gift|gifted|complimentary|sent|gave)(?!\p{L})[^\n]{1,140})`,
    piece`(?:paid|pay) (?:us|me) to (?:(?:tell|show) you|take|try|wear|carry|use|test|review|talk about|post|mention|promote|feature|make this)|as an? brand ambassador`,
    piece`(?:buy|order|book|shop|sign up)${within(60)} (?:through|via) (?:the|these|our|my|this) links?${within(50)},? (?:(?:we|i) (?:earn|get) (?:a (?:little|bit|few|small)|something|[£$€]\d)|and so (?:will|do) (?:we|i))`,
    piece`(?:this|today's) (?:post|video|episode) (?:was|is) (?:made possible|supported) by(?! (?:you|our|all|patreon|donations|the|viewers|members))`,
  ],
});

const givenDe = '(?:geschenkt|gesponsert|spendiert|zugeschickt|geschickt|überlassen|gratis geliefert|geliehen|zur verfügung)';
const tryDe = '(?:testen|(?:aus)?probieren|behalten|besuchen)';
const given = phrases({
  de: [
    'gesc gesp spen zuge über gelie verf einl eing durf must test kost grat prod beza pres',
    piece`(?:hat|haben|habt|wurden?|stellte?) (?:uns|mir) ${within(70)}${givenDe}|(?:von|vom) ${within(60, 2)}(?:${givenDe} bekommen|(?:kostenlos|gratis)${within(20)}(?:bekommen|erhalten))|(?:kostenlos|gratis) von ${within(30, 2)}(?:bekommen|erhalten)`,
    piece`durften? (?:wir |ich )?(?!nicht)${within(70)}${tryDe}|${tryDe} durften|für (?:das (?:testgerät|tolle paket)|die tollen produkte|die einladung)|wurden? (?:vom|von) ${within(40, 2)}(?:übernommen|bezahlt)|pressetrip`,
    piece`(?:wir|ich) ${upTo(4)}(?:(?:vom|von) ${within(70, 2)})?eingeladen`,
  ],
  en: [
    'sent gave give lent prov trea invi gift loan let lett for free cove',
    piece`(?:sent|gave|lent|provided|treated|invited) (?:us|me|them free)(?! (?:an? )?(?:message|letter|reminder|drawings?|questions?|postcard))${andUpTo(3)}`,
    piece`(?:was|were|got) (?:kindly )?(?:sent|given|gifted|lent|provided with|invited|covered by|paid for by)(?! an? (?:award|prize|tour))|received a free|kindly provided by|on loan from`,
    piece`let(?:ting)? (?:us|me) (?:try|test|keep)|for (?:the (?:review unit|\p{L}{3,9} package)|having us|sending us)`,
  ],
});

const maker = /(?<!\p{L})(?:hersteller|firma|marke|(?:auto)?händler|verlag|hotel|restaurant|manufacturer|maker|brand|publisher|dealer|behalten|(?:was|got) gifted|my own)(?!\p{L})/iu;
const named = new RegExp(piece`(?<!\p{L})(?:[Vv]o[nm](?: der)?|[Aa]n|uns|mir|by|[Ff]rom|to|you|at) (?!Freund|Oma|Opa|Kund|Gäst|Nachbar|Kind|Eltern|Famil|Frau|Herr|Stadt|Land)\p{Lu}|(?:^|[.!?] )(?!(?:The|Our|She|They|You|Who|Mum|Mrs?|Some\p{L}{0,6}|Customers|Class|Die|Der|Das|Eine?|Wir|Ich|Sie|Frau|Herr)(?!\p{L}))\p{Lu}[\p{L}&.-]{2,20}(?: [&\p{Lu}]\p{L}{0,20}){0,2} (?:kindly |has )?(?:sent|gave|lent|invited|provided|hat|haben) `, 'u');
const praises = /begeist|gef[aä]ll|empf[ei]hl|liebling|traum|lecker|bequem|super|toll|klasse|wunderbar|überrasch|fazit|meinung|probier|schmeckt|ausgezogen|gemütlich|schlafen|perfe[kc]t|kostenlos|gratis|weich|luxu|love|favou?rite|recommend|comf|(?<!pro)test|tried|review|opinion|great|amazing|fantastic|brilliant|wonderful|dream|delicious|soft|tastes|surpris|lasted|hard to beat|free|slept|unbox/iu;
const others = /refreshment|music|prize|award|venue|bühne|urkunde|post[ck]ar|rechnung|bilder|nobody|never|niemand/iu;

/** Where somebody named gave what is then praised: a brand perhaps, or a friend. */
export function maybeFavour(language: DraftLanguage, parsed: ParsedText): Phrase | undefined {
  if (!praises.test(parsed.prose)) return undefined;
  return given(language, parsed).find(({ at }) => {
    const around = sentenceAround(parsed.prose, at, 120, /^/u);
    return (maker.test(around) || named.test(around) || parsed.mentions.length > 0) && !others.test(around);
  });
}
