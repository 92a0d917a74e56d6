/**
 * `npm run check`: everything that must hold, as CI runs it. `npm run check -- rules chromium` runs parts of it:
 * lint, types, rules, units, house, build, sizes, chromium, firefox, chromium-editors, firefox-editors, browsers (all four). `--verbose` shows all that is said.
 * The last line is always "N passed, M failed".
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';

import { buildExtension, start } from './extension.mjs';
import { findBrowser } from './find-browsers.mjs';
import { root } from './fingerprint.mjs';
import { buildPractice } from './practice.mjs';
import { sizes } from './sizes.mjs';

const browsers = ['chromium', 'firefox', 'chromium-editors', 'firefox-editors'];
const verbose = process.argv.includes('--verbose');
const asked = process.argv.slice(2).filter((word) => !word.startsWith('-')).flatMap((word) => (word === 'browsers' ? browsers : [word]));
const notes = join(root, '.output/check');

/** Before a command: browsers go first. */
const quietly = process.platform === 'win32' ? [] : ['nice', '-n', '5'];

/** A command that is right or wrong as a whole. */
const command = (name, ...args) => async () => {
  const { code, said } = await start(name, args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, said };
};

/** Several commands, each counted. */
const commands = (...all) => async () => {
  const results = [];
  for (const one of all) results.push(await command(...one)());
  return { passed: results.filter((one) => one.passed).length, failed: results.filter((one) => one.failed).length, said: results.map((one) => one.said).join('') };
};

/** What failed in a report: file, test and the first line of what it says. */
function namesOf({ testResults }) {
  const first = (text) => (text ?? '').trim().split('\n')[0].slice(0, 300);
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed').map(({ fullName, failureMessages }) => `${relative(root, name)} > ${fullName}: ${first(failureMessages[0])}`);
    return failed.length === 0 && status === 'failed' ? [`${relative(root, name)}: ${first(message)}`] : failed;
  });
}

/** One vitest project, counted by its own report; no report counts as a failure. */
const suite = (name, before = []) => async () => {
  const file = join(notes, `${name}.json`);
  const [program, ...args] = [...before, 'vitest'];
  const { code, said } = await start(program, [...args, 'run', '--config', '.ci/vitest.config.ts', '--project', name, '--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  const passed = report?.numPassedTests ?? 0;
  // A file that cannot be loaded, or an error outside tests, fails without a failed test.
  const names = report ? namesOf(report) : [];
  return { passed, failed: Math.max(report?.numFailedTests ?? 0, names.length, code === 0 ? 0 : 1), said, names };
};

const build = async () => {
  const wrong = [await buildExtension('chromium'), await buildExtension('firefox')];
  await buildPractice();
  return { passed: wrong.filter((one) => !one).length, failed: wrong.filter(Boolean).length, said: wrong.filter(Boolean).join('\n') };
};

const budget = () => {
  const rows = sizes();
  return { passed: rows.filter((row) => row.holds).length, failed: rows.filter((row) => !row.holds).length, said: rows.map((row) => row.says).join('\n') };
};

const browser = (name, project = name) => async () => {
  if (findBrowser(name)) return suite(project)();
  const failed = process.env.CI || name === 'chromium' ? 1 : 0;
  return { passed: 0, failed, said: `No ${name} on this machine: its tests were left out.`, left: !failed };
};

/**
 * What there is to check, with what must be done before. The longest begin first.
 * Browser tests wait as much as they work; what only works is quiet and fills the gaps.
 */
const tasks = {
  build: { run: build },
  firefox: { run: browser('firefox'), after: 'build' },
  chromium: { run: browser('chromium'), after: 'build' },
  // These need no build, but would take the places of the two above, which take longer.
  'firefox-editors': { run: browser('firefox', 'firefox-editors'), after: 'build' },
  'chromium-editors': { run: browser('chromium', 'chromium-editors'), after: 'build' },
  lint: { run: command('oxlint'), quiet: true },
  types: { run: commands(['tsc', '-p', '.'], ['tsc', '-p', 'rules'], ['tsc', '-p', 'tests/pages']), after: 'build', quiet: true },
  house: { run: suite('house', quietly), quiet: true },
  units: { run: suite('units', quietly), quiet: true },
  sizes: { run: budget, after: 'build', quiet: true },
  rules: { run: suite('rules', quietly), quiet: true },
};

const unknown = [...asked.filter((name) => !tasks[name]), ...process.argv.slice(2).filter((word) => word.startsWith('-') && word !== '--verbose')];
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(tasks).join(', ')}, browsers; and --verbose.`);
  process.exit(2);
}

const chosen = new Set(asked.length > 0 ? asked : Object.keys(tasks));
for (const name of Array.from(chosen)) if (tasks[name].after) chosen.add(tasks[name].after);

rmSync(notes, { recursive: true, force: true });
mkdirSync(notes, { recursive: true });
const results = new Map();
const running = new Map();

/** One browser more than there are cores keeps the machine busy; of the quiet ones one at a time. */
const atOnce = { loud: Math.max(2, Math.min(4, availableParallelism() + 1)), quiet: 1 };

/** Starts what may start, at most as many at once as the machine bears. */
function next() {
  for (const [name, { run, after, quiet = false }] of Object.entries(tasks)) {
    const alike = [...running.keys()].filter((other) => Boolean(tasks[other].quiet) === quiet).length;
    if (alike >= atOnce[quiet ? 'quiet' : 'loud']) continue;
    if (!chosen.has(name) || results.has(name) || running.has(name) || (after && !results.has(after))) continue;
    const began = Date.now();
    const blocked = after && results.get(after).failed > 0;
    const work = blocked ? Promise.resolve({ passed: 0, failed: 1, said: `Not run, since ${after} failed.` }) : Promise.resolve().then(run);
    running.set(name, work.catch((error) => ({ passed: 0, failed: 1, said: String(error?.stack ?? error) })).then((result) => {
      running.delete(name);
      results.set(name, result);
      const sign = result.left ? '–' : result.failed > 0 ? '✗' : '✓';
      console.log(`${sign} ${name.padEnd(16)} ${String(result.passed).padStart(5)} passed${result.failed ? `, ${result.failed} failed` : ''}  ${((Date.now() - began) / 1000).toFixed(1)} s`);
      if (verbose || result.failed > 0 || result.left || name === 'sizes') console.log(result.said.trim().replace(/^/gm, '  '));
    }));
  }
}

for (next(); running.size > 0; next()) await Promise.race(running.values());

// What tests want to be read: tables and figures.
for (const file of readdirSync(notes).filter((name) => name.endsWith('.txt')).sort()) console.log(`\n${readFileSync(join(notes, file), 'utf8').trim()}`);

// Again at the very end, where a log that was cut off still shows it.
const failures = [...results].flatMap(([name, { failed, names = [] }]) => (failed > 0 ? (names.length > 0 ? names : ['see above']).map((one) => `✗ ${name}: ${one}`) : []));
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
const sum = (key) => [...results.values()].reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
