import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { folders } from './extension.mjs';
import { filesIn, root } from './fingerprint.mjs';

const packed = (file) => gzipSync(readFileSync(file), { level: 9 }).length;
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Budgets of what is built: the script in pages, and the whole package. In bytes, packed. */
const budgets = [
  { name: 'content script, packed', max: 45_000, size: (folder) => filesIn(join(folder, 'content-scripts')).filter((file) => file.endsWith('.js')).reduce((sum, file) => sum + packed(file), 0) },
  { name: 'package', max: 1_000_000, size: (folder) => filesIn(folder).reduce((sum, file) => sum + packed(file), 0) },
];

/** One row a browser and budget: [what, whether it holds, sentence]. */
export function sizes() {
  return Object.entries(folders).flatMap(([browser, folder]) => budgets.map(({ name, max, size }) => {
    const now = size(join(root, folder));
    return { name: `${browser}: ${name}`, holds: now > 0 && now <= max, says: `${browser}: ${name} ${kB(now)} of ${kB(max)}` };
  }));
}
