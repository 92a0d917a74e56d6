import type { Place } from '../place';

const phanpy = { site: 'mastodon', address: 'https://phanpy.social/', account: 'mira', server: 'nord.example', surface: 'compose', send: '#compose-container button[type=submit]' } as const;

const places: readonly Place[] = [
  { ...phanpy, name: 'Phanpy, post', open: 'post', kind: 'post' },
  { ...phanpy, name: 'Phanpy, reply', open: 'reply', kind: 'reply', before: '@jonas ' },
  { ...phanpy, name: 'Phanpy, quote', open: 'quote', kind: 'quote' },
];

export default places;
