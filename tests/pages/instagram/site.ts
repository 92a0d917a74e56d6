import { submitted, type PracticeSite } from '../practice-site';

const site: PracticeSite = {
  id: 'instagram',
  address: 'https://www.instagram.com/',
  owns: (host) => host === 'www.instagram.com',
  headers: (options) => ({
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; font-src 'self'; connect-src 'self' blob:; frame-src 'none'; base-uri 'none'; form-action 'self'" +
      (options.trustedTypes ? "; require-trusted-types-for 'script'; trusted-types site" : ''),
    'set-cookie': 'ds_user_id=41234567890; Path=/; Secure; SameSite=None',
  }),
  document: () => ({ body: '<div id="mount"></div><div id="layers"></div>' }),
  answer: ({ url, method }, options) =>
    method === 'POST' && /^\/api\/v1\/media\/configure(_sidecar|_to_clips)?\/$/.test(url.pathname) ? submitted(options, { media: { code: 'DRx1Abc23dE' }, status: 'ok' }) : null,
};

export default site;
