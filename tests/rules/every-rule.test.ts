import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { applyEdits, check, noChoices, rules, sets, type BadExample, type Language, type NamedRule, type RuleWords, type Site } from '../../rules';
import { examples } from '../../rules/examples';
import { sourcesOf, wordsOf } from '../../rules/words-of';
import { draftOf, factsOf, sitesOf } from './drafts';

const languages: readonly Language[] = ['en', 'de'];
const folder = join(import.meta.dirname, '../../rules/sets');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('set.ts'));
const date = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const parts = ['title', 'why', 'look', 'fix'] as const;
const names = (sentence: string) => [...sentence.matchAll(/\{(\w+)(?::date)?\}/g)].map((match) => match[1] ?? '').sort();
const inVariant = (words: RuleWords, variant?: string): RuleWords => Object.assign({}, words, variant === undefined ? {} : words.variants?.[variant]);
const remedies = 'Rule wrong? Mend its check. Example wrong? Mend the example in the same file.';

describe('all rules', () => {
  it('are found by their place', () => {
    expect(rules.map((rule) => `${rule.id}.ts`).sort()).toEqual(files.sort());
  });

  it('belong to a set with a file', () => {
    for (const rule of rules) expect(existsSync(join(folder, dirname(rule.id), 'set.ts')), rule.id).toBe(true);
    for (const set of sets) for (const language of languages) expect(set.words[language].title && set.words[language].about, set.id).toBeTruthy();
    expect(new Set(sets.map((set) => set.order)).size, 'each set has its own place').toBe(sets.length);
  });

  it('have names nobody else had', () => {
    const all = rules.flatMap((rule) => [rule.id, ...(rule.formerly ?? [])]);
    expect(new Set(all).size).toBe(all.length);
    const codes = rules.flatMap((rule) => rule.codes);
    expect(new Set(codes).size, 'codes').toBe(codes.length);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('says on what it rests', () => {
    expect(sourcesOf(id, 'en').length).toBeGreaterThan(0);
    for (const source of languages.flatMap((language) => sourcesOf(id, language))) {
      expect(source.title).not.toBe('');
      expect(source.date).toMatch(date);
      expect(Number.isNaN(Date.parse(source.date)), source.date).toBe(false);
      if (source.url !== undefined) expect(source.url).toMatch(/^https:\/\//);
    }
    for (const language of languages) expect(Object.keys(wordsOf(id, language)?.options ?? {}), `thresholds named in ${language}`).toEqual(Object.keys(rule.options ?? {}));
    for (const option of Object.values(rule.options ?? {})) expect(option.min <= option.default && option.default <= option.max).toBe(true);
    for (const site of rule.sites ?? []) expect(site).toMatch(/^[a-z0-9-]+$/);
  });

  it('speaks both languages, shortly', () => {
    const [en, de] = [wordsOf(id, 'en'), wordsOf(id, 'de')];
    if (!en || !de) throw new Error(`${id} has no words.`);
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
    expect(Object.keys(de.variants ?? {}).sort()).toEqual(Object.keys(en.variants ?? {}).sort());
    const sentences = (words: typeof en) => [words, ...Object.values(words.variants ?? {})];
    for (const words of [...sentences(en), ...sentences(de)]) {
      expect(words.title.length, words.title).toBeLessThanOrEqual(80);
      expect((words.why ?? '').length, words.why).toBeLessThanOrEqual(200);
    }
    for (const variant of [undefined, ...Object.keys(en.variants ?? {})]) {
      const one = inVariant(en, variant);
      const two = inVariant(de, variant);
      const used = (words: RuleWords) => new Set(parts.flatMap((part) => names(words[part] ?? '')));
      expect(used(two), `${variant ?? 'usual'}: placeholders of both languages`).toEqual(used(one));
      for (const part of parts) {
        expect(one[part] === undefined, `${variant ?? 'usual'} ${part} in both languages`).toBe(two[part] === undefined);
      }
    }
  });

  it.each(languages)('shows three good and three bad examples (%s)', (language) => {
    expect(examples[id]?.[language].good.length).toBeGreaterThanOrEqual(3);
    expect(examples[id]?.[language].bad.length).toBeGreaterThanOrEqual(3);
  });

  for (const language of languages) {
    const own = examples[id]?.[language];
    for (const [index, example] of (own?.good ?? []).entries()) {
      const shown = typeof example === 'string' ? example : example.text;
      it(`${language} good ${index + 1}: all rules are quiet on ${JSON.stringify(shown.slice(0, 60))}`, () => {
        for (const site of sitesOf(rule, example)) {
          const { tips, broken } = check(draftOf(example, site.id, language), site, rules, noChoices, 'sending');
          expect(broken).toEqual([]);
          expect(tips.map((tip) => `${tip.rule} ${tip.variant ?? ''} at ${JSON.stringify(tip.excerpt)}`), `on ${site.name}. ${remedies}`).toEqual([]);
        }
      });
    }
    for (const [index, example] of (own?.bad ?? []).entries()) {
      it(`${language} bad ${index + 1}: fires on ${JSON.stringify(example.text.slice(0, 60))}`, () => {
        const on = sitesOf(rule, example);
        expect(on.length, 'speaks on a known site').toBeGreaterThan(0);
        for (const site of on) judge(rule, example, site, language);
      });
    }
  }
});

function judge(rule: NamedRule, example: BadExample, site: Site, language: Language): void {
  const draft = draftOf(example, site.id, language);
  const { tips, broken } = check(draft, site, [rule], noChoices, 'sending');
  expect(broken).toEqual([]);
  expect(tips.length, `finds nothing on ${site.name}. ${remedies}`).toBeGreaterThan(0);
  if (example.finds !== undefined) expect(tips.length, `number of findings on ${site.name}`).toBe(example.finds);
  if (example.at !== undefined) {
    const found = tips.map((tip) => (typeof example.at === 'string' ? draft.fields.find((field) => field.name === tip.field)?.text.slice(...(tip.at ?? [0, 0])) : tip.at));
    expect(found, `place on ${site.name}. ${remedies}`).toContainEqual(example.at);
  }
  for (const tip of tips) placeholdersAreFilled(rule, tip);
  const fixes = tips.filter((tip) => tip.field === 'text').flatMap((tip) => tip.fix ?? []);
  if (fixes.length === 0) {
    expect(example.fixed, `the example promises a fix on ${site.name}`).toBeUndefined();
    return;
  }
  const fixed = applyEdits(draft.text, fixes);
  expect(fixed, `after the fix on ${site.name}. ${remedies}`).toBe(example.fixed);
  const after = draftOf({ ...example, text: fixed }, site.id, language);
  const mended = tips.filter((tip) => tip.fix).map((tip) => tip.key);
  expect(check(after, site, [rule], noChoices, 'sending').tips.filter((tip) => mended.includes(tip.key)).map((tip) => tip.excerpt), 'still there after the fix').toEqual([]);
  const before = new Set(check(draft, site, rules, noChoices, 'sending').tips.map((tip) => tip.rule));
  const now = check(after, site, rules, noChoices, 'sending').tips.filter((tip) => !before.has(tip.rule));
  expect(now.map((tip) => `${tip.rule} at ${JSON.stringify(tip.excerpt)}`), 'newly wrong after the fix').toEqual([]);
}

function placeholdersAreFilled(rule: NamedRule, tip: { readonly variant?: string; readonly with: Readonly<Record<string, string | number>>; readonly fix?: unknown }): void {
  const words = wordsOf(rule.id, 'en');
  const variant = tip.variant === undefined ? undefined : words?.variants?.[tip.variant];
  if (tip.variant !== undefined) expect(variant, `words for the variant ${tip.variant}`).toBeDefined();
  const shown = words && inVariant(words, tip.variant);
  for (const part of parts) {
    for (const name of names(shown?.[part] ?? '')) expect(tip.with, `{${name}} in ${part} of ${tip.variant ?? 'the usual sentence'}`).toHaveProperty(name);
  }
  if (tip.fix) expect(shown?.fix, 'a fix has a label').toBeTruthy();
}

describe('all examples', () => {
  it('are about known sites', () => {
    for (const [id, own] of Object.entries(examples)) {
      for (const language of languages) {
        for (const example of [...own[language].good, ...own[language].bad]) {
          if (typeof example !== 'string' && example.site) expect(factsOf(example.site), `${id}: ${example.site}`).toBeDefined();
        }
      }
    }
  });
});
