import { checkSync } from 'recheck';
import { expect, it } from 'vitest';

import { loopsOf, madePatterns, writtenPatterns, type Pattern } from './patterns';

/** Milliseconds the tool may think about one pattern. What takes longer counts as wrong: give its repetitions an end. */
const patience = 120_000;

/**
 * A pattern whose repetitions all have an end takes linear time on any text. Where one has none, the tool must find that no text makes it slow;
 * it reads each alternative by itself, in a simpler form that is never quicker than the pattern (see `loopsOf`).
 */
it('no regular expression takes more than linear time', async () => {
  const all: Pattern[] = [...(await madePatterns()), ...(await writtenPatterns('rules', 'entrypoints', 'components'))];
  expect(all.length, 'patterns found').toBeGreaterThan(450);
  const loops = new Map(all.flatMap((pattern) => loopsOf(pattern.source).map((loop) => [`${pattern.flags.replaceAll(/[^ms]/g, '')} ${loop}`, pattern] as const)));
  const slow = [...loops].flatMap(([key, { where, source }]) => {
    const [flags = '', loop = ''] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)];
    const result = checkSync(loop, flags, { checker: 'automaton', timeout: patience });
    const text = result.status === 'vulnerable' ? result.attack.pattern : 'no text that was found in time';
    return result.status === 'safe' ? [] : [`${where}: /${source.slice(0, 120)}/ is ${result.status}, for example on ${text} (read as ${loop.slice(0, 200)})`];
  });
  expect(slow).toEqual([]);
}, 300_000);

it('the check itself sees what is slow', () => {
  const seen = (source: string) => loopsOf(source).map((loop) => checkSync(loop, '', { checker: 'automaton', timeout: patience }).status);
  expect(seen(String.raw`(?<!x)(?:a|\p{L}+)\s+$`)).toContain('vulnerable');
  expect(seen('(?:a+)+b')).toEqual(['vulnerable']);
  expect(seen('(?=.*x)y')).toEqual(['vulnerable']);
  expect(seen('"[^"]*"')).toEqual(['safe']);
  expect(seen('a{0,40}b')).toEqual([]);
});
