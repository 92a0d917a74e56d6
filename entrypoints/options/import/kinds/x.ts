import type { PostMedia } from '../../../../rules';
import { foundIn, itemsOf, valueOf } from '../json';
import { kind, type Found, type Part } from '../kind';
import { unescape } from '../markup';
import { list, some, text, thing, time } from '../values';

/**
 * X, "Download an archive of your data": `data/tweets.js` (before 2022 `tweet.js`), in several parts when it is large, each
 * `window.YTD.tweets.part0 = [{ "tweet": { "id_str", "full_text", "created_at", … } }]`; `account.js` names the account,
 * `note-tweet.js` holds the whole of posts over 280 characters, `community-tweet.js` those in communities. Of a post that was edited each
 * version is in it; the last one counts. Deleted posts are left out.
 * Until 2018 archives had a file a month, `Grailbird.data.tweets_2016_05 = [{ … }]`.
 * Shape after https://github.com/TheExGenesis/community-archive (docs) and https://github.com/timhutton/twitter-archive-parser.
 */
export default kind({
  parts: {
    posts: /^\s*(?:window\.YTD\.(?:tweets?|community_tweets?)\.part\d+\s*=|Grailbird\.data\.tweets_\d)/,
    notes: /^\s*window\.YTD\.note_tweets?\.part\d+\s*=/,
    account: /^\s*window\.YTD\.account\.part\d+\s*=/,
    user: /^\s*var user_details\s*=/,
  },
  needs: ['posts'],
  how: {
    en: 'Settings, Your account, Download an archive of your data. The whole zip, as it came.',
    de: 'Einstellungen, Dein Account, Archiv mit deinen Daten herunterladen. Das ganze Zip, wie es kam.',
    help: 'https://help.x.com/en/managing-your-account/how-to-download-your-x-archive',
  },
  async *read({ posts, notes, account, user }) {
    const own = await ownAccount(account[0], user[0]);
    const long = await longTexts(notes);
    for (const part of posts) {
      yield* foundIn(itemsOf(part), (value) => postOf(value, own, long));
    }
  },
});

type Own = { readonly name: string | undefined; readonly id: string | undefined };

async function ownAccount(account: Part | undefined, user: Part | undefined): Promise<Own> {
  const now = thing(thing(list(await valueOf(account))[0])['account']);
  const old = thing(await valueOf(user));
  return { name: some(now['username']) ?? some(old['screen_name']), id: some(now['accountId']) ?? some(old['id']) };
}

/** The whole of long posts by the second they were made; the list of posts has only their beginning. */
async function longTexts(parts: readonly Part[]): Promise<ReadonlyMap<number, string>> {
  const found = new Map<number, string>();
  for (const part of parts) {
    for await (const item of itemsOf(part)) {
      const note = thing(thing('value' in item ? item.value : undefined)['noteTweet']);
      const said = text(thing(note['core'])['text']);
      const urls = list(thing(note['core'])['urls']).map(thing).map(({ shortUrl, expandedUrl }) => ({ url: shortUrl, expanded_url: expandedUrl }));
      if (said) found.set(Math.floor(time(note['createdAt']) / 1000), withoutShort(said, urls, []));
    }
  }
  return found;
}

function postOf(record: unknown, own: Own, long: ReadonlyMap<number, string>): Found {
  const tweet = thing(thing(record)['tweet'] ?? record);
  const raw = text(tweet['full_text'] ?? tweet['text']);
  const number = some(tweet['id_str'] ?? tweet['id']);
  const at = time(tweet['created_at']);
  if (raw === '' && number === undefined) return { not: 'broken', about: JSON.stringify(record).slice(0, 160) };
  // Archives mark no repost as one: it is told by its beginning, as the site itself writes it.
  if (/^RT @\w{1,20}:? /.test(raw) || tweet['retweeted_status'] !== undefined) return { not: 'repost', about: unescape(raw).slice(0, 160), at };
  if (number !== undefined && isEarlier(number, thing(tweet['edit_info']))) return { not: 'twice', about: unescape(raw).slice(0, 160), at };
  const name = own.name ?? some(thing(tweet['user'])['screen_name']);
  const entities = thing(tweet['entities']);
  const urls = list(entities['urls']).map(thing);
  const media = list(thing(tweet['extended_entities'])['media'] ?? entities['media']).map(thing);
  const quoted = urls.some((url) => /^https?:\/\/(?:twitter|x)\.com\/[^/]+\/status\/\d+/.test(text(url['expanded_url'])));
  const said = withoutShort(wholeOf(raw, long.get(Math.floor(at / 1000))), urls, media);
  return {
    site: 'x',
    account: name,
    number,
    kind: kindOf(tweet, own, quoted),
    at,
    text: unescape(said),
    media: media.map(mediaOf),
    url: number && `https://x.com/${name ?? 'i'}/status/${number}`,
  };
}

/** Whether a later version of the same post is known. */
function isEarlier(number: string, edits: Readonly<Record<string, unknown>>): boolean {
  const versions = list(thing(thing(edits['edit'])['editControlInitial'] ?? edits['initial'])['editTweetIds']).map(text);
  return versions.includes(number) && versions.at(-1) !== number;
}

/** A reply to oneself goes on with a thread. */
function kindOf(tweet: Readonly<Record<string, unknown>>, own: Own, quoted: boolean) {
  const to = some(tweet['in_reply_to_user_id_str'] ?? tweet['in_reply_to_user_id']);
  if (to !== undefined || some(tweet['in_reply_to_status_id_str']) !== undefined) return to !== undefined && to === own.id ? 'thread' : 'reply';
  return quoted ? 'quote' : 'post';
}

function wholeOf(raw: string, long: string | undefined): string {
  return long !== undefined && unescape(long).startsWith(unescape(raw).slice(0, 100).replace(/(?:…|\.\.\.)?\s{0,9}(?:https:\/\/t\.co\/\w{0,20})?$/, '')) ? long : raw;
}

/** Puts the addresses that were typed for the site's short ones, and takes off those that only stand for pictures. */
function withoutShort(said: string, urls: readonly Readonly<Record<string, unknown>>[], media: readonly Readonly<Record<string, unknown>>[]): string {
  let whole = said;
  for (const url of urls) {
    const [short, long] = [some(url['url']), some(url['expanded_url'])];
    if (short && long) whole = whole.replaceAll(short, long.replaceAll('&', '&amp;'));
  }
  for (const { url } of media) if (some(url)) whole = whole.replaceAll(text(url), '').trimEnd();
  return whole;
}

function mediaOf(media: Readonly<Record<string, unknown>>): PostMedia {
  const alt = some(media['ext_alt_text']);
  return { kind: media['type'] === 'photo' ? 'image' : 'video', alt: alt === undefined ? { state: 'unknown' } : { state: 'present', text: alt } };
}
