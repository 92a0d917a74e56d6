import { submitted, type PracticeSite } from '../practice-site';

const site: PracticeSite = {
  id: 'pinterest',
  address: 'https://www.pinterest.de/pin-creation-tool/',
  owns: (host) => /^(\w+\.)?pinterest\.(com|de|co\.uk)$/.test(host),
  headers: () => ({
    'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'self'",
  }),
  document: () => ({ body: '<div id="root"></div>' }),
  answer({ url, method }, options) {
    return method === 'POST' && url.pathname === '/resource/ApiPinResource/create/' ? submitted(options, { resource_response: { status: 'success', data: { id: '1002003004005006' } } }) : null;
  },
};

export default site;
