import type { Edit } from '../../edit';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import type { EmojiToken } from '../../text/parse';
import { surplus } from '../../text/surplus';

/** The same emoji several times, with nothing but spaces between. */
type Row = { readonly tokens: EmojiToken[] };

const shortPost = 300;
const flag = /^(?:\p{RI}{2}|\u{1F3F4}[\u{E0020}-\u{E007F}]+)$/u;

export default rule({
  codes: ['A11Y-05'],
  gravity: 'hint',
  strength: 'practice',
  moment: 'pause',
  needs: ['text'],
  wide: true,
  options: {
    most: { default: 3, min: 0, max: 20 },
    /** In posts from 300 characters on. */
    mostInLong: { default: 5, min: 0, max: 30 },
  },
  check({ parsed }, _site, options): readonly Finding[] {
    const { emoji, text } = parsed;
    if (emoji.length < 2) return [];
    const most = (text.length < shortPost ? options.most : options.mostInLong) ?? 3;
    const rows = rowsOf(text, emoji);
    const repeats = new Set(rows.flatMap(({ tokens }) => tokens.slice(1)));
    // Flags stand for teams and countries in results and lists; nobody strews them.
    const kept = emoji.filter((token) => !repeats.has(token) && !flag.test(token.text));
    if (kept.length > most) {
      const all = emoji.filter((token) => !flag.test(token.text));
      return [{ at: surplus(text, all, most), with: { count: all.length, most } }];
    }
    const first = rows[0]?.tokens;
    if (!first) return [];
    const fix = rows.flatMap(({ tokens }): Edit[] => [{ at: [tokens[0]?.at[1] ?? 0, tokens.at(-1)?.at[1] ?? 0], text: '' }]);
    return [{ at: [first[0]?.at[0] ?? 0, first.at(-1)?.at[1] ?? 0], variant: 'row', with: { emoji: first[0]?.text ?? '', count: first.length }, fix }];
  },
});

function rowsOf(text: string, emoji: readonly EmojiToken[]): Row[] {
  const rows: Row[] = [];
  for (const token of emoji) {
    const last = rows.at(-1)?.tokens;
    const previous = last?.at(-1);
    const gap = previous ? token.at[0] - previous.at[1] : Infinity;
    const follows = gap <= 2 && previous?.text === token.text && text.slice(previous.at[1], token.at[0]).trim() === '';
    if (last && follows) last.push(token); else rows.push({ tokens: [token] });
  }
  return rows.filter(({ tokens }) => tokens.length >= 3);
}

export const sources: Sources = [
  { title: 'Bundesfachstelle Barrierefreiheit: Sprache, Hashtags, Emojis', date: '2023', kind: 'official' },
  { title: { en: 'West Virginia University: emoji in posts', de: 'West Virginia University: Emojis in Beiträgen' }, date: '2024', kind: 'practice' },
  { title: 'mass.gov: Social Media Post Accessibility', date: '2025', kind: 'official' },
];

export const words: Words = {
  en: {
    title: '{count} emoji are many to listen to',
    why: 'Screen readers say each by its full name, and the sense gets lost between them.',
    look: 'Keep up to {most}, best at the end.',
    variants: {
      row: {
        title: '{emoji} {count} times in a row',
        why: 'A screen reader says its full name {count} times.',
        look: 'One is enough.',
        fix: 'Keep one emoji',
      },
    },
    options: { most: 'Emoji in a short post, at most', mostInLong: 'Emoji from 300 characters on, at most' },
  },
  de: {
    title: '{count} Emojis sind viel beim Vorlesen',
    why: 'Vorleseprogramme sagen jedes mit vollem Namen an; dazwischen geht der Sinn verloren.',
    look: 'Behalte bis zu {most}, am besten am Ende.',
    variants: {
      row: {
        title: '{emoji} {count}-mal hintereinander',
        why: 'Ein Vorleseprogramm sagt den vollen Namen {count}-mal.',
        look: 'Eins genügt.',
        fix: 'Ein Emoji behalten',
      },
    },
    options: { most: 'Emojis in einem kurzen Beitrag, höchstens', mostInLong: 'Emojis ab 300 Zeichen, höchstens' },
  },
};

export const examples: Examples = {
  en: {
    good: [
      'Party 🎉',
      'Cake, coffee and the choir. 🍰☕🎶',
      'The final: 🇩🇪 3, 🇬🇧 2. Third 🇫🇷, fourth 🇮🇹, fifth 🏴󠁧󠁢󠁳󠁣󠁴󠁿',
      'Family day with a parade and high fives 👨‍👩‍👧‍👦 🏳️‍🌈 🙌🏽',
      'Brand™, © 2026, ® and an arrow ↔ are no emoji.',
    ],
    bad: [
      { text: 'Party 🎉🎉🎉🎉', at: '🎉🎉🎉🎉', fixed: 'Party 🎉' },
      { text: 'Yes 👍🏽 👍🏽 👍🏽 we open', at: '👍🏽 👍🏽 👍🏽', fixed: 'Yes 👍🏽 we open' },
      { text: 'Cake 🍰 coffee ☕ music 🎶 and dance 💃 tonight', at: '💃' },
      { text: 'Open again ✨🌸🌞🌻🐝', at: '🌻🐝' },
    ],
  },
  de: {
    good: [
      'Fest 🎉',
      'Kuchen, Kaffee und der Chor. 🍰☕🎶',
      'Endstand: 🇩🇪 3, 🇦🇹 2. Dritte 🇨🇭, Vierte 🇫🇷, Fünfte 🇮🇹',
      'Familientag mit Umzug und Applaus 👨‍👩‍👧‍👦 🏳️‍🌈 👏🏽',
      'Marke™, © 2026, ® und ein Pfeil ↔ sind keine Emojis.',
    ],
    bad: [
      { text: 'Fest 🎉🎉🎉🎉', at: '🎉🎉🎉🎉', fixed: 'Fest 🎉' },
      { text: 'Ja ❤️ ❤️ ❤️ wir öffnen', at: '❤️ ❤️ ❤️', fixed: 'Ja ❤️ wir öffnen' },
      { text: 'Kuchen 🍰 Kaffee ☕ Musik 🎶 und Tanz 💃 heute Abend', at: '💃' },
      { text: 'Wieder offen ✨🌸🌞🌻🐝', at: '🌻🐝' },
    ],
  },
};
