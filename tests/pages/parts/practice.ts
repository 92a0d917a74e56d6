import type { PracticeOptions } from '../options';

/** One box of a practice page, as its editor library knows it. */
export type Part = {
  element(): HTMLElement | null;
  /** The editor's own text: what the site would send. */
  model(): string;
  /** The editor's own selection in offsets into `model()`. */
  caret(): { start: number; end: number } | null;
};

/** A post the page has sent: its parts, and what else the site's request would carry. */
export type Sent = { readonly parts: readonly string[]; readonly kind: string; readonly media: number; readonly ok: boolean; readonly extra?: Record<string, string> };

type Entry = { surface: string; index: number; part: Part };

/** The options the server wrote into the document. */
export const options = JSON.parse(document.getElementById('practice-options')?.textContent ?? '{}') as PracticeOptions;

const entries: Entry[] = [];
const openers = new Map<string, (kind: string) => void>();
const renewers = new Set<() => void>();

/** Parts of the surface that was opened last, or of a named one. */
function partsOf(surface?: string): Part[] {
  const wanted = surface ?? entries.at(-1)?.surface;
  return entries.filter((entry) => entry.surface === wanted).toSorted((a, b) => a.index - b.index).map((entry) => entry.part);
}

/** What tests ask of a practice page, as `window.practice`. Everything is the page's own truth, never the DOM's. */
export const practice = {
  sent: [] as Sent[],
  /** Hotkeys of the site that were set off: the key and the element it took as target. */
  hotkeys: [] as string[],
  /** Errors thrown in the page, by whoever. */
  errors: [] as string[],
  /** Names of surfaces that have boxes now, oldest first. */
  surfaces: () => [...new Set(entries.map((entry) => entry.surface))],
  count: (surface?: string) => partsOf(surface).length,
  model: (index = 0, surface?: string) => partsOf(surface)[index]?.model() ?? null,
  caret: (index = 0, surface?: string) => partsOf(surface)[index]?.caret() ?? null,
  element: (index = 0, surface?: string) => partsOf(surface)[index]?.element() ?? null,
  /** Throws the compose subtree away and builds it again from the same model, as sites do after media or a new part. */
  remount: () => renewers.forEach((renew) => renew()),
  /** Whether the page has drawn itself: it says what it can open, or has a box, only then. */
  ready: () => openers.size > 0 || entries.length > 0,
  /** What `open` can open here. */
  knows: () => [...openers.keys()],
  /** Opens another kind of surface: 'post', 'reply', 'quote', 'message', 'search'. */
  open: (kind: string) => {
    const opener = openers.get(kind);
    if (!opener) throw new Error(`This practice page cannot open "${kind}", only: ${practice.knows().join(', ')}`);
    opener(kind);
  },
};

/** Makes a box known to tests; returns what forgets it. */
export function register(surface: string, index: number, part: Part): () => void {
  const entry = { surface, index, part };
  entries.push(entry);
  return () => void entries.splice(entries.indexOf(entry), 1);
}

/** Teaches `practice.open` a kind. */
export function opens(kind: string, open: (kind: string) => void): void {
  openers.set(kind, open);
}

/** Teaches `practice.remount` a subtree; returns what forgets it. */
export function renews(renew: () => void): () => void {
  renewers.add(renew);
  return () => void renewers.delete(renew);
}

declare global {
  interface Window { practice: typeof practice }
}
window.practice = practice;
addEventListener('error', (event) => practice.errors.push(String(event.error?.stack ?? event.message)));
addEventListener('unhandledrejection', (event) => practice.errors.push(String(event.reason?.stack ?? event.reason)));
document.addEventListener('securitypolicyviolation', (event) => practice.errors.push(`policy: ${event.violatedDirective} ${event.blockedURI}`));
