import type { Plugin } from 'vite';

/** What is needed of the reader of picture files, of the parts that its own custom builds may leave out: places, names, and the texts of a PNG. */
const needed: ReadonlySet<string> = new Set(['USE_EXIF', 'USE_IPTC', 'USE_PNG', 'USE_JPEG', 'USE_HEIC', 'USE_AVIF', 'USE_WEBP']);

/** Leaves out the rest, 40 kB of its 108; the units' tests read with the same. */
export const pictureReader: Plugin = {
  name: 'picture-reader',
  config: () => ({ resolve: { alias: { exifreader: 'exifreader/src/exif-reader.js' } } }),
  transform: (code, id) => (/exifreader\/src\//.test(id) ? code.replaceAll(/Constants\.(USE_\w+)/g, (_, part: string) => String(needed.has(part))) : undefined),
};
