import { foundIn, itemsOf } from '../json';
import { kind, type Found } from '../kind';
import { mend } from '../mend';
import { list, mediaOf, seconds, some, text, thing } from '../values';
import { userName } from './instagram';

/**
 * Threads, part of Instagram's archive: `threads_and_replies.json`, `{ "text_post_app_text_posts": [{ media: [{ uri, creation_timestamp, title,
 * text_app_post: { is_reply } }] }] }`; a post with several pictures has title and time of its own; its own `personal_information.json` has
 * the name as `text_post_app_text_post_app_profile`. Shape after https://github.com/jschang19/threads-recap (app/types/threads.ts).
 */
export default kind({
  parts: { posts: /^[\s\uFEFF]*\{\s*"text_post_app_text_posts"\s*:/, profile: /^[\s\uFEFF]*\{\s*"text_post_app_text_post_app_profile"\s*:/, user: /^[\s\uFEFF]*\{\s*"profile_user"\s*:/ },
  needs: ['posts'],
  how: {
    en: 'In Instagram’s archive: ask for that one, JSON as the format, and leave Threads ticked.',
    de: 'Im Archiv von Instagram: Fordere das an, als Format JSON, und lass Threads angehakt.',
    help: 'https://help.instagram.com/181231772500920',
  },
  async *read({ posts, profile, user }) {
    const account = (await userName(profile[0])) ?? (await userName(user[0]));
    for (const part of posts) yield* foundIn(itemsOf(part, ['text_post_app_text_posts']), (value) => postOf(value, account));
  },
});

function postOf(value: unknown, account: string | undefined): Found {
  const post = thing(value);
  const media = list(post['media']).map(thing);
  const [first] = media;
  const isReply = [post, ...media].some((one) => thing(one['text_app_post'])['is_reply'] === true);
  return {
    site: 'threads',
    account,
    kind: isReply ? 'reply' : 'post',
    at: seconds(post['creation_timestamp'] ?? first?.['creation_timestamp']),
    text: mend(some(post['title']) ?? text(first?.['title'])),
    media: media.flatMap((one) => (some(one['uri']) === undefined ? [] : [mediaOf(text(one['uri']))])),
  };
}
