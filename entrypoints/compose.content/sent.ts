import type { Ranked } from '../../rules';
import type { Kept } from '../../rules/session';
import { deliver } from '../background/ask';
import type { Delivery } from '../background/ask';
import { depart, stay } from './arrival';
import { attempted, due, seen } from './attempt';
import type { Attempt, Sign } from './attempt';
import type { Guard } from './guard';
import { pathOf } from './detector';
import { flush, note } from './health';
import { saidIn } from './post-of';
import type { Captured } from './post-of';
import { textOf } from './layout';
import { firstRank, queryDeep } from './selectors';
import { boxesOf, isShown, sendControl } from './surface';
import type { Found } from './surface';

/** A sending that is followed until it is known what became of it. */
export type Following = { readonly text: string; readonly open: boolean; again(): void; /** Stops following and remembers nothing. */ end(): void };

const looks = [0, 60, 150, 300, 600, 1_200, 2_500, 5_000, 10_000, 15_100];
/** An answer may carry the start time of a request begun in the same instant as the press. */
const slack = 50;

/**
 * Follows one sending: the box going or emptying, the site's own request coming back, a link to the new post, a sign of failure.
 * Passive throughout; ends by itself after two minutes at the latest.
 *
 * @param recorded called with what became of the post; never for one that may not be kept
 */
export function follow(found: Found, post: Captured, recorded: (kept: Kept) => void, guard: Guard, page: AbortSignal): Following {
  const { surface, root } = found;
  const over = new AbortController();
  const signal = AbortSignal.any([page, over.signal]);
  const began = performance.now() - slack;
  const from = location.href;
  const before = new Set([...(surface.link ?? []), ...(surface.failed ?? [])].flatMap((selector) => queryDeep(document, selector)));
  const patterns = surface.requests?.map((pattern) => new RegExp(pattern)) ?? [];
  const fresh = (ranked: Ranked | undefined) => firstRank(document, ranked ?? [], (element) => !before.has(element)).elements[0];
  let attempt: Attempt = attempted(performance.now(), patterns.length > 0);
  let timer = 0;
  let soon = 0;

  const take = (sign: Sign) => {
    if (signal.aborted) return;
    attempt = seen(attempt, sign, performance.now());
    if (attempt.verdict) finish(sign.type === 'leaving');
    else rest();
  };
  const rest = () => {
    clearTimeout(timer);
    timer = window.setTimeout(guard('sent', () => {
      look();
      take({ type: 'passed' });
    }), Math.max(50, due(attempt) - performance.now() + 10));
  };
  const finish = (leaving: boolean) => {
    over.abort();
    const { verdict, url } = attempt;
    // The page that comes next will know more.
    if (leaving && surface.arrives) return;
    if (surface.arrives) void stay(found.site);
    if (!verdict || verdict === 'nothing') return;
    void record({ ...post, level: verdict, ...(url && { url }) }, recorded);
  };
  const look = () => {
    soon = 0;
    if (signal.aborted) return;
    const link = fresh(surface.link);
    if (link) return take({ type: 'linked', ...(link instanceof HTMLAnchorElement && link.href.startsWith('https:') && { url: link.href }) });
    if (fresh(surface.failed)) return take({ type: 'failed' });
    // Some sites go to the new post without loading a page.
    if (surface.arrives && location.href !== from && new RegExp(surface.arrives).test(pathOf(location.href))) return take({ type: 'linked', url: location.href });
    const gone = isGone();
    if (gone && attempt.gone === undefined) take({ type: 'gone' });
    else if (!gone && attempt.gone !== undefined && stillThere()) take({ type: 'back' });
  };
  const standing = () => {
    if (!isShown(root, surface)) return [];
    const { main, others } = boxesOf(root, surface, found.box);
    return [...main, ...others.values()].map((box) => textOf(box).trim()).filter(Boolean);
  };
  const isGone = () => (surface.closes ? !isShown(root, surface) : standing().length === 0);
  const said = saidIn(post);
  /** A site that failed opens its box again, as it was. */
  const stillThere = () => standing().some((text) => said.includes(text));

  const requests = new PerformanceObserver(guard('sent', (list: PerformanceObserverEntryList) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      if (entry.startTime < began || !patterns.some((pattern) => pattern.test(entry.name))) continue;
      const { responseStatus: status } = entry;
      if (status) take({ type: 'answered', well: status < 300 });
      look();
    }
  }));
  if (patterns.length) requests.observe({ type: 'resource' });
  const changes = new MutationObserver(guard('sent', () => {
    soon ||= window.setTimeout(guard('sent', look), 40);
  }));
  // The whole page, and the shadow root the surface stands in.
  for (const tree of new Set([document, root.getRootNode()])) changes.observe(tree, { childList: true, subtree: true });
  const timers = looks.map((after) => window.setTimeout(guard('sent', look), after));

  const options = { capture: true, passive: true, signal };
  const elsewhere = guard('sent', (event: Event) => {
    const control = sendControl(root, surface);
    const isSending = control !== null && event.composedPath().includes(control);
    const isSigned = event instanceof KeyboardEvent && /^(Shift|Control|Alt|Meta)/.test(event.key);
    // The same button may lead on through another step.
    if (event.isTrusted && isSending && event.type === 'pointerdown') take({ type: 'again' });
    if (event.isTrusted && !isSending && !isSigned && performance.now() - attempt.at > slack) {
      look();
      take({ type: 'regained' });
    }
  });
  window.addEventListener('pointerdown', elsewhere, options);
  window.addEventListener('keydown', elsewhere, options);
  window.addEventListener('pagehide', guard('sent', () => {
    look();
    take({ type: 'leaving' });
    flush();
  }), options);
  signal.addEventListener('abort', () => {
    requests.disconnect();
    changes.disconnect();
    for (const each of [...timers, timer, soon]) clearTimeout(each);
  }, { once: true });
  rest();
  void depart(post, found, location.href);

  return {
    text: said,
    get open() {
      return !signal.aborted;
    },
    again: () => take({ type: 'again' }),
    end: () => over.abort(),
  };
}

async function record(post: Parameters<typeof deliver>[0], recorded: (kept: Kept) => void): Promise<void> {
  note(post.site, 'post noticed', post.level);
  const delivered = await deliver(post);
  if (delivered.state === 'lost' && delivered.why === 'not allowed') return;
  if (delivered.state === 'lost') note(post.site, 'post not stored', delivered.why);
  recorded(keptAs(delivered));
}

const keptAs = (delivered: Delivery): Kept => {
  if (delivered.state !== 'waiting') return delivered.state === 'stored' ? 'recorded' : 'lost';
  return delivered.why === 'storage full' ? 'full' : 'waiting';
};
