import { orderAfter } from './orders';
import type { Wording } from './phrases';
import { count, oneOf, upTo, within, wordEnd } from './slots';

const begin = orderAfter('und|bitte|dann|einfach|also|jetzt|erst|nur|schnell|kurz|mal');

/** What is withheld. */
const things = oneOf(
  String.raw`\p{L}{0,20}(?:vorlagen?|arbeitsbl[aä]tt(?:er)?|presets?|dateien?|files?|report|einstellungen|listen?|pl[aä]ne?|rezepte?|anleitung(?:en)?|pdfs?|guides?|leitfaden|leitfäden|schnittmuster|codes?|links?|passwort|kennwort|zugang|zugangsdaten|kurs|skripte?|studie|tabelle|prompts?|download|tutorial|e-?book|checklisten?|auflösung|lösung|muster|arbeitshilfe|material|freebie|rabatt|gutscheine?|webinar|aufzeichnung|folien|unterlagen|geheimnis|formel|tracks?|playlist|stadtkarte|route|koordinaten|übersicht|video|kapitel|bonus\p{L}{0,12}|mitschnitt|zeichnung(?:en)?|grundriss|template|whitepaper|ratgeber|schablonen?|strickschrift|zutaten\p{L}{0,8}|adresse|mappe|paket|fortsetzung|geheimzutat|gewürzmischung|trainingsplan|kalender|wallpaper|quelle|tool|vokabeln)`,
  String.raw`teil (?:zwei|drei|2|3|ii)|(?:zweite|dritte|nächste|letzte)[nr]? (?:teil|folge|hälfte)|rest (?:der|des|vom)|ganze[ns]? (?:video|geschichte|artikel|text|liste)`,
);

/** What is pressed: a thing of the site, and whose post it is pressed at. */
const button = String.raw`[„“"»]?(?:likes?|herz(?:chen|en)?|daumen(?: hoch| nach oben)?|upvotes?|abos?|follows?|reposts?|retweets?|boosts?|sterne?|gefällt[- ]mir|kommentare?|kommis?|reaktion(?:en)?|bewertung(?:en)?|repins?|empfehlung(?:en)?)[“”"«]?`;
const post = oneOf(
  '(?:diese[nsrm]?|den|das|dem|der|unser(?:en|e|em|er)?|mein(?:en|e|em|er)?) (?:beitrag|post|posting|pin|reel|video|bild|artikel|thread|kanal|seite|profil|account|story|tweet|clip|newsletter-post|shop|konto|podcast|laden)s?',
  'uns|mir|mich|hier',
);
/** Likes by the hundred. */
const many = oneOf(count, String.raw`\p{L}{0,8}(?:hundert|tausend)`, 'zehn|zwanzig|dreißig|vierzig|fünfzig|achtzig');
const goal = `${many} (?:likes?|shares?|followern?|follower(?:innen)?|kommentaren?|kommis|abonnent\\p{L}{0,5}|retweets?|reposts?|herzen|herzchen|abos?|daumen|upvotes?|boosts?|reaktionen|sternen?|repins?|gefällt[- ]mir(?:-?angaben|s)?|merker|speicherungen|saves|bewertungen)${wordEnd}`;

/** The acts: as orders, as bare verbs, of those who are spoken to, done, and of others. */
const little = upTo(3, '(?:euch|dir|sich|mal|bitte|kurz|einfach|jetzt|erst|doch|zuerst|sie|gern|noch)');
const orders = oneOf(
  `teil(?:e|t|en)? ${little}(?!uns|mir|hier)${post}|(?:lik|herz|folg|abonnier|repost|boost|upvot|speicher|merk|empfehl|verlink|kommentier|bewert|pinn|favorisier)(?:e|t|et|en|n)? ${little}${post}|(?:empfiehl|liked) ${little}${post}|vernetz(?:e|t|en sie) (?:dich|euch|sich) (?:bitte |kurz )?mit (?:mir|uns)`,
  `(?:lass|gib|gebt|geb|schenk|spendier|drück|hinterlass|setz|vergib|vergebt|klick)(?:t|e|en sie)? (?:(?!das |den )\\p{L}{1,14} ){0,4}${button}`,
);
const toDo = '(?:liken|herzen|folgen|abonnieren|teilen|reposten|boosten|upvoten|speichern|merken|empfehlen|kommentieren|bewerten|pinnen)';
const given = '(?:gibst|gebt|geben|da ?lässt|da ?lasst|da ?lassen|hinterlässt|hinterlasst|hinterlassen|vergibst|vergebt|vergeben|drückst|drückt|drücken|schenkst|schenkt|schenken|spendierst|spendiert|setzt|da ist|dagelassen|gegeben|gedrückt|verteilt|gesetzt)';
const presses = '(?:likst|likest|likt|liket|liked|folgst|folgt|abonnierst|abonniert|teilst|teilt|repostest|repostet|boostest|boostet|upvotest|upvotet|speicherst|speichert|merkst|merkt|empfiehlst|empfehlt|kommentierst|kommentiert|bewertest|bewertet)';
const done = '(?:gemerkt|gespeichert|gelikt|geliked|geherzt|abonniert|geteilt|repostet|gerepostet|geboostet|upgevotet|kommentiert|gefolgt|empfohlen|bewertet|gepinnt)';
const acted = oneOf(
  `${post} ${upTo(4)}(?:${presses}|${toDo}|${done})`,
  `(?:${button}|(?:et)?was (?:nettes|liebes|schönes)|einen gruß) ${upTo(3)}${given}`,
  `(?:geliked|gelikt|abonniert|repostet|gemerkt und|gespeichert und)`,
);
const actOfThem = oneOf(
  `${post} ${upTo(4)}(?:likt|liket|liked|herzt|folgt|abonniert|teilt|repostet|boostet|upvotet|speichert|merkt|(?:weiter)?empfiehlt|kommentiert|bewertet|pinnt|${toDo}|${done})`,
  `${post} ${upTo(2)}mit ${button} (?:markier|verseh|versieh|bedenk|belohn)(?:t|en)|${button} ${upTo(3)}(?:gibt|geben|da ?lässt|da ?lassen|hinterlässt|hinterlassen|vergibt|vergeben|drückt|drücken|schenkt|schenken|spendiert|setzt|bedenkt|versieht|belohnt|würdigt)`,
);

/** How it is handed over, by us or by itself. */
const hands = String.raw`(?:verrat|veröffentlich|schick|verschick|send|mail|geb|gib|überlass|schalt|lad|stell|rück|enthüll|öffn|verschenk|liefer|lüft|leak|entsperr|händig|reich|hau|pack|leg|lass|spendier)(?:e|en)?`;
const handsToo = String.raw`(?:${hands}|(?:zeig|post|teil|dreh|film|schreib|mach)(?:e|en)?)`;
const we = '(?:ich|wir)';
const itComes = oneOf(
  'öffnet sich|öffnen sich|entsperrt sich|schaltet sich frei|geht (?:auf|raus|online|an)|gehen (?:auf|raus|online)|kommt|kommen|gibt es|gibt\'s|gibts|gehört|gehören|wartet|warten|landet|landen|erscheint|folgt|wird|werden|ist|sind|liegt|bekommst du|bekommt ihr|kriegst du|kriegt ihr|erhalten sie|bekommen sie',
  'erhältst du|erhaltet ihr',
);
const whenYou = '(?:wenn|sobald|nachdem|sofern|falls|sowie) (?:du|ihr|sie)';
const shutAway = oneOf(
  `(?:bleibt|bleiben) ${upTo(6)}(?:unter verschluss|geheim|verschlossen|gesperrt|verborgen|offline|privat|geschlossen|unveröffentlicht|bei (?:mir|uns)|in der schublade|im tresor|(?:mein|unser) geheimnis)`,
  `(?:gibt es|gibt's|gibts|kommt|kommen|schicke? (?:ich|wir)|verraten? (?:ich|wir)|bekommst du|bekommt ihr|kriegt ihr|kriegst du) ${upTo(2)}kein(?:e|en)? ${upTo(2)}${things}`,
  `(?:verrate|verraten|schicke|schicken|zeige|zeigen|gebe|geben) (?:ich|wir) ${upTo(2)}(?:nichts|(?:das|die|den) ${upTo(1)}${things} nicht)`,
);

/** Something given only for an act: what is asked, what is withheld, and what joins them, in any order. */
export const joinedGatesDe: Wording = [
  'like lik gelik herz geherz upvo weiteremp spei merk gemer gespe empf boost geboo bewert ster gefäl gefol repin saves pinn gepin kommi nettes liebes daum reak likt foll folg abon abos abo teil repo retw komment gete geli reag vern shar',
  `${begin}${orders}${within(30)},? um (?!mehr |keine|nichts|immer)${upTo(3)}${things} ${upTo(3)}(?:zu (?:bekommen|erhalten|kriegen|sichern)|freizuschalten|herunterzuladen|runterzuladen|zu entsperren)`,
  `um ${upTo(3)}${things} ${upTo(3)}(?:zu (?:bekommen|erhalten|kriegen|sehen)|freizuschalten|herunterzuladen|zu entsperren),? ${within(40)}(?:${post} ${upTo(3)}(?:zu )?${toDo}|${orders}|${button} ${upTo(2)}(?:da(?:zu)?lassen|geben|drücken|nötig|fällig))`,
  `(?:bei|ab|für|mit|erst nach) (?:den ersten )?${goal}${within(45)}(?<!\\p{L})${handsToo} (?:wir|ich|es)${wordEnd}`,
  `${begin}(?:(?:noch|nur|bitte|weitere|erst) ){0,2}${goal}${within(25)}(?:,| und|[?!.:]| –) (?:und )?(?:dann )?${handsToo} ${we}${wordEnd}`,
  `${begin}folg(?:e|t|en sie) (?:der|dem) ${upTo(2)}\\p{L}{3,20},? und ${within(35)}(?:landet|kommt|liegt|flattert|rutscht) ${within(12)}(?:postfach|posteingang|dms?|nachrichten|inbox|zu dir|zu euch)${wordEnd}`,
  `${begin}(?:knack|schaff|erreich|bekomm|krieg|sammel|hol|pack|steh|land|komm|hab|mach|reiß|erziel|ergatter)(?:t|en|n)? ${within(45)}${goal}${within(25)}, (?:dann |so )?${handsToo} ${we}${wordEnd}`,
  `${handsToo} ${we} ${within(60)}(?:sobald|wenn|falls|erst (?:ab|bei|mit|nach)|nur (?:ab|bei|mit)|ab|nachdem) ${within(30)}${goal}`,
  `${things}(?:[?:] ?| )${within(25)}(?:${itComes}) ${within(25)}(?:erst|nur)?,? ?(?:sobald|wenn|erst (?:ab|bei|mit|nach)|nur (?:ab|bei|mit)|nachdem|nach) ${within(30)}${goal}`,
  `${begin}(?:abo|like|herz|follow|daumen|kommentar) (?:da|dagelassen|gesetzt|gegeben|drauf)[?!,]? ?(?:dann|und schon) ${within(40)}${things}`,
  `(?<!\\p{L})(?:erst|zuerst) (?:${post} )?${toDo}(?:,| und|[.]) dann (?:gibt|kommt|kommen|bekomm|krieg|schick|verrat|zeig|geb|wandert|landet)\\p{L}{0,4} ${within(30)}${things}`,
  `ohne (?:eine?n? |deine?n? |eure?n? )?${button} (?:(?:auch|gibt es|gibt's|gibts|bekommt ihr|bekommst du) )?kein(?:e|en|er)? ${upTo(1)}${things}`,
  `(?:erst|nur),? (?:wenn|sobald|nachdem) (?:du|ihr|sie) ${within(60)}(?:${acted})${within(12)}, (?:dann )?(?:${handsToo} ${we}|${itComes})${wordEnd}`,
  `${whenYou} ${within(50)}(?:${acted})${within(20)}, (?:dann )?(?:${hands} ${we}|${itComes})${wordEnd}${within(35)}${things}`,
  `${things} ${within(25)}(?:${itComes}) ${within(30)}(?:${whenYou}|wer|für (?:alle|jede[nr]?), (?:die|der)) ${within(50)}(?:${acted})(?: (?:hast|habt|haben|bist|seid))?`,
  `${hands} ${we} ${within(50)}${whenYou} ${within(40)}(?:${acted})`,
  `(?:${toDo} (?:müsst|musst|müssen|solltet|solltest|sollten) ${within(40)}|${orders}${within(40)}|${post} ${upTo(2)}${toDo}), (?:sonst|ansonsten|andernfalls) ${shutAway}`,
  `${begin}${orders}${within(50)}[,.:!–-]{1,2} ?(?:und )?(?:im (?:gegenzug|tausch|austausch)|dafür|als (?:dank|dankeschön|belohnung|gegenleistung)|zum (?:dank|ausgleich)|zur belohnung) (?:bekomm|krieg|erhalt|erhält|überlass|schick|send|mail|geb|gib|schenk|verrat|schalt|liefer|wartet|winkt|gehör|spendier|leg|pack)\\p{L}{0,5}${wordEnd}`,
  `${hands} ${we} ${within(30)}(?:allen|jede[mnr]|denen|denjenigen|dem|der),? (?:die|der|den|welche) ${within(20)}(?:${actOfThem})`,
  `(?:bekommt|kriegt|erhält|sieht)(?: nur| erst| bloß)?,? (?:nur )?wer ${within(30)}(?:${actOfThem})`,
  `wer ${within(40)}(?:${actOfThem})${within(25)}, (?:bekommt|kriegt|erhält|(?:dem|der) ${hands} ${we}|darf|findet ${within(15)}postfach) ${within(35)}${things}`,
  `wer ${within(40)}(?:${actOfThem})${within(15)}, (?:bekommt|kriegt|erhält) (?:sie|ihn|es|das|die|den) ${within(40)}(?:nachricht|dm|pn|mail|e-mail|post|link|geschickt|zugeschickt|gratis|kostenlos|geschenkt|von uns|von mir)${wordEnd}`,
  `${begin}(?:abonnier|lik|folg|teil|herz|speicher|merk|repost|upvot)(?:e|t|et|en sie)? (?:dafür|dazu) (?:einfach |nur |bitte |kurz |erst ){0,2}(?:dem |den |die )?${post}(?<=${things}[^\\n]{1,120})`,
  `${begin}(?:${orders})${within(60)}(?:,| und| –|:|[.!])(?: und| schon| dann){0,2} (?:${handsToo} ${we}|${we} ${handsToo}|(?:bekommst|bekommt|kriegst|kriegt|erhältst|erhaltet|erhalten|bekommen) (?:du|ihr|sie)) ${within(40)}${things}`,
  `${begin}(?:${orders})${within(40)}(?:,| und| –|:|[.!])(?: und| schon| dann){0,2} (?:landet|kommt|kommen|liegt|liegen|gehört|gehören|rutscht|flattert|öffnet sich|wartet) ${within(40)}(?:${things}|(?:dir|euch|ihnen)(?=[.!\\n]|$))`,
  `${begin}(?:${orders})${within(40)}(?:,? und|,? und schon| –) (?:der|die|das|dein\\p{L}{0,2}|eure?|unser\\p{L}{0,2}|mein\\p{L}{0,2}) ${upTo(2)}${things} (?:landet|liegt|gehört|rutscht|flattert|öffnet sich|wartet|(?:kommt|geht) (?:zu|an|per|direkt zu) (?:dir|euch|ihnen|post|mail|dm|pn|nachricht))${wordEnd}`,
  `(?:pin|beitrag|post|reel|video|story|kanal|seite|profil) (?:${toDo})(?:,| und| [+&]) ${within(25)}${things} ${within(20)}(?:erhalten|bekommen|kriegen|sichern|freischalten|kassieren|abholen|abstauben)`,
  `(?:im (?:tausch|austausch)|als gegenleistung) (?:gegen|für) (?:ein(?:en|e)?|euer|euren|dein|deinen) ${button}`,
  `(?:preis|gegenleistung|eintritt|gebühr)(?: dafür| ist| nur){0,2}(?: ist|:) (?:nur )?(?:ein(?:en)?|euer|dein) (?!kommentar|bewertung|abo)${button}|kostet (?:dich|euch|sie) (?:nur |bloß |lediglich )?ein(?:en|e)? (?!bewertung)${button}`,
  `${shutAway}${within(25)},? bis ${within(60)}(?:${done}|${goal})`,
  `(?:wollt ihr|willst du|wollen sie|lust auf|ihr wollt|du willst|wer will) ${within(30)}${things}${within(12)}[?] ?(?:dann |einfach |erst |zuerst ){0,2}(?:${orders})(?! gern)`,
];
