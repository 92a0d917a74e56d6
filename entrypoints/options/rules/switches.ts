import type { NamedRule, RuleSet, Settings, SiteId } from '../../../rules';
import { sets } from '../../../rules';
import type { Change } from '../../people/settings';

/** Whether a set speaks, as chosen or as it says of itself. */
export function isSetOn(settings: Settings, set: RuleSet): boolean {
  return settings.sets[set.id] ?? set.on;
}

/** Whether a rule speaks wherever nothing else was chosen. */
export function isRuleOn(settings: Settings, rule: NamedRule): boolean {
  return settings.rules[rule.id] ?? usually(settings, rule);
}

/** Whether a rule speaks on a site. */
export function isRuleOnSite(settings: Settings, rule: NamedRule, site: SiteId): boolean {
  return settings.sites[site]?.rules?.[rule.id] ?? isRuleOn(settings, rule);
}

/** Switches a set. Switched off it is silent as a whole; switched on it leaves single rules off that were switched off. */
export function flipSet(set: RuleSet, on: boolean, rules: readonly NamedRule[]): Change {
  const own = rules.filter((rule) => rule.set === set.id);
  return { sets: { [set.id]: on === set.on ? null : on }, ...(!on && { rules: Object.fromEntries(own.map((rule) => [rule.id, null])) }) };
}

/** Switches a rule; what equals its set is not stored. */
export function flipRule(settings: Settings, rule: NamedRule, on: boolean): Change {
  return { rules: { [rule.id]: on === usually(settings, rule) ? null : on } };
}

/** Switches a rule on one site; what equals everywhere else is not stored. */
export function flipRuleOnSite(settings: Settings, rule: NamedRule, site: SiteId, on: boolean): Change {
  return { sites: { [site]: { rules: { [rule.id]: on === isRuleOn(settings, rule) ? null : on } } } };
}

function usually(settings: Settings, rule: NamedRule): boolean {
  const set = sets.find(({ id }) => id === rule.set);
  return set ? isSetOn(settings, set) : true;
}
