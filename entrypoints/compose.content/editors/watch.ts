import { isTextField } from './editor';

const inComposition = new WeakSet<Element>();

/** Whether an input method is at work in a watched box. Nothing may be judged or changed meanwhile. */
export function isComposing(box: Element): boolean {
  return inComposition.has(box);
}

/**
 * Tells of every change of a box's text until the signal ends it: at once, maybe several times for one change (`rhythm` makes few calls of them), never during composition.
 * `input` misses Enter, pastes, undo and the first character in several editors, so the nodes are watched;
 * in text fields, whose text is in no node, a value set by the site is seen by what it leaves behind.
 */
export function watch(box: Element, onChange: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const soon = () => {
    if (!inComposition.has(box)) onChange();
  };
  const composes = (event: Event) => {
    if (event.type === 'compositionend') {
      inComposition.delete(box);
      soon();
    } else {
      inComposition.add(box);
    }
  };
  const options = { capture: true, passive: true, signal };
  box.addEventListener('compositionstart', composes, options);
  // A composition under way when the watching began.
  box.addEventListener('compositionupdate', composes, options);
  box.addEventListener('compositionend', composes, options);

  const nodes = { childList: true, characterData: true, subtree: true };
  if (isTextField(box)) {
    box.addEventListener('input', soon, options);
    let { value } = box;
    const look = () => {
      if (value === box.value) return;
      ({ value } = box);
      soon();
    };
    // The caret's move is told at the field or only at the document, which hears of a field's as long as no shadow root is around it; React writes a value set by the site into the nodes as well.
    for (const root of new Set([box.getRootNode(), document])) root.addEventListener('selectionchange', look, options);
    observe(look, box, { ...nodes, attributes: true, attributeFilter: ['value'] }, signal);
  } else {
    observe(soon, box, nodes, signal);
  }
  signal.addEventListener('abort', () => {
    inComposition.delete(box);
  }, { once: true });
}

function observe(onChange: () => void, box: Element, what: MutationObserverInit, signal: AbortSignal): void {
  const observer = new MutationObserver(onChange);
  observer.observe(box, what);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
