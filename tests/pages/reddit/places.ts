import type { Place, Silent } from '../place';

const reddit = { site: 'reddit', kind: 'post', account: 'hafen_bremen', without: 'hashtags' } as const;
const title = 'title=Der%20Fahrplan%20im%20Winter';

const places: readonly Place[] = [
  { ...reddit, name: 'Reddit, new', address: `https://www.reddit.com/r/bremen/submit?type=TEXT&${title}`, surface: 'post', send: '#submit-post-button' },
  { ...reddit, name: 'Reddit, old', address: `https://old.reddit.com/r/bremen/submit?${title}`, surface: 'old', send: '#newlink button[name=submit]' },
];

export default places;

export const silent: readonly Silent[] = [
  { name: 'Reddit, comment', address: 'https://www.reddit.com/r/bremen/comments/1a2b3c/fahrplan/', surface: 'comment', send: '.comment-send' },
  { name: 'Reddit, old comment', address: 'https://old.reddit.com/r/bremen/comments/1a2b3c/fahrplan/', surface: 'old comment', send: '.commentarea button.save' },
  { name: 'Reddit, chat', address: 'https://www.reddit.com/chat/room/1', surface: 'chat' },
  { name: 'Reddit, search', address: 'https://www.reddit.com/r/bremen/submit', surface: 'search' },
];
