import type { Ranked } from '../../rules';

/** Goes from a host into its open shadow root, inside a selector. */
const pierce = ' >>> ';

/** Whether an element answers a selector that may pierce open shadow roots. */
export function matchesDeep(element: Element, selector: string): boolean {
  const steps = selector.split(pierce);
  let at: Element | null = element;
  for (let step = steps.length - 1; step >= 0; step--) {
    if (!at?.matches(steps[step] ?? '')) return false;
    at = hostOf(at);
  }
  return true;
}

/** The element itself or the nearest one around it that answers, out through shadow roots. */
export function closestDeep(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = around(at)) if (matchesDeep(at, selector)) return at;
  return null;
}

/** Everything below `root` that answers; ` >>> ` steps into open shadow roots, also when the search begins at their host or inside. */
export function queryDeep(root: ParentNode, selector: string): Element[] {
  const [first = '', ...rest] = selector.split(pierce);
  const found = [...root.querySelectorAll(first)];
  if (rest.length === 0) return found;
  const inner = rest.join(pierce);
  if (root instanceof Element) {
    if (root.matches(first)) found.unshift(root);
    if (hostOf(root)?.matches(first)) return queryDeep(root, inner);
  }
  return found.flatMap((host) => (host.shadowRoot ? queryDeep(host.shadowRoot, inner) : []));
}

/** The nearest element around this one: its parent, or the host of the shadow root it stands in. */
export function around(element: Element): Element | null {
  return element.parentElement ?? hostOf(element);
}

/** Whether `inner` lies in `outer`, shadow roots included. */
export function holdsDeep(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = hostOf(at)) if (outer.contains(at)) return true;
  return false;
}

/** Whether one element stands before another, neither around it nor in another tree. */
export function isBefore(one: Element, other: Element): boolean {
  const where = one.compareDocumentPosition(other);
  return Boolean(where & Node.DOCUMENT_POSITION_FOLLOWING) && !(where & (Node.DOCUMENT_POSITION_CONTAINED_BY | Node.DOCUMENT_POSITION_DISCONNECTED));
}

/** What the first selector that finds something finds, and which one that was. Rank -1: none. */
export function firstRank(root: ParentNode, ranked: Ranked, wanted: (element: Element) => boolean = () => true): { readonly elements: readonly Element[]; readonly rank: number } {
  for (const [rank, selector] of ranked.entries()) {
    const elements = queryDeep(root, selector).filter(wanted);
    if (elements.length) return { elements, rank };
  }
  return { elements: [], rank: -1 };
}

/** Whether it takes up room on the screen. Lays the page out: not for every key. */
export function isVisible(element: Element): boolean {
  return element.getClientRects().length > 0;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
