import type { Place, Silent } from '../place';

const places: readonly Place[] = [
  {
    site: 'pinterest', name: 'Pinterest, pin', address: 'https://www.pinterest.de/pin-creation-tool/', open: 'post', surface: 'pin', kind: 'post', account: 'hafenbremen',
    send: '[data-test-id=storyboard-creation-nav-done] button',
  },
];

export default places;

export const silent: readonly Silent[] = [
  { name: 'Pinterest, comment', address: 'https://www.pinterest.com/pin/1002003004005006/', surface: 'comment', send: '[data-test-id=activity-item-create-submit]' },
  { name: 'Pinterest, search', address: 'https://www.pinterest.de/pin-creation-tool/', surface: 'search' },
];
