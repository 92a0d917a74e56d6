import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build as bundle } from 'esbuild';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

const manifest = {
  manifest_version: 3,
  name: 'Lab of the editor drivers',
  version: '1',
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_start' }],
  browser_specific_settings: { gecko: { id: 'lab@takt.example' } },
};

/** Builds an extension that does nothing but run the drivers on request, and returns its folder. */
export async function buildExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'takt-lab-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: here,
    build: { outDir: folder, emptyOutDir: false, minify: false, lib: { entry: join(here, 'content.ts'), formats: ['iife'], name: 'lab', fileName: () => 'content.js' } },
  });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

const html = (name: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
<style>#scroller { height: 300px; overflow: auto; } .far { height: 900px; } #mount { width: 400px; font: 16px/20px sans-serif; scroll-behavior: smooth; }
#mount [contenteditable] { min-height: 20px; max-height: 160px; overflow: auto; } #mount p { margin: 0; }</style>
<button id="other">Elsewhere</button><div class="far"></div><div id="scroller"><div class="far"></div><div id="mount"></div><div class="far"></div></div><div class="far"></div>
<script src="/${name}.js"></script>`;

/** Serves the practice editors: `/<name>` is a page with the editor of `pages/<name>.ts` in it. */
export async function serve(): Promise<{ address: string; close(): void }> {
  const folder = await mkdtemp(join(tmpdir(), 'takt-lab-pages-'));
  const names = (await readdir(join(here, 'pages'))).map((file) => basename(file, '.ts'));
  await bundle({
    entryPoints: names.map((name) => join(here, 'pages', `${name}.ts`)),
    outdir: folder, bundle: true, minify: true, format: 'iife', target: 'es2022', logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
  const scripts = new Map<string, Buffer>(await Promise.all(names.map(async (name) => [`/${name}.js`, await readFile(join(folder, `${name}.js`))] as const)));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://lab').pathname;
    const script = scripts.get(path);
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    // Each cell loads its page anew: browsers that may keep a script keep it compiled.
    if (script) response.setHeader('cache-control', 'max-age=86400, immutable');
    response.end(script ?? html(path.slice(1)));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}
