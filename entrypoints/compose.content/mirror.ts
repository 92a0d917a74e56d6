import type { TextField } from './editors/editor';
import { unzoom } from './host';
import css from './mirror.css?inline';

/** A copy of a text field's text, invisible and exactly over it, so that marks can be drawn where fields have no text nodes. */
export type Mirror = {
  readonly root: ShadowRoot;
  /** Puts the text there, at least up to an offset. */
  show(text: string, upTo: number): void;
  range(start: number, end: number): Range | null;
  /** Whether something of the page, such as a list of suggestions or a dialog, lies over this part of the field. */
  covered(range: Range): boolean;
  stop(): void;
};

/** Everything that moves letters. */
const metrics = [
  'direction', 'unicodeBidi', 'fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'fontStretch', 'fontVariant',
  'fontFeatureSettings', 'fontVariationSettings', 'fontKerning', 'fontSizeAdjust', 'fontOpticalSizing', 'letterSpacing', 'wordSpacing',
  'lineHeight', 'textAlign', 'textIndent', 'textTransform', 'textRendering', 'tabSize', 'whiteSpace', 'wordBreak', 'overflowWrap', 'lineBreak', 'hyphens', 'writingMode', 'padding',
] as const;

/** Left, top, width and height inside the border; Firefox takes the padding of a field of one line for border when asked for its client box. */
function insideBorder(field: HTMLElement): readonly [number, number, number, number] {
  const style = getComputedStyle(field);
  const [left, top, right, bottom] = [style.borderLeftWidth, style.borderTopWidth, style.borderRightWidth, style.borderBottomWidth].map(Number.parseFloat) as [number, number, number, number];
  return [left, top, field.offsetWidth - left - right, field.offsetHeight - top - bottom];
}

/** Puts a mirror over a field and keeps it there until it is stopped. `onMove` hears when field and mirror may show other parts than before. */
export function makeMirror(field: TextField, onMove: () => void): Mirror {
  const host = document.createElement('takt-marks');
  host.ariaHidden = 'true';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const view = document.createElement('div');
  const copy = document.createElement('div');
  const letters = document.createTextNode('');
  view.className = 'window';
  copy.className = field.localName === 'input' ? 'text line' : 'text';
  copy.append(letters);
  view.append(copy);
  root.append(view);

  const dress = () => {
    const style = getComputedStyle(field);
    for (const name of metrics) copy.style[name] = style[name];
    if (field.localName === 'input') copy.style.whiteSpace = 'pre';
  };
  const place = () => {
    // Everything else lies under a modal dialog or popover, so there the mirror goes along.
    const home = field.closest('dialog:modal, :popover-open') ?? document.documentElement;
    if (host.parentNode !== home) home.append(host);
    view.style.zoom = unzoom(host);
    const origin = host.getBoundingClientRect();
    const { left, top, width } = field.getBoundingClientRect();
    const scale = field.offsetWidth ? width / field.offsetWidth : 1;
    const inner = field instanceof HTMLInputElement ? insideBorder(field) : [field.clientLeft, field.clientTop, field.clientWidth, field.clientHeight] as const;
    Object.assign(view.style, {
      left: `${left - origin.left + inner[0] * scale}px`,
      top: `${top - origin.top + inner[1] * scale}px`,
      width: `${inner[2]}px`,
      height: `${inner[3]}px`,
      transform: scale === 1 ? 'none' : `scale(${scale})`,
    });
    copy.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
  };

  let due = 0;
  const soon = () => {
    due ||= requestAnimationFrame(() => {
      due = 0;
      place();
      onMove();
    });
  };
  const life = new AbortController();
  const options = { capture: true, passive: true, signal: life.signal };
  addEventListener('scroll', soon, options);
  addEventListener('resize', soon, options);
  // What opens over a field takes the focus or answers a key or a click.
  for (const type of ['focusin', 'keyup', 'pointerup']) document.addEventListener(type, soon, options);
  // Scrolling inside a shadow root is not heard outside of it.
  field.addEventListener('scroll', soon, options);
  const sizes = new ResizeObserver(() => {
    dress();
    soon();
  });
  for (let element: Element | null = field; element; element = element.parentElement) sizes.observe(element);

  return {
    root,
    show(text, upTo) {
      const lineEnd = text.indexOf('\n', upTo);
      const needed = lineEnd < 0 ? text : text.slice(0, lineEnd);
      if (letters.data !== needed) letters.data = needed;
      dress();
      place();
    },
    range(start, end) {
      if (end > letters.length) return null;
      const range = document.createRange();
      range.setStart(letters, start);
      range.setEnd(letters, end);
      return range;
    },
    covered(range) {
      const { left, top, width, height } = range.getBoundingClientRect();
      const here = field.getRootNode() as Document | ShadowRoot;
      const above = here.elementFromPoint(left + width / 2, top + height / 2);
      return above !== null && above !== field && !field.contains(above) && !above.contains(field);
    },
    stop() {
      life.abort();
      sizes.disconnect();
      cancelAnimationFrame(due);
      host.remove();
    },
  };
}
