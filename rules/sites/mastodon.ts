import { fact } from '../fact';
import { counted, graphemes, mastodonText } from '../measure';
import { page as place, site } from '../site';
import { editTitle } from '../titles';

const validator = 'https://github.com/glitch-soc/mastodon/blob/839591f2/app/validators/status_length_validator.rb';
const max = fact(500, 'graphemes', validator, { kind: 'code', date: '2026-08-08', confidence: 'high', note: { en: 'The default; servers set 1,000, 5,000 or more, so what the page says goes first.', de: 'Die Voreinstellung; Server erlauben 1.000, 5.000 oder mehr, deshalb gilt zuerst, was die Seite sagt.' } });
const link = fact(23, 'graphemes', validator, { kind: 'code', date: '2026-08-08', confidence: 'high', note: { en: 'Only with http(s)://; server value characters_reserved_per_url.', de: 'Nur mit http(s)://; Serverwert characters_reserved_per_url.' } });
const attachment = 'https://github.com/glitch-soc/mastodon/blob/839591f2/app/models/media_attachment.rb';
const code = { kind: 'code', date: '2026-08-08', confidence: 'high' } as const;

export default site({
  name: 'Mastodon',
  home: 'https://joinmastodon.org/',
  mode: 'page',
  terms: fact({ en: 'Each server has its own rules; none known speaks against advice beside the box.', de: 'Jeder Server hat eigene Regeln; keine bekannte spricht gegen Hinweise neben dem Feld.' }, 'terms', 'https://github.com/mastodon/documentation/blob/2903485d/content/en/user/profile.md', { kind: 'official', date: '2026-07-02', confidence: 'medium' }),
  fields: { text: { max, count: counted('characters', max, (text, limits, fields) => graphemes(mastodonText(text, limits.link ?? link.value, fields.warning))) } },
  handles: 'server',
  hashtags: { advice: fact(5, 'hashtags', 'https://github.com/mastodon/documentation/blob/2903485d/content/en/user/posting.md', { kind: 'practice', date: '2026-07-02', confidence: 'low', note: { en: 'A house rule of thumb; tags are the main way to be found, so lenient. The source says how tags work.', de: 'Eine Faustregel des Hauses; großzügig, weil man vor allem über Tags gefunden wird. Die Quelle sagt, wie Tags wirken.' } }) },
  mentions: {},
  altText: fact(1500, 'characters', 'https://github.com/mastodon/mastodon/blob/main/app/models/media_attachment.rb', { kind: 'code', date: '2021-07-23', confidence: 'high', note: { en: 'Up to 4.5; 10,000 since 4.6. The smaller one fits every server.', de: 'Bis 4.5; seit 4.6 sind es 10.000. Der kleinere Wert passt auf jeden Server.' } }),
  more: {
    link,
    altTextNew: fact(10_000, 'characters', 'https://github.com/glitch-soc/mastodon/blob/839591f2/app/models/media_attachment.rb', { kind: 'code', date: '2026-06-17', confidence: 'high', note: { en: 'Since 4.6.0.', de: 'Seit 4.6.0.' } }),
    images: fact(4, 'images', 'https://github.com/glitch-soc/mastodon/blob/839591f2/app/models/status.rb', { kind: 'code', date: '2026-08-08', confidence: 'high', note: { en: 'Pictures only together with pictures; or one video, GIF or audio.', de: 'Bilder nur zusammen mit Bildern; oder ein Video, GIF oder Ton.' } }),
    imageBytes: fact(16_777_216, 'bytes', attachment, code),
    imagePixels: fact(33_177_600, 'pixels', attachment, code),
    videoBytes: fact(103_809_024, 'bytes', attachment, code),
    counting: fact({ en: 'Graphemes of content warning and text; a mention without its server, a link with http(s):// as 23', de: 'Grapheme von Inhaltswarnung und Text; eine Erwähnung ohne ihren Server, ein Link mit http(s):// als 23' }, 'text', validator, code),
    serverLimits: fact({ en: 'Each server tells its limits: length, pictures, weights, types, alt text', de: 'Jeder Server nennt seine Grenzen: Länge, Bilder, Größen, Formate, Alternativtext' }, 'text', 'https://docs.joinmastodon.org/methods/instance/', { ...code, name: { en: 'Limits of the server', de: 'Grenzen des Servers' }, note: { en: 'Under /api/v2/instance.', de: 'Unter /api/v2/instance.' } }),
    hashtagForm: fact({ en: 'Letters, digits and _, not digits alone; a hyphen ends it', de: 'Buchstaben, Ziffern und _, nicht nur Ziffern; ein Bindestrich beendet ihn' }, 'text', 'https://github.com/glitch-soc/mastodon/blob/839591f2/app/models/tag.rb', code),
    hashtagCap: fact(false, 'yes or no', 'https://github.com/glitch-soc/mastodon/blob/839591f2/app/models/tag.rb', { ...code, confidence: 'medium' }),
    mentionForm: fact({ en: '@name or @name@server', de: '@name oder @name@server' }, 'text', 'https://github.com/glitch-soc/mastodon/blob/839591f2/app/models/account.rb', code),
    linksClickable: fact(true, 'yes or no', 'https://github.com/glitch-soc/mastodon/blob/839591f2/app/lib/text_formatter.rb', { ...code, note: { en: 'Shown without its scheme and cut after 30 characters: shorteners gain nothing.', de: 'Ohne https:// und nach 30 Zeichen gekürzt gezeigt: Kurzlinks bringen nichts.' } }),
    linkImageBytes: fact(8_388_608, 'bytes', 'https://github.com/glitch-soc/mastodon/blob/839591f2/app/models/preview_card.rb', { ...code, confidence: 'medium', name: { en: 'Picture of a link card: weight', de: 'Bild einer Linkkarte: Größe' } }),
    imageTypes: fact(['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/heic', 'image/heif', 'image/avif'], 'types', attachment, { ...code, note: { en: 'HEIC, HEIF and AVIF become JPEG (HEIF is off in 4.7.2); large ones are scaled to 8.3 million pixels, a GIF above 921,600 is refused. EXIF is removed.', de: 'Aus HEIC, HEIF und AVIF wird JPEG (HEIF ist in 4.7.2 aus); große werden auf 8,3 Millionen Pixel verkleinert, ein GIF über 921.600 abgelehnt. EXIF wird entfernt.' } }),
    videoTypes: fact(['video/mp4', 'video/webm', 'video/quicktime', 'video/ogg'], 'types', attachment, { ...code, note: { en: 'Turned into H.264; at most 36,000 frames.', de: 'Wird in H.264 umgewandelt; höchstens 36.000 Einzelbilder.' } }),
    videoPixelsMost: fact(8_294_400, 'pixels', attachment, { ...code, name: { en: 'Pixels of a film, at most', de: 'Pixel eines Videos, höchstens' } }),
    videoFramesMost: fact(120, 'frames a second', attachment, code),
    botFlag: fact({ en: 'A mark on the profile that informs and does nothing else', de: 'Ein Zeichen am Profil, das informiert und sonst nichts bewirkt' }, 'text', 'https://github.com/mastodon/documentation/blob/2903485d/content/en/user/profile.md', { kind: 'official', date: '2026-07-02', confidence: 'high', name: { en: 'Mark of automatic accounts', de: 'Kennzeichen automatischer Konten' } }),
    duplicates: fact({ en: 'No rule for all servers, neither on repetition nor on begging; each server has its own', de: 'Keine Regel für alle Server, weder zu Wiederholungen noch zum Betteln; jeder Server hat eigene' }, 'text', 'https://joinmastodon.org/covenant', { kind: 'third party', date: '2026-11-21', confidence: 'medium' }),
    editable: fact(true, 'yes or no', 'https://github.com/mastodon/documentation/blob/2903485d/content/en/methods/statuses.md', { kind: 'official', date: '2026-07-02', confidence: 'high', note: { en: 'Without end; the history is public, and whoever boosted it is told.', de: 'Unbegrenzt; der Verlauf ist öffentlich, und wer geteilt hat, erfährt davon.' } }),
  },
});

/** "Message" in the composer's title: a second sign beside the markup, so that a message is never taken for a post. Not where posts are called so, too: French, Dutch, Spanish, Hebrew. */
const messageTitle =
  '(new|edit) message|message privé|nachricht|mensagem|mensaxe|messaggio|privébericht|wiadomo|meddel|melding|besked|viesti|otsesõnum|mesaj|üzenet|zpráv|správ|сообщ|повідом|паведамл|poruk|μήνυμα|メッセージ|消息|私信|訊息|메시지|رسالة|پیام|skilaboð|teachdaireachd|teachtaireacht|tin nhắn|chat';

/** "Reply" in the same languages. */
const replyTitle = '\\brepl|antwort|répon|respuest|respond|rispost|risposta|reactie|odpowied|svar|vastaus|yanıt|válasz|odpověď|ответ|відпов|返信|回复|回覆|답글';

/** What Mastodon's own translations call its audiences: `privacy.public.short`, `privacy.private.short`, `compose.post.privacy.followers`. */
const everybody =
  'alment|avalik|awam|azayez|coram publico|cyhoeddus|công khai|gelemperî|herkese açık|hər kəsə açıq|iepenbier|javno|julkinen|nyilvános|offentle?i?g|openbaar|opinbert|pampubliko|poblach|poblek|poiblí|pubblic[ou]|public|publicación pública|publico|publiczny|publiek|publik[aeo]?|publikoa|publisks|pùblicu|públic[ao]?|tawa ale|ve[rř]ejn[eé]|vieša|visibilidad pública|öffentlich|δημόσια|ашық|публично|публичный|публічн[оы]|јавно|һәркемгә ачык|հրապարակային|פומבי|عمومی|للعامة|گشتی|सार्वजनिक(म्)?|সর্বজনীন প্রকাশ্য|ਜਨਤਕ|பொது|ప్రజా|എല്ലാവര്\u200dക്കും|ප්\u200dරසිද්ධ|สาธารณะ|အများကိုပြမည်|საჯარო|ⵜⴰⴳⴷⵓⴷⴰⵏⵜ|公共|公开|公開ê?|공개';
const followers =
  'abonnés|abonné·e·s|dilynwyr|folgers|followers?|fylgjarar|fylgjendur|följare|følgere|heulierien|imeḍfaren|[iİ]zləyicilər|jarraitzaileak|jälgijad|követők|leantóirí|luchd-leantainn|mga tagasunod|ndjekës|người theo dõi|obserwujący|pengikut|pratioci|seguidor[ae]?s|sekotāji|sekvantoj|sekėjai|sequanti|sequitores|seuraajat|sighiduras|siguidores|sledilcem|sledovatelia|sledující|suivantes|takipçiler|visibilidad solo para seguidores|volgers|şopîner|ακόλουθοι|для подписчиков|падпісчыкі|последователи|пратиоци|підписники|עוקבים|للمتابِعين|پی\u200cگیرندگان|फलोअरहरु|ਫ਼ਾਲੋਅਰ|പിന്തുടരുന്നവർ|අනුගාමිකයින්|ผู้ติดตาม|フォロワー|关注者|跟tuè ê|跟隨者|追蹤者|팔로워';
/** Before the text of the newer composer, whose classes have no certain names, and behind its title. Within the page it has no title. */
const inToolbar = (what: string) => ['header ~', 'form >'].flatMap((place) => ['+ textarea', '+ * textarea', '+ * + * textarea', '+ * + * + * textarea'].map((text) => `${place} :has(${text}) ${what}`)).join(', ');

/** One composer of Elk. */
const widget = '[aria-roledescription="publish-widget"]';
const elkAlone = `${widget}:not(:has(article))`;

export const page = place({
  // Any other server is an optional permission, and is then known by its page.
  matches: ['https://mastodon.social/*', 'https://phanpy.social/*', 'https://elk.zone/*', 'https://main.elk.zone/*'],
  clients: [['#compose-container textarea[name="status"]'], ['[aria-roledescription="publish-widget"]']], // Phanpy and Elk on hosts of one's own
  signs: ['#mastodon[data-props], #mastodon.app-holder', 'script#initial-state[type="application/json"]'],
  surfaces: [
    {
      name: 'redesign',
      // 5.0: hashed class names, so only structure counts. features/compose/redesign/index.tsx 2026-09
      within: ['form:has(#composer-text)', '[role="dialog"]:has(#composer-text)'],
      boxes: [
        { field: 'text', find: ['textarea#composer-text'] }, // reducers/slices/composer.ts 2026-08
        { field: 'warning', find: [`${inToolbar('input[type="text"]')}, header ~ input[type="text"]`] },
      ],
      kinds: [
        // redesign/index.tsx 2026-11: a message is tinted; before, a notice stood where a post has its audience, or below.
        { kind: 'message', holds: 'form > div:first-child:empty, header ~ p, header + div > p, header + div > [class*="essage"], [class*="toolbarMessage"]' },
        { kind: 'message', holds: 'header h2', says: messageTitle },
        { kind: 'edit', holds: 'header h2', says: editTitle },
        { kind: 'edit', holds: inToolbar('button:is(:disabled, [aria-disabled="true"])') }, // redesign/visibility.tsx: whoever edits cannot choose the audience any more
        // redesign/selectors.ts 2026-08: a private reply was called a reply like any other, and only its audience told it.
        { kind: 'reply', above: 'blockquote[cite]', holds: inToolbar('button'), says: `^\\s*(${everybody}|${followers})\\s*($|[,(+]|y \\d)` },
        { kind: 'message', above: 'blockquote[cite]' }, // redesign/reply.tsx 2026-09
        { kind: 'reply', holds: 'header h2', says: replyTitle },
        { kind: 'quote', below: 'time, article' }, // redesign/quote.tsx 2026-09: the card shows when the quoted post was made
      ],
      kind: 'post',
      send: ['footer button[type="submit"]', 'button[type="submit"]'], // redesign/footer.tsx 2026-09
      keys: ['mod+enter'],
      media: {
        preview: ['[style*="background-image"]'], // redesign/upload.tsx 2026-09
        altPresent: ':scope > span',
        altMissing: ':scope:not(:has(> span))',
      },
      audience: {
        // redesign/visibility.tsx 2026-11: "Public" or "Followers", and no sign but the word
        label: [{ from: inToolbar('button') }],
        is: [
          { audience: 'followers', says: `^\\s*(${followers})` },
          { audience: 'public', says: `^\\s*(${everybody})\\s*$` },
        ],
      },
      requests: ['/api/v1/statuses$'],
    },
    {
      name: 'classic',
      within: ['form.compose-form'],
      boxes: [
        { field: 'text', find: ['textarea.autosuggest-textarea__textarea', '.compose-form .autosuggest-textarea textarea', '.compose-form textarea:not(#description)'] }, // compose_form.jsx 2026-08
        { field: 'warning', find: ['input#cw-spoiler-input', '.spoiler-input input[type="text"]'] },
      ],
      kinds: [
        // visibility_button.tsx 2026: the sign of "private mention"; font icons up to 4.2.
        { kind: 'message', holds: '.icon-at, .fa-at, [data-visibility="direct"]' },
        { kind: 'edit', holds: '[class*="edit-indicator"]' },
        { kind: 'reply', holds: '[class*="reply-indicator"]' },
        { kind: 'quote', holds: '[class*="status__quote"], .status__content' }, // compose_form.jsx shows the quoted post as any other
      ],
      kind: 'post',
      send: ['.compose-form__submit button[type="submit"]', '.compose-form__publish button[type="submit"]', 'button[type="submit"]'],
      keys: ['mod+enter'],
      media: {
        preview: ['.compose-form__upload .compose-form__upload__thumbnail', '.compose-form__upload'],
        item: '.compose-form__upload',
        altMissing: '.compose-form__upload__warning .active, .compose-form__upload__warning.active',
        altPresent: '.compose-form__upload__warning :not(.active), .compose-form__upload__warning:not(.active)',
      },
      // visibility_button.tsx 2026: the signs keep the names of the old font icons.
      audience: {
        below: true,
        label: [{ from: '.compose-form__dropdowns .dropdown-button__label' }, { from: '.privacy-dropdown button', attribute: 'title' }],
        is: [
          { audience: 'public', holds: '.compose-form__dropdowns .icon-globe, .privacy-dropdown__value .icon-globe, .privacy-dropdown__value .fa-globe' },
          { audience: 'unlisted', holds: '.compose-form__dropdowns .icon-unlock, .privacy-dropdown__value .icon-unlock, .privacy-dropdown__value .fa-unlock' },
          { audience: 'followers', holds: '.compose-form__dropdowns .icon-lock, .privacy-dropdown__value .icon-lock, .privacy-dropdown__value .fa-lock' },
        ],
      },
      requests: ['/api/v1/statuses$'],
    },
    {
      name: 'phanpy',
      within: ['#compose-container'],
      boxes: [
        { field: 'text', find: ['#compose-container textarea.compose-field', 'textarea[name="status"]'] }, // compose-textarea.jsx 2026-08
        { field: 'warning', find: ['input[name="spoilerText"]'] },
      ],
      kinds: [
        { kind: 'message', holds: 'select[name="visibility"] option[value="direct"]:checked, label[title="direct"], .form-visibility-direct' }, // compose.jsx 2026-08
        { kind: 'reply', above: '.status-preview-legend.reply-to' },
        { kind: 'edit', above: '.status-preview-legend' }, // the same preview without "reply-to"
        // Without the legend: who edits cannot choose the audience any more.
        { kind: 'edit', above: 'article, .status-preview', holds: 'select[name="visibility"]:disabled' },
        { kind: 'reply', above: 'article, .status-preview' },
        { kind: 'quote', below: '.quote-status, article' },
      ],
      kind: 'post',
      tells: 'select[name="visibility"]',
      untold: 'message',
      send: ['#compose-container button[type="submit"]', 'button[type="submit"]'],
      keys: ['mod+enter'],
      media: {
        preview: ['.media-attachment .media-preview img, .media-attachment .media-preview video'],
        item: '.media-attachment',
        altMissing: 'textarea:placeholder-shown',
        altPresent: 'textarea:not(:placeholder-shown)',
      },
      audience: {
        below: true,
        label: [{ from: 'select[name="visibility"] option:checked' }],
        is: [
          { audience: 'public', holds: 'select[name="visibility"] option[value="public"]:checked' },
          { audience: 'unlisted', holds: 'select[name="visibility"] option[value="unlisted"]:checked' },
          { audience: 'followers', holds: 'select[name="visibility"] option[value="private"]:checked' },
          { audience: 'other', holds: 'select[name="visibility"] option[value="local"]:checked' }, // the writer's own server
        ],
      },
      requests: ['/api/v1/statuses$'],
    },
    {
      name: 'elk',
      // PublishWidgetList.vue: a thread is a row of widgets, in the midst of a timeline or not, and only the last one has the button.
      within: [`:has(> ${widget} ~ ${widget})`, widget],
      boxes: [
        { field: 'text', find: [`${widget} .ProseMirror[contenteditable="true"]`] }, // PublishWidget.vue 2026-08
        { field: 'warning', find: [`${widget} input[type="text"]`] },
      ],
      kinds: [
        { kind: 'message', holds: `${widget} [class~="bg-dm"], ${widget} [class*="i-ri:at-line"]` },
        { kind: 'edit', holds: '#state-editing' },
        { kind: 'reply', holds: '[aria-describedby="publish-tooltip"]', says: replyTitle },
        { kind: 'reply', inside: 'main', address: '^/[^/]+/@[^/]+/\\d+' },
        // StatusQuote.vue below the editor; each part of a thread shows who writes.
        { kind: 'quote', below: `${widget} article` },
        { kind: 'quote', below: `${widget} a[href*="/@"]`, perBox: true },
      ],
      kind: 'post',
      thread: true,
      // The classes that tell a message are its own; without them nobody can know.
      tells: `${widget} [class*="i-ri:"]`,
      untold: 'message',
      send: ['[aria-describedby="publish-tooltip"]', '.publish-button'],
      keys: ['mod+enter'],
      // StatusAttachment.vue 2026: a picture is a button, and called "Image" in every language while it has no description.
      media: {
        preview: [`${widget} button img, ${widget} button video`],
        altMissing: 'img[alt="Image"], img[alt=""]',
        altPresent: 'img[alt]',
      },
      // icons.ts 2026. In a quote, who may quote it in turn is shown by the same signs.
      audience: {
        is: [
          { audience: 'public', holds: `${elkAlone} [class~="i-ri:global-line"]` },
          { audience: 'unlisted', holds: `${elkAlone} :is([class~="i-ri:moon-line"], [class~="i-ri:lock-unlock-line"])` },
          { audience: 'followers', holds: `${elkAlone} [class~="i-ri:lock-line"]` },
        ],
      },
      requests: ['/api/v1/statuses$'],
      failed: ['#publish-failed'],
    },
  ],
  account: [
    { json: '#initial-state', path: 'accounts.{meta.me}.acct' },
    { from: '.navigation-bar .display-name__account', pattern: '^@?([\\w.-]+)' },
    { from: '#compose-container .account-block', attribute: 'title', pattern: '^@?([\\w.-]+)' }, // Phanpy
    { from: '[aria-roledescription="publish-widget"] a[href*="/@"]', attribute: 'href', pattern: '/@([\\w.-]+)(?:@[\\w.-]+)?$' }, // Elk
  ],
  server: [
    { json: '#initial-state', path: 'meta.domain' },
    { from: '[aria-roledescription="publish-widget"] a[href*="/@"]', attribute: 'href', pattern: '^/([\\w.-]+)/@' }, // Elk names the server in its addresses
    { from: '#compose-container .account-block-acct', pattern: '@([\\w-]+(?:\\.[\\w-]+)+)$' }, // Phanpy names it behind the account
    { address: '^https://(?!phanpy\\.social|(?:main\\.)?elk\\.zone)([^/]+)' },
  ],
  limits: {
    text: [
      { json: '#initial-state', path: 'max_toot_chars' }, // glitch-soc and forks say it in the page
      { json: '#initial-state', path: 'configuration.statuses.max_characters' },
      { from: 'footer span', pattern: '^\\s*[\\d.,\\s]+/\\s*([\\d.,\\s]+?)\\s*$' }, // redesign/footer.tsx shows "12/500"
      { from: '#compose-container .char-counter meter', attribute: 'max' }, // Phanpy
      { from: '[aria-roledescription="publish-widget"] [dir="ltr"]', pattern: '^\\s*[\\d.,\\s]+/\\s*([\\d.,\\s]+?)\\s*$' }, // Elk
      { remaining: '.character-counter' },
    ],
    link: [{ json: '#initial-state', path: 'configuration.statuses.characters_reserved_per_url' }],
  },
  messages: ['^/conversations(/|$)', '^/timelines/direct(/|$)'],
  seen: { date: '2026-11-26', source: 'mastodon/mastodon features/compose (components and redesign), visibility_button.tsx, upload.tsx, locales; glitch-soc 2026-08-08' },
});
