import type { Place } from '../place';

const x = { site: 'x', account: 'mira_writes', send: '[data-testid=tweetButton]' } as const;

const places: readonly Place[] = [
  { ...x, name: 'X, dialog', address: 'https://x.com/compose/post', kind: 'post', surface: 'modal' },
  { ...x, name: 'X, home', address: 'https://x.com/home', kind: 'post', surface: 'home', send: '[data-testid=tweetButtonInline]' },
  { ...x, name: 'X, reply dialog', address: 'https://x.com/home', open: 'reply', kind: 'reply', surface: 'modal' },
  { ...x, name: 'X, reply below a post', address: 'https://x.com/hafen_bremen/status/1888000000000000001', kind: 'reply', surface: 'status', send: '[data-testid=tweetButtonInline]' },
  { ...x, name: 'X, quote', address: 'https://x.com/home', open: 'quote', kind: 'quote', surface: 'modal' },
];

export default places;
