import type { Editor } from './editor';

const modules = import.meta.glob<{ default?: Editor }>('./*.ts', { eager: true });

/** Every driver, special before general. */
export const editors: readonly Editor[] = Object.values(modules)
  .flatMap((module) => module.default ?? [])
  .sort((one, other) => other.rank - one.rank);

/** The driver that knows this box, or null when nothing can be written in it. */
export function editorOf(box: Element): Editor | null {
  return editors.find((editor) => editor.owns(box)) ?? null;
}
