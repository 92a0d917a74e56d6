/** Link shorteners: the address hides where it leads. Own short domains are not listed. Sorted. */
export const shorteners: ReadonlySet<string> = new Set([
  'bit.ly', 'buff.ly', 'cutt.ly', 'dlvr.it', 'goo.gl', 'is.gd', 'kurzelinks.de', 'lnkd.in', 'ow.ly', 'rb.gy', 'rebrand.ly', 's.id',
  'shorturl.at', 't.co', 't.ly', 't1p.de', 'tiny.cc', 'tinyurl.com', 'v.gd',
]);

/** Short addresses that a site makes by itself: in a draft they were copied from a post. Sorted. */
export const copiedShorteners: ReadonlySet<string> = new Set(['lnkd.in', 't.co']);

/** Endings that no address of the open web has (RFC 2606, RFC 6761, RFC 6762), or that only a house network knows. Sorted. */
export const privateEndings: readonly string[] = ['corp', 'example', 'home', 'internal', 'intranet', 'invalid', 'lan', 'local', 'localhost', 'test'];

/** Public sites whose host begins like a trial version: dev.twitch.tv, preview.redd.it. Sorted. */
export const publicTrials: readonly string[] = [
  'apple.com', 'azure.com', 'bitly.com', 'canva.com', 'epicgames.com', 'mailchi.mp', 'mailerlite.com', 'mozilla.org', 'mysql.com',
  'office.com', 'outlook.com', 'redd.it', 'roblox.com', 'twitch.tv',
];
