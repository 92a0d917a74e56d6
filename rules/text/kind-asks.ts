import { order } from './orders';
import { anyWord, phrases } from './phrases';
import { clauseEnd, count, upTo, within, wordEnd } from './slots';

const reaction = '["„“»]?(?:likes?|gefällt mir|daumen(?: hoch| nach oben)?|herz(?:chen)?)';

/** "Mit eurem Like helft ihr uns": a reaction is wished for, not ordered. */
const reactionsDe = [
  `(?:(?:eue?r|dein|ihr) (?:like|daumen(?: hoch| nach oben)?) (?:hilft|zählt|zeigt|bedeutet|unterstützt|bringt)|ein (?:like|daumen(?: hoch| nach oben)?|herzchen) (?:kostet|tut nicht|würde))${wordEnd}`,
  `mit (?:eurem|deinem|ihrem|einem) (?:like|daumen(?: hoch| nach oben)?) (?:unterstütz|helf|hilf|zeig)\\p{L}{0,3}`,
  `${order}(?:stimm|wähl|vote|entscheide|helf|hilf|unterstütz)(?:e|t|en sie|n sie)? ${upTo(5)}mit (?:eurem|deinem|ihrem|einem) ${reaction}(?! aus )${wordEnd}`,
  `(?:her mit (?:den|euren)|wo (?:sind|bleiben) (?:eure|die|all die)|${order}zeigt ${upTo(2)}eure) (?:herzen|herzchen|likes|daumen)(?! aus )${wordEnd}`,
  `(?:wollen|möchten|will|möchte) (?:eure|viele|deine|mehr) (?:herzen|likes|daumen) sehen`,
  `${order}ein like(?= (?:bitte|für)${wordEnd}|,? bitte)|bitte ein(?:en)? (?:like|herzchen|daumen hoch)${wordEnd}`,
  `${order}(?:gönnt?|gebt|gib|schenkt?|lasst?) (?:ihm|ihr|uns|mir|ihnen|de[mr]|unser\\p{L}{0,2}) ${upTo(2)}ein(?:en)? (?:like|herz(?:chen)?|daumen)(?=,| für${wordEnd})`,
  `${order}(?:haut?|smash(?:t|e)?) ${upTo(1)}(?:auf |in )?(?:den|die|das) (?:like|herz|daumen)`,
  `${order}reagier(?:t|e|en sie) auf diesen (?:post|beitrag)|lass(?:t|en sie)? ${upTo(3)}eine reaktion da${wordEnd}`,
  `indem (?:ihr|du|sie) ${upTo(4)}(?:like[dnt]|lik[st]t?)${wordEnd}`,
  `freuen? (?:wir uns|uns|ich mich|mich) ${upTo(2)}über (?:ein(?:en)?|euer|eure|dein|ihr) ${reaction}${wordEnd}`,
  `(?:brauchen|benötigen|fehlen) ${upTo(3)}${count} (?:likes|herzen|daumen)`,
  `${order}like für (?:teil|mehr)${wordEnd}|nicht vergessen[:,]? (?:daumen hoch|like|herz da)${wordEnd}`,
];

/** "Your like helps": the same in English. */
const reactions = [
  `(?:(?:your|one) (?:like|thumbs[- ]up) (?:helps|supports|means|counts)|an? (?:like|thumbs[- ]up|little heart) (?:costs?|goes a long way|won't cost|would))${wordEnd}`,
  `${order}(?:with (?:your|a|one) (?:like|heart|thumbs[- ]up)(?=,? you)|(?:help|support|vote|show|let|pick|choose|tell) ${upTo(7)}with (?:a|your) (?:like|heart|thumbs[- ]up|double[- ]tap)(?=${clauseEnd}| to| so))`,
  `where are (?:the|your|all the) (?:likes|hearts)|(?:want|love) to see your (?:hearts|likes)|show (?:me|us) (?:your|those) (?:hearts|likes)|treat ${anyWord} to a (?:like|heart)`,
  `${order}a (?:like|heart|thumbs[- ]up),? please|(?:can|could|may) (?:i|we) (?:get|have) ${upTo(2)}(?:double[- ]?tap|like|heart|thumbs[- ]up)${wordEnd}`,
  `by (?:liking|double[- ]tapping|reacting to) (?:this|it|our|the)|by (?:giving|leaving|dropping|hitting) ${upTo(4)}(?:like|heart|thumbs[- ]up)${wordEnd}`,
  `${order}(?:react to this(?: post)?(?= if|${clauseEnd})|leave (?:a|your) reaction|like for (?:part|more)|like (?:this|our|the) (?:post|photo|video|reel|picture) to (?:show|help|support|say|let|vote|celebrate|make))${wordEnd}`,
  `(?:need|want) ${upTo(2)}${count} (?:more )?(?:likes|hearts)`,
];

const shown = '(?: (?:das|dies|es|ihn)| (?:diese[nms]?|den|unser(?:en|e)?) (?:beitrag|post|posting|bild|video|reel|aufruf|veranstaltung|termin))';
const passing = '(?:teilen|reposts?|retweets?|rts?|weiter(?:sagen|leiten|verbreiten))';
const passed = '(?:teil(?:e?t|e?st|en|test|tet)|repost\\p{L}{0,3}|weiter(?:sag|leite|schick|verbreite)\\p{L}{1,3})';

/** "Über jedes Teilen freuen wir uns": sharing is wished for. */
const sharesDe = [
  `über (?:jedes|euer|ihr|fleißiges|eifriges|jeden|ein(?:en)?) ${passing}${wordEnd}`,
  `(?:bitten?|bitte) um (?:kräftiges |fleißiges )?(?:${passing}|weiterverbreitung|weiterleitung|verbreitung)(?=${clauseEnd}| (?:an|in|damit)${wordEnd})`,
  `${passing} (?:nicht vergessen|hilft uns|wären? (?:lieb|toll|super|nett|klasse|schön))`,
  `jede[rs] (?:teilen|geteilte beitrag|share|repost|retweet|rt) (?:hilft|zählt)`,
  `(?:vergesst|vergiss|vergessen sie) (?:bitte )?nicht,?${shown}? (?:zu teilen|weiterzu(?:sagen|leiten|schicken))`,
  `(?:(?<!(?:teilnehm|teilnahm|gewinn|mitmach)${within(50)})indem|(?:toll|super|klasse|lieb|nett|schön|großartig|dankbar|freu\\p{L}{1,3}|(?:hilft|helft|hilfst) uns)(?: ${anyWord})?,? wenn) (?:ihr|du|sie)${shown} ${upTo(5)}${passed}${wordEnd}`,
  `${order}(?:teil|repost)(?:t|e|et|en sie)?(?: (?:bitte|gerne?|doch|mal|jetzt|fleißig|unbedingt|auch|alle|einfach)){1,3}${shown}(?=${clauseEnd}| (?:mit|in|auf|an|und|damit)${wordEnd})(?! (?:mit|in) (?:uns|mir))`,
  `${order}teilt (?:bitte )?(?:fleißig|kräftig|eifrig)${clauseEnd}|${order}(?:ein)?mal teilen,? bitte|je mehr ${upTo(3)}teilen,? (?:desto|umso)`,
  `teil(?:st|t|en) (?:du|ihr|sie)${shown}(?=[^.!?\\n]{0,40}[,?])|wer teilt${shown}|wer (?:diesen|den) (?:beitrag|post) teilt,? (?:ist|hilft|macht|tut)`,
  `schick(?:t|e|en sie)? (?:ihm|ihr|ihnen) (?:diesen|den|dieses|das) (?:post|beitrag|reel|video|bild)|${order}schick(?:t|e)? (?:das|es) (?:mal|doch) (?:deine|eure)[mrn] \\p{L}{3,15}${clauseEnd}`,
  `(?<=(?:^|[.!?\\n] ?|speichern (?:und|&) |merken und ))an (?:deine[rn]?|eure[rn]?|jemanden) ${upTo(2)}(?:freund|kolleg|schwester|bruder|partner|bestie|leute)\\p{L}{0,8} (?:weiter)?(?:schicken|leiten|senden)`,
];

/** "It would be great if you shared this": the same in English. */
const shares = [
  `(?:grateful|great|lovely|amazing|love it|appreciate it|wonderful|brilliant|helps?(?: us)?(?: a lot)?|mean (?:a lot|so much|the world)(?: to us)?) if (?:you|everyone|you all) (?:could |would |can |please ){0,2}(?:shared?|reposted?|passed|retweet(?:ed)?) (?:this|it|our)${wordEnd}`,
  `by (?:sharing|reposting|retweeting) (?:this|it|our (?:post|page|video|news))${wordEnd}|(?<=(?:help|support|spread) ${within(40)})by (?:sharing|reposting)(?=[.!]|$)`,
  `(?:don't forget|remember|make sure|be sure) to (?:share|repost|retweet)(?=${clauseEnd}| (?:this|it)${wordEnd}| our (?:post|page|news|video|event))`,
  `share (?:our|the|this) ${upTo(2)}(?:news|event|poster|flyer|opening (?:times|hours)|dates|programme|vacanc(?:y|ies)|job|announcement|invitation) (?:with|in|on|to|among) (?:your|all|everyone|everybody|as many)${wordEnd}`,
  `the more ${upTo(3)}share(?: this| it)?, the (?:more|better|further)`,
  `(?:shares|rts|retweets|reposts) (?:are )?(?:(?:always|very|much|gratefully|greatly|most) ){0,2}(?:appreciated|welcome|received)|an? (?:share|repost|retweet|rt) would (?:be|mean|help)`,
  `${order}(?:send|forward|share) (?:to|with) (?:a|your) ${upTo(1)}(?:friend|mate|colleague|bestie|mum|mom)(?= (?:who|that))|${order}(?:dm|whatsapp) this to (?:a|your|someone)${wordEnd}`,
  `(?:consider|start|get) (?:sharing|reposting)(?= (?:this|it|our post)${wordEnd}|,| ?!)|(?:can|could|may) (?:i|we) (?:get|have) an? (?:rt|retweet|repost|share)${wordEnd}`,
  `get (?:this|it|our ${anyWord}) shared|first to share (?:this|it)|need ${count} (?:shares|retweets|reposts)|if (?:everyone|everybody|each of you|we all) (?:shared?|reposted) (?:this|it)|${order}quote this (?:post|tweet)`,
];

/** Where a post wishes for reactions; what orders them tells more. */
export const reactionsWished = phrases({ de: ['like likt liks gefä daum herz reak reag', ...reactionsDe], en: ['like liki thum hear doub reac', ...reactions] });

/** The same for being shared. */
export const sharesWished = phrases({ de: ['teil repo retw shar rt weit geteil verb schick leit send', ...sharesDe], en: ['shar repo retw rt rts pass quot dm whatsapp send forw', ...shares] });
