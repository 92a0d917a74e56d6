import { canonicalLink } from '../../likeness';
import { opening, postsHere } from '../../own-past';
import { isOffer, type PastPost } from '../../past';
import { rule, type Examples, type Sources, type Words } from '../../rule';
import { isLabelled } from '../../text/ads';

const looked = 10;

export default rule({
  codes: ['TON-08'],
  gravity: 'hint',
  strength: 'practice',
  kinds: opening,
  moment: 'pause',
  needs: ['text', 'history', 'account', 'profile'],
  options: {
    /** Posts among the last ten, this one counted, that sell. */
    most: { default: 8, min: 4, max: 10 },
  },
  check({ text, parsed, past, profile, site: here, account, now }, site, options) {
    if (profile.channel === 'shop') return [];
    const own = hostsOf(profile.homes?.site);
    const sells = (links: readonly string[], offer: boolean) => offer || links.some((link) => own.has(hostOf(link)));
    const before = postsHere(past, here, account, now).slice(0, looked - 1);
    if (before.length < looked - 1 || !sells(parsed.links.map((link) => link.text), isOffer(text) || isLabelled(parsed))) return [];
    const count = before.filter((post) => sells(post.links, offers(post))).length + 1;
    return count >= (options.most ?? 8) ? [{ with: { count, of: looked, site: site.name } }] : [];
  },
});

function offers({ offer, excerpt, end = '' }: PastPost): boolean {
  return offer ?? isOffer(`${excerpt}\n${end}`);
}

function hostsOf(address: string | undefined): ReadonlySet<string> {
  return new Set(address ? [hostOf(address)] : []);
}

function hostOf(address: string): string {
  return canonicalLink(address).split('/')[2] ?? '';
}

export const sources: Sources = [
  { title: { en: 'Reddit: who mostly posts own links should hold back', de: 'Reddit: Wer vor allem Eigenes verlinkt, soll sich zurückhalten' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-06-29', kind: 'official' },
  { title: { en: 'House rule: give and take', de: 'Hausregel: Geben und Nehmen' }, date: '2026-11-21', kind: 'practice' },
];

export const words: Words = {
  en: {
    title: '{count} of {of} posts here are about your own offers',
    why: 'Who only advertises on {site} is soon read by nobody. Give and take.',
    look: 'Let two of the next three help, answer or pass something on.',
    options: { most: 'Of the last ten posts' },
  },
  de: {
    title: 'In {count} von {of} Beiträgen geht es um dein Angebot',
    why: 'Wer auf {site} nur wirbt, wird bald nicht mehr gelesen. Geben und Nehmen.',
    look: 'Hilf, antworte oder gib etwas weiter, in zweien der nächsten drei.',
    options: { most: 'Von den letzten zehn Beiträgen' },
  },
};

const now = Date.UTC(2026, 10, 18, 10);
const wrote = (excerpts: readonly string[], links: readonly string[] = []): readonly PastPost[] => [
  ...excerpts.map((excerpt, index): PastPost => ({ site: 'x', kind: 'post', at: now - (index * 1.7 + 1) * 86_400_000, hashtags: [], links: links.map((link) => `${canonicalLink(link)}/${index}`), mentions: [], words: 9, media: 0, excerpt })),
  ...Array.from({ length: 6 }, (_, index): PastPost => ({ site: 'x', kind: 'reply', at: now - (index * 2.3 + 1) * 86_400_000, hashtags: [], links: [], mentions: [], words: 9, media: 0, excerpt: 'We open on Friday.' })),
];
const nine = (excerpt: string) => Array.from({ length: 9 }, (_, index) => `${excerpt} ${index}`);
const home = { profile: { homes: { site: 'https://our-mill.org' } } } as const;

export const examples: Examples = {
  en: {
    good: [
      { text: 'Our rye bread costs 5 € from Monday.', site: 'x', draft: { now, past: wrote([...nine('Bread for 5 € in our shop, loaf').slice(3), 'How we feed the sourdough', 'What to do with dry bread', 'Who repairs old scales?']) } },
      { text: 'How we feed the sourdough in winter.', site: 'x', draft: { now, past: wrote(nine('Bread for 5 € in our shop, loaf')) } },
      { text: 'Our rye bread costs 5 € from Monday.', site: 'x', draft: { now, past: wrote(nine('Bread for 5 € in our shop, loaf')), profile: { channel: 'shop' } } },
    ],
    bad: [
      { text: 'Our rye bread costs 5 € from Monday.', site: 'x', draft: { now, past: wrote(nine('Bread for 5 € in our shop, loaf')) } },
      { text: 'Order now: our flour for the holidays.', site: 'x', draft: { now, past: wrote(nine('Order now, we bake batch')) } },
      { text: 'The new stone, and how we cut it: https://our-mill.org/stone', site: 'x', draft: { now, past: wrote(nine('We wrote about stone'), ['https://our-mill.org']), ...home } },
    ],
  },
  de: {
    good: [
      { text: 'Unser Roggenbrot kostet ab Montag 5 €.', site: 'x', draft: { now, past: wrote([...nine('Brot für 5 € in unserem Laden, Laib').slice(3), 'So füttern wir den Sauerteig', 'Was aus trockenem Brot wird', 'Wer repariert alte Waagen?']) } },
      { text: 'So füttern wir den Sauerteig im Winter.', site: 'x', draft: { now, past: wrote(nine('Brot für 5 € in unserem Laden, Laib')) } },
      { text: 'Unser Roggenbrot kostet ab Montag 5 €.', site: 'x', draft: { now, past: wrote(nine('Brot für 5 € in unserem Laden, Laib')), profile: { channel: 'shop' } } },
    ],
    bad: [
      { text: 'Unser Roggenbrot kostet ab Montag 5 €.', site: 'x', draft: { now, past: wrote(nine('Brot für 5 € in unserem Laden, Laib')) } },
      { text: 'Jetzt bestellen: unser Mehl für die Feiertage.', site: 'x', draft: { now, past: wrote(nine('Jetzt bestellen, wir backen Blech')) } },
      { text: 'Der neue Stein, und wie wir ihn behauen: https://our-mill.org/stein', site: 'x', draft: { now, past: wrote(nine('Wir schrieben über den Stein'), ['https://our-mill.org']), ...home } },
    ],
  },
};
