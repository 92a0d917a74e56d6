import { browser } from 'wxt/browser';

import type { Reply } from './ask';
import { answers } from './answers/all';
import type { Answer, Asker, Open } from './answers/answer';
import { Refusal, whyOf } from './why';

type Sender = { readonly id?: string; readonly url?: string; readonly origin?: string; readonly frameId?: number; readonly documentId?: string; readonly tab?: { readonly id?: number; readonly incognito?: boolean } };

const known: Readonly<Record<string, Answer>> = answers;

/**
 * The one ear of the background. What is not addressed to it stays unanswered.
 *
 * @returns true when an answer will follow, as both browsers want it
 */
export function onMessage(message: unknown, sender: Sender, respond: (reply: Reply<unknown>) => void): true | undefined {
  if (typeof message !== 'object' || message === null || !('takt' in message) || message.takt !== 'ask') return undefined;
  void reply(message, sender).then(respond);
  return true;
}

async function reply(message: object, sender: Sender): Promise<Reply<unknown>> {
  try {
    const kind = 'kind' in message ? message.kind : undefined;
    const answer = typeof kind === 'string' && Object.hasOwn(known, kind) ? known[kind] : undefined;
    if (!answer) throw new Refusal('unknown kind');
    if (!mayAsk(sender, answer.open)) throw new Refusal('not allowed');
    const data = answer.shape.safeParse('data' in message ? message.data : undefined);
    if (!data.success) throw new Refusal('wrong shape');
    const asker: Asker = { tab: sender.tab?.id, frame: sender.frameId, page: sender.documentId, address: sender.url ?? '', private: sender.tab?.incognito ?? false };
    return { ok: true, value: (await answer.run(data.data, asker)) ?? null };
  } catch (error) {
    return { ok: false, why: whyOf(error) };
  }
}

/** What a message says about itself proves nothing; who sent it is told by the browser. */
function mayAsk(sender: Sender, open: Open): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const address = sender.url ?? '';
  // Compared as text: what `URL` calls the origin of an extension's page differs between browsers, and can be "null".
  if (address.startsWith(browser.runtime.getURL('/'))) return true;
  return open === 'page' && sender.tab !== undefined && /^https?:\/\//.test(address);
}
