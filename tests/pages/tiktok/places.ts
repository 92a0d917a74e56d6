import type { Place, Silent } from '../place';

const places: readonly Place[] = [
  {
    site: 'tiktok', name: 'TikTok, upload', address: 'https://www.tiktok.com/tiktokstudio/upload?from=upload', surface: 'caption', kind: 'post', account: 'hafen.bremen',
    send: '[data-e2e=post_video_button]', before: 'hafen_final_2 ', without: 'links',
  },
];

export default places;

export const silent: readonly Silent[] = [
  { name: 'TikTok, comment', address: 'https://www.tiktok.com/@hafen.bremen/video/7400000000000000001', surface: 'comment', send: '[data-e2e=comment-post]' },
  { name: 'TikTok, messages', address: 'https://www.tiktok.com/messages', surface: 'message', send: '[data-e2e=message-send]' },
  { name: 'TikTok, search', address: 'https://www.tiktok.com/tiktokstudio/upload', surface: 'search' },
];
