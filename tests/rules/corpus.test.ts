import { describe, expect, it } from 'vitest';

import { check, makeDraft, noChoices, rules, sites, type Tip } from '../../rules';
import { siteNames } from '../../rules/words/site-names';
import { clean } from './corpus-clean';
import { faulty } from './corpus-faulty';
import { today } from './drafts';

function tipsOn(site: string, text: string): readonly Tip[] {
  const facts = sites[site];
  if (!facts) throw new Error(`No site ${site}.`);
  const { tips, broken } = check(makeDraft({ site, text, now: today, kind: 'post' }), facts, rules, noChoices, 'sending');
  expect(broken).toEqual([]);
  return tips;
}

describe.each(['en', 'de'] as const)('good drafts (%s)', (language) => {
  it.each(clean[language].map((draft) => (typeof draft === 'string' ? { text: draft, on: Object.keys(sites) } : { text: draft.text, on: [draft.site] })))('are met with silence: $text', ({ text, on }) => {
    for (const site of on) expect(tipsOn(site, text).map((tip) => `${tip.rule} at ${tip.excerpt}`), site).toEqual([]);
  });

  it('are each there once', () => {
    const texts = clean[language].map((draft) => (typeof draft === 'string' ? draft : draft.text));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('faulty drafts', () => {
  it.each(faulty)('get their tips on $site: $text', ({ site, text, tips }) => {
    expect(tipsOn(site, text).map((tip) => [tip.rule, tip.excerpt])).toEqual(tips);
  });
});

describe('names of sites in sentences', () => {
  it('are those of the site files', () => {
    for (const site of Object.values(sites)) expect(siteNames[site.id]).toBe(site.name);
  });
});
