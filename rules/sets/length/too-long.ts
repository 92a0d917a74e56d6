import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import type { FieldTexts } from '../../site';
import { isBetween } from '../../text/segments';

export default rule({
  codes: ['LEN-01'],
  gravity: 'error',
  strength: 'limit',
  moment: 'typing',
  needs: ['text'],
  long: true,
  wide: true,
  options: { nearly: { default: 95, min: 80, max: 100 } },
  check({ fields, limits }, site, options) {
    const texts: FieldTexts = Object.fromEntries(fields.map(({ name, text }) => [name, text]));
    const nearly = (options.nearly ?? 95) / 100;
    return fields.flatMap(({ name, text }): Finding[] => {
      const facts = site.fields[name];
      // Titles have a rule of their own.
      if (!facts || name === 'title' || text === '') return [];
      const counts = facts.count(text, limits, texts);
      const count = counts.find(({ used, max }) => used > max) ?? counts[0];
      if (!count || count.used < count.max * nearly) return [];
      const field = name === 'text' ? {} : { field: name };
      const numbers = { site: site.name, used: count.used, max: count.max };
      // A limit of this server or plan is no fact about the site.
      const rests = count.max === facts.max.value ? [facts.max] : [];
      if (count.used <= count.max) {
        return [{ ...field, rests, gravity: 'hint', variant: 'nearly', with: { ...numbers, left: count.max - count.used } }];
      }
      const { soft = false, unit } = count;
      const confidence = soft ? 'medium' : facts.max.confidence;
      const within = (end: number) => facts.count(text.slice(0, end), limits, texts).every((each) => each.used <= each.max || (each.soft && !soft));
      const variant = `${unit === 'bytes' ? 'bytes' : ''}${soft ? 'Disputed' : ''}` || (name === 'text' ? '' : 'field');
      return [{
        ...field,
        rests,
        ...(confidence === 'high' ? {} : { gravity: confidence === 'medium' ? 'warning' : 'hint', sure: false }),
        at: [fitting(text, within, Math.round((text.length * count.max) / count.used)), text.length],
        with: { ...numbers, over: count.used - count.max },
        ...(variant ? { variant } : {}),
      }];
    });
  },
});

/** Where the part that still fits ends: looked for on both sides of a guess, in steps that double and then halve, so that it is quick on a text of any length. */
function fitting(text: string, within: (end: number) => boolean, guess: number): number {
  let known = Math.min(guess, text.length - 1);
  const isWithin = within(known);
  let other = isWithin ? text.length : 0;
  for (let step = firstStep; Math.abs(other - known) > step; step *= 2) {
    const end = isWithin ? known + step : known - step;
    if (within(end) !== isWithin) {
      other = end;
      break;
    }
    known = end;
  }
  let [fits, exceeds] = isWithin ? [known, other] : [other, known];
  while (exceeds - fits > 1) {
    const middle = (fits + exceeds) >> 1;
    if (within(middle)) fits = middle;
    else exceeds = middle;
  }
  while (fits > 0 && !isBetween(text, fits)) fits--;
  return fits;
}

const firstStep = 8;

export const sources: Sources = [
  { title: { en: 'X: counting characters', de: 'X: wie Zeichen gezählt werden' }, url: 'https://docs.x.com/fundamentals/counting-characters', date: '2026-05-20', kind: 'official' },
  { title: { en: 'Bluesky: lexicon of a post', de: 'Bluesky: Lexikon eines Beitrags' }, url: 'https://github.com/bluesky-social/atproto/blob/d6296a1c/lexicons/app/bsky/feed/post.json', date: '2026-08-20', kind: 'official' },
  { title: { en: 'Mastodon: status length validator', de: 'Mastodon: Prüfung der Länge' }, url: 'https://github.com/glitch-soc/mastodon/blob/839591f2/app/validators/status_length_validator.rb', date: '2026-08-08', kind: 'code' },
];

export const words: Words = {
  en: {
    title: '{over} characters too many for {site}',
    why: '{site} takes {max} characters and counts {used} here. It will refuse the post.',
    look: 'Shorten it, or split it into a thread.',
    variants: {
      nearly: {
        title: 'Nearly full: {left} characters left',
        why: '{site} takes {max} characters. Little room is left to mend anything.',
        look: 'A shorter post is often the better one.',
      },
      bytes: {
        title: '{over} bytes too many for {site}',
        why: '{site} also limits a post to {max} bytes, and emoji and many scripts need several each. It will refuse the post.',
      },
      field: { title: '{over} characters too many', why: '{site} takes {max} characters here and counts {used}.', look: 'Shorten it.' },
      Disputed: {
        title: 'Perhaps {over} characters too many for {site}',
        why: 'Sources disagree: some say that {site} takes no more than {max} characters here.',
        look: 'Shorter is safe.',
      },
      bytesDisputed: {
        title: 'Perhaps {over} bytes too many for {site}',
        why: 'Sources disagree: by one of them {site} counts bytes here, {max} at most. Umlauts and emoji need several each.',
        look: 'Shorter is safe.',
      },
    },
    options: { nearly: 'Percent of the limit from which on Takt speaks up' },
  },
  de: {
    title: '{over} Zeichen zu viel für {site}',
    why: '{site} nimmt {max} Zeichen an und zählt hier {used}. So geht der Beitrag nicht raus.',
    look: 'Kürze den Text oder mach einen Thread daraus.',
    variants: {
      nearly: {
        title: 'Fast voll: noch {left} Zeichen',
        why: '{site} nimmt {max} Zeichen an. Für Änderungen bleibt kaum Platz.',
        look: 'Kürzer ist oft besser.',
      },
      bytes: {
        title: '{over} Bytes zu viel für {site}',
        why: '{site} begrenzt Beiträge auch auf {max} Bytes; Emojis und manche Schriften brauchen mehrere je Zeichen. So geht der Beitrag nicht raus.',
      },
      field: { title: '{over} Zeichen zu viel', why: '{site} nimmt hier {max} Zeichen an und zählt {used}.', look: 'Kürze den Text.' },
      Disputed: {
        title: 'Vielleicht {over} Zeichen zu viel für {site}',
        why: 'Die Quellen widersprechen sich: Manche sagen, dass {site} hier höchstens {max} Zeichen annimmt.',
        look: 'Kürzer ist sicher.',
      },
      bytesDisputed: {
        title: 'Vielleicht {over} Bytes zu viel für {site}',
        why: 'Die Quellen widersprechen sich: Nach einer zählt {site} hier Bytes, höchstens {max}. Umlaute und Emojis brauchen mehrere je Zeichen.',
        look: 'Kürzer ist sicher.',
      },
    },
    options: { nearly: 'Prozent der Grenze, ab denen Takt sich meldet' },
  },
};

const english = 'We open the new reading room on Saturday at ten. There is cake, and the band of the music school plays. ';
const german = 'Am Samstag um zehn öffnen wir den neuen Lesesaal. Es gibt Kuchen, und die Band der Musikschule spielt. ';

export const examples: Examples = {
  en: {
    good: [
      'We open on Saturday. Come by for cake.',
      { text: `${english}${english}The minutes: https://our-town.org/council/2026/11/21/minutes-of-the-meeting-on-the-new-reading-room-in-the-old-mill`, site: 'x' },
      { text: english.repeat(4), site: 'mastodon' },
      { text: `${english.repeat(4)}\n\n${english.repeat(4)}`, site: 'mastodon', draft: { limits: { text: 1000 } } },
      { text: `${english.repeat(4)}\n\n`.repeat(5), site: 'mastodon', draft: { limits: { text: 0 } } },
    ],
    bad: [
      { text: english.repeat(3), site: 'x', at: [280, 312] },
      { text: `${english.repeat(2)}Please bring your own cup, the kitchen has too few of them. Thank you!`, site: 'x' },
      { text: english.repeat(3), site: 'bluesky', at: [300, 312] },
      { text: english.repeat(5), site: 'mastodon', at: [500, 520] },
    ],
  },
  de: {
    good: [
      'Wir öffnen am Samstag. Kommt auf ein Stück Kuchen vorbei.',
      { text: `${german}${german}Das Protokoll: https://unsere-stadt.de/rat/2026/11/21/protokoll-der-sitzung-zum-neuen-lesesaal-in-der-alten-muehle`, site: 'x' },
      { text: german.repeat(4), site: 'mastodon' },
      { text: 'Anna aus der Werkstatt erzählt, wie sie den Lesesaal gebaut hat. Danke @anna@handwerk.example-werkstatt.de, das war stark!', site: 'mastodon' },
    ],
    bad: [
      { text: german.repeat(3), site: 'x', at: [280, 309] },
      { text: german.repeat(3), site: 'bluesky', at: [300, 309] },
      { text: german.repeat(5), site: 'mastodon', at: [500, 515] },
      { text: german.repeat(8), site: 'mastodon', draft: { limits: { text: 800 } }, at: [800, 824] },
    ],
  },
};
