import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { perhaps } from '../../text/clues';
import { entersDraw, isEntry, spreads } from '../../text/entries';
import { giveaway } from '../../text/giveaway';
import type { ParsedText } from '../../text/parse';
import { anyWord, phrases, type Phrase } from '../../text/phrases';
import { sharesAsked } from '../../text/shares';
import { oneOf, piece, upTo, withinDated } from '../../text/slots';
import { tagsAsked } from '../../text/tagging';

const who = oneOf('freund…|person…|leute|mensch…|begleit…|kolleg…|bekannt…|liebling…|schwester|bruder|mama|mutter|partner…|bestie…|…runde|…gruppe|clique|crew|truppe|bande|team|famili…|nachbar…|mitbewohner…|kumpel…|mädels|jungs|mannschaft|oma|opa|papa|vater|buddy|buddies|tante|onkel|sportskamerad…|vereinskamerad…');
const whoEn = oneOf('friends?|mates?|someone|somebody|anyone|people|person|partner|mum|dad|sister|brother|family|besties?|colleagues?|followers');
const shared = '(?:beitrag|post|bild|foto|video|reel|story|gewinnspiel|profil|seite|posting)';
const names = '(?:markier|verlink|erwähn|nominier|tagg?)';
const thisDe = '(?:ihn|es|sie|das|dies|aktion|beitrag|post|posting|bild|video|reel|story|verlosung|gewinnspiel|anzeige|link)';
const thisEn = '(?:this|it|our|the) (?:post |picture |photo |video |page |link )?';

/** In a post about a giveaway these ask people to spread it or to name others. */
const asked = phrases({
  de: [
    'teil mark erwä nomi verl repo tagg stor get weit lade einl verb pinn time chro nenn freu kump nach holt seit dazu rein hinz herh herb frie bestie',
    piece`${names}(?:e|t|en|st) (?:ihr |du |sie )?${withinDated(50)} ${who}`,
    piece`weiter(?:teil(?:t|en|st)|verbreite[tn]|sag(?:t|en)|erzähl(?:t|en)|post(?:et|en))|${thisDe}(?: ${withinDated(50)})? (?:weiterleite[tn]|weiterschick(?:t|en)|verbreite[tn]|weiterreich(?:t|en))`,
    piece`verbreite[tn]? (?:den|die|das|unseren?|diesen?|dieses) ${upTo(1)}${shared}|(?:schickt|leitet) ${thisDe} ${upTo(3)}${who} ${upTo(2)}weiter`,
    piece`teil(?:e|t|en)? (?:[^.!?\n]{0,30} )?${shared}|teil(?:e|t) (?:ihn|es|das|dies|ihr)(?= |[.,!])`,
    piece`teil(?:e|t|en)(?=,? (?:um|und (?:gewinn|kommentier|mitmach|liken?|markier)|öffentlich|dann))`,
    piece`(?:öffentlich|fleißig|geteilt|durch) teilen|(?:beitrag|post|story|gewinnspiel|bild|foto|video|reel)(?: [^.!?\n]{0,30})? (?:teilen|teilt|teilst|geteilt|repostet|repostest)`,
    piece`(?:und|,) teilen(?=$|[.!?,\n]| und)|(?:liken?|kommentieren?|folgen)(?:,| und| [&+]) teil(?:en|t|e)`,
    piece`(?:auf|an) (?:deiner|eurer|ihrer) (?:eigenen )?(?:pinnwand|timeline|chronik|seite)(?: [^.!?\n]{0,20})? (?:veröffentlich|post|teil|zeig|häng)\p{L}{1,3}`,
    piece`repost(?:e|et|en)?|(?:in |mit )?(?:deiner|eurer|der) story (?:[^.!?\n]{0,20} )?(?:teilen|posten|reposten|verlinken)`,
    piece`${names}(?:e|t|en|st)? (?:[^.!?\n]{0,40} )?${who}|${who} (?:[^.!?\n]{0,25} )?${names}(?:e|t|en|st)`,
    piece`${names}(?:e|t) (?:jemanden|wen|den|die|eine[nr]?|uns)`,
    piece`(?:jedes|pro|je|fürs|für(?: jedes| das)?|durch(?:s)?|beim|mit jedem) (?:öffentliche[smn]? )?(?:teilen|reposten|weiterleiten|weitersagen|markieren|verlinken)(?! (?:der|des|von) )(?=[^.!?\n]{0,60}(?:los(?:e|en)?|chance|teilnahme|gewinn\p{L}{0,10}|lostopf)(?!\p{L}))`,
    piece`(?:jede[nrsm]?|pro|je|fürs?|mit jede[mr]) (?:markierte|verlinkte|getaggte|eingeladene|genannte|nominierte)[nrsm]? ${who}|(?:jede[nrs]?|pro|je) ${who},? (?:den|die|das|der) (?:ihr|du|sie|hier) ${upTo(3)}(?:${names}|einlad|nenn|einl[äa]d|mitbring)\p{L}{1,3}|(?:jede|pro|je) (?:markierung|verlinkung|weiterleitung|weitergabe|verbreitung|teilung|erwähnung|story)|jede[rs]? (?:repost|share|retweet)(?= (?:zählt|ist|gilt|bringt|gibt))`,
    piece`${names}(?:e|t),? (?:einfach |uns )?(?:wen|wer|mit wem)|(?:lade?t?|einladen) ${upTo(3)}${who} ${upTo(5)}(?:ein|ein und)|${who} ${upTo(3)}einl[aä]d(?:en|et)`,
    piece`(?:ladet|lade) ${upTo(2)}${who} (?:auf|zu) (?:unsere[rm]?|die|der) (?:seite|profil|kanal)`,
    piece`hol(?:t|e|en sie) ${upTo(2)}${who} (?:dazu|her|rein|ins boot)|(?:stell|pack|setz|häng|post|leg|klatsch|bring|teil)(?:t|e|et|en sie) ${upTo(3)}(?:in|auf|an) (?:deine|eure|ihre) (?:eigenen? )?(?:chronik|timeline|pinnwand|story|seite|profil)`,
    piece`(?:in|auf|an) (?:die|deine|eure|ihre|seine|deiner|eurer|ihrer|seiner|der) (?:eigenen? )?(?:chronik|timeline|pinnwand|story|seite) (?:stell|pack|setz|häng|post|leg|klatsch|bring|teil)\p{L}{1,3}|${who} (?:${anyWord} ){0,2}(?:per )?@?(?:\p{L}{1,5} )?(?:dazuhol|dazuruf|reinhol|hinzufüg|dazuschreib|herhol|herbeiruf|anpings?|dazupack)\p{L}{1,3}`,
    piece`(?:wer|alle,? die) (?:ihn|es|das|dies|mit) (?:teilt|teilen|repostet|markiert|verlinkt)(?=[,. !]|$)`,
  ],
  en: [
    'link entr tick frie mate foll shar repo tag tagg ment pop slap copy frie retw rt invi forw send post brin name nomi chal spre add put pin stic pass pres hit butt',
    piece`(?:send|forward|post|put|pin|stick|pass|pop|slap|copy) ${thisEn}(?:on )?(?:to|on|in) ${upTo(3)}(?:${whoEn}|wall|timeline|profile|story|stories|page|feed)`,
    piece`(?<!(?:would|will|could|you'd|love to|like to) )(?:share|shares|sharing|repost|reposts|reposting|retweet|rt)(?: (?:this|it|our|the|to|and|with|publicly))?(?: (?:post|photo|video|page|picture|story|stories|reel|(?:your |all your |the )?friends))?`,
    piece`(?:tag|tags|tagging|tagged|mention|mentions|mentioning) (?:[^.!?\n]{0,25} )?(?:${whoEn}|who)`,
    piece`(?:press|hit|tap|click|use|smash)(?:ing)? (?:on )?(?:the )?(?:share|repost|retweet)(?: button)?|share button`,
    piece`(?:post|put|share|stick|pop) ${upTo(3)}on(?:to)? your (?:own )?(?:wall|timeline|profile|story|feed|page)(?= (?:and|to) (?:you|enter|be|win))`,
    piece`(?:each|every|per|one entry (?:for|per)) (?:tag|story|tagged ${whoEn}|share|shared post|mention|repost)|(?:every|each|per|any) (?:extra |new )?${whoEn} you (?:tag|mention|invite|bring|link|name|add|drop|send|sign up|refer|recommend|get|rope|drag|pull|@)|(?:every|each|per) (?:tagged|linked|mentioned|invited|extra) ${whoEn}|(?:an?|one|your|the) (?:extra |more |bonus |additional )?(?:entry|ticket|name|go|chance) (?:per|for (?:each|every)) (?:${whoEn}|tag|share|mention|repost)|link(?:s|ing)? ${upTo(2)}${whoEn}|(?:tag|mention) (?:them|him|her|the person|whoever|who|each other)|inviting ${whoEn}|invite ${upTo(2)}${whoEn}`,
    piece`(?:send|forward|post) (?:this|it) (?:post |picture )?(?:to|on) (?:\p{L}{1,10} ){0,2}(?:${whoEn}|wall|timeline|profile|story)|most shared comment|sharing this post`,
    piece`(?:name|nominate|challenge) ${upTo(2)}${whoEn}|spread the word|(?:put|add) (?:this|it) (?:in|to|on) your (?:story|stories|feed)`,
    piece`(?:brings?|bringing) (?:us )?(?:the )?(?:most )?(?:new )?followers`,
  ],
});
const otherSense = /^(?:share|sharing) (?:with|the|our)?$/iu;
const free = /(?:keine?|nicht|ohne|freiwillig|kein muss|not|no need|optional|don['’]t(?! forget))[^.!?\n]{0,40}$/iu;
const freeAfter = /^[^.!?\n]{0,40}(?:nicht (?:nötig|notwendig|erforderlich)|freiwillig|kein muss|keine (?:bedingung|voraussetzung|pflicht)|not (?:needed|required|necessary)|optional)/iu;
/** Asked as a question they invite to talk. */
const asksDe = oneOf('(?:uns )?(?:was|welche|wer|wie|warum|wen|wo|mit eure|euer|eure|dein|mit dein|mit wem)');
const asksEn = oneOf('(?:below )?(?:what|which|who|how|why|where|your|with your|with what|and tell)');
const engage = phrases({
  de: ['like folg komment abon gefä herz daum', piece`liken?|liked?t?|(?:ein |mit )?[„“"»]?gefällt[- ]mir[“”"«]? (?:\p{L}{1,10} ){0,2}(?:vergib|vergeb|geb|gib|drück|klick|da ?l[aä]ss|hinterl|markier)\p{L}{0,5}|(?:ein(?:en)?|euer|dein) (?:herz|daumen(?: hoch)?|like) ${upTo(2)}(?:da ?lass|da ?läss|geb|gib|vergeb|vergib|drück|hinterl)\p{L}{0,5}|folg(?:e|t|en)|kommentier(?:e|t|en)(?!,? ${asksDe})|abonnier(?:e|t|en)`],
  en: ['like foll comm subs', piece`likes?(?! to)|follows?|comments?(?! ${asksEn})|subscribes?`],
});
/** Without any of these nothing is given away. */
const prize = /(?<!\p{L})(?:verlos|gewinn|gezogen|auslos|ausgelost|lostopf|los(?:e|en)?(?!\p{L})|preis(?!\p{L})|giveaway|win(?!\p{L}|e)|winner|prize|draw|raffle|competition|sweepstake|entry|entries|enter(?:ed)?(?!\p{L})|contest|tombola)/iu;
/** A lesson about it. */
const lesson = /(?<!\p{L})(?:(?:facebook|instagram|meta|threads) (?:forbids?|bans?|verbietet|verbieten|untersagt)|(?:entry by (?:sharing|tagging)|teilnahme durch (?:teilen|markieren))[^.!?\n]{0,40} (?:is|are|ist|sind|bleibt) (?:not|forbidden|banned|nicht|verboten|untersagt))(?!\p{L})/iu;
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
    const isGiveaway = giveaway(language, parsed) !== undefined;
    const isDraw = isGiveaway || entersDraw(parsed.prose);
    const guess = perhaps('LAW-08', language, parsed, { with: { site: site.name } });
    if ((!isDraw && !(guess.length > 0 && prize.test(parsed.prose))) || lesson.test(parsed.prose)) return [];
    // What is no giveaway by its words may be one by what is asked for an entry.
    const counts = (found: readonly Phrase[]) => isAsked(isDraw && !isGiveaway ? found.filter(({ at }) => isEntry(parsed.prose, at)) : found, parsed);
    const spread = counts(asked(language, parsed)) ?? counts(tagsAsked(language, parsed)) ?? counts(sharesAsked(language, parsed)) ?? counts(spreads(language, parsed));
    const pays = cash.test(parsed.prose) ? spread ?? counts(engage(language, parsed)) : undefined;
    if (!isDraw) return spread ? [{ at: spread.at, gravity: 'hint', sure: false, variant: 'perhaps', with: { site: site.name } }] : guess;
    if (pays) return [{ at: pays.at, variant: 'cash' }];
    return spread ? [{ at: spread.at, ...(site.id === 'instagram' ? { gravity: 'hint', variant: 'tags' } : { gravity: 'warning' }), with: { site: site.name } }] : guess;
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
      perhaps: { title: 'Do people enter by sharing or tagging?' },
      tags: { title: 'Take care with entry by sharing or tagging', why: 'Instagram forbids tags of people who are not meant, and shows posts that ask for tags and shares less.' },
      cash: { title: 'Money or vouchers for engagement are not allowed', why: 'Meta forbids giving money or things of money’s worth for likes, follows, comments or shares.' },
    },
  },
  de: {
    title: 'Teilnahme durch Teilen oder Markieren ist nicht erlaubt',
    why: 'Private Chroniken und Freundschaften dürfen nicht für Gewinnspiele genutzt werden, und solche Beiträge werden seltener gezeigt.',
    look: 'Lass die Leute mit einer Antwort auf eine Frage oder per Nachricht teilnehmen.',
    variants: {
      perhaps: { title: 'Nimmt man hier durch Teilen oder Markieren teil?' },
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
