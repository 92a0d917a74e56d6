import { rowsOf, type Row } from '../csv';
import { kind, type Found } from '../kind';
import { list, some, text, thing, time } from '../values';

/**
 * YouTube, Google Takeout: `comments.csv` (Comment ID, Channel ID, Comment create timestamp, Price, Parent comment ID, since 2024 also Post ID,
 * Video ID, Comment text, …), whose heads are in the account's language, so that cells are told by what is in them; texts are JSON,
 * `{"takeoutSegments":[{"text"}]}` until June 2024, since then `{"text"},{"text","mention"}`. `videos.csv` and `posts.csv` are known by their
 * English and German heads. Shape after https://github.com/seanbreckenridge/google_takeout_parser (tests).
 */
export default kind({
  parts: {
    comments: /^\uFEFF?[^\n]{0,12000}\n(?:[^\n]{0,12000}\n){0,3}?[^\n]{0,12000}"\{""(?:text|takeoutSegments|mention|link|videoLink)""|^\uFEFF?"?(?:Comment ID|Kommentar[-\u2010\u2011]ID)"?,/i,
    videos: /^\uFEFF?(?=[^\n]{0,12000}\bVideo[ \u2010\u2011-]ID\b)[^\n]{0,12000}\bVideo ?tit(?:le|el) \(Original\)/i,
    posts: /^\uFEFF?(?=[^\n]{0,12000}\b(?:Post ID|Beitrags[-\u2010\u2011]ID)\b)[^\n]{0,12000}\b(?:Post text|Text des Beitrags)\b/i,
  },
  needs: ['comments', 'videos', 'posts'],
  how: {
    en: 'takeout.google.com, YouTube alone: comments, posts and video metadata are enough; the films themselves are not needed.',
    de: 'takeout.google.com, nur YouTube: Kommentare, Beiträge und Video-Metadaten genügen; die Videos selbst braucht es nicht.',
    help: 'https://support.google.com/accounts/answer/3024190',
  },
  async *read({ comments, videos, posts }) {
    for (const part of comments) for await (const row of rowsOf(part)) yield commentOf(row);
    for (const part of videos) for await (const row of rowsOf(part)) yield videoOf(row);
    for (const part of posts) for await (const row of rowsOf(part)) yield postOf(row);
  },
});

const stamp = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/;
const timeIn = (cells: readonly string[]) => time(cells.find((cell) => stamp.test(cell)));

/** What the columns are called, in English and German. */
const names = {
  comment: ['comment id', 'kommentar-id'],
  parent: ['parent comment id', 'übergeordnete kommentar-id', 'id des übergeordneten kommentars'],
  video: ['video id', 'video-id'],
  said: ['comment text', 'kommentartext'],
  title: ['video title (original)', 'videotitel (original)'],
  description: ['video description (original)', 'videobeschreibung (original)'],
  published: ['video publish timestamp', 'zeitstempel bei videoveröffentlichung'],
  made: ['video create timestamp', 'zeitstempel bei videoerstellung'],
  privacy: ['privacy', 'datenschutz'],
  post: ['post id', 'beitrags-id'],
  posted: ['post text', 'text des beitrags'],
} as const;

const cell = (row: Row, name: keyof typeof names) => names[name].map(row).find((said) => said !== '') ?? '';

function commentOf(row: Row): Found {
  const { cells, line } = row;
  const at = timeIn(cells);
  const number = cell(row, 'comment') || cells[0];
  const named = cell(row, 'video');
  // Messages in a live chat are no answers, and have the film where comments have what they answer.
  const parent = cell(row, 'parent') || (cells[4] === named ? '' : cells[4]);
  const raw = cells.find((said, index) => index > 2 && /^\{\s*"/.test(said)) ?? (cell(row, 'said') || cells[cells.length > 7 ? 7 : 6] || '');
  const video = named || cells[cells.length > 7 ? 6 : 5];
  if (!number) return { not: 'broken', about: line, at };
  return {
    site: 'youtube', number, kind: some(parent) === undefined ? 'comment' : 'reply', at, text: segments(raw),
    url: some(video) && `https://www.youtube.com/watch?v=${video}&lc=${number}`,
  };
}

function segments(raw: string): string {
  if (!raw.startsWith('{')) return raw;
  try {
    const all: unknown = JSON.parse(`[${raw}]`);
    return list(all).flatMap((one) => list(thing(one)['takeoutSegments'] ?? [one])).map((one) => text(thing(one)['text'])).join('');
  } catch {
    return raw;
  }
}

function videoOf(row: Row): Found {
  const number = cell(row, 'video');
  const title = cell(row, 'title');
  const at = time(cell(row, 'published') || cell(row, 'made') || row.cells.find((said) => stamp.test(said)));
  if (/^privat/i.test(cell(row, 'privacy'))) return { not: 'not posted', about: title, at };
  return { site: 'youtube', number, kind: 'post', at, text: cell(row, 'description'), fields: { title }, media: [{ kind: 'video', alt: { state: 'unknown' } }], url: `https://www.youtube.com/watch?v=${number}` };
}

function postOf(row: Row): Found {
  const number = cell(row, 'post');
  return { site: 'youtube', number, kind: 'post', at: timeIn(row.cells), text: segments(cell(row, 'posted')), url: `https://www.youtube.com/post/${number}` };
}
