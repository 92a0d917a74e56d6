import type { Value } from '../../background/ask';
import { endOf } from '../../people/dates';
import type { Site } from '../../../rules';
import { factsOf } from '../../people/facts';

/** What the background counted on one site. */
export type Entries = Value<'health.read'>['sites'][string];

/** How it goes on a site. `changed`: its page looks otherwise than Takt knows it. `trouble`: something failed since it last worked. */
export type State = 'unused' | 'well' | 'changed' | 'trouble';

/** What is shown of one site. Times are milliseconds since 1970. */
export type SiteHealth = {
  readonly state: State;
  readonly found?: { readonly last: number; readonly rank: number };
  readonly fixed?: { readonly last: number; readonly failed: boolean };
  readonly noticed?: { readonly last: number; readonly count: number };
  /** Selectors that find nothing any more, as the page's script named them. */
  readonly lost?: { readonly last: number; readonly selectors: readonly string[] };
  readonly rules: readonly string[];
  /** Date of the oldest fact, `YYYY-MM-DD` or shorter. */
  readonly oldest?: string;
};

/** Puts what the background counted on a site into what a person wants to know. */
export function healthOf(site: Site, entries: Entries = {}): SiteHealth {
  const { 'box found': found, 'page changed': changed, 'fix worked': worked, 'fix failed': failed, 'post noticed': noticed, 'post not stored': notStored } = entries;
  const rank = rankIn(found?.detail);
  const isLost = changed !== undefined && (!found || rank < 0 || changed.last >= found.last);
  const isFailing = failed !== undefined && failed.last > (worked?.last ?? 0);
  const rules = [...new Set([entries['rule threw'], entries['rule slow']].flatMap((entry) => entry?.detail?.split(', ') ?? []))].filter(Boolean);
  const isTroubled = isFailing || rules.length > 0 || (notStored?.last ?? 0) > (noticed?.last ?? 0);
  const fix = worked ?? failed;
  const oldest = factsOf(site).map(({ fact }) => fact.date).toSorted((one, other) => endOf(one) - endOf(other))[0];
  return {
    state: Object.keys(entries).length === 0 ? 'unused' : isLost ? 'changed' : isTroubled ? 'trouble' : 'well',
    ...(found && { found: { last: found.last, rank } }),
    ...(fix && { fixed: { last: fix.last, failed: isFailing } }),
    ...(noticed && { noticed: { last: noticed.last, count: noticed.count } }),
    ...(isLost && changed && { lost: { last: changed.last, selectors: (changed.detail ?? '').split(' · ').filter(Boolean) } }),
    rules,
    ...(oldest && { oldest }),
  };
}

/** The rank at the end of "surface field rank"; -1 where the box was told by its shape alone. */
function rankIn(detail = ''): number {
  const rank = Number(/-?\d{1,9}$/.exec(detail)?.[0] ?? Number.NaN);
  return Number.isInteger(rank) ? rank : -1;
}
