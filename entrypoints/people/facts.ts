import type { Key, Speech } from '../../components/Words';
import type { Fact, Site } from '../../rules';

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

/** What a fact is about, in the reader's language; facts without words of their own go by their name in the file. */
export function factName(path: string, speech: Speech): string {
  const [group, field, what] = path.split('.');
  if (group === 'fields' && field && what) return `${spoken(speech, `field.${field}`, field)}: ${spoken(speech, `fact.${what}`, what)}`;
  const last = path.replace(/^more\./, '');
  return spoken(speech, `fact.${last}`, readable(last));
}

/** A fact's value with its unit: "280 weighted characters", "16 MB", "4:5 to 2:1". */
export function factValue(fact: Fact<unknown>, speech: Speech): string {
  const { value, unit } = fact;
  if (typeof value === 'boolean') return speech.say(value ? 'facts.yes' : 'facts.no');
  if (Array.isArray(value)) {
    const parts = value.map((part: unknown) => (typeof part === 'number' ? figure(part, speech) : String(part).replace(/^(image|video)\//, '').toUpperCase()));
    return unit === 'width / height' ? parts.join(' – ') : parts.join(', ');
  }
  if (typeof value !== 'number') return spoken(speech, `fact.is.${String(value)}`, String(value));
  if (unit === 'bytes' && value >= 1_000_000) return `${figure(Math.round(value / 100_000) / 10, speech)} MB`;
  return `${figure(value, speech)} ${spoken(speech, `unit.${unit}`, unit)}`;
}

function figure(value: number, speech: Speech): string {
  return speech.number(Math.round(value * 100) / 100);
}

/** The sentence of a key that may be missing. */
function spoken(speech: Speech, key: string, otherwise: string): string {
  const said = speech.say(key as Key);
  return said === key ? otherwise : said;
}

/** `imageBytes` as "image bytes". */
function readable(name: string): string {
  return name.replaceAll('.', ' ').replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
}
