import type { Media } from '../../rules';
import { side } from '../../rules/likeness/picture';
import { ask } from '../background/ask';

/** A picture or film as the writer handed it over, before the site changed it; what was read in it, once it is known. */
export type Handed = { readonly name: string; readonly type: string; readonly bytes: number; width?: number; height?: number } & Pick<Media, 'inside' | 'hash'>;

/** Files handed over while a box is written in, in order. */
export type Files = {
  list(): readonly Handed[];
  /** How many are shown now. When all have gone, what was handed over is forgotten; before the first one shows, it waits. */
  shows(count: number): void;
  /** Listens until the signal ends it. */
  listen(signal: AbortSignal): void;
};

/** Decoding more than this would be felt. */
const largest = 30_000_000;
/** What a file says of itself stands at its beginning. */
const head = 196_608;

/**
 * Notes files on their way in: chosen, pasted or dropped. A picture is opened once: its size, its first bytes, and a copy as small as a stamp.
 *
 * @param changed called when a picture was opened
 */
export function watchFiles(changed: () => void): Files {
  let handed: Handed[] = [];
  let shown = 0;
  /** One at a time: twenty photos unpacked at once would fill the memory. */
  let busy: Promise<unknown> = Promise.resolve();
  const take = (files: FileList | null | undefined) => {
    for (const file of files ?? []) {
      if (!/^(image|video)\//.test(file.type)) continue;
      const one: Handed = { name: file.name, type: file.type, bytes: file.size };
      handed.push(one);
      if (file.type.startsWith('image/') && file.size <= largest) busy = busy.then(() => open(file, one)).then(changed, () => undefined);
    }
  };
  return {
    list: () => handed,
    shows(count) {
      if (count === 0 && shown > 0) handed = [];
      shown = count;
    },
    listen(signal) {
      for (const way of ['change', 'paste', 'drop']) window.addEventListener(way, (event) => event.isTrusted && take(filesIn(event)), { capture: true, passive: true, signal });
    },
  };
}

function filesIn(event: Event): FileList | null | undefined {
  const { clipboardData, dataTransfer } = event as Partial<ClipboardEvent & DragEvent>;
  return (clipboardData ?? dataTransfer ?? (event.composedPath()[0] as Partial<HTMLInputElement>)).files;
}

/** The background reads what the file says and what the picture shows, and keeps nothing. A file no browser can draw has a blank stamp. */
async function open(file: File, into: Handed): Promise<void> {
  const stamp = new OffscreenCanvas(side, side).getContext('2d');
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!stamp) return;
  if (bitmap) {
    into.width = bitmap.width;
    into.height = bitmap.height;
    stamp.drawImage(bitmap, 0, 0, side, side);
    bitmap.close();
  }
  const reader = new FileReader();
  reader.readAsDataURL(new Blob([stamp.getImageData(0, 0, side, side).data, file.slice(0, head)]));
  await new Promise((done) => reader.addEventListener('loadend', done));
  const reply = await ask('media.open', { data: String(reader.result) });
  if (reply.ok) Object.assign(into, reply.value);
}
