import type { SiteId } from '../../rules';
import { ask } from '../background/ask';
import type { Question } from '../background/ask';

type Note = Question<'health.note'>;

const gap = 5_000;
const waiting = new Map<string, Note>();
let timer = 0;

/**
 * Counts that something happened on a site, with a rule's id, an editor's id or a selector's rank; never any content.
 * The same note within five seconds counts once, and all go out together.
 */
export function note(site: SiteId, what: Note['what'], detail?: string): void {
  waiting.set(`${site} ${what} ${detail ?? ''}`, { site, what, ...(detail !== undefined && { detail: detail.slice(0, 200) }) });
  timer ||= window.setTimeout(flush, gap);
}

/** Sends what waits, for example before the page goes. */
export function flush(): void {
  clearTimeout(timer);
  timer = 0;
  for (const each of waiting.values()) void ask('health.note', each);
  waiting.clear();
}
