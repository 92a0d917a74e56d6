import { hasBit } from './bits';
import { mostTimes } from './latin';
import { remembered } from './lazy';
import { eachFour, firstFours, neededIn } from './needed';
import { groupStart, oneSign, PatternReader, quantifier, zeroWide } from './pattern-parts';

/** Tells by the letters behind a place whether a match may begin there; made for each text. */
export type Lead = (text: string) => (place: number) => boolean;

/** Looking further ahead costs more than trying. */
const furthest = 120;
const made = new Map<string, Lead | undefined>();

/**
 * What the first part of a pattern tells, when it needs letters that stand in it: of "\p{L}{0,18}(?:torte|kuchen)s? ist" that one of these is near.
 *
 * @param pattern for `compileSmall`
 */
export function leadOf(pattern: string): Lead | undefined {
  const { lead, longest } = new Reader(pattern).lead();
  if (!made.has(lead)) made.set(lead, longest > furthest ? undefined : told(lead, longest));
  return made.get(lead);
}

function told(lead: string, longest: number): Lead | undefined {
  const [needed] = neededIn(lead, false);
  if (!needed) return undefined;
  const first = firstFours(needed);
  return remembered((text) => {
    const fours = eachFour(text);
    // Many alternatives with the same first part ask at the same place.
    let [last, answer] = [-1, false];
    return (place) => {
      if (place === last) return answer;
      last = place;
      answer = false;
      for (let at = place; !answer && at < place + longest && at < fours.length; at++) answer = hasBit(first, fours[at] ?? 0);
      return answer;
    };
  });
}

class Reader extends PatternReader {
  /** All up to the end of the first group that takes signs, with how often it may stand there, and how long a match of it may be. */
  lead(): { readonly lead: string; readonly longest: number } {
    let longest = 0;
    while (this.at < this.source.length && this.source[this.at] !== '|') {
      const isGroup = this.source[this.at] === '(';
      const part = this.part();
      longest += part;
      if (isGroup && part > 0) break;
    }
    return { lead: this.source.slice(0, this.at), longest };
  }

  private alternatives(): number {
    let longest = 0;
    do {
      let length = 0;
      while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') length += this.part();
      longest = Math.max(longest, length);
    } while (this.source[this.at++] === '|');
    return longest;
  }

  /** How many signs a part may take at most. */
  private part(): number {
    const kind = this.source[this.at] === '(' ? this.take(groupStart) : undefined;
    if (kind === undefined && this.take(zeroWide)) return 0;
    const once = kind === undefined ? signsOf(this.take(oneSign)) : this.alternatives();
    const times = this.take(quantifier);
    return kind !== undefined && /[=!]$/.test(kind) ? 0 : once * mostOf(times);
  }
}

/** UTF-16 units of a class, an escape or a sign: what is beyond the basic plane takes two, and several blanks may stand for one. */
function signsOf(part: string): number {
  if (part === ' ') return 3;
  return part === '.' || part.startsWith('[^') || /\\[PDSWu]|\\p\{E|[^\0-\uD7FF\uE000-\uFFFF]/.test(part) ? 2 : 1;
}

function mostOf(times: string): number {
  if (times === '' || times.startsWith('?')) return 1;
  const [, least = '', most = least] = /^\{(\d+)(?:,(\d*))?/.exec(times) ?? [];
  return least === '' || most === '' ? mostTimes : Number(most);
}
