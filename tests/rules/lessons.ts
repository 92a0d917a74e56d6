import { makeDraft, rules, type Language } from '../../rules';
import { examples } from '../../rules/examples';
import { corpora } from './corpora';
import { today } from './drafts';

/** Drafts of one fault as different from each other as people could write them, and good ones near it: they teach the table of clues and test nothing. */
export type Lesson = {
  readonly language: Language;
  /** Number of the rule; missing where nothing is wrong. */
  readonly code?: string;
  /** A text, with the numbers of other rules it breaks. */
  readonly faulty: readonly (string | readonly [text: string, ...also: string[]])[];
  readonly clean: readonly string[];
};

/** A draft somebody judged: which rules it breaks, and on which site it stands when only one was thought of. */
export type Judged = { readonly text: string; readonly language: Language; readonly codes: readonly string[]; readonly site?: string };

export const lessons: readonly Lesson[] = Object.values(import.meta.glob<Lesson>('./lessons/*.ts', { eager: true, import: 'lesson' }));
const codesOf = new Map(rules.map(({ id, codes }) => [id, codes]));

/** All judged posts of one language: lessons, both corpora and the rules' own examples. Answers and whole histories are left out. */
export function judged(language: Language): readonly Judged[] {
  const found = new Map<string, Judged>();
  const put = (text: string, codes: readonly string[], site?: string) => {
    if (text.trim() && !found.has(text)) found.set(text, { text, language, codes, ...(site && { site }) });
  };
  for (const lesson of lessons.filter((one) => one.language === language)) {
    for (const one of lesson.faulty) {
      const [text, ...also] = typeof one === 'string' ? [one] : one;
      put(text, [...(lesson.code ? [lesson.code] : []), ...also]);
    }
    for (const text of lesson.clean) put(text, []);
  }
  for (const { text, site, draft, tips } of corpora.flatMap(({ faulty }) => faulty)) {
    if ((draft?.kind ?? 'post') === 'post' && makeDraft({ now: today, site, text, ...draft }).language === language) put(text, tips.flatMap(([rule]) => codesOf.get(rule) ?? []), site);
  }
  // What the rules take for another language is theirs to judge.
  for (const one of corpora.flatMap(({ clean }) => (clean ? clean.de.concat(clean.en) : []))) {
    const { text, site, draft } = typeof one === 'string' ? { text: one, site: undefined, draft: undefined } : one;
    if ((draft?.kind ?? 'post') === 'post' && makeDraft({ now: today, site: site ?? 'facebook', text, ...draft }).language === language) put(text, [], site);
  }
  for (const { id, codes } of rules) {
    const { good = [], bad = [] } = examples[id]?.[language] ?? {};
    for (const { text, draft } of bad) if (!draft) put(text, codes);
    for (const one of good) put(typeof one === 'string' ? one : one.text, []);
  }
  return [...found.values()];
}
