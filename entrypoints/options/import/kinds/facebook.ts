import { foundIn, itemsOf, valueOf } from '../json';
import { kind, type Found, type Told } from '../kind';
import { mend } from '../mend';
import { list, mediaOf, seconds, some, text, thing } from '../values';

/**
 * Facebook, "Download your information" as JSON: `your_posts__check_ins__photos_and_videos_1.json` (before 2023 `your_posts_1.json`), a list of
 * `{ timestamp, data: [{ post }], attachments: [{ data: [{ external_context | media }] }], title }`; comments as
 * `{ "comments_v2": [{ timestamp, data: [{ comment: { comment, author } }], title }] }`; posts in groups as `group_posts_v2`;
 * short films as `lasso_videos_v2`, the name as `profile_v2`. Where a picture alone has words, they are its description. No post has a number. Shape after https://github.com/NorseKode/Waultar-App (documents/parser/content_examples.md).
 */
export default kind({
  parts: {
    posts: /^[\s\uFEFF]*\[\s*\{\s*"(?:timestamp|attachments|data|title|tags)"\s*:(?![\s\S]{0,400}"(?:string_map_data|comment)")(?![\s\S]{0,2000}"label_values"\s*:)(?=[\s\S]{0,12000}?"(?:attachments|data)"\s*:)[\s\S]{0,12000}?"(?:post|update_timestamp|external_context|media|place|life_event)"\s*:/,
    groups: /^[\s\uFEFF]*\{\s*"(?:group_posts_v2|lasso_videos_v2)"\s*:/,
    comments: /^[\s\uFEFF]*\{\s*"(?:comments_v2|group_comments_v2)"\s*:|^[\s\uFEFF]*\{\s*"comments"\s*:\s*\[\s*\{\s*"timestamp"\s*:/,
    profile: /^[\s\uFEFF]*\{\s*"profile_v2"\s*:/,
  },
  needs: ['posts', 'groups', 'comments'],
  other: /^[\s\S]{0,200}?<html(?:[\s\S]{0,20000}?facebook\.com\/dyi|(?![\s\S]{0,20000}?instagram)[\s\S]{0,20000}?class="[^"]{0,200}\b_a6-[gp]\b)/i,
  how: {
    en: 'Accounts Centre, Your information and permissions, Export your information. Choose JSON as the format; posts and comments are enough.',
    de: 'Kontenübersicht, Deine Informationen und Berechtigungen, Deine Informationen exportieren. Als Format JSON wählen; Beiträge und Kommentare genügen.',
    help: 'https://www.facebook.com/help/212802592074644',
  },
  async *read({ posts, groups, comments, profile }) {
    const account = some(mend(text(thing(thing(thing(await valueOf(profile[0]))['profile_v2'])['name'])['full_name'])));
    for (const part of posts) {
      const read = (value: unknown) => postOf(thing(value), account);
      yield* foundIn(itemsOf(part), earlier.test(part.path) ? (value) => again(read(value)) : read);
    }
    for (const part of groups) yield* foundIn(itemsOf(part, ['group_posts_v2', 'lasso_videos_v2']), (value) => postOf(thing(value), account));
    for (const part of comments) {
      yield* foundIn(itemsOf(part, ['comments_v2', 'group_comments_v2', 'comments']), (value) => commentOf(thing(value), account));
    }
  },
});

type Thing = Readonly<Record<string, unknown>>;

/** What posts said before they were edited, in the shape of posts. */
const earlier = /(?:^|\/)edits_you_made_to_posts\.json$/i;
/** A person that is named in a text: the number, a kind and the name. */
const named = /@\[\d{1,25}:\d{1,8}:([^\]\n]{1,200})\]/g;

/** A post that is in the archive elsewhere. */
const again = (post: Found): Found => ('site' in post ? { not: 'twice', about: post.text.slice(0, 160), at: post.at } : post);

/** A text as it was read, with the names of those who are named in it. */
const wordsOf = (value: unknown) => mend(text(value)).replaceAll(named, '$1');

function postOf(post: Thing, account: string | undefined): Found {
  const said = list(post['data']).map((data) => wordsOf(thing(data)['post'])).filter(Boolean).join('\n\n');
  // "Zoë wrote on Moni's timeline": the title begins with who wrote.
  if (account !== undefined && mend(text(post['title'])).indexOf(account) > 0) return { not: 'repost', about: said.slice(0, 160), at: seconds(post['timestamp']) };
  return { ...base(post, account), kind: 'post', text: said || described(post), ...attached(post) };
}

function commentOf(comment: Thing, account: string | undefined): Found {
  const data = thing(thing(list(comment['data'])[0])['comment']);
  return { ...base(comment, account ?? some(mend(text(data['author'])))), kind: 'comment', text: wordsOf(data['comment']), ...attached(comment) };
}

const base = (record: Thing, account: string | undefined): Pick<Told, 'site' | 'account' | 'at'> => ({ site: 'facebook', account, at: seconds(record['timestamp']) });

const attachments = (record: Thing) => list(record['attachments']).flatMap((one) => list(thing(one)['data'])).map(thing);

function described(record: Thing): string {
  return Array.from(new Set(attachments(record).map((one) => mend(text(thing(one['media'])['description']))).filter(Boolean))).join('\n\n');
}

function attached(record: Thing): Pick<Told, 'media' | 'fields'> {
  const all = attachments(record);
  const link = all.map((one) => some(thing(one['external_context'])['url'])).find(Boolean);
  const media = all.flatMap((one) => (one['media'] === undefined ? [] : [mediaOf(text(thing(one['media'])['uri']))]));
  return { media, ...(link !== undefined && { fields: { link } }) };
}
