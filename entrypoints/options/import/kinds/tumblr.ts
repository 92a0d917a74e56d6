import { itemsOf, recordsOf } from '../json';
import { kind, type Found, type Part } from '../kind';
import { plain, unescape } from '../markup';
import { wholeText } from '../text';
import { list, mediaOf, seconds, some, text, thing, time } from '../values';

/**
 * Tumblr, "Export" of a blog: a web page a post (`posts/html/171234567890.html`, in older exports within a `posts.zip`), its body followed by
 * `<div id="footer"><span id="timestamp"> May 21st, 2017 11:27am </span><span class="tag">…</span></div>`; its number is the page's name.
 * Posts as JSON, as the site's own interface and the usual backup programs write them, are read as well:
 * https://www.tumblr.com/docs/en/api/v2#posts.
 */
export default kind({
  parts: {
    pages: /^[\s\uFEFF]*<(?:!DOCTYPE html|html)(?![\s\S]{0,20000}?<h1[^>]{0,200}>Pins)[\s\S]{0,20000}?(?:id="timestamp"|class="tumblr_blog")/i,
    posts: /^[\s\uFEFF]*(?:\[\s*)?\{(?=[\s\S]*"blog_name"\s*:)(?=[\s\S]*"(?:post_url|reblog_key)"\s*:)/,
  },
  needs: ['pages', 'posts'],
  how: {
    en: 'Blog settings, Export. The whole zip, as it came.',
    de: 'Blog-Einstellungen, Exportieren. Das ganze Zip, wie es kam.',
    help: 'https://help.tumblr.com/hc/en-us/articles/360005118894',
  },
  async *read({ pages, posts }) {
    for (const part of pages) yield* pageOf(part);
    for (const part of posts) {
      const items = /^[\s\uFEFF]*\{[\s\S]{0,2000}?"posts"\s*:\s*\[/.test(part.head) ? itemsOf(part, ['posts']) : recordsOf(part);
      for await (const item of items) yield 'broken' in item ? { not: 'broken', about: item.broken } : postOf(thing(item.value));
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
  const media = Array.from(body.matchAll(/<(?:img|video|source)\b[^>]{0,1000}?\bsrc="([^"]{0,2000})"/gi), ([, file = '']) => mediaOf(file));
  yield settled({ number, at: dayTime(said), html: body, title: '', tags, media, reblogged: /class="tumblr_blog"/i.test(body) });
}

function postOf(post: Readonly<Record<string, unknown>>): Found {
  const html = text(post['body'] ?? post['caption'] ?? post['text'] ?? post['description'] ?? post['answer']) || list(post['content']).map((block) => text(thing(block)['text'])).join('<br>');
  return settled({
    number: some(post['id_string']) ?? some(post['id']), account: some(post['blog_name']), at: Number.isFinite(seconds(post['timestamp'])) ? seconds(post['timestamp']) : time(text(post['date']).replace(/ GMT$/, ' UTC')), html, title: text(post['title']),
    tags: list(post['tags']).map(text), media: list(post['photos']).map(() => mediaOf('')), reblogged: post['reblogged_from_id'] !== undefined || post['reblogged_root_id'] !== undefined, url: some(post['post_url']),
  });
}

type Entry = Pick<Extract<Found, { site: string }>, 'number' | 'account' | 'at' | 'media' | 'url'> & { readonly html: string; readonly title: string; readonly tags: readonly string[]; readonly reblogged: boolean };

/** Of what was reblogged, only what was added is one's own. */
function settled({ html, title, tags, reblogged, ...rest }: Entry): Found {
  const own = reblogged ? html.slice(html.toLowerCase().lastIndexOf('</blockquote>') + 1).replace(/^\/?blockquote>/i, '') : html;
  const said = plain(own);
  if (reblogged && said === '') return { not: 'repost', about: plain(html).slice(0, 160), at: rest.at };
  return { site: 'tumblr', kind: reblogged ? 'quote' : 'post', text: said, fields: { ...(title && { title: unescape(title) }), ...(tags.length > 0 && { tags: tags.join(', ') }) }, hashtags: tags, ...rest };
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** "May 21st, 2017 11:27am" in milliseconds; the page names no zone. */
function dayTime(said: string): number {
  const [, month = '', day, year, hour, minute, half] = /^\s*([a-z]+) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}) (\d{1,2}):(\d{2})\s*([ap]m)\s*$/i.exec(said) ?? [];
  const index = months.indexOf(month.toLowerCase());
  return index < 0 ? time(said) : Date.UTC(Number(year), index, Number(day), (Number(hour) % 12) + (half?.toLowerCase() === 'pm' ? 12 : 0), Number(minute));
}
