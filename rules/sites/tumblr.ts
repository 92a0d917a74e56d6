import { fact } from '../fact';
import { bytes, counted } from '../measure';
import { page as place, site } from '../site';

const format = 'https://github.com/tumblr/docs/blob/708be109/npf-spec.md';
const tags = 'https://github.com/AprilSylph/XKit-Rewritten/tree/03dd3128/src/features/quick_tags';
const upload = 'https://github.com/mvdicarlo/postybirb/blob/b7c48c6c/tumblr.website.ts';
const npf = { kind: 'official', date: '2024-10-18', confidence: 'high' } as const;
const max = fact(1_000_000, 'bytes', format, { ...npf, note: { en: 'Of all text blocks of a post. Longer paragraphs than 4,096 code points are split by the editor.', de: 'Aller Textblöcke eines Beitrags. Absätze über 4.096 Codepunkte teilt der Editor.' } });
const guidelines = 'https://github.com/OpenTermsArchive/pga-versions/blob/main/Tumblr/Community%20Guidelines.md';

export default site({
  name: 'Tumblr',
  home: 'https://www.tumblr.com/',
  mode: 'page',
  terms: fact(
    {
      en: 'Tumblr forbids posting by a program. Takt never posts: it reads what you type and changes it when you press a fix.',
      de: 'Tumblr verbietet, dass Programme posten. Takt postet nie: Es liest, was du tippst, und ändert es nur auf Knopfdruck.',
    },
    'terms', 'https://github.com/OpenTermsArchive/pga-versions/blob/main/Tumblr/Community%20Guidelines.md',
    { kind: 'official', date: '2024-11-07', confidence: 'high', note: { en: 'Names posting or registering automatically, systematically or by program.', de: 'Nennt automatisches, systematisches oder programmiertes Posten und Anmelden.' } },
  ),
  fields: { text: { max, count: counted('bytes', max, bytes) } },
  handles: 'plain',
  hashtags: { work: fact(false, 'tag', format, { kind: 'third party', date: '2024-10-18', confidence: 'medium', note: { en: 'A # in the text is no tag: tags have a field of their own.', de: 'Ein # im Text ist kein Tag: Tags haben ein eigenes Feld.' } }) },
  mentions: { chosen: fact(true, 'mention', format, { ...npf, note: { en: 'A mention is a blog chosen in the editor; @ and a name typed by hand stays text.', de: 'Eine Erwähnung ist ein im Editor gewähltes Blog; ein von Hand getipptes @Name bleibt Text.' } }) },
  altText: fact(4096, 'code points', format, npf),
  more: {
    block: fact(4096, 'code points', format, { ...npf, note: { en: 'One paragraph; longer ones are split by the editor.', de: 'Ein Absatz; längere teilt der Editor.' } }),
    blocks: fact(1000, 'blocks', format, npf),
    mentions: fact(50, 'mentions', format, npf),
    inlineLinks: fact(100, 'links', format, npf),
    linkCards: fact(10, 'link cards', format, npf),
    tags: fact(30, 'tags', tags, { kind: 'code', date: '2026-08-21', confidence: 'medium', note: { en: 'In the field for tags, separated by commas.', de: 'Im Feld für Tags, durch Kommas getrennt.' } }),
    tagLength: fact(140, 'characters', tags, { kind: 'code', date: '2026-08-21', confidence: 'medium' }),
    images: fact(30, 'images', format, { ...npf, note: { en: 'Ten is stale.', de: 'Zehn ist veraltet.' } }),
    imageBytes: fact(20_000_000, 'bytes', upload, { kind: 'code', date: '2026-08-19', confidence: 'medium', note: { en: 'The page of the old interface says 10 MB.', de: 'Die Seite der alten Schnittstelle sagt 10 MB.' } }),
    gifBytes: fact(10_000_000, 'bytes', upload, { kind: 'code', date: '2026-08-19', confidence: 'medium' }),
    imageTypes: fact(['image/jpeg', 'image/png', 'image/gif', 'image/webp'], 'types', upload, { kind: 'code', date: '2026-08-19', confidence: 'medium' }),
    videos: fact(10, 'videos', format, { ...npf, note: { en: 'One of them uploaded to Tumblr itself.', de: 'Davon eines, das zu Tumblr selbst hochgeladen wurde.' } }),
    videoBytes: fact(500_000_000, 'bytes', 'https://github.com/tumblr/docs/blob/708be109/api.md', { kind: 'official', date: '2024-10-18', confidence: 'medium' }),
    videoSeconds: fact(600, 'seconds', 'https://github.com/tumblr/docs/blob/708be109/api.md', { kind: 'official', date: '2024-10-18', confidence: 'medium' }),
    videoTypes: fact(['video/mp4', 'video/quicktime'], 'types', 'https://github.com/tumblr/docs/blob/708be109/api.md', { kind: 'official', date: '2024-10-18', confidence: 'medium' }),
    audio: fact(10, { en: 'pieces', de: 'Stücke' }, format, { ...npf, name: { en: 'Audio in a post', de: 'Tonstücke je Beitrag' } }),
    linksClickable: fact(true, 'yes or no', format, npf),
    duplicates: fact({ en: 'No misleading or overloaded tags, no posting by a program, no follow trains', de: 'Keine irreführenden oder überladenen Tags, kein Posten durch Programme, keine Folgeketten' }, 'text', guidelines, { kind: 'official', date: '2024-11-07', confidence: 'high' }),
    editable: fact(true, 'yes or no', 'https://www.tumblr.com/docs/en/api/v2', { kind: 'third party', date: '2026-11-21', confidence: 'high', note: { en: 'Reblogs made before keep the old text. The page carries no date; the date is when it was read.', de: 'Ältere Reblogs behalten den alten Text. Die Seite nennt kein Datum; der Stand ist der Tag, an dem sie gelesen wurde.' } }),
  },
});

export const page = place({
  matches: ['https://www.tumblr.com/*'],
  surfaces: [
    {
      name: 'post',
      within: ['[role="dialog"]:has(.block-editor-writing-flow)', 'form:has(.block-editor-writing-flow)'],
      boxes: [
        {
          field: 'text',
          find: [
            '[data-testid="gutenberg-editor"] .block-editor-writing-flow', // tutti 2026-08
            '.block-editor-writing-flow', // Gutenberg's own name, around all blocks
          ],
        },
        { field: 'title', find: ['[data-testid="gutenberg-editor"] h1[contenteditable="true"]', '[role="dialog"] h1[contenteditable="true"]'] }, // tutti 2026-08
        { field: 'tags', find: ['#selected-tags ~ textarea', '#selected-tags textarea', ':has(> #selected-tags) textarea'] }, // XKit Rewritten 2026-08: #selected-tags
      ],
      kinds: [
        { kind: 'edit', address: '^/edit/' },
        { kind: 'quote', address: '^/reblog/' },
        { kind: 'quote', above: 'article, [data-testid*="reblog"]' }, // what is reblogged stands above
      ],
      kind: 'post',
      // Names without meaning and translated words: only the place in the footer tells it.
      send: ['[role="dialog"] footer > button:last-of-type', 'footer button:not([aria-label], [aria-haspopup])', 'button[type="submit"]'],
      media: { preview: ['.wp-block-image img', 'figure img[src^="blob:"]'] },
      requests: ['/api/v2/blog/[^/]+/posts(/[^/]+)?(\\?|$)'],
    },
  ],
  account: [{ from: '[role="dialog"] header button[aria-haspopup]', pattern: '^([\\w-]+)$' }], // the blog that posts, chosen in the composer
  never: ['figcaption', '[data-testid*="conversation"] *', '[aria-modal="false"] textarea'],
  messages: ['^/messaging(/|$)', '^/inbox(/|$)'],
  seen: { date: '2026-08-21', source: 'tutti src/adapters/tumblr.ts; Automattic/harper content script; AprilSylph/XKit-Rewritten; nobody looked at the live page' },
});
