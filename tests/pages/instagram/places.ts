import type { Place, Silent } from '../place';

const home = 'https://www.instagram.com/';
const instagram = { site: 'instagram', account: 'mira.brueckner', address: home, open: 'post', surface: 'caption', kind: 'post', send: '[role=dialog] .lead', without: 'links' } as const;

const places: readonly Place[] = [
  { ...instagram, name: 'Instagram, caption' },
  { ...instagram, name: 'Instagram, caption of the older dialog', address: `${home}?old` },
];

export const silent: readonly Silent[] = [
  { name: 'Instagram, comment below a post', address: home, surface: 'comment', send: '.comment [role=button]' },
  { name: 'Instagram, comment in the dialog of a post', address: home, open: 'story', surface: 'story-comment', send: '[role=dialog] .comment [role=button]' },
  { name: 'Instagram, message to people a post is shared with', address: home, open: 'share', surface: 'share', send: '.sheet-send' },
  { name: 'Instagram, window of a conversation', address: home, open: 'message', surface: 'message', send: '.talk-send' },
  { name: 'Instagram, messages', address: `${home}direct/t/1/`, surface: 'message' },
];

export default places;
