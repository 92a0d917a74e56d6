import { z } from 'zod';

import { currentRule, rules } from '../../../rules';
import { shapes } from '../../../rules/shape';
import { noteHealth, readHealth } from '../health-store';
import { probe, probePages } from '../probe';
import { countRules, readRuleCounts } from '../rule-counts';
import { answer } from './answer';

export const health = {
  /** Counts what happened on a site. The detail names a rule, an editor or a selector's rank; never any content. */
  'health.note': answer('page', z.object({ site: shapes.siteId, what: shapes.healthWhat, detail: z.string().max(200).optional() }), async (note, asker) => {
    if (asker.private) return;
    await noteHealth(note.site, note.what, note.detail);
    // An editor's name, then the rule's.
    const rule = note.what === 'fix worked' ? currentRule(note.detail?.split(' ').at(-1) ?? '', rules) : undefined;
    if (rule !== undefined) await countRules([rule], 'fixed');
  }),
  /** How often each rule spoke, was fixed and was ignored. */
  'rules.counts': answer('own', z.object({}), () => readRuleCounts()),
  'health.read': answer('own', z.object({}), () => readHealth()),
  /** Open tabs of which a skeleton can be made, the one used last first. */
  'health.pages': answer('own', z.object({}), () => probePages()),
  /** The skeleton of the page in a tab: tags and names of attributes, no text. Only ever asked for by a press of the person. */
  'health.probe': answer('own', z.object({ tab: z.int().min(0) }), ({ tab }) => probe(tab)),
};
