import { rowsOf, type Row } from '../csv';
import { kind, type Found } from '../kind';
import { looseTime, mediaOf, some } from '../values';

/** What schedulers call the columns; the first that is there counts. */
const columns = {
  text: ['text', 'post text', 'message', 'post message', 'post content', 'content', 'caption', 'post', 'update text', 'tweet text', 'nachricht', 'beitrag', 'beitragstext', 'inhalt'],
  at: ['sent at', 'sent', 'date sent', 'sent date', 'published at', 'publish date', 'published date', 'date published', 'posted at', 'post date', 'date (gmt)', 'date (utc)', 'date', 'scheduled at', 'due at', 'scheduled date', 'time', 'gesendet am', 'veröffentlicht am', 'datum'],
  site: ['service', 'network', 'social network', 'social network type', 'platform', 'channel type', 'profile type', 'profile service', 'channel service', 'channel', 'netzwerk', 'plattform', 'kanal'],
  account: ['profile', 'profile name', 'account', 'account name', 'username', 'channel name', 'social profile', 'handle', 'profil', 'konto'],
  link: ['link', 'url', 'shared link', 'link url'],
  url: ['permalink', 'post permalink', 'post link', 'post url'],
  media: ['media', 'image', 'image url', 'media url', 'picture', 'photo', 'video'],
  status: ['status', 'state', 'post status'],
  hour: ['time', 'sent time', 'post time', 'uhrzeit', 'zeit'],
} as const;

/** How schedulers write the sites; the beginning counts, so that "Facebook Page" is Facebook. */
const sites: readonly (readonly [RegExp, string])[] = [
  [/^(?:twitter|x$|x \()/, 'x'], [/^facebook/, 'facebook'], [/^instagram/, 'instagram'], [/^threads/, 'threads'], [/^linkedin/, 'linkedin'], [/^mastodon/, 'mastodon'], [/^bluesky/, 'bluesky'],
  [/^pinterest/, 'pinterest'], [/^tiktok/, 'tiktok'], [/^you ?tube/, 'youtube'], [/^reddit/, 'reddit'], [/^tumblr/, 'tumblr'], [/^google ?(?:business|my business)/, 'google-business-profile'], [/^google ?(?:plus|\+)/, 'googleplus'], [/^xing/, 'xing'],
];

/** Where the network has no column, the address of the post tells it. */
const hosts = /^https?:\/\/(?:[\w-]+\.)*(twitter|x|facebook|instagram|threads|linkedin|bsky|pinterest|tiktok|youtube|reddit|tumblr|xing)\.\w+\//i;
const siteOfHost: Readonly<Record<string, string>> = { twitter: 'x', bsky: 'bluesky' };

const cell = (names: readonly string[]) => `(?:^|[,;\\t])\\s*"?(?:${names.map((name) => name.replace(/[()+]/g, '\\$&')).join('|')})"?\\s*(?=[,;\\t\\r\\n]|$)`;

/**
 * Buffer, Hootsuite and other schedulers: a table of what was sent, with a column each for text, time and network. Its columns are told by their
 * heads, which differ from report to report (https://faq.buffer.com/article/704-posts-report describes the one of Buffer). What was not
 * sent is left out. Times without a zone count as UTC.
 */
export default kind({
  parts: { posts: new RegExp(`^\\uFEFF?(?=[^\\n]*${cell(columns.text)})(?=[^\\n]*${cell(columns.at)})(?=[^\\n]*${cell([...columns.site, ...columns.url])})`, 'i') },
  needs: ['posts'],
  how: {
    en: 'The report of sent posts as CSV, with columns for text, date and network.',
    de: 'Der Bericht über gesendete Beiträge als CSV, mit Spalten für Text, Datum und Plattform.',
    help: 'https://faq.buffer.com/article/704-posts-report',
  },
  async *read({ posts }) {
    for (const part of posts) for await (const row of rowsOf(part)) yield postOf(row);
  },
});

const first = (row: Row, names: readonly string[]) => names.map(row).find((value) => value.trim() !== '') ?? '';

/** Some have the hour in a column of its own. */
function timeOf(row: Row): number {
  const day = first(row, columns.at).trim();
  const hour = first(row, columns.hour).trim();
  return looseTime(/^[\d./-]+$/.test(day) && /^\d{1,2}:\d{2}/.test(hour) ? `${day} ${hour}` : day);
}

function postOf(row: Row): Found {
  const said = first(row, columns.text);
  const at = timeOf(row);
  const network = first(row, columns.site).trim().toLowerCase();
  const host = hosts.exec(first(row, columns.url))?.[1]?.toLowerCase();
  const site = sites.find(([name]) => name.test(network))?.[1] ?? (host === undefined ? undefined : (siteOfHost[host] ?? host));
  if (site === undefined) return { not: 'unknown site', about: [network, said].join(' ').slice(0, 160), at };
  if (/draft|queue|pending|scheduled|fail|error|reject|approval|entwurf|geplant|fehlgeschlagen|abgelehnt/i.test(first(row, columns.status))) return { not: 'not posted', about: said.slice(0, 160), at };
  const [link, media] = [some(first(row, columns.link)), some(first(row, columns.media))];
  return {
    site, account: some(first(row, columns.account).replace(/^@/, '')), kind: 'post', at, text: said, ...(link !== undefined && { fields: { link } }),
    media: media === undefined ? [] : [mediaOf(media)], url: some(first(row, columns.url)),
  };
}
