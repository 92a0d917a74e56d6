import type { Choices } from './check';
import { everywhere, profileOf, type OwnWords, type Profile } from './profile';
import type { ReminderChoice } from './reminders';
import type { NamedRule, RuleSet } from './rule';
import type { Mode, Site, SiteId } from './site';

/** What the writer chose for one site. Missing means as the site's file says. */
export type SiteChoice = {
  readonly mode?: Mode;
  /** Rules switched on (true) or off (false) here only. */
  readonly rules?: Readonly<Record<string, boolean>>;
};

/** What the history keeps, and for how long. */
export type MemoryChoice = {
  /** Days after which a post is forgotten; 0 for never. */
  readonly days: number;
  /** False: only fingerprints are kept, no texts. */
  readonly texts: boolean;
  /** Days an unposted draft stays on the shelf; 0 for none at all. */
  readonly draftDays: number;
  /** Whether the popup asks a day later how a post went. */
  readonly ask: boolean;
};

/** Everything the writer chose. Defaults are not stored, so that a better default reaches everybody who never chose. */
export type Settings = {
  readonly version: 2;
  readonly language: 'auto' | 'en' | 'de';
  readonly sites: Readonly<Record<SiteId, SiteChoice>>;
  readonly sets: Readonly<Record<string, boolean>>;
  readonly rules: Readonly<Record<string, boolean>>;
  readonly options: Choices['options'];
  /** Rules ignored for one account, by `placeOf(site, account)`. */
  readonly ignored: Readonly<Record<string, readonly string[]>>;
  /** What was told about accounts, by `placeOf(site, account)`; under `everywhere` what holds for all of them. */
  readonly accounts: Readonly<Record<string, Profile>>;
  readonly words: OwnWords;
  readonly memory: MemoryChoice;
  readonly reminders: ReminderChoice;
};

/** What holds when nothing was chosen. */
export const defaultSettings: Settings = { version: 2, language: 'auto', sites: {}, sets: {}, rules: {}, options: {}, ignored: {}, accounts: {}, words: {}, memory: { days: 0, texts: true, draftDays: 7, ask: true }, reminders: { channels: {}, quietFrom: 19, quietTo: 8, weekends: false } };

/** The name under which something is kept for one account, `site/account`, or for the whole site when the account is not known. */
export function placeOf(site: SiteId, account?: string): string {
  return account ? `${site}/${account}` : site;
}

/** What is known of the account a draft is written in. */
export function profileFor(settings: Settings, site: SiteId, account?: string): Profile {
  const known = profileOf(settings.accounts, [everywhere, placeOf(site), ...(account ? [placeOf(site, account)] : [])]);
  return { ...known, ...(Object.keys(settings.words).length > 0 && { ownWords: settings.words }) };
}

/** How Takt behaves on a site: as chosen, else as the site's file says. */
export function modeFor(settings: Settings, site: Site): Mode {
  return settings.sites[site.id]?.mode ?? site.mode;
}

/** Whether a rule may speak on a site: the nearest choice wins, from the rule on this site over the rule and its set to the set's default. */
export function isOn(settings: Settings, site: SiteId | undefined, rule: NamedRule, sets: readonly RuleSet[]): boolean {
  const here = site === undefined ? undefined : settings.sites[site]?.rules;
  return chosen(here, rule) ?? chosen(settings.rules, rule) ?? settings.sets[rule.set] ?? sets.find((set) => set.id === rule.set)?.on ?? true;
}

/** What a check on this site and account needs to know of the settings. */
export function choicesFor(settings: Settings, site: SiteId, account: string | undefined, rules: readonly NamedRule[], sets: readonly RuleSet[]): Choices {
  const ignored = new Set([...(settings.ignored[placeOf(site)] ?? []), ...(settings.ignored[placeOf(site, account)] ?? [])]);
  const off = rules.filter((rule) => namesOf(rule).some((name) => ignored.has(name)) || !isOn(settings, site, rule, sets)).map((rule) => rule.id);
  const options = rules.flatMap((rule) => namesOf(rule).flatMap((name) => (settings.options[name] ? [[rule.id, settings.options[name]] as const] : [])).slice(0, 1));
  return { off, options: Object.fromEntries(options) };
}

/** The id a stored rule name means today; undefined when there is no such rule any more. */
export function currentRule(name: string, rules: readonly NamedRule[]): string | undefined {
  return rules.find((rule) => namesOf(rule).includes(name))?.id;
}

function namesOf(rule: NamedRule): readonly string[] {
  return [rule.id, ...(rule.formerly ?? [])];
}

function chosen(choices: Readonly<Record<string, boolean>> | undefined, rule: NamedRule): boolean | undefined {
  return choices && namesOf(rule).map((name) => choices[name]).find((choice) => choice !== undefined);
}
