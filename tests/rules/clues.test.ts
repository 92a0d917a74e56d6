import { describe, expect, it } from 'vitest';

import { lessonsMark } from '../../.ci/fingerprint.mjs';
import { check, makeDraft, noChoices, parse, rules, type Language } from '../../rules';
import { buckets, clueTo, cluesIn, weigh } from '../../rules/text/clues';
import de from '../../rules/words/clues-de.json';
import en from '../../rules/words/clues-en.json';
import { factsOf, unseen } from './drafts';
import { judged } from './lessons';
import { strangers } from './strangers';
import { cluesOf, taught } from './teach';

const tables = { de, en };
const languages = ['de', 'en'] as const;

describe.each(languages)('the table of clues (%s)', (language) => {
  const table = tables[language];

  it('was made of the lessons as they are (npm run teach)', () => {
    expect(table.made).toBe(lessonsMark());
    expect(table.codes).toEqual(taught);
    expect(table.cells).toHaveLength((buckets * taught.length) / 2);
  });

  it('says of a text without words nothing', () => {
    for (const text of ['', ' ', '!', '🎉🎉🎉', '#', 'https://our-site.com', '1 2 3 4 5 6 7 8 9']) expect(taught.map((code) => clueTo(code, language, parse(text))), text).toEqual(taught.map(() => undefined));
  });

  it('weighs the same whatever the case, the apostrophe and the blanks', () => {
    const text = language === 'de' ? "Schreib's unten rein, und du kriegst die Liste." : "Don't wait: put it below and you'll get the list.";
    expect(weigh(table, cluesOf(text.toUpperCase().replaceAll("'", '’').replaceAll(' ', '  ')))).toEqual(weigh(table, cluesOf(text)));
  });
});

it('takes a text apart in linear time, each clue once', () => {
  const clues = cluesIn('no end '.repeat(20_000));
  expect(new Set(clues).size).toBe(clues.length);
  expect(clues.length).toBeLessThan(20);
});

describe.each(languages)('drafts of strangers that taught nothing (%s)', (language: Language) => {
  const { faulty, clean } = strangers[language];
  const known = new Set(judged(language).map(({ text }) => text));
  const tipsOn = (site: string, text: string) => {
    const facts = factsOf(site);
    if (!facts) throw new Error(`There is no site "${site}".`);
    return check(makeDraft({ ...unseen, kind: 'post', site, text }), facts, rules, noChoices, 'sending').tips;
  };

  it('are unknown', () => {
    expect([...faulty.map(([, , text]) => text), ...clean.map(([, text]) => text)].filter((text) => known.has(text))).toEqual([]);
  });

  it('are found out in at least seven of ten, though said in nobody’s words', () => {
    const codes = new Map(rules.map(({ id, codes: own }) => [id, own]));
    const found = faulty.filter(([code, site, text]) => tipsOn(site, text).some(({ rule }) => codes.get(rule)?.includes(code)));
    expect(found.length / faulty.length).toBeGreaterThan(0.7);
  });

  it('get a guess where nothing is wrong on three of a hundred at most', () => {
    const guessed = clean.filter(([site, text]) => tipsOn(site, text).some(({ variant }) => variant === 'perhaps'));
    expect(guessed.length / clean.length).toBeLessThanOrEqual(0.03);
  });
});
