import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { arrive } from '../compose.content/arrival';
import { makeCoach } from '../compose.content/coach';
import { door } from '../compose.content/door';

/** The coach itself, put into a page by the background when somebody begins to write there: see `compose.content/index.ts`. */
export default defineUnlistedScript(() => {
  const here = door();
  if (!here || here.coach || here.signal.aborted) return;
  here.coach = makeCoach(here);
  void arrive(location.href).catch(() => undefined);
});
