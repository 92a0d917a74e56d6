import { oneOf, piece } from '../text/slots';

const illnessesDe = oneOf(
  'krebs|diabetes|arthrose|arthritis|rheuma|migräne|depression|demenz|alzheimer|parkinson|bluthochdruck|neurodermitis',
  'schuppenflechte|psoriasis|covid|corona|allergie|asthma|burn-?out|adhs|schlafstörung|schlaflosigkeit|schmerz|erkältung|grippe',
  'entzündung|infekt|tinnitus|verstopfung|durchfall|sodbrennen|heuschnupfen|herpes|haarausfall|cellulite|krampfadern|osteoporose',
  'gicht|akne|ekzem|angstzust|angststörung|panikattacke|übelkeit|wechseljahr…beschwerde|hexenschuss|bandscheibenvorf|(?:bandscheiben|rücken|gelenk|magen|haut|verdauungs|herz|hals)problem|rückenleiden|gelenkleiden|thrombose',
  'parodont|zahnfleischbluten|hämorrhoid|ischias|fersensporn|warzen|schwindel|juckreiz|krämpfe|erschöpfung|übergewicht|flugangst|höhenangst|prüfungsangst|heißhunger|kopfweh|halsweh|rückenweh|schlafproblem|schlaganf[aä]ll|herzinfarkt|bronchitis|husten|(?<!heu)schnupfen|koliken|blasenentzündung|zahnweh|falten|blähungen|verspannung|müdigkeit|stress|schnarchen|reizdarm|hitzewallung',
  'epilepsie|multiple sklerose|fibromyalgie|(?:nagel|fuß|haut|scheiden)pilz|gürtelrose|keuchhusten|gastritis|magengeschwür|reflux|zöliakie|hashimoto|blutarmut|inkontinenz|blasenschwäche|impotenz|(?:potenz|erektions|schilddrüsen|durchblutungs|konzentrations|ess|zwangs)störung|prostata|unfruchtbarkeit|endometriose|(?:nikotin|alkohol)sucht|(?:flug|spinnen|zahnarzt|klaustro|agora)phobie',
  'hörsturz|hörverlust|schwerhörigkeit|kurzsichtigkeit|sehschwäche|tennisarm|karpaltunnel|skoliose|wassereinlagerung|angina|reisekrankheit|seekrankheit|mundgeruch|tumor|metastase|leukämie|al[bp]träume|vergesslichkeit|herzschwäche|herzrasen|herzrhythmus|arteriosklerose|besenreiser|lipödem|(?:nieren|gallen|harn)stein|fettleber|hepatitis|intoleranz|(?<!lach|wut|trotz|gefühls)(?:anfall|anfälle|anfällen)(?!\\p{L})',
  piece`(?<=\p{L}{3})beschwerden|(?<!lampen|reise|wahl|jagd)fieber`,
);

/** Illnesses and complaints whose cure must not be promised; beginnings of German words, compounds included. */
export const complaintsDe = piece`\p{L}{0,18}${illnessesDe}\p{L}{0,6}`;

/** The same in English. */
export const complaintsEn = oneOf(
  "cancer|diabetes|arthritis|depression|dementia|alzheimer's|covid|migraines?|pain(?! points?)|aches?|headaches?|anxiety",
  '(?:joint|back|neck|knee|muscle|period|chronic|nerve|foot|heel|shoulder|hip|stomach|tooth|arthritic|menstrual) pain',
  'panic attacks?|infections?|inflammation|insomnia|eczema|psoriasis|acne|asthma|allergies|hay fever|high blood pressure|colds?|flu',
  'hair loss|tinnitus|osteoporosis|gout|heartburn|constipation|menopause symptoms|hot flushes|adhd|autism|hangovers?|sore throats?',
  'coughs?|wrinkles?|bloating|cellulite|stress|fatigue|snoring|indigestion|cramps|heart attacks?|strokes|high cholesterol|rheumatism|bronchitis|gum disease|varicose veins|fear of (?:flying|heights)|cravings|sciatica|vertigo|warts|ha?emorrhoids|ibs|colic|sinusitis|sniffles|tumou?rs?|thrush|(?:acid )?reflux|cystitis|rosacea|teething pain|endometriosis|obesity|(?:sleep|skin) problems|nausea',
);

/** Further illnesses, for promises of their own. */
export const illnessesEn = oneOf(
  "burn-?out|ptsd|epilepsy|parkinson's|lupus|fibromyalgia|shingles|dermatitis|verrucas?|(?:nail|foot|skin) fungus|athlete's foot|herpes|cold sores|incontinence|an(?:a)?emia|ulcers?|gastritis|coeliac|hives|water retention|impotence|erectile dysfunction|infertility|baldness|hearing loss|short-?sightedness|sleeplessness|sleepless nights|nightmares|tennis elbow|frozen shoulder|carpal tunnel|brain fog|dizziness|(?:travel|motion|sea|morning)[- ]?sickness|toothache|backache|earache|stomach ache|leuk(?:a)?emia|hepatitis|fatty liver|kidney stones|gallstones|phobias|palpitations|hypertension|pneumonia|neuropathy|neuralgia|tendonitis|osteoarthritis|pms|worn[- ]out (?:joints|knees|hips)",
);

const remediesEndDe = oneOf(
  'tees?|kapseln?|öle?|cremes?|salben?|globuli|supplements?|pulver|tropfen|tinktur|behandlung(?:en)?|therapie|mundspülung|klangschalen|bachblüten|massagen?|kurse?|produkte?',
  'pflaster|kissen|matratzen?|saft|säfte|saftkur|shots?|drinks?|smoothies?|honig|extrakt|gel|spray|balsam|seife|kerzen?|steine?',
  'armband|armbänder|bänder|nahrungsergänzung(?:smittel)?|mittel|kur|methode|programm|coaching|akupunktur|osteopathie|hypnose|yoga',
  'kräuter|elixier|ringe?|bandagen?|socken|tabletten|vitamine?|pilze|cbd|magnesium|kollagen|wickel|einlagen|matte|gerät|praxis',
  'rotlicht|licht(?:therapie|dusche)|propolis|serum|sirup|löffel|sitzung(?:en)?|probiotika|omega…|gummibärchen|einreibung|tonikum|lotion|roller|lampe|anhänger|bürste',
  'anwendung|mischung|rezeptur|formel|…fasten|superfood|ingwer|kurkuma|zimt|fettverbrenner|decken?|essig|schuhe|brille|grotte|lampen|paneele?|besuche?n?|diffuser|räucherstäbchen|amulett|(?:hals|heil)ketten?|magnete?|maske|badesalz|retreats?|workshops?|einlegesohlen?|stirnband|gurte?|tapes?|bäder|schlamm|orthese|müsli|kakao|getränke?|trank|therapien?|inhalation|diffusor',
);

/** What is sold or done for health: a promise about these is advertising. */
export const remediesDe = piece`\p{L}{0,18}${remediesEndDe}`;

/** The same in English. */
export const remediesEn = oneOf(
  'teas?|capsules?|pills?|oils?|creams?|balms?|ointments?|supplements?|powders?|drops|tinctures?|treatments?|therap(?:y|ies)',
  'massages?|class(?:es)?|courses?|products?|patch(?:es)?|pillows?|mattress(?:es)?|juices?|shots?|drinks?|smoothies|honey|extracts?',
  'gels?|sprays?|soaps?|crystals?|bracelets?|bands?|insoles?|socks|rings?|tablets?|cleanses?|remed(?:y|ies)|blends?|formula|method',
  'programme?|coaching|acupuncture|hypnosis|hypnotherapy|yoga|herbs?|vitamins?|mushrooms?|cbd|magnesium|collagen|gumm(?:y|ies)',
  'candles?|diffusers?|incense|amulets?|necklaces?|wristbands?|magnets?|masks?|wraps?|roll-ons?|tapes?|retreats?|workshops?|stones?|granola|cacao|mud|bath salts',
  'propolis|serums?|syrups?|spoons?|sessions?|probiotics|omega…|lotions?|tonics?|rollers?|lamps?|pendants?|brush(?:es)?',
  'device|cabins?|saunas?|baths?|mats?|belts?|machines?|broth|kombucha|essential oils?|superfoods?|ginger|turmeric|cinnamon|vinegar|blankets?|desks?|chairs?|shoes|visits?|mouthwash|singing bowls?|essences?|salt (?:caves?|rooms?)|spoonfuls?|panels?|lights?',
);

/** Parts of the body that nothing on sale repairs. */
export const bodyDe = oneOf('(?:gelenk|knie|rippen)?knorpel|gelenke|bandscheiben?|nerven(?:zellen|bahnen)?|leber|nieren?|darm|darmflora|schilddrüse|herzmuskel|gefäße|arterien|adern|lungen?|bronchien|hormonhaushalt|sehkraft|augenlicht|gehör|hörvermögen|haarwurzeln|zahnfleisch|zahnschmelz|sehnen|bänder|wirbelsäule|meniskus|hüftgelenk|schleimhäute|gedächtnis|immunabwehr|zellen|dna|bauchspeicheldrüse|stoffwechsel|knochen');

/** The same in English. */
export const bodyEn = "(?:cartilage|joints?|liver|gut(?: flora| lining)?|nerves?|nerve endings|hearing|eyesight|vision|kidneys|lungs?|arteries|thyroid|pancreas|tendons|ligaments|discs?|spine|hormones|gums|tooth enamel|enamel|bone density|hair follicles|hairline|dna|cells|metabolism|memory loss|immune system)";

/** What patients need: nobody may promise that they do without. */
export const yourMedicinesDe = piece`(?:deine?n?|eure?n?|ihre?n?) \p{L}{0,12}(?:tabletten|pillen|medikamente|spritzen|spray|inhalator|schmerzmittel|schlafmittel|krücken|hörgeräte?)`;

/** The same in English. */
export const medicinesEn = '(?:inhalers?|tablets|pills|painkillers|medication|medicines?|insulin|crutches|hearing aids?|antidepressants|antibiotics|sleeping (?:pills|tablets)|beta[- ]blockers|statins|steroids|ibuprofen|paracetamol|cortisone|walking (?:stick|frame))';

/** Who speaks of illness without selling anything. */
export const noOffer = [
  'ärzt…|arzt|mediziner…|klinik…|krankenhaus|…forsch…|studien?|wissenschaft…|impf…|selbsthilfe…|…seelsorge|notruf|beratungsstelle',
  'hotline|krankenkasse|spende…|benefiz…|…lauf|doctors?|physicians?|hospitals?|nurses?|clinics?|researchers?|research|scientists?',
  'study|studies|play|novel|film|theatre|theater|exhibition|album|stück|roman|headline|schlagzeile|trial|vaccin…|surgeons?|hoff(?:en|t) (?:wir|ich|sie|er|die|der)|helpline|vets?|nhs|charity|donat…|fundrais…|run|walk',
];

/** What denies, doubts or explains. */
export const notPromised = [
  'nicht|kein\\p{L}{0,4}(?! (?:tabletten|medikamente|pillen|spritzen|nebenwirkung…))|nie(?! wieder)|niemals|weder|(?:kann|können)(?! (?:bei uns|hier|ab|im|online|man|jederzeit)(?!\\p{L}))|könnte|angeblich|ob|sagt|mythos|erklär…|hoff(?:t|en|entlich|e)|was|wie',
  "not|never(?! again)|no(?! (?:tablets?|pills?|medicines?|medication|drugs?|surgery|operations?|prescriptions?|side[- ]effects?))|neither|cannot|can't|doesn't|don't|won't|may|might|could|whether|myth|if|claims?|claimed|says|said|hopes?|hoped|hopefully|headline|how|what(?! (?:they|you) eat)|explains?",
];

/** Denials that are promises themselves: not to be ill, no pills. */
export const promisedDe = piece`(?:nicht|nie|niemals|kaum)(?: mehr| wieder| noch| einmal| ein einziges mal)? krank(?! vor)|kein\p{L}{0,2} (?:einzige[nrs]? )?(?:${complaintsDe}|tabletten|pillen|chemie|rezept|arzt|zucker|sport|diät|hunger)(?: mehr)?|nicht (?:nur|mehr husten|mehr niesen)|nebenwirkungen (?:gibt es|gibt's|haben?|hat|treten|sind|kennt|kennen) (?:\p{L}{1,12} ){0,3}(?:keine?|nicht|null)|kann(?= [^.!?\n]{1,80}(?:weglassen|absetzen|wegwerfen|sparen|vergessen)(?!\p{L}))|sagt(?= [^.!?\n]{1,50} den kampf an)`;

/** The same in English. */
export const promisedEn = piece`(?:not|never|won't|don't|no longer) (?:be|get|fall|catch) (?:ill|sick|a cold)|(?:doesn't|don't|does not|do not|won't|will not) (?:have|cause|come with|bring) (?:any |nasty |unwanted ){0,2}side[- ]effects|not (?:only|just)|(?:(?:has|have|had)(?:n't| not)? (?:had )?(?:no|not|a single|one|any|a)|not (?:had )?(?:a single|one)) (?:single |more )?(?=${complaintsEn})|not (?:a single|one|any) side[- ]effects?|no (?:more|pills?|chemicals|sugar|needles|exercise|diets?|hunger|gym|effort|mess|fuss|nasties)`;

/** Medicines of any name, with what they are for. */
export const medicinesDe = piece`\p{L}{0,12}(?:tabletten|pillen|medikamente|spritzen|schmerzmittel|schlafmittel|inhalator|antidepressiva|antibiotika|betablocker|blutdrucksenker|cortison|kortison|insulin|ibuprofen|schmerztablette|chemo(?:therapie)?|arznei(?:en|mittel)?)`;

/** Medicines that nothing on sale outdoes. */
export const strongDe = piece`(?:antibiotik\p{L}{1,3}|schmerzmittel|schmerztablette\p{L}?|tabletten?|cortison|kortison|ibuprofen|aspirin|medikamente?|medizin|impfung)(?!\p{L})`;
