import type { ParsedText } from './parse';
import { compile, lazy, phrase, type Phrase } from './phrases';
import { oneOf, piece, upTo } from './slots';

const uses = oneOf('(?:mit|nutzt?|verwendet?|gebt|gib) (?:dem|den|meinem|meinen|unserem|unseren)|mein|(?:with|use|using|enter|apply)(?: my| the| our)?|my');
const words = phrase('code raba guts akti prom disc coup vouc', piece`(?:${uses} )?(?<!-)(?:(?:rabatt|gutschein|aktions|promo|discount|voucher|coupon)[- ]?)?code`);
const mine = /^(?:mit|nutzt?|verwendet?|use|with|enter|apply)?\s*(?:mein|my)/iu;
const token = /^[\s:]{0,3}(?:lautet |ist |is )?[„“"'»*]{0,2}((?:[A-Z][A-Z0-9_-]{2,19}|[A-Za-z]{2,15}\d{1,3})(?![\p{L}\d]))/u;
/** The same where others are told that it is for them. */
const tokenForYou = /^(?:['’]s)?[\s:=]{0,3}(?:for (?:you(?: lot| guys| all| folks| lovely people)?|all of you|y'all|my followers|everyone|my lot) ?|für (?:euch(?: alle)?|dich|sie|meine follower|alle) ?|you(?:['’]ll)? (?:want|need) |von (?:mir|uns) )?(?:[,;:–-]? ?(?:just |simply |einfach |nur )?(?:type|enter|use|say|quote|pop in|tippt|nutzt|gebt|sagt|verwendet)(?: in| einfach)? )?(?:lautet |ist |is |heißt |wäre |are |: ?)?[„“"'»*]{0,2}((?:[A-Z][A-Z0-9_-]{2,19}|[A-Za-z]{2,15}\d{1,3})(?![\p{L}\d]))/u;
const deal = /%|€|£|\$|rabatt|gratis|gutschein|spar|günstiger|geschenk|discount|voucher|coupon|promo|(?<!\p{L})(?:off|saves?|free)(?!\p{L})/iu;
const entry = /anmeld|einw[aä]hl|zoom|wlan|wi-?fi|kahoot|quiz|log-?in|meeting|slido|menti|zugang|einlass|einsteigen|(?<!\p{L})(?:join|access|door|tür)/iu;

/** Nothing is a code without these: three capitals and a digit, or four where somebody speaks of the till. */
const numbered = /[A-ZÄÖÜ]{3}\d/u;
const shouted = /[A-ZÄÖÜ]{4}/u;
const name = piece`[A-ZÄÖÜ]{3,15}\d{1,3}`;
const quoted = piece`["„“'»]?${name}["“”'«]?`;
const worth = piece`(?=[^.!?\n]{0,20}(?:%|€|£|\$|off|Prozent|Rabatt|Euro))`;
const youGet = piece`(?<!\p{L})(?:[Ss]aves?|[Ss]par(?:t|st|en)|[Gg]et|[Bb]ekomm(?:t|st|en))`;
const gets = piece`(?:gibt['’]?s|geht|zahl(?:t|st|en)|kostet|kommt ihr|you pay|spar(?:t|st|en)|bekomm(?:t|st)|gibt|erh[aä]lt\p{L}{0,2}|you (?:get|save)|to (?:get|save)|for [£€$]?\d)`;
const puts = piece`(?:[Mm]it|[Ww]ith|[Uu]se|[Uu]sing|[Nn]utzt?|[Ee]nter|[Tt]ype(?: in)?|[Pp]op(?: in)?|[Aa]pply|[Aa]dd|[Gg]ebt|[Gg]ib|[Tt]ippt|[Vv]erwendet?)`;
const atTill = piece`(?:(?:in )?at (?:the )?check-?out|at (?:the )?till|in (?:the|your) basket|an der Kasse|im Warenkorb|in der Kasse|beim (?:Bestellen|Kauf|Bezahlen)|bei der Bestellung)`;
const till = new RegExp(atTill, 'u');
/** A code that is named without the word: "mit LISA10 spart ihr". */
const unnamed = new RegExp([
  piece`(?<![\p{L}\d]|[Cc]ode:? )${name} (?:saves|gets|gives|bringt|spart|gibt) (?:you|euch|dir|ihnen)${worth}`,
  piece`(?<![\p{L}\d]|[Cc]ode:? )${name} (?:takes|knocks|shaves|cuts|gets|zieht|nimmt) [^.!?\n]{1,30} (?:off|ab|discount|Rabatt)(?!\p{L})`,
  piece`(?<!\p{L})(?:[Mm]it|[Ww]ith|[Uu]se) ${quoted} ${gets}`,
  piece`(?<!\p{L})${puts} ${quoted} ${atTill}`,
  piece`(?<!\p{L})${puts} ["„“'»]?[A-ZÄÖÜ]{4,15}["“”'«]? ${atTill}${worth}`,
  piece`(?<!\p{L})(?:[Dd]iscount|[Cc]ode|[Rr]abatt)[^.!?\n]{0,60}(?<!\p{L}|to |I )${puts} (["„“'»]?)[A-ZÄÖÜ]{4,15}\d{0,3}["“”'«]? ${atTill}`,
  piece`(?<!\p{L})${puts} (?:[^.!?\n]{1,30} )?${atTill} ${quoted}`,
  piece`(?<!\p{L})${quoted} ${atTill} eingeben|(?<!\p{L})(?:[Gg]ebt|[Gg]ib) (?:beim Bestellen|an der Kasse) [A-ZÄÖÜ]{4,15}\d{0,3}(?![\p{L}\d])`,
  piece`${youGet} (?:[^.!?\n]{0,20} )?mit ${name}${worth}`,
  piece`${youGet} [^.!?\n]{0,40}(?:%|€|£|\$|[Rr]abatt|off|free|gratis|Prozent)[^.!?\n]{0,20} (?:with|mit) ["„“'»]?${name}(?![\p{L}\d])`,
].join('|'), 'u');

/** Discount codes: the words that announce one with the code itself. */
export function discountCodes(parsed: ParsedText): Phrase[] {
  const isDeal = lazy(() => deal.test(parsed.prose));
  const isEntry = lazy(() => entry.test(parsed.prose));
  const bare = numbered.test(parsed.prose) || (shouted.test(parsed.prose) && till.test(parsed.prose)) ? unnamed.exec(parsed.prose) : null;
  if (bare) return [{ at: [bare.index, bare.index + bare[0].length], text: bare[0], groups: {} }];
  return words(parsed).flatMap((found) => {
    const isMine = mine.test(found.text);
    const [, code] = (isMine ? token : tokenForYou).exec(parsed.prose.slice(found.at[1], found.at[1] + 40)) ?? [];
    // "Comment my code" is a programmer's, "use my code" is not.
    const isMeant = code === undefined ? isMine && (isDeal() || found.text.trim().split(' ').length > 2) : isDeal() || (!isEntry() && (isMine || /\d/.test(code)));
    if (!isMeant) return [];
    const end = code === undefined ? found.at[1] : parsed.prose.indexOf(code, found.at[1]) + code.length;
    return [{ ...found, at: [found.at[0], end], text: parsed.prose.slice(found.at[0], end) } satisfies Phrase];
  });
}

const alone = /(?<![\p{L}\p{M}])(?:ich|mein(?:e[mnrs]?)?|mir|mich|i|my|me|i['’](?:m|ve|ll))(?![\p{L}\p{M}])/iu;

/** A shop that is named beside the discount: "10 % bei Kerzenkind". */
const elsewhere = /(?:%|€|£|\$|[Rr]abatt|off|alles|everything)[^.!?\n]{0,30}(?<!\p{L})(?:bei|at|from) (?!Bestell|Abhol|Kauf|Vorlage|Einl|Frag|Zahlung|Abgabe|Anmeld|Rück|Christmas|Easter|Buchung|Online|Vorkasse)\p{Lu}\p{L}{2,30}/u;
/** The same by its account: nobody names the own one so. */
const byAccount = /(?:%|€|£|\$|[Rr]abatt|[Pp]rozent|percent|off|alles|everything|Buchung|Bestellung|booking|order)[^.!?\n]{0,30}(?<!\p{L})(?:bei|at|from|with) @|(?<!\p{L})(?:in|at|on|auf) (?:their|deren) (?:online[ -]?)?(?:shop|store|site|website|Seite|Webseite|Shop)(?!\p{L})/u;
const houses = oneOf(
  'shop|laden|geschäft|store|filialen?|webseite|website|site|seite|sortiment|kollektion|kurse?n?|produkte?n?|tickets?|angebote?n?|preise?n?',
  'app|museum|restaurant|café|hofladen|kasse|office|collection|range|products?|courses?|classes|menu|workshops?|studio|buch|book',
);
const ownHouse = lazy(() => compile(piece`bei uns|(?:unser|our)(?:e[mnrs]?)? ${upTo(2)}(?!liebling)\p{L}{0,12}${houses}`, 'iu'));

const shopNamed = /(?<!\p{L})(?:[Bb]ei|[Aa]t|[Ss]hop (?:von|of)|(?:friends|partners?) at|[Pp]artner(?: bei| von)?) (?!Bestell|Abhol|Kauf|Einl|Zahlung|Anmeld|Buchung|Abnahme|Eingabe|Check|Christmas|Easter|[A-Z]\w{2,5}day)\p{Lu}\p{L}{2,30}|in the \p{Lu}\p{L}{2,30} (?:shop|store)|(?<!\p{L})(?:in their (?:shop|store)|ihr dort|off there)(?!\p{L})/u;

/** Whether a discount is to be had at a house by its name, which may be another's. */
export function isElsewhere({ prose }: ParsedText): boolean {
  return shopNamed.test(prose) && !ownHouse().test(prose);
}

const ourselves = /(?<!\p{L})(?:bei uns|unser\p{L}{0,3}|our)(?!\p{L})/iu;

/** Who uses a thing at home sells none of it: "unser Balou liebt es". */
const athome = /(?<!\p{L})(?:[Uu]nsere?[nmr]?|[Mm]eine?[nmr]?|[Oo]ur|[Mm]y) (?:(?:\p{L}{2,12} )?(?:Hund\p{L}{0,3}|Hündin|Katzen?|Kater|Welpen?|Kind\p{L}{0,3}|Sohn|Tochter|Kleine[rn]?|Große[rn]?|Baby|Mann|Frau|Familie|Jungs|Mädels|dogs?|pup(?:py)?|cats?|kitten|kids?|son|daughter|little one|toddler|baby|husband|wife|family)|\p{Lu}\p{L}{2,12}) (?:lie[bg]t|frisst|schl[äa]ft|mag|trägt|isst|fährt|loves?|eats?|sleeps?|wears?|adores?|goes mad|can['’]t get enough|won['’]t|ist (?:begeistert|verrückt))(?!\p{L})/u;
const handedOn = /code['’]?s? (?:for you|for all of you|for my|for everyone|für euch|für dich|für meine|you(?:['’]ll)? (?:want|need))(?!\p{L})/iu;

const myCode = /(?<!\p{L})(?:mein(?:e[mn])?|my) (?:\p{L}{3,14}[ -]?)?code(?!\p{L})/iu;
const houseOf = (whose: string) => piece`(?:${whose})(?:e[mnrs]?)? ${upTo(2)}\p{L}{0,12}${houses}`;
const myHouse = lazy(() => compile(houseOf('mein|my'), 'iu'));
const own = lazy(() => compile(oneOf(houseOf('unser|mein|my|our'), 'bei uns|auf alles|an der (?:tages)?kasse|wir|unser(?:e[mnrs]?)?|our|we'), 'iu'));

/** Whose discount it is: the house's own, somebody else's passed on by the writer (perhaps), or not to be told. */
export function codeOwner({ text, prose, mentions }: ParsedText): 'own' | 'passed on' | 'perhaps' | 'open' {
  const single = alone.test(prose);
  if (byAccount.test(text)) return 'passed on';
  if (elsewhere.test(prose) && !ourselves.test(prose)) return single ? 'passed on' : 'open';
  if (single && mentions.length > 0) return 'passed on';
  // A house has codes; one's own code is a share of another's.
  if (myCode.test(prose) && !myHouse().test(prose)) return 'passed on';
  if (athome.test(prose) && !ownHouse().test(prose)) return single ? 'passed on' : 'perhaps';
  if (own().test(prose)) return 'own';
  if (single || mentions.length > 0) return 'passed on';
  return handedOn.test(prose) ? 'perhaps' : 'open';
}
