import { expect } from 'vitest';

import type { Row } from './archive-examples';
import { broken } from './archives';

const json = (value: unknown) => JSON.stringify(value, null, 2);
const at = Date.UTC(2024, 1, 3, 9);
const unix = at / 1000;

/** The same archives in other languages, of other years and other sizes. */
export const variants: readonly Row[] = [
  {
    name: 'Facebook with short films, words on pictures alone, and files of labels', kind: 'facebook',
    files: {
      'your_facebook_activity/posts/profile_posts_1.json': json([
        { attachments: [{ data: [{ media: { uri: 'posts/media/1.jpg', creation_timestamp: unix, description: broken('Nur im Bild: Grüße') } }, { media: { uri: 'posts/media/2.jpg', description: broken('Nur im Bild: Grüße') } }] }], timestamp: unix, title: 'x', data: [] },
      ]),
      'your_facebook_activity/reels/your_reels.json': json({ lasso_videos_v2: [{ timestamp: unix + 1, data: [{ post: 'Kurz' }], attachments: [{ data: [{ media: { uri: 'posts/media/videos/3.mp4' } }] }] }] }),
      'your_facebook_activity/comments_and_reactions/comments.json': json({ comments: [{ timestamp: unix + 2, data: [{ comment: { timestamp: unix + 2, comment: 'Alt', author: 'Moni' } }], title: 'x' }] }),
      'your_facebook_activity/posts/archive.json': json([{ timestamp: unix, media: [], label_values: [{ label: 'Text', value: 'weg' }], fbid: '1' }]),
    },
    posts: [{ at, text: 'Nur im Bild: Grüße', media: [{ kind: 'image' }, { kind: 'image' }] }, { text: 'Kurz', media: [{ kind: 'video' }] }, { kind: 'comment', text: 'Alt', account: 'Moni' }],
  },
  {
    name: 'Instagram in a language that is not known, with the title first', kind: 'instagram',
    files: {
      'personal_information/personal_information.json': json({ profile_user: [{ string_map_data: { Naam: { value: 'Moni' }, Gebruikersnaam: { value: 'laden.am.eck' } } }] }),
      'your_instagram_activity/media/posts_1.json': json([{ title: 'Mehrere', creation_timestamp: unix, media: [{ uri: 'media/posts/2.jpg', creation_timestamp: unix, title: '' }, { uri: 'media/posts/3.jpg', creation_timestamp: unix, title: '' }] }]),
      'your_instagram_activity/comments/post_comments_1.json': json([{ media_list_data: [{ uri: '' }], string_map_data: { Opmerking: { value: 'Mooi!' }, 'Media-eigenaar': { value: 'lea' }, Tijd: { timestamp: unix + 180 } } }]),
    },
    posts: [{ account: 'laden.am.eck', at, text: 'Mehrere', media: [{ kind: 'image' }, { kind: 'image' }] }, { kind: 'comment', text: 'Mooi!', at: at + 180_000 }],
  },
  {
    name: 'Instagram before 2021', kind: 'instagram',
    files: {
      'media.json': json({ stories: [{ caption: '', taken_at: '2020-01-01T09:00:00', path: 'stories/1.jpg' }], photos: [{ caption: 'Zwei Bilder', taken_at: '2020-02-03T09:00:00', location: 'Wien', path: 'photos/202002/a.jpg' }, { caption: 'Zwei Bilder', taken_at: '2020-02-03T09:00:00', path: 'photos/202002/b.jpg' }, { caption: broken('Grüße'), taken_at: '2020-02-04T09:00:00', path: 'photos/202002/c.jpg' }], videos: [{ caption: 'Film', taken_at: '2020-02-05T09:00:00', path: 'videos/d.mp4' }] }),
      'comments.json': json({ media_comments: [['2020-02-06T09:00:00', broken('Schön!'), 'lea']], live_comments: [] }),
      'messages.json': json([{ participants: ['moni', 'lea'], conversation: [{ sender: 'lea', created_at: '2020-01-01T09:00:00', text: 'geheim' }] }]),
    },
    posts: [
      { kind: 'post', at: Date.UTC(2020, 1, 3, 9), text: 'Zwei Bilder', media: [{ kind: 'image' }, { kind: 'image' }] }, { text: 'Grüße' }, { text: 'Film', media: [{ kind: 'video' }] },
      { kind: 'comment', at: Date.UTC(2020, 1, 6, 9), text: 'Schön!' },
    ],
  },
  {
    name: 'Threads alone', kind: 'threads',
    files: {
      'threads/personal_information.json': json({ text_post_app_text_post_app_profile: [{ media_map_data: {}, string_map_data: { Username: { href: '', value: 'laden', timestamp: 0 } } }] }),
      'threads/threads_and_replies.json': json({ text_post_app_text_posts: [{ title: broken('Größer'), creation_timestamp: unix, media: [{ uri: 'media/1.jpg', creation_timestamp: unix, title: '', text_app_post: { is_reply: false } }] }] }),
    },
    posts: [{ account: 'laden', kind: 'post', at, text: 'Größer', media: [{ kind: 'image' }] }],
  },
  {
    name: 'LinkedIn, the larger archive', kind: 'linkedin',
    files: {
      'Connections.csv': 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nLea,Huber,https://www.linkedin.com/in/lea,,Laden,Chefin,16 Jun 2026\n',
      'Profile.csv': '\uFEFFFirst Name,Last Name,Maiden Name,Address,Birth Date,Headline\nMoni,Müller,,,,Laden am Eck\n',
      'Recommendations_Received.csv': 'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nMax,Maier,X,Y,Gut,2024-01-01,VISIBLE\n',
      'Shares_155814142.csv': 'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl\n2024-02-03 09:00:00 UTC,https://www.linkedin.com/posts/moni_x-activity-7159812345678901234-AbCd,"Ein ""Test"" mehr",,\n',
      'Comments_155814142.csv': 'Date,Link,Message\n2024-02-03 09:05:00,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A1,"Das \\"große\\" Team,\n\nes war \\"heiß\\", sehr"\n2024-02-03 09:06:00,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A1,Danke!\n,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A2,Ohne Tag\n',
    },
    posts: [{ key: 'linkedin:7159812345678901234', account: 'Moni Müller', at, text: 'Ein "Test" mehr' }, { kind: 'comment', text: 'Das "große" Team,\n\nes war "heiß", sehr' }, { kind: 'comment', text: 'Danke!' }],
    not: { 'no date': 1 },
  },
  {
    name: 'YouTube in German', kind: 'youtube',
    files: {
      'Takeout/YouTube und YouTube Music/Video-Metadaten/Videos.csv': 'Video-ID,Ungefähre Dauer (ms),Videobeschreibung (Original),Kanal-ID,Videotitel (Original),Datenschutz,Videostatus,Zeitstempel bei Videoerstellung,Zeitstempel bei Videoveröffentlichung\nabc,90000,Wie man Kuchen backt,UC1,Kuchen,Öffentlich,Verarbeitet,2024-02-02T09:00:00+00:00,2024-02-03T09:00:00+00:00\nabd,1,,UC1,Geheim,Privat,Verarbeitet,2024-02-02T09:00:00+00:00,\n',
      'Takeout/YouTube und YouTube Music/Video-Metadaten/Videotexte.csv': 'Video-ID,Videobeschreibung – Textabschnitte 1,Videotitel – Textabschnitte 1\nabc,Wie man Kuchen backt,Kuchen\n',
      'Takeout/YouTube und YouTube Music/Beiträge/Beiträge.csv': 'Beitrags\u2011ID,Zeitstempel bei Beitragserstellung,Text des Beitrags,Name für Bild 1\nUgp,2024-02-03T09:01:00+00:00,Neues aus dem Laden,x.jpg\n',
      'Takeout/YouTube und YouTube Music/Livechats/Livechats.csv': 'Livechat-ID,Kanal-ID,Zeitstempel,Preis,Video-ID,Livechattext\nLcc1,UC1,2024-02-03 09:03:00 UTC,0,vid3,"{""text"":""Hallo alle""}"\n',
      'Takeout/YouTube und YouTube Music/Kommentare/Kommentare.csv': 'Kommentar-ID,Kanal-ID,Zeitstempel der Erstellung des Kommentars,Preis,Übergeordnete Kommentar-ID,Video-ID,Kommentartext\nUgx1,UC1,2024-02-03T09:02:00+00:00,0,,vid1,Ganz einfach\n',
    },
    posts: [
      { key: 'youtube:Lcc1', kind: 'comment', text: 'Hallo alle', at: at + 180_000 }, { key: 'youtube:Ugx1', kind: 'comment', text: 'Ganz einfach', url: 'https://www.youtube.com/watch?v=vid1&lc=Ugx1' }, { key: 'youtube:abc', at, text: 'Wie man Kuchen backt', fields: { title: 'Kuchen' } },
      { key: 'youtube:Ugp', text: 'Neues aus dem Laden' },
    ],
    not: { 'not posted': 1 },
  },
  {
    name: 'Tumblr as XML beside its pages', kind: 'tumblr',
    files: {
      'posts/posts.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<tumblr version="1.0">\n<posts>\n${[
        ['1', 'regular', 'published', 'false', '<regular-title>Kuchen &amp; Tee</regular-title><regular-body>&lt;p&gt;Im &lt;b&gt;Laden&lt;/b&gt; &amp;amp; mehr&lt;/p&gt;</regular-body><tag>kuchen</tag><tag>Wien am Abend</tag>'],
        ['2', 'regular', 'draft', 'false', '<regular-body>Nie</regular-body>'],
        ['3', 'photo', 'published', 'true', '<photo-caption>&lt;p&gt;&lt;a class="tumblr_blog" href="x"&gt;lea&lt;/a&gt;:&lt;/p&gt;&lt;blockquote&gt;Fremd&lt;/blockquote&gt;&lt;p&gt;Genau!&lt;/p&gt;</photo-caption><photo-url max-width="1280">a.jpg</photo-url><photoset><photo offset="o1"><photo-url>a.jpg</photo-url></photo><photo offset="o2"><photo-url>b.jpg</photo-url></photo></photoset>'],
        ['4', 'regular', 'published', 'true', '<regular-body>&lt;blockquote&gt;Fremd&lt;/blockquote&gt;</regular-body>'],
        ['5', 'link', 'published', 'false', '<link-text>Laden</link-text><link-url>https://laden.example/?a=1&amp;b=2</link-url><link-description>Hier</link-description>'],
      ].map(([id, type, state, reblog, inner]) => `<post id="${id}" url="https://laden.tumblr.com/post/${id}" type="${type}" date-gmt="2024-02-03 09:00:00 GMT" unix-timestamp="${unix}" format="html" state="${state}" is_reblog="${reblog}" tumblelog="laden">${inner}</post>`).join('\n')}\n</posts>\n</tumblr>`,
      'posts/html/1.html': '<!DOCTYPE HTML><html><body><p>Im Laden</p><div id="footer"><span id="timestamp"> February 3rd, 2024 9:00am </span></div></body></html>',
    },
    posts: [
      { key: 'tumblr:1', account: 'laden', kind: 'post', at, text: 'Im Laden & mehr', fields: { title: 'Kuchen & Tee', tags: 'kuchen, Wien am Abend' }, url: 'https://laden.tumblr.com/post/1' },
      { key: 'tumblr:3', kind: 'quote', text: 'Genau!', media: [{ kind: 'image' }, { kind: 'image' }] }, { key: 'tumblr:5', text: 'Hier', fields: { title: 'Laden', link: 'https://laden.example/?a=1&b=2' } },
    ],
    not: { 'not posted': 1, repost: 1 },
  },
  {
    name: 'a German report with the hour in a column of its own', kind: 'scheduler',
    files: { 'bericht.csv': 'Datum;Uhrzeit;Netzwerk;Profil;Nachricht;Status\r\n03.02.2024;09:00;Facebook;Laden;"Kuchen; jetzt";Veröffentlicht\r\n04.02.2024;09:00;Facebook;Laden;Später;Geplant\r\n' },
    posts: [{ site: 'facebook', account: 'Laden', at, text: 'Kuchen; jetzt' }],
    not: { 'not posted': 1 },
  },
  {
    name: 'a report whose networks only the addresses tell, with months by name', kind: 'scheduler',
    files: { 'report.csv': 'Publish Date,Post Text,Post Link\n"Feb 3, 2024 9:00 am",One,https://www.linkedin.com/feed/update/urn:li:share:1\n"3. Februar 2024, 09:00 Uhr",Two,https://twitter.com/moni/status/1\n"Sat, 3 Feb 2024 at 9:00 AM",Three,https://bsky.app/profile/moni/post/1\n2024-02-03 09:00,Four,https://example.org/x\n' },
    posts: [{ site: 'linkedin', at, text: 'One' }, { site: 'x', at, text: 'Two' }, { site: 'bluesky', at, text: 'Three' }],
    not: { 'unknown site': 1 },
  },
  {
    name: 'flickr with all a record says of a picture, as published by its owner', kind: 'flickr',
    files: {
      'photo_2634391576.json': json({
        id: '2634391576', name: 'Am See', description: '\n - Vom Telefon mit <a href="http://www.shozu.com/?utm_source=upload&amp;utm_medium=graphic" target="_newwindow">ShoZu</a>', count_views: '53', count_faves: '0', count_comments: '0', date_taken: '2008-07-01 13:04:18', count_tags: '1', count_notes: '0', date_imported: '2008-07-03 09:48:30',
        photopage: 'https://www.flickr.com/photos/moni/2634391576/', original: 'http://farm4.staticflickr.com/3008/2634391576_6ab6f1017f_o.jpg', license: null, geo: { latitude: '49696401', longitude: '-123159753', accuracy: '15' },
        exif: { 'IFD0:Orientation': { full: 'IFD0:Orientation', label: 'Orientation', value: 'Horizontal (normal)', raw_value: 'Horizontal (normal)' } },
        groups: [], albums: [], tags: [{ tag: 'ShoZu', user: 'https://www.flickr.com/photos/moni/', date_create: '2008-07-03 09:48:30' }], people: [], notes: [], privacy: 'public', comment_permissions: 'any flickr member', tagging_permissions: 'people you follow', safety: 'safe', comments: [],
      }),
    },
    posts: [{ key: 'flickr:2634391576', at: Date.UTC(2008, 6, 3, 9, 48, 30), text: expect.stringMatching(/^- Vom Telefon mit ShoZu/), fields: { title: 'Am See', tags: 'ShoZu' }, url: 'https://www.flickr.com/photos/moni/2634391576/' }],
  },
  {
    name: 'Google+ with circles, a community, an album and a film', kind: 'googleplus',
    files: {
      'Takeout/Google+ Stream/Posts/20181031 - Album.json': json({
        url: 'https://plus.google.com/+Moni/posts/a1', creationTime: '2018-10-31 12:00:00+0000', updateTime: '2018-10-31 12:00:00+0000', author: { displayName: 'Moni', profilePageUrl: 'https://plus.google.com/+Moni', avatarImageUrl: 'https://lh3.googleusercontent.com/a', resourceName: 'users/1' }, content: 'Zwei Bilder',
        album: { media: [{ url: 'https://lh3.googleusercontent.com/1', contentType: 'image/*', width: 4, height: 3, resourceName: 'media/1' }, { url: 'https://lh3.googleusercontent.com/2', contentType: 'image/*', width: 4, height: 3, resourceName: 'media/2' }] },
        comments: [{ creationTime: '2018-10-31 13:00:00+0000', author: { displayName: 'Lea', resourceName: 'users/2' }, content: 'Schön' }], plusOnes: [{ plusOner: { displayName: 'Lea', resourceName: 'users/2' } }],
        resourceName: 'users/1/posts/a1', postAcl: { visibleToStandardAcl: { circles: [{ type: 'CIRCLE_TYPE_PUBLIC' }] } },
      }),
      'Takeout/Google+ Stream/Posts/20181101 - Film.json': json({
        url: 'https://plus.google.com/+Moni/posts/a2', creationTime: '2018-11-01 12:00:00+0000', author: { displayName: 'Moni', resourceName: 'users/1' }, content: 'Ein Film', media: { url: 'https://lh3.googleusercontent.com/3', contentType: 'video/*', width: 4, height: 3, resourceName: 'media/3' },
        resourceName: 'users/1/posts/a2', postAcl: { communityAcl: { community: { resourceName: 'communities/1', displayName: 'Backen' }, users: [{ resourceName: 'users/1', displayName: 'Moni' }] } },
      }),
    },
    posts: [
      { key: 'googleplus:users/1/posts/a1', kind: 'post', at: Date.UTC(2018, 9, 31, 12), text: 'Zwei Bilder', media: [{ kind: 'image' }, { kind: 'image' }] },
      { key: 'googleplus:users/1/posts/a2', kind: 'post', at: Date.UTC(2018, 10, 1, 12), text: 'Ein Film', media: [{ kind: 'video' }] },
    ],
  },
];
