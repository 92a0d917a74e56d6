import type { PastPost } from '../../past';
import { rule, type Examples, type Sources, type Words } from '../../rule';
import { surplus } from '../../text/surplus';

const looked = 5;
const alike = 0.8;

export default rule({
  codes: ['TAG-06'],
  gravity: 'hint',
  strength: 'policy',
  kinds: ['post', 'thread', 'quote'],
  moment: 'pause',
  needs: ['text', 'history', 'account', 'profile'],
  wide: true,
  options: {
    /** Tags from which on a block is looked at, house tags not counted. */
    least: { default: 4, min: 2, max: 10 },
    /** How many of the last five posts. */
    times: { default: 3, min: 2, max: 5 },
  },
  check({ parsed, past, profile, site: here, account }, _site, options) {
    const house = new Set((profile.houseTags ?? []).map((tag) => tag.replace(/^[#＃]/u, '').toLowerCase()));
    const own = new Set(parsed.hashtags.map(({ tag }) => tag.toLowerCase()).filter((tag) => !house.has(tag)));
    if (own.size < (options.least ?? 4)) return [];
    const isOwn = (post: PastPost) => post.site === here && post.kind !== 'reply' && post.kind !== 'comment' && (!account || !post.account || post.account === account);
    const same = past.filter(isOwn).slice(0, looked).filter(({ hashtags }) => likeness(own, new Set(hashtags.filter((tag) => !house.has(tag)))) >= alike);
    if (same.length < (options.times ?? 3)) return [];
    return [{ at: surplus(parsed.text, parsed.hashtags, 0), with: { times: same.length, of: looked } }];
  },
});

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const tag of a) if (b.has(tag)) shared++;
  return shared / (a.size + b.size - shared);
}

export const sources: Sources = [
  { title: { en: 'X: rules on authenticity', de: 'X: Regeln zur Authentizität' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-06-29', kind: 'official' },
  { title: { en: 'Meta: spammy captions and tags lose reach', de: 'Meta: Mit Spam-Texten und -Tags sinkt die Reichweite' }, date: '2025-04-24', kind: 'official, quoted' },
  { title: { en: 'House rule: how alike is alike', de: 'Hausregel: wie ähnlich ähnlich ist' }, date: '2026-11-21', kind: 'practice' },
];

export const words: Words = {
  en: {
    title: 'The same hashtags as in {times} of the last {of} posts',
    why: 'A pasted block looks automatic and says nothing about this post.',
    look: 'Choose tags for this post; one tag of your house may stay.',
    options: { least: 'Tags that make a block', times: 'Of the last five posts' },
  },
  de: {
    title: 'Dieselben Hashtags wie in {times} der letzten {of} Beiträge',
    why: 'Ein eingefügter Block wirkt automatisch und sagt nichts über diesen Beitrag.',
    look: 'Wähl Tags für diesen Beitrag; ein Tag des Hauses darf bleiben.',
    options: { least: 'Hashtags, die einen Block ergeben', times: 'Von den letzten fünf Beiträgen' },
  },
};

const before = (...hashtags: string[]): PastPost => ({ site: 'mastodon', kind: 'post', at: 0, hashtags, links: [], mentions: [], words: 9, media: 0, excerpt: '' });
const block = before('bread', 'leeds', 'mill', 'flour');
const brot = before('brot', 'kassel', 'mühle', 'mehl');

export const examples: Examples = {
  en: {
    good: [
      { text: 'Rye is back on the shelf, baked last night. #Leeds #Rye', site: 'mastodon', draft: { past: [block, block, block] } },
      { text: 'Rye is back on the shelf, baked last night. #Bread #Leeds #Mill #Flour', site: 'mastodon', draft: { past: [block, before('cake'), block] } },
      { text: 'Rye is back on the shelf, baked last night. #Bread #Leeds #Mill #Flour', site: 'mastodon', draft: { past: [block, block, block], profile: { houseTags: ['#Leeds', 'Mill'] } } },
    ],
    bad: [
      { text: 'Rye is back on the shelf. #Bread #Leeds #Mill #Flour', at: '#Bread #Leeds #Mill #Flour', site: 'mastodon', draft: { past: [block, block, block] } },
      { text: 'The oven is new. #Flour #Mill #Leeds #Bread', at: '#Flour #Mill #Leeds #Bread', site: 'mastodon', draft: { past: [block, before('cake'), block, block] } },
      { text: 'The #Mill is open. #Bread #Leeds #Flour #Cake', at: '#Mill', site: 'mastodon', draft: { past: [block, block, block] } },
    ],
  },
  de: {
    good: [
      { text: 'Roggen ist wieder da, gestern Nacht gebacken. #Kassel #Roggen', site: 'mastodon', draft: { past: [brot, brot, brot] } },
      { text: 'Roggen ist wieder da, gestern Nacht gebacken. #Brot #Kassel #Mühle #Mehl', site: 'mastodon', draft: { past: [brot, before('kuchen'), brot] } },
      { text: 'Roggen ist wieder da, gestern Nacht gebacken. #Brot #Kassel #Mühle #Mehl', site: 'mastodon', draft: { past: [brot, brot, brot], profile: { houseTags: ['#Kassel', 'Mühle'] } } },
    ],
    bad: [
      { text: 'Roggen ist wieder da. #Brot #Kassel #Mühle #Mehl', at: '#Brot #Kassel #Mühle #Mehl', site: 'mastodon', draft: { past: [brot, brot, brot] } },
      { text: 'Der Ofen ist neu. #Mehl #Mühle #Kassel #Brot', at: '#Mehl #Mühle #Kassel #Brot', site: 'mastodon', draft: { past: [brot, before('kuchen'), brot, brot] } },
      { text: 'Die #Mühle ist offen. #Brot #Kassel #Mehl #Kuchen', at: '#Mühle', site: 'mastodon', draft: { past: [brot, brot, brot] } },
    ],
  },
};
