import { fact } from '../fact';
import { counted, disputed, together, utf16 } from '../measure';
import { page as place, site } from '../site';

const api = 'https://developers.tiktok.com/doc/content-posting-api-reference-direct-post';
const official = { kind: 'official', date: '2026-08-24', confidence: 'high' } as const;
const vendor = 'https://developers.buffer.com/guides/character-limits.md';

const max = fact(4000, 'UTF-16 units', vendor, { kind: 'vendor', date: '2026', confidence: 'medium', note: { en: 'What app and web composer take; widely reported since 2024, on no page of TikTok. 150 is very stale.', de: 'So viel nehmen App und Webseite; seit 2024 vielfach berichtet, auf keiner Seite von TikTok. 150 ist längst veraltet.' } });
const maxApi = fact(2200, 'UTF-16 units', api, { ...official, note: { en: 'For a video through the interface; the page says UTF-16 runes.', de: 'Für ein Video über die Schnittstelle; die Seite spricht von UTF-16-Runen.' } });
const maxTitle = fact(90, 'UTF-16 units', api, { ...official, note: { en: 'Of a post of photos.', de: 'Eines Fotobeitrags.' } });
const guidelines = 'https://github.com/OpenTermsArchive/pga-versions/blob/main/TikTok/Community%20Guidelines.md';
const onRules = { kind: 'official', date: '2026-08-20', confidence: 'high' } as const;

export default site({
  name: 'TikTok',
  home: 'https://www.tiktok.com/',
  mode: 'page',
  terms: fact(
    {
      en: 'TikTok bans scripts that get round its systems. Takt only reads what you type and changes it when you press a fix; it never posts. If you prefer that nothing is added to the page, choose "quiet".',
      de: 'TikTok verbietet Skripte, die seine Systeme umgehen. Takt liest nur, was du tippst, und ändert es nur auf Knopfdruck; es postet nie. Soll auf der Seite nichts erscheinen, wähle „leise“.',
    },
    'terms', 'https://www.tiktok.com/community-guidelines/en',
    { kind: 'official', date: '2026-08-20', confidence: 'high', note: { en: 'Realistic AI content and paid content must be labelled.', de: 'Realistische KI-Inhalte und bezahlte Inhalte müssen gekennzeichnet sein.' } },
  ),
  fields: {
    text: {
      max,
      count: together(counted('characters', max, utf16), disputed(counted('characters', maxApi, utf16))),
      fold: fact(100, 'characters', 'https://ads.tiktok.com/help/', { kind: 'official, quoted', date: '2026', confidence: 'low', note: { en: 'Advice for adverts; 50 in Chinese, Japanese and Korean.', de: 'Rat für Anzeigen; 50 auf Chinesisch, Japanisch und Koreanisch.' } }),
    },
    title: { max: maxTitle, count: counted('characters', maxTitle, utf16) },
  },
  handles: 'plain',
  hashtags: {
    max: fact(5, 'hashtags', 'https://www.tiktok.com/', { kind: 'third party', date: '2025-09', confidence: 'medium', note: { en: 'A notice in the app, reported by many. Whether the sixth is blocked or ignored, reports differ.', de: 'Ein Hinweis in der App, von vielen berichtet. Ob der sechste gesperrt oder übergangen wird, ist strittig.' } }),
  },
  mentions: {
    chosen: fact(true, 'yes or no', 'https://www.tiktok.com/', { kind: 'third party', date: '2026', confidence: 'medium', note: { en: '@ and a handle chosen from the list. Letters, digits, _ and . in handles.', de: '@ und ein Name aus der Liste. Buchstaben, Ziffern, _ und . in Namen.' } }),
  },
  altText: fact(300, 'characters', 'https://www.accessible-social.com/images-and-visuals/platform-image-accessibility', {
    kind: 'third party', date: '2025-05-14', confidence: 'medium', note: { en: 'For photos, since April 2025; TikTok suggests one when it is empty.', de: 'Für Fotos, seit April 2025; bleibt er leer, schlägt TikTok einen vor.' },
  }),
  more: {
    maxApi,
    photoText: fact(4000, 'UTF-16 units', api, official),
    linksClickable: fact(false, 'yes or no', 'https://www.tiktok.com/', { kind: 'third party', date: '2026', confidence: 'high', note: { en: 'In captions.', de: 'In Bildunterschriften.' } }),
    videoTypes: fact(['video/mp4', 'video/webm', 'video/quicktime'], 'types', api, { ...official, confidence: 'medium' }),
    videoBytes: fact(4_000_000_000, 'bytes', api, { ...official, confidence: 'medium' }),
    videoSeconds: fact(3600, 'seconds', 'https://www.tiktok.com/', { kind: 'third party', date: '2026', confidence: 'medium', note: { en: 'Uploaded; ten minutes through the interface, which tells each creator their own maximum.', de: 'Hochgeladen; über die Schnittstelle zehn Minuten, und sie nennt jedem Konto sein eigenes Höchstmaß.' } }),
    videoPixels: fact([360, 4096], 'pixels a side', api, { ...official, confidence: 'medium' }),
    videoFrames: fact([23, 60], 'frames a second', api, { ...official, confidence: 'medium' }),
    videoRatioAdvice: fact(9 / 16, 'width / height', api, { ...official, confidence: 'medium', note: { en: '1080 × 1920.', de: '1080 × 1920.' } }),
    images: fact(35, 'images', api, official),
    imageBytes: fact(20_000_000, 'bytes', api, official),
    imageTypes: fact(['image/jpeg', 'image/webp', 'image/png'], 'types', api, { ...official, confidence: 'low', note: { en: 'The interface refuses PNG; one vendor says that PNG works, and the site may convert it.', de: 'Die Schnittstelle lehnt PNG ab; ein Anbieter sagt, es gehe, und die Seite wandelt vielleicht um.' } }),
    imageHeight: fact(1080, 'pixels', api, { ...official, note: { en: 'The most that is kept.', de: 'Mehr bleibt nicht erhalten.' } }),
    editDays: fact(7, 'days', 'https://www.tiktok.com/', { kind: 'third party', date: '2026', confidence: 'low', note: { en: 'Caption, hashtags and cover, on phones; the video itself cannot be changed.', de: 'Text, Hashtags und Titelbild, auf dem Handy; das Video selbst lässt sich nicht ändern.' } }),
    lineBreaks: fact({ en: 'Line breaks are lost when a program posts; the app keeps them', de: 'Zeilenumbrüche gehen verloren, wenn ein Programm postet; die App behält sie' }, 'text', 'https://www.ayrshare.com/docs', { kind: 'vendor', date: '2026', confidence: 'medium', name: { en: 'Line breaks', de: 'Zeilenumbrüche' } }),
    videoCodec: fact(['H.264', 'H.265', 'VP8', 'VP9'], 'types', api, { ...official, confidence: 'medium' }),
    videoSecondsApi: fact(600, 'seconds', api, { ...official, confidence: 'medium', name: { en: 'Length of a film through apps', de: 'Länge eines Videos über Apps' }, note: { en: 'The interface tells each account its own limit.', de: 'Die Schnittstelle nennt jedem Konto seine eigene Grenze.' } }),
    duplicates: fact({ en: 'Unoriginal, reused and duplicate films do not reach the For You feed', de: 'Fremde, wiederverwendete und doppelte Videos kommen nicht in den Für-dich-Feed' }, 'text', guidelines, onRules),
    baitRule: fact({ en: 'Like for like and misleading lures keep a film out of the For You feed', de: 'Like gegen Like und irreführende Lockmittel halten ein Video aus dem Für-dich-Feed' }, 'text', guidelines, onRules),
    labels: fact({ en: 'Realistic AI content and paid content must be labelled', de: 'Realistisch wirkende KI-Inhalte und bezahlte Inhalte müssen gekennzeichnet sein' }, 'text', guidelines, { ...onRules, name: { en: 'Duty to label', de: 'Kennzeichnungspflicht' } }),
  },
});

export const page = place({
  matches: ['https://www.tiktok.com/*'],
  // The old upload stands in a frame: iframe[data-tt="Upload_index_iframe"], public upload tools 2026-08.
  frames: true,
  surfaces: [
    {
      name: 'post',
      // Where nothing else is written, any editor is the caption.
      address: '^/(tiktokstudio/upload|creator-center/upload|upload)',
      boxes: [
        {
          field: 'text',
          find: [
            '[data-e2e="caption_container"] .public-DraftEditor-content[contenteditable="true"]', // upload tools 2026-08
            '.caption-editor .public-DraftEditor-content[contenteditable="true"]', // the same, 2026-02
            '.public-DraftEditor-content[contenteditable="true"]',
            '.DraftEditor-root [contenteditable="true"]',
            '[role="combobox"][contenteditable="true"]',
          ],
        },
        { field: 'title', find: ['[data-e2e="caption_container"] input[type="text"]', '[data-e2e*="title"] input'] }, // photo posts; place unconfirmed
      ],
      not: ['[data-e2e^="comment"] *', '[role="search"] *', '[aria-haspopup="listbox"]:not([contenteditable])', '[data-e2e="schedule_container"] *'],
      kinds: [],
      kind: 'post',
      send: [
        'button[data-e2e="post_video_button"]', // upload tools 2026-08
        '[data-e2e="post_video_button"]',
        'button[data-e2e*="post"]:not([data-e2e*="discard"])',
      ],
      within: ['main', '[role="main"]', 'form', '#root', '#app'],
      media: { preview: ['[data-e2e="upload_preview"] video', '[class*="preview"] video', '[class*="preview"] img[src^="blob:"]', 'video[src^="blob:"]', 'img[src^="blob:"]'] },
      requests: ['/web/project/post/'],
    },
  ],
  account: [
    { from: 'script#__UNIVERSAL_DATA_FOR_REHYDRATION__', pattern: '"user":\\{[^{}]*"uniqueId":"([\\w.]{1,40})"' },
    { from: 'header a[href^="/@"], aside a[href^="/@"], nav a[href^="/@"]', attribute: 'href', pattern: '^/@([\\w.]{1,40})$' },
    { from: 'a[href^="https://www.tiktok.com/@"]', attribute: 'href', pattern: '/@([\\w.]{1,40})$' },
  ],
  never: ['[data-e2e^="comment"]', '[data-e2e^="message"]', '[data-e2e*="chat"]', '[data-e2e^="search"]', '[class*="CommentListContainer"]', '[class*="DivInputEditorContainer"]', 'form[action*="search"]'],
  messages: ['^/messages', '^/live/', '^/@[^/]+/live'],
  seen: { date: '2026-08-30', source: 'wkaisertexas/tiktok-uploader src/tiktok_uploader/config.toml 2026-02; dreammis/social-auto-upload uploader/tk_uploader 2026-08; not looked at live' },
});
