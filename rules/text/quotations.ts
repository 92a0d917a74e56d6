// German, French and English pairs; straight quotes close what straight quotes open. A quotation ends with its line at the latest.
const quotation = /„[^„“”"\n]*[“”"]|“[^“”\n]*”|«[^«»\n]*»|»[^«»\n]*«|"[^"\n]*"/gu;

/** The text with what stands in quotation marks blanked by spaces of the same length, so that nobody is corrected for quoting. */
export function withoutQuotations(text: string): string {
  return text.replace(quotation, (quoted) => ' '.repeat(quoted.length));
}
