import { foundIn, itemsOf, recordsOf } from '../json';
import { kind, type Found, type Part } from '../kind';
import { plain, unescape } from '../markup';
import { wholeText } from '../text';
import { elementsOf, type Element } from '../xml';
import { list, mediaOf, seconds, some, text, thing, time } from '../values';

/**
 * Tumblr, "Export" of a blog: `posts.xml`, within a `posts.zip`, an element a post, `<post id url type unix-timestamp state is_reblog tumblelog>`
 * with `<regular-title>`, `<regular-body>`, `<photo-caption>`, `<tag>` …; and a web page a post (`posts/html/171234567890.html`), in the oldest
 * exports alone, its body followed by `<div id="footer"><span id="timestamp"> May 21st, 2017 11:27am </span><span class="tag">…</span></div>`.
 * Shape after https://github.com/tiyb/tev (src/test/resources/XML).
 * Posts as JSON, as the site's own interface and the usual backup programs write them, are read as well:
 * https://www.tumblr.com/docs/en/api/v2#posts.
 */
export default kind({
  parts: {
    elements: /^[\s\uFEFF]*(?:<\?xml[^>]{0,200}\?>\s*)?<tumblr[\s>]/,
    pages: /^[\s\uFEFF]*<(?:!DOCTYPE html|html)(?![\s\S]{0,20000}?<h1[^>]{0,200}>Pins)[\s\S]{0,20000}?(?:id="timestamp"|class="tumblr_blog")/i,
    posts: /^[\s\uFEFF]*(?:\[\s*)?\{(?=[\s\S]*"blog_name"\s*:)(?=[\s\S]*"(?:post_url|reblog_key)"\s*:)/,
  },
  needs: ['elements', 'pages', 'posts'],
  how: {
    en: 'Blog settings, Export. The whole zip, as it came.',
    de: 'Blog-Einstellungen, Exportieren. Das ganze Zip, wie es kam.',
    help: 'https://help.tumblr.com/hc/en-us/articles/360005118894',
  },
  async *read({ elements, pages, posts }) {
    for (const part of elements) for await (const post of elementsOf(part, 'post')) yield elementOf(post);
    // The pages say the same once more, and less of it.
    if (elements.length === 0) for (const part of pages) yield* pageOf(part);
    for (const part of posts) {
      const items = /^[\s\uFEFF]*\{[\s\S]{0,2000}?"posts"\s*:\s*\[/.test(part.head) ? itemsOf(part, ['posts']) : recordsOf(part);
      yield* foundIn(items, (value) => postOf(thing(value)));
    }
  },
});

async function* pageOf(part: Part): AsyncGenerator<Found> {
  const html = await wholeText(part.open(), 2_000_000);
  const body = (html.split(/<body[^>]{0,500}>/i)[1] ?? '').split(/<div id="footer"|<\/body/i)[0] ?? '';
  const said = /id="timestamp"[^>]{0,200}>([^<]{0,200})</i.exec(html)?.[1];
  // The list of all posts, or the page around them.
  if (said === undefined) return;
  const tags = Array.from(html.matchAll(/class="tag"[^>]{0,200}>([^<]{0,200})</gi), ([, tag = '']) => unescape(tag.trim()));
  const number = /(\d{5,25})\.html?$/i.exec(part.path)?.[1];
  const media = Array.from(body.matchAll(/<(?:img|video|source)\b[^>]{0,3000}>/gi), ([element]) => mediaOf(attribute(element, 'src') ?? '', attribute(element, 'alt')));
  yield settled({ number, at: dayTime(said), html: body, title: '', tags, media, reblogged: /class="tumblr_blog"/i.test(body) });
}

function postOf(post: Readonly<Record<string, unknown>>): Found {
  const blocks = list(post['content']).map(thing);
  const at = Number.isFinite(seconds(post['timestamp'])) ? seconds(post['timestamp']) : time(text(post['date']).replace(/ GMT$/, ' UTC'));
  const html = text(post['body'] ?? post['caption'] ?? post['text'] ?? post['description'] ?? post['answer']) || blocks.map((block) => text(block['text'])).filter(Boolean).join('<br>');
  const state = some(post['state']);
  if (state !== undefined && state !== 'published') return { not: 'not posted', about: plain(text(post['title']) || html).slice(0, 160), at };
  const pictures = blocks.filter(({ type }) => type === 'image' || type === 'video').map(({ type, alt_text: alt }) => mediaOf(type === 'video' ? 'film.mp4' : '', some(alt)));
  return settled({
    number: some(post['id_string']) ?? some(post['id']), account: some(post['blog_name']), at, html, title: text(post['title']),
    tags: list(post['tags']).map(text), media: [...list(post['photos']).map(() => mediaOf('')), ...pictures], reblogged: post['reblogged_from_id'] !== undefined || post['reblogged_root_id'] !== undefined || list(post['trail']).length > 0, url: some(post['post_url']),
  });
}

/** Where each type of post has its words. */
const wordy = ['regular-body', 'photo-caption', 'video-caption', 'audio-caption', 'link-description', 'quote-text', 'conversation-text', 'answer'] as const;

function elementOf({ is, all }: Element): Found {
  const html = wordy.flatMap((name) => all(name).slice(0, 1)).join('<br>');
  const [title = ''] = ['regular-title', 'link-text', 'conversation-title'].flatMap(all);
  const [link] = all('link-url');
  const at = seconds(is['unix-timestamp']);
  if (is['state'] !== undefined && is['state'] !== 'published') return { not: 'not posted', about: plain(title || html).slice(0, 160), at };
  const kind = is['type']?.toLowerCase();
  const media = kind === 'photo' ? Array.from({ length: Math.max(1, all('photoset').join('').split('<photo ').length - 1) }, () => mediaOf('')) : kind === 'video' ? [mediaOf('film.mp4')] : [];
  return settled({ number: is['id'], account: is['tumblelog'], at, html, title, ...(link && { link }), tags: all('tag'), media, reblogged: is['is_reblog'] === 'true', url: is['url'] });
}

type Entry = Pick<Extract<Found, { site: string }>, 'number' | 'account' | 'at' | 'media' | 'url'> & { readonly html: string; readonly title: string; readonly link?: string; readonly tags: readonly string[]; readonly reblogged: boolean };

/** Of what was reblogged, only what was added is one's own. */
function settled({ html, title, link, tags, reblogged, ...rest }: Entry): Found {
  const own = reblogged ? html.slice(html.toLowerCase().lastIndexOf('</blockquote>') + 1).replace(/^\/?blockquote>/i, '') : html;
  const said = plain(own);
  if (reblogged && said === '' && link === undefined) return { not: 'repost', about: plain(html).slice(0, 160), at: rest.at };
  return { site: 'tumblr', kind: reblogged ? 'quote' : 'post', text: said, fields: { ...(title && { title: unescape(title) }), ...(link && { link }), ...(tags.length > 0 && { tags: tags.join(', ') }) }, hashtags: tags, ...rest };
}

const attribute = (element: string, name: string): string | undefined => unescape(new RegExp(`\\s${name}="([^"]{0,2000})"`, 'i').exec(element)?.[1] ?? '') || undefined;

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** "May 21st, 2017 11:27am" in milliseconds; the page names no zone. */
function dayTime(said: string): number {
  const [, month = '', day, year, hour, minute, half] = /^\s*([a-z]+) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}) (\d{1,2}):(\d{2})\s*([ap]m)\s*$/i.exec(said) ?? [];
  const index = months.indexOf(month.toLowerCase());
  return index < 0 ? time(said) : Date.UTC(Number(year), index, Number(day), (Number(hour) % 12) + (half?.toLowerCase() === 'pm' ? 12 : 0), Number(minute));
}
