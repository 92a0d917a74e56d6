import { Trouble, type Part } from './kind';
import { bytesOf, headOf } from './text';

/** What a part begins with is looked at; smaller ones are kept whole, so that thousands of them cost one reading. */
const kept = 16_384;
const block = 512;
/** Bytes of small parts that are kept at most. */
const mostKept = 300_000_000;

export const isGzip = (start: Uint8Array) => start[0] === 0x1f && start[1] === 0x8b;
export const isTar = (start: Uint8Array) => new TextDecoder('latin1').decode(start.subarray(257, 262)) === 'ustar';

/** No archive is packed better than this; a bomb is. Below so many unpacked bytes nothing can be one. */
export const bomb = { ratio: 250, least: 64_000_000 };

/** Unpacks what gzip has packed. */
export function gunzip(file: File): ReadableStream<Uint8Array> {
  let count = 0;
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(bytes, controller) {
      count += bytes.length;
      if (count > bomb.least && count > bomb.ratio * file.size) controller.error(new Trouble('zip bomb', file.name));
      else controller.enqueue(bytes);
    },
  });
  return file.stream().pipeThrough(new DecompressionStream('gzip') as TransformStream<Uint8Array, Uint8Array>).pipeThrough(counting);
}

/**
 * Gives the parts of a tar archive. It has no list of them, so it is read once to find them, and again for each large part that is opened.
 *
 * @param again opens the archive's bytes from the beginning
 * @param wanted whether a part of that name may hold text
 * @throws Trouble when it is damaged or cut off
 */
export async function openTar(again: () => ReadableStream<Uint8Array>, name: string, wanted: (path: string) => boolean): Promise<readonly Part[]> {
  const parts: Part[] = [];
  let room = mostKept;
  const tape = new Tape(again(), name);
  try {
    for (;;) {
      const header = await tape.take(block);
      if (header === undefined || header.every((byte) => byte === 0)) break;
      const [path, size, type] = [pathIn(header), sizeIn(header), header[156] ?? 0];
      if (!Number.isSafeInteger(size)) throw new Trouble('zip broken', name);
      const offset = tape.at;
      const isFile = type === 0 || type === 0x30;
      const start = isFile && size > 0 && wanted(path) ? await tape.take(Math.min(size, kept)) : new Uint8Array(0);
      if (start === undefined) throw new Trouble('zip cut', name);
      if (start.length > 0) {
        const whole = start.length === size && room > 0;
        if (whole) room -= size;
        const bytes = start.slice();
        parts.push({ path, size, head: headOf(bytes), open: whole ? () => new Blob([bytes]).stream() : () => stretch(again(), name, offset, size) });
      }
      await tape.skip(offset + Math.ceil(size / block) * block - tape.at);
    }
  } finally {
    await tape.end();
  }
  return parts;
}

function stretch(stream: ReadableStream<Uint8Array>, name: string, offset: number, size: number): ReadableStream<Uint8Array> {
  const tape = new Tape(stream, name);
  let left = size;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (tape.at < offset) await tape.skip(offset - tape.at);
      const bytes = left > 0 ? await tape.take(Math.min(left, 65_536)) : undefined;
      if (bytes) {
        left -= bytes.length;
        controller.enqueue(bytes);
      } else {
        await tape.end();
        if (left > 0) controller.error(new Trouble('zip cut', name));
        else controller.close();
      }
    },
    cancel: () => tape.end(),
  });
}

/** Text up to the first zero byte. */
function textIn(header: Uint8Array, from: number, length: number): string {
  const bytes = header.subarray(from, from + length);
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
}

const pathIn = (header: Uint8Array) => [textIn(header, 345, 155), textIn(header, 0, 100)].filter(Boolean).join('/');

/** Sizes are octal, or binary behind a set bit where they are larger than that allows. */
function sizeIn(header: Uint8Array): number {
  if (((header[124] ?? 0) & 0x80) === 0) return Number.parseInt(textIn(header, 124, 12).trim() || '0', 8);
  return header.subarray(125, 136).reduce((size, byte) => size * 256 + byte, 0);
}

/** A stream read by lengths. */
class Tape {
  at = 0;
  private held = new Uint8Array(0);
  private readonly pieces: AsyncGenerator<Uint8Array>;

  constructor(stream: ReadableStream<Uint8Array>, private readonly name: string) {
    this.pieces = bytesOf(stream);
  }

  /** The next bytes; undefined at the very end. */
  async take(length: number): Promise<Uint8Array | undefined> {
    const out = new Uint8Array(length);
    let have = 0;
    while (have < length) {
      if (this.held.length === 0 && !(await this.more())) break;
      const some = this.held.subarray(0, length - have);
      out.set(some, have);
      have += some.length;
      this.held = this.held.subarray(some.length);
    }
    this.at += have;
    if (have === 0) return undefined;
    if (have < length) throw new Trouble('zip cut', this.name);
    return out;
  }

  async skip(length: number): Promise<void> {
    let left = length;
    while (left > 0) {
      if (this.held.length === 0 && !(await this.more())) throw new Trouble('zip cut', this.name);
      const some = Math.min(left, this.held.length);
      this.held = this.held.subarray(some);
      left -= some;
      this.at += some;
    }
  }

  async end(): Promise<void> {
    await this.pieces.return(undefined).catch(() => undefined);
  }

  private async more(): Promise<boolean> {
    try {
      const { done, value } = await this.pieces.next();
      if (!done) this.held = new Uint8Array(value.buffer, value.byteOffset, value.byteLength) as Uint8Array<ArrayBuffer>;
      return !done;
    } catch (error) {
      if (error instanceof Trouble) throw error;
      // Packed bytes that are damaged, or end too early.
      throw new Trouble('zip cut', this.name);
    }
  }
}
