/** Builds the practice pages into .output/practice, unless what is there is fresh. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { fingerprint, root } from './fingerprint.mjs';

const pages = join(root, 'tests/pages');
const out = join(root, '.output/practice');

/** Folders of sites: those with a page.tsx. */
const sites = () => readdirSync(pages).filter((name) => existsSync(join(pages, name, 'page.tsx')));

/** Bundles the page.tsx of every practice site; returns the folder of the results. */
export async function buildPractice() {
  const stamp = join(out, 'stamp');
  const now = fingerprint('package-lock.json', '.ci/practice.mjs', 'tests/pages/options.ts', 'tests/pages/parts', ...sites().map((name) => `tests/pages/${name}`));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return out;
  const { build } = await import('esbuild');
  mkdirSync(out, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(sites().map((name) => [name, join(pages, name, 'page.tsx')])),
    outdir: out,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'react',
    tsconfigRaw: '{}',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'warning',
  });
  writeFileSync(stamp, now);
  return out;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(await buildPractice());
