import { fact } from '../fact';
import { counted, graphemes, mastodonText } from '../measure';
import { page as place, site } from '../site';
import { editTitle } from '../titles';

const validator = 'https://github.com/glitch-soc/mastodon/blob/839591f2/app/validators/status_length_validator.rb';
const max = fact(500, 'graphemes', validator, {
  kind: 'code', date: '2026-08-08', confidence: 'high', note: { en: 'The default; servers set 1,000, 5,000 or more, so what the page says goes first.', de: 'Die Voreinstellung; Server erlauben 1.000, 5.000 oder mehr, deshalb gilt zuerst, was die Seite sagt.' },
});
const link = fact(23, 'graphemes', validator, { kind: 'code', date: '2026-08-08', confidence: 'high', note: { en: 'Only with http(s)://; server value characters_reserved_per_url.', de: 'Nur mit http(s)://; Serverwert characters_reserved_per_url.' } });

export default site({
  name: 'Mastodon',
  home: 'https://joinmastodon.org/',
  mode: 'page',
  terms: fact(
    { en: 'Each server has its own rules; none known speaks against advice beside the box.', de: 'Jeder Server hat eigene Regeln; keine bekannte spricht gegen Hinweise neben dem Feld.' },
    'terms', 'https://github.com/mastodon/documentation/blob/2903485d/content/en/user/profile.md',
    { kind: 'official', date: '2026-07-02', confidence: 'medium' },
  ),
  fields: {
    text: { max, count: counted('characters', max, (text, limits, fields) => graphemes(mastodonText(text, limits.link ?? link.value, fields.warning))) },
  },
  handles: 'server',
  hashtags: {
    advice: fact(5, 'hashtags', 'https://github.com/mastodon/documentation/blob/2903485d/content/en/user/posting.md', {
      kind: 'practice', date: '2026-07-02', confidence: 'low', note: { en: 'A house rule of thumb; tags are the main way to be found, so lenient. The source says how tags work.', de: 'Eine Faustregel des Hauses; großzügig, weil man vor allem über Tags gefunden wird. Die Quelle sagt, wie Tags wirken.' },
    }),
  },
  mentions: {},
  altText: fact(1500, 'characters', 'https://github.com/mastodon/mastodon/blob/main/app/models/media_attachment.rb', {
    kind: 'code', date: '2021-07-23', confidence: 'high', note: { en: 'Up to 4.5; 10,000 since 4.6. The smaller one fits every server.', de: 'Bis 4.5; seit 4.6 sind es 10.000. Der kleinere Wert passt auf jeden Server.' },
  }),
  more: {
    link,
    altTextNew: fact(10_000, 'characters', 'https://github.com/glitch-soc/mastodon/blob/839591f2/app/models/media_attachment.rb', { kind: 'code', date: '2026-06-17', confidence: 'high', note: { en: 'Since 4.6.0.', de: 'Seit 4.6.0.' } }),
    images: fact(4, 'images', 'https://github.com/glitch-soc/mastodon/blob/839591f2/app/models/status.rb', {
      kind: 'code', date: '2026-08-08', confidence: 'high', note: { en: 'Pictures only together with pictures; or one video, GIF or audio.', de: 'Bilder nur zusammen mit Bildern; oder ein Video, GIF oder Ton.' },
    }),
    imageBytes: fact(16_777_216, 'bytes', 'https://github.com/glitch-soc/mastodon/blob/839591f2/app/models/media_attachment.rb', { kind: 'code', date: '2026-08-08', confidence: 'high' }),
    imagePixels: fact(33_177_600, 'pixels', 'https://github.com/glitch-soc/mastodon/blob/839591f2/app/models/media_attachment.rb', { kind: 'code', date: '2026-08-08', confidence: 'high' }),
    videoBytes: fact(103_809_024, 'bytes', 'https://github.com/glitch-soc/mastodon/blob/839591f2/app/models/media_attachment.rb', { kind: 'code', date: '2026-08-08', confidence: 'high' }),
  },
});

/** "Message" in the languages Mastodon is most used in: a second sign beside the markup, so that a message is never taken for a post. */
const messageTitle = 'messag|nachricht|mensa[jg]|messaggio|bericht|wiadomo|meddel|melding|viesti|mesaj|üzenet|zpráv|správ|сообщ|повідом|poruk|μήνυμα|メッセージ|消息|私信|訊息|메시지|رسالة|הודעה|پیام|chat';

/** "Reply" in the same languages. */
const replyTitle = '\\brepl|antwort|répon|respuest|respond|rispost|risposta|reactie|odpowied|svar|vastaus|yanıt|válasz|odpověď|ответ|відпов|返信|回复|回覆|답글';

const elkAlone = '[aria-roledescription="publish-widget"]:not(:has(article))';

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
        { field: 'warning', find: ['header ~ div input[type="text"], header ~ input[type="text"]'] },
      ],
      kinds: [
        // A message has a notice where a post has its audience.
        { kind: 'message', holds: 'header + div > p, header + div > [class*="essage"]' },
        { kind: 'message', holds: 'header h2', says: messageTitle },
        { kind: 'edit', holds: 'header h2', says: editTitle },
        { kind: 'reply', above: 'blockquote[cite]' }, // redesign/reply.tsx 2026-09
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
        label: [{ from: 'header + div button' }], // redesign/visibility.tsx 2026-09: "Public" or "Followers", and no sign but the word
        is: [
          { audience: 'followers', says: 'follower|abonn|seguidor|seguaci|volger|obserwuj|följare|følgere|seuraaj|követő|sledující|подписчик|підписник|フォロワー|关注者|關注者|팔로워' },
          { audience: 'public', says: 'public|öffentlich|público|pubblico|openbaar|offentlig|julkinen|nyilvános|veřejn|herkese|публичн|публічн|公開|公开|공개' },
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
      within: ['[aria-roledescription="publish-widget"]'],
      boxes: [
        { field: 'text', find: ['[aria-roledescription="publish-widget"] .ProseMirror[contenteditable="true"]'] }, // PublishWidget.vue 2026-08
        { field: 'warning', find: ['[aria-roledescription="publish-widget"] input[type="text"]'] },
      ],
      kinds: [
        { kind: 'message', holds: '[class~="bg-dm"], [class*="i-ri:at-line"]' },
        { kind: 'edit', holds: '#state-editing' },
        { kind: 'reply', holds: '[aria-describedby="publish-tooltip"]', says: replyTitle },
        { kind: 'reply', inside: 'main', address: '^/[^/]+/@[^/]+/\\d+' },
        { kind: 'quote', below: 'article, a[href*="/@"]' }, // StatusQuote.vue below the editor
      ],
      kind: 'post',
      // The classes that tell a message are its own; without them nobody can know.
      tells: '[class*="i-ri:"]',
      untold: 'message',
      send: ['[aria-describedby="publish-tooltip"]', '.publish-button'],
      keys: ['mod+enter'],
      // StatusAttachment.vue 2026: a picture is a button, and called "Image" in every language while it has no description.
      media: {
        preview: ['[aria-roledescription="publish-widget"] button img, [aria-roledescription="publish-widget"] button video'],
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
  seen: { date: '2026-09-30', source: 'mastodon/mastodon features/compose (components and redesign), visibility_button.tsx, upload.tsx; glitch-soc 2026-08-08' },
});
