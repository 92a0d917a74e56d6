import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { quiet, rhythm } from '../../entrypoints/compose.content/rhythm';

describe('the beat of a box', () => {
  let life: AbortController;
  const said: string[] = [];
  const begin = () => rhythm({ key: () => said.push('key'), pause: () => said.push('pause'), rest: () => said.push('rest'), burst: () => 0 }, life.signal);

  beforeEach(() => {
    vi.useFakeTimers();
    said.length = 0;
    life = new AbortController();
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });

  test('a key, a pause, a rest', () => {
    begin().key();
    vi.advanceTimersByTime(quiet.pause);
    expect(said).toEqual(['key', 'pause']);
    vi.advanceTimersByTime(quiet.rest);
    expect(said).toEqual(['key', 'pause', 'rest']);
  });

  test('what changes otherwise before a rest takes nothing from it', () => {
    const beat = begin();
    beat.key();
    vi.advanceTimersByTime(quiet.pause);
    beat.soon();
    vi.advanceTimersByTime(quiet.rest);
    expect(said).toEqual(['key', 'pause', 'pause', 'rest']);
  });

  test('after a rest the last word stays finished until the next key', () => {
    const beat = begin();
    beat.key();
    vi.advanceTimersByTime(quiet.rest);
    beat.soon();
    vi.advanceTimersByTime(quiet.pause);
    expect(said.slice(2)).toEqual(['rest', 'rest']);
    beat.key();
    vi.advanceTimersByTime(quiet.pause);
    expect(said.at(-1)).toBe('pause');
  });

  test('the box is looked at when the editor has done with the key, and once for all that it tells', () => {
    const beat = begin();
    beat.key();
    beat.key();
    expect(said).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(said).toEqual(['key']);
  });

  test('nothing comes after its end', () => {
    begin().key();
    life.abort();
    vi.advanceTimersByTime(quiet.rest);
    expect(said).toEqual([]);
  });
});
