import { ZipReader, type Entry, type FileEntry } from '@zip.js/zip.js/lib/zip-core-reader.js';

import { Trouble, type Part } from './kind';
import { bomb, gunzip, isGzip, isTar, openTar } from './tar';
import { bytesOf, headOf } from './text';

/** Bytes of each part that are looked at to tell what it is. */
const headBytes = 16_384;
/** More files than any archive has. */
const mostParts = 2_000_000;

/** Files that hold pictures, films and the like: never posts. */
const noText = /\.(?:jpe?g|png|gif|webp|heic|heif|avif|bmp|tiff?|svg|ico|mp4|m4v|mov|webm|avi|mkv|3gp|mp3|m4a|ogg|opus|wav|aac|flac|pdf|gz|tgz|woff2?|ttf|otf|css|map|srt|vtt)$/i;

/**
 * Opens files or zip archives and gives their parts. Nothing is unpacked but the beginnings of those that may hold text,
 * and names of parts are never used as paths.
 */
export async function openArchive(files: readonly File[]): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (const file of files) {
    const start = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
    if (isZip(start)) parts.push(...(await openZip(file)));
    else if (isTar(start)) parts.push(...(await openTar(() => file.stream(), file.name, (path) => !noText.test(path))));
    else if (isGzip(start)) parts.push(...(await openGzip(file)));
    else parts.push({ path: file.name, size: file.size, head: headOf(start), open: () => file.stream() });
  }
  return parts;
}

/** A tar packed as a whole, as Google and older Mastodons hand out, or a single file. */
async function openGzip(file: File): Promise<readonly Part[]> {
  const again = () => gunzip(file);
  const start = await firstBytes(again()).catch(() => {
    throw new Trouble('zip broken', file.name);
  });
  if (isTar(start)) return await openTar(again, file.name, (path) => !noText.test(path));
  return [{ path: file.name, size: file.size, head: headOf(start), open: again }];
}

/** Marks an archive: the same files give the same mark, whatever they are called. */
export async function markOf(files: readonly File[]): Promise<string> {
  const pieces = await Promise.all(Array.from(files).sort((a, b) => a.size - b.size).map(ends));
  const bytes = await new Blob(pieces.flat()).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.slice(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The end of a zip lists all its parts with their sums. */
async function ends(file: File): Promise<readonly BlobPart[]> {
  return [`${file.size};`, await file.slice(0, 65_536).arrayBuffer(), await file.slice(Math.max(0, file.size - 65_536)).arrayBuffer()];
}

const isZip = (start: Uint8Array) => start[0] === 0x50 && start[1] === 0x4b && (start[2] === 3 || start[2] === 5 || start[2] === 7);

async function openZip(file: File, depth = 0): Promise<readonly Part[]> {
  const parts: Part[] = [];
  try {
    const zip = new ZipReader(blobReader(file) as never, { useWebWorkers: false });
    for await (const entry of zip.getEntriesGenerator({ filenameValidation: 'tolerant' })) {
      if (parts.length > mostParts) throw new Trouble('zip bomb', file.name);
      if (!isText(entry)) continue;
      if (entry.encrypted) throw new Trouble('zip locked', file.name);
      const open = () => unpack(entry, file.name);
      if (/\.zip$/i.test(entry.filename)) {
        parts.push(...(await openInner(entry, file.name, open, depth)));
        continue;
      }
      parts.push({ path: entry.filename, size: entry.uncompressedSize, head: headOf(await firstBytes(open())), open });
    }
  } catch (error) {
    throw zipTrouble(error, file.name);
  }
  return parts;
}

/** Tumblr packs its posts once more. Deeper than that, and above a size that fits into memory, nothing is looked for. */
async function openInner(entry: FileEntry, name: string, open: Part['open'], depth: number): Promise<readonly Part[]> {
  if (depth > 0 || entry.uncompressedSize > 4 * bomb.least) return [];
  const pieces: BlobPart[] = [];
  for await (const bytes of bytesOf(open())) pieces.push(new Uint8Array(bytes));
  const inner = new File(pieces, name);
  return isZip(new Uint8Array(await inner.slice(0, 4).arrayBuffer())) ? await openZip(inner, depth + 1) : [];
}

function isText(entry: Entry): entry is FileEntry {
  return !entry.directory && entry.uncompressedSize > 0 && !noText.test(entry.filename);
}

/** Reads a zip by jumping to where things are: nothing of it is held in memory. */
function blobReader(blob: Blob) {
  return {
    size: blob.size,
    readUint8Array: async (offset: number, length: number) => new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer()),
    createReadable: ({ offset = 0, size = blob.size - offset }: { offset?: number; size?: number }) => blob.slice(offset, offset + size).stream(),
  };
}

/** The unpacked bytes of a part; what unpacks to far more than an archive does ends in a trouble, and so does damage. */
function unpack(entry: FileEntry, name: string): ReadableStream<Uint8Array> {
  let count = 0;
  let trouble: unknown;
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({
    transform(bytes, controller) {
      count += bytes.length;
      if (count > bomb.least && count > bomb.ratio * entry.compressedSize) trouble = new Trouble('zip bomb', name);
      if (trouble) controller.error(trouble);
      else controller.enqueue(bytes);
    },
  });
  // A reader that has seen enough cancels; then this is no trouble.
  entry.getData(writable, { checkOverlappingEntry: true, checkSignature: true, useWebWorkers: false }).catch((error: unknown) => writable.abort(zipTrouble(error, name)).catch(() => undefined));
  return readable;
}

async function firstBytes(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length < headBytes) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    length += value.length;
  }
  await reader.cancel().catch(() => undefined);
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all.subarray(0, headBytes);
}

function zipTrouble(error: unknown, name: string): Trouble {
  if (error instanceof Trouble) return error;
  const said = error instanceof Error ? error.message : String(error);
  if (/encrypt|password/i.test(said)) return new Trouble('zip locked', name);
  if (/overlap/i.test(said)) return new Trouble('zip bomb', name);
  // Where the list of parts should stand at its end, a zip that came down only in part has nothing.
  if (/central directory|out of bounds|end of|not recognized/i.test(said)) return new Trouble('zip cut', name);
  return new Trouble('zip broken', name);
}
