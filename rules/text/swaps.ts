import { anyWord, phrase } from './phrases';
import { andUpTo, maybeWord, oneOf, piece, upTo } from './slots';

/** What sites count. */
const marks = oneOf('likes?|follows?|followers?|upvotes?|reposts?|boosts?|retweets?|reblogs?|subs?|subscriptions?|abos?|herzchen|gefällt[- ]mir(?:-angaben?)?|daumen hoch|thumbs[- ]ups?|views?|plays?');
/** The same that may be other things. */
const marksToo = oneOf(marks, 'hearts?|herzen?(?! aus(?!\\p{L}))|stars|sterne|comments?|kommentare?|reviews?|saves?|streams?|klicks?|clicks?|reactions?|aufrufe');
const traded = oneOf('trade|trading|swap|swapping|exchange|exchanging|barter|bartering|tausche?n?|tauscht|tauschen wir|wechseln');
const fair = piece`(?=[^.!?\n]{0,60}(?<!\p{L})(?:mine|yours|one for one|1:1|eins zu eins|gegen|meine?[rns]?|eure?[rns]?|deine?[rns]?|anyone|anybody|who|wer)(?!\p{L})|[^.!?\n]{0,30}\?)`;
const tapEn = '(?:heart|like|upvote|follow|sub|subscribe to|star|boost|repost|reblog|retweet|save|pin|comment on|comment under|play|stream|watch|thumbs[- ]up|click)';
const mineEn = piece`(?:me|us|mine|ours|(?:my|our) (?:${anyWord} ){0,3}${anyWord})`;
const yoursEn = piece`(?:yours|you back|your (?:${anyWord} ){0,2}(?:posts?|pins?|videos?|reels?|clips?|page|profile|channel|account|tracks?|songs?|photos?|pictures?|stream|shop|work|last|latest|newest)|back|in return)`;
const tapDe = '(?:kommentier|lik|herz|abonnier|folg|klick|speicher|boost|upvot|reblogg|retweet|repost|stream|schreib|pinn|merk)';
const mineDe = piece`(?:mich|mir|uns|meine?[nmrs]?|unsere?[nmrs]?|unter (?:meine?[nmrs]?|unsere?[nmrs]?|mir|uns))`;
const yoursDe = piece`(?:unter (?:eure?[nmrs]?|deine?[nmrs]?|ihre?[nmrs]?)|eure?[nmrs]?|deine?[nmrs]?|zurück|ebenfalls|im gegenzug|dasselbe|das gleiche)`;
const many = piece`(?:\d{1,3}[.,]\d{3}|\d{3,7}|\d{1,3}k|tausend|a thousand|a few (?:hundred|thousand)|hunderte?|hundreds of|thousands of|ein paar (?:hundert|tausend))`;
const sold = oneOf('fans?|followers?|likes?|plays?|streams?|views?|upvotes?|hearts?|herzen|listeners?|hörer(?:innen)?|subscribers?|abonnenten|aufrufe|klicks?|clicks?|retweets|reposts|comments|kommentare|reviews|bewertungen');
const quality = maybeWord('echte|aktive|deutsche|neue|real|active|genuine|new|organic|extra|monthly|spotify|instagram|tiktok|youtube|facebook');
const price = piece`(?=[^.!?\n]{0,40}(?:[£€$] ?\d|\d ?(?:€|£|\$|euros?|pounds|quid|dollars|bucks)))`;

/** Marks of approval given for the same, and bought or sold: by whom, what, and what for, in either language. */
export const swapped = phrase(
  'trad swap exch bart taus wech hear like upvo foll subs star boos repo rebl retw save pin comm play stre watc thum clic komment lik herz abon folg klic spei schr merk mine ours yours sale verk kauf best orde bough buy purch fans paket pack bundl view dazu zuge hold geli get gets abo leav drop leav lass last schenk gib gebt',
  piece`${traded} ${upTo(3)}(?:${marks})(?!\p{L}| (?:from|with|on|over|about|of|aus|mit|über) (?:the |our |a )?(?:experts?|opinion|future|council))(?<!(?:exchange|exchanging|trade|trading) (?:${anyWord} ){0,3}(?:views?|plays?|follows?))|${traded} ${upTo(3)}(?:${marksToo})(?!\p{L})${fair}`,
  piece`(?:${marks}) (?:zu |miteinander |gegenseitig )?(?:aus)?tauschen(?!\p{L})`,
  piece`(?:one|two|three|five) of (?:mine|ours) for (?:one|two|three|five) of yours(?<=(?:${marksToo})(?!\p{L})[^\n]{1,80})|(?:mine|ours) for yours(?<=(?:${marksToo})(?!\p{L})[^\n]{1,60})`,
  piece`(?:if|when|once|as soon as) you ${tapEn} ${mineEn},? (?:then )?(?:(?:i|we)(?:'ll| will| do| promise to)? (?:always |happily |gladly |instantly )?(?:${tapEn} ${yoursEn}|do the same|return it|give you (?:one|the same))|yours? (?:${anyWord} ){0,2}(?:gets?|receives?|will get|earns?|has) (?:an?|one|two|three|five|ten|\d{1,2}|the same|as many) ${upTo(1)}(?:${marksToo}|too|back|number|as well|in return))(?!\p{L})`,
  piece`${tapEn} (?:me|us|mine|ours|(?:my|our) ${upTo(3)}${anyWord})(?: and|,|;| &) (?:then )?(?:(?:i|we)(?:'ll| will| do)? (?:always |happily |gladly |instantly )?${tapEn} ${yoursEn}|yours gets? (?:an?|one|two|three|the same)|yours will (?:get|have|receive))(?!\p{L})`,
  piece`(?:leave|drop|give|send) (?:me |us )?(?:an?|one|your) (?:${marksToo}),? (?:and )?(?:you(?:'ll| will)? )?(?:get|receive|have|take) (?:an?|one)(?: ${marksToo})?(?: back| from me| from us| in return)?(?= ?[.,!;\n]|$| on )`,
  piece`(?:ihr|du|sie) ${tapDe}(?:e?t|e?st|en|elt|elst)? (?:[^.!?\n]{0,20} )?${mineDe}(?: [^.!?,;\n]{1,40})?[,;:]? (?:und |dann )?(?:ich|wir) ${tapDe}(?:e|en|le|eln)? (?:[^.!?\n]{0,40} )?${yoursDe}(?!\p{L})`,
  piece`${tapDe}(?:e?t|e|en sie)? (?:mich|mir|uns)(?:,? und|,|;| –) (?:dann )?(?:(?:ich|wir) ${tapDe}(?:e|en|le|eln)? (?:euch|dich|dir|sie|ihnen|zurück|ebenfalls)|${tapDe}(?:e|en|le|eln) (?:ich|wir) (?:euch|dich|dir|sie|ihnen|zurück|ebenfalls))(?!\p{L})`,
  piece`(?:wenn|sobald|falls) (?:ihr|du|sie|jemand|man) ${mineDe} (?:[^.!?,;\n]{0,40} )?${tapDe}(?:e?t|e?st|en|elt|elst),? (?:dann )?${tapDe}(?:e|en|le|eln) (?:ich|wir) (?:[^.!?\n]{0,30} )?${yoursDe}(?!\p{L})`,
  piece`(?:ich|wir) (?:folg|lik|abonnier|kommentier|herz)en? (?:eure?|deine?|ihre?)[nmrs]? ${anyWord} ${upTo(2)}zurück(?!\p{L})|(?:folgt|abonniert|likt|liked|liket),? (?:der |die |dem )?(?:bekommt|kriegt|erhält) (?:[^.!?\n]{0,60} )?(?:follow|like|abo|herz|herzchen) zurück(?!\p{L})`,
  piece`(?:lasst|lass|schenkt|schenk|gebt|gib) (?:mir |uns |bitte )?(?:ein|eine|einen|euer|dein) (?:${marksToo})(?: da)?,? (?:und |dann )?(?:ihr |du )?(?:bekommt|bekommst|kriegt|kriegst|gibt es|gibt's|habt) (?:ihr |du |sofort |garantiert |auch |von mir |von uns ){0,3}(?:ein|eine|einen|eins|eines)(?: (?:${marksToo}))?(?= ?[.,!;\n]|$| zurück)`,
  piece`for sale[:,]? ${many} ${quality}(?:${sold})(?!\p{L})|(?:zu verkaufen|im angebot|ab sofort im paket)[:,]? ${many} ${quality}(?:${sold})(?!\p{L})|${many} ${quality}(?:${sold}) (?:for sale|zu verkaufen|im paket|im bundle)(?!\p{L})`,
  piece`(?:(?:bei uns|hier|jetzt|dort|online) (?:kauf|bekomm|bestell|krieg|erhalt|erhält|buch)\p{L}{0,3}|(?:kaufen|bestellen|buchen) sie|kauft euch|hol(?:t euch| dir)|sicher(?:t euch| dir)) (?:sie |du |ihr |man |bei uns |hier |jetzt )?${upTo(1)}${many} ${quality}(?:${sold})(?!\p{L})`,
  piece`(?:follower|likes?|views?|abonnenten|klick|stream|fan)s?[- ](?:pakete?|bundles?|packages?|packs?)(?!\p{L})${price}`,
  piece`(?:bought|purchased|ordered|buying|ordering|paid for|splashed out on|picked up) ${upTo(2)}(?:${many} |(?:some|a few|another|the|extra) (?:extra |more )?)${quality}(?:plays|streams|views|followers|likes|subscribers|upvotes|listeners|retweets)(?!\p{L})|(?:bought|purchased|ordered|buying) ${upTo(1)}${many} ${quality}(?:${sold})(?!\p{L}| (?:an?|the|some|one|two|their|free|drinks|tickets|lunch|beer|tea|coffee|cake)(?!\p{L}))`,
  piece`(?:bestelle|kaufe|ordere|buche|besorge) (?!kein|nie)(?:ich |mir )?${upTo(4)}(?:views|klicks|plays|streams|aufrufe|follower|likes|abonnenten|upvotes)(?!\p{L})|(?:ich|wir) (?:bestell|kauf|buch|besorg)en? (?!kein|nie)${upTo(4)}(?:views|klicks|plays|streams|aufrufe|follower|likes|abonnenten|upvotes)(?!\p{L})`,
  piece`(?:hab|habe|haben) (?:ich |wir |mir |uns )?(?:[^.!?\n]{0,40} )?(?:${many}|einige|die ersten ${anyWord}) ${quality}(?:${sold})${andUpTo(3)} (?:gekauft|bestellt|dazugekauft|eingekauft|zugekauft|besorgt|geordert)(?!\p{L})`,
);
