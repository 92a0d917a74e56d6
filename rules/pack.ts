import type { Choices } from './check';
import { mostWords, type OwnWords } from './profile';
import type { NamedRule, RuleSet } from './rule';
import type { SettingsChange } from './shape';
import { currentRule, isOn, type Settings } from './settings';
import type { SiteId } from './site';

/** Choices somebody made, to be taken over as a whole: which rules speak, how strict they are, which words. */
export type Pack = {
  readonly title: string;
  readonly about?: string;
  readonly by?: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly sets?: Readonly<Record<string, boolean>>;
  readonly rules?: Readonly<Record<string, boolean>>;
  readonly options?: Choices['options'];
  readonly sites?: Readonly<Record<SiteId, { readonly rules: Readonly<Record<string, boolean>> }>>;
  readonly words?: OwnWords;
};

/** What becomes different when settings change. */
export type Differences = {
  /** Rules that begin to speak everywhere, and those that fall silent. */
  readonly on: readonly NamedRule[];
  readonly off: readonly NamedRule[];
  readonly options: readonly { readonly rule: NamedRule; readonly option: string; readonly from: number; readonly to: number }[];
  readonly sites: readonly { readonly site: SiteId; readonly rule: NamedRule; readonly on: boolean }[];
  /** Words that are new, or replaced by something else than before. */
  readonly words: readonly string[];
};

type Book = { readonly rules: readonly NamedRule[]; readonly sets: readonly RuleSet[] };

/**
 * The change of settings that takes a pack over. Defaults are not stored, thresholds stay within their borders, and names of rules nobody knows are left out.
 *
 * @param whole true for a preset: what it does not name goes back to the default; else that stays as it is
 */
export function changeOf(pack: Pack, settings: Settings, { rules, sets }: Book, whole: boolean): SettingsChange {
  const setOf = (id: string) => sets.find((set) => set.id === id);
  const dropped = (record: object) => (whole ? Object.fromEntries(Object.keys(record).map((key) => [key, null])) : {});
  const ownSets: Record<string, boolean | null> = { ...dropped(settings.sets), ...Object.fromEntries(Object.entries(pack.sets ?? {}).flatMap(([id, on]) => (setOf(id) ? [[id, on === setOf(id)?.on ? null : on] as const] : []))) };
  const usually = (rule: NamedRule) => (ownSets[rule.set] === undefined ? settings.sets[rule.set] : ownSets[rule.set]) ?? setOf(rule.set)?.on ?? true;
  const named = <Value>(record: Readonly<Record<string, Value>> = {}) => Object.entries(record).flatMap(([name, value]) => {
    const rule = rules.find(({ id }) => id === currentRule(name, rules));
    return rule ? [[rule, value] as const] : [];
  });
  return {
    sets: ownSets,
    rules: { ...dropped(settings.rules), ...Object.fromEntries(named(pack.rules).map(([rule, on]) => [rule.id, on === usually(rule) ? null : on])) },
    options: { ...dropped(settings.options), ...Object.fromEntries(named(pack.options).map(([rule, options]) => [rule.id, optionsOf(rule, options)])) },
    ...(pack.sites && { sites: Object.fromEntries(Object.entries(pack.sites).map(([site, choice]) => [site, { rules: Object.fromEntries(named(choice.rules).map(([rule, on]) => [rule.id, on])) }])) }),
    ...(pack.words && { words: withWords(settings.words, pack.words) }),
  };
}

/** Words added to those there are, as a change; a list takes no more than it holds, and what is there already goes first. */
export function withWords({ forbidden = [], preferred = {} }: OwnWords, more: OwnWords): { forbidden: string[]; preferred: Record<string, string> } {
  const pairs = Object.entries(more.preferred ?? {});
  const room = mostWords - Object.keys(preferred).length;
  return {
    forbidden: [...new Set([...forbidden, ...(more.forbidden ?? [])])].slice(0, mostWords),
    preferred: Object.fromEntries([...pairs.filter(([word]) => word in preferred), ...pairs.filter(([word]) => !(word in preferred)).slice(0, Math.max(0, room))]),
  };
}

function optionsOf({ options = {} }: NamedRule, wanted: Readonly<Record<string, number>>): Record<string, number | null> {
  return Object.fromEntries(Object.entries(wanted).flatMap(([name, value]) => {
    const option = options[name];
    if (!option || !Number.isFinite(value)) return [];
    const within = Math.min(option.max, Math.max(option.min, value));
    return [[name, within === option.default ? null : within]];
  }));
}

/** The settings of this moment as a pack. */
export function packOf({ sets, rules, options, sites, words }: Settings, about: Pick<Pack, 'title' | 'about' | 'by' | 'date'>): Pack {
  const own = Object.entries(sites).flatMap(([site, choice]) => (choice.rules ? [[site, { rules: choice.rules }] as const] : []));
  return { ...about, sets, rules, options, ...(own.length > 0 && { sites: Object.fromEntries(own) }), ...(Object.keys(words).length > 0 && { words }) };
}

/** Names of rules and sets in a pack that nobody here knows. */
export function unknownIn(pack: Pack, { rules, sets }: Book): readonly string[] {
  const names = [...Object.keys(pack.rules ?? {}), ...Object.keys(pack.options ?? {}), ...Object.values(pack.sites ?? {}).flatMap((choice) => Object.keys(choice.rules))];
  return [...new Set([...Object.keys(pack.sets ?? {}).filter((id) => !sets.some((set) => set.id === id)), ...names.filter((name) => currentRule(name, rules) === undefined)])];
}

/** What a change of settings makes different, as a person would notice it. */
export function differences(before: Settings, after: Settings, { rules, sets }: Book): Differences {
  const speaks = (settings: Settings, rule: NamedRule, site?: SiteId) => isOn(settings, site, rule, sets);
  const sites = [...new Set([...Object.keys(before.sites), ...Object.keys(after.sites)])];
  const changed = (rule: NamedRule, site?: SiteId) => speaks(before, rule, site) !== speaks(after, rule, site);
  return {
    on: rules.filter((rule) => changed(rule) && speaks(after, rule)),
    off: rules.filter((rule) => changed(rule) && !speaks(after, rule)),
    options: rules.flatMap((rule) => Object.keys(rule.options ?? {}).map((option) => ({ rule, option, from: value(before, rule, option), to: value(after, rule, option) }))).filter(({ from, to }) => from !== to),
    sites: sites.flatMap((site) => rules.filter((rule) => changed(rule, site) && !changed(rule)).map((rule) => ({ site, rule, on: speaks(after, rule, site) }))),
    words: [
      ...(after.words.forbidden ?? []).filter((word) => !before.words.forbidden?.includes(word)),
      ...Object.entries(after.words.preferred ?? {}).filter(([from, to]) => before.words.preferred?.[from] !== to).map(([from, to]) => `${from} → ${to}`),
    ],
  };
}

function value(settings: Settings, rule: NamedRule, option: string): number {
  return settings.options[rule.id]?.[option] ?? rule.options?.[option]?.default ?? 0;
}
