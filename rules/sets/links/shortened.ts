import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { clickable, inFields } from '../../text/in-fields';
import { outside } from '../../text/spans';
import { copiedShorteners, shorteners } from '../../words/hosts';

/** Sites that discourage or block shorteners themselves; elsewhere it is only a matter of courtesy. */
const strict: ReadonlySet<string> = new Set(['mastodon', 'pinterest']);

export default rule({
  codes: ['LNK-03'],
  gravity: 'warning',
  strength: 'policy',
  moment: 'pause',
  needs: ['text', 'profile'],
  long: true,
  check({ fields, profile }, site) {
    const own = new Set((profile.ownShorteners ?? []).map((host) => host.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/, '').replace(/\/.*/, '')));
    return inFields(fields, clickable, ({ parsed }) =>
      outside(parsed.links, parsed.code).flatMap(({ at, host, path }): Finding[] => {
        const name = host.replace(/^www\./, '');
        // The bare name talks about the service.
        if (!shorteners.has(name) || own.has(name) || path.length < 2) return [];
        // Google kept the goo.gl links that were used in 2024, so a single one may still work.
        const variant = name === 'goo.gl' ? { variant: 'closed' } : copiedShorteners.has(name) ? { variant: 'copied' } : {};
        return [{ at, with: { host: name, site: site.name }, ...variant, ...(strict.has(site.id) || name === 'goo.gl' ? {} : { gravity: 'hint' }) }];
      }));
  },
});

export const sources: Sources = [
  { title: { en: 'Mastodon: shorteners are discouraged', de: 'Mastodon: Von Kurzlinks wird abgeraten' }, url: 'https://github.com/mastodon/documentation/blob/2903485d/content/en/user/posting.md', date: '2026-07-02', kind: 'official' },
  { title: { en: 'Pinterest: guidelines on spam', de: 'Pinterest: Regeln gegen Spam' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-02-20', kind: 'official' },
  { title: { en: 'twitter-text: any link counts 23 characters', de: 'twitter-text: Jeder Link zählt 23 Zeichen' }, url: 'https://github.com/twitter/twitter-text', date: '2021-10-21', kind: 'code' },
];

export const words: Words = {
  en: {
    title: 'This link hides where it leads',
    why: '{host} tells nobody what is behind it, saves no characters on {site}, and dies when the service does.',
    look: 'Use the full address.',
    variants: {
      copied: {
        title: 'This short link comes from another post',
        why: '{host} is made by a site for its own posts; elsewhere it only hides where the link leads.',
        look: 'Open it once and copy the address you arrive at.',
      },
      closed: {
        title: 'goo.gl makes no links any more',
        why: 'Google closed its shortener; many goo.gl addresses open nothing since August 2025.',
        look: 'Use the full address.',
      },
    },
  },
  de: {
    title: 'Dieser Link verrät nicht, wohin er führt',
    why: '{host} verbirgt das Ziel, spart auf {site} keine Zeichen und stirbt mit dem Kürzungsdienst.',
    look: 'Nimm die volle Adresse.',
    variants: {
      copied: {
        title: 'Dieser Kurzlink stammt aus einem anderen Beitrag',
        why: '{host} macht ein Netzwerk für seine eigenen Beiträge; anderswo verbirgt es nur das Ziel.',
        look: 'Öffne ihn einmal und kopiere die Adresse, auf der du landest.',
      },
      closed: {
        title: 'goo.gl kürzt keine Links mehr',
        why: 'Google hat den Dienst geschlossen; viele goo.gl-Adressen führen seit August 2025 ins Leere.',
        look: 'Nimm die volle Adresse.',
      },
    },
  },
};

export const examples: Examples = {
  en: {
    good: [
      'Tickets: https://museum.org/tickets',
      { text: 'Two links: the film https://youtu.be/abc123 and the way there https://maps.app.goo.gl/Xy1', site: 'bluesky' },
      { text: 'We no longer use bit.ly for our links.', site: 'x' },
      { text: 'Tickets: https://bit.ly/3xYz', site: 'x', draft: { profile: { ownShorteners: ['bit.ly'] } } },
      { text: 'In the log: `https://bit.ly/3xYz`, and at https://habit.ly/course', site: 'bluesky' },
    ],
    bad: [
      { text: 'Tickets: https://bit.ly/3xYz', at: 'https://bit.ly/3xYz' },
      { text: 'Read on at tinyurl.com/abc', at: 'tinyurl.com/abc', site: 'x' },
      { text: 'As Anna says: https://lnkd.in/dXy12', at: 'https://lnkd.in/dXy12' },
      { text: 'The way there: https://goo.gl/maps/x1', at: 'https://goo.gl/maps/x1', site: 'mastodon' },
    ],
  },
  de: {
    good: [
      'Karten: https://museum.de/karten',
      { text: 'Zwei Links: der Film https://youtu.be/abc123, der Weg https://maps.app.goo.gl/Xy1', site: 'bluesky' },
      { text: 'Wir verzichten künftig auf bit.ly und andere Kürzer.', site: 'x' },
      { text: 'Karten: https://bit.ly/3xYz', site: 'x', draft: { profile: { ownShorteners: ['https://www.bit.ly/'] } } },
      { text: 'Im Protokoll: `https://bit.ly/3xYz`, der Kurs: https://habit.ly/kurs', site: 'bluesky' },
    ],
    bad: [
      { text: 'Karten: https://tinyurl.com/abc', at: 'https://tinyurl.com/abc' },
      { text: 'Zum Nachlesen: t1p.de/neu7', at: 't1p.de/neu7', site: 'x' },
      { text: 'Wie Anna schreibt: https://t.co/dXy12', at: 'https://t.co/dXy12', site: 'bluesky' },
      { text: 'Der Weg: https://goo.gl/maps/x1', at: 'https://goo.gl/maps/x1', site: 'mastodon' },
    ],
  },
};
