import { describe, expect, it } from 'vitest';

import { defaultSettings, rules, sets, type Settings } from '../../rules';
import { customsOf } from '../../rules/customs';
import { merge, undoing } from '../../rules/merge';
import { changeOf, differences, packOf, unknownIn, withWords, type Pack } from '../../rules/pack';
import { presets } from '../../rules/presets';

const book = { rules, sets };
const pack = (parts: Partial<Pack>): Pack => ({ title: 'a', date: '2026-11-26', ...parts });
const having = (parts: Partial<Settings>): Settings => ({ ...defaultSettings, ...parts });
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

/** Settings after a pack was taken over, empty records left out as the store does. */
function taken(settings: Settings, one: Pack, whole: boolean): Settings {
  return merge(settings, changeOf(one, settings, book, whole)) as Settings;
}

describe('a pack', () => {
  it.each<[string, Partial<Settings>, Partial<Pack>, boolean, Partial<Settings>]>([
    ['switches sets and rules', {}, { sets: { tone: false }, rules: { 'links/bare': false } }, false, { sets: { tone: false }, rules: { 'links/bare': false } }],
    ['stores no default', {}, { sets: { tone: true }, rules: { 'links/bare': true }, options: { 'tone/hurry': { most: 2 } } }, false, { options: { 'tone/hurry': {} } as never }],
    ['switches a rule on in a set that is off', {}, { sets: { tone: false }, rules: { 'tone/hurry': true } }, false, { sets: { tone: false }, rules: { 'tone/hurry': true } }],
    ['leaves alone what it does not name', { rules: { 'links/bare': false } }, { rules: { 'tone/hurry': false } }, false, { rules: { 'links/bare': false, 'tone/hurry': false } }],
    ['as a preset goes back to the defaults first', { rules: { 'links/bare': false }, sets: { reach: false } }, { rules: { 'tone/hurry': false } }, true, { rules: { 'tone/hurry': false } }],
    ['keeps thresholds within their borders', {}, { options: { 'tone/hurry': { most: 999, none: 3 } } }, false, { options: { 'tone/hurry': { most: 10 } } }],
    ['leaves out what nobody knows', {}, { rules: { 'no/such': false }, sets: { none: false }, options: { 'no/such': { a: 1 } } }, false, {}],
    ['switches on one site', {}, { sites: { x: { rules: { 'links/bare': false } } } }, false, { sites: { x: { rules: { 'links/bare': false } } } }],
    ['adds words', { words: { forbidden: ['a'], preferred: { b: 'c' } } }, { words: { forbidden: ['a', 'd'], preferred: { e: 'f' } } }, false, { words: { forbidden: ['a', 'd'], preferred: { b: 'c', e: 'f' } } }],
  ])('%s', (_, before, parts, whole, after) => {
    expect(taken(having(before), pack(parts), whole)).toEqual(having(after));
  });

  it('says what would be different, and can be taken back', () => {
    const before = having({ sets: { reach: false }, words: { forbidden: ['a'] } });
    const one = pack({ sets: { reach: true }, rules: { 'links/bare': false }, options: { 'tone/hurry': { most: 3 } }, sites: { x: { rules: { 'tone/hurry': false } } }, words: { forbidden: ['b'], preferred: { c: 'd' } } });
    const change = changeOf(one, before, book, false);
    const after = merge(before, change) as Settings;
    const found = differences(before, after, book);
    expect(ids(found.on)).toEqual(ids(rules.filter(({ set }) => set === 'reach')));
    expect(ids(found.off)).toEqual(['links/bare']);
    expect(found.options.map(({ rule, option, from, to }) => [rule.id, option, from, to])).toEqual([['tone/hurry', 'most', 2, 3]]);
    expect(found.sites.map(({ site, rule, on }) => [site, rule.id, on])).toEqual([['x', 'tone/hurry', false]]);
    expect(found.words).toEqual(['b', 'c → d']);
    const back = merge(after, undoing(before, change as Record<string, unknown>)) as Settings;
    expect(differences(before, back, book)).toEqual({ on: [], off: [], options: [], sites: [], words: [] });
  });

  it('made of the settings brings them back elsewhere', () => {
    const mine = having({ sets: { tone: false }, rules: { 'links/bare': false }, options: { 'tone/hurry': { most: 4 } }, sites: { x: { mode: 'quiet', rules: { 'links/bare': true } } }, words: { forbidden: ['a'] }, accounts: { x: { team: true } } });
    const shared = packOf(mine, { title: 'Ours', date: '2026-11-26' });
    expect(JSON.stringify(shared)).not.toMatch(/team|quiet/);
    const elsewhere = taken(defaultSettings, shared, false);
    const { on, off, options, sites, words } = differences(mine, elsewhere, book);
    expect([on, off, options, sites, words]).toEqual([[], [], [], [], []]);
  });

  it('names what nobody knows', () => {
    expect(unknownIn(pack({ sets: { none: true, tone: true }, rules: { 'no/such': true, 'tone/hurry': false }, sites: { x: { rules: { 'no/more': false } } } }), book)).toEqual(['none', 'no/such', 'no/more']);
  });
});

describe('words', () => {
  const many = Array.from({ length: 600 }, (_, index) => `word ${index}`);

  it('are added up to what a list holds, and those there already stay', () => {
    const { forbidden, preferred } = withWords({ forbidden: ['mine'], preferred: { mine: 'ours' } }, { forbidden: many, preferred: { ...Object.fromEntries(many.map((word) => [word, 'x'])), mine: 'all of ours' } });
    expect([forbidden.length, forbidden[0]]).toEqual([500, 'mine']);
    expect([Object.keys(preferred).length, preferred['mine']]).toEqual([500, 'all of ours']);
  });
});

describe('presets and customs', () => {
  it.each(presets.map((preset) => [preset.id, preset] as const))('%s names rules, sets and thresholds that are there', (_, { sets: ownSets, rules: ownRules, options, words }) => {
    const one = pack({ sets: ownSets, rules: ownRules, options });
    expect(unknownIn(one, book)).toEqual([]);
    for (const [id, chosen] of Object.entries(options ?? {})) for (const [name, value] of Object.entries(chosen)) {
      const option = rules.find((rule) => rule.id === id)?.options?.[name];
      expect(option && value >= option.min && value <= option.max && value !== option.default, `${id} ${name}`).toBe(true);
    }
    expect(words.en.about && words.de.about).toBeTruthy();
  });

  it('“German law” leaves on all that rests on law', () => {
    const law = presets.find(({ id }) => id === 'german-law');
    const { off } = differences(defaultSettings, taken(defaultSettings, pack({ sets: law?.sets, rules: law?.rules }), true), book);
    expect(off.filter(({ strength }) => strength === 'law').map(({ id }) => id)).toEqual([]);
  });

  it('the first preset is how Takt comes', () => {
    const tried = having({ sets: { tone: false }, rules: { 'links/bare': false }, options: { 'tone/hurry': { most: 4 } } });
    const { sets: ownSets, rules: ownRules, options } = presets[0] ?? {};
    const found = differences(defaultSettings, taken(tried, pack({ sets: ownSets, rules: ownRules, options }), true), book);
    expect([found.on, found.off, found.options]).toEqual([[], [], []]);
  });

  it.each(Object.entries(customsOf))('%s has customs with rules that are there, in both languages, with source and date', (_, list) => {
    for (const { words, rules: named = [], source } of list) {
      expect(words.en && words.de && source.title).toBeTruthy();
      expect(source.date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      if (source.url !== undefined) expect(source.url).toMatch(/^https:\/\//);
      expect(named.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
    }
  });
});
