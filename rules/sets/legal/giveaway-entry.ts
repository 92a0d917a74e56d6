import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { giveaway } from '../../text/giveaway';
import type { ParsedText } from '../../text/parse';
import { phrases, type Phrase } from '../../text/phrases';

const who = String.raw`(?:freund|person|leute|mensch|begleit|kolleg|bekannt|liebling|schwester|bruder|mama|mutter|partner|bestie)\p{L}{0,30}`;

/** In a post about a giveaway these ask people to spread it or to name others. */
const asked = phrases({
  de: [
    'teil mark verl repo tagg stor',
    String.raw`teil(?:e|t|en)? (?:[^.!?\n]{0,30} )?(?:beitrag|post|bild|story|gewinnspiel|profil|seite|posting)|teil(?:e|t) (?:ihn|es|das|dies|ihr)(?= |[.,!])|teil(?:e|t|en)(?=,? (?:um|und (?:gewinn|kommentier|mitmach|liken?|markier)|öffentlich|dann))|(?:öffentlich|fleißig|geteilt|durch) teilen|(?:beitrag|post|story|gewinnspiel|bild)(?: [^.!?\n]{0,30})? (?:teilen|teilt|teilst|geteilt|repostet|repostest)|(?:und|,) teilen(?=$|[.!?,\n]| und)|(?:liken?|kommentieren?|folgen)(?:,| und| [&+]) teil(?:en|t|e)`,
    String.raw`repost(?:e|et|en)?|(?:in |mit )?(?:deiner|eurer|der) story (?:[^.!?\n]{0,20} )?(?:teilen|posten|reposten|verlinken)`,
    String.raw`(?:markier|verlink|tagg?)(?:e|t|en|st)? (?:[^.!?\n]{0,40} )?${who}|${who} (?:[^.!?\n]{0,25} )?(?:markier|verlink|tagg?)(?:e|t|en|st)|(?:markier|verlink|tagg?)(?:e|t) (?:jemanden|wen|den|die|eine[nr]?|uns)`,
  ],
  en: [
    'shar repo tag tagg ment retw rt',
    String.raw`(?<!(?:would|will|could|you'd|love to|like to) )(?:share|sharing|repost|reposting|retweet|rt)(?: (?:this|it|our|the|to|and|with|publicly))?(?: (?:post|photo|video|page|picture|story|stories|reel))?`,
    String.raw`(?:tag|tagging|mention|mentioning) (?:[^.!?\n]{0,25} )?(?:friends?|mates?|someone|somebody|anyone|people|person|partner|mum|dad|sister|brother|family|bestie|besties|who)`,
  ],
});
const otherSense = /^(?:share|sharing) (?:with|the|our)?$/iu;
const free = /(?:keine?|nicht|ohne|freiwillig|kein muss|not|no need|optional|don['’]t)[^.!?\n]{0,40}$/iu;
const freeAfter = /^[^.!?\n]{0,40}(?:nicht (?:nötig|notwendig|erforderlich)|freiwillig|kein muss|keine (?:bedingung|voraussetzung|pflicht)|not (?:needed|required|necessary)|optional)/iu;
const engage = phrases({ de: ['like folg komment abon', String.raw`liken?|liked?t?|folg(?:e|t|en)|kommentier(?:e|t|en)|abonnier(?:e|t|en)`], en: ['like foll comm subs', String.raw`like|follow|comment|subscribe`] });
const cash = /\d ?(?:€|euro\b|eur\b)|(?:€|£|\$) ?\d|\bbargeld\b|\bcash\b|\bgeldpreis|\bamazon-?(?:gutschein|voucher|gift)|\bgift card/iu;

export default rule({
  codes: ['LAW-08'],
  gravity: 'error',
  strength: 'policy',
  wide: true,
  sites: ['facebook', 'instagram', 'threads'],
  moment: 'pause',
  needs: ['text'],
  kinds: ['post', 'thread', 'quote', 'edit', 'unknown'],
  check({ parsed, language }, site): Finding[] {
    if (!giveaway(language, parsed)) return [];
    const spread = isAsked(asked(language, parsed), parsed);
    const pays = cash.test(parsed.prose) ? spread ?? isAsked(engage(language, parsed), parsed) : undefined;
    if (pays) return [{ at: pays.at, variant: 'cash' }];
    return spread ? [{ at: spread.at, ...(site.id === 'instagram' ? { gravity: 'hint', variant: 'tags' } : { gravity: 'warning' }), with: { site: site.name } }] : [];
  },
});

function isAsked(found: readonly Phrase[], { prose }: ParsedText): Phrase | undefined {
  return found.find(({ at, text }) => !otherSense.test(text) && !free.test(prose.slice(Math.max(0, at[0] - 60), at[0])) && !freeAfter.test(prose.slice(at[1], at[1] + 80)));
}

export const sources: Sources = [
  { title: { en: 'Meta: rules for promotions on Facebook, read through deniseloris.com and contestqueen.com', de: 'Meta: Regeln für Gewinnspiele auf Facebook, gelesen bei deniseloris.com und contestqueen.com' }, date: '2024', kind: 'official, quoted' },
  { title: { en: 'Meta Community Standards, Spam: no value for engagement', de: 'Meta, Gemeinschaftsstandards: Spam, nichts von Wert für Interaktionen' }, date: '2026-08-03', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'Entering by sharing or tagging is not allowed',
    why: 'Personal timelines and friends must not be used to run a promotion, and posts that ask for it are shown less.',
    look: 'Let people enter by answering a question or by message.',
    variants: {
      tags: { title: 'Take care with entry by sharing or tagging', why: 'Instagram forbids tags of people who are not meant, and shows posts that ask for tags and shares less.' },
      cash: { title: 'Money or vouchers for engagement are not allowed', why: 'Meta forbids giving money or things of money’s worth for likes, follows, comments or shares.' },
    },
  },
  de: {
    title: 'Teilnahme durch Teilen oder Markieren ist nicht erlaubt',
    why: 'Private Chroniken und Freundschaften dürfen nicht für Gewinnspiele genutzt werden, und solche Beiträge werden seltener gezeigt.',
    look: 'Lass die Leute mit einer Antwort auf eine Frage oder per Nachricht teilnehmen.',
    variants: {
      tags: { title: 'Vorsicht bei Teilnahme durch Teilen oder Markieren', why: 'Instagram verbietet Markierungen von Leuten, die nicht gemeint sind, und zeigt Beiträge, die dazu auffordern, seltener.' },
      cash: { title: 'Geld oder Gutscheine für Likes sind nicht erlaubt', why: 'Meta verbietet Geld oder Geldwertes für Likes, Follows, Kommentare oder geteilte Beiträge.' },
    },
  },
};

const enTerms = ' Until 30 November. Terms: https://our-site.com/terms Facebook and Instagram are in no way involved.';
const deTerms = ' Bis 30.11., Teilnahmebedingungen: https://unsere-seite.de/tb Facebook und Instagram sind nicht beteiligt.';

export const examples: Examples = {
  en: {
    good: [
      { text: `Win two tickets: tell us your favourite song.${enTerms}`, site: 'facebook' },
      { text: `Giveaway! Send us a photo of your garden. No need to share this post.${enTerms}`, site: 'facebook' },
      { text: 'A voucher for a friend: our gift wrapping is ready, and there is tea while you wait.', site: 'threads' },
    ],
    bad: [
      { text: `Win two tickets: share this post to enter.${enTerms}`, at: 'share this post', site: 'facebook' },
      { text: `Giveaway! Tag a friend you would bring to the concert.${enTerms}`, at: 'Tag a friend', site: 'threads' },
      { text: `Giveaway! Tag a friend you would bring to the concert.${enTerms}`, at: 'Tag a friend', site: 'instagram' },
      { text: `Our giveaway: follow our page and win £100 in cash.${enTerms}`, at: 'follow', site: 'facebook' },
    ],
  },
  de: {
    good: [
      { text: `Gewinnspiel: Nennt uns euer Lieblingslied.${deTerms}`, site: 'facebook' },
      { text: `Gewinnspiel! Schickt uns ein Foto vom Garten. Den Beitrag zu teilen ist nicht nötig.${deTerms}`, site: 'facebook' },
      { text: 'Ein Gutschein für Freunde: Wir packen ihn schön ein, und ihr trinkt so lange Tee.', site: 'threads' },
    ],
    bad: [
      { text: `Gewinnspiel: Teilt den Beitrag, um teilzunehmen.${deTerms}`, at: 'Teilt den Beitrag', site: 'facebook' },
      { text: `Gewinnspiel! Markiert eure beste Freundin, mit der ihr ins Konzert wollt.${deTerms}`, at: 'Markiert eure beste Freundin', site: 'threads' },
      { text: `Gewinnspiel! Markiert eure beste Freundin, mit der ihr ins Konzert wollt.${deTerms}`, at: 'Markiert eure beste Freundin', site: 'instagram' },
      { text: `Gewinnspiel: Folgt unserer Seite, und mit etwas Glück gehören euch 100 €.${deTerms}`, at: 'Folgt', site: 'facebook' },
    ],
  },
};
