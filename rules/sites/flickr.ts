import { fact } from '../fact';
import { page as place, site } from '../site';

const terms = 'https://github.com/OpenTermsArchive/contrib-versions/blob/main/Flickr/Terms%20of%20Service.md';
const scheduler = 'https://github.com/WordPressBugBounty/plugins-blog2social/blob/31eaa563/blog2social/includes/B2S/Ship/Item.php';
const guide = 'https://en.ryte.com/wiki/Flickr';
const guess = { kind: 'third party', date: '2026-11-21', confidence: 'low' } as const;

export default site({
  name: 'flickr',
  home: 'https://www.flickr.com/',
  mode: 'page',
  terms: fact(
    {
      en: 'flickr forbids robots and collecting other people’s data; Takt does neither. Its terms also exclude commercial use: check whether your account may be used for a business.',
      de: 'flickr verbietet Roboter und das Sammeln fremder Daten; Takt tut beides nicht. Die Bedingungen schließen auch gewerbliche Nutzung aus: Prüfe, ob du dein Konto geschäftlich nutzen darfst.',
    },
    'terms', terms, { kind: 'official', date: '2025-09-23', confidence: 'medium' },
  ),
  // No limit of a title or description is known: nothing is refused here.
  fields: {},
  handles: 'plain',
  hashtags: {},
  mentions: {},
  more: {
    tags: fact(75, 'tags', scheduler, { kind: 'code', date: '2026-06-02', confidence: 'medium', note: { en: 'In the field for tags, separated by spaces; several words in quotation marks. A # in a title is no tag.', de: 'Im Feld für Tags, durch Leerzeichen getrennt; mehrere Wörter in Anführungszeichen. Ein # im Titel ist kein Tag.' } }),
    altTextField: fact(false, 'yes or no', guide, { ...guess, note: { en: 'No source describes one. The title is used instead.', de: 'Keine Quelle beschreibt einen. Stattdessen dient der Titel.' } }),
    descriptionMarkup: fact(['a', 'b', 'i'], 'elements', 'https://www.flickr.com/services/api/flickr.photos.setMeta.html', { kind: 'third party', date: '2026-11-21', confidence: 'medium', note: { en: 'Links can be pressed and carry nofollow. Undated; the date is when it was read.', de: 'Links sind klickbar und tragen nofollow. Undatiert; der Stand ist der Tag, an dem es gelesen wurde.' } }),
    imageBytes: fact(200_000_000, 'bytes', guide, { ...guess, note: { en: 'Undated; flickr.people.getLimits tells an account its own limits.', de: 'Undatiert; flickr.people.getLimits nennt einem Konto seine eigenen Grenzen.' } }),
    imageTypes: fact(['image/jpeg', 'image/png', 'image/gif'], 'types', guide, { ...guess, note: { en: 'Others are turned into JPEG, it is said.', de: 'Andere werden angeblich in JPEG umgewandelt.' } }),
    videoBytes: fact(1_000_000_000, 'bytes', guide, guess),
    videoSeconds: fact(180, 'seconds', guide, { ...guess, note: { en: 'Without Pro.', de: 'Ohne Pro.' } }),
    proVideoSeconds: fact(600, 'seconds', guide, guess),
    freeItems: fact(1000, 'photos and videos', 'https://www.flickrhelp.com/hc/en-us/articles/13690320471060', { kind: 'official', date: '2022-05-01', confidence: 'medium', note: { en: 'Of these at most 50 that are not public.', de: 'Davon höchstens 50, die nicht öffentlich sind.' } }),
    editable: fact(true, 'edit', 'https://www.flickr.com/services/api/flickr.photos.setTags.html', { kind: 'official', date: '2026-11-21', confidence: 'high', note: { en: 'Title, description and tags, at any time. Undated; the date is when it was read.', de: 'Titel, Beschreibung und Tags, jederzeit. Undatiert; der Stand ist der Tag, an dem es gelesen wurde.' } }),
    freePrivate: fact(50, 'photos and videos', 'https://www.flickrhelp.com/hc/en-us/articles/13690320471060', { kind: 'official', date: '2022-05-01', confidence: 'medium', name: { en: 'Free account: not public', de: 'Kostenloses Konto: nicht öffentlich' }, note: { en: 'And only contents marked as safe.', de: 'Und nur als unbedenklich eingestufte Inhalte.' } }),
    linksClickable: fact(true, 'yes or no', 'https://www.flickr.com/services/api/flickr.photos.setMeta.html', { kind: 'third party', date: '2026-11-21', confidence: 'medium', note: { en: 'In the description, as nofollow. The page carries no date; the date is when it was read.', de: 'In der Beschreibung, als nofollow. Die Seite nennt kein Datum; der Stand ist der Tag, an dem sie gelesen wurde.' } }),
  },
});

export const page = place({
  matches: ['https://www.flickr.com/*'],
  surfaces: [
    {
      name: 'upload',
      within: ['#editr', 'form:has(#action-publish)', 'main:has(#action-publish)'],
      boxes: [
        { field: 'text', find: ['#editr textarea[name*="desc"]', 'textarea[name*="desc"]', '#editr textarea'] }, // page object 2015-17, names from the service's own parameters
        { field: 'title', find: ['#editr input[name*="title"]', 'input[name*="title"]'] },
        { field: 'tags', find: ['#editr input[name*="tag"]', 'input[name*="tag"]'] },
      ],
      not: ['.sub-photo-comments-view *', '.sub-photo-title-desc-view *'],
      kinds: [{ kind: 'edit', address: '^/photos/upload/edit' }],
      kind: 'post',
      send: ['#confirm-publish', '#action-publish', 'button[type="submit"]'], // page object 2015-17
      media: { preview: ['.photo-thumb img', '#editr img[src^="blob:"]'] },
      // The upload itself goes out earlier: only the way to the photos tells that they were published.
      arrives: '^/photos/(?!upload)[^/]+/?(\\?|$)',
    },
    {
      name: 'photo',
      within: ['.sub-photo-title-desc-view', '.title-desc-block'],
      boxes: [
        { field: 'text', find: ['.photo-desc textarea', 'textarea.photo-desc', '.photo-desc[contenteditable="true"]', '.title-desc-block textarea'] }, // Flickr Fixr 2025-08
        { field: 'title', find: ['.photo-title input', 'input.photo-title', '.photo-title[contenteditable="true"]', '.title-desc-block input[type="text"]'] },
      ],
      kinds: [],
      kind: 'edit',
      send: ['.title-desc-block button[type="submit"]', '.title-desc-block .done', '.title-desc-block button'],
    },
  ],
  account: [{ from: 'header a[href^="/photos/"], nav a[href^="/photos/"]', attribute: 'href', pattern: '^/photos/([\\w@-]+)/?$' }],
  never: ['.sub-photo-comments-view *', '[role="search"] *', 'form[action*="/search"] *'],
  messages: ['^/mail(/|$)'],
  seen: { date: '2025-08-01', source: 'a page object of 2015-17; StigNygaard/Stigs_Flickr_Fixr; nobody looked at the live upload page' },
});
