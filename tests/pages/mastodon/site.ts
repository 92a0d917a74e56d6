import { json, submitted, type PracticeSite } from '../practice-site';

/** Any server can run Mastodon: these stand for the big one and for one's own. */
const hosts = ['mastodon.social', 'social.example', 'troet.example'];

const picture = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwAEAQH/7yMK/gAAAABJRU5ErkJggg=='), (sign) => sign.charCodeAt(0));
let uploads = 0;

const site: PracticeSite = {
  id: 'mastodon',
  address: 'https://mastodon.social/publish',
  owns: (host) => hosts.includes(host),
  headers: () => ({
    'content-security-policy':
      "base-uri 'none'; default-src 'none'; frame-ancestors 'none'; font-src 'self'; img-src 'self' data: blob:; media-src 'self' data:; manifest-src 'self'; form-action 'none'; child-src 'self' blob:; worker-src 'self' blob:; connect-src 'self' data: blob:; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; frame-src 'self' https:",
  }),
  document(url, options) {
    const handle = options.account ?? 'mira';
    const state = {
      meta: { me: '109', domain: url.host, title: 'Practice server', locale: options.language ?? 'en', version: options.redesign ? '5.0.0-beta' : '4.5.2', single_user_mode: false, max_reactions: 0 },
      accounts: { 109: { id: '109', username: handle, acct: handle, display_name: 'Mira Albrecht', url: `https://${url.host}/@${handle}`, locked: false } },
      compose: { me: '109', default_privacy: 'public', default_sensitive: false, default_language: options.language ?? 'en', ...(options.text && { text: options.text }) },
      media_attachments: { accept_content_types: ['.jpg', '.jpeg', '.png', '.webp', 'image/jpeg', 'image/png', 'image/webp', 'video/mp4'] },
      settings: {},
      languages: [['en', 'English', 'English'], ['de', 'German', 'Deutsch']],
      features: options.redesign ? ['composer_redesign'] : [],
      ...(options.limit && { max_toot_chars: options.limit }),
    };
    return {
      head: `<script id="initial-state" type="application/json">${JSON.stringify(state).replaceAll('<', '\\u003c')}</script>`,
      body: `<div class="notranslate app-holder" id="mastodon" data-props="{&quot;locale&quot;:&quot;${options.language ?? 'en'}&quot;}"></div>`,
      bodyClass: 'app-body theme-default no-reduce-motion',
    };
  },
  answer({ url, method }, options) {
    const { pathname } = url;
    if (pathname === '/api/v1/statuses' && method === 'POST') return submitted(options, { id: '115', url: `${url.origin}/@${options.account ?? 'mira'}/115`, visibility: 'public' });
    if (/^\/api\/v1\/statuses\/\d+$/.test(pathname) && method === 'PUT') return submitted(options, { id: pathname.split('/').at(-1) });
    if (pathname === '/api/v2/media' && method === 'POST') {
      uploads += 1;
      return json({ id: String(uploads), type: 'image', preview_url: `${url.origin}/system/media_attachments/files/${uploads}/small/picture.png`, description: null });
    }
    if (pathname.startsWith('/api/v1/media/') && method === 'PUT') return json({ id: pathname.split('/').at(-1) });
    if (pathname === '/api/v2/instance') return json({ domain: url.host, version: '4.5.2', configuration: { statuses: { max_characters: options.limit ?? 500, max_media_attachments: 4, characters_reserved_per_url: 23 } } });
    if (pathname.startsWith('/system/media_attachments/')) return { type: 'image/png', body: picture };
    return pathname.startsWith('/api/') ? json([]) : null;
  },
};

export default site;
