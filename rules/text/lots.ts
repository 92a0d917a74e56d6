import type { DraftLanguage } from '../draft';
import type { ParsedText } from './parse';
import { anyWord, phrases, type Phrase } from './phrases';
import { smallTest } from './small';
import { maybeWord, oneOf, piece, says, upTo } from './slots';

const some = '(?:eine?[nr]?|zwei|drei|vier|fünf|sechs|zehn|die|den|das|\\d{1,3})';
const someEn = '(?:an?|one|two|three|five|the|our|this|\\d{1,3}|free|[£$€]\\d{1,5})';
const happyDe = '(?:glücklich\\p{L}{0,2}|neue[rn]?|zufällig\\p{L}{0,2}|gezogene[rn]?)';
const personDe = oneOf('person|menschen?|leser(?:in)?|hörer(?:in)?|gewinner(?:in)?|besitzer(?:in)?|kund(?:e|en|in)|gast|glückspilz|follower(?:in)?|teilnehmer(?:in)?|familie|kind|paar');
const goneDe = '(?:geh|verge[bh]|vergib|verteil|verschenk|wander|find|wechsel|zieh|mach)\\p{L}{0,4}';
const prizesDe = piece`\p{L}{0,12}(?:karten?|tickets?|gutscheine?|bücher|buch|exemplare?|pakete?|sets?|preise?|korb|körbe|kalender|shirts?|gewinne?|kisten?|flaschen?|abos?)`;
const notPrizes = piece`(?![^.!?\n]{0,80}(?:gruppe|paarung|gegner|reihenfolge|startnummer|mannschaft|halbfinal|viertelfinal|schluss|schlüss|standpl|parzell|grundstück|wohnung|schulpl|kitapl|startpl|garten))`;
const answersEn = oneOf('answers?|stor(?:y|ies)|captions?|photos?|photographs?|guess(?:es)?|comments?|pictures?|entr(?:y|ies)|names?|ideas?|reply|replies|tips?|jokes?|selfies?|drawings?|recipes?|snaps?|shots?|costumes?|poems?|haikus?|limericks?|puns?|carols?|cakes?|videos?|designs?|pumpkins?|windows?|slogans?|memes?|clips?|letters?|memor(?:y|ies)');
const bestEn = '(?:best|funniest|worst|most (?:creative|original|beautiful|moving|ridiculous|convincing|unusual)|closest|nicest|craziest|silliest|cutest|cleverest|prettiest|spookiest|wittiest|strangest|finest|cosiest|sweetest|boldest|scariest|favourite|winning|loveliest)';
const winsEn = '(?:wins?|gets?|bags?|takes? home|earns?|scoops?|lands?|nets?|receives?|goes home with|walks? (?:away|off|home) with|pockets?|will (?:win|get|receive|bag|be rewarded with|earn)|is rewarded with|nabs?)';
const noPrize = piece`(?!(?:${anyWord} )?(?:prize|award|medal|game|match|race|seat|title|rosette|job|point|idea|message|work|party|conversation|new|second|fresh|bit|place|little|lot|chance|go|look|read|twist|feature|spot|run|cup|trophy|star|grade|round of applause|mention|laugh|smile|shout-?out|hug|biscuit|reply|answer|vote|votes|attention|likes?)s?(?!\p{L}))`;
const luckyEn = piece`(?:one|two|three|five|ten|a|some|another|our) (?:very |randomly chosen |extra )?lucky ${anyWord}`;
const drawEn = '(?:draw|drawing|pull|pulling|pick|picking|fish|fishing|choose|choosing|select|selecting)';
const nameEn = '(?:names?|winners?|tickets?|slips?|receipts?|cards?|numbers?|entr(?:y|ies)|comments?|postcards?|answers?|repl(?:y|ies))';
const boxEn = '(?:hat|bowl|box|jar|bucket|bag|pot|drum|basket|tin|hamper|bin|teapot|urn|cap|beanie|mug)';

const drawn = phrases({
  de: [
    'verlos los zieh zufa glück auslo ziehu lostr losbo losur lostö namen ausgel gelost gewi trom urne wartet warten',
    piece`${goneDe} ${upTo(5)}(?:per|via|durch|im|mittels|nach) (?:(?:verlosung|los(?:verfahren|entscheid)?|zufall(?:sprinzip)?|ziehung|auslosung|losglück)(?!\p{L})|das los(?!\p{L}))${notPrizes}`,
    piece`(?:per|via|durch|im|mittels) (?:verlosung|los(?:verfahren|entscheid)?|zufall(?:sprinzip)?|ziehung|auslosung|das los) (?:an euch |unter euch )?(?:vergeben|verteilt|verschenkt|verlost|ausgegeben|gezogen)(?<=(?:${prizesDe})(?!\p{L})[^.!?\n]{1,80})`,
  piece`(?:unter|aus) (?:allen|den|euren|euch|sämtlichen) (?:${anyWord} ){0,3}(?:(?:die|der) [^.!?\n]{3,50}, )?zieh(?:t|en) (?!sich|wir schl|lehren)${upTo(4)}${some} ${upTo(2)}(?:namen?|gewinner\p{L}{0,5}|lose?|zettel|${personDe}|karten?|nummern?)(?!\p{L})`,
    piece`(?:unter|aus) (?:allen|den|euren|sämtlichen) ${upTo(2)}(?:lösungen|rückmeldungen|rezensionen|geschichten|ideen|rätselfüchsen|kassenbons?|losen|postkarten|bons|kärtchen|zetteln|mails|anrufen|rezepten|bestellungen|abonnent\p{L}{2,5}|gästen|kund\p{L}{2,5}|besucher\p{L}{1,5}|leser\p{L}{1,5}|hörer\p{L}{1,5}|zuschauer\p{L}{1,5}) (?:wird|werden|verlosen?|losen?|ziehen?) ${notPrizes}(?:[^.!?\n]{0,50} )?(?:ausgelost|verlost|gezogen|wir|ich|aus)(?!\p{L})`,
    piece`(?:der|ein) zufall(?:sgenerator)? (?:entscheidet(?=,? wer (?!wir|ich|von uns|zuerst)| über den gewinn| unter allen)|(?:sucht|wählt|zieht|pickt|ermittelt|kürt|verteilt|vergibt|bestimmt) (?:dann |am \p{L}{6,10} )?(?:sie|ihn|es|unter|die|den|eine|einen|zwei|drei|wer)(?!\p{L}))(?![^.!?\n]{0,40}(?:leben|liebe|schicksal|krieg|wahl))|(?:das los|die glücksfee|die losfee|unsere glücksfee|unsere losfee|die lostrommel) (?:sucht|wählt|bestimmt|ermittelt|pickt|kürt)(?!\p{L})`,
    piece`wartet auf (?:eine[nr]?|zwei|drei) ${happyDe} ${personDe}|warten auf (?:eine[nr]?|zwei|drei|fünf) ${happyDe} ${personDe}|(?:an|für) (?:eine[nr]?|zwei|drei|fünf) (?:glücklich\p{L}{0,2}|zufällig\p{L}{0,2}|gezogene[rn]?) ${personDe}`,
    piece`(?:in|aus) (?:die|der|unsere[rn]?|eine[rn]?|den|dem) (?:${anyWord} )?(?:lostrommel|losbox|losurne|lostöpfchen|glückstopf|lostopf|loskiste|losglas|gewinnbox)(?!\p{L})|(?:zieh(?:t|en|e)|fischt|fischen|angelt) ${upTo(4)}(?:namen?|zettel|los|lose|bons?|karten?) (?:aus|am|und)(?!\p{L})${notPrizes}`,
    piece`(?:wer gewinnt|wer (?:sie|ihn|es) bekommt|wer das glück hat|wer (?:sich )?freuen darf),? (?:entscheidet|bestimmt|ermittelt|losen|ziehen|wird) ${upTo(1)}(?:der zufall|das los|die glücksfee|wir|ausgelost|gezogen|zufall|los|unsere)(?!\p{L})`,
    piece`(?:ein|eine|einer|zwei|drei|fünf) (?:glückspilze?|glückliche[rn]?(?: ${personDe})?) (?:gewinn|bekomm|erhält|erhalt|krieg|darf|dürf|nimmt|nehmen|fährt|fahr|geht|gehen|freu)\p{L}{0,3} ${upTo(6)}(?:ein|eine|einen|zwei|drei|mit|nach hause|unser|\d)(?!\p{L})`,
  ],
  en: [
    'hat bowl box jar buck bag drum bask tin hamp bin teap urn mug lucky best funn wors clos nice craz sill cute clev pret spoo witt stra fine cosi swee bold scar favo winn love most draw rand',
    piece`(?:i|we|our ${anyWord}|the ${anyWord}|somebody|someone|my ${anyWord})(?:'ll| will|'re| are|'m| am|'s| is)? (?:be )?(?:then )?${drawEn}s? (?:an?|one|two|three|five|the|some|your) (?:lucky |single )?${nameEn} (?:out of|from) (?:an?|the|our|my|that|this|santa's|grandma's) ${maybeWord(anyWord)}${boxEn}(?!\p{L})|${nameEn} (?:will be|is|are|gets?|comes?|goes?) (?:drawn|pulled|picked|fished|out) (?:out of|from|of) (?:an?|the|our|my) ${maybeWord(anyWord)}${boxEn}(?!\p{L})`,
    piece`${luckyEn} (?:will |could |can |is going to |gets to |is about to )?(?:go(?:es)? home with|leaves? with|drives? (?:off|away|home) (?:in|with)|lands?|scoops?|nets?|heads? home with|walks? (?:off|out|home) with|takes?|receives?|be(?:comes)? the (?:proud )?owner of|(?:eat|dine|drink|stay|sleep)s? (?:free|for free))(?: ${someEn}|(?<=free))(?!\p{L})`,
    piece`the ${bestEn} (?:${anyWord} )?${answersEn}(?: (?:of|from|about|in|with|wearing|for|to|we get|posted|below|on) [^.!?,\n]{2,60}?)? ${winsEn} ${noPrize}${someEn} ${anyWord}`,
    piece`(?:for|to) the ${bestEn} (?:${anyWord} )?${answersEn}(?: (?:of|from|about|in|with|wearing) [^.!?,\n]{2,40}?)?,? (?:there's|there is|we have|we've got|goes) ${noPrize}(?:an?|one|our|two|the) [£$€]?${anyWord}`,
    piece`(?:let(?:ting)? )?(?:the )?random number generator (?:picks?|decides?|chooses?|choose|pick|decide|draws?)|(?:chosen|picked|drawn|selected) (?:purely |completely |entirely )?(?:at random|by lot|by chance) (?:from|among|amongst|out of) (?:all|your|the|everyone|those)(?= )`,
  ],
});

/** Readers do something for it, or are asked. */
const takePart = says(
  'kommentar…|einsendung…|schickt|schreibt|schreib|sagt|nennt|nenne|kommentier(?:t|e|en)|erzählt|erzähl|verratet|verrate|zeigt|ratet|schätzt|tippt|antwort…|mitmach…|macht mit|mach mit|markiert|teilt|postet|werft|wirf|ausfüll…|füllt|bringt|gebt|sie|ihr|euch|eure?[nmrs]?|du|dein…|lösung…|frage…',
  'you|your|yours|repl(?:y|ies)|comment…|tell|write|drop|send|guess|answer|share|show|enter|tag|pop|leave|describe|upload|submit|post|competition|contest|closes|deadline|name',
);
/** Told of a draw that is over, of sport, and of luck in general. */
const told = smallTest(String.raw`(?<!\p{L})(?:gewann|gewonnen|bekam|zog|wurde|wurden|won|drew|was|were|last (?:year|week|month)|letztes jahr|letzte woche|voriges jahr|turnier|bundesliga|pokal|champions|world cup|uefa)(?!\p{L})`);

/** The words for a prize that chance or the best answer brings, without "giveaway" or "win". */
export function drawnByLot(language: DraftLanguage, parsed: ParsedText): Phrase | undefined {
  return takePart(parsed.prose) && !told(parsed.prose) ? drawn(language, parsed)[0] : undefined;
}
