import { submitted, type PracticeSite } from '../practice-site';

const site: PracticeSite = {
  id: 'tiktok',
  address: 'https://www.tiktok.com/tiktokstudio/upload?from=upload',
  owns: (host) => host === 'www.tiktok.com',
  headers: () => ({
    'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'self'",
  }),
  document: () => ({ body: '<div id="root"></div>' }),
  answer({ url, method }, options) {
    return method === 'POST' && url.pathname === '/tiktok/web/project/post/v1/' ? submitted(options, { status_code: 0 }) : null;
  },
};

export default site;
