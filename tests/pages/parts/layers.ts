/**
 * A dismissable layer: the page behind takes no pointer; Escape, and a pointer pressed outside when `outside` is set, leave it.
 * Listens on document, as such layers do. Returns what ends it.
 */
export function layer(inside: HTMLElement, leave: () => void, { outside = false } = {}): () => void {
  const { signal, abort } = withAbort();
  const before = document.body.style.pointerEvents;
  document.body.style.pointerEvents = 'none';
  inside.style.pointerEvents = 'auto';
  document.addEventListener('keydown', (event) => event.key === 'Escape' && leave(), { capture: true, signal });
  // Later, so that the press that opened the layer does not close it.
  const start = setTimeout(() => {
    document.addEventListener('pointerdown', (event) => outside && !event.composedPath().includes(inside) && leave(), { signal });
  });
  return () => {
    clearTimeout(start);
    abort();
    document.body.style.pointerEvents = before;
  };
}

function withAbort() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
