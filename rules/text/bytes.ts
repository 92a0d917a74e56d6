/** Bytes in UTF-8; an unpaired surrogate counts as the replacement sign that takes its place. */
export function bytes(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) count++;
    else if (unit < 0x800) count += 2;
    else if (isHigh(unit) && isLow(text.charCodeAt(at + 1))) {
      count += 4;
      at++;
    } else count += 3;
  }
  return count;
}

/** The first half of a sign beyond U+FFFF. */
export function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** The second half of a sign beyond U+FFFF. */
export function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
