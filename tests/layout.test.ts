import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { withRuleTable } from '../.ci/rule-table';

const root = fileURLToPath(new URL('..', import.meta.url));
const made = ['node_modules', '.output', '.wxt', '.shots', '.git', '.DS_Store'];
const top = [
  '.ci', '.gitignore', '.npmrc', '.oxlintrc.json', 'LICENSE', 'README.md', 'assets', 'components', 'entrypoints', 'package-lock.json', 'package.json', 'public', 'rules', 'tests', 'tsconfig.json', 'wxt.config.ts',
];
const rooms = ['.ci', 'components', 'entrypoints', 'rules', 'tests'];

const files = rooms
  .flatMap((room) => readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((name) => join(root, room, name)))
  .filter((file) => !basename(file).startsWith('.') && statSync(file).isFile());
const code = files.filter((file) => /\.(ts|tsx|mjs|css|html)$/.test(file)).map((file) => ({ file: relative(root, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));
/** Lists of data may be long. */
const data = (file: string) => file.startsWith('rules/words/') || file.endsWith('/labels.ts');

describe('the house', () => {
  test('has only its own rooms at the top', () => {
    expect(readdirSync(root).filter((name) => !made.includes(name) && !name.endsWith('.log') && !top.includes(name))).toEqual([]);
  });

  test('has no code file over 250 lines', () => {
    expect(code.filter(({ file, text }) => !data(file) && text.split('\n').length > 251).map(({ file, text }) => `${file}: ${text.split('\n').length - 1} lines`)).toEqual([]);
  });

  test('has index.ts only as the door of rules and as entry points', () => {
    const door = /^(rules\/index\.ts|entrypoints\/[^/]+\/index\.(ts|tsx|html))$/;
    expect(code.map(({ file }) => file).filter((file) => /\/index\.(ts|tsx)$/.test(file) && !door.test(file))).toEqual([]);
  });

  test('has every rule in a set with its set.ts', () => {
    const folders = new Set(code.map(({ file }) => file).filter((file) => file.startsWith('rules/sets/')).map((file) => dirname(file)));
    const sets = [...folders].filter((folder) => folder.split('/').length === 3);
    expect([...folders].filter((folder) => folder.split('/').length !== 3)).toEqual([]);
    expect(sets.filter((folder) => !code.some(({ file }) => file === `${folder}/set.ts`))).toEqual([]);
  });

  test('says in the README which rules there are (npm run readme)', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    expect(readme).toBe(withRuleTable(readme));
  });

  test('has no left-over notes to oneself', () => {
    const left = /(\/\/|\/\*|^\s*\*)\s*(TODO|FIXME|XXX)\b/;
    expect(code.flatMap(({ file, text }) => text.split('\n').flatMap((line, index) => (left.test(line) ? [`${file}:${index + 1}`] : [])))).toEqual([]);
  });
});
