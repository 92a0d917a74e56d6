import { order } from './orders';
import { anyWord, phrases } from './phrases';
import { andUpTo, oneOf, upTo, within, wordEnd } from './slots';

const end = String.raw`(?=[.!…\n]|$)`;
const youDe = '(?:dich|euch|sie)';
const toYouDe = '(?:dir|euch|ihnen)';
const yourDe = '(?:dein|euer|ihr)';
const nobodyDe = '(?:niemand|keiner)';
const neverDe = '(?:nie|niemals|nicht)';
const willDe = '(?:du wirst|ihr werdet|sie werden|wirst du|werdet ihr|werden sie|du würdest|ihr würdet)';
const expertsDe = '(?:experten|ärzte|forscher|wissenschaftler|köche|profis|fachleute|zahnärzte)';
const simpleDe = '(?:einfache[nrm]?|simple[nrm]?|geniale[nrm]?|kleine[nrm]?|genialer|geheime[nrm]?)';
const moved = '(?:schockiert|überrascht|verblüfft|sprachlos|fassungslos|umgehauen|verändert|alle|jeden)';
const outcomeDe = '(?:grund|wahrheit|antwort|ergebnis|ende|auflösung)';

/** "Ihr werdet es nicht glauben": readers will not believe or guess it. */
const notBelievedDe = [
  `${willDe} (?:(?:es|das|uns|mir|kaum) ){0,2}(?:(?:nicht|nie(?:mals)?|kaum) )?(?:nicht|nie(?:mals)?|kaum) (?:glauben|erraten|fassen)`,
  String.raw`(?:du wirst|ihr werdet) (?:staunen,? (?:was|wer)|(?:überrascht|schockiert|verblüfft|sprachlos|fassungslos|entsetzt|erstaunt) sein,? (?:was|wer|wie|wo|warum|welche\p{L}?))`,
  'das (?:glaubst du|glaubt ihr|glaubt) (?:uns |mir )?(?:nie|niemals|nicht|keiner|niemand)',
  '(?:du glaubst|ihr glaubt) (?:es )?(?:nicht|nie|niemals|kaum),? (?:was|wer|wie|wen|wo)',
  '(?:niemand|keiner|kaum jemand) (?:spricht|redet) (?:jemals |wirklich |offen )?(?:darüber|davon)',
  '(?:kaum|nicht) zu glauben, was',
  `(?:du errätst|ihr erratet|du ahnst|ihr ahnt|sie ahnen) (?:nie|niemals|nicht|kaum)${wordEnd}`,
  `(?:du wirst|ihr werdet|sie werden) ${upTo(2)}(?:nicht|nie) (?:für möglich halten|bereuen|mehr anders)`,
  '(?:du hast|ihr habt) keine ahnung,? (?:was|wer|wie)',
];

/** "Was dann passierte": the story stops before its point. */
const whatNextDe = [
  `was (?:dann|als n[äa]chstes|danach|daraufhin) (?:passiert(?:e)?|geschah|geschieht|kam|folgte),? ${upTo(5)}`
    + `(?:unglaublich|schockier|überrasch|unfassbar|umhau|glaub|sprachlos|verändert)\\p{L}{0,30}`,
  String.raw`(?:und|doch|,) was dann (?:passiert(?:e)?|geschah)(?=[ .!…:,\n]|$)`,
  'was dann (?:passierte|geschah)',
  `was (?:diese[rsn]?|er|sie|unser\\p{L}{0,3}|dann|danach|hinter|jetzt|am ende)(?: [^.!?\\n,]{1,60})?, (?:ist|war|macht|wird|hat|lässt) ${upTo(2)}`
    + '(?:unglaublich|unfassbar|irre|verrückt|unvorstellbar|sprachlos|fassungslos|umhauen|überraschen|schockieren|schockiert|umgehauen)',
  `was (?:ich|wir|er|sie|es|das|man)(?: [^.!?\\n,]{1,50})?, (?:hat|haben|schockiert|überrascht|verblüfft|macht|ließ|lässt|verändert)\\p{L}{0,3} ${upTo(2)}`
    + `${moved}`,
  `(?:unfassbar|unglaublich|irre|krass|wahnsinn), was ${upTo(6)}(?:passiert|geschah|geschehen|erlebt|gefunden|entdeckt)\\p{L}{0,30}`,
  `was (?:da\\p{L}{2,8}|dort|hinter|unter|in|im)(?: [^.!?\\n,]{1,40})?, (?:hat|haben|verschlug|raubte|ließ|macht|machte) ${upTo(4)}`
    + '(?:schockiert|überrascht|verblüfft|sprachlos|fassungslos|umgehauen|die sprache|den atem)(?: verschlagen| geraubt| gemacht| zurück)?(?! ?:| \\p{L}{3,12}:)',
  `was (?:${anyWord} ){1,6}${anyWord}, (?:haut (?!dich|euch|sie )${upTo(5)}um|(?:schockiert|verblüfft|überrascht|verschlägt|raubt) (?:selbst|sogar))(?!\\p{L})`,
  '(?:schockierend|unfassbar|unglaublich|krass|irre)[:!] (?:das|so|deshalb|darum) (?:passiert|macht|machen|steckt|bewirkt|geschieht)(?: wirklich| tatsächlich)?',
  '(?:dann|doch dann) passierte das unglaubliche',
  '(?:unfassbar|unglaublich|irre|krass|wahnsinn), was (?:dann|danach|darin|dahinter|darunter|darauf|sich dahinter|sich darin)'
    + ` (?:${anyWord} ){0,3}?\\p{L}{3,20}(?=[.!…])`,
];

const numberDe = String.raw`(?:\d{1,2}|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)`;
/** "Wird euch umhauen": what it does to readers. */
const effectDe = [
  'wird (?:dich|euch|sie|dein leben|euer leben) (?:umhauen|schockieren|sprachlos machen|zu tränen rühren|fassungslos machen)',
  `haut ${youDe} um`,
  `stockt(?:e)? (?:uns|mir|dir|euch|allen)?(?: ${anyWord})? ?der atem|(?:atem stocken|kinnlade (?:${anyWord} ){0,2}(?:runter|herunter|fällt|fiel|klappte))`,
  `(?=ha|ließ|mach)(?<!(?:eure?|deine?|ihre?) ${upTo(3)})(?:hat|haben|ließ|machte) (?:uns|mich|alle) (?:alle )?(?:sprachlos|fassungslos|schockiert|umgehauen)(?: (?:gemacht|zurück|zurückgelassen))?`,
  `wird (?:die art|alles)?,? ?(?:wie )?(?:du|ihr) ${within(30, 1)} für immer verändern`,
  `(?:das|dies(?:e[rs]?)?) ${upTo(3)}wird ${yourDe} leben (?:für immer )?verändern`,
  'macht (?:dich|euch|sie|alle) sprachlos',
  `(?:${outcomeDe}|lösung) (?:${anyWord} )?wird ${youDe} (?:überraschen|schockieren|umhauen|verblüffen|sprachlos machen|fassungslos machen)(?!:)`,
  `${outcomeDe}(?: dahinter| dafür)? (?:ist|war)`
    + ` (?:einfach |wirklich |absolut |völlig )?(?:schockierend|unglaublich|unfassbar|irre|verrückt|krass|heftig)${end}`,
  `${expertsDe} (?:sind|waren) (?:${anyWord} )?(?:sprachlos|schockiert|fassungslos|verblüfft|baff|entsetzt|begeistert)(?= (?:über|von|wegen)|[.!:–]|$)`,
  '(?:ändert|verändert) alles, was (?:du|ihr|sie|wir)',
  String.raw`diese[rs]? (?:eine |kleine |einfache ){0,2}\p{L}{3,25} (?:hat|verändert|änderte|veränderte) (?:einfach )?alles(?: verändert)?`,
  `(?:siehst du|seht ihr|sehen sie) ${within(30, 1)} mit (?:ganz )?anderen augen`,
  `bei (?:platz|nummer|tipp|grund) ${numberDe} ${within(40)}(?:die luft weg|die sprache weg|der atem|die kinnlade|sprachlos|schlucken|umgehauen|umhauen|vom stuhl)(?!,)`,
  `(?:platz|nummer|punkt|tipp|grund) ${numberDe} (?:ist unglaublich|wird ${youDe}|haut (?:dich|euch)|macht (?:dich|euch)|hat (?:uns|mich) ${upTo(3)}(?:umgehauen|überrascht|schockiert|sprachlos)|schockiert|überrascht alle)`,
];

/** "Mit diesem Trick", "was dir niemand verrät": a secret that only this post tells. */
const secretDe = [
  `die ${toYouDe} ${yourDe}\\p{L}{0,2} ${anyWord} ${neverDe} (?:verrät|sagt|erzählt)`,
  `(?:diesen|den) (?:${anyWord} )?trick (?:kennt|kennen) (?:kaum|keiner|niemand|nur wenige|fast niemand)`,
  `(?:dieser|dieser eine|mit diesem|mit diesem einen|ein) (?:eine[nm]? )?${simpleDe}? ?trick ${upTo(4)}`
    + `(?:verändert|spart|hilft|hassen|macht|verrät|bringt|reicht|kennt)\\p{L}{0,30}`,
  '(?:dieser|mit diesem) (?:eine[nm]? )?(?:einfache[nrm]?|simple[nrm]?) trick',
  '(?:ärzte|banken|makler|zahnärzte|friseure|versicherungen|vermieter|konzerne) hassen (?:diese[nrs]?|ihn|sie|den)',
  `was (?:dir|euch|ihnen|uns) (?:niemand|keiner|kein \\p{L}{1,30}|kaum jemand) (?:über |vorher |je )?(?:${anyWord} )?(?:sagt|verrät|erzählt)`,
  String.raw`(?:die|das) (?:bittere |ganze |schockierende )?(?:wahrheit|geheimnis)(?: [^.!?\n]{1,40})?,? (?:die|das) (?:dir |euch )?(?:niemand|keiner)`,
  `(?:mit )?diese[mr] (?:eine[nm]? )?(?:${anyWord} )?(?:trick|kniff|hack|geheimtipp)`
    + `(?= ${upTo(8)}(?:nie|sofort|immer|ganz|werden|wird|bleib|spar|gelingt|klappt|sieht|verändert)\\p{L}{0,4}|[.!…\\n]|$)`,
  'verschweig(?:t|en) (?:dir|euch|ihnen|uns)',
  `(?:das|was|den|die),? (?:dein|euer|eure|ihr|kein|die|der|das)\\p{L}{0,2} ${anyWord} ${toYouDe} ${upTo(1)}(?:nie|niemals|nicht|garantiert nicht|lieber nicht)`
    + ' (?:verrät|sagt|erzählt|verraten|sagen|erzählen|zeigt|zeigen)',
  `(?:kaum jemand|(?:fast )?${nobodyDe}) (?:kennt|weiß) (?:die|diese|den|diesen|das|dieses) (?:${anyWord} )?(?:wahrheit|geheimnis|trick|grund|geheimtipp)(?= ?[.!…:\\n]|$)`,
  `(?:das|was) ${toYouDe} (?:die |deine |eure |ihre )?${anyWord} (?:verschweig|verheimlich)(?:t|en)`,
  `(?:was|das|die|den) ${toYouDe} (?:dein|euer|eure|ihr|kein|die|der|das)\\p{L}{0,2} ${anyWord} (?:nie|niemals|nicht|garantiert nicht)`
    + ' (?:verrät|sagt|erzählt|verraten|sagen|erzählen|zeigt)',
  `das (?:sagt|erzählt|verrät) ${toYouDe} (?:niemand|keiner|kein \\p{L}{3,20})${wordEnd}`,
  'schockierende wahrheit',
  `was (?:${anyWord} ){1,3}${toYouDe} (?:nie|niemals) (?:sagen|verraten|erzählen|zeigen)${wordEnd}`,
  `(?:verraten|sagen|erzählen|verrät|sagt|erzählt|zeigen) ${toYouDe} (?:das|so etwas|dies|diesen \\p{L}{3,12}) (?:nie|niemals|nicht freiwillig|garantiert nicht)${wordEnd}(?! jemand)`,
  'der (?:wahre|wirkliche|echte) grund,? warum (?:niemand|keiner|alle|du|ihr|dein|euer|eure|deine)',
  `(?<!wir )hoff(?:t|en),? dass (?:du|ihr|sie) ${upTo(3)}(?:nie|niemals|nicht) (?:liest|lest|lesen|seht|siehst|erfährst|erfahrt|herausfindest|merkst|merkt)`,
  `diese[rns]? (?:einen? )?(?:${anyWord} )?fehler,? den (?:fast )?(?:jeder|alle|die meisten) mach(?:t|en)`,
  'nicht,? bevor (?:du|ihr|sie) (?:das|dies|diesen (?:post|beitrag)) (?:gelesen|gesehen|gehört)',
];

/** "Euer Leben lang falsch": readers have done it wrong, nobody saw it coming. */
const wrongDe = [
  `${yourDe} (?:ganzes )?leben lang (?:falsch|verkehrt)`,
  '(?:immer|bisher) (?:alles )?falsch gemacht',
  `damit (?:hat|hätte|hatte) (?:wirklich |hier |echt )?${nobodyDe} gerechnet`,
  `diese[rs]? (?:eine |einfache |häufige |kleine )?(?:fehler|angewohnheit|irrtum) kostet ${youDe}`,
  `${nobodyDe} (?:war |ist )?(?:darauf )?vorbereitet`,
  `${nobodyDe} sah (?:das|es|ihn|sie) kommen${end}`,
  `(?:(?:wahren?|wirklichen?|eigentlichen?) (?:grund|geschichte|ursache)|wahrheit|auflösung) (?:dahinter |dafür )?(?:hat|hätte|konnte|ahnt|kennt) ${nobodyDe}${andUpTo(3)}`
    + ` ?(?:ahnen|kommen sehen|erwartet|geahnt|vermutet|für möglich gehalten)?${end}`,
  `${nobodyDe} (?:hat|konnte|hätte) ${upTo(2)}(?:ahnen|kommen sehen|erwartet|für möglich gehalten)${end}`,
  '(?:das musst du|das müsst ihr) (?:einfach )?(?:gesehen|gelesen|gehört) haben',
];

/** "Schaut bis zum Ende": readers are held. */
const monthOrThing = oneOf(
  String.raw`des|der|vom|von|dieser|dieses|einer|eines|\d`,
  'januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
);
const heldDe = [
  `${order}(?:schaut?|guckt?|seht|sieh|schauen sie|bleibt?|warte(?:t)?) (?:unbedingt |mal |dran |es |dir |das video ){0,2}bis (?:zum|ans)`
    + ` (?:ende|schluss)(?! ${monthOrThing})`,
];

const nobody = '(?:nobody|no one)';
const experts = '(?:experts?|doctors?|scientists?|dentists?|vets?|chefs?|mechanics?|plumbers?)';
const haters = '(?:doctors|dentists|banks|landlords|insurers|experts|teachers)';
const outcome = '(?:reason|truth|answer|result|ending|outcome)';
const unheard = '(?:unbelievable|incredible|insane|shocking|mind-?blowing|unreal)';
const movedEn = '(?:shocked|stunned|surprised|amazed|blew|left|changed|broke)';

/** "You won't believe": readers will not believe or guess it. */
const notBelieved = [
  "you (?:won't|will not|will never|wouldn't|would not|would never) (?:believe|guess)|you(?:'ll|'d) (?:never|not) (?:believe|guess)",
  "you(?:'re| are) not going to believe",
  'can you believe what happened',
  "you(?:'ll| will) be (?:shocked|stunned|speechless) (?:(?:by|at) )?(?:what|how|who|when you)",
  'you have no idea (?:what|who|how)',
];

/** "What happened next": the story stops before its point. */
const whatNext = [
  'what happened next(?! (?:to|door|is (?:in|told|on|known|history|written|recorded|documented)|year|week|month|in the (?:war|story|book)))',
  'what happens next (?:will|is (?:unbelievable|shocking|insane|amazing)|shocked|left)',
  'what (?:he|she|they|it) (?:did|said|found|saw|does) next (?:will|is|left|shocked|stunned|amazed)',
  `what (?:this|these|that|our|he|she|they) ${within(60, 2)} (?:is|was|will be) ${unheard}`,
  `what (?:i|he|she|they|we|it|(?:this|our|my) \\p{L}{2,15}) (?:did|said|found|saw|heard|discovered|does|told)${andUpTo(5)} ${movedEn}${wordEnd}`,
];

const numberEn = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)`;
/** "Will blow your mind": what it does to readers. */
const effect = [
  '(?:that|this|which|it) will (?:blow your mind|change your life(?: forever)?|shock you|restore your)',
  '(?:that|this|which|it) will (?:leave you (?:speechless|in tears|shocked|stunned|crying)|make you (?:cry|rethink|question|want to))',
  `(?:this|that|these) (?:${anyWord} ){1,3}will change your life(?: forever)?`,
  '(?:blow|blew|blown|blowing) (?:your|my|our) minds?',
  'mind[- ]blowing (?:secrets?|facts?|tricks?|hacks?)',
  'will (?:shock|stun|amaze|surprise) you(?! (?:if|with))',
  'jaw[- ]dropping (?:secret|truth|result|reason)s?',
  'restore your faith in humanity',
  '(?:left|leaves|leave) (?:us|me|everyone|you|them|the (?:whole |entire )?[a-z]{2,12}|(?:doctors|experts|staff|visitors|parents|fans))'
    + ' (?:all |completely |totally )?(?:speechless|in tears|stunned|in shock|shocked)',
  `(?:answer|result|ending|reason|reaction|truth|outcome)(?: ${within(30)})? (?:will|might|may)`
    + ' (?:surprise|shock|amaze|stun|astonish|melt|break)(?! (?:your|my) mind)',
  `(?:the |an? )?${outcome}(?: behind (?:it|this))? (?:is|was)`
    + ` (?:absolutely |truly |simply |just |so )?(?:shocking|unbelievable|insane|mind-?blowing|incredible|jaw-?dropping)${end}`,
  `${experts} (?:are|were) (?:stunned|shocked|baffled|amazed|speechless|furious)`,
  'this (?:will )?changes? everything you (?:know|knew|thought|believe)',
  `(?<=(?:you'll|you’ll|you will|you won't|and) )never (?:look at|see|think of|think about|eat|use|cook) ${within(30, 1)} the`
    + ` same(?: way)?(?= again|[.!…\\n]|$)`,
  '(?:her|his|their|its) (?:reaction|face|answer) will (?:melt|break|make|surprise|shock)',
  'will melt your heart',
  `will (?:forever )?change (?:the way|how) (?:you|we) (?:${anyWord} ){1,5}forever`,
  '(?:jaws?|jaw) (?:dropped|hit the floor|on the floor)',
  '(?:number|no\\.?|#) ?\\d+ (?:will|is (?:insane|unbelievable|shocking)|blew|shocked) (?:(?:shock|surprise|amaze|blow|stun) )?(?:you|your mind|us|me|my mind)',
  `number ${numberEn} ${upTo(2)}(?:blew|knocked) (?:us|me|everyone) ${upTo(1)}(?:away|out|over)`,
  `number ${numberEn} ${upTo(1)}(?:made|left|had) ${upTo(3)}(?:cry|gasp|scream|speechless|shaking)${wordEnd}`,
  'number \\d+ (?:will (?:shock|surprise|amaze|blow)|is (?:insane|unbelievable))',
];

/** "One simple trick", "what nobody tells you": a secret that only this post tells. */
const secret = [
  '(?:one|this|this one) (?:weird|simple|strange|crazy|little|genius) (?:old )?trick',
  `${haters} (?:hate(?= (?:this|these|him|her|it|that|us)${wordEnd})|don't want you to know)`,
  `(?:secret|truth|thing|reason)s? (?:about (?:${anyWord} ){1,3})?(?:that )?(?:nobody|no one|they)`
    + " (?:tells?|wants?|will tell|don't want|doesn't want|talks about)",
  `${nobody} (?:tells|is telling) you (?:about|this)`,
  '(?:nobody|no one|hardly anyone) (?:(?:is|ever|really) )?talk(?:s|ing) about (?:this|it)',
  'the shocking (?:truth|reason|secret)',
  "(?<!(?:we|i|we all) )(?:hopes?|prays?|wishes|would rather) (?:that )?you(?:'d| will)? "
    + "(?:never|don't|won't|do not|didn't) (?:read|see|find|notice|learn|hear|discover|ask)",
  `(?:don't|do not|never) ${within(40, 1)} (?:until|before) you(?:'ve| have)? (?:read|seen?|watch(?:ed)?|heard?) this`,
  'the (?:real|true) reason (?:why )?(?:nobody|no one|your|you)',
  "(?:don't|doesn't|do not|does not) want (?:you|us) to (?:know|see|find out)",
  `this (?:one |simple |little |small |tiny ){0,3}(?:${anyWord} )?(?:trick|hack|habit|tip|mistake|question|word|sentence|decision|ingredient) (?:will )?`
    + '(?:change[ds]?|saved?|costs?|ruin(?:s|ed)?|transform(?:s|ed)?) (?:everything|my life|your life|lives|how you|us everything|me everything)',
  `this one (?:${anyWord} )?trick`,
  `(?:one|a single) (?:little |simple |short )?(?:sentence|word|question|phone call|call|email|message|letter|mistake|decision|line)(?: ${within(50)})?[.!,–-]? (?:and |then )?(?:it|that|this) `
    + `(?:changed|saved|ruined|cost us) (?:everything|it all|my life|our lives)${end}`,
  `(?:things?|secrets?|truth) (?:that )?(?:your|no|most|the) ${anyWord} (?:won't|will never|never|doesn't|don't|will)`
    + ' (?:ever )?(?:tells?|admits?|says?|shows?) you',
  `(?:what|that) (?:(?:they|most [a-z]{3,15}) (?:don't|never|won't|will never) (?:ever )?|${nobody} (?:will )?(?:ever )?)tells? you(?= |[.!…\\n]|$)`,
];

/** "You have been doing it wrong": readers have done it wrong, nobody saw it coming. */
const wrong = [
  '(?:this|these) (?:one |common |simple |little )?(?:mistakes?|habits?|errors?) (?:costs?|could cost|is costing|are costing|will cost) you',
  `${nobody} was (?:prepared|ready) for`,
  `you(?:'ve| have) (?:been|probably been) (?:${anyWord} ){1,5}wrong(?: (?:all|your|this|the|for))`,
  '(?:your|their) (?:whole|entire) life wrong',
  `${nobody} (?:saw|sees|could see|expected) (?:this|it|that) (?:one )?(?:coming|to happen)?${end}`,
];

/** "Watch to the end": readers are held. */
const held = [
  `${order}(?:wait (?:until|till) you see|watch (?:this )?(?:until|till|to) the (?:very )?end|stay (?:until|till) the end)`,
  "you won't regret (?:it|this)",
];

/** Where a text promises more than it tells. */
export const lures = phrases({
  de: [
    'lebe verä erra fass glau glaub passi gesch umha umge umhau scho spra tric hass verr sagt erzä plat numm gese gele unfa ungl irre kras wahn wahr gehe haut'
      + ' träne kam sah nie niem kaum nicht vers fals verk überrasch verb luft stuh stau entsetzt erstaun ende schl ände bere expe fors prof köch stoc atem kinn hoff'
      + ' grund bevor ahns ahnt ahnu fehl auge vorb übers',
    ...notBelievedDe, ...whatNextDe, ...effectDe, ...secretDe, ...wrongDe, ...heldDe,
  ],
  en: [
    'belie gues happ next blow blew blown chan leav shoc stun amaz tric doct dent bank land insu expe teac fait secr trut nobo tell numb jaw mind surp rest'
      + ' rethink insa same mist habi prep spee wait watc stay wron comi melt regr unbe incr know idea vets chef hope pray wish save ruin befo unti reas',
    ...notBelieved, ...whatNext, ...effect, ...secret, ...wrong, ...held,
  ],
});
