import { canonicalLink } from '../../likeness';
import { day, opening } from '../../own-past';
import type { Media } from '../../draft';
import type { PastPost } from '../../past';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';

/** Sites on which films and pictures are at home: there nothing is missing. */
const filmHosts: ReadonlySet<string> = new Set(['youtube']);
const pictureHosts: ReadonlySet<string> = new Set(['flickr', 'pixelfed']);
/** Which site an address belongs to, to look for a post there in the history. */
const siteOf: Readonly<Record<string, string>> = { 'youtube.com': 'youtube', 'youtu.be': 'youtube', 'm.youtube.com': 'youtube', 'flickr.com': 'flickr', 'tumblr.com': 'tumblr' };

export default rule({
  codes: ['OWN-01'],
  gravity: 'hint',
  strength: 'practice',
  kinds: opening,
  moment: 'pause',
  needs: ['text', 'media', 'history', 'profile'],
  options: {
    /** Seconds from which on a film should lie with you too. */
    seconds: { default: 60, min: 10, max: 3600 },
    /** Pictures from which on they are a series. */
    pictures: { default: 4, min: 2, max: 20 },
  },
  check({ fields, media, past, profile, site: here, now }, _site, options): Finding[] {
    const film = media.some(({ kind, seconds = 0 }) => kind === 'video' && seconds > (options.seconds ?? 60));
    const series = media.filter(isPicture).length >= (options.pictures ?? 4);
    const links = fields.flatMap(({ parsed }) => parsed.links.map(({ text }) => canonicalLink(text)));
    const missing = (home: string | undefined, hosts: ReadonlySet<string>) => home !== undefined && !hosts.has(here) && (home === '' || (siteAt(home) !== here && !isThere(home, links, past, now)));
    if (film && missing(profile.homes?.films, filmHosts)) return [say('film', profile.homes?.films)];
    return series && missing(profile.homes?.pictures, pictureHosts) ? [say('pictures', profile.homes?.pictures)] : [];
  },
});

function say(what: 'film' | 'pictures', home = ''): Finding {
  return home === '' ? { variant: `${what} nowhere` } : { sure: false, variant: what, with: { home: home.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '').slice(0, 40) } };
}

function isPicture({ kind }: Media): boolean {
  return kind === 'image';
}

function siteAt(home: string): string | undefined {
  return siteOf[canonicalLink(home).split('/')[2] ?? ''];
}

/** The draft points there, or something went out there in the last days. */
function isThere(home: string, links: readonly string[], past: readonly PastPost[], now: number): boolean {
  const [host, site] = [canonicalLink(home).split('/')[2], siteAt(home)];
  const same = (link: string) => link.split('/')[2] === host || (site !== undefined && siteAt(link) === site);
  return links.some(same) || past.some((post) => post.site === site && post.media > 0 && now - post.at <= 14 * day);
}

export const sources: Sources = [{ title: { en: 'House rule: a home of your own for each medium, so that nothing is lost', de: 'Hausregel: ein eigenes Zuhause für jedes Medium, damit nichts verloren geht' }, date: '2026-11-21', kind: 'practice' }];

export const words: Words = {
  en: {
    title: 'Does this lie in a place of your own, too?',
    why: 'If a site closes or locks the account, everything on it is gone.',
    look: 'Upload the whole there first, then post a part here with a pointer.',
    variants: {
      film: { title: 'Is the film on {home}, too?' },
      pictures: { title: 'Are the pictures on {home}, too?' },
      'film nowhere': { title: 'The film has no home of its own', look: 'Open a channel of your own for films, upload the whole there, and post a part here.' },
      'pictures nowhere': { title: 'The pictures have no home of their own', look: 'Open an album of your own, flickr for example, and post a choice here.' },
    },
    options: { seconds: 'Seconds of a film', pictures: 'Pictures that make a series' },
  },
  de: {
    title: 'Liegt das auch an einem eigenen Ort?',
    why: 'Schließt ein Dienst oder sperrt er das Konto, ist alles dort verloren.',
    look: 'Lade das Ganze erst dort hoch und poste hier einen Teil mit Hinweis.',
    variants: {
      film: { title: 'Liegt der Film auch auf {home}?' },
      pictures: { title: 'Liegen die Bilder auch auf {home}?' },
      'film nowhere': { title: 'Der Film hat kein eigenes Zuhause', look: 'Richte einen eigenen Kanal für Filme ein, lade dort das Ganze hoch und poste hier einen Ausschnitt.' },
      'pictures nowhere': { title: 'Die Bilder haben kein eigenes Zuhause', look: 'Richte ein eigenes Album ein, etwa bei flickr, und poste hier eine Auswahl.' },
    },
    options: { seconds: 'Sekunden eines Films', pictures: 'Bilder, die eine Reihe ergeben' },
  },
};

const film = (seconds: number): readonly Media[] => [{ kind: 'video', alt: { state: 'unknown' }, seconds, captions: true }];
const pictures = (count: number): readonly Media[] => Array.from({ length: count }, (_, index) => ({ kind: 'image', alt: { state: 'present', text: `Part ${index + 1} of the wheel, made of oak` } }));
const channel = { homes: { films: 'https://www.youtube.com/@ourmill', pictures: 'https://www.flickr.com/photos/ourmill' } } as const;

export const examples: Examples = {
  en: {
    good: [
      { text: 'How the wheel turns.', site: 'x', draft: { media: film(120) } },
      { text: 'How the wheel turns, in full: https://youtu.be/abc123', site: 'bluesky', draft: { media: film(120), profile: channel } },
      { text: 'How the wheel turns.', site: 'x', draft: { media: film(40), profile: channel } },
    ],
    bad: [
      { text: 'How the wheel turns.', site: 'x', draft: { media: film(120), profile: channel } },
      { text: 'The wheel, part by part.', site: 'x', draft: { media: pictures(4), profile: channel } },
      { text: 'How the wheel turns.', site: 'x', draft: { media: film(120), profile: { homes: { films: '' } } } },
    ],
  },
  de: {
    good: [
      { text: 'So dreht sich das Rad.', site: 'x', draft: { media: film(120) } },
      { text: 'So dreht sich das Rad, ganz hier: https://youtu.be/abc123', site: 'bluesky', draft: { media: film(120), profile: channel } },
      { text: 'Das Rad in drei Teilen.', site: 'x', draft: { media: pictures(3), profile: channel } },
    ],
    bad: [
      { text: 'So dreht sich das Rad.', site: 'x', draft: { media: film(120), profile: channel } },
      { text: 'Das Rad, Teil für Teil.', site: 'x', draft: { media: pictures(4), profile: channel } },
      { text: 'Das Rad, Teil für Teil.', site: 'x', draft: { media: pictures(4), profile: { homes: { pictures: '' } } } },
    ],
  },
};
