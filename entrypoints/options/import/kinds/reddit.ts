import { rowsOf, type Row } from '../csv';
import { kind, type Found, type Part } from '../kind';
import { some, time } from '../values';

/**
 * Reddit, "Request a copy of your data": `posts.csv` with id, permalink, date, ip, subreddit, gildings, title, url, body; `comments.csv` with
 * id, permalink, date, ip, subreddit, gildings, link, parent, body, media; `statistics.csv` names the account. The address it was sent
 * from is not read. Shape after https://github.com/andrewbanchich/shreddit (src/things).
 */
export default kind({
  parts: {
    posts: /^\uFEFF?"?id"?,"?permalink"?,"?date"?,[^\n]{0,400}\btitle\b[^\n]{0,400}\bbody\b/,
    comments: /^\uFEFF?"?id"?,"?permalink"?,"?date"?,[^\n]{0,400}\bparent\b[^\n]{0,400}\bbody\b/,
    statistics: /^\uFEFF?"?statistic"?,"?value"?/,
  },
  needs: ['posts', 'comments'],
  how: {
    en: 'reddit.com/settings/data-request. The whole zip, or posts.csv and comments.csv from it.',
    de: 'reddit.com/settings/data-request. Das ganze Zip oder daraus posts.csv und comments.csv.',
    help: 'https://support.reddithelp.com/hc/en-us/articles/360043048352',
  },
  async *read({ posts, comments, statistics }) {
    const account = await nameIn(statistics);
    for (const part of posts) for await (const row of rowsOf(part)) yield postOf(row, account);
    for (const part of comments) for await (const row of rowsOf(part)) yield commentOf(row, account);
  },
});

async function nameIn(parts: readonly Part[]): Promise<string | undefined> {
  for (const part of parts) for await (const row of rowsOf(part)) if (/^account name$/i.test(row('statistic'))) return some(row('value'));
  return undefined;
}

const gone = /^\[(?:deleted|removed)[^\]]*\]$/i;

function postOf(row: Row, account: string | undefined): Found {
  const at = time(row('date'));
  const title = row('title');
  if (gone.test(row('body').trim()) || gone.test(title.trim())) return { not: 'not posted', about: title, at };
  const link = some(row('url'));
  const own = link === undefined || link.includes(`/comments/${row('id')}/`);
  return { site: 'reddit', account, number: `t3_${row('id')}`, kind: 'post', at, text: row('body'), fields: { title, ...(!own && { link }) }, url: address(row('permalink')) };
}

function commentOf(row: Row, account: string | undefined): Found {
  const at = time(row('date'));
  if (gone.test(row('body').trim())) return { not: 'not posted', about: row('permalink'), at };
  return { site: 'reddit', account, number: `t1_${row('id')}`, kind: some(row('parent')) === undefined ? 'comment' : 'reply', at, text: row('body'), url: address(row('permalink')) };
}

const address = (permalink: string) => (permalink.startsWith('/') ? `https://www.reddit.com${permalink}` : some(permalink));
