import { check, choicesFor, makeDraft, rules, sets, sites, type Caret, type DraftParts, type Likeness, type Moment, type PastPost, type Tip } from '../../rules';
import { pastOf } from '../../rules/past';
import { noteHealth } from './health-store';
import { alike } from './history-database';
import { list } from './history-list';
import { readSettings } from './settings-store';

/** A draft as it comes out of a page: everything but what the background itself knows. */
export type Question = { readonly draft: Omit<DraftParts, 'alike' | 'past' | 'profile'>; readonly moment: Moment; readonly caret?: Caret };

/** Shorter texts say the same by chance. */
const shortest = 20;
const remembered = 60;
const slow = 20;
const patience = 3;

/** Rules that misbehaved since the background woke: forgetting them with it is a second chance, not a loss. */
const slowness = new Map<string, number>();
const muted = new Set<string>();

/** Runs the rules over a draft, with the history and the settings of this account beside it. A history that cannot be read costs only its own rules. */
export async function checkDraft({ draft: parts, moment, caret }: Question): Promise<readonly Tip[]> {
  const site = Object.hasOwn(sites, parts.site) ? sites[parts.site] : undefined;
  if (!site || parts.kind === 'message') return [];
  const [settings, same, past] = await Promise.all([readSettings(), alikeTo(parts), pastPosts()]);
  const draft = makeDraft({ ...parts, alike: same, past });
  const awake = muted.size ? rules.filter(({ id }) => !muted.has(id)) : rules;
  const { tips, broken } = check(draft, site, awake, choicesFor(settings, site.id, parts.account, rules, sets), moment, timed(site.id), caret);
  for (const { rule } of broken) mute(site.id, rule, 'rule threw');
  return tips;
}

async function alikeTo({ text, kind }: Question['draft']): Promise<readonly Likeness[]> {
  if (text.trim().length < shortest || kind === 'unknown' || kind === 'edit') return [];
  return await alike(text).catch(() => []);
}

async function pastPosts(): Promise<readonly PastPost[]> {
  const page = await list({ limit: remembered }).catch(() => undefined);
  return page?.posts.map(pastOf) ?? [];
}

const timed = (site: string) => <Result>(rule: string, run: () => Result): Result => {
  const began = performance.now();
  try {
    return run();
  } finally {
    if (performance.now() - began > slow) {
      const times = (slowness.get(rule) ?? 0) + 1;
      slowness.set(rule, times);
      if (times === patience) mute(site, rule, 'rule slow');
    }
  }
};

function mute(site: string, rule: string, what: 'rule threw' | 'rule slow'): void {
  muted.add(rule);
  void noteHealth(site, what, rule);
}
