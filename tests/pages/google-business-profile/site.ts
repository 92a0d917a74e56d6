import { submitted, type PracticeSite } from '../practice-site';

/** The address of the frame decides: the composer, or the page around it. */
const site: PracticeSite = {
  id: 'google-business-profile',
  address: 'https://business.google.com/n/1234567/localposts/create',
  owns: (host) => host === 'business.google.com',
  headers: () => ({}),
  document: (url) => (url.pathname.startsWith('/n/') ? { body: '<div id="root"></div>' } : { body: '<h1>Business</h1><iframe src="/n/1234567/localposts/create" style="width: 720px; height: 640px; border: 0"></iframe>' }),
  answer: ({ url, method }, options) => (method === 'POST' && url.pathname === '/_/GeoMerchantFrontendUi/data/batchexecute' ? submitted(options, []) : null),
};

export default site;
