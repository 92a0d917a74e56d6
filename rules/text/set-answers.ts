import type { DraftLanguage } from '../draft';
import type { ParsedText } from './parse';
import { isQuoted } from './quotations';
import { isOrdered, order } from './orders';
import { anyWord, compile, lazy, near, phrases, sticky, type Phrase } from './phrases';
import { andUpTo, clauseEnd, oneOf, upTo, within, wordEnd } from './slots';

const quoted = String.raw`["“„'‘«»][^"”“'’»«\n]{1,24}["”“'’»«]`;
const sign = String.raw`(?:\p{Extended_Pictographic}[\uFE0F\u200D\u{1F3FB}-\u{1F3FF}]{0,4}){1,3}`;

/** Where the answer is to stand. */
const below = String.raw`(?:below|underneath|beneath|in the (?:comments?|repl(?:y|ies)|thread(?! of))|as a (?:comment|reply)|(?:under|beneath|below) (?:this|the) (?:post|photo|picture|video|reel)|👇)`;
const unten = oneOf(
  'in die (?:kommentare|kommis?|antworten|replies)|in den (?:kommentaren|antworten)|(?:als|im) (?:kommentar|antwort)',
  'unter (?:diesen|diesem|dieses|den|dem|das) (?:beitrag|post|bild|foto|video|reel)|drunter|darunter|hier drunter|unten|👇',
);

/** The same where "unten" alone might be elsewhere. */
const amongComments = String.raw`(?:in the (?:comments?|replies)|under this post|👇|below(?=[.!]|$))`;
const darunter = 'in die (?:kommentare|kommis?|antworten)|in den (?:kommentaren|antworten)|als (?:kommentar|antwort)|unter (?:diesen|den|dem) (?:beitrag|post)|drunter';

/** Words between the verb and the answer. */
const before = oneOf(
  'alle|auch|uns|mir|hier|einfach|mal|mit|jetzt|doch|gern|gerne|bitte|ein|eine|einen|nur|kurz|laut',
  'das wort|den code|unten|drunter|darunter|in die kommentare|in den kommentaren|unter (?:diesen|den|dem) (?:beitrag|post)',
);
const some = (most: number, word = before) => andUpTo(most, word);

/** Verbs that answer, in the forms of an order; with "en sie" for Sie. */
const answer = '(?:kommentier(?:e|t|en sie)?|antworte(?:t|n sie)?)';
const write = oneOf(answer, 'poste(?:t)?|tippe?t?|hinterlass(?:t|e)?|lass(?:t)?|sagt?|schreib(?:e|t)?|ruft?');
const form = '(?:e|et|t|en sie)?';
/** Answers that are demanded without quotation marks. */
const yes = 'ja|amen|info|interesse|dabei';
const me = 'ja|amen|ich|dabei|hier';
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
  `(?:jede[rs]?|alle)(?: von euch)? (?:setz|schreib|poste|pack|kommentier|hinterläss)(?:t|en) (?:einfach |hier |bitte )?(?:ein(?:e|en)? )?(?:${sign}|${quoted}|herz(?:chen)?) ${unten}`,
  `(?:flute|füll|spamm)(?:e|t|n)? (?:uns |mal |bitte ){0,2}(?:die|unsere) kommentar(?:e|spalte) mit (?:\\p{L}{2,12} )?(?:${sign}|(?:\\p{L}{0,12}-?)(?:emojis?|smileys?|herzen|herzchen))`,
  `${answer} (?:uns |mir |einfach |gern |unten ){0,4}mit`
    + ` (?:einem |einer |nur |eurem |deinem ){0,2}(?:lieblings-?)?(?:${sign}|emoji|smiley|ja|nein|zahl|wort|gif|herz)(?= |[.!,\\n]|$)`,
  `(?:schreib|kommentier|setz|poste)(?:e|t)? ${upTo(3, '(?:uns|mir|einfach|mal|eine|ein|einen)')}`
    + `(?:\\+?\\d(?! (?:oder|bis) \\d{1,2} (?!(?:da?r)?unte[rn])\\p{L}{5})|zahl)(?:,? \\d){0,6}(?: ${unten}(?=[.!,\\n]|$)|(?: ${unten})?,? (?:wenn|für|oder|falls))`,
  `antwort${form} mit der (?:zahl|nummer)${wordEnd}`,
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
  `ja oder nein(?:,? (?:${anyWord} ){0,3}?|[?] schreibt es )${oneOf(darunter)}`,
];

/** "In einem Wort antworten": the length is given. */
const oneWordDe = [
  `(?:vervollständig|ergänz|beende|füll)(?:e|t|en sie|n sie)? ${within(40)}(?:mit|in) (?:nur |genau |höchstens )?(?:einem|1) (?:einzigen )?wort${wordEnd}`,
  '(?:nur |bitte )?(?:mit|in) (?:nur )?einem (?:einzigen )?wort (?:antworten|kommentieren|beschreiben)',
  `(?:beschreib|fass|sag|kommentier|antwort)${form} ${within(50)}(?:mit|in) (?:nur |genau )?(?:einem|1|drei)`
    + ` (?:einzigen |einzelnen )?(?:emoji|smiley|gif|wort)s?${wordEnd}`,
];

/** "Wer dabei ist, schreibt „Ich“": said of others. */
const whoever = `(?<=wer ${within(60, 2)},? (?:der |die )?)`;
const whoeverDe = [
  `${whoever}(?:schreibt|kommentiert|postet|setzt|antwortet|tippt)${some(4)} (?:${quoted}|${sign}|${me})(?=${clauseEnd}| ${unten}| und)`,
  `${whoever}kommentiert mit (?:${anyWord} ){1,4}?${sign}`,
];

const say = '(?:comment|type|drop|reply|leave|put|write)';
const reply = '(?:comment|reply)';
const theWord = '(?: (?:with|below|a|an|one|single|just|only|the word|the emoji)){0,5}';
const letters = '[a-d](?:,? (?:or |and |/ ?)?[a-d]){1,3}';
const agreed = oneOf(
  'agree|know it|remember|love|like|wan(?:t|na)|think|miss|believe|ready|are ready|are in',
  'feel|can relate|relate|hate',
);
const noHelp = `(?! (?:to (?:help|join|come|attend|speak)|one|more))${wordEnd}`;
const own = 'age|birth month|birthday month|zodiac sign|star sign|initials|shoe size|number';

/** "Comment YES below": a given word or sign, and where. */
const givenWord = [
  `(?:everyone|everybody|all of you|each of you)(?: [^.!?,\\n]{1,40})? (?:types?|writes?|comments?|posts?|drops?|says?)${theWord} (?:${quoted}|${sign}|yes|amen) ${below}`,
  `(?:an?|one) ${upTo(2)}(?:${quoted}|${sign}|yes|no|amen) ${below}(?! (?:the|our|my|a) )${andUpTo(3)} (?:is (?:enough|plenty|all(?: (?:i|we)(?:'m| am|'re| are)? (?:asking for|ask(?: for)?|need|want))?)|will do|would do|does it|suffices|is fine)${wordEnd}`,
  `${say}(?: us| me)?${theWord} (?:${quoted}|${sign}|yes|amen|done|info|interested)`
    + `[,.!]?(?= ?(?:${below}|if |and (?:i|we)|to (?:get|receive|see|enter)|for (?:the|more|a|your)|when|$|\\n))`,
  `${reply}${theWord} (?:${quoted}|${sign}|yes|amen)${clauseEnd}`,
  `${order}an? ${quoted} (?:in the comments|below) and (?:it|you|i|we)${wordEnd}|(?<=\\? ?)say ${quoted}(?=[.!]|$)`,
  `${reply}(?: with)? (?:the|your) (?:first )?(?:letter|number|initials?)(?= (?:of|if)${wordEnd}|${clauseEnd})`,
  `tell us your (?:${own}) ${below}`,
  `(?:${reply}|answer|vote|say)(?: with)?(?: just| only| below)? (?:[a-d]|[1-9]) (?:for|if) [^.!?\\n]{2,60} or (?:[a-d]|[1-9]) (?:for|if)${wordEnd}`,
  `(?:${reply}|answer)(?: with)?(?: just| only| a)*(?: simple| clear)? yes or (?:a )?no${wordEnd}`,
  `(?:drop|leave|put|post) (?:a|an|your|some) (?:\\p{L}{3,12} )?emojis? ${below}`,
  `(?:drop|leave|put) (?:a|an|your|some) (?:${sign}|emoji|gif|heart emoji|number) ${below}`,
  `say (?:${quoted}|yes|amen|hi|hello) ${below}`,
  `say (?:${quoted}|yes|amen|aye|me)(?= if (?:you|your))`,
  '(?:comment|type|write|reply|answer|(?<!(?:candidates|members|councillors|residents|people|mps|voters|workers|they|to) )vote|put|drop)(?: with| below| just| the letter)?'
    + ` (?:${letters}(?=${clauseEnd}| in| below)|${quoted}(?=,? (?:and|or|to|if|for|below|in the)${wordEnd}|[.!\\n]|$))`,
  `say ${quoted} ${upTo(4)}${below}`,
  `say (?:${quoted}|yes|hi|hello|me|i do|aye|amen) (?:${below}|if (?:you|your)|if)`,
  `who(?:ever)? ${within(50, 2)}(?:[?]|,) (?:comment|type|write) (?:${quoted}|me|yes|i do)(?=${clauseEnd}| below)`,
];

/** "Drop a 🍂 below": an emoji, a number or a letter. */
const givenSign = [
  `(?:drop|leave|put|write|type|post) (?:a |an |your |some |just |the )?(?:${sign}(?: (?:or|and) (?:a |an )?${sign})?`
    + `|(?:favou?rite |best )?emojis?|gif|one word|a single word|letter|number) (?:${below}|down below|here)`,
  `(?:comment|reply|answer|respond)(?: below| only)? with ${upTo(4)}(?:emojis?|number|letter|gif)${wordEnd}`,
  `(?:comment|reply|answer|respond)(?: below)? with (?:just |only )?an? ${upTo(2)}(?:square|circle|heart|star|dot|tick|thumbs[- ]up|flame|cross|smiley|flag|plus|clover)(?=${clauseEnd}| (?:if|below|emoji|when|in the)${wordEnd})`,
  `(?:pop|stick|throw|give us|give me|shout|send us|chuck|slap) (?:${upTo(2)}(?:${quoted}|${sign}|emojis?|yes|amen)|an? (?:number|letter)) ${below}`,
  `(?:comment|type|write|reply|answer|vote|respond)(?: with| below| just| only){0,3} [1-9](?:, [1-9]){0,3},? or [1-9](?=${clauseEnd}| in| below)`,
  `(?:(?:pop|stick|drop|put|leave|type|write|vote|comment|reply)${within(30)}|numbers? only|letters? only): ?(?:1|a) (?:for|=|if|means) [^.!?\\n]{2,40}[,;] ?(?:or )?(?:2|b) (?:for|=|if|means)${wordEnd}`,
  `with (?:a|an|your) ${sign} ${below}`,
  `(?:let me see|let's see|show me|show us|drop|leave) (?:a |an |some |your )?${sign} (?:from|for|if|${below})${wordEnd}`,
  `(?:spam|flood) (?:the|our|my) (?:comments?|replies)(?: below)? with(?! (?:your|questions|ideas|stories|memories|tips|photos|pictures))`,
  `(?:type|comment|write|drop|put) your (?:${own})(?=${clauseEnd}| ${below}| if${wordEnd})`,
  `(?:put|leave|drop|type|write) an? [a-z\\d] ${below}`,
  `(?:put|leave|drop|type|write) an? (?:dot|full stop|period|star|tick|check mark|cross|plus|\\+|comma) ${amongComments}`,
  `(?:leave|drop|put|write|type|post) (?:just )?(?:the|your) (?:number|letter|emoji) (?:of|for) (?:your (?:favou?rite|pick|choice|team)|the one)${wordEnd}${andUpTo(4)} ${below}`,
  `comment (?:your (?:favou?rite |first |best )?|an? )emojis?${wordEnd}`,
  `(?:first to|say it with|give (?:us|me) (?:a|an)) ${sign} ${below}`,
];

/** "Comment if you agree", "answer in one word": the answer or its length is given. */
const oneWord = [
  '(?:comment|reply|answer) (?:with )?(?:only )?(?:one|a single|1|two) (?:word|emoji|number)s?',
  'one[- ]word answers?(?: only| please)?',
  `(?:in )?(?:just )?(?:one|a single) (?:word|emoji|letter|number) ${amongComments}`,
  `yes or no[,?]? ${upTo(2)}(?:in the (?:comments?|replies)|(?<=comment )below)`,
  '(?<=[?] )(?:letters?|numbers?|emojis?) only',
  '(?<=^|[.!:] )(?:letters?|numbers?|emojis?|single words?)(?: answers?)? only(?=[.!,:\\n]|$| please)',
  `(?:complete|finish|fill in|end) ${within(50, 1)} (?:in|with|using) (?:just |only |exactly )?(?:one|a single|1) (?:word|emoji)${wordEnd}`,
  `${reply}(?: below)? if you(?:'re|r)? (?:all )?${agreed}${noHelp}`,
  `(?:describe|sum up|tell us|rate) ${within(50, 1)} (?:in|with|using) (?:just |only )?(?:(?:one|a single|1|three) emojis?|one word)${wordEnd}`,
  `(?<=^|[.!?:\\n] ?)(?:an? )?${sign} in the comments(?= if|[.!]|$)`,
];

const asked = phrases({
  de: ['komment schr antw post tipp lass sagt sag hint setz pack flut füll genü reic besc fass wort mach schi schm sche haut gebt gib wirf werf ball knal spen drun daru ruf ruft nenn spam', ...givenWordDe, ...givenSignDe, ...givenBareDe, ...oneWordDe, ...whoeverDe],
  en: ['comm type drop repl say writ leav put answ resp desc word emoj lett numb yes let show spam floo pop stic thro shou bene belo unde tell sum', ...givenWord, ...oneWord, ...givenSign],
});

const sayEn = oneOf(
  '[Cc]omment|[Tt]ype|[Dd]rop|[Rr]eply|COMMENT',
  String.raw`[Ww]rite(?=(?: me| us| just| the word){0,3} [A-Z]{2,15} (?:below|underneath|beneath|in the (?:comments|replies)|(?:under|beneath) (?:this|the) (?:post|video|reel|photo)|as a (?:comment|reply)|👇))`,
  String.raw`(?:[Pp]ut|[Ll]eave|[Pp]op|[Pp]ost)(?= (?:the word |a )?[A-Z]{2,15} (?:below|underneath|in the (?:comments|replies)|(?:under|beneath) (?:this|the) (?:post|video|reel)|👇))`,
  String.raw`[Ss]ay(?= [A-Z]{2,15} (?:below|underneath|in the (?:comments|replies)|if|👇))`,
) + '(?: with| below| me| us| just| the word){0,4}';
const sayDe = '(?:[Kk]ommentier(?:e|t)?|[Ss]chreib(?:e|t)?|[Aa]ntworte(?:t)?|[Pp]oste(?:t)?)'
  + andUpTo(5, '(?:uns|mir|mit|einfach|hier|jetzt|mal|alle|doch|auch|bitte|gern|gerne|das Wort|das Stichwort|unten|in die Kommentare|in den Kommentaren)');
const shoutedWord = String.raw`[A-ZÄÖÜ]{2,15}(?=[\s.!,👇]|$)`;
const shoutedNumber = String.raw`\+?[1-9](?=[.!,👇]|$|\s(?:if|when|for|below|in the|wenn|für|oder(?!\s\d\s\p{Lu})|in die)\s)`;
/** A word in capitals is demanded: "Comment GUIDE". */
const capitals = sticky(() => new RegExp(`(?:${sayEn}|${sayDe}) (?:${shoutedWord}|${shoutedNumber})`, 'uy'));
const capitalStarts = ['comm', 'type', 'drop', 'repl', 'writ', 'put', 'leav', 'pop', 'say', 'komment', 'schr', 'antw', 'post'];
const otherWay = lazy(() => compile(oneOf(
  String.raw`betreff\p{L}{0,30}|e-?mail|per mail|an (?:die|unsere|diese) (?:adresse|nummer)|subject line|text|sms|whatsapp`,
  'per post|postkarte|envelope|postcard',
), 'iu'));
const notAnswer = /^(?:BELOW|UNDER|ON|HERE|IN|AND|OR|YOUR|IF|TO|FOR|AT|NOW|WITH|UNTEN|HIER|BITTE|UND|ODER|WLAN|SMS|PDF|FAQ|DM|PN|USA|EU|UK|NRW|DSGVO|CV)$/u;
/** Told how to answer a message of another kind, or what to type in a program. */
const elsewhere = /(?:text|sms|e-?mails?|letters?|messages?|mail|nachricht|push|whatsapp)(?!\p{L})[^.!?\n]{0,60}$|(?:in (?:the|our|your) (?:new )?app|(?:search|address) bar|terminal|(?:in der|unserer) (?:neuen )?app|suchfeld|suchleiste|konsole)(?!\p{L})[^.!?\n]{0,40}$/iu;
const command = /["“„'‘«»]\s?[/\\#$]/u;
/** "Schreibt MEHL, Butter und Eier auf": the first of several things. */
const firstOfMany = /^,\s\p{Lu}\p{Ll}{1,20}(?:,|\s(?:und|oder|and|or)\s)/u;
const refused = /(?<!\p{L})(?:nicht|never|don['’]t|wie|how|man|to|i|we)\s(?:\p{L}{1,30}\s)?$|(?<!\p{L})(?:the|this|a|your|his|her|my)\s$/iu;

/** Where a post demands a set answer: a given word, number or emoji. */
export function setAnswers(language: DraftLanguage, parsed: ParsedText): Phrase[] {
  const prose = parsed.prose;
  const isForeign = language === 'other' && parsed.words.length > 9;
  const shouted = isForeign ? [] : near(parsed, capitalStarts, capitals, prose)
    .filter(({ at, text }) => !notAnswer.test(/\S{1,20}$/u.exec(text)?.[0] ?? '') && !firstOfMany.test(prose.slice(at[1], at[1] + 40)));
  return [...asked(language, parsed), ...shouted]
    .filter(({ at, text }) => !isQuoted(parsed, at) && isOrdered(prose, at) && !command.test(text) && !elsewhere.test(prose.slice(Math.max(0, at[0] - 80), at[0])) && !otherWay().test(prose.slice(at[0], at[1] + 50)) && !refused.test(prose.slice(Math.max(0, at[0] - 24), at[0])))
    .sort((a, b) => a.at[0] - b.at[0]);
}
