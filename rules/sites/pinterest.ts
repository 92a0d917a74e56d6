import { fact } from '../fact';
import { counted, disputed, together, utf16 } from '../measure';
import { page as place, site } from '../site';

const api = 'https://github.com/pinterest/api-description/blob/c05b1897/v5/openapi.yaml';
const specs = 'https://help.pinterest.com/en/business/article/pinterest-product-specs';
const official = { kind: 'official', date: '2025-12-11', confidence: 'high' } as const;
const quoted = { kind: 'official, quoted', date: '2026-09-27', confidence: 'high' } as const;

const max = fact(800, 'characters', api, { kind: 'official', date: '2026-09-27', confidence: 'medium', note: { en: 'Version 5.23.0 of the interface and the help page.', de: 'Version 5.23.0 der Schnittstelle und die Hilfeseite.' } });
const maxTools = fact(500, 'characters', 'https://github.com/gitroomhq/postiz-app/blob/74b01ada/libraries/nestjs-libraries/src/integrations/social/pinterest.provider.ts', {
  kind: 'code', date: '2026-08-21', confidence: 'medium', note: { en: 'What several tools still use.', de: 'Was mehrere Dienste noch verwenden.' },
});
const maxTitle = fact(100, 'characters', api, official);
const maxLink = fact(2048, 'characters', api, { ...official, note: { en: 'The destination is this field; addresses in the description are not the way.', de: 'Das Ziel gehört in dieses Feld; Adressen in der Beschreibung sind nicht der Weg.' } });
const maxAlt = fact(500, 'characters', api, official);
const guidelines = 'https://github.com/OpenTermsArchive/pga-versions/blob/main/Pinterest/Community%20Guidelines.md';
const onRules = { kind: 'official', date: '2026-02-20', confidence: 'high' } as const;

export default site({
  name: 'Pinterest',
  home: 'https://www.pinterest.com/',
  mode: 'page',
  terms: fact(
    {
      en: 'Pinterest bans automation that it has not approved. Takt only reads what you type and changes it when you press a fix; it never pins. If you prefer that nothing is added to the page, choose "quiet".',
      de: 'Pinterest verbietet Automatisierung ohne seine Zustimmung. Takt liest nur, was du tippst, und ändert es nur auf Knopfdruck; es merkt nie etwas für dich. Soll auf der Seite nichts erscheinen, wähle „leise“.',
    },
    'terms', 'https://policy.pinterest.com/en/community-guidelines',
    { kind: 'official', date: '2026-02-20', confidence: 'high', note: { en: 'Spam policy: no repetitive or irrelevant pins, no keyword stuffing; shorteners may be blocked.', de: 'Spam-Regeln: keine wiederholten oder unpassenden Pins, keine Schlagwortketten; Kurzlinks können gesperrt sein.' } },
  ),
  fields: {
    text: { max, count: together(counted('characters', max, utf16), disputed(counted('characters', maxTools, utf16))) },
    title: {
      max: maxTitle,
      count: counted('characters', maxTitle, utf16),
      fold: fact(40, 'characters', specs, { ...quoted, note: { en: 'About what is shown; 30 in Chinese, Japanese, Korean and Arabic.', de: 'Etwa so viel wird gezeigt; 30 auf Chinesisch, Japanisch, Koreanisch und Arabisch.' } }),
    },
    link: { max: maxLink, count: counted('characters', maxLink, utf16) },
    alt: { max: maxAlt, count: counted('characters', maxAlt, utf16) },
  },
  handles: 'plain',
  hashtags: {
    max: fact(20, 'hashtags', 'https://help.pinterest.com/', { kind: 'third party', date: '2021-03-13', confidence: 'low', note: { en: 'From guides of 2020 and 2021. Pinterest no longer speaks of hashtags; plain keywords are the better advice.', de: 'Aus Ratgebern von 2020 und 2021. Pinterest spricht nicht mehr von Hashtags; schlichte Suchwörter sind der bessere Rat.' } }),
    advice: fact(5, 'hashtags', 'https://help.pinterest.com/', { kind: 'practice', date: '2026-11-27', confidence: 'low', note: { en: 'A house rule of thumb; Pinterest names no number.', de: 'Eine Faustregel des Hauses; Pinterest nennt keine Zahl.' } }),
  },
  mentions: {},
  altText: maxAlt,
  more: {
    maxTools,
    descriptionShown: fact(false, 'yes or no', specs, { ...quoted, confidence: 'medium', note: { en: 'Not in feed and search; it serves to judge what a pin is about.', de: 'Nicht in Feed und Suche; sie dient dazu, das Thema eines Pins zu erkennen.' } }),
    imageTypes: fact(['image/jpeg', 'image/png'], 'types', specs, { ...quoted, confidence: 'medium' }),
    imageBytes: fact(20_000_000, 'bytes', specs, { ...quoted, confidence: 'medium', note: { en: 'In the browser; 32 MB in the app. 10 MB is stale.', de: 'Im Browser; 32 MB in der App. 10 MB ist veraltet.' } }),
    imageSize: fact([1000, 1500], 'pixels', specs, quoted),
    imageRatioAdvice: fact(2 / 3, 'width / height', specs, { ...quoted, note: { en: 'Taller pictures are cut in the feed.', de: 'Höhere Bilder werden im Feed beschnitten.' } }),
    images: fact(5, 'images', api, { ...official, note: { en: 'At least two make a pin of several pictures, all of one size, 1:1 or 2:3.', de: 'Ab zwei entsteht ein Pin aus mehreren Bildern, alle gleich groß, 1:1 oder 2:3.' } }),
    videoTypes: fact(['video/mp4', 'video/quicktime', 'video/x-m4v'], 'types', specs, quoted),
    videoBytes: fact(2_000_000_000, 'bytes', specs, quoted),
    videoSeconds: fact(900, 'seconds', specs, { ...quoted, note: { en: 'At least four.', de: 'Mindestens vier.' } }),
    videoSecondsLeast: fact(4, 'seconds', specs, quoted),
    videoRatio: fact([1 / 2, 1.91], 'width / height', specs, quoted),
    editable: fact(true, 'yes or no', api, { ...official, note: { en: 'Title, description, link, board and alternative text; not the picture.', de: 'Titel, Beschreibung, Link, Pinnwand und Alternativtext; nicht das Bild.' } }),
    freeZone: fact({ en: 'Of a 9:16 pin: 270 pixels at the top, 440 to 790 at the bottom, 65 on the left, 195 on the right', de: 'Bei einem Pin in 9:16: oben 270 Pixel, unten 440 bis 790, links 65, rechts 195' }, 'text', specs, quoted),
    videoCodec: fact(['H.264', 'H.265'], 'types', specs, quoted),
    duplicates: fact({ en: 'No repeated or unrelated pins, no lists of keywords; the target of a pin must not be switched, and shortened links may be blocked', de: 'Keine wiederholten oder unpassenden Pins, keine Listen von Stichwörtern; das Ziel eines Pins darf nicht ausgetauscht werden, Kurzlinks werden womöglich gesperrt' }, 'text', guidelines, onRules),
    baitRule: fact({ en: 'No trading of reactions, and no tricks that push clicks or figures', de: 'Kein Tausch von Reaktionen, keine Tricks für mehr Klicks oder bessere Zahlen' }, 'text', guidelines, onRules),
  },
});

export const page = place({
  matches: [
    'https://*.pinterest.com/*', 'https://*.pinterest.de/*', 'https://*.pinterest.at/*', 'https://*.pinterest.ch/*', 'https://*.pinterest.co.uk/*', 'https://*.pinterest.ie/*',
    'https://*.pinterest.ca/*', 'https://*.pinterest.com.au/*', 'https://*.pinterest.nz/*', 'https://*.pinterest.fr/*', 'https://*.pinterest.es/*', 'https://*.pinterest.it/*',
  ],
  surfaces: [
    {
      name: 'pin',
      // Where nothing but pins is written, any editor is the description.
      address: '^/(pin-creation-tool|pin-builder|pin-editor)',
      boxes: [
        {
          field: 'text',
          find: [
            '[data-test-id="storyboard-description-field-container"] .public-DraftEditor-content[contenteditable="true"]', // cross-posting tools 2026-06
            '[data-test-id*="description"] .public-DraftEditor-content[contenteditable="true"]', // the older builder
            '.public-DraftEditor-content[contenteditable="true"]', // not there before the first click
            '.DraftEditor-root [contenteditable="true"]',
          ],
        },
        {
          field: 'title',
          find: [
            'input#storyboard-selector-title', // cross-posting tools 2026-06; locked until there is a picture
            '[id^="storyboard"][id$="title"]',
            '[data-test-id*="title"] :is(input, textarea)',
          ],
        },
        { field: 'link', find: ['input#WebsiteField', '[data-test-id*="link"] :is(input, textarea)'] }, // cross-posting tools 2026-06
        {
          field: 'alt',
          find: [
            '#storyboard-selector-alt-text', // all three unconfirmed
            '[data-test-id="pin-draft-alt-text"] :is(input, textarea)',
            ':is(input, textarea)[id*="alt-text"]',
          ],
        },
      ],
      not: ['[role="combobox"]:not([contenteditable])', '[data-test-id*="comment"] *', '[role="search"] *'],
      kinds: [{ kind: 'edit', address: '^/pin-editor' }],
      kind: 'post',
      send: [
        '[data-test-id="storyboard-creation-nav-done"] button', // cross-posting tools 2026-06
        '[data-test-id="storyboard-creation-nav-done"]',
        '[data-test-id="board-dropdown-save-button"]', // the older builder
        'button[type="submit"]',
      ],
      within: ['main', '[role="main"]', 'form', '#__PWS_ROOT__'],
      media: {
        preview: ['[data-test-id*="preview"] :is(img, video)', 'img[src^="blob:"], video[src^="blob:"]', 'img[src^="data:image"]'],
        // The field for the description of the picture: empty as long as its placeholder shows.
        item: ':has(:is(#storyboard-selector-alt-text, [data-test-id="pin-draft-alt-text"] :is(input, textarea)))',
        altMissing: ':is(#storyboard-selector-alt-text, [data-test-id="pin-draft-alt-text"] :is(input, textarea)):placeholder-shown',
        altPresent: ':is(#storyboard-selector-alt-text, [data-test-id="pin-draft-alt-text"] :is(input, textarea))',
      },
      requests: ['/resource/[^/]*PinResource/create/'],
      link: ['[data-test-id="pin-success-toast"] a[href*="/pin/"]', '[data-test-id="toast"] a[href*="/pin/"]'],
      arrives: '^/pin/\\d+',
    },
  ],
  account: [
    { from: '[data-test-id="header-profile"] a[href^="/"]', attribute: 'href', pattern: '^/([\\w-]{2,40})/$' },
    { from: 'header a[data-test-id*="profile"][href^="/"]', attribute: 'href', pattern: '^/([\\w-]{2,40})/$' },
    { from: 'script#__PWS_INITIAL_PROPS__', pattern: '"viewer":\\{[^{}]*"username":"([\\w-]{2,40})"' },
  ],
  never: ['[data-test-id*="comment"]', '[data-test-id*="conversation"]', '[data-test-id*="message"]', '[data-test-id*="search"]', 'input[name="searchBoxInput"]', '[data-test-id="contacts-search"]'],
  messages: ['^/conversation'],
  seen: { date: '2026-06-30', source: 'MultiPost src/sync/dynamic/pinterest.ts 2026-06; PinForge content script 2026; not looked at live' },
});
