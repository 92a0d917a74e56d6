import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(fileURLToPath(new URL('../../..', import.meta.url)), '.output/check');

/** Leaves a table or figures that `npm test` prints at its end. The name sorts them: "contract-chromium". */
export function report(name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.txt`), `${text.trim()}\n`);
}
