import { browser } from 'wxt/browser';

import type { SiteId } from '../../rules';
import { ask } from '../background/ask';
import { watchAccount } from './account';
import type { Account } from './account';
import { badge } from './badge';
import { failing, tellChange } from './changed';
import type { Door } from './door';
import { recognise } from './detector';
import { watchFiles } from './files';
import { guardFor } from './guard';
import { note } from './health';
import { ignoring } from './ignoring';
import { textIn } from './layout';
import { memory } from './memory';
import { answerPopup } from './messages';
import { checkInBackground, countInBackground } from './runner';
import type { Checker } from './runner';
import { watchSender } from './sender';
import { startSession } from './session';
import type { Desk, Session } from './session';
import { showInPage } from './show';
import type { Shown } from './show';
import { learnStart } from './start';
import type { Start } from './start';
import type { Found } from './surface';
import { tipWords } from './tip-words';

/** The coach of one page: at most one box has its attention. */
export type Coach = {
  /** Something got the focus. Cheap when it is not a box. */
  attend(target: Element): void;
};

/** A box under the coach's eye, and everything that ends with it. */
type Attended = { readonly session: Session; readonly life: AbortController; /** The first answer is here, with its words. */ isReady?: true; shown?: { readonly view: Shown; readonly life: AbortController } | undefined };

type PageDesk = Desk & { readonly site: SiteId; readonly account: Account };

/** How long to wait before asking a silent background again. */
const pauses = [2_000, 10_000, 30_000];

const options = () => ask('page.options', {});
const compare = () => ask('page.compare', {});

/**
 * Builds the coach of a page. Nothing is read, drawn or asked before somebody writes.
 */
export function makeCoach(door: Omit<Door, 'coach'>): Coach {
  const { isOrphan, signal: page, guardHost } = door;
  let desk: PageDesk | null = null;
  let start: Start | null = null;
  let wanted: Found | null = null;
  let at: Attended | null = null;
  let silent = 0;
  const words = tipWords();
  const mail = badge();
  const wave = ignoring(() => at?.session ?? null, { read: () => desk?.account.read() ?? {} });

  const learn = async () => {
    if (!desk || page.aborted) return;
    const { site } = desk;
    const told = await learnStart(site, desk.account.read());
    if (page.aborted || desk.site !== site) return;
    // What was known goes on when nobody answers; without it, ask again later.
    if (told.words || !start) start = told;
    const pause = told.words ? undefined : pauses[silent++];
    if (pause) setTimeout(() => void learn(), pause);
    settle();
  };

  /** Brings everything in line with the box that is wanted and with how to behave here. */
  const settle = () => {
    if (!desk || !start) return;
    if (start.mode === 'off') return leave();
    if (wanted?.box.isConnected && wanted.box !== at?.session.found().box) begin(desk, wanted);
    wanted = null;
    if (!at) return;
    at.shown?.view.speak(start);
    at.session.look();
    draw();
  };

  /** Chip and panel stand in the page only where they may, and never beside a direct message. */
  const present = (here: PageDesk, now: Start, { session, life, shown }: Attended): Shown | undefined => {
    const { words: said } = now;
    const kind = session.layout()?.kind;
    if (now.mode === 'page' && said && kind !== 'message') {
      // While a site has its box out, what is shown waits.
      if (shown || !kind) return shown?.view;
      const own = new AbortController();
      const view = showInPage({ session, words, guardHost, guard: here.guard, ignoring: wave, options, compare }, { ...now, words: said }, AbortSignal.any([page, life.signal, own.signal]));
      if (at) at.shown = { view, life: own };
      return view;
    }
    shown?.life.abort();
    delete at?.shown;
    return undefined;
  };

  const begin = (here: PageDesk, found: Found) => {
    leave();
    const life = new AbortController();
    const signal = AbortSignal.any([page, life.signal]);
    const session = startSession(found, here, page);
    at = { session, life };
    here.files.listen(signal);
    watchSender(session, here, signal, page);
    answerPopup({ session, account: here.account, ignoring: wave, guard: here.guard, start: () => start, enter: () => at?.shown?.view.enter() }, signal);
    note(found.site, 'box found', `${found.surface.name} ${found.field} ${found.rank}`);
    if (found.rank < 0) note(found.site, 'page changed', failing(found));
  };

  let isDue = false;
  /** A script whose extension is gone, or went on without it, leaves as soon as it notices. */
  const check: Checker = async (...question) => {
    const told = await checkInBackground(...question);
    if (!told && isOrphan()) leave();
    return told;
  };

  /** Several changes in a row are drawn once. */
  const draw = () => {
    if (!isDue) queueMicrotask(desk?.guard('draw', drawNow) ?? drawNow);
    isDue = true;
  };
  const drawNow = () => {
    isDue = false;
    if (!at || !start || !desk || isOrphan()) return;
    const here = at;
    const { tips } = here.session.writing();
    if (here.isReady) present(desk, start, here)?.draw();
    if (start.mode === 'quiet') mail.show(tips.length, tips[0]?.gravity ?? null);
    void words.fetch(start.language, tips.map(({ rule }) => rule)).then((isNew) => heard(here, isNew), () => undefined);
  };
  /** A chip that came before there is something to say would grow, and wander to where it has room. */
  const heard = (here: Attended, isNew: boolean) => {
    if (!isNew && (here.isReady || !here.session.ready())) return;
    here.isReady = true;
    draw();
  };

  const leave = () => {
    mail.clear();
    at?.life.abort();
    at?.session.stop();
    at = null;
  };

  const open = (found: Found): void => {
    if (desk?.site === found.site) return;
    const { site } = found;
    const guard = guardFor(site);
    const again = guard('start', learn);
    desk = {
      site, guard, account: watchAccount(found, () => at?.session.found() ?? null, again, page), files: watchFiles(guard('files', () => at?.session.look())), memory: memory(), check, count: countInBackground,
      changed: draw,
      gone: leave,
    };
    const changed = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && 'settings' in changes) again();
    };
    browser.storage.onChanged.addListener(changed);
    page.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
    again();
  };

  page.addEventListener('abort', leave, { once: true });
  return {
    attend(target) {
      if (isOrphan()) return;
      const { session, shown } = at ?? {};
      const known = session?.found();
      if (session && known?.box.contains(target)) {
        session.refocus(known);
        return shown?.view.beside();
      }
      const where = { address: location.href, document };
      const found = door.known && recognise(target, where, door.known);
      if (!found) return door.known && tellChange(target, where, door.known);
      // Another field of the same draft: title, description, tags. Or the same box, if the site put it back and gave it the focus before it was missed.
      if (session && known?.surface.name === found.surface.name
        && ((known.root === found.root && !found.surface.thread) || (!known.box.isConnected && session.text(found.field) === textIn(found, found.field, found.box)))) {
        session.refocus(found);
        return shown?.view.beside();
      }
      wanted = found;
      open(found);
      settle();
    },
  };
}
