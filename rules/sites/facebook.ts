import { fact } from '../fact';
import { counted, utf16 } from '../measure';
import { page as place, site } from '../site';
import { editTitle } from '../titles';

const postiz = 'https://github.com/gitroomhq/postiz-app/blob/74b01ada/libraries/nestjs-libraries/src/integrations/social/facebook.provider.ts';
const sharing = 'https://developers.facebook.com/docs/sharing/webmasters/images';
const photos = 'https://developers.facebook.com/docs/graph-api/reference/page/photos';
const reels = 'https://developers.facebook.com/docs/video-api/guides/reels-publishing';
const vendor = 'https://www.ayrshare.com/docs/de/media-guidelines/facebook_pages.md';
const fold = 'https://socialk.it/fr/tools/facebook-character-counter';
const undated = { en: 'The page carries no date; the date is when it was read.', de: 'Die Seite nennt kein Datum; der Stand ist der Tag, an dem sie gelesen wurde.' };
const max = fact(63_206, 'characters', postiz, {
  kind: 'code', date: '2026-08-21', confidence: 'medium', note: { en: 'Everybody uses it, Meta documents it nowhere. Schedulers set 5,000 or 10,000 of their own. UTF-16 units assumed; it hardly matters at this size.', de: 'Alle verwenden sie, Meta dokumentiert sie nirgends. Planungsdienste setzen eigene 5.000 oder 10.000. Gezählt in UTF-16-Einheiten, was hier kaum etwas ausmacht.' },
});
const guidelines = 'https://github.com/OpenTermsArchive/pga-versions/blob/main/Facebook/Community%20Guidelines.md';

export default site({
  name: 'Facebook',
  home: 'https://www.facebook.com/',
  mode: 'page',
  terms: fact(
    {
      en: 'Facebook forbids posting very often, by hand or by machine, and cash for engagement. Takt never posts; it only reads what you type and changes it when you press a fix.',
      de: 'Facebook verbietet sehr häufiges Posten, von Hand oder maschinell, und Geld für Reaktionen. Takt postet nie; es liest nur, was du tippst, und ändert es nur auf Knopfdruck.',
    },
    'terms', 'https://github.com/OpenTermsArchive/pga-versions/blob/main/Facebook/Community%20Guidelines.md',
    { kind: 'official', date: '2026-08-03', confidence: 'high', note: { en: 'Spam: repetitive content, like-gating, misleading links.', de: 'Spam: sich wiederholende Inhalte, Inhalte nur gegen Like, irreführende Links.' } },
  ),
  fields: {
    text: {
      max,
      count: counted('characters', max, utf16),
      fold: fact(477, 'characters', fold, { kind: 'third party', date: '2026-11-26', confidence: 'low', note: { en: `"See more" on the desktop; about 125 are safe on a phone. No page of Meta. ${undated.en}`, de: `„Mehr anzeigen“ am Rechner; auf dem Handy sind etwa 125 sicher. Keine Seite von Meta. ${undated.de}` } }),
      foldPhone: fact(125, 'characters', fold, { kind: 'third party', date: '2026-11-26', confidence: 'low', note: undated }),
    },
  },
  handles: 'plain',
  hashtags: {
    advice: fact(2, 'hashtags', 'https://raw.githubusercontent.com/coreyhaines31/marketingskills/HEAD/skills/social/references/platform-limits.md', { kind: 'third party', date: '2026-11-26', confidence: 'low', note: { en: `One or two; Meta says nothing, and no maximum is documented. ${undated.en}`, de: `Ein oder zwei; Meta sagt nichts, und kein Höchstwert ist dokumentiert. ${undated.de}` } }),
  },
  mentions: {},
  more: {
    schedulerText: fact([5000, 10_000], 'characters', 'https://developers.buffer.com/guides/character-limits.md', { kind: 'vendor', date: '2026-08', confidence: 'medium', note: { en: 'Buffer and Mixpost 5,000, Docket 10,000: their own choices, not Facebook’s.', de: 'Buffer und Mixpost 5.000, Docket 10.000: deren eigene Grenzen, nicht die von Facebook.' } }),
    backgroundText: fact(130, 'characters', postiz, { kind: 'code', date: '2026-08-21', confidence: 'medium', note: { en: 'On a coloured background; longer ones fall back to plain text.', de: 'Auf farbigem Hintergrund; längere erscheinen als gewöhnlicher Text.' } }),
    reelTitle: fact(255, 'characters', 'https://docs.upload-post.com/resources/character-limits/', { kind: 'vendor', date: '2026-11-26', confidence: 'low', note: { en: `A field of the interface. ${undated.en}`, de: `Ein Feld der Schnittstelle. ${undated.de}` } }),
    linksClickable: fact(true, 'yes or no', postiz, { kind: 'third party', date: '2026-11-21', confidence: 'high', note: { en: `The first link becomes the preview where nothing is attached. ${undated.en}`, de: `Ohne Anhang wird der erste Link zur Vorschau. ${undated.de}` } }),
    linkPostsPerMonth: fact(2, 'posts a month', 'https://www.globaldatinginsights.com/featured/meta-tests-new-limits-on-facebook-link-posts-for-business-accounts', {
      kind: 'third party', date: '2025-12', confidence: 'medium', note: { en: 'A limited test since 2025-12-16 on some pages and professional profiles without Meta Verified; comments, affiliate links, Meta’s own addresses and publishers are exempt. No end or roll-out known.', de: 'Ein begrenzter Test seit dem 16.12.2025 bei einigen Seiten und professionellen Profilen ohne Meta Verified; ausgenommen sind Kommentare, Affiliate-Links, Metas eigene Adressen und Verlage. Ende oder Ausweitung sind nicht bekannt.' },
    }),
    linkViews: fact(1.9, 'percent', 'https://techbriefly.com/2025/12/19/facebook-tests-two-link-limit-for-professional-mode-pages', { kind: 'official, quoted', date: '2025-12-19', confidence: 'medium', note: { en: 'Share of feed views in the US that went to posts with a link, third quarter of 2025. Says how little they are seen, not why.', de: 'Anteil der Feed-Aufrufe in den USA, der auf Beiträge mit Link entfiel, drittes Quartal 2025. Das zeigt, wie wenig sie gesehen werden, nicht warum.' } }),
    linkImage: fact([1200, 630], 'pixels', sharing, { kind: 'official', date: '2026-11-21', confidence: 'high', note: { en: `1.91:1, at most 8 MB. ${undated.en}`, de: `1,91:1, höchstens 8 MB. ${undated.de}` } }),
    linkImageLarge: fact([600, 315], 'pixels', sharing, { kind: 'official', date: '2026-11-21', confidence: 'high', note: { en: `Smaller ones give a small preview, below 200 by 200 none. ${undated.en}`, de: `Kleinere ergeben eine kleine Vorschau, unter 200 × 200 keine. ${undated.de}` } }),
    images: fact(10, 'images', postiz, { kind: 'third party', date: '2026', confidence: 'low', note: { en: 'Through the interface; 80 on the site, says SocialBu. No official number.', de: 'Über die Schnittstelle; auf der Seite 80, sagt SocialBu. Keine offizielle Zahl.' } }),
    imageBytes: fact(10_000_000, 'bytes', photos, { kind: 'official, quoted', date: '2026', confidence: 'high', note: { en: 'An error text names 4 MB, the guide for adverts 30 MB. PNG above 1 MB may look pixelated.', de: 'Eine Fehlermeldung nennt 4 MB, der Leitfaden für Anzeigen 30 MB. PNG über 1 MB kann verpixelt wirken.' } }),
    imageTypes: fact(['image/jpeg', 'image/bmp', 'image/png', 'image/gif', 'image/tiff'], 'types', photos, { kind: 'official, quoted', date: '2026', confidence: 'high', note: { en: 'WebP and HEIC are not in the list; the site converts some of them.', de: 'WebP und HEIC stehen nicht in der Liste; einiges davon wandelt die Seite um.' } }),
    imageRepeated: fact(false, 'allowed', postiz, { kind: 'code', date: '2026-08-21', confidence: 'medium', note: { en: 'The interface refuses photos that were posted before (error 1366051): evidence that uploads are compared.', de: 'Die Schnittstelle lehnt schon gepostete Fotos ab (Fehler 1366051): ein Zeichen, dass Uploads verglichen werden.' } }),
    altTextSupported: fact(true, 'yes or no', 'https://www.accessible-social.com/images-and-visuals/platform-image-accessibility', { kind: 'third party', date: '2026-11-21', confidence: 'high', note: { en: `Under "Edit" on the picture. No known limit. ${undated.en}`, de: `Unter „Bearbeiten“ am Bild. Keine Grenze bekannt. ${undated.de}` } }),
    altTextHint: fact(100, 'characters', 'https://www.accessible-social.com/images-and-visuals/platform-image-accessibility', { kind: 'third party', date: '2026-11-21', confidence: 'medium', note: { en: `From about here the box itself warns. ${undated.en}`, de: `Ungefähr ab hier warnt das Feld selbst. ${undated.de}` } }),
    videoIsReel: fact(true, 'yes or no', 'https://www.mediapost.com/publications/article/406751/meta-to-share-all-facebook-videos-as-reels.html', { kind: 'official, quoted', date: '2025-06-17', confidence: 'high', note: { en: 'Any length; "at most 90 seconds" is stale for the site.', de: 'In jeder Länge; „höchstens 90 Sekunden“ ist für die Seite veraltet.' } }),
    videoSeconds: fact(14_400, 'seconds', vendor, { kind: 'vendor', date: '2026-11-26', confidence: 'medium', note: { en: `Four hours. ${undated.en}`, de: `Vier Stunden. ${undated.de}` } }),
    videoBytes: fact(10_000_000_000, 'bytes', vendor, { kind: 'vendor', date: '2026-11-26', confidence: 'low', note: { en: `The vendor’s English page names 2 GB for its own smaller plans. ${undated.en}`, de: `Die englische Seite des Anbieters nennt für seine eigenen kleineren Tarife 2 GB. ${undated.de}` } }),
    reelSeconds: fact([3, 90], 'seconds', reels, { kind: 'official, quoted', date: '2026', confidence: 'medium', note: { en: 'Through the interface only.', de: 'Nur über die Schnittstelle.' } }),
    reelRatio: fact(9 / 16, 'width / height', reels, { kind: 'official, quoted', date: '2026', confidence: 'medium', note: { en: '1080 by 1920, at least 540 by 960, 24 to 60 pictures a second, MP4.', de: '1080 × 1920, mindestens 540 × 960, 24 bis 60 Bilder je Sekunde, MP4.' } }),
    baitDemoted: fact(true, 'yes or no', 'https://transparency.meta.com/features/approach-to-ranking/content-distribution-guidelines/engagement-bait', {
      kind: 'official', date: '2026-11-21', confidence: 'high', note: { en: `Explicit asking for likes, comments, shares, tags or votes; pages that repeat it are demoted as a whole. Help, advice, petitions, donations are exempt. In force since 2017-12-18. ${undated.en}`, de: `Ausdrückliches Bitten um Likes, Kommentare, Teilen, Markieren oder Abstimmen; Seiten, die es wiederholen, werden insgesamt seltener gezeigt. Hilfe, Rat, Petitionen und Spenden sind ausgenommen. In Kraft seit dem 18.12.2017. ${undated.de}` },
    }),
    unoriginalDemoted: fact(true, 'yes or no', 'https://www.facebook.com/business/help/262834734651607', { kind: 'official, quoted', date: '2026-11-21', confidence: 'medium', note: { en: `Reposts with only a border, watermark or caption added. ${undated.en}`, de: `Erneut Gepostetes, dem nur Rahmen, Wasserzeichen oder Text hinzugefügt wurde. ${undated.de}` } }),
    hashtagCap: fact(false, 'yes or no', photos, { kind: 'third party', date: '2026-11-21', confidence: 'medium', note: { en: `None is documented; tags can be clicked. ${undated.en}`, de: `Keine dokumentiert; Hashtags sind anklickbar. ${undated.de}` } }),
    mentionForm: fact({ en: '@ and a page or person picked from the list; typed text alone links nobody', de: '@ und eine Seite oder Person aus der Liste; bloß getippt verlinkt es niemanden' }, 'text', 'https://www.facebook.com/help/', { kind: 'third party', date: '2026-11-21', confidence: 'medium', note: undated }),
    imageSizesAdvice: fact(['1080 × 1350', '1440 × 1800', '1080 × 1080', '1200 × 630', '1080 × 1920'], 'pixels', 'https://www.facebook.com/business/ads-guide', { kind: 'official, quoted', date: '2026', confidence: 'medium', note: { en: 'Upright, large upright, square, wide, story. At least 600 wide.', de: 'Hochformat, großes Hochformat, Quadrat, Querformat, Story. Mindestens 600 breit.' } }),
    linkToFacebook: fact(false, 'yes or no', postiz, { kind: 'code', date: '2026-08-21', confidence: 'medium', name: { en: 'Apps can post a link to facebook.com', de: 'Apps können Links auf facebook.com posten' }, note: { en: 'Error 1609008.', de: 'Fehler 1609008.' } }),
    videoSecondsLeast: fact(3, 'seconds', reels, { kind: 'official, quoted', date: '2026', confidence: 'medium', note: { en: 'Through the interface. 4 seconds is stale.', de: 'Über die Schnittstelle. 4 Sekunden ist veraltet.' } }),
    videoFrames: fact([24, 60], 'frames a second', reels, { kind: 'official, quoted', date: '2026', confidence: 'medium', note: { en: 'Through the interface, as MP4, at least 540 × 960.', de: 'Über die Schnittstelle, als MP4, mindestens 540 × 960.' } }),
    duplicates: fact({ en: 'Very frequent posting, by hand or by machine, repeated contents, cash for reactions and misleading links are spam', de: 'Sehr häufiges Posten, von Hand oder maschinell, Wiederholungen, Geld für Reaktionen und irreführende Links sind Spam' }, 'text', guidelines, { kind: 'official', date: '2026-08-03', confidence: 'high' }),
    postingSpeed: fact({ en: 'The interface refuses posts that come too fast', de: 'Die Schnittstelle lehnt zu schnell aufeinanderfolgende Beiträge ab' }, 'text', postiz, { kind: 'code', date: '2026-08-21', confidence: 'medium', name: { en: 'Posting too fast', de: 'Zu schnelles Posten' }, note: { en: 'Error 1390008.', de: 'Fehler 1390008.' } }),
    editable: fact(true, 'yes or no', 'https://www.facebook.com/help/', { kind: 'third party', date: '2026-11-21', confidence: 'medium', note: { en: `The text, and everybody can see what it was; preview and pictures only in part. ${undated.en}`, de: `Der Text, und alle können sehen, wie er war; Vorschau und Bilder nur zum Teil. ${undated.de}` } }),
  },
});

export const page = place({
  // business.facebook.com has another layout that nobody here has seen yet.
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://m.facebook.com/*'],
  surfaces: [
    {
      name: 'post',
      within: ['[role="dialog"]'],
      boxes: [
        {
          field: 'text',
          find: [
            '[role="dialog"] form [data-lexical-editor="true"][contenteditable]', // MultiPost facebook.ts 2026-06
            '[role="dialog"] [data-lexical-editor="true"][contenteditable]', // harper 2026-08
            '[role="dialog"] [contenteditable][role="textbox"]',
          ],
        },
      ],
      kinds: [
        { kind: 'edit', holds: 'h1, h2, h3, [role="heading"]', says: editTitle },
        // A shared post stands below the box; a post above it would make it a comment, which is never read.
        { kind: 'quote', below: '[role="article"], a[href*="/posts/"], a[href*="/permalink"], a[href*="story_fbid="], a[href*="pfbid"]' },
      ],
      kind: 'post',
      // One wide button at the foot, its label translated.
      send: ['form [role="button"]', '[role="button"]', 'button'],
      sendAt: 'last row',
      media: { preview: ['img[src^="blob:"], video', 'img[src^="data:"]'] },
      account: [
        // The name stands before the button that chooses the audience. Skeleton 2026-06
        { from: 'form span:has(+ [role="button"]), form span:has(+ * > [role="button"])', pattern: '^(.{1,80})$' },
        { from: 'form :is(img, image)[alt]:not([alt=""])', attribute: 'alt' },
        { from: 'form svg[aria-label]', attribute: 'aria-label' },
      ],
      audience: {
        label: [{ from: 'form [role="button"]' }],
        is: [
          { audience: 'private', says: '^(only me|nur ich|moi uniquement|solo yo|solo io|alleen ik|tylko ja|somente eu)$' },
          { audience: 'public', says: '^(public|öffentlich|tout le monde|público|tutti|openbaar|publiczne|publiek)$' },
          { audience: 'followers', says: '^(friends|freunde|amis|amigos|amici|vrienden|znajomi)$' },
          { audience: 'other', says: 'except|außer|sauf|excepto|custom|benutzerdefiniert|specific|bestimmte|group|gruppe|groupe|grupo|gruppo|groep|grupa' },
        ],
      },
      // One address for all the site asks, so only the closing of the dialog tells.
      closes: true,
    },
  ],
  account: [
    { inline: 'CurrentUserInitialData', pattern: '"CurrentUserInitialData",\\[\\],\\{[^}]*?"NAME":"((?:[^"\\\\]|\\\\.)+)"' },
    { cookie: 'i_user' }, // the page one acts as
    { cookie: 'c_user' },
  ],
  never: [
    // Comments: in or below a post, also where a post is shown in a dialog of its own.
    '[role="article"]',
    '[role="dialog"] :has([role="article"]) ~ * [contenteditable], [role="dialog"] [role="article"] ~ * [contenteditable], [role="dialog"] :has([role="article"]) ~ [contenteditable]',
    // Chats, in a window at the edge or in a dialog.
    '[role="region"]:not(:has([role="dialog"]))',
    '[role="log"], [role="dialog"]:has([role="log"], [role="grid"] [role="row"])',
    '[role="banner"]',
    '[role="search"]',
  ],
  messages: ['^/messages(/|$)', '^/messenger', '^/marketplace/inbox'],
  seen: { date: '2026-08-30', source: 'leaperone/MultiPost-Extension src/sync/dynamic/facebook.ts 2026-06; BenGOaff/tipote-app fbgroupbulkposter 2026; Automattic/harper 2026-08' },
});
