import type { Choices } from './check';
import type { Settings } from './settings';
import type { SiteId } from './site';

/** What of a rule and its set decides whether it speaks. */
type Switch = { readonly id: string; readonly set: string };

/**
 * Which rules are off on a site. The narrower choice wins: this rule here, this rule, its set, what the set says of itself.
 *
 * @param setOn whether a set speaks when nothing was chosen
 */
export function choicesFor(settings: Settings, site: SiteId, rules: readonly Switch[], setOn: (set: string) => boolean): Choices {
  const here = settings.sites[site]?.rules;
  const on = ({ id, set }: Switch) => here?.[id] ?? settings.rules[id] ?? settings.sets[set] ?? setOn(set);
  return { off: rules.filter((rule) => !on(rule)).map((rule) => rule.id), options: settings.options };
}

/** Where the rules ignored for an account are kept in the settings; without an account, those of the whole site. */
export function ignoredKey(site: SiteId, account?: string): string {
  return `${site}/${account ?? ''}`;
}
