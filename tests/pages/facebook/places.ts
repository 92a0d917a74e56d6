import type { Place } from '../place';

const facebook = { site: 'facebook', account: 'Mira Brückner', open: 'post', surface: 'post', kind: 'post', level: 'likely', send: '[role=dialog] form > .wide' } as const;

const places: readonly Place[] = [
  { ...facebook, name: 'Facebook, profile', address: 'https://www.facebook.com/' },
  { ...facebook, name: 'Facebook, page', address: 'https://www.facebook.com/buchladen', account: 'Buchladen am Hafen', twin: true },
  { ...facebook, name: 'Facebook, group', address: 'https://www.facebook.com/groups/hafenlesen', twin: true },
  { ...facebook, name: 'Facebook, share', address: 'https://www.facebook.com/', open: 'quote', surface: 'quote', kind: 'quote' },
];

export default places;
