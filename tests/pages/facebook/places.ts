import type { Place, Silent } from '../place';

const facebook = { site: 'facebook', account: 'Mira Brückner', open: 'post', surface: 'post', kind: 'post', level: 'likely', send: '[role=dialog] form > .wide' } as const;

const places: readonly Place[] = [
  { ...facebook, name: 'Facebook, profile', address: 'https://www.facebook.com/' },
  { ...facebook, name: 'Facebook, page', address: 'https://www.facebook.com/buchladen', account: 'Buchladen am Hafen', twin: true },
  { ...facebook, name: 'Facebook, group', address: 'https://www.facebook.com/groups/hafenlesen', twin: true },
  { ...facebook, name: 'Facebook, share', address: 'https://www.facebook.com/', open: 'quote', surface: 'quote', kind: 'quote' },
];

export const silent: readonly Silent[] = [
  { name: 'Facebook, comment below a post', address: 'https://www.facebook.com/', surface: 'comment' },
  { name: 'Facebook, comment in the dialog of a post', address: 'https://www.facebook.com/', open: 'story', surface: 'story-comment', send: '[role=dialog] .comment [role=button]' },
  { name: 'Facebook, chat', address: 'https://www.facebook.com/', open: 'message', surface: 'message', send: '.chat [role=button]' },
  { name: 'Facebook, messages', address: 'https://www.facebook.com/messages/t/1', surface: 'message' },
];

export default places;
