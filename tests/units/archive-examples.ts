import { broken } from './archives';

const json = (value: unknown) => JSON.stringify(value, null, 2);
const at = Date.UTC(2024, 1, 3, 9);
const unix = at / 1000;

const note = (number: number, over: object = {}, activity: object = {}) => ({
  id: `https://mastodon.example/users/moni/statuses/${number}/activity`, type: 'Create', actor: 'https://mastodon.example/users/moni', published: '2024-02-03T09:00:00Z',
  to: ['https://www.w3.org/ns/activitystreams#Public'], cc: ['https://mastodon.example/users/moni/followers'],
  object: {
    id: `https://mastodon.example/users/moni/statuses/${number}`, type: 'Note', summary: null, inReplyTo: null, published: '2024-02-03T09:00:00Z', url: `https://mastodon.example/@moni/${number}`,
    attributedTo: 'https://mastodon.example/users/moni', to: ['https://www.w3.org/ns/activitystreams#Public'], cc: [], sensitive: false, content: `<p>Beitrag ${number}</p>`, attachment: [], tag: [], ...over,
  },
  ...activity,
});
const outbox = (items: readonly unknown[]) => json({ '@context': 'https://www.w3.org/ns/activitystreams', id: 'outbox.json', type: 'OrderedCollection', totalItems: items.length, orderedItems: items });

const tiny = 'Comment ID,Channel ID,Comment create timestamp,Price,Parent comment ID,Post ID,Video ID,Comment text,Top-level comment ID\r\n';

/** An archive, and what it must come to. */
export type Row = { readonly name: string; readonly kind: string; readonly files: Readonly<Record<string, string>>; readonly posts: readonly object[]; readonly not?: Readonly<Record<string, number>> };

/** Archives as the sites write them, small, with their odd cases; what they must come to. */
export const rows: readonly Row[] = [
  {
    name: 'Mastodon', kind: 'mastodon',
    files: {
      'actor.json': json({ id: 'https://mastodon.example/users/moni', type: 'Person', preferredUsername: 'moni' }),
      'likes.json': json({ id: 'likes.json', type: 'OrderedCollection', orderedItems: ['https://a.example/1'] }),
      'outbox.json': outbox([
        note(1, { summary: 'Katze', content: '<p>Hallo <span class="h-card"><a href="https://s.example/@lea" class="u-url mention">@<span>lea</span></a></span><br />schau <a href="https://laden.example/kuchen" target="_blank"><span class="invisible">https://</span><span class="">laden.example/kuchen</span></a></p><p>#Wien</p>', attachment: [{ type: 'Document', mediaType: 'image/jpeg', url: '/media/1.jpg', name: 'Ein Kuchen', width: 1200, height: 800 }, { type: 'Document', mediaType: 'video/mp4', url: '/media/2.mp4', name: null }] }),
        note(2, { inReplyTo: 'https://s.example/users/lea/statuses/9' }), note(3, { inReplyTo: 'https://mastodon.example/users/moni/statuses/2' }), note(4, { quote: 'https://s.example/9' }),
        note(5, { type: 'Question', oneOf: [] }),
        { id: 'x', type: 'Announce', actor: 'https://mastodon.example/users/moni', published: '2024-02-03T09:00:00Z', object: 'https://s.example/9' },
        note(6, { to: ['https://s.example/users/lea'], cc: [] }, { to: ['https://s.example/users/lea'], cc: [] }),
      ]),
    },
    posts: [
      { key: 'mastodon:https://mastodon.example/users/moni/statuses/1', site: 'mastodon', account: 'moni', server: 'mastodon.example', kind: 'post', at, text: 'Hallo @lea\nschau https://laden.example/kuchen\n\n#Wien', fields: { warning: 'Katze' }, hashtags: ['Wien'], mentions: ['lea'], links: ['https://laden.example/kuchen'], url: 'https://mastodon.example/@moni/1', media: [{ kind: 'image', alt: { state: 'present', text: 'Ein Kuchen' }, width: 1200 }, { kind: 'video', alt: { state: 'missing' } }] },
      { kind: 'reply' }, { kind: 'thread' }, { kind: 'quote' }, { kind: 'post' },
    ],
    not: { repost: 1, message: 1 },
  },
  {
    name: 'Facebook', kind: 'facebook',
    files: {
      'personal_information/profile_information.json': json({ profile_v2: { name: { full_name: broken('Möni Müller') } } }),
      'your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json': json([
        { timestamp: unix, data: [{ post: broken('Grüße aus dem Laden 🎉\nKommt vorbei!') }, { update_timestamp: unix }], title: broken('Möni hat ihren Status aktualisiert.') },
        { timestamp: unix + 1, attachments: [{ data: [{ media: { uri: 'posts/media/1.jpg', creation_timestamp: unix, title: '', description: 'x' } }, { media: { uri: 'posts/media/2.mp4' } }] }], data: [{ post: 'Bilder' }] },
        { timestamp: unix + 2, attachments: [{ data: [{ external_context: { url: 'https://laden.example/kuchen' } }] }], data: [] },
        { timestamp: unix + 3, data: [{ update_timestamp: unix }], title: 'x' },
      ]),
      'your_facebook_activity/comments_and_reactions/comments.json': json({ comments_v2: [{ timestamp: unix + 4, data: [{ comment: { timestamp: unix + 4, comment: broken('Schön!'), author: broken('Möni Müller') } }], title: 'x' }] }),
      'your_facebook_activity/groups/group_posts_and_comments.json': json({ group_posts_v2: [{ timestamp: unix + 5, data: [{ post: 'In der Gruppe' }] }] }),
      'messages/inbox/lea/message_1.json': json({ participants: [{ name: 'Lea' }], messages: [{ sender_name: 'Lea', timestamp_ms: at, content: 'geheim' }] }),
    },
    posts: [
      { site: 'facebook', account: 'Möni Müller', kind: 'post', at, text: 'Grüße aus dem Laden 🎉\nKommt vorbei!' },
      { text: 'Bilder', media: [{ kind: 'image' }, { kind: 'video' }] },
      { text: '', fields: { link: 'https://laden.example/kuchen' }, links: ['https://laden.example/kuchen'] },
      { text: 'In der Gruppe' }, { kind: 'comment', text: 'Schön!', account: 'Möni Müller' },
    ],
    not: { empty: 1 },
  },
  {
    name: 'Instagram with Threads', kind: 'instagram threads',
    files: {
      'personal_information/personal_information.json': json({ profile_user: [{ media_map_data: {}, string_map_data: { Benutzername: { href: '', value: 'laden.am.eck', timestamp: 0 }, Name: { value: broken('Möni') } } }] }),
      'your_instagram_activity/media/posts_1.json': json([
        { media: [{ uri: 'media/posts/1.jpg', creation_timestamp: unix, media_metadata: {}, title: broken('Kuchen für alle 🎂 #Wien'), cross_post_source: { source_app: 'FB' } }] },
        { media: [{ uri: 'media/posts/2.jpg', creation_timestamp: unix, title: '' }, { uri: 'media/posts/3.mp4', creation_timestamp: unix, title: '' }], title: 'Mehrere', creation_timestamp: unix + 60 },
      ]),
      'your_instagram_activity/media/reels.json': json({ ig_reels_media: [{ media: [{ uri: 'media/reels/4.mp4', creation_timestamp: unix + 120, title: 'Film' }] }] }),
      'your_instagram_activity/comments/post_comments_1.json': json([{ media_list_data: [{ uri: '' }], string_map_data: { Kommentar: { value: broken('Schön!') }, 'Media Owner': { value: 'lea' }, Zeit: { timestamp: unix + 180 } } }]),
      'your_instagram_activity/threads/threads_and_replies.json': json({ text_post_app_text_posts: [{ media: [{ uri: '', creation_timestamp: unix, title: broken('Größer denken'), text_app_post: { reply_control: 'everyone', is_reply: false } }] }, { media: [{ uri: '', creation_timestamp: unix + 1, title: 'Genau', text_app_post: { is_reply: true } }] }] }),
    },
    posts: [
      { site: 'instagram', account: 'laden.am.eck', kind: 'post', at, text: 'Kuchen für alle 🎂 #Wien', hashtags: ['Wien'], media: [{ kind: 'image' }] },
      { text: 'Mehrere', at: at + 60_000, media: [{ kind: 'image' }, { kind: 'video' }] }, { text: 'Film', media: [{ kind: 'video' }] }, { kind: 'comment', text: 'Schön!', at: at + 180_000 },
      { site: 'threads', account: 'laden.am.eck', kind: 'post', text: 'Größer denken', media: [] }, { site: 'threads', kind: 'reply', text: 'Genau' },
    ],
  },
  {
    name: 'LinkedIn', kind: 'linkedin',
    files: {
      'Profile.csv': 'First Name,Last Name,Maiden Name\r\nMoni,Müller,\r\n',
      'Shares.csv': 'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\r\n2024-02-03 09:00:00,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7159812345678901234,"Erste Zeile""\n""mit ""Anführung"", und Komma",,https://media.licdn.com/a.jpg,MEMBER_NETWORK\r\n2024-02-02 10:00:00,https://www.linkedin.com/feed/update/urn:li:ugcPost:7159812345678901235,,https://laden.example,,PUBLIC\r\n2024-02-01 10:00:00,https://www.linkedin.com/feed/update/urn:li:share:7159812345678901236,,,,\r\n',
      'Comments.csv': 'Date,Link,Message\r\n2024-02-03 09:05:00,https://www.linkedin.com/feed/update/urn:li:activity:1,Danke!\r\n',
      'messages.csv': 'CONVERSATION ID,FROM,CONTENT\r\n1,Lea,geheim\r\n',
    },
    posts: [
      { key: 'linkedin:7159812345678901234', account: 'Moni Müller', at, text: 'Erste Zeile\nmit "Anführung", und Komma', media: [{ kind: 'image' }] },
      { key: 'linkedin:7159812345678901235', text: '', fields: { link: 'https://laden.example' } }, { kind: 'comment', text: 'Danke!' },
    ],
    not: { repost: 1 },
  },
  {
    name: 'Reddit', kind: 'reddit',
    files: {
      'statistics.csv': 'statistic,value\naccount name,moni\nexport time,2024-02-10\n',
      'posts.csv': 'id,permalink,date,ip,subreddit,gildings,title,url,body\nabc,https://www.reddit.com/r/wien/comments/abc/kuchen/,2024-02-03 09:00:00 UTC,127.0.0.1,wien,0,Kuchen,/r/wien/comments/abc/kuchen/,"Komm, probier\nihn"\nabd,https://www.reddit.com/r/wien/comments/abd/x/,2024-02-03 09:01:00 UTC,,wien,0,Link,https://laden.example,\nabe,https://www.reddit.com/r/wien/comments/abe/x/,2024-02-03 09:01:00 UTC,,wien,0,Weg,,[removed]\n',
      'comments.csv': 'id,permalink,date,ip,subreddit,gildings,link,parent,body,media\nk1,https://www.reddit.com/r/wien/comments/zzz/x/k1/,2024-02-03 09:02:00 UTC,,wien,0,https://www.reddit.com/r/wien/comments/zzz/x/,,Danke,\nk2,https://www.reddit.com/r/wien/comments/zzz/x/k2/,2024-02-03 09:03:00 UTC,,wien,0,https://www.reddit.com/r/wien/comments/zzz/x/,k1,Bitte,\n',
    },
    posts: [
      { key: 'reddit:t3_abc', account: 'moni', at, text: 'Komm, probier\nihn', fields: { title: 'Kuchen' }, url: 'https://www.reddit.com/r/wien/comments/abc/kuchen/' }, { fields: { title: 'Link', link: 'https://laden.example' } },
      { key: 'reddit:t1_k1', kind: 'comment', text: 'Danke' }, { key: 'reddit:t1_k2', kind: 'reply' },
    ],
    not: { 'not posted': 1 },
  },
  {
    name: 'YouTube', kind: 'youtube',
    files: {
      'Takeout/YouTube and YouTube Music/comments/comments.csv': `${tiny}Ugx1,UC1,2024-02-03T09:00:00.123456+00:00,0,,,vid1,"{""text"":""Hallo ""},{""text"":""@lea"",""mention"":{""externalChannelId"":""UC2""}},{""text"":"" schau""}",\r\nUgx2,UC1,2024-02-03T09:01:00+00:00,0,Ugx1,,vid1,"{""text"":""Antwort""}",Ugx1\r\n`,
      'Takeout/YouTube und YouTube Music/Kommentare/Kommentare(1).csv': 'Kommentar-ID,Kanal-ID,Zeitstempel,Preis,ID des übergeordneten Kommentars,Video-ID,Kommentartext\r\nUgx3,UC1,2023-02-03T09:00:00+00:00,0,,vid2,"{""takeoutSegments"":[{""text"":""Alt""}]}"\r\n',
      'Takeout/YouTube and YouTube Music/video metadata/videos.csv': 'Video ID,Approx Duration (ms),Video Category,Video Description (Original),Channel ID,Video Title (Original),Privacy,Video State,Video Create Timestamp,Video Publish Timestamp\r\nabc,90000,People,Wie man Kuchen backt,UC1,Kuchen,Public,Processed,2024-02-02T09:00:00+00:00,2024-02-03T09:00:00+00:00\r\nabd,1,People,,UC1,Geheim,Private,Processed,2024-02-02T09:00:00+00:00,\r\n',
      'Takeout/YouTube and YouTube Music/history/watch-history.json': json([{ header: 'YouTube', title: 'Watched x', time: '2024-02-03T09:00:00Z' }]),
    },
    posts: [
      { key: 'youtube:Ugx1', kind: 'comment', at: at + 123, text: 'Hallo @lea schau', url: 'https://www.youtube.com/watch?v=vid1&lc=Ugx1' }, { kind: 'reply', text: 'Antwort' }, { key: 'youtube:Ugx3', text: 'Alt', url: 'https://www.youtube.com/watch?v=vid2&lc=Ugx3' },
      { key: 'youtube:abc', kind: 'post', at, text: 'Wie man Kuchen backt', fields: { title: 'Kuchen' }, media: [{ kind: 'video' }] },
    ],
    not: { 'not posted': 1 },
  },
  {
    name: 'Google+', kind: 'googleplus',
    files: {
      'Takeout/Google+ Stream/Posts/20170623 - Kuchen.json': json({ url: 'https://plus.google.com/+Moni/posts/abc', creationTime: '2017-06-23 09:00:00+0000', updateTime: '2017-06-23 09:00:00+0000', author: { displayName: 'Moni', profilePageUrl: '', resourceName: 'users/1' }, content: 'Kuchen &amp; mehr<br><br><b>Kommt</b> vorbei', link: { title: 'x', url: 'https://laden.example' }, resourceName: 'users/1/posts/abc', postAcl: { visibleToStandardAcl: { circles: [] } } }),
      'Takeout/Google+ Stream/Posts/20170624 - x.json': json({ url: 'https://plus.google.com/+Moni/posts/abd', creationTime: '2017-06-24 09:00:00+0000', author: { displayName: 'Moni' }, resharedPost: { url: 'x', content: 'Fremd' }, resourceName: 'users/1/posts/abd' }),
    },
    posts: [{ site: 'googleplus', account: 'Moni', key: 'googleplus:users/1/posts/abc', at: Date.UTC(2017, 5, 23, 9), text: 'Kuchen & mehr\n\nKommt vorbei', fields: { link: 'https://laden.example' } }],
    not: { repost: 1 },
  },
  {
    name: 'flickr', kind: 'flickr',
    files: {
      'account_profile.json': json({ real_name: 'Moni Müller', nsid: '1@N01', screen_name: 'moni', description: '' }),
      'photo_23425673160.json': json({ id: '23425673160', name: 'Kuchen &amp; Tee', description: 'Im <b>Laden</b>', count_views: '3', date_taken: '2024-01-01 13:11:14', date_imported: '2024-02-03 09:00:00', photopage: 'https://www.flickr.com/photos/moni/23425673160/', privacy: 'public', tags: [{ tag: 'kuchen', user: '1@N01' }, { tag: 'wien' }] }),
      'photo_2.json': json({ id: '2', name: 'Privat', description: '', date_imported: '2024-02-03 09:00:00', photopage: 'x', privacy: 'private', tags: [] }),
    },
    posts: [{ key: 'flickr:23425673160', account: 'moni', at, text: 'Im Laden', fields: { title: 'Kuchen & Tee', tags: 'kuchen, wien' }, media: [{ kind: 'image' }] }],
    not: { 'not posted': 1 },
  },
  {
    name: 'Pinterest', kind: 'pinterest',
    files: {
      'pins.html': `<!DOCTYPE html><html><body><div id="contents"><h1 id=y1bkd>Pins</h1>\n${[['1', 'Kuchen &amp; Tee', 'False', 'False'], ['2', 'Fremd', 'True', 'False'], ['3', 'Geheim', 'False', 'True']].map(([id, title, repin, hidden]) => `<a href="https://www.pinterest.com/pin/${id}/">https://www.pinterest.com/pin/${id}/</a>\n<br>Title: ${title},\n<br>Details: Im Laden, jeden Tag,\n<br>Image: abc,\n<br>Board Name: No data,\n<br>Is Video: No data,\n<br>Username: moni,\n<br>Alt Text: No data,\n<br>Canonical Link: <a href="https://laden.example">https://laden.example</a>,\n<br>Created at: 2024/02/03 09:00:00\n<br>Alive: True\n<br>Is a repin: ${repin}\n<br>Private: ${hidden}<br><br>`).join('')}<h1 id=1234>Something else</h1>\n</div></body></html>`,
    },
    posts: [{ key: 'pinterest:1', account: 'moni', at, text: 'Im Laden, jeden Tag', fields: { title: 'Kuchen & Tee', link: 'https://laden.example' }, url: 'https://www.pinterest.com/pin/1/', media: [{ kind: 'image', alt: { state: 'missing' } }] }],
    not: { repost: 1, 'not posted': 1 },
  },
  {
    name: 'Tumblr', kind: 'tumblr',
    files: {
      'posts/html/171234567890.html': '<!DOCTYPE HTML><html><head><meta charset="UTF-8"><link rel="stylesheet" href="style.css"/></head><body><p>Kuchen &amp; Tee</p><img src="../../media/1.jpg"/><div id="footer"><span id="timestamp"> February 3rd, 2024 9:00am </span><span class="tag">kuchen</span><span class="tag">Wien am Abend</span></div></body></html>',
      'posts/html/2.html': '<!DOCTYPE HTML><html><body><p><a class="tumblr_blog" href="https://lea.tumblr.com/post/1">lea</a>:</p><blockquote><p>Fremd</p></blockquote><div id="footer"><span id="timestamp"> February 3rd, 2024 9:01am </span></div></body></html>',
      'posts.json': json({ total: 1, posts: [{ type: 'text', blog_name: 'laden', id: 5, post_url: 'https://laden.tumblr.com/post/5', timestamp: unix + 60, date: '2024-02-03 09:01:00 GMT', tags: ['neu'], reblog_key: 'x', title: 'Titel', body: '<p><a class="tumblr_blog" href="x">lea</a>:</p><blockquote><p>Fremd</p></blockquote><p>Genau!</p>', reblogged_from_id: '4' }] }),
    },
    posts: [
      { key: 'tumblr:171234567890', at, text: 'Kuchen & Tee', hashtags: ['kuchen', 'Wien am Abend'], media: [{ kind: 'image' }] },
      { key: 'tumblr:5', account: 'laden', kind: 'quote', text: 'Genau!', fields: { title: 'Titel', tags: 'neu' } },
    ],
    not: { repost: 1 },
  },
  {
    name: 'a report of Buffer', kind: 'scheduler',
    files: { 'posts.csv': '\uFEFFDate,Service,Profile,Text,Link,Likes,Clicks\r\n2024-02-03 09:00:00,Twitter,@moni,"Kuchen, jetzt!",https://laden.example,3,1\r\n2024-02-03 09:00:00,LinkedIn Page,Laden,"Kuchen, jetzt!",,3,1\r\n2024-02-03 09:00:00,Myspace,x,Alt,,0,0\r\n' },
    posts: [{ site: 'x', account: 'moni', at, text: 'Kuchen, jetzt!', fields: { link: 'https://laden.example' } }, { site: 'linkedin', account: 'Laden' }],
    not: { 'unknown site': 1 },
  },
  {
    name: 'a report of Hootsuite, written by a spreadsheet', kind: 'scheduler',
    files: { 'report.csv': 'Post Message;Date (GMT);Social Network;Social Profile;Status;Post Permalink\n"Kuchen\njetzt";2/3/2024 9:00 AM;Facebook Page;Laden;Published;https://facebook.com/1\nNie;03.02.2024 09:00;Instagram Business;laden;Failed;\n' },
    posts: [{ site: 'facebook', account: 'Laden', at, text: 'Kuchen\njetzt', url: 'https://facebook.com/1' }],
    not: { 'not posted': 1 },
  },
  {
    name: 'Bluesky as JSON', kind: 'bluesky',
    files: { 'posts.json': json({ records: [{ uri: 'at://did:plc:moni/app.bsky.feed.post/3k1', cid: 'b', value: { $type: 'app.bsky.feed.post', text: 'Hallo laden.example', createdAt: '2024-02-03T09:00:00.000Z', langs: ['de'], facets: [{ features: [{ $type: 'app.bsky.richtext.facet#link', uri: 'https://laden.example/kuchen' }] }] } }], cursor: 'x' }) },
    posts: [{ key: 'bluesky:did:plc:moni/3k1', at, text: 'Hallo laden.example', links: ['https://laden.example/kuchen'], url: 'https://bsky.app/profile/did:plc:moni/post/3k1' }],
  },
];
