import { rowsOf, type Row } from '../csv';
import { kind, type Found, type Part } from '../kind';
import { mediaOf, some, time } from '../values';

/**
 * LinkedIn, "Get a copy of your data": `Shares.csv` with Date, ShareLink, ShareCommentary, SharedUrl, MediaUrl, Visibility; `Comments.csv` with
 * Date, Link, Message; `Profile.csv` names the person. Dates are UTC. Quotation marks are doubled once more in posts of several lines, and
 * have a backslash before them in comments; who saves it from a spreadsheet may have semicolons between the cells; the larger archive hangs the member's number to the names of its files. Shape after
 * https://github.com/silkyrich/linkedin-export-viewer (fixtures).
 */
export default kind({
  parts: {
    posts: /^\uFEFF?"?Date"?[,;]\s*"?ShareLink"?[,;]\s*"?ShareCommentary\b/,
    comments: /^\uFEFF?"?Date"?[,;]\s*"?Link"?[,;]\s*"?Message\b/,
    // Connections and recommendations begin with two names as well.
    profile: /^\uFEFF?"?First Name"?[,;]\s*"?Last Name"?[,;][^\n]{0,400}\b(?:Maiden Name|Headline)\b/,
  },
  needs: ['posts', 'comments'],
  how: {
    en: 'Settings, Data privacy, Get a copy of your data. Choose the larger archive: the small one has no posts in it.',
    de: 'Einstellungen, Datenschutz, Kopie Ihrer Daten anfordern. Nimm das größere Archiv: Im kleinen sind keine Beiträge.',
    help: 'https://www.linkedin.com/help/linkedin/answer/a1339364',
  },
  async *read({ posts, comments, profile }) {
    const account = await nameIn(profile);
    for (const part of posts) for await (const row of rowsOf(part)) yield postOf(row, account);
    for (const part of comments) for await (const row of rowsOf(part, '\\')) yield commentOf(row, account);
  },
});

async function nameIn(parts: readonly Part[]): Promise<string | undefined> {
  for (const part of parts) for await (const row of rowsOf(part)) return some([row('first name'), row('last name')].join(' '));
  return undefined;
}

function postOf(row: Row, account: string | undefined): Found {
  const at = time(row('date'));
  const said = unwrap(row('sharecommentary'));
  const [link, media] = [some(row('sharedurl')), some(row('mediaurl'))];
  // A post of somebody else, handed on without a word.
  if (said === '' && (link === undefined || ofSite.test(link)) && media === undefined) return { not: 'repost', about: row('sharelink'), at };
  return { site: 'linkedin', account, number: numberIn(row('sharelink')), kind: 'post', at, text: said, ...(link !== undefined && { fields: { link } }), media: media === undefined ? [] : [mediaOf(media)], url: some(row('sharelink')) };
}

function commentOf(row: Row, account: string | undefined): Found {
  return { site: 'linkedin', account, kind: 'comment', at: time(row('date')), text: unwrap(row('message').replaceAll('""', '"')), url: some(row('link')) };
}

const ofSite = /^https?:\/\/(?:www\.)?linkedin\.com\/(?:feed\/update|posts)\//i;

/** Each line of a text comes in quotation marks of its own, and what is quoted in it in doubled ones. */
const unwrap = (text: string) => (/"\r?\n"/.test(text) ? text.replace(/"?\r?\n"?/g, '\n').replaceAll('""', '"') : text).trim();

const numberIn = (link: string) => /(?:share|ugcPost|activity)(?::|%3A|-)(\d{10,})/i.exec(link)?.[1];
