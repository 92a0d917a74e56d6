import type { Fact, Site } from '../../../rules';

/** One row of a site's facts: the path names it, for example `fields.text.max`. */
export type FactRow = { readonly path: string; readonly fact: Fact<unknown> };

/** Every fact a site's file holds, in the file's order. The terms stand apart, beside the mode. */
export function factsOf(site: Site): readonly FactRow[] {
  const { terms: _, ...rest } = site;
  return walk(rest, '');
}

function walk(value: unknown, path: string): FactRow[] {
  if (isFact(value)) return [{ path, fact: value }];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => walk(inner, path ? `${path}.${key}` : key));
}

function isFact(value: unknown): value is Fact<unknown> {
  return typeof value === 'object' && value !== null && 'value' in value && 'source' in value && 'confidence' in value && 'unit' in value;
}

/** The address in a source, when it holds one; some sources are a repository and a path. */
export function linkIn(source: string): string | undefined {
  return /https:\/\/[^\s;),]+/.exec(source)?.[0];
}
