import type { Place, Reading } from './editor';
import { isBlock, isSkipped, isWidget, textOfImage } from './nodes';

/** A node that carries text. `gaps` are raw offsets of units in a text node that do not count. */
type Piece = { readonly node: Node; start: number; length: number; leaf: number; gaps?: number[] };

/** A line of the text: the element it stands in. */
type Leaf = { readonly element: Element };

const uncounted = /[\uFEFF\u200B]/;
const space = /[ \t\n\r]/;

/** Whether a box folds spaces. Looked up once a box: asking for computed style after each key costs a style pass. */
const folding = new WeakMap<Element, boolean>();

function folds(box: Element): boolean {
  let answer = folding.get(box);
  if (answer === undefined) {
    answer = !/pre|break-spaces/.test(getComputedStyle(box).whiteSpace);
    folding.set(box, answer);
  }
  return answer;
}

/** Reads an editable element: leaf blocks are lines, each piece of text keeps its place. */
export function walk(box: Element): Reading {
  const pieces: Piece[] = [];
  const leaves: Leaf[] = [];
  const fold = folds(box);
  let text = '';
  let line: Piece[] = [];
  let words = '';
  let made = 0;

  const endLine = (element: Element, besideBlock: boolean) => {
    if (!line.length) return;
    if (fold && words.endsWith(' ')) trimEnd(line, 1);
    if (fold) words = words.replace(/ $/, '').replaceAll('\u00A0', ' ');
    const sourceIndent = besideBlock && /^\s*$/.test(words) && line.every((piece) => piece.node.nodeType === Node.TEXT_NODE);
    if (!sourceIndent || (!fold && words && !words.includes('\n'))) {
      if (words.endsWith('\n')) {
        trimEnd(line, 1);
        words = words.slice(0, -1);
      }
      if (leaves.length) text += '\n';
      for (const piece of line) {
        piece.start += text.length;
        piece.leaf = leaves.length;
        pieces.push(piece);
      }
      text += words;
      leaves.push({ element });
      made += 1;
    }
    line = [];
    words = '';
  };

  const addText = (node: Text) => {
    const { data } = node;
    if (!fold && !uncounted.test(data)) {
      line.push({ node, start: words.length, length: data.length, leaf: 0 });
      words += data;
      return;
    }
    const gaps: number[] = [];
    let kept = '';
    for (let at = 0; at < data.length; at += 1) {
      const unit = data.charAt(at);
      const before = kept ? kept.at(-1) : words.at(-1);
      if (uncounted.test(unit)) gaps.push(at);
      else if (!fold || !space.test(unit)) kept += unit;
      else if (before === undefined || before === ' ' || before === '\n') gaps.push(at);
      else kept += ' ';
    }
    line.push({ node, start: words.length, length: kept.length, leaf: 0, gaps });
    words += kept;
  };

  const addWhole = (node: Node, value: string) => {
    if (fold && value === '\n' && words.endsWith(' ')) {
      trimEnd(line, 1);
      words = words.slice(0, -1);
    }
    line.push({ node, start: words.length, length: value.length, leaf: 0 });
    words += value;
  };

  const visit = (parent: Element, block: Element) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) {
        if ((node as Text).length) addText(node as Text);
        continue;
      }
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      const element = node as Element;
      if (element.localName === 'br') addWhole(element, '\n');
      else if (element.localName === 'img') addWhole(element, textOfImage(element));
      else if (isSkipped(element)) continue;
      else if (!isBlock(element)) visit(element, block);
      else {
        endLine(block, true);
        const before = made;
        if (isWidget(element)) made += 1;
        else {
          visit(element, element);
          endLine(element, made > before);
          if (made === before) {
            line.push({ node: element, start: 0, length: 0, leaf: 0 });
            endLine(element, false);
          }
        }
      }
    }
  };

  visit(box, box);
  endLine(box, made > 0);
  if (!pieces.length) pieces.push({ node: box, start: 0, length: 0, leaf: 0 });
  if (!leaves.length) leaves.push({ element: box });
  return { text, range: (start, end) => rangeOver(pieces, start, end), offset: (place) => offsetOf(box, pieces, leaves, place) };
}

/** Takes the last counted units of a line out of its pieces. */
function trimEnd(line: Piece[], units: number): void {
  const piece = line.findLast(({ length }) => length > 0);
  if (!piece) return;
  if (piece.node.nodeType === Node.TEXT_NODE) {
    const at = rawAfter(piece, piece.length) - units;
    piece.gaps = [...(piece.gaps ?? []), at].sort((one, other) => one - other);
  }
  piece.length -= units;
}

/** Raw offset in a text node just before its nth counted unit. */
function rawBefore({ gaps }: Piece, counted: number): number {
  let raw = counted;
  for (const gap of gaps ?? []) if (gap <= raw) raw += 1;
  return raw;
}

/** Raw offset in a text node just after its nth counted unit. */
function rawAfter(piece: Piece, counted: number): number {
  return counted ? rawBefore(piece, counted - 1) + 1 : 0;
}

/** Number of counted units before a raw offset. */
function countedBefore({ gaps, length }: Piece, raw: number): number {
  const gone = gaps?.filter((gap) => gap < raw).length ?? 0;
  return Math.min(length, raw - gone);
}

/** Last piece whose start is at or before an offset. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const piece = pieces[middle];
    if (piece && piece.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A place in the page. `edge` tells to which side a boundary between two nodes belongs. */
function placeOf(pieces: readonly Piece[], offset: number, edge: 'start' | 'end'): Place {
  let index = pieceAt(pieces, offset);
  const isText = (piece: Piece | undefined) => piece?.node.nodeType === Node.TEXT_NODE;
  // A boundary belongs into a text node rather than beside a <br> or an image, and a range's end stays in its own node.
  const goesBack = () => {
    const [before, here] = [pieces[index - 1], pieces[index]];
    if (!before || !here || here.start !== offset || before.leaf !== here.leaf || !isText(before)) return false;
    return before.start + before.length === offset && (edge === 'end' || !isText(here));
  };
  for (let steps = 0; goesBack() && (steps === 0 || !pieces[index]?.length); steps += 1) index -= 1;
  const piece = pieces[index];
  if (!piece) throw new RangeError('a reading has at least one piece');
  const counted = Math.min(piece.length, Math.max(0, offset - piece.start));
  if (isText(piece)) {
    return { node: piece.node, offset: edge === 'end' || counted === piece.length ? rawAfter(piece, counted) : rawBefore(piece, counted) };
  }
  const parent = piece.node.parentNode;
  if (!parent || isLine(piece.node)) return { node: piece.node, offset: 0 };
  return { node: parent, offset: [...parent.childNodes].indexOf(piece.node as ChildNode) + (counted ? 1 : 0) };
}

/** An empty line is its block element; its place is inside. */
function isLine(node: Node): boolean {
  return !['br', 'img'].includes((node as Element).localName);
}

function rangeOver(pieces: readonly Piece[], start: number, end: number): Range {
  const range = document.createRange();
  const from = placeOf(pieces, start, 'start');
  const to = start === end ? from : placeOf(pieces, end, 'end');
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function offsetOf(box: Element, pieces: readonly Piece[], leaves: readonly Leaf[], { node, offset }: Place): number | null {
  if (!box.contains(node)) return null;
  const mark = node.childNodes[offset] ?? null;
  const isAfter = (piece: Piece) => {
    if (mark) return mark.contains(piece.node) || (mark.compareDocumentPosition(piece.node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return !node.contains(piece.node) && (node.compareDocumentPosition(piece.node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  };
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (!piece) break;
    if (piece.node === node) return piece.start + (node.nodeType === Node.TEXT_NODE ? countedBefore(piece, offset) : 0);
    if (isAfter(piece)) high = middle;
    else low = middle + 1;
  }
  const before = pieces[low - 1];
  const after = pieces[low];
  if (!after) return before ? before.start + before.length : 0;
  if (!before || before.leaf === after.leaf) return after.start;
  const within = (piece: Piece) => leaves[piece.leaf]?.element.contains(node);
  return within(before) && !within(after) ? before.start + before.length : after.start;
}
