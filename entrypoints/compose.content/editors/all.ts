import type { Editor } from './editor';

// What drivers share is named here, so that it is not carried along as a whole.
const drivers = import.meta.glob<Editor>(['./*.ts', '!./{all,change,editable,editor,nodes,page-realm,places,replace,selection,skim,stay,wait,walk,watch,ways}.ts'], { eager: true, import: 'default' });

/** Every driver, special before general. */
export const editors: readonly Editor[] = Object.values(drivers).sort((one, other) => other.rank - one.rank);

/** The driver that knows this box, or null when nothing can be written in it. */
export function editorOf(box: Element): Editor | null {
  return editors.find((editor) => editor.owns(box)) ?? null;
}
