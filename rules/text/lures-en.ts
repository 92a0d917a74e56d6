import { order } from './orders';
import { anyWord, type Wording } from './phrases';
import { andUpTo, oneOf, sentenceEnd, upTo, within, wordEnd } from './slots';

const nobody = '(?:nobody|no one)';
const experts = '(?:experts?|doctors?|scientists?|dentists?|vets?|chefs?|mechanics?|plumbers?)';
const haters = '(?:doctors|dentists|banks|landlords|insurers|experts|teachers)';
const guild = oneOf(haters, 'mechanics|plumbers|accountants|supermarkets|(?:estate|letting) agents|realtors|lawyers|vets|chefs|bakers|garages|(?:car )?dealers|airlines|brokers|recruiters|big pharma|influencers|gyms|hairdressers|barbers|agencies|electricians|gardeners|(?:our |your )?competitors|retailers|tradesmen|builders|marketers|hr (?:people|departments)|bosses|opticians|pharmacists|coaches|trainers|insurance companies|energy companies|big brands');
const outcome = '(?:reason|truth|answer|result|ending|outcome)';
const unheard = '(?:unbelievable|incredible|insane|shocking|mind-?blowing|unreal)';
const speechless = '(?:speechless|lost for words|stunned|in tears|open-mouthed|shaking|in shock|breathless|gasping|floored)';
const withheldThing = '(?:reason|answer|ending|end|twist|truth|result|outcome|verdict|(?:last|final) (?:[a-z0-9]{1,8} )?(?:scene|minutes?|seconds?|lines?|part|slide|page|picture|photo|pic|image|shot|frame|clip|word|sentence|question|panel))';
const movedEn = '(?:shocked|stunned|surprised|amazed|blew|left|changed|broke)';

/** "You won't believe": readers will not believe or guess it. */
const notBelieved = [
  "you (?:won't|will not|will never|wouldn't|would not|would never) (?:believe|guess)|you(?:'ll|'d) (?:never|not) (?:believe|guess)",
  "you(?:'re| are) not going to believe",
  'can you believe what happened',
  "you(?:'re (?:going to|gonna)| are (?:going to|gonna)|r gonna| gonna) (?:lose (?:your|ur) (?:mind|minds)|freak out|(?:absolutely )?(?:(?:scream|faint|gasp) (?:when|if|at)|(?:scream|cry|faint|gasp|die)(?= ?(?:[.!,]|$))))",
  "you(?:'ll| will) (?:lose your mind|freak out|(?:gasp|faint|scream) (?:when|if|once) you)",
  "you(?:'ll| will) be (?:shocked|stunned|speechless|amazed|floored|blown away) (?:(?:by|at) )?(?:what|how|who|when you)",
  'you have no idea (?:what|who|how)',
];

/** "What happened next": the story stops before its point. */
const whatNext = [
  '(?<!(?:draw|write|writing|imagine|guess|paint|explain|describe|tell|told|asked|decide|learn|know|knew) )what happened next(?! (?:to|door|is (?:in|told|on|known|history|written|recorded|documented)|year|week|month|in the (?:war|story|book)))',
  'what (?:came|followed) next (?:was|is|left)',
  `what (?!an? |you )(?:${anyWord} ){2,9}will (?:take your breath away|blow you away|haunt you|stay with you|floor you|give you (?:chills|goosebumps)|break your heart|melt your heart|make you (?:cry|gasp|scream|sob|question))`,
  `what happened (?:(?:next|then|after|inside|there) )?(?:shocked|stunned|amazed|floored|terrified|blew|broke) (?:me|us|everyone|everybody|them|him|her)${wordEnd}(?!(?: all)? ?:)`,
  'what happens next (?:will|is (?:unbelievable|shocking|insane|amazing)|shocked|left)',
  'what (?:he|she|they|it|(?:my|our|the|this|his|her) [a-z]{2,15}) (?:did|said|found|saw|does|wrote|asked) next (?:will|is|left|shocked|stunned|amazed|made|changed|floored)',
  `what (?:this|these|that|our|he|she|they) ${within(60, 2)} (?:is|was|will be) ${unheard}`,
  `what (?:i|he|she|they|we|it|(?:this|our|my) \\p{L}{2,15}) (?:did|said|found|saw|heard|discovered|does|told)${andUpTo(5)} ${movedEn}${wordEnd}`,
];

const numberEn = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)`;
/** "Will blow your mind": what it does to readers. */
const effect = [
  '(?:that|this|which|it) will (?:blow your mind|change your life(?: forever)?|shock you|restore your)',
  '(?:that|this|which|it) will (?:leave you (?:(?:absolutely|completely|totally|utterly|truly|literally) )?(?:speechless|in tears|shocked|stunned|crying)|make you (?:cry|rethink|question|want to))',
  `(?:this|that|these) (?:${anyWord} ){1,3}will change your life(?: forever)?`,
  '(?:blow|blew|blown|blowing) (?:your|my|our) minds?',
  'mind[- ]blowing (?:secrets?|facts?|tricks?|hacks?)',
  'will (?:shock|stun|amaze|surprise) you(?! (?:if|with))',
  'jaw[- ]dropping (?:secret|truth|result|reason)s?',
  'restore your faith in humanity',
  '(?:left|leaves|leave) (?:us|me|everyone|you|them|the (?:whole |entire )?[a-z]{2,12}|(?:doctors|experts|staff|visitors|parents|fans))'
    + ' (?:all |completely |totally |absolutely |utterly |truly |literally )?(?:speechless|in tears|stunned|in shock|shocked)',
  `(?:answer|result|ending|reason|reaction|truth|outcome)(?: ${within(30)})? (?:will|might|may)`
    + ' (?:surprise|shock|amaze|stun|astonish|melt|break)(?! (?:your|my) mind)',
  `(?:the |an? )?${outcome}(?: behind (?:it|this))? (?:is|was)`
    + ` (?:absolutely |truly |simply |just |so )?(?:shocking|unbelievable|insane|mind-?blowing|incredible|jaw-?dropping)${sentenceEnd}`,
  `${experts} (?:are|were) (?:stunned|shocked|baffled|amazed|speechless|furious)`,
  'this (?:will )?changes? everything(?: you (?:know|knew|thought|believe)|(?= ?[!:]))',
  `(?<=(?:you'll|you’ll|you will|you won't|and) )never (?:look at|see|think of|think about|eat|use|cook) ${within(30, 1)} the`
    + ` same(?: way)?(?= again|[.!…\\n]|$)`,
  '(?:her|his|their|its) (?:reaction|face|answer) will (?:melt|break|make|surprise|shock)',
  'will melt your heart',
  `will (?:forever )?change (?:the way|how) (?:you|we) (?:${anyWord} ){1,5}forever`,
  '(?:jaws?|jaw) (?:dropped|hit the floor|on the floor|will (?:drop|hit the floor|fall))',
  '(?:number|no\\.?|#) ?\\d+ (?:will|is (?:insane|unbelievable|shocking)|blew|shocked) (?:(?:shock|surprise|amaze|blow|stun) )?(?:you|your mind|us|me|my mind)',
  `number ${numberEn} ${upTo(2)}(?:blew|knocked) (?:us|me|everyone) ${upTo(1)}(?:away|out|over)`,
  `number ${numberEn} ${upTo(1)}(?:made|left|had) ${upTo(3)}(?:cry|gasp|scream|speechless|shaking)${wordEnd}`,
  'number \\d+ (?:will (?:shock|surprise|amaze|blow)|is (?:insane|unbelievable|wild|crazy|a game[- ]?changer))',
];

/** "And then this happened", "number six will floor you": the thing itself is kept back. */
const teased = [
  `(?:and|but|when|until) then this(?: [a-z]{3,9})? (?:happened|happens|showed up|came out|fell out|walked in|turned up)|then (?:came |happened )?the (?:unthinkable|unimaginable|impossible|unexpected)(?: happened)?|(?:suddenly|until|and|but) (?:the (?:unthinkable|unimaginable|impossible)|something (?:unbelievable|unimaginable|unthinkable|incredible|impossible)) happened${wordEnd}`,
  `(?:number|no\\.?|tip|reason|point|item|fact|secret|photo|picture|slide|mistake|lesson|sign) ?#?${numberEn} (?:will|is going to|is gonna|might|may) (?:(?:absolutely|completely|honestly|totally|really|just|definitely|probably) )?(?:floor|shock|surprise|amaze|stun|haunt|wreck|astonish|astound|blow|knock|get|make (?:you|your)|leave you|have you|change (?:your|how|everything)|break you|melt)${wordEnd}`,
  `(?:number|tip|reason|item|slide|photo|mistake) ?#?${numberEn} (?:is|was) (?:just |so |absolutely |truly |pure )?(?:insane|unbelievable|wild|crazy|unreal|shocking|mind-?blowing|bonkers|a shocker|a killer|madness)${wordEnd}`,
  `this (?:(?:one|single|simple|little|tiny|humble|cheap) ){1,3}(?:${anyWord} ){1,3}(?:will |can |is going to |could )?(?:transform|change|revolutioni[sz]e|rescue|save|fix|ruin|upend)(?:e?s)? (?:your|how you|the way you) [^.!?\\n]{2,40}(?:forever|for ever|for good|overnight|for life|in seconds|completely)${wordEnd}|this (?:(?:one|single|tiny) ){1,2}(?:${anyWord} ){1,3}will (?:transform|revolutioni[sz]e|change|upend) your (?:life|mornings?|home|kitchen|garden|skin|sleep|career|business|evenings?|weekends?)${wordEnd}`,
  `(?:if|when|once|after|the moment|as soon as) you(?:'ve| have)? (?:read|see|seen|hear|heard|watch|watched|open|find out|know|learn|spot)${andUpTo(5)},? (?:you(?:'ll| will)|you(?:'re| are) going to) (?:be (?:in tears|in floods|crying|sobbing|shaking|speechless|shocked|stunned|furious|in shock|lost for words)|cry|sob|weep|bawl|scream|gasp|never (?:sleep|trust|eat|buy|touch|look at|be the same)|not sleep|lose sleep|need (?:a )?tissues?)${wordEnd}`,
  `you(?:'ll| will) (?:never|not) sleep (?:again|tonight|soundly|the same|peacefully|easy)|you won't sleep (?:again|tonight|for (?:days|weeks))|you(?:'ll| will) (?:be )?(?:cry(?:ing)?|sob(?:bing)?|in tears) for (?:days|hours|weeks)|(?:the )?(?:whole )?internet (?:is|can't|cannot) (?:losing (?:its mind|it)|going (?:wild|crazy|mad|nuts)|in meltdown|obsessed with this|stop (?:talking|watching|crying)|handle|cope|get over)`,
  `${guild} (?:are|is|were) (?:${anyWord} )?(?:desperate|dying|scrambling|fighting|trying|working overtime|paid|panicking) (?:hard |so hard )?to (?:(?:hide|keep|bury|silence|ban|cover up) (?:this|it|these|that|the (?:truth|facts?|secret))(?! (?:open|alive|going|safe|up|running|clean)(?!\\p{L}))|(?:hide|keep) [^.!?\\n]{1,40} from (?:you|us|the public|everyone)|stop you)|${guild} (?:want|would love|need) to (?:hide|bury|ban|keep) (?:this|it|these|that)${wordEnd}|${guild} want (?:this|it|these)(?: ${anyWord})? (?:hidden|buried|banned|gone|kept)`,
  `(?:it's|it is|the (?:(?:real|true) )?(?:reason|answer|cause) is|and|but) not (?:for the reason|the one|who|what|where) you(?:'d)? (?:think|expect|imagine|might think)(?= ?[.!…\\n]|$)|for (?:one|a) (?:very )?(?:weird|strange|shocking|surprising|wild|crazy|heartbreaking|bizarre|unbelievable) reason(?= ?[.!…\\n]|$)`,
  `(?:that's|that is) all (?:we|i)(?:'re|'m| are| am)? (?:saying|going to say|giving away|gonna say)|(?:our|my) lips are sealed|(?:we|i)(?:'re|'m| are| am) not (?:saying|telling you|revealing) (?:any ?more|another word|more)(?= ?[.!…\\n]|$)`,
];

/** "One simple trick", "what nobody tells you": a secret that only this post tells. */
const secret = [
  '(?:one|this|this one) (?:weird|simple|strange|crazy|little|genius) (?:old )?trick',
  `${haters} (?:hate(?= (?:this|these|him|her|it|that|us)${wordEnd}(?! (?:weather|heat|rain|cold|time of|part|season)${wordEnd}))|don't want you to know)`,
  `${guild} (?:absolutely |really |all )?(?:hate|can't stand|cannot stand|despise|loathe|fear|are furious about) (?:this|these|it|us for (?:this|it)|me for (?:this|it)|him|her|that|when you do this)(?: (?:one )?(?:trick|habit|hack|tip|post|video|list|question|word|method|page|man|woman|guy))?(?= ?[:!.…\\n–]|$)`,
  `(?:secrets?|tricks?|truth|things?|facts?|hacks?|tips?|reasons?|loopholes?) (?:about (?:${anyWord} ){1,5})?(?:that )?(?:no|your|most|the|every) (?:${anyWord} ){1,2}(?:(?:ever )?wants? you to|would (?:ever )?(?:tell|want) you|will (?:ever )?(?:tell you|admit|let you)|(?:hopes?|prays?) you(?:'ll| will)? (?:never|don't))${wordEnd}`,
  `(?:this|the|one|a) (?:one )?little-known (?:trick|habit|hack|secret|tip|method|loophole|ingredient|setting|feature|fact) (?:that|which|your|no)${wordEnd}`,
  `this one (?:weird|strange|crazy|genius|odd|bizarre|sneaky) (?:old |little )?(?:habit|hack|tip|ingredient|tweak|routine|rule|move|phrase|question|secret|thing)${wordEnd}|one (?:weird|strange|crazy|genius|bizarre|sneaky) (?:old |little )?(?:habit|hack|tip|ingredient|tweak|routine)${wordEnd}(?! (?:of|in our))|this (?:weird|strange|crazy|genius|bizarre|sneaky) (?:old |little )?(?:habit|hack|trick|tip|ingredient|tweak|routine)${wordEnd}(?! (?:of|in our|that (?:our|my|we|i))${wordEnd})`,
  `(?:secret|truth|thing|reason)s? (?:about (?:${anyWord} ){1,3})?(?:that )?(?:nobody|no one|they)`
    + " (?:tells?|wants?|will tell|don't want|doesn't want|talks about)",
  `${nobody} (?:tells|is telling) you (?:about|this)`,
  '(?:nobody|no one|hardly anyone) (?:(?:is|ever|really) )?talk(?:s|ing) about (?:this|it)',
  'the shocking (?:truth|reason|secret)',
  `(?:what|things?|everything|that) (?:your|most|the|big|no) (?:${anyWord} )?${anyWord} (?:isn't|aren't|is not|are not|won't be) (?:ever )?telling you${wordEnd}`,
  "(?<!(?:we|i|we all) )(?:hopes?|prays?|wishes|would rather) (?:that )?you(?:'d| will)? "
    + "(?:never|don't|won't|do not|didn't) (?:read|see|find|notice|learn|hear|discover|ask)",
  `(?:don't|do not|never) ${within(40, 1)} (?:until|before) you(?:'ve| have)? (?:read|seen?|watch(?:ed)?|heard?) this`,
  'the (?:real|true) reason (?:why )?(?:nobody|no one|your|you)',
  "(?:don't|doesn't|do not|does not) want (?:you|us) to (?:know|see|find out)",
  `this (?:one |simple |little |small |tiny ){0,3}(?:${anyWord} )?(?:trick|hack|habit|tip|mistake|question|word|sentence|decision|ingredient) (?:will )?`
    + '(?:change[ds]?|saved?|costs?|ruin(?:s|ed)?|transform(?:s|ed)?) (?:everything|my life|your life|lives|how you|us everything|me everything)',
  `this one (?:${anyWord} )?trick`,
  `(?:one|a single|two|three|five) (?:little |simple |short )?(?:sentence|words?|question|phone call|call|email|message|letter|mistake|decision|line)(?: ${within(50)})?[.!,–-]? (?:and |then )?(?:it|that|this|they) `
    + `(?:changed|saved|ruined|cost us) (?:everything|it all|my life|our lives)${sentenceEnd}`,
  `(?:things?|secrets?|truth|tricks?|hacks?|tips?) (?:that )?(?:your|no|most|the) ${anyWord} (?:won't|will never|never|doesn't|don't|will)`
    + ' (?:ever )?(?:(?:tells?|admits?|says?|shows?) you|wants? you to|shares?|reveals?)',
  `(?:what|that) (?:(?:they|most [a-z]{3,15}) (?:don't|never|won't|will never) (?:ever )?|${nobody} (?:will )?(?:ever )?)tells? you(?= |[.!…\\n]|$)`,
];

/** "You have been doing it wrong": readers have done it wrong, nobody saw it coming. */
const wrong = [
  '(?:this|these) (?:one |common |simple |little )?(?:mistakes?|habits?|errors?) (?:costs?|could cost|is costing|are costing|will cost) you',
  `(?:\\d{1,2} (?:out of|in) \\d{2,3}|most|almost all) ${upTo(2)}make this (?:${anyWord} ){0,2}mistake|this (?:${anyWord} ){0,2}mistake (?:almost |nearly )?(?:everyone|everybody|most)`,
  `${nobody} was (?:prepared|ready) for`,
  `you(?:'ve| have) (?:been|probably been) (?:${anyWord} ){1,5}wrong(?: (?:all|your|this|the|for))`,
  '(?:your|their) (?:whole|entire) life wrong',
  `(?<!(?:if|when|think|because|that) )you(?:'re| are) (?:probably |likely |almost certainly )?[a-z]{3,12}ing your (?:${anyWord} ){1,2}(?:all |completely )?wrong(?= ?[.!:,–\\n]|$| and| here)`,
  `${nobody} (?:expected|predicted|guessed|could have (?:guessed|predicted|known)) what ${within(50, 3)}`,
  `${nobody} (?:saw|sees|could see|expected) (?:this|it|that)(?: one)?(?: coming| to happen)?${sentenceEnd}`,
];

/** "Watch to the end": readers are held. */
const held = [
  `${order}(?:just )?(?:wait (?:for|until|till|til) the (?:very )?(?:end|ending|last (?:second|bit|one|part|clip)|drop|reveal)(?! (?:of|before|to|and ask|when|for))|stay (?:for|until|till|til) the (?:end|ending|last (?:second|bit|part)|reveal)(?! of))`,
  `${order}(?:wait (?:until|till) you see|watch (?:this )?(?:until|till|to) the (?:very )?end(?! of the (?!video|clip|film|reel))|stay (?:until|till) the end(?! of))`,
  "you won't regret (?:it|this)|before (?:it|this)(?: gets?| is|'s) (?:taken down|deleted|removed|banned)",
];

/** "What lay inside left us lost for words": told as a feeling, without the thing; thanks to readers tell what it was. */
const withheld = [
  `what (?!you )(?:${anyWord} ){1,6}(?:left|leaves|had) (?:even )?(?:us|me|everyone|everybody|them|him|her|all|our|the|my)${andUpTo(3)} ${speechless}(?! ?:)`,
  `what (?!you )(?:(?:was|lay|came|hid|stood|fell) ${upTo(4)}|(?:${anyWord} ){1,4}(?:found|saw|discovered|heard|uncovered) ${upTo(4)})(?:shocked|stunned|floored|astonished|silenced) (?:even |all )?(?:the|us|me|everyone|our|him|her|them)${wordEnd}(?! ?:)`,
  `(?:the thing|what|something) (?!you )(?:${anyWord} ){1,6}(?:defies|defied|beggars|beggared|(?:is|was|goes) beyond) (?:all )?(?:belief|explanation|comprehension)`,
  `(?:the thing|something) (?:that )?(?:he|she|they|we|i|(?:our|the|my) [a-z]{3,12}) (?:found|saw|discovered|heard|did|said) (?:is|was) ${unheard}`,
  `(?:it|that|this|which|${withheldThing}) (?:will|is going to|might) (?:floor|astound|astonish|stagger) you`,
  `${withheldThing} (?:will|is going to|might|may|is gonna|gonna) (?:(?:absolutely|completely|literally|honestly|definitely|probably) )?(?:make you (?:cry|gasp|scream|sob|question)|break your heart|get you|haunt you|surprise you|shock you|stun you|have you (?:in tears|crying|screaming))`,
  `${withheldThing} (?:will|is going to) (?:blow you away|knock (?:you|your)|give you (?:chills|goosebumps)|make your jaw)`,
  `(?:real|true|actual) reason ${upTo(2)}(?:floored|shocked|stunned|astonished|broke) (?:me|us|everyone|him|her|them)${wordEnd}(?! ?:)`,
  `(?:secrets?|tricks?|truth|ingredient|method|hack|remedy|recipe|loophole)(?: that)?${andUpTo(4)} (?:(?:have|has|are|is|been|all|still|always|secretly) ){0,3}(?:hid(?:es?|ing|den)|kept|keeps?|keeping|withheld|withhold(?:ing)?|conceal(?:ed|ing)?) from (?:you|us all|the public|everyone|customers|patients)`,
  `(?<!(?:we|i) )(?:hopes?|prays?|wish(?:es)?|fears?|afraid)(?: that)? (?:this|it|these)(?: [a-z]{3,12})? (?:never|doesn't|won't|will never|don't) (?:reach(?:es)?|finds?|gets? to|comes? to) (?:you|anyone|your [a-z]{3,12}|the public)`,
  `nothing (?:(?:can|could|will|would|have) ){0,2}prepare[sd]? (?:you|us|me|them) for (?:what|the (?:end|ending|last|final|twist|moment))${wordEnd}`,
  `you(?:'re| are) not (?:ready|prepared) for (?:what|the (?:end|ending|last|final|twist)|this(?= ?[.!…:\\n]|$))`,
  `(?:one|a single|(?:his|her|their) (?:one|only|last)) (?:sentence|word|question|phone call|call|letter|email|note|look|answer|message)(?: [^.!?:,\\n]{1,30})? (?:changed|turned|flipped|upended|saved|ruined) (?:everything|my life|our lives|my world|it all)${wordEnd}`,
];

/** Where an English text promises more than it tells. */
export const luresEn: Wording = [
  'unth unim impos unex sudd number tip point item fact slide lesson sign tran revo resc fix ruin upen read see hear sleep cry sob weep bawl tissu desp dying scramb fight tryi pani bury sealed lips say sayin reas think expec inter floor wreck insan happens'
    + ' belie gues happ next blow blew blown chan leav shoc stun amaz tric doct dent bank land insu expe teac fait secr trut nobo tell numb jaw mind surp rest'
    + ' rethink insa same mist habi prep spee wait watc stay wron comi melt regr unbe incr know idea vets chef hope pray wish save ruin befo unti reas'
    + ' left lost floo defi begg beyo asto sile tear shak brea gasp stag haun knoc chil goos ingr meth hack reme reci loop fear afra read flip upen turn came foll incr scre frea take dele remo bann neve afte game craz wild hate desp loat furi stan weir stra craz geni odd biza snea litt pict phot imag fram gonn ur goin cry dies reve drop til till end',
  ...notBelieved, ...whatNext, ...effect, ...secret, ...wrong, ...held, ...withheld, ...teased,
];
