import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import * as all from '../../rules/all';
import * as sites from '../../rules/sites';
import * as words from '../../rules/words-of';

declare global {
  var taktBook: typeof all & typeof sites & typeof words;
}

/** The rule book, once for the background and the extension's own pages: the build lets both take it from here (see `.ci/shared-book.ts`). */
export default defineUnlistedScript(() => {
  globalThis.taktBook = { ...all, ...sites, ...words };
});
