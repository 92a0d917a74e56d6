import type { Language } from '../../rules';
import type { ShownTip } from '../../components/coach';
import { ask } from '../background/ask';

type Told = Omit<ShownTip, 'tip'>;

/** The sentences of rules, fetched when first needed: the page carries none of its own. */
export type TipWords = {
  /** The words of a rule, or undefined while they are on their way. */
  of(rule: string): Told | undefined;
  /** Fetches what is missing for these rules; true when something new came. */
  fetch(language: Language, rules: readonly string[]): Promise<boolean>;
};

/** Keeps the words of one language at a time. */
export function tipWords(): TipWords {
  let language: Language | undefined;
  const known = new Map<string, Told>();
  const asked = new Set<string>();
  return {
    of: (rule) => known.get(rule),
    async fetch(wanted, rules) {
      if (language !== wanted) {
        known.clear();
        asked.clear();
        language = wanted;
      }
      const missing = [...new Set(rules)].filter((rule) => !asked.has(rule));
      if (missing.length === 0) return false;
      for (const rule of missing) asked.add(rule);
      const reply = await ask('words.tips', { language: wanted, rules: missing });
      if (language !== wanted) return false;
      if (!reply.ok) {
        for (const rule of missing) asked.delete(rule);
        return false;
      }
      for (const [rule, told] of Object.entries(reply.value)) known.set(rule, told);
      return true;
    },
  };
}
