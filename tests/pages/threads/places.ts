import type { Place, Silent } from '../place';

const home = 'https://www.threads.com/';
const threads = { site: 'threads', account: 'mira.brueckner', address: home, open: 'post', surface: 'dialog', kind: 'post', send: '[role=dialog] .publish' } as const;

const places: readonly Place[] = [
  { ...threads, name: 'Threads, dialog' },
  { ...threads, name: 'Threads, dialog without Lexical', address: 'https://www.threads.net/?plain' },
  { ...threads, name: 'Threads, reply', open: 'reply', kind: 'reply' },
  { ...threads, name: 'Threads, quote', open: 'quote', kind: 'quote' },
];

export const silent: readonly Silent[] = [
  { name: 'Threads, messages', address: `${home}messages/t/1`, surface: 'message', send: '.talk-send' },
];

export default places;
