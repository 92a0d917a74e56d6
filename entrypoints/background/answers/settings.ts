import { browser } from 'wxt/browser';
import { z } from 'zod';

import { pagesFor } from '../../../rules/pages';
import { shapes } from '../../../rules/shape';
import { countRules, uncountIgnored } from '../rule-counts';
import * as store from '../settings-store';
import { bringCoach, openCompared, startPage } from '../start-page';
import { answer } from './answer';

const place = { site: shapes.siteId, account: shapes.account.optional() };
const ignore = z.object({ ...place, rule: shapes.ruleId, scope: z.enum(['once', 'here', 'always']) });

export const settings = {
  /** Everything a page needs to begin: how to behave here, in which language, with which words and rules. */
  'page.start': answer('page', z.object({ ...place, server: shapes.server.optional() }), (where) => startPage(where)),
  /** Puts the coach into the page that asks, since somebody writes there, and says where things are in a page at that address. */
  'page.bring': answer('page', z.object({}), async (_nothing, { tab, frame = 0, address }) => {
    await bringCoach(tab, frame);
    return pagesFor(address);
  }),
  /** Opens the options: a page's script cannot do that itself. */
  'page.options': answer('page', z.object({}), () => browser.runtime.openOptionsPage()),
  /** Opens the draft that is being written beside the post that is like it. */
  'page.compare': answer('page', z.object({}), (_nothing, { tab }) => openCompared(tab)),
  'settings.read': answer('own', z.object({}), () => store.readSettings()),
  /** What is given replaces, `null` goes back to the default, what is missing stays. Gives back the whole. */
  'settings.change': answer('own', shapes.settingsChange, (change) => store.changeSettings(change)),
  /** `once`: only counted; `here`: for this account (or site, when the account is not known); `always`: the rule is switched off. */
  'settings.ignore': answer('page', ignore, async ({ scope, ...where }, asker) => {
    if (!asker.private) await countRules([where.rule], 'ignored');
    if (scope !== 'once') await store.ignoreRule({ ...where, scope });
  }),
  'settings.unignore': answer('page', ignore, async ({ scope, ...where }, asker) => {
    if (!asker.private) await uncountIgnored(where.rule);
    if (scope !== 'once') await store.unignoreRule({ ...where, scope });
  }),
};
