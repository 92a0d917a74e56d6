import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';

import { ask } from '../background/ask';
import { boxOf } from './box';
import { door, openDoor } from './door';
import { focusedElement } from './editors/selection';
import { sweep } from './leftovers';
import { raiseShield } from './shield';

const pauses = [1_000, 5_000, 20_000];

/**
 * Stands on every page of the sites: a shield, one focus listener, nothing else. When a box gets the focus it has the coach brought:
 * detector (which box?) → session (read, ask for tips) → show (chip, panel, marks) → fixing → sender and sent → background.
 */
export default defineContentScript({
  // `matches` come from rules/sites when the manifest is written.
  runAt: 'document_start',
  // The page need not hear of us.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const { signal } = ctx;
    sweep();
    const here = openDoor({ signal, guardHost: raiseShield(signal), isOrphan: () => ctx.isInvalid });
    let bringing: ReturnType<typeof ask<'page.bring'>> | undefined;
    const bring = async () => {
      if (here.coach && here.known) return;
      bringing ??= ask('page.bring', {});
      const reply = await bringing;
      bringing = undefined;
      if (reply.ok) here.known = reply.value;
    };
    const attend = async (target: unknown, turn = 0) => {
      if (!(target instanceof Element) || !boxOf(target) || here.isOrphan()) return;
      await bring();
      // A background that does not answer is asked again, while somebody is still at a box, and at the next focus.
      if (!(here.coach && here.known) && pauses[turn]) setTimeout(() => void attend(focusedElement(), turn + 1), pauses[turn]);
      // While the coach was on its way, the site may have put another box in its place.
      const now = target.isConnected ? target : focusedElement();
      if (now && door() === here && !signal.aborted) here.coach?.attend(now);
    };
    let isFocused = false;
    const follow = (event: Event) => {
      isFocused = true;
      void attend(event.composedPath()[0]);
    };
    window.addEventListener('focusin', follow, { capture: true, passive: true, signal });
    // Focus that was there before us, and pages that come back as they were.
    const look = () => {
      const at = focusedElement();
      // Mostly nothing has the focus, and at first there is not even a body.
      if (at && (at !== document.body || at.hasAttribute('contenteditable'))) void attend(at);
    };
    look();
    window.addEventListener('pageshow', (event) => event.persisted && look(), { signal });
    // What the page before has sent is settled here, on the hosts that load a new page for it: looking whether something waits is dear.
    const settle = () => new RegExp(import.meta.env.ARRIVALS ?? '$^').test(location.hostname) && void browser.storage.local.get('departed').then(({ departed }) => departed && bring(), () => undefined);
    // What has had the focus since may have become a box only now. Where nothing has, asking would make the browser compute all styles.
    window.addEventListener('load', () => requestIdleCallback(() => {
      if (isFocused) look();
      settle();
    }), { once: true, signal });
  },
});
