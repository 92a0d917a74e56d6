import { check, choicesFor, countsOf, makeDraft, profileFor, rules, sets, sites, type Caret, type Count, type DraftParts, type FieldName, type FieldTexts, type Likeness, type Limits, type Moment, type Profile, type Site, type SiteId, type Tip } from '../../rules';
import { begunAt } from '../../rules/kept-draft';
import { samePictures } from '../../rules/likeness/same-files';
import { owedOn } from '../../rules/owed';
import { planLimits } from '../../rules/profile';
import { shelf } from './draft-shelf';
import { noteHealth } from './health-store';
import { alike } from './history-alike';
import { pastPosts } from './past-posts';
import { countRules, readRuleCounts, timeToAsk } from './rule-counts';
import { readSettings } from './settings-store';
import { draftIn, endDraft, speakIn, type TabDraft } from './tab-drafts';

/** A draft as it comes out of a page: everything but what the background itself knows. */
export type Question = { readonly draft: Omit<DraftParts, 'alike' | 'past' | 'pictures' | 'owed' | 'begun' | 'profile'>; readonly moment: Moment; readonly caret?: Caret; /** The field to count; the main one when missing. */ readonly field?: FieldName };

/** Tips, gravest first; how far the field that is written in has come; and the limits as they turned out. */
export type Opinion = { readonly tips: readonly Tip[]; readonly counts: readonly Count[]; readonly limits: Limits; /** The writer wants no tips until the post is out. */ readonly hushed?: true };

/** Shorter texts say the same by chance. */
const shortest = 20;
const noDraft: TabDraft = {};
/** Milliseconds a rule may take, and how often in a row it may take more. */
const slow = 20;
const patience = 3;

/** Rules that misbehaved since the background woke: forgetting them with it is a second chance, not a loss. */
const slowness = new Map<string, number>();
const muted = new Set<string>();

const ofPosts: ReadonlySet<string> = new Set(rules.filter(({ ofPost }) => ofPost).map(({ id }) => id));

/**
 * Runs the rules over a draft, with the history and the settings of this account beside it. A history that cannot be read costs only its own rules.
 *
 * @param isKept the draft lies on the shelf, so that it can be seen beside a post
 */
export async function checkDraft({ draft: parts, moment, caret, field }: Question, tab?: number, isKept = false): Promise<Opinion> {
  const site = Object.hasOwn(sites, parts.site) ? sites[parts.site] : undefined;
  if (!site || parts.kind === 'message') return { tips: [], counts: [], limits: {} };
  const [settings, same, past, here, rows, begun] = await Promise.all([readSettings(), alikeTo(parts), pastPosts(site.id, parts.account).catch(() => []), tab === undefined ? noDraft : draftIn(tab, site.id), readRuleCounts(), begunBefore(parts)]);
  const profile = profileFor(settings, site.id, parts.account);
  const limits = settled(parts, site, profile);
  const beside = { alike: same, past, pictures: samePictures(parts.media ?? [], past), owed: owedOn(profile, site.id, parts.account, past), ...(begun !== undefined && { begun }) };
  const draft = makeDraft({ ...parts, ...beside, limits, profile });
  const awake = muted.size ? rules.filter(({ id }) => !muted.has(id)) : rules;
  const { tips, broken } = check(draft, site, awake, choicesFor(settings, site.id, parts.account, rules, sets), moment, timed(site.id), caret);
  for (const { rule } of broken) mute(site.id, rule, 'rule threw');
  const counts = countsOf(draft, site, counted(site, field));
  if (here.hushed) return { tips: [], counts, limits, hushed: true };
  if (tab !== undefined) void noteSpoken(tab, site.id, parts.text, tips);
  return { tips: tips.map((tip) => withMore(tip, timeToAsk(rows, tip.rule), isKept && settings.memory.draftDays > 0 && ofPosts.has(tip.rule))), counts, limits };
}

/** Each rule counts once for each draft; an emptied box is the end of one. */
async function noteSpoken(tab: number, site: SiteId, text: string, tips: readonly Tip[]): Promise<void> {
  if (text.trim() === '') await endDraft(tab, site);
  else await countRules(await speakIn(tab, site, tips.map(({ rule }) => rule)), 'fired');
}

function withMore(tip: Tip, often: number | undefined, compare: boolean): Tip {
  return { ...tip, ...(often !== undefined && { often }), ...(compare && { compare }) };
}

/** How far a field has come, between two checks. */
export function countDraft(site: SiteId, { text = '', ...fields }: FieldTexts, limits: Limits, field?: FieldName): readonly Count[] {
  const facts = Object.hasOwn(sites, site) ? sites[site] : undefined;
  return facts ? countsOf(makeDraft({ site, text, fields, limits }), facts, counted(facts, field)) : [];
}

/** A field without a limit of its own, such as a content warning, is counted into the main one. */
function counted({ fields }: Site, field: FieldName = 'text'): FieldName {
  return Object.hasOwn(fields, field) ? field : 'text';
}

/** A counter of the page that shows what is left says the limit, once it is known what is used. What the page says goes before the account's plan. */
function settled({ text, fields, limits: { remaining, ...limits } = {} }: Question['draft'], site: Site, profile: Profile): Limits {
  if (remaining === undefined) return { ...planLimits(profile, site), ...limits };
  const used = countsOf(makeDraft({ site: site.id, text, fields, limits }), site)[0]?.used ?? 0;
  return remaining + used > 0 ? { ...limits, text: remaining + used } : limits;
}

async function alikeTo({ text, kind, site, account }: Question['draft']): Promise<readonly Likeness[]> {
  if (text.trim().length < shortest || kind === 'unknown' || kind === 'edit') return [];
  return await alike({ text, kind, site, account }).catch(() => []);
}

/** Words that count from a day: only for these it matters when a text was begun. */
const fromToday = /heute|morgen|gestern|woche|to(?:day|night|morrow)|yesterday|week/i;

async function begunBefore({ site, kind = 'post', text, now = 0 }: Question['draft']): Promise<number | undefined> {
  if (!fromToday.test(text)) return undefined;
  return await shelf(now).then((earlier) => begunAt(earlier, { site, kind, text }), () => undefined);
}

const timed = (site: string) => <Result>(rule: string, run: () => Result): Result => {
  const first = clocked(run);
  // Patterns are compiled when a text needs them first, which takes its time; a rule is slow that takes as long again on the same text.
  if (first.took <= slow || clocked(run).took <= slow) {
    // Only in a row: one pause of a busy machine now and then must not add up over a day.
    slowness.delete(rule);
  } else {
    const times = (slowness.get(rule) ?? 0) + 1;
    slowness.set(rule, times);
    if (times === patience) mute(site, rule, 'rule slow');
  }
  return first.result;
};

function clocked<Result>(run: () => Result): { readonly result: Result; readonly took: number } {
  const began = performance.now();
  const result = run();
  return { result, took: performance.now() - began };
}

function mute(site: string, rule: string, what: 'rule threw' | 'rule slow'): void {
  muted.add(rule);
  void noteHealth(site, what, rule);
}
