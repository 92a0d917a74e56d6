import { order } from './orders';
import { anyWord, phrases } from './phrases';
import { andUpTo, clauseEnd, count, oneOf, upTo, within, wordEnd } from './slots';

const emoji = String.raw`\p{Extended_Pictographic}`;
const ifOrWhen = '(?:wenn|falls)';
const you = '(?:du|ihr|sie|dir|euch)';
const there = '(?: da| hier)?';

/** The reaction as a verb: "liked", "herzt", "doppelt tippen". */
const liked = '(?:like|liked|liket|likt|herzt|herz(?:chen)?(?! schlägt| klopft| liegt| schneller| höher)|doppelt? ?-?tipp(?:t|en|e)?|doppelklickt?)';
const likedSie = '(?:like[nt]?|lik(?:e|en) sie|herzen sie|reagieren sie|doppel-?(?:tipp|klick)(?:en|t)?(?: sie)?)';
/** The reaction as a thing: "ein Like", "👍". */
const like = '(?:like|❤️?|♥️?|👍)';
/** An emoji that is put there is an answer, no reaction. */
const amongComments = '(?:in (?:die|den) komm|als komm|unter (?:diesen|den|dem) (?:post|beitrag)|drunter|darunter)';
const heart = 'herz(?:chen)?';
const thumb = oneOf('likes?|daumen (?:hoch|nach oben)', '[„“"»]?gefällt[- ]mir[“”"«]?(?:-button)?', '[„“"]like[“”"]|like-button', `(?:❤️?|♥️?|👍|🔥)(?! ${amongComments})`);
/** Reactions of LinkedIn and others by their names, and what one presses. */
const faces = '(?:applaus|glühbirnen?|lachsmiley|klatschen|haha|wow|herz(?:chen)?|daumen|like|gefällt[- ]mir)';
const button = '(?:button|symbol|knopf|zeichen|taste|icon|emoji|smiley|reaktion)';
/** What is liked, as far as it is said. */
const post = '(?: (?:das|diesen|den|dieses|unseren|unser|hier|jetzt|mal|gern|bitte|doch)){0,6}(?: (?:beitrag|post|posting|bild|foto|video|reel|seite))?';

/** Verbs that leave, give or press a reaction; nobody likes a post by keeping fingers crossed. */
const noLuck = String.raw`(?! (?:\p{L}{1,12} ){0,2}die daumen)`;
const give = 'gebt?|gib|lass(?:t)?|hinterlass(?:t)?|schenkt?|schickt?|haut?|ballert?|spendiert?|schmeißt?|klatscht?|pfeffert?|gönnt?';
const press = `drückt?${noLuck}|klickt?`;
const giveSie = oneOf('lass(?:t|en sie)?|gebt?|gib|geben sie|setz(?:t|en sie)?|spendier(?:t|e)?|zeigt?', `drückt?${noLuck}|schenkt?`);
const agreedDe = '(?:genauso|auch|zustimm|find|lieb|mag|mög|kenn|woll|freu|brauch|vermiss|denk|seh)[a-zäöüß]{0,8}';
const giveIf = '(?:gebt?|gib|lass(?:t)?|drückt?|klickt?|hinterlass(?:t|e)?|schickt?)';
const sieGive = '(?:drücken|klicken|tippen|geben|lassen|hinterlassen|zeigen) sie';
const gives = '(?:lässt|gibt|drückt|klickt|hinterlässt|schenkt|schickt|setzt)';
const one = '(?:(?:ein|einen|nen|an|euer|dein|euren|deinen|mit einem) )';

/** "Liked diesen Beitrag, wenn ihr Montage liebt": a reaction on a condition. */
const onConditionDe = [
  `${liked}${post}${andUpTo(3)},? ${ifOrWhen} (?:du|ihr|sie|dir|euch|ihnen|auch|man|jemand)`,
  `${oneOf(give, press)}${andUpTo(6)} ${thumb}(?!, wo )(?:${there},? ${ifOrWhen} ${you}| da| hier)?`,
  `${oneOf(give)}${andUpTo(3)} ${heart}${there}(?:,? ${ifOrWhen} ${you}| da| in den kommentaren)`,
  `(?:klickt?|tippt?|drückt?) auf den daumen${clauseEnd}`,
  `daumen (?:hoch|nach oben),? ${ifOrWhen} ${you}`,
  `(?:like|${heart}|daumen|reaktion) da ?(?:zu)?lassen`,
  `${order}(?:gebt?|gib|lass(?:t|en sie)?|hinterlass(?:t|en sie)?|drückt?|drücken sie|wählt?|klickt?|tippt?|schickt?|haut?) ${upTo(4)}(?:eine?|irgendeine?|deine|eure|ihre) (?:kurze |kleine |schnelle )?reaktion(?=${clauseEnd}| ?${emoji}| (?:da|hier|drunter|drauf|raus|auf diesen|unter diesen|zu diesem)${wordEnd}|,? (?:wenn|falls|damit|wer)${wordEnd})`,
  `(?:zeigt?|sagt?)${andUpTo(2)} mit (?:einem|nem) (?:like|herz|daumen hoch)`,
  `${ifOrWhen} ${you}(?: ${within(60, 1)})?, (?:dann )?(?:bitte )?(?:${liked}|${giveIf}${andUpTo(3)} (?:${thumb}|${heart}))`,
  `${likedSie}${post}(?: bitte)?,? ${ifOrWhen} (?:auch |dir |euch |ihnen )?(?:du|ihr|sie|dir|euch|ihnen|auch|man|jemand|dein|eure?|ihre?)`,
  `(?:gebt|schenkt|schickt)${andUpTo(2)} (?:herzen|likes),? (?:wenn|falls|für)`,
  `${order}(?:ein )?(?:${heart}|daumen(?: hoch| nach oben| rauf)?|gefällt mir|${like}),? ${ifOrWhen} (?!ich |wir |er |man |es (?!dir|euch|auch))${anyWord}`,
  `${order}(?:ein(?:en)? )?(?:daumen (?:hoch|rauf|nach oben)|likes?|herz(?:chen|en)?) (?:von|bei) (?:allen?|jede[mnr]),? (?:die|der|den) ${upTo(4)}${agreedDe}`,
  `(?:${press}|wählt?|nehmt|nimm|nutzt) ${upTo(2)}(?:auf )?(?:den |die |das )?${faces}(?:-?${button})?,? ${ifOrWhen} ${you}`,
  `(?:drücken|klicken|tippen|wählen|nehmen|nutzen) sie ${upTo(2)}(?:auf )?(?:den |die |das )?${faces}(?:-?${button})?,? ${ifOrWhen} ${you}`,
  `${order}(?:(?:bitte|einmal|mal|ein(?:en)?) )?(?:doppel-?(?:tipp|klick)|like|${heart}|daumen (?:hoch|rauf|nach oben)|❤️?|👍)(?: bitte| da)?, (?:wer|wem)${wordEnd}`,
];

/** "Lasst uns ein Like da": a reaction is given like a thing. */
const leftDe = [
  `${giveSie}${andUpTo(5)} ${one}(?:\\p{L}{0,12}daumen|herz(?:chen|erl)?|${like})`
    + `(?= (?:da|hier|dafür|drunter)${wordEnd}|,? (?:wenn|falls|ob|weil)${wordEnd}`
    + `| für (?:unser|diese|die|den|das|sein|ihr|mein|euer|eure)\\p{L}{0,3}${wordEnd}|[.!\\n]|$)`,
  `(?:wer|wem)(?:'s)? ${within(60, 2)},? (?:der |die )?(?:${gives}|spendiert)${andUpTo(3)}`
    + ` (?:daumen|herz(?:chen|erl)?)(?= (?:da|hier|drunter)${wordEnd}|[.!\\n]|$)`,
  '(?<=[?] {0,2})(?:dann )?(?:(?:bitte|gern|gerne|einfach|einmal|jetzt|schnell) ){0,2}(?:einen? )?'
    + `(?:daumen (?:hoch|nach oben)|(?:like|${heart}) da(?:lassen)?|liken|herzen)(?=${clauseEnd}| ?${emoji}|,? wenn)`,
  `${sieGive} ${upTo(4)}${thumb}(?:${there},? ${ifOrWhen}| da| hier)?`,
  `(?:gefällt mir|like|${heart}|daumen hoch) (?:drücken|klicken|geben|dalassen|da lassen)(?=${clauseEnd}| ?${emoji})`,
  `über (?:ein|jedes|viele|eure|dein|euer|ihr|jeden|\\d+)\\p{L}{0,2} (?:likes?|herz(?:chen|en)?|daumen)${andUpTo(5)} (?:freu|freuen|dankbar)`,
  '(?:like|liken|herz|daumen) nicht vergessen',
  `(?:wer|wem) ${within(60, 2)}(?::|,) (?:bitte |gern |einfach |kurz |mal ){0,2}(?:einmal |ein(?:en)? |nen )?(?:daumen (?:hoch|nach oben|rauf)|like|herz(?:chen)?|doppeltipp)(?: (?:da|dalassen|geben|drücken))?(?=${clauseEnd}| ?${emoji})`,
  `${order}(?:haut?|ballert?|schmeißt?|pfeffert?|spendiert?|gönnt?)${andUpTo(3)} (?:ein(?:e|en)?|nen|(?:ein )?paar|viele|eure|lauter) (?:herz(?:chen|en)?|likes?|daumen)(?: (?:rein|raus|rüber|drauf|hoch))?(?=${clauseEnd}|,? (?:wenn|falls|für)${wordEnd}| ?${emoji})`,
  `(?:vergesst|vergiss|vergessen sie) ${upTo(2)}nicht,? ${upTo(3)}(?:auf gefällt mir|zu liken|(?:ein )?(?:like|herz(?:chen)?) (?:da|zu))`,
  '(?:ein )(?:like|daumen (?:hoch|nach oben)) (?:würde|freut|wäre) (?:uns|mich|toll|schön|nett|lieb|super)',
  `wer ${within(60, 2)}, (?:der |die )?(?:${gives}${andUpTo(3)} (?:${thumb}|${heart})${there}|(?:liked|liket|likt|herzt)${post})`,
];

/** "Tippt zweimal", "bitte liken": the button itself. */
const pressedDe = [
  `${order}(?:zweimal|doppelt) ${upTo(2)}tippen(?=,? (?:wenn|für|falls|wer|alle)${wordEnd}|[.!])`,
  `${order}doppel-?(?:tipp|klick)(?:en|t)? (?:für|wenn|aufs)`,
  `(?:(?:zweimal|doppelt|2x) ${upTo(2)}(?:an|drauf)tippen|tipp(?:t|e|en sie) ${upTo(4)}(?:zweimal|doppelt|2x) (?:an|drauf)),? ${ifOrWhen} (?:${you}|deine?|euer|eure?|ihre?)`,
  `(?:drück|tipp|klick)(?:t|e|en sie)? ${upTo(2)}(?:aufs?|auf das|auf den) (?:${heart}|daumen|like|gefällt)(?! (?:am|an der|auf der|im) )`,
  `(?:tippt?|klickt?|tippen sie) ${upTo(3)}(?:zweimal|doppelt|2x|zwei mal) (?:drauf|auf(?=s? (?:das |den |dem |unser |diese[sn] )?(?:bild|foto|video|herz|post|reel|beitrag))s?)`,
  `${order}(?:likt|liked|liket) (?:das|dies|diese[ns]?|unser\\p{L}{0,2}|alle|mal|bitte|doch)(?! (?:wir|ich))`,
  `(?:bitte|fleißig|kräftig|einfach) (?:(?:mal|einmal|alle|kurz|fleißig|kräftig|auch) ){0,2}(?:liken|reagieren)(?=${clauseEnd}| und)`,
  'liken (?:und|&|[+]) (?:teilen|folgen|kommentieren|abonnieren)(?= ?[.!\\n]|$)',
];

/** "Sagt es mit einem Herz", "stimmt per Reaktion ab": an answer by reaction. */
const signsDe = oneOf(`herz|wut\\p{L}{0,12}|traur\\p{L}{0,12}|wow|like|haha|love|applaus|klatschen|glühbirne|daumen|lach\\p{L}{0,12}|smiley|emoji|❤️?|👍|${emoji}`);
const ballotDe = `(?:ein(?:en)? |bitte |nur )?(?:likes?|herz(?:chen)?|daumen|reposts?|retweets?|rt)${wordEnd}`;
const decide = '(?:entscheidet|entscheide|wählt|wähle|sagt|sag|antwortet|antworte|stimmt|stimme)';
const saidDe = [
  `(?:likes?|herz(?:en|chen)?|kommentare?|reposts?) ${upTo(2)}als (?:eine |eure |deine )?stimmen?(?= für|[.,!])`,
  `zeig(?:t|'s|e|t's)?${andUpTo(4)} mit (?:einem |nem )?(?:❤️?|👍|herz|daumen|like)`,
  `${decide}${andUpTo(3)} (?:mit|per|über) (?:einer |eurer |deiner |ihrer |eure |deine )?reaktion(?:en)?${wordEnd}`,
  `für ${upTo(5)}${ballotDe},? (?:und |oder )?für ${upTo(3)}${ballotDe}`,
  `reagier(?:t|e|en sie) ${upTo(3)}mit ${upTo(2)}${signsDe}`,
  `mit (?:einem |dem )?(?:\\p{L}{0,12}(?:${heart}|daumen|smiley|like|wow|haha)|daumen hoch|${emoji}\\uFE0F?)`
    + ' (?:stimmt?|stimmst|stimmen|wähl(?:t|st|en)|votet|entscheidet) (?:ihr|du|sie) (?:für|ab)',
];

/** "Schaffen wir 500 Likes?": reactions are counted. */
const countedDe = [
  `(?:schaffen|knacken|packen|sammeln|holen|kriegen|bekommen|erreichen) (?:wir|ihr)${andUpTo(4)} (?:${count}|hundert|tausend|\\p{L}{3,8}(?:hundert|tausend)) (?:likes|herzen|daumen)`,
  `lass(?:t|en sie)? ${upTo(3)}(?:daumen|herzen|herzchen|likes) (?:regnen|hageln|fliegen|sprechen)`,
  `(?:schafft|knackt|bekommt|kriegt) ${upTo(4)}(?:${count}|hundert|tausend) (?:likes|herzen|daumen)(?=[^.!\\n]{0,40}[?])`,
  `(?:helft|hilf|helfen sie) (?:uns|mir|ihr|ihm|ihnen)${andUpTo(3)},? (?:die |auf |über |noch ){0,2}${count} (?:likes|herzen|daumen)(?= zu | bis |[.!])`,
  `(?:noch ${count} (?:likes|herzen|daumen) (?:bis|fehlen|und|dann)|fehlen ${upTo(3)}${count} (?:likes|herzen|daumen))${wordEnd}`,
  `wie viele (?:likes|herzen|daumen) (?:bekomm|krieg|schaff|hol|sammel|verdien)\\p{L}{0,6}`,
  `(?:jede[rs]?|pro|1|ein) (?:like|${heart}) (?:=|ist|zählt|hilft|bringt|bedeutet|steht)`,
];

const valued = '(?:likes?|daumen(?: hoch| nach oben)?|herz(?:chen)?)';
/** "Mit eurem Like helft ihr uns": a wish. */
const wishedDe = [
  `(?:eue?r|dein) like (?:hilft|zählt|zeigt|unterstützt)|ein like (?:kostet|würde)|mit (?:eurem|deinem|ihrem) like (?:unterstütz|helf|hilf|zeig)\\p{L}{0,3}`,
  `${order}(?:stimm|wähl|helf|unterstütz)(?:e|t|en sie)? ${upTo(5)}mit (?:eurem|deinem|einem) ${valued}(?! aus )`,
  `${order}(?:gönnt?|gebt|gib|schenkt?) (?:ihm|ihr|uns|ihnen|dem|unser\\p{L}{0,2}) ${upTo(2)}ein(?:en)? ${valued}(?=,| für${wordEnd})|${order}ein like (?:bitte|für)${wordEnd}`,
  `aufs? ["„“]?(?:gefällt mir["“”]?|herz|den daumen) (?:klicken|tippen|drücken)${clauseEnd}|indem (?:ihr|du|sie) ${upTo(4)}(?:like[dnt]|lik[st]t?)${wordEnd}`,
  `freuen? (?:wir uns|uns|mich|ich mich) ${upTo(2)}über (?:ein(?:en)?|eue?re?|dein|ihr) ["„“]?(?:gefällt mir|${valued})${wordEnd}`,
  `freuen? (?:wir uns|uns|mich|ich mich) ${upTo(2)}über jede[ns] ${valued},? (?:den|das) (?:ihr|du|sie) (?:uns |mir |hier )?(?:da ?l[aä]ss|l[aä]ss|geb|gib|hinterl[aä]ss|schenk)\\p{L}{0,3}${wordEnd}`,
];
/** The same in English. */
const wished = [
  `your like (?:helps|supports|counts)|a like (?:costs?|goes a long way|would)${wordEnd}|by (?:liking (?:this|it|our|the)|(?:giving|leaving) ${upTo(4)}(?:like|heart|thumbs[- ]up))${wordEnd}`,
  `${order}(?:help|support|vote|show|let|pick|choose) ${upTo(7)}with (?:a|your) (?:(?:big|little|quick|huge|massive|cheeky|simple|single) )?(?:like|heart|thumbs[- ]up)(?=${clauseEnd}| to)`,
];

const hearts = '❤️?|♥️?|💙|💚|💛|💜|🧡|🤍';
const agreedEn = '(?:agree|love|like|want|think|miss|need|feel|know|remember|enjoy|prefer|can relate)';
const thing = `(?:likes?|hearts?|thumbs[- ]up|${hearts}|👍|🔥|love react(?:ion)?)`;
const things = `(?:likes?|likes? button|hearts?|thumbs[- ]up|${hearts}|👍|double[- ]?tap)`;
const tap = '(?:like|heart|double[- ]?tap|react)';
/** Before "like" it is no order: "people like this if you ask them". */
const talked = oneOf(
  "i|we|you|they|who|i'd|we'd|they'd|you'd|people|would|to|feel|look|looks|sounds?|seems?|just|be|is|was|it|don't|not",
  'might|may|really|also|much|something|things|stuff|and|or|more|choose|use|pick|learn|with|in|using|picked|love|prefer|try',
);
const thisPost = '(?: (?:this|it|that|the|our))?(?: (?:post|thread|tweet|photo|video|reel|page))?(?: below)?';
const hit = '(?:hit|smash|click|press|tap|push|drop|leave|give|send|show|throw|chuck|bung|slap|whack|lob|smack|mash)';
const onTheWay = oneOf('in|into|to|at|on(?! this| the post)|for|from|with(?! an? )', 'has|have|had|was|were|is|are|it\'s|when|that they');

/** "Like this if you love Mondays": a reaction on a condition. */
const onCondition = [
  `(?<!${talked} )${tap}(?: (?:this|it|the post|this (?:post|tweet|photo|video)|below|our post|with an? \\S{1,12}))? if (?:you|your|u|anyone)`,
  `(?<!${talked} )(?:like|heart|double[- ]?tap) this(?: post| tweet| photo| video)? when (?:you|your)`,
  `if (?:you|your|this|that|it)(?:'(?:ve|re|d|ll|s))? ${within(60, 2)},`
    + ` (?:(?:please|just|then|go on and|do|pls|plz) ){0,2}(?:like|heart|double[- ]?tap|react(?: to)?)(?: (?:this|it|the post|our post|our tweet)| below|(?= ?[.!\\n]|$| so${wordEnd}))`,
  `${order}tap twice (?:if|for|to|when)${wordEnd}`,
  `${order}(?:double[- ]?tap|thumbs[- ]up|hearts?(?: up)?),? (?:whoever|who else|(?:everyone|everybody|anyone|all) (?:who|that))${wordEnd}`,
  'like or comment if you',
  `(?:a |one |your )(?:quick |simple |little |small |tiny |single )?(?:like|heart|thumbs[- ]up|reaction) (?:will do|would do|is enough|does it|is plenty|suffices|is all (?:i|we|it))${wordEnd}(?! (?:nothing|little|more|much|no|it|the|for the))`,
  `${order}(?:fave?|favou?rite)(?: this| it)?(?: post| tweet| thread)? (?:if|when) (?:you|your|u)${wordEnd}`,
  `gets? an? (?:like|heart|wow|haha|love|thumbs[- ]up|clap|laugh|repost|care) ?(?:,|and|;|or) ?(?!i |we |he |she |they )[^.!?\\n]{1,40} gets? an? (?:like|wow|haha|love|thumbs[- ]up|repost|care)${wordEnd}`,
  `(?:see|want|give (?:us|me|her|him|them)|show (?:us|me|her|him|them)|send (?:us|me|her|him|them)|need) a (?:sea|flood|wave|wall|storm|shower) of (?:hearts|likes|thumbs)${wordEnd}`,
  `${order}${hit}(?: (?:us|me|it|this|that|the post|this post|on)){0,2} (?:an?|any|one|some|your|whichever) (?:${anyWord} )?reactions?(?! (?:video|shot|mixture|gif)s?)(?=${clauseEnd}| ?${emoji}|,? (?:if|when|so|below|for|because|whoever|now|please|on this|to (?:this|show|let|say|prove|vote))${wordEnd})`,
  `${order}(?:let's|let us|let me|i want to|we want to) see (?:some|your|those|all the|all your|lots of) (?:likes|hearts|thumbs|❤️?|👍)`,
  `${order}(?:thumbs[- ]up|a (?:like|heart)) if (?:that|you|your|it)`,
  `${order}(?:a |some )?(?:thumbs[- ]up|hearts?|likes?) from (?:everyone|everybody|anyone|all|those) (?:of you )?(?:who|that)(?:'s|'ve| has| have)? ${upTo(2)}(?:${agreedEn}(?:e?s)?|ever ${anyWord})${wordEnd}`,
  `${order}(?:hit|click|press|tap|choose|use|pick) (?:on )?(?:the )?(?:celebrate|insightful|light ?bulb|clap(?:ping)?(?: hands)?|applause|laughing face|wow|haha)(?: button| reaction| icon| symbol| sign| emoji)? if (?:you|your|that|this)`,
  `${order}(?:like|love|heart|double[- ]?tap|thumbs[- ]up|react|❤️?|👍)${thisPost} if (?!i |we |he |she |they |only|not|anything|nothing)${anyWord}`,
];

/** "Smash that like button": a reaction is given like a thing. */
const left = [
  '(?:hit|smash|click|press|tap) (?:the |that |on the )?(?:like|heart)(?: button)?'
    + `(?= |[.!,\\n]|$)(?! (?:a|an|it|that|they|he|she|we|you|in|never|no)${wordEnd})`,
  `(?:drop|leave|give|send|show|chuck|bung|lob|spare)(?: (?:us|me|this|it|this post))? (?:(?:a|an|some|your|lots of|a little|a wee|a big|a cheeky|a quick) )${thing}(?= |[.!,\\n]|$)`,
  `${order}${hit}(?: (?!${onTheWay} )${anyWord}){1,5} ${things}`
    + `(?= (?:if|for|under|below|on|so|button|because|to|as|in the comments|and)${wordEnd}|[.!,\\n]|$| ?${emoji})`,
  `(?:don't forget|remember|make sure|be sure) to (?:like|double[- ]?tap|smash|hit like|leave a like)${wordEnd}`,
  `${order}double[- ]?tap (?:for|to)(?= )`,
  `(?:we'd|i'd|would) (?:love|appreciate) (?:a|your|some|every) (?:likes?|thumbs[- ]up|hearts?)${wordEnd}`,
  `${order}(?:hearts?|likes|thumbs[- ]up) (?:for|to) ${within(40, 1)}(?:please|if you)${wordEnd}`,
  '(?:like it|agree|relatable|relate|same|sound familiar|with (?:us|me)|guilty)[?] (?:then )?(?:(?:hit|double|smash) |(?:tap|press|leave|show|drop|give) (?:(?:us|me|this|it) )?(?:a |an |the |that |twice))(?:like|heart|thumbs|tap|love|reaction|👍|❤️?)?',
  `${order}(?:(?:likes?|hearts?|thumbs[- ]up|double[- ]?taps?)(?: (?:and|&|[+]) (?:shares?|comments?|follows?))? (?:please|pls|plz|(?:are |is )?(?:(?:very|much|always) ){0,2}(?:appreciated|welcome)))(?=${clauseEnd})`,
  `${order}show (?:some|us some|me some|your|the|him some|her some|them some) love(?= ?[.!\\n]|$| by| below| in the comments| and (?:like|share|comment))`,
  `${order}please (?:like|heart|react to)(?: (?:this|it|our|the))?(?: (?:post|page|photo|video|reel))?(?=${clauseEnd}| and| to| it| so| because)`,
];

const ballotEn = `(?:a |hit |give a |press |,)?(?:like|heart|thumbs[- ]up|repost|retweet|rt)${wordEnd}`;
/** "Vote with a reaction", "for tea a like, for coffee a repost": an answer by reaction. */
const said = [
  `(?:likes?|hearts?|comments?|shares?|saves?|reposts?) (?:is|are|counts? as|means?) (?:a |your |one )?votes? for${wordEnd}`,
  `(?:choose|decide|tell us|answer|pick|vote|let us know)${andUpTo(3)} (?:with|using|by) (?:a |your |one )?reactions?${wordEnd}`,
  '(?:use|give|hit) (?:the )?reactions? (?:below |buttons? )?to (?:vote|tell|choose|pick)',
  'vote (?:with|by|using) (?:your |a |the )?(?:reactions?|emojis?|likes?|hearts?)',
  `for ${upTo(3)}${ballotEn}(?:,|;)? (?:and |or )?for ${upTo(3)}${ballotEn}`,
  `${order}react ${upTo(2)}with (?:a |an |the )?(?:love|heart|like|wow|haha|care|thumbs|laugh|sad|angry|❤️?|👍|${emoji})`,
];

/** "Can we get 500 likes?": reactions are counted. */
const counted = [
  `(?:can|could|will|shall|let's|help) ${upTo(7)}(?:get|reach|hit|make|collect) ${upTo(4)}(?:${count}|a (?:hundred|thousand|million)) (?:likes|hearts)`,
  `${order}(?:let it rain|let's see it rain|shower ${upTo(4)}(?:with|in)) (?:likes|hearts|thumbs)`,
  `${count} (?:more )?likes (?:short of|away from|to go|until we)${wordEnd}`,
  `${order}(?:get|bring|take|push) (?:this|it|us|our ${anyWord}) to ${count} (?:likes|hearts)`,
  `how many likes ${upTo(5)}(?:can|will|get|gets)${wordEnd}`,
  `how many hearts (?:can|will) (?!you|one|i |a |an )(?:${anyWord} ){1,3}get`,
  '(?:every|each|one|1) (?:like|heart) (?:=|is|means|counts|helps|makes|equals|gets|brings|adds|earns)',
];

/** Where a post asks for a reaction. */
export const reactionsAsked = phrases({
  de: [
    'like likt herz dopp gebt gib lass läss drüc klic hint schi daum gefä sche zeig tipp anti reag reaktion zwei stim wähl vote appl glüh lach liks',
    ...onConditionDe, ...leftDe, ...pressedDe, ...saidDe, ...countedDe, ...wishedDe,
  ],
  en: ['fav twic gets sea like likes love hear doub reac hit smas clic pres tap drop leav give send show thum vote push cele insi ligh clap appl laug wow haha liki', ...onCondition, ...left, ...said, ...counted, ...wished],
});
