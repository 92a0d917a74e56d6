import { near, same } from './near';
import { blockPosts, type Candidate } from './scan';
import { binned } from './sketch';

/** A candidate whose text was read, and how like it is. */
export type Decided = { readonly candidate: Candidate; readonly likeness: number };

/** Texts read at a time, and times; and texts of one place the first time, when others may want to be read. */
const most = { together: 24, rounds: 4, place: 6 };
/** Bins from which a post is more than a stranger by chance: such are read on and on until one of their place is near. */
const likely = 14;
const all = 4 * binned;

/**
 * Reads candidates until of each place the youngest near post is known, and the youngest that says the very same: what rules speak of.
 * Of each place the likest and the youngest are read in turns, then those that may still be younger than what was found.
 *
 * @param candidates as a scan finds them, likest first
 * @param read says how like some of them are
 */
export async function decideOn<One extends Decided>(candidates: readonly Candidate[], read: (some: readonly Candidate[]) => Promise<readonly One[]>): Promise<readonly One[]> {
  const decided: One[] = [];
  const left = new Map([...Map.groupBy(candidates, ({ place }) => place)].map(([place, some]) => [place, inTurns(some)]));
  for (let round = 0; round < most.rounds; round++) {
    const next = [...left].flatMap(([place, some]) => some.filter(isOpen(decided.filter(({ candidate }) => candidate.place === place), round)).slice(0, round === 0 ? most.place : most.together).map((candidate, rank) => ({ candidate, rank })));
    if (next.length === 0) break;
    const chosen = new Set(next.sort((a, b) => a.rank - b.rank || b.candidate.bins - a.candidate.bins).slice(0, most.together).map(({ candidate }) => candidate));
    decided.push(...(await read([...chosen])));
    for (const [place, some] of left) left.set(place, some.filter((each) => !chosen.has(each)));
  }
  return decided;
}

/** The likest, the youngest of those that are no strangers, the next likest, and so on. */
function inTurns(candidates: readonly Candidate[]): readonly Candidate[] {
  const youngest = candidates.filter(({ bins }) => bins >= likely).sort((a, b) => b.at - a.at || b.block * blockPosts + b.slot - a.block * blockPosts - a.slot);
  return [...new Set(candidates.flatMap((likest, index) => [likest, youngest[index] ?? likest]))];
}

/** What is worth reading beside what was decided on in the same place. */
function isOpen(decided: readonly Decided[], round: number): (candidate: Candidate) => boolean {
  const youngest = (from: number) => Math.max(-1, ...decided.filter(({ likeness }) => likeness >= from).map(({ candidate }) => candidate.at));
  const [nearest, verySame] = [youngest(near), youngest(same)];
  // Within one second nobody can tell which is younger.
  return ({ bins, at }) => (nearest < 0 ? round === 0 || bins >= likely : at > nearest) || (bins === all && at > verySame);
}
