import type { Field, FieldName } from '../draft';
import type { Finding } from '../rule';

/** Fields people read as sentences, a picture's description among them. */
export const sentences: readonly FieldName[] = ['text', 'title', 'description', 'warning', 'alt'];

/** Fields in which sites turn links, hashtags and mentions into something to click. */
export const clickable: readonly FieldName[] = ['text', 'title', 'description'];

/** Looks at each of the named fields and says with every finding in which one it lies. */
export function inFields(fields: readonly Field[], names: readonly FieldName[], find: (field: Field) => readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  for (const field of fields) {
    if (field.text === '' || !names.includes(field.name)) continue;
    for (const finding of find(field)) found.push(field.name === 'text' ? finding : Object.assign({ field: field.name }, finding));
  }
  return found;
}
