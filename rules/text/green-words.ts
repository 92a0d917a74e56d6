import { anyWord, phrases } from './phrases';
import { maybeWord, oneOf, piece, upTo } from './slots';

const endings = oneOf('e[nmrs]?|ere[nmrs]?|ste[nmrs]?');
const friendly = oneOf('neutral|positiv|freundlich|schonend|verträglich|gerecht|gut');
const planet = oneOf('(?:die|unsere) (?:ganze |gesamte )?(?:umwelt|natur|erde|meere|ozeane|wälder)|(?:das|unser) klima|(?:den|unseren) (?:ganzen |gesamten |blauen |schönen )?planeten|mutter erde');
const planetDe = oneOf('(?:die |das |den |der |unsere[nrs]? |dem )?(?:umwelt|klima|planeten|natur|erde)');
const toPlanetDe = oneOf('(?:der|unserer) (?:natur|umwelt|erde)|(?:dem|unserem) (?:klima|planeten)');
const harmlessDe = piece`(?:(?:belastet|belasten) ${planetDe}|(?:schadet|schaden) ${toPlanetDe})`;
/** The same at the end of a clause: "weil unsere Stoffe die Erde nicht belasten". */
const harmlessAfterDe = piece`(?:${planetDe} (?:nicht|kein bisschen|kaum|nie) (?:zusätzlich |mehr )?(?:belast|zerstör|angreif)(?:et|en)|${toPlanetDe} (?:nicht|kein bisschen|kaum|nie) schade(?:t|n))`;
const footprint = '(?:co[2₂]|carbon|climate|environmental|eco(?:logical)?)';
const greenThings = oneOf('energie|strom|mode|versand|produkte?|verpackung(?:en)?|alternative|wahl|flüge|urlaub|reinigung|textilreinigung|geldanlage|logistik|lieferung|hosting|kosmetik|mobilität|drucksachen|bestattung|hochzeit|kreuzfahrt');
const earth = oneOf('planet|environment|earth|climate|oceans?|seas');
const greenGoods = oneOf(
  'glitter|paint|toys?|carpet cleaning|laundry|cleaners|catering|printing|nappies|wipes|coffins?|products?|range|fashion|energy|packaging|delivery|choice|company|brand|cleaning|alternative|shipping|cosmetics|option|candles?|bottles?|clothing|gifts?|shoes|bags?|paper|soaps?|detergent|flights?(?! of )|flying|dry cleaning|hosting|couriers?|removals|catering|funerals?|weddings?|tourism|insurance|banking|heating|tariffs?|logistics|freight|pest control|web hosting|taxis?|cruises?|getaways?',
);
/** With "green" alone these may be painted so. */
const greenPlaces = oneOf('hotels?|suites?|rooms?|holidays?|stays?|travel|cars?|bank|fund|cleaner|beauty|laundry|printing');

/** General praise of what is good for nature. */
export const greenWords = phrases({
  de: [
    'einkl enkel dank freu lieb atmet jubel hilf helf entl rette öko meer ozea wäld durc klim co2 co₂ umwe nach ökol natu biol ener grün cont treib ress scho schü rett gut plan gewi emis bela ohne null tut tun schad spur fußabdruck',
    piece`(?:klima|umwelt|natur|öko-?(?=f)|planeten)${friendly}${endings}?|klimaneutralität`,
    piece`co[2₂]-?(?:neutral|frei|positiv|kompensiert|arm|reduziert)${endings}?|(?:treibhausgas|plastik)neutral${endings}?`,
    piece`${maybeWord('durch und durch')}(?:energieeffizient|ökologisch|nachhaltig|ressourcenschonend)${endings}?|biologisch abbaubar${endings}?`,
    piece`gut (?:für|fürs|zu[mr]?) (?:klima|umwelt|natur|${planet})|(?:umwelt|klima)bewusst (?:hergestellt|produziert|verpackt|ein(?= ?[.!,])|schlafen|reisen|wohnen|einkaufen|shoppen|putzen)|öko-?(?:jeans|mode|shirts?|strom|putzmittel)|(?:umwelt|klima|natur)bewusste[nrms]? ${greenThings}|(?:(?:die|unsere) (?:umwelt|natur|erde)|der planet|unser planet|das klima|mutter (?:erde|natur)) (?:freut sich|sagt danke|dankt|atmet auf|jubelt|liebt (?:ihn|sie|es)|wird (?:es )?(?:dir|euch|ihnen) (?:es )?danken|dankt es)(?!\p{L})|im einklang mit (?:der|unserer) (?:natur|umwelt|erde)|enkeltauglich${endings}?|(?:umwelt|natur|klima|planeten)lieb(?:e[nrms]?)?|grün(?:er)? (?:reisen|waschen|drucken|heizen|fliegen|einkaufen|wohnen|reinigen|liefern|shoppen|bauen)`,
    piece`(?:schon|schütz|rett|entlast)(?:t|en|st|et|est) (?:du |ihr |sie |man |wir |so |auch ){0,2}${planet}|(?:hilf|hilft|helft|helfen|hilfst) (?:du |ihr |sie |man |wir |so |auch ){0,2}${toPlanetDe}|${maybeWord('die|den|das')}(?:umwelt|klima|planeten) (?:schonen|schonst|schont)`,
    piece`grüne[rnms]? ${greenThings}|(?:ist|sind|ganz|rein|echt) öko(?= ?[.!,\n]| und )|gut (?:für|fürs) ${upTo(2)}(?:und|&) (?:für )?${planetDe}|(?:schützt|rettet|schont) (?:die|unsere) (?:meere|ozeane|wälder|erde|umwelt|natur)`,
    piece`(?:gut|rein|grün|best|sauber)(?:e[msn]?) (?:öko-?|umwelt-?|klima-?)?gewissen (?:gegenüber |für |an )${planetDe}|(?:öko|umwelt|klima)gewissen|grüne[mn] gewissen`,
    piece`ohne (?:jede |jegliche |irgendeine |große )?(?:belastung|schaden|schäden|spuren|nachteile?|folgen) (?:für|an|in|auf)(?:s)? ?${planetDe}|ohne (?:umwelt|klima)(?:belastung|schaden|schäden)`,
    piece`${harmlessDe} (?:nicht|kein bisschen|kaum)|${harmlessAfterDe}|(?:umwelt|klima|natur)(?:unschädlich|unbedenklich|schonend)${endings}?|ohne (?:jeden )?(?:ökologischen |co[2₂]-?)?fußabdruck|(?:null|kein) (?:ökologischer |co[2₂]-?)?fußabdruck|${toPlanetDe} (?:nur |was |etwas |auch )?gutes (?:tut|tun|tust)|(?:tut|tun|tust) (?:sie |ihr |du )?${toPlanetDe} (?:nicht weh|gut|keinen schaden|etwas gutes|einen gefallen)|null (?:emissionen|co[2₂])|emissionsfrei${endings}?`,
  ],
  en: [
    'than love lovi mothe harmo tread appro smil low ecol ocea impa foot emis guil harm hurt without cost co2 co₂ carb clim net eco envi sust biod plan eart gree cons ener plas zero leav trac good kind bett grea gent save savi help prot heal',
    piece`(?:carbon|climate|co2|planet)[- ](?:neutral|positive|negative|friendly|free|loving)|net[- ]zero|zero[- ]carbon`,
    piece`(?:eco|environmentally|environment|earth|climate|ocean)[- ]?friendly|(?:eco|environmentally)[- ](?:conscious|responsible)|biodegradable|sustainabl[ey]|plastic[- ]neutral|climate[- ]conscious`,
    piece`(?:good|better|great|gentler?|kind|kinder|easy|light) (?:for|on|to) ${maybeWord(piece`${anyWord} and`)}(?:the |our )?(?:${earth}|nature)|(?:electricity|energy|power) is clean and green|(?:the|an) ecological (?:way|choice)`,
    piece`${footprint}[- ]?(?:compensated|offset)|(?:zero|no)[- ](?:carbon[- ])?footprint|(?:environmentally|ecologically|planet|nature|climate)[- ]?(?:harmless|safe|sound|benign|gentle|kind)|harmless (?:to|for) (?:the |our )?(?:${earth}|nature)`,
    piece`(?:leaves?|leaving|with) (?:no|zero) (?:trace|mark|footprint) (?:on|in) (?:the |our )?(?:${earth}|nature|sky|air|world)|(?:costs?|asks?|takes?) (?:the |our )?(?:${earth}|nature) nothing`,
    piece`zero[- ]impact(?! on )|(?:zero|no) ${maybeWord('negative|harmful')}(?:impact on (?:the |our )?${earth}|(?:carbon|environmental) (?:footprint|impact))`,
    piece`(?:zero|no) emissions?|emissions?[- ]free|guilt[- ]free (?:for|towards?) (?:the |our )?${earth}|(?:clear|good|clean) (?:green |eco )?conscience (?:for|towards?) (?:the |our )?${earth}`,
    piece`without (?:harming|hurting|costing|damaging|any (?:harm|damage) to|a cost to) (?:the |our )?(?:${earth}|nature)|(?:doesn't|does not|don't|won't|do not|will not|never) (?:harm|hurt|cost|damage) (?:the |our )?(?:${earth}|nature)`,
    piece`(?:saves?|saving|helps?|protects?|heals?) (?:the|our) ${earth}`,
    piece`(?:(?:the|our) (?:planet|earth|environment)|mother (?:earth|nature)|nature) (?:(?:will|would) (?:thank|love) (?:you|us|it|them|this)|(?:thanks|loves|approves|smiles)(?! (?:a|to|the)(?!\p{L})))|(?:planet|earth|nature|climate|ocean)[- ](?:kind|loving|conscious|friendly|approved)|(?<=(?:that|which) )(?:loves?|cares for|respects?) (?:the |our )?(?:${earth}|nature)|in harmony with (?:nature|the (?:${earth}))|treads? lightly on (?:the|our) (?:${earth})|(?:looks?|looking) after (?:the|our) (?:${earth})|low[- ]impact (?=\p{L}{3,14}(?:ing|s|y)(?!\p{L}))(?!exercise|training|classes|cardio|workouts?)|(?:is|are|it's|they're|so|totally|fully|truly|properly) eco(?= ?[.,!\n]| and)|as green as (?:it|they) (?:gets?|comes?)|(?:totally|fully|truly|completely|100 ?%) green(?= ?[.,!\n]| and)`,
  piece`(?:green|greener|greenest|eco) (?:${greenGoods}|electricity)|(?:greener|greenest|eco) ${greenPlaces}|(?:do|does|doing) (?:nature|the planet|the climate) a favou?r`,
  ],
});
