import { describe, expect, test } from 'vitest';

import { healthOf, type Entries } from '../../entrypoints/options/health/state';
import { sites } from '../../rules';

const entry = (last: number, detail?: string) => ({ count: 2, last, ...(detail && { detail }) });
const found = entry(100, 'dialog text 0');

describe('how it goes on a site', () => {
  const rows: readonly (readonly [name: string, entries: Entries | undefined, wanted: object])[] = [
    ['nothing was written yet', undefined, { state: 'unused', rules: [] }],
    ['the first selector found the box', { 'box found': found }, { state: 'well', found: { last: 100, rank: 0 } }],
    ['a later one did', { 'box found': entry(100, 'photo title 2') }, { state: 'well', found: { last: 100, rank: 2 } }],
    ['the box was told by its shape alone', { 'box found': entry(100, 'unknown text -1'), 'page changed': entry(100, 'post: a | b · photo: c') }, { state: 'changed', found: { rank: -1 }, lost: { selectors: ['post: a | b', 'photo: c'] } }],
    ['it was not found at all', { 'page changed': entry(100, 'post: a') }, { state: 'changed', lost: { last: 100, selectors: ['post: a'] } }],
    ['it changed and was found again', { 'page changed': entry(90, 'post: a'), 'box found': found }, { state: 'well' }],
    ['a fix worked', { 'box found': found, 'fix worked': entry(120, 'draft hashtags/breaks') }, { state: 'well', fixed: { last: 120, failed: false } }],
    ['the last fix failed', { 'box found': found, 'fix worked': entry(120), 'fix failed': entry(130) }, { state: 'trouble', fixed: { last: 120, failed: true } }],
    ['a fix failed, a later one worked', { 'box found': found, 'fix failed': entry(110), 'fix worked': entry(120) }, { state: 'well' }],
    ['rules rest', { 'box found': found, 'rule slow': entry(110, 'a/b, c/d'), 'rule threw': entry(90, 'a/b') }, { state: 'trouble', rules: ['a/b', 'c/d'] }],
    ['a post was noticed', { 'box found': found, 'post noticed': entry(140, 'confirmed') }, { state: 'well', noticed: { last: 140, count: 2 } }],
    ['a post could not be kept', { 'box found': found, 'post noticed': entry(140), 'post not stored': entry(150) }, { state: 'trouble' }],
  ];
  test.each(rows)('%s', (_, entries, wanted) => {
    expect(healthOf(sites['x']!, entries)).toMatchObject(wanted);
  });

  test.each(Object.values(sites))('$name names its oldest fact', (site) => {
    expect(healthOf(site).oldest).toMatch(/^\d{4}/);
  });
});
