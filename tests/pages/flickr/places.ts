import type { Place } from '../place';

const places: readonly Place[] = [
  { site: 'flickr', name: 'flickr, upload', address: 'https://www.flickr.com/photos/upload/', account: 'mira-am-hafen', surface: 'upload', kind: 'post', send: '#action-publish' },
];

export default places;
