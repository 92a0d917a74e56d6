import type { Place } from './editor';

/** A node that carries text. `gaps` are raw offsets of units in a text node that do not count. */
export type Piece = { readonly node: Node; start: number; length: number; leaf: number; gaps?: number[] };

/** The pieces of a text in order, and the element each of its lines stands in. */
export type Pieces = { readonly pieces: readonly Piece[]; readonly leaves: readonly Element[] };

/** Raw offset in a text node just before its nth counted unit. */
function rawBefore({ gaps }: Piece, counted: number): number {
  let raw = counted;
  for (const gap of gaps ?? []) if (gap <= raw) raw += 1;
  return raw;
}

/** Raw offset in a text node just after its nth counted unit. */
export function rawAfter(piece: Piece, counted: number): number {
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

/** A live range over a stretch of the text. */
export function rangeOver({ pieces }: Pieces, start: number, end: number): Range {
  const range = document.createRange();
  const from = placeOf(pieces, start, 'start');
  const to = start === end ? from : placeOf(pieces, end, 'end');
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Where a place falls in the text; null outside of the box. */
export function offsetOf(box: Element, { pieces, leaves }: Pieces, { node, offset }: Place): number | null {
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
  const within = (piece: Piece) => leaves[piece.leaf]?.contains(node);
  return within(before) && !within(after) ? before.start + before.length : after.start;
}
