import type { Key, Speech } from '../../components/Words';
import type { Fact, InWords, Site } from '../../rules';

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

/** What a fact is about, in the reader's language: as its site's file says it, or as all sites do; else its name in the file. */
export function factName({ path, fact }: FactRow, speech: Speech): string {
  if (fact.name) return fact.name[speech.language];
  const [group, field, what] = path.split('.');
  if (group === 'fields' && field && what) return `${spoken(speech, `field.${field}`, field)}: ${spoken(speech, `fact.${what}`, what)}`;
  const last = path.replace(/^more\./, '');
  return spoken(speech, `fact.${last}`, readable(last));
}

/** A fact's value with its unit: "280 weighted characters", "16 MB", "4:5 – 2:1", "1200 × 630 pixels", or words. */
export function factValue(fact: Fact<unknown>, speech: Speech): string {
  const { value, unit } = fact;
  if (typeof value === 'boolean') return speech.say(value ? 'facts.yes' : 'facts.no');
  if (isWords(value)) return value[speech.language];
  if (isNumbers(value)) return numbers(value, unit, speech);
  if (Array.isArray(value)) return value.map((part: unknown) => String(part).replace(/^(?:image|video)\/(?:x-)?(.*)/, (_, type: string) => type.toUpperCase())).join(', ');
  if (typeof value !== 'number') return spoken(speech, `fact.is.${String(value)}`, String(value));
  if (unit === 'width / height') return ratio(value, speech);
  if (unit === 'bytes' && value >= 1_000_000_000) return `${figure(Math.round(value / 100_000_000) / 10, speech)} GB`;
  if (unit === 'bytes' && value >= 1_000_000) return `${figure(Math.round(value / 100_000) / 10, speech)} MB`;
  return `${figure(value, speech)} ${unitName(unit, speech)}`;
}

/** Two numbers of pixels are width and height; two of anything else that grow, the least and the most. */
function numbers(value: readonly number[], unit: Fact['unit'], speech: Speech): string {
  if (unit === 'width / height') return value.map((one) => ratio(one, speech)).join(' – ');
  const [low = 0, high = 0, ...others] = value;
  const isRange = low < high && others.length === 0;
  const parts = unit === 'pixels' ? value.join(' × ') : value.map((one) => figure(one, speech)).join(isRange ? ' – ' : ', ');
  return `${parts} ${unitName(unit, speech)}`;
}

/** A shape as people say it, "9:16" or "1.91:1". */
function ratio(value: number, speech: Speech): string {
  const high = [1, 2, 3, 4, 5, 9, 16].find((one) => value * one > 0.9 && Math.abs(value * one - Math.round(value * one)) < 0.001);
  if (high) return `${Math.round(value * high)}:${high}`;
  return value < 1 ? `1:${figure(1 / value, speech)}` : `${figure(value, speech)}:1`;
}

function unitName(unit: Fact['unit'], speech: Speech): string {
  return typeof unit === 'string' ? spoken(speech, `unit.${unit}`, unit) : unit[speech.language];
}

function isWords(value: unknown): value is InWords {
  return typeof value === 'object' && value !== null && 'en' in value && 'de' in value;
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'number');
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
