import { describe, expect, it } from 'vitest';

import { check, makeDraft, noChoices, rules, sites, type Tip } from '../../rules';
import { siteNames } from '../../rules/words/site-names';
import { corpora } from './corpora';
import type { FaultyDraft } from './corpus-faulty';
import { factsOf, plainSites, today } from './drafts';

const clean = {
  en: corpora.flatMap((corpus) => corpus.clean?.en ?? []),
  de: corpora.flatMap((corpus) => corpus.clean?.de ?? []),
};
const faulty = corpora.flatMap((corpus) => corpus.faulty);

function tipsOn(site: string, text: string, draft: FaultyDraft['draft'] = {}): readonly Tip[] {
  const facts = factsOf(site);
  if (!facts) throw new Error(`There is no site "${site}".`);
  const { tips, broken } = check(makeDraft({ now: today, kind: 'post', audience: 'followers', ...draft, site, text }), facts, rules, noChoices, 'sending');
  expect(broken).toEqual([]);
  return tips;
}

describe.each(['en', 'de'] as const)('good drafts (%s)', (language) => {
  it.each(clean[language].map((draft) => (typeof draft === 'string' ? { text: draft, on: plainSites, draft: undefined } : { text: draft.text, on: [draft.site], draft: draft.draft })))('are met with silence: $text', ({ text, on, draft }) => {
    for (const site of on) expect(tipsOn(site, text, draft).map((tip) => `${tip.rule} at ${tip.excerpt}`), site).toEqual([]);
  });

  it('are each there once', () => {
    const texts = clean[language].map((draft) => (typeof draft === 'string' ? draft : draft.text));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('faulty drafts', () => {
  it.each(faulty)('get their tips on $site: $text', ({ site, text, draft, tips }) => {
    expect(tipsOn(site, text, draft).map((tip) => [tip.rule, tip.excerpt])).toEqual(tips);
  });
});

describe('names of sites in sentences', () => {
  it('are those of the site files', () => {
    for (const site of Object.values(sites)) expect(siteNames[site.id]).toBe(site.name);
  });
});
