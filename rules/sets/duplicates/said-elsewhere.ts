import type { Likeness } from '../../draft';
import { near, same } from '../../likeness/near';
import { rule, type Examples, type Sources, type Words } from '../../rule';
import { nameOf } from '../../words/site-names';

const day = 86_400_000;
const hour = 3_600_000;

export default rule({
  codes: ['DUP-02'],
  gravity: 'warning',
  strength: 'practice',
  kinds: ['post', 'quote', 'thread'],
  moment: 'pause',
  ofPost: true,
  needs: ['history'],
  options: {
    /** How far back it looks. */
    days: { default: 30, min: 1, max: 365 },
  },
  check({ alike, site: here, now }, _site, options) {
    const since = now - (options.days ?? 30) * day;
    const elsewhere = alike.filter((post) => post.likeness >= near && post.site !== here && post.at >= since).toSorted((a, b) => b.at - a.at);
    const last = elsewhere.find((post) => post.likeness >= same) ?? elsewhere[0];
    if (!last) return [];
    const days = Math.max(0, Math.floor((now - last.at) / day));
    const values = { site: nameOf(last.site), days, at: last.at, excerpt: last.excerpt };
    const justNow = new Set(elsewhere.filter((post) => post.likeness >= same && now - post.at <= hour).map((post) => post.site));
    if (justNow.size >= 2) return [{ variant: 'everywhere', with: { ...values, sites: [...justNow].map(nameOf).join(', '), places: justNow.size + 1 } }];
    const when = days === 0 ? 'today' : days === 1 ? 'yesterday' : 'days';
    const variant = last.likeness >= same ? when : last.excerpt === '' ? 'near-bare' : `near-${when}`;
    return [{ with: values, ...(variant !== 'days' && { variant }) }];
  },
});

export const sources: Sources = [
  { title: { en: 'House rule: not the same content in several services', de: 'Hausregel: nicht derselbe Inhalt auf mehreren Plattformen' }, date: '2026-11-21', kind: 'practice' },
  { title: { en: 'Own measurement of how alike edited posts are', de: 'Eigene Messung, wie ähnlich bearbeitete Beiträge sind' }, date: '2026-11-21', kind: 'measured' },
];

export const words: Words = {
  en: {
    title: 'You posted these words on {site} {days} days ago',
    why: 'They went out there on {at:date}. Each community has its own tone, and who follows you twice sees a machine.',
    look: 'Keep the fact; change the opening, the length and the call.',
    variants: {
      today: { title: 'You posted these words on {site} today' },
      yesterday: { title: 'You posted these words on {site} yesterday' },
      'near-today': { title: 'Almost the same text as on {site} today', why: 'There: “{excerpt}” Each community has its own tone, and who follows you twice reads one text twice.' },
      'near-yesterday': { title: 'Almost the same text as on {site} yesterday', why: 'There: “{excerpt}” Each community has its own tone, and who follows you twice reads one text twice.' },
      'near-bare': { title: 'Much like your post on {site} of {at:date}', why: 'You keep no texts, only fingerprints, so the old one cannot be shown. Each community has its own tone, and who follows you twice reads one text twice.' },
      'near-days': { title: 'Almost the same text as on {site} {days} days ago', why: 'There, on {at:date}: “{excerpt}” Each community has its own tone, and who follows you twice reads one text twice.' },
      everywhere: {
        title: 'The same words on {places} sites within an hour',
        why: 'Also on {sites}, on {at:date}. That is what machines do, and people who follow you twice see it.',
      },
    },
    options: { days: 'Days it looks back' },
  },
  de: {
    title: 'Auf {site} hast du das vor {days} Tagen gepostet',
    why: 'Wortgleich ging es dort am {at:date} raus. Jede Community hat ihren Ton, und wer dir zweimal folgt, sieht eine Maschine.',
    look: 'Behalte den Inhalt; ändere Anfang, Länge und Aufforderung.',
    variants: {
      today: { title: 'Auf {site} hast du das heute schon gepostet' },
      yesterday: { title: 'Auf {site} hast du das gestern gepostet' },
      'near-today': { title: 'Fast derselbe Text wie heute auf {site}', why: 'Dort: „{excerpt}“ Jede Community hat ihren Ton, und wer dir zweimal folgt, liest denselben Text zweimal.' },
      'near-yesterday': { title: 'Fast derselbe Text wie gestern auf {site}', why: 'Dort: „{excerpt}“ Jede Community hat ihren Ton, und wer dir zweimal folgt, liest denselben Text zweimal.' },
      'near-bare': { title: 'Klingt sehr nach deinem Beitrag auf {site} vom {at:date}', why: 'Du hebst keine Texte auf, nur Fingerabdrücke, darum lässt sich der alte nicht zeigen. Jede Community hat ihren Ton, und wer dir zweimal folgt, liest denselben Text zweimal.' },
      'near-days': { title: 'Fast derselbe Text wie auf {site} vor {days} Tagen', why: 'Dort, am {at:date}: „{excerpt}“ Jede Community hat ihren Ton, und wer dir zweimal folgt, liest denselben Text zweimal.' },
      everywhere: {
        title: 'Wortgleich auf {places} Diensten binnen einer Stunde',
        why: 'Auch auf {sites}, am {at:date}. So posten Maschinen, und wer dir zweimal folgt, merkt es.',
      },
    },
    options: { days: 'Tage, die zurückgeschaut wird' },
  },
};

const now = Date.UTC(2026, 10, 21, 12);

function post(site: string, daysAgo: number, excerpt: string, more: Partial<Likeness> = {}): Likeness {
  return { site, at: now - daysAgo * day, likeness: 1, excerpt, ...more };
}

export const examples: Examples = {
  en: {
    good: [
      { text: 'The report is out.', site: 'x', draft: { now, alike: [] } },
      { text: 'What the report means for our school', site: 'mastodon', draft: { now, alike: [post('x', 1, 'What the strike means for your journey', { likeness: 0.55 })] } },
      { text: 'The report is out.', site: 'mastodon', draft: { now, alike: [post('x', 45, 'The report is out.')] } },
      { text: 'Thank you!', site: 'bluesky', draft: { now, kind: 'reply', alike: [post('x', 1, 'Thank you!')] } },
    ],
    bad: [
      { text: 'The report is out.', site: 'mastodon', draft: { now, alike: [post('x', 4, 'The report is out.')] } },
      { text: 'What the report means for our school', site: 'mastodon', draft: { now, alike: [post('x', 1, 'What the report means for your school', { likeness: 0.95 })] } },
      { text: 'The report is out.', site: 'bluesky', draft: { now, alike: [post('linkedin', 0.1, 'The report is out.')] } },
      { text: 'The report is out.', site: 'bluesky', draft: { now, alike: [post('x', 0.01, 'The report is out.'), post('mastodon', 0.02, 'The report is out.')] } },
    ],
  },
  de: {
    good: [
      { text: 'Der Bericht ist da.', site: 'x', draft: { now, alike: [] } },
      { text: 'Was der Bericht für unsere Schule heißt', site: 'mastodon', draft: { now, alike: [post('x', 1, 'Was der Streik für eure Fahrt heißt', { likeness: 0.55 })] } },
      { text: 'Der Bericht ist da.', site: 'mastodon', draft: { now, alike: [post('x', 45, 'Der Bericht ist da.')] } },
      { text: 'Danke dir!', site: 'bluesky', draft: { now, kind: 'reply', alike: [post('x', 1, 'Danke dir!')] } },
    ],
    bad: [
      { text: 'Der Bericht ist da.', site: 'mastodon', draft: { now, alike: [post('x', 4, 'Der Bericht ist da.')] } },
      { text: 'Was der Bericht für unsere Schule heißt', site: 'mastodon', draft: { now, alike: [post('x', 1, 'Was der Bericht für eure Schule heißt', { likeness: 0.95 })] } },
      { text: 'Der Bericht ist da.', site: 'bluesky', draft: { now, alike: [post('xing', 1.1, 'Der Bericht ist da.')] } },
      { text: 'Der Bericht ist da.', site: 'bluesky', draft: { now, alike: [post('x', 0.01, 'Der Bericht ist da.'), post('mastodon', 0.02, 'Der Bericht ist da.')] } },
    ],
  },
};
