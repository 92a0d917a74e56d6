type Matter = 'history' | 'writing';

/** Stay open: making one costs more than all it says. */
const channels = new Map<Matter, BroadcastChannel>();

/** Says to all open extension pages that something changed: the history, or what is written in some page. Costs nothing when there is none. */
export function announce(what: Matter): void {
  const channel = channels.get(what) ?? new BroadcastChannel(what);
  channels.set(what, channel);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target origin, a window has
  channel.postMessage('changed');
}
