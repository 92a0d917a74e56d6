import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { folders } from './extension.mjs';
import { filesIn, root } from './fingerprint.mjs';

const packed = (file) => gzipSync(readFileSync(file), { level: 9 }).length;
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Budgets of what is built: what stands in pages, what comes when somebody writes, and the whole package. In bytes, packed. */
const budgets = [
  { name: 'content script on every page, packed', max: 4_000, size: (folder) => packed(join(folder, 'content-scripts/compose.js')) },
  { name: 'coach brought on first focus, packed', max: 45_000, size: (folder) => packed(join(folder, 'coach.js')) },
  { name: 'package', max: 1_000_000, size: (folder) => filesIn(folder).reduce((sum, file) => sum + packed(file), 0) },
];

/** One row a browser and budget: what, whether it holds, and a sentence. */
export function sizes(browsers = Object.keys(folders)) {
  return browsers.map((browser) => [browser, folders[browser]]).flatMap(([browser, folder]) => budgets.map(({ name, max, size }) => {
    const now = size(join(root, folder));
    return { name: `${browser}: ${name}`, holds: now > 0 && now <= max, says: `${browser}: ${name} ${kB(now)} of ${kB(max)}` };
  }));
}
