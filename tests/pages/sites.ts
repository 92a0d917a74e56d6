import bluesky from './bluesky/site';
import elk from './elk/site';
import facebook from './facebook/site';
import flickr from './flickr/site';
import googleBusiness from './google-business-profile/site';
import instagram from './instagram/site';
import linkedin from './linkedin/site';
import mastodon from './mastodon/site';
import phanpy from './phanpy/site';
import pinterest from './pinterest/site';
import type { PracticeSite } from './practice-site';
import reddit from './reddit/site';
import threads from './threads/site';
import tiktok from './tiktok/site';
import tumblr from './tumblr/site';
import x from './x/site';
import xing from './xing/site';
import youtube from './youtube/site';

/** All practice sites. A new one is one folder with site.ts (its server) and page.tsx (its client), and a line here. */
export const sites: readonly PracticeSite[] = [bluesky, elk, facebook, flickr, googleBusiness, instagram, linkedin, mastodon, phanpy, pinterest, reddit, threads, tiktok, tumblr, x, xing, youtube];

/** The practice site at a host, if any. */
export function siteAt(host: string): PracticeSite | undefined {
  return sites.find((site) => site.owns(host));
}
