import { expect, test } from 'vitest';

import { long, tellChanges } from '../../entrypoints/compose.content/changes';
import type { Edit, FieldName, FieldTexts } from '../../rules';

const told: readonly [string, FieldTexts, FieldTexts, [FieldName, Edit | null][]][] = [
  ['nothing new', { text: 'The mill' }, { text: 'The mill' }, []],
  ['a field that came empty', {}, { text: '' }, []],
  ['what was typed', { text: 'The mill' }, { text: 'The mill turns' }, [['text', { at: [8, 8], text: ' turns' }]]],
  ['each field by itself', { text: 'The mill', title: 'Mill' }, { text: 'A mill', title: 'Mills' }, [['text', { at: [0, 3], text: 'A' }], ['title', { at: [4, 4], text: 's' }]]],
  ['a field that went', { text: 'The mill', alt: 'A wheel' }, { text: 'The mill' }, [['alt', { at: [0, 7], text: '' }]]],
  ['that a long text changed, not how', { text: '' }, { text: 'a'.repeat(2 * long) }, [['text', null]]],
];

test.each(told)('tells %s', (_, before, now, wanted) => {
  const heard: [FieldName, Edit | null][] = [];
  tellChanges(before, now, (field, edit) => heard.push([field, edit]));
  expect(heard).toEqual(wanted);
});
