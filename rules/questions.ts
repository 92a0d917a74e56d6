import type { Profile } from './profile';
import type { SettingsChange } from './shape';
import type { SiteId } from './site';

/** What can be asked about an account; homes one by one. */
export type QuestionId = Exclude<keyof Profile, 'homes' | 'ownWords'> | `homes.${keyof NonNullable<Profile['homes']>}`;

/** One question, as a page can draw it. Nobody has to answer it. */
export type Question = {
  readonly id: QuestionId;
  /** `home`: an address, or that there is none yet. `day`: the last one of something. `since`: the first one. `day or never`: when something last was. */
  readonly kind: 'yes or no' | 'choice' | 'languages' | 'number' | 'lines' | 'home' | 'day' | 'since' | 'day or never';
  readonly choices?: readonly string[];
  /** Asked on these sites alone; missing means on all. */
  readonly sites?: readonly SiteId[];
  /** Asked once the answer to another question is one of these. */
  readonly after?: { readonly id: QuestionId; readonly is: readonly unknown[] };
};

/** A change of what is told about one account. */
export type ProfileChange = NonNullable<NonNullable<SettingsChange['accounts']>[string]>;

/** Questions in the order they are asked, the ones that matter most first. */
export const questions: readonly { readonly group: 'who' | 'writing' | 'homes' | 'ads' | 'now'; readonly asked: readonly Question[] }[] = [
  {
    group: 'who',
    asked: [
      { id: 'business', kind: 'yes or no' },
      { id: 'legalForm', kind: 'choice', choices: ['person', 'partnership', 'company', 'association', 'public'], after: { id: 'business', is: [true] } },
      { id: 'field', kind: 'choice', choices: ['health', 'finance', 'food', 'alcohol', 'other'], after: { id: 'business', is: [true] } },
      { id: 'licensed', kind: 'yes or no', after: { id: 'field', is: ['health', 'food'] } },
      { id: 'premium', kind: 'yes or no', sites: ['x'] },
      { id: 'team', kind: 'yes or no' },
      { id: 'people', kind: 'number' },
      { id: 'channel', kind: 'choice', choices: ['people', 'notices', 'news', 'shop'] },
    ],
  },
  {
    group: 'writing',
    asked: [
      { id: 'languages', kind: 'languages' },
      { id: 'address', kind: 'choice', choices: ['du', 'Sie', 'ihr'] },
      { id: 'audience', kind: 'choice', choices: ['public', 'unlisted', 'followers', 'private', 'other'] },
      { id: 'houseTags', kind: 'lines' },
      { id: 'repeatedLinks', kind: 'lines' },
      { id: 'ownShorteners', kind: 'lines' },
    ],
  },
  {
    group: 'homes',
    asked: [
      { id: 'homes.films', kind: 'home' },
      { id: 'homes.pictures', kind: 'home' },
      { id: 'homes.site', kind: 'home' },
      { id: 'savedAt', kind: 'day or never' },
    ],
  },
  {
    group: 'ads',
    asked: [
      { id: 'partners', kind: 'lines' },
      { id: 'authors', kind: 'lines' },
      { id: 'stockLicensed', kind: 'yes or no' },
      { id: 'keepLocation', kind: 'yes or no' },
    ],
  },
  {
    group: 'now',
    asked: [
      { id: 'automatic', kind: 'yes or no' },
      { id: 'marked', kind: 'yes or no', after: { id: 'automatic', is: [true] } },
      { id: 'pausedUntil', kind: 'day' },
      { id: 'liveUntil', kind: 'day' },
      { id: 'waitingSince', kind: 'since' },
    ],
  },
];

/** The answer in a profile; undefined when there is none. */
export function answerTo(id: QuestionId, profile: Profile): unknown {
  return id.startsWith('homes.') ? profile.homes?.[id.slice('homes.'.length) as 'site'] : profile[id as keyof Profile];
}

/** An answer as a change of a profile; null takes it back. */
export function answered(id: QuestionId, answer: unknown): ProfileChange {
  return (id.startsWith('homes.') ? { homes: { [id.slice('homes.'.length)]: answer } } : { [id]: answer }) as ProfileChange;
}

/** How many questions a profile answers. */
export function answersIn(profile: Profile): number {
  return questions.flatMap(({ asked }) => asked).filter(({ id }) => answerTo(id, profile) !== undefined).length;
}

/** The questions that make sense on a site, given what was answered. `known` is all that holds, from wherever. */
export function openQuestions(asked: readonly Question[], site: SiteId | undefined, known: Profile): readonly Question[] {
  return asked.filter(({ sites, after }) => (!sites || site === undefined || sites.includes(site)) && (!after || after.is.includes(answerTo(after.id, known))));
}
