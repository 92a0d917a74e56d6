import type { PastPost } from '../../past';
import { rule, type Examples, type Sources, type Words } from '../../rule';
import { pattern } from '../../text/latin';
import { hasWayIn } from '../../text/way-in';

const before = 2;
/** Shorter ones are calls and titles, unless a full stop ends them. */
const shortest = 21;
const shortestSentence = 15;
/** More words than this do not fit into the excerpt, so nobody knows how the post ended. */
const seen = 14;
let solemn: RegExp | undefined;
const grave =
  [
    'trauern?|trauer|beileid|verstorben|gestorben|verstarb|abschied|gedenken|nachruf|ruhe in frieden|mitgefühl|warnung|achtung',
    'gesperrt|sperrung|gefahr|evakuier\\p{L}{1,30}|störung|ausfall|ausgefallen|fällt aus|entfällt|hinweis|bekanntmachung|verspätung',
    'geschlossen|in loving memory|rest in peace|condolences|mourn\\p{L}{0,30}|passed away|died|obituary|warning|closed|closure|danger',
    'evacuat\\p{L}{1,30}|outage|cancelled|canceled|notice|delays?|disruption',
  ].join('|');

export default rule({
  codes: ['RCH-03'],
  gravity: 'hint',
  strength: 'evidence',
  kinds: ['post', 'thread', 'quote'],
  moment: 'sending',
  needs: ['text', 'history', 'account', 'profile'],
  languages: ['en', 'de'],
  check({ parsed, past, profile, site: here, account }) {
    if (profile.channel === 'notices' || profile.channel === 'news' || !isClosed(parsed.text, parsed.links.length)) return [];
    const last = past.filter((post) => post.site === here && post.kind !== 'reply' && post.kind !== 'comment' && (!account || !post.account || post.account === account)).slice(0, before);
    return last.length === before && last.every((post: PastPost) => post.words <= seen && isClosed(post.excerpt, post.links.length)) ? [{ with: { count: before + 1 } }] : [];
  },
});

function isClosed(text: string, links: number): boolean {
  return links === 0 && text.trim().length >= (/\p{L}\.\s*$/u.test(text) ? shortestSentence : shortest) && !hasWayIn(text) && !(solemn ??= pattern(`(?<![\\p{L}\\p{N}])(?:${grave})(?![\\p{L}\\p{N}])`, 'iu')).test(text);
}

export const sources: Sources = [
  { title: 'Buffer: State of Social Media Engagement', date: '2026-04', kind: 'vendor' },
  { title: { en: 'Meta: what is bait, and that asking for advice is none', de: 'Meta: was ein Köder ist, und dass Bitten um Rat keiner ist' }, date: '2019', kind: 'official, quoted' },
];

export const words: Words = {
  en: {
    title: 'The {count}rd post in a row with no way in',
    why: 'Posts that open a talk are answered. An honest open question is no bait.',
    look: 'End with one open question or one clear next step.',
  },
  de: {
    title: 'Der {count}. Beitrag in Folge ohne Einstieg für andere',
    why: 'Beiträge, die ein Gespräch öffnen, werden beantwortet. Eine ehrliche offene Frage ist kein Köder.',
    look: 'Schließ mit einer offenen Frage oder einem klaren nächsten Schritt.',
  },
};

const post = (excerpt: string, links: readonly string[] = []): PastPost => ({ site: 'x', kind: 'post', at: 0, hashtags: [], links, mentions: [], words: 8, media: 0, excerpt });
const fair = post('The new oven stands in the yard.');
const messe = post('Der neue Ofen steht im Hof bereit.');

export const examples: Examples = {
  en: {
    good: [
      { text: 'Our team was at the fair. What should we look at next year?', site: 'x', draft: { past: [fair, fair] } },
      { text: 'Our team was at the fair and saw four hundred ovens.', site: 'x', draft: { past: [fair, post('Who has an old oven for us?')] } },
      { text: 'We mourn our colleague Tom, who built the oven with us.', site: 'x', draft: { past: [fair, fair] } },
      { text: 'Our team was at the fair and saw four hundred ovens.', site: 'x' },
    ],
    bad: [
      { text: 'Our team was at the fair.', site: 'x', draft: { past: [fair, fair] } },
      { text: 'The mill turned for the first time in forty years.', site: 'x', draft: { past: [fair, post('Rain all day, and the flour stayed dry.')] } },
      { text: 'A good year for rye, says the miller.', site: 'x', draft: { past: [fair, fair, post('Who has time?')] } },
    ],
  },
  de: {
    good: [
      { text: 'Unser Team war auf der Messe. Was sollen wir uns nächstes Jahr ansehen?', site: 'x', draft: { past: [messe, messe] } },
      { text: 'Unser Team war auf der Messe und sah vierhundert Öfen.', site: 'x', draft: { past: [messe, post('Wer hat einen alten Ofen für uns?')] } },
      { text: 'Wir trauern um unseren Kollegen Tom, der den Ofen mit uns gebaut hat.', site: 'x', draft: { past: [messe, messe] } },
      { text: 'Unser Team war auf der Messe und sah vierhundert Öfen.', site: 'x' },
    ],
    bad: [
      { text: 'Unser Team war auf der Messe.', site: 'x', draft: { past: [messe, messe] } },
      { text: 'Zum ersten Mal seit vierzig Jahren dreht sich das Mühlrad.', site: 'x', draft: { past: [messe, post('Regen den ganzen Tag, das Mehl blieb trocken.')] } },
      { text: 'Ein gutes Jahr für Roggen, sagt der Müller.', site: 'x', draft: { past: [messe, messe, post('Wer hat Zeit?')] } },
    ],
  },
};
