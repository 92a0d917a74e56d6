import type { PracticeOptions } from '../pages/options';
import type { PracticePage } from './harness/page';

/** One place somebody writes in, and what Takt has to make of it. */
export type Place = {
  readonly name: string;
  readonly site: 'x' | 'bluesky' | 'mastodon';
  readonly address: string;
  readonly options?: PracticeOptions;
  /** What has to be opened first. */
  readonly open?: string;
  /** The practice page's name for the surface. */
  readonly surface?: string;
  readonly send: string;
  readonly kind: 'post' | 'reply' | 'quote' | 'thread';
  readonly account: string;
  readonly server?: string;
  /** What the site has put into the box. */
  readonly before?: string;
};

const x = { site: 'x', account: 'mira_writes', send: '[data-testid=tweetButton]' } as const;
const bluesky = { site: 'bluesky', address: 'https://bsky.app/', account: 'mira.example.org', send: '[data-testid=composerPublishBtn]' } as const;
const mastodon = { site: 'mastodon', address: 'https://mastodon.social/publish', account: 'mira', server: 'mastodon.social', send: 'form button[type=submit]' } as const;
const redesign = { ...mastodon, options: { redesign: true } } as const;

export const places: readonly Place[] = [
  { ...x, name: 'X, dialog', address: 'https://x.com/compose/post', kind: 'post', surface: 'modal' },
  { ...x, name: 'X, home', address: 'https://x.com/home', kind: 'post', surface: 'home', send: '[data-testid=tweetButtonInline]' },
  { ...x, name: 'X, reply dialog', address: 'https://x.com/home', open: 'reply', kind: 'reply', surface: 'modal' },
  { ...x, name: 'X, reply below a post', address: 'https://x.com/hafen_bremen/status/1888000000000000001', kind: 'reply', surface: 'status', send: '[data-testid=tweetButtonInline]' },
  { ...x, name: 'X, quote', address: 'https://x.com/home', open: 'quote', kind: 'quote', surface: 'modal' },
  { ...bluesky, name: 'Bluesky, post', open: 'post', kind: 'post' },
  { ...bluesky, name: 'Bluesky, reply', open: 'reply', kind: 'reply' },
  { ...bluesky, name: 'Bluesky, quote', open: 'quote', kind: 'quote' },
  { ...mastodon, name: 'Mastodon, classic', kind: 'post' },
  { ...mastodon, name: 'Mastodon, classic reply', open: 'reply', kind: 'reply', before: '@jonas ' },
  { ...mastodon, name: 'Mastodon, classic quote', open: 'quote', kind: 'quote' },
  { ...redesign, name: 'Mastodon 5, post', open: 'post', kind: 'post' },
  { ...redesign, name: 'Mastodon 5, reply', open: 'reply', kind: 'reply', before: '@jonas ' },
  { ...redesign, name: 'Mastodon 5, quote', open: 'quote', kind: 'quote' },
];

type Visit = (address: string, options?: PracticeOptions) => Promise<PracticePage>;

/** Goes to a place and has its box ready. */
export async function at(place: Place, visit: Visit, options?: PracticeOptions): Promise<PracticePage> {
  const page = await visit(place.address, { ...place.options, ...options });
  if (place.open) await page.open(place.open);
  await page.box(0, place.surface);
  return page;
}
