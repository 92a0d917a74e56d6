import { fact } from '../fact';
import { counted, weighted } from '../measure';
import { page as place, site } from '../site';

const max = fact(280, 'weighted characters', 'https://docs.x.com/fundamentals/counting-characters', {
  kind: 'official', date: '2026-05-20', confidence: 'high', note: { en: 'Without Premium. Counted as twitter-text v3 does.', de: 'Ohne Premium. Gezählt wie in twitter-text v3.' },
});
const posts = 'https://docs.x.com/x-api/media/quickstart/best-practices';
const onFilms = { kind: 'official', date: '2026-06-01', confidence: 'high' } as const;
const library = 'https://github.com/twitter/twitter-text/blob/30e2430d/config/v3.json';
const counting = { kind: 'code', date: '2021-10-21', confidence: 'high' } as const;
const guidelines = 'https://github.com/OpenTermsArchive/pga-versions/blob/main/X/Community%20Guidelines.md';
const onRules = { kind: 'official', date: '2026-06-29', confidence: 'high' } as const;
const premium = 'https://help.x.com/en/using-x/x-premium';
const onPremium = { kind: 'official, quoted', date: '2026-07-29', confidence: 'medium' } as const;
const edits = 'https://docs.x.com/x-api/fundamentals/edit-posts';
const onEdits = { kind: 'official', date: '2026-07-24', confidence: 'medium' } as const;

export default site({
  name: 'X',
  home: 'https://x.com/',
  mode: 'page',
  terms: fact(
    {
      en: 'X bans scripts that operate its pages for you. Takt only reads what you type and changes it when you press a fix; it never posts. If you prefer that nothing is added to the page, choose "quiet".',
      de: 'X verbietet Skripte, die seine Seiten für dich bedienen. Takt liest nur, was du tippst, und ändert es nur auf Knopfdruck; es postet nie. Soll auf der Seite nichts erscheinen, wähle „leise“.',
    },
    'terms', 'https://github.com/xdevplatform/docs/blob/main/developer-guidelines.mdx',
    { kind: 'official', date: '2026-08-22', confidence: 'high', note: { en: 'Automating the site outside the API can end in permanent suspension; scripts and extensions alike.', de: 'Wer die Seite außerhalb der API automatisiert, kann dauerhaft gesperrt werden; das gilt für Skripte wie für Erweiterungen.' } },
  ),
  fields: {
    text: {
      max,
      count: counted('characters', max, weighted),
      fold: fact(280, 'weighted characters', 'https://help.x.com/en/using-x/types-of-posts', {
        kind: 'third party', date: '2026-07-29', confidence: 'low', note: { en: '"Show more" around the classic limit; observed, not documented.', de: '„Mehr anzeigen“ etwa an der klassischen Grenze; beobachtet, nicht dokumentiert.' },
      }),
    },
  },
  handles: 'x',
  hashtags: {
    advice: fact(2, 'hashtags', 'https://help.x.com/en/using-x/how-to-use-hashtags', {
      kind: 'official, quoted', date: '2026-11-21', confidence: 'medium', note: { en: 'The page carries no date; the date is when the quotation was read.', de: 'Die Seite nennt kein Datum; der Stand ist der Tag, an dem das Zitat gelesen wurde.' },
    }),
  },
  mentions: {},
  altText: fact(1000, 'characters', 'https://github.com/xdevplatform/docs/blob/main/openapi.json', {
    kind: 'official', date: '2026-08-22', confidence: 'high', note: { en: 'CreateMediaMetadata alt_text maxLength. 420 is stale.', de: 'CreateMediaMetadata alt_text maxLength. 420 ist veraltet.' },
  }),
  more: {
    premiumText: fact(25_000, 'weighted characters', 'https://help.x.com/en/using-x/types-of-posts', {
      kind: 'official, quoted', date: '2026-08-02', confidence: 'high',
    }),
    handle: fact(15, 'characters', 'https://github.com/twitter/twitter-text/tree/30e2430d/js/src/regexp', {
      kind: 'code', date: '2021-10-21', confidence: 'high', note: { en: 'The library allows 20, real handles have at most 15.', de: 'Die Bibliothek erlaubt 20, echte Namen haben höchstens 15.' },
    }),
    images: fact(4, 'images', 'https://docs.x.com/x-api/media/quickstart/best-practices', {
      kind: 'official', date: '2026-07-22', confidence: 'high', note: { en: 'Or one GIF, or one video.', de: 'Oder ein GIF, oder ein Video.' },
    }),
    imageBytes: fact(5_000_000, 'bytes', 'https://docs.x.com/x-api/media/quickstart/best-practices', { kind: 'official', date: '2026-06-01', confidence: 'high' }),
    gifBytes: fact(15_000_000, 'bytes', 'https://docs.x.com/x-api/media/quickstart/best-practices', { kind: 'official', date: '2026-06-01', confidence: 'high' }),
    imageTypes: fact(['image/jpeg', 'image/png', 'image/gif', 'image/webp'], 'types', 'https://docs.x.com/x-api/media/quickstart/best-practices', {
      kind: 'official', date: '2026-06-01', confidence: 'medium', note: { en: 'The help page for the site does not name WebP.', de: 'Die Hilfeseite nennt WebP nicht.' },
    }),
    imageRatio: fact([3 / 4, 2], 'width / height', 'https://help.x.com/en/using-x/posting-gifs-and-pictures', {
      kind: 'official, quoted', date: '2026-07-22', confidence: 'high', note: { en: 'Shown uncropped in the timeline, one picture.', de: 'In der Timeline unbeschnitten gezeigt, ein Bild.' },
    }),
    videoSeconds: fact(140, 'seconds', 'https://docs.x.com/x-api/media/quickstart/best-practices', { kind: 'official', date: '2026-06-01', confidence: 'high', note: { en: 'Without Premium.', de: 'Ohne Premium.' } }),
    videoBytes: fact(512_000_000, 'bytes', 'https://docs.x.com/x-api/media/quickstart/best-practices', { kind: 'official', date: '2026-06-01', confidence: 'high' }),
    counting: fact({ en: 'Latin letters, ä, ß, „“ and – count one; €, …, •, ™, ẞ, every emoji and every Chinese, Japanese or Korean sign two; a link 23', de: 'Lateinische Buchstaben, ä, ß, „“ und – zählen eins; €, …, •, ™, ẞ, jedes Emoji und jedes chinesische, japanische oder koreanische Zeichen zwei; ein Link 23' }, 'text', library, {
      ...counting, note: { en: 'After Unicode NFC. Names that X itself puts before a reply, pictures and films do not count. A byte-order mark makes a text invalid.', de: 'Nach Unicode NFC. Namen, die X selbst vor eine Antwort setzt, Bilder und Filme zählen nicht. Ein Byte-Order-Mark macht den Text ungültig.' },
    }),
    articleText: fact(100_000, 'characters', 'https://github.com/gitroomhq/postiz-app/blob/74b01ada/libraries/nestjs-libraries/src/integrations/social/x.provider.ts', { kind: 'code', date: '2026-08-21', confidence: 'medium' }),
    mentionForm: fact({ en: '@ and letters, digits or _, not right behind a letter or digit', de: '@ und Buchstaben, Ziffern oder _, nicht direkt hinter Buchstabe oder Ziffer' }, 'text', library, counting),
    mentionsHeard: fact(280, 'characters', premium, { ...onPremium, name: { en: 'Mentions: people are notified within the first', de: 'Erwähnungen: benachrichtigt wird nur in den ersten' }, note: { en: 'Of a long post with Premium.', de: 'Bei einem langen Beitrag mit Premium.' } }),
    hashtagForm: fact({ en: 'Letters, digits and _, not digits alone; hyphen, full stop and apostrophe end it', de: 'Buchstaben, Ziffern und _, nicht nur Ziffern; Bindestrich, Punkt und Apostroph beenden ihn' }, 'text', library, counting),
    hashtagCap: fact(false, 'yes or no', 'https://help.x.com/en/using-x/how-to-use-hashtags', { kind: 'official, quoted', date: '2026-11-21', confidence: 'high', note: { en: 'None besides the length. Many or unrelated ones are named as spam.', de: 'Keine außer der Länge. Viele oder unpassende gelten als Spam.' } }),
    hashtagRanking: fact({ en: 'The code published in 2023 can rank posts with several hashtags lower in the search; as published it does not', de: 'Der 2023 veröffentlichte Code kann Beiträge mit mehreren Hashtags in der Suche abwerten, tut es in der veröffentlichten Einstellung aber nicht' }, 'text', 'https://github.com/twitter/the-algorithm', { kind: 'code', date: '2023-07-13', confidence: 'low', name: { en: 'Several hashtags in the search', de: 'Mehrere Hashtags in der Suche' } }),
    cashtags: fact(1, { en: 'cashtag', de: 'Cashtag' }, library, { kind: 'code', date: '2026-08-21', confidence: 'medium', name: { en: 'Cashtags in a post', de: 'Cashtags je Beitrag' }, note: { en: '$ and one to six letters. The interface refuses a second one.', de: '$ und ein bis sechs Buchstaben. Die Schnittstelle lehnt einen zweiten ab.' } }),
    linksClickable: fact(true, 'yes or no', 'https://docs.x.com/fundamentals/counting-characters', { kind: 'official', date: '2026-05-20', confidence: 'high', note: { en: 'Wrapped in t.co.', de: 'Als t.co-Adresse verpackt.' } }),
    linkReach: fact({ en: 'X says it tests giving posts with links the same chance, and that a bare link spreads poorly, one with words about it well', de: 'X sagt, Beiträge mit Link sollen testweise dieselbe Chance bekommen; ein nackter Link verbreite sich schlecht, ein beschriebener gut' }, 'text', 'https://www.techspot.com/', { kind: 'third party', date: '2025-10-21', confidence: 'medium', note: { en: 'Posts of X’s own people, no help page.', de: 'Aussagen von X-Verantwortlichen, keine Hilfeseite.' } }),
    linkPrice: fact(0.2, { en: 'US dollars', de: 'US-Dollar' }, 'https://docs.x.com/changelog', { kind: 'official', date: '2026-04', confidence: 'medium', name: { en: 'A post with a link, sent by an app, costs', de: 'Ein Beitrag mit Link über eine App kostet' }, note: { en: '0.015 without a link: only for tools that post by themselves.', de: 'Ohne Link 0,015: nur für Werkzeuge, die selbst posten.' } }),
    linkImageRatio: fact(2, 'width / height', 'https://developer.x.com/en/docs/x-for-websites/cards/overview/summary-card-with-large-image', { kind: 'official', date: '2026-01-12', confidence: 'medium', name: { en: 'Picture of a link card: shape', de: 'Bild einer Linkkarte: Form' }, note: { en: '300 × 157 to 4096 × 4096, at most 5 MB, no SVG; 1200 × 628 works too. From an archive: the page itself is gone.', de: '300 × 157 bis 4096 × 4096, höchstens 5 MB, kein SVG; 1200 × 628 geht auch. Aus einem Archiv: Die Seite selbst gibt es nicht mehr.' } }),
    imageSizesAdvice: fact(['1600 × 900', '1200 × 675', '1200 × 1200', '1200 × 1500'], 'pixels', 'https://sproutsocial.com/insights/social-media-image-sizes-guide/', { kind: 'third party', date: '2026-02-17', confidence: 'medium', note: { en: '4 × 4 to 8192 × 8192 are taken, says a vendor.', de: 'Angenommen werden laut einem Anbieter 4 × 4 bis 8192 × 8192.' } }),
    gifFrames: fact(350, 'frames', posts, { ...onFilms, note: { en: 'At most 1280 × 1080, and 300 million pixels in all frames.', de: 'Höchstens 1280 × 1080 und 300 Millionen Pixel in allen Einzelbildern.' } }),
    videoSecondsLeast: fact(0.5, 'seconds', posts, onFilms),
    videoTypes: fact(['video/mp4', 'video/quicktime'], 'types', posts, { ...onFilms, note: { en: 'H.264 with AAC.', de: 'H.264 mit AAC.' } }),
    videoRatio: fact([1 / 3, 3], 'width / height', posts, onFilms),
    videoSize: fact(['32 × 32', '1280 × 1024'], 'pixels', posts, { ...onFilms, name: { en: 'Size of a film, least and most', de: 'Größe eines Videos, mindestens und höchstens' }, note: { en: 'With Premium up to 1080p; larger ones are scaled down.', de: 'Mit Premium bis 1080p; größere werden verkleinert.' } }),
    videoFramesMost: fact(60, 'frames a second', posts, onFilms),
    premiumVideoSeconds: fact(14_400, 'seconds', premium, { ...onPremium, name: { en: 'Length of a film with Premium', de: 'Länge eines Videos mit Premium' }, note: { en: 'Four hours on the site and on iOS, ten minutes on Android.', de: 'Vier Stunden auf der Seite und unter iOS, zehn Minuten unter Android.' } }),
    premiumVideoBytes: fact(16_000_000_000, 'bytes', premium, { ...onPremium, name: { en: 'Weight of a film with Premium', de: 'Größe eines Videos mit Premium' } }),
    postsPerDay: fact(50, 'posts', 'https://help.x.com/en/rules-and-policies/x-limits', { kind: 'official, quoted', date: '2026-05-18', confidence: 'medium', name: { en: 'Posts a day', de: 'Beiträge am Tag' }, note: { en: 'Unverified accounts. Others 2,400, in parts of half an hour.', de: 'Konten ohne Häkchen. Andere 2.400, aufgeteilt auf halbe Stunden.' } }),
    repliesPerDay: fact(200, { en: 'replies', de: 'Antworten' }, 'https://help.x.com/en/rules-and-policies/x-limits', { kind: 'official, quoted', date: '2026-05-18', confidence: 'medium', name: { en: 'Replies a day', de: 'Antworten am Tag' }, note: { en: 'Unverified accounts.', de: 'Konten ohne Häkchen.' } }),
    duplicates: fact({ en: 'Bulk, duplicate or unrelated posts are spam, and so is nearly the same post from several accounts; the same message in several languages is fine', de: 'Massenhafte, doppelte oder unpassende Beiträge sind Spam, ebenso fast derselbe Beitrag von mehreren Konten; dieselbe Botschaft in mehreren Sprachen ist erlaubt' }, 'text', guidelines, { ...onRules, note: { en: 'Up to ten accounts a person, each for a purpose of its own.', de: 'Bis zu zehn Konten je Person, jedes mit eigenem Zweck.' } }),
    baitRule: fact({ en: 'Trading or selling likes, reposts and follows is banned, and deleting a post to post it again', de: 'Likes, Reposts und Follows zu tauschen oder zu verkaufen ist verboten, ebenso Löschen und Neuposten' }, 'text', guidelines, onRules),
    editMinutes: fact(60, 'minutes', 'https://help.x.com/en/using-x/edit-post', { kind: 'official, quoted', date: '2026', confidence: 'medium', note: { en: 'With Premium alone, five times at most. Another page of X says 30 minutes: count on those.', de: 'Nur mit Premium, höchstens fünfmal. Eine andere Seite von X nennt 30 Minuten: Verlass dich besser darauf.' } }),
    editMinutesApi: fact(30, 'minutes', edits, { ...onEdits, name: { en: 'Can be changed, says the page for apps, for', de: 'Zeit zum Ändern laut der Seite für Apps' } }),
    notEditable: fact({ en: 'Adverts, polls, replies to others, reposts, posts in communities, shared and planned posts', de: 'Anzeigen, Umfragen, Antworten an andere, Reposts, Beiträge in Communitys, gemeinsame und geplante Beiträge' }, 'text', edits, { ...onEdits, name: { en: 'Cannot be changed', de: 'Nicht änderbar' } }),
    editRule: fact({ en: 'To change what a post means, or where its link leads, breaks the rules', de: 'Wer Sinn oder Linkziel eines Beitrags nachträglich ändert, verstößt gegen die Regeln' }, 'text', guidelines, { ...onRules, name: { en: 'Misleading changes', de: 'Irreführende Änderungen' } }),
    longPlanned: fact(false, 'yes or no', premium, { ...onPremium, name: { en: 'Long posts can be saved or planned on the site', de: 'Lange Beiträge lassen sich auf der Seite speichern oder planen' } }),
  },
});

export const page = place({
  // pro.x.com shows another layout that nobody here has seen yet.
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*'],
  surfaces: [
    {
      name: 'post',
      // The home box with the same test ids stays mounted behind the dialog, so the dialog comes first.
      within: ['[role="dialog"]'],
      boxes: [
        {
          field: 'text',
          find: [
            '[data-testid^="tweetTextarea_"][contenteditable="true"]', // probe 2026-10-03
            '[data-testid$="RichTextInputContainer"] [contenteditable="true"]', // control-panel-for-twitter 2026-08-17
            'div[data-testid^="tweetTextarea"] textarea', // phone layout, tutti 2026-08-02
            '[role="dialog"] .public-DraftEditor-content[role="textbox"]',
            'main .public-DraftEditor-content[role="textbox"]', // structure alone: the search box is a combobox
          ],
        },
      ],
      not: ['[role="combobox"]', '[role="search"] *', '[data-testid^="dmComposer"]'],
      thread: true,
      kinds: [
        { kind: 'reply', address: '^/(compose|intent)/(post|tweet)\\?(.*&)?in_reply_to=' },
        { kind: 'quote', address: '^/compose/(post|tweet)\\?(.*&)?url=[^&]*(/|%2F)status(/|%2F)' },
        { kind: 'reply', above: 'article' }, // the post that is answered, probe 2026-10-03
        { kind: 'quote', below: 'a[href*="/status/"]:not(article *), [data-testid="quoteTweet"], [role="link"] time, [role="link"] [data-testid="Tweet-User-Avatar"]' },
        { kind: 'reply', inside: '[data-testid="primaryColumn"], main', address: '^/[^/]+/status/\\d+' },
      ],
      kind: 'post',
      send: [
        '[data-testid="tweetButton"]', // dialog, probe 2026-10-03
        '[data-testid="tweetButtonInline"]', // home and status page, probe 2026-10-03
        'form button[type="submit"]',
        '[role="group"] button:not([aria-label], [aria-haspopup])', // the one with words on it among signs
      ],
      keys: ['mod+enter'],
      media: {
        preview: ['[data-testid="attachments"] img', '[data-testid="attachments"] video', '[data-testid="tweetPhoto"] img'],
        item: '[role="group"]',
        // Every picture offers to describe it; one that was described carries its text.
        altPresent: 'img[alt]:not([alt=""])',
        altMissing: ':scope:has([data-testid="altTextWrapper"], [data-testid="altTextButton"]):not(:has(img[alt]:not([alt=""])))',
      },
      requests: ['/graphql/[^/]+/Create(Note)?Tweet(\\?|$)'],
      link: ['[data-testid="toast"] a[href*="/status/"]'],
      // A toast without a link says that something went wrong, or that the draft was kept.
      failed: ['[data-testid="toast"]:not(:has(a[href*="/status/"]))'],
    },
  ],
  account: [
    { from: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]', attribute: 'data-testid', pattern: '^UserAvatar-Container-(\\w{1,20})$' },
    { from: 'a[data-testid="AppTabBar_Profile_Link"]', attribute: 'href', pattern: '^/(\\w{1,20})$' },
    { from: '[data-testid="DashButton_ProfileIcon_Link"] [data-testid^="UserAvatar-Container-"]', attribute: 'data-testid', pattern: '^UserAvatar-Container-(\\w{1,20})$' },
  ],
  never: ['[data-testid^="dmComposer"]', 'textarea[data-testid="dm-composer-textarea"]', '[data-testid="DmActivityContainer"] *', '[data-testid="DMDrawer"] *'],
  messages: ['^/messages(/|$)', '^/i/chat(/|$)'],
  seen: { date: '2026-10-05', source: 'public probe of an extension; insin/control-panel-for-twitter 2026-08-17; OpenCLI clis/twitter 2026-08-08' },
});
