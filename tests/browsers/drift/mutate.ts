import { allIn, rootsIn } from './copy';
import { languages, meanings } from './labels';
import type { Random } from './random';

/** A copy of a page that may be changed. */
export type Stage = { readonly body: Element; readonly box: Element; readonly random: Random };

/** One way sites change without anybody writing otherwise. */
export type Mutation = (stage: Stage) => void;

const testIds = /^data-.*(test|e2e|qa|cy|hook|tt|xds)|^componentkey$/;
/** Names that libraries of editors and icons set by themselves: a new build of the site leaves them. */
const ofLibraries = /^(ProseMirror|tiptap|ql-|public-Draft|DraftEditor|block-editor|wp-block|lexical|slate|i-[a-z]+:)/;
const labelled = ['aria-label', 'aria-placeholder', 'placeholder', 'title', 'data-placeholder', 'aria-description', 'alt'];
/** What an order means something for: what is answered stands above, what is quoted below. */
const content = 'p, article, blockquote, time, textarea, input, [contenteditable], [role="article"], a[href*="/status/"], a[href*="/post/"], h1, h2';

/** The mutations by name. Each leaves what a person sees and does as it was. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'ids removed': ({ body, random }) => {
    const half = random.chance(0.3);
    const gone = new Map<string, boolean>();
    for (const element of allIn(body)) {
      for (const name of element.getAttributeNames().filter((each) => testIds.test(each))) {
        const value = element.getAttribute(name) ?? '';
        if (!gone.has(value)) gone.set(value, !half || random.chance(0.5));
        if (gone.get(value)) element.removeAttribute(name);
      }
    }
  },
  'classes hashed': ({ body, random }) => {
    const salt = Math.floor(random.next() * 1e6).toString(36);
    const hashed = (name: string) => (ofLibraries.test(name) ? name : `_${salt}${[...name].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 60_466_176, 7).toString(36)}`);
    for (const element of allIn(body)) {
      const names = element.getAttribute('class');
      if (names) element.setAttribute('class', names.replace(/\S+/g, hashed));
    }
    for (const root of [document, ...rootsIn(body)]) {
      const rules = [...root.styleSheets, ...root.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules.join('\n').replace(/\.(-?[_a-zA-Z][\w-]*)/g, (_, name: string) => `.${hashed(name)}`));
      root.adoptedStyleSheets = [sheet];
    }
  },
  'labels translated': ({ body, box, random }) => {
    const language = random.pick(languages) ?? 'de';
    const translated = (text: string) => meanings.find(({ says }) => says.test(text))?.in[language] ?? text;
    document.documentElement.lang = language;
    for (const element of allIn(body)) {
      for (const name of labelled) if (element.hasAttribute(name)) element.setAttribute(name, translated(element.getAttribute(name) ?? ''));
      if (box.contains(element) || element.matches('script, style, textarea')) continue;
      for (const child of element.childNodes) if (child instanceof Text && child.data.trim()) child.data = translated(child.data);
    }
  },
  'wrappers added': ({ body, box, random }) => {
    const fit = allIn(body).filter((element) => (element === box || !box.contains(element)) && !element.matches('script, option, li, td, tr, source, svg *') && element.parentElement);
    // What is slotted into a shadow root shows only with its slot's name.
    const around = (element: Element) => Object.assign(document.createElement('div'), { slot: element.slot });
    for (const element of random.shuffled(fit).slice(0, 2 + Math.floor(random.next() * 12))) {
      const wrapper = around(element);
      if (random.chance(0.5)) wrapper.style.display = 'contents';
      element.replaceWith(wrapper);
      wrapper.append(element);
    }
    if (random.chance(0.5) && box.parentElement) {
      const wrapper = around(box);
      box.replaceWith(wrapper);
      wrapper.append(box);
    }
  },
  'wrappers removed': ({ body, box, random }) => {
    const plain = allIn(body).filter((element) => element.matches('div, span') && element !== box && !box.contains(element) && !element.shadowRoot && element.childElementCount > 0
      && [...element.attributes].every(({ name }) => name === 'class' || name === 'style') && !element.getAttribute('style'));
    for (const element of random.shuffled(plain).slice(0, 1 + Math.floor(random.next() * 6))) element.replaceWith(...element.childNodes);
  },
  'siblings reordered': ({ body, box, random }) => {
    for (const parent of random.shuffled(allIn(body)).slice(0, 60)) {
      const free = [...parent.children].filter((child) => child.matches('button, [role="button"], nav, :has(button, [role="button"])') && !child.matches(content) && !child.querySelector(content) && !child.contains(box));
      if (free.length === 0 || parent.matches('svg') || box.contains(parent)) continue;
      const places = free.map((child) => {
        const mark = document.createComment('');
        child.replaceWith(mark);
        return mark;
      });
      for (const [index, child] of random.shuffled(free).entries()) places[index]?.replaceWith(child);
      // Tool bars wander from below the box to above it, and back.
      const bar = random.pick(free);
      if (bar && random.chance(0.4) && !bar.matches('button, [role="button"]')) parent.insertBefore(bar, random.chance(0.5) ? parent.firstChild : null);
    }
  },
};
