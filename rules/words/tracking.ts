/** Parameters that only say where a click came from. Lower case, sorted. */
export const trackers: ReadonlySet<string> = new Set([
  '_hsenc', '_hsmi', 'dclid', 'epik', 'fbclid', 'gbraid', 'gclid', 'igsh', 'igshid', 'li_fat_id', 'mc_cid', 'mc_eid', 'mibextid',
  'msclkid', 'ref_src', 'ref_url', 'srsltid', 'ttclid', 'twclid', 'wbraid', 'yclid',
]);

/** Parameters that track only on these hosts; elsewhere the same letters may mean something. */
export const trackersOf: Readonly<Record<string, readonly string[]>> = {
  'linkedin.com': ['lipi', 'rcm', 'trackingid', 'trk'],
  'open.spotify.com': ['si'],
  'threads.com': ['xmt'],
  'threads.net': ['xmt'],
  'twitter.com': ['s', 't'],
  'x.com': ['s', 't'],
  'youtu.be': ['si'],
  'youtube.com': ['si'],
};

/** Machines that answer questions write themselves into the addresses they hand out. */
export const machines: ReadonlySet<string> = new Set(['chatgpt', 'chatgpt.com', 'claude.ai', 'copilot.com', 'openai', 'perplexity', 'perplexity.ai']);

/** How campaigns call the sites, by site. */
export const campaignNames: Readonly<Record<string, readonly string[]>> = {
  bluesky: ['bluesky', 'bsky', 'bsky.app'],
  facebook: ['facebook', 'facebook.com', 'fb', 'm.facebook.com'],
  instagram: ['ig', 'insta', 'instagram', 'instagram.com'],
  linkedin: ['linkedin', 'linkedin.com', 'lnkd.in'],
  mastodon: ['mastodon'],
  pinterest: ['pinterest', 'pinterest.com'],
  reddit: ['reddit', 'reddit.com'],
  threads: ['threads', 'threads.net'],
  tiktok: ['tiktok', 'tiktok.com'],
  tumblr: ['tumblr'],
  x: ['t.co', 'twitter', 'twitter.com', 'x', 'x.com'],
  xing: ['xing', 'xing.com'],
  youtube: ['youtube', 'youtube.com', 'yt'],
};
