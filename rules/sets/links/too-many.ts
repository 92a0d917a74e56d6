import { canonicalLink } from '../../likeness';
import { rule, type Examples, type Sources, type Words } from '../../rule';
import { outside } from '../../text/spans';
import { compile, near, sticky } from '../../text/phrases';
import { surplus } from '../../text/surplus';

/** How many links readers follow, by site; Threads refuses more than five. */
const advised: Readonly<Record<string, number>> = { bluesky: 1, facebook: 1, linkedin: 1, mastodon: 3, threads: 5, x: 1, xing: 1 };
/** Words that announce a collection of links. */
const collection = sticky(() =>
  compile([
    "links?(?: der woche| zum| zur| und|:)|linksammlung|linktipps?|linkliste|leseliste|lesetipps?|lesestoff|presseschau",
    "medienschau|fundstücke|quellen|weiterlesen|überblick|sammlung|reading list|round-?up|weekly reads?|further reading",
    "worth reading|sources|references|resources|link list|in the news|this week's reads|episode notes|shownotes|show notes",
  ].join('|'), 'iuy'));
const collecting = 'link lese pres medi fund quel weit über samm read roun week furt wort sour refe reso in this epis show'.split(' ');

export default rule({
  codes: ['LNK-05'],
  gravity: 'hint',
  strength: 'practice',
  sites: ['x', 'linkedin', 'facebook', 'bluesky', 'threads', 'mastodon', 'xing'],
  moment: 'pause',
  needs: ['text'],
  wide: true,
  check({ parsed }, site) {
    const most = advised[site.id] ?? 1;
    if (parsed.links.length <= most) return [];
    // A bare domain is mostly a name; the same address twice is one link.
    const seen = new Set<string>();
    const links = outside(parsed.links, parsed.code).filter(({ scheme, host, path, text }) => {
      const address = canonicalLink(text);
      if ((scheme === undefined && !host.startsWith('www.') && path.length < 2) || seen.has(address)) return false;
      seen.add(address);
      return true;
    });
    if (links.length <= most || (site.id !== 'threads' && near(parsed, collecting, collection, parsed.prose).length > 0)) return [];
    return [{ at: surplus(parsed.text, links, most), with: { count: links.length, most, site: site.name }, ...(site.id === 'threads' ? { variant: 'refused' } : {}) }];
  },
});

export const sources: Sources = [
  { title: { en: 'Threads: at most five links a post', de: 'Threads: höchstens fünf Links je Beitrag' }, url: 'https://developers.facebook.com/documentation/threads/posts', date: '2025-12-22', kind: 'official' },
  { title: { en: 'House rule: readers follow one link', de: 'Hausregel: Gefolgt wird einem Link' }, date: '2026-11-21', kind: 'practice' },
];

export const words: Words = {
  en: {
    title: '{count} links compete in this post',
    why: 'Readers follow one, and only one gets a preview; {most} is plenty here.',
    look: 'Choose the one that matters, or make a thread.',
    variants: { refused: { title: '{count} links are more than {site} takes', why: '{site} refuses posts with more than {most} different links.' } },
  },
  de: {
    title: '{count} Links konkurrieren in diesem Beitrag',
    why: 'Angeklickt wird einer, und nur einer bekommt eine Vorschau; mehr als {most} braucht es hier nicht.',
    look: 'Wähl den wichtigsten oder mach einen Thread daraus.',
    variants: { refused: { title: '{count} Links sind mehr, als {site} annimmt', why: '{site} lehnt Beiträge mit mehr als {most} verschiedenen Links ab.' } },
  },
};

export const examples: Examples = {
  en: {
    good: [
      'All dates for spring are here: https://a.org/dates',
      'The report (https://a.org/report) is long. Here it is once more: https://a.org/report?utm_source=newsletter',
      { text: 'Our links of the week, worth reading: https://a.org/one https://b.org/two', site: 'x' },
      { text: 'The films are on our page https://a.org/films and with friends of b.org.', site: 'bluesky' },
    ],
    bad: [
      { text: 'The report: https://a.org/report and the film: https://b.org/film', at: 'https://b.org/film', site: 'x' },
      { text: 'Tickets for York https://a.org/y and for Hull https://b.org/h', at: 'https://b.org/h', site: 'bluesky' },
      { text: 'York https://a.org/y Hull https://b.org/h Leeds https://c.org/l and Ripon https://d.org/r', at: 'https://d.org/r', site: 'mastodon' },
    ],
  },
  de: {
    good: [
      'Alle Termine im Frühling stehen hier: https://a.org/termine',
      'Der Bericht (https://a.org/bericht) ist lang. Hier noch einmal: https://a.org/bericht?utm_source=newsletter',
      { text: 'Unsere Lesetipps der Woche: https://a.org/eins https://b.org/zwei', site: 'x' },
      { text: 'Die Filme stehen bei uns unter https://a.org/filme und bei b.org.', site: 'bluesky' },
    ],
    bad: [
      { text: 'Der Bericht: https://a.org/bericht und der Film: https://b.org/film', at: 'https://b.org/film', site: 'x' },
      { text: 'Karten für Kassel https://a.org/k und für Fulda https://b.org/f', at: 'https://b.org/f', site: 'bluesky' },
      { text: 'Kassel https://a.org/k Fulda https://b.org/f Marburg https://c.org/m und Gießen https://d.org/g', at: 'https://d.org/g', site: 'mastodon' },
    ],
  },
};
