import { taken } from '../../rules/session';
import type { Account } from './account';
import type { Files } from './files';
import type { Guard } from './guard';
import { layOut, textOf } from './layout';
import { mediaOf } from './media';
import type { Memory } from './memory';
import { postOf, saidIn } from './post-of';
import type { Captured } from './post-of';
import { watchSending } from './sending';
import { follow } from './sent';
import type { Following } from './sent';
import type { Session } from './session';

export type SenderDesk = { readonly account: Account; readonly files: Files; readonly memory: Memory; readonly guard: Guard };

/** Notices that a session's post is sent, and sees it through even when its box is gone. */
export function watchSender(session: Session, { account, files, memory, guard }: SenderDesk, life: AbortSignal, page: AbortSignal): void {
  let last: Following | null = null;

  const capture = (): Captured | null => {
    const found = session.found();
    const here = layOut(found, location.href);
    const first = here?.main[0];
    // Seen from the first part of a thread, so that a thread of replies is a reply.
    const whole = first && found.surface.thread ? layOut({ ...found, box: first }, location.href) : here;
    if (!here || !whole || whole.kind === 'message') return null;
    const drafts = !whole.main.length ? [session.writing()] : whole.main.map((box, part) => (part === here.part ? session.writing() : memory.find(found.site, found.surface.name, textOf(box))));
    const advice = { tips: drafts.flatMap((draft) => draft?.tips.map(({ rule }) => rule) ?? []), fixes: drafts.flatMap((draft) => (draft ? taken(draft) : [])) };
    const media = whole.main.flatMap((_, part) => mediaOf(found.root, found.surface, whole.main, part, files));
    return postOf(found, whole, advice, account.read(), media, Date.now());
  };

  watchSending(() => session.found(), {
    near: () => session.look('sending'),
    pressed() {
      const post = capture();
      if (!post) return;
      if (last?.open && last.text === saidIn(post)) return last.again();
      last?.end();
      last = follow(session.found(), post, (kept) => {
        if (life.aborted) return;
        session.act({ type: 'recorded', as: kept });
        session.look();
      }, guard, page);
    },
  }, guard, life);
}
