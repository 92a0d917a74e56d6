import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { skeletonOf } from './skeleton';

/** Put into a page once, when the person asks for a report: hands the page's bones back, and leaves nothing behind. */
export default defineUnlistedScript(() => skeletonOf(document));
