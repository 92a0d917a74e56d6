import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';

const here = join(fileURLToPath(new URL('../../..', import.meta.url)), 'tests/browsers/drift');

/** The detector alone, as a script that any page can be given. */
export async function buildDrift(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'takt-drift-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: here,
    build: { outDir: folder, minify: false, lib: { entry: join(here, 'in-page.ts'), formats: ['iife'], name: 'driftOfBoxes', fileName: () => 'drift.js' } },
  });
  return readFile(join(folder, 'drift.js'), 'utf8');
}
