import type { Caret, Place, Reading } from './editor';

/** The open shadow roots around a node, innermost first. */
export function rootsAround(node: Node): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let root = node.getRootNode();
  while (root instanceof ShadowRoot) {
    roots.push(root);
    root = root.host.getRootNode();
  }
  return roots;
}

/** Both ends of the page's selection in document order, looking into the shadow roots around `box`; null when there is none. */
export function selected(box: Element): readonly [start: Place, end: Place] | null {
  const selection = document.getSelection();
  if (!selection) return null;
  const shadowRoots = rootsAround(box);
  const range = shadowRoots.length ? selection.getComposedRanges({ shadowRoots })[0] : selection.rangeCount ? selection.getRangeAt(0) : undefined;
  return range ? [{ node: range.startContainer, offset: range.startOffset }, { node: range.endContainer, offset: range.endOffset }] : null;
}

/** The writer's caret or selection as offsets of a reading. */
export function caretIn(box: Element, reading: Reading): Caret {
  const places = selected(box);
  if (!places) return null;
  const start = reading.offset(places[0]);
  const end = reading.offset(places[1]);
  return start === null || end === null ? null : { start, end };
}

/** Selects a range; works inside open shadow roots too, where `addRange` does not. */
export function selectRange({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): void {
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

type ShadowKey = { openOrClosedShadowRoot?(host: Element): ShadowRoot | null };

/** An element's shadow root, closed ones too: content scripts hold that key in both browsers. */
function shadowOf(host: Element): ShadowRoot | null {
  const own = host as Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
  if (own.shadowRoot) return own.shadowRoot;
  if (own.openOrClosedShadowRoot !== undefined) return own.openOrClosedShadowRoot;
  const { chrome } = globalThis as { chrome?: { dom?: ShadowKey } };
  return (host instanceof HTMLElement && chrome?.dom?.openOrClosedShadowRoot?.(host)) || null;
}

/** The element that really has the focus, inside shadow roots too. */
export function focusedElement(): Element | null {
  let element = document.activeElement;
  for (;;) {
    // Asked at every load, when nothing has the focus yet.
    if (!element || (element === document.body && !element.shadowRoot)) return element;
    const inner = shadowOf(element)?.activeElement;
    if (!inner) return element;
    element = inner;
  }
}
