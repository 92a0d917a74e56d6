import { choicesFor, rules, sets, sites } from '../../rules';
import type { Choices, Settings, Site, SiteId } from '../../rules';
import { nameOf } from '../../rules/words/site-names';

/** All sites by name. */
export const siteList: readonly Site[] = Object.values(sites).sort((a, b) => a.name.localeCompare(b.name));

/** A site's name; its id when Takt does not know it at all. */
export function siteName(id: SiteId): string {
  return sites[id]?.name ?? nameOf(id);
}

const setsOn = new Map(sets.map((set) => [set.id, set.on]));

/** Whether a set speaks when nothing was chosen. */
export function setOn(set: string): boolean {
  return setsOn.get(set) ?? true;
}

/** What is switched off on a site, those ignored for the whole site among them. */
export function choicesOn(settings: Settings, site: SiteId): Choices {
  return choicesFor(settings, site, undefined, rules, sets);
}

/** The site an address belongs to by its host. */
export function siteOf(url: string | undefined): Site | undefined {
  const host = hostOf(url);
  if (!host) return undefined;
  return siteList.find((site) => {
    const home = hostOf(site.home);
    return home !== undefined && (host === home || host.endsWith(`.${home}`));
  });
}

function hostOf(url: string | undefined): string | undefined {
  try {
    const { protocol, hostname } = new URL(url ?? '');
    return protocol === 'https:' ? hostname.replace(/^www\./, '') : undefined;
  } catch {
    return undefined;
  }
}
