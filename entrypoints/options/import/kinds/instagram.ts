import { foundIn, itemsOf, valueOf } from '../json';
import { kind, type Found, type Part } from '../kind';
import { mend } from '../mend';
import { list, mediaOf, seconds, some, text, thing, time } from '../values';

/**
 * Instagram, "Download your information" as JSON: `posts_1.json`, a list of `{ media: [{ uri, creation_timestamp, title }], title?, creation_timestamp? }`,
 * with the caption on the picture where there is one and on the post where there are several; films as `ig_reels_media`; comments as
 * `[{ string_map_data: { Comment: { value }, Time: { timestamp } } }]`, whose keys are in the account's language. Until 2021 it was one
 * `media.json`, `{ photos: [{ caption, taken_at, path }], videos: [ … ] }`, an entry a picture, and `comments.json`,
 * `{ media_comments: [[time, text, owner]] }`. Stories are left out: they are gone after a day. Shape after https://github.com/karlicoss/HPI
 * and, for the old ones, https://github.com/PersonalDataPipeline/pdpl-cli (src/imports/instagram-2018-import).
 */
export default kind({
  parts: {
    posts: /^[\s\uFEFF]*\[\s*\{\s*"(?:media|title|creation_timestamp)"\s*:(?=[\s\S]{0,12000}?"media"\s*:\s*\[\s*\{)(?=[\s\S]{0,12000}?"creation_timestamp"\s*:)(?![\s\S]{0,4000}?"(?:attachments|label_values|text_app_post)"\s*:)/,
    films: /^[\s\uFEFF]*\{\s*"ig_(?:reels_media|igtv_media)"\s*:/,
    comments: /^[\s\uFEFF]*(?:\{\s*"comments_(?:media|reels)_comments"\s*:\s*)?\[\s*\{\s*"(?:media_list_data|string_map_data)"[\s\S]{0,3000}?"timestamp"\s*:/,
    profile: /^[\s\uFEFF]*\{\s*"profile_user"\s*:/,
    oldPosts: /^[\s\uFEFF]*\{\s*"(?:photos|videos|stories|profile|direct)"\s*:\s*\[\s*(?:\]|\{\s*"(?:caption|taken_at|path|location|is_active_profile)"\s*:)/,
    oldComments: /^[\s\uFEFF]*\{\s*"(?:media_comments|live_comments)"\s*:/,
  },
  needs: ['posts', 'films', 'comments', 'oldPosts', 'oldComments'],
  other: /^[\s\S]{0,200}?<html(?=[\s\S]*?instagram)(?=[\s\S]*?class="[^"]{0,200}\b(?:_a6-[gop]|_3-9[45]|_a706)\b)/i,
  how: {
    en: 'Accounts Centre, Your information and permissions, Export your information. Choose JSON as the format; posts, comments and Threads are enough.',
    de: 'Kontenübersicht, Deine Informationen und Berechtigungen, Deine Informationen exportieren. Als Format JSON wählen; Beiträge, Kommentare und Threads genügen.',
    help: 'https://help.instagram.com/181231772500920',
  },
  async *read({ posts, films, comments, profile, oldPosts, oldComments }) {
    const account = await userName(profile[0]);
    for (const part of posts) yield* foundIn(itemsOf(part), (value) => postOf(value, account));
    for (const part of films) yield* foundIn(itemsOf(part, ['ig_reels_media', 'ig_igtv_media']), (value) => postOf(value, account));
    for (const part of comments) {
      yield* foundIn(itemsOf(part, ['comments_media_comments', 'comments_reels_comments']), (value) => commentOf(value, account));
    }
    for (const part of oldPosts) yield* oldPostsOf(part, account);
    for (const part of oldComments) yield* foundIn(itemsOf(part, ['media_comments']), (value) => oldCommentOf(value, account));
  },
});

const isUserName = /^(?:user ?name|benutzername|nom d['’]utilisateur|nombre de usuario|gebruikersnaam|nome utente|nome de (?:usuário|utilizador)|nazwa użytkownika)$/i;

/** The account's name, under whatever the account's language calls it. */
export async function userName(profile: Part | undefined): Promise<string | undefined> {
  const told = thing(await valueOf(profile));
  const said = Object.entries(thing(thing(list(told['profile_user'] ?? told['text_post_app_text_post_app_profile'])[0])['string_map_data']));
  return some(mend(text(thing(said.find(([name]) => isUserName.test(mend(name)))?.[1])['value'])));
}

function postOf(value: unknown, account: string | undefined): Found {
  const post = thing(value);
  const media = list(post['media']).map(thing);
  const [first] = media;
  return {
    site: 'instagram',
    account,
    kind: 'post',
    at: seconds(post['creation_timestamp'] ?? first?.['creation_timestamp']),
    text: mend(some(post['title']) ?? text(first?.['title'])),
    media: media.map((one) => mediaOf(text(one['uri']))),
  };
}

function commentOf(value: unknown, account: string | undefined): Found {
  const said = Object.entries(thing(thing(value)['string_map_data'])).map(([name, one]) => [mend(name), thing(one)] as const);
  // In a language that is not known here, what was said stands before whom it was said to.
  const comment = (said.find(([name]) => /^(?:Comment|Kommentar|Commentaire|Comentario)/.test(name)) ?? said.find(([, one]) => some(one['value']) !== undefined))?.[1];
  const at = said.map(([, one]) => one['timestamp']).find((one) => typeof one === 'number' && one > 0);
  return { site: 'instagram', account, kind: 'comment', at: seconds(at), text: mend(text(comment?.['value'])) };
}

/** Pictures posted together come one by one, with the same words and the same time. */
async function* oldPostsOf(part: Part, account: string | undefined): AsyncGenerator<Found> {
  let held: { readonly at: number; readonly text: string; readonly files: string[] } | undefined;
  const told = ({ at, text: said, files }: NonNullable<typeof held>): Found => ({ site: 'instagram', account, kind: 'post', at, text: said, media: files.map((file) => mediaOf(file)) });
  for await (const item of itemsOf(part, ['photos', 'videos'])) {
    if ('broken' in item) {
      yield { not: 'broken', about: item.broken };
      continue;
    }
    const { caption, taken_at: taken, path } = thing(item.value);
    const [at, said] = [time(taken), mend(text(caption))];
    if (held?.at === at && held.text === said) held.files.push(text(path));
    else {
      if (held) yield told(held);
      held = { at, text: said, files: [text(path)] };
    }
  }
  if (held) yield told(held);
}

function oldCommentOf(value: unknown, account: string | undefined): Found {
  const [at, said] = list(value);
  return { site: 'instagram', account, kind: 'comment', at: time(at), text: mend(text(said)) };
}
