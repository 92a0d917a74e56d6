import { json, submitted, type PracticeSite } from '../practice-site';

const hosts = ['x.com', 'twitter.com', 'mobile.x.com', 'pro.x.com'];

const site: PracticeSite = {
  id: 'x',
  address: 'https://x.com/compose/post',
  owns: (host) => hosts.includes(host),
  headers: (options) => ({
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; font-src 'self'; connect-src 'self' blob:; frame-src 'none'; base-uri 'none'; form-action 'self'" +
      (options.trustedTypes ? "; require-trusted-types-for 'script'; trusted-types site" : ''),
    'set-cookie': 'twid=u%3D1234567890; Path=/; Secure; SameSite=None',
  }),
  document: () => ({ body: '<div id="react-root"></div><div id="layers"></div>' }),
  answer({ url, method }, options) {
    if (method === 'POST' && /^\/i\/api\/graphql\/[\w-]+\/CreateTweet$/.test(url.pathname)) {
      return submitted(options, { data: { create_tweet: { tweet_results: { result: { rest_id: '1990000000000000001' } } } } });
    }
    return url.pathname.startsWith('/i/api/') ? json({ data: {} }) : null;
  },
};

export default site;
