/**
 * `npm run drift`: changes every practice page as sites do, again and again, and looks whether the box is still found.
 * --count N   mutants a place (200)    --seed N   where chance begins (1)    --site NAME   one site alone    --all   every miss, not the first twenty
 * Exit code 1 when the box is found in less than 98 %, kinds are confused, a message would be read, or a miss is not reported.
 */
import { parseArgs } from 'node:util';

import { loadTool } from './tool.mjs';

const { values } = parseArgs({ options: { count: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' }, site: { type: 'string' }, all: { type: 'boolean', default: false } } });
const { drift } = await loadTool('drift');
const began = Date.now();
const { table, wrong, holds } = await drift({ site: values.site, count: Number(values.count), seed: Number(values.seed) });
console.log(table);
for (const line of values.all ? wrong : wrong.slice(0, 20)) console.log(`  ${line}`);
if (!values.all && wrong.length > 20) console.log(`  … and ${wrong.length - 20} more (--all)`);
console.log(`${((Date.now() - began) / 1000).toFixed(1)} s, seed ${values.seed}`);
process.exitCode = holds ? 0 : 1;
