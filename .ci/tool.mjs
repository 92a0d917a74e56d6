import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { root } from './fingerprint.mjs';

/**
 * Loads a TypeScript tool of tests/browsers/tools: bundled into .output, as deep as its source, so that its paths hold.
 */
export async function loadTool(name) {
  const { build } = await import('esbuild');
  const outfile = join(root, `.output/tools/run/${name}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [join(root, `tests/browsers/tools/${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    external: ['*.mjs'],
    tsconfigRaw: '{}',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
