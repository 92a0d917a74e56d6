import type { DraftLanguage } from '../draft';
import type { ParsedText } from './parse';
import { anyWord, phrases, type Phrase } from './phrases';

const prize = String.raw`(?:\p{L}{0,20}(?:karten?|tickets?|gutscheine?|bücher|buch|exemplare?|reisen?|wochenenden?|pakete?|sets?|übernachtung(?:en)?|preise?|box(?:en)?|körbe|korb|abos?|kurse?|tablets?|kameras?|bikes?|rad|räder|fahrräder|trikots?|essen|dinner|frühstück|massagen?|plätze|mitgliedschaft|kalender|überraschung(?:en)?|tassen?|shirts?|hoodies?|uhren?|kopfhörer|konsolen?|handys?|iphones?|ipads?))`;
const amount = String.raw`(?:ein(?:e|en|es)?|zwei|drei|vier|fünf|zehn|je|\d{1,4}|tolle|freikarten|karten|tickets|gutscheine|preise)`;
const noPrize = String.raw`(?!(?:${anyWord} )?(?:prize|award|medal|game|match|race|seat|title|case|place in|point|cup|trophy|majority|election|argument|client|fight|battle|war|thriller|final)s?(?![\p{L}]))`;
const won = String.raw`win ${noPrize}(?:(?:a|an|one of|two|three|four|five|ten|\d{1,4}|our|free|vip|these|this|up to) [£$€]?${anyWord}|tickets|[£$€]\d{1,6})`;
const named = String.raw`(?:!|:| *\p{Extended_Pictographic}|zeit|alarm|time)`;

const announcing = phrases({
  de: [
    'gewinnspiel verl give zu gewi mitm mach glüc',
    String.raw`\p{L}{0,20}gewinnspiel(?=\P{L})|(?:wir|ich) (?:${anyWord} ){0,3}verlosen|verlosen (?:wir|ich)|verlose (?:ich)|verlosen (?:unter|${amount})`,
    String.raw`verlost (?:[^.!?\n]{0,60} )?unter allen|werden (?:[^.!?\n]{0,80} )?verlost`,
    String.raw`gewinn(?:st du|t ihr|en sie)(?: ${anyWord}){0,2} ${amount} (?:${anyWord} ){0,2}${prize}`,
    String.raw`(?:große |unsere |zur |an der |bei der |eine )?verlosung(?= ?${named})|an (?:der|unserer|einer) verlosung (?:${anyWord} ){0,4}teil(?:zunehmen|nehmen|nehmt|nimmst)?|mit (?:etwas|ein bisschen|ein wenig) glück (?:gehör|bist|seid)(?:t|en)?(?: ${anyWord}){0,3} (?:dir|euch|ihr|du|dabei)|(?:unsere|große|tolle) verlosung`,
    String.raw`(?:gibt es|gibt's|haben wir|sind) [^.!?\n]{0,50}zu gewinnen|zu gewinnen (?:gibt|sind|ist)|(?:etwas|was|karten|tickets|preise?) zu gewinnen`,
    String.raw`(?:könnt ihr|kannst du|können sie|ihr könnt|du kannst) [^.!?\n]{0,60}${prize} [^.!?\n]{0,20}gewinnen|um (?:(?:${anyWord} ){0,3}${prize} )?zu gewinnen|(?:chance auf|chance,) [^.!?\n]{0,40}(?:zu gewinnen|gewinn)`,
    String.raw`(?<=^|[.!?:\n][^\S\n]{0,2}|\p{Extended_Pictographic}\uFE0F?[^\S\n]{0,2}|(?:jetzt|und|hier|uns|heute) )gewinn(?:e|t|en sie)?(?: mit (?:etwas|ein bisschen|ein wenig) glück| mit uns| jetzt| bei uns| heute| mit)?(?: ${anyWord}){0,1} (?:${amount} )(?:${anyWord} ){0,2}${prize}`,
    String.raw`(?:unser |großes |kleines |ein )?giveaway(?= ?${named}| bis| läuft)|(?:unser|ein|großes|kleines|neues|nächstes) giveaway|mitmachen und gewinnen|macht mit und gewinnt|mach mit und gewinne?`,
  ],
  en: [
    'give givi swee priz win winn ente raff chan comp draw',
    String.raw`giveaway(?= ?${named}| until| ends| open)|(?:our|a|big|this|festive|christmas|summer|birthday|quick|another|the) (?:(?!dead)${anyWord} )?giveaway(?! (?:stall|table|shop|bag|pen|price|shelf))|we(?:'re| are) giving away`,
    String.raw`sweepstakes?|prize draw(?= ?${named})|(?:our|a|the|free|this) (?:${anyWord} )?prize draw|raffling off|we(?:'re| are) raffling`,
    String.raw`enter (?:now )?(?:to win|for (?:a|your) chance|our (?:competition|draw|contest))|(?:for |with |in with )?(?:a|your|the) chance (?:to win|of winning)(?! (?:the|business|back|his|her|their))`,
    String.raw`(?<=^|[.!?:\n][^\S\n]{0,2}|\p{Extended_Pictographic}\uFE0F?[^\S\n]{0,2}|(?:and|you can|you could|you'll|now|here) )${won}`,
    String.raw`(?:comment|tag|share|repost|follow|guess|tell us|sign up|register|like (?:this|the|our|us|my|and|&)) (?:[^.!?\n]{0,60} )?to win|if you(?:'d| would) like to win(?! (?:the|back|at|more|over|in))|(?:it's )?competition time`,
    String.raw`(?:our|this) (?:${anyWord} )?competition(?=!|:)`,
  ],
});

const over = /(?:haben|hat|habt)(?: [^.!?\n]{1,50})? (?:gewonnen|verlost)|(?:gewonnen|verlost) (?:haben|hat|wurden?)|(?:steht|stehen) (?:nun |jetzt |endlich )?fest|(?:wurden?|sind) (?:[^.!?\n]{1,40} )?(?:gezogen|ausgelost|verlost)|glückwunsch[^.!?\n]{0,30}(?:@|gewinn)|(?:gewinnspiel|verlosung|giveaway) (?:ist|war) (?:\p{L}{1,30} )?(?:beendet|vorbei|geschlossen|abgelaufen|zu ende)|(?:winners?|gewinner\p{L}{0,30})(?: of our[^.!?\n]{0,30})? (?:is|are|were|was|has been|have been|ist|sind|heißt|heißen)(?! (?:picked|drawn|chosen|announced (?:on|at)))|congratulations (?:to|@)|(?:is|has) (?:now )?(?:closed|ended)|(?:who|everyone|all|those)(?: of you)? (?:who )?(?:entered|took part)|(?:prize|giveaway|draw) (?:was|were) won/iu;
const about = /(?:fake|falsche\p{L}{0,30}|betrüg\p{L}{0,30}|betrug\p{L}{0,30}|abzock\p{L}{0,30}|phishing|scam\p{L}{0,30}|dubios\p{L}{0,30}|rechtssicher\p{L}{0,30}|seriös\p{L}{0,30}|warn(?:ung|en|t|ing|s)?|verbraucherzentrale|impersonat\p{L}{0,30}|fraud\p{L}{0,30}|pretend\p{L}{0,30})|(?:gewinnspiel|giveaway)s?-?(?:recht|regeln|tipps)|(?:plan|run|organis|host|legal)\p{L}{0,30} (?:a |your |an )?(?:\p{L}{1,30} )?(?:giveaway|sweepstake|competition|prize draw)|gewinnspiele? (?:planen|durchführen|veranstalten|rechtlich|erstellen)|wir haben(?: [^.!?\n]{1,40})? gewonnen|we(?:'ve| have)? won/iu;

/** What is given away to whoever fetches it is no prize. */
const fetched = /(?<!\p{L})(?:first come|collect(?:ed)? (?:them|it|from|on|at)|come and (?:get|collect)|pick (?:it|them) up|help yourself|selbst abholen|zum abholen|abzuholen|free to (?:collect|a good home))(?!\p{L})/iu;

/** What is drawn by lot without being a prize. */
const places = /(?:plätze|grundstück|wohnung|parzelle|kleingarten|schulplatz|startplatz)/iu;

/** The words that announce a giveaway of one's own that is still open; undefined when it is over, somebody else's, or only a subject. */
export function giveaway(language: DraftLanguage, parsed: ParsedText): Phrase | undefined {
  const first = announcing(language, parsed).find(({ text }) => !/verlost/iu.test(text) || !places.test(parsed.prose));
  if (!first || over.test(parsed.prose) || about.test(parsed.prose)) return undefined;
  return /^we(?:'|’| a)re? giving/iu.test(first.text) && fetched.test(parsed.prose) ? undefined : first;
}

const terms = /teilnahme(?:bedingung|berechtigt|regel|info)\p{L}{0,30}|(?:gewinnspiel|spiel|teilnahme)-?(?:bedingung|regel|detail)\p{L}{0,30}|bedingungen|\bagb\b|(?:alle|weitere) (?:infos|regeln|details|informationen)|t ?& ?cs?\b|(?:\bterms\b|\bconditions\b|(?:official|full|competition|giveaway) (?:rules|details))|rules apply/iu;
const day = String.raw`(?:\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9})|\d{1,2}[./-]\d{1,2}|(?:mo|di|mi|do|fr|sa|so)(?:n?ntag|enstag|ttwoch|nnerstag|eitag|mstag|nnabend)|heute|morgen|übermorgen|ende|monatsende|\d{1,2}(?::\d\d)? ?uhr|mitternacht|(?:heilig|silvester|ersten|zweiten|dritten|vierten|\d\.) ?\p{L}{0,30}|\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}{3,9}|\p{L}{3,9} \d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|midnight|noon|today|tonight|tomorrow|\d{1,2}(?::\d\d)? ?[ap]m|the end of|end of)`;
const end = new RegExp(String.raw`(?:\bbis\b|\bend(?:et|e|s|ing)?\b|schluss|\bläuft\b|\bauslos|\bverlosung am|\bziehung|\bgezogen|\blosen\b|\bverlosen wir am|deadline|\buntil\b|\btill?\b|\bcloses?\b|closing|\bby\b|\bbefore\b|\bdrawn?\b|\bpick|winners?[^.!?\n]{0,20} on)[^!?\n]{0,25}?(?<!\p{L})${day}`, 'iu');

/** What a giveaway's post says of its terms. */
export function giveawayTerms({ text, links }: ParsedText): { readonly terms: boolean; readonly end: boolean; readonly link: boolean } {
  return { terms: terms.test(text), end: end.test(text), link: links.length > 0 };
}
