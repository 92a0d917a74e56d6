import type { Why } from '../../background/ask';

/** A message to a background that is killed now and then is sent so often before the person is asked. */
const tries = 8;

/** Asks again while nobody answers: a background that was killed is awake in a moment, and every question here may be asked twice. */
export async function persist<Reply extends { readonly ok: boolean; readonly why?: Why }>(question: () => Promise<Reply>): Promise<Reply> {
  let reply = await question();
  for (let count = 1; count < tries && !reply.ok && reply.why === 'gone'; count++) reply = await question();
  return reply;
}
