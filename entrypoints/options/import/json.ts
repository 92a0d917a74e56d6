import { Trouble, type Found, type Part } from './kind';
import { textOf, wholeText } from './text';

/** Characters the longest record may have; an archive's are some thousand. */
const longest = 16_000_000;
const smallPart = 8_000_000;
/** No archive nests deeper; what does is made to fill the stack. */
const deepest = 200;

/** A record as it was read, or the beginning of one that is no JSON. */
export type Item = { readonly value: unknown } | { readonly broken: string };

/**
 * Reads the elements of an array of JSON one by one, however long the part is: of the outermost array, or of those the outermost
 * object has under one of the `keys`. What stands before, as `window.YTD.tweets.part0 =`, is passed over.
 *
 * Cut along brackets and given to `JSON.parse` element by element: several times as fast as a parser that reports every token.
 */
export async function* itemsOf(part: Part, keys: readonly string[] = []): AsyncGenerator<Item> {
  const cut = new Cutter(keys);
  for await (const piece of textOf(part.open())) {
    for (const raw of cut.push(piece)) {
      if (raw.length > longest) throw new Trouble('too long', part.path);
      yield cut.tooDeep ? { broken: raw.slice(0, 200) } : parse(raw);
    }
    if (cut.held > longest) throw new Trouble('too long', part.path);
  }
  if (!cut.whole) throw new Trouble('cut off', part.path);
}

/** What a kind makes of each item, one by one; what is none is told of as broken. */
export async function* foundIn(items: AsyncIterable<Item>, read: (value: unknown) => Found): AsyncGenerator<Found> {
  for await (const item of items) yield 'broken' in item ? { not: 'broken', about: item.broken } : read(item.value);
}

/** The elements of a part that holds an array, or the one thing it holds. */
export async function* recordsOf(part: Part): AsyncGenerator<Item> {
  if (/^[\s\uFEFF]*\[/.test(part.head)) return yield* itemsOf(part);
  const value = await valueOf(part);
  yield value === undefined ? { broken: part.head.slice(0, 200) } : { value };
}

/** The whole of a small part of JSON; undefined where it is none. */
export async function valueOf(part: Part | undefined): Promise<unknown> {
  if (!part || part.size > smallPart) return undefined;
  const text = await wholeText(part.open(), smallPart);
  const start = text.search(/[[{]/);
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  const item = start < 0 ? undefined : parse(text.slice(start, end + 1));
  return item && 'value' in item ? item.value : undefined;
}

function parse(raw: string): Item {
  try {
    return { value: JSON.parse(raw) };
  } catch {
    return { broken: raw.slice(0, 200) };
  }
}

const quote = 0x22;
const back = 0x5c;

/** Cuts elements out of text that comes in pieces. */
class Cutter {
  private text = '';
  private at = 0;
  private depth = 0;
  /** Where the element or key begins that is being read; −1 between them. */
  private start = -1;
  private inside = false;
  /** The depth at which elements stand; 0 until an array was found. */
  private level = 0;
  private key = '';
  private deep = false;
  /** Whether the element given last is nested too deep to be read. */
  tooDeep = false;
  private root: 'none' | 'array' | 'object' | 'done' = 'none';

  constructor(private readonly keys: readonly string[]) {}

  get whole(): boolean {
    return this.root === 'done';
  }

  get held(): number {
    return this.start < 0 ? 0 : this.text.length - this.start;
  }

  *push(piece: string): Generator<string> {
    if (this.start < 0) {
      this.text = piece;
      this.at = 0;
    } else {
      this.text = this.text.slice(this.start) + piece;
      this.at -= this.start;
      this.start = 0;
    }
    const { text } = this;
    while (this.at < text.length) {
      if (this.inside) {
        if (!this.passString(text)) return;
        continue;
      }
      const code = text.charCodeAt(this.at);
      if (code === quote) {
        if (this.start < 0 && this.depth > 0) this.start = this.at;
        this.inside = true;
        this.at++;
        continue;
      }
      const element = this.step(code, text);
      this.at++;
      if (element !== undefined) yield element;
    }
  }

  /** Goes to the end of a string; false where the piece ends before. */
  private passString(text: string): boolean {
    for (;;) {
      const end = text.indexOf('"', this.at);
      if (end < 0) {
        // An escape may be cut in two: its backslash is looked at again with the next piece.
        let slashes = 0;
        while (text.charCodeAt(text.length - 1 - slashes) === back && text.length - slashes > this.at) slashes++;
        this.at = text.length - (slashes % 2);
        if (slashes % 2 === 1 && this.start < 0) this.start = this.at;
        return false;
      }
      let slashes = 0;
      while (end - 1 - slashes >= this.at && text.charCodeAt(end - 1 - slashes) === back) slashes++;
      this.at = end + 1;
      if (slashes % 2 === 1) continue;
      this.inside = false;
      if (this.root === 'object' && this.depth === 1) this.key = text.slice(this.start + 1, end);
      if (this.depth < this.level || this.level === 0) this.start = -1;
      return true;
    }
  }

  /** One character outside strings; gives the element that ends with it. */
  private step(code: number, text: string): string | undefined {
    switch (code) {
      case 0x5b:
      case 0x7b:
        if (this.root === 'none') this.root = code === 0x5b ? 'array' : 'object';
        else if (this.root === 'done') return undefined;
        this.depth++;
        if (this.level > 0 && this.depth - this.level > deepest) this.deep = true;
        if (this.level === 0) {
          const opens = this.root === 'array' ? this.depth === 1 : this.depth === 2 && code === 0x5b && this.keys.includes(this.key);
          if (opens) {
            this.level = this.depth;
            this.start = -1;
          }
        } else if (this.start < 0) this.start = this.at;
        return undefined;
      case 0x5d:
      case 0x7d: {
        if (this.depth === 0) return undefined;
        const element = this.depth === this.level && this.start >= 0 ? this.take(text, this.at) : undefined;
        this.depth--;
        if (this.depth < this.level) this.level = 0;
        if (this.depth === 0) this.root = 'done';
        if (this.depth === this.level && this.level > 0 && this.start >= 0) return this.take(text, this.at + 1);
        return element;
      }
      case 0x2c:
        return this.depth === this.level && this.start >= 0 ? this.take(text, this.at) : undefined;
      default:
        if (this.start < 0 && this.level > 0 && this.depth === this.level && code > 0x20) this.start = this.at;
        return undefined;
    }
  }

  private take(text: string, end: number): string {
    const element = text.slice(this.start, end);
    this.start = -1;
    this.tooDeep = this.deep;
    this.deep = false;
    return element;
  }
}
