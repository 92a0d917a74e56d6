import { submitted, type PracticeSite } from '../practice-site';

const site: PracticeSite = {
  id: 'youtube',
  address: 'https://studio.youtube.com/channel/UCa1b2c3d4e5f6g7h8i9j0kL/videos/upload?d=ud',
  owns: (host) => host === 'studio.youtube.com' || host === 'www.youtube.com',
  headers: () => ({
    'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'",
  }),
  document: () => ({ body: '<div id="root"></div>' }),
  answer({ url, method }, options) {
    return method === 'POST' && url.pathname.startsWith('/youtubei/v1/') ? submitted(options, { responseContext: {} }) : null;
  },
};

export default site;
