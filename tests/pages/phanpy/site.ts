import { json, submitted, type PracticeSite } from '../practice-site';

/** Phanpy, a client for Mastodon servers; it speaks to the writer's own server on another host. */
const site: PracticeSite = {
  id: 'phanpy',
  address: 'https://phanpy.social/',
  owns: (host) => host === 'phanpy.social' || host === 'phanpy.example' || host === 'nord.example',
  headers: () => ({}),
  document: () => ({ head: '<style>.compose-highlight { position: absolute; opacity: 0; }</style>', body: '<div id="app"></div>' }),
  answer({ url, method }, options) {
    const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'access-control-allow-methods': '*', 'timing-allow-origin': '*' };
    if (method === 'OPTIONS') return { status: 204, headers: cors };
    if (url.pathname === '/api/v1/statuses' && method === 'POST') return submitted(options, { id: '115', url: 'https://nord.example/@mira/115' }, cors);
    return url.pathname.startsWith('/api/') ? json([], 200, cors) : null;
  },
};

export default site;
