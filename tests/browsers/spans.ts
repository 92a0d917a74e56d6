import { check, makeDraft, noChoices, rules, sites, type BadExample, type FieldName, type Gravity, type Language, type NamedRule, type Profile, type Span } from '../../rules';
import { examples } from '../../rules/examples';
import { pastOf } from '../../rules/past';
import type { Post } from '../../rules/post';
import { draftOf, sitesOf, today } from '../rules/drafts';
import { places, type Place } from './places';

/** A bad example of a rule, as it is written in a real box. */
export type Row = {
  readonly rule: NamedRule;
  readonly language: Language;
  readonly place: Place;
  /** Which box of the surface takes the text. */
  readonly part: number;
  readonly text: string;
  /** Where it has to be lit. */
  readonly at: Span;
  readonly gravity: Gravity;
  readonly profile: Profile;
  /** What went out before. */
  readonly posted: readonly Post[];
  /** Whether a picture lies in the box. */
  readonly picture: boolean;
};

/** Rules that can never meet their text in a page, and why. */
export const unmet: Readonly<Record<string, string>> = {
  'mentions/third-person': 'a private mention on Mastodon is a message, and messages are not read',
};

export const languages: readonly Language[] = ['en', 'de'];

/** Where examples are written, best first: in each language another kind of box, so that marks in editors and those over a text field are met. */
const homes: Readonly<Record<Language, readonly string[]>> = {
  en: ['Bluesky, post', 'X, dialog', 'Facebook, profile', 'Mastodon, classic', 'Threads, dialog', 'Instagram, caption'],
  de: ['Mastodon, classic', 'Facebook, profile', 'X, dialog', 'Bluesky, post', 'Threads, dialog', 'Instagram, caption'],
};
/** The boxes of other fields, where they are found among those of their surface. */
const boxes: Readonly<Partial<Record<FieldName, readonly [place: string, part: number]>>> = { title: ['YouTube, upload', 1], alt: ['Pinterest, pin', 3] };
/** Where pictures are handed over. */
export const inputs: Readonly<Record<string, string>> = { 'X, dialog': '[role=dialog] [data-testid=fileInput]', 'Mastodon, classic': '[name=file-upload-input]' };
/** As many tips as the panel shows. */
const most = 3;
const day = 86_400_000;

/** All rules that name a place in a text: what one of their own examples shows. */
export const textRules: readonly NamedRule[] = rules.filter((rule) => languages.some((language) => bad(rule, language).some((example) => placed(rule, example, language))));

function bad({ id }: NamedRule, language: Language): readonly BadExample[] {
  return examples[id]?.[language].bad ?? [];
}

function placed(rule: NamedRule, example: BadExample, language: Language): boolean {
  return sitesOf(rule, example).some((site) => check(draftOf(example, site.id, language), site, [rule], noChoices, 'sending').tips.some(({ at }) => at));
}

/** The first example of a rule in a language that speaks of one place in a real box, among the tips a panel shows; undefined when there is none. */
export function rowOf(rule: NamedRule, language: Language, now: number): Row | undefined {
  for (const example of bad(rule, language)) {
    for (const field of ['text', 'title', 'alt'] as const) {
      const row = inField(rule, language, example, field, now);
      if (row) return row;
    }
  }
  return undefined;
}

function inField(rule: NamedRule, language: Language, example: BadExample, field: FieldName, now: number): Row | undefined {
  const [only, part = 0] = boxes[field] ?? [];
  const text = field === 'text' ? example.text : example.draft?.fields?.[field];
  if (!text) return undefined;
  for (const place of (only === undefined ? homes[language] : [only]).flatMap((name) => places.find((each) => each.name === name) ?? [])) {
    const site = sites[place.site];
    if (!site || (example.site !== undefined && example.facts === undefined && field === 'text' && example.site !== site.id)) continue;
    const { profile = {}, media = [] } = example.draft ?? {};
    if (media.length > 0 && !(place.name in inputs)) continue;
    const posted = postsOf(rule, example, place, now);
    const beside = { site: site.id, kind: place.kind, account: place.account, profile, now, past: posted.map(pastOf), alike: posted.flatMap((post) => (post.text === text ? [{ site: post.site, at: post.at, likeness: 1, excerpt: text }] : [])) };
    const draft = makeDraft({ ...beside, text: field === 'text' ? text : '', ...(field !== 'text' && { fields: { [field]: text } }), media: media.map(({ kind }) => ({ kind, alt: { state: 'unknown' } })) });
    const { tips } = check(draft, site, rules, noChoices, rule.moment === 'sending' ? 'sending' : 'pause');
    const own = tips.slice(0, most).filter((tip) => tip.rule === rule.id && tip.field === field);
    const [at, gravity] = [own[0]?.at, own[0]?.gravity];
    if (!at || !gravity || own.length > 1) continue;
    // Where facts stand in for those of the site, the site's own decide how far it reaches.
    if (field === 'text' && example.at !== undefined && example.facts === undefined && String(typeof example.at === 'string' ? text.slice(...at) : at) !== String(example.at)) continue;
    return { rule, language, place, part, text, at, gravity, profile, posted, picture: media.length > 0 };
  }
  return undefined;
}

/** The posts an example stands beside, as old as they are there; for a word that counts from its day, the same text of days ago. */
function postsOf({ id }: NamedRule, { text, draft = {} }: BadExample, { site, account }: Place, now: number): Post[] {
  const post = { site, account, kind: 'post', level: 'confirmed', media: [], tips: [], fixes: [] } as const;
  const old = draft.plannedFor === undefined ? [] : [{ ...post, at: now - 3 * day, key: `${id}-old`, text, links: [], hashtags: [], mentions: [] }];
  return [...old, ...(draft.past ?? []).map(({ at, excerpt, links, hashtags, mentions }, index) => Object.assign({}, post, { at: now - (at > 0 ? today - at : (index + 2) * day), key: `${id}-${index}`, text: excerpt, links, hashtags, mentions }))];
}
