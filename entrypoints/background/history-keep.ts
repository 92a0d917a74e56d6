import { bareOf } from '../../rules/bare';
import { withTokens, type SentPost } from '../../rules/post-of';
import { add } from './history-database';
import { readSettings } from './settings-store';

/** Remembers a post that went out, with or without its text, as the writer wants it. */
export async function keepPost(post: SentPost): Promise<{ readonly id: number; readonly known: boolean }> {
  const { memory } = await readSettings();
  const whole = withTokens(post);
  return await add(memory.texts ? whole : bareOf(whole));
}
