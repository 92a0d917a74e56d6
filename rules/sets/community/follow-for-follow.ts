import type { Span } from '../../edit';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { inFields } from '../../text/in-fields';
import { anyWord, phrase as finder } from '../../text/phrases';
import { unquoted } from '../../text/quotations';
import { beside } from '../../text/sentences';
import { andUpTo, maybeWord, oneOf, piece, says, upTo, within } from '../../text/slots';
import { swapped } from '../../text/swaps';

const numbers = piece`(?:followers?|likes?|views?|subscribers?|abonnenten|aufrufe)`;
const amount = piece`\d[\d.,]*k?`;
const networks = '(?:instagram|tiktok|youtube|twitter|facebook|linkedin|x)';
const dealt = oneOf('likes?|follows?|folge|abos?');
const soonDe = oneOf('dir|dich|euch|eure?|jedem|jeder|allen|natürlich|immer|auch|gerne?|sofort|gleich|garantiert|dann|selbstverständlich');
const returnDe = oneOf('folgen?|liken?|abonnieren?|kommentieren?');
const weEn = "(?:i|we)(?:'ll| will| do| would)?(?: always| gladly| happily)?";
const returnEn = oneOf('follow|like|sub|subscribe|comment');
/** Behind "follow back": the rest of another sentence. */
const notBack = piece`(?! (?:up|on|with|in|to|from|roads?|lanes?|streets?|streams?|paths?)(?!\p{L}))`;
const everyone = maybeWord('you|everyone|everybody|all');
const atOnce = upTo(2, '(?:right|straight|immediately|always|instantly)');
const qualities = oneOf('echte|aktive|real|cheap|instant|genuine|active|more|new|organic', amount);
const soldNow = oneOf('delivered|in packs|now|here|today|for|from|cheap|at|instantly|fast|within|with us');
const soonSold = piece`(?: (?:in|within|per|inside|innerhalb|binnen|pro) ${upTo(2)}(?:days?|weeks?|hours?|months?|tag(?:en)?|wochen?|stunden?|monate?n?)|,? (?:delivered|geliefert|overnight|instantly))?`;
const offered = oneOf('for|gratis|free|kostenlos|ab|now|jetzt|cheap|günstig|dm|per|at|today|heute|sofort');

// Said alike in both languages, so the draft's own language does not matter.
const wanted = finder(
  'add watc rebl repo shar boos rück gefäl mögt frie herzc daum f4f l4l sub4 foll like likt likes sub subs folg abo abos gain enga view abon aufr lik mutu komment comm supp zum herz verk buy',
  'f4f|l4l|sub4sub|follow4follow|like4like|follow ?(?:for|4|=) ?follow|like ?(?:for|4|=) ?like|sub(?:scribe)? ?(?:for|4) ?sub(?:scribe)?',
  'follow me,? (?:and )?follow you|support (?:for|4) support|follow[ -]?trains?(?! (?:updates?|times?|news|information|info|services?|departures|delays|running|journeys|lines?|travel|and bus))|gain ?trains?|engagement[ -]?groups?|engagement[ -]?pods?|follow ?loop',
  // "Like gegen Like", "ich folge zurück", "folgst du mir, folge ich dir".
  piece`(?!folge für folge(?= \p{L}))${dealt} ?(?:gegen|für) ?${dealt}|(?:folge|folgen) (?:=|und|gegen|für) (?:zurück ?folgen|follow ?back)`,
  piece`folgen? (?:dir|euch|jedem|allen|natürlich|auch|sofort) zurück|(?:rück|zurück)-?follows?(?!\p{L})|gefällt mir (?:gegen|für) gefällt mir|gefällt-mir-tausch|ich folge dir(?:,| und) du folgst mir(?!\p{L})`,
  piece`(?:${dealt}|(?:mir|uns) (?:folgt|abonniert|likt))${within(40)}[, ](?:bekomm|krieg|erhält|erhalt|gibt|schick)\p{L}{0,3} ${upTo(7)}(?:eins|eines|einen|ein(?:en)? ${dealt}) (?:von (?:mir|uns)|zurück)(?! (?:dazu|geschenkt|gratis)|\p{L})`,
  piece`(?:alle|jede[rmn]?|wer),? ${maybeWord('die|der')}(?:mir|uns) (?:${anyWord} )?(?:folg|abonnier|lik)(?:t|en),? (?:denen|dem|den|die) (?:folg|abonnier|lik)en? (?:ich|wir)(?!\p{L})|follow(?:e?st|t)? (?:du|ihr) (?:mich|mir|uns),? (?:dann )?followe?n? (?:ich|wir)`,
  piece`(?:ein|einen) (?:gefällt mir|${dealt}),? ${maybeWord('und|dann')}(?:wir|ich) (?:geben?|schenken?|lassen?) (?:euch|dir) (?:auch )?(?:eins|einen|eines)(?!\p{L})|wer ${maybeWord('mich|uns|mir')}(?:abonniert|folgt|likt|liked),? (?:den|dem|der|wird) ${upTo(3, '(?:von|mir|uns|auch|ebenfalls)')}(?:zurück ?)?(?:abonniert|gefolgt|geliked|gelikt)(?!\p{L})`,
  piece`(?:mögt|liked|likt|liket) ihr (?:unsere|meine) ${anyWord},? (?:dann )?(?:mög|lik)en? (?:wir|ich) (?:auch )?(?:eure|deine)|jede[rs]? (?:liked|likt|liket|kommentiert|abonniert) (?:(?:jede[mns]?|alle) ${upTo(1)}(?:posts?|beitr[aä]ge?|videos?|reels?) (?:der|von|aller) (?:anderen|mitglieder|gruppe)|(?:die|jeden) anderen?)(?!\p{L})`,
  piece`(?:(?:ich|wir) ${returnDe}|${returnDe} (?:ich|wir)) ${upTo(3, soonDe)}zurück`,
  piece`(?:folgst du mir|folg(?:e|t) mir|folgt uns|folge uns|abonniert? (?:mich|uns))(?!\p{L})${within(20)}(?:ich|wir) folgen?(?: (?:dir|euch))?(?: zurück)?`,
  piece`(?:folgst du (?:mir|uns)|folgt ihr (?:mir|uns)|wer (?:mir|uns) folgt),? (?:dann |dem )?folgen? (?:ich|wir)(?! (?:dir|euch) zurück)`,
  piece`(?:abonnierst|folgst|likst|liked) du (?:mich|mir|uns|meine?n?)(?: ${anyWord})?,? (?:dann )?(?:abonnier|folg|lik)e? (?:ich|wir)`,
  piece`(?:abonniert|likt|liked) ihr (?:mich|uns|(?:meine?|unsere?)[nmrs]? ${anyWord}),? (?:dann )?(?:abonniere|folge|like)n? (?:ich|wir)(?!\p{L})`,
  piece`wer (?:mich|uns|mir) (?:abonniert|folgt|likt|liked), (?:den|dem) (?:abonnier|folg|lik)en? (?:ich|wir)`,
  piece`(?:like|folge?|kommentiere?|abonniere?)t? (?:mein|unser)\p{L}{0,3} ${upTo(2)}\p{L}{0,14}(?:beitrag|post|bild|foto|video|seite|kanal|profil|konto)s?,? ${maybeWord('und|dann')}(?:ich|wir) ${returnDe} (?:dein|eur|dir|euch)\p{L}{0,3}`,
  piece`${returnDe} ${maybeWord('ich|wir')}(?:dir|dich|euch|allen|alle) ${upTo(2)}(?:im gegenzug|ebenfalls|genauso)|im gegenzug ${returnDe} (?:ich|wir)`,
  piece`gegenseitig(?:es|e)? ${upTo(3)}(?:folgen|liken|abonnieren|kommentieren|pushen)`,
  piece`(?:folgen|liken|abonnieren|kommentieren) ${maybeWord('wir|ihr')}(?:uns|euch) ${upTo(6)}gegenseitig`,
  piece`(?:folgt|liked|likt|liket|abonniert) (?:einander|euch ${upTo(2)}gegenseitig)|(?:lasst uns|wollen wir) ${upTo(2)}einander ${returnDe}|gegenseitig ${upTo(2)}(?:${dealt}|herz(?:en|chen)? (?:und|oder|&) ${dealt}|herz(?:en|chen)?(?= da(?:lassen|zulassen| lassen)))(?!\p{L})`,
  // "Ein Abo dalassen, eins zurückbekommen": what is given comes back.
  piece`(?:${dealt}|herz(?:en|chen)?|kommentare?|(?:mir|uns) (?:folgt|abonniert|likt))${within(40)}[, ](?:bekomm|krieg|erhält|erhalt|gibt|geb|hol)\p{L}{0,3} ${upTo(4, piece`(?:ein(?:e?s|en?)?|${dealt}|es|das|ihn|welche|von (?:mir|uns)|${soonDe}|ihr|du|ich|wir|sie|sicher|genau)`)}zurück(?!\p{L})`,
  piece`(?:jede[rsn]?|alle) ${dealt} (?:wird|werden|kommt|kommen|gibt|geb) ${upTo(3, soonDe)}(?:erwidert|zurückgegeben|zurück)(?!\p{L})`,
  piece`wer ${upTo(3)}folgt zurück`,
  piece`${dealt}(?!\p{L})${within(40)} revanchieren?(?!\p{L})`,
  piece`(?:ihr|du) (?:liked|likt|folgt|likst|folgst|abonniert|abonnierst)${within(60)}, (?:dann )?(?:(?:wir|ich) ${returnDe}|${returnDe} (?:wir|ich)) ${upTo(2, '(?:dafür|dann|auch|im gegenzug|sofort|gleich)')}(?:euch|dich|dir|eure?n?|deine?n?)(?!\p{L})`,
  piece`wer ${upTo(2)}(?:ein(?:en|e)? )?(?:abo|like|follow|herz(?:chen)?|daumen) (?:gibt|schenkt|dalässt|da lässt|schickt|spendiert),? (?:be|er)?(?:kommt|hält|kriegt) ${upTo(4)}(?:eins|eines|einen|auch|dasselbe|das gleiche)(?! zurück|\p{L})`,
  piece`(?:follow(?:er)?|like|abo)[- ]?(?:zug|kette|loop|party|runde|karussell)(?!\p{L})|follow[- ]?(?:chain|ladder|circle)s?(?=[.!?,:\n]|$)|follow the (?:last|next|first) (?:two|three|four|five|six|ten|twenty|\d{1,3}) (?:people|accounts|blogs|profiles)(?= and|[.,!])|folg(?:t|e|en) (?:allen|jedem|jeder) (?:über|unter|vor) (?:euch|dir)`,
  piece`(?:everyone|everybody|we all|all of us|each of us|each one|each member) (?:then )?(?:follows?|subs?|subscribes? to|likes?) (?:(?:all|each) )?(?:of )?(?:the )?(?:whole list|entire list|others?|everyone|everybody|every one|each other|back)(?= |[.!,]|$)`,
  piece`(?:subscribe|sub|follow) to (?:my|our) ${upTo(2)}(?:channel|page|account|profile),? (?:and|then) ${weEn} (?:sub|subscribe|follow) to yours(?!\p{L})`,
  piece`(?:add|sub|friend) (?:us|me)(?: and|,) ${weEn} (?:add|sub|friend) you|${amount} (?:${anyWord} )?${numbers} (?:for your|on your|für (?:deine|eure|ihre|dein|euer)|auf (?:deine|eure|ihre)[mrn]?) ${anyWord}[^.!?\n]{0,16} (?:quid|bucks|pounds|dollars|euros?|[£€$] ?\d)`,
  piece`folg(?:t|e) (?:uns|mir),? dann folgen? (?:wir|ich) (?:euch|dir)|(?:wir|ich) folgen? (?:allen|jedem)(?: \p{L}{3,15})?, d(?:ie|er) ${upTo(1)}(?:uns|mir) (?:folg(?:t|en)?|abonniert|abonnieren)|abonniere? mich und ich abonniere (?:dich|euch)(?! zurück)`,
  piece`(?:follow|like|subscribe to) (?:me|mine|(?:my|our) ${anyWord}(?: ${anyWord})?)(?:,${within(30)})?(?:,| and) ${weEn} (?:follow yours|like yours|subscribe to you)|you like ours, ${weEn} like|${dealt}(?: and|,) ${weEn} return the favou?r`,
  piece`(?:everyone|everybody|anyone|anybody|whoever|all)(?: of you)? ${maybeWord('who|that')}(?:subs?|follows?|likes?|subscribes?)(?: to)?(?: me| us| mine| ours)?(?: today| tonight| now)? (?:gets?|will get|receives?) (?:a |an )?(?:sub|follow|like|subscription)(?: back| in return| from (?:me|us))?(?!\p{L})`,
  piece`${weEn} (?:like|follow|sub(?:scribe)?(?: to)?) (?:you|yours|your ${anyWord}) (?:if|when|once|as soon as) you ${returnEn}(?: to)? (?:me|us|mine|ours|back|(?:my|our) (?:page|account|channel|profile|posts?|shop))(?!\p{L})|${weEn} (?:always )?followback(?!\p{L})`,
  piece`(?<!(?:hatten?|haben|had|got|have|with|mit|nach|bei)(?!\p{L})[^.!?\n]{0,20})${amount} (?:echte|aktive|real|cheap|instant|genuine|active|organic) ${numbers}(?:,|:| -| –) ?(?:nur |only |just )?(?:[£€$] ?\d{1,4}|\d{1,4} ?(?:euros?|€|£|pounds|dollars))`,
  piece`following (?:everyone|everybody|all|you)(?: of you)? back|(?:returning|return) (?:all )?follows|100 ?% follow ?back`,
  piece`${weEn} ${maybeWord('always')}follow ${everyone}${atOnce}back${notBack}`,
  piece`${weEn} (?:watch|view) (?:yours|your (?:videos?|streams?|channel|films?|shorts)) if you (?:watch|view) (?:mine|ours|my (?:videos?|streams?|channel|films?|shorts))|(?:reblog|repost|boost|share) (?:mine|(?:my|our) ${upTo(2)}(?:post|pin|toot|video|shop))(?: and|,| &) ${weEn} (?:reblog|repost|boost|share) yours(?!\p{L})`,
  piece`follow(?: me| us)?(?: first)?(?: and|,| &) (?:i|we)(?:'ll| will)(?: be sure to| definitely| happily| gladly)? follow(?: you)?(?: back)?|(?:follow|like) (?:me|us|mine) ${maybeWord('and')}${weEn} (?:follow|like|return)`,
  piece`(?:follow|like|subscribe to) (?:me|us|mine|(?:my|our) ${anyWord})(?: and|,| &) ${weEn} (?:do the same|return the favou?r|do likewise)`,
  piece`follow (?:everyone|everybody|all) who (?:likes?|follows?|comments?|retweets?|shares?)|let's (?:all )?follow each other|follow each other (?:in the (?:comments|replies|thread)|below(?=[.!]|$))`,
  piece`${weEn} (?:follow|sub|subscribe to) (?:everyone|everybody|anyone|anybody|whoever|all|(?:every|each|any|all)${andUpTo(2)} (?:accounts?|pages?|profiles?|channels?|shops?|makers?|artists?|persons?|people))(?: of you)? ${maybeWord('that|who')}(?:follows?|subs?|subscribes?(?: to)?) (?:me|us|mine|ours|(?:my|our) (?:account|page|channel|profile|shop))(?! (?:around|home|into|through)(?!\p{L}))(?!\p{L})`,
  piece`follow (?:everyone|everybody|each|all)(?: of)? ${within(60)}(?:follow|do the same)(?: you)? (?:back|in return)${notBack}|(?<=^|[.!?:,\n] ?|please |all )follow (?:each other|one another)(?=[.!,\n]|$| and | here | so )`,
  piece`${dealt}${within(30)}(?:get|receive)s? (?:one|it|them|yours) (?:back|in return)|(?:every|each|any) ${dealt} (?:is|gets?|will be) returned|${weEn} return (?:every|all|each) ${dealt}(?!\p{L})|${dealt}(?: and|,) ${weEn} (?:return (?:it|yours)|give (?:it|one|you one) back)(?!\p{L})`,
  piece`${weEn} (?:sub|subscribe|like|comment)(?: (?:to )?(?:you|yours|everyone))? back(?!\p{L})`,
  piece`${weEn} ${returnEn}(?: to)? (?:you|yours?)(?: back)?,? (?:and |then ){0,2}you ${returnEn}`,
  piece`you ${returnEn}(?: to)? (?:me|us|mine|my ${anyWord}|(?:my|our) ${upTo(3)}(?:posts?|pages?|videos?|reels?|photos?|content|account|channel)),? (?:and )?${weEn} ${returnEn}`,
  piece`(?:likes?|follow|comments?|share|engage)(?: (?:and|,|&|with|on) ?(?:like|comment|share|follow|on|with)){0,3} ${maybeWord('on|with')}each other's (?:posts|content|accounts|pages|pictures|videos|reels)`,
  piece`like (?:my|mine) ${upTo(3)}and (?:i|we)(?:'ll| will)? (?:like|follow)|zum gegenseitigen (?:liken|folgen|abonnieren|kommentieren)`,
  // Numbers bought and sold.
  piece`${amount} (?:${anyWord} )?${numbers} (?:for|für|ab|nur) (?:nur |only )?(?:[£€$] ?)?\d{1,4} ?(?:euros?|€|£|\$|pounds|dollars)?`,
  piece`(?:verkaufen|we sell) ${maybeWord(qualities)}${numbers}|${numbers} (?:zu verkaufen|for sale)|(?:liefern|deliver) ${amount} ${numbers}`,
  // What a campaign cost is told in the past, and of a budget.
  piece`(?<!\d[.,])(?<!(?:got|gained|reached|won|had|made|brought|took|earned|hit|saw|with|after|mit|nach|waren|haben|hatten|gab|brachten?|bekamen)(?!\p{L})[^.!?\n]{0,30})${amount} ${upTo(3)}(?:\p{L}{2,12}-)?${numbers}${soonSold} (?:for|from|at|für|ab) (?:nur |only |just )?(?:[£€$] ?\d{1,4}|\d{1,4} ?(?:euros?|€|£|\$|pounds|dollars))(?! (?:of|on|in|ad|ads|worth|spent|budget|werbe\p{L}{0,12}|ausgegeben|a (?:month|year)))`,
  piece`(?:buy|purchase) ${upTo(3, qualities)}${maybeWord(networks)}${numbers}(?: (?:and|&|or) ${numbers})?(?= ${soldNow}|[.!,:\n]|$)`,
  piece`get (?:(?:real|cheap|instant|genuine|free|${amount}(?= (?:real|cheap|instant|free))) ){1,3}${maybeWord(networks)}${numbers}(?= ${soldNow}|[.!,:\n]|$)`,
  piece`get ${upTo(2)}${amount} ${maybeWord(anyWord)}${numbers} (?:for free|free|now|instantly|cheap|today|for only|overnight|fast|in (?:a|one|\d+) (?:day|night|hour|week)s?)(?!\p{L})`,
  piece`(?:selling|verkauf(?:e|en|t)?|sell|sale of|wir bieten|bekommst du|bekommt ihr|sicher(?:e|t)?) ${upTo(2)}${amount} ${maybeWord(anyWord)}${numbers}(?= ${offered}|[,!.\n]|$)`,
  piece`(?:need|want|brauchst du|willst du|mehr) ${maybeWord('more')}(?:followers?|likes|views|subscribers)(?: gefällig)?\?`,
  piece`(?:kauft?|kaufe|kaufen|bestellt?) ${upTo(3, oneOf('dir|euch|hier|jetzt|echte|günstige|deutsche|neue|mehr', amount))}(?:${networks}[- ]?)?(?:follower|likes?|views|aufrufe|abonnenten)`,
  piece`(?:\d[\d.]* )?(?:follower|likes?|views|abonnenten) ${upTo(3, piece`(?:günstig|jetzt|billig|sofort|hier|schnell|online|ab \d+ ?(?:€|euro))`)}kaufen`,
  piece`(?:cheap|günstige?|billige?|echte|real|active|aktive) (?:${anyWord}[- ])?(?:followers?|likes|views|abonnenten)(?! (?:\p{L}{1,12} )?kaufen)(?=[^!?\n]{0,30}(?:[£€$]|\d ?euro|dm|message|schreib|bestell|order))`,
  piece`(?:buy|get|order) (?:${qualities} )?(?:followers?|likes|views|subscribers) (?:through|from|via|with) (?:us|our|me)(?!\p{L})`,
  piece`(?<=^|[.!?:,\n] ?)buy (?:real|active|genuine|new|more) (?:followers?|likes|subscribers)(?= and|[.!,:]|$)`,
  piece`(?:haben|habe|hatten) (?:wir|ich) ${upTo(4)}${qualities} (?:followers?|likes|abonnenten|fans) gekauft|(?:wir|ich) (?:haben|habe) (?:[\p{L}\d.,]{1,12} ){0,4}(?:followers?|likes|abonnenten) gekauft|(?:we|i) (?:have )?bought ${upTo(2)}(?:${qualities} )?(?:followers?|likes|subscribers)(?!\p{L})`,
  piece`(?:we|i|all) (?:all )?(?:like|comment|like and comment)(?: on)? every post|(?:wir|ihr|alle) ${upTo(2)}(?:liken|kommentieren) (?:und (?:kommentieren|liken|teilen) )?(?:jeden|alle) (?:beitr[aä]ge?|posts?) (?:der|aller|von) (?:anderen|mitglieder)`,
  // Trades named as such.
  piece`(?:trade|trading|swap|swapping|exchange(?! (?:of )?views)|exchanging(?! views)|tausch(?:e|en|t)?) ${upTo(3)}(?:likes|follows|followers?|subs|subscriptions|abos|views)`,
  piece`(?:like|follow(?:er)?|abo|sub)s?[- ]?(?:exchange|swap|trade|tausch|gruppe|group)(?= |[.!?,\n]|$)`,
  piece`follow(?:s|ing)? ?-?back (?:guaranteed|garantiert|instantly|within|always|every|immer)`,
  piece`(?:suche?n?|brauche?n?|looking for) ${upTo(3)}(?:follow|like|abo|sub)[- ]?(?:tausch|exchange|swap|partner|buddies)`,
);
const tags = /^(?:f4f|l4l|s4s|c4c|lfl|follow4follow(?:back)?|followforfollow(?:back)?|like4likes?|like4like(?:back)?|likeforlikes?|sub4sub|teamfollowback|followback|followtrain|gaintrain|followme|likeforfollow|follow4followback|instafollow|ifollowback)$/iu;
/** Only begging, which another rule names. */
const begging = /^(?:followme|instafollow)$/iu;
/** Clubs and campaigns are called so too; #fff is Fridays for Future and no sign at all. */
const doubtful = /^(?:lfl|s4s|c4c)$/iu;
/** Warnings, explanations and refusals speak about it without taking part. */
const isRefused = says(
  'nicht|nie|niemals|kein…|statt|ohne|warum|weshalb|wieso|warn…|vorsicht|schad…|verbot…|verboten|finger weg|mythos|betrug|abzocke',
  "angeblich|spam|never|not|don't|do not|why|stop|avoid|instead|without|warning|beware|banned|forbidden|against|myth|scam|hurts?",
  'harm…|should you|what is|was ist|no|worth|lohnt|bringt|doesn\'t|didn\'t|won\'t|wouldn\'t|offered|angeboten|theater…|konzert…|oper|zeitung…',
);

/** Sellers say so of what they sell. */
const soldEasily = /(?<!\p{L})(?:ohne|no|kein|without) (?:passwort\p{L}{0,20}|password|login|bots?|abo|risiko|risk|questions|fragen)(?!\p{L})/giu;
const denied = /^[^.!?\n]{0,40}\?\s{0,9}(?:nein|no|nö|niemals|never|lieber nicht)(?!\p{L})/iu;

export default rule({
  codes: ['COM-03'],
  gravity: 'error',
  strength: 'policy',
  moment: 'pause',
  needs: ['text'],
  check({ fields }): Finding[] {
    return inFields(fields, ['text', 'title', 'description'], ({ parsed }): Finding[] => {
      const tag = parsed.hashtags.find((one) => tags.test(one.tag));
      const prose = unquoted(parsed);
      const phrase = [...wanted(parsed, prose), ...swapped(parsed, prose)].find(({ at, text }) => prose.charAt(at[0] - 1) !== '#' && !isRefused(around(prose, at)) && !(sold.test(text) && isAdvice(prose)) && !(/^like[- ]for/iu.test(text) && isReport(prose)) && !denied.test(prose.slice(at[1], at[1] + 60)));
      if (phrase) return [{ at: phrase.at }];
      if (!tag) return [];
      const told = parsed.hashtags.filter((one) => tags.test(one.tag) && !begging.test(one.tag));
      const clear = told.find((one) => !doubtful.test(one.tag)) ?? told[0];
      if (!clear || isRefused(prose)) return [];
      return [told.length === 1 && doubtful.test(clear.tag) ? { at: clear.at, gravity: 'hint', sure: false } : { at: clear.at }];
    });
  },
});

/** Bought and sold, not traded. */
const sold = /kauf|buy|sell|[€£$]|euro|pounds|dollars/iu;
/** Whom somebody warns of those who sell, and figures that are compared as shops are. */
const isAdvice = says('finger weg|verbraucherzentrale|warn(?:en|t|ung…)?|vorsicht|betrüg…|abzock…|beware|scam…|fraud…|watch out|consumer advice|stay away|keep away|(?:please )?be careful|advise (?:you|everyone|everybody) not to|do not buy|raten (?:euch|allen|dringend)? ?(?:davon )?ab');
const isReport = says('sales|revenues?|turnover|figures|half-year|quarter|growth|per cent|percent|margin');

function around(text: string, at: Span): string {
  const { before, after } = beside(text, at, 100, 60);
  return `${before} ${after}`.replaceAll(soldEasily, ' ');
}

export const sources: Sources = [
  { title: { en: 'X: rules on authenticity', de: 'X: Regeln zur Authentizität' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-06-29', kind: 'official' },
  { title: { en: 'Meta Community Standards, Spam', de: 'Meta, Gemeinschaftsstandards: Spam' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-08-03', kind: 'official' },
  { title: { en: 'YouTube: fake engagement policy', de: 'YouTube: Regeln gegen unechte Interaktionen' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-07-24', kind: 'official' },
  { title: { en: 'LinkedIn, TikTok, Tumblr: rules on exchanged follows and likes', de: 'LinkedIn, TikTok, Tumblr: Regeln gegen getauschte Follows und Likes' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-08-20', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'Trading or buying follows is forbidden',
    why: 'Nearly every site bans exchanged or bought follows, likes and views, and takes them away again.',
    look: 'Invite people to something instead.',
  },
  de: {
    title: 'Follower zu tauschen oder zu kaufen ist verboten',
    why: 'Fast alle Dienste verbieten getauschte oder gekaufte Follower, Likes und Aufrufe und löschen sie wieder.',
    look: 'Lad die Leute lieber zu etwas ein.',
  },
};

export const examples: Examples = {
  en: {
    good: [
      'What are you working on? I like to look around.',
      'Never buy followers: three reasons from our workshop.',
      'Is follow for follow worth it? No, and here is why.',
      'We get likes for cake and questions for bread.',
      'Follow the path back to the mill.',
    ],
    bad: [
      { text: 'Follow me and I will follow back! #f4f', at: 'Follow me and I will follow back' },
      { text: 'Buy real followers now and grow fast', at: 'Buy real followers' },
      { text: 'Sub4sub, anyone? My channel is about boats.', at: 'Sub4sub' },
    ],
  },
  de: {
    good: [
      'Woran arbeitet ihr? Ich schaue gern vorbei.',
      'Kauft keine Follower: drei Gründe aus unserer Werkstatt.',
      'Was ist Follow für Follow, und warum schadet es?',
      'Wir folgen dem Weg zurück zur Mühle.',
      'Danke für tausend Likes und viele Fragen zum Brot.',
    ],
    bad: [
      { text: 'Folge mir, ich folge dir zurück! #like4like', at: 'Folge mir, ich folge dir zurück' },
      { text: 'Follower günstig kaufen, ab 5 Euro', at: 'Follower günstig kaufen' },
      { text: 'Abo gegen Abo, wer macht mit?', at: 'Abo gegen Abo' },
    ],
  },
};
