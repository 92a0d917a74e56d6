import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { quiet, rhythm } from '../../entrypoints/compose.content/rhythm';

describe('the beat of a box', () => {
  const idle = new Map<number, () => void>();
  let last = 0;
  let life: AbortController;
  const said: string[] = [];
  /** Lets the browser be idle, which a busy one is late. */
  const breathe = () => {
    for (const [id, run] of idle) {
      idle.delete(id);
      run();
    }
  };
  const begin = () => rhythm({ key: () => said.push('key'), pause: () => said.push('pause'), rest: () => said.push('rest'), burst: () => 0 }, life.signal);

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.set(++last, run) && last);
    vi.stubGlobal('cancelIdleCallback', (id: number) => idle.delete(id));
    idle.clear();
    said.length = 0;
    life = new AbortController();
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('a key, a pause, a rest', () => {
    begin().key();
    vi.advanceTimersByTime(quiet.pause);
    breathe();
    vi.advanceTimersByTime(quiet.rest);
    breathe();
    expect(said).toEqual(['key', 'pause', 'rest']);
  });

  test('a rest that waits for an idle moment is not lost when something else changes', () => {
    const beat = begin();
    beat.key();
    vi.advanceTimersByTime(quiet.pause);
    breathe();
    vi.advanceTimersByTime(quiet.rest - quiet.pause);
    beat.soon();
    vi.advanceTimersByTime(quiet.pause);
    breathe();
    expect(said).toEqual(['key', 'pause', 'rest']);
  });

  test('after a rest the last word stays finished until the next key', () => {
    const beat = begin();
    beat.key();
    vi.advanceTimersByTime(quiet.pause);
    breathe();
    vi.advanceTimersByTime(quiet.rest);
    breathe();
    beat.soon();
    vi.advanceTimersByTime(quiet.pause);
    breathe();
    expect(said.slice(2)).toEqual(['rest', 'rest']);
  });
});
