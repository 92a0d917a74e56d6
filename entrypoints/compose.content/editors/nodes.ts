const inline = new Set(
  'span a b i em strong u s strike del ins code mark sub sup small big font bdi bdo abbr cite q kbd var samp time data dfn label tt ruby rt rp wbr picture'.split(' '),
);
const block = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote pre section article main header footer aside nav figure figcaption address hr table thead tbody tfoot tr td th details summary form fieldset'.split(' '),
);
const silent = new Set('script style template noscript textarea input select button svg video audio canvas iframe object embed'.split(' '));

/** Marks of what editors put into a box besides the text. */
const decoration =
  '.ql-clipboard, .ql-tooltip, .ProseMirror-widget, [data-slate-placeholder], [data-rich-text-placeholder], [data-lexical-placeholder], [hidden]';

/** Whether an element starts a line of its own. A list of names answers; style is asked only where names do not tell. */
export function isBlock(element: Element): boolean {
  const name = element.localName;
  if (inline.has(name)) return /display:\s*(block|flex|grid|table|list-item)/.test(element.getAttribute('style') ?? '');
  if (block.has(name) && !standsInLine(element)) return true;
  const { display } = getComputedStyle(element);
  return !/^(inline|contents|none|ruby)/.test(display);
}

/** A block beside bare text or inline elements may be drawn in the line, so its style has to be asked. */
function standsInLine(element: Element): boolean {
  return isInline(element.previousSibling) || isInline(element.nextSibling);
}

function isInline(node: Node | null): boolean {
  if (node?.nodeType === Node.TEXT_NODE) return /\S/.test((node as Text).data);
  return node?.nodeType === Node.ELEMENT_NODE && inline.has((node as Element).localName);
}

/** Whether an element holds nothing that was written: placeholders, decoys, controls. */
export function isSkipped(element: Element): boolean {
  if (silent.has(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  if (element.matches(decoration)) return true;
  return element.getAttribute('contenteditable') === 'false'
    && (element.getAttribute('aria-hidden') === 'true' || /placeholder/i.test(element.getAttribute('class') ?? ''));
}

/** Whether a block is an embedded thing, such as a picture or a card, rather than a line of text. */
export function isWidget(element: Element): boolean {
  return element.getAttribute('contenteditable') === 'false';
}

/** What an image stands for in the text: emoji carry themselves in their alternative text. */
export function textOfImage(image: Element): string {
  return image.classList.contains('ProseMirror-separator') ? '' : image.getAttribute('alt') ?? '';
}
