/** How often a part may stand there. */
export const quantifier = /(?:[*+?]|\{\d{1,4},?\d{0,4}\})\??/y;
/** The bracket that opens a group, with its kind. */
export const groupStart = /\((?:\?(?:<[=!]|[=!:]|<\w+>|[ims]{0,3}(?:-[ims]{1,3})?:))?/y;
/** Places, which take no signs. */
export const zeroWide = /[\^$]|\\[bB]/y;
/** A class, an escape or a sign. */
export const oneSign = /\[(?:\\.|[^\]\\]){0,400}\]|\\(?:[pP]\{\w{1,40}\}|u\{[\dA-Fa-f]{1,6}\}|u[\dA-Fa-f]{4}|k<\w{1,40}>|.)|./suy;

const plainClass = /^\[[^\\^-]{1,12}\]$/u;
const escapedSign = /^\\[^a-z\d]$/iu;

/** The signs that a class, an escape or a sign stands for, when they are few and named. */
export function plainSigns(part: string): readonly string[] | undefined {
  if (plainClass.test(part)) return Array.from(part.slice(1, -1));
  if (escapedSign.test(part)) return [part.slice(1)];
  return part === '.' || part.startsWith('[') || part.startsWith('\\') ? undefined : [part];
}

/** Goes through a pattern from its start, part by part. */
export class PatternReader {
  protected at = 0;
  constructor(protected readonly source: string) {}

  /** What a sticky pattern finds where reading has come to, which goes on behind it; '' when nothing. */
  protected take(part: RegExp): string {
    part.lastIndex = this.at;
    const taken = part.exec(this.source)?.[0] ?? '';
    this.at += taken.length;
    return taken;
  }
}
