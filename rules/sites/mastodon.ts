import { fact } from '../fact';
import { counted, graphemes, mastodonText } from '../measure';
import { page as place, site } from '../site';

const validator = 'https://github.com/glitch-soc/mastodon/blob/839591f2/app/validators/status_length_validator.rb';
const max = fact(500, 'graphemes', validator, {
  kind: 'code', date: '2026-08-08', confidence: 'high', note: 'The default; servers set 1,000, 5,000 or more, so what the page says goes first.',
});
const link = fact(23, 'graphemes', validator, { kind: 'code', date: '2026-08-08', confidence: 'high', note: 'Only with http(s)://; server value characters_reserved_per_url.' });

export default site({
  name: 'Mastodon',
  home: 'https://joinmastodon.org/',
  mode: 'page',
  terms: fact(
    { en: 'Each server has its own rules; none known speaks against advice beside the box.', de: 'Jeder Server hat eigene Regeln; keine bekannte spricht gegen Hinweise neben dem Feld.' },
    'terms', 'https://github.com/mastodon/documentation/blob/2903485d/content/en/user/profile.md',
    { kind: 'official', date: '2026-07-02', confidence: 'medium' },
  ),
  fields: {
    text: { max, count: counted('characters', max, (text, limits, fields) => graphemes(mastodonText(text, limits.link ?? link.value, fields.warning))) },
  },
  handles: 'server',
  hashtags: {
    advice: fact(5, 'hashtags', 'https://github.com/mastodon/documentation/blob/2903485d/content/en/user/posting.md', {
      kind: 'practice', date: '2026-07-02', confidence: 'low', note: 'A house rule of thumb; tags are the main way to be found, so lenient. The source says how tags work.',
    }),
  },
  mentions: {},
  altText: fact(1500, 'characters', 'https://github.com/mastodon/mastodon/blob/main/app/models/media_attachment.rb', {
    kind: 'code', date: '2021-07-23', confidence: 'high', note: 'Up to 4.5; 10,000 since 4.6. The smaller one fits every server.',
  }),
  more: {
    link,
    altTextNew: fact(10_000, 'characters', 'https://github.com/glitch-soc/mastodon/blob/839591f2/app/models/media_attachment.rb', { kind: 'code', date: '2026-06-17', confidence: 'high', note: 'Since 4.6.0.' }),
    images: fact(4, 'images', 'https://github.com/glitch-soc/mastodon/blob/839591f2/app/models/status.rb', {
      kind: 'code', date: '2026-08-08', confidence: 'high', note: 'Pictures only together with pictures; or one video, GIF or audio.',
    }),
    imageBytes: fact(16_777_216, 'bytes', 'https://github.com/glitch-soc/mastodon/blob/839591f2/app/models/media_attachment.rb', { kind: 'code', date: '2026-08-08', confidence: 'high' }),
    imagePixels: fact(33_177_600, 'pixels', 'https://github.com/glitch-soc/mastodon/blob/839591f2/app/models/media_attachment.rb', { kind: 'code', date: '2026-08-08', confidence: 'high' }),
    videoBytes: fact(103_809_024, 'bytes', 'https://github.com/glitch-soc/mastodon/blob/839591f2/app/models/media_attachment.rb', { kind: 'code', date: '2026-08-08', confidence: 'high' }),
  },
});

export const page = place({
  matches: ['https://mastodon.social/*'],
  surfaces: [],
  account: [],
  seen: { date: '2026-11-21', source: 'not written yet' },
});
