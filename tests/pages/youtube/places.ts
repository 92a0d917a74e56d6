import type { Place, Silent } from '../place';

const youtube = { site: 'youtube', kind: 'post' } as const;
const studio = 'https://studio.youtube.com/channel/UCa1b2c3d4e5f6g7h8i9j0kL';

const places: readonly Place[] = [
  {
    ...youtube, name: 'YouTube, upload', address: `${studio}/videos/upload?d=ud`, surface: 'video', account: 'UCa1b2c3d4e5f6g7h8i9j0kL',
    steps: ['#next-button button', '#next-button button', '#next-button button'], send: '#done-button button',
  },
  { ...youtube, name: 'YouTube, post on the channel', address: 'https://www.youtube.com/@hafen_bremen/posts', open: 'post', surface: 'post', account: '@hafen_bremen', send: '#submit-button button.primary' },
];

export default places;

export const silent: readonly Silent[] = [
  { name: 'YouTube, comment', address: 'https://www.youtube.com/@hafen_bremen/posts', surface: 'comment', send: '.comment-send button' },
  { name: 'YouTube, reply in the studio', address: `${studio}/comments`, surface: 'studio comment', send: '.reply-send' },
  { name: 'YouTube, search', address: 'https://www.youtube.com/@hafen_bremen/posts', surface: 'search' },
  { name: 'YouTube, live chat', address: 'https://www.youtube.com/live_chat?v=a1B2c3D4e5F', surface: 'chat' },
];
