import type { Confidence, Fact } from './fact';
import type { Gravity } from './rule';
import type { Site } from './site';

/** A fact of `more` that is a number; undefined when the site has none. */
export function numberFact(site: Site, name: string): Fact | undefined {
  const fact = site.more?.[name];
  return typeof fact?.value === 'number' && Number.isFinite(fact.value) ? { ...fact, value: fact.value } : undefined;
}

/** A fact of `more` that is a pair of numbers, smallest and largest or width and height. */
export function pairFact(site: Site, name: string): Fact<readonly [number, number]> | undefined {
  const fact = site.more?.[name];
  const [a, b]: readonly unknown[] = Array.isArray(fact?.value) && fact.value.length === 2 ? fact.value : [];
  return fact && typeof a === 'number' && typeof b === 'number' ? { ...fact, value: [a, b] } : undefined;
}

/** A fact of `more` that is a list of texts. */
export function listFact(site: Site, name: string): Fact<readonly string[]> | undefined {
  const fact = site.more?.[name];
  return fact && Array.isArray(fact.value) && fact.value.every((one) => typeof one === 'string') ? { ...fact, value: fact.value } : undefined;
}

/** How grave a finding may be that rests on a fact of this confidence, at most. */
export function gravityOf(confidence: Confidence): Gravity {
  return confidence === 'high' ? 'error' : confidence === 'medium' ? 'warning' : 'hint';
}
