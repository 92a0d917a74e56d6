import { focusedElement } from './selection';
import { nextFrame } from './wait';

type Scrolled = readonly [element: Element, left: number, top: number];

/** The parent as it is drawn: through slots and shadow roots. */
function drawnParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** What a change must leave as it was. */
export type Stay = {
  /** Whether the box had the focus before. */
  readonly focused: boolean;
  /** Undoes any scrolling since. */
  scroll(): void;
  /** Gives the focus back to whoever had it, and undoes scrolling until everything is painted. */
  back(): Promise<void>;
};

/** Remembers focus, the selection outside the box, and how far everything around the box is scrolled. */
export function stay(box: HTMLElement): Stay {
  const active = focusedElement();
  const focused = active !== null && box.contains(active);
  const scrolled: Scrolled[] = [];
  for (let element: Element | null = box; element; element = drawnParent(element)) scrolled.push([element, element.scrollLeft, element.scrollTop]);
  const selection = document.getSelection();
  const outside = selection && selection.anchorNode && !box.contains(selection.anchorNode)
    ? ([selection.anchorNode, selection.anchorOffset, selection.focusNode ?? selection.anchorNode, selection.focusOffset] as const)
    : null;

  const scroll = () => {
    for (const [element, left, top] of scrolled) {
      // A page's own smooth scrolling would turn this into a visible slide.
      if (element.scrollTop !== top || element.scrollLeft !== left) element.scrollTo({ left, top, behavior: 'instant' });
    }
  };
  const back = async () => {
    if (!focused && focusedElement() !== active) {
      if (active instanceof HTMLElement && active !== document.body && active.isConnected) active.focus({ preventScroll: true });
      else box.blur();
      if (outside && outside[0].isConnected && outside[2].isConnected) selection?.setBaseAndExtent(...outside);
    }
    // Firefox scrolls to what was typed only when it next paints.
    for (let frames = 0; frames < 2; frames += 1) {
      scroll();
      await nextFrame();
    }
    scroll();
  };
  return { focused, scroll, back };
}
