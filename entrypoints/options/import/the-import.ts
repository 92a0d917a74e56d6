import { ask } from '../../background/ask';
import { makeImporting, type Importing, type Reader } from './importing';
import type { How, News, Wish } from './messages';

/** Starts a worker that reads archives. */
function startReader(hear: (news: News) => void): Reader {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<News>) => hear(data));
  worker.addEventListener('error', ({ message }) => hear({ is: 'trouble', fault: 'unreadable', about: message }));
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target origin, a window has
    send: (wish: Wish) => worker.postMessage(wish),
    end: () => worker.terminate(),
  };
}

/** How to come by the archives that can be read. */
export function archiveKinds(): Promise<readonly How[]> {
  return new Promise((resolve) => {
    const reader = startReader((news) => {
      reader.end();
      resolve(news.is === 'kinds' ? news.kinds : []);
    });
    reader.send({ do: 'kinds' });
  });
}

/** The one import of this tab: it goes on while other pages of the options are looked at. */
export const theImport: Importing = makeImporting({ ask, read: startReader });
