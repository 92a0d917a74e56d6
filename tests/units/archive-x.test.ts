// @vitest-environment node
import { describe, expect, test } from 'vitest';

import { fileOf, read, zipOf } from './archives';

/** A post as X writes it into `tweets.js`. */
const tweet = (number: string, over: object = {}) => ({
  tweet: {
    edit_info: { initial: { editTweetIds: [number], editableUntil: '2024-02-03T10:00:00.000Z', editsRemaining: '5', isEditEligible: true } },
    retweeted: false, source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
    entities: { hashtags: [], symbols: [], user_mentions: [], urls: [] },
    display_text_range: ['0', '20'], favorite_count: '3', id_str: number, truncated: false, retweet_count: '0', id: number,
    created_at: 'Sat Feb 03 09:00:00 +0000 2024', favorited: false, full_text: `Beitrag ${number}`, lang: 'de', ...over,
  },
});
const ytd = (name: string, records: unknown) => `window.YTD.${name} = ${JSON.stringify(records, null, 2)}`;
const account = ytd('account.part0', [{ account: { email: 'a@b.de', createdVia: 'web', username: 'moni', accountId: '42', createdAt: '2011-06-23T13:04:14.000Z', accountDisplayName: 'Moni' } }]);
const archive = (posts: readonly unknown[], more: Record<string, string> = {}) => zipOf({ 'data/account.js': account, 'data/tweets.js': ytd('tweets.part0', posts), 'data/direct-messages.js': ytd('direct_messages.part0', [{ dmConversation: {} }]), 'assets/x.png': 'x', ...more });
const only = async (over: object) => (await read(await archive([tweet('1', over)]))).posts[0];

describe('an archive of X', () => {
  test('gives every post of all its parts, with account, time and address', async () => {
    const found = await read(await archive([tweet('1'), tweet('2')], { 'data/tweets-part1.js': ytd('tweets.part1', [tweet('3')]), 'data/deleted-tweets.js': ytd('deleted_tweets.part0', [tweet('4')]) }));
    expect(found).toMatchObject({ kinds: ['x'], trouble: undefined, done: { summary: { count: 3, accounts: [{ site: 'x', account: 'moni', count: 3 }], from: Date.UTC(2024, 1, 3, 9), kinds: { post: 3 } } } });
    expect(found.posts[0]).toEqual({
      key: 'x:1', site: 'x', account: 'moni', kind: 'post', level: 'confirmed', at: Date.UTC(2024, 1, 3, 9), text: 'Beitrag 1',
      links: [], hashtags: [], mentions: [], media: [], tips: [], fixes: [], url: 'https://x.com/moni/status/1',
    });
  });

  test('is told by what is in it, whatever it is called, and read without its account too', async () => {
    expect(await read(fileOf('notizen.txt', ytd('tweet.part0', [tweet('1')])))).toMatchObject({ kinds: ['x'], posts: [{ key: 'x:1', url: 'https://x.com/i/status/1' }] });
  });

  test.each([
    ['a reply', { in_reply_to_status_id_str: '9', in_reply_to_user_id_str: '7', in_reply_to_screen_name: 'lea' }, 'reply'],
    ['a reply to oneself', { in_reply_to_status_id_str: '9', in_reply_to_user_id_str: '42', in_reply_to_screen_name: 'moni' }, 'thread'],
    ['a quote', { full_text: 'Genau! https://t.co/q', entities: { urls: [{ url: 'https://t.co/q', expanded_url: 'https://twitter.com/lea/status/9', display_url: 'twitter.com/lea/status/9' }] } }, 'quote'],
  ])('%s is one', async (_name, over, kind) => {
    expect(await only(over)).toMatchObject({ kind });
  });

  test('reposts are not own posts', async () => {
    const found = await read(await archive([tweet('1', { full_text: 'RT @lea: Hallo &amp; danke' }), tweet('2', { full_text: 'RTL zeigt heute' })]));
    expect(found).toMatchObject({ not: { repost: 1 }, posts: [{ text: 'RTL zeigt heute' }] });
    expect(found.report).toContain('repost,2024-02-03T09:00:00.000Z,RT @lea: Hallo & danke');
  });

  test('of a post that was edited the last version counts', async () => {
    const versions = ['1', '2', '3'];
    const edited = (number: string) => tweet(number, { edit_info: number === '1' ? { initial: { editTweetIds: versions } } : { edit: { initialTweetId: '1', editControlInitial: { editTweetIds: versions } } } });
    expect(await read(await archive([...versions.map(edited), tweet('4')]))).toMatchObject({ posts: [{ key: 'x:3' }, { key: 'x:4' }], not: { twice: 2 } });
  });

  test('addresses are the long ones, pictures have none, letters are letters', async () => {
    const media = [{ type: 'photo', url: 'https://t.co/bild', media_url_https: 'https://pbs.twimg.com/media/x.jpg', ext_alt_text: 'Ein Laden' }];
    const over = { full_text: 'Kuchen &lt;3 &amp; mehr https://t.co/a #Wien @lea https://t.co/bild', entities: { urls: [{ url: 'https://t.co/a', expanded_url: 'https://laden.example/?a=1&b=2' }], media }, extended_entities: { media: [...media, { type: 'video', url: 'https://t.co/bild' }] } };
    expect(await only(over)).toMatchObject({
      text: 'Kuchen <3 & mehr https://laden.example/?a=1&b=2 #Wien @lea', links: ['https://laden.example/?a=1&b=2'], hashtags: ['Wien'], mentions: ['lea'],
      media: [{ kind: 'image', alt: { state: 'present', text: 'Ein Laden' } }, { kind: 'video', alt: { state: 'unknown' } }],
    });
  });

  test('long posts are whole', async () => {
    const long = `${'Ein langer Gedanke über Kuchen. '.repeat(20)}Ende: `;
    const note = ytd('note_tweet.part0', [{ noteTweet: { noteTweetId: 'n', updatedAt: '2024-02-03T09:00:00.000Z', lifecycle: {}, createdAt: '2024-02-03T09:00:00.000Z', core: { styletags: [], urls: [{ expandedUrl: 'https://laden.example/?a=1', shortUrl: 'https://t.co/lang' }], text: `${long}https://t.co/lang`, mentions: [], cashtags: [], hashtags: [] } } }]);
    const found = await read(await archive([tweet('1', { full_text: `${long.slice(0, 270)}… https://t.co/x` }), tweet('2')], { 'data/note-tweet.js': note }));
    expect(found.posts.map(({ text }) => text)).toEqual([`${long}https://laden.example/?a=1`, 'Beitrag 2']);
  });

  test('the archives of before 2018 are read as well', async () => {
    const month = `Grailbird.data.tweets_2016_05 = \n [ ${JSON.stringify({ source: '', entities: { urls: [] }, id_str: '7', text: 'Alt', created_at: '2016-05-04 02:18:49 +0000', user: { screen_name: 'moni' } })}, ${JSON.stringify({ id_str: '8', text: 'Fremd', created_at: '2016-05-04 02:18:49 +0000', retweeted_status: {} })} ]`;
    expect(await read(await zipOf({ 'data/js/tweets/2016_05.js': month, 'data/js/user_details.js': 'var user_details =  {"screen_name" : "moni","id" : "42"}' }))).toMatchObject({ posts: [{ key: 'x:7', account: 'moni', at: Date.UTC(2016, 4, 4, 2, 18, 49) }], not: { repost: 1 } });
  });

  test.each([
    ['no date', { created_at: 'gestern' }, 'no date'],
    ['a date in the future', { created_at: 'Sat Feb 03 09:00:00 +0000 2094' }, 'future'],
    ['nothing in it', { full_text: ' ' }, 'empty'],
    ['far too much in it', { full_text: 'x'.repeat(200_001) }, 'too long'],
  ])('a post with %s is not taken', async (_name, over, reason) => {
    expect(await read(await archive([tweet('1', over), tweet('2')]))).toMatchObject({ not: { [reason]: 1 }, posts: [{ key: 'x:2' }] });
  });

  test('the same number twice, and what is no post, are told of', async () => {
    expect(await read(await archive([tweet('1'), tweet('1'), null, { tweet: {} }, 7]))).toMatchObject({ not: { twice: 1, broken: 3 }, posts: [{ key: 'x:1' }] });
  });

  test('markup in a text stays text', async () => {
    expect(await only({ full_text: '&lt;img src=x onerror=alert(1)&gt;' })).toMatchObject({ text: '<img src=x onerror=alert(1)>' });
  });
});
