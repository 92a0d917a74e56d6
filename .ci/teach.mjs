/**
 * `npm run teach`: makes the tables of clues in `rules/words` from the judged drafts in `tests/rules`, in about a minute.
 * Due when a lesson came or the way of teaching changed; a test says so.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { fingerprint, root } from './fingerprint.mjs';
import { loadTool } from './tool.mjs';

const { teach } = await loadTool('teach', 'tests/rules');
const made = fingerprint('tests/rules/lessons', 'tests/rules/lessons.ts', 'tests/rules/teach.ts', 'rules/text/clues.ts');
for (const language of ['de', 'en']) writeFileSync(join(root, `rules/words/clues-${language}.json`), `${JSON.stringify(teach(language, made))}\n`);
