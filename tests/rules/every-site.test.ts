import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { countsOf, makeDraft, sites, type Confidence, type Fact, type SourceKind } from '../../rules';
import { pages } from '../../rules/pages';

const files = readdirSync(join(import.meta.dirname, '../../rules/sites')).map((file) => file.replace('.ts', ''));

const sureness: Readonly<Record<Confidence, true>> = { high: true, medium: true, low: true };
const kinds: Readonly<Record<SourceKind, true>> = { official: true, 'official, quoted': true, vendor: true, code: true, 'third party': true, measured: true, law: true, standard: true, research: true, practice: true };

/** What is said in words is said in every language, so that nobody reads a foreign one. */
function expectWords(words: unknown, way: string): void {
  expect(Object.keys(words as object), way).toEqual(['en', 'de']);
  for (const said of Object.values(words as object)) expect(said, way).toMatch(/^\S.*\S$/);
}

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
      expect(Object.keys(kinds), way).toContain(fact.kind);
      expect(Object.keys(sureness), way).toContain(fact.confidence);
      expect(fact.unit, way).not.toBe('');
      expect(fact.source, way).toMatch(/^https:\/\/[a-z0-9.-]+\/\S*$/);
      expect(fact.date, way).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      const day = new Date(fact.date);
      expect(Number.isNaN(day.getTime()) ? 'no such day' : day.toISOString().slice(0, fact.date.length), way).toBe(fact.date);
    }
  });

  it('says in every language what no number tells', () => {
    for (const [way, { value, unit, name, note }] of facts) {
      if (typeof value === 'object' && !Array.isArray(value)) {
        expect(['text', 'terms'], way).toContain(unit);
        expectWords(value, way);
      } else {
        expect([value].flat().length, way).toBeGreaterThan(0);
        for (const part of [value].flat()) expect(['number', 'boolean', 'string'], way).toContain(typeof part);
      }
      for (const words of [name, note, typeof unit === 'string' ? undefined : unit]) if (words) expectWords(words, way);
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
