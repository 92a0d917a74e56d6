import { byNameDe, byNameEn } from './by-name';
import { order } from './orders';
import { whoDe, whoEn } from './people';
import { anyWord, compile, lazy, phrases } from './phrases';
import { clauseEnd, oneOf, upTo, within, wordEnd } from './slots';

const emoji = String.raw`\p{Extended_Pictographic}`;

const small = '(?:doch|mal|gleich|sofort|schnell|hier|unten|jetzt|mindestens|einfach|bitte|gern|gerne|deshalb|dafür|noch|uns|alle|darunter|drunter|unter (?:diesem|dem) (?:post|beitrag|bild|reel)|(?:in den|im) kommentar(?:en)?|in der story|dazu)';
const tag = '(?:markier|verlink|tagg?|erwähn)(?:e|t|en)?';
const tagSie = '(?:markieren|verlinken|taggen|erwähnen) sie';
const tagBare = '(?:markieren|verlinken|taggen)';
const article = '(?:ein(?:e|en|er)?|dein(?:e|en)?|eur(?:e|en)?|euer|alle eure|alle|den|die|das|zwei|drei|vier|fünf|[0-9]+)';
const articleSie = '(?:ein(?:e|en|er)?|ihr(?:e|en)?|alle|den|die|das|jemand(?:en)?|zwei|drei|vier|fünf|[0-9]+)';
const softly = upTo(5, small);
const someWords = `(?:(?!hier|im|in|den)${anyWord} ){0,2}`;

const placeDe = '(?:unten|drunter|darunter|in den kommentaren|in die kommentare|unter (?:diesem|diesen|dem|den) (?:post|beitrag|bild|reel))';

/** A team or a family is entered for a match, not tagged. */
const someoneDe = `(?!\\p{L}{0,12}(?:team|famili))${whoDe}`;
const enter = '(?:setz|trag|schreib|füg|pack|ruf|hol|lad|schick|nominier|zieh|zerr|lock|bring|schlepp|verpfeif|verpetz|oute|grüß|ping|trommel|nenn|zitier|beorder|bestell)(?:e|t|et|en sie)?';

/** A person named by a role: "eine Kollegin", "einen Optimisten". */
const role = `(?:eine ${upTo(2)}\\p{L}{3,25}in|einen ${upTo(2)}\\p{L}{2,25}(?:mann|menschen|isten|enten|logen|helden))`;

/** "Markiert jemanden, der …". */
const taggedDe = [
  `${tag} ${softly}${article} ${someWords}${whoDe}`,
  `(?:${tag}|${tagSie}) ${softly}(?:jemand(?:en)?|wen|den|die)(?:,| )${within(3)}(?:der|die|den|mit (?:dem|der|denen)|dem|das|für den)`,
  `${order}(?:${tag}|${tagSie}) ${softly}(?:freund|kolleg)\\p{L}{0,8}(?=,? (?:und|die|mit|für)${wordEnd}|${clauseEnd})`,
  `wenn (?:ihr|du|sie) ${upTo(2)}jemanden ${upTo(2)}(?:markier|verlink|tagg)(?:t|st|en)${wordEnd}`,
  `setz(?:e|t)? ein @ vor`,
  `(?:markier|verlink|tagg?)(?:e|t|en)? ${softly}(?:jemanden|wen)(?= ?[.!,\\n👇]|$| mit| aus| vom| von| im| in)`,
  `${tagSie} ${softly}${articleSie} ${someWords}(?:${whoDe}|der|die|dem)`,
  `(?:markier|verlink|tagg?)(?:e|t|en)? ${softly}(?:die|eine|so eine|jede|diese|diese eine|genau die) person`,
  `(?<=[?] {0,2})(?:dann |jetzt |gleich )?${upTo(2, `(?:${small}|sie|ihn|die person)`)}(?:${tagBare}|markiert?|verlinkt?|taggt?)`
    + `(?: (?:die person|sie|ihn|diese|${small})){0,3}(?= ?(?:[.!👇\\n]|$|${emoji}))`,
  `${order}(?:markier|verlink|tagg?)(?:e|t|en sie)?,? (?:wen|mit wem)(?= )`,
  `${tag} ${softly}(?:den|die|einen|so einen|eine|so eine|die eine|den einen) (?:typen?|kerl|mann|frau|menschen),? (?:der|die|den|mit dem)${wordEnd}`,
  `tagg?(?:e|t|en sie)? ${softly}(?:alle|jede[nr]?),? (?:die|der|den)${wordEnd}`,
  `(?:ab|her|rein|los) mit (?:ihr|ihm|ihnen|der|dem|denen) (?:hier )?(?:in die kommentare|(?:da)?runter|drunter|rein)(?=${clauseEnd})`,
  `(?:markier|verlink|tagg?|erwähn)(?:e|t)? ${softly}(?:jmdn?|jmden|${whoDe})(?=,? (?:die|der|den|mit)${wordEnd})`,
  `(?:${tag}|${tagSie}) ${softly}${role}(?=,? (?:der|die|den|dem|mit))`,
  `(?:nenn|setz|schreib|schick|hol|ruf|zieh|bring|lad|lock|pack|erwähn|grüß|ping)(?:t|e|en sie)? (?:${anyWord},? ){0,11}(?:mit|per|via|als|über) (?:einem |nem )?@(?= |[.,!]|$)`,
  `(?:hol|ruf|zieh|lad|bring)(?:t|e|en sie)? ${softly}${article} ${upTo(2)}${whoDe} (?:mit|per|via|über) (?:einem |nem )?@ ?(?:dazu|her|rein|hierher)?(?=${clauseEnd}| in )`,
  `${whoDe} (?:(?:hier|unten|in den kommentaren) )?${tagBare}(?=${clauseEnd}| und)`,
  `(?:(?:markier|verlink|tagg)(?:e|t)?|${tagSie}) (?:sie|ihn|diese person)(?: oder (?:sie|ihn))?(?: ${small}){0,2}(?= ?[.!,\\n👇]|$| und (?:sag|zeig|komm|bring|gewinn|bedank))`,
  `(?:markier|verlink|tagg?)(?:e|t)? ${softly}alle,? die (?:ihr|du|euch|dir|unser\\p{L}{0,2}|mit(?:komm|fahr|feier|geh|tanz|sing|lauf|koch|spiel|müss|soll)?\\p{L}{0,4})`,
  `(?:markier|verlink|tagg?)(?:e|t)? ${softly}(?:alle|jede[nrs]?),? (?:die|der|den) ${upTo(3)}(?:(?:brauch|lieb|kenn|mag|mög|verdien|verpass|vergiss|vergess)\\p{L}{0,4}`
    + `|(?:seh|wiss|hör|les|probier|mit)\\p{L}{0,8} (?:muss|müss|soll)\\p{L}{0,4})${wordEnd}`,
  `${tag} ${softly}(?:dein|eur)\\p{L}{1,3} (?:mann|männer|frau(?:en)?|kerle?|typen|liebsten?|lieben|süßen)(?=${clauseEnd}| (?:hier|unten|drunter|darunter|mit|die|der)${wordEnd})`,
  `(?=schr|setz|nenn|post|pack|dann|ab |her |rein |raus |hierher |hau|schm)(?<=(?:jemand\\p{L}{0,2}|eine[nr]?,|wer(?! kennt| weiß| erkennt| war)|wen|wem)${wordEnd}[^\\n]{0,90}[?.!,:] )`
    + `(?:(?:schreib|setz|nenn|poste|pack|hau|schmeiß)(?:e|t)? ${softly}(?:seine?n?|ihre?n?|deren|dessen|den|das)|(?:dann )?(?:ab|her|rein|raus|hierher) mit (?:dem|seinem|ihrem)|(?:dann )?(?:ab|rein) (?:in die kommentare|hier rein|hier drunter) mit (?:dem|seinem|ihrem)) (?:\\p{L}{0,6}namen?|@|handle)${wordEnd}`
    + `(?=${clauseEnd}| (?:hier|unten|drunter|darunter|unter|in))`,
  `${order}${enter} ${softly}${placeDe} ${softly}${article} ${upTo(2)}${someoneDe}(?: (?:ein|hinzu|rein|dazu|auf|herbei))?(?=[.!,\n👇]|$| und)`,
  `${order}${enter} ${softly}${article} ${upTo(2)}${someoneDe} (?:(?:ein|hinzu|rein|dazu|auf) )?${placeDe}(?: (?:ein|hinzu|rein|dazu|auf))?(?=[.!,\n👇]|$| und)`,
  `${order}(?:schreib|setz|nenn|poste)(?:e|t|en sie)? ${softly}(?:zwei|drei|vier|fünf|\\d{1,2}) namen ${placeDe},? (?:die|mit denen) ${upTo(2)}(?:mit (?:euch|dir|ihnen)|euch|dir|ihr|du)${wordEnd}`,
  `(?:hol|ruf|zieh|bring|lock|zerr)(?:t|e|en sie)? (?:sie|ihn|diese person|die|den)(?: ${small}){0,2} (?:in die kommentare|hier (?:rein|drunter)|hierher|her(?=[.!]))`,
  `${order}(?:hol|ruf|zieh|bring|lock|zerr|verpfeif|verpetz|lad)(?:t|e|en sie)? ${softly}${article} ${upTo(2)}${someoneDe} (?:(?:mal|gleich|sofort|jetzt|alle|gern) ){0,2}(?:hier (?:rein|drunter|dazu)|hierher|in die kommentare|(?:da)?runter|drunter)(?=${clauseEnd}| und)`,
  `(?:markier|verlink|tagg)(?:e|t|en)? ${softly}(?:deine?|eure?)n? (?:\\p{L}{3,25}e[nr]? )?(?!\\p{L}{0,12}(?:termin|kamin|magazin))(?:\\p{L}{3,25}in(?:nen)?|lieblings\\p{L}{3,14}er|\\p{L}{2,20}(?:mann|männer|frau|frauen|meister|trainer|lehrer|macher|fahrer|spieler|sänger|bäcker)),? (?:der|die|das|den|dem|mit (?:dem|der|denen))${wordEnd}`,
  `${order}(?:schreib|setz|poste|pack)(?:e|t|en sie)? ${softly}(?:den |die )?namen? (?:der|des|von|eurer|eures|deiner|deines) ${upTo(2)}${whoDe}(?: ${softly}${placeDe})?,? (?:die|der|das) (?:immer|nie|ständig|am|noch|dringend|sofort|euch|dir|auch|jeden|schon)${wordEnd}`,
  `(?:schreib|nenn)(?:e|t)? ${softly}(?:den |die )?namen (?:von )?(?:dein|eur)\\p{L}{1,3} ${upTo(2)}${whoDe}`,
];

/** What is tagged without being bait: pictures, places, luggage, sheep. */
const thing = oneOf(
  'photos?|pictures?|pics?|posts?|stor(?:y|ies)|shots?|videos?|reels?|snaps|selfies?|creations?|entr(?:y|ies)',
  'locations?|places?|pages?|accounts?|brands?|shops?|museums?|luggage|bags?|items?|clothes|sheep|cattle|boxes|files?|dog',
  'on|with|it|us|number|line|along|sale',
) + wordEnd;
const fewThings = `(?:photos?|pictures?|posts?|items?|places?|locations?|sheep|cattle|boxes|bags|files)${wordEnd}`;
const anybody = oneOf(
  `your|ur|a|an|the(?= ${within(40, 1)} (?:who|that|you)${wordEnd})|that|one|two|three|four|five`,
  String.raw`\d{1,2}|some|all(?: (?:of )?your)?|every|each|somebody|someone|anyone|everyone|people|friends|who(?:ever)?`,
);
const belowEn = '(?:below|underneath|here|in the (?:comments|replies)|under this (?:post|photo|picture|video|reel))';
const several = String.raw`(?:\d{1,2}|one|two|three|four|five|some|that one|all your)`;

/** "Tag a friend who …". */
const tagged = [
  `(?:tag|mention)(?: at least| below)? (?:a|an|your|ur|the|\\d+|one|two|three|four|five|some|all your|that one|that|every)`
    + `(?: (?!photo|picture|post|story|page|account|brand|location)${anyWord}){0,2} ${whoEn}`,
  '(?:tag|mention) (?:someone|somebody|anyone)(?= who| that| you| in|[.!,\\n]|$| below| with)',
  '(?:tag|mention) (?:who|whoever|them|him|her)(?= |[.!,\\n]|$)(?! in your)',
  `tag (?:a|your) ${whoEn}`,
  'tag (?:them|\'em|em|him|her) (?:below|in the comments|here)|tag \'?em(?= ?[.!,\\n]|$| so| and)',
  `if you (?:could )?tag(?:ged)? (?:someone|somebody|anyone|(?:a|your) ${upTo(2)}${whoEn})`,
  `${order}tag (?:away|them all)(?= ?[.!\\n]|$)`,
  `${order}tag (?:below |(?:in )?the comments )?${anybody}(?: (?!${thing})${anyWord}){1,5}`
    + `(?= ?[.!?,#\\n👇(]|$| ?${emoji}| (?:who|that|you|in the comments|below|and|or|on your)${wordEnd}| [&+] )`,
  `${order}tag (?:below )?(?:${several} (?!${fewThings})${anyWord}|someone|somebody|anyone|whoever|everyone who)`
    + '(?= |[.!?,\\n]|$)(?! in (?:your|the|our) (?:photo|picture|post))',
  `(?:comment|write|drop|leave|type) (?:the |their |his |her )?names? of (?:the|your|a) ${upTo(2)}${whoEn}`,
  `${order}(?:put|drop|post|add|leave|write|type|stick|pop|chuck|bung|whack|slap) (?:the |their |his |her )?(?:names?|handles?|usernames?|@) of (?:(?:the|your|ur|a|that|one) ${upTo(2)})?${whoEn} (?:who|that|you) ${within(90)}${belowEn}${wordEnd}`,
  `${order}(?:drop|leave|put|write|type|add|post|stick|pop|give us|give me|share|chuck|bung) (?:the |their |his |her |an? )?(?:handles?|usernames?|@ ?names?) (?:of|for) (?:the|your|ur|a|an|that|one|someone|somebody|anyone|everyone|whoever|people)${wordEnd}`,
  `${order}(?:ping|summon|page|buzz|fetch|drag|bring|get|bung in|call out|call|invite|rope in|loop in|drag in|pull in|rat out|snitch on|dob in|grass (?:up|on)) (?:your|ur|a|an|the|that one|that|one|two|three|all your) ${upTo(4)}${whoEn} (?:(?:down|over|in|right|straight|up|into|to) ){0,2}(?:below|underneath|in the (?:comments|replies)|(?:the )?(?:comments|replies)|under (?:this|the|here)(?: (?:post|photo|picture|video|reel|clip))?)${wordEnd}`,
  `${order}(?:nominate|call out|rat out|snitch on) (?:a|an|the|your|ur|that one|that) ${upTo(3)}${whoEn} (?:who|that|you) ${within(70)},? ?(?!here)${belowEn}${wordEnd}`,
  `(?:summon|ping|tag in) (?:your|ur|that one|that) ${upTo(3)}${whoEn}(?= (?:who|that|you|if|when)${wordEnd}|${clauseEnd})(?! who (?:will|can|has) help)`,
  `(?:mention|name|shout out|nominate|list) (?:the|your|ur|a|that|that one|one) ${within(60, 3)},? (?:with|using) (?:the|an|their|his|her|a) @(?= |[.,!\\n]|$)`,
  `${order}(?:add|list|nominate|put|drop|summon) (?:at least )?${several} ${upTo(3)}${whoEn}(?: ${within(60)})? ?(?!here)${belowEn}${wordEnd}`,
  `(?:drop|leave|put|write|type|comment|post|send|add|give us) (?:(?:your|a|the|that) ${upTo(3)}${whoEn}(?:'?s|')? |their |his |her )(?:handles?|usernames?|@s?|names?)`
    + `(?= (?:down )?(?:below|here|underneath|in the (?:comments|replies)|under this))`,
  `${order}mention (?:two|three|four|five|\\d{1,2}) ${upTo(4)}(?:who|whom)${wordEnd}`,
  `${order}tag (?:the|your|ur) (?:(?:whole|entire) )?(?:group ?chat|gc|girls|lads|boys|squad|gang|crew|team mates)(?! (?:photo|picture|post))`,
  `(?:tell|show) us ${upTo(8)}by tagging`,
  `(?:summon|mention|name|shout out) ${upTo(3)}${whoEn} with an? @`,
  `${order}(?:drop|leave|put|write|stick|pop|type|give us|post|chuck|share|send|add|(?:reply|comment|answer)(?: with)?) (?:the |their |his |her |your )?@(?:s|'s)? of`,
];

const asked = phrases({
  de: ['mark verl tagg tagt tag erwä name nenn setz nomi trag füg komment unten drun daru hol zieh zerr ruf verp hier hand lock runt brin ping oute grüß schreib schick bring', ...taggedDe],
  en: ['tag tagg ment shou drop leav name hand summ add list nomi put shar stic ping comment repl belo unde user snit', ...tagged],
});

/** "@ your friend", with nobody's name. */
export const called = lazy(() => compile(oneOf(
  `(?<=@ )(?:your|a|that) ${upTo(2)}${whoEn}(?= ?(?:below|who|that|in|if|when|and)|[.!👇\\n]|$)`,
  `(?<=@ )(?:the ${upTo(2)}${whoEn}|everyone|everybody|those|whoever)(?= (?:who|that|you|owes?|needs?|always|never)(?!\\p{L}))`,
  '(?<=[.?!:] ?@ )(?:ihn|sie|them|him|her)(?= ?[.!👇\\n]|$| (?:unten|hier|drunter|below|here|in)(?!\\p{L}))',
  // At the beginning of a sentence, for "Lesung @ das Team" names a place; and thanks only address somebody.
  `(?<=(?:^|[.!?:,–\\n👇] ?)@ )(?:(?:die|den|das|deine?n?|eure?n?|euer|diese[nr]?) ${upTo(2)}(?:${whoDe}|\\p{L}{3,25}in)(?= ?[,.!👇\\n]|$| (?:unten|hier|drunter))|(?:jemanden|wen),? (?:der|die|den))(?![^\\n]{0,80}(?:dank|gruß|grüße|melde))`,
)));

/** Apart, since "link" and "call" stand in many posts: compiling all of the above for it would hold up a first check. */
const below = phrases({ en: ['link name call out expo sham', `(?=link|name|call|out|expo|sham)(?<=(?:that|a|one|your|the) ${upTo(2)}${whoEn} (?:who|that|you)${wordEnd}[^\\n]{0,90}[.?!:,–] )(?:link|name|call|out|expose|shame) (?:them|him|her)(?: out)? (?!here)${belowEn}`, `call (?:out )?(?:the|your|ur|a|that|one) ${within(60, 3)}with (?:an?|the|their|his|her) @`] });

const byName = phrases({ de: byNameDe, en: byNameEn });

/** Where a post asks people to tag others; the plain demands first. */
export const tagsAsked: typeof asked = (language, parsed, text) => [...[...asked(language, parsed, text), ...below(language, parsed, text)].sort((a, b) => a.at[0] - b.at[0]), ...byName(language, parsed, text)];
