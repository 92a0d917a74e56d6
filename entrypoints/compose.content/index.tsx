import { defineContentScript } from 'wxt/utils/define-content-script';

import { matches, pages, siteAt } from '../../rules/pages';
import { arrive } from './arrival';
import { makeCoach } from './coach';
import { focusedElement } from './editors/selection';
import { guardFor } from './guard';
import { raiseShield } from './shield';

/**
 * The way from a keystroke to a tip, a fix and a remembered post:
 * detector (which box?) → session (read, check) → show (chip, panel, marks) → fixing → sender and sent → background.
 * On pages without writing only the shield and one focus listener stand ready.
 */
export default defineContentScript({
  matches: [...matches],
  runAt: 'document_start',
  main(ctx) {
    const { signal } = ctx;
    raiseShield(signal);
    const guard = guardFor('page');
    const coach = makeCoach(() => ctx.isInvalid, signal);
    const attend = guard('focus', (target: unknown) => {
      if (target instanceof Element) coach.attend(target);
    });
    window.addEventListener('focusin', (event) => attend(event.composedPath()[0]), { capture: true, passive: true, signal });
    // Focus that was there before us, and pages that come back as they were.
    const look = () => attend(focusedElement());
    look();
    document.addEventListener('DOMContentLoaded', look, { once: true, signal });
    const site = siteAt(location.href);
    const page = site ? pages[site] : undefined;
    if (site && page) guard('arrival', () => arrive(site, page, location.href))();
    window.addEventListener('pageshow', (event) => event.persisted && look(), { signal });
  },
});
