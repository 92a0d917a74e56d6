import type { Gravity } from '../../rules';
import { isTextField, type Reading } from './editors/editor';
import { looks, nameOf } from './leftovers';
import { makeMirror, type Mirror } from './mirror';

/** A stretch of a box's text that a tip speaks about, in offsets of the reading it is drawn with. */
export type Mark = { readonly key: string; readonly gravity: Gravity; readonly start: number; readonly end: number };

/** The marks of one box. */
export type Marks = {
  /** Draws these instead of the former ones. Editors replace their nodes, so draw again after each reading. */
  draw(reading: Reading, marks: readonly Mark[]): void;
  /** Lights up one mark, or none. */
  light(key: string | null): void;
  /** Key of the mark under a point of the window, the shortest when several lie there. */
  at(x: number, y: number): string | null;
};

type Look = Gravity | 'lit';
type Drawn = { readonly mark: Mark; readonly range: Range };

/** Line styles differ, so that nobody has to tell them by colour. */
const lines: Readonly<Record<Look, string>> = {
  error: 'text-decoration: underline wavy #e5484d 1.5px; text-decoration-skip-ink: none',
  warning: 'text-decoration: underline solid #d97706 2px; text-decoration-skip-ink: none',
  hint: 'text-decoration: underline dotted #3b82f6 2px; text-decoration-skip-ink: none',
  lit: 'background-color: rgb(250 200 60 / 0.4)',
};
const css = looks.map((look) => `::highlight(${nameOf(look)}) { ${lines[look]} }`).join('\n');

const highlights = new Map<Look, Highlight>();

/** The page's list of marks knows no owner: ours are named, and gone from it when the last one goes. */
function put(look: Look, range: Range): void {
  let highlight = highlights.get(look);
  if (!highlight) {
    highlight = new Highlight();
    highlight.priority = looks.indexOf(look);
    highlights.set(look, highlight);
  }
  highlight.add(range);
  CSS.highlights.set(nameOf(look), highlight);
}

function take(look: Look, range: Range): void {
  const highlight = highlights.get(look);
  if (!highlight?.delete(range) || highlight.size) return;
  CSS.highlights.delete(nameOf(look));
  highlights.delete(look);
}

const sheets = new WeakMap<Document | ShadowRoot, { readonly sheet: CSSStyleSheet; users: number }>();

/** Styles of marks count only in the tree the text stands in, so each tree with marks gets the sheet while it has some. */
function dress(scope: Document | ShadowRoot): () => void {
  let dressed = sheets.get(scope);
  if (!dressed) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    dressed = { sheet, users: 0 };
    sheets.set(scope, dressed);
  }
  const { sheet } = dressed;
  dressed.users += 1;
  if (dressed.users === 1) scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
  return () => {
    dressed.users -= 1;
    if (dressed.users) return;
    scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((other) => other !== sheet);
    sheets.delete(scope);
  };
}

/** Draws marks in one box until the signal ends it, without touching the editor; then no trace is left. */
export function marksIn(box: Element, signal: AbortSignal): Marks {
  let drawn: readonly Drawn[] = [];
  let lit: string | null = null;
  let shining: Range[] = [];
  let undress: (() => void) | null = null;
  let mirror: Mirror | null = null;

  const scope = () => {
    const root = mirror?.root ?? box.getRootNode();
    return root instanceof ShadowRoot ? root : document;
  };
  const clear = () => {
    for (const { mark, range } of drawn) take(mark.gravity, range);
    for (const range of shining) take('lit', range);
    shining = [];
  };
  const paint = () => {
    clear();
    for (const { mark, range } of drawn) {
      if (mirror?.covered(range)) continue;
      put(mark.gravity, range);
      if (mark.key !== lit) continue;
      const light = range.cloneRange();
      shining.push(light);
      put('lit', light);
    }
  };
  const stop = () => {
    clear();
    drawn = [];
    undress?.();
    undress = null;
    mirror?.stop();
    mirror = null;
  };
  signal.addEventListener('abort', stop, { once: true });

  return {
    draw(reading, marks) {
      if (signal.aborted) return;
      if (!marks.length) return stop();
      if (isTextField(box)) {
        mirror ??= makeMirror(box, paint);
        mirror.show(reading.text, Math.max(...marks.map(({ end }) => end)));
      }
      undress ??= dress(scope());
      clear();
      drawn = marks.flatMap((mark) => {
        const range = mirror ? mirror.range(mark.start, mark.end) : reading.range(mark.start, mark.end);
        return range ? [{ mark, range }] : [];
      });
      paint();
    },
    light(key) {
      if (lit === key) return;
      lit = key;
      paint();
    },
    at(x, y) {
      const inside = ({ left, right, top, bottom }: DOMRect) => x >= left && x <= right && y >= top && y <= bottom;
      if (mirror && !inside(box.getBoundingClientRect())) return null;
      const hits = drawn.filter(({ range }) => [...range.getClientRects()].some(inside));
      return hits.sort((one, other) => one.mark.end - one.mark.start - (other.mark.end - other.mark.start))[0]?.mark.key ?? null;
    },
  };
}
