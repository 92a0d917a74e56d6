import { fact } from '../fact';
import { counted, weighted } from '../measure';
import { page as place, site } from '../site';

const max = fact(280, 'weighted characters', 'https://docs.x.com/fundamentals/counting-characters', {
  kind: 'official', date: '2026-05-20', confidence: 'high', note: { en: 'Without Premium. Counted as twitter-text v3 does.', de: 'Ohne Premium. Gezählt wie in twitter-text v3.' },
});

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
