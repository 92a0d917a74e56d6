import { browser } from 'wxt/browser';

import type { LiveQuestion, LiveView } from '../../components/coach';
import type { Account } from './account';
import { fix, goTo } from './fixing';
import type { Guard } from './guard';
import type { Ignoring } from './ignoring';
import type { Session } from './session';
import type { Start } from './start';

/** Besides what the popup asks: the keyboard command. */
type Order = LiveQuestion | { readonly takt: 'focus' };

export type PopupDesk = {
  readonly session: Session;
  readonly account: Account;
  readonly ignoring: Ignoring;
  readonly guard: Guard;
  start(): Start | null;
  /** Moves the keyboard into the panel. */
  enter(): void;
};

/** Answers the popup while a box is written in. */
export function answerPopup({ session, account, ignoring, guard, start, enter }: PopupDesk, signal: AbortSignal): void {
  const answer = async (order: Order): Promise<unknown> => {
    if (order.takt === 'state') return stateOf(session, account, start());
    if (order.takt === 'fix') return { ok: await fix(session, order.key, signal) };
    if (order.takt === 'ignore') ignoring.ignore(order.key, order.scope);
    if (order.takt === 'undo') ignoring.undo(order.key);
    if (order.takt === 'hush') await ignoring.hush(order.on);
    if (order.takt === 'focus') enter();
    const tip = order.takt === 'light' && session.writing().tips.find(({ key }) => key === order.key);
    if (tip) goTo(session, tip);
    return { ok: true };
  };
  const listener = (message: unknown, _sender: unknown, respond: (answer: unknown) => void): true | undefined => {
    if (!isOrder(message)) return undefined;
    guard('popup', async () => respond(await answer(message)))();
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

function stateOf(session: Session, account: Account, start: Start | null): LiveView | null {
  const kind = session.layout()?.kind;
  if (!kind || !start || kind === 'message') return null;
  const { tips, readOnly } = session.writing();
  const name = account.read().account;
  return { site: session.site, kind, mode: start.mode, counts: session.counts(), tips, canFix: !readOnly, hushed: session.hushed(), ...(name && { account: name }) };
}

function isOrder(message: unknown): message is Order {
  return typeof message === 'object' && message !== null && 'takt' in message && ['state', 'fix', 'light', 'ignore', 'undo', 'hush', 'focus'].includes(String(message.takt));
}
