import { json, submitted, type PracticeSite } from '../practice-site';

/** Elk, a client for Mastodon servers; it speaks to the writer's own server on another host. */
const site: PracticeSite = {
  id: 'elk',
  address: 'https://elk.zone/compose',
  owns: (host) => host === 'elk.zone' || host === 'main.elk.zone' || host === 'elk.example' || host === 'ost.example',
  headers: () => ({ 'content-security-policy': "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' https: data: blob:; connect-src 'self' https: data: blob:; frame-src https:; object-src 'none'; base-uri 'self'" }),
  document: () => ({ body: '<div id="__nuxt"></div>' }),
  answer({ url, method }, options) {
    const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'access-control-allow-methods': '*', 'timing-allow-origin': '*' };
    if (method === 'OPTIONS') return { status: 204, headers: cors };
    if (url.pathname === '/api/v1/statuses' && method === 'POST') return submitted(options, { id: '115', url: 'https://ost.example/@mira/115' }, cors);
    return url.pathname.startsWith('/api/') ? json([], 200, cors) : null;
  },
};

export default site;
