import { fact } from '../fact';
import { counted, disputed, graphemes, threadsLength, together } from '../measure';
import { page as place, site } from '../site';
import { editTitle } from '../titles';

const posts = 'https://developers.facebook.com/documentation/threads/posts';
const official = { kind: 'official', date: '2026-04-14', confidence: 'high' } as const;

const max = fact(500, 'graphemes', posts, { ...official, note: { en: 'People report that app and site count emoji as one each.', de: 'Laut Berichten zählen App und Seite jedes Emoji als eins.' } });
const maxApi = fact(500, 'characters', posts, { ...official, confidence: 'medium', note: { en: 'The interface counts an emoji as many times as it has UTF-8 bytes, families up to 25.', de: 'Die Schnittstelle zählt ein Emoji so oft, wie es UTF-8-Bytes hat, Familien bis zu 25.' } });
const terms = 'https://github.com/OpenTermsArchive/pga-versions/blob/main/Threads/Terms%20of%20Service.md';
const fold = fact(175, 'characters', 'https://www.threads.com/', { kind: 'third party', date: '2026-11-21', confidence: 'low', note: { en: 'Or four lines. No page of Meta; the date is when it was looked for.', de: 'Oder vier Zeilen. Keine Seite von Meta; der Stand ist der Tag der Suche.' } });

export default site({
  name: 'Threads',
  home: 'https://www.threads.com/',
  mode: 'page',
  terms: fact(
    {
      en: 'Threads’ terms ban bots and scrapers. Takt never posts or collects; it only reads what you type and changes it when you press a fix. If you prefer that nothing is added to the page, choose "quiet".',
      de: 'Die Bedingungen von Threads verbieten Bots und das Abgreifen von Daten. Takt postet nie und sammelt nichts; es liest nur, was du tippst, und ändert es nur auf Knopfdruck. Soll auf der Seite nichts erscheinen, wähle „leise“.',
    },
    'terms', 'https://github.com/OpenTermsArchive/pga-versions/blob/main/Threads/Terms%20of%20Service.md',
    { kind: 'official', date: '2026-06-29', confidence: 'high', note: { en: 'Supplemental terms; Meta’s rules on spam apply as well.', de: 'Zusätzliche Bedingungen; Metas Spam-Regeln gelten ebenfalls.' } },
  ),
  fields: {
    text: { max, count: together(counted('characters', max, graphemes), disputed(counted('characters', maxApi, threadsLength))), fold },
  },
  handles: 'plain',
  hashtags: {
    max: fact(1, 'hashtags', posts, { ...official, note: { en: 'One topic a post, shown without its sign; names chosen from the list may hold spaces.', de: 'Ein Thema je Beitrag, ohne # gezeigt; aus der Liste gewählte Namen dürfen Leerzeichen haben.' } }),
  },
  mentions: {},
  altText: fact(1000, 'characters', posts, official),
  more: {
    maxApi,
    attachedText: fact(10_000, 'characters', 'https://developers.facebook.com/documentation/threads', { kind: 'official', date: '2026-07-02', confidence: 'high', note: { en: 'Beside posts of text alone; it cannot be edited or planned.', de: 'Nur bei reinen Textbeiträgen; nicht zu bearbeiten und nicht zu planen.' } }),
    topicText: fact(50, 'characters', 'https://github.com/fbsamples/threads_api/blob/main/src/index.js', { kind: 'official', date: '2026-01-02', confidence: 'high', note: { en: 'At least one; neither . nor &.', de: 'Mindestens eins; weder . noch &.' } }),
    links: fact(5, 'links', posts, { kind: 'official', date: '2025-12-22', confidence: 'high', note: { en: 'Different ones; a sixth is refused. The first makes the card where there is no picture.', de: 'Verschiedene; ein sechster wird abgelehnt. Ohne Bild liefert der erste die Vorschau.' } }),
    images: fact(20, 'images', posts, { ...official, note: { en: 'Pictures and films together.', de: 'Bilder und Filme zusammen.' } }),
    imageBytes: fact(8_000_000, 'bytes', posts, { ...official, confidence: 'medium', note: { en: 'For apps; the site may scale down by itself.', de: 'Für Apps; die Seite verkleinert vielleicht von selbst.' } }),
    imageRatio: fact([1 / 10, 10], 'width / height', posts, official),
    videoTypes: fact(['video/mp4', 'video/quicktime'], 'types', posts, official),
    videoSeconds: fact(300, 'seconds', posts, official),
    videoBytes: fact(1_000_000_000, 'bytes', posts, official),
    videoFrames: fact([23, 60], 'frames a second', posts, official),
    videoRatioAdvice: fact(9 / 16, 'width / height', posts, official),
    imageTypes: fact(['image/jpeg', 'image/png'], 'types', posts, { ...official, confidence: 'low', note: { en: 'For apps, in sRGB; the site converts others.', de: 'Für Apps, in sRGB; die Seite wandelt andere um.' } }),
    imageWidth: fact([320, 1440], 'pixels a side', posts, { ...official, name: { en: 'Width of a picture that is kept', de: 'Breite eines Bilds, die erhalten bleibt' }, note: { en: 'Wider ones are scaled down.', de: 'Breitere werden verkleinert.' } }),
    videoWidth: fact(1920, 'pixels', posts, { ...official, name: { en: 'Width of a film, at most', de: 'Breite eines Videos, höchstens' } }),
    appPostsPerDay: fact(250, 'posts', posts, { ...official, note: { en: 'And 1,000 replies.', de: 'Und 1.000 Antworten.' } }),
    mentionForm: fact({ en: '@ and a handle of letters, digits, _ and full stops, the same as on Instagram', de: '@ und ein Name aus Buchstaben, Ziffern, _ und Punkten, derselbe wie auf Instagram' }, 'text', 'https://www.ayrshare.com/docs', { kind: 'vendor', date: '2026', confidence: 'medium' }),
    duplicates: fact({ en: 'The rules of Instagram and Meta on spam apply', de: 'Es gelten die Spam-Regeln von Instagram und Meta' }, 'text', terms, { kind: 'official', date: '2026-06-29', confidence: 'medium' }),
    commercial: fact({ en: 'A clause excludes commercial exploitation of the service', de: 'Eine Klausel schließt die kommerzielle Verwertung des Dienstes aus' }, 'text', terms, { kind: 'official', date: '2026-06-29', confidence: 'high', name: { en: 'Commercial use', de: 'Gewerbliche Nutzung' } }),
    editMinutes: fact(15, 'minutes', 'https://www.threads.com/', { kind: 'official, quoted', date: '2024-10-01', confidence: 'medium', note: { en: 'Free of charge. 5 minutes is stale.', de: 'Kostenlos. 5 Minuten ist veraltet.' } }),
  },
});

const dialog = ':is([role="dialog"], [role="alertdialog"])';
const editable = '[contenteditable]:not([contenteditable="false"])';
/** What every shown post carries: when it was posted, and a link to it. */
const shown = 'time, a[href*="/post/"]';

export const page = place({
  matches: ['https://www.threads.com/*', 'https://threads.com/*', 'https://www.threads.net/*', 'https://threads.net/*'],
  surfaces: [
    {
      name: 'post',
      // The box on the home page only opens the dialog.
      within: ['[role="dialog"]', '[role="alertdialog"]'],
      boxes: [
        {
          field: 'text',
          find: [
            `${dialog} [data-lexical-editor="true"]${editable}`, // probe 2026-02-27, tutti threads.mjs 2026-08
            `${dialog} [role="textbox"]${editable}`, // a variant without Lexical, seen as plaintext-only
            `${dialog} [contenteditable="plaintext-only"]`,
          ],
        },
      ],
      thread: true,
      kinds: [
        { kind: 'edit', holds: 'h1, h2, h3, [role="heading"]', says: editTitle },
        { kind: 'reply', above: shown },
        { kind: 'quote', below: shown },
      ],
      kind: 'post',
      // One button with words at the end of the foot, its label translated.
      send: ['[role="button"]', 'button'],
      sendAt: 'last row',
      keys: ['mod+enter'],
      media: { preview: ['img[src^="blob:"], video[src^="blob:"]', 'img[src^="data:image"], video'] },
      // Older builds only; the newer ones ask one address for everything.
      requests: ['/api/v1/media/configure_text'],
      link: [
        ':is([role="alert"], [role="status"]) a[href*="/post/"]',
        'a[href*="/post/"]:not(main *, [role="main"] *, [role="dialog"] *, [data-pressable-container] *)',
      ],
      closes: true,
    },
  ],
  account: [
    { from: ':is(nav, [role="navigation"]) a[href^="/@"]', attribute: 'href', pattern: '^/@([\\w.]{1,30})/?$' },
    { cookie: 'ds_user_id' },
  ],
  never: [
    '[role="log"]',
    ':is([role="dialog"], [role="region"], aside):has([role="log"], [role="grid"] [role="row"])',
    '[role="search"]',
  ],
  messages: ['^/(messages|direct|inbox)(/|$)'],
  seen: { date: '2026-08-30', source: 'tang-vu/social-posting-skills DOM_SELECTORS.md 2026-02-27; tutti entrypoints/threads.content.ts 2026-08; MultiPost threads.ts 2026; not looked at live' },
});
