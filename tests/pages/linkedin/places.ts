import type { Place, Silent } from '../place';

const linkedin = { site: 'linkedin', account: 'Mira Brückner', options: { mode: 'page' }, open: 'post', surface: 'post', kind: 'post' } as const;
const shadow = '#interop-outlet >>> button.share-actions__primary-action';

const places: readonly Place[] = [
  { ...linkedin, name: 'LinkedIn, shadow root', address: 'https://www.linkedin.com/feed/', send: shadow },
  { ...linkedin, name: 'LinkedIn, company page', address: 'https://www.linkedin.com/company/12345/admin/', account: 'Buchladen am Hafen GmbH', send: shadow, twin: true },
  { ...linkedin, name: 'LinkedIn, repost', address: 'https://www.linkedin.com/feed/', open: 'quote', surface: 'quote', kind: 'quote', send: shadow },
  { ...linkedin, name: 'LinkedIn, classic', address: 'https://www.linkedin.com/feed/?classic', send: 'button.share-actions__primary-action' },
];

export const silent: readonly Silent[] = [
  { name: 'LinkedIn, comment', address: 'https://www.linkedin.com/feed/', options: { mode: 'page' }, surface: 'comment', send: '.comments-comment-box__submit-button' },
  { name: 'LinkedIn, conversation', address: 'https://www.linkedin.com/feed/', options: { mode: 'page' }, open: 'message', surface: 'message', send: '#interop-outlet >>> .msg-form__send-button' },
  { name: 'LinkedIn, conversation in the older layout', address: 'https://www.linkedin.com/feed/?classic', options: { mode: 'page' }, open: 'message', surface: 'message', send: '.msg-form__send-button' },
  { name: 'LinkedIn, messages', address: 'https://www.linkedin.com/messaging/thread/2/', options: { mode: 'page' }, surface: 'message' },
  { name: 'LinkedIn, as it starts', address: 'https://www.linkedin.com/feed/', open: 'post', surface: 'post' },
];

export default places;
