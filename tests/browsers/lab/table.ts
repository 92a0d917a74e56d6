import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { cases, refusals, rows } from '../contract';

const notes = fileURLToPath(new URL('../../../.output/check/', import.meta.url));
const browsers = ['chromium', 'firefox'] as const;
type BrowserName = (typeof browsers)[number];

/** Milliseconds of a cell, or why it is empty; `FAILED` until it has passed. */
export type Cells = Record<string, string>;

/** Key of a cell. */
export const cellOf = (row: { readonly name: string }, given: { readonly name: string }): string => `${row.name}/${given.name}`;

/** Writes one browser's results, and says the contract's table with what is known of both. */
export function table(browser: BrowserName, cells: Cells): string {
  const file = (which: BrowserName) => `${notes}editors-${which}.json`;
  const kept = existsSync(notes);
  if (kept) writeFileSync(file(browser), JSON.stringify(cells));
  const known = (which: BrowserName): Cells | null => {
    if (which === browser) return cells;
    return kept && existsSync(file(which)) ? (JSON.parse(readFileSync(file(which), 'utf8')) as Cells) : null;
  };
  const results = browsers.map((which) => ({ which, cells: known(which) })).filter((result) => result.cells);
  const reasons: string[] = [];
  const cell = (key: string) => results.map(({ cells }) => cells?.[key] ?? 'not run').map((value) => {
    if (/^(\d|FAILED|not run)/.test(value)) return value;
    if (!reasons.includes(value)) reasons.push(value);
    return `–${reasons.indexOf(value) + 1}`;
  });
  const all = [...cases, ...refusals];
  const lines = all.map((given) => [given.name.padEnd(25), ...rows.map((row) => {
    const values = cell(cellOf(row, given));
    return (values.every((value) => value === values[0]) && values[0]?.startsWith('–') ? values[0] : values.join('/')).padStart(9);
  })].join(''));
  const text = [
    `Editors: ${all.length} cases × ${rows.length} editors in ${results.map(({ which }) => which).join('/')}; milliseconds until a fix was made and read back, or refused`,
    ...rows.map(({ name, driver }, at) => `${String.fromCodePoint(65 + at)}  ${name} (driver ${driver})`),
    [''.padEnd(25), ...rows.map((_, at) => String.fromCodePoint(65 + at).padStart(9))].join(''),
    ...lines,
    ...reasons.map((reason, at) => `–${at + 1}  ${reason}`),
  ].join('\n');
  if (kept) writeFileSync(`${notes}editors.txt`, text);
  return text;
}
