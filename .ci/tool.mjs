import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { root } from './fingerprint.mjs';

/**
 * Loads a TypeScript tool, one of tests/browsers/tools unless told otherwise: bundled into .output, as deep as its source, so that its paths hold.
 */
export async function loadTool(name, folder = 'tests/browsers/tools') {
  const { build } = await import('vite');
  const outDir = join(root, '.output/tools/run');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { ssr: join(root, folder, `${name}.ts`), outDir, emptyOutDir: false, target: 'esnext', rolldownOptions: { shimMissingExports: true, external: [/\.mjs$/], output: { entryFileNames: '[name].mjs', codeSplitting: false } } },
  });
  return import(pathToFileURL(join(outDir, `${name}.mjs`)).href);
}
