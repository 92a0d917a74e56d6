import type { Likeness } from '../../draft';
import { day, opening } from '../../own-past';
import { rule, type Examples, type Sources, type Words } from '../../rule';

export default rule({
  codes: ['DUP-06'],
  gravity: 'warning',
  strength: 'policy',
  sites: ['bluesky', 'facebook', 'instagram', 'linkedin', 'mastodon', 'threads', 'x'],
  kinds: opening,
  moment: 'pause',
  ofPost: true,
  needs: ['history', 'account'],
  options: {
    /** How far back it looks. */
    days: { default: 7, min: 1, max: 90 },
    /** From how many percent of shared letter groups two texts are alike. */
    alike: { default: 65, min: 50, max: 100 },
  },
  check({ alike, site: here, account, now }, site, options) {
    if (!account) return [];
    const since = now - (options.days ?? 7) * day;
    const from = (options.alike ?? 65) / 100;
    const others = alike.filter((post) => post.site === here && post.account && post.account !== account && post.likeness >= from && post.at >= since);
    const last = others.toSorted((a, b) => b.at - a.at)[0];
    return last ? [{ with: { site: site.name, account: shortName(last), at: last.at, excerpt: last.excerpt } }] : [];
  },
});

function shortName({ account = '' }: Likeness): string {
  return [...account].length > 24 ? `${[...account].slice(0, 23).join('')}…` : account;
}

export const sources: Sources = [
  { title: { en: 'X: rules on authenticity, several accounts', de: 'X, Regeln zur Authentizität: mehrere Konten' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-06-29', kind: 'official' },
  { title: { en: 'X: developer policy, no identical posts on several accounts', de: 'X, Entwicklerregeln: keine gleichen Beiträge über mehrere Konten' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-07-15', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'Your account {account} posted this too',
    why: 'It went out on {at:date}. {site} counts the same words from several accounts of one hand as spam; translations are fine.',
    look: 'Repost it from here, or write what only this account can say.',
    options: { days: 'Days it looks back', alike: 'Percent that two texts share' },
  },
  de: {
    title: 'Dein Konto {account} hat das auch gepostet',
    why: 'Es ging am {at:date} raus. Dieselben Worte von mehreren Konten einer Hand sind auf {site} Spam; Übersetzungen sind in Ordnung.',
    look: 'Teil den Beitrag von hier aus oder schreib, was nur dieses Konto sagen kann.',
    options: { days: 'Tage, die zurückgeschaut wird', alike: 'Prozent, die zwei Texte teilen' },
  },
};

const now = Date.UTC(2026, 10, 18, 10);
const post = (account: string, daysAgo: number, excerpt: string, likeness = 1, site = 'x'): Likeness => ({ site, account, at: now - daysAgo * day, likeness, excerpt });

export const examples: Examples = {
  en: {
    good: [
      { text: 'Our branch in Leeds is open until eight tonight.', site: 'x', draft: { now, account: 'leeds', alike: [post('york', 1, 'Our branch in York is closed for two weeks.', 0.5)] } },
      { text: 'The new timetable is here.', site: 'x', draft: { now, account: 'leeds', alike: [post('york', 9, 'The new timetable is here.')] } },
      { text: 'The new timetable is here.', site: 'x', draft: { now, alike: [] } },
    ],
    bad: [
      { text: 'The new timetable is here.', site: 'x', draft: { now, account: 'leeds', alike: [post('york', 1, 'The new timetable is here.')] } },
      { text: 'The new timetable is here, Leeds.', site: 'bluesky', draft: { now, account: 'leeds.org', alike: [post('york.org', 3, 'The new timetable is here.', 0.72, 'bluesky')] } },
      { text: 'Doors open at ten.', site: 'mastodon', draft: { now, account: 'leeds', alike: [post('york', 0.1, 'Doors open at ten!', 1, 'mastodon'), post('hull', 2, 'Doors open at ten!', 1, 'mastodon')] } },
    ],
  },
  de: {
    good: [
      { text: 'Unsere Filiale in Kassel hat heute bis acht offen.', site: 'x', draft: { now, account: 'kassel', alike: [post('fulda', 1, 'Unsere Filiale in Fulda bleibt zwei Wochen zu.', 0.5)] } },
      { text: 'Der neue Fahrplan ist da.', site: 'x', draft: { now, account: 'kassel', alike: [post('fulda', 9, 'Der neue Fahrplan ist da.')] } },
      { text: 'Der neue Fahrplan ist da.', site: 'x', draft: { now, account: 'kassel', alike: [] } },
    ],
    bad: [
      { text: 'Der neue Fahrplan ist da.', site: 'x', draft: { now, account: 'kassel', alike: [post('fulda', 1, 'Der neue Fahrplan ist da.')] } },
      { text: 'Der neue Fahrplan ist da, Kassel.', site: 'bluesky', draft: { now, account: 'kassel.de', alike: [post('fulda.de', 3, 'Der neue Fahrplan ist da.', 0.72, 'bluesky')] } },
      { text: 'Die Türen öffnen um zehn.', site: 'mastodon', draft: { now, account: 'kassel', alike: [post('fulda', 0.1, 'Die Türen öffnen um zehn!', 1, 'mastodon')] } },
    ],
  },
};
