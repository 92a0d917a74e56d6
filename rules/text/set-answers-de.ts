import { quoted, sign } from './given-answers';
import { order } from './orders';
import { anyWord, type Wording } from './phrases';
import { andUpTo, clauseEnd, oneOf, upTo, within, wordEnd } from './slots';

/** Where the answer is to stand. */
const unten = oneOf(
  'in die (?:kommentare|kommis?|antworten|replies)|in den (?:kommentaren|antworten)|(?:als|im) (?:kommentar|antwort)',
  'unter (?:diesen|diesem|dieses|den|dem|das) (?:beitrag|post|bild|foto|video|reel)|drunter|darunter|hier drunter|unten|👇',
);

/** The same where "unten" alone might be elsewhere. */
const darunter = 'in die (?:kommentare|kommis?|antworten)|in den (?:kommentaren|antworten)|als (?:kommentar|antwort)|unter (?:diesen|den|dem) (?:beitrag|post)|drunter';

/** Words between the verb and the answer. */
const before = oneOf(
  'alle|auch|uns|mir|ihm|ihr|ihnen|hier|einfach|mal|mit|jetzt|doch|gern|gerne|bitte|ein|eine|einen|nur|kurz|laut|schnell|jede[rs]?(?: von euch)?|nen|n|mir mal|dazu|sofort|ruhig|alle mal|zusammen|gemeinsam|fix',
  'das (?:wort|wörtchen|stichwort|zauberwort|kennwort|codewort|passwort|kürzel)|den (?:code|satz)|die (?:zahl|ziffer|nummer|worte|wörter|buchstaben)|unten|drunter|darunter|in die kommentare|in den kommentaren|unter (?:diesen|den|dem) (?:beitrag|post)',
);
const some = (most: number, word = before) => andUpTo(most, word);

/** Verbs that answer, in the forms of an order; with "en sie" for Sie. */
const answer = '(?:kommentier(?:e|t|en sie)?|antworte(?:t|n sie)?)';
const write = oneOf(answer, 'poste(?:t)?|tippe?t?|hinterlass(?:t|e)?|lass(?:t)?|sagt?|schreib(?:e|t|en sie)?|ruft?|setz(?:t|e|en sie)?|hau(?:t|e)?|ballert?|knallt?|dropp(?:t|e)?|spamm?t?');
const form = '(?:e|et|t|en sie)?';
/** Answers that are demanded without quotation marks. */
const yes = 'ja|amen|info|interesse|dabei';
const me = 'ja|amen|ich|dabei|hier';
/** Things of which there are emoji: one puts the emoji, not the thing. */
const symbol = '(?:herz(?:chen)?|\\p{L}{0,8}(?:flocke|flamme|sonne|blume|rose|tasse|kerze|rakete|pfote|krone|biene)|stern(?:chen)?|feuer|blitz|kleeblatt|kürbis|tannenbaum|anker|blatt|daumen|schneemann|regenbogen|muskel|flagge|smiley|emoji|ausrufezeichen|fragezeichen|häkchen|kreuz(?:chen)?|punkt)';
/** Things that are no words but stand for one. */
const givenDe = oneOf(quoted, sign, String.raw`\+|[a-z\d](?!\p{L})|plus|punkt|haken|häkchen|stern|sternchen|kreuz|ausrufezeichen|smiley|emoji|herz(?:chen)?`);
const picture = '(?:emojis?|smileys?|gif|zahl|ziffer|buchstaben?)';

/** How one comments is no set answer: "kommentiert mit Bedacht, wenn ihr mögt". */
const manner = oneOf(
  String.raw`bedacht|zeit\p{L}{0,9}|respekt|vorsicht|rücksicht|geduld|anstand|humor|augenmaß|begründung|(?:quelle|name|beispiel|foto|bild|link|frage|idee|tipp|vorschlag|vorschläge|angabe)\p{L}{0,2}`,
  String.raw`uns|mir|dein\p{L}{0,2}|euren?|eure[mrs]|ein\p{L}{0,2}`,
) + wordEnd;
const agreedDe = '(?:liebt|liebst|mögt|magst|wollt|willst|möchtet|möchtest|dabei|interesse|braucht|brauchst|kommt|kommst|zustimmt|haben)';

/** What people write about of their own: no set answer. */
const thingsDe = '(?:fotos?|bild|frage|tipp|idee|rezept|kommentar|nachricht|link|antwort|geschichte|erfahrung|gruß|wunsch|vorschlag|lieblings\\p{L}{1,16}|meinung|anekdote|erinnerung|titel|namen?)';
const ownDe = '(?:glückszahl|geburtsmonat|sternzeichen|initialen|anfangsbuchstaben?|lieblings-?emoji)';
/** "Schreibt „Ja“ in die Kommentare": a given word or sign, and where. */
const givenWordDe = [
  `${write}${some(5)}(?: (?:lautes|kurzes|kräftiges|kleines|großes|einfaches|schlichtes|fröhliches|ehrliches))? (?:${quoted}|${sign}|${yes}|ich will|link|haben|ich)${some(2)} ${unten}`,
  `${write}${some(5)} ${quoted}(?=,? (?:und|dann|wenn|falls|für) (?:ich|wir|du|ihr|dir|euch|den|die|das|mehr))`,
  `${answer}${some(4)} ${quoted}`,
  `schreib(?:e|t)?(?: (?:uns|mir|einfach|bitte|mal|hier)){0,3} (?:darunter|drunter) ${quoted}(?=,? (?:und|dann|wenn|falls)${wordEnd}|[.!\\n]|$)`,
  `${answer}${some(4)} (?:${yes})(?=[.!,\\n]|$| und| wenn| oder)`,
  `(?:${answer}|stimm(?:t|en sie)?)${some(3)} mit (?:einer |der )?(?:zahl |nummer |ziffer )?[1-9](?=,? (?:für|wenn|falls|oder)${wordEnd})`,
  `(?:poste(?:t)?|setz(?:t|e)?|schreib(?:t|e)?|hinterlass(?:t|e)?|lass(?:t)?|pack(?:t|e)?)${some(3)} ein(?:e|en) (?!${thingsDe})\\p{L}{3,20} ${unten}(?=,? (?:wenn|falls|wer)${wordEnd})`,
  `(?:schreib(?:e|t)?)${some(4, '(?:uns|mir|hier|einfach|mal|ein|doch)')} (?:ja|amen|info|interesse)(?=[.!,\\n]|$| und| wenn)`,
  `(?:einfach|nur|bitte|jetzt) ${quoted}(?: oder ${quoted})? (?:${anyWord} )?${unten}(?: schreiben| posten| setzen)?`,
  `schreiben${some(3)} ${quoted} ${unten}`,
  `(?<=(?:(?:wenn|falls|wer) [^.!?\\n]{2,60}[,?]|\\?) (?:dann )?)(?:schreib|sag|ruf|antwort|kommentier)${form}${some(3)} ${quoted}(?=[.!…\\n]|$)`,
  `(?:kommentier|schreib${form}${some(3)} unten|nenn${form} unten)${form} (?:eure?|deine?|euer)n? ${ownDe}`,
  `(?:schreib|kommentier)${form}${some(3)} zahl (?:zwischen|von) \\d`,
  `kommentier(?:t|e|en sie)? (?:doch |einfach |mal |gern |bitte ){0,2}mit (?:einer|einem|der|dem) \\d{1,4}(?=[,.!]|$)`,
  `(?:lasst?|hinterlass|poste)${form}${some(3)} ein(?:e|en)? \\p{L}{3,15} ${sign} ${unten}`,
  `(?:${write}|setz${form})${some(3)} (?:das |mit dem |mit )?(?:wort|stichwort|codewort|zauberwort|schlüsselwort|schlagwort) ${anyWord} (?:einfach )?${unten}`,
  `kommentier${form}${some(3)} (?:mit )?(?:dem |das )?(?:wort|stichwort|codewort|zauberwort|schlagwort) (?:${quoted}|${anyWord})(?=${clauseEnd}| und)`,
  `kommentier${form}(?: (?:einfach|unten|hier|gern|bitte|mal|doch))? mit (?:einem|einer|nem|ner) (?!${manner})\\p{L}{2,20}(?=,? (?:wenn|falls|sobald) (?:du|ihr|sie|auch))`,
  `kommentier${form}(?: (?:einfach|unten|hier|gern|bitte|mal))? mit (?!${manner})\\p{L}{2,20}(?=,? (?:wenn|falls) (?:du|ihr|sie) ${upTo(4)}${agreedDe})`,
  `(?:schreib|sag|kommentier|hinterlass)${form} ${upTo(3, '(?:alle|mal|bitte|doch|einfach|gern|uns)')}${quoted} (?:${anyWord} ){1,4}${unten}`,
  `(?:(?:einfach|nur|bitte|jetzt|mit|wort|gerne?|schnell|kurz|unten|dann|hier|drunter) ${quoted}(?: oder ${quoted})?|\\p{L}{1,24}["”“'’»«])`
    + ` (?:(?:hier|unten|drunter|einfach|als kommentar|in die kommentare) )?(?:kommentieren|drunterschreiben|drunter schreiben|posten|antworten)${wordEnd}`,
  `(?:schreib|setz|kommentier|poste|tipp)${form} ${upTo(4, '(?:uns|mir|alle|mal|einfach|hier|bitte|jetzt)')}(?:ein(?:e|en|fach)? )?`
    + `(?:${quoted}|${sign}|${yes}|ich|plus|\\+) (?:${unten}|in die kommis?|in den chat)`,
];

/** Verbs that throw a sign into the comments, beside those that write. */
const fling = '(?:schick|gib|geb|schmeiß|hau|wirf|werf|ballert?|knall|spendier|schenk|klatsch)';
/** "Ein 🍂 in die Kommentare": an emoji, a number or a letter. */
const givenSignDe = [
  `(?:${sign}|(?:ein )?(?:emoji|herz(?:chen)?|handzeichen|smiley|häkchen)) (?:in die (?:kommentare|antworten)|als (?:kommentar|antwort))`,
  `(?:jede[rs]?|alle)(?: von euch| \\p{L}{3,25})? (?:setz|schreib|post|pack|kommentier|hinterläss|hinterlass|tipp|dropp|hau)(?:e?t|en) (?:(?:einfach|hier|bitte|jetzt|mal|uns|auch|sofort) ){0,3}(?:ein(?:e|en)? )?(?:${sign}|${quoted}|${symbol}) (?:${unten})`,
  `${order}(?:poste|setz|schreib|hinterlass|lass|pack|schick|hau|tipp)(?:e|t|en sie)?${some(4)} (?:ein(?:e|en)?|ne|nen) (?:\\p{L}{3,10}e[nsr]? )?${symbol}(?: (?:${unten})|(?<=flocke|flamme|blitz|häkchen|punkt|emoji|smiley) da)(?=${clauseEnd}|,? (?:wenn|falls|wer|für|damit)${wordEnd}| ?${sign})`,
  `(?:flute|füll|spamm)(?:e|t|n)? (?:uns |mal |bitte ){0,2}(?:die|unsere) kommentar(?:e|spalte) mit (?:\\p{L}{2,12} )?(?:${sign}|(?:\\p{L}{0,12}-?)(?:emojis?|smileys?|herzen|herzchen|(?:sonnen)?blumen|flammen|sternen|luftballons|kerzen|flocken|konfetti|kleeblättern|torten|fahnen|pfoten))`,
  `${answer} (?:(?:uns|mir|einfach|gern|gerne|unten|mal|bitte|doch|hier|jetzt|kurz|alle|auch|schnell) ){0,4}mit`
    + ` (?:(?:einem|einer|nem|ner|nur|eurem|deinem|passenden|einfachen|dem) ){0,2}(?:lieblings-?|\\p{L}{3,14}-)?(?:${sign}|emoji|smiley|ja|nein|zahl|wort|gif|herz)(?= |[.!,\\n]|$)`,
  `(?:schreib|kommentier|setz|poste)(?:e|t)? ${upTo(3, '(?:uns|mir|einfach|mal|eine|ein|einen)')}`
    + `(?:\\+?\\d{1,4}(?! (?:oder|bis) \\d{1,2} (?!(?:da?r)?unte[rn])\\p{L}{5})|zahl)(?:,? \\d){0,6}(?: (?:${unten}|unter das bild)(?=[.!,\\n]|$)|(?: (?:${unten}))?,? (?:wenn|für|oder|falls))`,
  `antwort${form} mit der (?:zahl|nummer)${wordEnd}`,
  `kommentier${form}${some(3)} (?:eure|deine?|ihre?|euer)n? (?:${ownDe}|lieblingszahl|alter|schuhgröße)(?=${clauseEnd}| ?${sign})`,
  `(?:poste?t?|droppe?t?|kommentier(?:e|t)?)${some(3)} (?:ein(?:e|en)? )?${sign}(?=,? (?:wenn|falls|wer)${wordEnd})`,
  `${answer}${some(3)} mit (?:[+]|plus|ja|[a-d1-9]|${quoted}|${sign}) ?(?:oder|/) ?(?:mit )?(?:[-–−]|minus|nein|[a-d1-9]|${quoted}|${sign})(?=[ .!,\\n]|$)`,
  `kommentier(?:e|t)?${some(5)} ${sign}(?=,? (?:wenn|falls|und|für)${wordEnd}|[.!\\n]|$)`,
  `mit (?:einem|einer|eurem|deinem) ${sign} (?:in den kommentaren|drunter|hier drunter|unten)`,
  `(?:kommentier|antwort|reagier)${form} ${upTo(2)}mit (?:${anyWord} ){1,2}${picture}${wordEnd}`,
  `(?:mach|setz|schreib)(?:e|t|en sie)? ${upTo(2, '(?:mal|bitte|einfach|alle)')}ein [a-z\\d] ${unten}`,
  `(?:buchstaben?|zahl|nummer|stichwort|emoji|smiley|codewort) (?:bitte |einfach |jetzt )?(?:in die kommentare|${unten}(?= ?[.!\\n]|$))`,
  `(?:kommentier|schreib|antwort|tipp|poste)${form}${some(4)} (?:[a-d1-9](?:,? (?:oder |und |/ ?)?[a-d1-9]){1,4}|[a-z](?:,? oder | ?/ ?)[a-z])(?=${clauseEnd}| in| unten| drunter)`,
  `(?:lass|setz|hinterlass|poste)(?:t|en sie)?${some(4)} ein(?:e|en)? (?:\\p{L}{4,12}es )?(?:${quoted}|ja|amen|hallo|plus)(?: oder (?:ein(?:en|e)? )?${quoted})? (?:da|hier|drunter)${wordEnd}`,
  `(?:kommentier|antwort)${form} ${upTo(2)}mit eine[mr] ${upTo(2)}(?:quadrat|kreis|herz(?:chen)?|stern(?:chen)?|häkchen|kreuz|flamme|flagge|kringel|kleeblatt|daumen)(?: ${unten})?(?=${clauseEnd}| (?:und|oder)${wordEnd}|,? (?:wenn|falls))`,
  `${fling}${form} ${upTo(4, oneOf(before, 'dazu|dafür|gleich|alle'))}(?:${quoted}|${sign}|(?:\\p{L}{2,12}-?)?(?:emoji|smiley)s?) (?:${darunter}|darunter|unter (?:diese[sm]|das|dem) (?:bild|foto|video|reel))`,
  `(?:lass|setz|hinterlass|poste)(?:t|en sie)?${some(4)} ${sign}(?: oder (?:ein(?:en|e)? )?${sign})? (?:da|hier|drunter|dafür)${wordEnd}`,
];

/** "Einfach ein + unter diesen Post setzen": the same with a bare verb or none. */
const givenBareDe = [
  `(?:einfach|bitte|nur|gern|gerne|schnell|kurz) (?:ein(?:e|en)? )?${givenDe} ${oneOf(darunter)}`
    + '(?: (?:schreiben|setzen|posten|machen|hinterlassen|dalassen|tippen))?',
  `${order}(?:ein(?:e|en)? )(?:\\p{L}{4,12}es )?(?:${quoted}|ja|nein|amen|hallo|plus|punkt|haken|häkchen|stern(?:chen)?|kreuz|\\+) (?:in die (?:kommentare|kommis?)|als kommentar|unter (?:diesen|den) (?:beitrag|post)|drunter)(?=${clauseEnd}| und| bitte|,? wenn)`,
  `ein(?:e|en)? ${givenDe} ${oneOf(darunter)} (?:schreiben|setzen|posten|machen|hinterlassen|dalassen|tippen)`,
  `(?:setz|mach|schreib|hinterlass|poste|lass)${form}${some(3)} ein(?:e|en)? ${givenDe} ${oneOf(darunter)}`,
  `(?:ein )?(?:kurzes |einfaches |schnelles |kleines |klares )?(?:ja|nein|amen|hallo|moin|plus|häkchen|${quoted}|${sign}|emoji)${andUpTo(3)} (?:${unten}) (?:genügt|reicht)`,
  `(?:schreib|setz|poste|kommentier|tipp)${form}${some(3)} (?:eure|deine?|ihre?|euer)n? (?:glückszahl|lieblingszahl|geburtsmonat|sternzeichen|alter|schuhgröße|initialen|lieblings-?emoji) ${unten}`,
  '(?:nur |genau )?(?:ein|1) (?:einziges |einziger )?(?:wort|buchstabe|emoji|smiley) (?:pro kommentar|in die kommentare|als kommentar)',
  `ja oder nein(?:,? (?:${anyWord} ){0,3}?|[?] (?:schreibt? es |ab |einfach |bitte )?)${oneOf(darunter)}`,
];

/** "In einem Wort antworten": the length is given. */
const oneWordDe = [
  `(?:vervollständig|ergänz|beende|füll)(?:e|t|en sie|n sie)? ${within(40)}(?:mit|in) (?:nur |genau |höchstens )?(?:einem|1) (?:einzigen )?wort${wordEnd}`,
  '(?:nur |bitte )?(?:mit|in) (?:nur )?einem (?:einzigen )?wort (?:antworten|kommentieren|beschreiben)',
  `(?:beschreib|fass|sag|kommentier|antwort)${form} ${within(50)}(?:mit|in) (?:nur |genau )?(?:einem|1|drei)`
    + ` (?:einzigen |einzelnen )?(?:emoji|smiley|gif|wort)s?${wordEnd}`,
];

/** Numbers that are counted on, code words, and answers of one kind only. */
const word = '(?:stichwort|codewort|code-wort|zauberwort|schlüsselwort|schlagwort|kennwort|losungswort)';
const putsDe = '(?:lassen|lässt|setzen|setzt|hinterlassen|hinterlässt|schreiben|schreibt|tippen|tippt|droppen|droppt|posten|postet|kommentieren|kommentiert)';
const shortDe = '(?:emojis?|smileys?|wort|zahl|ziffer|buchstaben?|gifs?|silbe)';
export const moreGivenDe: Wording = [
  'komment schr antw post tipp lass läss hint setz dropp spam spend nenn zähl zahl unten drun daru eing eint gebt gib schenk ruft schick will woll möch hau ball knal bitte nur einfach wort buch emoj smil ziff silb',
  `${order}(?:hinterlass|lass|dropp|poste|spendier)(?:e|t|en sie)?${some(3)} ein(?:e|en)? (?:\\p{L}{4,12}e?[snr] )?${quoted}(?=${clauseEnd}|,? wenn| für)`,
  `(?:alle|jede[rs]?|wer)(?:,? ${within(45, 1)})? ${putsDe} (?:(?:einfach|bitte|mal|jetzt|kurz|uns|auch|nur|dafür) ){0,4}(?:(?:unten|hier|drunter|darunter|in den kommentaren) (?:(?:einfach|bitte|mal|kurz) ){0,2}(?:ein(?:e|en)? |das wort |mit )?(?:${quoted}|${sign}|\\+1|amen)(?=${clauseEnd}| da| drunter|,? (?:wenn|und))|(?:ein(?:e|en)? |das wort )?(?:${quoted}|${sign}|\\+1|amen) (?:da|drunter|darunter|${darunter})${wordEnd})`,
  `${order}(?:(?:bitte|einfach|dann|jetzt|nur|kurz) ){1,3}(?:ein(?:e|en)? )?${quoted} (?:eingeben|eintippen|tippen|kommentieren|antworten|posten|hinterlassen|dalassen|reinschreiben|drunterschreiben|schreiben)(?=${clauseEnd})`,
  `(?:dropp|spamm|schreib|setz|poste|kommentier|tipp|hinterlass|nenn)(?:e|t|en sie)?${some(4, oneOf(before, 'allesamt'))} (?:das |unser |mit dem )?${word} (?!auf|nie|nicht|ab|euch|dir|mit|bitte|an|per|für|in|des|der|zu)(?:${quoted}|${anyWord})(?=,? (?:damit|wenn|falls|und|dann|sobald|für)${wordEnd}|${clauseEnd})`,
  `(?:schreib|poste|setz|tipp|hau|ballert?|knall)${form}${some(4)} (?:die|ein(?:e|en)?|den|das) (?:[a-d]|\\d{1,3}) (?:${darunter})${wordEnd}`,
  `(?:schreib|poste|kommentier|setz|tipp|nenn)(?:e|t|en sie)?${some(4)} (?:(?:einfach|jeweils|immer) )?(?:mit )?(?:die|der) (?:nächste|nächsthöhere|folgende)n? (?:zahl|nummer|ziffer)`,
  `(?:in den kommentaren|hier unten|unter diesem (?:beitrag|post)) ${within(30)}bis (?:\\d[\\d.]{1,6}|hundert|tausend|fünfhundert) ?(?:zu )?(?:hoch)?zählen|zähl(?:t|en wir|en)? ${within(30)}(?:in den kommentaren|hier unten|unter diesem (?:beitrag|post)) ${within(20)}(?:bis|weiter|hoch)|zähl(?:t|en wir) ${within(30)}bis (?:\\d[\\d.]{1,6}|hundert|tausend|fünfhundert) ${within(20)}(?:in den kommentaren|eine zahl pro|jede[rs]? eine zahl)`,
  `(?:eine?n?|1) (?:zahl|wort|buchstaben?|emoji|smiley|ziffer|silbe) (?:pro|je) (?:kommentar|antwort|nase|person|mitglied)${wordEnd}`,
  `antwort(?:en)? (?:(?:bitte|nur|ausschließlich|lediglich|bloß|gern) ){1,3}(?:als|mit|in form (?:von|eines)|in) (?:(?:eine[mrns]?|ein|einzigen|einzelnen|einzelnes) ){0,2}${shortDe}${wordEnd}|(?:bitte |nur ){1,2}(?:mit|in|als) (?:eine[mr]|ein) (?:einzigen |einzelnen )?${shortDe} (?:antworten|kommentieren|abstimmen|reagieren)`,
  `(?:nur |bitte ){1,2}ein(?:e|en)? (?:einzige[srn]? |einzelne[srn]? )?${shortDe} als (?:antwort|kommentar)`,
  `(?:gebt?|gib|geben sie|schenkt?|ruft?|schickt?) (?:uns|mir|ihm|ihr|ihnen) (?:(?:mal|bitte|alle|doch|gern) ){0,2}ein (?:\\p{L}{4,12}es )?${quoted}(?=${clauseEnd}|,? wenn| in den kommentaren| hier| drunter)`,
  `${order}${quoted} (?:bitte |einfach )?(?:in die (?:kommentare|kommis)|hier drunter|drunter|als kommentar)(?=${clauseEnd}|,? (?:wenn|wer|und)${wordEnd})`,
  `(?:ich will|wir wollen|will ich|wollen wir|ich möchte|wir möchten) (?:(?:lauter|viele|nur|ganz|jetzt|hier|unten|in den kommentaren|mindestens|ein|hundert|\\d{1,4}|euer|eure) ){0,4}(?:${sign}|${quoted}) ${within(25)}(?:sehen|lesen)`,
];

/** "Wer dabei ist, schreibt „Ich“": said of others. */
const whoever = `(?<=wer ${within(60, 2)},? (?:der |die )?)`;
const whoeverDe = [
  `${whoever}(?:schreibt|kommentiert|postet|setzt|antwortet|tippt)${some(4)} (?:${quoted}|${sign}|${me})(?=${clauseEnd}| ${unten}| und)`,
  `${whoever}(?:macht|setzt|hinterlässt|lässt|schreibt|postet)${some(3)} (?:ein(?:e|en)? )?(?:${givenDe}|${symbol}) (?:${darunter}|hier drunter|darunter)`,
  `${whoever}kommentiert mit (?:${anyWord} ){1,4}?${sign}`,
];

/** Where a German text demands a set answer. */
export const setAnswersDe: Wording = [
  'komment schr antw post tipp lass sagt sag hint setz pack flut füll genü reic besc fass wort mach schi schm sche haut gebt gib wirf werf ball knal spen drun daru ruf ruft nenn spam dropp',
  ...givenWordDe, ...givenSignDe, ...givenBareDe, ...oneWordDe, ...whoeverDe,
];
