/** The sites' names as they are written, for sentences about another site than the open one. Sorted by id. */
export const siteNames: Readonly<Record<string, string>> = {
  bluesky: 'Bluesky', facebook: 'Facebook', flickr: 'flickr', 'google-business-profile': 'Google Business Profile', googleplus: 'Google+', instagram: 'Instagram', linkedin: 'LinkedIn', mastodon: 'Mastodon',
  pinterest: 'Pinterest', reddit: 'Reddit', threads: 'Threads', tiktok: 'TikTok', tumblr: 'Tumblr', x: 'X', xing: 'XING', youtube: 'YouTube',
};

/** A site's name, or its id where it has none here. */
export function nameOf(site: string): string {
  return siteNames[site] ?? site;
}
