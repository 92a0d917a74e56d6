/** A picture or film as the writer handed it over, before the site changed it. */
export type Handed = { readonly name: string; readonly type: string; readonly bytes: number; width?: number; height?: number };

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

/**
 * Notes files on their way in: chosen, pasted or dropped. Reads their size, never their content, except to measure a picture.
 *
 * @param changed called when a picture was measured
 */
export function watchFiles(changed: () => void): Files {
  let handed: Handed[] = [];
  let shown = 0;
  const take = (files: FileList | null | undefined) => {
    for (const file of files ?? []) {
      if (!/^(image|video)\//.test(file.type)) continue;
      const one: Handed = { name: file.name, type: file.type, bytes: file.size };
      handed.push(one);
      if (file.type.startsWith('image/') && file.size <= largest) void measure(file, one).then(changed, () => undefined);
    }
  };
  return {
    list: () => handed,
    shows(count) {
      if (count === 0 && shown > 0) handed = [];
      shown = count;
    },
    listen(signal) {
      const options = { capture: true, passive: true, signal };
      window.addEventListener('change', (event) => {
        const input = event.composedPath()[0];
        if (event.isTrusted && input instanceof HTMLInputElement && input.type === 'file') take(input.files);
      }, options);
      window.addEventListener('paste', (event) => event.isTrusted && take(event.clipboardData?.files), options);
      window.addEventListener('drop', (event) => event.isTrusted && take(event.dataTransfer?.files), options);
    },
  };
}

async function measure(file: File, into: Handed): Promise<void> {
  const bitmap = await createImageBitmap(file);
  into.width = bitmap.width;
  into.height = bitmap.height;
  bitmap.close();
}
