import { canonicalLink } from '../../likeness';
import { day, opening, postsHere } from '../../own-past';
import type { PastPost } from '../../past';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { lazy } from '../../text/lazy';
import { outside } from '../../text/spans';

const month = 30 * day;
/** A bare host is the door of a house: people name it in many posts. */
const front = /^https:\/\/[^/?]*$/;

export default rule({
  codes: ['DUP-04'],
  gravity: 'warning',
  strength: 'policy',
  kinds: opening,
  moment: 'pause',
  needs: ['text', 'history', 'account', 'profile'],
  options: {
    /** Days within which the same link is worth a word. */
    days: { default: 14, min: 1, max: 90 },
    /** Posts with it within 30 days, this one counted, that are too many. */
    times: { default: 3, min: 2, max: 20 },
  },
  check({ parsed, past, profile, site: here, account, now }, site, options): Finding[] {
    const free = new Set((profile.repeatedLinks ?? []).map(canonicalLink));
    // What is remembered may have been written when fewer trackers were known.
    const before = lazy(() => postsHere(past, here, account, now).map(({ at, links }) => ({ at, links: links.map(canonicalLink) })));
    const told = new Set<string>();
    return outside(parsed.links, parsed.code).flatMap((link): Finding[] => {
      const address = canonicalLink(link.text);
      if (front.test(address) || free.has(address) || told.has(address)) return [];
      told.add(address);
      const same = before().filter(({ links }) => links.includes(address));
      const last = same[0];
      if (!last) return [];
      const times = same.filter(({ at }) => now - at <= month).length + 1;
      const values = { site: site.name, times, at: last.at };
      if (times >= (options.times ?? 3)) return [{ at: link.at, variant: 'often', with: values }];
      return now - last.at <= (options.days ?? 14) * day ? [{ at: link.at, gravity: 'hint', with: values }] : [];
    });
  },
});

export const sources: Sources = [
  { title: { en: 'X: rules on authenticity, links without new words', de: 'X, Regeln zur Authentizität: Links ohne neue Worte' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-06-29', kind: 'official' },
  { title: { en: 'Reddit: rules on spam', de: 'Reddit: Regeln gegen Spam' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-06-29', kind: 'official' },
  { title: { en: 'House rule: how often is often', de: 'Hausregel: wie oft oft ist' }, date: '2026-11-21', kind: 'practice' },
];

export const words: Words = {
  en: {
    title: 'You shared this link here on {at:date}',
    why: 'On {site} the same address without anything new soon looks like advertising.',
    look: 'Say what is new, quote a passage, or leave it out.',
    variants: { often: { title: 'This link {times} times in 30 days', why: 'Last on {site} on {at:date}. Sites count the same address again and again as spam.' } },
    options: { days: 'Days in which a link is remembered', times: 'Posts with it in 30 days' },
  },
  de: {
    title: 'Diesen Link hast du hier am {at:date} geteilt',
    why: 'Dieselbe Adresse ohne Neues wirkt auf {site} schnell wie Reklame.',
    look: 'Sag, was neu ist, zitier eine Stelle oder lass ihn weg.',
    variants: { often: { title: 'Dieser Link zum {times}. Mal in 30 Tagen', why: 'Zuletzt auf {site} am {at:date}. Immer wieder dieselbe Adresse gilt den Diensten als Spam.' } },
    options: { days: 'Tage, die ein Link gemerkt wird', times: 'Beiträge damit in 30 Tagen' },
  },
};

const now = Date.UTC(2026, 10, 18, 10);
const recent: PastPost = { site: 'x', kind: 'post', at: now - 0.1 * day, hashtags: [], links: [], mentions: [], words: 9, media: 0, excerpt: '' };
const shared = (address: string, ...daysAgo: number[]) => ({
  now,
  past: [recent, ...daysAgo.map((days): PastPost => Object.assign({}, recent, { at: now - days * day, links: [canonicalLink(address)] }))],
});

export const examples: Examples = {
  en: {
    good: [
      { text: 'The first well is open, here is how it was dug: https://our-site.com/well', site: 'x', draft: shared('https://our-site.com/well', 20) },
      { text: 'The report has a chapter on wells: https://our-site.com/report?chapter=2', site: 'x', draft: shared('https://our-site.com/report?chapter=1', 2) },
      { text: 'Everything about the mill stands on https://our-site.com', site: 'x', draft: shared('https://our-site.com', 1, 3, 5) },
      { text: 'Seats for Friday: https://our-site.com/booking', site: 'x', draft: { ...shared('https://our-site.com/booking', 1, 3, 5), profile: { repeatedLinks: ['our-site.com/booking'] } } },
    ],
    bad: [
      { text: 'In case you missed it, the report: https://our-site.com/report', at: 'https://our-site.com/report', site: 'x', draft: shared('https://www.our-site.com/report/', 4) },
      { text: 'The report once more, with all figures: https://our-site.com/report', at: 'https://our-site.com/report', site: 'x', draft: shared('https://our-site.com/report', 16, 25) },
      { text: 'Read it here: our-site.com/report and tell us', at: 'our-site.com/report', site: 'x', draft: shared('https://our-site.com/report', 0.2) },
    ],
  },
  de: {
    good: [
      { text: 'Der erste Brunnen ist offen, so wurde er gegraben: https://unsere-seite.de/brunnen', site: 'x', draft: shared('https://unsere-seite.de/brunnen', 20) },
      { text: 'Der Bericht hat ein Kapitel über Brunnen: https://unsere-seite.de/bericht?kapitel=2', site: 'x', draft: shared('https://unsere-seite.de/bericht?kapitel=1', 2) },
      { text: 'Plätze für Freitag: https://unsere-seite.de/karten', site: 'x', draft: { ...shared('https://unsere-seite.de/karten', 1, 3, 5), profile: { repeatedLinks: ['unsere-seite.de/karten'] } } },
    ],
    bad: [
      { text: 'Für alle, die ihn verpasst haben, der Bericht: https://unsere-seite.de/bericht', at: 'https://unsere-seite.de/bericht', site: 'x', draft: shared('https://www.unsere-seite.de/bericht/', 4) },
      { text: 'Noch einmal der Bericht mit allen Zahlen: https://unsere-seite.de/bericht', at: 'https://unsere-seite.de/bericht', site: 'x', draft: shared('https://unsere-seite.de/bericht', 16, 25) },
      { text: 'Zum Nachlesen der Bericht: https://unsere-seite.de/bericht', at: 'https://unsere-seite.de/bericht', site: 'x', draft: shared('https://unsere-seite.de/bericht', 0.2) },
    ],
  },
};
