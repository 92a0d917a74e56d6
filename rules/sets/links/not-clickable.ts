import type { Field, Media } from '../../draft';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { inFields } from '../../text/in-fields';
import { outside } from '../../text/spans';

/** Sites that show every address as plain text. */
const plain: ReadonlySet<string> = new Set(['instagram', 'tiktok']);
/** YouTube makes a Short of what is upright or square and no longer than this, in seconds. */
const short = 180;
const shorts = /[#＃]shorts?(?![\p{L}\p{N}_])/iu;

/** Whether a description belongs to a Short, as far as the film and the words tell. */
function isShort(media: readonly Media[], fields: readonly Field[]): boolean {
  return fields.some(({ name }) => name === 'title') && (media.some(isUpright) || fields.some(({ text }) => shorts.test(text)));
}

function isUpright({ kind, width = 0, height = 0, seconds = Infinity }: Media): boolean {
  return kind === 'video' && width > 0 && height >= width && seconds <= short;
}

export default rule({
  codes: ['LNK-01'],
  gravity: 'warning',
  strength: 'limit',
  sites: ['instagram', 'tiktok', 'youtube', 'mastodon'],
  moment: 'pause',
  needs: ['text', 'media'],
  check({ fields, media }, site) {
    const isYouTube = site.id === 'youtube';
    if (isYouTube && !isShort(media, fields)) return [];
    const isPlain = isYouTube || plain.has(site.id);
    return inFields(fields, ['text', 'description'], ({ parsed }): Finding[] =>
      outside(parsed.links, parsed.code).flatMap(({ at, scheme, host, path, query, text }): Finding[] => {
        // A bare domain in a sentence is a name that people can say.
        const isAddress = scheme !== undefined || host.startsWith('www.') || path.length > 1 || query !== '';
        if (!isAddress || (scheme !== undefined && !isPlain)) return [];
        const found = { at, with: { link: text.length > 60 ? `${text.slice(0, 59)}…` : text, site: site.name } };
        return [isPlain ? { ...found, variant: isYouTube ? 'short' : 'never' } : { ...found, fix: [{ at: [at[0], at[0]], text: 'https://' }] }];
      }));
  },
});

export const sources: Sources = [
  { title: { en: 'Mastodon: links need http(s)', de: 'Mastodon: Links brauchen http(s)' }, url: 'https://github.com/mastodon/documentation/blob/2903485d/content/en/user/posting.md', date: '2026-07-02', kind: 'official' },
  { title: { en: 'YouTube: links in descriptions and comments of Shorts are no longer clickable', de: 'YouTube: Links in Beschreibungen und Kommentaren von Shorts sind nicht mehr anklickbar' }, url: 'https://9to5google.com/2023/08/10/youtube-shorts-links-spam', date: '2023-08-10', kind: 'official, quoted' },
  { title: { en: 'Instagram and TikTok: links in captions, as seen', de: 'Instagram und TikTok: Links in Bildunterschriften, beobachtet' }, date: '2026-11-21', kind: 'practice' },
];

export const words: Words = {
  en: {
    title: 'This address will not become a link',
    why: '{site} only makes links of addresses that begin with https://. {link} stays plain text.',
    look: 'Put https:// in front.',
    fix: 'Add https://',
    variants: {
      never: { title: 'Nobody can click this link here', why: '{site} shows addresses as plain text, and nobody types {link} from a caption.', look: 'Put the link into your profile or a story, and say so.' },
      short: { title: 'In a Short nobody can click this link', why: '{site} makes no links in descriptions of Shorts. {link} stays plain text.', look: 'Put it among the links of your channel, or add the longer film as related video.' },
    },
  },
  de: {
    title: 'Diese Adresse wird kein Link',
    why: '{site} verlinkt nur Adressen, die mit https:// beginnen. {link} bleibt bloßer Text.',
    look: 'Setz https:// davor.',
    fix: 'https:// ergänzen',
    variants: {
      never: { title: 'Diesen Link kann hier niemand anklicken', why: '{site} zeigt Adressen als bloßen Text, und niemand tippt {link} ab.', look: 'Setz den Link ins Profil oder in eine Story und sag das dazu.' },
      short: { title: 'Im Short kann diesen Link niemand anklicken', why: '{site} verlinkt in Beschreibungen von Shorts nichts. {link} bleibt bloßer Text.', look: 'Setz ihn zu den Links deines Kanals oder gib das lange Video als zugehöriges Video an.' },
    },
  },
};

const film = (width: number, height: number, seconds: number) => [{ kind: 'video', alt: { state: 'unknown' }, captions: true, width, height, seconds } as const];

export const examples: Examples = {
  en: {
    good: [
      { text: 'The whole evening on film. Tickets: https://our-theatre.org/tickets', site: 'youtube', draft: { fields: { title: 'Behind the scenes' }, media: film(1920, 1080, 170) } },
      'The recipe is behind the link in our profile.',
      'Read on at https://our-bakery.com/blog/sourdough, says our-bakery.com itself.',
      'In the course we open `www.our-bakery.com/blog` and look at its code.',
    ],
    bad: [
      { text: 'Tickets: https://our-theatre.org/tickets', at: 'https://our-theatre.org/tickets', site: 'youtube', draft: { fields: { title: 'Behind the scenes' }, media: film(1080, 1920, 58) } },
      { text: 'Read on at www.our-bakery.com/blog/sourdough', at: 'www.our-bakery.com/blog/sourdough', fixed: 'Read on at https://www.our-bakery.com/blog/sourdough' },
      { text: 'All dates (our-bakery.com/dates) for spring', at: 'our-bakery.com/dates', fixed: 'All dates (https://our-bakery.com/dates) for spring' },
      { text: 'Tickets via www.our-theatre.org from Monday on', at: 'www.our-theatre.org', fixed: 'Tickets via https://www.our-theatre.org from Monday on' },
    ],
  },
  de: {
    good: [
      { text: 'Der ganze Abend als Film. Karten: https://unser-theater.de/karten', site: 'youtube', draft: { fields: { title: 'Hinter der Bühne' }, media: film(1080, 1920, 300) } },
      'Das Rezept steht hinter dem Link in unserem Profil.',
      'Mehr steht unter https://unsere-baeckerei.de/blog/sauerteig, sagt unsere-baeckerei.de selbst.',
      'Im Kurs öffnen wir `www.unsere-baeckerei.de/blog` und schauen uns den Code an.',
    ],
    bad: [
      { text: 'Karten: https://unser-theater.de/karten', at: 'https://unser-theater.de/karten', site: 'youtube', draft: { fields: { title: 'Hinter der Bühne #Shorts' } } },
      { text: 'Mehr auf www.unsere-baeckerei.de/blog/sauerteig', at: 'www.unsere-baeckerei.de/blog/sauerteig', fixed: 'Mehr auf https://www.unsere-baeckerei.de/blog/sauerteig' },
      { text: 'Alle Termine (unsere-baeckerei.de/termine) im Frühling', at: 'unsere-baeckerei.de/termine', fixed: 'Alle Termine (https://unsere-baeckerei.de/termine) im Frühling' },
      { text: 'Karten über www.unser-theater.de ab Montag', at: 'www.unser-theater.de', fixed: 'Karten über https://www.unser-theater.de ab Montag' },
    ],
  },
};
