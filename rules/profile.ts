import type { Audience, Limits } from './draft';
import { numberFact } from './more';
import type { Language } from './rule';
import type { Site } from './site';

/** How a business is run; which items an imprint must name depends on it. */
export type LegalForm = 'person' | 'partnership' | 'company' | 'association' | 'public';

/** What the writer told about an account, all of it optional. A rule that needs an answer stays silent without it. */
export type Profile = {
  readonly business?: boolean;
  readonly legalForm?: LegalForm;
  /** Works in a field whose advertising has rules of its own. */
  readonly field?: 'health' | 'finance' | 'food' | 'alcohol' | 'other';
  /** What is said about health is approved: listed claims, or a licence to advertise it. */
  readonly licensed?: boolean;
  /** Several people write here. */
  readonly team?: boolean;
  /** How many people look after the accounts. */
  readonly people?: number;
  /** Some posts are made by a program. */
  readonly automatic?: boolean;
  /** The profile or the posts say so: a bot flag, a note. */
  readonly marked?: boolean;
  /** Which address of the reader is the custom here. */
  readonly address?: 'du' | 'Sie' | 'ihr';
  readonly languages?: readonly Language[];
  /** X Premium: longer posts. */
  readonly premium?: boolean;
  /** Where films, pictures and texts have a home of their own: addresses; '' where there is none yet. */
  readonly homes?: { readonly films?: string; readonly pictures?: string; readonly site?: string };
  /** Tags that belong to the house and may stand in every post, without the sign. */
  readonly houseTags?: readonly string[];
  /** Own short link domains: hosts that hide nothing. */
  readonly ownShorteners?: readonly string[];
  /** Links that may be repeated: booking page, donations. */
  readonly repeatedLinks?: readonly string[];
  /** Names that stand as author in pictures of one's own. */
  readonly authors?: readonly string[];
  /** Partners, shops and brands that pay for posts: mentioning them needs a label. */
  readonly partners?: readonly string[];
  /** The audience a post usually goes to. */
  readonly audience?: Audience;
  /** What the channel is: notices, news or a shop may send more than they talk. */
  readonly channel?: 'people' | 'notices' | 'news' | 'shop';
  /** The channel rests until then, milliseconds since 1970. */
  readonly pausedUntil?: number;
  /** Something goes on live until then, milliseconds since 1970: many posts in a row are meant. */
  readonly liveUntil?: number;
  /** Somebody waits for an answer here since then, milliseconds since 1970. */
  readonly waitingSince?: number;
  /** When the channel was last saved from the site, milliseconds since 1970. */
  readonly savedAt?: number;
  /** The place in pictures is meant to be seen: nature, sights. */
  readonly keepLocation?: boolean;
  /** Pictures of agencies are licensed for social media. */
  readonly stockLicensed?: boolean;
  /** Words of the house, the same for all accounts. */
  readonly ownWords?: OwnWords;
};

/** A list holds so many words at most: each is looked for in every pause. */
export const mostWords = 500;

/** Words to avoid, and words to be replaced by better ones; `*` at the end of one lets it go on. */
export type OwnWords = { readonly forbidden?: readonly string[]; readonly preferred?: Readonly<Record<string, string>> };

/** The place whose answers hold for every account that says nothing else. */
export const everywhere = '*';

/** What is known of an account: its own answers, else those of its site, else those given for all. */
export function profileOf(answers: Readonly<Record<string, Profile>>, places: readonly string[]): Profile {
  const said = places.flatMap((place) => answers[place] ?? []);
  const homes = said.flatMap((one) => one.homes ?? []);
  return Object.assign({}, ...said, homes.length > 0 && { homes: Object.assign({}, ...homes) as Profile['homes'] }) as Profile;
}

/** Limits that hold for this account because of its plan; empty where the usual ones do. */
export function planLimits(profile: Profile, site: Site): Limits {
  const text = profile.premium === true ? numberFact(site, 'premiumText') : undefined;
  return text ? { text: text.value } : {};
}
