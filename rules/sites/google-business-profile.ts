import { fact } from '../fact';
import { counted, utf16 } from '../measure';
import { page as place, site } from '../site';

const help = 'https://support.google.com/business/answer/7342169';
const media = 'https://support.google.com/business/answer/6103862';
const schedulers = 'https://github.com/gitroomhq/postiz-app/blob/74b01ada/libraries/nestjs-libraries/src/integrations/social/gmb.provider.ts';
const quoted = { kind: 'official, quoted', date: '2026', confidence: 'high' } as const;
const pictures = { kind: 'official, quoted', date: '2026', confidence: 'medium' } as const;
const max = fact(1500, 'characters', schedulers, { kind: 'code', date: '2026-08-21', confidence: 'medium', note: { en: 'Three schedulers agree, the help gives no number; Buffer says 4,000. Counted as UTF-16 units.', de: 'Drei Planungsdienste sind sich einig, die Hilfe nennt keine Zahl; Buffer sagt 4.000. Gezählt in UTF-16-Einheiten.' } });

export default site({
  name: 'Google Business Profile',
  home: 'https://business.google.com/',
  mode: 'page',
  terms: fact(
    { en: 'Google asks for honest, well-spelled posts without phone numbers in the text; nothing in its rules speaks against advice beside the box.', de: 'Google möchte ehrliche, sauber geschriebene Beiträge ohne Telefonnummer im Text; nichts in den Regeln spricht gegen Hinweise neben dem Feld.' },
    'terms', help, { kind: 'official, quoted', date: '2026', confidence: 'medium' },
  ),
  fields: { text: { max, count: counted('characters', max, utf16) } },
  handles: 'plain',
  hashtags: { work: fact(false, 'hashtag', help, { kind: 'third party', date: '2026-11-21', confidence: 'medium', note: { en: 'Plain text. Undated; the date is when it was read.', de: 'Nur Text. Undatiert; der Stand ist der Tag, an dem es gelesen wurde.' } }) },
  mentions: {},
  more: {
    bufferText: fact(4000, 'characters', 'https://developers.buffer.com/guides/character-limits.md', { kind: 'vendor', date: '2026-08', confidence: 'low' }),
    eventTitle: fact(58, 'characters', 'https://www.ayrshare.com/docs', { kind: 'vendor', date: '2026', confidence: 'medium', note: { en: 'The code of an offer as well.', de: 'Der Code eines Angebots ebenso.' } }),
    kinds: fact({ en: 'Update, offer, event', de: 'Neuigkeit, Angebot, Veranstaltung' }, 'text', help, { ...quoted, note: { en: 'Archived after six months unless it has dates.', de: 'Nach sechs Monaten archiviert, wenn kein Zeitraum angegeben ist.' } }),
    buttons: fact(['BOOK', 'ORDER', 'SHOP', 'LEARN_MORE', 'SIGN_UP', 'CALL'], 'buttons', help, quoted),
    phoneNumbers: fact(false, 'yes or no', help, { ...quoted, note: { en: 'May get the post refused. No misspellings, gimmick characters or generated text either.', de: 'Der Beitrag kann dafür abgelehnt werden; ebenso für Rechtschreibfehler, Zeichenspielereien und generierten Text.' } }),
    linksClickable: fact(false, 'yes or no', help, { kind: 'third party', date: '2026-11-21', confidence: 'medium', note: { en: 'Cannot be pressed: use the button. Undated; the date is when it was read.', de: 'Nicht klickbar: Nimm die Schaltfläche. Undatiert; der Stand ist der Tag, an dem es gelesen wurde.' } }),
    altTextField: fact(false, 'yes or no', help, { kind: 'third party', date: '2026-11-21', confidence: 'medium' }),
    imageBytes: fact(5_242_880, 'bytes', media, pictures),
    imageBytesLeast: fact(10_240, 'bytes', media, pictures),
    imageTypes: fact(['image/jpeg', 'image/png'], 'types', media, pictures),
    imagePixelsLeast: fact([400, 300], 'pixels', media, { kind: 'third party', date: '2026', confidence: 'medium', note: { en: 'Of a post, 4:3.', de: 'Eines Beitrags, 4:3.' } }),
    imagePixels: fact([1200, 900], 'pixels', media, { kind: 'third party', date: '2026', confidence: 'medium', note: { en: 'Recommended, 4:3.', de: 'Empfohlen, 4:3.' } }),
    videoSeconds: fact(30, 'seconds', media, { ...pictures, note: { en: 'Schedulers say that posts take no video; the help says they do.', de: 'Planungsdienste sagen, Beiträge nähmen kein Video; laut Hilfe doch.' } }),
    videoBytes: fact(75_000_000, 'bytes', media, pictures),
    editable: fact(true, 'edit', 'https://developers.google.com/my-business/reference/rest/v4/accounts.locations.localPosts/patch', { kind: 'official', date: '2026', confidence: 'high' }),
    profileImage: fact([720, 720], 'pixels', media, { ...pictures, name: { en: 'Picture of the profile: advice', de: 'Profilbild: Empfehlung' }, note: { en: 'At least 250 × 250.', de: 'Mindestens 250 × 250.' } }),
    videoHeightLeast: fact(720, 'pixels', media, { ...pictures, name: { en: 'Height of a film, at least', de: 'Höhe eines Videos, mindestens' } }),
  },
});

export const page = place({
  // The composer is also a frame on Google Search, whose address nobody here has seen: www.google.com is not asked for.
  matches: ['https://business.google.com/*'],
  optional: true,
  frames: true,
  surfaces: [
    {
      name: 'post',
      within: ['[role="dialog"]:has(textarea, [contenteditable="true"])', 'form:has(textarea)', 'main:has(textarea)'],
      boxes: [{ field: 'text', find: ['[role="dialog"] textarea', 'form textarea', 'main textarea', '[role="dialog"] [contenteditable="true"]'] }], // playbook of a scheduler: the first text field of the frame
      not: ['[aria-hidden="true"] *', '[role="search"] *', 'textarea[readonly]'],
      kinds: [
        { kind: 'reply', address: '/(reviews|review)(/|\\?|$)' },
        { kind: 'unknown', address: '^/n/\\d+/(?!.*(post|update|create|add))' }, // descriptions and answers are written in the same frames
      ],
      kind: 'post',
      send: ['[role="dialog"] button[type="submit"]', 'form button[type="submit"]', '[role="dialog"] button', 'form button', 'main button'],
      sendAt: 'last row', // only its words tell it from other buttons
      media: { preview: ['img[src^="blob:"]'] },
      // Nobody knows a sign that is certain: the frame goes.
    },
  ],
  account: [{ address: '/n/(\\d+)(?:/|$)' }], // the place a post belongs to
  messages: ['/messages?(/|\\?|$)', '/chat(/|\\?|$)'],
  seen: { date: '2026-08-21', source: 'playbook "Create Google Business Profile Post" and a Playwright provider; nobody looked at the live page' },
});
