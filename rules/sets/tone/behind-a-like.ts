import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { perhaps } from '../../text/clues';
import { joinedGatesDe } from '../../text/gate-parts-de';
import { joinedGatesEn } from '../../text/gate-parts-en';
import { gatesDe, givenDe } from '../../text/gates-de';
import { gatesEn, givenEn } from '../../text/gates-en';
import { inFields } from '../../text/in-fields';
import { compile, lazy, phrases, type Phrase } from '../../text/phrases';
import { isQuoted } from '../../text/quotations';
import { setAnswers } from '../../text/set-answers';
import { oneOf } from '../../text/slots';

const gates = phrases({ de: gatesDe, en: gatesEn });
const joined = phrases({ de: joinedGatesDe, en: joinedGatesEn });

/** What follows a demand for a set answer when something is given for it. */
const given = lazy(() => compile(`${givenDe}|${givenEn}`, 'iu'));

const newsletter = /newsletter|mailing ?list|(?<!\p{L})rss(?!\p{L})/iu;
const mailed = /e-?mail|(?<!\p{L})(?:mails?|inbox|postfach)(?!\p{L})/iu;
const social = /(?<!\p{L})(?:react|connect|lik|comment|komment|shar|teil|repost|retweet|reblog|upvot|heart|herz|bookmark|speicher|leave us|repin|review|bewert|vernetz|merken|(?:save|pin) (?:this|our)|follow (?:us|me|the|our)(?! by)|folg(?:t|e|en)(?!\p{L})|rt(?!\p{L}))/iu;
/** A list by mail is nobody's spam: there people subscribe, and press no button of the site. */
function isList(around: string, asked: string): boolean {
  return newsletter.test(around) || (mailed.test(around) && !social.test(asked));
}
/** A comment on a question may enter a prize draw. */
const verbs = oneOf(
  String.raw`like\p{L}{0,30}|liked|folg\p{L}{0,30}|abonn\p{L}{0,30}|teil(?:e|t|en)|repost\p{L}{0,30}|retweet\p{L}{0,30}`,
  String.raw`follow\p{L}{0,30}|subscri\p{L}{0,30}|share|rt`,
);
const talk = lazy(() => compile(verbs, 'iu'));
const prize = /win$|enter$|gewinn\p{L}{0,30}$/iu;
/** What is drawn by lot is another rule's. */
const lot = /(?<!\p{L})(?:(?:extra|zusatz|bonus|glücks)?-?lose?|(?:los)?topf|verlosung|lostrommel|gewinnspiel|(?:extra|bonus|another|raffle) (?:entry|ticket)|(?:the|our) (?:draw|raffle|hat|giveaway)|chance to win)(?!\p{L})/iu;
const others = oneOf(
  String.raw`nicht|nie|kein\p{L}{0,30}|ohne|never|no need to|don['’]t(?: have to| need to)?|without`,
  'would|you[\'’]d|i|we|they|people|who',
);
/** Denied, or told of others. */
const refused = lazy(() => new RegExp(String.raw`(?<!\p{L})${others}\s(?:\p{L}{1,30}\s)?$`, 'iu'));

export default rule({
  codes: ['TON-05'],
  gravity: 'error',
  strength: 'policy',
  moment: 'pause',
  needs: ['text'],
  check({ fields, language }): Finding[] {
    return inFields(fields, ['text', 'title', 'description'], ({ parsed }): Finding[] => {
      const prose = parsed.prose;
      const [demand] = setAnswers(language, parsed);
      const promise = demand && given().exec(/^[^.!?\n]{0,100}/u.exec(prose.slice(demand.at[1]))?.[0] ?? '');
      // The demand itself is another fault: here what is promised for it counts.
      if (demand && promise) return [{ at: [demand.at[1] + promise.index, demand.at[1] + promise.index + promise[0].length] }];
      const around = (from: number, to: number) => prose.slice(Math.max(0, from), to);
      const isGate = ({ at, text }: Phrase) => !isQuoted(parsed, at)
        && (!prize.test(text) || talk().test(text)) && !isList(around(at[0] - 60, at[1] + 60), text) && !refused().test(around(at[0] - 30, at[0]));
      const first = gates(language, parsed).find(isGate) ?? joined(language, parsed).find((found) => isGate(found) && !lot.test(prose.slice(found.at[0], found.at[1] + 60)));
      return first ? [{ at: first.at }] : perhaps('TON-05', language, parsed);
    });
  },
});

export const sources: Sources = [
  { title: { en: 'Meta Community Standards, Spam: like- and share-gating', de: 'Meta, Gemeinschaftsstandards: Spam, Inhalte nur gegen Like oder Teilen' }, date: '2026-08-03', kind: 'official' },
  { title: { en: 'YouTube: spam and fake engagement policies', de: 'YouTube: Regeln gegen Spam und unechte Interaktionen' }, date: '2026-07-24', kind: 'official' },
  { title: { en: 'TikTok Community Guidelines: fake engagement', de: 'TikTok, Community-Richtlinien: unechte Interaktionen' }, date: '2026-08-20', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'Something is given only for a like or follow',
    why: 'Meta forbids content that opens only for likes, follows or shares; YouTube counts rewards for them as spam.',
    look: 'Give it openly, and ask for an opinion afterwards.',
    variants: { perhaps: { title: 'Is something given only for a like or follow?' } },
  },
  de: {
    title: 'Hier gibt es etwas nur gegen Like oder Follow',
    why: 'Meta verbietet Inhalte, die erst nach Like, Follow oder Teilen zu haben sind; YouTube zählt solche Belohnungen als Spam.',
    look: 'Gib es offen her und bitte danach um eine Meinung.',
    variants: { perhaps: { title: 'Gibt es hier etwas nur für ein Like oder Abo?' } },
  },
};

export const examples: Examples = {
  en: {
    good: [
      'Here is the guide: https://our-site.com/guide',
      'Subscribe to our newsletter to get the guide by mail.',
      'Follow the river path to see the heron.',
      'Share a table with us and get to know your neighbours.',
      'Follow us for more from the workshop. The guide is free: https://our-site.com/guide',
    ],
    bad: [
      { text: 'Follow and comment to get the guide', at: 'Follow and comment to get the guide' },
      { text: 'Comment "GUIDE" and I will send you the link', at: 'and I will send', site: 'mastodon' },
      { text: 'Like this post and we will send you the recipe.', at: 'Like this post and we will send you' },
      { text: 'You get the checklist once you follow us.', at: 'get the checklist once you follow' },
    ],
  },
  de: {
    good: [
      'Hier ist der Leitfaden: https://unsere-seite.de/leitfaden',
      'Abonniert unseren Newsletter, dann bekommt ihr den Leitfaden per Mail.',
      'Folgt der Fulda, dann seht ihr den Reiher.',
      'Teilt euch einen Tisch mit uns, dann lernt ihr die Nachbarn kennen.',
      'Wer uns besucht, bekommt Kaffee.',
    ],
    bad: [
      { text: 'Folgt uns und kommentiert, dann schicken wir den Link', at: 'Folgt uns und kommentiert, dann schicken wir den Link' },
      { text: 'Wer uns folgt und den Beitrag teilt, bekommt den Leitfaden.', at: 'Wer uns folgt und den Beitrag teilt, bekommt den Leitfaden' },
      { text: 'Um das Rezept zu bekommen, müsst ihr uns nur folgen.', at: 'Um das Rezept zu bekommen, müsst ihr uns nur folgen' },
      { text: 'Bei 500 Likes verraten wir das Rezept.', at: 'Bei 500 Likes verraten' },
    ],
  },
};
