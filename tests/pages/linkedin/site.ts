import { json, submitted, type PracticeSite } from '../practice-site';

const id = '7400000000000000001';

const site: PracticeSite = {
  id: 'linkedin',
  address: 'https://www.linkedin.com/feed/',
  owns: (host) => host === 'www.linkedin.com',
  headers: (options) => ({
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; media-src 'self' blob:; font-src 'self'; connect-src 'self' blob:; frame-src 'none'; base-uri 'none'; form-action 'self'" +
      (options.trustedTypes ? "; require-trusted-types-for 'script'; trusted-types site" : ''),
  }),
  document: () => ({ body: '<div id="root"></div><div id="layers"></div><div id="interop-outlet" data-testid="interop-shadowdom"></div>' }),
  answer({ url, method }, options) {
    if (method !== 'POST') return null;
    if (url.pathname === '/voyager/api/contentcreation/normShares') return submitted(options, { status: { urn: `urn:li:share:${id}` } });
    // The newer layout asks one address for everything.
    if (url.pathname === '/flagship-web/rsc-action/actions/server-request') return submitted(options, { urn: `urn:li:share:${id}` });
    return url.pathname.startsWith('/voyager/api/') ? json({}) : null;
  },
};

export default site;
