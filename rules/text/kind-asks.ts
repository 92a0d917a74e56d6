import { order } from './orders';
import { anyWord } from './phrases';
import { clauseEnd, upTo, wordEnd } from './slots';

const post = '(?: (?:das|dies|es|ihn)| (?:diese[ns]|den|unseren) (?:beitrag|post|video|reel))';

/** "Über jedes Teilen freuen wir uns": a wish to be shared. */
export const sharesWishedDe = [
  `über (?:jedes|euer|ein(?:en)?) (?:teilen|reposts?|retweets?)${wordEnd}|wer teilt${post}`,
  `bitten? um (?:fleißiges )?(?:teilen|weiterleitung|retweets?)(?=${clauseEnd}| an )|teilen nicht vergessen`,
  `(?:(?<!(?:teilnehm|gewinn|mitmach)[^.!?\\n]{0,50})indem|(?:toll|super|lieb|nett|schön|freu\\p{L}{1,3})(?: ${anyWord})?,? wenn) (?:ihr|du|sie)${post} ${upTo(5)}(?:teil(?:t|st|en)|weiter(?:sag|leite)\\p{L}{1,3})${wordEnd}`,
  `${order}teil(?:t|e|en sie)? (?:(?:bitte|gerne?|doch|mal|jetzt) ){1,2}(?:diesen|unseren) (?:beitrag|post|aufruf)|teil(?:st|t|en) (?:du|ihr|sie)${post}(?= )`,
  `${order}schick(?:t|e)? (?:ihm|ihr|ihnen) (?:diesen|den) (?:post|beitrag)|${order}leit(?:et?|en sie)${post} ${upTo(1)}weiter|kann das ${upTo(2)}jemand (?:teilen|reposten)`,
];

/** The same in English. */
export const sharesWished = [
  `(?:grateful|great|love it|appreciate it|happy|helps|mean (?:a lot|the world)) if (?:you|everyone) (?:could |would )?(?:shared?|reposted?|passed) (?:this|it|our)${wordEnd}`,
  `by (?:sharing|reposting) (?:this|it|our (?:post|page|video))${wordEnd}|(?:forget|remember|sure) to (?:share|repost)(?=${clauseEnd}| (?:this|it)${wordEnd}| our (?:post|page|news|event))`,
  `share our ${upTo(3)}with (?:your friends|everyone you know)${wordEnd}|(?:shares|rts|retweets) (?:are )?(?:very |always |much )?(?:appreciated|welcome)`,
  `can (?:i|we|somebody|someone|anyone) (?:get an? rt|(?:repost|share|rt) (?:this|it))${wordEnd}`,
];
