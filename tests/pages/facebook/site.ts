import { submitted, type PracticeSite } from '../practice-site';

const hosts = ['www.facebook.com', 'web.facebook.com', 'm.facebook.com'];

/** What Facebook's own scripts find in the page about who is logged in; their names write umlauts by number. */
const inline = '{"require":[["ScheduledServerJS","handle",null,[{"__bbox":{"define":[["CurrentUserInitialData",[],{"ACCOUNT_ID":"100012345678901","USER_ID":"100012345678901","NAME":"Mira Br\\u00fcckner","SHORT_NAME":"Mira"},270]]}}]]]}';

const site: PracticeSite = {
  id: 'facebook',
  address: 'https://www.facebook.com/',
  owns: (host) => hosts.includes(host),
  headers: (options) => ({
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; font-src 'self'; connect-src 'self' blob:; frame-src 'none'; base-uri 'none'; form-action 'self'" +
      (options.trustedTypes ? "; require-trusted-types-for 'script'; trusted-types site" : ''),
    'set-cookie': 'c_user=100012345678901; Path=/; Secure; SameSite=None',
  }),
  document: () => ({ head: `<script type="application/json" data-sjs>${inline}</script>`, body: '<div id="mount"></div><div id="layers"></div>' }),
  answer({ url, method }, options) {
    // One address for everything the site asks: only the body tells a post from the rest.
    if (method === 'POST' && url.pathname === '/api/graphql/') return submitted(options, { data: { story_create: { story: { id: 'UzpfSTEwMDA' } } } });
    return null;
  },
};

export default site;
