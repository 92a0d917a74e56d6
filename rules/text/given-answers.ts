/** A word in quotation marks, for patterns. */
export const quoted = String.raw`["“„'‘«»][^"”“'’»«\n]{1,24}["”“'’»«]`;

/** An emoji or a few, for patterns. */
export const sign = String.raw`(?:\p{Extended_Pictographic}[\uFE0F\u200D\u{1F3FB}-\u{1F3FF}]{0,4}){1,3}`;
