import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** All files below a path, in a fixed order; a file stands for itself. */
export function filesIn(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .sort();
}

/** One word for the contents of files and folders (relative to the project): it changes when any of them does. */
export function fingerprint(...paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesIn(join(root, path)))) hash.update(relative(root, file).replaceAll('\\', '/')).update(readFileSync(file));
  return hash.digest('hex');
}

/** One word for what the tables of clues are made from. */
export const lessonsMark = () => fingerprint('tests/rules/lessons', 'tests/rules/lessons.ts', 'tests/rules/teach.ts', 'rules/text/clues.ts');
