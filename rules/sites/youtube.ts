import { fact } from '../fact';
import { bytes, counted, tagList, utf16 } from '../measure';
import { page as place, site, type Counter } from '../site';

const api = 'https://developers.google.com/youtube/v3/docs/videos';
const official = { kind: 'official', date: '2026', confidence: 'high' } as const;
const quoted = { kind: 'official, quoted', date: '2026', confidence: 'high' } as const;

const max = fact(5000, 'characters', api, { ...official, note: { en: 'The help centre says characters, the interface for programs bytes: both are counted, and too many bytes only warned of.', de: 'Die Hilfe spricht von Zeichen, die Schnittstelle von Bytes: Gezählt wird beides, vor zu vielen Bytes nur gewarnt.' } });
const maxBytes = fact(5000, 'bytes', api, { ...official, note: { en: 'UTF-8, as the reference of the interface says; the help centre says characters.', de: 'UTF-8, wie die Referenz der Schnittstelle sagt; die Hilfe spricht von Zeichen.' } });
const maxTitle = fact(100, 'characters', api, official);
const maxTags = fact(500, 'characters', api, { ...official, note: { en: 'Commas between tags count, and a tag with a space two more for its quotes.', de: 'Kommas zwischen Tags zählen mit, und ein Tag mit Leerzeichen zwei mehr für seine Anführungszeichen.' } });

const characters = counted('characters', max, utf16);
/** A post on a channel has no title, and no limit that anybody documents. */
const description: Counter = (text, limits, fields) =>
  fields.title === undefined ? [] : [...characters(text, limits, fields), { unit: 'bytes', used: bytes(text), max: maxBytes.value, soft: true }];
const guidelines = 'https://github.com/OpenTermsArchive/pga-versions/blob/main/YouTube/Community%20Guidelines.md';
const onRules = { kind: 'official', date: '2026-07-24', confidence: 'high' } as const;

export default site({
  name: 'YouTube',
  home: 'https://www.youtube.com/',
  mode: 'page',
  terms: fact(
    {
      en: 'YouTube allows no automated access without permission. Takt sends nothing and opens nothing: it reads what you type and changes it when you press a fix.',
      de: 'YouTube erlaubt keinen automatischen Zugriff ohne Zustimmung. Takt ruft nichts ab und sendet nichts: Es liest, was du tippst, und ändert es nur auf Knopfdruck.',
    },
    'terms', 'https://www.youtube.com/t/terms',
    { kind: 'official', date: '2025-10-03', confidence: 'medium', note: { en: 'No automated access except by search engines or with permission.', de: 'Kein automatischer Zugriff, außer durch Suchmaschinen oder mit Erlaubnis.' } },
  ),
  fields: {
    text: {
      max,
      count: description,
      fold: fact(100, 'characters', 'https://support.google.com/youtube/', { kind: 'third party', date: '2026', confidence: 'low', note: { en: 'Guides name 100 to 157 characters or three lines before "more"; no page by YouTube.', de: 'Ratgeber nennen 100 bis 157 Zeichen oder drei Zeilen vor „mehr“; keine Seite von YouTube.' } }),
    },
    title: { max: maxTitle, count: counted('characters', maxTitle, utf16) },
    tags: { max: maxTags, count: counted('characters', maxTags, tagList) },
  },
  handles: 'plain',
  hashtags: {
    max: fact(60, 'hashtags', 'https://support.google.com/youtube/answer/6390658', { ...quoted, note: { en: 'With more than 60 on one video, all are ignored. 15 is the old number.', de: 'Bei mehr als 60 an einem Video werden alle übergangen. 15 ist die alte Zahl.' } }),
    doubted: fact(15, 'hashtags', 'https://support.google.com/youtube/answer/6390658', { kind: 'third party', date: '2026', confidence: 'medium', name: { en: 'Hashtags: the older limit', de: 'Hashtags: die ältere Grenze' }, note: { en: 'The old number, which guides and tools still go by.', de: 'Die alte Zahl, nach der sich Ratgeber und Werkzeuge noch richten.' } }),
    advice: fact(3, 'hashtags', 'https://support.google.com/youtube/answer/6390658', { ...quoted, note: { en: 'Three are shown by the title.', de: 'Drei stehen beim Titel.' } }),
  },
  mentions: {},
  more: {
    maxBytes,
    signsRefused: fact(['<', '>'], 'signs', api, { ...official, note: { en: 'In title and description.', de: 'In Titel und Beschreibung.' } }),
    shortsTitle: fact(40, 'characters', api, { kind: 'third party', date: '2026', confidence: 'low', note: { en: 'About 40 are visible on Shorts.', de: 'Bei Shorts sind etwa 40 zu sehen.' } }),
    tagsMatter: fact(false, 'yes or no', 'https://support.google.com/youtube/answer/141805', { ...quoted, note: { en: 'YouTube calls tags minor; they serve common misspellings.', de: 'YouTube nennt Tags nebensächlich; sie helfen bei häufigen Tippfehlern.' } }),
    linksClickable: fact(true, 'yes or no', 'https://yt.be/help/links', { kind: 'official', date: '2023-08-10', confidence: 'medium', note: { en: 'In descriptions of ordinary videos; may need advanced features of the account.', de: 'In Beschreibungen gewöhnlicher Videos; braucht vielleicht erweiterte Funktionen des Kontos.' } }),
    shortsLinksClickable: fact(false, 'yes or no', 'https://yt.be/help/links', { kind: 'official', date: '2023-08-31', confidence: 'high', note: { en: 'Nor in comments.', de: 'Auch nicht in Kommentaren.' } }),
    shortsSeconds: fact(180, 'seconds', 'https://support.google.com/youtube/answer/15424877', { ...quoted, note: { en: 'Square or upright, uploaded since 2024-10-15. Over a minute with a claim on its content, it is blocked.', de: 'Quadratisch oder hochkant, hochgeladen ab dem 15.10.2024. Über eine Minute und mit beanspruchtem Inhalt wird es gesperrt.' } }),
    videoSeconds: fact(43_200, 'seconds', 'https://support.google.com/youtube/answer/71673', { ...quoted, note: { en: 'Or 256 GB, whichever is less.', de: 'Oder 256 GB, je nachdem, was weniger ist.' } }),
    videoSecondsUnverified: fact(900, 'seconds', 'https://support.google.com/youtube/answer/71673', quoted),
    videoBytes: fact(256_000_000_000, 'bytes', 'https://support.google.com/youtube/answer/71673', quoted),
    thumbnailSize: fact([3840, 2160], 'pixels', 'https://support.google.com/youtube/answer/72431', { ...official, note: { en: 'Recommended. 1280 × 720 is stale.', de: 'Empfohlen. 1280 × 720 ist veraltet.' } }),
    thumbnailSizeShorts: fact([2160, 3840], 'pixels', 'https://support.google.com/youtube/answer/72431', official),
    thumbnailWidth: fact(640, 'pixels', 'https://support.google.com/youtube/answer/72431', { ...official, note: { en: 'At least.', de: 'Mindestens.' } }),
    thumbnailRatio: fact(16 / 9, 'width / height', 'https://support.google.com/youtube/answer/72431', official),
    thumbnailTypes: fact(['image/jpeg', 'image/png', 'image/gif'], 'types', 'https://support.google.com/youtube/answer/72431', official),
    thumbnailBytes: fact(50_000_000, 'bytes', 'https://support.google.com/youtube/answer/72431', { ...official, note: { en: 'On the desktop; 2 MB on phones. 2 MB for all is stale.', de: 'Am Rechner; 2 MB auf dem Handy. 2 MB für alles ist veraltet.' } }),
    images: fact(10, 'images', 'https://support.google.com/youtube/answer/7124474', { kind: 'official', date: '2026-09', confidence: 'high', note: { en: 'In a post on the channel.', de: 'In einem Beitrag auf dem Kanal.' } }),
    imageBytes: fact(16_000_000, 'bytes', 'https://support.google.com/youtube/answer/7124474', { kind: 'official', date: '2026-09', confidence: 'high' }),
    imageTypes: fact(['image/jpeg', 'image/png', 'image/gif', 'image/webp'], 'types', 'https://support.google.com/youtube/answer/7124474', { kind: 'official', date: '2026-09', confidence: 'high' }),
    imageRatioAdvice: fact(1, 'width / height', 'https://support.google.com/youtube/answer/7124474', { kind: 'official', date: '2026-09', confidence: 'high' }),
    altText: fact(false, 'yes or no', 'https://support.google.com/youtube/', { kind: 'third party', date: '2026', confidence: 'medium', note: { en: 'No page of the help centre describes any.', de: 'Keine Hilfeseite beschreibt welche.' } }),
    mentionForm: fact({ en: '@ and a handle in title or description links to the channel', de: '@ und Handle in Titel oder Beschreibung verlinken den Kanal' }, 'text', 'https://support.google.com/youtube/', { kind: 'third party', date: '2026', confidence: 'medium' }),
    baitRule: fact({ en: 'Posts and polls from a template that only seek reactions, rewards for likes, repeated comments and malicious clickbait are spam; plainly asking for likes, comments or subscriptions is fine', de: 'Beiträge und Umfragen nach Schablone, die nur Reaktionen suchen, Belohnungen für Likes, wiederholte Kommentare und böswilliges Clickbait sind Spam; schlicht um Likes, Kommentare oder Abos zu bitten ist erlaubt' }, 'text', guidelines, onRules),
    duplicates: fact({ en: 'Large numbers of nearly the same video, made with tools or AI, are spam; a few variants are fine', de: 'Massen fast gleicher Videos, mit Werkzeugen oder KI hergestellt, sind Spam; ein paar Varianten sind erlaubt' }, 'text', guidelines, onRules),
    editable: fact(true, 'yes or no', api, { ...official, note: { en: 'Title, description, tags and thumbnail at any time; not the film itself.', de: 'Titel, Beschreibung, Tags und Vorschaubild jederzeit; nicht der Film selbst.' } }),
  },
});

export const page = place({
  matches: ['https://studio.youtube.com/*', 'https://www.youtube.com/*'],
  surfaces: [
    {
      name: 'video',
      within: ['ytcp-uploads-dialog', 'ytcp-video-metadata-editor', 'ytcp-video-details-section'],
      boxes: [
        {
          field: 'text',
          find: [
            '#description-textarea #textbox[contenteditable]', // upload tools 2026-08
            '#description-textarea [contenteditable]:not([contenteditable="false"])',
            'ytcp-video-description [contenteditable]:not([contenteditable="false"])', // the element around it, unconfirmed
            'ytcp-social-suggestions-textbox [contenteditable][aria-required="false"]',
            'ytcp-uploads-dialog [contenteditable]:not([contenteditable="false"]):not(#title-textarea *, ytcp-video-title *, [aria-required="true"])',
          ],
        },
        {
          field: 'title',
          find: [
            '#title-textarea #textbox[contenteditable]', // upload tools 2026-08
            '#title-textarea [contenteditable]:not([contenteditable="false"])',
            'ytcp-video-title [contenteditable]:not([contenteditable="false"])', // the element around it, unconfirmed
            'ytcp-social-suggestions-textbox [contenteditable][aria-required="true"]',
          ],
        },
        // Each tag becomes a chip when it is done; the input holds the one that is being typed.
        { field: 'tags', find: ['#tags-container #text-input', '#tags-container input'], chips: '#tags-container ytcp-chip' },
      ],
      steps: true,
      kinds: [
        { kind: 'post', inside: 'ytcp-uploads-dialog' },
        { kind: 'edit', address: '^/video/[^/]+/edit' },
      ],
      kind: 'post',
      send: ['ytcp-button#done-button', '#done-button', 'ytcp-button#save', '#save.ytcp-entity-page-header'], // done in the dialog, save on the edit page
      // Not the thumbnail: it has limits of its own.
      media: { preview: ['ytcp-uploads-dialog video', 'ytcp-video-metadata-editor-sidepanel video'] },
      // The last step; the names of the choices are never translated. Upload tools 2026-08
      audience: {
        below: true,
        label: [{ from: ':is([name="PRIVATE"], [name="UNLISTED"], [name="PUBLIC"]):is([checked], [aria-checked="true"])' }],
        is: [
          { audience: 'private', holds: '[name="PRIVATE"]:is([checked], [aria-checked="true"])' },
          { audience: 'unlisted', holds: '[name="UNLISTED"]:is([checked], [aria-checked="true"])' },
          { audience: 'public', holds: '[name="PUBLIC"]:is([checked], [aria-checked="true"])' },
        ],
      },
      requests: ['/youtubei/v1/video_manager/metadata_update(\\?|$)', '/youtubei/v1/upload/createvideo(\\?|$)'],
      link: ['ytcp-video-share-dialog a[href*="youtu.be/"]', 'ytcp-uploads-still-processing-dialog a[href*="youtu.be/"]', 'ytcp-video-share-dialog a[href*="/shorts/"]'],
    },
    {
      name: 'post',
      within: ['ytd-backstage-post-dialog-renderer', 'ytd-backstage-post-creation-renderer', '[class*="ytPostsCreation"]'],
      boxes: [
        {
          field: 'text',
          find: [
            'ytd-backstage-post-dialog-renderer #contenteditable-root[contenteditable="true"]', // upload tools 2026-08
            'ytd-backstage-post-dialog-renderer [contenteditable]:not([contenteditable="false"])',
            '[class*="ytPostsCreation"] [contenteditable]:not([contenteditable="false"])', // polls and quizzes moved there about 2026-08-30
            '[class*="ytPostsCreation"] textarea',
          ],
        },
      ],
      kinds: [],
      kind: 'post',
      // Two twins; the one without size is not meant.
      send: ['ytd-backstage-post-dialog-renderer #submit-button button', '#submit-button button', '[class*="ytPostsCreation"] button[type="submit"]', '#submit-button'],
      media: { preview: ['ytd-backstage-multi-image-thumbnail-renderer img', '[class*="ytPostsCreation"] img[src^="blob:"]'] },
      requests: ['/youtubei/v1/backstage/create_post(\\?|$)'],
    },
  ],
  account: [
    { address: '^https://www\\.youtube\\.com/(@[^/?#]+)' },
    { address: '/channel/(UC[\\w-]{10,40})' },
    { from: 'ytcp-navigation-drawer a[href^="/channel/UC"]', attribute: 'href', pattern: '^/channel/(UC[\\w-]+)' },
  ],
  never: [
    'ytd-comments', 'ytd-comment-simplebox-renderer', 'ytd-comment-dialog-renderer', 'ytd-comment-replies-renderer', 'ytd-comment-thread-renderer', 'ytcp-comment', 'ytcp-comment-thread', 'ytcp-commentbox',
    'yt-live-chat-renderer', 'yt-live-chat-app', 'yt-live-chat-message-input-renderer', 'ytd-live-chat-frame',
    'ytd-searchbox', 'yt-searchbox', 'ytcp-omnisearch', '#search-form', 'ytcp-social-suggestion-input',
  ],
  messages: ['^/live_chat'],
  seen: { date: '2026-08-30', source: 'public upload tools: MultiPost src/sync/video/youtube.ts, tutti src/adapters/youtube.ts; not looked at live' },
});
