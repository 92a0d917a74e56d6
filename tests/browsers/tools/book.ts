import { check, makeDraft, noChoices, rules, sites, type Language } from '../../../rules';
import { clean } from '../../rules/corpus-clean';

/** A check of a whole draft with every rule on, in milliseconds. */
export type Timed = { readonly language: Language | 'both'; readonly characters: number; readonly milliseconds: number; readonly budget: number };

/** `turns` checks take some thirty milliseconds: long enough to be timed, and too short to be disturbed each time. */
const drafts = [
  { language: 'de', characters: 3_000, budget: 2, turns: 15, groups: 40 },
  { language: 'en', characters: 3_000, budget: 2, turns: 15, groups: 40 },
  { language: 'both', characters: 20_000, budget: 15, turns: 3, groups: 30 },
] as const;

/** Good drafts, one after the other, each tricky somewhere. */
function prose(language: Timed['language'], characters: number): string {
  const of = (one: Language) => clean[one].map((each) => (typeof each === 'string' ? each : each.text));
  const all = language === 'both' ? of('de').flatMap((text, index) => [text, of('en')[index] ?? '']) : of(language);
  let text = '';
  for (let at = 0; text.length < characters; at++) text += `${all[at % all.length]} `;
  return text.slice(0, characters);
}

/**
 * Times the whole rule book in this process; a draft is taken apart anew for each check, as for each question of a page.
 * Of some groups of checks the quickest counts: what else a machine does only adds, and the first ones are not compiled yet.
 */
export function timeBook(): readonly Timed[] {
  const site = sites['mastodon'];
  if (!site) throw new Error('no site to check on');
  return drafts.map(({ language, characters, budget, turns, groups }) => {
    const text = prose(language, characters);
    let milliseconds = Infinity;
    for (let group = 0; group < groups; group++) {
      const before = performance.now();
      for (let turn = 0; turn < turns; turn++) check(makeDraft({ site: site.id, text, now: 0 }), site, rules, noChoices, 'sending');
      milliseconds = Math.min(milliseconds, (performance.now() - before) / turns);
    }
    return { language, characters, budget, milliseconds };
  });
}
