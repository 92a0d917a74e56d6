import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { countsOf, makeDraft, sites, type Fact } from '../../rules';
import { pages } from '../../rules/pages';

const files = readdirSync(join(import.meta.dirname, '../../rules/sites')).map((file) => file.replace('.ts', ''));

/** All facts in a site's file, with the way to them. */
function factsIn(value: unknown, way: string): [string, Fact<unknown>][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('source' in value && 'confidence' in value) return [[way, value as Fact<unknown>]];
  return Object.entries(value).flatMap(([name, inner]) => factsIn(inner, `${way}.${name}`));
}

it('finds sites by their place', () => {
  expect(Object.keys(sites).sort()).toEqual(files.sort());
  expect(Object.keys(pages).sort()).toEqual(files.sort());
});

describe.each(Object.values(sites).map((site) => [site.id, site] as const))('%s', (id, site) => {
  const facts = factsIn(site, id);

  it('states each fact with unit, source, and a date that exists', () => {
    expect(facts.length).toBeGreaterThan(3);
    for (const [way, fact] of facts) {
      expect(fact.unit, way).not.toBe('');
      expect(fact.source, way).toMatch(/^https:\/\/[a-z0-9.-]+\/\S*$/);
      expect(fact.date, way).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      const day = new Date(fact.date);
      expect(Number.isNaN(day.getTime()) ? 'no such day' : day.toISOString().slice(0, fact.date.length), way).toBe(fact.date);
    }
  });

  it('lets only trusted facts refuse a text', () => {
    for (const field of Object.values(site.fields)) {
      expect(field.max.value).toBeGreaterThan(0);
      expect(['high', 'medium', 'low']).toContain(field.max.confidence);
    }
    expect(site.mode === 'page' || site.terms !== undefined, 'says why it does not start in the page').toBe(true);
    if (site.terms) expect(site.terms.value.en.length * site.terms.value.de.length).toBeGreaterThan(0);
  });

  it('counts any text, and an empty one as nothing', () => {
    for (const name of Object.keys(site.fields) as (keyof typeof site.fields)[]) {
      const count = (text: string) => countsOf(makeDraft({ site: id, text: name === 'text' ? text : '', fields: { [name]: text } }), site, name);
      expect(count('').every(({ used }) => used === 0)).toBe(true);
      for (const text of ['a', '\uD800', '👨‍👩‍👧‍👦'.repeat(50), 'x'.repeat(100_000), 'https://a.de/'.repeat(2000)]) {
        for (const { used, max } of count(text)) expect(Number.isInteger(used) && used > 0 && max > 0).toBe(true);
      }
    }
  });

  it('says where its page is and who looked', () => {
    const page = pages[id];
    expect(page?.matches.length).toBeGreaterThan(0);
    expect(page?.seen.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
