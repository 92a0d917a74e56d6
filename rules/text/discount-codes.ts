import type { ParsedText } from './parse';
import { anyWord, compile, lazy, phrase, type Phrase } from './phrases';

const words = phrase('code raba guts akti prom disc coup vouc', String.raw`(?:(?:mit|nutzt?|verwendet?|gebt|gib) (?:dem|den|meinem|meinen|unserem|unseren) |mein |(?:with|use|using|enter|apply) (?:my |the |our )?|my )?(?<!-)(?:(?:rabatt|gutschein|aktions|promo|discount|voucher|coupon)[- ]?)?code`);
let own: RegExp | undefined;
const mine = /^(?:mit|nutzt?|verwendet?|use|with|enter|apply)?\s*(?:mein|my)/iu;
const token = /^[\s:]{0,3}(?:lautet |ist |is )?[„“"'»*]{0,2}((?:[A-Z][A-Z0-9_-]{2,19}|[A-Za-z]{2,15}\d{1,3})(?![\p{L}\d]))/u;
const deal = /%|€|£|\$|rabatt|gratis|gutschein|spar|günstiger|geschenk|discount|voucher|coupon|promo|(?<!\p{L})(?:off|saves?|free)(?!\p{L})/iu;
const entry = /anmeld|einw[aä]hl|zoom|wlan|wi-?fi|kahoot|quiz|log-?in|meeting|slido|menti|zugang|einlass|einsteigen|(?<!\p{L})(?:join|access|door|tür)/iu;

/** A code that is named without the word: "mit LISA10 spart ihr". */
const unnamed = /(?<!\p{L})(?:[Mm]it|[Ww]ith|[Uu]se) ["„“'»]?[A-Z]{3,15}\d{1,3}["“”'«]? (?:spar(?:t|st|en)|bekomm(?:t|st)|gibt|erh[aä]lt\p{L}{0,2}|you (?:get|save)|to (?:get|save)|for \d)/u;

/** Discount codes: the words that announce one with the code itself. */
export function discountCodes(parsed: ParsedText): Phrase[] {
  const isDeal = lazy(() => deal.test(parsed.prose));
  const isEntry = lazy(() => entry.test(parsed.prose));
  const bare = unnamed.exec(parsed.prose);
  if (bare) return [{ at: [bare.index, bare.index + bare[0].length], text: bare[0], groups: {} }];
  return words(parsed).flatMap((found) => {
    const [, code] = token.exec(parsed.prose.slice(found.at[1], found.at[1] + 40)) ?? [];
    if (code === undefined ? !mine.test(found.text) : !isDeal() && (!/\d/.test(code) || isEntry())) return [];
    const end = code === undefined ? found.at[1] : parsed.prose.indexOf(code, found.at[1]) + code.length;
    return [{ ...found, at: [found.at[0], end], text: parsed.prose.slice(found.at[0], end) } satisfies Phrase];
  });
}

const alone = /(?<![\p{L}\p{M}])(?:ich|mein(?:e[mnrs]?)?|mir|mich|i|my|me|i['’](?:m|ve|ll))(?![\p{L}\p{M}])/iu;

/** Whose discount it is: the house's own, somebody else's passed on by the writer, or not to be told. */
export function codeOwner({ prose, mentions }: ParsedText): 'own' | 'passed on' | 'open' {
  own ??= compile(String.raw`(?:unser|mein|my|our)(?:e[mnrs]?)? (?:${anyWord} ){0,2}\p{L}{0,12}(?:shop|laden|geschäft|store|filialen?|webseite|website|site|seite|sortiment|kollektion|kurse?n?|produkte?n?|tickets?|angebote?n?|preise?n?|app|museum|restaurant|café|hofladen|kasse|office|collection|range|products?|courses?|classes|menu|workshops?|studio|buch|book)|bei uns|auf alles|an der (?:tages)?kasse|wir|unser(?:e[mnrs]?)?|our|we`, 'iu');
  const single = alone.test(prose);
  if (single && mentions.length > 0) return 'passed on';
  if (own.test(prose)) return 'own';
  return single || mentions.length > 0 ? 'passed on' : 'open';
}
