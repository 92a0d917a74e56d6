import { browser } from 'wxt/browser';

/** Tells an older script of ours in the same page that a newer one is here. */
const arrived = 'takt:arrived';

/**
 * How long the script of a page lives: until a newer one arrives, or the extension is gone. `wxt.config.ts` puts it in the place of WXT's own,
 * whose timers, places and messages nobody here needs: they would cost every page that loads another half a millisecond.
 */
export class ContentScriptContext {
  readonly #life = new AbortController();

  constructor() {
    document.dispatchEvent(new Event(arrived));
    document.addEventListener(arrived, () => this.#life.abort(), { signal: this.signal });
  }

  get signal(): AbortSignal {
    return this.#life.signal;
  }

  /** Whether this script is to do nothing any more; asking notices an extension that was updated or removed. */
  get isInvalid(): boolean {
    if (!browser.runtime?.id) this.#life.abort();
    return this.signal.aborted;
  }
}
