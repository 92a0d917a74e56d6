import { submitted, type PracticeSite } from '../practice-site';

const site: PracticeSite = {
  id: 'reddit',
  address: 'https://www.reddit.com/r/bremen/submit?type=TEXT',
  owns: (host) => ['www.reddit.com', 'sh.reddit.com', 'new.reddit.com', 'old.reddit.com'].includes(host),
  headers: () => ({
    'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'self'",
  }),
  document: () => ({ body: '<div id="root"></div>' }),
  answer({ url, method }, options) {
    return method === 'POST' && /^\/(svc\/shreddit\/graphql|api\/submit)$/.test(url.pathname) ? submitted(options, { data: { createPost: { ok: true } } }) : null;
  },
};

export default site;
