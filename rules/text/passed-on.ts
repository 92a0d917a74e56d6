import { isEntry } from './entries';
import { orderHere as begin } from './orders';
import { whoDe, whoEn } from './people';
import { phrases, type Wording } from './phrases';
import { count, oneOf, upTo, within, wordEnd } from './slots';

/** What is passed on. */
const named = '(?:beitrag|post|posting|reel|video|tweet|clip|thread|aufruf|meldung|nachricht|info|karussell|link|story|botschaft|zeilen)';
const itDe = oneOf(`(?:diese[nsrm]?|den|unser(?:en|e)?|mein(?:en|e)?|das|die) ${named}`, 'diese[sn]? (?:bild|foto|plakat|sharepic|grafik|kachel)', 'das(?: hier)?|dies|es|ihn');
const picture = oneOf(itDe, '(?:das|unser) (?:bild|foto|plakat|sharepic)', '(?:die|unsere) (?:grafik|kachel)');
const little = upTo(3, '(?:doch|mal|gleich|sofort|schnell|heute|noch|jetzt|einfach|bitte|gern|gerne|direkt|unbedingt|alle|fleißig)');
const manyDe = '(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|\\d{1,3}|allen?|all|deine[nr]?|eure[nr]?|ihre[nr]?|jemandem|jede[mnr]?|mindestens|wenigstens|möglichst|so vielen?|eine[mr]|seine[nr]?|die eine|den einen|der einen|dem einen)';
const toDe = oneOf(whoDe, '(?:kontakt|follower|netzwerk|gruppe|chat|kanäle|abonnent)\\p{L}{0,8}');
const netDe = '(?:story|storys|stories|status|pinnwand|timeline|chronik|profil|profilseite|feed|whatsapp-status|insta-story)';

/** A post is handed on to people, or put where they see it. */
const passedOnDe: Wording = [
  'stor stat time pinn chron prof feed weiter herum rum netz kett lass shar retw repo grup chat kanä kont foll freu schick send leit mail what reich verb teil lauf',
  `${begin}(?:schick|send|leit|mail|whatsapp)(?:e|et|t|en sie|n sie)? ${itDe} ${little}(?:an )?${manyDe} ${upTo(3)}${toDe}(?=[ .,!)\\n]|$)(?! (?:an|zu|bis) )`,
  `${begin}(?:reich|gib|gebt|trag|leit|schick|send|spiel)(?:e|et|t|n sie|en sie)? ${itDe} ${little}(?:an|in|bei|unter) ${manyDe} ${within(45)}(?:herum|rum|weiter|durch)(?=[.,!)\\n]|$| (?:und|falls|wenn|bitte)${wordEnd})`,
  `(?:wer|jede[rs]?|alle,? die|echte|wahre|nur) ${within(60, 2)}(?:verbreite[tn]|schickt|schicken|leitet|postet|posten|streut|trägt|packt|packen|stellt|stellen|setzt|hängt|hängen|nimmt|klatscht|pinnt|teilt|teilen) ${picture} ${little}(?:in|auf|an|bei|unter|durch|mit) ${upTo(1)}(?:eigene[nrs]?|sein(?:e[nrm]?)?|ihr(?:e[nrm]?)?|allen?|jede[nr]?|mindestens|zwei|drei|fünf|zehn|\\d{1,3}) ${upTo(3)}(?:${netDe}|${toDe})${wordEnd}`,
  `${begin}(?:häng|pinn|stell|pack|setz|klatsch|hau|nehm|nimm|heft|kleb|poste|teil|lad|schieb|kipp)(?:e|t|en sie|n sie)? ${picture} ${little}(?:in|an|auf) (?:die |der )?(?:dein|eur|euer|ihr|eigen)(?:e|en|em|er|es)? (?:eigene[nrsm]? )?${netDe}${wordEnd}`,
  `(?:bekommen|kriegen|schaffen|knacken|packen|erreichen|brauchen|sammeln|holen) wir ${within(70)}${count} (?:shares|retweets|reposts|weiterleitungen|mal teilen)`,
  `(?:schafft|knackt|erreicht|bekommt|kriegt|holt) (?:es )?(?:dieser|dieses|diese|unser|unsere|der|das|die) ${within(45)}${count} (?:shares|retweets|reposts|weiterleitungen)(?=[^.!\\n]{0,20}[?])`,
  'lass(?:t|en sie)? (?:die|diese) kette (?:bitte |jetzt |hier )?(?:nicht|nie) (?:abreißen|reißen|abbrechen|enden)|(?:unterbrich|unterbrecht|brecht|brich) (?:die|diese) kette (?:bitte )?nicht',
  `${begin}(?:reich|gib|gebt|leit|schick|send|sag|trag)(?:e|et|t|en sie|n sie)? ${itDe} ${little}(?:weiter|herum),? bis (?:es|das|sie|ihn|alle|jede[rs]?|auch|der|die)${wordEnd}`,
  `lass(?:t|en sie)? ${itDe} ${little}(?:die runde machen|viral gehen|durchs netz (?:wandern|gehen|ziehen)|um die welt gehen|auf die reise gehen|weiterwandern)`,
  `${begin}verbreite(?:t|n sie)? ${picture} ${little}(?:in|an|auf|über|unter|bei|mit) ${manyDe} ${upTo(3)}(?:${netDe}|${toDe})`,
  `${begin}(?:${little})(?:(?:drei|fünf|zehn|zwei|\\d{1,2}) ${upTo(2)}${toDe}) (?:schicken|weiterleiten|weiterschicken|zusenden)(?=[ .,!)\\n]|$)`,
];

const shown = '(?:post|tweet|video|photo|picture|reel|thread|story|poster|image|message|news|flyer|graphic|carousel|clip|skeet|link)';
const itEn = oneOf(`(?:this|our|the|that) ${shown}`, 'this|it');
const manyEn = '(?:the next|another|one more|one|two|three|four|five|six|seven|ten|twelve|twenty|\\d{1,3}|every|all|all of|your|ur|each of|at least|as many|everyone|everybody|someone|somebody|a|an|that one|the)';
const toEn = oneOf(`${whoEn}(?:'?s|')?`, 'accounts?|pages?|profiles?|timelines?|followers?|feeds?|groups?|group ?chats?|chats?|contacts?|networks?|mutuals?|address book|stories|team|office|department|book club|class|choir');

/** The same in English. */
const passedOnEn: Wording = [
  'stor stat time prof feed grid wall chai pass hand shar repo retw rts rt forw dm text what shoo slid send ping beam boun spre circ broa dist blas post grou chat',
  `${begin}(?:pass|hand) ${itEn} (?:on |along )?to (?:${manyEn} ){1,2}${upTo(1)}(?:accounts?|pages?|profiles?|timelines?|followers?|feeds?|group ?chats?|mutuals?|contacts)${wordEnd}`,
  `(?=don|do n|never|keep|be th)(?<=(?:pass|shar|repost|send|forward|copy|paste)\\p{L}{0,4} [^\\n]{0,100})(?:(?:don't|do not|never) (?:(?:you )?dare |be the one (?:who|to|that) |let it be you who )?breaks? (?:the|this) chain|keep (?:the|this) chain (?:going|alive|unbroken))`,
  `(?:can|could|will|shall|how about|might) (?:we|this|our|it|you|these|that) ${within(50)}(?:get|reach|hit|make it to|pass|crack|earn|collect|go past|top|rack up|manage|see) ${within(15)}${count} (?:shares|reposts|retweets|rts|quote posts|forwards)`,
  `(?:see if|see whether|bet|think|reckon) ${within(50)}(?:get|reach|hit|top|pass|crack|make it to) ${within(10)}${count} (?:shares|reposts|retweets|rts)|${begin}(?:retweet|rt|repost|share this) (?:until|till)${wordEnd}`,
  `(?:let's|let us|help us|help this|help me|who'll help us) ${within(30)}(?:to )?${count} (?:shares|reposts|retweets|rts)`,
  `${begin}(?:put|stick|pin|pop|slap|paste|plaster|whack|chuck|add|bung|throw|post|repost) ${itEn} ${upTo(1)}(?:on|in|to|up on|into|onto|over) (?:your|ur|every) (?:own )?(?:story|stories|status|timeline|feed|profile|grid)${wordEnd}(?! of| page for)`,
  `${begin}(?:dm|text|whatsapp|shoot|slide|forward|send|ping|beam|bounce) ${itEn} (?:straight |right |now |on |over |along ){0,2}to (?:${manyEn} ){1,2}${upTo(3)}(?:${toEn})${wordEnd}`,
  `${begin}(?:bring|get|take|carry) ${itEn} (?:to|into|onto|on) (?:every|everyone's|everybody's|all of your|all your) ${upTo(2)}(?:timelines?|feeds?|group ?chats?|stories|stor(?:y|ies))${wordEnd}`,
  `${begin}(?:send|forward|dm|text|show) (?:your|a|two|three|four|five|ten|that one|the) ${upTo(3)}${whoEn} (?:this|our) (?:post|reel|video|tweet|thread|carousel|clip)${wordEnd}`,
  `(?:every|each|all|real|true|only|whoever|anyone|everyone) ${within(50, 1)}(?:will )?(?:spreads?|passes|forwards?|sends?|posts?|puts|pass|put) (?:this|it) ${upTo(1)}(?:to|on|with|in|around|onto) (?:their|his|her|all|at least|two|three|five|ten|every|\\d{1,3}) ${upTo(3)}(?:${toEn}|story|timeline|feed|profile|wall|status)${wordEnd}`,
  `${begin}(?:spread|circulate|broadcast|distribute|blast|drop) ${itEn} ${upTo(2)}(?:to|among|across|around|through|in|into|with) (?:${manyEn} ){1,2}${upTo(2)}(?:${toEn})${wordEnd}`,
];

const handedOn = phrases({ de: passedOnDe, en: passedOnEn });

/** Where a post is to be handed on in other words than "share"; what enters a draw is another rule's. */
export const passedOn: typeof handedOn = (language, parsed, text) => handedOn(language, parsed, text).filter(({ at }) => !isEntry(parsed.prose, at));
