import { sentences, type Sentences } from '../../../components/sentences';
import type { Speech } from '../../../components/Words';
import { check, makeDraft, noChoices, rules, sites } from '../../../rules';
import type { BadExample, GoodExample, Language, NamedRule, Site, Tip } from '../../../rules';
import { examples } from '../../../rules/examples';
import { withGaps, wordsOf } from '../../../rules/words-of';

/** A draft and what the rule really says of it. */
export type ShownExample = { readonly text: string; readonly tips: readonly Tip[]; readonly fixed?: string; readonly site?: Site };

/** A rule in one language, with the sentences it says on its first bad example. */
export type ShownRule = Sentences & { readonly rule: NamedRule };

/** Wednesday, 18 November 2026, in UTC: the day on which all examples are written. */
const today = Date.UTC(2026, 10, 18, 10);

/** All rules with their sentences, in the order of their sets. */
export function shownRules(speech: Speech): readonly ShownRule[] {
  return rules.map((rule) => Object.assign({ rule }, said(rule, speech)));
}

/** The drafts a rule speaks up on, run through the rule itself. */
export function badExamples(rule: NamedRule, language: Language): readonly ShownExample[] {
  return (examples[rule.id]?.[language].bad ?? []).map((example) => {
    const { site, tips } = tipsOn(rule, example, language);
    return { text: example.text, tips, fixed: example.fixed, site: example.site ? site : undefined };
  });
}

/** The drafts a rule leaves alone. */
export function goodExamples(rule: NamedRule, language: Language): readonly string[] {
  return (examples[rule.id]?.[language].good ?? []).map((example: GoodExample) => (typeof example === 'string' ? example : example.text));
}

function said(rule: NamedRule, speech: Speech): Sentences {
  const words = wordsOf(rule.id, speech.language);
  const example = examples[rule.id]?.[speech.language].bad[0];
  const tip = example && tipsOn(rule, example, speech.language).tips[0];
  if (!words) return { title: rule.id, why: '' };
  if (tip) return sentences(tip, words, speech);
  // No known site has what this rule speaks about: its sentences are shown with gaps.
  return { title: withGaps(words.title), why: withGaps(words.why), ...(words.look && { look: withGaps(words.look) }) };
}

function tipsOn(rule: NamedRule, example: BadExample, language: Language): { site?: Site; tips: readonly Tip[] } {
  const id = example.site ?? (rule.sites ?? Object.keys(sites)).find((each) => each in sites);
  const known = id === undefined ? undefined : sites[id];
  if (!known) return { tips: [] };
  const site = { ...known, ...example.facts };
  const draft = makeDraft({ now: today, language, ...example.draft, site: site.id, text: example.text });
  return { site, tips: check(draft, site, [rule], noChoices, 'sending').tips };
}
