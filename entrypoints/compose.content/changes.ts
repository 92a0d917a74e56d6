import type { Edit, FieldName, FieldTexts } from '../../rules';
import { diffEdit } from '../../rules/edit';

/** Longer texts are not followed key by key. */
export const long = 20_000;

/**
 * Tells what changed between two looks at the fields of a box.
 *
 * @param tell hears of each changed field the one edit that made it so, or none where its text is too long to follow
 */
export function tellChanges(before: FieldTexts, now: FieldTexts, tell: (field: FieldName, edit: Edit | null) => void): void {
  for (const field of Object.keys({ ...now, ...before }) as FieldName[]) {
    const [was = '', is = ''] = [before[field], now[field]];
    if (was !== is) tell(field, was.length + is.length < 2 * long ? diffEdit(was, is) : null);
  }
}
