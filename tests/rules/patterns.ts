import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseAst, transformWithOxc } from 'vite';
import { vi } from 'vitest';

import type { ByOpening } from '../../rules/text/openings';
import { today } from './drafts';

/** A regular expression of the project, and where it was seen. */
export type Pattern = { readonly source: string; readonly flags: string; readonly where: string };

const root = join(import.meta.dirname, '../..');

/** All regular expressions written as literals below these folders. */
export async function writtenPatterns(...folders: readonly string[]): Promise<Pattern[]> {
  const found: Pattern[] = [];
  for (const folder of folders) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))) {
      const { code } = await transformWithOxc(readFileSync(join(root, folder, file), 'utf8'), file, {});
      const look = (node: unknown): void => {
        if (typeof node !== 'object' || node === null) return;
        const { regex } = node as { regex?: { pattern: string; flags: string } };
        if (regex) found.push({ source: regex.pattern, flags: regex.flags, where: join(folder, file) });
        else Object.values(node).forEach(look);
      };
      look(parseAst(code));
    }
  }
  return found;
}

/** All regular expressions the rules put together while they are loaded and look at every example. */
export async function madePatterns(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const made = new target(source, flags);
      found.push({ source: made.source, flags: made.flags, where: 'made while running' });
      return made;
    },
  });
  // Files before may have loaded the rules; and all alternatives are to be compiled, not only those an example may match.
  vi.resetModules();
  vi.doMock('../../rules/text/openings', async (original) => ({ ...(await original<object>()), byOpening: (patterns: readonly string[]): ByOpening => ({ parts: [patterns.join('|')], at: () => [0], always: [0] }) }));
  vi.doMock('../../rules/text/needed', async (original) => ({ ...(await original<object>()), neededIn: () => [], mayStand: () => () => true }));
  try {
    const { check, makeDraft, noChoices, rules, sites } = await import('../../rules');
    const { examples } = await import('../../rules/examples');
    for (const [id, own] of Object.entries(examples)) {
      const rule = rules.filter((one) => one.id === id);
      const site = sites[rule[0]?.sites?.find((name) => name in sites) ?? 'x'];
      if (!site) continue;
      for (const language of ['en', 'de'] as const) {
        for (const example of own[language].bad) check(makeDraft({ now: today, language, ...example.draft, site: site.id, text: example.text }), site, rule, noChoices, 'sending');
      }
    }
  } finally {
    globalThis.RegExp = Plain;
    vi.doUnmock('../../rules/text/openings');
    vi.doUnmock('../../rules/text/needed');
    vi.resetModules();
  }
  return found;
}

type Part = { readonly atom?: string; readonly group?: readonly Sequence[]; readonly kind?: string; readonly times: string };
type Sequence = readonly Part[];

/** Takes a pattern apart into alternatives of parts. */
function takeApart(source: string): Sequence[] {
  let at = 0;
  const take = (pattern: RegExp): string => {
    const whole = pattern.exec(source.slice(at))?.[0] ?? '';
    at += whole.length;
    return whole;
  };
  const alternatives = (): Sequence[] => {
    const all: Part[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') { at++; all.push([]); }
      else all.at(-1)?.push(part());
    }
    return all;
  };
  const part = (): Part => {
    if (source[at] !== '(') return { atom: take(/^(?:\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|k<\w+>|.)|.)/isu), times: take(/^(?:[*+?]|\{\d+(?:,\d*)?\})\??/) };
    const kind = take(/^\((?:\?(?:<[=!]|[=!:]|<\w+>))?/).slice(1);
    const group = alternatives();
    at++;
    return { group, kind, times: take(/^(?:[*+?]|\{\d+(?:,\d*)?\})\??/) };
  };
  return alternatives();
}

const isEndless = (times: string) => /^(?:[*+]|\{\d+,\})/.test(times);
const hasLoop = (all: readonly Sequence[]): boolean => all.some((parts) => parts.some(({ times, group }) => isEndless(times) || (group && hasLoop(group))));
const looks = (kind = '') => /^\?<?[=!]/.test(kind);

/** Writes it again for the tool: few signs, short repetitions, no look-behinds, look-aheads as parts that may be missing. What cannot end stays. */
function plain(all: readonly Sequence[]): string {
  return all.map((parts) => parts.map(plainPart).join('')).join('|');
}

function plainPart({ atom = '', group, kind = '', times }: Part): string {
  const [, least, comma, most] = /^\{(\d+)(,)?(\d*)\}/.exec(times) ?? [];
  const short = least === undefined ? times : comma && most === '' ? (Number(least) > 0 ? '+' : '*') : !comma ? '' : Number(least) > 0 ? '{1,2}' : '?';
  if (group) return kind.startsWith('?<=') || kind.startsWith('?<!') ? '' : looks(kind) ? `(?:${plain(group)})?` : `(?:${plain(group)})${short}`;
  if (/^\\[bB]$/.test(atom)) return '';
  if (/^\\[k1-9]/.test(atom)) return `(?:.{1,3})${short}`;
  const few = atom.replaceAll(/\\p\{(?:L|Lu|Ll|M)\}/g, 'a-z').replaceAll(/\\p\{Nd?\}/g, '0-9').replaceAll(/\\p\{[^}]+\}/g, '☀').replaceAll(/\\u\{[^}]+\}/g, '☂').replaceAll('a-zß-öø-ÿœA-ZÀ-ÖØ-ÞŒ', 'a-z');
  return `${/^\\p\{(?:L|Lu|Ll|M|Nd?)\}$/.test(atom) ? `[${few}]` : few}${short}`;
}

/** The alternatives of a pattern that hold an endless repetition, one by one and as the tool may read them. */
export function loopsOf(source: string): string[] {
  return opened(takeApart(source)).filter((parts) => hasLoop([parts])).map((parts) => plain([parts]));
}

/** A pattern that is one group as a whole is its alternatives. */
function opened(all: readonly Sequence[]): Sequence[] {
  return all.flatMap((parts) => {
    const solid = parts.filter(({ group, kind }) => !(group && looks(kind)));
    const only = solid[0];
    if (solid.length !== 1 || !only?.group || only.times !== '' || only.group.length < 2) return [parts];
    const at = parts.indexOf(only);
    const [before, after] = [parts.slice(0, at), parts.slice(at + 1)];
    return opened(only.group.map((inner) => before.concat(inner, after)));
  });
}
