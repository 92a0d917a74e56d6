import type { Span } from '../edit';
import type { ParsedText } from './parse';

// German, French and English pairs; straight quotes close what straight quotes open. A quotation ends with its line at the latest.
const quotation = /„[^„“”"\n]*[“”"]|“[^“”\n]*”|«[^«»\n]*»|»[^«»\n]*«|"[^"\n]*"/gu;

const anyMark = /["„“«»]/;

/** The text with what stands in quotation marks blanked by spaces of the same length, so that nobody is corrected for quoting. */
export function withoutQuotations(text: string): string {
  if (!anyMark.test(text)) return text;
  return text.replace(quotation, (quoted) => ' '.repeat(quoted.length));
}

/** Whether something stands in a quotation as a whole: then somebody else says it. */
export function isQuoted(parsed: ParsedText, [start, end]: Span): boolean {
  const own = unquoted(parsed);
  return own.slice(start, end).trim() === '' && parsed.prose.slice(start, end).trim() !== '';
}

const known = new WeakMap<ParsedText, string>();

/** The prose of a text without quotations; made once for all rules. */
export function unquoted(parsed: ParsedText): string {
  let text = known.get(parsed);
  if (text === undefined) known.set(parsed, (text = withoutQuotations(parsed.prose)));
  return text;
}
