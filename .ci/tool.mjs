import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { root } from './fingerprint.mjs';

/**
 * Loads a TypeScript tool of tests/browsers/tools: bundled into .output, as deep as its source, so that its paths hold.
 */
export async function loadTool(name) {
  const { build } = await import('vite');
  const outDir = join(root, '.output/tools/run');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { ssr: join(root, `tests/browsers/tools/${name}.ts`), outDir, emptyOutDir: false, target: 'esnext', rolldownOptions: { shimMissingExports: true, external: [/\.mjs$/], output: { entryFileNames: '[name].mjs', codeSplitting: false } } },
  });
  return import(pathToFileURL(join(outDir, `${name}.mjs`)).href);
}
