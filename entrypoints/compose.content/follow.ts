import { place, type Placement, type Rect } from './place';
import { controlsIn, isUncovered, look, rectOf, writtenIn } from './surroundings';

/** What is placed, and beside what. Read anew every time, since editors and sites replace their nodes. */
export type Followed = {
  readonly host: Element;
  box(): Element | undefined;
  surface(): Element | undefined;
  send(): Element | null | undefined;
  chip(): HTMLElement | null;
  panel(): HTMLElement | null;
  /** Called when the panel changes between standing free and lying along an edge. */
  formed(form: 'float' | 'bar'): void;
  /** Called before a full look around, to move the host to where it can be reached. */
  settle(): void;
};

export type Follower = { again(): void; stop(): void };

const panelWidth = 344;

/**
 * Keeps chip and panel where they belong: one look around per frame at most, after a change of size, a scroll or a redraw.
 * While the page scrolls they only move along. No timers that repeat; everything ends with `stop`.
 */
export function follow(followed: Followed): Follower {
  const life = new AbortController();
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let last: { readonly placement: Placement; readonly box: Rect } | undefined;
  let watched: readonly (Element | null | undefined)[] = [];
  const sizes = new ResizeObserver(() => again());

  const again = () => {
    if (life.signal.aborted || frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      lookAround();
    });
  };

  const lookAround = () => {
    followed.settle();
    const [box, surface] = [followed.box(), followed.surface()];
    const [chip, panel] = [followed.chip(), followed.panel()];
    if (!box?.isConnected || !surface || !chip) return hide(chip, panel);
    watch([box, surface, chip, panel]);
    const at = rectOf(box);
    const send = followed.send();
    const controls = controlsIn(surface, box);
    if (at.width < 8 || !isUncovered(box, inWindow(at), followed.host)) return hide(chip, panel);
    const placement = place({
      window: { width: innerWidth, height: innerHeight },
      box: at,
      surface: rectOf(surface),
      text: writtenIn(box),
      ...(send?.isConnected && { send: rectOf(send) }),
      controls,
      chip: { width: chip.offsetWidth, height: chip.offsetHeight },
      ...(panel && { panel: { width: panelWidth, height: naturalHeight(panel) } }),
      ...(last && { before: last.placement.place }),
      look: (rect) => look(rect, followed.host),
    });
    last = { placement, box: at };
    draw(chip, panel, placement);
    if (placement.panel) followed.formed(placement.panel.form);
  };

  const watch = (elements: readonly (Element | null)[]) => {
    if (elements.length === watched.length && elements.every((element, index) => element === watched[index])) return;
    sizes.disconnect();
    for (const element of elements) if (element) sizes.observe(element);
    watched = elements;
  };

  const later = (milliseconds: number) => {
    clearTimeout(rest);
    rest = setTimeout(again, milliseconds);
  };

  const scrolled = (event: Event) => {
    const box = followed.box();
    if (!last || !box || (event.target instanceof Node && !event.target.contains(box))) return;
    const at = rectOf(box);
    const [dx, dy] = [at.x - last.box.x, at.y - last.box.y];
    if (dx === 0 && dy === 0) return;
    for (const element of [followed.chip(), last.placement.panel?.form === 'bar' ? null : followed.panel()]) {
      if (element) element.style.translate = `${dx}px ${dy}px`;
    }
    later(120);
  };

  // A dialog that opens over the box neither scrolls nor resizes anything, but it follows a click or takes the focus; some slide in.
  const opened = ({ target }: Event) => {
    if (target instanceof Node && (followed.host.contains(target) || followed.box()?.contains(target))) return;
    again();
    later(300);
  };
  for (const type of ['click', 'focusin', 'focusout']) document.addEventListener(type, opened, { capture: true, passive: true, signal: life.signal });
  document.addEventListener('scroll', scrolled, { capture: true, passive: true, signal: life.signal });
  window.addEventListener('resize', again, { signal: life.signal });
  again();
  return {
    again,
    stop() {
      life.abort();
      clearTimeout(rest);
      cancelAnimationFrame(frame);
      sizes.disconnect();
    },
  };
}

function inWindow(rect: Rect): Rect {
  const x = Math.max(0, rect.x);
  const y = Math.max(0, rect.y);
  return { x, y, width: Math.max(1, Math.min(innerWidth, rect.x + rect.width) - x), height: Math.max(1, Math.min(innerHeight, rect.y + rect.height) - y) };
}

/** The height of the panel if its list did not scroll. */
function naturalHeight(panel: HTMLElement): number {
  let height = 2;
  for (const part of panel.children) height += part.scrollHeight;
  return height;
}

function hide(chip: HTMLElement | null, panel: HTMLElement | null): void {
  for (const element of [chip, panel]) if (element) element.style.visibility = 'hidden';
}

function draw(chip: HTMLElement, panel: HTMLElement | null, placement: Placement): void {
  Object.assign(chip.style, {
    visibility: placement.chip ? 'visible' : 'hidden',
    left: `${placement.chip?.x ?? 0}px`,
    top: `${placement.chip?.y ?? 0}px`,
    translate: 'none',
  });
  if (!panel) return;
  const at = placement.panel;
  const up = at?.grows === 'up';
  Object.assign(panel.style, {
    visibility: at ? 'visible' : 'hidden',
    left: `${at?.x ?? 0}px`,
    top: at && !up ? `${at.y}px` : 'auto',
    bottom: at && up ? `${innerHeight - at.y - at.height}px` : 'auto',
    width: `${at?.width ?? panelWidth}px`,
    maxHeight: `${at?.room ?? innerHeight}px`,
    translate: 'none',
  });
}
