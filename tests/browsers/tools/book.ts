import { check, makeDraft, noChoices, rules, sites } from '../../../rules';
import { clean } from '../../rules/corpus-clean';

/** A check of a whole draft with every rule on, in milliseconds of processor time. */
export type Timed = { readonly characters: number; readonly milliseconds: number; readonly budget: number };

const sizes = [
  { characters: 3_000, budget: 2, turns: 300 },
  { characters: 20_000, budget: 15, turns: 80 },
] as const;

/** Good drafts in both languages, one after the other, each tricky somewhere. */
function prose(characters: number): string {
  const all = Object.values(clean).flat().map((each) => (typeof each === 'string' ? each : each.text));
  let text = '';
  for (let at = 0; text.length < characters; at++) text += `${all[at % all.length]} `;
  return text.slice(0, characters);
}

/** Times the whole rule book in this process; a draft is taken apart anew for each check, as for each question of a page. */
export function timeBook(): readonly Timed[] {
  const site = sites['mastodon'];
  if (!site) throw new Error('no site to check on');
  return sizes.map(({ characters, budget, turns }) => {
    const text = prose(characters);
    const once = () => check(makeDraft({ site: site.id, text, now: 0 }), site, rules, noChoices, 'sending');
    for (let warm = 0; warm < turns / 2; warm++) once();
    // Processor time is told in steps of some milliseconds, so only many turns together say something.
    const before = process.threadCpuUsage();
    for (let turn = 0; turn < turns; turn++) once();
    const { user, system } = process.threadCpuUsage(before);
    return { characters, budget, milliseconds: (user + system) / 1_000 / turns };
  });
}
