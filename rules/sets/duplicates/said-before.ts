import type { Likeness } from '../../draft';
import { near, same } from '../../likeness/near';
import { rule, type Examples, type Sources, type Words } from '../../rule';

const day = 86_400_000;

export default rule({
  codes: ['DUP-01'],
  gravity: 'warning',
  strength: 'policy',
  kinds: ['post', 'quote', 'thread'],
  moment: 'pause',
  ofPost: true,
  needs: ['history', 'account'],
  options: {
    /** How far back it looks. */
    days: { default: 180, min: 7, max: 3650 },
  },
  check({ alike, site: here, account, now }, site, options) {
    const since = now - (options.days ?? 180) * day;
    // Another account on the same site may carry the same news; that is a matter of its own.
    const isOwn = (post: Likeness) => !account || !post.account || post.account === account;
    const before = alike.filter((post) => post.likeness >= near && post.site === here && post.at >= since && isOwn(post));
    // The very same words weigh more than younger ones that are only alike.
    const last = before.toSorted((a, b) => Number(b.likeness >= same) - Number(a.likeness >= same) || b.at - a.at)[0];
    if (!last) return [];
    const days = Math.max(0, Math.floor((now - last.at) / day));
    const when = days === 0 ? 'today' : days === 1 ? 'yesterday' : 'days';
    const variant = last.likeness >= same ? when : last.excerpt === '' ? 'near-bare' : `near-${when}`;
    return [{ with: { site: site.name, days, at: last.at, excerpt: last.excerpt }, ...(variant !== 'days' && { variant }) }];
  },
});

export const sources: Sources = [
  { title: { en: 'X: rules on authenticity, repeated posts', de: 'X, Regeln zur Authentizität: wiederholte Beiträge' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-06-29', kind: 'official' },
  { title: { en: 'Meta: community standards on spam', de: 'Meta, Gemeinschaftsstandards: Spam' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-08-03', kind: 'official' },
  { title: { en: 'LinkedIn: policies on spam', de: 'LinkedIn: Regeln gegen Spam' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-05-27', kind: 'official' },
  { title: 'Tao et al., Groundhog Day: Near-Duplicate Detection on Twitter, WWW 2013', date: '2013', kind: 'research' },
];

export const words: Words = {
  en: {
    title: 'You posted these words here {days} days ago',
    why: 'It went out on {site} on {at:date}. Followers notice, and sites list repeated posts as spam.',
    look: 'Tell another side: a number, a face, a question.',
    variants: {
      today: { title: 'You posted these very words here today' },
      yesterday: { title: 'You posted these very words here yesterday' },
      'near-today': { title: 'Almost the text you posted here today', why: 'It went out on {site} on {at:date}: “{excerpt}” A few other words do not make it another post, neither for readers nor for the site.' },
      'near-yesterday': { title: 'Almost the text you posted here yesterday', why: 'It went out on {site} on {at:date}: “{excerpt}” A few other words do not make it another post, neither for readers nor for the site.' },
      'near-bare': { title: 'Much like your post here of {at:date}', why: 'You keep no texts, only fingerprints, so the old one cannot be shown. A few other words do not make it another post, neither for readers nor for the site.' },
      'near-days': { title: 'Almost your text of {days} days ago', why: 'It went out on {site} on {at:date}: “{excerpt}” A few other words do not make it another post, neither for readers nor for the site.' },
    },
    options: { days: 'Days it looks back' },
  },
  de: {
    title: 'Genau das hast du hier vor {days} Tagen gepostet',
    why: 'Es ging am {at:date} auf {site} raus. Das fällt auf, und Wiederholungen gelten den Diensten als Spam.',
    look: 'Erzähl eine andere Seite: eine Zahl, ein Gesicht, eine Frage.',
    variants: {
      today: { title: 'Genau das hast du hier heute schon gepostet' },
      yesterday: { title: 'Genau das hast du hier gestern gepostet' },
      'near-today': { title: 'Fast derselbe Text ging hier heute schon raus', why: 'Am {at:date} auf {site}: „{excerpt}“ Ein paar andere Wörter machen daraus keinen neuen Beitrag, weder für die Leute noch für den Dienst.' },
      'near-yesterday': { title: 'Fast derselbe Text ging hier gestern raus', why: 'Am {at:date} auf {site}: „{excerpt}“ Ein paar andere Wörter machen daraus keinen neuen Beitrag, weder für die Leute noch für den Dienst.' },
      'near-bare': { title: 'Klingt sehr nach deinem Beitrag hier vom {at:date}', why: 'Du hebst keine Texte auf, nur Fingerabdrücke, darum lässt sich der alte nicht zeigen. Ein paar andere Wörter machen daraus keinen neuen Beitrag, weder für die Leute noch für den Dienst.' },
      'near-days': { title: 'Fast derselbe Text wie hier vor {days} Tagen', why: 'Am {at:date} auf {site}: „{excerpt}“ Ein paar andere Wörter machen daraus keinen neuen Beitrag, weder für die Leute noch für den Dienst.' },
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
      { text: 'We open on Saturday. Come by for cake.', site: 'x', draft: { now, alike: [] } },
      { text: 'Lunch this week: soup, dumplings, pie.', site: 'x', draft: { now, alike: [post('x', 7, 'Lunch this week: soup, pasta, pie.', { likeness: 0.58 })] } },
      { text: 'Happy holidays from all of us.', site: 'x', draft: { now, alike: [post('x', 331, 'Happy holidays from all of us.')] } },
      { text: 'Thank you!', site: 'x', draft: { now, kind: 'reply', alike: [post('x', 1, 'Thank you!')] } },
    ],
    bad: [
      { text: 'We open on Saturday. Come by for cake.', site: 'x', draft: { now, alike: [post('x', 12, 'We open on Saturday. Come by for cake.')] } },
      { text: 'We open on Saturday 🎂', site: 'mastodon', draft: { now, account: 'cafe', alike: [post('mastodon', 0.2, 'We open on Saturday', { account: 'cafe' })] } },
      { text: 'The report is out.', site: 'bluesky', draft: { now, alike: [post('bluesky', 1.5, 'The report is out.')] } },
      { text: 'We open this Saturday. Drop by for cake.', site: 'x', draft: { now, alike: [post('x', 12, 'We open on Saturday. Come by for cake.', { likeness: 0.9 })] } },
      { text: 'We open this Saturday. Drop by for tea.', site: 'x', draft: { now, alike: [post('x', 12, '', { likeness: 0.8 })] } },
    ],
  },
  de: {
    good: [
      { text: 'Wir öffnen am Samstag. Kommt auf ein Stück Kuchen vorbei.', site: 'x', draft: { now, alike: [] } },
      { text: 'Mittagstisch: Suppe, Knödel, Auflauf.', site: 'x', draft: { now, alike: [post('x', 7, 'Mittagstisch: Suppe, Nudeln, Auflauf.', { likeness: 0.61 })] } },
      { text: 'Der Bericht ist da.', site: 'x', draft: { now, account: 'haus_kassel', alike: [post('x', 20, 'Der Bericht ist da.', { account: 'haus_fulda' })] } },
      { text: 'Danke dir!', site: 'x', draft: { now, kind: 'reply', alike: [post('x', 1, 'Danke dir!')] } },
    ],
    bad: [
      { text: 'Wir öffnen am Samstag. Kommt auf ein Stück Kuchen vorbei.', site: 'x', draft: { now, alike: [post('x', 12, 'Wir öffnen am Samstag.')] } },
      { text: 'Wir öffnen am Samstag 🎂', site: 'mastodon', draft: { now, account: 'cafe', alike: [post('mastodon', 0.2, 'Wir öffnen am Samstag', { account: 'cafe' })] } },
      { text: 'Der Bericht ist da.', site: 'bluesky', draft: { now, alike: [post('bluesky', 1.5, 'Der Bericht ist da.')] } },
      { text: 'Diesen Samstag öffnen wir. Schaut auf einen Tee vorbei.', site: 'x', draft: { now, alike: [post('x', 12, '', { likeness: 0.8 })] } },
      { text: 'Diesen Samstag öffnen wir. Schaut auf ein Stück Kuchen vorbei.', site: 'x', draft: { now, alike: [post('x', 12, 'Wir öffnen am Samstag. Kommt auf ein Stück Kuchen vorbei.', { likeness: 0.88 })] } },
    ],
  },
};
