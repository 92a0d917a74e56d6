import type { Pack } from '../../rules/pack';
import { shapes } from '../../rules/shape';

/** What is wrong with a file; `at` names the place in it. */
export type BadPack = { readonly wrong: 'not json' | 'other file' | 'newer' | 'broken'; readonly at?: string };

/** The only version of these files so far. */
export const packVersion = 1;

/** Reads a rule pack. Everything in it is checked; what does not belong there is left out. */
export function readPack(text: string): { readonly pack: Pack } | BadPack {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return { wrong: 'not json' };
  }
  if (typeof found !== 'object' || found === null || !('takt' in found) || found.takt !== 'rules' || !('version' in found) || typeof found.version !== 'number') return { wrong: 'other file' };
  if (found.version > packVersion) return { wrong: 'newer' };
  const known = shapes.pack.safeParse(found);
  return known.success ? { pack: known.data } : { wrong: 'broken', at: known.error.issues[0]?.path.map(String).join(' › ') ?? '' };
}
