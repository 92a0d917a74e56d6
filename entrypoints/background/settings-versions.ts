import type { Settings } from '../../rules';

/** What one step makes of settings of the version before it. */
export type Step = (stored: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/**
 * Steps by the version they start from: `1` leads from version 1 to 2. Never change a step that was released; add one,
 * and a stored example of its version to tests/units/versions.
 */
export const steps: Readonly<Record<number, Step>> = {
  /** Accounts and own words came in; nobody had told anything. */
  1: (stored) => ({ ...stored, accounts: {}, words: {} }),
};

export const version: Settings['version'] = 2;

/** Leads stored settings to this version. Throws when they are none, or of a version that nobody here knows. */
export function upgrade(stored: unknown, known = steps, target: number = version): Record<string, unknown> {
  if (typeof stored !== 'object' || stored === null || !('version' in stored) || typeof stored.version !== 'number') throw new TypeError('no settings');
  let now: Record<string, unknown> = { ...stored };
  for (let from = stored.version; from !== target; from++) {
    const step = known[from];
    if (!step) throw new RangeError(`settings of version ${from}`);
    now = { ...step(now), version: from + 1 };
  }
  return now;
}

/** Gives every rule in the settings the name it has today. */
export function renameRules(settings: Settings, names: ReadonlyMap<string, string>): Settings {
  if (names.size === 0) return settings;
  const today = (rule: string) => names.get(rule) ?? rule;
  const keys = <Value>(record: Readonly<Record<string, Value>>) => Object.fromEntries(Object.entries(record).map(([rule, value]) => [today(rule), value]));
  return {
    ...settings,
    rules: keys(settings.rules),
    options: keys(settings.options),
    sites: Object.fromEntries(Object.entries(settings.sites).map(([site, choice]) => [site, { ...choice, ...(choice.rules && { rules: keys(choice.rules) }) }])),
    ignored: Object.fromEntries(Object.entries(settings.ignored).map(([place, rules]) => [place, [...new Set(rules.map(today))]])),
  };
}
