import { opening, postsHere } from '../../own-past';
import { isVoice, type PastPost } from '../../past';
import { rule, type Examples, type Sources, type Words } from '../../rule';

export default rule({
  codes: ['COM-07'],
  gravity: 'hint',
  strength: 'evidence',
  languages: ['en', 'de'],
  kinds: opening,
  moment: 'pause',
  needs: ['text', 'history', 'account', 'profile'],
  options: {
    /** Posts in a row, this one counted, in which nobody says I or we. */
    most: { default: 10, min: 5, max: 40 },
  },
  check({ fields, past, profile, site: here, account, now }, _site, options) {
    if (profile.channel === 'notices' || profile.channel === 'news' || fields.some(({ text }) => isVoice(text))) return [];
    const most = options.most ?? 10;
    const before = postsHere(past, here, account, now).slice(0, most - 1);
    return before.length === most - 1 && before.every(isSilent) ? [{ sure: false, with: { count: most } }] : [];
  },
});

const signed = /(?:[\^/]\p{L}{1,3}|[–—]\s?\p{Lu}\p{L}{1,30})[\s.!]*$/u;

/** Nobody speaks in it, as far as is known: of a longer text whose middle was not kept nobody can tell. */
function isSilent({ voice, excerpt, end }: PastPost): boolean {
  if (signed.test((end ?? excerpt).trim())) return false;
  return voice === undefined ? end === undefined && excerpt.length < 80 && !isVoice(excerpt) : !voice;
}

export const sources: Sources = [
  { title: { en: 'Gao, Rui, Sun: first names in replies, MIS Quarterly 47(3)', de: 'Gao, Rui, Sun: Vornamen in Antworten, MIS Quarterly 47(3)' }, date: '2023-09', kind: 'research' },
  { title: { en: 'House rule: be there yourself', de: 'Hausregel: selbst da sein' }, date: '2026-11-21', kind: 'practice' },
];

export const words: Words = {
  en: {
    title: 'Ten posts and more, and nobody says I or we',
    why: 'In the last {count} posts here no person speaks. Channels without a face get less trust and fewer answers.',
    look: 'Let the person who did it tell it.',
    options: { most: 'Posts in a row without I or we' },
  },
  de: {
    title: 'Seit vielen Beiträgen sagt hier niemand ich oder wir',
    why: 'In den letzten {count} Beiträgen spricht kein Mensch. Kanälen ohne Gesicht wird weniger vertraut und seltener geantwortet.',
    look: 'Lass die Person erzählen, die es gemacht hat.',
    options: { most: 'Beiträge in Folge ohne Ich oder Wir' },
  },
};

const now = Date.UTC(2026, 10, 18, 10);
const series = (count: number, excerpt: string): readonly PastPost[] => [
  ...Array.from({ length: count }, (_, index): PastPost => ({ site: 'x', kind: 'post', at: now - (index * 1.7 + 1) * 86_400_000, hashtags: [], links: [`https://our-mill.org/${index}`], mentions: [], words: 9, media: 0, excerpt: `${excerpt} ${index}` })),
  ...Array.from({ length: 6 }, (_, index): PastPost => ({ site: 'x', kind: 'reply', at: now - (index * 2.3 + 1) * 86_400_000, hashtags: [], links: [], mentions: [], words: 9, media: 0, excerpt: 'Yes, on Friday.' })),
];

export const examples: Examples = {
  en: {
    good: [
      { text: 'We turned the stone today.', site: 'x', draft: { now, past: series(10, 'The stone was turned, notice') } },
      { text: 'The stone has been turned.', site: 'x', draft: { now, past: series(10, 'Who wants to see how we turn the stone, part') } },
      { text: 'The stone has been turned.', site: 'x', draft: { now, past: series(7, 'The stone was turned, notice') } },
    ],
    bad: [
      { text: 'The stone has been turned.', site: 'x', draft: { now, past: series(10, 'The stone was turned, notice') } },
      { text: 'The library is closed on Friday.', site: 'x', draft: { now, past: series(12, 'The library is open, day') } },
      { text: 'The report is ready.', site: 'x', draft: { now, past: series(10, 'The report was printed, volume') } },
    ],
  },
  de: {
    good: [
      { text: 'Heute haben wir den Stein gewendet.', site: 'x', draft: { now, past: series(10, 'Der Stein wurde gewendet, Meldung') } },
      { text: 'Der Stein wurde gewendet.', site: 'x', draft: { now, past: series(10, 'Wer will sehen, wie wir den Stein wenden, Teil') } },
      { text: 'Der Stein wurde gewendet.', site: 'x', draft: { now, past: series(10, 'Der Stein wurde gewendet, Meldung'), profile: { channel: 'news' } } },
    ],
    bad: [
      { text: 'Der Stein wurde gewendet.', site: 'x', draft: { now, past: series(10, 'Der Stein wurde gewendet, Meldung') } },
      { text: 'Die Bücherei bleibt am Freitag zu.', site: 'x', draft: { now, past: series(12, 'Die Bücherei ist offen, Tag') } },
      { text: 'Der Bericht liegt vor.', site: 'x', draft: { now, past: series(10, 'Der Bericht wurde gedruckt, Band') } },
    ],
  },
};
