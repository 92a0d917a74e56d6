import { json, submitted, type PracticeSite } from '../practice-site';

const site: PracticeSite = {
  id: 'flickr',
  address: 'https://www.flickr.com/photos/upload/',
  owns: (host) => host === 'www.flickr.com' || host === 'up.flickr.com',
  headers: () => ({}),
  document: () => ({ body: '<div id="root"></div>' }),
  answer({ url, method }, options) {
    if (method === 'POST' && url.pathname === '/services/rest') return submitted(options, { stat: 'ok', photoid: '5300' });
    return url.pathname.startsWith('/services/') ? json({ stat: 'ok' }) : null;
  },
};

export default site;
