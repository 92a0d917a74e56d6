import type { Place } from '../place';

const bluesky = { site: 'bluesky', address: 'https://bsky.app/', account: 'mira.example.org', send: '[data-testid=composerPublishBtn]' } as const;

const places: readonly Place[] = [
  { ...bluesky, name: 'Bluesky, post', open: 'post', kind: 'post' },
  { ...bluesky, name: 'Bluesky, reply', open: 'reply', kind: 'reply' },
  { ...bluesky, name: 'Bluesky, quote', open: 'quote', kind: 'quote' },
];

export default places;
