/** Lets everything that is queued now run first. */
export function nextTask(): Promise<void> {
  return new Promise((done) => {
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => {
      channel.port1.close();
      done();
    });
    channel.port1.start();
    channel.port2.postMessage(null);
  });
}

/** Resolves after some milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** Resolves before the next painting; where nothing is painted, such as in a tab behind, without it. */
export function nextFrame(): Promise<void> {
  return new Promise((done) => {
    const late = setTimeout(done, document.hidden ? 0 : 250);
    requestAnimationFrame(() => {
      clearTimeout(late);
      done();
    });
  });
}

/** Resolves once the page has been told of a new selection, or after 150 ms, since setting the same selection again tells nobody. */
export function selectionChange(target: EventTarget): Promise<void> {
  return new Promise((done) => {
    const heard = () => {
      clearTimeout(timer);
      target.removeEventListener('selectionchange', heard, true);
      done();
    };
    const timer = setTimeout(heard, 150);
    target.addEventListener('selectionchange', heard, true);
  });
}

/** Asks again and again for at most `limit` milliseconds whether something has come true. */
export async function comesTrue(question: () => boolean, limit: number): Promise<boolean> {
  const until = performance.now() + limit;
  for (let gap = 0; ; gap = gap * 2 || 2) {
    if (question()) return true;
    const left = until - performance.now();
    if (left <= 0) return false;
    if (gap) await pause(Math.min(gap, left));
    else await nextTask();
  }
}
