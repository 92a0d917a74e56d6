import type { Place } from '../place';

const tumblr = { site: 'tumblr', account: 'mira-schreibt', surface: 'composer', without: 'hashtags', send: '[role=dialog] footer > button:last-child' } as const;

const places: readonly Place[] = [
  { ...tumblr, name: 'Tumblr, post', address: 'https://www.tumblr.com/new/text', kind: 'post' },
  { ...tumblr, name: 'Tumblr, reblog', address: 'https://www.tumblr.com/dashboard', open: 'quote', kind: 'quote' },
];

export default places;
