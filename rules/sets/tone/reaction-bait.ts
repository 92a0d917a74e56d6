import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { ballotsAsked } from '../../text/ballots';
import { perhaps } from '../../text/clues';
import { inFields } from '../../text/in-fields';
import { isOrdered } from '../../text/orders';
import { near, sticky } from '../../text/phrases';
import { unquoted } from '../../text/quotations';
import { reactionsAsked } from '../../text/reactions';

const hearty = String.raw`(?:👍|❤️?|♥️?|🔥|😍|🙌)\uFE0F?\s{0,2}(?:this |that |it |das |dies )?,?\s?`;
const emojiIf = sticky(() => new RegExp(String.raw`${hearty}(?:wenn|falls|if)\s(?:du|ihr|dir|euch|sie|you|your|u)(?!\p{L})`, 'iuy'));
/** React is a library, too. */
const library = /^react/iu;
const frameworks = /(?<!\p{L})(?:svelte|vue|angular|next\.?js|jsx|front[ -]?end|framework|typescript|javascript|native)(?!\p{L})/iu;
const namedButton = /["„“»](?:gefällt mir|like)["“”«]/iu;

export default rule({
  codes: ['TON-01'],
  gravity: 'warning',
  strength: 'policy',
  sites: ['facebook', 'instagram', 'threads', 'linkedin', 'x', 'tiktok'],
  moment: 'pause',
  needs: ['text'],
  check({ fields, language }): Finding[] {
    return inFields(fields, ['text', 'title', 'description'], ({ parsed }): Finding[] => {
      const prose = namedButton.test(parsed.prose) ? parsed.prose : unquoted(parsed);
      const first = [...reactionsAsked(language, parsed, prose), ...near(parsed, [''], emojiIf, prose)].find(({ at, text }) => isOrdered(prose, at) && !(library.test(text) && frameworks.test(prose)));
      if (first) return [{ at: first.at }];
      const ballot = ballotsAsked(parsed, prose);
      return ballot ? [{ at: [ballot.at[0], ballot.at[0] + ballot.text.trimEnd().length], variant: 'vote' }] : perhaps('TON-01', language, parsed);
    });
  },
});

export const sources: Sources = [
  { title: { en: 'Meta: engagement bait is shown less (vote, react, share, tag, comment), read through the press', de: 'Meta: Betteln um Interaktion wird seltener gezeigt (Abstimmen, Reagieren, Teilen, Markieren, Kommentieren; Presse)' }, date: '2019', kind: 'official, quoted' },
  { title: { en: 'LinkedIn Professional Community Policies, Spam: reaction polls', de: 'LinkedIn, Community-Richtlinien: Spam, Abstimmen per Reaktion' }, date: '2026-05-27', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'This asks for a reaction',
    why: 'Posts that ask for likes or hearts are shown less on Meta’s sites, and LinkedIn counts them as spam.',
    look: 'Ask an open question instead.',
    variants: { perhaps: { title: 'Does this ask for a reaction?' }, vote: { title: 'Reactions used as votes', why: 'Meta shows such posts less, and LinkedIn counts polls by reaction as spam.', look: 'Use the site’s own poll, or ask for an answer in words.' } },
  },
  de: {
    title: 'Das bettelt um eine Reaktion',
    why: 'Beiträge, die um Likes oder Herzen bitten, zeigt Meta seltener, und LinkedIn zählt sie als Spam.',
    look: 'Stell stattdessen eine offene Frage.',
    variants: { perhaps: { title: 'Bittet das um eine Reaktion?' }, vote: { title: 'Reaktionen als Stimmzettel', why: 'Meta zeigt solche Beiträge seltener, und LinkedIn zählt Abstimmungen per Reaktion als Spam.', look: 'Nimm die Umfrage des Dienstes oder bitte um eine Antwort in Worten.' } },
  },
};

export const examples: Examples = {
  en: {
    good: [
      'Which part of Monday is hardest for you?',
      'Tell us what you would like if you could choose.',
      'It feels like when you come home after a long walk.',
      'Thank you for a thousand likes on our first film.',
      'A big hand: 👏 for the cooks, ❤️ for the neighbours.',
    ],
    bad: [
      { text: 'Like this if you love Mondays', at: 'Like this if you' },
      { text: 'The new path is open. Smash that like button!', at: 'Smash that like button' },
      { text: 'Which colour for the boat? 👍 = blue, ❤️ = red', at: '👍 = blue, ❤️ =' },
      { text: 'If you agree, double tap this and come to the meeting.', at: 'If you agree, double tap this' },
    ],
  },
  de: {
    good: [
      'Was fällt euch montags am schwersten?',
      'Wir drücken die Daumen, wenn ihr morgen lauft.',
      'Danke für tausend Likes zu unserem ersten Film.',
      'Unser Herz schlägt für den Garten, wenn ihr kommt, umso mehr.',
      'Applaus: 👏 für die Küche, ❤️ für die Nachbarn.',
    ],
    bad: [
      { text: 'Liked diesen Beitrag, wenn ihr Montage liebt', at: 'Liked diesen Beitrag, wenn ihr' },
      { text: 'Der neue Weg ist offen. Lasst uns gern ein Like da.', at: 'Lasst uns gern ein Like da' },
      { text: 'Welche Farbe für das Boot? 👍 = Blau, ❤️ = Rot', at: '👍 = Blau, ❤️ =' },
      { text: 'Wenn euch der Film gefällt, gebt uns ein Like und kommt am Freitag.', at: 'Wenn euch der Film gefällt, gebt uns ein Like' },
    ],
  },
};
