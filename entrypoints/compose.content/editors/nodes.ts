/** The names editors use; of all others the style is asked. */
const inline = 'span a b i em strong u s del ins code mark sub sup small font abbr time'.split(' ');
const block = 'p div h1 h2 h3 h4 h5 h6 li ul ol blockquote pre section figure hr'.split(' ');
const silent = 'script style template noscript textarea input select button svg video audio canvas iframe object embed'.split(' ');
const inlineNames = new Set(inline);
const blockNames = new Set(block);
const silentNames = new Set(silent);

/** Marks of what editors put into a box besides the text. */
const decoration =
  '.ql-clipboard, .ql-tooltip, .ProseMirror-widget, .ProseMirror-separator, [data-slate-placeholder], [data-rich-text-placeholder], [data-lexical-placeholder], .wp-block figcaption, .wp-block-image, [hidden]';
/** What Grammarly, LanguageTool and Harper hang between the blocks of an editor. */
const neighbours = /^(grammarly|lt|harper)-/;
const special = `${decoration}, [contenteditable="false"], [style*="display"]`;

/** The blocks of a regular box; a short list, since engines try each name on each element. */
export const commonBlocks = 'p, div, h1, h2, h3, ul, ol, li, blockquote, pre';

/** What makes a box irregular, so that its nodes have to be visited one by one. */
export const irregular = `:not(${commonBlocks}, span, a, b, i, em, strong, u, s, code, mark, font, br, img), ${special}`;

const folding = new WeakMap<Element, boolean>();

/** Whether a box folds spaces. Looked up once a box: asking for computed style after each key costs a style pass. */
export function foldsSpaces(box: Element): boolean {
  let answer = folding.get(box);
  if (answer === undefined) {
    // Where each block is editable by itself, the blocks decide.
    const written = box.matches('[contenteditable]') ? box : box.querySelector('[contenteditable]') ?? box;
    answer = !/pre|break-spaces/.test(getComputedStyle(written).whiteSpace);
    folding.set(box, answer);
  }
  return answer;
}

/** The elements of a box that need a second look; found all at once, since each question to an element costs. */
export function specialsOf(box: Element): ReadonlySet<Element> {
  return new Set(box.querySelectorAll(special));
}

/** Whether an element starts a line of its own. A list of names answers; style is asked only where names do not tell. */
export function isBlock(element: Element, specials: ReadonlySet<Element>): boolean {
  const name = element.localName;
  if (inlineNames.has(name)) return specials.has(element) && /display:\s*(block|flex|grid|table|list-item)/.test(element.getAttribute('style') ?? '');
  if (blockNames.has(name) && !standsInLine(element)) return true;
  return !/^(inline|contents|none|ruby)/.test(getComputedStyle(element).display);
}

/** A block beside bare text or inline elements may be drawn in the line, so its style has to be asked. */
function standsInLine(element: Element): boolean {
  return isInline(element.previousSibling) || isInline(element.nextSibling);
}

function isInline(node: Node | null): boolean {
  if (node?.nodeType === Node.TEXT_NODE) return /\S/.test((node as Text).data);
  return node?.nodeType === Node.ELEMENT_NODE && inlineNames.has((node as Element).localName);
}

/** Whether an element holds nothing that was written: placeholders, decoys, controls. */
export function isSkipped(element: Element, specials: ReadonlySet<Element>): boolean {
  if (silentNames.has(element.localName) || neighbours.test(element.localName)) return true;
  if (!specials.has(element)) return false;
  if (element.matches(decoration)) return true;
  return isWidget(element, specials) && (element.getAttribute('aria-hidden') === 'true' || /placeholder/i.test(element.getAttribute('class') ?? ''));
}

/** Whether a block is an embedded thing, such as a picture or a card, rather than a line of text. */
export function isWidget(element: Element, specials: ReadonlySet<Element>): boolean {
  return specials.has(element) && element.getAttribute('contenteditable') === 'false';
}

/** What an image stands for in the text: emoji carry themselves in their alternative text. */
export function textOfImage(image: Element, specials: ReadonlySet<Element>): string {
  return specials.has(image) && image.matches(decoration) ? '' : image.getAttribute('alt') ?? '';
}
