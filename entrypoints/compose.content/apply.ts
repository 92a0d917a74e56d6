import { applyEdits, diffEdit, moveSpan } from '../../rules/edit';
import type { Edit } from '../../rules';
import { changed, oneChange } from './editors/change';
import type { Editor } from './editors/editor';
import { comesTrue, nextFrame } from './editors/wait';
import { isComposing } from './editors/watch';

/** The box as it stands now; null while it is gone. Asked again for each step, since sites remount it. */
export type Bench = { box(): Element | null; editor(): Editor | null };

/**
 * `fixed`: read back and right. `moved`: the place changed or is gone, nothing was done. `overtaken`: the writer went on meanwhile,
 * so nobody can tell. `untaken`: the editor leaves changes over lines alone. `refused`: it did not take it as it should, so this box
 * is only read from now on.
 */
export type Applied = 'fixed' | 'moved' | 'overtaken' | 'untaken' | 'refused';

const settling = 400;

/**
 * Makes all edits of a tip in one operation, then reads back and tells the truth.
 *
 * @param before the text the edits were made for
 */
export async function applyFix(edits: readonly Edit[], before: string, bench: Bench, signal: AbortSignal): Promise<Applied> {
  const box = bench.box();
  const editor = bench.editor();
  if (!box || !editor || isComposing(box)) return 'moved';
  const { text } = editor.read(box);
  const meant = follow(edits, before, text);
  const change = meant && oneChange(text, meant);
  if (!change) return 'moved';
  const wanted = changed(text, change);

  const writer = watchWriter();
  try {
    const outcome = await editor.replace(box, change, signal);
    const right = () => {
      const now = bench.box();
      return now !== null && bench.editor()?.read(now).text === wanted;
    };
    const isRight = await comesTrue(right, settling);
    // An editor that renders late may put its own text back.
    await nextFrame();
    await nextFrame();
    if (isRight && (right() || writer.wrote())) return 'fixed';
    const still = bench.box();
    const isElsewhere = outcome === 'ignored' && (!still || isComposing(still) || bench.editor()?.read(still).text !== text);
    if (isElsewhere) return 'moved';
    if (writer.wrote()) return 'overtaken';
    return outcome === 'ignored' && /\n/.test(change.was + change.text) ? 'untaken' : 'refused';
  } finally {
    writer.stop();
  }
}

/** Tells whether somebody pressed a key meanwhile: then another text is the writer's doing, not the editor's. */
function watchWriter(): { wrote(): boolean; stop(): void } {
  const life = new AbortController();
  let wrote = false;
  const note = (event: Event) => {
    wrote ||= event.isTrusted;
  };
  for (const type of ['keydown', 'paste', 'drop', 'compositionstart']) window.addEventListener(type, note, { capture: true, passive: true, signal: life.signal });
  return { wrote: () => wrote, stop: () => life.abort() };
}

/** The text of a field as the fix would make it, for copying. */
export function fixedText(edits: readonly Edit[], before: string, text: string): string {
  const meant = follow(edits, before, text);
  return meant ? applyEdits(text, meant) : text;
}

/** Edits of an older text, moved to where their places stand now; null when one of them was touched. */
function follow(edits: readonly Edit[], before: string, text: string): Edit[] | null {
  const difference = diffEdit(before, text);
  if (!difference) return [...edits];
  const moved: Edit[] = [];
  for (const edit of edits) {
    const at = moveSpan(edit.at, difference);
    if (!at) return null;
    moved.push({ ...edit, at });
  }
  return moved;
}
