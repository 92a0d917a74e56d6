import type { Span } from '../../edit';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { perhaps } from '../../text/clues';
import { find, near, sticky } from '../../text/phrases';
import { maybeWord, oneOf, piece, upTo } from '../../text/slots';

const money = /[€£$%]|eur/i;
const sum = String.raw`(?:(?:€|£|\$|eur)[^\S\n]?\d{1,5}(?:[.,]\d{1,2}(?!\d))?(?![\d.,]{0,12}[^\S\n]?(?:mi?ll|bi?ll|mio|mrd|bn|m\b|k\b))|(?:\d{1,3}[.,]\d{3}(?!\d)|\d{1,5})(?:[.,](?:\d{2}(?!\d)|-|–))?[^\S\n]?(?:€|£|\$|euro?s?(?!\p{L})))`;
const anySum = new RegExp(sum, 'giu');
/** Words for what was before. */
const onceDe = 'früher|vorher|zuvor|bislang|ehemals|vormals|normalerweise|üblicherweise|ursprünglich|eigentlich|regulär';
const onceEn = 'before|usually|normally|previously|formerly|originally';
const former = new RegExp(piece`^${oneOf(
  piece`gestern|bis gestern|kostete|until|letzte woche|vorgestern|neulich|vorige woche|letzten monat|vorigen monat|last month|yesterday|last week|was|were|sonst|used to|\p{L}{3,15}e?r? ?(?:preis|price)`, onceDe, onceEn,
)}`, 'iu');
/** A price set against a former one. */
const insteadStarts = ('stat anst früh vorh bish inst was were down redu befo gese runt heru alte ursp regu norm old form orig usua stre '
  + 'bis kost unti zuvo sons bisl ehem vorm übli eige list lade kata gest letz yest last prev used mark slas cut full vorg neul vori').split(' ');
const oldPrice = oneOf(
  '(?:alt|bisherig|früher|ursprünglich|regulär|normal|vorherig|üblich)er? (?:laden|verkaufs)?preis',
  '(?:streich|normal|listen|original|katalog|ladenver?kaufs|laden|vorgänger)preis',
  '(?:old|former|regular|original|usual|normal|full|list|previous) (?:retail )?price',
);
const beforeOld = oneOf(
  '(?:gestern|vorgestern|neulich|letzte woche|vorige woche|letzten monat|vorigen monat|last week|last month|yesterday)(?: noch)?|bis gestern|kostete[nt]? (?:er|sie|es|das) noch|letzte woche noch|(?:yesterday|last week) still|until yesterday|statt|anstatt|anstelle|bisher',
  'instead of|down from|(?:reduced|cut|slashed|marked down) from', onceDe, onceEn, oldPrice,
);
/** What may stand between such a word and its price. */
const between = oneOf(
  'klebten?|hing(?:en)?|stand(?:en)?|musstet?|mussten|hätten?|sollten?|da|dran|dort|drauf|am|schild|auf|preisschild|etikett|ihr|ich|wir|für|gezahlt|stuck|had|paid|nur|noch|bisher|zuvor|waren?|kosten|kostete[nt]?|kostet|lag|lagen|liegt|beträgt|betrug|bei|es|er|sie|der|die|den|dem|das|von',
  'üblichen?|bisherigen?|regulären?|normalen?|ursprünglichen?|früheren?|alten|sonst|einmal|mal|rund|euch|sie|ihr|du|man|(?:be)?zahl(?:t|st|en|te|ten)',
  'was|were|is|it|they|the|our|usual|normal|old|regular|original|costs?|for|at|of|about|sold|you|pay|paid',
);
const instead = sticky(() => new RegExp(oneOf(
  piece`${beforeOld}:?[^\S\n]{1,3}${upTo(4, between)}${sum}`,
  piece`(?:war|waren):?[^\S\n]{1,3}(?:bisher |noch |gestern |ursprünglich |mal |einmal ){0,2}(?:mit|für) ${sum} (?:ausgezeichnet|ausgeschildert|angesetzt|zu haben|gelistet)|(?:was|were):?[^\S\n]{1,3}(?:just |only )?${sum}|used to (?:be|cost|sell for|go for|retail at) ${upTo(2, between)}${sum}`,
  piece`(?<=\(\s?)sonst:? ${upTo(3, between)}${sum}|sonst (?:kostet|kosten|kostete|liegt|verlangen|zahlt) ${upTo(4, between)}${sum}`,
  piece`(?:reduziert|gesenkt|runter|heruntergesetzt) (?:von|auf) ${sum}`,
  piece`used to (?:be|cost|sell for|go for) \d{1,5}(?:[.,]\d\d)?(?= ?[.!,)\n]|$)`,
  piece`(?:vorher|früher|zuvor|bisher|sonst) (?:waren|sind|kostete|kosteten)(?: es| sie| er)? \d{1,5}(?:[.,]\d\d)?(?= ?[.!,)\n]|$)`,
), 'iuy'));
const arrow = new RegExp(String.raw`${sum}[^\S\n]{0,3}(?:➡️?|→|->|❌)[^\S\n]{0,2}${sum}`, 'iu');
const falls = oneOf('reduziert|gesenkt|gefallen|herab|herunter|runter|(?:herunter|runter|herab)?gesetzt|reduced|cut|dropped|down|marked|slashed');
const justNow = oneOf('nur|noch|gerade|mal|jetzt|just|only|now');
const bareSum = piece`(?:${sum}|\d{1,5}(?:[.,]\d\d)?(?!\d))`;
const dropped = new RegExp(piece`(?<!\p{L})(?:von|from) ${bareSum},? ${upTo(2, falls)}(?:auf|to) ${upTo(2, justNow)}${sum}`, 'iu');
/** The new price first: "480 € und nicht mehr 640 €", "marked down to £9 from £14". */
const nowThen = new RegExp(oneOf(
  piece`${sum},? ${maybeWord('und|and')}(?:nicht mehr|no longer|rather than) ${upTo(2, between)}${sum}`,
  piece`to ${upTo(1, justNow)}${sum},? (?:down )?from ${sum}`,
), 'iu');
const isCut = new RegExp(oneOf(
  'gesenkt|reduziert|runter|herunter|günstiger|rabatt|angebot|gefallen|fällt|sinkt|purzelt|rutscht|gesetzt|im preis|kostet|nur noch|schnäppchen',
  'reduced|down|drops|dropped|off|sale|black friday|black week|price|cut|slashed|falls|bargain',
), 'iu');
const cheaper = oneOf(piece`rabatt|nachlass|auf alle|reduziert|günstiger|billiger|sparen|off\b|sale\b|discount|cheaper|reduction`);
const percentSign = '(?:%|prozent|percent|per cent)';
const givesDe = piece`(?:geb(?:en|e)|gibt|gewähr(?:en|t)|schenk(?:en|t)|bekomm(?:t|st|en)|habt|kriegt|erhaltet)(?: es| wir| ich| ihr| sie| euch| dir| ihnen| heute| jetzt| noch| bei uns){0,4}`;
const goodsOf = oneOf(piece`unsere\p{L}?|alle?n?|jede[ns]?|diese[ns]?|die|den`);
const cutBy = piece`(?:(?<=um )\d{1,2}[^\S\n]?${percentSign} (?:gesenkt|reduziert|(?:herab|herunter|runter)gesetzt)|(?<!\p{L})(?:reduced|cut|slashed|marked down) by \d{1,2}[^\S\n]?${percentSign})(?=[^.!?\n\d]{0,20} (?:jetzt|nun|nur|noch|für|only|now|just|to|at|for) [^.!?\n\d]{0,10}${sum})`;
const percent = new RegExp(
  piece`[-–−][^\S\n]?\d{1,2}[^\S\n]?%|(?<![\d.,])\d{1,2}[^\S\n]?${percentSign}[^\S\n]?${cheaper}|(?<!\p{L})(?:save|spart?|sparen sie) (?:up to |bis zu )?\d{1,2}[^\S\n]?${percentSign}|(?<!\p{L})(?:${givesDe}) (?:bis zu |sogar )?\d{1,2}[^\S\n]?${percentSign} auf ${goodsOf}|${cutBy}`, 'giu',
);
/** A fraction or a sum by which something got cheaper; needs a price beside it. */
const less = new RegExp(oneOf(
  piece`(?<!\p{L})(?:ein|um ein|zwei) (?:viertel|drittel|fünftel) (?:günstiger|billiger|reduziert|gesenkt)`,
  piece`(?<!\p{L})(?:minus \d{1,2} ?(?:%|prozent)|halber preis(?= ?[.!:–])|preis (?:haben wir )?halbiert|preise? (?:\p{L}{2,10} ){0,2}(?:gesenkt|halbiert|reduziert)|preis(?:sturz|senkung|rutsch|halbierung)|(?:halved|slashed|cut|dropped) the price|price (?:halved|cut|drop|slashed)|(?:now|for|at|only) half the (?:usual |normal |old )?price|(?:nur (?:noch )?|für |um )die hälfte (?:des preises|vom preis|gesenkt|reduziert|günstiger|billiger)|nur noch die hälfte(?= ?[:!])|(?:jetzt|heute|nun) (?:bei uns )?(?:nur (?:noch )?|für )die hälfte)(?!\p{L})`,
  piece`(?<!\p{L})(?:auf (?:nur |bloß |jetzt )?${sum} (?:reduziert|gesenkt|(?:herab|herunter|runter)gesetzt|gerutscht|gepurzelt)|(?:reduced|cut|slashed|marked down|knocked down|now down) to (?:just |only )?${sum}|(?:knock(?:ed|ing)?|tak(?:en?|ing)|chopp(?:ed|ing)|shav(?:ed?|ing)) ${sum} off)(?!\p{L})`,
  piece`(?<!\p{L})(?:(?:zum|für den|nur der|um den) (?:halben|halber) preis|(?:halber|halbe) preis (?:auf|für|bei)|(?:a|one) (?:quarter|third|fifth) cheaper|(?<=(?:kost|zahl|costs?|pay)\p{L}{0,3} (?:\p{L}{2,10} ){0,2})(?:ein|a) (?:viertel|drittel|fünftel|quarter|third|fifth) (?:weniger|less)(?! als| than)|zum halbpreis|\p{L}{0,12}schlussverkauf|preis-?(?:knaller|highlight)|(?:at |for )?half[- ]price|half off|a (?:quarter|third) off)(?!\p{L})`,
), 'giu');
const once = piece`(?!\d|,? (?:if|when|by|because|wenn|falls|weil)(?!\p{L})| ?(?:a|per|each|every|im|pro|jeden?|jährlich|monatlich|/) ?(?:jahr|monat|woche|tag|year|month|week|day|night|time)?(?!\p{L}))`;
const whole = maybeWord('satte|ganze|stolze|volle|bis zu|up to');
const lessBySum = new RegExp(piece`(?<!\p{L})(?:um |jetzt |now )?${sum} (?:rabatt|nachlass|preisnachlass|günstiger|billiger|reduziert|gesenkt|(?:herab|herunter|runter)gesetzt|off|cheaper|weniger(?= als)|less(?= than))(?!\p{L}| (?:als|than)(?! (?:sonst|bisher|üblich|zuvor|vorher|früher|normal|usual|before)))|(?<!\p{L})zahl(?:t|st|en) (?:ihr |du |sie )?${sum} weniger(?!\p{L}| als)|(?<!\p{L})(?:you|you'll|you’ll) save ${whole}${sum}${once}|(?<!\p{L})save ${whole}${sum} (?:on|off) (?:our|this|these|the|all)(?!\p{L})|(?<!\p{L})(?:(?:ihr|du|sie) spar(?:t|st|en)|spar(?:t|st|en) (?:ihr|du|sie)) ${upTo(1, justNow)}${whole}${sum}${once}|ersparnis:? ${sum}|${sum} (?:gespart|ersparnis|saved|saving)(?!\p{L})`, 'giu');
const noted = /30[- ]?(?:tagen?|days?)|niedrigste\p{L}{0,30} (?:gesamt)?preis|lowest price|günstigste\p{L}{0,30} preis der letzten/iu;
/** Codes for one's own readers, first orders and trade between firms may go by other rules: ask. */
const maybe = new RegExp(oneOf(
  'einführungs(?:preis|angebot)|kennenlern|neukund|erste bestellung|erstbestell|first orders?|new customers|introductory|trade customers',
  'b2b|gewerbekund|gewerbetreibend|wiederverkäufer|rabatt-?codes?|gutschein-?codes?|(?:mit|use|with) (?:dem |eurem |deinem |the |your |my )?code',
), 'iu');
/** Other rules hold for services, tickets, maker's prices, what spoils, and what is sold second-hand. */
const otherwise = new RegExp(oneOf(
  piece`\buvp\b|unverbindliche|\brrp\b|msrp|kurs(?:e|en|s|gebühr|preis)?\b|(?<!(?:at|in|from|to) (?:our|the|my) (?:own )?)workshop|seminar|\b(?:tickets?|karten)\b|eintritt|admission`,
  piece`entry fee|übernacht|hotel|(?<!(?:wohn|schlaf|ess|lese|kinder|bade|arbeits|spiel|jugend|fernseh|näh|bügel|ankleide))zimmer|\bnights?\b|massage|mitglied|membership|\babos?\b|subscription|beitrag\b|vorverkauf|abendkasse`,
  piece`early ?bird|frühbucher|studierende|student|ermäßigt|concession|kinderpreis|(?<!für )kinder\b|für kinder (?:bis|unter|ab(?! (?:sofort|heute|jetzt|morgen))|nur|kost|zahl|\d)|(?<!p)reise|flug|bahn(?!hof)|fahrkarte|miete|\brent\b`,
  piece`strom\b|gastarif|schneiderei|dienstleistung|leistungen|(?:hosen?|kleid\p{L}{0,2}|ärmel|vorhänge?|gardinen?|säume?) kürzen|haarschnitt|beratung|behandlung|privatverkauf|gebraucht|second ?hand|used(?! to)\b|haushalt|\bsteuer|zinsen|inflation|studie|umfrage`,
  piece`parking|\bloss\b|schüler|azubi|rentner|senior|\bpensioners?\b|gebühr(?!enfrei)|schulden|pro kopf|per head|pro person|per person|happy hour|umfrage`,
  piece`löhne|gehälter|(?<!\p{L})gehalt(?!\p{L})|wages|salar(?:y|ies)|umsatz|poll\b|cent pro|verbrauch|ausgaben|defizit|(?:heiz|strom|bau|neben|personal)kosten|mindesthaltbar|heute noch frisch|kurz vor ladenschluss`,
), 'iu');
const taxDe = 'mwst|ust|mehrwertsteuer|umsatzsteuer|vat';
const without = piece`zzgl\.?|zuzüglich|netto|exkl\.?|ohne|excl?\.?`;
const onTop = piece`(?:(?:kommt|kommen|ist|sind|comes|is|goes) )?(?:noch |dann |extra )?(?:obendrauf|oben drauf|dazu|hinzu|on top|added|extra|not included|nicht enthalten|nicht drin)`;
const net = new RegExp(oneOf(
  piece`${sum}[^.\n]{0,30} (?:${taxDe}) ${onTop}|${sum}[^.\n]{0,12}(?:ohne|before|without|\+)[^\S\n]?(?:${taxDe})|${sum}[^.\n]{0,20},? (?:dazu kommt|hinzu kommt|dazu kommen|es kommt noch)[^.\n]{0,20}(?:${taxDe})`,
  piece`(?:${sum}|\d{1,5} euros)[^.\n]{0,20}(?:${without}|plus)[^\S\n]{0,9}(?:der |gesetzlicher )?(?:${taxDe}|steuer)`,
  piece`(?<!\p{L})preise?[^.\n]{0,20}(?:${without}|exclude|excluding)[^\S\n]{0,9}(?:der |gesetzlicher )?(?:${taxDe})`,
), 'iu');
const anyTax = /st\b|steuer|vat/i;
const weight = new RegExp(String.raw`(?<![\p{L}\d.,])(?!1 ?(?:kg|l)\b)\d{1,4}(?:,\d{1,2})?[^\S\n]?(?:g|gr|gramm|kg|ml|cl|l|liter)\b[^.\n]{0,30}${sum}|${sum}[^.\n]{0,15}(?:für|je|\/|for)[^\S\n]?(?!1 ?(?:kg|l)\b)\d{1,4}(?:,\d{1,2})?[^\S\n]?(?:g|gr|gramm|kg|ml|cl|l)\b`, 'iu');
const perUnit = /(?:\/|pro|je|per|=)\s?(?:1\s?|100\s?)?(?:kg|kilo|l\b|liter|g\b|ml)/iu;

export default rule({
  codes: ['LAW-09'],
  gravity: 'warning',
  strength: 'law',
  moment: 'pause',
  needs: ['text', 'profile'],
  check({ parsed, language, profile }): Finding[] {
    const { prose } = parsed;
    if (profile.business === false || !money.test(prose) || !/\d/.test(prose)) return [];
    const german = language === 'de' || profile.languages?.includes('de') === true;
    // Whether the writer sells to consumers is known only when they said so.
    const doubt = profile.business && german ? {} : { gravity: 'hint' as const, sure: false };
    const sums = find(anySum, prose).length;
    if (sums === 0 && !/\d euros(?!\p{L})/iu.test(prose)) return [];
    const arrows = /[→➡❌]|->/u.test(prose) ? arrow.exec(prose) : null;
    const found = near(parsed, insteadStarts, instead, prose).find(({ at, text }) => (sums > 1 || !former.test(text) || !money.test(text)) && !isDearer(prose, at, text))
      ?? droppedIn(prose) ?? (arrows ? { at: [arrows.index, arrows.index + arrows[0].length] as const } : find(percent, prose)[0])
      ?? find(less, prose)[0] ?? (sums > 1 ? find(lessBySum, prose)[0] : undefined);
    if (found && !noted.test(prose) && !otherwise.test(prose)) return [{ at: found.at, ...doubt, ...(maybe.test(prose) ? { gravity: 'hint', sure: false } : {}) }];
    const shown = anyTax.test(prose) ? net.exec(prose) : null;
    // What is sold for euros in English is sold in Europe, where prices hold the tax.
    if (shown && (german || /€|euro/iu.test(prose)) && profile.channel !== 'news') return [{ at: [shown.index, shown.index + shown[0].length], variant: 'net', gravity: 'hint', sure: false }];
    const weighed = profile.field === 'food' && german && !perUnit.test(prose) ? weight.exec(prose) : null;
    if (weighed) return [{ at: [weighed.index, weighed.index + weighed[0].length], variant: 'unit', gravity: 'hint', sure: false }];
    return found ? [] : perhaps('LAW-09', language, parsed).filter(() => !noted.test(prose) && !otherwise.test(prose));
  },
});

/** "von 199 € auf 149 €", said of goods that got cheaper. */
function droppedIn(prose: string): { readonly at: Span } | undefined {
  return pairIn(prose, nowThen, -1) ?? (isCut.test(prose) ? pairIn(prose, dropped, 1) : undefined);
}

/** Two prices of which the older is the higher; `order` is -1 when the newer stands first. */
function pairIn(prose: string, prices: RegExp, order: 1 | -1): { readonly at: Span } | undefined {
  const found = prices.exec(prose);
  const [first, second] = found?.[0].match(/\d[\d.,]*/gu) ?? [];
  return found && first && second && (amount(first) - amount(second)) * order > 0 ? { at: [found.index, found.index + found[0].length] } : undefined;
}

/** "63 Euro instead of 58": the price went up. */
function isDearer(prose: string, [start, end]: Span, text: string): boolean {
  const old = amount(text);
  const before = find(anySum, prose.slice(Math.max(0, start - 40), start)).at(-1);
  if (!former.test(text)) return before !== undefined && amount(before.text) > old;
  const [after] = find(anySum, prose.slice(end, end + 50));
  const others = [before, after].flatMap((other) => (other ? [amount(other.text)] : []));
  return others.length > 0 && others.every((other) => other >= old);
}

/** "1.299,00 €" as a number; German and English thousands both count as such. */
function amount(text: string): number {
  const digits = /\d[\d.,]*/u.exec(text)?.[0] ?? '';
  return Number(digits.replace(/[.,](?=\d{3}(?!\d))/gu, '').replace(',', '.').replace(/\.$/u, ''));
}

export const sources: Sources = [
  { title: '§§ 3, 4, 11 PAngV', url: 'https://www.gesetze-im-internet.de/pangv_2022/__11.html', date: '2025-04-02', kind: 'law' },
  { title: { en: 'ECJ, C-330/23 (Aldi Süd): percentages refer to the lowest price of 30 days', de: 'EuGH, C-330/23 (Aldi Süd): Prozente beziehen sich auf den niedrigsten Preis der 30 Tage' }, date: '2024-09-26', kind: 'law' },
  { title: { en: 'BGH, I ZR 183/24: the 30-day price must be clear', de: 'BGH, I ZR 183/24: Der 30-Tage-Preis muss klar erkennbar sein' }, date: '2025-10-09', kind: 'law' },
];

export const words: Words = {
  en: {
    title: 'This reduction lacks the lowest price of 30 days',
    why: 'In Germany, whoever cuts a consumer price must show the lowest price of the last 30 days beside it, and percentages must refer to that one.',
    look: 'Write: “€49 (lowest price of the last 30 days: €70)”.',
    variants: {
      perhaps: { title: 'Is this price reduced?' },
      net: { title: 'Do consumers see this price without VAT?', why: 'In Germany, prices for consumers include VAT.', look: 'Name the full price, or say that you sell to businesses only.' },
      unit: { title: 'A price by weight needs the price per kilo or litre', why: 'In Germany, food sold by weight or volume needs the price per kilogram or litre beside it.', look: 'Add: “(1 kg = €7.98)”.' },
    },
  },
  de: {
    title: 'Zum Rabatt fehlt der niedrigste Preis der 30 Tage',
    why: 'Wer einen Preis für Verbraucher senkt, muss den niedrigsten Preis der letzten 30 Tage danebenschreiben; Prozente müssen sich auf ihn beziehen.',
    look: 'Schreib: „49 € (niedrigster Preis der letzten 30 Tage: 70 €)“.',
    variants: {
      perhaps: { title: 'Ist dieser Preis gesenkt?' },
      net: { title: 'Sehen Verbraucher hier einen Preis ohne Steuer?', why: 'Preise für Verbraucher müssen die Mehrwertsteuer enthalten.', look: 'Nenn den Endpreis, oder sag, dass du nur an Firmen verkaufst.' },
      unit: { title: 'Zum Preis nach Gewicht fehlt der Grundpreis', why: 'Lebensmittel nach Gewicht oder Menge brauchen daneben den Preis je Kilo oder Liter.', look: 'Ergänz: „(1 kg = 7,98 €)“.' },
    },
  },
};

const shop = { profile: { business: true } } as const;

export const examples: Examples = {
  en: {
    good: [
      { text: 'Shoes £49 (lowest price of the last 30 days: £70)', draft: shop },
      { text: 'Workshop on Saturday, £30 instead of £45 for early birds.', draft: shop },
      { text: 'The bridge was £3 million cheaper than planned, and 20 % of it is wood.', draft: shop },
      { text: 'My old bike, €200 instead of €300, to be picked up in Leeds.', draft: { profile: { business: false } } },
    ],
    bad: [
      { text: 'Shoes -30 %: £49 instead of £70', at: 'instead of £70' },
      { text: 'All winter coats are in: €89, was €129.', at: 'was €129', draft: shop },
      { text: 'This lamp costs £35 today, that is 25 % off.', at: '25 % off', draft: shop },
    ],
  },
  de: {
    good: [
      { text: 'Schuhe 49 € (niedrigster Preis der letzten 30 Tage: 70 €)', draft: shop },
      { text: 'Workshop am Samstag, 30 € statt 45 € für Frühbucher.', draft: shop },
      { text: 'Der Kaffee kostet 2,80 €, und 10 % davon gehen an den Garten.', draft: shop },
      { text: 'Lampe, 35 € statt 59 € (UVP des Herstellers).', draft: shop },
      { text: 'Mein altes Rad, 200 € statt 300 €, abzuholen in Kassel.', draft: { profile: { business: false } } },
    ],
    bad: [
      { text: 'Schuhe -30 %: 49 € statt 70 €', at: 'statt 70 €', draft: shop },
      { text: 'Schuhe -30 %: 49 € statt 70 €', at: 'statt 70 €' },
      { text: 'Diese Lampe kostet heute 35 €, das sind 25 % Rabatt.', at: '25 % Rabatt', draft: shop },
      { text: 'Der Tisch für 400 € zzgl. MwSt., Lieferung nach Kassel und Umgebung.', at: '400 € zzgl. MwSt', draft: shop },
      { text: 'Unser Honig ist da: 500 g für 6,90 €.', at: '500 g für 6,90 €', draft: { profile: { business: true, field: 'food' } } },
    ],
  },
};
