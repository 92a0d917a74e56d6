/** How a part is written. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The characters some first bytes stand for. */
export function headOf(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes, { stream: true });
}

/** Decodes a part piece by piece: by its byte-order mark, else as UTF-8, else as older Windows programs write. */
export async function* textOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const bytes of bytesOf(stream)) {
    decoder ??= new TextDecoder(encodingOf(bytes));
    const text = decoder.decode(bytes, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder?.decode();
  if (rest) yield rest;
}

/** The whole of a small part. */
export async function wholeText(stream: ReadableStream<Uint8Array>, most: number): Promise<string> {
  let text = '';
  for await (const piece of textOf(stream)) {
    text += piece;
    if (text.length > most) break;
  }
  return text;
}

/** A stream piece by piece; given up when the loop is left. */
export async function* bytesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Letters of most languages leave every second byte empty in UTF-16.
  const some = bytes.subarray(0, 400);
  const empty = (odd: number) => some.filter((byte, index) => index % 2 === odd && byte === 0).length > some.length / 4;
  if (empty(1)) return 'utf-16le';
  if (empty(0)) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
