import { kinds } from './all';
import type { News, Wish } from './messages';
import { run } from './run';

/** Reads archives beside the page, so that the page stays quick. It is ended from outside when nobody wants the rest. */
const ready: (() => void)[] = [];
let early = 0;

/** Resolves when the page has dealt with a piece. */
function next(): Promise<void> {
  if (early === 0) return new Promise((go) => ready.push(go));
  early--;
  return Promise.resolve();
}

const tell = (news: News) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's page has no target origin, a window has
  postMessage(news);
};

addEventListener('message', ({ data }: MessageEvent<Wish>) => {
  if (data.do === 'kinds') return tell({ is: 'kinds', kinds: Object.entries(kinds).map(([id, { how }]) => ({ id, how })) });
  if (data.do === 'next') {
    const go = ready.shift();
    if (go) go();
    else early++;
    return;
  }
  void run(data.files, data.do === 'look' ? data.sites : null, kinds, { tell, next }, data.do === 'look' ? data.reasons : undefined);
});
