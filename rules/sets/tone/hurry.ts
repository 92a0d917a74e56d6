import { canonicalLink } from '../../likeness';
import type { PastPost } from '../../past';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { parse } from '../../text/parse';
import { lazy } from '../../text/phrases';
import { unquoted } from '../../text/quotations';
import { oneOf } from '../../text/slots';
import { urges } from '../../text/urges';

const day = 86_400_000;

/** Near a real date the hurry is information. */
const dated = lazy(() => new RegExp(oneOf(
  String.raw`\d{1,2}\.\s?(?:\d{1,2}\.|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)`,
  String.raw`\d{1,2}(?:st|nd|rd|th)?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)`,
  String.raw`(?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d{1,2}`,
  String.raw`\d{1,2}(?::\d\d)?\s?(?:uhr|[ap]\.?m)(?!\p{L})`,
  '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)',
), 'iu'));
const near = 50;

export default rule({
  codes: ['TON-09'],
  gravity: 'warning',
  strength: 'law',
  moment: 'pause',
  needs: ['text', 'history'],
  options: {
    /** Urging phrases in one post that are too many. */
    most: { default: 2, min: 1, max: 10 },
  },
  check({ parsed, language, past, now }, _site, options): Finding[] {
    const prose = unquoted(parsed);
    const all = urges(language, parsed, prose);
    const [first] = all;
    if (!first) return [];
    const links = parsed.links.map(({ text }) => canonicalLink(text));
    const again = past.filter((post) => isAnotherDay(post.at, now) && post.links.some((link) => links.includes(link)) && urges(language, parse(post.excerpt)).length > 0);
    if (links.length > 0 && again.length > 0) return [{ at: first.at, variant: 'again', with: { count: new Set(again.map((post) => Math.floor(post.at / day))).size + 1 } }];
    const loose = all.filter(({ at }) => !dated().test(prose.slice(Math.max(0, at[0] - near), at[1] + near)));
    const [hit] = loose;
    return hit && loose.length >= (options.most ?? 2) ? [{ at: hit.at, gravity: 'hint', with: { count: loose.length } }] : [];
  },
});

function isAnotherDay(at: PastPost['at'], now: number): boolean {
  return Math.floor(at / day) !== Math.floor(now / day);
}

export const sources: Sources = [{ title: { en: 'UWG, Annex no. 7: untrue limits of time', de: 'UWG, Anhang Nr. 7: unwahre Fristen' }, url: 'https://www.gesetze-im-internet.de/uwg_2004/anhang.html', date: '2025-04-02', kind: 'law' }];

export const words: Words = {
  en: {
    title: '{count} phrases that push',
    why: 'Hurry without a date sounds like a trick. Untrue time limits are always unfair under German law.',
    look: 'Name the real date.',
    variants: { again: { title: '“Last chance” again? You said so {count} times', why: 'You pressed for this link on another day already. Untrue time limits are always unfair under German law.' } },
    options: { most: 'Urging phrases in a post' },
  },
  de: {
    title: '{count} Wendungen, die drängen',
    why: 'Eile ohne Datum wirkt wie ein Trick. Unwahre Fristen sind immer unlauter (UWG, Anhang Nr. 7).',
    look: 'Nenn das echte Datum.',
    variants: { again: { title: 'Die „letzte Chance“ zum {count}. Mal?', why: 'Für diesen Link hast du schon an einem anderen Tag gedrängt. Unwahre Fristen sind immer unlauter (UWG, Anhang Nr. 7).' } },
    options: { most: 'Drängende Wendungen in einem Beitrag' },
  },
};

const before = (excerpt: string) => ({ past: [{ site: 'x', kind: 'post', at: Date.UTC(2026, 10, 16, 10), hashtags: [], links: [canonicalLink('https://our-site.com/course')], mentions: [], words: 5, media: 0, excerpt }] }) as const;

export const examples: Examples = {
  en: {
    good: [
      'Registration closes on 30 November.',
      'Last chance to see the film: tonight at 8 pm.',
      'Two seats are left for Friday at seven. Hurry up the hill, the view is worth it.',
      { text: 'Last chance for the course https://our-site.com/course', draft: { ...before('The course begins in January'), profile: { repeatedLinks: ['our-site.com/course'] } } },
    ],
    bad: [
      { text: 'Last chance! Hurry, only 3 left!', at: 'Last chance' },
      { text: 'Act now, this offer ends soon and it is selling fast.', at: 'Act now' },
      { text: 'Last chance for the course https://our-site.com/course', at: 'Last chance', draft: before('Only today: the course at half price') },
    ],
  },
  de: {
    good: [
      'Anmeldung bis 30. November.',
      'Letzte Chance für den Film: heute um 20 Uhr.',
      'Für Freitag um sieben sind noch zwei Plätze frei.',
      { text: 'Letzte Chance auf den Kurs https://our-site.com/course', draft: { ...before('Der Kurs beginnt im Januar'), profile: { repeatedLinks: ['our-site.com/course'] } } },
    ],
    bad: [
      { text: 'Letzte Chance! Nur noch 3 Plätze!', at: 'Letzte Chance' },
      { text: 'Greift zu, bevor es zu spät ist, wir sind fast ausverkauft.', at: 'Greift zu' },
      { text: 'Letzte Chance auf den Kurs https://our-site.com/course', at: 'Letzte Chance', draft: before('Nur heute: der Kurs zum halben Preis') },
    ],
  },
};
