/** Attributes whose values are names that programmers gave, or states: never anything somebody wrote. Of all others only the name is told. */
const told = /^(class|id|role|type|name|slot|dir|for|accept|tabindex|contenteditable|spellcheck|disabled|readonly|hidden|inert|open|checked|multiple|aria-(autocomplete|busy|checked|disabled|expanded|haspopup|hidden|modal|multiline|pressed|readonly|selected)|data-(testid|test-id|test|e2e|qa|cy|xds|tt|lexical-[a-z-]+|slate-[a-z-]+|contents|block|type|visibility))$/;
const boxes = 'textarea, input:not([type]), input[type="text"], [contenteditable]:not([contenteditable="false"])';
const send = 'button, [role="button"], input[type="submit"], input[type="button"]';
/** Drawings have many parts that tell nothing. */
const closed = 'svg, script, style, template, iframe, video, canvas, picture > source';
const most = { surfaces: 4, lines: 260, alike: 3, words: 12, letters: 60, climb: 14, names: 400 };

/**
 * The bones of a page around its boxes, for a report: tags and names of attributes; values only where they are names that programmers gave.
 * No text, no address, no label, nothing typed. What looks like somebody's name is taken out of the values too.
 *
 * @returns one line an element, indented; empty when there is no box
 */
export function skeletonOf(page: Document): string {
  const people = namesIn(page);
  const roots = new Set<Element>();
  for (const box of boxesIn(page)) {
    if (roots.size < most.surfaces) roots.add(surfaceOf(box));
  }
  const lines: string[] = [];
  for (const root of [...roots].filter((each) => ![...roots].some((other) => other !== each && holds(other, each)))) {
    const above: Element[] = [];
    for (let at = around(root); at; at = around(at)) above.unshift(at);
    lines.push(above.map((element) => tagOf(element, people)).join(' > '));
    draw(root, 1, lines, people);
    lines.push('');
  }
  return lines.length > most.lines ? [...lines.slice(0, most.lines), '… more was left out'].join('\n') : lines.join('\n').trim();
}

/** All boxes, those that have the focus first; open shadow roots included. */
function boxesIn(page: Document): Element[] {
  const found: Element[] = [];
  const look = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(boxes) && !element.parentElement?.closest('[contenteditable]:not([contenteditable="false"])')) found.push(element);
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(page);
  const active = (box: Element) => Number(box.matches(':focus, :focus-within') || box.contains(page.activeElement));
  return found.toSorted((one, other) => active(other) - active(one));
}

/** What is around a box up to the nearest button, and a little more: dialogs and forms as a whole. */
function surfaceOf(box: Element): Element {
  let at: Element = box;
  for (let step = 0, next = around(at); next && next.localName !== 'body' && step < most.climb; step++, next = around(at)) {
    at = next;
    if (at.matches('form, dialog, [role="dialog"]')) break;
    if (at.querySelector(send) && step > 2) break;
  }
  return at;
}

function draw(element: Element, depth: number, lines: string[], people: ReadonlySet<string>): void {
  if (lines.length > most.lines) return;
  lines.push(`${'  '.repeat(depth)}${tagOf(element, people)}`);
  if (element.matches(closed)) return;
  if (element.shadowRoot) {
    lines.push(`${'  '.repeat(depth + 1)}#shadow-root`);
    drawAll([...element.shadowRoot.children], depth + 2, lines, people);
  }
  // What was written is no part of the bones; one line says which elements an editor makes.
  drawAll(element.matches(boxes) ? [...element.children].slice(0, 2) : [...element.children], depth + 1, lines, people);
}

/** Lists repeat themselves: of neighbours that look alike only the first ones are drawn. */
function drawAll(elements: readonly Element[], depth: number, lines: string[], people: ReadonlySet<string>): void {
  const drawn = new Map<string, number>();
  for (const element of elements) {
    const looks = tagOf(element, people);
    const count = (drawn.get(looks) ?? 0) + 1;
    drawn.set(looks, count);
    if (count <= most.alike) draw(element, depth, lines, people);
  }
  for (const [looks, count] of drawn) if (count > most.alike) lines.push(`${'  '.repeat(depth)}${looks} … ${count - most.alike} more`);
}

/** One element as a line: `<div class="a b" aria-label role="textbox">`. */
function tagOf(element: Element, people: ReadonlySet<string>): string {
  const attributes = [...element.attributes].slice(0, 24).map(({ name, value }) => {
    const shown = told.test(name) ? redacted(value, people) : '';
    return shown ? ` ${cut(name)}="${shown}"` : ` ${cut(name)}`;
  });
  return `<${element.localName}${attributes.join('')}>`;
}

/** Names made of letters, digits and a few signs; long numbers are somebody's, and so are names that stand on the page. */
function redacted(value: string, people: ReadonlySet<string>): string {
  const words = value.trim().split(/\s+/).filter(Boolean).slice(0, most.words);
  return words
    .map((word) => {
      if (!/^[\w:./[\]()%,#*-]+$/.test(word)) return '…';
      return cut(word.replace(/\d{4,}/g, '…').replace(/[A-Za-z0-9]+(?:[_.-][A-Za-z0-9]+)*/g, (part) => (isOf(part, people) ? '…' : part)));
    })
    .join(' ');
}

function isOf(part: string, people: ReadonlySet<string>): boolean {
  const whole = part.toLowerCase();
  return people.has(whole) || [...people].some((name) => whole === name || whole.endsWith(`-${name}`) || whole.endsWith(`_${name}`) || whole.startsWith(`${name}-`) || whole.startsWith(`${name}_`));
}

/** Names of people and places as addresses and mentions on the page have them. */
function namesIn(page: Document): Set<string> {
  const names = new Set<string>();
  for (const link of page.querySelectorAll('a[href]')) {
    for (const part of (link.getAttribute('href') ?? '').replace(/^https?:\/\/[^/]*/, '').split(/[/?#=&]/)) if (part.length > 2) names.add(part.replace(/^@/, '').toLowerCase());
  }
  for (const [, name = ''] of (page.body?.textContent ?? '').matchAll(/@([\w.-]{2,40})/g)) names.add(name.toLowerCase());
  return new Set([...names].slice(0, most.names));
}

function cut(word: string): string {
  return word.length > most.letters ? `${word.slice(0, most.letters)}…` : word;
}

function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = around(at)) if (at === outer) return true;
  return false;
}
