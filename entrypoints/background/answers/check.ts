import { z } from 'zod';

import { isWorthKeeping } from '../../../rules/kept-draft';
import { shapes } from '../../../rules/shape';
import { noteAccount } from '../accounts-seen';
import { announce } from '../announce';
import { checkDraft, countDraft } from '../draft-check';
import { shelve, type Writing } from '../draft-shelf';
import { noteHealth } from '../health-store';
import { hush } from '../tab-drafts';
import { answer } from './answer';

export const checks = {
  /** Tips for a draft, its counts, and its limits as they turned out. Asked in a pause. */
  'draft.check': answer('page', shapes.question, (question, asker) => {
    const { site, account } = question.draft;
    if (account !== undefined && !asker.private) void noteAccount(site, account);
    const isKept = !asker.private && /^https?:/.test(asker.address);
    if (isKept) keepDraft(question.draft);
    return tellAfter(checkDraft(question, asker.private ? undefined : asker.tab, isKept && isWorthKeeping(question.draft)));
  }),
  /** No tips for the draft on this site and tab until it is posted, or tips again. A page speaks of its own tab. */
  'draft.hush': answer('page', z.object({ site: shapes.siteId, on: z.boolean() }), async ({ site, on }, { tab }) => {
    if (tab !== undefined) await hush(tab, site, on);
  }),
  /** How far a field has come, the main one unless another is named: for the gauge while somebody types. Touches no storage. */
  'draft.count': answer('page', z.object({ site: shapes.siteId, texts: shapes.fieldTexts, limits: shapes.limits, field: shapes.fieldName.optional() }), ({ site, texts, limits, field }) => countDraft(site, texts, limits, field)),
};

/** What stays open beside the page looks again. */
async function tellAfter<Result>(answer: Promise<Result>): Promise<Result> {
  const said = await answer;
  announce('writing');
  return said;
}

/** Nobody waits for it; when the shelf is out of order, the health page says so. */
function keepDraft({ site, account, kind, text, fields }: Writing): void {
  void shelve({ site, ...(account !== undefined && { account }), kind, text, ...(fields && { fields }) }, Date.now()).catch((error: unknown) => noteHealth('takt', 'part threw', error instanceof Error ? error.message.slice(0, 200) : undefined));
}
