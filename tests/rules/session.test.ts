import { describe, expect, it } from 'vitest';

import { makeDraft, shown, start, writing, type Act, type Tip, type Writing } from '../../rules';
import { taken } from '../../rules/session';

const draft = makeDraft({ site: 'x', text: 'one bad two bad' });
const tip = (key: string, parts: Partial<Tip> = {}): Tip => ({ key, rule: key.split('|')[0]!, gravity: 'warning', strength: 'practice', sure: true, field: 'text', excerpt: '', with: {}, ...parts });
const early = tip('a/one|bad', { at: [4, 7], fix: [{ at: [4, 7], text: 'good' }] });
const late = tip('a/two|bad', { at: [12, 15] });
const whole = tip('b/whole|', { gravity: 'hint' });
const follow = (...acts: Act[]) => acts.reduce(writing, start);
const checked = (state: Writing, tips: Tip[]): Act => ({ type: 'checked', revision: state.revision, draft, tips });
const three = writing(start, checked(start, [early, late, whole]));
const keys = (state: Writing) => state.tips.map((one) => one.key);

describe('a writing session', () => {
  it('counts a fix as taken once its place has changed, though it is still read back', () => {
    const fixing = writing(three, { type: 'fixing', key: early.key });
    const mended = writing(fixing, { type: 'typed', edits: [{ at: [4, 7], text: 'good' }] });
    const refused = writing(mended, { type: 'refused', key: early.key, readOnly: true });
    expect([three, fixing, mended, refused].map(taken)).toEqual([[], [], ['a/one'], []]);
    expect(taken(writing(mended, { type: 'fixed', key: early.key }))).toEqual(['a/one']);
  });

  it('shows the gravest three', () => {
    const many = writing(start, checked(start, [early, late, whole, tip('c/four|')]));
    expect(shown(many)).toEqual([early, late, whole]);
  });

  it('drops answers to an older text', () => {
    const typed = writing(start, { type: 'typed' });
    expect(writing(typed, { type: 'checked', revision: 0, draft, tips: [early] })).toBe(typed);
    expect(keys(writing(typed, checked(typed, [early])))).toEqual([early.key]);
  });

  it('moves tips and their fixes along while typing', () => {
    const typed = writing(three, { type: 'typed', edits: [{ at: [0, 0], text: 'so ' }] });
    expect(typed.tips.map((one) => one.at)).toEqual([[7, 10], [15, 18], undefined]);
    expect(typed.tips[0]?.fix).toEqual([{ at: [7, 10], text: 'good' }]);
    expect(typed.revision).toBe(three.revision + 1);
  });

  it('lets go of tips whose place was touched, or whose place nobody knows any more', () => {
    expect(keys(writing(three, { type: 'typed', edits: [{ at: [5, 6], text: '' }] }))).toEqual([late.key, whole.key]);
    expect(keys(writing(three, { type: 'typed' }))).toEqual([whole.key]);
  });

  it('leaves tips of other fields alone', () => {
    const titled = tip('a/title|', { field: 'title', at: [0, 3] });
    const state = writing(start, checked(start, [early, titled]));
    expect(writing(state, { type: 'typed', edits: [{ at: [0, 0], text: 'x' }] }).tips[1]?.at).toEqual([0, 3]);
    expect(writing(state, { type: 'typed', field: 'title', edits: [{ at: [0, 0], text: 'x' }] }).tips.map((one) => one.at?.[0])).toEqual([4, 1]);
  });

  it('takes back a fix of which a part was touched', () => {
    const wide = tip('a/wide|', { at: [4, 7], fix: [{ at: [4, 7], text: 'x' }, { at: [12, 15], text: 'y' }] });
    const state = writing(writing(start, checked(start, [wide])), { type: 'typed', edits: [{ at: [13, 13], text: '!' }] });
    expect(state.tips[0]?.at).toEqual([4, 7]);
    expect(state.tips[0]?.fix).toBeUndefined();
  });

  it('follows a fix to its good end', () => {
    const fixing = writing(three, { type: 'fixing', key: early.key });
    expect(fixing.fixing).toBe(early.key);
    const fixed = writing(fixing, { type: 'fixed', key: early.key });
    expect(fixed).toMatchObject({ notice: { kind: 'fixed', rule: 'a/one' }, fixed: ['a/one'], readOnly: false });
    expect(fixed.fixing).toBeUndefined();
    expect(keys(fixed)).toEqual([late.key, whole.key]);
    expect(writing(fixed, { type: 'fixed', key: early.key }).fixed).toEqual(['a/one']);
    expect(writing(fixed, { type: 'told' }).notice).toBeUndefined();
  });

  it('ignores a fix of a tip that is gone', () => {
    expect(writing(start, { type: 'fixing', key: 'gone' })).toBe(start);
  });

  it('remembers that a box can only be read, until the next focus', () => {
    const refused = writing(writing(three, { type: 'fixing', key: early.key }), { type: 'refused', key: early.key, readOnly: true });
    expect(refused).toMatchObject({ readOnly: true, notice: { kind: 'refused' } });
    expect(keys(refused)).toContain(early.key);
    expect(writing(refused, { type: 'refused', key: early.key, readOnly: false }).readOnly).toBe(true);
    expect(writing(refused, { type: 'focused' }).readOnly).toBe(false);
  });

  it('makes a copy of one fix that is more than the box takes, and of no other', () => {
    const refused = writing(writing(three, { type: 'fixing', key: early.key }), { type: 'refused', key: early.key, readOnly: false, copy: true });
    const copies = (state: Writing) => state.tips.filter(({ copy }) => copy).map(({ key }) => key);
    expect(refused).toMatchObject({ readOnly: false, notice: { kind: 'refused' } });
    expect(copies(refused)).toEqual([early.key]);
    expect(copies(writing(refused, checked(refused, [early, late, whole])))).toEqual([early.key]);
  });

  it('waves a tip away, keeps it away, and brings it back', () => {
    const ignored = writing(three, { type: 'ignore', key: early.key });
    expect(keys(ignored)).toEqual([late.key, whole.key]);
    const later = writing(ignored, checked(ignored, [early, late, whole]));
    expect(keys(later)).toEqual([late.key, whole.key]);
    const back = writing(later, { type: 'restore', key: early.key });
    expect(keys(back)).toEqual([early.key, late.key, whole.key]);
    expect(back.ignored).toEqual([]);
    expect(keys(writing(back, checked(back, [early, late])))).toEqual([early.key, late.key]);
  });

  it('waves a whole rule away, and brings it back', () => {
    const ignored = writing(three, { type: 'ignore rule', rule: 'a/two' });
    expect(keys(ignored)).toEqual([early.key, whole.key]);
    expect(keys(writing(ignored, checked(ignored, [late, whole])))).toEqual([whole.key]);
    expect(ignored.notice).toEqual({ kind: 'ignored', rule: 'a/two', key: 'a/two|*' });
    expect(keys(writing(ignored, { type: 'restore', key: 'a/two|*' }))).toEqual([early.key, late.key, whole.key]);
  });

  it('moves what was waved away, too, so that it comes back at its place', () => {
    const state = follow(checked(start, [early]), { type: 'ignore', key: early.key }, { type: 'typed', edits: [{ at: [0, 0], text: '..' }] }, { type: 'restore', key: early.key });
    expect(state.tips[0]?.at).toEqual([6, 9]);
  });

  it('begins anew after a post or in an emptied box', () => {
    const busy = writing(writing(three, { type: 'ignore', key: early.key }), { type: 'refused', key: late.key, readOnly: true });
    const { notice: _, ...recorded } = writing(busy, { type: 'recorded' });
    expect(recorded).toEqual({ ...start, revision: busy.revision + 1 });
    expect(writing(busy, { type: 'cleared' })).toEqual({ ...start, revision: busy.revision + 1 });
    expect(writing(busy, { type: 'recorded' }).notice).toEqual({ kind: 'recorded' });
    for (const as of ['waiting', 'full', 'lost'] as const) expect(writing(busy, { type: 'recorded', as }).notice).toEqual({ kind: as });
  });

  it('never changes a state it was given', () => {
    const frozen = Object.freeze({ ...three, tips: Object.freeze([...three.tips]) });
    const acts: Act[] = [{ type: 'typed' }, { type: 'fixing', key: early.key }, { type: 'fixed', key: early.key }, { type: 'copied', key: early.key }, { type: 'ignore', key: early.key }, { type: 'ignore rule', rule: 'a/one' }, { type: 'restore', key: early.key }, { type: 'focused' }, { type: 'told' }, { type: 'recorded' }, { type: 'cleared' }];
    for (const act of acts) expect(() => writing(frozen, act)).not.toThrow();
  });
});
