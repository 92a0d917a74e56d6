import { pages } from '../../../rules/pages';
import { originOf } from '../../../rules/match';
import { openBrowser } from '../harness/browser';
import { everyPlace, type Place } from '../places';
import { timeBook } from './book';
import { visit, type Visit } from './measure';

export type BenchWish = { readonly site?: string; /** As many as fit into the time when missing. */ readonly rounds?: number; readonly sizes: readonly { readonly says: string; readonly holds: boolean }[] };

/** A figure beside its budget. */
type Cell = { readonly shows: string; readonly holds: boolean };
type Column = { readonly title: string; readonly budget: string; cell(full: readonly Visit[], bare: readonly Visit[]): Cell };

const spoken = { de: 'German', en: 'English', both: 'both' } as const;

/** Milliseconds a whole run may take, and about what one visit takes. */
const patience = 220_000;

const median = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};
const of = (visits: readonly Visit[], key: keyof Visit) => median(visits.flatMap((one) => one[key] ?? []));
const shown = (value: number, digits = 2) => value.toFixed(digits);
const within = (key: keyof Visit, max: number, digits = 2) => (full: readonly Visit[]): Cell => ({ shows: shown(of(full, key), digits), holds: of(full, key) <= max });
const free = (shows: string): Cell => ({ shows, holds: true });

const columns: readonly Column[] = [
  { title: 'script at load', budget: '≤ 3', cell: within('load', 3) },
  { title: 'no focus', budget: '≤ 0.1', cell: within('idle', 0.1) },
  { title: 'a key without', budget: '', cell: (_, bare) => free(shown(of(bare, 'key'))) },
  { title: 'with', budget: '', cell: (full) => free(shown(of(full, 'key'))) },
  // Each visit beside its neighbour in time, so that a machine that grows busy counts on both sides.
  { title: 'more', budget: '≤ 0.5', cell: (full, bare) => { const more = median(full.map((one, round) => one.key - (bare[round]?.key ?? 0))); return { shows: shown(more), holds: more <= 0.5 }; } },
  { title: 'ratio', budget: '', cell: (full, bare) => free(`${shown(median(full.map((one, round) => one.key / (bare[round]?.key || 1))))}×`) },
  { title: 'longest without', budget: '', cell: (_, bare) => free(shown(of(bare, 'longest'), 0)) },
  { title: 'with', budget: '≤ 50', cell: within('longest', 50, 0) },
  { title: 'tip', budget: '≤ 400', cell: within('tip', 400, 0) },
  { title: 'tip, asleep', budget: '≤ 400', cell: within('asleep', 400, 0) },
];

/** One place of each practice page: those that differ in host or options, posts first. */
function chosen(site: string | undefined): readonly Place[] {
  const known = new Map<string, Place>();
  for (const place of everyPlace.filter((one) => !site || one.site === site).toSorted((a, b) => Number(b.kind === 'post') - Number(a.kind === 'post'))) {
    const key = `${place.site} ${new URL(place.address).host} ${JSON.stringify(place.options ?? {})}`;
    if (!known.has(key)) known.set(key, place);
  }
  return [...known.values()];
}

function drawn(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd()).join('\n');
}

/** Measures every practice page with and without Takt, in turns; returns the table and whether all budgets hold. "!" marks a miss. */
export async function bench({ site, rounds = Infinity, sizes }: BenchWish): Promise<{ table: string; holds: boolean }> {
  const chosenPlaces = chosen(site);
  if (chosenPlaces.length === 0) throw new Error(`There is no practice page of "${site}".`);
  const allow = [...new Set(chosenPlaces.flatMap((place) => (pages[place.site]?.optional ? (pages[place.site]?.matches ?? []).map(originOf) : [])))];
  // Before this process is full of traces, which slow everything in it.
  const book = timeBook();
  const began = Date.now();
  const without = await openBrowser('chromium', { extension: null });
  const coached = await openBrowser('chromium', { allow });
  const measured = new Map(chosenPlaces.map((place) => [place, { full: [] as Visit[], bare: [] as Visit[] }]));
  let done = 0;
  try {
    for (const place of chosenPlaces) await coached.ask('settings.change', { language: 'de', sites: { [place.site]: { mode: 'page' } } });
    if (allow.length > 0) await coached.ask('sites.grant', { hosts: allow });
    const office = await coached.own('popup.html');
    for (; done < rounds; done++) {
      // What is measured once is enough when another round would take too long.
      if (done > 0 && (Date.now() - began) * (1 + 1 / done) > patience && rounds === Infinity) break;
      for (const [place, { full, bare }] of measured) {
        bare.push(await visit(without, place, null));
        full.push(await visit(coached, place, office));
      }
    }
  } finally {
    await without.close();
    await coached.close();
  }
  const cells = [...measured].map(([place, { full, bare }]) => ({ name: place.name, cells: columns.map((column) => column.cell(full, bare)) }));
  const table = drawn([
    ['milliseconds', ...columns.map(({ title }) => title)],
    ['budget', ...columns.map(({ budget }) => budget)],
    ...cells.map(({ name, cells: row }) => [name, ...row.map(({ shows, holds }) => (holds ? shows : `${shows} !`))]),
  ]);
  const lines = [
    `Medians of ${done} ${done === 1 ? 'round' : 'rounds'}; processor time of the page's main thread, tips on the clock`,
    table,
    ...book.map(({ language, characters, milliseconds, budget }) => `whole rule book on ${characters.toLocaleString('en')} characters (${spoken[language]}): ${shown(milliseconds)} ms, budget ${budget}${milliseconds > budget ? ' !' : ''}`),
    ...sizes.map(({ says, holds }) => `${says}${holds ? '' : ' !'}`),
  ];
  const holds = [...cells.flatMap((row) => row.cells), ...sizes, ...book.map((one) => ({ holds: one.milliseconds <= one.budget }))].every((one) => one.holds);
  return { table: lines.join('\n'), holds };
}
