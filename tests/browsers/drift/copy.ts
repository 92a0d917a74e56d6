/** Which element of a copy stands for which of the original. */
export type Copies = Map<Node, Node>;

/** A copy of a subtree with its open shadow roots, as deep as it goes. No listener and no framework comes along. */
export function copyOf<T extends Node>(node: T, copies: Copies): T {
  const copy = node.cloneNode(false) as T;
  copies.set(node, copy);
  if (node instanceof Element && node.shadowRoot) {
    const root = (copy as unknown as Element).shadowRoot ?? (copy as unknown as Element).attachShadow({ mode: 'open' });
    root.replaceChildren(...[...node.shadowRoot.childNodes].map((child) => copyOf(child, copies)));
    root.adoptedStyleSheets = [...node.shadowRoot.adoptedStyleSheets];
  }
  for (const child of node.childNodes) copy.appendChild(copyOf(child, copies));
  // What is chosen is no attribute.
  if (node instanceof HTMLSelectElement) (copy as unknown as HTMLSelectElement).selectedIndex = node.selectedIndex;
  return copy;
}

/** Everything below, open shadow roots included. */
export function allIn(root: ParentNode): Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll('*')) {
    found.push(element);
    if (element.shadowRoot) found.push(...allIn(element.shadowRoot));
  }
  return found;
}

/** The roots that have styles of their own. */
export function rootsIn(root: ParentNode): ShadowRoot[] {
  return allIn(root).flatMap((element) => element.shadowRoot ?? []);
}
