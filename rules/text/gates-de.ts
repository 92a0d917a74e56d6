import { order } from './orders';
import { anyWord, type Wording } from './phrases';
import { andUpTo, clauseEnd, count, oneOf, upTo, within, wordEnd } from './slots';

const gap = within(60);

/** Whom or what people are to like, follow or share. */
const us = oneOf(
  'uns|mir',
  String.raw`unser\p{L}{0,3} (?:seite|kanal|profil|beitrag|post)`,
  '(?:diese[nm]|den) (?:beitrag|post|kanal)',
  'meine[mn]? (?:kanal|profil)',
  'dem kanal',
);
const our = String.raw`(?:diese[ns]?|den|das|unser\p{L}{0,30}|uns|meine?n?)`;
const another = String.raw`(?: ?[,&+]| und| oder)`;

/** An act that is asked for, with what shows that a button is meant. */
const like = `(?:lik(?:en sie|e[nt]?)|liked|likt)(?= ${our}(?= )|${another})`;
const follow = String.raw`folg(?:e|t|en(?: sie)?)(?= (?:uns|mir|unser\p{L}{0,30}|meine[mr]|diese[mr]|dem kanal|der seite)|${another}| ?@)`;
const subscribe = String.raw`abonnier(?:e|t|en)(?! (?:\p{L}{1,30} )?newsletter)`;
const share = `teil(?:e|t|en(?: sie)?)(?= (?:diese[ns]|den (?:beitrag|post)|unseren (?:beitrag|post))|${another})`;
const repost = '(?:repost|retweet)(?:e|et|en)?';
const comment = String.raw`kommentier(?:e|t|en)(?= (?:mit|unten|hier|diesen|den|darunter|und)|,| ?["„“&+])`;
const act = oneOf(like, follow, subscribe, share, repost, comment, 'vernetz(?:e|t|en sie) (?:dich|euch|sich) mit mir');

/** The same acts by form: of others, of those who are spoken to, as bare verbs. */
const theyDo = '(?:liked|likt|liket|folgt|abonniert|kommentiert|teilt|repostet)';
const done = oneOf(
  'liken|liked|likt|liket|folgen|folgt|folgst|abonnieren|abonniert|abonnierst',
  'vernetzen|vernetzt|kommentieren|kommentiert|kommentierst|teilen|teilt|teilst|reposten|repostet',
);
const youDo = '(?:liked|likt|liket|folgt|folgst|abonniert|abonnierst|teilt|teilst|repostet|vernetzen|vernetzt)';
const toDo = '(?:rt|liken|folgen|teilen|reposten|abonnieren|kommentieren)';
const told = String.raw`(?:folg(?:e|t|en sie)|abonnier(?:e|t|en sie)?|lik(?:e|t|en sie)|teil(?:e|t|en sie))`;
const oneDoes = '(?:folgen|folgt|liken|likt|teilen|teilt|retweeten|abonnieren|kommentieren)';

/** What is promised for it. */
const papers = oneOf(
  'leitfaden|vorlagen?|pdf|checklisten?|rezepte?|listen?|e-?book|anleitung|schnittmuster|datei|guide|templates?|übersicht',
  'muster|passwort|kurs|video|bericht|studie|whitepaper|aufzeichnung|tabelle|unterlagen|dokument|tutorial|heft|prompts?',
);
const gifts = oneOf('link|links|codes?|rabatt|gutscheine?n?|download|zugang|auflösung|lösung|geschenk|freebie|karten|tickets?|probe');
/** A plan of a kind; "der Plan" alone may be any. */
const plans = String.raw`\p{L}{3,14}pl[aä]ne?`;
const goods = oneOf(plans, String.raw`\p{L}{0,14}${oneOf(papers, gifts)}`, 'rest');
const bargain = oneOf(
  String.raw`gratis-?\p{L}{0,12}|kostenlos\p{L}{0,3}|umsonst|geschenkt?|aufs haus|\d{1,2} ?(?:%|prozent|euro|€)`,
  String.raw`\p{L}{0,12}rabatt|\p{L}{0,12}gutschein|\p{L}{0,12}(?:vorlage|checkliste|leitfaden|e-?book|pdf|freebie|download|rezept|code|überraschung)n?`,
);
const reward = oneOf(bargain, goods, String.raw`\p{L}{0,14}(?:eis|keks|kaffee|getränk|bier)`);
const toGet = 'zu (?:bekommen|erhalten|sehen|lesen|kriegen|sichern)';
const gets = oneOf(
  'bekommt|bekommst|erhält|erhaltet|erhältst|kriegt|kriegst|spart|sparst|zahlt',
  "gratis|geschenkt|kostenlos|aufs haus|umsonst|gibt's|gibt es|rabatt|prozent",
);
const given = String.raw`(?:schick|send|verrat|verrät|geb|gib|bekomm|erhält|erhalt|krieg|sicher|hol|dm)\p{L}{0,30}(?:'s)?(?: es| sie| ihn)?`;
const parcel = String.raw`(?:${goods}|per (?:dm|pn|nachricht|direktnachricht)| ?zu(?=[.!\n]|$))`;
const prizes = oneOf('ein|eine|einen|zwei|drei|vier|fünf', String.raw`\d{1,4}`, 'je|freikarten|karten|tickets|preise|den|das');

const want = oneOf('lust auf|interesse an|willst du|wollt ihr|möchtest du|möchtet ihr');
const counted = oneOf(String.raw`likes?|shares|followern?|kommentaren?|abonnent\p{L}{0,3}|retweets|reposts|herzen|herzchen|aufrufen?|abos|daumen|reaktionen|gefällt[- ]mir(?:-?angaben|s)?`);
const many = oneOf(count, String.raw`\p{L}{0,8}(?:hundert|tausend)`, 'zehn|zwanzig|dreißig|vierzig|fünfzig');
const acts = String.raw`(?:verrat|verrät|veröffentlich|zeig|poste|post|lös|schalt|verlos|verschenk|erschein|präsentier|drop|enthüll|leak)\p{L}{0,30}`;

/** "Folgt uns und kommentiert, dann schicken wir den Link": first the act, then what it brings. */
const actFirst = [
  `${act}${gap} um ${gap}${goods} ${gap}${toGet}`,
  `${act}${gap} um (?:${prizes} ${upTo(4)})?zu gewinnen`,
  `${act}${gap} und ${upTo(3)}gewinn(?:e|t|en)(?! (?:wir|der|die|das))`,
  `${act}${gap}(?:,| und| dann|:| –| -) ?(?:und |dann )?(?:ich |wir |du |ihr )?${given} ${gap}${parcel}`,
  String.raw`${act}${gap},? dann (?:schick|send|geb|bekomm|krieg)\p{L}{0,3} (?:ich|wir|ihr|du) (?:euch |dir |ihnen )?(?:(?:es|ihn|sie|das)(?: (?:euch|dir|ihnen|zu))?|den plan(?= ?[.!,]|$))${wordEnd}`,
  `${act}${gap} und (?:hol|sicher|schnapp)(?:t|e|en sie)? (?:dir|euch|sich) ${upTo(2)}`
    + String.raw`(?:gratis|kostenlose|geschenk|gutschein|rabatt|freebie|frei)\p{L}{0,12}`,
];

/** "Folgt uns = 10 % Rabatt": an order or a list of acts, and the bargain behind it. */
const orders = oneOf(
  act,
  String.raw`(?:teile?|abonnier|folg|repost)(?= (?:uns|mir|den|das|diesen|unser|mein)\p{L}{0,3} )`,
  `(?:lass|gib|gebt)(?:t)? ${upTo(3)}(?:like|herz|abo) ?(?:da)?`,
  '(?:folg|abonnier|teil|lik)en sie',
);
const listed = `(?:seite|beitrag|post|kanal|uns|profil|reel|video) ${upTo(2)}(?:liken|teilen|folgen|abonnieren|reposten)`;
const bargains = [
  `${listed}(?:,| und| [&+])? ?(?:${listed})?,? (?:und )?dann (?:bekommt|bekommst|kriegt|kriegst|erhaltet|erhältst|schick|gibt)`,
  `(?:${order}${orders}|${listed})${gap}(?: und|,| dann| =| →| –|:|&) ?(?:${gap} )?${bargain}`,
  String.raw`(?:lasst?|gebt?|gib)(?: (?!das|den)\p{L}{2,8}){0,3} (?:like|abo|herz|follow)(?!\p{L})${within(40)}(?:,| und| –|:) (?:dann|ich|wir|ihr) (?:bekomm|krieg|erhalt|schick|send|kommt|gibt|verrat|zeig)\p{L}{0,4}(?![^.!?\n]{0,30} zurück)`,
  String.raw`like[ns]? (?:\+|&|und) kommentar?${within(30)} und (?:ich|wir|du|ihr)${wordEnd}`,
  String.raw`(?:like|abo|follow|folgen) (?:da ?lassen|hinterlassen|geben)? ?und ${gap}(?:gratis|geschenkt|kostenlos|umsonst|rabatt|gutschein|\d{1,2} ?%)`,
];

const click = '(?:like|follow|abo|rt|retweet|repost|share)';
const bareAct = `${upTo(4, oneOf('kurz|einmal|einfach|nur|schnell|bitte|erst|zuerst|uns|mir|hier|seite|beitrag|post|diesen|den|die|unsere[nm]?|kanal|reel|video|account|profil'))}(?:liken|folgen|teilen|abonnieren|reposten|retweeten|kommentieren|(?:like|follow|abo|herz) (?:da ?)?lassen)`;
const reaches = oneOf(`(?:landet|liegt|kommt|kommen|geht|gehen|flattert|rutscht|trudelt|fliegt)(?! in (?:dein|eure)) ${upTo(5)}(?:bei (?:dir|euch|ihnen)|zu (?:dir|euch|ihnen)|(?:in|im|ins) ${upTo(1)}(?:postfach|dms?|pns?|nachrichten|inbox|posteingang|briefkasten)|per (?:dm|pn|mail|nachricht)|rüber)`, `gehört ${upTo(4)}(?:dir|euch|ihnen)`, `(?:ist|sind) ${upTo(4)}(?:deins?|eures?|dein|euer|freigeschaltet)`, `(?:bekommst|kriegst|hast|erhältst|bekommt|kriegt|habt|erhaltet|bekommen|erhalten) (?:du|ihr|sie) ${within(30)}${goods}`, `(?:schick|send)\\p{L}{0,3} (?:ich|wir) ${within(40)}(?:${goods}|zu|rüber)`);
/** "Einmal liken, einmal teilen, und schon landet die Liste bei dir": bare verbs, and what arrives. */
const arrivals = [
  `(?:story|beitrag|post|seite|reel|video) (?:teilen|liken|reposten)(?:,| und| [+&]) ${within(50)}(?:kriegen|bekommen|sparen|abstauben|kassieren|sichern|absahnen|abholen)(?=${clauseEnd})`,
  `(?:${goods}|teil (?:zwei|drei|\\d)|fortsetzung)(?: (?:gibt es|gibt's|gibts|kommt|kriegt ihr|bekommt ihr))? (?:nur|erst),? (?:wenn|falls|sobald) (?:ihr|du|sie) (?:(?:mir|uns|hier|auch|alle) ){0,2}(?:folgt|folgst|folgen|abonniert|abonnierst|liked|likt|teilt|repostet)(?=${clauseEnd})`,
  `(?:verrate|zeige|schicke|gebe|teile|verraten|zeigen|schicken|geben) (?:ich|wir) ${upTo(2)}nur (?:mit )?(?:meinen|unseren) (?:followern|followerinnen|abonnenten|abonnentinnen)${wordEnd}`,
  `(?:ein(?:en)? |dein(?:en)? |euer )?${click}(?: von (?:dir|euch|ihnen))(?:,| =|:| –) ${within(10)}${reward}`,
  `${order}${bareAct}(?:(?:,| und| &| [+]),? ${bareAct}){0,2}(?:,| und|:| –| -| =|!|[.]){1,2} ?(?:(?:und|schon|dann|danach|sofort) ){0,3}${upTo(2)}${reaches}${wordEnd}`,
  `(?:lasst?|gebt?|gib|haut?)(?: (?!das|den)${anyWord}){0,4} (?:like|abo|herz|follow|daumen)(?: (?:da|hier|drunter))?(?:,| und|:| –|!|[.]){1,2} ?(?:und )?(?:schon|dann|danach) ${upTo(2)}${reaches}${wordEnd}`,
  `(?=dass)(?<=(?:zeig|beweis)\\p{L}{0,3} ${within(40)})dass (?:du|ihr|sie) (?:uns|mir|${us}) ${upTo(3)}(?:folgst|folgt|folgen|abonniert hast|abonniert habt|abonnierst|geliked hast|geteilt hast)${within(50)}(?:${bargain}|bekomm\\p{L}{0,3}|krieg\\p{L}{0,3}|geht auf uns|auf uns)${wordEnd}`,
];

/** "Um den Link zu bekommen, folgt uns" and the other way round. */
const purposes = [
  String.raw`um (?:sie|ihn|es|das|die \p{L}{3,20}) ${upTo(2)}zu (?:erhalten|bekommen|kriegen)[:,] ?(?:einfach |bitte )?(?:(?:diesen|den|unseren) )?(?:(?:beitrag|post|uns|mir|seite|kanal) )?(?:liken|folgen|teilen|kommentieren|abonnieren)`,
  `um ${gap}${goods} ${gap}zu (?:bekommen|erhalten|sehen|lesen|kriegen),? ${gap}(?:${act}|uns ${upTo(2)}folgen)`,
  `${toDo}(?: (?:und|&|[+]) ${toDo}){0,2},? um ${gap}(?:freizuschalten|zu (?:bekommen|erhalten|sehen|lesen|gewinnen))`,
  String.raw`${order}${told} (?:uns|mir|unser\p{L}{0,3} \p{L}{3,12}|meine[mn] \p{L}{3,12})${andUpTo(3)},? um (?!mehr |nichts |keine|auf dem)${within(50, 1)} zu`
    + ' (?:bekommen|erhalten|kriegen|sichern)',
  String.raw`${order}${told} (?:${us}|unser\p{L}{0,3} \p{L}{3,12}),? um ${within(50, 1)}(?:freizuschalten|herunterzuladen|runterzuladen)`,
  String.raw`folg(?:e|t|en sie) (?:mir|uns) für (?:die|den|das) (?:ganze|komplette|volle|zweite|restliche|nächste|vollständige)\p{L}{0,2}(?= )`,
  `(?:erst|zuerst) (?:uns |mir )?(?:liken|folgen|abonnieren|teilen)(?:,| und) dann ${gap}(?:${goods}|lesen|sehen)`,
  '(?:erst|zuerst) (?:uns |mir )?(?:folgen|liken|abonnieren)(?:,| und) dann(?= )',
];

/** "Wer teilt, bekommt": those who do it get it. */
const ourPage = oneOf(us, String.raw`(?:dem|der) (?:laden|kanal|seite|account|profil|verein|shop|studio|konto)`);
const takers = oneOf('die ersten [0-9]+', 'alle|jede[rn]?');
const whoever = [
  String.raw`(?:bekommen|bekommt|erhalten|erhält|kriegen|kriegt) (?:alle|jede[rn]?),? (?:die|der|wer) (?!(?:die|eine|unsere) (?:zeitung|zeitschrift))${upTo(4)}${youDo}`,
  String.raw`(?:muss|müsst|musst|braucht|brauchst|müssen) (?:ihr |du |sie )?(?:uns |mir |dafür |dazu ){0,2}(?:nur|einfach|bloß) (?:zu )?(?:uns |mir )?(?:folgen|liken|abonnieren|teilen)(?:,| und| –) (?:danach|dann|schon)`,
  String.raw`wer ${gap}${theyDo}${andUpTo(5)}, (?:(?:bekommt|erhält|kriegt|dem schick\p{L}{0,30}|darf) ${gap}${goods}|gewinnt)`,
  `(?:wer|alle,? die|jede[rn]?,? der|dass ihr|dass du|wenn ihr|wenn du) (?:${anyWord} ){0,3}?${us}(?: ${anyWord}){0,4}? ${youDo}(?:,| und)(?: ${gap})? ${gets}`,
  `${takers},? (?:die|der) ${upTo(4)}${oneDoes}(?: und ${upTo(2)}(?:folgen|liken|teilen|retweeten|kommentieren))?,?`
    + ' (?:bekommen|bekommt|erhalten|erhält|kriegen|gewinnen|gewinnt)',
  String.raw`(?:geht|schick\p{L}{0,3}|gibt es|gibt's|gibts) ${upTo(3)}(?:an|für) (?:alle|jeden),? (?:die|der) (?!mit )${upTo(4)}${oneDoes}`,
  `(?:bekommen|bekommt|erhalten|erhält|kriegen|kriegt) (?:nur )?(?:alle|jede[rn]?),? (?:die|der|wer) (?:(?:${ourPage}|unseren kanal) ${upTo(4)}${done}|hier ${upTo(2)}(?:folgen|liken|abonnieren|kommentieren|kommentiert|reposten))${wordEnd}`,
  `(?:bekommen|bekommt|erhalten|erhält|kriegen|kriegt|sehen|sieht|schick(?:e|en)|geht|gehen|gibt es|gibt's|gibts|ist|sind|nur|erst) (?:(?:nur|ausschließlich|exklusiv|erst) )?(?:(?:für|an) )?(?:jede[rn]?(?: (?:person|mensch(?:en)?|von euch))?|allen?(?: leute)?|leuten?|menschen|diejenigen|denjenigen|die(?:jenigen)?|denen)(?: zu (?:sehen|lesen|hören))?,? (?:die|der) (?:sich mit (?:mir|uns) vernetz(?:en|t)|${ourPage}(?: (?:hier|auf (?:insta|instagram|facebook|tiktok|x|threads|linkedin)|heute|jetzt|auch))? ${upTo(2)}${done}(?:,| und)?|${us} ${upTo(3)}(?:und )?${done})(?=${clauseEnd}| (?:und|oder|haben|hat|heute|jetzt|zu sehen)${wordEnd})`,
  `(?:schick|send|gib|geb|verteil|leit)(?:e|en|t|s)?(?: ${within(40)})? (?:an )?(?:allen?|jede[mnr]),? (?:die|der) (?!mit (?:uns|mir) teil)${upTo(5)}(?:auf (?:diesen|den|meinen|unseren) (?:beitrag|post) reagier(?:en|t)|mit (?:mir|uns) vernetz(?:en|t)|${us} ${upTo(2)}(?:liken|teilen|folgen|kommentieren|abonnieren|reposten))${wordEnd}`,
  String.raw`nur,? wer (?:uns|mir|unsere? (?:seite|kanal|profil)|meine?n? (?:seite|kanal)|diesen (?:post|beitrag)) (?:\p{L}{2,10} )?(?:folgt|liked|likt|liket|abonniert|teilt|repostet)(?= ?[.!\n]|$)`,
  String.raw`erst,? wenn (?:dieser|der|unser|dieses|das|unsere) (?:beitrag|post|video|reel|story) \d[\d.]{0,6}[- ]?mal (?:geteilt|geliked|gelikt|repostet|kommentiert)`,
  'nur wer (?:uns |mir |dem kanal )?(?:folgt|liked|likt|abonniert|teilt)(?=,)|nur wer uns abonniert hat(?=,)',
];

/** "Ihr bekommt den Link, wenn ihr uns folgt": first what it brings. */
const goodsFirst = [
  String.raw`${goods} (?:${gap} )?(?:bekommt|bekommst|gibt es|gibt's|erhältst|erhaltet|erhält|schick\p{L}{0,30}|verrat\p{L}{0,30}|geb\p{L}{0,30}|ist)${gap}`
    + '(?:wenn|sobald|nachdem|die|der) '
    + String.raw`(?:ihr |du |alle )?(?:uns |mir |diesen |den |unser\p{L}{0,30} )${gap}${done}(?=[.!?,\n]|$| und| habt)`,
  String.raw`(?:bekomm|erhält|erhalt|krieg|gibt|spar|schenk|schick|schalt|verrat)\p{L}{0,4}(?: ${within(60, 1)})?,? (?:wenn|sobald|nachdem|falls) (?:du|ihr|sie) ${us}`
    + String.raw`(?: ${anyWord}){0,3}? (?:folg|lik|abonnier|teil|repost)\p{L}{0,4}`,
  String.raw`(?:ver)?(?:schick|send)\p{L}{0,3} ${gap}${goods} ${gap}(?:allen?|jede[mnr]?),? (?:die|der) ${upTo(5)}${done}`,
  `${goods} (?:${gap} )?für alle(?: frei)?,? die ${upTo(5)}${done}`,
  '(?:kommst|kommt|bekommst|bekommt|erhältst|erhaltet) (?:du|ihr|sie)'
    + String.raw` [^.!?\n:]{0,40}: ?(?:\d[.)] ?)?(?:(?:mir|uns|unserer seite|meinem kanal) )?(?:folg(?:e|t|en)|like[nt]?|abonnier(?:e|t|en)|teil(?:e|t|en)|vernetz(?:e|t|en))`,
  String.raw`(?:für jede[sn]|pro) (?:like|abo|share|follow|kommentar|teilen|repost|herz|gefällt mir|neuen (?:follower|abonnenten))(?: ${anyWord}){0,5}? (?:gibt|bekomm|erhalt|schenk|verschenk|erlass|zieh|leg|pack|spend|pflanz|schick|kriegt)\p{L}{0,6}`,
];

/** "Lust auf die Vorlage? Folgt uns": a wish, and the act it costs. */
const verbStem = '(?:folg|lik|teil|abonnier|kommentier)';
const wishes = [
  String.raw`(?:wer|du willst|ihr wollt|du möchtest|ihr möchtet|${want}) ${gap}${goods}${andUpTo(2)}`
    + String.raw`(?=[,?] (?:dann |einfach |der |die )?(?:${act}|likt|liked|folgt|kommentiert|(?:schreib(?:e|t)?|poste(?:t)?) ${within(30)}kommentar|(?:lasst?|gebt?|gib|drückt?) ${upTo(3)}(?:like|abo|follow)${wordEnd}))`,
  String.raw`${goods} gefällig\? (?:dann )?${act}`,
  `${want} ${within(30)}(?:rabatt|%|gratis|kostenlos|gutschein|${goods})${within(12)}[?] (?:dann |einfach )?${verbStem}`
    + '(?:e|t|ed|en)(?= (?:uns|mir|diesen|den|das|unser|meine))',
];

/** "Bei 500 Likes zeigen wir es": so many, and then. */
const counts = [
  String.raw`(?:bei|ab|für) ${many} ${counted}${andUpTo(3)} ${acts}`,
  `(?:knacken|erreichen|sind es) ${upTo(3)}${many} ${counted}, (?:dann )?${anyWord} (?:wir|ich|es)${wordEnd}`,
  `${order}${many} ${counted},? und (?:wir|ich|es gibt)${wordEnd}`,
  String.raw`(?:sobald|wenn) wir (?:die )?${many} (?:likes?|follower|kommentare|abonnent\p{L}{0,30})${andUpTo(2)},`
    + String.raw` (?:dann )?(?:verrat|veröffentlich|zeig|post|verlos|geb|gibt)\p{L}{0,30}`,
  `(?:sobald|wenn|falls|schaffen) (?:wir|ihr|der beitrag|dieser beitrag|dieses video|das video)${andUpTo(5)} ${many} ${counted}`
    + String.raw`(?: [^.!?,\n]{0,30})?(?:,|\?) (?:dann )?`
    + String.raw`(?:${anyWord} ){0,2}?(?:wir|ich|gibt|gibt's|lad|zeig|back|verrat|post|veröffentlich|kommt|folgt|lös)\p{L}{0,12}`,
  `(?:bei|ab) ${many} ${counted}${andUpTo(2)}`
    + String.raw` (?:back|koch|lad|gibt|gib|(?:geb|stell|druck|lüft|öffn|send|les|spiel)en? (?:wir|ich)|kommt|tanz|färb|rasier|sing|spring|nehm|mach|bring|schick|teil)\p{L}{0,8}`,
  String.raw`(?:wenn|sobald|falls) (?:${anyWord} ){1,4}(?:${many}|hundert|tausend) ${counted} (?:hat|haben|erreicht|erreichen|knackt|knacken|bekommt|schafft|schaffen|stehen|sehen|zählen|sammelt|sammeln|zusammen\p{L}{2,6})${wordEnd}`,
  `(?<=[?] )(?:nur|erst) (?:bei|ab|mit) ${many} (?:likes|herzen|kommentaren|shares)${wordEnd}`,
  String.raw`(?:ab|bei|nach) ${many} ?(?:mal|x) (?:teilen|geteilt)${andUpTo(2)} (?:gibt|kommt|verrat|zeig|verlos|post)\p{L}{0,4}`,
];

/** "Das bleibt unter Verschluss, bis wir 5.000 Follower haben". */
const heldBack = [
  `(?:wenn|sobald) (?:mindestens )?${many} (?:von euch|leute|menschen|personen)${andUpTo(4)} (?:abonniert|geliked|gelikt|geteilt|kommentiert|abonnieren|liken|teilen|folgen|kommentieren)(?: haben)?, (?:dann )?${anyWord} (?:ich|wir|es)${wordEnd}`,
  `(?:sobald|wenn|falls) (?!eine? )${upTo(5)}${many}[- ]?mal (?:geteilt|gelikt|geliked|repostet) (?:wurde|wird|worden ist|ist), (?:dann )?${anyWord} (?:wir|ich|es)${wordEnd}`,
  `(?:geheim|gesperrt|verschlossen|unter verschluss|offline|verborgen|im (?:tresor|schrank)|(?:gibt es|kommt|kommen|zeigen wir|erscheint) nicht)${within(30)},? bis (?:wir|hier|der|die|das|dieser?s?|unser)${andUpTo(4)} ${many} ${counted}`,
];

/** "RT + Follow = Zugang": the acts as nouns, and what they buy. */
const noun = `(?:${click}|kommentar|liken|folgen|teilen|abonnieren|kommentieren)`;
const and = '(?: ?[+&/] ?| und | plus )';
const forFree = String.raw`(?:gratis|kostenlos|geschenkt|umsonst|\d{1,2} ?(?:%|prozent|euro|€)|${goods})`;
const whose = '(?:ich|wir|du|ihr|unser|die|der|das|den|dein|deine|euer|eure|schick|bekomm|gibt|gibt\'s)';
const arrives = '(?:gehört (?:dir|euch|dann dir|dann euch)|(?:liegt|landet|flattert|rutscht) in (?:deine|eure)[mnr]?)';
const bought = [
  `${noun}(?:${and}${noun}){0,3} ?= ?${gap}${forFree}`,
  `${noun}(?:${and}${noun}){1,3} ?(?:→|➡️?|->) ?${gap}${forFree}`,
  String.raw`(?:ein(?:en)? |dein(?:en)? |euer(?:en)? )?${noun}(?:${and}${noun}){1,3}(?:,|:| –| -)? ?(?:und|dann|schon) ${whose}\p{L}{0,3} ${gap}${goods}`,
  `${act}${within(40)}(?:,| und| dann|:| –| -) ${within(20)}${goods} ${within(20)}${arrives}`,
  `(?:kein(?:en?)?|ohne) ${noun}(?:,| –| =|:) (?:auch )?kein(?:e|en|er)? ${goods}`,
  `(?:für|gegen) (?:ein(?:en)?|jeden|dein(?:en)?|euer(?:en)?) ${click}${andUpTo(2)}`
    + String.raw` (?:gibt|bekomm|erhalt|erhält|schick|krieg|schenk|verrat)\p{L}{0,4}`,
  `${goods} (?:gibt es |gibt's |nur ){0,2}gegen (?:ein(?:en)? )?${noun}`,
];

/** "Folgst du uns, bekommst du den Link": a condition that begins with its verb. */
const verbs = '(?:folg|lik|teil|abonnier|repost|kommentier)';
const rewarded = String.raw`(?:bekomm|erhalt|erhält|krieg|schick|gibt|verrat|send|öffn|schalt|gewinn|spar)\p{L}{0,4}`;
const conditions = [
  `${verbs}(?:st|t|en|est) (?:du|ihr|sie) (?:${anyWord} ){0,2}?${us}${andUpTo(3)}, (?:dann )?${rewarded}`,
  `(?:freigeschaltet|freischalten|freischaltet|verschickt|verraten)(?: wird| werden)?${andUpTo(3)},? (?:wenn|sobald|nachdem) (?:du|ihr|sie) ${within(40)}`
    + `${verbs}`,
  `nur (?:an |für )?(?:allen?|die|denen|jenen|diejenigen|denjenigen|leuten?|menschen),? die ${upTo(2)}${us}${andUpTo(3)}`
    + ` (?:folgen|liken|teilen|abonnieren|kommentieren|reposten|(?:mit [„“"»]?gefällt mir[“”"«]? markiert|geliked|gelikt|abonniert|geteilt) haben)(?=[.!,\\n]|$| und)`,
];

/** "Das Rezept kommt per Nachricht. Vorher müsst ihr uns folgen": what it brings, then the condition by itself. */
const lead = oneOf('vorher|davor|dafür|zuerst', '(?:(?:die|einzige|unsere|kleine) ){0,2}(?:bedingung|voraussetzung|gegenleistung)(?: (?:ist|dafür|nur)){0,2}:?,?');
const asked = '(?:folg|lik|teil|abonnier|repost)(?:t|e|en|st)?';
const conditionLast = [
  String.raw`(?=vor|da|zuerst|die |einz|uns|kl|bed|geg)(?<=${goods}(?!\p{L})[^\n]{0,90}[.!?:,–-] )(?:${lead}|(?<=\? )dann) ${upTo(4)}(?:${ourPage} ${upTo(3)}${asked}|${asked} ${ourPage})${wordEnd}`,
];

/** "Nur für Follower": those who follow already. */
const members = [
  String.raw`(?:nur|exklusiv|ausschließlich) (?:für|an) (?:abonnent\p{L}{0,5}|follower\p{L}{0,5}|alle|die|diejenigen|leute|zuschauer\p{L}{0,5}),? die (?:[^.!?\n,]{1,40} )?(?:gelik(?:t|et)|geliked|kommentiert|geteilt|abonniert|markiert)(?: haben)?`,
  String.raw`follower(?:innen)? (?:bekommen|kriegen|erhalten) ${gap}${goods}`,
  String.raw`nur für (?:follower|abonnent\p{L}{0,30})${gap}(?:bekomm|erhält|erhalt|link|code|freischalt|download)\p{L}{0,30}`,
  String.raw`(?:als|jede[rn]?|unsere|für|nur) (?:neue[rn]? )?follower(?:innen|in|n)? ${upTo(1)}(?:bekomm|krieg|erhalt|erhält|spar|gibt)\p{L}{0,4}(?! wir| von)${within(40)}${reward}`,
  `(?:bekommen|kriegen|verraten wir|zeigen wir) nur (?:unseren? |meine )?(?:follower|abonnenten)`,
  String.raw`nur (?:denen|leuten|allen),? die (?:uns|mir) (?:folg|abonnier)\p{L}{1,3}`,
  String.raw`(?:nur|exklusiv|ausschließlich) (?:für|an) (?:unsere |meine |die |alle )?(?:follower(?:innen)?|abonnent\p{L}{0,5})${wordEnd}`,
];

/** Where something is given for a like, a follow or another act. */
export const gatesDe: Wording = [
  'daum reak like likt foll folg abon teil repo retw komment herz gefä gete geli abo abos reag vern shar',
  ...actFirst, ...whoever, ...goodsFirst, ...members, ...counts, ...wishes, ...bargains, ...purposes, ...bought, ...conditions, ...conditionLast, ...heldBack, ...arrivals,
];

/** What follows a demand for a set answer when something is given for it. */
export const givenDe = String.raw`(?:und|dann|&) (?:dann )?(?:ich |wir |du |ihr )?(?:schick|send|bekomm|erhält|erhalt|krieg|dm|gib|geb)\p{L}{0,30}`
  + String.raw`(?: es| sie| ihn)? ${within(40)}(?:${goods}|per (?:dm|pn|nachricht)|zu(?=[.!\n]|$))`
  + String.raw`|(?:und|dann) ${upTo(4)}(?:(?:liegt|landet|flattert|rutscht|kommt|geht|habt ihr|hast du) ${upTo(5)}`
  + String.raw`(?:(?:in|im|ins) (?:dein\p{L}{0,2} |eure?\p{L}? )?(?:postfach|dms?|pns?|nachrichten|inbox|posteingang)|per (?:dm|pn|nachricht))|${arrives})`;

