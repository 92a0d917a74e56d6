import type { Examples } from './rule';

const files = import.meta.glob<Examples>(['./sets/*/*.ts', '!./sets/*/set.ts'], { eager: true, import: 'examples' });

/** What each rule finds and what it lets pass, by rule id. For the options page and the tests only. */
export const examples: Readonly<Record<string, Examples>> = Object.fromEntries(Object.entries(files).map(([path, shown]) => [path.slice('./sets/'.length, -'.ts'.length), shown]));
