import { fact } from '../fact';
import { counted, utf16 } from '../measure';
import { page as place, site } from '../site';
import { editTitle } from '../titles';

const media = 'https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media';
const pictures = 'https://help.instagram.com/1631821640426723';
const reels = 'https://help.instagram.com/2720958398006062';
const undated = { en: 'The page carries no date; the date is when it was read.', de: 'Die Seite nennt kein Datum; der Stand ist der Tag, an dem sie gelesen wurde.' };

const max = fact(2200, 'UTF-16 units', media, { kind: 'official', date: '2026-11-21', confidence: 'high', note: { en: `For posts, carousels and reels. The unit is documented nowhere; UTF-16 is the safe side. ${undated.en}`, de: `Für Beiträge, Karussells und Reels. Die Einheit ist nirgends dokumentiert; mit UTF-16 ist man auf der sicheren Seite. ${undated.de}` } });
const tags = 'https://www.facebook.com/help/instagram/351460621611097';

export default site({
  name: 'Instagram',
  home: 'https://www.instagram.com/',
  mode: 'page',
  terms: fact(
    {
      en: 'Instagram forbids very frequent, repetitive or deceptive posting. Takt never posts; it only reads what you type and changes it when you press a fix.',
      de: 'Instagram verbietet sehr häufiges, eintöniges und irreführendes Posten. Takt postet nie; es liest nur, was du tippst, und ändert es nur auf Knopfdruck.',
    },
    'terms', 'https://github.com/OpenTermsArchive/pga-versions/blob/main/Instagram/Community%20Guidelines.md',
    { kind: 'official', date: '2026-07-24', confidence: 'high', note: { en: 'The same rules on spam as Facebook’s.', de: 'Dieselben Spam-Regeln wie bei Facebook.' } },
  ),
  fields: {
    text: {
      max,
      count: counted('characters', max, utf16),
      fold: fact(125, 'characters', 'https://raw.githubusercontent.com/coreyhaines31/marketingskills/HEAD/skills/social/references/platform-limits.md', { kind: 'third party', date: '2026-11-26', confidence: 'low', note: { en: `No page of Meta for posts. ${undated.en}`, de: `Keine Seite von Meta für Beiträge. ${undated.de}` } }),
    },
  },
  handles: 'plain',
  hashtags: {
    max: fact(5, 'hashtags', 'https://www.facebook.com/help/instagram/351460621611097', { kind: 'official, quoted', date: '2026-09-24', confidence: 'high', note: { en: 'Since December 2025; posting fails above. The page for apps still says 30. Those in the first comment are said to count too.', de: 'Seit Dezember 2025; darüber scheitert das Posten. Die Seite für Apps nennt noch 30. Die im ersten Kommentar sollen mitzählen.' } }),
  },
  mentions: {},
  altText: fact(1000, 'characters', 'https://docs.upload-post.com/resources/character-limits/', { kind: 'vendor', date: '2026-11-26', confidence: 'medium', note: { en: `For each picture; none for films. ${undated.en}`, de: `Für jedes Bild; keine für Filme. ${undated.de}` } }),
  more: {
    mentionsMost: fact(20, 'mentions', media, { kind: 'official', date: '2026-11-21', confidence: 'medium', note: { en: `A vendor documents three. ${undated.en}`, de: `Ein Anbieter dokumentiert drei. ${undated.de}` } }),
    images: fact(20, 'images', 'https://help.instagram.com/269314186824048', { kind: 'official, quoted', date: '2026', confidence: 'high', note: { en: 'Pictures and films together; the first sets the shape of all.', de: 'Bilder und Filme zusammen; das erste gibt allen das Format.' } }),
    imageSize: fact([1080, 566], 'pixels', pictures, { kind: 'official, quoted', date: '2026-10', confidence: 'high', note: { en: 'Wider is scaled to 1080, narrower than 320 enlarged. 1080 × 1350 is what guides advise.', de: 'Breitere werden auf 1080 verkleinert, schmalere als 320 vergrößert. Ratgeber empfehlen 1080 × 1350.' } }),
    imageRatio: fact([3 / 4, 1.91], 'width / height', pictures, { kind: 'official, quoted', date: '2026-10', confidence: 'high', note: { en: 'Others are cropped. The grid of the profile shows the middle at 3:4.', de: 'Andere werden beschnitten. Das Raster im Profil zeigt die Mitte in 3:4.' } }),
    videoSeconds: fact(1200, 'seconds', reels, { kind: 'official, quoted', date: '2026-10-08', confidence: 'medium', note: { en: '15 minutes through the interface. 90 seconds and 3 minutes are stale.', de: 'Über die Schnittstelle 15 Minuten. 90 Sekunden und 3 Minuten sind veraltet.' } }),
    recommendedSeconds: fact(180, 'seconds', reels, { kind: 'official, quoted', date: '2026-10-08', confidence: 'medium', note: { en: 'Longer ones are not shown to people who do not follow.', de: 'Längere werden Leuten, die nicht folgen, nicht gezeigt.' } }),
    videoRatio: fact([9 / 16, 1.91], 'width / height', 'https://help.instagram.com/1038071743007909', { kind: 'official, quoted', date: '2026-04-28', confidence: 'medium', note: { en: '9:16 is recommended, with 1080 × 1920.', de: 'Empfohlen ist 9:16 mit 1080 × 1920.' } }),
    storySeconds: fact(60, 'seconds', 'https://help.instagram.com/1257341144298972', { kind: 'official, quoted', date: '2026', confidence: 'medium', note: { en: 'Longer ones are cut into several.', de: 'Längere werden in mehrere geteilt.' } }),
    baitDemoted: fact(true, 'yes or no', 'https://help.instagram.com/313829416281232', { kind: 'official, quoted', date: '2026', confidence: 'medium', note: { en: 'Not recommended to others; unoriginal content neither.', de: 'Wird anderen nicht empfohlen; fremde Inhalte ebenso wenig.' } }),
    editable: fact(true, 'yes or no', 'https://www.accessible-social.com/images-and-visuals/platform-image-accessibility', { kind: 'third party', date: '2026-11-21', confidence: 'medium', note: { en: `Caption and alternative text; the picture itself cannot be changed. ${undated.en}`, de: `Bildunterschrift und Alternativtext; das Bild selbst lässt sich nicht ändern. ${undated.de}` } }),
    hashtagForm: fact({ en: 'Letters of any script, digits and _; a space, $ or % ends it', de: 'Buchstaben jeder Schrift, Ziffern und _; Leerzeichen, $ und % beenden ihn' }, 'text', tags, { kind: 'official, quoted', date: '2026-09-24', confidence: 'medium' }),
    hashtagEffect: fact({ en: 'Tags describe, they do not raise reach; general ones such as #reels may harm', de: 'Hashtags beschreiben, sie steigern die Reichweite nicht; allgemeine wie #reels können schaden' }, 'text', 'https://www.instagram.com/creators/', { kind: 'official, quoted', date: '2025-12-19', confidence: 'medium', name: { en: 'Hashtags: what they do', de: 'Hashtags: Wirkung' } }),
    hashtagsApi: fact(30, 'hashtags', media, { kind: 'official', date: '2026-11-21', confidence: 'low', name: { en: 'Hashtags: limit on the page for apps', de: 'Hashtags: Grenze auf der Seite für Apps' }, note: { en: `Stale; some tools still go by it. ${undated.en}`, de: `Veraltet; manche Werkzeuge richten sich noch danach. ${undated.de}` } }),
    linksClickable: fact(false, 'yes or no', 'https://help.instagram.com/', { kind: 'official, quoted', date: '2026-11-21', confidence: 'high', note: { en: `Use the link in the profile or a sticker in a story. ${undated.en}`, de: `Nimm den Link im Profil oder einen Sticker in der Story. ${undated.de}` } }),
    linksTest: fact(10, { en: 'a month', de: 'im Monat' }, 'https://www.instagram.com/', { kind: 'third party', date: '2026-03-12', confidence: 'medium', name: { en: 'Links that can be clicked, in a paid test', de: 'Anklickbare Links, in einem bezahlten Test' }, note: { en: 'Some subscribers of Meta Verified.', de: 'Bei einigen mit Meta Verified.' } }),
    imageTypes: fact(['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/heif', 'image/gif'], 'types', pictures, { kind: 'third party', date: '2026', confidence: 'medium', note: { en: 'All but JPEG are turned into it; a GIF stands still. No official list.', de: 'Alle außer JPEG werden dazu umgewandelt; ein GIF steht still. Keine offizielle Liste.' } }),
    imageSizesAdvice: fact(['1080 × 1350', '1080 × 1440', '1080 × 1080', '1080 × 566'], 'pixels', pictures, { kind: 'third party', date: '2026', confidence: 'high', note: { en: 'Keep text in the middle: the grid of the profile cuts to 3:4.', de: 'Text gehört in die Mitte: Das Raster im Profil schneidet auf 3:4.' } }),
    imageApi: fact({ en: 'JPEG, 8 MB, 4:5 to 1.91:1, 320 to 1440 wide, ten in a carousel', de: 'JPEG, 8 MB, 4:5 bis 1,91:1, 320 bis 1440 breit, zehn im Karussell' }, 'text', media, { kind: 'official', date: '2026-11-21', confidence: 'medium', name: { en: 'Pictures: limits for apps', de: 'Bilder: Grenzen für Apps' }, note: { en: `App and site take more. ${undated.en}`, de: `App und Seite nehmen mehr. ${undated.de}` } }),
    videoTypes: fact(['video/mp4', 'video/quicktime'], 'types', 'https://github.com/fbsamples/reels_publishing_apis', { kind: 'official, quoted', date: '2026-04-28', confidence: 'medium', note: { en: 'At least 30 frames a second and 720 pixels; 1 GB for apps.', de: 'Mindestens 30 Bilder pro Sekunde und 720 Pixel; 1 GB für Apps.' } }),
    reelSeconds: fact([3, 900], 'seconds', 'https://github.com/fbsamples/reels_publishing_apis', { kind: 'official, quoted', date: '2026-10-08', confidence: 'medium', note: { en: 'Through the interface. 90 as an advert.', de: 'Über die Schnittstelle. Als Anzeige 90.' } }),
    freeZone: fact({ en: '14 % at the top, 35 % at the bottom, 6 % at the sides', de: '14 % oben, 35 % unten, 6 % an den Seiten' }, 'text', 'https://www.facebook.com/business/ads-guide', { kind: 'official, quoted', date: '2026', confidence: 'medium', note: { en: 'Of a reel, in the guide for adverts.', de: 'Bei einem Reel, laut Leitfaden für Anzeigen.' } }),
    storySize: fact([1080, 1920], 'pixels', 'https://help.instagram.com/1257341144298972', { kind: 'official, quoted', date: '2026', confidence: 'medium', name: { en: 'Size of a story: advice', de: 'Größe einer Story: Empfehlung' } }),
    duplicates: fact({ en: 'Repeated, very frequent and deceptive posting is spam', de: 'Wiederholtes, sehr häufiges und irreführendes Posten ist Spam' }, 'text', 'https://github.com/OpenTermsArchive/pga-versions/blob/main/Instagram/Community%20Guidelines.md', { kind: 'official', date: '2026-07-24', confidence: 'high' }),
    appPostsPerDay: fact([25, 50, 100], 'posts', media, { kind: 'official', date: '2026-11-21', confidence: 'low', note: { en: `Sources disagree. Does not hold for posting by hand. ${undated.en}`, de: `Die Quellen widersprechen sich. Gilt nicht, wenn du von Hand postest. ${undated.de}` } }),
  },
});

// What is to be posted is shown from the browser's own memory; posts of others, and messages, are not.
const dialog = '[role="dialog"]:has(canvas, [src^="blob:"], [style*="blob:"])';
const editable = '[contenteditable]:not([contenteditable="false"])';
/** One picture and the field beside it, below "Accessibility". */
const described = ':is(:has(> img), :has(> * > img), :has(> [style*="blob:"])):has(input):not(:has([contenteditable], textarea, [role="button"] > svg, header))';

export const page = place({
  matches: ['https://www.instagram.com/*'],
  surfaces: [
    {
      name: 'post',
      within: ['[role="dialog"]'],
      boxes: [
        {
          field: 'text',
          find: [
            `${dialog} [data-lexical-editor="true"]${editable}`, // tutti instagram.ts 2026-08
            `${dialog} [role="textbox"]${editable}`,
            `${dialog} textarea`, // the older dialog
          ],
        },
        { field: 'alt', find: [`${dialog} ${described} :is(input[type="text"], input:not([type]))`] }, // unconfirmed
      ],
      not: ['[role="combobox"]', '[name*="location"]', '[aria-autocomplete]', '[role="search"] *'],
      kinds: [{ kind: 'edit', holds: 'h1, h2, h3, [role="heading"]', says: editTitle }],
      kind: 'post',
      // At the end of the head, where earlier steps have the button that leads on; its label is translated.
      send: ['[role="button"], button, [role="link"]'],
      sendAt: 'first row',
      media: {
        preview: [`${described} :is(img, [style*="blob:"])`, 'canvas, img[src^="blob:"], video[src^="blob:"]', '[style*="blob:"]'],
        item: described,
        altMissing: 'input:placeholder-shown',
        altPresent: 'input[placeholder]:not(:placeholder-shown, [placeholder=""])',
      },
      requests: ['/api/v1/media/configure(_sidecar|_to_clips)?/'], // many clients, 2026
      account: [{ from: ':is(:has(> img[alt]), :has(> * > img[alt])) :is(span, a, div)', pattern: '^([\\w.]{1,30})$' }],
    },
  ],
  account: [
    { from: ':is(nav, [role="navigation"]) a[href^="/"]:has(img)', attribute: 'href', pattern: '^/([\\w.]{1,30})/?$' },
    { from: 'a[href^="/"]:has(img):not(main *, [role="main"] *, article *, [role="dialog"] *)', attribute: 'href', pattern: '^/([\\w.]{1,30})/?$' },
    { cookie: 'ds_user_id' },
  ],
  never: [
    // Comments: below a post, also where it is shown in a dialog of its own.
    'article, [role="article"]',
    '[role="dialog"]:has(article, [role="article"], time)',
    '[role="log"]',
    ':is([role="dialog"], [role="region"], aside):has([role="log"], [role="grid"] [role="row"])',
    '[role="search"]',
  ],
  messages: ['^/direct(/|$)', '^/stories/'],
  seen: { date: '2026-08-30', source: 'tutti src/adapters/instagram.ts 2026-08; MultiPost src/sync/dynamic/instagram.ts 2026; OpenCLI clis/instagram 2026; not looked at live' },
});
