import type { TextField } from './editors/editor';

/** A copy of a text field's text, invisible and exactly over it, so that marks can be drawn where fields have no text nodes. */
export type Mirror = {
  readonly root: ShadowRoot;
  /** Puts the text there, at least up to an offset. */
  show(text: string, upTo: number): void;
  range(start: number, end: number): Range | null;
  stop(): void;
};

/** Everything that moves letters. */
const metrics = [
  'direction', 'unicodeBidi', 'fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'fontStretch', 'fontVariantCaps', 'fontVariantLigatures', 'fontVariantNumeric',
  'fontVariantEastAsian', 'fontFeatureSettings', 'fontVariationSettings', 'fontKerning', 'fontSizeAdjust', 'fontOpticalSizing', 'letterSpacing', 'wordSpacing',
  'lineHeight', 'textAlign', 'textIndent', 'textTransform', 'textRendering', 'tabSize', 'whiteSpace', 'wordBreak', 'overflowWrap', 'lineBreak', 'hyphens', 'writingMode',
  'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft',
] as const;

const css = `
:host { all: initial !important; position: fixed !important; left: 0 !important; top: 0 !important; width: 0 !important; height: 0 !important;
  z-index: 2147483646 !important; pointer-events: none !important; }
.window { position: absolute; overflow: hidden; transform-origin: 0 0; contain: strict; }
.text { box-sizing: border-box; min-height: 100%; color: transparent; -webkit-text-fill-color: transparent; }
.text.line { display: grid; align-content: center; height: 100%; width: max-content; min-width: 100%; }
`;

/** Puts a mirror over a field and keeps it there until it is stopped. */
export function makeMirror(field: TextField): Mirror {
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
    // Everything outside a modal dialog lies under it, so there the mirror goes along.
    const home = field.closest('dialog:modal') ?? document.documentElement;
    if (host.parentNode !== home) home.append(host);
    const origin = host.getBoundingClientRect();
    const { left, top, width } = field.getBoundingClientRect();
    const scale = field.offsetWidth ? width / field.offsetWidth : 1;
    Object.assign(view.style, {
      left: `${left - origin.left + field.clientLeft * scale}px`,
      top: `${top - origin.top + field.clientTop * scale}px`,
      width: `${field.clientWidth}px`,
      height: `${field.clientHeight}px`,
      transform: scale === 1 ? 'none' : `scale(${scale})`,
    });
    copy.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
  };

  let due = 0;
  const soon = () => {
    due ||= requestAnimationFrame(() => {
      due = 0;
      place();
    });
  };
  const life = new AbortController();
  const options = { capture: true, passive: true, signal: life.signal };
  addEventListener('scroll', soon, options);
  addEventListener('resize', soon, options);
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
    stop() {
      life.abort();
      sizes.disconnect();
      cancelAnimationFrame(due);
      host.remove();
    },
  };
}
