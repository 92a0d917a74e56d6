import type { Place } from '../place';

const places: readonly Place[] = [
  { site: 'google-business-profile', name: 'Google Business Profile, update', address: 'https://business.google.com/n/1234567/localposts/create', account: '1234567', surface: 'update', kind: 'post', level: 'likely', send: '[role=dialog] footer button', optional: true },
];

export default places;
