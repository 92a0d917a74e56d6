import type { Likeness, SiteId } from '../../rules';
import { ask } from '../background/ask';

/** Posts of one's own that are like a text. */
export type Alike = {
  /** What is known without asking; asks when nothing is. */
  of(text: string): readonly Likeness[];
};

/** Shorter texts say the same by chance. */
const shortest = 20;
const kept = 30;

/**
 * Asks the history, each text once.
 *
 * @param where site and account as they are now
 * @param arrived called when an answer came
 */
export function watchAlike(where: () => { readonly site: SiteId; readonly account?: string }, arrived: () => void, signal: AbortSignal): Alike {
  const answers = new Map<string, readonly Likeness[]>();
  const inquire = async (text: string) => {
    const reply = await ask('history.alike', { ...where(), text });
    if (!reply.ok) answers.delete(text);
    else if (!signal.aborted && reply.value.length) {
      answers.set(text, reply.value);
      arrived();
    }
  };
  return {
    of(text) {
      const plain = text.trim();
      if (plain.length < shortest || signal.aborted) return [];
      const known = answers.get(plain);
      if (known) return known;
      if (answers.size >= kept) answers.clear();
      answers.set(plain, []);
      void inquire(plain);
      return [];
    },
  };
}
