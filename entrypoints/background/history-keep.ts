import { bareOf } from '../../rules/bare';
import { withTokens, type SentPost } from '../../rules/post-of';
import { clearPosted } from './draft-shelf';
import { add } from './history-database';
import { readSettings } from './settings-store';

/** Remembers a post that went out, with or without its text, as the writer wants it; its draft need not be kept any longer. */
export async function keepPost(post: SentPost): Promise<{ readonly id: number; readonly known: boolean }> {
  const { memory } = await readSettings();
  const whole = withTokens(post);
  const added = await add(memory.texts ? whole : bareOf(whole));
  // The post is in the history, whatever becomes of its draft.
  if (post.level !== 'attempt') await clearPosted(post, Date.now()).catch(() => undefined);
  return added;
}
