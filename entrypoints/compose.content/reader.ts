import type { Reader } from '../../rules';
import { isBefore, queryDeep } from './selectors';

/** What readers may look at; handed in so that they can be tried without a page. */
export type Around = {
  /** Where to look, nearest first. */
  readonly roots: readonly ParentNode[];
  /** Only elements before this one count. */
  readonly before?: Element;
  readonly address: string;
  readonly cookie: () => string;
  readonly storage: (key: string) => string | null;
};

/** The page this script stands in. */
export function herePage(surface?: ParentNode): Around {
  return { roots: surface ? [surface, document] : [document], address: location.href, cookie: () => document.cookie, storage: (key) => localStorage.getItem(key) };
}

/** What a surface shows, above its box where one is given, and nothing else of the page. */
export function aboveBox(surface: ParentNode, before?: Element): Around {
  return { ...herePage(), roots: [surface], ...(before && { before }) };
}

/** What the first reader that answers reads; undefined when none does. Never throws: pages change. */
export function readFirst(readers: readonly Reader[] | undefined, page: Around): string | undefined {
  for (const reader of readers ?? []) {
    try {
      for (const text of raw(reader, page)) {
        const value = cut(text, 'pattern' in reader && !('inline' in reader) ? reader.pattern : undefined);
        if (value) return value;
      }
    } catch {
      // A page that changed its data answers nothing; the next reader is asked.
    }
  }
  return undefined;
}

/** A whole number out of what a page shows, whatever it puts between the thousands. */
export function readNumber(readers: readonly Reader[] | undefined, page: Around): number | undefined {
  const digits = readFirst(readers, page)?.replace(/[^\d-]/g, '');
  const number = digits ? Number(digits) : Number.NaN;
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

/** What a counter of the page says is left; less than nothing when too much is written. */
export function readLeft(readers: readonly Reader[] | undefined, { roots }: Around): number | undefined {
  for (const reader of readers ?? []) {
    const digits = 'remaining' in reader ? one(roots, reader.remaining)?.textContent?.replace('−', '-').replace(/[^\d-]/g, '') : undefined;
    if (digits && Number.isSafeInteger(Number(digits))) return Number(digits);
  }
  return undefined;
}

/** All values a reader may mean, best first. */
function raw(reader: Reader, { roots, before, address, cookie, storage }: Around): readonly (string | null | undefined)[] {
  // What is left is no value of its own: see `readLeft`.
  if ('remaining' in reader) return [];
  if ('address' in reader) return [new RegExp(reader.address).exec(address)?.[1]];
  if ('cookie' in reader) {
    const pair = cookie().split('; ').find((part) => part.startsWith(`${reader.cookie}=`));
    return [pair && decodeURIComponent(pair.slice(reader.cookie.length + 1))];
  }
  if ('inline' in reader) return [inline(roots, reader.inline, reader.pattern)];
  if ('storage' in reader) return [follow(parsed(storage(reader.storage)), reader.path)];
  if ('json' in reader) return [follow(parsed(one(roots, reader.json)?.textContent), reader.path)];
  const { from, attribute } = reader;
  const elements = roots.flatMap((root) => queryDeep(root, from)).filter((element) => !before || isBefore(element, before));
  return elements.map((element) => (attribute ? element.getAttribute(attribute) : element.textContent));
}

const scripts = new Map<string, { readonly script: Element; readonly text: string }>();

/** What a pattern finds between the quotation marks of an inline script. Pages carry a lot of them, so one that was found is kept. */
function inline(roots: readonly ParentNode[], word: string, pattern: string): string | undefined {
  const known = scripts.get(word);
  if (known?.script.isConnected) return known.text;
  for (const root of roots) {
    for (const script of root.querySelectorAll('script:not([src])')) {
      const said = script.textContent;
      const found = said.includes(word) ? new RegExp(pattern).exec(said)?.[1] : undefined;
      if (!found) continue;
      const text = String(JSON.parse(`"${found}"`));
      scripts.set(word, { script, text });
      return text;
    }
  }
  return undefined;
}

function one(roots: readonly ParentNode[], selector: string): Element | undefined {
  for (const root of roots) {
    const [found] = queryDeep(root, selector);
    if (found) return found;
  }
  return undefined;
}

const read = new Map<string, unknown>();

/** A page's data is long and read again and again: what was parsed last is kept. */
function parsed(text: string | null | undefined): unknown {
  if (!text) return null;
  if (!read.has(text)) {
    if (read.size > 3) read.clear();
    read.set(text, JSON.parse(text));
  }
  return read.get(text);
}

function cut(value: string | null | undefined, pattern: string | undefined): string | undefined {
  const trimmed = value?.trim();
  return trimmed && pattern ? new RegExp(pattern).exec(trimmed)?.[1] : trimmed;
}

/** Follows `a.{b.c}.d` through parsed JSON: what stands in braces is looked up first and used as a name. */
function follow(json: unknown, path: string): string | undefined {
  const plain = path.replace(/\{([^{}]*)\}/g, (_, inner: string) => follow(json, inner) ?? '');
  let at: unknown = json;
  for (const name of plain.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    at = Reflect.get(at, name);
  }
  return typeof at === 'string' || typeof at === 'number' ? String(at) : undefined;
}
