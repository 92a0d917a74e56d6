import { commonBlocks, foldsSpaces, irregular } from './nodes';

/**
 * The text of a regular box at a glance: whole lines at once instead of node by node, since each question to a node costs,
 * in Firefox most of all. Null when the box is not regular and has to be walked through.
 */
export function skim(box: Element): string | null {
  if (box.querySelector(irregular)) return null;
  const blocks = Array.from(box.querySelectorAll(commonBlocks));
  const parents = new Set<Element | null>(blocks.map((block) => block.parentElement));
  const fold = foldsSpaces(box);
  const texts: string[] = [];
  let letters = 0;
  let held = 0;
  for (const block of blocks) {
    if (parents.has(block)) continue;
    const text = block.textContent ?? '';
    letters += text.length;
    // A lone break holds an empty line open; anything more is for the walk.
    if (!text) held += block.querySelectorAll('br').length === 1 ? 1 : Infinity;
    texts.push(spelled(text, fold));
  }
  // Letters, breaks and images that are in no line of their own stand beside blocks or in blocks within words.
  if (!texts.length || box.textContent?.length !== letters || box.querySelectorAll('br, img').length !== held) return null;
  return texts.join('\n');
}

function spelled(text: string, fold: boolean): string {
  const counted = /[\uFEFF\u200B]/.test(text) ? text.replace(/[\uFEFF\u200B]+/g, '') : text;
  if (!fold) return counted.endsWith('\n') ? counted.slice(0, -1) : counted;
  return counted.replace(/[ \t\n\r]+/g, ' ').replace(/^ | $/g, '').replaceAll('\u00A0', ' ');
}
