import type { Plugin } from 'vite';

/** What is needed of the reader of picture files, of the parts that its own custom builds may leave out: places, names, and the texts of a PNG. */
const needed: ReadonlySet<string> = new Set(['USE_EXIF', 'USE_IPTC', 'USE_PNG', 'USE_JPEG', 'USE_HEIC', 'USE_AVIF', 'USE_WEBP']);

/** Leaves out the rest, 40 kB of its 108; the units' tests read with the same. */
export const pictureReader: Plugin = {
  name: 'picture-reader',
  config: () => ({ resolve: { alias: { exifreader: 'exifreader/src/exif-reader.js' } } }),
  transform: (code, id) => (/exifreader\/src\//.test(id) ? code.replaceAll(/Constants\.(USE_\w+)/g, (_, part: string) => String(needed.has(part))) : undefined),
};

/** Every shape of zod can tell itself as a JSON schema, which nobody here asks for: 18 kB in each of the rooms that check shapes. */
export const noSchemas: Plugin = {
  name: 'no-schemas',
  transform(code, id) {
    if (!/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/.test(id)) return undefined;
    const names = Array.from(code.matchAll(/^export (?:const|function) (\w+)/gm), ([, name]) => name);
    return `const none = () => () => undefined;\nexport { ${[...names, ...(code.includes('as process }') ? ['process'] : [])].map((name) => `none as ${name}`).join(', ')} };\n`;
  },
};
