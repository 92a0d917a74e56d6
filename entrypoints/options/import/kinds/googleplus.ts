import { foundIn, recordsOf } from '../json';
import { kind, type Found } from '../kind';
import { plain } from '../markup';
import { list, mediaOf, some, text, thing, time } from '../values';

/**
 * Google+, Google Takeout of before April 2019, as JSON: `Google+ Stream/Posts/20170623 - Post.json`, a file a post with `url`, `creationTime`
 * (`2018-10-31 12:00:00+0000`), `author`, `content` as HTML, `link`, `media`, `album`, `resharedPost`, `postAcl`. Shape after
 * https://github.com/FiXato/Plexodus-Tools. The variant as web pages is not read.
 */
export default kind({
  parts: { posts: /^[\s\uFEFF]{0,99}\[?\s{0,99}\{\s{0,99}"url"\s{0,9}:\s{0,9}"https?:\/\/plus\.google\.com\// },
  needs: ['posts'],
  other: /^[\s\S]{0,200}?<html[\s\S]*?plus\.google\.com/i,
  how: {
    en: 'Gone since 2019: only an archive from before then, in JSON.',
    de: 'Seit 2019 geschlossen: nur ein Archiv von vorher, im Format JSON.',
    help: 'https://support.google.com/plus/answer/9195133',
  },
  async *read({ posts }) {
    for (const part of posts) yield* foundIn(recordsOf(part), (value) => postOf(thing(value)));
  },
});

function postOf(post: Readonly<Record<string, unknown>>): Found {
  const at = time(post['creationTime']);
  const said = plain(text(post['content']));
  const shared = post['resharedPost'] !== undefined;
  if (shared && said === '') return { not: 'repost', about: plain(text(thing(post['resharedPost'])['content'])).slice(0, 160), at };
  const link = some(thing(post['link'])['url']);
  const media = [post['media'], ...list(thing(post['album'])['media'])].filter(Boolean).map(thing);
  return {
    site: 'googleplus',
    account: some(thing(post['author'])['displayName']),
    number: some(post['resourceName']) ?? some(post['url']),
    kind: shared ? 'quote' : 'post',
    at,
    text: said,
    ...(link !== undefined && { fields: { link } }),
    media: media.map((one) => (text(one['contentType']).startsWith('video') ? { kind: 'video', alt: { state: 'unknown' } } : mediaOf(text(one['url'])))),
    url: some(post['url']),
  };
}
