import type { Place } from '../place';

const places: readonly Place[] = [
  { site: 'xing', name: 'XING, post', address: 'https://www.xing.com/home', open: 'post', account: 'Mira_Albrecht7', surface: 'commbox', kind: 'post', level: 'likely', send: '[data-testid=commboxPost]', optional: true },
];

export default places;
