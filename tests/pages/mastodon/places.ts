import type { Place } from '../place';

const mastodon = { site: 'mastodon', address: 'https://mastodon.social/publish', account: 'mira', server: 'mastodon.social', send: 'form button[type=submit]' } as const;
const redesign = { ...mastodon, options: { redesign: true } } as const;

const places: readonly Place[] = [
  { ...mastodon, name: 'Mastodon, classic', kind: 'post' },
  { ...mastodon, name: 'Mastodon, classic reply', open: 'reply', kind: 'reply', before: '@jonas ' },
  { ...mastodon, name: 'Mastodon, classic quote', open: 'quote', kind: 'quote' },
  { ...redesign, name: 'Mastodon 5, post', open: 'post', kind: 'post' },
  { ...redesign, name: 'Mastodon 5, reply', open: 'reply', kind: 'reply', before: '@jonas ' },
  { ...redesign, name: 'Mastodon 5, quote', open: 'quote', kind: 'quote' },
];

export default places;
