import { bodyDe, complaintsDe, medicinesDe, remediesDe, strongDe, yourMedicinesDe } from '../words/health';
import { anyWord, type Wording } from './phrases';
import { maybeWord, oneOf, piece, upTo, within } from './slots';

const gap = within(40);
const some = maybeWord(gap);
const numbersDe = oneOf(piece`\d{1,3}|eine[mnr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|wenigen`);
const weightDe = piece`${numbersDe} ?(?:kilo|kg|pfund)`;
const timeDe = '(?:tage|woche|monate|tag|monat|stunde)n?';
const healsDe = oneOf(
  'heilt|heilen|lindert|lindern|kuriert|kurieren|bekämpft|bekämpfen|besiegt|besiegen|beseitigt|beseitigen|befreit|befreien',
  'mildert|mildern|bessert|(?:medizin|mittel|waffe|wunder|kraut) gegen|schütz(?:t|en)|verhinder(?:t|n)|vertreib(?:t|en)|stopp(?:t|en)|beseitig(?:t|en)',
);
const toHealDe = 'vorbeugen|lindern|heilen|bekämpfen|besiegen|loswerden|stoppen|vertreiben|behandeln';
/** Illnesses alone: stress and tiredness end with a holiday too. */
const illDe = piece`(?!\p{L}{0,14}(?:stress|müdigkeit|verspannung|erschöpfung|falten|krämpfe))${complaintsDe}`;
const endsDe = oneOf(
  'beende(?:t|n)|verjag(?:t|en)|verscheuch(?:t|en)|verbann(?:t|en)|vernichte(?:t|n)|eliminier(?:t|en)|kill(?:t|en)|tilg(?:t|en)|bezwing(?:t|en)|überwinde(?:t|n)|stopp(?:t|en)|vertreib(?:t|en)|bekämpf(?:t|en)|besieg(?:t|en)|beseitig(?:t|en)|heil(?:t|en)|kurier(?:t|en)|linder(?:t|n)|verhinder(?:t|n)|ausschalte(?:t|n)|wegzauber(?:t|n)|zum schweigen bring(?:t|en)|in die flucht schl(?:ägt|agen)|verschwinden (?:lässt|lassen)|den garaus mach(?:t|en)|in schach h(?:ält|alten)',
);
const fleesDe = oneOf(piece`(?:zieh|mach)(?:t|en) leine|(?:nimmt|nehmen) reißaus|(?:pack|streich)(?:t|en) die (?:koffer|segel)|lös(?:t|en) sich (?:${anyWord} ){0,2}(?:in luft )?auf|(?:muss|müssen) weichen|weich(?:t|en)|flieh(?:t|en)|schwinde(?:t|n)|verschwinde(?:t|n)|verflieg(?:t|en)|(?:klingt|klingen) (?:${anyWord} ){0,2}ab|(?:bleibt|bleiben) (?:einfach |ganz |dauerhaft |für immer )?(?:aus|fern)|(?:war|waren) gestern|(?:hat|haben) ausgedient|(?:hat|haben) ausgespielt|(?:geht|gehen) (?:${anyWord} ){0,2}(?:weg|zurück)`);
const goneDe = 'adé|vertrieben|beseitigt|verschwunden|wie weggeblasen|verflogen|schnee von gestern|gestoppt|besiegt|kuriert|passé|ausgeheilt|verschwinden|verschwindet|weg|ade|adieu|geheilt|vorbei|vergessen|geschichte';
const helpsDe = 'hilft|helfen|wirkt|wirken|wirksam|erfolgreich|vorbeugend|gut';
const ourDe = piece`(?:unser|mein|dies)\p{L}{0,2}`;
const goodsDe = oneOf(
  'öle?|tees?|kapseln?|tropfen|pulver|globuli|saft|honig|tinktur|extrakt|pilze|armb[aä]nd(?:er)?|salben?|cremes?|pflaster|bandagen?',
  'einlagen|kissen|matratzen?|spray|gel|mittel|tabletten|kur|socken|decken?|ringe?|steine?',
);
const fatDe = oneOf('(?:bauch|hüft|bein)?(?:fett|speck)|fettpölsterchen|hüftgold|bauchumfang');
const freeDe = '(?:schmerz|beschwerde|migräne|falten|pickel|rauch)frei(?:e[nrms]?)?';
const bloodDe = piece`(?:blutdruck|blutzucker\p{L}{0,10}|cholesterin\p{L}{0,10}|zuckerwerte?)`;
const yoursDe = piece`(?:(?:den|die|das|deinen?|ihren?|euren?|unseren?|jeden?|hohen?|hohes) ){0,2}`;
const belowDe = 'nach unten|runter|herunter|in den normalbereich|ins lot|in balance|ins gleichgewicht|in den griff|unter kontrolle|wieder normal';
const noMoreDe = '(?:seltener|nie(?: mehr| wieder)?|nicht mehr|kaum (?:noch|mehr)|weniger oft)';
const withItDe = piece`(?:damit|dadurch|davon|(?:mit|dank|durch) ${ourDe} ${anyWord})`;
const sizesDe = piece`${numbersDe} (?:kleider|konfektions|hosen|jeans)größen?`;

/** Where a German text promises that something heals. */
export const curesDe: Wording = [
  `stop star schm purz pfun kilos abzu macht heil lind kuri bekä besi bese hilf helf wirk befr beug vorb vorz entge fern scha dämm krag leib abkl abhe schüt stär immun entgi entg tabl pill spri schm schl krüc inha hörg asth wegw wegs wegl abse
  gehö abne bye ciao goodbye lebw gest pass ausg ents fett garan chan bauc hüft spec los kilo kg nebe vers weg verg deto adie ade schluss tschüss gege nie senk löst lösen losw behan vert grif kont kran abwe blut chol zuck ruts fall fäll leid beko klei konf hose jean medi mitt waff wund krau mild bess alle mühe knor knoc lebe antib penic rauc nichtr such angs durc nach muss gesu tabl medik pille spri gara kampf kaps been verj versch verba elim kill tilg bezw überw auss wegz flucht lein reiß koff sege weic flie schw verf blei gest ausge ersetz repa rege erne verjü entk wächs wach bild erho gefe siche bewa gewa immun mehr norm regu stab hand lauf keim räum heilung rett erlö befre zieh saug adé weggeb nachw zurü herst auf neu migr rheu tinn asth arth neur schup burn depr diab heus alle erkä grip`.replaceAll(/\s+/g, ' '),
  piece`${healsDe} ${gap}${complaintsDe}`,
  piece`(?:${helpsDe}) ${some}(?:gegen|bei) ${some}${complaintsDe}`,
  piece`(?:gegen|bei) ${some}${complaintsDe} ${some}(?:hilft|helfen|wirkt|wirken)`,
  piece`(?:nimmt|nehmen) (?:dir|euch|ihnen|uns|jedem|mir) ${gap}${illDe}(?! (?:ernst|nicht|übel)(?!\p{L}))|beug(?:t|en|st|e) ${gap}${complaintsDe} ${gap}vor|läss?(?:t|en) ${gap}${complaintsDe} ${gap}(?:verschwinden|abklingen|abheilen|vergessen)|wirk(?:t|en) ${gap}${complaintsDe} ${gap}entgegen|(?:hält|halten) ${gap}(?!stress|müdigkeit)${complaintsDe} ${gap}(?:fern|in schach|vom leib)|(?:schalt|dämm)(?:et|t|en) ${gap}${complaintsDe} ${gap}(?:aus|ein)(?= ?[.!,\n]|$| und )|(?:geht|gehen|rückt|rücken) ${gap}${complaintsDe} ${gap}(?:an den kragen|zu leibe)|(?!rückensch|stress|verspann)${complaintsDe} (?:vorzubeugen|entgegenzuwirken|fernzuhalten)`,
  piece`${complaintsDe} ${some}(?:heilt|lindert|heilen|lindern|${goneDe})`,
  piece`${complaintsDe} ${upTo(2)}(?:${toHealDe}) (?:mit|dank|durch) ${ourDe}`,
  piece`(?:mit|dank|durch) ${ourDe} ${gap}${complaintsDe} (?:${toHealDe})`,
  piece`${complaintsDe}\? [^.!?\n]{0,60}(?:verschwind(?:et|en)|(?:ist|sind) (?:sie |es |er )?(?:weg|vorbei|geschichte))`,
  piece`${complaintsDe}\? ${ourDe} ${upTo(1)}\p{L}{0,18}-?${goodsDe} ${upTo(2)}(?:hilft|helfen|wirkt|wirken)`,
  piece`\p{L}{0,18}-?${goodsDe} gegen ${complaintsDe}`,
  piece`(?:verschwinden|verschwindet|adieu|ade|schluss mit|tschüss|nie wieder) ${some}${complaintsDe}`,
  piece`(?:frei|freier) von ${complaintsDe}|(?:nimmt|nehmen|nimm) (?:dir|euch|ihnen|die|den|das|deinen?|ihren?) ${some}${complaintsDe}`,
  piece`gehör(?:t|en) ${gap}${complaintsDe} ${some}der vergangenheit an|${complaintsDe} gehör(?:t|en) ${some}der vergangenheit an`,
  piece`(?:lässt|lassen) (?:dich|euch|sie) ${upTo(4)}abnehmen|(?:im schlaf|ohne (?:hunger|sport|diät|verzicht)) abnehmen|abnehmen (?:ohne (?:hunger|sport|diät|verzicht)|im schlaf)|schlank im schlaf`,
  piece`(?:bye[ -]?bye|goodbye|ciao|auf wiedersehen|lebwohl|lebt wohl) ${complaintsDe}`,
  piece`${complaintsDe} (?:hat|haben) (?:bei (?:dir|euch|ihnen) |da |so |damit |jetzt )?keine chance(?: mehr)?`,
  piece`(?:sind|bist|seid|werden|wirst|werdet|wird) (?:sie|du|ihr|man|jeder) ${some}${complaintsDe} ${upTo(4)}los(?!\p{L})|${complaintsDe} (?:${anyWord} ){0,2}(?:für immer|endgültig|ein für alle ?mal|dauerhaft|garantiert) (?:los|weg|verschwunden|vorbei|vergessen|geschichte)(?!\p{L})`,
  piece`(?:nie mehr|keine?n?) ${complaintsDe} mehr (?:dank|durch|mit) ${ourDe}|nie mehr (?!stress)${complaintsDe}`,
  piece`(?:lässt|lassen) ${gap}${fatDe} ${gap}(?:schmelzen|verschwinden|purzeln)|${fatDe} (?:schmilzt|schmelzen|verschwindet|purzelt)`,
  piece`${freeDe} (?:dank|durch|mit) (?:unser|diese)\p{L}{0,2}`,
  piece`(?:senk|regulier|normalisier|stabilisier)(?:t|en) ${yoursDe}${bloodDe}|(?:bring|drück|hol|zieh|bekomm|krieg)(?:t|en|st) ${yoursDe}${bloodDe} (?:${anyWord} ){0,2}(?:${belowDe})|blutdrucksenkend\p{L}{0,3}`,
  piece`(?:bekomm|krieg|bring)(?:t|en|st) (?:sie |du |ihr |man |wir |auch |so |damit ){0,2}${yoursDe}(?!stress|müdigkeit)${complaintsDe} (?:${anyWord} ){0,2}(?:${belowDe}|los|weg)(?!\p{L})`,
  piece`(?:rutsch|fall|fäll|leid|bekomm|krieg)(?:t|en|st|e|et|est) (?:${anyWord} ){0,2}${noMoreDe} (?:in |unter |an |mit )?(?:(?:die|den|eine[nmr]?|einer|dieser) )?${complaintsDe}|(?:bekomm|krieg)(?:t|en|st) (?:${anyWord} ){0,2}keine?n? ${complaintsDe} mehr`,
  piece`(?:wird|werden|werdet|wirst|bleib(?:t|en|st)) ${withItDe} (?:${anyWord} ){0,2}${noMoreDe} krank(?! vor)|${withItDe} (?:wird|werden|werdet|wirst) (?:${anyWord} ){0,4}${noMoreDe} krank(?! vor)`,
  piece`(?:mach|halt|hält)(?:t|en|)? (?:die|deine|eure|ihre) (?:immun|körper)?abwehr(?:kräfte)? (?:stark|fit|topfit|stärker)|stärk(?:t|en) (?:die|deine|eure|ihre) (?:immun|körper)?abwehr(?:kräfte)?`,
  piece`(?:in (?:nur )?${numbersDe} ${timeDe} (?:bis zu )?${sizesDe}|${sizesDe} (?:weniger |kleiner |runter |verlieren )?in (?:nur )?${numbersDe} ${timeDe})`,
  piece`in (?:nur )?${numbersDe} ${timeDe} (?:bis zu )?${weightDe} (?:abnehmen|ab(?= ?[.!,\n]|$)|abgenommen|leichter|weniger|verlieren|runter|verloren)`,
  piece`${weightDe} (?:weniger |leichter )?in (?:nur )?${numbersDe} ${timeDe}(?![^.!?\n]{0,40}(?:zugenommen|zugelegt|gewachsen|gesammelt|geerntet|gebacken|verbraucht|gegessen|geschält|gespendet))`,
  piece`(?:kilos|pfunde) (?:purzeln|schmelzen|verschwinden)|purzeln (?:die |eure |deine )?(?:kilos|pfunde)`,
  piece`fett (?:ver)?brennen|fett (?:weg|ab)schmelzen|(?:verbrennt|verbrennen) fett|fettverbrenner\p{L}{0,2}|(?:regt|kurbelt) ${gap}(?:fettverbrennung|stoffwechsel) an`,
  piece`stärk(?:t|en|e) ${gap}immunsystem|immunsystem ${gap}stärk(?:t|en)|starkes immunsystem ${gap}(?:dank|durch|mit) ${ourDe}`,
  piece`entgift(?:et|est|en|e|end\p{L}{0,30}|ung\p{L}{0,30})|entschlack\p{L}{1,30}|detox(?:t|en)?(?= (?:deinen|euren|ihren|den) körper)`,
  piece`${complaintsDe} (?:ist|sind) (?:(?:nach|in|innerhalb|binnen) (?:nur )?${numbersDe} ${timeDe}|über nacht|im nu|sofort|am nächsten (?:tag|morgen)) ${upTo(1)}(?:verschwunden|weg|vorbei|vergessen|wie weggeblasen)`,
  piece`(?:wirf|werft|werfen sie|schmeiß\p{L}{0,2}) ${yourMedicinesDe} (?:weg|in den müll)|${yourMedicinesDe} (?:${anyWord} )?(?:wegwerfen|wegschmeißen|weglegen|absetzen|vergessen|in den müll werfen)`,
  piece`garantiert (?:abnehmen|schlank|schmerzfrei|heilung|gesund)`,
  piece`${medicinesDe} (?:(?:gegen|für|bei) (?:${anyWord} ){0,2}${complaintsDe} )?${maybeWord('einfach|endlich|bald|getrost|dann|jetzt|ruhig|sogar|wieder')}(?:weglassen|absetzen|wegwerfen|sparen|vergessen)(?!\p{L})|(?:brauchst|braucht|brauchen) (?:${anyWord} ){0,3}keine?n? (?:${medicinesDe}|${strongDe}) mehr|mach(?:t|en) ${upTo(1)}${medicinesDe} überflüssig|(?:besser|stärker|wirksamer|gesünder) als (?:jede[srn]? |eine? )?${strongDe}|(?:natürliches|pflanzliches) (?:antibiotikum|penicillin|schmerzmittel)|antibiotikum (?:der|aus der) natur`,
  piece`(?:mach|setz|bereit)(?:t|en) ${some}${complaintsDe} ${gap}(?:den garaus|ein (?:schnelles |baldiges )?ende|schluss)|(?:hat|haben) ${some}${complaintsDe} ${gap}(?:den garaus gemacht|ein ende gesetzt|weggezaubert|verschwinden lassen|vertrieben|beendet|den kampf angesagt)|sag(?:t|en) ${some}${complaintsDe} (?:${anyWord} ){0,2}den kampf an`,
  piece`(?:heil(?:t|en)|linder(?:t|n))(?<=${ourDe} ${upTo(2)}${remediesDe} (?:${anyWord} ){0,3}(?:heil(?:t|en)|linder(?:t|n)))(?! (?:die seele|das herz|liebeskummer|jeden liebeskummer|fernweh|heimweh|hunger|langeweile))(?! ${anyWord} (?:liebeskummer|hunger|durst|fernweh|heimweh))`,
  piece`${maybeWord('ganz|völlig|garantiert')}(?:ohne|keine|keinerlei) nebenwirkungen|nebenwirkungsfrei\p{L}{0,30}`,
  piece`(?:wird|werden|wirst|werdet|bleibt|bleiben) (?:${anyWord} ){0,4}(?:${noMoreDe}|gar nicht(?: erst)?) krank(?! vor)`,
  piece`(?:baut|bauen|wächst) (?:${anyWord} ){0,5}(?:knorpel|knochen|darmflora|leber) (?:wieder )?(?:auf|nach)|(?:regeneriert|repariert) (?:die|den|deine?n?|ihren?) (?:knorpel|leber|nerven|gelenke)|(?:nimmst du|nehmt ihr|nehmen sie|nimmt man) ${upTo(3)}(?:allein|mühelos|nebenbei) ab|befrei(?:t|en) ${upTo(6)}(?:vom rauchen|von der sucht)`,
  piece`(?:nimmt|nehmen) ${upTo(1)}die angst(?! (?:vor|zu))(?: und (?:lässt|lassen) ${upTo(2)}(?:durch|ein)schlafen)?|(?:lässt|lassen) (?:dich|euch|sie) ${upTo(2)}durchschlafen`,
  piece`mach(?:t|en) (?:dich|euch|sie|(?:deine?|eure?|ihre?) ${anyWord}) (?:wieder |endlich )?gesund|nach (?:${anyWord} ){1,3}(?:bei uns )?(?:bist du|seid ihr|sind sie|ist man) ${upTo(1)}(?:(?:schmerz|beschwerde|symptom|rauch|allergie|angst)frei|nichtraucher(?:in)?)|${complaintsDe}(?<!stress) (?:muss|müssen) nicht sein|${complaintsDe} loswerden\? [^.!?\n]{0,60}(?:wirkt|hilft)`,
  piece`${endsDe} ${gap}${illDe}|${illDe} ${upTo(4)}${endsDe}(?= ?[.!,:;\n–]|$)|${illDe} (?:${fleesDe})(?= ?[.!,:;\n–]|$| (?:in|nach|mit|dank|durch|innerhalb|binnen|über nacht|und|von|für|schon|bereits|endgültig))`,
  piece`ersetz(?:t|en) (?![^.!?\n]{0,20}(?:verlor|alte|defekt|kaputt|gestohlen|abgelaufen))${gap}(?:${medicinesDe}|den arzt(?:besuch)?|die (?:op|operation|impfung|therapie|spritzen?))(?!\p{L})|${medicinesDe} (?:${anyWord} ){0,3}ersetz(?:t|en)(?!\p{L})|wirk(?:t|en) (?:so (?:gut|stark|schnell) )?wie (?:eine? |ein starkes )?${strongDe}`,
  piece`(?:reparier|regenerier|erneuer|verjüng|entkalk|heil)(?:t|en) ${gap}${bodyDe}(?!\p{L})|${bodyDe} (?:${anyWord} ){0,3}(?:reparier|regenerier|erneuer|heil|aufbau|nachwachsen läss|wiederherstell|entkalk)(?:t|en)(?= ?[.!,:;\n–]|$)|(?:baut|bauen|stellt|stellen|lässt|lassen|bringt|bringen|gibt|geben|schenkt|schenken) ${gap}(?:zerstörte[nrs]? |verlorene[nrs]? |abgenutzte[nrs]? |kaputte[nrs]? )?${bodyDe} (?:${anyWord} ){0,2}(?:auf|her|nachwachsen|zurück)(?!\p{L})|${bodyDe} (?:wächst|wachsen|bildet sich|bilden sich|regeneriert sich|regenerieren sich|erholt sich|erholen sich) (?:${anyWord} ){0,3}(?:nach|neu|wieder|vollständig|komplett)(?!\p{L})`,
  piece`(?:ist|sind|bist|seid|bleib(?:t|st|en)?) (?:${anyWord} ){0,4}(?:vor|gegen|von) (?:${anyWord} ){0,2}${illDe} (?:${anyWord} ){0,2}(?:geschützt|gefeit|sicher|bewahrt|verschont|immun|gewappnet)(?!\p{L})|(?:geschützt|gefeit|immun|verschont|bewahrt) (?:${anyWord} ){0,2}(?:vor|gegen|von) (?:${anyWord} ){0,2}${illDe}|(?:bewahr|schirm)(?:t|en) ${gap}vor ${gap}${illDe}`,
  piece`(?:hat|hatte|habe|haben|hatten|bekam|bekamen|bekommt|spürt|spürte|kennt|kannte|plagt|plagte)(?:en|n|te|ten)? (?:${anyWord} ){0,4}keine?n? (?:einzige[nr]? )?${illDe} mehr|(?:normalisier|regulier|stabilisier)(?:t|en) sich (?:${anyWord} ){0,4}(?:${bloodDe}|${illDe})|(?:${bloodDe}|${illDe}) (?:normalisier|regulier)(?:t|en) sich`,
  piece`${illDe}\? nicht (?:mehr )?mit ${ourDe}|mit ${upTo(2)}${illDe} (?:ist|wäre) (?:${anyWord} ){0,3}schluss|(?:leg|geb|gib)(?:t|en|st)? ${gap}${illDe} (?:das handwerk|den laufpass)|(?:erstick)(?:t|en) ${gap}${illDe} im keim|(?:räum)(?:t|en) (?:${anyWord} ){0,4}${illDe} (?:${anyWord} ){0,3}auf|(?:schlägt|schlagen|treibt|treiben) ${gap}${illDe} in die flucht|(?:heilung|rettung|erlösung|befreiung) (?:von|bei|für) (?:${anyWord} ){0,2}${illDe}|(?:zieht|ziehen|saugt) (?:${anyWord} ){0,2}${illDe} (?:${anyWord} ){0,5}(?:raus|heraus)(?!\p{L})`,
];
