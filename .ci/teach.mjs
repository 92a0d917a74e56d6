/**
 * `npm run teach`: makes the tables of clues in `rules/words` from the judged drafts in `tests/rules`, in about a minute and a half.
 * Due when a lesson came or the way of teaching changed; a test says so.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { lessonsMark, root } from './fingerprint.mjs';
import { loadTool } from './tool.mjs';

const { teach } = await loadTool('teach', 'tests/rules');
for (const language of ['de', 'en']) writeFileSync(join(root, `rules/words/clues-${language}.json`), `${JSON.stringify(teach(language, lessonsMark()))}\n`);
