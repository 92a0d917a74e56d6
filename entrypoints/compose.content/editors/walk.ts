import { foldsSpaces, isBlock, isSkipped, isWidget, specialsOf, textOfImage } from './nodes';
import { rawAfter, type Piece, type Pieces } from './places';

const uncounted = /[\uFEFF\u200B]/;
const space = /[ \t\n\r]/;
/** What may not stay as it is where spaces fold. */
const foldable = /[\t\n\r]|^ | {2}/;

/** Takes an editable element apart: leaf blocks are lines, each piece of text keeps its place. */
export function walk(box: Element): Pieces & { readonly text: string } {
  const pieces: Piece[] = [];
  const leaves: Element[] = [];
  const fold = foldsSpaces(box);
  const specials = specialsOf(box);
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
      leaves.push(element);
      made += 1;
    }
    line = [];
    words = '';
  };

  const addText = (node: Text) => {
    const { data } = node;
    if (!uncounted.test(data) && !(fold && foldable.test(data))) {
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
      else if (element.localName === 'img') addWhole(element, textOfImage(element, specials));
      else if (isSkipped(element, specials)) continue;
      else if (!isBlock(element, specials)) visit(element, block);
      else {
        endLine(block, true);
        const before = made;
        if (isWidget(element, specials)) made += 1;
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
  if (!leaves.length) leaves.push(box);
  return { text, pieces, leaves };
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
