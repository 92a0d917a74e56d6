/** Makes a fresh machine ready for `npm start` and `npm test`: packages, types, browsers. Plain Node 20, quiet, one line a step. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { findBrowser } from './find-browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`, DEBIAN_FRONTEND: 'noninteractive' };

/** Runs a command without stdin; its words are shown only when it fails. */
function run(what, command, ...args) {
  const started = Date.now();
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell: windows, maxBuffer: 1 << 26 });
  if (status === 0) {
    console.log(`setup: ${what} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    return true;
  }
  console.error(`setup: ${what} failed: ${command} ${args.join(' ')}\n${error ? error.message : `${stdout}\n${stderr}`.trim().slice(-4000)}`);
  return false;
}

/** True when what is installed is what the lock file says, whatever the files' times are. */
function packagesFresh() {
  try {
    const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
    const [wanted, there] = [read('package-lock.json'), read('node_modules/.package-lock.json')];
    return Object.entries(wanted).every(([name, entry]) => name === '' || entry.link || (there[name] ? there[name].version === entry.version : Boolean(entry.optional || entry.devOptional)));
  } catch {
    return false;
  }
}

function packages() {
  if (packagesFresh()) return true;
  // On Windows the running Node may itself lie in node_modules, which cannot be removed then.
  const command = windows && existsSync(join(root, 'node_modules')) ? 'install' : 'ci';
  return run('packages installed', 'npm', command, '--no-audit', '--no-fund');
}

function types() {
  return existsSync(join(root, '.wxt/wxt.d.ts')) || run('types prepared', join(root, 'node_modules/.bin', windows ? 'wxt.cmd' : 'wxt'), 'prepare');
}

const debian = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
const emoji = () => existsSync('/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf');

const howTo = {
  chromium: 'install Chromium, Chrome, Edge or Brave, or set CHROME_PATH to its program',
  firefox: 'install Firefox 142 or later, or set FIREFOX_PATH to its program',
};

/** Chromium is a must; without Firefox its tests are left out, and said so. */
function browsers() {
  const missing = () => ['chromium', 'firefox'].filter((which) => !findBrowser(which));
  if (debian() && (missing().length > 0 || !emoji())) {
    const names = [...missing().map((which) => (which === 'firefox' ? 'firefox-esr' : which)), ...(emoji() ? [] : ['fonts-noto-color-emoji'])];
    run('package lists read', 'apt-get', 'update', '-qq');
    run(`${names.join(', ')} installed`, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...names);
  }
  for (const which of missing()) console.error(`setup: no ${which} found: ${howTo[which]}.`);
  return findBrowser('chromium') !== undefined;
}

process.exit(packages() && types() && browsers() ? 0 : 1);
