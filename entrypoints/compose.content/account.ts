import type { Found, SitePage } from './surface';
import { aboveBox, herePage, readFirst } from './reader';

/** Who is writing. Missing while two readings in a row have not agreed: after a switch the old name lingers for seconds. */
export type Writer = { readonly account?: string; readonly server?: string };

/** Keeps an eye on who is writing: read again at each focus, each return to the tab and each check. */
export type Account = {
  /** Reads once more and says what can be trusted now. */
  read(): Writer;
};

const gap = 400;

/** Who writes, as a reading finds it: in whose name the box posts goes before who is logged in. */
function writerIn(page: SitePage['page'], found: Found | null): string | undefined {
  const acting = found?.root.isConnected ? readFirst(found.surface.account, aboveBox(found.root, found.box)) : undefined;
  return (acting ?? readFirst(page.account, herePage()))?.replace(/\s+/g, ' ').slice(0, 200);
}

/**
 * Reads the account passively from the page.
 *
 * @param box what is written in now, if anything
 * @param changed called when the trusted account became another one
 * @param now milliseconds on a steady clock
 */
export function watchAccount({ page }: SitePage, box: () => Found | null, changed: () => void, signal: AbortSignal, now: () => number = () => performance.now()): Account {
  let last: { readonly value: string | undefined; readonly at: number } | undefined;
  let trusted: string | undefined;
  let timer = 0;

  const look = () => {
    const found = box();
    // A box that is being put back says nothing of its own.
    if (found && found.root.isConnected && !found.box.isConnected) return;
    const value = writerIn(page, found);
    if (!last || last.value !== value) last = { value, at: now() };
    clearTimeout(timer);
    if (now() - last.at < gap) timer = window.setTimeout(look, gap + 50);
    else if (trusted !== value) {
      trusted = value;
      changed();
    }
  };
  const read = (): Writer => {
    look();
    const server = readFirst(page.server, herePage());
    // A name that just became another one is not known until it has been read twice.
    const account = last?.value === trusted ? trusted : undefined;
    return { ...(account && { account }), ...(server && { server }) };
  };

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look();
  }, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return { read };
}
