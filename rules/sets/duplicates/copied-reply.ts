import { normalise } from '../../likeness';
import { day, isAnswer, ownHere } from '../../own-past';
import type { PastPost } from '../../past';
import { rule, type Examples, type Sources, type Words } from '../../rule';
import { gramsOf, shared } from '../../text/grams';

const shortest = 15;
const alike = 0.8;
const compared = 80;
/** "@anna", "Hallo Anna,", "Hi @anna!": whom it is said to does not make it another answer. */
const salutation = /^(?:\s{0,9}@[\p{L}\p{N}_.@-]{1,99}){0,20}\s{0,9}(?:(?:hallo|hi|hey|hello|moin|servus|liebe[rs]?|dear|guten (?:tag|morgen|abend)|good (?:morning|evening))(?=[\s,!])[^\S\n]{0,9}(?:@?[\p{L}\p{N}_.-]{1,30})?[,!.]?)?\s{0,9}/iu;

/** Whom it is said to, further on: "Frau Kern," or ", Petra,". */
const named = /(?<!\p{L})(?:Frau|Herrn?|Familie|Mrs?\.?|Ms\.?|Dr\.?) \p{Lu}\p{L}{1,30}|(?<=, )\p{Lu}\p{Ll}{1,20}(?=[,!])/gu;

export default rule({
  codes: ['DUP-05'],
  gravity: 'warning',
  strength: 'policy',
  kinds: ['reply', 'comment'],
  moment: 'pause',
  needs: ['text', 'history', 'account', 'profile'],
  options: {
    /** Alike answers, this one counted, that are too many. */
    times: { default: 3, min: 2, max: 20 },
    /** Within how many days. */
    days: { default: 7, min: 1, max: 60 },
  },
  check({ text, parsed, past, profile, site: here, account, now }, _site, options) {
    const own = plain(text);
    if (profile.channel === 'notices' || own.length < shortest) return [];
    const grams = gramsOf(own);
    const to = parsed.mentions[0]?.name.toLowerCase();
    const since = now - (options.days ?? 7) * day;
    const same = ownHere(past, here, account, now).filter((post) => isAnswer(post) && post.at >= since && !isTo(post, to) && shared(grams, gramsOf(plain(post.excerpt))) >= alike);
    const times = same.length + 1;
    return times >= (options.times ?? 3) ? [{ with: { times, days: options.days ?? 7 } }] : [];
  },
});

/** What an answer says, without whom it is said to, as long as what is remembered of others. */
function plain(text: string): string {
  return normalise(Array.from(text.slice(0, 4 * compared)).slice(0, compared).join('').replace(salutation, '').replaceAll(named, ' '));
}

/** The same person may be told the same again. */
function isTo({ mentions }: PastPost, to: string | undefined): boolean {
  return to !== undefined && mentions[0]?.toLowerCase().split('@', 1)[0] === to;
}

export const sources: Sources = [
  { title: { en: 'LinkedIn: repetitive comments are spam', de: 'LinkedIn: Wiederholte Kommentare sind Spam' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-05-27', kind: 'official' },
  { title: { en: 'YouTube: spam policy', de: 'YouTube: Regeln gegen Spam' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-07-24', kind: 'official' },
  { title: { en: 'Pinterest: repetitive comments', de: 'Pinterest: wiederholte Kommentare' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-02-20', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'The same answer {times} times in {days} days',
    why: 'People compare, and sites name repetitive answers as a sign of spam.',
    look: 'Pick up one word of what the other person wrote.',
    options: { times: 'Alike answers', days: 'Within so many days' },
  },
  de: {
    title: 'Dieselbe Antwort zum {times}. Mal in {days} Tagen',
    why: 'Die Leute vergleichen, und gleiche Antworten gelten den Diensten als Zeichen für Spam.',
    look: 'Greif ein Wort von dem auf, was die andere Person geschrieben hat.',
    options: { times: 'Gleiche Antworten', days: 'Innerhalb so vieler Tage' },
  },
};

const now = Date.UTC(2026, 10, 18, 10);
const replied = (...excerpts: readonly (readonly [excerpt: string, daysAgo: number, to?: string])[]) => ({
  now,
  kind: 'reply' as const,
  past: excerpts.map(([excerpt, daysAgo, to]): PastPost => ({ site: 'x', kind: 'reply', at: now - daysAgo * day, hashtags: [], links: [], mentions: to ? [to] : [], words: 9, media: 0, excerpt })),
});
const thanks = 'Thanks for your feedback, we will pass it on!';
const danke = 'Danke für dein Feedback, wir geben es weiter!';

export const examples: Examples = {
  en: {
    good: [
      { text: 'Good point about the ramp, I asked the builder.', site: 'x', draft: replied([thanks, 1], [thanks, 2]) },
      { text: thanks, site: 'x', draft: replied([thanks, 1], [thanks, 12]) },
      { text: '@anna The shop is open until six on Saturdays.', site: 'x', draft: replied(['@anna The shop is open until six on Saturdays.', 1, 'anna'], ['@anna The shop is open until six on Saturdays.', 2, 'anna']) },
    ],
    bad: [
      { text: thanks, site: 'x', draft: replied([thanks, 1], [thanks, 2]) },
      { text: `@anna ${thanks}`, site: 'x', draft: replied([`@ben ${thanks}`, 0.1, 'ben'], [`Hi Carla, ${thanks}`, 3], [thanks, 6]) },
      { text: 'Hello Tom, we are sorry to hear that and will look into it.', site: 'x', draft: replied(['Hello Ann, we are sorry to hear that and will look into it.', 1], ['Hi, we are sorry to hear that, and will look into it!', 2]) },
    ],
  },
  de: {
    good: [
      { text: 'Guter Hinweis zur Rampe, ich habe nachgefragt.', site: 'x', draft: replied([danke, 1], [danke, 2]) },
      { text: danke, site: 'x', draft: replied([danke, 1], [danke, 12]) },
      { text: 'Danke dir!', site: 'x', draft: replied(['Danke dir!', 1], ['Danke dir!', 1.5], ['Danke dir!', 2]) },
    ],
    bad: [
      { text: danke, site: 'x', draft: replied([danke, 1], [danke, 2]) },
      { text: `@anna ${danke}`, site: 'x', draft: replied([`@ben ${danke}`, 0.1, 'ben'], [`Hallo Carla, ${danke}`, 3], [danke, 6]) },
      { text: 'Liebe Frau Kern, schauen Sie bitte in unsere Öffnungszeiten.', site: 'x', draft: replied(['Lieber Herr Lenz, schauen Sie bitte in unsere Öffnungszeiten.', 1], ['Schauen Sie bitte in unsere Öffnungszeiten.', 2], ['Bitte schauen Sie in unsere Öffnungszeiten.', 3], ['Liebe Frau Abt, schauen Sie bitte in unsere Öffnungszeiten!', 3]) },
    ],
  },
};
