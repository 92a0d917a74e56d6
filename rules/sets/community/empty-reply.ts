import type { PastPost } from '../../past';
import { rule, type Examples, type Sources, type Words } from '../../rule';
import { emptyReplies } from '../../words/empty-replies';

const day = 86_400_000;
const longest = 60;
const mention = /^(?:[@＠][\w.@-]+\s*)+|[@＠][\w.@-]+/gu;
/** Short and yet meant for one person. */
const personal = /(?<!\p{L})(?:glückwunsch\p{L}{0,30}|gratul\p{L}{0,30}|congrat\p{L}{0,30}|beileid|condolences|sorry|gute besserung|get well|danke|thanks|thank you|bitte|gern|gerne|welcome|happy birthday|geburtstag|ja|nein|no|ok|okay|klar|erledigt|done)(?!\p{L})/iu;

export default rule({
  codes: ['COM-05'],
  gravity: 'warning',
  strength: 'policy',
  kinds: ['reply', 'comment'],
  moment: 'pause',
  needs: ['text', 'history'],
  options: {
    /** Empty replies in 24 hours, this one counted, that are too many. */
    most: { default: 2, min: 2, max: 20 },
  },
  check({ text, parsed, past, now }, _site, options) {
    if (parsed.links.length > 0 || !isEmpty(text)) return [];
    const toOthers = past.filter((post) => isReply(post) && post.at > now - day && post.at <= now && post.links.length === 0 && post.media === 0 && isEmpty(post.excerpt) && !sameReader(post, parsed.mentions.map(({ text: name }) => name.slice(1))));
    const count = toOthers.length + 1;
    return count >= (options.most ?? 2) ? [{ with: { count } }] : [];
  },
});

function isReply({ kind }: PastPost): boolean {
  return kind === 'reply' || kind === 'comment';
}

/** Both name somebody, and the same one: that is a talk. */
function sameReader({ mentions }: PastPost, now: readonly string[]): boolean {
  return mentions.length > 0 && now.length > 0 && mentions.some((name) => now.some((other) => other.toLowerCase() === name.toLowerCase()));
}

/** A reply that fits under any post: one of the usual ones, or fewer than three words that ask nothing. */
function isEmpty(text: string): boolean {
  if (text.length > longest + 40 || text.includes('?')) return false;
  const said = text.replaceAll(mention, ' ').replaceAll(/[^\p{L}\p{N}\s]/gu, '').replaceAll(/\s+/gu, ' ').trim().toLowerCase();
  if (said.length > longest) return false;
  return emptyReplies.has(said) || (said.split(' ').length < 3 && said !== '' && !/\d/.test(said) && !personal.test(said));
}

export const sources: Sources = [
  { title: { en: 'LinkedIn Professional Community Policies, Spam: repeated comments', de: 'LinkedIn, Community-Richtlinien: Spam, wiederholte Kommentare' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-05-27', kind: 'official' },
  { title: { en: 'Pinterest and YouTube: rules on repeated comments', de: 'Pinterest und YouTube: Regeln gegen wiederholte Kommentare' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-07-24', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'The {count}th reply today that fits under any post',
    why: 'The same empty words to many people count as a sign of spam, and they start no talk.',
    look: 'Say what exactly you liked, or ask.',
    options: { most: 'Empty replies in 24 hours' },
  },
  de: {
    title: 'Heute die {count}. Antwort, die überall passt',
    why: 'Dieselben leeren Worte an viele gelten als Zeichen für Spam, und sie beginnen kein Gespräch.',
    look: 'Sag, was genau dir gefiel, oder frag nach.',
    options: { most: 'Leere Antworten in 24 Stunden' },
  },
};

const said = (excerpt: string, hours = 2) => ({
  kind: 'reply', past: [{ site: 'x', kind: 'reply', at: Date.UTC(2026, 10, 18, 10 - hours), hashtags: [], links: [], mentions: [], words: 2, media: 0, excerpt }],
}) as const;

export const examples: Examples = {
  en: {
    good: [
      { text: 'The part about the pump helped me, how loud is it?', draft: said('Great post!') },
      { text: 'Great post! 👏', draft: { kind: 'reply' } },
      { text: 'Great post! 👏', draft: said('Great post!', 30) },
      { text: 'Congratulations!', draft: said('Great post!') },
    ],
    bad: [
      { text: 'Great post! 👏', draft: said('Love this 😍') },
      { text: 'So true!', draft: said('So true!') },
      { text: 'Thanks for sharing', draft: said('Nice one 👍') },
    ],
  },
  de: {
    good: [
      { text: 'Der Teil über die Pumpe half mir, wie laut ist sie?', draft: said('Toller Beitrag!') },
      { text: 'Toller Beitrag! 👏', draft: { kind: 'reply' } },
      { text: 'Toller Beitrag! 👏', draft: said('Toller Beitrag!', 30) },
      { text: 'Herzlichen Glückwunsch!', draft: said('Toller Beitrag!') },
    ],
    bad: [
      { text: 'Toller Beitrag! 👏', draft: said('Sehr schön 😍') },
      { text: 'So wahr!', draft: said('So wahr!') },
      { text: 'Danke fürs Teilen', draft: said('Klasse 👍') },
    ],
  },
};
