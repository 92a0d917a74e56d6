import { bareOf } from '../../rules/bare';
import { withTokens, type SentPost } from '../../rules/post-of';
import { draftsOf, takeDown } from './draft-shelf';
import { add } from './history-database';
import { readSettings } from './settings-store';

/** Remembers a post that went out, with or without its text, as the writer wants it; its draft need not be kept any longer. */
export async function keepPost(post: SentPost): Promise<{ readonly id: number; readonly known: boolean }> {
  const { memory } = await readSettings();
  const whole = withTokens(post);
  // The post comes into the history, whatever becomes of its draft.
  const drafts = post.level === 'attempt' ? [] : draftsOf(post).catch(() => []);
  const added = await add(memory.texts ? whole : bareOf(whole));
  const keys = await drafts;
  if (keys.length > 0) await takeDown(keys).catch(() => undefined);
  return added;
}
