import { browser } from 'wxt/browser';

import { onHistoryChange } from '../../background/ask';

/** Milliseconds in which a page takes in what the background answered it, and those after which one looks anyway: a box may be left without a word. */
const settled = 200;
const anyway = 3_000;

/** Calls whenever another page may be in front, or something else be written in it, until the signal ends it. */
export function onOtherWriting(look: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, settled);
  };
  const loaded = (_tab: number, { status }: { readonly status?: string }) => {
    if (status === 'complete') soon();
  };
  const channel = new BroadcastChannel('writing');
  const regular = setInterval(() => !document.hidden && look(), anyway);
  channel.addEventListener('message', soon);
  browser.tabs.onActivated.addListener(soon);
  browser.tabs.onUpdated.addListener(loaded);
  onHistoryChange(soon, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearInterval(regular);
    channel.close();
    browser.tabs.onActivated.removeListener(soon);
    browser.tabs.onUpdated.removeListener(loaded);
  }, { once: true });
}
