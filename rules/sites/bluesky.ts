import { fact } from '../fact';
import { blueskyText, bytes, counted, graphemes, together } from '../measure';
import { page as place, site } from '../site';

const post = 'https://github.com/bluesky-social/atproto/blob/d6296a1c/lexicons/app/bsky/feed/post.json';
const max = fact(300, 'graphemes', post, { kind: 'official', date: '2026-08-20', confidence: 'high', note: { en: 'After shortening links as the app does.', de: 'Nachdem Links so gekürzt sind, wie es die App tut.' } });
const maxBytes = fact(3000, 'bytes', post, { kind: 'official', date: '2026-08-20', confidence: 'high', note: { en: 'UTF-8; both limits must hold.', de: 'UTF-8; beide Grenzen müssen eingehalten sein.' } });
const facet = 'https://github.com/bluesky-social/atproto/blob/d6296a1c/lexicons/app/bsky/richtext/facet.json';
const official = { kind: 'official', date: '2026-08-20', confidence: 'high' } as const;
const film = 'https://github.com/bluesky-social/atproto/blob/d6296a1c/lexicons/app/bsky/embed/video.json';
const onFilm = { kind: 'official', date: '2026-08-11', confidence: 'high' } as const;
const limits = 'https://docs.bsky.app/docs/advanced-guides/rate-limits';
const guidelines = 'https://github.com/OpenTermsArchive/pga-versions/blob/main/Bluesky/Community%20Guidelines.md';
const onRules = { kind: 'official', date: '2025-10-03', confidence: 'high' } as const;

export default site({
  name: 'Bluesky',
  home: 'https://bsky.app/',
  mode: 'page',
  terms: fact(
    {
      en: 'Bluesky is built for other apps on top of it; nothing in its rules speaks against advice beside the box.',
      de: 'Bluesky ist dafür gebaut, dass andere Apps darauf aufsetzen; nichts in seinen Regeln spricht gegen Hinweise neben dem Feld.',
    },
    'terms', 'https://docs.bsky.app/docs/advanced-guides/rate-limits',
    { kind: 'official', date: '2026-11-21', confidence: 'medium', note: { en: 'The page carries no date; the date is when it was read. Spam and automated engagement are forbidden.', de: 'Die Seite nennt kein Datum; der Stand ist der Tag, an dem sie gelesen wurde. Spam und automatische Interaktionen sind verboten.' } },
  ),
  fields: {
    text: { max, count: together(counted('characters', max, (text) => graphemes(blueskyText(text))), counted('bytes', maxBytes, (text) => bytes(blueskyText(text)))) },
  },
  handles: 'domain',
  hashtags: {
    advice: fact(3, 'hashtags', 'https://github.com/bluesky-social/atproto/blob/d6296a1c/packages/api/src/rich-text/util.ts', {
      kind: 'practice', date: '2026-11-21', confidence: 'low', note: { en: 'A house rule of thumb; Bluesky names no number. The source shows how tags are read.', de: 'Eine Faustregel des Hauses; Bluesky nennt keine Zahl. Die Quelle zeigt, wie Tags gelesen werden.' },
    }),
    ends: fact('space', 'sign', 'https://github.com/bluesky-social/atproto/blob/d6296a1c/packages/api/src/rich-text/util.ts', {
      kind: 'code', date: '2026-08-20', confidence: 'high', note: { en: 'A hyphen or an ampersand stays in the tag; punctuation at its end is dropped.', de: 'Bindestrich und & bleiben im Tag; Satzzeichen am Ende fallen weg.' },
    }),
  },
  mentions: {},
  altText: fact(2000, 'characters', 'https://github.com/bluesky-social/social-app/blob/d10137fd7/src/lib/constants.ts', {
    kind: 'code', date: '2026-06-18', confidence: 'high', note: { en: 'MAX_ALT_TEXT of the web client; the schema has no limit.', de: 'MAX_ALT_TEXT der Web-App; das Schema kennt keine Grenze.' },
  }),
  more: {
    maxBytes,
    tagGraphemes: fact(64, 'graphemes', 'https://github.com/bluesky-social/atproto/blob/d6296a1c/lexicons/app/bsky/richtext/facet.json', { kind: 'official', date: '2026-08-20', confidence: 'high' }),
    images: fact(10, 'images', 'https://github.com/bluesky-social/social-app/blob/d10137fd7/src/view/com/composer/state/composer.ts', {
      kind: 'code', date: '2026-06-18', confidence: 'high', note: { en: 'MAX_GALLERY_IMAGES. Older clients show four.', de: 'MAX_GALLERY_IMAGES. Ältere Apps zeigen vier.' },
    }),
    imageBytes: fact(2_000_000, 'bytes', 'https://github.com/bluesky-social/atproto/blob/d6296a1c/lexicons/app/bsky/embed/images.json', {
      kind: 'official', date: '2026-04-08', confidence: 'high', note: { en: 'The web client scales down by itself.', de: 'Die Web-App verkleinert von selbst.' },
    }),
    imageShrinks: fact(true, 'yes or no', 'https://github.com/bluesky-social/social-app/blob/d10137fd7/src/lib/constants.ts', {
      kind: 'code', date: '2026-06-18', confidence: 'high', note: { en: 'The web client scales and encodes anew until it fits.', de: 'Die Web-App verkleinert und kodiert neu, bis es passt.' },
    }),
    videoSeconds: fact(180, 'seconds', 'https://github.com/bluesky-social/social-app/blob/d10137fd7/src/lib/constants.ts', { kind: 'code', date: '2026-08-11', confidence: 'high' }),
    videoBytes: fact(300_000_000, 'bytes', 'https://github.com/bluesky-social/atproto/blob/d6296a1c/lexicons/app/bsky/embed/video.json', { kind: 'official', date: '2026-08-11', confidence: 'high' }),
    counting: fact({ en: 'Graphemes and bytes; a link without its scheme, host in full and at most 16 signs of the rest; mentions in full', de: 'Grapheme und Bytes; ein Link ohne https://, der Host ganz und vom Rest höchstens 16 Zeichen; Erwähnungen ganz' }, 'text', 'https://github.com/bluesky-social/social-app/blob/d10137fd7/src/lib/strings/url-helpers.ts', { kind: 'code', date: '2026-06-18', confidence: 'high' }),
    languages: fact(3, { en: 'languages', de: 'Sprachen' }, post, { ...official, name: { en: 'Languages of a post', de: 'Sprachen eines Beitrags' } }),
    tagBytes: fact(640, 'bytes', facet, { ...official, name: { en: 'Size of a hashtag', de: 'Größe eines Hashtags' } }),
    hiddenTags: fact(8, 'hashtags', post, { ...official, name: { en: 'Hidden tags, through apps', de: 'Unsichtbare Tags, über Apps' } }),
    mentionForm: fact({ en: '@ and a handle that looks like a domain; unknown ones stay plain text', de: '@ und ein Handle, das wie eine Domain aussieht; unbekannte bleiben bloßer Text' }, 'text', 'https://github.com/bluesky-social/atproto/blob/d6296a1c/packages/api/src/rich-text/util.ts', { kind: 'code', date: '2026-08-20', confidence: 'high' }),
    linksClickable: fact(true, 'yes or no', facet, { ...official, note: { en: 'Bare domains too. No loss of reach is documented.', de: 'Auch bloße Domains. Ein Verlust an Reichweite ist nicht dokumentiert.' } }),
    linkImage: fact([1200, 630], 'pixels', 'https://github.com/bluesky-social/atproto/blob/d6296a1c/lexicons/app/bsky/embed/external.json', { ...official, note: { en: 'At most 1 MB; the web client scales down by itself.', de: 'Höchstens 1 MB; die Web-App verkleinert von selbst.' } }),
    imageShownRatio: fact(1 / 2, 'width / height', 'https://github.com/bluesky-social/atproto/blob/d6296a1c/lexicons/app/bsky/embed/images.json', { ...official, confidence: 'medium', name: { en: 'A single picture is shown whole down to', de: 'Ein einzelnes Bild erscheint ganz bis' }, note: { en: 'Any type of picture; an animated GIF becomes a film.', de: 'Jedes Bildformat; ein bewegtes GIF wird zum Film.' } }),
    videoTypes: fact(['video/mp4', 'video/mpeg', 'video/webm', 'video/quicktime'], 'types', film, { ...onFilm, note: { en: 'And animated GIF.', de: 'Und bewegte GIFs.' } }),
    captionFiles: fact(20, { en: 'files', de: 'Dateien' }, film, { ...onFilm, name: { en: 'Captions of a film', de: 'Untertitel eines Films' }, note: { en: '20,000 bytes each.', de: 'Je 20.000 Byte.' } }),
    videosPerDay: fact(25, 'videos', film, { ...onFilm, name: { en: 'Films a day', de: 'Filme am Tag' }, note: { en: 'And 10 GB.', de: 'Und 10 GB.' } }),
    points: fact({ en: '5,000 points an hour and 35,000 a day; a post costs three', de: '5.000 Punkte je Stunde und 35.000 am Tag; ein Beitrag kostet drei' }, 'text', limits, { kind: 'official', date: '2026-11-21', confidence: 'high', name: { en: 'How much may be written', de: 'Wie viel geschrieben werden darf' }, note: { en: 'The page carries no date; the date is when it was read.', de: 'Die Seite nennt kein Datum; der Stand ist der Tag, an dem sie gelesen wurde.' } }),
    duplicates: fact({ en: 'No spam, and no repeated posting that disturbs conversations', de: 'Kein Spam und keine Wiederholungen, die Gespräche stören' }, 'text', guidelines, onRules),
    baitRule: fact({ en: 'Raising reactions or reach by artificial means is forbidden; nothing speaks against asking for likes', de: 'Reaktionen oder Reichweite künstlich zu steigern ist verboten; gegen die Bitte um Likes spricht nichts' }, 'text', guidelines, onRules),
    editable: fact(false, 'yes or no', 'https://discourse.atprotocol.community/t/856', { kind: 'code', date: '2026-08', confidence: 'high', note: { en: 'The protocol could, the app does not yet.', de: 'Das Protokoll könnte es, die App noch nicht.' } }),
  },
});

export const page = place({
  matches: ['https://bsky.app/*', 'https://main.bsky.dev/*'],
  surfaces: [
    {
      name: 'post',
      within: ['[data-testid="composePostView"]', '[role="dialog"][aria-modal="true"]'],
      boxes: [
        {
          field: 'text',
          find: [
            '[data-testid="composePostView"] .ProseMirror[contenteditable="true"]', // social-app Composer.tsx, TextInput.web.tsx 2026
            '.tiptap.ProseMirror[aria-label="Rich-Text Editor"]', // TipTap's own label, the same in every language
            '[role="dialog"] .ProseMirror[contenteditable="true"]',
          ],
        },
      ],
      thread: true,
      kinds: [
        // Every part shows the writer's own picture; one more above the first box is the author who is answered.
        { kind: 'reply', above: '[data-testid^="userAvatar"]', least: 2 },
        { kind: 'reply', above: '[role="text"] [data-testid^="userAvatar"], [role="button"] [data-testid^="userAvatar"]' }, // ComposerReplyTo.tsx
        // The quoted post is no link here (`linkDisabled`), but shows its author too.
        { kind: 'quote', below: '[data-testid^="userAvatar"]', perBox: true },
        { kind: 'quote', below: 'a[href*="/profile/"][href*="/post/"]' },
      ],
      kind: 'post',
      tells: '[data-testid^="userAvatar"]',
      send: [
        '[data-testid="composerPublishBtn"]', // social-app Composer.tsx 2026
        '[role="dialog"] button[aria-label][aria-disabled], [role="dialog"] button[aria-label]:disabled', // the only one that can be out of use
      ],
      keys: ['mod+enter'],
      media: {
        preview: ['[data-testid="selectedPhotosView"] img', 'img[data-testid="selectedPhotoImage"]', '[data-testid="selectedPhotoImage"] img'],
        item: ':has(> [data-testid="altTextButton"])',
        // The drawing beside "ALT" is a plus until there is a text: both plus drawings in use begin in the middle of their top.
        altMissing: '[data-testid="altTextButton"] path[d^="M12 "], [data-testid="altTextButton"] path[d^="M256 "]',
        altPresent: '[data-testid="altTextButton"] path',
      },
      requests: ['/xrpc/com\\.atproto\\.repo\\.applyWrites$'],
    },
  ],
  account: [
    { storage: 'BSKY_STORAGE', path: 'session.currentAccount.handle' },
    { from: 'nav a[href^="/profile/"]', attribute: 'href', pattern: '^/profile/([^/]+)$' },
  ],
  messages: ['^/messages(/|$)'],
  seen: { date: '2026-08-11', source: 'bluesky-social/social-app src/view/com/composer (Composer.tsx, ComposerReplyTo.tsx, photos/Gallery.tsx)' },
});
