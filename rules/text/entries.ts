import type { Span } from '../edit';
import { whoDe, whoEn } from './people';
import { phrases } from './phrases';
import { smallTest } from './small';
import { oneOf, piece, small, upTo, within, wordEnd } from './slots';

/** Where a post stands that people spread. */
const netDe = '(?:pinnwand|chronik|timeline|story|storys|stories|status|profil|profilseite|seite|feed)';
const ownDe = '(?:(?:die |der |den |das |dem )?(?:deine?|eure?|ihre?|seine?|eigene)[nmrs]?|deinem|eurem|ihrem)';
const postDe = '(?:beitrag|post|posting|bild|foto|plakat|aufruf|anzeige|hinweis|eintrag|reel|video|flyer|motiv|verlosung|gewinnspiel|logo|aktion)';
const itDe = `(?:(?:(?:unser|dies|mein)\\p{L}{0,2}|den|das|die) ${postDe}|es|ihn|sie|das|dies)`;
const namesDe = '(?:markier|verlink|erwähn|nominier|tagg?)';
const spreadsDe = '(?:teil|repost|verbreit|weiterleit|weiterschick|weiterreich|weitersag|weitererzähl)';

const netEn = '(?:wall|timeline|profile|story|stories|feed|page|status|grid)';
const postEn = '(?:post|poster|picture|photo|flyer|video|reel|ad|advert|announcement|page|link|draw|competition|giveaway|event)';
const itEn = `(?:(?:this|our|the) ${postEn}|this|it)`;

/** How else people are asked to spread a post or to name others; heeded beside a draw alone. */
export const spreads = phrases({
  de: [
    'nenn bene freu kump bekann kontakt nachb koll pinn chron time stor stat prof seite mark verl erwä nomi tagg einl lad teil repo verb weit grup quot zit reto stell',
    piece`(?:lade?t?|laden sie) ${upTo(4)}${whoDe} ${upTo(3)}(?:ein|auf|zu|in)${wordEnd}|${whoDe} ${upTo(5)}ein(?:lädt|ladet|laden|lädst|geladen|zuladen)`,
    piece`(?:hol|bring|lock|werb|wirb|schlepp|zieh|bewegt?)\p{L}{0,2}(?: sie)? ${upTo(5)}${whoDe} ${upTo(2)}(?:auf|zu|in) (?:unsere[rmn]?|die|den) (?:seite|kanal|profil|gruppe|account)`,
    piece`(?:eintrag|beitrag|post|foto|bild|hinweis|plakat|anzeige|logo|gruß) (?:auf|in|an) (?:der |die )?(?:deine[rm]?|eure[rm]?|ihre[rm]?|eigene[nrm]?) (?:eigenen )?${netDe}`,
    piece`(?:los|ticket|eintrittskarte|einsatz|teilnahme|teilnahmeschein|glückslos)[^.!?\n]{0,20} (?:heißt|ist|lautet|kostet|bringt|gibt es für|gibt's für|liegt in)[^.!?\n]{0,25} (?:story|teilen|repost|repost(?:en|s)|markierung|verlinkung|chronik|pinnwand|weitersagen|weiterleiten)${wordEnd}`,
    piece`(?:häng|pinn|stell|pack|setz|klatsch|poste|veröffentlich|zeig|bring|heft|kleb|nimm|nehm|spiegel)\p{L}{0,3}(?: sie)? ${itDe}?[^.!?\n]{0,25} ?(?:in|an|auf) ${ownDe} (?:eigene[nrsm]? )?${netDe}`,
    piece`(?:in|an|auf) ${ownDe} (?:eigene[nrsm]? )?${netDe} (?:${within(20)} )?(?:häng|pinn|stell|pack|setz|poste|veröffentlich|zeig|bring|teil|repost|heft|kleb|nimm|nehm|spiegel)\p{L}{0,4}`,
    piece`${namesDe}\p{L}{0,4}(?: sie)? (?:${within(50)} )?${whoDe}|${whoDe} ${within(50)}${namesDe}\p{L}{1,4}`,
    piece`(?:nenn|benenn)(?:t|e|en sie) (?:(?:uns|unten|hier|mir|per @|mit @|bitte) ){0,4}(?:eine[nr]?|zwei|drei|vier|fünf|\d{1,2}|dein\p{L}{0,2}|eure[nr]?) (?!liebst)${upTo(1)}${whoDe}`,
    piece`${spreadsDe}(?:e|t|et|en|en sie|st)? ${itDe}(?=[ .,!)]|$)|(?:leit|schick|send|reich|gib|gebt)(?:e|et|t|en sie|n sie)? ${itDe} ${within(50)}(?:weiter|herum|rum)${wordEnd}`,
    piece`(?:wer|die|der|das|du|ihr|sie|man|fürs|jede[nrs]?) ${within(60)}(?:in|mit|auf|an|bei) (?:${small}|mehreren|möglichst vielen|vielen|allen|eigenen) ${upTo(2)}(?:gruppen|chats|freund\p{L}{0,6}|kontakte?n?|profil|leuten|story|seite) ${spreadsDe}\p{L}{1,3}`,
    piece`${itDe} ${within(40)}${spreadsDe}(?:t|en|st|et)${wordEnd}|(?:stell|pack|setz)(?:e|t|en sie)? ${itDe} (?:hinein|rein|dort hinein)`,
    piece`(?:zitier|quote)(?:e|t|n|en sie)? ${itDe}|(?:jede|pro|je) (?:weiterleitung|markierung|einladung|empfehlung|erwähnung|story|verlinkung|geteilte[rs]? ${postDe})`,
  ],
  en: [
    'frie mate pals pal frien neigh coll cont cous fami wall time prof stor feed page tag tagg ment labe nomi invi link quot forw shar repo retw pass spre name sign grid stat buddies',
    piece`(?:mention|tag|shout-?out|name|invitation) (?:of|for) ${upTo(3)}${whoEn}`,
    piece`label(?:s|l?ing)? ${upTo(3)}${whoEn}|(?:tag|tags|tagging|tagged|mention|mentions|mentioning|nominate|nominates|@|identify) (?:${within(25)} )?${whoEn}|(?:name|names|naming) (?:a|an|your|two|three|four|five|one|that|the|\d{1,2}) ${upTo(2)}${whoEn}`,
    piece`(?:invite|invites|inviting|invited|recruit|refer|bring|sign up|get) (?:${within(25)} )?${whoEn}(?=${within(40)}(?:to (?:follow|like|join|our)|page|along|us${wordEnd}|group))|(?:every|each|per|any) ${upTo(2)}${whoEn} (?:you|that you) (?:invite|bring|sign up|recruit|refer|tag|name|mention|send)`,
    piece`(?:put|get|pin|post|stick|hang|display|show|copy|paste|slap|pop|feature|plaster|upload|add|share)(?:s|ting|ning|ing)? ${upTo(1)}${itEn} ${upTo(2)}(?:on|to|in|onto|into|up on) (?:your|their|his|her|my) (?:own |personal )?${netEn}`,
    piece`(?<!(?:would|will|could|you'd|love to|like to|who to|may|can) )quote(?:s|d)? (?:us|this|our post|it) (?:on|in|to|with)|(?:quote|repost|retweet|share|forward|pass|spread|send)(?:s|es|ing|ed)? ${itEn} ${within(30)}(?:to|with|on|in|around|among|across) (?:${small}|your|their|all|every|as many) ${upTo(3)}(?:groups?|chats?|contacts|profile|network|${netEn}|${whoEn})`,
    piece`(?<!(?:would|will|could|you'd|love to|like to|who to|may|can) )(?:forward|pass)(?:s|es|ing|ed)? ${itEn}(?: on)? to|(?<!(?:would|will|could|you'd|love to|like to|who to|may|can) )(?:shares?|reposts?|retweets?|forwards?) ${itEn}(?= |[.,!)]|$)`,
    piece`(?:a|every|each|your|one) (?:share|repost|tag|mention|story mention|retweet|invite) (?:is|counts|means|equals|gets|earns|buys|gives)`,
  ],
});

/** What entering a draw is called. */
const entering = oneOf(
  piece`(?:in den|im|in unseren|in die|in der) (?:lostopf|topf|los-?topf|lostrommel|trommel|hut)|lostopf|(?:ein|das|dein|euer|ihr|zweites|weiteres|extra-?|ein weiteres) ?los(?:e)?(?= (?:bekommt|erhält|kriegt|für|ist|sichert|mehr|gibt|im|in)|[.,!)]|$)|(?:extra|zusatz|bonus)-?(?:los|chance|ticket)\p{L}{0,2}|glückslos|gewinnchancen?|teilnahmeschein`,
  piece`(?:bei|an|für|zu)[mr]? (?:der |unserer |die |dem |unserem |das |unsere )?(?:\p{L}{2,15} )?(?:verlosung|auslosung|ziehung|gewinnspiel|tombola)(?: \p{L}{1,12}){0,4} (?:dabei|teil|teilzunehmen|mit|berechtigt|qualifiziert|angemeldet)|(?:dabei|teil|mit) (?:bei|an) (?:der|unserer|dem|unserem) (?:verlosung|auslosung|ziehung|gewinnspiel|tombola)`,
  piece`(?:wird|werden) (?:heute |hier |jetzt )?verlost|verlost (?:wird|werden)|(?<=(?:^|[.!?:\n]) ?)gewinn(?:t|e|en sie) (?:mit uns |jetzt )?(?:ein|eine|einen|zwei|drei|vier|fünf|\d{1,3}) (?!spiel|blick|einblick|eindr|überblick|freund|kund|punkt|match|turnier)|(?:teilnahme|los|ticket|chance)s? (?:an|für|bei|zu) (?:der|die|das|unserer?|unser) (?:verlosung|auslosung|gewinnspiel|tombola)|(?:wir|und|ich) verlosen?|verlosen (?:wir|ich)|(?:du|ihr|sie) (?:bist|seid|sind|nimmst|nehmt|nehmen) (?:automatisch |damit |dann |schon )?(?:dabei|teil)(?=${within(40)}(?:verlos|gewinn|los))|(?:gewinner|gewinnerin|sieger)(?:innen)? (?:wird|werden|ziehen wir|losen wir) (?:${within(30)} )?(?:gezogen|ausgelost|per los|aus)|(?:verlosung|gewinnspiel)(?=:| (?:zum|zur|im|bis|bei)${wordEnd})`,
  piece`(?:you're|you are|be|being|are|get|gets|automatically) entered(?! (?:in the (?:minutes|register|records)))|(?:lottery|raffle|draw|extra|bonus|winning) (?:ticket|tickets|entry|entries|chance|chances)|(?:another|an extra|one more|a second|one|an additional|two|your|double|more|bonus) (?:entry|entries|chances?|tickets? in the)(?! (?:fee|level|form))|(?:place|spot|name|ticket|number) in (?:the|our|this) (?:draw|hat|raffle|prize draw)|(?:tickets?|entry|entries) (?:for|to|into|in) (?:the|our|this) (?:raffle|draw|giveaway|prize draw|tombola)|enter our (?:draw|raffle|giveaway)|(?:in|into) the (?:draw|hat|raffle|prize draw|tombola)|to enter(?=[,.:!]| the draw)|(?<!(?:groups?|chats?|channels?|towns?|cit(?:y|ies)|places?|rooms?|where(?:ver)?|mood|position|situation|stage) (?:that )?)you(?:'re| are) in(?=[.!,)]|$)|winners? (?:is|are|will be|gets?|to be) (?:drawn|picked|chosen|selected)(?: at random| by lot| on${wordEnd})`,
);
export const entersDraw = smallTest(entering);
/** Over, of others, or a lesson about it. */
const elsewhere = smallTest(oneOf(
  piece`gewonnen|verboten|untersagt|nicht erlaubt|unzulässig|abmahn\p{L}{0,6}|rechtlich\p{L}{0,2}|betrug|betrüg\p{L}{0,8}|gefälscht\p{L}{0,2}|fake|warn(?:en|ung|t)|verbraucherzentrale|letzte[sn]? (?:woche|jahr|monat)|damals|(?:teilen|markieren|liken)[^.!?\n]{0,40} (?:nicht nötig|kein muss|freiwillig)|ausgelost wurden?|wurden? (?:verlost|gezogen)|seminar|workshop zum|ratgeber`,
  piece`not allowed|forbidden|against the rules|forbids?|banned|illegal|scam\p{L}{0,3}|fraud\p{L}{0,6}|phishing|last (?:week|year|month)|used to|(?:was|were) (?:drawn|entered|won)|(?:has|have) won|we won|i won|winner was|no need to|don['’]t have to|not required|how to run|lawyer|compliance|competition and markets`,
));

const around = 170;

/** Whether something stands beside words of entering a draw, which is to come. */
export function isEntry(prose: string, [start, end]: Span): boolean {
  return entersDraw(prose.slice(Math.max(0, start - around), end + around)) && !elsewhere(prose);
}
