import type { Found, Rect } from './place';
import { around } from './selectors';

const pressable =
  'button, a[href], input:not([type="hidden"]), select, textarea, summary, label, [contenteditable="true"], [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="option"], [role="switch"], [role="checkbox"], [role="combobox"], [role="slider"], [role="progressbar"], [role="meter"], [tabindex]:not([tabindex="-1"])';
/** A counter by itself: `280`, `-12`, `23/300`. */
const figures = /^[-−–]?\d[\d.,\s]{0,40}(\/\s{0,9}\d[\d.,\s]{0,40})?$/;
const most = 400;

/** Where an element is drawn in the window. */
export function rectOf(element: Element): Rect {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

/** The places of everything in a surface that can be pressed or shows a number, open shadow roots included. */
export function controlsIn(surface: Element, box: Element): Rect[] {
  const found: Rect[] = [];
  const visit = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (found.length >= most) return;
      if (element.shadowRoot) visit(element.shadowRoot);
      if (box.contains(element) || element.contains(box)) continue;
      if (!element.matches(pressable) && !isCounter(element)) continue;
      const rect = rectOf(element);
      if (rect.width > 1 && rect.height > 1) found.push(rect);
    }
  };
  visit(surface);
  return found;
}

function isCounter(element: Element): boolean {
  if (element.childElementCount > 0) return false;
  const text = element.textContent;
  return text.length > 0 && text.length < 14 && figures.test(text.trim());
}

/** Where something is written in a box: the lines of an editable element, the whole of a field. */
export function writtenIn(box: Element): Rect {
  const whole = rectOf(box);
  if (box.localName === 'textarea' || box.localName === 'input') return whole;
  const range = document.createRange();
  range.selectNodeContents(box);
  const { y, height } = range.getBoundingClientRect();
  if (height === 0) return { ...whole, height: Math.min(whole.height, 32) };
  const top = Math.max(whole.y, y);
  return { ...whole, y: top, height: Math.max(0, Math.min(whole.y + whole.height, y + height) - top) };
}

/** What the page itself shows at a place, our own host apart. */
export function look(at: Rect, host: Element): Found {
  let worst: Found = 'nothing';
  const inset = 2;
  for (const share of [0, 0.5, 1]) {
    for (const rise of [0, 0.5, 1]) {
      const x = at.x + inset + (at.width - 2 * inset) * share;
      const y = at.y + inset + (at.height - 2 * inset) * rise;
      const found = judge(topmost(document, x, y, host), x, y);
      if (found === 'control') return 'control';
      if (found === 'content') worst = 'content';
    }
  }
  return worst;
}

function topmost(root: DocumentOrShadowRoot, x: number, y: number, host: Element): Element | undefined {
  // The list of all that lies there costs several times as much as its first.
  const first = root.elementFromPoint(x, y) ?? undefined;
  const hit = first === host ? root.elementsFromPoint(x, y).find((element) => element !== host) : first;
  return hit?.shadowRoot && hit.shadowRoot !== root ? (topmost(hit.shadowRoot, x, y, host) ?? hit) : hit;
}

const drawn = /^(img|svg|video|canvas|picture|iframe|object|embed)$/;

function judge(hit: Element | undefined, x: number, y: number): Found {
  if (!hit) return 'nothing';
  const whole = hit === document.documentElement || hit === document.body;
  if (!whole && (hit.closest(pressable) || getComputedStyle(hit).cursor === 'pointer')) return 'control';
  // Other extensions draw in closed roots: what they show there can be pressed.
  if (hit.localName.includes('-') && !hit.shadowRoot && !hit.firstChild) return 'control';
  if (drawn.test(hit.localName)) return 'content';
  for (const child of hit.childNodes) {
    if (child.nodeType !== Node.TEXT_NODE || !child.nodeValue?.trim()) continue;
    const range = document.createRange();
    range.selectNode(child);
    for (const line of range.getClientRects()) {
      if (x >= line.left - 12 && x <= line.right + 12 && y >= line.top - 8 && y <= line.bottom + 8) return 'content';
    }
  }
  return 'nothing';
}

/** False when something else lies over the box, a dialog of the site for example. */
export function isUncovered(box: Element, at: Rect, host: Element): boolean {
  const points = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.15], [0.5, 0.85]] as const;
  return points.some(([across, down]) => {
    const hit = topmost(document, at.x + at.width * across, at.y + at.height * down, host);
    return hit !== undefined && (hit === box || box.contains(hit) || hit.contains(box) || overlay(hit, box));
  });
}

/** Placeholders, mirrors and labels lie over their box without covering it: they share a near ancestor. */
function overlay(hit: Element, box: Element): boolean {
  let at = box.parentElement;
  for (let up = 0; up < 4 && at; up += 1, at = at.parentElement) if (at.contains(hit)) return true;
  return false;
}

/** The scheme the site really shows behind the box: its first solid background decides, else what the page declares. */
export function schemeBehind(box: Element): 'light' | 'dark' {
  for (let at: Element | null = box; at; at = around(at)) {
    const light = lightness(getComputedStyle(at).backgroundColor);
    if (light !== undefined) return light < 0.4 ? 'dark' : 'light';
  }
  const declared = getComputedStyle(document.documentElement).colorScheme;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  return declared.includes('dark') && (dark || !declared.includes('light')) ? 'dark' : 'light';
}

/** Perceived lightness from 0 to 1 of a computed colour; nothing for one that is mostly see-through or unknown. */
export function lightness(colour: string): number | undefined {
  const [, space = '', inner = ''] = /^(\w+)\((.*)\)$/.exec(colour) ?? [];
  const parts = inner.replace(/^srgb(-linear)?\s/, '').split(/[\s,/]+/).map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number.parseFloat(part)));
  const [first = 0, second = 0, third = 0, alpha = 1] = parts;
  if (!space || alpha < 0.5 || parts.some(Number.isNaN)) return undefined;
  if (space === 'oklch' || space === 'oklab') return first;
  if (space === 'lab' || space === 'lch') return first / (inner.includes('%') ? 1 : 100);
  const scale = space === 'color' ? 1 : 255;
  const linear = [first, second, third].map((part) => (part / scale) ** 2.2);
  return Math.cbrt(0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0));
}
