import { day, isAnswer, opening, ownHere } from '../../own-past';
import type { PastPost } from '../../past';
import { rule, type Examples, type Sources, type Words } from '../../rule';

const minute = 60_000;
const fewest = 12;
const looked = 60;

export default rule({
  codes: ['CAD-04'],
  gravity: 'hint',
  strength: 'evidence',
  kinds: opening,
  moment: 'pause',
  needs: ['history', 'account', 'profile'],
  options: {
    /** Percent of the gaps between posts that are equal to the minute. */
    gaps: { default: 70, min: 50, max: 100 },
    /** Percent of posts in the same minute of the hour, while nothing is answered. */
    minutes: { default: 60, min: 40, max: 100 },
  },
  check({ past, profile, site: here, account, now }, _site, options) {
    if (profile.automatic === true || profile.channel === 'notices') return [];
    const all = ownHere(past, here, account, now);
    const posts = all.filter((post) => !isAnswer(post)).slice(0, looked);
    if (posts.length < fewest) return [];
    const gaps = posts.slice(1).map(({ at }, index) => (posts[index]?.at ?? 0) - at);
    const usual = gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0;
    const equal = gaps.filter((gap) => Math.abs(gap - usual) <= minute).length / gaps.length;
    // Posts in one breath are a thread or live, not a clock.
    if (equal * 100 >= (options.gaps ?? 70) && usual > 10 * minute) return [{ sure: false, with: { percent: Math.round(equal * 100) } }];
    const answered = all.some((post) => isAnswer(post) && now - post.at <= 30 * day);
    const times = new Map<number, number>();
    for (const { at } of posts) times.set(minuteOf(at), (times.get(minuteOf(at)) ?? 0) + 1);
    const [at = 0, count = 0] = [...times].toSorted((a, b) => b[1] - a[1])[0] ?? [];
    const share = Math.round((count / posts.length) * 100);
    return !answered && share >= (options.minutes ?? 60) ? [{ sure: false, variant: 'minute', with: { percent: share, minute: String(at).padStart(2, '0') } }] : [];
  },
});

function minuteOf(at: number): number {
  return Math.floor(at / minute) % 60;
}

export const sources: Sources = [
  { title: { en: 'Tavares, Faisal: timing tells people from bots, PLoS ONE 8(7) e65774', de: 'Tavares, Faisal: Am Takt unterscheidet man Menschen und Bots, PLoS ONE 8(7) e65774' }, date: '2013-07-03', kind: 'research' },
  { title: { en: 'Own simulation of 5,000 accounts', de: 'Eigene Simulation mit 5.000 Konten' }, date: '2026-11-21', kind: 'measured' },
];

export const words: Words = {
  en: {
    title: 'Your posts come like clockwork',
    why: '{percent} % of the gaps between them are equal to the minute. Timing alone tells machines from people, and nobody seems to be there.',
    look: 'Post when you have time for the answers.',
    variants: { minute: { title: 'Most posts at minute :{minute}, and no answers', why: '{percent} % of your posts come in the same minute of the hour, and in 30 days you answered nobody. That looks like a machine.' } },
    options: { gaps: 'Percent of gaps equal to the minute', minutes: 'Percent of posts in the same minute of the hour' },
  },
  de: {
    title: 'Deine Beiträge kommen wie ein Uhrwerk',
    why: '{percent} % der Abstände sind auf die Minute gleich. Schon der Takt verrät Maschinen, und es scheint niemand da zu sein.',
    look: 'Poste, wenn du Zeit für die Antworten hast.',
    variants: { minute: { title: 'Fast immer um Minute :{minute}, und keine Antworten', why: '{percent} % deiner Beiträge kommen zur selben Minute, und seit 30 Tagen hast du niemandem geantwortet. Das wirkt wie eine Maschine.' } },
    options: { gaps: 'Prozent der Abstände, die auf die Minute gleich sind', minutes: 'Prozent der Beiträge in derselben Minute der Stunde' },
  },
};

const now = Date.UTC(2026, 10, 18, 10);
const at = (kind: PastPost['kind'], time: number): PastPost => ({ site: 'x', kind, at: time, hashtags: [], links: [], mentions: [], words: 9, media: 0, excerpt: 'We turned the stone' });
const clock = Array.from({ length: 14 }, (_, index) => at('post', Date.UTC(2026, 10, 17 - index, 9)));
const people = Array.from({ length: 14 }, (_, index) => at('post', Date.UTC(2026, 10, 17 - index, 8 + ((index * 5) % 9), (index * 23) % 60)));
const slots = Array.from({ length: 14 }, (_, index) => at('post', Date.UTC(2026, 10, 17 - index, 8 + ((index * 5) % 9), index % 4 === 3 ? 17 : 30)));
const answer = at('reply', Date.UTC(2026, 10, 16, 15, 4));
const answers = Array.from({ length: 7 }, () => answer);

export const examples: Examples = {
  en: {
    good: [
      { text: 'The stone is in its place.', site: 'x', draft: { now, past: [...people, ...answers] } },
      { text: 'The stone is in its place.', site: 'x', draft: { now, past: [...clock.slice(0, 9), ...answers] } },
      { text: 'The stone is in its place.', site: 'x', draft: { now, past: [...slots, ...answers] } },
    ],
    bad: [
      { text: 'The stone is in its place.', site: 'x', draft: { now, past: clock } },
      { text: 'The stone is in its place.', site: 'x', draft: { now, past: slots } },
      { text: 'The stone is in its place.', site: 'x', draft: { now, past: [...clock, answer] } },
    ],
  },
  de: {
    good: [
      { text: 'Der Stein liegt an seinem Platz.', site: 'x', draft: { now, past: [...people, ...answers] } },
      { text: 'Der Stein liegt an seinem Platz.', site: 'x', draft: { now, past: [...clock.slice(0, 9), ...answers] } },
      { text: 'Der Stein liegt an seinem Platz.', site: 'x', draft: { now, past: [...clock, ...answers], profile: { automatic: true, marked: true } } },
    ],
    bad: [
      { text: 'Der Stein liegt an seinem Platz.', site: 'x', draft: { now, past: clock } },
      { text: 'Der Stein liegt an seinem Platz.', site: 'x', draft: { now, past: slots } },
      { text: 'Der Stein liegt an seinem Platz.', site: 'x', draft: { now, past: [...clock, answer] } },
    ],
  },
};
