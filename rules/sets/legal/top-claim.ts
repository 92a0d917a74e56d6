import type { Span } from '../../edit';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { anyWord, phrases, type Phrase } from '../../text/phrases';
import { unquoted } from '../../text/quotations';
import { sentenceAround } from '../../text/sentences';
import { oneOf, piece, upTo } from '../../text/slots';

const best = '(?:beste|größte|günstigste|schnellste|einzige|modernste|erfolgreichste|beliebteste|älteste|leckerste|schönste|sicherste|billigste|erfahrenste|zuverlässigste|freundlichste)[nrsm]?';

const placesEn = oneOf('yorkshire|cornwall|devon|kent|sussex|essex|norfolk|bavaria|saxony|berlin|hamburg|munich|cologne|leipzig', 'leeds|bristol|york|oxford|dublin|edinburgh|glasgow');
const whereDe = oneOf(
  String.raw`deutschlands|europas|österreichs|der (?:ganzen |gesamten )?(?:welt|region|branche|stadt|gegend|umgebung|nordseeküste|ostseeküste)|weit und breit|außerhalb (?:von|der|des)`,
  String.raw`am markt|auf dem markt|von ganz ${anyWord}`,
  String.raw`im (?:ganzen |gesamten |weiten )?(?:land|netz|norden|süden|osten|westen|umkreis|viertel|landkreis|ort)|in (?:der (?:ganzen |gesamten )?(?:stadt|region|gegend)|ganz ${anyWord}|deutschland|europa|${anyWord})`,
);
/** Of goods and houses, not of mountains and records. */
const finestDe = oneOf(
  '(?:leiseste|leichteste|sauberste|frischeste|weichste|bequemste|haltbarste|robusteste|sparsamste|gesündeste|zuverlässigste|innovativste)[nrsm]?',
  'meist(?:verkaufte|gekaufte|geliebte|bestellte|genutzte|besuchte|empfohlene|gebuchte|gelesene)[nrsm]?|(?:wirksamste|effektivste|stärkste)[nrsm]?',
  '(?:genaueste|präziseste|kompakteste|knusprigste|saftigste|cremigste|feinste|köstlichste|kreativste|fairste|coolste|gemütlichste)[nrsm]?',
);
const finestEn = '(?:quietest|lightest|softest|freshest|friendliest|cleanest|tastiest|healthiest|toughest|smartest|easiest|crispiest|comfiest|cosiest|sturdiest|creamiest|juiciest|most (?:reliable|comfortable|durable))';

const betterDe = '(?:günstiger|billiger|besser|schneller|frischer|genauer|gründlicher|sorgfältiger|zuverlässiger)';
const landsDe = '(?:deutschlands|europas|österreichs|bayerns|sachsens|hamburgs|berlins|münchens|kölns|leipzigs|dresdens|wiens)';
const rateDe = String.raw`(?:\p{L}{3,20}(?:quote|rate|zufriedenheit|bewertung)|qualität|bewertung(?:en)?)`;
const rateEn = '(?:pass|success|satisfaction|approval|recovery|return|hit|completion|customer) (?:rate|satisfaction|rating|score)s?|ratings?|quality|standards?|satisfaction';
const anywhereEn = String.raw`(?:(?:in|across|of) (?:(?:the )?whole (?:of )?(?:the )?|all of |all )?(?:the (?:world|country|city|county|region|town|valley|uk|us|north|south|east|west|industry)|germany|austria|switzerland|europe|britain|england|scotland|wales|ireland|town|${placesEn})|anywhere|nationwide|worldwide)`;
const betterEn = '(?:better|cheaper|faster|fresher|finer|nicer|stronger|safer|tastier|softer)';
const papersEn = String.raw`(?:the )?(?:bbc|itv|channel (?:4|5|four|five)|sky|guardian|times|telegraph|independent|mirror|sun|daily mail|vogue|forbes|tv|television|telly|radio|new york times|financial times|national press|papers)(?!\p{L})`;

const claims = phrases({
  de: [
    'erfa ande nirg tief gara leis leic saub fris weic bequ halt robu spar gesü zuve inno gena präz komp knus saft crem fein köst krea fair cool gemü welt '
      + 'nr numm mark welt test beka gara 100 best größ güns schn einz mode erfo beli älte leck schö sich bill führ euro deut unsc spit nied konk niem kein meis höch geri öste baye sach wien kenn',
    String.raw`(?:die )?(?:nr\.? ?1|nummer (?:1|eins)|no\.? ?1)(?! (?:der|des|im|in den) (?:torhüter|weltrangliste|tor)| (?:auf|unter) (?:unserer|der|meiner|eurer) (?:\p{L}{0,12})liste)|marktführ(?:er|erin|end)\p{L}{0,30}|(?:weltweit|europaweit|bundesweit|deutschlandweit|branchenweit) (?:führend|einzigartig)\p{L}{0,30}|führende[rn]? (?:anbieter|hersteller|händler)\p{L}{0,30}`,
    String.raw`(?:der|die|das|den|dem|ihr|euer|dein) ${best}(?: ${anyWord}){0,2} ${whereDe}|${landsDe} (?:(?:unangefochtene?[nr]? )?nummer (?:1|eins)|(?:${best}|${finestDe}|führende[nrsm]?(?! (?:anbieter|hersteller|händler)))(?: ${anyWord})?)`,
    String.raw`(?:höchste|beste|niedrigste|geringste|größte|kleinste)[nr]? ${rateDe} ${whereDe}|(?:ihr kennt uns|kennt ihr uns|du kennst uns|sie kennen uns|bekannt) (?:vielleicht |schon |bestimmt |sicher )?(?:aus|von) (?:der |dem |den )?(?:fernsehen|tv|radio|zeitung|ard|zdf|rtl|vox|prosieben|sat\.?1|bild|spiegel|stern|focus|funk und fernsehen)(?!\p{L})`,
    String.raw`(?:der|die|das|den|dem) ${finestDe}(?: ${anyWord}){1,2} (?:der (?:ganzen )?(?:welt|stadt|region)|weltweit|deutschlands|europas|am markt|auf dem markt|weit und breit|im (?:ganzen )?land)`,
    String.raw`nirgend(?:wo|s) [^.!?\n]{0,30}(?:bekommt|bekommen|findet|finden|kauft|kaufen|gibt es|kriegt|erhalten) [^.!?\n]{0,30}(?:so (?:günstig|billig|preiswert)|günstiger|billiger|preiswerter)(?!\p{L})`,
    String.raw`nirgend(?:wo|s) [^.!?\n]{0,60}(?:so (?:günstig|billig|gut|schnell|frisch|preiswert) wie|(?:günstiger|billiger|besser|frischer|preiswerter) als) (?:bei uns|hier|in unser\p{L}{0,2})(?!\p{L})`,
    String.raw`(?:niemand|keiner) (?:(?:in (?:ganz )?${anyWord}|hier|weit und breit) )?(?!ist |liefert |macht |kann |in |hier )\p{L}{3,20} (?:${anyWord} ){0,2}${betterDe}(?: und ${betterDe})? als (?:wir|bei uns|unser\p{L}{0,2})`,
    String.raw`kein\p{L}{0,2} ander\p{L}{1,2} [^.!?\n]{1,60} (?:so \p{L}{3,15} wie|\p{L}{3,15}er als) (?:wir|bei uns|unser\p{L}{0,2})`,
    String.raw`garantiert (?:der|die|den|zum) (?:aller)?(?:niedrigste|günstigste|beste|billigste|kleinste)n? preise?n?|(?:niedrigste|günstigste|beste)[nr]? preise? garantiert|(?:tief|best)preis-?garantie`,
    String.raw`(?:die |unsere )?größte auswahl|(?:günstigste|beste|niedrigste) preise(?! der letzten)|bestpreisgarantie|konkurrenzlos (?:günstig|billig|gut)`,
    String.raw`(?:niemand|keiner) (?:ist|liefert|macht|kann) (?:es )?(?:günstiger|billiger|besser|schneller)|führende[rn]? (?:\p{L}{0,12}schule|adresse|kanzlei|werkstatt|praxis|klinik|agentur|marke|fachhandel|shop)`,
    String.raw`(?:der|die|das) ${best}(?: ${anyWord}){1,2} (?:hamburgs|berlins|münchens|kölns|leipzigs|dresdens|stuttgarts|frankfurts|kassels|bremens|hannovers)`,
    String.raw`testsieger\p{L}{0,30}|bekannt aus (?:${anyWord} ){0,2}${anyWord}|garantiert (?:wirksam|sicher|erfolgreich)|100 ?(?:%|prozent) (?:sicher(?:heit)?|wirksam|erfolg(?:reich)?|zufriedenheit)|unschlagbare?[nrs]? (?:preise?|günstig|qualität)`,
  ],
  en: [
    'favo brit engl scot wale irel londo popu trus quie ligh soft fres frie clea tast heal toug smar easi cris comf cosi stur crea juic nowh '
      + 'find no numb mark lead worl best chea fast only larg test as guar 100 bigg lead unbe most fine know unri unma wide lowe high #1 1 nobo no seen read hear feat effe safe stro',
    String.raw`(?<!door |room |page |gate |line |house )(?:the )?(?:no\.? ?1|number one|number 1|#1)(?: ${anyWord}){0,2} (?:in|of|for|on)(?! (?:our|the|my|your) (?:\p{L}{1,12} )?list)|market[- ]lead(?:er|ing)\p{L}{0,30}|(?:the )?world's (?:best|leading|first|largest|finest)|world-leading|(?:the )?(?:uk|us|germany|europe|britain|england|scotland|wales|ireland|america|london|region|city|country|county|nation|industry)'s (?:best|leading|largest|biggest|finest|favourite|favorite|cheapest|number one|no\.? ?1|most (?:popular|trusted|loved))|the leading (?:provider|maker|supplier|brand|manufacturer)`,
    String.raw`(?:the |our )?(?:best|cheapest|fastest|only|largest|biggest|finest|most trusted|most popular|safest)(?: ${anyWord}){0,2} (?:in (?:the (?:world|country|city|county|region|north|south|uk|us|business)|germany|europe|britain|england|scotland|wales|town|london)|on the (?:market|planet)|anywhere)`,
    String.raw`(?:the |our )?${finestEn}(?: ${anyWord}){1,3} (?:in (?:the (?:whole |entire )?(?:world|country|city|county|region)|germany|europe|britain|england|scotland|wales|town)|on the (?:market|planet)|anywhere|around)`,
    String.raw`nowhere (?:else )?[^.!?\n]{0,20}(?:find|get|buy|eat|drink|shop) [^.!?\n]{0,30}(?:cheaper|better|fresher|so (?:cheap|good|fresh)|as (?:cheap|good|fresh|cheaply))(?!\p{L})|guaranteed (?:the )?(?:lowest|best|cheapest) prices?`,
    String.raw`no(?: other)? \p{L}{3,20}(?: in (?:the )?\p{L}{3,15})? (?:is|are|offers?|makes?|does|has) (?:${anyWord} ){0,3}(?:cheaper|better|faster|fresher) than (?:ours|us|we do|we are)`,
    String.raw`${placesEn}'s (?:best|largest|biggest|finest|favou?rite|cheapest|number one|no\.? ?1)`,
    String.raw`(?:the |our )?(?:best|cheapest|largest|biggest|finest|freshest)(?: ${anyWord}){1,3} in the (?:highlands|midlands|dales|lakes|lake district|cotswolds|borders|fens|harz|eifel|black forest|allgäu)`,
    String.raw`you (?:won't|will not|will never|can't) (?:find|get) (?:a )?(?:better|cheaper|lower|fresher|finer) (?:${anyWord} )?(?:price|deal|quality|service|selection|value|anywhere)s?`,
    String.raw`(?:our |the )?leading (?:provider|maker|manufacturer|supplier|agency|specialists?|experts?|brand|dealer|platform|consultancy) (?:for|of|in)`,
    String.raw`(?:the |our )?(?:largest|biggest|widest) (?:selection|choice|range)|(?:cheapest|lowest|best) prices? (?:guaranteed?|in town|anywhere|around)`,
    String.raw`(?:no\.? ?1|number one|number 1|#1) (?:choice|address|app|brand|shop|spot|place|provider|destination)|(?:unrivalled|unmatched) (?:prices?|quality|selection|service)`,
    String.raw`(?:the |our )?(?:best|cheapest|fastest|only|largest|biggest|finest|most \p{L}{3,12}|safest)(?: ${anyWord}){1,3} (?:in|across) (?:the (?:whole|entire) ${anyWord}|the (?:area|valley|district|market|alps|ruhr)|bavaria|saxony|franconia|berlin|hamburg|munich|cologne|frankfurt|leipzig|dresden|stuttgart|bremen|leeds|bristol|york|oxford|dublin|edinburgh)`,
    String.raw`(?:the )?leading (?:school|shop|studio|practice|clinic|hotel|company|firm|house|centre|center|name) (?:for|of|in|on)|the world's (?:softest|fastest|safest|lightest|cheapest)`,
    String.raw`(?:nobody|no one|no other (?:\p{L}{1,20})) (?:in town |in the region |else )?(?:is cheaper|is better|offers? (?:you )?(?:better|more|cheaper)|does it better|makes better)`,
    String.raw`(?:the )?(?:highest|best|lowest) (?:${rateEn}) ${anywhereEn}|(?:nobody|no one|no-one)(?: else)? (?:${anywhereEn} |(?:in|around|from|near) ${anyWord} )?(?:bakes?|makes?|brews?|builds?|cooks?|does|sells?|offers?|cuts?|fits?|fixes|serves?|delivers?|roasts?|grows?|has|gets?) (?:${anyWord} ){0,3}${betterEn}(?: (?:one|ones|job|price|quality|deal|it|${anyWord}))?(?= ?[.!,\n]|$| ${anywhereEn}| (?:in|around) ${anyWord}| than (?:us|we|ours|our))`,
    String.raw`(?:country|nation|region|city|county|town|industry|world|valley|state)'s (?:most ${anyWord}|${finestEn}|safest|strongest|fastest)(?: ${anyWord})?(?: ${anyWord}(?= ?[.,!\n]))?|(?:the |our )?(?:most effective|safest|strongest|best[- ]selling|top[- ]selling|best[- ]loved|most (?:recommended|bought|loved))(?: ${anyWord}){1,3} (?:${anywhereEn})`,
    String.raw`(?<=(?:you|people|many)[^.!?\n]{1,60} )(?:seen|read about|heard (?:about|of)|spotted) us (?:in|on) ${papersEn}|featured (?:on|in) ${papersEn}`,
    String.raw`test winner|(?:as seen|known from|as featured) (?:on|in|radio|tv|television)|as seen in|guaranteed results|100 ?(?:%|percent) (?:safe|effective|success|satisfaction)|unbeatable (?:prices?|quality)`,
  ],
});

const topEn = piece`(?:best|cheapest|fastest|finest|freshest|tastiest|friendliest|quickest|safest|strongest|largest|biggest|only|oldest|greatest|coolest|cosiest|softest|smoothest|crispiest|juiciest|number one|no\.? ?1|#1|most (?:trusted|popular|reliable|experienced|affordable|beautiful|loved|skilled|delicious))`;
const rivalsEn = piece`(?:any other ${anyWord}|any(?:one|body|where) else|every(?:one|body) else|all the (?:others?|rest)|the (?:competition|others|rest of them|big (?:boys|chains|names))|our (?:competitors|competition|rivals)|any ${anyWord} ${upTo(1)}(?:in (?:the )?${anyWord}|around|nearby|out there|on the market))`;
const rivalsDe = piece`(?:jede[rs]? andere[rs]? ${anyWord}|alle anderen|die (?:ganze |gesamte )?konkurrenz|jede konkurrenz|der rest|die (?:anderen|großen ketten)|überall sonst|anderswo)`;
const ourselvesDe = piece`(?:wir|bei uns|uns|unser\p{L}{0,2}(?: ${anyWord})?)(?= ?[.,!\n]|$| und )`;
/** Said of any place and with more words between, or of rivals: only of one's own house. */
const wide = phrases({
  de: [
    'beste größ güns schn einz erfo beli leck sich bill zuve freu zufr treu glüc nirg kein keine niem nie konk ande rest kett über',
    piece`(?:der|die|das|den|dem) ${oneOf(best, finestDe, '(?:zufrieden|treu|glücklich|motiviert|qualifiziert)ste[nrsm]?')} ${upTo(5)}(?:der branche|deutschlands|europas|österreichs|bayerns|der (?:ganzen |gesamten )?(?:welt|region|stadt|gegend|umgebung)|weit und breit|im (?:ganzen |gesamten |weiten )?(?:land|norden|süden|osten|westen|umkreis|viertel|landkreis)|in (?:der (?:ganzen )?(?:stadt|region|gegend)|ganz ${anyWord}|deutschland|europa))(?!\p{L})`,
    piece`(?:kein(?:e[rn]?)? (?:andere[nrs]? )?(?!(?:mensch|sorge|angst|ahnung|wunder|tag|jahr|problem|stress|kind|geringer|anderer)\p{L}{0,2}(?!\p{L}))${anyWord}|niemand|keiner) [^.!?,\n]{2,60} (?:so \p{L}{3,15}(?: ${anyWord})? wie|\p{L}{3,15}er(?: ${anyWord})? als) ${ourselvesDe}`,
    piece`${betterDe} als (?:bei uns|wir|hier|unser\p{L}{0,2}) ${upTo(5)}(?:nirgend(?:s|wo)|niemand|keiner)(?!\p{L})|(?:der|die|das|den) ${best}, (?:die|den|das|der) (?:ihr|du|sie|man) [^.!?,\n]{0,40}(?:bekomm|find|krieg|kauf)(?:t|en|est|st)(?!\p{L})`,
    piece`(?:${betterDe}|sauberer|günstigere?[nrs]?|freundlicher|sicherer|leiser|mehr \p{L}{4,20}) als ${rivalsDe}(?!\p{L})`,
  ],
  en: [
    'beat favo lead best chea fast fine fres tast frie quic safe stro larg bigg only old grea cool cosi soft smoo cris juic numb no #1 most any every all comp riva rest othe our us we',
    piece`(?:the |our )?${topEn}(?! (?:time|way|thing|day|place to|part|moment|news|season|friend|weather|view|year|week|walk|route|advice|people|one)s?(?!\p{L}))(?: (?!(?:c[ao]mes?|was|were|is|are|had|has|did|do|who|that|which|we|i|you|they|this|when|where|then|said|went|won|got|starts?|begins?|happens?|ended)(?!\p{L}))${anyWord}){0,7} (?:in|across|around|throughout|this side of|outside|anywhere in) (?:(?:the|all|of|central|greater|north|south|east|west|northern|southern|eastern|western|whole|entire) ){0,3}(?<town>${anyWord})`,
    piece`(?:no(?: other)? (?!(?:better|more|less|matter|longer|doubt|wonder|way|greater|bigger|need|time|idea|place)(?!\p{L}))${anyWord}|no one|nobody) [^.!?,\n]{2,60} (?:than|(?:as|so) \p{L}{3,15} as|(?<=no one [^.!?,\n]{2,60} |nobody [^.!?,\n]{2,60} |no other [^.!?,\n]{2,60} )(?:like|the way)) (?:ours?|us|we do|we are|we can|we|our ${anyWord})(?= ?[.,!\n]|$)`,
    piece`(?:better|cheaper|faster|fresher|finer|safer|tastier|softer|quicker|cleaner|friendlier|more (?:\p{L}{4,12}ly|reliable|affordable|accurate|customers|choice|experience|learners|homes)) (?:${anyWord} ){0,2}than ${rivalsEn}|beats? (?:every|any|all) (?:the |other )?(?:chain|competitor|shop|salon|caf[eé]|restaurant|takeaway|agency|supermarket|rival|provider|store|price|big name)s?(?!\p{L})|(?<=(?:we're|we are|voted|still|officially|home to|home of|as) \p{L}{3,20}'s )(?:best|favou?rite|finest|leading|cheapest|number one) ${anyWord}`,
  ],
});
const houseSpeaks = /(?<!\p{L})(?:we(?:['’]re|['’]ve)?|us|our(?!s? (?:local|favou?rite|neighbou?r|friend|village|kids?|son|daughter|mum|dad|family|holiday|trip|youngest|eldest|cats?|dogs?))|ours|my (?:shop|studio|salon|bakery|workshop|team)|wir|uns|unser(?!\p{L}{0,2} (?:lieblings|nachbar|freund|kind|sohn|tochter|urlaub))\p{L}{0,2})(?!\p{L})/iu;
/** Guests praise others. */
const guests = /(?<!\p{L})(?:we|i|us) (?:\p{L}{1,12} ){0,3}(?:had|ate|found|visited|tried|enjoyed|stayed|went|bought|discovered|saw|watched|climbed|walked|spent|loved?|think|thought|know|knew|recommend|drove|met|live|lived|played|beat|lost)(?!\p{L})|(?<!\p{L})(?:gegessen|gefunden|besucht|entdeckt|erlebt|probiert|gesehen|getrunken|wohnen|kennen|wissen|gespielt|gegen)(?!\p{L})/iu;
/** What a guest said of the house is told, not claimed. */
const praised = /(?<!\p{L})(?:guest|visitor|customer|walker|hiker|reader|tourist|regular|stranger|neighbou?r|someone|somebody|child|kid|lady|gentleman|man|woman|boy|girl|besucher(?:in)?|gast|gästin|kunde|kundin|jemand|wander(?:er|in)|nachbar(?:in)?|mann|frau|kind|leser(?:in)?)s? (?:[^\s.!?]{1,20} ){0,3}(?:called|told|said|says|wrote|thinks|thought|reckons|reckoned|swears|swore|schrieb|gesagt|geschrieben|erzählt|sagte|sagt|meinte|meint|nannte|fand|findet|schwört)(?!\p{L})|(?<!\p{L})(?:für|for|to) (?:meine?n?|unsere?n?|my|our) (?:kleine?n? |große?n? |little )?(?:tochter|sohn|kind(?:er)?|mann|frau|oma|opa|enkel\p{L}{0,3}|daughter|son|kids?|children|husband|wife|gran|mum|dad)(?!\p{L})|(?:die|den|das|der) schönsten? in (?:unserer|meiner) (?:story|timeline|galerie)/iu;
const noTown = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter|English|German|French|Spanish|Excel|Lego|I|We|Our|You)$/u;
const anyTown = /^(?:town|country|county|city|world|area|region|state|village|business|valley|market|neighbou?rhood|industry|district|island|coast|europe|england|scotland|wales|ireland|london|germany)$/iu;

function isOurTop(prose: string, { at, text, groups }: Phrase): boolean {
  const { length } = groups.town ?? '';
  const town = length > 0 ? text.slice(-length) : '';
  const sentence = sentenceAround(prose, at, 200);
  return (town === '' || anyTown.test(town) || (/^\p{Lu}/u.test(town) && !noTown.test(town))) && houseSpeaks.test(sentence) && !guests.test(sentence);
}

/** A year that says how long, or of which test one won, but not who tested. */
const since = /(?<!\p{L})(?:since|seit|test winner|testsieger) (?:in |aus )?(?:19|20)\d\d/giu;
const source = /(?<!\p{L})(?:laut|gemäß|quelle|fundstelle|according to|source|(?:voted|rated|named|gewählt|ausgezeichnet|bewertet)(?! (?:the |as the |zu[mr]? )?(?:\p{L}{3,12}est|best|most|no\.? ?1|#1|number (?:one|1)) [^.!?\n]{2,40}(?<! (?:by|von|durch) [^.!?\n]{1,40})(?:[.!,\n]|$| (?:and|but|und|aber) ))|verliehen|study|studie|umfrage|survey|poll)(?!\p{L})|(?<!\d)(?:19|20)\d\d(?!\d)|stiftung warentest|guinness|öko-test \d/iu;

/** Of rivers and building sites nobody asks for proof. */
const size = new RegExp([
  'leiseste|leichteste|sauberste|frischeste|weichste|feinste|köstlichste|quietest|lightest|softest|freshest|cleanest|toughest|weit und breit|außerhalb',
  '(?<!(?:deutschlands|europas|österreichs|world\'s) )größte(?!r? (?:anbieter|hersteller|händler|versicherer|verein))|älteste|schönste|modernste|einzige|only|largest|biggest|first|quote|rate|score',
].join('|'), 'iu');
const ours = /(?<!\p{L})(?:wir|uns|unser\p{L}{0,30}|we|us|our|ich|mein\p{L}{0,30}|my|come (?:and|along|to|in)|kommt (?:vorbei|und|zu[mr]?)|besucht|stöbert|kauft|shop (?:at|in))(?!\p{L})/iu;

/** Before a link that leads to something to do, not to a proof. */
const toDo = /(?<!\p{L})(?:meldet euch|melde dich|melden sie sich|anmeld\p{L}{0,10}|bewirb dich|bewerbt euch|bewerben sie sich|bewerbung\p{L}{0,3}|jobs?|termin\p{L}{0,20}|bestell\p{L}{0,6}|buch(?:t|en|e|ung)\p{L}{0,3}|karten|tickets|(?:online-?)?shop|reservier\p{L}{0,6}|jetzt kaufen|mehr erfahren|mehr infos?|schreibt uns|kontakt|apply|learn more|find out more|write to us|get in touch|contact us|sign up|register|book|order|buy|shop|reserve|enrol|join us|jobs?|menu|speisekarte)(?!\p{L})[^.!?\n]{0,40}$/iu;

export default rule({
  codes: ['LAW-15'],
  gravity: 'hint',
  strength: 'law',
  moment: 'pause',
  needs: ['text'],
  check({ parsed, language }): Finding[] {
    // A question asks, it claims nothing.
    const prose = unquoted(parsed);
    const isPraise = (at: Span) => praised.test(sentenceAround(prose, at, 200));
    const isAsked = (at: Span) => /^[^.!\n]{0,80}\?/u.test(parsed.prose.slice(at[1], at[1] + 82));
    const found = claims(language, parsed, prose).find(({ at, text }) => (!size.test(text) || ours.test(parsed.prose)) && !isAsked(at) && !isPraise(at))
      ?? wide(language, parsed, prose).find((claim) => isOurTop(prose, claim) && !isAsked(claim.at) && !isPraise(claim.at));
    if (!found || parsed.links.some(({ at }) => !toDo.test(prose.slice(Math.max(0, at[0] - 60), at[0]))) || source.test(parsed.prose.replaceAll(since, ''))) return [];
    return [{ at: found.at, with: { claim: found.text } }];
  },
});

export const sources: Sources = [
  { title: { en: 'OLG Düsseldorf, 20 U 101/18: a test result needs the tester and where to read it', de: 'OLG Düsseldorf, 20 U 101/18: Zu einem Testergebnis gehören Tester und Fundstelle' }, date: '2019', kind: 'law' },
  { title: { en: 'OLG Hamburg, 15 U 108/22: “as seen in” needs a reference for each medium', de: 'OLG Hamburg, 15 U 108/22: „Bekannt aus“ braucht für jedes Medium eine Fundstelle' }, date: '2023-09-21', kind: 'law' },
];

export const words: Words = {
  en: {
    title: 'A claim to be the top needs proof',
    why: '“{claim}” must be true and provable. Test results and “as seen in” need a reference in the post itself.',
    look: 'Add tester, date and link, or say it smaller.',
  },
  de: {
    title: 'Eine Spitzenstellung braucht einen Beleg',
    why: '„{claim}“ muss wahr und belegbar sein. Testergebnisse und „bekannt aus“ brauchen eine Fundstelle im Beitrag.',
    look: 'Ergänz Prüfer, Datum und Link, oder sag es kleiner.',
  },
};

export const examples: Examples = {
  en: {
    good: [
      'Rated "good" (2.1), tester and link: https://our-site.com/test',
      'Voted number one in the county by 4,000 families. Thank you!',
      'Who makes the best coffee in town?',
      'Our best cake yet, with plums from the garden.',
      'Task number one: find the keys before Monday.',
    ],
    bad: [
      { text: 'The number one in Germany, as seen on TV', at: 'The number one in' },
      { text: 'We brew the best coffee in the world, come and try it.', at: 'the best coffee in the world' },
      { text: 'Our locks are the test winner, and you can try them all.', at: 'test winner' },
    ],
  },
  de: {
    good: [
      'Stiftung Warentest 5/2026: gut (2,1), https://unsere-seite.de/test',
      'Unser bester Kuchen bisher, mit Zwetschgen aus dem Garten.',
      'Aufgabe Nummer zwei für Montag: den Schlüssel finden.',
      'Laut Umfrage sind wir die Nummer eins der Kinos in der Region.',
    ],
    bad: [
      { text: 'Die Nummer eins in der Region, Testsieger', at: 'Die Nummer eins' },
      { text: 'Bekannt aus Funk und Fernsehen: unser Brot', at: 'Bekannt aus Funk und Fernsehen' },
      { text: 'Bei uns gibt es das beste Eis der Stadt.', at: 'das beste Eis der Stadt' },
    ],
  },
};
