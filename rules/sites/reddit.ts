import { fact } from '../fact';
import { codePoints, counted } from '../measure';
import { page as place, site } from '../site';

const code = 'https://github.com/reddit-archive/reddit/blob/master/r2/r2/models/link.py';
const guide = 'https://www.reddit.com/wiki/markdown';
const media = { kind: 'third party', date: '2026', confidence: 'medium' } as const;
const custom = { kind: 'third party', date: '2026', confidence: 'high' } as const;

const max = fact(40_000, 'code points', code, { kind: 'code', date: '2017-10-16', confidence: 'medium', note: { en: 'SELFTEXT_MAX_LENGTH of the old server. 10,000 and 5,000 are caps of tools; a community may set a lower one.', de: 'SELFTEXT_MAX_LENGTH des alten Servers. 10.000 und 5.000 sind Grenzen von Diensten; eine Community darf weniger erlauben.' } });
const maxTitle = fact(300, 'code points', 'https://www.reddit.com/dev/api', { kind: 'official', date: '2017-10-16', confidence: 'high', note: { en: 'POST /api/submit; the old server counted code points. A title cannot be changed later.', de: 'POST /api/submit; der alte Server zählte Codepunkte. Ein Titel lässt sich später nicht ändern.' } });
const guidelines = 'https://github.com/OpenTermsArchive/pga-versions/blob/main/Reddit/Community%20Guidelines.md';
const onRules = { kind: 'official', date: '2026-06-29', confidence: 'high' } as const;

export default site({
  name: 'Reddit',
  home: 'https://www.reddit.com/',
  mode: 'page',
  terms: fact(
    {
      en: 'Reddit wants apps and bots that act on it registered and labelled. Takt does nothing on Reddit: it reads what you type and changes it when you press a fix. Each community has rules of its own on top.',
      de: 'Reddit verlangt, dass Apps und Bots, die dort handeln, angemeldet und gekennzeichnet sind. Takt handelt dort nicht: Es liest, was du tippst, und ändert es nur auf Knopfdruck. Dazu hat jede Community eigene Regeln.',
    },
    'terms', 'https://redditinc.com/policies/reddit-rules',
    { kind: 'official', date: '2026-06-29', confidence: 'high', note: { en: 'Community guidelines in the Open Terms Archive.', de: 'Community-Richtlinien im Open Terms Archive.' } },
  ),
  fields: {
    text: { max, count: counted('characters', max, codePoints) },
    title: { max: maxTitle, count: counted('characters', maxTitle, codePoints) },
  },
  handles: 'plain',
  hashtags: {
    work: fact(false, 'yes or no', guide, { ...custom, note: { en: 'A # at the beginning of a line makes a heading; flair takes the place of tags.', de: 'Ein # am Zeilenanfang macht eine Überschrift; statt Tags gibt es Flair.' } }),
  },
  mentions: {},
  more: {
    commentText: fact(10_000, 'code points', code, { kind: 'code', date: '2017-10-16', confidence: 'medium' }),
    communityLimits: fact(true, 'yes or no', 'https://github.com/praw-dev/praw/blob/7b697581/praw/models/reddit/subreddit/subreddit.py', {
      kind: 'code', date: '2026-08-17', confidence: 'high', note: { en: 'Lengths, required and banned words, domains and flair by community (post_requirements); the page shows its rules at the side.', de: 'Längen, verlangte und verbotene Wörter, Domains und Flair je Community (post_requirements); die Seite zeigt die Regeln am Rand.' },
    }),
    mentionForm: fact('u/name', 'form', guide, { ...custom, note: { en: 'And r/name for a community.', de: 'Und r/name für eine Community.' } }),
    titleEditable: fact(false, 'yes or no', 'https://www.reddit.com/dev/api', { ...custom, note: { en: 'A wrong title means to delete and post again.', de: 'Bei falschem Titel hilft nur löschen und neu posten.' } }),
    textEditable: fact(true, 'yes or no', 'https://www.reddit.com/r/modnews/', { kind: 'official', date: '2020-06-30', confidence: 'high', note: { en: 'Galleries: captions and removal only.', de: 'Galerien: nur Bildunterschriften und Entfernen.' } }),
    images: fact(20, 'images', 'https://www.reddit.com/r/modnews/', { ...media, note: { en: 'In a gallery.', de: 'In einer Galerie.' } }),
    imageBytes: fact(20_000_000, 'bytes', 'https://picovert.com/', { ...media, note: { en: 'One vendor says 10 MB.', de: 'Ein Anbieter sagt 10 MB.' } }),
    imageTypes: fact(['image/jpeg', 'image/png', 'image/gif', 'image/webp'], 'types', 'https://picovert.com/', media),
    galleryCaption: fact(180, 'characters', 'https://github.com/praw-dev/praw', { ...media, note: { en: 'MAX_CAPTION_LENGTH; serves as the description, since there is no field for alternative text.', de: 'MAX_CAPTION_LENGTH; dient als Beschreibung, weil es kein Feld für Alternativtext gibt.' } }),
    videoSeconds: fact(900, 'seconds', 'https://picovert.com/', { ...media, confidence: 'low', note: { en: 'No official page found.', de: 'Keine offizielle Seite gefunden.' } }),
    videoBytes: fact(1_000_000_000, 'bytes', 'https://picovert.com/', { ...media, confidence: 'low' }),
    videoTypes: fact(['video/mp4', 'video/quicktime'], 'types', 'https://picovert.com/', { ...media, confidence: 'low' }),
    linksClickable: fact(true, 'yes or no', guide, { ...custom, note: { en: 'As a post of its own, or in Markdown.', de: 'Als eigener Beitrag oder in Markdown.' } }),
    altTextField: fact(false, 'yes or no', 'https://anubiarts.bearblog.dev/', { ...media, confidence: 'low', note: { en: 'Say in the text or a comment what the picture shows.', de: 'Beschreib das Bild im Text oder in einem Kommentar.' } }),
    duplicates: fact({ en: 'Repeated or unasked mass posting, the same post in many places, and hiding where a link leads are spam', de: 'Wiederholtes oder ungefragtes Massenposten, derselbe Beitrag an vielen Stellen und verschleierte Linkziele sind Spam' }, 'text', guidelines, onRules),
    selfPromotion: fact({ en: 'Who mostly posts links to an own business should do it less, or advertise; no 9:1 in today’s text', de: 'Wer vor allem Links zum eigenen Geschäft postet, soll das seltener tun oder werben; ein 9:1 steht heute nicht mehr im Text' }, 'text', guidelines, { ...onRules, name: { en: 'Promoting oneself', de: 'Eigenwerbung' }, note: { en: 'Many communities still hold to 9:1.', de: 'Viele Communitys halten sich weiter an 9:1.' } }),
    baitRule: fact({ en: 'Moving votes by several accounts, services or programs is forbidden', de: 'Abstimmungen über mehrere Konten, Dienste oder Programme zu beeinflussen ist verboten' }, 'text', guidelines, { ...onRules, note: { en: 'Asking for upvotes in a title is forbidden in many communities.', de: 'Im Titel um Upvotes zu bitten ist in vielen Communitys verboten.' } }),
  },
});

/** Where posts are written: in a community, on the own profile, or with the community still to be chosen. */
const submit = '^/((r|u|user)/[^/]+/)?submit/?(\\?|$)';
const arrives = '^/(r|u|user)/[^/]+/comments/\\w+';

export const page = place({
  matches: ['https://www.reddit.com/*', 'https://sh.reddit.com/*', 'https://new.reddit.com/*', 'https://old.reddit.com/*'],
  surfaces: [
    {
      name: 'post',
      address: submit,
      within: ['r-post-composer-form', '#post-composer__form', 'shreddit-post-composer'],
      boxes: [
        {
          field: 'text',
          find: [
            'shreddit-composer#post-composer_bodytext [slot="rte"][contenteditable="true"]', // cross-posting tools 2026-06
            'shreddit-composer [data-lexical-editor="true"]', // Lexical, slotted into an open shadow root
            'shreddit-composer >>> [data-lexical-editor="true"]',
            'shreddit-composer [contenteditable]:not([contenteditable="false"])',
            'shreddit-composer textarea', // markdown
            'shreddit-composer >>> textarea',
            'shreddit-markdown-composer >>> textarea',
            '[name="body"][contenteditable="true"]',
            '[data-lexical-editor="true"]',
          ],
        },
        {
          field: 'title',
          find: [
            'faceplate-textarea-input[name="title"] >>> textarea', // cross-posting tools 2026-06
            'faceplate-textarea-input[name="title"] textarea',
            'textarea[name="title"]',
            'textarea#innerTextArea[name="title"]',
          ],
        },
        { field: 'link', find: ['faceplate-textarea-input[name="link"] >>> textarea', 'faceplate-text-input[name="link"] >>> input', 'faceplate-textarea-input[name="url"] >>> textarea'] },
      ],
      not: ['form#newlink *'],
      kinds: [],
      kind: 'post',
      send: [
        'r-post-form-submit-button#submit-post-button >>> button', // cross-posting tools 2026-06
        'r-post-form-submit-button >>> button',
        '#submit-post-button',
        'button#inner-post-submit-button',
      ],
      media: { preview: ['r-post-media-input >>> img', 'r-post-media-input >>> video', 'r-post-media-input img', 'r-post-media-input video'] },
      arrives,
    },
    {
      name: 'old',
      address: submit,
      within: ['form#newlink', 'form.submit'],
      boxes: [
        { field: 'text', find: ['#text-field .usertext-edit textarea[name="text"]', 'form#newlink textarea[name="text"]', 'form.submit textarea[name="text"]'] }, // as served for years; RES 2026-07-16
        { field: 'title', find: ['#title-field textarea[name="title"]', 'form#newlink [name="title"]', 'form.submit [name="title"]'] },
        { field: 'link', find: ['#url-field input[name="url"]', 'form#newlink input[name="url"]'] },
      ],
      kinds: [],
      kind: 'post',
      send: ['form#newlink button[name="submit"]', 'form#newlink .spacer .btn', 'form.submit button[type="submit"]'],
      requests: ['/api/submit(\\?|$)'],
      arrives,
    },
  ],
  account: [
    { from: '#header-bottom-right > span.user > a', attribute: 'href', pattern: '/user/([\\w-]+)' }, // old; RES 2026-07-16
    { from: '#user-drawer-content a[href^="/user/"]', attribute: 'href', pattern: '^/user/([\\w-]+)' },
    { from: '[noun="profile"] a[href^="/user/"]', attribute: 'href', pattern: '^/user/([\\w-]+)' },
    { from: 'header a[href^="/user/"]', attribute: 'href', pattern: '^/user/([\\w-]+)' },
  ],
  never: [
    'comment-composer-host', 'shreddit-comment', 'shreddit-comment-tree', 'shreddit-comment-action-row', 'shreddit-comments-page', '[id^="comment-composer"]',
    '.commentarea', '.commententry', '.nestedlisting', '#compose-message', '.message-composer',
    'reddit-search-large', 'reddit-search-small', 'faceplate-search-input', 'form#search', 'rs-app', 'rs-message-composer', 'reddit-chat',
  ],
  messages: ['^/(message|chat|room)(/|$)'],
  seen: { date: '2026-07-16', source: 'MultiPost src/sync/dynamic/reddit.ts 2026-06; Automattic/harper issues; honestbleeps/Reddit-Enhancement-Suite lib/utils/user.js; not looked at live' },
});
