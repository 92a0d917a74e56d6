import { json, submitted, type PracticeSite } from '../practice-site';

const hosts = ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'];
const code = 'DRx1Abc23dE';

const site: PracticeSite = {
  id: 'threads',
  address: 'https://www.threads.com/',
  owns: (host) => hosts.includes(host),
  headers: (options) => ({
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; font-src 'self'; connect-src 'self' blob:; frame-src 'none'; base-uri 'none'; form-action 'self'" +
      (options.trustedTypes ? "; require-trusted-types-for 'script'; trusted-types site" : ''),
    'set-cookie': 'ds_user_id=63012345678; Path=/; Secure; SameSite=None',
  }),
  document: () => ({ body: '<div id="mount"></div><div id="layers"></div>' }),
  answer({ url, method }, options) {
    if (method !== 'POST') return null;
    if (url.pathname === '/graphql/query' || url.pathname === '/api/v1/media/configure_text_only_post/') return submitted(options, { media: { code } });
    return url.pathname.startsWith('/api/') ? json({ status: 'ok' }) : null;
  },
};

export default site;
