import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

export type Content = string | Uint8Array;

export const bytes = (content: Content): Uint8Array<ArrayBuffer> => (typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content));

/** A zip as bytes. */
export async function zipped(parts: Readonly<Record<string, Content>>, options: object = {}): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, ...options });
  for (const [path, content] of Object.entries(parts)) await zip.add(path, new Uint8ArrayReader(bytes(content)));
  return await zip.close();
}

/** A tar as bytes. */
export function tarred(parts: Readonly<Record<string, Content>>): Uint8Array<ArrayBuffer> {
  const blocks: Uint8Array[] = [];
  for (const [path, content] of Object.entries(parts)) {
    const data = bytes(content);
    const header = new Uint8Array(512);
    const put = (at: number, text: string) => header.set(new TextEncoder().encode(text), at);
    put(0, path);
    put(100, '0000644\0');
    put(124, `${data.length.toString(8).padStart(11, '0')}\0`);
    put(156, '0');
    put(257, 'ustar\u000000');
    put(148, '        ');
    put(148, `${header.reduce((sum, byte) => sum + byte, 0).toString(8).padStart(6, '0')}\0 `);
    const padded = new Uint8Array(Math.ceil(data.length / 512) * 512);
    padded.set(data);
    blocks.push(header, padded);
  }
  const all = new Uint8Array(blocks.reduce((sum, block) => sum + block.length, 1_024));
  let at = 0;
  for (const one of blocks) {
    all.set(one, at);
    at += one.length;
  }
  return all;
}
