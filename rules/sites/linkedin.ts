import { fact } from '../fact';
import { counted, utf16 } from '../measure';
import { page as place, site } from '../site';
import { editTitle } from '../titles';

const pictures = 'https://www.linkedin.com/help/linkedin/answer/a527229';
const films = 'https://www.linkedin.com/help/linkedin/answer/a548372';
const max = fact(3000, 'characters', 'https://www.linkedin.com/help/linkedin/answer/a528176', { kind: 'official, quoted', date: '2026-10', confidence: 'high', note: '700 and 1,300 are stale. UTF-16 units by two independent observations; addresses in full.' });

export default site({
  name: 'LinkedIn',
  home: 'https://www.linkedin.com/feed/',
  mode: 'quiet',
  terms: fact(
    {
      en: 'LinkedIn’s user agreement forbids adding elements to its pages. So Takt starts quiet here: it reads only what you type and shows its tips in its own window.',
      de: 'LinkedIns Nutzervertrag verbietet, seinen Seiten etwas hinzuzufügen. Darum beginnt Takt hier leise: Es liest nur, was du tippst, und zeigt seine Tipps im eigenen Fenster.',
    },
    'terms', 'https://github.com/OpenTermsArchive/pga-versions/blob/main/LinkedIn/Terms%20of%20Service.md',
    { kind: 'official', date: '2025-11-04', confidence: 'high', note: 'Section 8.2, items 2, 13 and 15: no plug-ins that copy, no automation, no overlaying or inserting elements.' },
  ),
  fields: { text: { max, count: counted('characters', max, utf16), fold: fact(210, 'characters', 'https://pluspulso.de/social-selling-wissen/linkedin-zeichenlimits-bildgroessen/', { kind: 'third party', date: '2026', confidence: 'low', note: 'Or five lines; 140 or three lines on a phone. Not published by LinkedIn.' }) } },
  handles: 'plain',
  hashtags: { advice: fact(5, 'hashtags', 'https://developers.buffer.com/guides/character-limits.md', { kind: 'third party', date: '2026', confidence: 'low', note: 'Three to five in guides of schedulers; no maximum is documented.' }) },
  mentions: { chosen: fact(true, 'yes or no', 'https://github.com/gitroomhq/postiz-app/blob/74b01ada/libraries/nestjs-libraries/src/integrations/social/linkedin.provider.ts', { kind: 'code', date: '2026-08-21', confidence: 'medium' }) },
  altText: fact(1000, 'characters', 'https://www.accessible-social.com/images-and-visuals/platform-image-accessibility', { kind: 'third party', date: '2026-11-21', confidence: 'medium', note: 'In the form; 4,086 for apps.' }),
  more: {
    images: fact(20, 'images', pictures, { kind: 'official, quoted', date: '2026-10-08', confidence: 'high', note: '9 is stale.' }),
    imageBytes: fact(5_000_000, 'bytes', pictures, { kind: 'official, quoted', date: '2026-10-08', confidence: 'high' }),
    imagePixels: fact(36_152_320, 'pixels', pictures, { kind: 'official, quoted', date: '2026-10-08', confidence: 'high' }),
    imageTypes: fact(['image/jpeg', 'image/png', 'image/gif', 'image/webp'], 'types', pictures, { kind: 'official, quoted', date: '2026-10-08', confidence: 'high', note: 'HEIC from phones; sources disagree on the desktop.' }),
    imageRatio: fact([4 / 5, 3], 'width / height', pictures, { kind: 'official, quoted', date: '2026-10-08', confidence: 'high' }),
    videoSeconds: fact(900, 'seconds', films, { kind: 'official, quoted', date: '2026', confidence: 'high', note: '10 or 30 minutes elsewhere.' }),
    videoBytes: fact(5_000_000_000, 'bytes', films, { kind: 'official, quoted', date: '2026', confidence: 'high' }),
  },
});

export const page = place({
  matches: ['https://www.linkedin.com/*'],
  surfaces: [
    {
      name: 'post',
      within: ['.share-box-v2', '.share-creation-state', '[role="dialog"]'],
      boxes: [
        {
          field: 'text',
          find: [
            '#interop-outlet >>> .ql-editor[contenteditable="true"]', // briskine PR 610 2026-02, MultiPost 2026-06
            '[data-testid="interop-shadowdom"] >>> .ql-editor[contenteditable="true"]',
            ':is(.share-creation-state, .share-box-v2, .share-box) .ql-editor[contenteditable="true"]', // classic
            '[role="dialog"] .ql-editor[contenteditable="true"]',
            '#interop-outlet >>> [contenteditable="true"][role="textbox"]',
          ],
        },
      ],
      not: ['.ql-clipboard'],
      kinds: [
        { kind: 'edit', holds: 'h1, h2, h3, [role="heading"]', says: editTitle },
        { kind: 'quote', below: '[class*="mini-update"], a[href*="/feed/update/urn:li:"]' },
      ],
      kind: 'post',
      send: ['button.share-actions__primary-action', 'footer button', 'button[type="submit"]', 'button'],
      sendAt: 'last row',
      media: { preview: ['img[src^="blob:"], video', '[class*="share-media"] img[src^="data:"]'] },
      requests: ['contentcreation'],
      link: [
        '.artdeco-toast-item a[href*="/feed/update/urn:li:"]',
        '[role="alert"] a[href*="/feed/update/urn:li:"]',
        '#interop-outlet >>> a[href*="/feed/update/urn:li:"]:not([role="dialog"] *)',
      ],
      failed: ['[data-test-artdeco-toast-item-type="error"]', '#interop-outlet >>> [data-test-artdeco-toast-item-type="error"]'],
      account: [
        { from: '.share-unified-settings-entry-button .artdeco-entity-lockup__title' },
        { from: 'header button :is(h2, h3, strong)' },
        { from: 'header button img[alt]:not([alt=""])', attribute: 'alt' },
        { from: 'button img[alt]:not([alt=""])', attribute: 'alt' },
      ],
      audience: {
        label: [{ from: '.share-unified-settings-entry-button .artdeco-entity-lockup__caption' }],
        is: [
          { audience: 'public', says: '\\b(anyone|alle|jeder|tout le monde|cualquiera|chiunque|iedereen)\\b' },
          { audience: 'followers', says: 'connections|kontakte|relations|contactos|collegamenti|connecties' },
          { audience: 'other', says: 'group|gruppe|groupe|grupo|gruppo|groep' },
        ],
      },
    },
  ],
  account: [
    { from: '.global-nav__me-photo', attribute: 'alt' },
    { from: 'aside a[href*="/in/"], [data-view-name*="identity"] a[href*="/in/"]', attribute: 'href', pattern: '/in/([^/?]+)' },
  ],
  never: [
    '[class*="comments-comment"]', '.msg-form', '[class*="msg-form"]', '[class*="msg-overlay"]', '[data-sdui-screen*="essaging"]', '[role="search"]', '[role="article"]',
    '.ProseMirror:not(.share-box-v2 *, .share-creation-state *, [role="dialog"] *)',
    '[role="dialog"]:has([data-urn*="activity"], article, [role="article"]) .ProseMirror',
  ],
  messages: ['^/messaging(/|$)'],
  seen: { date: '2026-08-30', source: 'Briskine/briskine linkedin.js and PR 610 2026-02; MultiPost-Extension linkedin.ts 2026-06; webbrain PR 461 2026-07' },
});
