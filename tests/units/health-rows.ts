import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What the background is asked about health, for the table of all answers. */
export const healthRows = {
  'health.note': { open: 'page', right: { site: 'x', what: 'box found', detail: '1' }, value: null, wrong: [{}, { site: 'x', what: 'the text was …' }, { site: '../x', what: 'box found' }] },
  'health.pages': { open: 'own', right: {}, value: [{ tab: 7, host: 'x.com', site: 'x', last: 2 }, { tab: 3, host: 'social.example', last: 1 }], wrong: [null] },
  'health.probe': { open: 'own', right: { tab: 7 }, value: { skeleton: '<body>' }, wrong: [{}, { tab: -1 }, { tab: '7' }] },
  'health.read': { open: 'own', right: {}, value: { sites: {} }, wrong: [undefined] },
} as const;

/** Tabs of a site, of an own server, and one whose address the browser keeps to itself. */
export function openTabs(): void {
  const query = async () => [{ id: 3, url: 'https://social.example/', lastAccessed: 1 }, { id: 7, url: 'https://x.com/messages/1?to=mira', lastAccessed: 2 }, { id: 9 }];
  Object.assign(fakeBrowser.tabs, { query, get: async () => ({ url: 'https://x.com/home' }) });
  Object.assign(fakeBrowser.scripting, { getRegisteredContentScripts: async () => [], executeScript: async () => [{ result: '<body>' }, { result: null }] });
}
