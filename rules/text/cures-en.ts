import { bodyEn, complaintsEn, illnessesEn, medicinesEn, remediesEn } from '../words/health';
import { anyWord, type Wording } from './phrases';
import { maybeWord, oneOf, piece, upTo, within } from './slots';

const gap = within(40);
const some = maybeWord(gap);
const numbersEn = oneOf(piece`\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a|just a few`);
const weightEn = piece`${numbersEn} ?(?:kg|kilos?|pounds|lbs?|stone)`;
const timeEn = '(?:days?|weeks?|months?|hours?)';
const healsEn = oneOf(
  'cures?|heals?|treats?(?! patients)|prevents?|relieves?|eliminates?|reverses?|fights?(?! for)|eases?|kills?(?! people| him| her| us| them)|stops?|(?<!-)ends?|beats?',
  piece`gets? rid of|protects? (?:you |your \p{L}{1,30} )?(?:from|against)|wards? off|effective against|takes? away|puts? an end to|soothes?|banish(?:es)?|combats?|alleviates?|tackles?|overcomes?|loses?(?= your)|(?:medicine|remedy|weapon|help) (?:for|against)`,
  piece`sees? off|(?:is|are|be|get|gets) freed (?:from|of)|free(?:s|d)? (?:you|them|people|anyone|(?:your|their|our|the) \p{L}{1,20}) (?:from|of)|works? (?:wonders )?(?:against|for)|(?:clear|sort|dr)(?:s|ies)? (?:up|out)(?![^.!?\n]{0,60}side[- ]effects)|shifts?|settles?|calms?|wipes? out|zaps?|makes? short work of|erases?|fix(?:es)?(?! (?:the |my |your )?(?:pain points?))|shrinks?`,
);
/** Illnesses alone: stress, pain and cravings end otherwise too. */
const illEn = piece`(?:${illnessesEn}|(?!stress|fatigue|cramps|strokes|colds?(?! sores)|cravings|pain(?!s)|aches)${complaintsEn})`;
const endsEn = oneOf(
  "abolish(?:es)?|obliterates?|destroys?|crush(?:es)?|conquers?|defeats?|halts?|quells?|drives? (?:away|out|off)|chases? (?:away|off)|sends? away|scares? off|melts? away|lifts?|cancels?|undo(?:es)?|vanquish(?:es)?|eradicates?|resolves?|rids? (?:you|them|us|people|your \\p{L}{1,15}) of|does away with|do away with|calls? time on|spells? the end (?:of|for)|says? goodbye to|brings? an end to|switch(?:es)? off|stamps? out|breaks? the (?:cycle|grip) of|wards? off|shields? (?:you |your \\p{L}{1,15} )?(?:from|against)|guards? (?:you |your \\p{L}{1,15} )?(?:from|against)|works? like magic (?:on|for|against)|a cure for|the cure for|(?:instant|lasting|permanent|total) relief (?:from|for)",
);
const goneEn = 'cured|banished|beaten|defeated|eradicated|reversed|over and done with|disappears?|vanish(?:es)?|go(?:es)? away|gone|history|a thing of the past';
const bloodEn = '(?:blood pressure|blood sugar|cholesterol)(?: levels?)?';
const yoursEn = '(?:(?:your|the|high|raised|any|their) ){0,2}';
const sizesEn = piece`${numbersEn} (?:(?:dress|clothes|clothing|trouser|jeans) )?sizes?`;

/** Where an English text promises that something heals. */
export const curesEn: Wording = [
  `stop stro ends take knoc tox make away free cure heal trea prev reli elim reve figh ease soot help gets boos detox dige burn no lose guar
  free without kill effe prot get ward rid cut side say good gone hist vani disa lowe redu drop week days day mont hour beat melt won' won’ more neve catc suff keep belly inch near clos size cont slid slip fall sink stru bloo chol ill sick bye fare work stan over bani comb alle tack reme medi fall drop weap rebu regr rege repa rest quit put puts have see sees thro chuc bin ditc clea sort shif sett calm fix fixe shri natu life smok toxi pull draw wipe zap dries eras lost drop off come pain abol obli dest crus conq defe halt quel driv chas send scar melt lift canc undo vanq erad reso rids does call spel brin swit stam brea ward shie guar like cure inst last perm tota fade pack flee retr behi door kerb replac bett fast forg skip swap rene mend reve grow come prot safe immu hasn have had has norm goes retu migra symp alle acne anxi ecze asth arth depr head psor burn`
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
  piece`(?:${healsEn}|helps? (?:you )?(?:with|against|relieve|cure|heal|treat|prevent|fight|beat)|goodbye to|no more|never again) ${gap}${illnessesEn}|${illnessesEn}(?: (?:is|are|was|were|will(?: be)?|can|just))? ${upTo(1)}(?:${goneEn})(?= |[.!,]|$)`,
  piece`${endsEn} ${gap}${illEn}|${illEn}(?: (?:will|can|just|soon))? (?:melts?|fades?|lifts?|eases? off|clears? up|packs? its bags|flees?|retreats?|gives? up)(?: away)?(?= ?[.!,:;\n–]|$| (?:in|after|within|with|thanks|from|for|overnight|as soon|the moment))|sends? ${gap}${illEn} (?:packing|away|running)|puts? ${gap}${illEn} (?:to bed|to rest|behind you|in the past)|leaves? ${gap}${illEn} (?:behind|in the past)|(?:kicks?|shows?) ${gap}${illEn} (?:the door|to the kerb|to the curb|out)`,
  piece`${illEn}\? (?:(?:all )?(?:gone|cured|healed|sorted|history|vanished|banished|no more)|not (?:any more|with (?:our|this)))(?!\p{L})|(?<!(?:we|i|to|they|us) )replac(?:es?|ing) (?!(?:${anyWord} ){0,2}(?:lost|old|broken|stolen|damaged|missing|expired) )(?:${anyWord} ){0,4}(?:${medicinesEn}|surgery|an operation|chemo(?:therapy)?|the doctor|your gp)(?!\p{L})|(?:stronger|better|more effective|faster) than (?:any |your |all )?(?:${medicinesEn}|surgery|antibiotics|painkillers?|aspirin)(?!\p{L})|(?:forget|skip|bin) (?:about )?(?:your|the) (?:${anyWord} )?${medicinesEn}`,
  piece`(?:rebuild|regrow|regenerate|repair|restore|renew|mend|heal|reverse)s? (?:${anyWord} ){0,3}${bodyEn}(?!\p{L}| of | between )|(?:bring|give|get)s? (?:you )?(?:back )?(?:your|their) ${bodyEn} back|(?:re)?grows? (?:back )?(?:lost |thinning |your |new ){1,2}(?:hair|cartilage)|(?:hair|cartilage|eyesight|hearing) (?:grows|comes) back`,
  piece`(?:protected|safe|immune|shielded|guarded) (?:from|against|to) (?:${anyWord} ){0,2}${illEn}|(?:hasn't|haven't|has not|have not|hadn't) (?:had|suffered|felt|seen) (?:a single|one|any|a) (?:${anyWord} )?${illEn}|(?:has|have|had) had (?:no|not one|not a single) (?:${anyWord} )?${illEn}|(?:${bloodEn}|${illEn}) (?:will )?(?:normali[sz]es?|(?:goes|returns|drops|falls|comes|settles|is)(?: right| straight)? (?:back )?(?:down )?to normal)|(?:migraine|symptom|allergy|acne|anxiety|eczema|asthma|arthritis|depression|headache|psoriasis)[- ]free (?:in|within|after|with|thanks|for life|forever|for good|by)`,
];
