import { describe, expect, it } from 'vitest';

import { choicesFor, currentRule, defaultSettings, isOn, modeFor, placeOf, profileFor, sites, type NamedRule, type RuleSet, type Settings } from '../../rules';

const rule = (id: string, formerly?: string[]): NamedRule => ({ id, set: id.split('/')[0]!, codes: [], gravity: 'hint', strength: 'practice', moment: 'pause', needs: ['text'], check: () => [], ...(formerly && { formerly }) });
const words = { en: { title: 'a', about: 'b' }, de: { title: 'a', about: 'b' } };
const sets: RuleSet[] = [{ id: 'on', order: 1, on: true, words }, { id: 'off', order: 2, on: false, words }];
const rules = [rule('on/a'), rule('on/b', ['on/old']), rule('off/c')];
const chosen = (parts: Partial<Settings>): Settings => ({ ...defaultSettings, ...parts });
const off = (parts: Partial<Settings>, account?: string) => choicesFor(chosen(parts), 'x', account, rules, sets).off;

describe('choices', () => {
  it.each<[string, Partial<Settings>, string[]]>([
    ['as the sets say', {}, ['off/c']],
    ['a set switched off', { sets: { on: false } }, ['on/a', 'on/b', 'off/c']],
    ['a set switched on', { sets: { off: true } }, []],
    ['a rule before its set', { sets: { on: false }, rules: { 'on/a': true } }, ['on/b', 'off/c']],
    ['a rule here before the rule everywhere', { rules: { 'on/a': false }, sites: { x: { rules: { 'on/a': true } } } }, ['off/c']],
    ['another site changes nothing', { sites: { bluesky: { rules: { 'on/a': false } } } }, ['off/c']],
    ['an older name still holds', { rules: { 'on/old': false } }, ['on/b', 'off/c']],
    ['ignored on the whole site', { ignored: { x: ['on/a'] } }, ['on/a', 'off/c']],
    ['ignored for another account', { ignored: { 'x/other': ['on/a'] } }, ['off/c']],
    ['names of rules that are gone', { rules: { gone: false }, ignored: { x: ['gone'] } }, ['off/c']],
  ])('%s', (_, parts, expected) => {
    expect(off(parts)).toEqual(expected);
  });

  it('for one account', () => {
    expect(off({ ignored: { 'x/anna': ['on/old'] } }, 'anna')).toEqual(['on/b', 'off/c']);
    expect([placeOf('x', 'anna'), placeOf('x')]).toEqual(['x/anna', 'x']);
  });

  it('carry thresholds, under today’s names', () => {
    expect(choicesFor(chosen({ options: { 'on/old': { most: 3 }, gone: { most: 1 } } }), 'x', undefined, rules, sets).options).toEqual({ 'on/b': { most: 3 } });
  });

  it('can be asked rule by rule', () => {
    expect(isOn(chosen({ sets: { on: false } }), undefined, rules[0]!, sets)).toBe(false);
    expect(currentRule('on/old', rules)).toBe('on/b');
    expect(currentRule('gone', rules)).toBeUndefined();
  });
});

describe('mode', () => {
  it('is as chosen, else as the site says', () => {
    expect(modeFor(defaultSettings, sites.x!)).toBe('page');
    expect(modeFor(chosen({ sites: { x: { mode: 'quiet' } } }), sites.x!)).toBe('quiet');
  });
});

describe('what is known of an account', () => {
  it.each<[string, Settings['accounts'], object]>([
    ['nothing', {}, {}],
    ['from all accounts', { '*': { business: true } }, { business: true }],
    ['the nearest answer wins', { '*': { business: true, team: true }, x: { business: false }, 'x/anna': { team: false } }, { business: false, team: false }],
    ['homes one by one', { '*': { homes: { films: 'a', site: 'b' } }, 'x/anna': { homes: { films: '' } } }, { homes: { films: '', site: 'b' } }],
    ['not from others', { bluesky: { team: true }, 'x/berta': { team: true } }, {}],
  ])('%s', (_, accounts, expected) => {
    expect(profileFor(chosen({ accounts }), 'x', 'anna')).toEqual(expected);
  });
});
