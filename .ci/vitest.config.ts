import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

import { pictureReader } from './left-out.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Editors alone and the extension on sites use different builds, so each has a browser of its own, at the same time. */
const browser = (browserName: 'chromium' | 'firefox', what?: 'editors') => ({
  root,
  test: {
    name: what ? `${browserName}-${what}` : browserName,
    include: [`tests/browsers/${what ?? ''}*.test.ts`],
    exclude: what ? [] : ['tests/browsers/editors*.test.ts'],
    environment: 'node',
    // One browser for all files of a run: it is slow to start and each test empties it.
    isolate: false,
    fileParallelism: false,
    retry: 0,
    // Only how long a failure may take: what is awaited is always a condition.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    provide: { browserName },
  },
});

/** rules: bare Node, proving that they are pure; so they need loading once for all files. units: happy-dom with a fake browser, each file in a thread, which starts sooner than a process. house: the tree itself. chromium, firefox: the built extension; with -editors: the drivers in real editors. */
export default defineConfig({
  root,
  test: {
    projects: [
      { root, test: { name: 'rules', include: ['tests/rules/**/*.test.ts'], environment: 'node', isolate: false, testTimeout: 300_000 } },
      { root, plugins: [WxtVitest(), pictureReader], test: { name: 'units', server: { deps: { inline: ['exifreader'] } }, include: ['tests/units/**/*.test.{ts,tsx}'], environment: 'happy-dom', pool: 'threads', setupFiles: ['tests/units/patience.ts'], testTimeout: 300_000, hookTimeout: 300_000 } },
      { root, test: { name: 'house', include: ['tests/layout.test.ts'], environment: 'node' } },
      browser('chromium'),
      browser('firefox'),
      browser('chromium', 'editors'),
      browser('firefox', 'editors'),
    ],
  },
});
