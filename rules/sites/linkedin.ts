import { fact } from '../fact';
import { counted, utf16 } from '../measure';
import { page as place, site } from '../site';
import { editTitle } from '../titles';

const help = 'https://www.linkedin.com/help/linkedin/answer/';
const pictures = `${help}a527229`;
const films = `${help}a548372`;
const policies = 'https://github.com/OpenTermsArchive/pga-versions/blob/main/LinkedIn/Community%20Guidelines.md';
const guide = 'https://pluspulso.de/social-selling-wissen/linkedin-zeichenlimits-bildgroessen/';
const onPictures = { kind: 'official, quoted', date: '2026-10-08', confidence: 'high' } as const;
const onFilms = { kind: 'official, quoted', date: '2026', confidence: 'high' } as const;

const max = fact(3000, 'UTF-16 units', `${help}a528176`, { kind: 'official, quoted', date: '2026-10', confidence: 'high', note: { en: '700 and 1,300 are stale. The unit by two independent observations; an address counts in full as far as known.', de: '700 und 1.300 sind veraltet. Die Einheit stützt sich auf zwei unabhängige Beobachtungen; eine Adresse zählt, soweit bekannt, voll.' } });
const documents = `${help}a564109`;

export default site({
  name: 'LinkedIn',
  home: 'https://www.linkedin.com/feed/',
  mode: 'quiet',
  terms: fact(
    {
      en: 'LinkedIn’s user agreement forbids adding elements to its pages. So Takt starts quiet here: it reads only what you type and shows its tips in its own window.',
      de: 'LinkedIns Nutzervertrag verbietet, seinen Seiten etwas hinzuzufügen. Darum beginnt Takt hier leise: Es liest nur, was du tippst, und zeigt seine Tipps im eigenen Fenster.',
    },
    'terms', 'https://github.com/OpenTermsArchive/pga-versions/blob/main/LinkedIn/Terms%20of%20Service.md',
    { kind: 'official', date: '2025-11-04', confidence: 'high', note: { en: 'Section 8.2, items 2, 13 and 15: no plug-ins that copy, no automation, no overlaying or inserting elements.', de: 'Abschnitt 8.2, Nr. 2, 13 und 15: keine Plug-ins, die kopieren, keine Automatisierung, keine überlagernden oder eingefügten Elemente.' } },
  ),
  fields: {
    text: {
      max,
      count: counted('characters', max, utf16),
      fold: fact(210, 'characters', guide, { kind: 'third party', date: '2026', confidence: 'low', note: { en: 'Or five lines, which mostly comes first. LinkedIn publishes nothing for posts; adverts are cut at 150.', de: 'Oder fünf Zeilen, was meist früher greift. Für Beiträge veröffentlicht LinkedIn nichts; Anzeigen werden bei 150 gekürzt.' } }),
      foldPhone: fact(140, 'characters', guide, { kind: 'third party', date: '2026', confidence: 'low', note: { en: 'Or three lines.', de: 'Oder drei Zeilen.' } }),
    },
  },
  handles: 'plain',
  hashtags: {
    advice: fact(3, 'hashtags', policies, { kind: 'practice', date: '2026-05-27', confidence: 'low', note: { en: 'A house rule of thumb; LinkedIn names no number and documents no maximum, guides say three to five. The source is its rule on irrelevant and repeated content.', de: 'Eine Faustregel des Hauses; LinkedIn nennt weder Zahl noch Höchstwert, Ratgeber sagen drei bis fünf. Die Quelle ist seine Regel gegen unpassende und wiederholte Inhalte.' } }),
  },
  mentions: {
    chosen: fact(true, 'yes or no', 'https://github.com/gitroomhq/postiz-app/blob/74b01ada/libraries/nestjs-libraries/src/integrations/social/linkedin.provider.ts', { kind: 'code', date: '2026-08-21', confidence: 'medium' }),
  },
  altText: fact(1000, 'characters', 'https://www.accessible-social.com/images-and-visuals/platform-image-accessibility', { kind: 'third party', date: '2026-11-21', confidence: 'medium', note: { en: 'In the form; 4,086 for apps, and LinkedIn itself recommends fewer than 120. The page carries no date; the date is when it was read.', de: 'Im Formular; 4.086 für Apps, und LinkedIn selbst empfiehlt weniger als 120. Die Seite nennt kein Datum; der Stand ist der Tag, an dem sie gelesen wurde.' } }),
  more: {
    articleText: fact(125_000, 'characters', `${help}a522483`, { kind: 'official, quoted', date: '2026-10', confidence: 'medium', note: { en: '110,000 in older guides.', de: '110.000 in älteren Ratgebern.' } }),
    commentText: fact(1250, 'characters', 'https://docs.upload-post.com/resources/character-limits/', { kind: 'vendor', date: '2026-11-26', confidence: 'medium', note: { en: 'The page carries no date; the date is when it was read.', de: 'Die Seite nennt kein Datum; der Stand ist der Tag, an dem sie gelesen wurde.' } }),
    linksClickable: fact(true, 'yes or no', `${help}a521889`, { kind: 'official, quoted', date: '2026', confidence: 'high', note: { en: 'Addresses longer than 26 characters become lnkd.in once posted. A post shows a link card or pictures, not both.', de: 'Adressen mit mehr als 26 Zeichen werden nach dem Posten zu lnkd.in. Ein Beitrag zeigt Linkvorschau oder Bilder, nicht beides.' } }),
    linkImage: fact([1200, 627], 'pixels', `${help}a563309`, { kind: 'official, quoted', date: '2026', confidence: 'high', note: { en: '1.91:1; narrower than 200 pixels becomes a small one at the side.', de: '1,91:1; unter 200 Pixeln Breite wird daraus ein kleines Bild am Rand.' } }),
    images: fact(20, 'images', pictures, { ...onPictures, note: { en: 'The first decides the layout; several are shown at most 4:5. 9 is stale.', de: 'Das erste bestimmt das Layout; mehrere werden höchstens in 4:5 gezeigt. 9 ist veraltet.' } }),
    imageBytes: fact(5_000_000, 'bytes', pictures, onPictures),
    imagePixels: fact(36_152_320, 'pixels', pictures, onPictures),
    imageSize: fact([552, 276], 'pixels', pictures, { ...onPictures, note: { en: 'At least; 1080 wide is recommended.', de: 'Mindestens; empfohlen sind 1080 in der Breite.' } }),
    imageTypes: fact(['image/jpeg', 'image/png', 'image/gif', 'image/webp'], 'types', pictures, { ...onPictures, note: { en: 'HEIC from phones; sources disagree on the desktop.', de: 'HEIC vom Handy; für den Rechner widersprechen sich die Quellen.' } }),
    imageRatio: fact([4 / 5, 3], 'width / height', pictures, { ...onPictures, note: { en: 'Others are centred and cropped.', de: 'Andere werden zentriert und beschnitten.' } }),
    gifFrames: fact(500, 'frames', pictures, { ...onPictures, confidence: 'medium', note: { en: '250 through the interface.', de: 'Über die Schnittstelle 250.' } }),
    videoSecondsLeast: fact(3, 'seconds', films, { ...onFilms, note: { en: '2 on a phone.', de: 'Auf dem Handy 2.' } }),
    videoSeconds: fact(900, 'seconds', films, { ...onFilms, note: { en: '10 or 30 minutes elsewhere.', de: 'Anderswo heißt es 10 oder 30 Minuten.' } }),
    videoBytes: fact(5_000_000_000, 'bytes', films, onFilms),
    videoRatio: fact([1 / 2.4, 2.4], 'width / height', films, onFilms),
    videoPixels: fact([144, 4096], 'pixels a side', films, { ...onFilms, note: { en: '256 × 144 to 4096 × 2304.', de: '256 × 144 bis 4096 × 2304.' } }),
    videoFrames: fact([10, 60], 'frames a second', films, onFilms),
    baitDemoted: fact(true, 'yes or no', policies, { kind: 'official', date: '2026-05-27', confidence: 'medium', note: { en: 'Reactions as votes, begging for engagement: may be shown less.', de: 'Reaktionen als Stimmen, Betteln um Interaktion: wird womöglich seltener gezeigt.' } }),
    counting: fact({ en: 'UTF-16 units: an emoji or a “bold” letter counts two', de: 'UTF-16-Einheiten: Ein Emoji oder ein „fetter“ Buchstabe zählt zwei' }, 'text', 'https://developers.buffer.com/guides/character-limits.md', { kind: 'vendor', date: '2026-08', confidence: 'medium', note: { en: 'No page of LinkedIn. One open client counts code points, and links as at most 26.', de: 'Keine Seite von LinkedIn. Ein quelloffenes Programm zählt Codepunkte und Links mit höchstens 26.' } }),
    hashtagCap: fact(false, 'yes or no', policies, { kind: 'third party', date: '2026-11-21', confidence: 'medium', note: { en: 'None is documented. The date is when it was looked for.', de: 'Keine dokumentiert. Der Stand ist der Tag der Suche.' } }),
    hashtagForm: fact({ en: 'Letters and digits; a space or punctuation ends it', de: 'Buchstaben und Ziffern; Leer- und Satzzeichen beenden ihn' }, 'text', guide, { kind: 'third party', date: '2026', confidence: 'medium' }),
    mentionForm: fact({ en: '@ and a member or page picked from the list', de: '@ und ein Mitglied oder eine Seite aus der Liste' }, 'text', 'https://github.com/gitroomhq/postiz-app/blob/74b01ada/libraries/nestjs-libraries/src/integrations/social/linkedin.provider.ts', { kind: 'code', date: '2026-08-21', confidence: 'medium' }),
    linkReach: fact({ en: 'Disputed: studies find 26.5 % less, 19 % less, half with a preview card but nothing for a link in the text, or no loss at all', de: 'Umstritten: Studien finden 26,5 % weniger, 19 % weniger, die Hälfte bei einer Linkkarte, aber nichts beim Link im Text, oder gar keinen Verlust' }, 'text', 'https://www.tryordinal.com/', { kind: 'third party', date: '2026', confidence: 'low', note: { en: 'LinkedIn says nothing about it.', de: 'LinkedIn sagt nichts dazu.' } }),
    altTextApi: fact(4086, 'characters', 'https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/images-api', { kind: 'official', date: '2026-06-19', confidence: 'high', name: { en: 'Alt text: limit for apps', de: 'Alternativtext: Grenze für Apps' }, note: { en: 'LinkedIn advises less than 120.', de: 'LinkedIn rät zu weniger als 120.' } }),
    documentTypes: fact(['PDF', 'PPT', 'PPTX', 'DOC', 'DOCX'], 'types', documents, { ...onFilms, name: { en: 'Document: types', de: 'Dokument: Formate' }, note: { en: 'One a post; it cannot be changed afterwards.', de: 'Eins je Beitrag; danach nicht mehr zu ändern.' } }),
    documentBytes: fact(100_000_000, 'bytes', documents, { ...onFilms, name: { en: 'Document: weight', de: 'Dokument: Größe' } }),
    documentPages: fact(300, { en: 'pages', de: 'Seiten' }, documents, { ...onFilms, name: { en: 'Document: length', de: 'Dokument: Länge' } }),
    videoBytesLeast: fact(75_000, 'bytes', films, { ...onFilms, name: { en: 'Weight of a film, at least', de: 'Größe eines Videos, mindestens' }, note: { en: '192 kbps to 30 Mbps.', de: '192 kbit/s bis 30 Mbit/s.' } }),
    pageLogo: fact([400, 400], 'pixels', `${help}a563309`, { kind: 'official, quoted', date: '2026', confidence: 'medium', name: { en: 'Company page: logo', de: 'Unternehmensseite: Logo' } }),
    pageCover: fact([1512, 256], 'pixels', `${help}a563309`, { kind: 'official, quoted', date: '2026', confidence: 'medium', name: { en: 'Company page: cover', de: 'Unternehmensseite: Titelbild' }, note: { en: '1128 × 191 is stale.', de: '1128 × 191 ist veraltet.' } }),
    duplicates: fact({ en: 'Repeated or unrelated messages and posts, chain letters and agreed mutual likes are spam', de: 'Wiederholte oder unpassende Nachrichten und Beiträge, Kettenbriefe und verabredete Likes sind Spam' }, 'text', policies, { kind: 'official', date: '2026-05-27', confidence: 'high' }),
    pods: fact({ en: 'Posts pushed by pods are shown less; extensions that comment by themselves are named', de: 'Von Pods hochgetriebene Beiträge werden seltener gezeigt; genannt sind auch Erweiterungen, die selbst kommentieren' }, 'text', 'https://www.socialmediatoday.com/', { kind: 'official, quoted', date: '2026-03', confidence: 'medium', name: { en: 'Pods and automatic comments', de: 'Pods und automatische Kommentare' } }),
    appPostsPerDay: fact([100, 150], 'posts', 'https://www.ayrshare.com/docs', { kind: 'vendor', date: '2026', confidence: 'medium' }),
    editable: fact(true, 'yes or no', 'https://www.accessible-social.com/images-and-visuals/platform-image-accessibility', { kind: 'third party', date: '2026-11-21', confidence: 'medium', note: { en: 'Text and alternative text, marked as edited; not pictures, film or document. The page carries no date; the date is when it was read.', de: 'Text und Alternativtext, mit dem Zusatz „Bearbeitet“; nicht Bilder, Film oder Dokument. Die Seite nennt kein Datum; der Stand ist der Tag, an dem sie gelesen wurde.' } }),
  },
});

export const page = place({
  matches: ['https://www.linkedin.com/*'],
  surfaces: [
    {
      name: 'post',
      // The heading that tells an edit stands in the dialog, outside the form.
      within: ['[role="dialog"]', '.share-box-v2', '.share-creation-state'],
      boxes: [
        {
          field: 'text',
          find: [
            ':is(.share-creation-state, .share-box-v2, .share-box) .ql-editor[contenteditable="true"]', // both layouts, MultiPost 2026-06
            '#interop-outlet >>> .ql-editor[contenteditable="true"]', // briskine PR 610 2026-02
            '[data-testid="interop-shadowdom"] >>> .ql-editor[contenteditable="true"]', // the same host by its other name
            '[role="dialog"] .ql-editor[contenteditable="true"]', // structure alone
          ],
        },
      ],
      not: ['.ql-clipboard'],
      kinds: [
        { kind: 'edit', holds: 'h1, h2, h3, [role="heading"]', says: editTitle },
        { kind: 'quote', below: '[class*="mini-update"], [data-urn^="urn:li:"], a[href*="/feed/update/urn:li:"]' },
      ],
      kind: 'post',
      send: ['button.share-actions__primary-action', 'footer button', 'button[type="submit"]', 'button'],
      sendAt: 'last row',
      media: { preview: ['img[src^="blob:"], video', '[class*="share-media"] img[src^="data:"]'] },
      requests: ['contentcreation'],
      link: [
        '.artdeco-toast-item a[href*="/feed/update/urn:li:"]',
        '[role="alert"] a[href*="/feed/update/urn:li:"]',
        '#interop-outlet >>> a[href*="/feed/update/urn:li:"]:not([role="dialog"] *)',
        '[data-testid="interop-shadowdom"] >>> a[href*="/feed/update/urn:li:"]:not([role="dialog"] *)',
      ],
      failed: ['[data-test-artdeco-toast-item-type="error"]', '#interop-outlet >>> [data-test-artdeco-toast-item-type="error"]'],
      account: [
        { from: '.share-unified-settings-entry-button .artdeco-entity-lockup__title' },
        { from: 'header button :is(h2, h3, strong)' },
        { from: 'header button img[alt]:not([alt=""])', attribute: 'alt' },
        { from: 'button img[alt]:not([alt=""])', attribute: 'alt' },
      ],
      audience: {
        label: [{ from: '.share-unified-settings-entry-button .artdeco-entity-lockup__caption' }],
        is: [
          { audience: 'public', says: '\\b(anyone|alle|jeder|tout le monde|cualquiera|chiunque|iedereen)\\b' },
          { audience: 'followers', says: 'connections|kontakte|relations|contactos|collegamenti|connecties' },
          { audience: 'other', says: 'group|gruppe|groupe|grupo|gruppo|groep' },
        ],
      },
    },
  ],
  account: [
    { from: '.global-nav__me-photo', attribute: 'alt' },
    { from: 'aside a[href*="/in/"], [data-view-name*="identity"] a[href*="/in/"]', attribute: 'href', pattern: '/in/([^/?]+)' },
  ],
  never: [
    '[class*="comments-comment"]', '.msg-form', '[class*="msg-form"]', '[class*="msg-overlay"]', '[data-sdui-screen*="essaging"]', '[role="search"]', '[role="article"]',
    // Conversations and notes to an invitation stand in the same shadow root as posts.
    'textarea[name="message"], #custom-message', ':is([role="dialog"], [role="region"], aside):has([role="log"], [class*="msg-s-"])',
    // A comment stands below its post, a shared post below what is said of it.
    '[role="dialog"] :has([data-urn*="activity"], article, [role="article"]) ~ * .ql-editor, [role="dialog"] :is([data-urn*="activity"], article, [role="article"]) ~ * .ql-editor',
    '.ProseMirror:not(.share-box-v2 *, .share-creation-state *, [role="dialog"] *)',
    '[role="dialog"]:has([data-urn*="activity"], article, [role="article"]) .ProseMirror',
  ],
  messages: ['^/(messaging|sales|talent)(/|$)'],
  seen: { date: '2026-08-30', source: 'Briskine/briskine linkedin.js and PR 610 2026-02; MultiPost-Extension linkedin.ts 2026-06; webbrain PR 461 2026-07' },
});
