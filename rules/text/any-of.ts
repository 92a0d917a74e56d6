import { lazy } from './lazy';
import { mayStand } from './needed';
import { alternativesOf } from './openings';
import { smallText } from './small';

const mostKept = 64;

/**
 * Many wordings of which a text has few: compiles those alone whose words it has, as one pattern, which is found sooner than all.
 *
 * @param wordings alternatives, which may list some themselves
 * @param compile makes a pattern of some, parted by |
 * @returns the pattern to look for in a text or in what blanks parts of it; nothing when none can stand there
 */
export function anyOf(wordings: readonly string[], compile: (alternatives: string) => RegExp): (text: string) => RegExp | undefined {
  const all = lazy(() => wordings.flatMap(alternativesOf).map(([part]) => ({ part, stands: mayStand(part) })));
  const compiled = new Map<string, RegExp>();
  return (text) => {
    const small = smallText(text);
    const parts = all().filter(({ stands }) => stands(small)).map(({ part }) => part).join('|');
    if (parts === '') return undefined;
    const known = compiled.get(parts);
    if (known) return known;
    if (compiled.size === mostKept) compiled.clear();
    const pattern = compile(parts);
    compiled.set(parts, pattern);
    return pattern;
  };
}

/** All places of a pattern in a text; none where there is no pattern. */
export function allOf(pattern: RegExp | undefined, text: string): RegExpExecArray[] {
  return pattern ? Array.from(text.matchAll(pattern)) : [];
}
