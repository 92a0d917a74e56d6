import { afterAll } from 'vitest';

import { cases, refusals, rows, type Case, type Refusal, type Row } from './contract';
import { runCase, runRefusal } from './lab/run';
import { cellOf, table, type Cells } from './lab/table';
import { browserName, test, type Lab } from './lab/test';

const cells: Cells = {};

afterAll(() => console.log(table(browserName, cells)));

/** One cell of the contract: a case that must go right in one editor, or the reason why it cannot be. */
function hold<Given extends Case | Refusal>(row: Row, given: Given, run: (lab: Lab) => Promise<number>): void {
  const reason = given.without?.(row) ?? (row.only?.includes(given.name) === false ? 'as in the row before' : undefined);
  if (reason) {
    cells[cellOf(row, given)] = reason;
    return;
  }
  cells[cellOf(row, given)] = 'FAILED';
  test(`${row.name}: ${given.name}`, async ({ lab }) => {
    cells[cellOf(row, given)] = (await run(lab)).toFixed(0);
  });
}

for (const row of rows) {
  for (const given of cases) hold(row, given, (lab) => runCase(lab, row, given));
  for (const given of refusals) hold(row, given, (lab) => runRefusal(lab, row, given));
}
