import type { RuleWords, Source, Tip } from '../rules';
import type { Speech } from './Words';

/** A rule's sentences for one tip, filled in and in the variant the rule picked. */
export type Sentences = { readonly title: string; readonly why: string; readonly look?: string; readonly fix?: string };

export function sentences(tip: Tip, words: RuleWords, speech: Pick<Speech, 'fill'>): Sentences {
  const variant = tip.variant === undefined ? undefined : words.variants?.[tip.variant];
  const said = { ...words, ...variant };
  const fill = (sentence: string | undefined) => (sentence === undefined ? undefined : speech.fill(sentence, tip.with));
  return { title: speech.fill(said.title, tip.with), why: speech.fill(said.why, tip.with), look: fill(said.look), fix: fill(said.fix) };
}

/** True when a source's date lies more than a year back. A bare year counts from its last day, a bare month likewise. */
export function isOld(source: Source, now: number): boolean {
  const [year = '', month = '12', day = '28'] = source.date.split('-');
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return Number.isFinite(at) && now - at > 365.25 * 86_400_000;
}

/** An excerpt on one line, with line breaks and lone blanks made visible. */
export function oneLine(excerpt: string): string {
  const line = excerpt.replace(/[^\S\n]{0,9}\n\s{0,9}/g, ' ↵ ');
  return line.trim() === '' ? line.replace(/[^\S↵]/g, '␣') : line;
}
