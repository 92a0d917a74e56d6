import Papa from 'papaparse';

import { Trouble, type Part } from './kind';
import { textOf } from './text';

/** One row by the names of its columns, in small letters; a cell that is missing is empty. */
export type Row = { (column: string): string; readonly cells: readonly string[]; readonly line: string };

const longest = 16_000_000;

type Parsed = { readonly data: readonly (readonly string[])[]; readonly errors: readonly { readonly code?: string }[]; readonly meta: { readonly cursor: number } };

/**
 * Reads a table row by row, however long it is: commas, semicolons or tabs, quoted cells with line breaks in them.
 *
 * @param escape what stands before a quotation mark within a cell, where it is not another one
 */
export async function* rowsOf(part: Part, escape?: '\\'): AsyncGenerator<Row> {
  const { meta } = Papa.parse(part.head.split(/\r?\n/, 1)[0] ?? '', { delimitersToGuess: [',', ';', '\t'] });
  const parser = new Papa.Parser({ delimiter: [';', '\t'].includes(meta.delimiter) ? meta.delimiter : ',', skipEmptyLines: false, ...(escape && { escapeChar: escape }) });
  let columns: readonly string[] | undefined;
  let text = '';
  const read = function* (last: boolean): Generator<Row> {
    const { data, errors, meta: now } = parser.parse(text, 0, !last) as Parsed;
    if (last && errors.some(({ code }) => code === 'MissingQuotes')) throw new Trouble('cut off', part.path);
    text = text.slice(now.cursor);
    for (const cells of data) {
      if (cells.length === 1 && cells[0]?.trim() === '') continue;
      if (columns) yield rowOf(columns, cells);
      else columns = cells.map((name) => name.replace(/^\uFEFF/, '').replace(/[\u2010\u2011]/g, '-').trim().toLowerCase());
    }
  };
  for await (const piece of textOf(part.open())) {
    text += piece;
    if (text.length > longest) throw new Trouble('too long', part.path);
    if (text.length > 65_536) yield* read(false);
  }
  yield* read(true);
}

function rowOf(columns: readonly string[], cells: readonly string[]): Row {
  const row = (column: string) => cells[columns.indexOf(column)] ?? '';
  return Object.assign(row, { cells, line: cells.join(' ').slice(0, 200) });
}
