import type { Row } from './archive-examples';
import { broken } from './archives';

const json = (value: unknown) => JSON.stringify(value, null, 2);
const at = Date.UTC(2024, 1, 3, 9);
const unix = at / 1000;
const photo = (id: string, privacy: string) => json({ id, name: `Bild ${id}`, description: '', date_imported: '2024-02-03 09:00:00', photopage: `https://www.flickr.com/photos/moni/${id}/`, tags: [], privacy });
const pin = (id: string, alive: string) => `<a href="https://www.pinterest.com/pin/${id}/">https://www.pinterest.com/pin/${id}/</a>\n<br>Title: Pin ${id},\n<br>Details: No data,\n<br>Username: moni,\n<br>Created at: 2024/02/03 09:00:00\n<br>Alive: ${alive}\n<br>Is a repin: False\n<br>Private: False<br><br>`;
const blog = (id: number, over: object) => ({ id, id_string: `${id}`, blog_name: 'laden', post_url: `https://laden.tumblr.com/post/${id}`, type: 'blocks', timestamp: unix + id, state: 'published', tags: [], content: [], trail: [], ...over });

/** Archives with what others wrote, what few may see, what is gone and what was never sent beside one's own posts. */
export const notOwn: readonly Row[] = [
  {
    name: 'Facebook with words of others on the own timeline, and names in a text', kind: 'facebook',
    files: {
      'personal_information/profile_information/profile_information.json': json({ profile_v2: { name: { full_name: broken('Jörg Müller') } } }),
      'your_facebook_activity/posts/your_posts_1.json': json([{ timestamp: unix, data: [{ post: broken('Danke, @[100012345678901:2048:Zoë Huber]!') }], title: broken('Jörg Müller hat in Zoës Chronik geschrieben.') }]),
      'your_facebook_activity/posts/posts_on_other_pages_and_profiles.json': json([{ timestamp: unix + 1, data: [{ post: 'Fremd' }], title: broken('Zoë Huber hat in Jörg Müllers Chronik geschrieben.') }]),
    },
    posts: [{ account: 'Jörg Müller', at, text: 'Danke, Zoë Huber!' }],
    not: { repost: 1 },
  },
  {
    name: 'LinkedIn out of a spreadsheet, with quotations in several lines and a post handed on', kind: 'linkedin',
    files: {
      'Shares.csv': '\uFEFF"Date";"ShareLink";"ShareCommentary";"SharedUrl";"MediaUrl";"Visibility"\n"2024-02-03 09:00:00";"https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7159812345678901234";"Zwei Zeilen;""\n""mit """"Zitat""""""\n""darin";"";"";"PUBLIC"\n"2024-02-03 10:00:00";"https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7159812345678901235";"";"https://www.linkedin.com/feed/update/urn:li:activity:1";"";"PUBLIC"\n"2024-02-03 11:00:00";"https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7159812345678901236";"Eine Zeile mit ""Zitat""";"";"";"PUBLIC"\n',
    },
    posts: [{ key: 'linkedin:7159812345678901234', at, text: 'Zwei Zeilen;\nmit "Zitat"\ndarin' }, { text: 'Eine Zeile mit "Zitat"' }],
    not: { repost: 1 },
  },
  {
    name: 'Pinterest with a pin that is gone', kind: 'pinterest',
    files: { 'pins.html': `<!DOCTYPE html><html><body><h1 id=y1bkd>Pins</h1>\n${pin('1', 'True')}${pin('2', 'False')}</body></html>` },
    posts: [{ key: 'pinterest:1', fields: { title: 'Pin 1' } }],
    not: { 'not posted': 1 },
  },
  {
    name: 'Tumblr in blocks, with a draft and a post handed on', kind: 'tumblr',
    files: {
      'posts.json': json([
        blog(1, { content: [{ type: 'image', media: [{ url: 'https://64.media.tumblr.com/x.jpg' }], alt_text: 'Ein Laden' }, { type: 'text', text: 'Offen' }, { type: 'text', text: 'bis acht' }] }),
        blog(2, { state: 'draft', content: [{ type: 'text', text: 'Entwurf' }] }),
        blog(3, { trail: [{ blog: { name: 'lea' }, content: [{ type: 'text', text: 'Fremd' }] }] }),
        blog(4, { content: [{ type: 'text', text: 'Genau!' }], trail: [{ blog: { name: 'lea' }, content: [{ type: 'text', text: 'Fremd' }] }] }),
      ]),
    },
    posts: [{ key: 'tumblr:1', kind: 'post', text: 'Offen\nbis acht', media: [{ kind: 'image', alt: { state: 'present', text: 'Ein Laden' } }] }, { key: 'tumblr:4', kind: 'quote', text: 'Genau!' }],
    not: { 'not posted': 1, repost: 1 },
  },
  {
    name: 'Tumblr as pages whose pictures are described', kind: 'tumblr',
    files: { 'posts/html/171234567890.html': '<!DOCTYPE HTML><html><body><p>Kuchen</p><img alt="Ein &quot;Laden&quot;" src="../../media/1.jpg"/><div id="footer"><span id="timestamp"> February 3rd, 2024 9:00am </span></div></body></html>' },
    posts: [{ text: 'Kuchen', media: [{ kind: 'image', alt: { state: 'present', text: 'Ein "Laden"' } }] }],
  },
  {
    name: 'flickr with pictures for friends and for nobody', kind: 'flickr',
    files: { 'photo_1.json': photo('1', 'public'), 'photo_2.json': photo('2', 'private'), 'photo_3.json': photo('3', 'friend & family'), 'photo_4.json': photo('4', 'family') },
    posts: [{ key: 'flickr:1', at }],
    not: { 'not posted': 3 },
  },
];
