import type { Span } from '../../edit';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { find, lazy, near } from '../../text/phrases';

const money = /[€£$%]|eur/i;
const sum = String.raw`(?:(?:€|£|\$|eur)[^\S\n]?\d{1,5}(?:[.,]\d{1,2}(?!\d))?(?![\d.,]{0,12}[^\S\n]?(?:mi?ll|bi?ll|mio|mrd|bn|m\b|k\b))|(?:\d{1,3}\.\d{3}|\d{1,5})(?:[.,](?:\d{2}(?!\d)|-|–))?[^\S\n]?(?:€|£|\$|euro?(?!\p{L})))`;
const anySum = new RegExp(sum, 'giu');
/** Also said of what merely changed: needs the new price beside it. */
const former = /^(?:was|were|before|früher|vorher)/iu;
/** A price set against a former one. */
const insteadStarts = 'stat anst früh vorh bish inst was were down redu befo gese runt heru'.split(' ');
const instead = lazy(() => new RegExp(String.raw`(?:(?:statt|anstatt|früher|vorher|bisher(?:iger preis)?|instead of|was|were|down from|reduced from|before):?[^\S\n]{1,3}(?:nur |bisher |zuvor )?|(?:reduziert|gesenkt|runter|heruntergesetzt) (?:von|auf) )${sum}`, 'iuy'));
const arrow = new RegExp(String.raw`${sum}[^\S\n]{0,3}(?:➡️?|→|->)[^\S\n]{0,2}${sum}`, 'iu');
const percent = /[-–−][^\S\n]?\d{1,2}[^\S\n]?%|(?<![\d.,])\d{1,2}[^\S\n]?%[^\S\n]?(?:rabatt|reduziert|günstiger|billiger|sparen|off\b|sale\b|discount|cheaper|reduction)|(?<!\p{L})(?:save|spart?|sparen sie) (?:up to |bis zu )?\d{1,2}[^\S\n]?%/giu;
const noted = /30[- ]?(?:tagen?|days?)|niedrigste\p{L}{0,30} (?:gesamt)?preis|lowest price|günstigste\p{L}{0,30} preis der letzten/iu;
/** Other rules hold for services, tickets, maker's prices, what spoils, and what is sold second-hand. */
const otherwise = /\buvp\b|unverbindliche|\brrp\b|msrp|kurs(?:e|en|s|gebühr|preis)?\b|workshop|seminar|\b(?:tickets?|karten)\b|eintritt|admission|entry fee|übernacht|hotel|zimmer|\bnights?\b|massage|mitglied|membership|\babos?\b|subscription|beitrag\b|vorverkauf|abendkasse|early ?bird|frühbucher|studierende|student|ermäßigt|concession|kinder(?:preis)?\b|reise|flug|bahn(?!hof)|fahrkarte|miete|\brent\b|strom\b|gastarif|beratung|behandlung|privatverkauf|gebraucht|second ?hand|used\b|haushalt|\bsteuer|zinsen|inflation|studie|umfrage|umsatz|poll\b|cent pro|mindesthaltbar|heute noch frisch|kurz vor ladenschluss/iu;
const net = new RegExp(String.raw`${sum}[^.\n]{0,20}(?:zzgl\.?|zuzüglich|plus|netto|exkl\.?|ohne|excl?\.?)[^\S\n]*(?:der |gesetzlicher )?(?:mwst|ust|mehrwertsteuer|umsatzsteuer|vat|steuer)|(?<!\p{L})preise?[^.\n]{0,20}(?:zzgl\.?|zuzüglich|netto|exkl\.?|ohne|excl?\.?|exclude|excluding)[^\S\n]*(?:der |gesetzlicher )?(?:mwst|ust|mehrwertsteuer|umsatzsteuer|vat)`, 'iu');
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
    if (sums === 0) return [];
    const arrows = /[→➡]|->/u.test(prose) ? arrow.exec(prose) : null;
    const found = near(parsed, insteadStarts, instead, prose, 0).find(({ at, text }) => (sums > 1 || !former.test(text)) && !isDearer(prose, at, text))
      ?? (arrows ? { at: [arrows.index, arrows.index + arrows[0].length] as const } : find(percent, prose)[0]);
    if (found && !noted.test(prose) && !otherwise.test(prose)) return [{ at: found.at, ...doubt }];
    const shown = anyTax.test(prose) ? net.exec(prose) : null;
    if (shown && german && profile.channel !== 'news') return [{ at: [shown.index, shown.index + shown[0].length], variant: 'net', gravity: 'hint', sure: false }];
    const weighed = profile.field === 'food' && german && !perUnit.test(prose) ? weight.exec(prose) : null;
    return weighed ? [{ at: [weighed.index, weighed.index + weighed[0].length], variant: 'unit', gravity: 'hint', sure: false }] : [];
  },
});

/** "63 Euro instead of 58": the price went up. */
function isDearer(prose: string, [start]: Span, text: string): boolean {
  if (former.test(text)) return false;
  const before = find(anySum, prose.slice(Math.max(0, start - 40), start)).at(-1);
  return before !== undefined && amount(before.text) > amount(text);
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
      net: { title: 'Do consumers see this price without VAT?', why: 'In Germany, prices for consumers include VAT.', look: 'Name the full price, or say that you sell to businesses only.' },
      unit: { title: 'A price by weight needs the price per kilo or litre', why: 'In Germany, food sold by weight or volume needs the price per kilogram or litre beside it.', look: 'Add: “(1 kg = €7.98)”.' },
    },
  },
  de: {
    title: 'Zum Rabatt fehlt der niedrigste Preis der 30 Tage',
    why: 'Wer einen Preis für Verbraucher senkt, muss den niedrigsten Preis der letzten 30 Tage danebenschreiben; Prozente müssen sich auf ihn beziehen.',
    look: 'Schreib: „49 € (niedrigster Preis der letzten 30 Tage: 70 €)“.',
    variants: {
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
