import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { applyEdits, check, isBetween, isInside, makeDraft, noChoices, overlap, rules, sites, type DraftParts, type FieldName, type Finding, type NamedRule } from '../../rules';

const site = sites.x!;
const usual: NamedRule = {
  id: 'test/rule', set: 'test', codes: [], gravity: 'warning', strength: 'practice', moment: 'pause', needs: ['text'],
  check: ({ text }) => [...text.matchAll(/bad/g)].map(({ index }) => ({ at: [index, index + 3] as const })),
};
const rule = (parts: Partial<NamedRule>): NamedRule => ({ ...usual, ...parts });
const finds = (...findings: Finding[]) => rule({ check: () => findings });
const draft = (text: string, parts: Partial<DraftParts> = {}) => makeDraft({ site: 'x', text, ...parts });
const run = (text: string, list: readonly NamedRule[], parts: Partial<DraftParts> = {}) => check(draft(text, parts), site, list, noChoices, 'sending').tips;

describe('who may speak', () => {
  it.each([
    ['not on another site', { sites: ['bluesky'] }, {}, 0],
    ['on its site', { sites: ['x'] }, {}, 1],
    ['not about another kind', { kinds: ['reply'] as const }, {}, 0],
    ['about its kind', { kinds: ['reply'] as const }, { kind: 'reply' as const }, 1],
    ['not in another language', { languages: ['de'] as const }, { language: 'en' as const }, 0],
    ['in its language', { languages: ['de'] as const }, { language: 'de' as const }, 1],
    ['never about a direct message', {}, { kind: 'message' as const }, 0],
  ])('%s', (_, parts, of, count) => {
    expect(run('bad', [rule(parts)], of)).toHaveLength(count);
  });

  it('holds to the moment', () => {
    const at = (moment: 'typing' | 'pause' | 'sending') => check(draft('bad'), site, [rule({ id: 'a/typing', moment: 'typing', check: () => [{}] }), rule({ id: 'a/pause', check: () => [{}] }), rule({ id: 'a/sending', moment: 'sending', check: () => [{}] })], noChoices, moment).tips.map((tip) => tip.rule);
    expect(at('typing')).toEqual(['a/typing']);
    expect(at('pause')).toEqual(['a/typing', 'a/pause']);
    expect(at('sending')).toEqual(['a/typing', 'a/pause', 'a/sending']);
  });

  it('holds to what was chosen', () => {
    expect(check(draft('bad'), site, [usual], { off: ['test/rule'], options: {} }, 'sending').tips).toEqual([]);
    const seen: unknown[] = [];
    const strict = rule({ options: { most: { default: 2, min: 1, max: 5 } }, check: (_, __, options) => { seen.push(options.most); return []; } });
    for (const most of [undefined, 3, 99, -1, NaN]) check(draft('bad'), site, [strict], { off: [], options: most === undefined ? {} : { 'test/rule': { most } } }, 'sending');
    expect(seen).toEqual([2, 3, 5, 1, 2]);
  });

  it('on very long texts leaves only rules marked for them', () => {
    const long = `bad ${'x'.repeat(20_000)}`;
    expect(run(long, [usual])).toEqual([]);
    expect(run(long, [rule({ long: true })])).toHaveLength(1);
  });
});

describe('a guess', () => {
  const guesses = rule({ id: 'test/guess', gravity: 'hint', check: () => [{ at: [0, 9], guess: true, variant: 'perhaps' }] });

  it.each([
    ['alone', [], ['test/guess']],
    ['last beside a hint of good practice', [rule({ gravity: 'hint', check: () => [{ at: [20, 23] }] })], ['test/rule', 'test/guess']],
    ['not beside a warning', [usual], ['test/rule']],
    ['not beside a hint of law', [rule({ gravity: 'hint', strength: 'law' })], ['test/rule']],
    ['not where a hint stands at its place', [rule({ gravity: 'hint', check: () => [{ at: [4, 9] }] })], ['test/rule']],
  ])('is said %s', (_, others, said) => {
    expect(run('something and then a bad', [guesses, ...others]).map((tip) => tip.rule)).toEqual(said);
  });

  it('is not made in one field where the rule is sure in another', () => {
    const both = rule({ gravity: 'hint', check: () => [{ at: [0, 3], guess: true }, { field: 'title', at: [0, 3] }] });
    expect(run('one two', [both], { fields: { title: 'bad title' } }).map(({ field, guess }) => [field, guess])).toEqual([['title', undefined]]);
  });

  it('keeps its key while its sentence is written on', () => {
    expect(run('something else', [guesses])[0]?.key).toBe(run('somethings else', [guesses])[0]?.key);
  });
});

describe('what a rule sees', () => {
  it('is only what it needs', () => {
    const peeks = rule({ needs: ['media'], check: (narrow) => (('text' in narrow && narrow.text === 'bad') ? [{}] : []) });
    const { tips, broken } = check(draft('bad'), site, [peeks], noChoices, 'sending');
    expect(tips).toEqual([]);
    expect(broken).toEqual([{ rule: 'test/rule', why: 'TypeError: The rule reads "text" without naming it in needs.' }]);
  });

  it('holds what is always there', () => {
    const keys: string[] = [];
    run('bad', [rule({ needs: ['media'], check: (narrow) => { for (const key in narrow) keys.push(key); return []; } })]);
    expect(keys).toEqual(expect.arrayContaining(['kind', 'language', 'limits', 'media', 'now', 'part', 'server', 'site']));
    for (const closed of ['text', 'parsed', 'fields', 'alike', 'past', 'account', 'profile']) expect(keys).not.toContain(closed);
  });
});

describe('a rule that throws', () => {
  it('is named and disturbs nobody', () => {
    const broken = rule({ id: 'test/broken', check: () => { throw new Error('oh'); } });
    expect(check(draft('bad'), site, [broken, usual], noChoices, 'sending')).toMatchObject({ tips: [{ rule: 'test/rule' }], broken: [{ rule: 'test/broken', why: 'Error: oh' }] });
  });

  it('can be muted by a runner', () => {
    const asked: string[] = [];
    const { tips } = check(draft('bad'), site, [usual], noChoices, 'sending', (id, go) => { asked.push(id); return go(); });
    expect([asked, tips.length]).toEqual([['test/rule'], 1]);
  });
});

describe('tips', () => {
  it('come gravest first, then in reading order', () => {
    const list = [rule({ id: 'a/hint', gravity: 'hint', check: () => [{ at: [0, 1] }] }), rule({ id: 'a/late', check: () => [{ at: [8, 9] }] }), rule({ id: 'a/early', check: () => [{ at: [4, 5] }, {}] }), rule({ id: 'a/error', gravity: 'error', check: () => [{ at: [9, 10] }] })];
    expect(run('0123456789', list).map((tip) => [tip.rule, tip.at?.[0]])).toEqual([['a/error', 9], ['a/early', undefined], ['a/early', 4], ['a/late', 8], ['a/hint', 0]]);
  });

  it('are one per place, the gravest', () => {
    expect(run('0123456789', [rule({ id: 'a/hint', gravity: 'hint', check: () => [{ at: [2, 6] }, { at: [6, 7] }] }), rule({ id: 'a/warning', check: () => [{ at: [5, 6] }] })]).map((tip) => [tip.rule, tip.at])).toEqual([
      ['a/warning', [5, 6]],
      ['a/hint', [6, 7]],
    ]);
  });

  it('may stand inside a stretch that is too much', () => {
    const stretch = rule({ id: 'a/stretch', gravity: 'error', wide: true, check: () => [{ at: [0, 10] }] });
    expect(run('0123456789', [stretch, finds({ at: [2, 4] })]).map((tip) => tip.at)).toEqual([[0, 10], [2, 4]]);
  });

  it('may be milder than their rule, never graver', () => {
    expect(run('bad', [finds({ gravity: 'hint' })])[0]?.gravity).toBe('hint');
    expect(run('bad', [finds({ gravity: 'error' })])[0]?.gravity).toBe('warning');
  });

  it('lie inside their text and have fixes that can be made', () => {
    expect(run('bad', [finds({ at: [2, 9] }, { at: [-1, 1] }, { at: [3, 1] }, { at: [0.5, 1] }, { at: [0, 1], field: 'title' })])).toEqual([]);
    expect(run('bad', [finds({ at: [0, 1], fix: [{ at: [0, 2], text: '' }, { at: [1, 3], text: '' }] })])[0]).not.toHaveProperty('fix');
    expect(run('bad', [finds({ at: [0, 1], fix: [] })])[0]).not.toHaveProperty('fix');
    expect(run('bad', [finds({ at: [0, 1], fix: [{ at: [0, 1], text: 'c' }] })])[0]?.fix).toEqual([{ at: [0, 1], text: 'c' }]);
  });

  it('point into the field they are about', () => {
    const titled = finds({ at: [0, 5], field: 'title' });
    expect(run('a', [titled], { fields: { title: 'Title' } })[0]).toMatchObject({ field: 'title', excerpt: 'Title' });
  });

  it('keep their key while the text around them changes, and differ among each other', () => {
    const keys = (text: string) => run(text, [usual]).map((tip) => tip.key);
    expect(keys('so bad')).toEqual(keys('really so bad, is it?'));
    const two = keys('bad bad');
    expect(two[0]).toBe(keys('bad')[0]);
    expect(new Set(two).size).toBe(2);
  });

  it('quote at most 80 characters', () => {
    expect(isBetween('👩‍💻'.repeat(100), run('👩‍💻'.repeat(100), [finds({ at: [0, 500] })])[0]!.excerpt.length)).toBe(true);
    expect(run('x'.repeat(200), [finds({ at: [0, 200] })])[0]?.excerpt).toBe('x'.repeat(80));
  });
});

describe('what a tip rests on', () => {
  const long = 'x'.repeat(600);
  const rests = (parts: Partial<DraftParts>) => check(makeDraft({ site: 'x', text: long, ...parts }), site, rules.filter(({ id }) => id === 'length/too-long'), noChoices, 'pause').tips[0]?.rests;

  it('is the fact about the site, with its date', () => {
    const { source, date, kind } = site.fields.text!.max;
    expect(rests({})).toEqual([{ title: 'docs.x.com', url: source, date, kind }]);
  });

  it('is no fact about the site where this server or plan has a limit of its own', () => {
    expect(rests({ limits: { text: 500 } })).toEqual([]);
  });
});

describe('a half-typed word', () => {
  const held = (text: string, at: number, list = [usual], moment: 'pause' | 'sending' = 'pause') => check(draft(text), site, list, noChoices, moment, undefined, { at }).tips.length === 0;

  it.each([
    ['so bad', 6, true],
    ['so badly', 8, true],
    ['so bad ', 7, false],
    ['so bad.', 7, false],
    ['see https://bad.', 16, true],
    ['so bad', 2, false],
    ['so bad and', 10, false],
    ['so bad and', 6, true],
    ['so badx', 6, false],
  ])('%j with the caret at %d is held back: %s', (text, at, back) => {
    expect(held(text, at)).toBe(back);
  });

  it('is judged when the writer goes for the send button, and by rules for typing', () => {
    expect(held('so bad', 6, [usual], 'sending')).toBe(false);
    expect(held('so bad', 6, [rule({ moment: 'typing' })])).toBe(false);
  });

  it('in another field holds nothing back', () => {
    expect(check(draft('bad', { fields: { title: 'bad' } }), site, [usual], noChoices, 'pause', undefined, { field: 'title', at: 3 }).tips).toHaveLength(1);
  });
});

const wide = new Set(rules.filter((one) => one.wide).map((one) => one.id));

const piece = fc.constantFrom(
  '#', '#e-mail', '#tag', '@', '@a', '@a@b.de', '@a.bsky.social', 'https://', 'https://bit.ly/a', 'https://a.de/?fbclid=1&x=2&gclid=3', 'http:/a.de', 'localhost', '[LINK]', '{{name}}', '%NAME%', 'TODO', 'Lorem ipsum',
  '𝗡𝗲𝘂', '𝓓', '👩‍💻', '👍🏽👍🏽👍🏽', '🇩🇪', '\uD800', '\uDC00', '\u202E', '\u200F', 'שלום', 'ÄÖÜ', 'SALE!!!', '!!!', '???', '...', 'MÃ¼ller', '&amp;', '**fett**', '`code`', '```', '\n', '\n\n', ' ', '  ', '\t', 'a', 'der', 'the', '\uFEFF', '\0', 'e\u0301'.repeat(5), '(', ')', '"', '„', '“', '1', '2024', '-', '_', '.', ',', ':', '/', '?', '&', '=',
);
const anyText = fc.oneof({ weight: 5, arbitrary: fc.array(piece, { maxLength: 16 }).map((parts) => parts.join('')) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) }, { weight: 1, arbitrary: fc.tuple(piece, fc.nat(60)).map(([one, times]) => one.repeat(times)) });
const anyDraft = fc.record({
  text: anyText,
  site: fc.constantFrom(...Object.keys(sites)),
  kind: fc.constantFrom('post', 'reply', 'quote', 'thread', 'comment', 'edit', 'unknown') as fc.Arbitrary<'post'>,
  fields: fc.record({ title: anyText, warning: anyText }, { requiredKeys: [] }),
  language: fc.constantFrom('en', 'de', 'other') as fc.Arbitrary<'en'>,
  media: fc.array(fc.record({ kind: fc.constantFrom('image' as const, 'video' as const), alt: fc.constantFrom({ state: 'missing' as const }, { state: 'unknown' as const }, { state: 'present' as const, text: 'IMG_1.jpg' }) }), { maxLength: 5 }),
  alike: fc.array(fc.record({ site: fc.constantFrom(...Object.keys(sites)), at: fc.nat(), likeness: fc.double({ min: 0, max: 1, noNaN: true }), excerpt: fc.string() }), { maxLength: 3 }),
});

/** What is wrong with the tips of a draft; nothing when all is well. Plain conditions, since `expect` would be most of the time. */
function wrongWith(parts: DraftParts): string | undefined {
  const { tips, broken } = check(makeDraft(parts), sites[parts.site]!, rules, noChoices, 'sending');
  if (broken.length > 0) return `${broken[0]?.rule} threw ${broken[0]?.why}`;
  const text = (name: FieldName) => (name === 'text' ? parts.text : (parts.fields?.[name] ?? ''));
  if (new Set(tips.map((tip) => tip.key)).size !== tips.length) return 'two tips have one key';
  for (const tip of tips) {
    if (tip.at && !isInside(tip.at, text(tip.field).length)) return `${tip.rule} points outside`;
    if (tip.fix && applyEdits(text(tip.field), tip.fix) === text(tip.field)) return `the fix of ${tip.rule} changes nothing`;
  }
  const slips = tips.filter((tip) => !wide.has(tip.rule));
  for (const [index, { at, field, rule: id }] of slips.entries()) {
    const other = slips.slice(index + 1).find((next) => at && next.at && next.field === field && overlap(at, next.at));
    if (other) return `${id} and ${other.rule} speak about one place`;
  }
  return undefined;
}

describe('all rules on any draft', () => {
  it('throw nothing, point inside, keep apart, and have fixes that change something', () => {
    fc.assert(fc.property(anyDraft, (parts) => {
      const wrong = wrongWith(parts);
      if (wrong) throw new Error(wrong);
    }), { numRuns: 20_000 });
  }, 300_000);
});
