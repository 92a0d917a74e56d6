import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { inFields } from '../../text/in-fields';
import { anyWord, lazy, near, phrases } from '../../text/phrases';
import { unquoted } from '../../text/quotations';

const liked = String.raw`(?:like|liked|liket|likt|herz(?:t|chen)?|doppelt? ?-?tipp(?:t|en|e)?|doppelklickt?)`;
const thumb = String.raw`(?:likes?|daumen (?:hoch|nach oben)|gefällt[- ]mir(?:-button)?|like-button|❤️?|♥️?|👍|🔥)`;
const post = String.raw`(?: (?:das|diesen|den|dieses|unseren|unser|hier|jetzt|mal|gern|bitte|doch))*(?: (?:beitrag|post|posting|bild|foto|video|reel|seite))?`;

const asked = phrases({
  de: [
    'like likt herz dopp gebt gib lass läss drüc klic hint schi daum gefä sche zeig',
    String.raw`${liked}${post}(?: ${anyWord}){0,3},? (?:wenn|falls) (?:du|ihr|sie|dir|euch|ihnen|auch|man|jemand)`,
    String.raw`(?:gebt?|gib|lass(?:t)?|hinterlass(?:t)?|drückt?(?! (?:\p{L}{1,12} ){0,2}die daumen)|klickt?|schenkt?|schickt?)(?: ${anyWord}){0,4} ${thumb}(?:(?: da| hier)?,? (?:wenn|falls) (?:du|ihr|sie|dir|euch)| da| hier)?`,
    String.raw`(?:gebt?|gib|lass(?:t)?|hinterlass(?:t)?|schenkt?|schickt?)(?: ${anyWord}){0,3} herz(?:chen)?(?: da| hier)?(?:,? (?:wenn|falls) (?:du|ihr|sie|dir|euch)| da| in den kommentaren)`,
    String.raw`(?:klickt?|tippt?|drückt?) auf den daumen(?= ?[.!,\n]|$)|daumen (?:hoch|nach oben),? (?:wenn|falls) (?:du|ihr|sie|dir|euch)|(?:like|herz(?:chen)?) da ?lassen|(?:zeigt?|sagt?)(?: ${anyWord}){0,2} mit (?:einem|nem) (?:like|herz|daumen hoch)`,
    String.raw`(?:wenn|falls) (?:du|ihr|dir|euch|sie)(?: [^.!?\n]{1,60})?, (?:dann )?(?:bitte )?(?:${liked}|(?:gebt?|gib|lass(?:t)?|drückt?|klickt?|hinterlass(?:t|e)?|schickt?)(?: ${anyWord}){0,3} (?:${thumb}|herz(?:chen)?))`,
    String.raw`wer [^.!?\n]{2,60}, (?:der |die )?(?:(?:lässt|gibt|drückt|klickt|hinterlässt|schenkt|schickt|setzt)(?: ${anyWord}){0,3} (?:${thumb}|herz(?:chen)?)(?: da| hier)?|(?:liked|liket|likt|herzt)${post})`,
  ],
  en: [
    'like hear doub reac hit smas clic pres tap drop leav give send show',
    String.raw`(?<!(?:i|we|you|they|who|i'd|we'd|they'd|you'd|people|would|to|feel|look|looks|sounds?|seems?|just|be|is|was|it|don't|not|might|may|really|also|much|something|things|stuff|and|or|more) )(?:like|heart|double[- ]?tap|react)(?: (?:this|it|the post|this (?:post|tweet|photo|video)|below|our post|with an? \S{1,12}))? if (?:you|your|u|anyone)|(?:like|heart|double[- ]?tap) this(?: post| tweet| photo| video)? when (?:you|your)`,
    String.raw`(?:hit|smash|click|press|tap) (?:the |that |on the )?(?:like|heart)(?: button)?(?= |[.!,\n]|$)(?! (?:a|an|it|that|they|he|she|we|you|in|never|no)(?!\p{L}))`,
    String.raw`(?:drop|leave|give|send|show)(?: (?:us|me|this|it|this post))? (?:a |an |some |your |lots of )(?:likes?|hearts?|thumbs[- ]up|❤️?|♥️?|👍|🔥|love react(?:ion)?)(?= |[.!,\n]|$)`,
    String.raw`if (?:you|your) [^.!?\n]{2,50}, (?:please |just )?(?:like|heart|double[- ]?tap) (?:this|it|the post|our post|our tweet)`,
  ],
});

const emojiIf = lazy(() => /(?:👍|❤️?|♥️?|🔥|😍|🙌)\s{0,2},?\s?(?:wenn|falls|if)\s(?:du|ihr|dir|euch|sie|you|your|u)(?!\p{L})/iuy);
const ballot = (reaction: string, sign: string) => String.raw`(?<${reaction}>👍🏻?|👎|❤️|❤|♥️?|💙|💚|💛|😂|😮|😍|😢|😡|💡|👏|🔥|🙌|🎉|(?:like|love|haha|wow|care|insightful|celebrate|herz(?:chen)?|heart|daumen (?:hoch|runter)|thumbs[- ](?:up|down)|rt|retweet|repost|fav|kommentar|comment|share|teilen|liken)(?!\p{L})|\p{Extended_Pictographic}\uFE0F?)\s{0,2}(?<${sign}>=|:|➡️?|→|für|for|steht für|means|if|wenn)\s{0,2}`;
const vote = lazy(() => new RegExp(String.raw`${ballot('one', 'how')}[\p{L}\p{N}#@"„“'][^,;/\n|]{0,40}(?:[,;/\n|]|\s(?:or|and|oder|und)\s)\s{0,3}(?:an?\s|einen?\s)?${ballot('other', 'again')}`, 'iuy'));
const ballots = ' like love haha wow care insi cele herz hear daum thum rt retw repo fav komment comm shar teil'.split(' ');
/** Signs that sites offer as reactions; others may also be a legend: "🟢 = open". */
const isReaction = /^(?:👍|👎|❤|♥|💙|💚|💛|😂|😮|😍|😢|😡|💡|👏|🔥|🙌|🎉|\p{L})/u;
const ballotBox = /\?|(?<!\p{L})(?:vote|voting|stimmt? ab|abstimm\p{L}{0,30}|entscheide\p{L}{0,30})(?!\p{L})/iu;
/** Buttons of sites; nobody thanks with them. */
const button = /^(?:rt|retweet|repost|fav|like|liken|daumen runter|thumbs[- ]down)$/iu;
const choice = /\?|(?<!\p{L})(?:vote|voting|poll|which|stimmt?|abstimm\p{L}{0,30}|welche[rsnm]?|lieber|oder|or|team|entscheide\p{L}{0,30}|reagier\p{L}{0,30}|react)(?!\p{L})/iu;

export default rule({
  codes: ['TON-01'],
  gravity: 'warning',
  strength: 'policy',
  sites: ['facebook', 'instagram', 'threads', 'linkedin', 'x', 'tiktok'],
  moment: 'pause',
  needs: ['text'],
  check({ fields, language }): Finding[] {
    return inFields(fields, ['text', 'title', 'description'], ({ parsed }): Finding[] => {
      const prose = unquoted(parsed);
      const [first] = [...asked(language, parsed, prose), ...near(parsed, [''], emojiIf, prose, 0)];
      if (first) return [{ at: first.at }];
      const isChoice = lazy(() => choice.test(prose));
      const isAsked = lazy(() => ballotBox.test(prose));
      const voted = near(parsed, ballots, vote, prose, 0).find(({ groups: { one = '', how = '', other = '' } }) => one.toLowerCase() !== other.toLowerCase() && (isReaction.test(one) ? how === '=' || button.test(one) || isChoice() : isAsked()));
      return voted ? [{ at: [voted.at[0], voted.at[0] + voted.text.trimEnd().length], variant: 'vote' }] : [];
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
    variants: { vote: { title: 'Reactions used as votes', why: 'Meta shows such posts less, and LinkedIn counts polls by reaction as spam.', look: 'Use the site’s own poll, or ask for an answer in words.' } },
  },
  de: {
    title: 'Das bettelt um eine Reaktion',
    why: 'Beiträge, die um Likes oder Herzen bitten, zeigt Meta seltener, und LinkedIn zählt sie als Spam.',
    look: 'Stell stattdessen eine offene Frage.',
    variants: { vote: { title: 'Reaktionen als Stimmzettel', why: 'Meta zeigt solche Beiträge seltener, und LinkedIn zählt Abstimmungen per Reaktion als Spam.', look: 'Nimm die Umfrage des Dienstes oder bitte um eine Antwort in Worten.' } },
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
