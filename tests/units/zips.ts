import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

export type Content = string | Uint8Array;

export const bytes = (content: Content): Uint8Array<ArrayBuffer> => (typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content));

/** A zip as bytes. */
export async function zipped(parts: Readonly<Record<string, Content>>, options: object = {}): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, ...options });
  for (const [path, content] of Object.entries(parts)) await zip.add(path, new Uint8ArrayReader(bytes(content)));
  return await zip.close();
}
