/** Says to all open extension pages that something changed: the history, or what is written in some page. Costs nothing when there is none. */
export function announce(what: 'history' | 'writing'): void {
  const channel = new BroadcastChannel(what);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target origin, a window has
  channel.postMessage('changed');
  channel.close();
}
