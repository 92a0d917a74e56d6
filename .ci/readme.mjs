/** `npm run readme`: writes the table of rules into README.md, from the rule files. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runnerImport } from 'vite';

import { root } from './fingerprint.mjs';

const { module } = await runnerImport(join(root, '.ci/rule-table.ts'), { configFile: false, logLevel: 'error' });
const file = join(root, 'README.md');
writeFileSync(file, module.withRuleTable(readFileSync(file, 'utf8')));
