import { recognise, pathOf, siteOf } from '../../../entrypoints/compose.content/detector';
import { boxOf } from '../../../entrypoints/compose.content/box';
import { changesOf } from '../../../entrypoints/compose.content/changed';
import { findAgain, layOut } from '../../../entrypoints/compose.content/layout';
import { around } from '../../../entrypoints/compose.content/selectors';
import type { Found } from '../../../entrypoints/compose.content/surface';
import type { Kind } from '../../../rules';
import { pagesFor } from '../../../rules/pages';
import { copyOf, type Copies } from './copy';
import { mutations } from './mutate';
import { randomFrom } from './random';

/** What one mutant of a page came to. */
export type Seen = {
  readonly seed: number;
  readonly mutations: readonly string[];
  /** Whether the very box was found that is written in, in a surface of its own. */
  readonly found: boolean;
  readonly rank: number;
  /** What is taken to be written there; null when nothing was found. */
  readonly kind: Kind | null;
  /** Whether the box was found again after the site had built its surface anew. */
  readonly again: boolean;
  /** What the health page says of it. */
  readonly says: string;
};

const extra = ['remounted', 'second box behind'];
/** As the background would tell a page at this address. */
const known = pagesFor(location.href);
const here = () => ({ address: location.href, document });

function deepest(box: Element): Element {
  let at = box;
  while (at.firstElementChild) at = at.firstElementChild;
  return at;
}

/** Looks at one mutant. The page's own body waits outside the document meanwhile. */
function seeOne(live: HTMLElement, liveBox: Element, liveRoot: Element | null, seed: number): Seen {
  const random = randomFrom(seed);
  const copies: Copies = new Map();
  const body = copyOf(live, copies);
  const box = copies.get(liveBox) as Element;
  const chosen = [...Object.keys(mutations), ...extra].filter(() => random.chance(0.5));
  if (chosen.length === 0) chosen.push(random.pick(Object.keys(mutations)) ?? '');
  const root = liveRoot && (copies.get(liveRoot) as Element | undefined);
  if (chosen.includes('second box behind')) {
    const behind = root && root !== body ? root : box;
    const second = copyOf(behind, new Map());
    (second as HTMLElement).style.opacity = '0.99';
    body.prepend(second);
  }
  document.body.replaceWith(body);
  for (const name of chosen) mutations[name]?.({ body, box, random });
  const found = recognise(deepest(box), here(), known);
  const whole = found?.box === box && layOut(found, location.href);
  const place = siteOf(here(), known);
  const says = place && (!found || found.rank < 0) ? changesOf(box, place, pathOf(location.href)) : '';
  const again = !chosen.includes('remounted') || !whole || remounted(found, random.chance(0.5), whole.part);
  return { seed, mutations: chosen, found: Boolean(whole), rank: found?.rank ?? -1, kind: whole ? whole.kind : null, again, says };
}

/** Builds the surface, or only what is close around the box, anew and looks for the box again. */
function remounted(found: Found, near: boolean, part: number): boolean {
  const lines: Element[] = [];
  for (let at: Element | null = found.box; at; at = around(at)) lines.push(at);
  const old = near ? found.box.parentElement : found.root;
  if (!old || old.matches('body, html')) return true;
  const copies: Copies = new Map();
  const copy = copyOf(old, copies);
  old.replaceWith(copy);
  return findAgain(found, part, lines)?.box === copies.get(found.box);
}

/** Shakes the page as it stands, once per seed. */
export function shake(element: Element, from: number, count: number): Seen[] {
  const liveBox = boxOf(element) ?? element;
  const live = document.body;
  const { lang } = document.documentElement;
  const sheets = [...document.adoptedStyleSheets];
  const liveRoot = recognise(liveBox, here(), known)?.root ?? null;
  const seen: Seen[] = [];
  for (let seed = from; seed < from + count; seed++) {
    seen.push(seeOne(live, liveBox, liveRoot, seed));
    document.adoptedStyleSheets = sheets;
    document.documentElement.lang = lang;
  }
  document.body.replaceWith(live);
  return seen;
}

declare global {
  interface Window { drift: { shake: typeof shake } }
}
window.drift = { shake };
