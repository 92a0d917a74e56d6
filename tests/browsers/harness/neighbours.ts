import type { PracticePage } from './page';

/** Other writing tools in a box: what they have done to the page, and what they are asked to do. */
export type Neighbours = {
  /** Each draws its own things anew, as after a scroll or a key. */
  redraw(times: number): Promise<void>;
  /** One of them puts a word right, as by a click on its suggestion. */
  replace(was: string, is: string): Promise<void>;
  /** How often they were told that the text has changed. */
  told(): Promise<number>;
  /** What is no longer as they made it. */
  lost(): Promise<string[]>;
};

type Living = { redraw(): void; replace(was: string, is: string): Promise<void>; told: number; lost(): string[] };
type Street = { neighbours?: Living };

/**
 * Lets Grammarly, LanguageTool and Harper move in beside a box, with the elements, attributes, shadow roots, mirrors and marks they are
 * known by (saved pages and reports of sites; Harper's own sources). Runs in the page.
 */
function moveIn(box: HTMLElement): void {
  const make = (name: string, attributes: Record<string, string>, mode?: 'open' | 'closed') => {
    const element = document.createElement(name);
    // Extensions stand above the page's policy: what they style is no attribute of it.
    for (const [key, value] of Object.entries(attributes)) {
      if (key === 'style') element.style.cssText = value;
      else element.setAttribute(key, value);
    }
    return { element, root: mode ? element.attachShadow({ mode }) : element };
  };
  const field = box as HTMLTextAreaElement;
  const isField = box.localName === 'textarea';
  const layer = 'position: absolute; top: 0; left: 0; width: 0; height: 0; pointer-events: none';

  // Grammarly: a host behind the box for lines and button, one for its cards; a mirror of text fields.
  const grammarly = make('grammarly-extension', { 'data-grammarly-shadow-root': 'true', style: layer, class: 'dnXmp' }, 'closed');
  const cards = make('grammarly-desktop-integration', { 'data-grammarly-shadow-root': 'true', style: layer }, 'closed');
  document.body.setAttribute('data-new-gr-c-s-check-loaded', '14.1');
  document.body.setAttribute('data-gr-ext-installed', '');
  // LanguageTool: marks the box as its own and keeps Grammarly off it; lines lie before, its button behind.
  const own: Record<string, string> = { 'data-lt-tmp-id': 'lt-788914', spellcheck: 'false', 'data-gramm': 'false' };
  const lines = make('lt-highlighter', { style: layer, contenteditable: 'false', 'data-lt-linked': '1' });
  lines.root.append(make('lt-div', { spellcheck: 'false', class: 'lt-highlighter__wrapper' }).element);
  const toolbar = make('lt-toolbar', { style: layer, contenteditable: 'false', 'data-lt-adjust-appearance': 'true' }, 'open');
  // Harper: one host in the parent of the editor, marks of the browser's own kind where there are text nodes.
  const harper = make('harper-render-box', { id: 'harper-highlight-host', style: `${layer}; contain: layout` }, 'open');
  const marks = new Highlight();

  for (const [name, value] of Object.entries(own)) box.setAttribute(name, value);
  box.before(lines.element);
  box.after(grammarly.element, toolbar.element, harper.element);
  document.documentElement.append(cards.element);

  const find = (word: string): Range | null => {
    const nodes = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const node = nodes.currentNode as Text;
      const at = node.data.indexOf(word);
      if (at < 0) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + word.length);
      return range;
    }
    return null;
  };
  const living: Living = {
    told: 0,
    redraw() {
      const { right, bottom } = box.getBoundingClientRect();
      for (const [{ root }, size, from] of [[grammarly, 22, 26], [toolbar, 20, 52]] as const) {
        const style = `position: fixed; left: ${right - from}px; top: ${bottom - size}px; width: ${size}px; height: ${size}px; pointer-events: auto`;
        root.replaceChildren(make('i', { style, role: 'button', tabindex: '0' }).element);
      }
      lines.element.style.left = lines.element.style.left === '0px' ? '1px' : '0px';
      lines.element.firstElementChild?.replaceChildren(make('lt-div', { class: 'lt-highlighter__scroll-element' }).element);
      // A mirror of the field comes and goes with each look of Harper's, and its host is put back where it was.
      if (isField) {
        const { element: mirror } = make('div', { style: 'position: fixed; visibility: hidden; white-space: pre-wrap' });
        mirror.textContent = field.value;
        document.body.append(mirror);
        mirror.remove();
      }
      harper.root.replaceChildren(Object.assign(document.createElement('div'), { id: 'harper-highlight' }));
      toolbar.element.after(harper.element);
      marks.clear();
      const wrong = find('gnaz');
      if (wrong) marks.add(wrong);
      CSS.highlights.set('harper-Spelling', marks);
    },
    async replace(was, is) {
      box.focus();
      const range = find(was);
      if (isField) field.setSelectionRange(field.value.indexOf(was), field.value.indexOf(was) + was.length);
      else if (range) getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      await new Promise((done) => setTimeout(done, 60));
      const asked = new InputEvent('beforeinput', { inputType: 'insertReplacementText', data: is, bubbles: true, cancelable: true, composed: true, ...(range && { targetRanges: [new StaticRange(range)] }) });
      if (box.dispatchEvent(asked)) document.execCommand('insertText', false, is);
    },
    lost() {
      const there = [grammarly, cards, lines, toolbar, harper].filter(({ element }) => !element.isConnected).map(({ element }) => element.localName);
      const kept = Object.entries(own).filter(([name, value]) => box.getAttribute(name) !== value).map(([name]) => name);
      return [...there, ...kept, ...(CSS.highlights.get('harper-Spelling') === marks ? [] : ['marks'])];
    },
  };
  const hear = () => {
    living.told += 1;
    living.redraw();
  };
  box.addEventListener('input', hear);
  new MutationObserver(hear).observe(box, { childList: true, characterData: true, subtree: true });
  living.redraw();
  (window as Street).neighbours = living;
}

/** Lets them move in beside the box of a surface. */
export async function neighboursOf(page: PracticePage, surface?: string): Promise<Neighbours> {
  const box = await page.box(0, surface);
  await box.evaluate(moveIn);
  return {
    redraw: (times) => page.raw.evaluate(async (count) => {
      for (let time = 0; time < count; time += 1) {
        (window as Street).neighbours?.redraw();
        await new Promise((done) => requestAnimationFrame(done));
      }
    }, times),
    replace: (was, is) => page.raw.evaluate(async (...words) => (window as Street).neighbours?.replace(...words), was, is),
    told: () => page.raw.evaluate(() => (window as Street).neighbours?.told ?? 0),
    lost: () => page.raw.evaluate(() => (window as Street).neighbours?.lost() ?? ['all']),
  };
}
