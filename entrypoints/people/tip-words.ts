import { signal } from '@preact/signals';

import type { ShownTip } from '../../components/coach';
import { rules } from '../../rules';
import type { Language, Tip } from '../../rules';
import { ask } from '../background/ask';
import type { Value } from '../background/ask';

type TipWords = Value<'words.tips'>;

const known = signal<Partial<Record<Language, TipWords>>>({});
const asked = new Set<Language>();

/** Gets the sentences of all rules in a language, once. */
export async function fetchTipWords(language: Language): Promise<void> {
  if (asked.has(language)) return;
  asked.add(language);
  const reply = await ask('words.tips', { language, rules: rules.map(({ id }) => id) });
  if (reply.ok) known.value = { ...known.value, [language]: reply.value };
  else asked.delete(language);
}

/** Tips with their sentences; those without stay unsaid until the sentences are there. */
export function withWords(tips: readonly Tip[], language: Language): readonly ShownTip[] {
  const words = known.value[language];
  if (!words) void fetchTipWords(language);
  return tips.flatMap((tip) => {
    const found = words?.[tip.rule];
    return found ? [{ tip, ...found }] : [];
  });
}
