import { makeDraft, type BadExample, type Draft, type GoodExample, type Language, type NamedRule, type Site, sites } from '../../rules';
import type { DraftParts } from '../../rules/draft';
import { siteNames } from '../../rules/words/site-names';

/** Wednesday, 18 November 2026, 10:00 in UTC: the day on which all examples are written. */
export const today = Date.UTC(2026, 10, 18, 10);

/** What is known of an account that sells. */
export const business: Partial<DraftParts> = { profile: { business: true } };

/** A public post of an account that sells, on the day on which drafts of people who had not seen the rules were written. */
export const unseen = { now: Date.UTC(2026, 10, 27, 10), audience: 'public', profile: { business: true } } as const;

/** A post in a language, as a rule's example states it, on one site. */
export function draftOf(example: GoodExample | BadExample, site: string, language: Language): Draft {
  const { text, draft } = typeof example === 'string' ? { text: example, draft: undefined } : example;
  return makeDraft({ now: today, language, audience: 'followers', ...draft, site, text });
}

/** The facts of a site; one that has no file yet stands on the facts of one that has. */
export function factsOf(id: string): Site | undefined {
  return sites[id] ?? (siteNames[id] === undefined ? undefined : Object.assign({}, sites['mastodon'], { id, name: siteNames[id] }));
}

/**
 * Whether a site is unlike the others for any post: nobody knows its limits, it folds early, takes a hashtag or two at most, addresses or hashtags do nothing there.
 * A draft that names no site says nothing about those; such sites are judged with drafts that name them.
 */
export function isDemanding({ fields, hashtags, more }: Site): boolean {
  return fields.text === undefined || (fields.text.fold?.value ?? Infinity) < 200 || hashtags.work?.value === false || (hashtags.max?.value ?? Infinity) < 3 || more?.['linksClickable']?.value === false;
}

/** The sites a draft may be about that names none. */
export const plainSites: readonly string[] = Object.values(sites).filter((site) => !isDemanding(site)).map(({ id }) => id);

/** The sites an example is about: the one it names, else all the rule speaks on. */
export function sitesOf(rule: NamedRule, example: GoodExample | BadExample): Site[] {
  const named = typeof example === 'string' ? undefined : example.site;
  const facts = typeof example === 'string' ? undefined : example.facts;
  const known = (rule.sites ?? Object.keys(sites)).filter((id) => id in sites);
  const plain = known.filter((id) => plainSites.includes(id));
  const ids = named ? [named] : plain.length > 0 ? plain : known.length > 0 ? known : (rule.sites ?? []);
  return ids.flatMap((id) => factsOf(id) ?? []).map((site) => Object.assign({}, site, facts));
}
