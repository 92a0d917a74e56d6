import { json, submitted, type PracticeSite } from '../practice-site';

const site: PracticeSite = {
  id: 'tumblr',
  address: 'https://www.tumblr.com/new/text',
  owns: (host) => host === 'www.tumblr.com',
  headers: () => ({
    'content-security-policy': "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; connect-src 'self'; frame-src 'none'; base-uri 'none'",
  }),
  document: (_, options) => ({ body: `<div id="root"></div><script type="application/json" id="___INITIAL_STATE___">{"queries":{"user":{"name":"${options.account ?? 'mira-schreibt'}"}}}</script>` }),
  answer({ url, method }, options) {
    if (method === 'POST' && /^\/api\/v2\/blog\/[\w-]+\/posts$/.test(url.pathname)) return submitted(options, { meta: { status: 201 }, response: { id: '770000000000000001', state: 'published' } });
    return url.pathname.startsWith('/api/') ? json({ response: {} }) : null;
  },
};

export default site;
