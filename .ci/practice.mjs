/** Builds the practice pages into .output/practice, unless what is there is fresh. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = join(root, 'tests/pages');
const out = join(root, '.output/practice');

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .sort();
}

/** Folders of sites: those with a page.tsx. */
const sites = () => readdirSync(pages).filter((name) => existsSync(join(pages, name, 'page.tsx')));

function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const sources = ['parts', ...sites()].flatMap((folder) => filesIn(join(pages, folder)));
  for (const file of [...sources, join(pages, 'options.ts'), fileURLToPath(import.meta.url)]) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Builds every page.tsx under tests/pages; returns the folder of the results. */
export async function buildPractice() {
  const stamp = join(out, 'stamp');
  const now = fingerprint();
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
