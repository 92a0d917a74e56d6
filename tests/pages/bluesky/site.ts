import { json, submitted, type PracticeSite } from '../practice-site';

/** The account's own server is another host: its answers need CORS. */
const server = 'pds.example';
const cors = { 'access-control-allow-origin': 'https://bsky.app', 'access-control-allow-headers': 'authorization, content-type', 'access-control-allow-methods': 'POST, GET', 'access-control-max-age': '600', 'timing-allow-origin': 'https://bsky.app' };

const site: PracticeSite = {
  id: 'bluesky',
  address: 'https://bsky.app/intent/compose',
  owns: (host) => host === 'bsky.app' || host === 'main.bsky.dev' || host === server,
  headers: () => ({
    'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob: data:; font-src 'self'; connect-src 'self' blob: data: https://${server}; base-uri 'none'; form-action 'none'`,
  }),
  document: () => ({ body: '<div id="root"></div>' }),
  answer({ url, method }, options) {
    if (url.host === server && method === 'OPTIONS') return { status: 204, headers: cors };
    if (url.host === server && method === 'POST' && url.pathname === '/xrpc/com.atproto.repo.applyWrites') {
      return submitted(options, { commit: { cid: 'bafyrei', rev: '3m5' }, results: [{ uri: 'at://did:plc:mira/app.bsky.feed.post/3m5abcdefgh2x', cid: 'bafyrei' }] }, cors);
    }
    return url.host === server && url.pathname.startsWith('/xrpc/') ? json({}, 200, cors) : null;
  },
};

export default site;
