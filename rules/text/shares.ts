import { sharesWished, sharesWishedDe } from './kind-asks';
import { order } from './orders';
import { passedOn } from './passed-on';
import { anyWord, phrases } from './phrases';
import { andUpTo, clauseEnd, count, oneOf, upTo, within, wordEnd } from './slots';

const emoji = String.raw`\p{Extended_Pictographic}`;

/** What is shared; by some verbs it may go unsaid. */
const shown = '(?:beitrag|post|posting|bild|foto|video|reel|story|seite|aufruf|info)';
const object = `(?: (?:das|dies|es|ihn|diese[nms]?|den|unser(?:e[nm])?)(?: ${shown})?)?`;
const postDe = oneOf(
  ' (?:das|dies|es|ihn)',
  ' (?:diese[nms]?|das) (?:beitrag|post|posting|bild|foto|video|reel|story|info|aufruf|plakat)',
  ' (?:den|unser(?:en|e)?|mein(?:en|e)?) (?:beitrag|post|posting|bild|video|reel|seite|kanal|profil|aufruf|veranstaltung|plakat|einladung)',
) + '(?: hier)?';
const thisPost = '(?:das|dies|diesen (?:beitrag|post)|den (?:beitrag|post))';

const shareDe = '(?:teil(?:e|t)|repost(?:e|et))';
const shareOrRtDe = '(?:teil(?:e|t)|repost(?:e|et)|retweet(?:e|et))';
const shareSieDe = '(?:teil(?:t|e|en sie)?|repost(?:e|et|en sie)?|retweet(?:e|et)?)';
const sendDe = '(?:schick(?:t|e)?|sende(?:t)?|leit(?:e|et))';
const sendSieDe = '(?:schick(?:t|e|en sie)?|sende(?:t|n sie)?|leit(?:e|et|en sie))';
const othersDo = '(?:liken|folgen|kommentieren|speichern|markieren|weitersagen|verlinken)';

/** Small words that make an order of it. */
const kindly = andUpTo(3, '(?:bitte|gern|gerne|fleißig|jetzt|öffentlich|mal|doch)');
const kindWord = '(?:bitte|gern|gerne|fleißig|kräftig|jetzt|öffentlich|mal|doch|alle|weiter|überall|unbedingt|sofort|viel|auch)';
const pleaseDe = '(?:bitte|gerne?|fleißig)';

/** To whom, and where. */
const peopleDe = String.raw`(?:freund|leut|kontakt|bekannt|follower|mensch|person|kolleg|familie|lieb|netzwerk)\p{L}{0,30}`;
const closeDe = String.raw`(?:freund|kolleg|schwester|bruder|mama|mutter|vater|partner|chef|lieblings|leut|eltern|oma|opa|bekannt|nachbar)\p{L}{0,8}`;
const manyDe = oneOf(String.raw`\d+|drei|vier|fünf|zehn|allen|all`, 'deine[nm]|eure[nm]|jedem|einer|einem|möglichst vielen|so vielen|deiner|eurer');
const whereDe = oneOf(
  'freund|leut|kontakt|bekannt|follower|mensch|famili|kolleg|netzwerk',
  'story|stories|timeline|status|profil|seite|gruppe',
  'alle|jede|euch|eure|deine|ihre|andere|viel',
) + String.raw`\p{L}{0,8}`;
const someDe = oneOf(
  String.raw`jemand|alle|jede|zwei|drei|vier|fünf|zehn|\d{1,3}`,
  'mindestens|eine?n?|dein|eure?|ihr|so viele|möglichst|kolleg|freund|bekannt',
) + String.raw`\p{L}{0,5}`;
const netDe = String.raw`(?:netzwerk|kan[aä]l|gruppe|story|stories|freund|status|profil|kontakt|timeline)\p{L}{0,6}`;
/** What is passed on in a network; leaflets and tasks are given out by hand. */
const postalDe = ' (?:diese[nsrm]?|den|die|das|unsere?n?) (?:beitrag|post|posting|einladung|aufruf|info|nachricht|termin|link|video|bild|meldung|news|veranstaltung|zeilen)';
const passedDe = '(?:teilen|reposten|retweeten|weiterleiten|weitergeben|weiterverbreiten|verbreiten)';
const sentDe = '(?: (?:das|dies|es|ihn|sie|diese[nsm]?|den|die)(?: (?:beitrag|post|posting|bild|video|reel|nachricht|liste))?)';

/** "Bitte teilen": a bare verb. */
const bareDe = [
  `${pleaseDe}(?: (?:bitte|gerne?|fleißig|alle|viel|weiter|kräftig|unbedingt|öffentlich)){0,5}`
    + ` teilen(?= ?(?:[.!,🙏❤️\\n]|${emoji}|$|und (?:liken?|kommentier|weiter|verlink|markier)))`,
  'teil(?:t|e|en),? teil(?:t|e|en),? teil(?:t|e|en)',
  'teilen (?:ist )?(?:erwünscht|erbeten|ausdrücklich)',
  'teilen,? (?:wenn|falls) (?:du|ihr|sie|dir|euch|auch)',
  `${order}(?:rt|repost|reposten|retweeten|teilen),? (?:um|wenn|damit|wer|falls)${wordEnd}`,
  `${othersDo}(?:, ${othersDo}){0,3}(?: und|,| &| [+]) (?:teilen|reposten)(?= ?[.!\\n]|$|,? damit| bitte)`,
  'gerne? (?:weiterleiten|weitersagen)(?= an|[.!]|$)',
  `${order}(?:weiterleiten|weitersagen|weiterschicken|weitererzählen)(?= ?!)`,
  `${order}(?:reposten|retweeten)(?= ?[!.]| bitte)`,
  `${order}(?:(?:bitte|alle|einmal|gerne?|mal|jetzt|noch) ){0,3}(?:kräftig|fleißig|unbedingt|ordentlich|schnell|sofort|überall|breit|weit|eifrig) ${upTo(1)}(?:weiter(?:verbreiten|sagen|leiten|erzählen|schicken|geben)|verbreiten|reposten|teilen)(?=${clauseEnd}| bitte)`,
  `(?:nicht nur|statt nur|statt) (?:zu )?(?:lesen|mitlesen|liken|gucken|schauen|herzen|scrollen)(?:,|:| –|[.!])? (?:(?:sondern|bitte|auch|lieber|dann|mal) ){0,3}(?:teilen|teilt|reposten|repostet|weiter(?:sagen|schicken|leiten|erzählen))(?=${clauseEnd}| bitte)`,
  `${order}(?:teilen|reposten|weitersagen) statt (?:nur )?(?:zu )?(?:liken|lesen|herzen|scrollen)${wordEnd}`,
  `${order}(?:jagt?|schickt?|feuert?|tragt?|bringt?|haut?|pustet?|ballert?|postet?|stellt?|teilt?) (?:das|es|dies|diesen? ${shown}|den ${shown}|das ${shown}) ${upTo(2, kindWord)}(?:mal )?(?:durch (?:alle|eure|jede|sämtliche|deine)|in (?:alle|jede|sämtliche) (?:\\p{L}{2,12}-?)?(?:gruppen?|chats?|netzwerke?|kanäle|stories|storys|feeds?)|in die welt|unter die leute|um die welt|raus in die welt)${wordEnd}`,
  `(?:(?:raus|rein|ab|los) damit|damit raus) (?:in (?:die welt|alle|jede|sämtliche)|durch (?:alle|jede|sämtliche|eure|deine)|an (?:alle|jede))${wordEnd}|verbreite(?:t|n sie)? (?:das|es|dies|diesen ${shown}) wie (?:ein )?lauffeuer`,
  `${order}bitte (?:alle )?(?:rt|retweeten|reposten|weiterleiten|weiterschicken)(?= ?[.!,\\n]|$| und)`,
];

/** "Teilt das mit fünf Freunden": an order, and to whom or where. */
const toWhomDe = [
  `(?:teil(?:e|t|en)?|repost(?:e|et)?|retweet(?:e|et)?)${object}(?: bitte| gern| jetzt| sofort){0,3} mit(?: mindestens)?(?: ${manyDe}){1,3}(?: \\p{L}{3,12}en)?`
    + ` ${peopleDe}`,
  `${oneOf(shareOrRtDe, 'schickt?|leitet?')}${object}`
    + ' (?:(?:in|auf) (?:deine[rm]?|eure[rm]?) (?:story|timeline|seite|profil|stories)|(?:mit|an) alle[n]?(?=,| die| eure| deine))',
  `(?:schickt?|sende(?:t)?|leitet?|kopier(?:e|t))${object}(?: bitte)? (?:an|mit|auf|in)`
    + ` (?:mindestens )?(?:alle(?: (?:deine|eure))?|drei|vier|fünf|zehn|\\d{1,3}|deine|eure|deiner|deinem|euren)`
    + ` (?:${peopleDe}|pinnwand|timeline|chronik)${andUpTo(3)}(?:,| weiter|[.!]|$)`,
  `${order}${sendDe}${sentDe}${andUpTo(2, kindWord)} (?:an )?(?:allen?|jede[mn]),? (?:die|der|mit (?:denen|dem))${wordEnd}`,
  `(?:pack|stell|setz|häng|nehm|nimm|poste)(?:t|e)?${postDe}(?: (?:bitte|gern|gerne|mal|jetzt|doch)){0,2} in (?:deine[nmr]?|eure[nmr]?) (?:story|stories|status|timeline|feed)`,
  `${pleaseDe}${andUpTo(3, oneOf(kindWord, 'einmal|kurz'))} (?:in|an|mit|über|auf) (?:euer|eure|dein|alle)\\p{L}{0,2} ${upTo(1)}${netDe} ${passedDe}${wordEnd}`,
  '(?:schickt?|sende|teil(?:e|t)) (?:das|dies|es|diese[ns] (?:beitrag|post)) (?:an |mit )?jemande[nm],? (?:der|die|dem)',
  `${shareDe}${object}${kindly} (?:in|auf|über) (?:eure[nrm]?|deine[nrm]?|allen)`
    + ` (?:gruppen?|netzwerken?|kanälen|profilen?|seiten|freundeskreis|status)(?=[.!,\\n]|$| und)`,
  `${order}${sendDe} (?:das|dies|es) (?:(?:deine[rmn]|eure[rmn]|jemandem|einem|einer|allen|ihre[rmn]) ${upTo(2)}${closeDe}|(?:der|dem|den) (?:einen )?${closeDe},? (?:die|der|das))`,
  `${order}${sendSieDe}${sentDe}(?: (?:hier|bitte|gern|gerne|mal|jetzt|sofort))? an ${someDe}${andUpTo(3)}(?: weiter${wordEnd}|${clauseEnd})`,
  `kopier(?:e|t|en sie)? ${within(50, 1)} (?:pinnwand|profil|status|chronik|timeline)`,
];

/** "Teilt diesen Beitrag, damit alle es sehen": an order with its object, and perhaps a reason. */
const orderedDe = [
  `${oneOf(shareOrRtDe, 'rt')}${object}${kindly},? (?:wenn|falls) (?:du|ihr|sie|dir|euch|auch)`,
  `${shareDe}${object}${kindly},? (?:um zu gewinnen|so (?:oft|weit) (?:ihr|du|es)|damit (?:es|das|möglichst|alle|jede|jeder|viele|wir))`,
  `${shareDe} (?:das|dies|es|ihn)(?: bitte)? (?:fleißig|kräftig|überall|weiter)`,
  `(?:wenn|falls) (?:du|ihr|dir|euch) ${within(50, 2)}, (?:dann )?${shareDe}${object}${kindly}(?= ?(?:[.!\\n]|$|mit))`,
  `${shareOrRtDe} (?:diesen|den|unseren) (?:beitrag|post|tweet)(?= ?(?:[.!,\\n]|$|bitte|jetzt|und))`,
  `${order}${shareSieDe}${postDe}${andUpTo(3, kindWord)}`
    + `(?= ?(?:[.!\\n]|$|${emoji})|,? (?:wenn|falls|damit|bevor|so|und|denn|weil|bitte)${wordEnd}| (?:mit|an|in|auf|über|unter|bei) ${upTo(2)}${whereDe})`,
  "teilt['’]?s (?:des|dös|das|bitte)",
  `${order}(?:teil(?:t|e|en sie)?) ${thisPost}`
    + `(?= ?[,;:…]| (?:mit|in|auf|bitte|gern|gerne|mal|hier|doch|jetzt|auch|fleißig|überall|weiter|und|damit|wenn)${wordEnd}(?! (?:uns|mir)))`,
  `${order}repost(?: ${kindWord}){0,2},? (?:wenn|falls)`,
  `${order}(?:repost|retweet)(?:e|et|en sie)(?=${clauseEnd}| ${kindWord})(?! (?:wird|werden|wurde))`,
  `${order}(?:liked|likt|liket|kommentiert|folgt)(?:,| und) teilt(?=, (?!wenn|falls|wer)| und (?:folgt|kommentiert|abonniert|markiert)|[.!]|$)`,
  `${order}(?:${shareOrRtDe}|teilen|reposten)${object},? (?:was das zeug hält|was geht|so viel ihr könnt|bis der arzt kommt)`,
  `${order}verbreite(?:t|n sie)?${postDe}(?=${clauseEnd}| ${kindWord}| (?:in|an|auf|über|unter|bei) (?:alle|dein|eure|ihre)\\p{L}{0,2} )`,
];

/** "Könnt ihr das teilen?", "klickt auf Teilen": asked in a roundabout way. */
const aroundDe = [
  `(?:könnt|könntet|kannst|könntest|würdet|würdest|können|mögt|wollt|möchtet|dürft) (?:ihr|du|sie)${postDe}${andUpTo(4)}`
    + ` (?:teilen|reposten|retweeten)(?= ?[?.!,\\n]|$)`,
  `(?:klick|drück|tipp)\\p{L}{0,4} ${upTo(4)}auf (?:den )?(?:teilen|repost)(?:-?(?:knopf|button|taste|pfeil))?`,
  '(?:mit )?(?:einem )?klick auf (?:den )?teilen',
  `wetten?,? (?:dass )?${upTo(5)}(?:teilst|teilt|teilen)`,
  'geh(?:t|en) (?:jetzt )?viral',
  `(?:ab |rein |rauf |hoch )?(?:in|auf) (?:die|den|deinen?|eure[nr]?|ihre[nr]?) (?:stor(?:y|ys|ies)|status|timeline|feed) damit${wordEnd}`,
  `(?:rein|rauf|hoch) damit (?:in|auf) (?:deinen?|eure[nr]?|ihre[nr]?) (?:stor(?:y|ys|ies)|status|timeline|feed)${wordEnd}`,
  'ab damit (?:in|auf) (?:deinen?|eure[nr]?|alle) (?:story|stories|status|timeline|gruppen|netzwerke?)',
  `lass(?:t|en sie)?${postDe} ${upTo(2)}(?:um die welt|durchs netz|durch alle gruppen) gehen`,
  `${order}(?:verteil|streu|verbreit|schick|leit|sende|poste)(?:e|t|et|n sie|en sie)?${postalDe} ${upTo(2, kindWord)}(?:in|an|bei|über|unter) (?:mindestens |möglichst )?(?:\\d{1,3}|vielen?|allen?|zwei|drei|fünf|zehn|eure[nmrs]?|deine[nmrs]?|ihre[nmrs]?) ${upTo(2)}(?:${peopleDe}|${netDe}|nachbar\\p{L}{0,5})${wordEnd}`,
  `${order}(?:gebt|gib|geben sie)${postalDe} ${upTo(2, kindWord)}an (?:all )?${someDe}${andUpTo(3)} weiter${wordEnd}`,
  `${order}(?:poste|teil|streu|verteil)(?:t|e)? (?:es|das|dies) in (?:jede|alle|eure|möglichst viele|so viele) ${upTo(2)}(?:gruppen?|chats?|netzwerke?|kanäle)${wordEnd}`,
  `je (?:öfter|mehr|häufiger) ${upTo(3)}(?:das|es|dies|diesen? ${shown}|den ${shown}) (?:teilt|teilen|repostet)${wordEnd}`,
  `(?:hau|drück|klick|tipp)\\p{L}{0,4} ${upTo(4)}(?:auf )?(?:den |die )?(?:teilen|share|repost|retweet)-?(?:knopf|button|taste|pfeil)`,
];

/** "Wer Tiere liebt, teilt das": a chain letter. */
const trueOnes = '(?:wer|nur|kaum|echte|die wenigsten)';
const shownDe = String.raw` (?:das|diese[nms]?|den|unser(?:en|e)?) (?:beitrag|post|posting|bild|foto|video|reel|story|aufruf)`;
const chainDe = [
  `(?:schaffen|knacken|packen|erreichen|brauchen) wir${andUpTo(4)} ${count} (?:shares|retweets|reposts)`,
  `(?<=${trueOnes}(?: ${within(60, 1)})?,? )(?:teilt|teilen|repostet)(?: (?:jetzt|auch|bitte))?${postDe}(?= ?(?:(?:hier|jetzt|auch|bitte|sofort|gefälligst|mal) ){0,2}(?:[.!\\n]|$| ?${emoji})| (?:jetzt|bitte|sofort|gefälligst|auch)(?: ${anyWord}){0,2},)`,
  `(?<=(?:${trueOnes}|\\d{1,2} ?(?:%|prozent))(?: ${within(50, 1)})?,? )(?:das|dies|diesen (?:beitrag|post))(?: hier)?`
    + ` (?:zu )?teilen(?= ?(?:werden|würden|können)?[.!?\\n]|$)`,
  `(?<=(?:den mut|traut? (?:sich|dich|euch)|traut ihr euch|traust du dich|trauen sie sich|trauen sich|wag(?:t|en|st)(?: es)?),? )(?:das|dies|diese[ns]?|den) ${upTo(5)}(?:zu )?(?:teilen|reposten|posten|verbreiten)(?= ?[.!?\\n]|$)`,
  `(?=teil|repost)(?<=(?:jede[rn]?,? (?:der|die)|alle,? die|wer) ${within(50, 2)}, (?:der |die )?)(?:teilt|teilen|repostet)${shownDe}${andUpTo(3, kindWord)}`
    + `(?=${clauseEnd}| (?:mit|an|in|auf) ${upTo(2)}${whereDe})`,
  `wer ${within(60, 2)}, (?:der |die )?(?:leitet|schickt|sendet|gibt) (?:das|dies|es|sie|ihn|diese[ns]? \\p{L}{3,12}) an`
    + ` (?:mindestens )?(?:zwei|drei|vier|fünf|sieben|zehn|\\d{1,3}|alle|so viele)${andUpTo(3)} (?:weiter|${peopleDe})`,
  String.raw`(?<!(?:wurden?|hat|haben|habt|bereits|schon|fast|über) (?:\p{L}{1,12} ){0,2})(?:\d[\d.]{0,9}|tausend|hundert)[- ]?mal geteilt(?! (?:wurde|worden|haben|hat)(?!\p{L}))`,
  String.raw`(?:kopier(?:e|t|en)?|copy) (?:und|and|&) (?:teil|füg|paste|poste)\p{L}{0,30}`,
  `\\d{1,2} ?(?:%|prozent) (?:von euch )?(?:werden|trauen sich|teilen|haben den mut)${andUpTo(3)} (?:nicht )?(?:teilen|zu teilen)`,
];

const share = '(?:share|repost|retweet)';
const shareRt = '(?:share|repost|retweet|rt)';
const postEn = String.raw` (?:this|it|(?:this|our|the|my) (?:post|tweet|video|photo|picture|reel|page|story|thread|channel|profile|news|poster|flyer))`;
const peopleEn = '(?:friends?|people|followers|contacts|family|know|network|colleagues|mates|one|person)';
const someone = '(?:someone|somebody|anyone|whoever|those|anybody|everybody|everyone)';
const others = '(?:like|comment|follow|save|tag)';
const please = '(?:please|pls|plz)';
const widely = '(?:this|it|widely|far and wide|this post|this tweet)';
const reason = '(?:if|so|because|when|before|and (?:help|tell|tag|like|follow|spread|let|make|comment)|please|share)';

/** To whom a thing is passed on; what stands on a table or in an office is shared otherwise. */
const passOn = '(?:share|repost|reshare|retweet|forward|send|pass)';
const passOnTo = '(?:share|repost|reshare|retweet)(?= (?:to|with|in|on|across) (?:your|everyone|all))';
const noPost = oneOf('table|desk|office|meal|room|flat|address|number|link|inbox|answers?', 'application|photos?|ideas?|details|name');
const many = oneOf(
  'your|ur|all|every|everyone|everybody|each|any|anyone|somebody|someone|as many',
  String.raw`\d{1,3}|two|three|five|ten|friends|people|parents|others`,
) + `${wordEnd}(?! ${noPost})`;
const one = `(?:(?:a|an|the) (?:${anyWord} ){0,2}?(?:friends?|mate|person|people|colleague|parent|family|group|neighbou?rs?|world|bestie|buddy|pal|coworker|cousin)${wordEnd}|(?:the|those|that) (?:${anyWord} ){0,2}?(?:mates|folks|colleagues|lads?|girls?|boys|ones?|bloke|guys?|besties|pals|buddies|cousins?|sister|brother|sibling|mum|mom|dad|aunt|uncle|coworkers?|teammates?|team|crew|boss|manager|client|neighbou?rs?)(?= (?:who|that|you|with|still)${wordEnd}))`;

/** "Share this with ten friends": an order, and to whom or where. */
const toWhom = [
  '(?:share|repost|retweet|forward|pass)(?: (?:this|it))?(?: on)?(?: (?:post|tweet|video|photo))? (?:with|to|for)(?: at least)?'
    + ` (?:\\d+|ten|five|three|four|seven|all|everyone|everybody|your|every|a|one)(?: of)?(?: your| you)? ?${peopleEn}`,
  `(?:share|repost) (?:this|it)(?: post)? with ${someone}(?= (?:who|that|you))`,
  '(?:send|forward) (?:this|it)(?: post)? to'
    + ` (?:${someone}|a friend|a person|your (?:best friend|bestie|mum|mom|sister|partner|boss))(?= (?:who|that|you)|[.!,\\n]|$)`,
];

/** "RT if you agree": an order, and why. */
const reasoned = [
  `${shareRt}(?: (?:this|it))?(?: (?:post|tweet|video))?(?: (?:to|on|in|with) your (?:stor(?:y|ies)|timeline|wall|page|feed|network|friends))?`
    + ' (?:if (?:you|u|your)|to win|for a chance to)',
  'repost (?:this |it )?to help (?:others|someone|somebody|your|a friend|people)',
  `if (?:you|this|that|it) ${within(50, 2)}, (?:please |then )?${share} (?:this|it)`,
  '(?:rt|retweet|repost)(?: this| it)? to (?:spread|save|help|support|show|raise|let|make)',
  'share (?:this |it )?to (?:spread|save|raise|show|let)',
  `${order}${shareRt}(?= (?:to (?!(?:the|our|a|an|your|us)${wordEnd})|so (?:that|your|everyone|everybody|people|more|others|we|all) ))`,
];

/** "Please share": a bare order. */
const bare = [
  `${please} ${shareRt}${andUpTo(4, widely)}(?= ?(?:[.!\\n]|${emoji}|$)| and (?:help|tell|tag|like|follow|spread))`,
  'share (?:this )?(?:far and wide|as much as (?:you can|possible))',
  `(?:hit|smash) (?:the |that )?${share}(?: button)?`,
  `${order}${others}(?:, ${others}){0,3}(?:,? and|,| &| [+]) ${share}(?= ?[.!\\n]|$| so${wordEnd}| to (?:help|support|spread|let))`,
  `${order}pass (?:it|this) on(?= ?!)`,
  `please ${shareRt}(?= so${wordEnd})`,
  'please (?:rt|retweet|repost)(?= ?[,!.]|$)',
  `please ${shareRt}(?= ?:| as much as| widely| for (?:exposure|reach|visibility)| with (?:those|everyone|everybody|anyone|others|all|your friends)${wordEnd})`,
  `please share our (?:page|post|new|latest|video|show|series|event|campaign)${wordEnd}`,
  'share,? share',
  `(?:quick|cheeky|little) (?:repost|share|retweet|rt)(?= (?:so|if|please|would|for)${wordEnd}|[?])|(?:repost|retweet|rt),? (?:repost|retweet|rt)${wordEnd}`,
  `${order}(?:quote|like|comment)(?:,| and| &| [+]) (?:repost|retweet|rt)(?=${clauseEnd})`,
  `dare (?:you|u|anyone) to (?:share|repost|post|put|copy|retweet|pass) (?:this|it)${wordEnd}`,
  `${order}(?:send|share|forward) (?:straight )?to (?:your|ur) (?:group ?chats?|gc|bestie|besties|bff|story|stories)${wordEnd}`,
];

/** "Share our post so that …": an order with its object. */
const ordered = [
  `(?:share|repost) (?:this )?(?:to|on) your (?:story|stories|wall|timeline)(?= (?:if|so|and)|[.!,\\n]|$)`,
  `${order}(?:share|repost|reshare|retweet|rt|forward)${postEn}`
    + `(?: (?:now|today|everywhere|widely|around|on|please|wide|publicly|again))?(?= ?(?:[.!\\n]|$|${emoji}|♻️?)|,? ${reason}${wordEnd})`,
  `(?:can|could|would|will) (?:you|everyone|everybody|we all)(?: (?:please|all|guys|also))? ${shareRt}(?: this| it| our)`,
  `${order}(?:${passOn}${postEn}(?: on| along| around)?|${passOnTo}) (?:with|to|in|on|across|among|around) (?:at least )?${oneOf(many, one)}`,
  `${order}(?:share|repost|retweet|forward) (?:this|it|this post|our post)`
    + `(?= ?[,;:…]| (?:with (?!(?:us|me|you|him|her|them)${wordEnd})|to (?!us|me|you)|as|or|before|because|around|out))`,
];

const andPaste = '(?:(?:and|&|then) paste (?:it |this )?)?';
/** "Hit the share button", "only the brave will share": asked in a roundabout way, or a chain letter. */
const around = [
  `(?:hit|click|press|smash|tap|push|use)(?: ${anyWord})? ${share}(?: button| arrow)?(?= (?:so|to|if|and|button|now|below)${wordEnd}|[.!,\\n]|$)`,
  `you(?:'ll| will|'d| would) (?:${anyWord} )?(?:share|repost) (?:this|it)(?= ?[.!\\n]|$)`,
  `(?:bet|dare) (?:that )?(?:you|nobody|no one|most)${andUpTo(4)} (?:share|repost)`,
  'copy (?:and|&|n) (?:paste|share|repost)(?= (?:this|it|to|on|if)|[.!,\\n]|$)',
  'copy this (?:text|post|message) (?:in)?to your',
  `${order}copy (?:this|it)(?: (?:text|post|message))?,? ${andPaste}(?:(?:in|on)?to|on) your (?:own )?(?:timeline|wall|profile|feed|story|status|page|groups?)${wordEnd}`,
  `(?:everyone|everybody|anyone|whoever|all) ${within(50, 2)} (?:press(?:es)?|hits?|clicks?|taps?|smash(?:es)?) (?:the |on |that )?${share}${wordEnd}(?!,? then)`,
  `${order}(?:only )?(?:shares|reposts|retweets)(?: only)?(?: please(?=[.!,\\n]|$)|,? (?:not|no|instead of) (?:likes|hearts|silent)| only(?=[.!,]))${wordEnd}`,
  `(?:don't|do not|never) (?:just|only) (?:like|read|look|watch|scroll)(?: (?:it|this|along|past|on))?(?:,|:|;|[.!]| –) ?(?:but |please |also ){0,2}${share}(?=${clauseEnd}| (?:it|this|our)${wordEnd})`,
  `if ${upTo(4)}of your (?:${anyWord} )?${peopleEn} (?:also )?(?:share|repost|retweet|forward)(?= (?:this|it|our)${wordEnd}|${clauseEnd}| (?:too|as well))`,
  `(?:only|nobody|no one|few|most|real|true|\\d{1,2} ?(?:%|percent))(?: ${within(50, 1)})?`
    + ` (?:will|would|won't|can't|dare to|have the (?:guts|courage|heart) to)${andUpTo(5)} (?:${share}(?= this| it|[.!?\\n]|$)|(?:copy|post|put) (?:this|it) (?:on|to|onto|in)${wordEnd})`,
  `(?:only|most|bet) (?:\\d{1,2} ?(?:%|percent)|people|of you|nobody|few)${andUpTo(3)} (?:will|won't|would|dare)${andUpTo(2)} (?:share|repost|copy|retweet)`,
  `(?:go|going) viral(?<=(?:make|help|get|let's|let us|let) (?:${within(30)} )?(?:go|(?<!(?:is|are|was) )going) viral)`,
  `(?:whoever|everyone|everybody|anyone) ${within(50, 2)} (?:(?:shares?|reposts?) (?:this|our) (?:post|picture|photo|video|reel|tweet)`
    + `|(?:passes|forwards|sends) (?:this|it)(?: on)? to (?:\\d{1,3}|two|three|five|seven|ten))${wordEnd}`,
  `${order}(?:post|put|add|stick|pop|whack|get|pin|slap|chuck|bung) (?:this|it|our \\p{L}{3,8}) (?:up )?(?:on|in|to|into|onto) (?:(?:your|ur) (?:own )?(?:(?:story|stories|status|timeline|feed|profile|channel|socials)${wordEnd}(?! of)|(?:wall|page|group)s?(?= (?:if your|if you(?:'ve| have| agree| love)|so (?:that )?(?:everyone|everybody|others|more|people|all)|and (?:tag|help))${wordEnd}))|(?:every|all the|all your|every single|each) (?:${anyWord} )?(?:wall|timeline|feed|group|page|profile|story|chat)s?${wordEnd})`,
  `(?:everyone|everybody|all of you|come on (?:folks|all|everyone|people)|guys|folks),? (?:please |pls |now )?(?:share|repost|retweet|rt)(?= ?!| ?$| (?:this|it)(?= ?[.!\\n]|$))`,
  `${order}(?:spread|blast|fire|shout|plaster) (?:this|it) (?:like wildfire|everywhere|far and wide|all over(?= (?:your|the|facebook|instagram|threads|x|linkedin)${wordEnd}|[.!]|$)|from the rooftops|to (?:everyone|everybody|all your)|around the (?:world|globe|town))`,
  `(?:let's|let us|help us|help me|come on,?|please|can we) (?:get|make) (?:this|it|this post|our ${anyWord}) (?:trending|everywhere|seen everywhere|travel|famous|blow up|out there(?=[.!]|$))${wordEnd}|${order}share (?:the (?:heck|hell|life) out of (?:this|it)|away(?= ?[.!]|$)|(?:this|it) like (?:mad|crazy))|${order}get sharing(?=[.!,\\n]|$)`,
  '(?:make|let) (?:this|it|this post) go (?:a?round the (?:world|globe)|everywhere)',
  `(?:can we|let's|let us|help us|help this) (?:get|reach|hit) ${upTo(2)}(?:to )?${count} (?:shares|retweets|reposts)`,
  `(?:every|each) ${share} (?:counts|helps|matters|makes)`,
  `how (?:many|far) (?:shares|retweets|reposts|can (?:we|this))${andUpTo(4)} (?:can we get|get|travel|go|spread)`,
  `see how (?:many shares|far (?:this|it) can)${andUpTo(4)}`,
];

const plainly = phrases({
  de: ['teil repo retw shar weit rt schi send leit kopi gete vira verb vert stre grup chat stor stat time feed welt netz jagt feue trag bring haut ball damit lauf', ...toWhomDe, ...orderedDe, ...bareDe, ...aroundDe, ...chainDe, ...sharesWishedDe],
  en: ['shar repo retw rt pass forw spre send copy far vira stor stat time worl rts feed prof chan soci wall grou page chat wild ever trend trav famo blow blas plas', ...toWhom, ...reasoned, ...bare, ...ordered, ...around, ...sharesWished],
});
/** Where a post orders people to share it; the plain demands first. */
export const sharesAsked: typeof plainly = (language, parsed, text) => [...plainly(language, parsed, text), ...passedOn(language, parsed, text)];
