import type { Place } from '../place';

const elk = { site: 'mastodon', address: 'https://elk.zone/compose', account: 'mira', server: 'ost.example', surface: 'widget', send: '.publish-button' } as const;

const places: readonly Place[] = [
  { ...elk, name: 'Elk, post', kind: 'post' },
  { ...elk, name: 'Elk, reply', open: 'reply', kind: 'reply' },
];

export default places;
