/** `npm run build`: builds the extension for both browsers. As a module: builds one unless what is there is fresh. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { fingerprint, root } from './fingerprint.mjs';

export const folders = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
const sources = ['entrypoints', 'components', 'rules', 'assets', 'public', 'wxt.config.ts', 'tsconfig.json', 'package-lock.json', '.ci/manifest-words.ts', '.ci/matches.ts', '.ci/left-out.ts', '.ci/shared-book.ts'];

/** Starts a program of node_modules under the project's own Node; resolves with its exit code and all it said. */
export function start(command, args, { env = {}, show = false } = {}) {
  const bin = join(root, 'node_modules/.bin');
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, NO_COLOR: '1', ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let said = '';
    child.stdout?.on('data', (data) => { said += data; });
    child.stderr?.on('data', (data) => { said += data; });
    child.on('error', (error) => done({ code: 1, said: String(error) }));
    child.on('close', (code) => done({ code: code ?? 1, said }));
  });
}

/** Builds for 'chromium' or 'firefox'; returns what went wrong, or null. */
export async function buildExtension(browser, { force = false } = {}) {
  const stamp = join(root, `${folders[browser]}.stamp`);
  const now = fingerprint(...sources);
  if (!force && existsSync(join(root, folders[browser], 'manifest.json')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return null;
  // A build that fails leaves half a folder behind, whatever the sources are later.
  rmSync(stamp, { force: true });
  const { code, said } = await start('wxt', ['build', ...(browser === 'firefox' ? ['-b', 'firefox'] : [])]);
  if (code !== 0) return said;
  writeFileSync(stamp, now);
  return null;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const browser of ['chromium', 'firefox']) {
    const wrong = await buildExtension(browser, { force: true });
    if (wrong) {
      console.error(wrong);
      process.exit(1);
    }
    console.log(`Built ${folders[browser]}`);
  }
}
