import { Trouble, type Part } from './kind';
import { unescape } from './markup';
import { textOf } from './text';

/** An element of a list: its attributes by name, and what its children of a name say. */
export type Element = { readonly is: Readonly<Record<string, string>>; all(child: string): readonly string[] };

const longest = 4_000_000;

/** Reads the elements of one name out of a long file of XML, one by one; they hold no element of their own name. */
export async function* elementsOf(part: Part, name: string): AsyncGenerator<Element> {
  const start = new RegExp(`<${name}\\s`);
  const end = `</${name}>`;
  let held = '';
  for await (const piece of textOf(part.open())) {
    held += piece;
    const parts = held.split(end);
    held = parts.pop() ?? '';
    for (const one of parts) {
      const at = one.search(start);
      if (at >= 0) yield elementOf(one.slice(at));
    }
    if (held.length > longest) throw new Trouble('too long', part.path);
  }
  if (start.test(held)) throw new Trouble('cut off', part.path);
}

function elementOf(text: string): Element {
  const [head = ''] = /^<(?:[^<>"]|"[^"]*")*>/.exec(text) ?? [];
  const is = Object.fromEntries(Array.from(head.matchAll(/([\w-]{1,60})="([^"]*)"/g), ([, name = '', value = '']) => [name, unescape(value)]));
  const inner = text.slice(head.length);
  return { is, all: (child) => childrenOf(inner, child) };
}

/** What stands between the tags of each child of a name. */
function childrenOf(inner: string, child: string): readonly string[] {
  const found: string[] = [];
  const open = new RegExp(`<${child}(?:\\s[^>]*)?>`, 'g');
  for (let start = open.exec(inner); start; start = open.exec(inner)) {
    const from = start.index + start[0].length;
    const end = inner.indexOf(`</${child}>`, from);
    if (end < 0) break;
    const said = inner.slice(from, end).trim();
    // Markup inside comes escaped, as characters, or now and then as it is.
    found.push(said.startsWith('<![CDATA[') ? said.slice(9, -3) : unescape(said));
    open.lastIndex = end;
  }
  return found;
}
