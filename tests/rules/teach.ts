import { parse, rules, type Language } from '../../rules';
import { buckets, cluesIn, most, share, signOf, type ClueTable } from '../../rules/text/clues';
import { judged, type Judged } from './lessons';

/** The rules whose faults are said in more ways than wordings can list. */
export const taught = ['TON-01', 'TON-02', 'TON-03', 'TON-04', 'TON-05', 'TON-06', 'COM-06', 'QUA-09', 'LAW-04', 'LAW-06', 'LAW-08', 'LAW-09', 'LAW-10', 'LAW-11'] as const;

/** More than rounding the figures can add to a weight. */
const rounding = 1e-3;
const isTaught = (code: string) => (taught as readonly string[]).includes(code);

/** The share of good drafts it had not seen on which a column may speak. */
const mistakes = 0.004;
const rounds = 12;
const pace = 0.3;
/** How strongly what helps little is drawn to nothing. */
const thrift = 3e-4;
const folds = 4;
const lessonsAgain = 6;
/** What fewer drafts have says nothing of the next. */
const rare = 5;
/** What is smaller than so much of a step counts as nothing. */
const dead = 1.3;
const loudest = 0.999;

type Column = { readonly start: number; readonly step: number; readonly cells: Int8Array };
type Taught = { readonly clues: Uint16Array; readonly is: boolean };

/** Makes the table of one language from all judged drafts; the same drafts give the same table. */
export function teach(language: Language, made: string): ClueTable {
  const drafts = judged(language).map((one) => Object.assign({}, one, { clues: cluesOf(one.text) }));
  const columns = taught.map((code) => Object.assign({ code }, learn(code, drafts)));
  let cells = '';
  for (let bucket = 0; bucket < buckets; bucket++) {
    for (let at = 0; at < columns.length; at += 2) cells += signOf(columns[at]?.cells[bucket] ?? 0, columns[at + 1]?.cells[bucket] ?? 0);
  }
  const rounded = (value: number) => Number(value.toPrecision(5));
  return { codes: columns.map(({ code }) => code), starts: columns.map(({ start }) => rounded(start)), steps: columns.map(({ step }) => rounded(step)), least: columns.map(({ least }) => rounded(least + rounding)), made, cells };
}

export function cluesOf(text: string): Uint16Array {
  const { prose, links, mentions } = parse(text);
  return cluesIn(prose, links.length, mentions.length);
}

/** A column, and the weight from which on it may speak: told by drafts it had not seen. */
function learn(code: string, drafts: readonly (Judged & { readonly clues: Uint16Array })[]): Column & { readonly least: number } {
  const sites = rules.find(({ codes }) => codes.includes(code))?.sites;
  // Silence on a site where the rule does not speak says nothing.
  const fit = drafts.filter(({ codes, site }) => codes.includes(code) || !site || !sites || sites.includes(site)).map(({ clues, codes }) => ({ clues, is: codes.includes(code), good: !codes.some((one) => isTaught(one)) }));
  const unseen: number[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const column = fitted(fit.filter((_, at) => at % folds !== fold));
    fit.forEach(({ clues, good }, at) => good && at % folds === fold && unseen.push(weightIn(column, clues)));
  }
  unseen.sort((a, b) => b - a);
  const least = unseen[Math.floor(unseen.length * mistakes)] ?? Infinity;
  // Good drafts it would still speak on are taught again, more often each time.
  const again: Taught[] = [];
  let column = fitted(fit);
  for (let turn = 0; turn < lessonsAgain; turn++) {
    const misheard = fit.filter(({ clues, good }) => good && weightIn(column, clues) > least);
    if (misheard.length === 0) break;
    for (let time = 0; time < 4; time++) again.push(...misheard);
    column = fitted([...fit, ...again]);
  }
  return { ...column, least: fit.reduce((most, { clues, good }) => (good ? Math.max(most, weightIn(column, clues)) : most), least) };
}

function weightIn({ start, step, cells }: Column, clues: Uint16Array): number {
  let sum = 0;
  for (const clue of clues) sum += cells[clue] ?? 0;
  return start + step * sum * share(clues);
}

/** Logistic regression, step by step (AdaGrad, L1), then rounded to few levels. */
function fitted(drafts: readonly Taught[]): Column {
  const weights = new Float64Array(buckets);
  const squares = new Float64Array(buckets);
  const times = new Uint16Array(buckets);
  for (const { clues } of drafts) for (const clue of clues) times[clue] = (times[clue] ?? 0) + 1;
  const order = Int32Array.from(drafts.keys());
  let seed = 7;
  const chance = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  let start = -2;
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(chance() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const at of order) {
      const draft = drafts[at];
      if (!draft) continue;
      const part = share(draft.clues);
      let sum = start;
      for (const clue of draft.clues) sum += (weights[clue] ?? 0) * part;
      const wrong = 1 / (1 + Math.exp(-sum)) - Number(draft.is);
      if (Math.abs(wrong) < 1e-3) continue;
      start -= 0.02 * wrong;
      for (const clue of draft.clues) {
        if ((times[clue] ?? 0) < rare) continue;
        const slope = wrong * part;
        const square = (squares[clue] ?? 0) + slope * slope;
        squares[clue] = square;
        const by = pace / (Math.sqrt(square) + 1e-4);
        const moved = (weights[clue] ?? 0) - by * slope;
        weights[clue] = Math.sign(moved) * Math.max(0, Math.abs(moved) - by * thrift);
      }
    }
  }
  const sizes = weights.map(Math.abs).filter((size) => size > 0).sort();
  const step = (sizes[Math.floor(sizes.length * loudest)] ?? 1) / most;
  return { start, step, cells: Int8Array.from(weights, (weight) => (Math.abs(weight) < dead * step ? 0 : Math.sign(weight) * Math.min(most, Math.max(1, Math.round(Math.abs(weight / step)))))) };
}
