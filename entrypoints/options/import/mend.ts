/**
 * Facebook, Instagram and Threads write each byte of UTF-8 as a character of its own into their JSON: "ü" comes as "Ã¼".
 * Reported since 2018, for example https://stackoverflow.com/questions/50008296; still so in 2026.
 */
export function mend(text: string): string {
  if (!/[\u0080-\u00ff]/.test(text) || /[\u0100-\uffff]/.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
  } catch {
    // It was right after all.
    return text;
  }
}
