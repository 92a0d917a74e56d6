import type { Post } from './post';
import { parse } from './text/parse';

type Read = 'links' | 'hashtags' | 'mentions';

/** A post as a page hands it over: text, and what stood beside it. */
export type SentPost = Omit<Post, Read> & Partial<Pick<Post, Read>>;

/** Reads links, hashtags and mentions out of what a post says in all its fields, where they were not given. */
export function withTokens(post: SentPost): Post {
  const { title, description, link } = post.fields ?? {};
  const { links, hashtags, mentions } = parse([post.text, title, description, link].filter(Boolean).join('\n\n'));
  return {
    ...post,
    links: post.links ?? links.map((link) => link.text),
    hashtags: post.hashtags ?? hashtags.map(({ tag }) => tag),
    mentions: post.mentions ?? mentions.map(({ name, server }) => (server ? `${name}@${server}` : name)),
  };
}
