import { browser } from 'wxt/browser';
import { z } from 'zod';

import { shapes } from '../../../rules/shape';
import { answer } from './answer';

const draft = z.object({ text: shapes.text, site: shapes.siteId.optional() });

const nothing: z.output<typeof draft> = { text: '' };

export const drafts = {
  /** The draft of the quick check, as it was left; an empty one when there is none. */
  'draft.read': answer('own', z.object({}), async () => {
    const kept = await browser.storage.session.get('draft');
    const known = draft.safeParse(kept.draft);
    return known.success ? known.data : nothing;
  }),
  /** Keeps the draft of the quick check until the browser closes: in memory, never on disk. */
  'draft.keep': answer('own', draft, async (kept) => {
    await browser.storage.session.set({ draft: kept });
  }),
};
