import { widenedOverEmptyLines } from './change';
import { editableBy } from './editable';
import { editor } from './editor';
import { pageRealm } from './page-realm';
import { asking, typing } from './ways';

/** Any other editable element, and the last resort: unknown libraries are asked first, plain elements let the browser type. */
export default editor({
  id: 'content-editable',
  rank: 0,
  owns: (box) => box instanceof HTMLElement && (box.isContentEditable || box.hasAttribute('contenteditable')),
  ...editableBy([asking, typing], pageRealm ? widenedOverEmptyLines : undefined),
});
