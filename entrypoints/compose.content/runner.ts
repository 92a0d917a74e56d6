import type { Caret, Count, FieldName, FieldTexts, Limits, Moment, SiteId } from '../../rules';
import { ask } from '../background/ask';
import type { Question, Value } from '../background/ask';

/** A draft as it leaves the page: only what the rules may know. */
export type PageDraft = Question<'draft.check'>['draft'];

/** Tips, counts and limits. */
export type Opinion = Value<'draft.check'>;

/** What the rules say to a draft, with the counts of one field; undefined when the background does not answer. */
export type Checker = (draft: PageDraft, moment: Moment, caret?: Caret, field?: FieldName) => Promise<Opinion | undefined>;

/** A second is ages for a check: later, the writer is elsewhere in the text. */
const patience = 2_000;

/**
 * Asks the background to check a draft. The rules run there, off the page's main thread, beside the history and the settings they need.
 */
export const checkInBackground: Checker = async (draft, moment, caret, field) => {
  const reply = await ask('draft.check', { draft, moment, caret, field }, patience);
  return reply.ok ? reply.value : undefined;
};

/** Asks for the counts of one field between two checks; undefined when the background does not answer. */
export type Tally = (site: SiteId, texts: FieldTexts, limits: Limits, field?: FieldName) => Promise<readonly Count[] | undefined>;

export const countInBackground: Tally = async (site, texts, limits, field) => {
  const reply = await ask('draft.count', { site, texts, limits, field }, patience);
  return reply.ok ? reply.value : undefined;
};
