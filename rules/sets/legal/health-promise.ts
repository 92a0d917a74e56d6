import type { Span } from '../../edit';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { inFields } from '../../text/in-fields';
import { asksOpenly } from '../../text/open-questions';
import { anyWord, phrases } from '../../text/phrases';
import { unquoted } from '../../text/quotations';
import { sentenceAround } from '../../text/sentences';
import { maybeWord, oneOf, piece, says, upTo, within } from '../../text/slots';
import { complaintsDe, complaintsEn, strongDe, medicinesDe, medicinesEn, noOffer, notPromised, promisedDe, promisedEn, remediesDe, remediesEn, yourMedicinesDe } from '../../words/health';

const gap = within(40);
const some = maybeWord(gap);

const numbersDe = oneOf(piece`\d{1,3}|eine[mnr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|wenigen`);
const numbersEn = oneOf(piece`\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a|just a few`);
const weightDe = piece`${numbersDe} ?(?:kilo|kg|pfund)`;
const weightEn = piece`${numbersEn} ?(?:kg|kilos?|pounds|lbs?|stone)`;
const timeDe = '(?:tage|woche|monate|tag|monat|stunde)n?';
const timeEn = '(?:days?|weeks?|months?|hours?)';

const healsDe = oneOf(
  'heilt|heilen|lindert|lindern|kuriert|kurieren|bekämpft|bekämpfen|besiegt|besiegen|beseitigt|beseitigen|befreit|befreien',
  'mildert|mildern|bessert|(?:medizin|mittel|waffe|wunder|kraut) gegen|schütz(?:t|en)|verhinder(?:t|n)|vertreib(?:t|en)|stopp(?:t|en)|beseitig(?:t|en)',
);
const toHealDe = 'vorbeugen|lindern|heilen|bekämpfen|besiegen|loswerden|stoppen|vertreiben|behandeln';
const goneDe = 'gestoppt|besiegt|kuriert|passé|ausgeheilt|verschwinden|verschwindet|weg|ade|adieu|geheilt|vorbei|vergessen|geschichte';
const helpsDe = 'hilft|helfen|wirkt|wirken|wirksam|erfolgreich|vorbeugend|gut';
const ourDe = piece`(?:unser|mein|dies)\p{L}{0,2}`;
const goodsDe = oneOf(
  'öle?|tees?|kapseln?|tropfen|pulver|globuli|saft|honig|tinktur|extrakt|pilze|armb[aä]nd(?:er)?|salben?|cremes?|pflaster|bandagen?',
  'einlagen|kissen|matratzen?|spray|gel|mittel|tabletten|kur|socken|decken?|ringe?|steine?',
);
const fatDe = oneOf('(?:bauch|hüft|bein)?(?:fett|speck)|fettpölsterchen|hüftgold|bauchumfang');
const freeDe = '(?:schmerz|beschwerde|migräne|falten|pickel|rauch)frei(?:e[nrms]?)?';

const healsEn = oneOf(
  'cures?|heals?|treats?(?! patients)|prevents?|relieves?|eliminates?|reverses?|fights?(?! for)|eases?|kills?(?! people| him| her| us| them)|stops?|ends?|beats?',
  piece`gets? rid of|protects? (?:you |your \p{L}{1,30} )?(?:from|against)|wards? off|effective against|takes? away|puts? an end to|soothes?|banish(?:es)?|combats?|alleviates?|tackles?|overcomes?|loses?(?= your)|(?:medicine|remedy|weapon|help) (?:for|against)`,
  piece`sees? off|(?:is|are|be|get|gets) freed (?:from|of)|free(?:s|d)? (?:you|them|people|anyone|(?:your|their|our|the) \p{L}{1,20}) (?:from|of)|works? (?:wonders )?(?:against|for)|(?:clear|sort|dr)(?:s|ies)? (?:up|out)(?![^.!?\n]{0,60}side[- ]effects)|shifts?|settles?|calms?|wipes? out|zaps?|makes? short work of|erases?|fix(?:es)?(?! (?:the |my |your )?(?:pain points?))|shrinks?`,
);
const goneEn = 'disappears?|vanish(?:es)?|go(?:es)? away|gone|history|a thing of the past';

const bloodDe = piece`(?:blutdruck|blutzucker\p{L}{0,10}|cholesterin\p{L}{0,10}|zuckerwerte?)`;
const bloodEn = '(?:blood pressure|blood sugar|cholesterol)(?: levels?)?';
const yoursDe = piece`(?:(?:den|die|das|deinen?|ihren?|euren?|unseren?|jeden?|hohen?|hohes) ){0,2}`;
const yoursEn = '(?:(?:your|the|high|raised|any|their) ){0,2}';
const belowDe = 'nach unten|runter|herunter|in den normalbereich|ins lot|in balance|ins gleichgewicht|in den griff|unter kontrolle|wieder normal';
const noMoreDe = '(?:seltener|nie(?: mehr| wieder)?|nicht mehr|kaum (?:noch|mehr)|weniger oft)';
const withItDe = piece`(?:damit|dadurch|davon|(?:mit|dank|durch) ${ourDe} ${anyWord})`;
const sizesDe = piece`${numbersDe} (?:kleider|konfektions|hosen|jeans)größen?`;
const sizesEn = piece`${numbersEn} (?:(?:dress|clothes|clothing|trouser|jeans) )?sizes?`;

const promises = phrases({
  de: [
    `stop star schm purz pfun kilos abzu macht heil lind kuri bekä besi bese hilf helf wirk befr beug vorb vorz entge fern scha dämm krag leib abkl abhe schüt stär immun entgi entg tabl pill spri schm schl krüc inha hörg asth wegw wegs wegl abse
    gehö abne bye ciao goodbye lebw gest pass ausg ents fett garan chan bauc hüft spec los kilo kg nebe vers weg verg deto adie ade schluss tschüss gege nie senk löst lösen losw behan vert grif kont kran abwe blut chol zuck ruts fall fäll leid beko klei konf hose jean medi mitt waff wund krau mild bess alle mühe knor knoc lebe antib penic rauc nichtr such angs durc nach muss gesu tabl medik pille spri gara kampf kaps`.replaceAll(/\s+/g, ' '),
    piece`${healsDe} ${gap}${complaintsDe}`,
    piece`(?:${helpsDe}) ${some}(?:gegen|bei) ${some}${complaintsDe}`,
    piece`(?:gegen|bei) ${some}${complaintsDe} ${some}(?:hilft|helfen|wirkt|wirken)`,
    piece`beug(?:t|en|st|e) ${gap}${complaintsDe} ${gap}vor|läss?(?:t|en) ${gap}${complaintsDe} ${gap}(?:verschwinden|abklingen|abheilen|vergessen)|wirk(?:t|en) ${gap}${complaintsDe} ${gap}entgegen|(?:hält|halten) ${gap}(?!stress|müdigkeit)${complaintsDe} ${gap}(?:fern|in schach|vom leib)|(?:schalt|dämm)(?:et|t|en) ${gap}${complaintsDe} ${gap}(?:aus|ein)(?= ?[.!,\n]|$| und )|(?:geht|gehen|rückt|rücken) ${gap}${complaintsDe} ${gap}(?:an den kragen|zu leibe)|(?!rückensch|stress|verspann)${complaintsDe} (?:vorzubeugen|entgegenzuwirken|fernzuhalten)`,
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
    piece`${medicinesDe} (?:(?:gegen|für|bei) (?:${anyWord} ){0,2}${complaintsDe} )?${maybeWord('einfach|endlich|bald|getrost|dann|jetzt|ruhig|sogar|wieder')}(?:weglassen|absetzen|wegwerfen|sparen|vergessen)(?!\p{L})|(?:brauchst|braucht|brauchen) (?:${anyWord} ){0,3}keine ${medicinesDe} mehr|mach(?:t|en) ${upTo(1)}${medicinesDe} überflüssig|(?:besser|stärker|wirksamer|gesünder) als (?:jede[srn]? |eine? )?${strongDe}|(?:natürliches|pflanzliches) (?:antibiotikum|penicillin|schmerzmittel)|antibiotikum (?:der|aus der) natur`,
    piece`(?:mach|setz|bereit)(?:t|en) ${some}${complaintsDe} ${gap}(?:den garaus|ein (?:schnelles |baldiges )?ende|schluss)|(?:hat|haben) ${some}${complaintsDe} ${gap}(?:den garaus gemacht|ein ende gesetzt|weggezaubert|verschwinden lassen|vertrieben|beendet|den kampf angesagt)|sag(?:t|en) ${some}${complaintsDe} (?:${anyWord} ){0,2}den kampf an`,
    piece`(?:heil(?:t|en)|linder(?:t|n))(?<=${ourDe} ${upTo(2)}${remediesDe} (?:${anyWord} ){0,3}(?:heil(?:t|en)|linder(?:t|n)))(?! (?:die seele|das herz|liebeskummer|jeden liebeskummer|fernweh|heimweh|hunger|langeweile))(?! ${anyWord} (?:liebeskummer|hunger|durst|fernweh|heimweh))`,
    piece`${maybeWord('ganz|völlig|garantiert')}(?:ohne|keine|keinerlei) nebenwirkungen|nebenwirkungsfrei\p{L}{0,30}`,
    piece`(?:wird|werden|wirst|werdet|bleibt|bleiben) (?:${anyWord} ){0,4}(?:${noMoreDe}|gar nicht(?: erst)?) krank(?! vor)`,
    piece`(?:baut|bauen|wächst) (?:${anyWord} ){0,5}(?:knorpel|knochen|darmflora|leber) (?:wieder )?(?:auf|nach)|(?:regeneriert|repariert) (?:die|den|deine?n?|ihren?) (?:knorpel|leber|nerven|gelenke)|(?:nimmst du|nehmt ihr|nehmen sie|nimmt man) ${upTo(3)}(?:allein|mühelos|nebenbei) ab|befrei(?:t|en) ${upTo(6)}(?:vom rauchen|von der sucht)`,
    piece`(?:nimmt|nehmen) ${upTo(1)}die angst(?! (?:vor|zu))(?: und (?:lässt|lassen) ${upTo(2)}(?:durch|ein)schlafen)?|(?:lässt|lassen) (?:dich|euch|sie) ${upTo(2)}durchschlafen`,
    piece`mach(?:t|en) (?:dich|euch|sie|(?:deine?|eure?|ihre?) ${anyWord}) (?:wieder |endlich )?gesund|nach (?:${anyWord} ){1,3}(?:bei uns )?(?:bist du|seid ihr|sind sie|ist man) ${upTo(1)}(?:(?:schmerz|beschwerde|symptom|rauch|allergie|angst)frei|nichtraucher(?:in)?)|${complaintsDe}(?<!stress) (?:muss|müssen) nicht sein|${complaintsDe} loswerden\? [^.!?\n]{0,60}(?:wirkt|hilft)`,
  ],
  en: [
    `stop stro ends take knoc tox make away free cure heal trea prev reli elim reve figh ease soot help gets boos detox dige burn no lose guar
    free without kill effe prot get ward rid cut side say good gone hist vani disa lowe redu drop week days day mont hour beat melt won' won’ more neve catc suff keep belly inch near clos size cont slid slip fall sink stru bloo chol ill sick bye fare work stan over bani comb alle tack reme medi fall drop weap rebu regr rege repa rest quit put puts have see sees thro chuc bin ditc clea sort shif sett calm fix fixe shri natu life smok toxi pull draw wipe zap dries eras lost drop off come pain`
      .replaceAll(/\s+/g, ' '),
    piece`${healsEn} ${gap}${complaintsEn}`,
    piece`(?:(?:say )?goodbye to|bye[- ]bye,?|farewell,?) ${gap}${complaintsEn}`,
    piece`makes? (?:your )?${complaintsEn} ${some}(?:disappear|vanish|go away|history)`,
    piece`${complaintsEn}(?: (?:is|are|was|were|will(?: be)?|can|just))? ${upTo(1)}(?:${goneEn})(?= |[.!,]|$)`,
    piece`${complaintsEn}\? [^.!?\n]{0,60}(?:they|it|that|and)(?: will|'ll| just)? (?:${goneEn}|be (?:gone|history))`,
    piece`${complaintsEn}\? (?:our|this|these) ${upTo(2)}${remediesEn} ${upTo(1)}(?:helps?|works?)`,
    piece`helps? (?:you )?(?:with|against|relieve|cure|heal|treat|prevent|fight|beat) ${gap}${complaintsEn}`,
    piece`(?:lowers?|reduces?|brings? down|normali[sz]es?|regulates?|stabili[sz]es?|balances?|controls?) ${yoursEn}${bloodEn}|(?:brings?|gets?|keeps?|puts?) ${yoursEn}(?:${bloodEn}|(?!stress|fatigue)${complaintsEn}) (?:(?:right |straight )?back )?(?:down|to normal|under control|in check|into balance|to healthy levels)`,
    piece`${complaintsEn} (?:will not|won't|will never|never|does not|doesn't|don't|can't|cannot) (?:even )?(?:get|gets|come|comes|go) (?:anywhere )?(?:near|close to|past|through to) (?:you|us|your|our|anyone|the family)(?!\p{L})`,
    piece`(?:don't|doesn't|do not|does not|no longer|never) (?:slide|slip|fall|sink|get|suffer|struggle|wake up|come down|go down)s? (?:back )?(?:into |from |with |in )?(?!stress|fatigue)${upTo(2)}${complaintsEn}(?: any ?more| any longer| again(?! and))`,
    piece`(?:gets?|fall|falls|are|is|be) (?:ill|sick) (?:far |much )?less often (?:with|thanks to) (?:our|this|it)|never (?:get|fall|be) (?:ill|sick) again`,
    piece`(?:lose|drop|shed|go down)s? (?:up to |by )?${sizesEn} in ${maybeWord('just|only')}${numbersEn} ${timeEn}`,
    piece`boosts? (?:your |the |our )?immun\p{L}{0,30}|(?:strong|stronger|healthy) immune system ${gap}(?:thanks to|with) (?:our|this)`,
    piece`(?:won't|will not|will never|never|you'll never) (?:${anyWord} )?(?:catch|get|have|suffer from|feel|fear|battle) (?!stress|fatigue)${upTo(2)}${complaintsEn}(?: again)?(?! (?:about|over|with))`,
    piece`(?:keeps?|makes?|sets?) (?:you|your ${upTo(1)}${anyWord}|the (?:whole )?family) free (?:from|of) ${complaintsEn}|${weightEn} (?:gone|off|lighter|less|lost) in ${maybeWord('just|only')}${numbersEn} ${timeEn}`,
    piece`no more (?!stress|fatigue|cramps|pain in)${complaintsEn}|${complaintsEn} (?:don't|doesn't|won't) stand a chance|keeps? ${complaintsEn} (?:away|at bay)`,
    piece`(?:melts?|shrinks?|blasts?) (?:away )?(?:your |the |that )?(?:belly|tummy|waistline|love handles)`,
    piece`detox(?:es|ing|ify|ifies|ifying)?|(?:flush|draw|pull|sweat)(?:es|s)? (?:out )?(?:all |the |your )?toxins|natural (?:cure|remedy|painkiller|antibiotic)(?: for ${complaintsEn})?|nature's (?:own )?(?:antibiotic|painkiller|cure)|life without ${upTo(1)}${complaintsEn}|never smoke again|knocks? out ${gap}${complaintsEn}`,
    piece`burns? (?:off )?(?:belly |more |your |the |stubborn ){0,2}fat|fat[- ]burning|melts? (?:away |off )?(?:belly |the |your |that |stubborn |those ){0,2}(?:fat|pounds|inches|weight)(?! (?:in|over) (?:a |the )?(?:pan|bowl|pot))|(?:no|without|free of|zero) side[- ]effects`,
    piece`(?:lose|drop|shed) (?:up to )?${weightEn} in ${maybeWord('just|only')}${numbersEn} ${timeEn}(?:,? guaranteed)?`,
    piece`in ${maybeWord('just|only')}${numbersEn} ${timeEn},? (?:you(?:'ll| will| can)? )?(?:lose|drop|shed) (?:up to )?${weightEn}`,
    piece`(?:throw|chuck|bin|ditch|put) (?:away )?(?:your|those) ${upTo(1)}${medicinesEn}|(?:throw|chuck|put) your ${upTo(1)}${medicinesEn} (?:away|down)`,
    piece`guaranteed (?:weight loss|cure|healing)|(?:lost|dropped|shifted) ${weightEn} in ${maybeWord('just|only|under|less than')}${numbersEn} ${timeEn}`,
    piece`(?:come|get|came|got) off (?:your|the|their|my) ${upTo(2)}${medicinesEn}|(?:you )?(?:won't|will not|don't|no longer) need (?:your |any |those )?${maybeWord(anyWord)}${medicinesEn}(?: any ?more)?|(?:wake up|be|live|move|walk) pain[- ]free(?= ?[.,!\n]|$| (?:again|with|after|in|thanks|from))`,
    piece`(?:rebuild|regrow|regenerate|repair|restore)s? your (?:cartilage|joints|liver|gut|nerves|hearing|eyesight)`,
    piece`(?:pounds|kilos) ${upTo(1)}(?:drop|fall|fly|melt) (?:off|away)|(?:stop|quit) smoking(?=,? (?:guaranteed|for good|in one))|${complaintsEn}(?<!stress) (?:does not|doesn't|do not|don't) have to be`,
  ],
});

/** UTF-16 units of its sentence looked at on both sides of a promise. */
const looked = 300;
/** Said without a remedy beside it. */
const bare = /garantiert|\d ?(?:kilo|kg|pounds|lbs?|stone|kilos)|guaranteed/iu;
/** One's own past promises nothing without a remedy. */
const past = /^(?:lost|dropped|shifted)/iu;
/** Promises that sound like a denial. */
const denies = /need|nebenwirkung|gar nicht|nicht sein|have to|stand|side[- ]effect|keine chance|nie mehr|keine?n? .{3,40} mehr|nicht mehr|kaum (?:noch|mehr)|nie |any ?more|any longer|no longer|again$|(?:doesn't|does not|don't|can't|cannot) .{0,10}(?:near|close|past)|won't|will not|never|no more|stand a chance/iu;
/** Also said of what is no medicine: only of a remedy. */
const weak = /gesund$|angst|durchschlafen|krank$/iu;
/** Weights in words may be of anything, unless somebody speaks of slimming. */
const slimming = /hunger|abnehm|diät|jojo|schlank|figur|fett|bauch|pfunde|kalorie|verzicht|diet|slim|belly|appetite|calorie|weight|training|studio|fitness|(?<!\p{L})gym(?!\p{L})/iu;
const byWeight = /(?:kilo|kg|pfund|pounds|lbs|stone)/iu;
/** A sentence that speaks of something named before, or that leaves out what it speaks of. */
const refers = /^(?:(?:gets rid|cures|heals|helps|relieves|eases|soothes|fights|stops|treats|prevents|boosts|burns|melts|kills|banishes|clears|works|takes|keeps|lowers|reduces|no side|zero side|without side|hilft|heilt|lindert|stärkt|wirkt|beugt|befreit|vertreibt|senkt|entgiftet|schützt|bekämpft|nimmt|lässt|(?:ganz |völlig |garantiert )?(?:ohne|keine|null) nebenwirkung(?:en)?)(?=[ .,!])|it|they|this|these|es|sie|er|das|dies(?:e[rs]?)?|the (?:vibrations?|sounds?|effect)|die (?:schwingungen|klänge|wirkung)|eine?n? (?:kleine[rsn]? |täglicher )?(?:löffel|glas|tasse|schluck|kapsel|tropfen|sitzung)|(?:a|one|two|three) (?:small |little |daily )?(?:spoon|glass|cup|sip|drop|session|visit)(?:s|es|ful|fuls)?|(?:one|two|three) (?:a|per) (?:day|night|week)|eine?[nr]? (?:am|pro) (?:tag|abend)|(?:rub|massage|spread|dab|apply|spray|drink|take|wear|chew|sip) (?:it|them|one|two)|(?:reib|trag|trink|massier|tupf|nimm|nehmt)\p{L}{0,3} (?:es|sie|ihn|einen?|zwei|täglich))(?!\p{L})|(?<!\p{L})(?:(?:on|with|of) (?:one|it|them)|darauf|damit|davon)(?!\p{L})/iu;
const soft = /(?:digital|dopamine|screen|social|phone|news|handy)[- ]?detox|detox from/iu;
const isNoOffer = says(...noOffer);
const isNotPromised = says(...notPromised);
/** What sounds like a denial and is a promise. */
const promisesToo = new RegExp(oneOf(promisedDe, promisedEn), 'giu');
const isOurs = says('unser…|mein…|bei uns|our|my|natürliche?[nrs]?|pflanzlich…|natural|herbal');
const isOnSale = says(
  '(?:web|online)?shop|bestell…|buch(?:e|t|en sie)|jetzt (?:testen|kaufen|buchen)|order|buy|book now|link in (?:der )?bio',
);
const isNoHouse = says('verein|(?:our|the|unser|das) team|gruppe|group|charity|stadt|council|arbeitgeber');
const namesRemedy = { de: says(remediesDe), en: says(remediesEn) };

export default rule({
  codes: ['LAW-10'],
  gravity: 'warning',
  strength: 'law',
  moment: 'pause',
  needs: ['text', 'profile'],
  check({ fields, language, profile }): Finding[] {
    return inFields(fields, ['text', 'title', 'description'], ({ parsed }): Finding[] => {
      const prose = unquoted(parsed);
      const found = promises(language, parsed, prose).find(({ at, text }) => isPromise(prose, at, text) && ((bare.test(text) && !past.test(text)) || (byWeight.test(text) && slimming.test(prose)) || profile.field === 'health' || isOffered(prose, at)));
      // Approved wording is no promise, but a guarantee is never approved.
      return found && !(profile.licensed === true && !bare.test(found.text)) ? [{ at: found.at, with: { promise: found.text } }] : [];
    });
  },
});

/** Whether it is said of one's health, and neither denied, doubted nor explained. */
function isPromise(prose: string, at: Span, text: string): boolean {
  if (asksOpenly(prose, at) || soft.test(prose.slice(Math.max(0, at[0] - 16), at[1] + 6)) || /^[^.!?\n]{0,20}(?<!\p{L})weiter/u.test(prose.slice(at[1], at[1] + 40))) return false;
  return denies.test(text) || !isNotPromised(sentenceAround(prose, at, looked).replaceAll(promisesToo, ' '));
}

/** True when the sentence is about a remedy somebody offers, not about doctors, research or general advice. */
function isOffered(prose: string, at: Span): boolean {
  const sentence = sentenceAround(prose, at, looked, refers);
  if (isNoOffer(sentence)) return false;
  if (namesRemedy.de(sentence) || namesRemedy.en(sentence)) return true;
  if (weak.test(prose.slice(...at))) return false;
  // "Nie wieder Migräne! Unsere Matte macht es möglich."
  const next = sentence.length < 60 && !/stress|müdigkeit|fatigue/iu.test(sentence) ? (/^[^.!?:\n]{0,40}[.!?:\s]{1,4}([^.!?\n]{1,200})/u.exec(prose.slice(at[1]))?.[1] ?? '') : '';
  if (isOurs(next) && (namesRemedy.de(next) || namesRemedy.en(next)) && !isNotPromised(next)) return true;
  return (isOurs(sentence) || isOnSale(prose) || /[€£$]/u.test(prose)) && !isNoHouse(sentence);
}

export const sources: Sources = [
  { title: '§§ 3, 11, 12 HWG', url: 'https://www.gesetze-im-internet.de/heilmwerbg/__3.html', date: '2025-04-02', kind: 'law' },
  { title: { en: 'Regulation (EC) 1924/2006, Art. 10 and 12 (health claims for food)', de: 'Verordnung (EG) 1924/2006, Art. 10 und 12 (gesundheitsbezogene Angaben bei Lebensmitteln)' }, date: '2006', kind: 'law' },
  { title: { en: 'Meta Community Standards, restricted goods: exaggerated health claims', de: 'Meta, Gemeinschaftsstandards: übertriebene Gesundheitsversprechen' }, date: '2026-08-03', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'This promises an effect on health',
    why: 'Advertising must not promise that something heals or works for sure. Food may carry approved claims only, and Meta acts on miracle claims.',
    look: 'Describe the thing, use approved wording, or ask a lawyer.',
  },
  de: {
    title: 'Das ist ein Heilversprechen',
    why: 'Werbung darf nicht versprechen, dass etwas heilt oder sicher wirkt. Für Lebensmittel sind nur zugelassene Angaben erlaubt, und Meta ahndet Wundermittel.',
    look: 'Beschreib die Sache, nimm zugelassene Worte oder frag rechtlich nach.',
  },
};

export const examples: Examples = {
  en: {
    good: [
      'Our tea with sage and thyme',
      { text: 'Our tea with sage heals sore throats.', draft: { profile: { licensed: true } } },
      'Doctors in Leeds treat depression in groups, and the first evening is open to all.',
      'Time heals, and so does soup. Our kitchen is open until nine.',
      'A digital detox weekend: no phones, two lakes, one sauna.',
      'No tea cures diabetes. Our nurse explains what helps on Tuesday.',
    ],
    bad: [
      { text: 'Our tea cures diabetes', at: 'cures diabetes' },
      { text: 'This balm relieves joint pain overnight.', at: 'relieves joint pain' },
      { text: 'Try our new juice: it boosts your immune system.', at: 'boosts your immune' },
      { text: 'Lose 10 pounds in two weeks with our plan.', at: 'Lose 10 pounds in two weeks' },
    ],
  },
  de: {
    good: [
      'Unser Tee mit Salbei und Thymian',
      { text: 'Unser Tee mit Salbei heilt Halsweh.', draft: { profile: { licensed: true } } },
      'Bewegung hilft gegen Rückenschmerzen: Dienstag um acht laufen wir gemeinsam.',
      'Die Zeit heilt Wunden, unsere Suppe wärmt.',
      'Die Selbsthilfegruppe hilft bei Depressionen und trifft sich montags.',
      'Kein Tee heilt Diabetes. Unsere Apothekerin erklärt am Montag, was hilft.',
      'Eine neue Studie zeigt, dass der Impfstoff vor Grippe schützt.',
    ],
    bad: [
      { text: 'Unser Tee heilt Diabetes', at: 'heilt Diabetes' },
      { text: 'Dieses Öl hilft gegen Migräne und riecht nach Lavendel.', at: 'hilft gegen Migräne' },
      { text: 'Der neue Saft stärkt dein Immunsystem.', at: 'stärkt dein Immunsystem' },
      { text: 'Gegen Gelenkschmerzen hilft unser Balsam.', at: 'Gegen Gelenkschmerzen hilft' },
      { text: 'Mit diesem Pulver 5 Kilo in zwei Wochen!', at: '5 Kilo in zwei Wochen' },
      { text: 'Nach drei Sitzungen bei uns könnt ihr eure Krücken wegwerfen.', at: 'eure Krücken wegwerfen' },
    ],
  },
};
