import { json, submitted, type PracticeSite } from '../practice-site';

const site: PracticeSite = {
  id: 'xing',
  address: 'https://www.xing.com/home',
  owns: (host) => host === 'www.xing.com',
  headers: () => ({}),
  document: () => ({ body: '<div id="app"></div><div id="layers"></div>' }),
  answer({ url, method }, options) {
    if (method === 'POST' && url.pathname === '/xing-one/api') return submitted(options, { data: { postingsCreatePosting: { success: {} } } });
    return url.pathname.startsWith('/xing-one/') ? json({ data: {} }) : null;
  },
};

export default site;
