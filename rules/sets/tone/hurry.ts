import { canonicalLink } from '../../likeness';
import type { PastPost } from '../../past';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { parse } from '../../text/parse';
import { anyWord, lazy, phrases } from '../../text/phrases';
import { unquoted } from '../../text/quotations';
import { oneOf, small, upTo } from '../../text/slots';

const day = 86_400_000;

const unitsDe = '(?:plätze?|stück|stunden|tage|karten|restkarten|boxen|gläser|flaschen|slots?|sets|pakete|portionen|kisten|paare?|termine|tickets|exemplare|restplätze|zimmer|minuten)';
const unitsEn = '(?:left|boxes|slots?|jars|bottles|pairs|copies|rooms|spots?|seats?|places?|tickets?|remaining|hours?)';

/** What presses by time, by number, by an order, or by fear of missing it. */
const scarceDe = '(?:(?:rest)?plätze|karten|tickets|termine|exemplare|vorräte|bestände|zimmer|stücke)';
const urgesDe = [
  'nur (?:noch )?(?:heute|bis heute abend|bis mitternacht)|nur für kurze zeit|endet (?:heute|in kürze)|läuft (?:heute|bald) ab',
  `nur (?:noch )?${small} (?:${anyWord} )?${unitsDe}`,
  `(?:nur )?noch (?:\\d{1,2}|wenige) (?:plätze|stück|restplätze) (?:frei|übrig|da|verfügbar)`,
  `(?:nur|bloß|lediglich|gerade mal) noch ${small} ${upTo(2)}(?:frei|übrig|da|verfügbar|auf lager)`,
  'letzte (?:chance|gelegenheit|möglichkeit|stunden)|letztmalig|jetzt oder nie|bevor es zu spät ist|solange der vorrat reicht',
  'jetzt (?:zugreifen|zuschlagen|schnell)|schnell (?:sein|zugreifen|zuschlagen|sichern)|(?:sei|seid) schnell|sofort (?:zugreifen|sichern|buchen)',
  `(?:greift?|greifen sie) ${upTo(2, '(?:jetzt|schnell|sofort|gleich|heute|noch|direkt)')}zu|schlagt? (?:jetzt |schnell )?zu|sichert? (?:dir|euch)`
    + ' (?:jetzt|schnell|noch heute|gleich|sofort)',
  '(?:gleich|sofort|heute noch|noch heute|jetzt) (?:bestellen|buchen|sichern|zuschlagen|zugreifen)|(?:bestell|buch)(?:t|e|en sie)?'
    + ' (?:jetzt|sofort|noch heute|schnell)',
  '(?:nicht|nichts) verpassen|verpasst? (?:es |das |sie )?nicht|beeil(?:t|e)? (?:dich|euch|sie sich|en sie sich)|wer zuerst kommt',
  '(?:fast|beinahe|bald|so gut wie|gleich) (?:ausverkauft|vergriffen|weg)|(?:weg ist|wenn weg,? dann) weg|(?:geht|gehen|sind)'
    + ' (?:schnell|bald|gleich|heute noch) weg',
  String.raw`(?:geht|gehen) weg wie warme semmeln|die letzten (?:\d{1,3} |paar )?(?:plätze|exemplare|stücke?|karten|tickets|paare|zimmer|restposten|termine)`,
  '(?:nicht|keine sekunde) (?:länger |lange |mehr )?(?:zögern|warten)|zöger(?:t|e|n sie) nicht|wart(?:et|e|en sie) nicht(?: länger)?|wer'
    + ' (?:zu lange |jetzt |noch |länger )?(?:zögert|wartet)|geht leer aus',
  '(?:die )?(?:zeit|uhr) (?:läuft|tickt)|countdown läuft|endspurt|kommt (?:nie|nicht) wieder|nie wieder so (?:günstig|billig)',
  `schnell (?:anmelden|bestellen|buchen|kaufen|reservieren|holen)|(?:melde[tn]?|hol[te]?|kauf[te]?|reservier[te]?)(?: sie)? (?:euch|dich|sich|dir|es|sie)? ?(?:jetzt |ganz )?(?:schnell|sofort)`,
  `(?:bevor|ehe|sonst) ${upTo(3)}(?:(?:konkurrenz|andere[rn]?|nachbarn?|jemand) ${upTo(3)}(?:schneller|zuvor|wegschnapp\\p{L}{1,3}|zugreif\\p{L}{1,3}|schnapp\\p{L}{1,3})|weg|vergriffen|ausverkauft|vorbei|alles weg) ?(?:ist|sind|war|kommt|kommen)?`,
  `${scarceDe} (?:schmelzen|schwinden|purzeln|verschwinden|fliegen|schrumpfen|gehen weg|werden (?:schon )?(?:knapp|weniger))`,
  `(?:chance|gelegenheit|angebot|preis|möglichkeit|rabatt) (?:kommt|kehrt|gibt es|gibt's|bekommst du|bekommt ihr|bekommen sie) (?:so )?(?:schnell |bald )?(?:nie|nicht|niemals|kein zweites mal)(?: mehr)?(?: wieder| zurück)?`,
  `(?:danach|dann|morgen) ist ${upTo(5)}(?:geschichte|vorbei|weg|alles weg|zu spät|schluss)(?=[.!]|$)|denkt? nicht lange nach|(?:nicht|kein) lange überlegen`,
  `(?:entscheid|greif|handel|schlag|meld|bestell|buch|kauf|klick)(?:e|et|t|en sie|n sie)? (?:(?:dich|euch|sich|dir|das|an) )?(?:jetzt|sofort|heute noch|noch heute|auf der stelle)|(?:chance|gelegenheit) (?:ist )?(?:vertan|verpasst|weg|vorbei|dahin|verspielt)|(?:die|deine|eure|ihre|unsere) allerletzten? \\p{L}{3,15}|wer (?:jetzt|heute|nicht sofort|da|hier) nicht (?:bucht|kauft|zugreift|bestellt|zuschlägt|handelt|mitmacht)|(?:noch )?in (?:dieser|der nächsten) (?:stunde|minute)`,
  `sichern sie sich|(?:tür|türen|tor) (?:ist |geht |gehen |fällt |schließt |macht )?(?:dann |bald |gleich |endgültig |für immer )?(?:zu|dicht)(?=[.!,]|$)|bevor (?:die tür|der preis|andere)|ärger(?:t|st|n sie) (?:sich|dich|euch)(?! nicht| über)|beeilung|(?:bald|gleich) ist (?:es|alles) (?:ausverkauft|weg|vergriffen)|bereu(?:st|t|en)|überleg(?:t|en sie)? (?:nicht|jetzt nicht)|nicht (?:lange |groß |erst |zweimal )(?:überlegen|nachdenken|fackeln|warten)|preis (?:steigt|geht hoch|springt)|nie (?:mehr|wieder) (?:so (?:günstig|billig)|zu diesem|für diesen)|jede (?:minute|sekunde) zählt|weg wie nix|im nu (?:weg|ausverkauft|vergriffen)|in (?:minuten|sekunden|stunden) (?:weg|ausverkauft|vergriffen)|füllt sich (?:schnell|rasend)|tick,? tack|hopp,? hopp|zack,? zack|los,? los`,
  `nicht mehr lange|nichts wie hin|worauf warte(?:n|t|st) |verpass\\p{L}{0,3} ${upTo(2)}(?:bloß|ja|keinen fall)|(?:ist|wäre) es zu spät|ist schluss|letzter aufruf|last chance|schnell,? schnell|ruckzuck|ratzfatz|heiß ?begehrt|in die röhre|eine handvoll|noch (?:genau |nur )?\\d{1,2} stunden|kaum noch|schnell noch|noch schnell|es:? schnell|entgehen|wer zögert|zeit drängt`,
  `(?:schnell|sofort|jetzt gleich) ${upTo(2)}(?:vorbei|an|her|rein|ins?|zu[mr]?|sein|dein|eure?n?|ihre?n?)|handel(?:t|n sie|e) (?:jetzt|sofort)|solange (?:es|sie|noch)|einmalige (?:chance|gelegenheit)|(?:plätze|platz|stückzahl|menge|auflage|vorrat) (?:ist |sind )?${upTo(1)}(?:begrenzt|limitiert|knapp)|streng limitiert|nachfrage ist ${upTo(1)}(?:riesig|groß|enorm|hoch)`,
  `(?:aktion|angebot|rabatt|verkauf) endet (?:bald|in kürze)|(?:bald|gleich|schnell) (?:ist (?:es |alles )?)?(?:vergriffen|ausgebucht|vorbei)|die letzten (?:${small} )?${anyWord} (?:warten|gehen)|(?:schnapp|sicher|hol)(?:t|en sie|)? (?:dir|euch|sich) (?:schnell|dein|eure|ihre)\\p{L}{0,2}`,
];
const urgesEn = [
  'only today|today only|just today|ends (?:tonight|today|soon|at midnight)|limited time|final hours|now or never',
  `only ${small} (?:${anyWord} )?${unitsEn}|(?:only|just) ${small} ${upTo(2)}(?:left|remaining|to go)`,
  'last chance|last few|selling (?:out )?fast|(?:almost|nearly) (?:gone|sold out)|while stocks last|going fast',
  'hurry(?: up)?|act (?:now|fast)|be quick|grab (?:yours|it|them) (?:now|before)',
  "before (?:it's|they're|it is) (?:too late|gone|all gone)|don't (?:miss (?:out|this|it)|wait|delay|hesitate|sleep on)",
  "before (?:someone|somebody) else|once (?:it's|they're|these are) gone|running out|clock is ticking|(?:won't|can't) last",
  'snap (?:it|them|yours|one) up|(?:tonight|this weekend) only',
  '(?:last|final) call|first come,? first served|(?:order|book|buy) (?:now|fast|today)|never again|(?:will not|won.t) be back',
  `when (?:it's|they're|it is|they are) gone|blink and|(?:don't|do not) (?:think (?:twice|about it)|blink|dawdle)|move (?:fast|quickly|now)|be fast|(?:can't|cannot|can not) afford to (?:wait|miss|hesitate)`,
  `(?:seats|spots|places|tickets|slots|copies|boxes|rooms|stocks?|they)(?:'re| are| is) (?:disappearing|vanishing|flying|melting|evaporating|dwindling|going quickly)|any (?:minute|second|moment) now`,
  `never (?:get|have|see|find|happen|come|be repeated|be this)(?: (?:this|such a|such an|another|a))?(?: ${anyWord}){0,2} (?:chance|opportunity|offer|price|deal)? ?again`,
  'snooze,? (?:and )?you lose|(?:only|just) a handful (?:left|remaining)',
  `(?:somebody|someone) else (?:will|is going to)|or (?:somebody|someone) else`,
  `not long now|what are you waiting|(?:final|last) (?:opportunity|days?|${small} [a-z]{3,15})|one of the last|(?:spaces?|places|numbers|stocks?|spots|seats) (?:is|are) (?:${anyWord} )?limited|strictly limited|demand is (?:${anyWord} )?(?:huge|high)|in (?:high|huge|great) demand|(?:hardly |barely )?(?:any|few|\\d{1,2}) (?:${anyWord} ){0,2}left|offer is gone|left empty|(?:unique|once[- ]in[- ]a[- ]lifetime) (?:chance|opportunity)|(?:tomorrow it|soon) (?:could )?(?:all )?be gone|before ${upTo(3)}gone`,
  `(?<!(?:we|i|they|he|she|who|will|must|council|could|can|to|may|members) )(?:decide|choose|commit|buy|book|act|move|join|say yes) (?:right )?(?:now|today|tonight)|(?:don't|do not|no time to) (?:overthink|think too|sit on|put (?:it|this) off|wait around|mess about|hang about|be (?:left|the one)|wait|procrastinate|dither)|doors? (?:(?:is|are) )?(?:about to |almost |nearly )(?:shut(?:ting)?|clos(?:e|ed|ing))|doors? (?:is |are )?(?:now )?(?:shutting|closing)|doors? (?:close|shut)s? (?:tonight|soon|forever|for good|today)|(?<!(?:was|were|had|been) )(?:gone|sold out|snapped up) (?:in|within) (?:minutes|seconds|hours|no time|a flash)(?! (?:last|yesterday|the last|on))`,
  `last (?:ones?|batch|lot|run|drop|restock|time) ever|last ones|final (?:few|batch|drop|push|hour)|(?:filling|booking) (?:up )?(?:fast|quickly)|fill(?:s|ing) up fast|(?:kick|hate|regret) (?:yourself|it later)|you(?:'ll| will) regret (?:it|this|waiting|missing|not)|(?:closing|ending|expiring|disappearing) (?:soon|tonight|today|fast)|price (?:(?:goes|is going|jumps|shoots|shot) up|doubles|rises)|don't think,? just|(?:spots|seats|places|slots) (?:are )?filling|clock's ticking|(?<=[.!?:] |^)${small} left(?=[.!,]|$)|before the price|tick,? tock|don't say (?:i|we) didn't|(?:won't|never) be repeated|no second chance|ever again|now now now|only chance`,
  `quick,? quick|too late|run,? don't walk|off the shelves|like hot cakes|soon gone|nearly over|do not (?:miss|wait|delay|hesitate)|you hesitate|want to miss|while (?:they last|you (?:still )?can)|miss out|time is (?:short|running)|(?:sign up|get in|register|order|book|come|apply|call|join|shop) (?:by )?(?:fast|now|quick(?:ly)?|today|immediately|right away)|(?:get|grab|secure|claim) (?:yours|your ${anyWord}|one of)|come round again|be quick`,
];
const urges = phrases({
  de: ['nur letz jetz schn grei bevo verp beei wer fast läuf ende sich limi sola sofo nich noch last bein bald glei weg zöge wart zeit uhr'
    + ' countd endsp wied best buch zusc zugr bloß ledi schlag ehe sons chan gele ange prei mögl raba plät rest term exem vorr zimm stüc gesc vorb lang leer wora kaum hand ruck röhr ratz sofo drän heiß entg einm stre nach akti zu schna hol entsc hande greif meld kauf klick vert verpa aller bucht stun minu sich tür tore anme bevor ärge bere über gros fack prei nie jede sekun nu füll tick hopp zack los sichern', ...urgesDe],
  en: ['only toda last hurr act ends befo miss sell almo whil limi now fina goin be don\'t don’ quic just grab near gone runn'
    + ' cloc snap toni week firs orde book buy neve back befo blin thin affo move disa vani flyi melt evap dwin any else dawd snoo long wait hard bare one limi dema uniq hesi left time imme regi appl call join shop come away empt too tomo run shel cake do want whil out get grab secu clai come need deci choo comm join say over put sit mess door shut clos snap fill kick hate regr expi disa pric tick second scar ever', ...urgesEn],
});
/** Near a real date the hurry is information. */
const dated = lazy(() => new RegExp(oneOf(
  String.raw`\d{1,2}\.\s?(?:\d{1,2}\.|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)`,
  String.raw`\d{1,2}(?:st|nd|rd|th)?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)`,
  String.raw`(?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d{1,2}`,
  String.raw`\d{1,2}(?::\d\d)?\s?(?:uhr|[ap]\.?m)(?!\p{L})`,
  '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)',
), 'iu'));
const near = 50;

export default rule({
  codes: ['TON-09'],
  gravity: 'warning',
  strength: 'law',
  moment: 'pause',
  needs: ['text', 'history'],
  options: {
    /** Urging phrases in one post that are too many. */
    most: { default: 2, min: 1, max: 10 },
  },
  check({ parsed, language, past, now }, _site, options): Finding[] {
    const prose = unquoted(parsed);
    const all = urges(language, parsed, prose);
    const [first] = all;
    if (!first) return [];
    const links = parsed.links.map(({ text }) => canonicalLink(text));
    const again = past.filter((post) => isAnotherDay(post.at, now) && post.links.some((link) => links.includes(link)) && urges(language, parse(post.excerpt)).length > 0);
    if (links.length > 0 && again.length > 0) return [{ at: first.at, variant: 'again', with: { count: new Set(again.map((post) => Math.floor(post.at / day))).size + 1 } }];
    const loose = all.filter(({ at }) => !dated().test(prose.slice(Math.max(0, at[0] - near), at[1] + near)));
    const [hit] = loose;
    return hit && loose.length >= (options.most ?? 2) ? [{ at: hit.at, gravity: 'hint', with: { count: loose.length } }] : [];
  },
});

function isAnotherDay(at: PastPost['at'], now: number): boolean {
  return Math.floor(at / day) !== Math.floor(now / day);
}

export const sources: Sources = [{ title: { en: 'UWG, Annex no. 7: untrue limits of time', de: 'UWG, Anhang Nr. 7: unwahre Fristen' }, url: 'https://www.gesetze-im-internet.de/uwg_2004/anhang.html', date: '2025-04-02', kind: 'law' }];

export const words: Words = {
  en: {
    title: '{count} phrases that push',
    why: 'Hurry without a date sounds like a trick. Untrue time limits are always unfair under German law.',
    look: 'Name the real date.',
    variants: { again: { title: '“Last chance” again? You said so {count} times', why: 'You pressed for this link on another day already. Untrue time limits are always unfair under German law.' } },
    options: { most: 'Urging phrases in a post' },
  },
  de: {
    title: '{count} Wendungen, die drängen',
    why: 'Eile ohne Datum wirkt wie ein Trick. Unwahre Fristen sind immer unlauter (UWG, Anhang Nr. 7).',
    look: 'Nenn das echte Datum.',
    variants: { again: { title: 'Die „letzte Chance“ zum {count}. Mal?', why: 'Für diesen Link hast du schon an einem anderen Tag gedrängt. Unwahre Fristen sind immer unlauter (UWG, Anhang Nr. 7).' } },
    options: { most: 'Drängende Wendungen in einem Beitrag' },
  },
};

const before = (excerpt: string) => ({ past: [{ site: 'x', kind: 'post', at: Date.UTC(2026, 10, 16, 10), hashtags: [], links: [canonicalLink('https://our-site.com/course')], mentions: [], words: 5, media: 0, excerpt }] }) as const;

export const examples: Examples = {
  en: {
    good: [
      'Registration closes on 30 November.',
      'Last chance to see the film: tonight at 8 pm.',
      'Two seats are left for Friday at seven. Hurry up the hill, the view is worth it.',
      { text: 'Last chance for the course https://our-site.com/course', draft: { ...before('The course begins in January'), profile: { repeatedLinks: ['our-site.com/course'] } } },
    ],
    bad: [
      { text: 'Last chance! Hurry, only 3 left!', at: 'Last chance' },
      { text: 'Act now, this offer ends soon and it is selling fast.', at: 'Act now' },
      { text: 'Last chance for the course https://our-site.com/course', at: 'Last chance', draft: before('Only today: the course at half price') },
    ],
  },
  de: {
    good: [
      'Anmeldung bis 30. November.',
      'Letzte Chance für den Film: heute um 20 Uhr.',
      'Für Freitag um sieben sind noch zwei Plätze frei.',
      { text: 'Letzte Chance auf den Kurs https://our-site.com/course', draft: { ...before('Der Kurs beginnt im Januar'), profile: { repeatedLinks: ['our-site.com/course'] } } },
    ],
    bad: [
      { text: 'Letzte Chance! Nur noch 3 Plätze!', at: 'Letzte Chance' },
      { text: 'Greift zu, bevor es zu spät ist, wir sind fast ausverkauft.', at: 'Greift zu' },
      { text: 'Letzte Chance auf den Kurs https://our-site.com/course', at: 'Letzte Chance', draft: before('Nur heute: der Kurs zum halben Preis') },
    ],
  },
};
