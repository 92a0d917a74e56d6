import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { perhaps } from '../../text/clues';
import { greenWords } from '../../text/green-words';
import type { Phrase } from '../../text/phrases';
import { unquoted } from '../../text/quotations';
import { beside, sentenceAround } from '../../text/sentences';
import { oneOf, piece, says, upTo } from '../../text/slots';

const isAboutGoods = says(piece`${oneOf(
  '…paket|…pakete|…verpackung|…produkt|…produkte|…versand|…druck…|…verpackt|…verschick…',
  '…gereinigt|…reise|…reist|…flug|…flüge|…urlaub|…tasche|…flasche|…mode|…kleidung|…kollektion',
  '…möbel|…reiniger|…waschmittel|…strom|…gas|…kaffee|…tee|…shirt|…hemd|…hose|…jeans|…schuhe?|…sneaker|…hotel|…zimmer',
  '…box|…papier|…karton|…tüte|…becher|…kerze|…kosmetik|…creme|…seife|…shampoo|…spielzeug|…küche|…haus|…häuser',
  '…auto|…wagen|…lieferung|…liefern|…liefert|…versenden|…versendet|…produzieren|…produziert',
  '…fertigen|…fertigung|…produktion|…hergestellt|…unternehmen|…betrieb|…firma|…marke|…laden|…shop|…sortiment|…bett|…matratze',
  '…teppich|…wein|…bier|…essen|…menü|…catering|…event|…rad|…fonds|…konto|…geldanlage|…versicherung|…tarif|…server|…hosting',
  '…website|…büro|…werkstatt|…material|…materialien|…stoffe?|…wolle|…holz|…dämmung|…farbe|…lacke?|…beutel|…torte|…kuchen|…brot|…brote|…brötchen',
  '…wohnung|…blumen|…sträuße|…kalender|…karten|…hefte?|…stifte?|…geschenke?|…ringe?|…schmuck|…fahrte|…seminare?',
  '…schokolade…|…taxi|…flyer|…eis|…pizza|…gemüse|…limo…|…saft|…dünger|…windel|…bürste',
  '…reinigung|…service|…dienst|…druckerei|…gärtnerei|…bäckerei|…metzgerei|…brauerei|…restaurant|…pension|…spedition|…umzüge?|…umzug|…agentur|…salon|…friseur|…wäscherei|…anstrich|…glitzer|…putzmittel|…tapete|…pflege|…lampe|…leuchte|…decke|…kissen|…rucksack|…koffer|…grill|…kohle|…tinte|…zelt|…heizung|…pellets|…turnschuhe?|…modell|…deo|…zahnpasta|…binde|…garn|…körbe?|kerzen|mit \\p{L}{2,20} (?:flieg|reis|fahr|fähr|putz|wasch|wäsch|heiz|bau|wohn|shopp|kauf|liefer|druck|spar|surf|koch)\\p{L}{1,4} (?:du|ihr|sie)(?!\\p{L})',
  'glitter|paint|wallpaper|carpets?|cleaning|cleaners|removals|courier|laundry|printer|bakery|brewery|restaurant|florist|agency|towel|blanket|cushion|lamp|bulb|backpack|umbrella|scarf|coat|jumper|hoodie|sandal|pram|cabin|lodge|hostel|campsite|campervan|wipes|sponge|yarn|deodorant|toothpaste|polish|mascara|lipstick|make-?up|coffin|funeral|wedding|insulation|tiles?|charcoal|straws?|lunchbox(?:es)?|ink|service|sweater|skirt',
  '…spülmittel|…dose|…hülle|liquid|sleeve|wrapping|chocolate|cab|leaflet|nappies|crisps|snack|juice|brush(?:es)?|ferry|ferries',
  'parcel|packaging|product|ship|deliver(?:s|ed)?|shipping|delivery|deliveries|print(?:ing)?|travel|trip|holiday|bag',
  'bottle|knitwear|jumpers?|sweaters?|cardigans?|coats?|jeans|socks|scarf|scarves|gloves|dress(?:es)?|fashion|clothing|clothes|collection|swimwear|(?:product |new |clothing )line|furniture|cleaner|detergent|energy|coffee|tea|shoes|trainers',
  'fly|flight|electricity|mug|tour|room|boxes|paper|cup|candle|cosmetics|cream|soap|toy|car|company|brand|business|range|store|bed|mattress(?:es)?',
  'rug|wine|beer|food|menu|bike|fund|office|fabric|wool|suite|stay|cake|bread',
  'flower|bouquet|jewell?ery|card|calendar|(?<!ohne |kein )gift|apartment|flat|firm|salon|leggings|fleet|boot|socks|sofa|tableware|crockery|cutlery|bunting|decorations?|dress(?:es)?|jacket|pen|pan',
)}(?:en|[ns])?`);

const measures = oneOf('prozent|percent|kg|gramm|g|km|kwh|watt|mal|liter|tonnen|tons?|tonnes');
const claimed = oneOf('klima|co[2₂]|nachhaltig|umwelt|öko|carbon|climate|sustainab|eco|bio');
const seals = oneOf(
  'blaue[rnm]? engel|blue angel|ecolabel|eu[- ]?(?:bio|organic|umweltzeichen)|grüner knopf',
  'gots|fsc|pefc|emas|demeter|bioland|naturland|oeko-tex|öko-?tex|cradle|energy star|b[- ]corp',
);
/** Where somebody goes, not why something is so. */
const going = '(?<!(?:fähr|fahr|roll|führ|lauf|läuf|tour|fuhr|ging|geh|reis|radel|wander|flieg|lieg|spazier)\\p{L}{0,5} (?:[^.!?\\n]{0,60} )?)';
/** Through where, not by what. */
const place = oneOf('ganz|halb|(?:die|den|das|unsere?n?|eure?n?|deine?n?|jede[ns]?|alle) (?:(?:ganze|halbe|gesamte|verschneite|volle|enge)[ns]? )?(?:stadt|innenstadt|altstadt|region|welt|gegend|straßen?|gassen|kieze?|ort|orte|dörfer|dorf|wald|verkehr|park|land|viertel|tal|berge|stadtteile?|nacht|winter|woche|tag|jahr|saison|innenstädte|republik)(?!\\p{L})', 'deutschland|österreich|die schweiz|europa|berlin|hamburg|münchen|köln|frankfurt|stuttgart|leipzig|dresden|wien|zürich|bremen|hannover|nürnberg|kassel|erfurt|bayern|hessen|sachsen|thüringen');
const givesReason = says(`weil|${going}(?<!durch und )durch(?! (?:und durch|die bank|${place}))|(?<!(?:vielen|herzlichen|besten|lieben|großen|tausend|schönen|gott sei) )dank(?! (?:an|euch|dir|ihnen|für)(?!\\p{L}))|(?<!mehr )denn|indem|because|thanks to(?! (?:you|everyone|everybody|all (?:of|who|our)))|due to`, '(?:certified|tested|zertifiziert|geprüft) (?:[^.!?\\n]{1,30} )?(?:by|to|under|nach|vom|von|durch)|ok compost|en 13432|tüv', seals);
const figure = new RegExp(piece`\d ?(?:%(?! ?${claimed})|${measures}(?!\p{L}| ?${claimed}))`, 'iu');

const speaksOfOffset = says(
  '…kompens…|ausgleich…|…ausgeglichen|zertifikate?|…(?:klimaschutz|wald|baum|moor)projekt…|…aufforst…',
  '…offset…|carbon credits?|climate projects?|plant(?:ing)? trees',
);
const neutral = /neutral|net[- ]zero|positiv|zero[- ]carbon|kompensiert/iu;

/** "Nachhaltig" also says "lasting" and names a field: then it praises no product. */
const fields = oneOf(
  'entwicklung|stadtentwicklung|lösung…|mobilität|wirkung|erfolg|zukunft|landwirtschaft|forstwirtschaft|ernährung|finanz…',
  'wohlstand|sicherheit|politik|allianz|gesellschaft|energieversorgung|baustoff…|stadt|städte|region|zusammenhalt|beschaffung|veränderung…|verbesserung…|gestaltung|nutzung|wirtschaft…',
  'engineering|architecture|chemistry|management|development|future|growth|business (?:practices?|certification)|practices|economy|food systems?|materials? (?:to|for)|world|system|communities|business model|change|finance|farming|agriculture|mobility|cities|goals?|tourism|transport',
);
const changes = oneOf(
  'stärk…|verbesser…|veränder…|senk…|förder…|beeindruck…|prägen|geprägt|wirk…|sichern|gelöst|verankern|reduzier…',
  'improve…|change…|reduce…|grow…',
);
const namesField = says(
  piece`(?:nachhaltige[nrms]?|sustainable|ökologische[nrms]?|klima(?:gerechte|freundliche|neutrale)(?:re)?[nrms]?) (?:und (?:soziale[nrms]?|inclusive) )?#?${fields}`,
  'sustainable and inclusive',
  '…industrie|industrie(?:land|länder|technologien?)|stahlproduktion|produktionsweisen?|(?:agrar|mobilitäts|verkehrs)wende|umbau(?:s|en)?|umsteuern|landwirtschaft|kontinents?|europas?|union|arbeitsplätze',
  piece`(?:nachhaltig|sustainably) ${upTo(1)}${changes}`,
);

const speaksOfGoal = says(
  '(?<!(?:verzichten|haben|trinken|kaufen|essen|tragen|sparen|schenken|genießen) )wollen|will(?= (?:be|become|go|turn|reach|cut|switch|move|ab|bis|bei|mit|in|auf|die|der|das|den|ein…|sich|ihre?|seine?|künftig|nachhaltig…|klima…|co2|co₂|umwelt…|ökolog…|und|auch|sie|er|wir|man|endlich|weniger|mehr|noch|schon)(?!\\p{L})|[.,!?;:]|$)|ziel…|(?:bis|vor|ab) 20\\d\\d|werden wir|(?:müssen|sollen|dürfen|fordern|brauchen)(?: wir| sie)?(?! nur| nichts)|(?:klima|co2-)neutral (?:zu )?werden|schritte? zu[rm]?|hin zu[rm]?|weder|auf dem weg|plan(?:en|t|ung…|s|ned|ning)?',
  '(?:stopped|stop|avoid|quit) (?:saying|writing|calling|using)|no longer (?:say|call|write|use)|(?:sagen|schreiben|nennen) (?:wir |das )?nicht mehr',
  'wish…|wünsch…|vision|mission|toward|towards|fight|prevent|path|incentiv…|allianz|werbe(?:n)? dafür|by 20\\d\\d|on (?:the|our) way|strategy',
  'konferenz|vortrag|studie|debatte|stadtrat|gemeinderat|bundestag|gesetz|eu',
  'council|conference|lecture|report|law|government|parliament|wie|welche[rs]?|how|was heißt|what does|said the|sagten? (?:der|die)',
);
/** "Nachhaltig war vor allem die Diskussion": it lasted. */
const lasting = /^nachhaltig (?:war|blieb|bleibt|wirkte?|beeindruckt|in erinn|im gedäc)/iu;
/** A post that sells: there a claim praises whatever it stands beside. */
const sells = says(
  'ab sofort|im (?:laden|shop|sortiment|regal|onlineshop|hofladen)|neu (?:im|bei|in)|(?:vor)?bestell…|buch(?:t|en|bar)|kauf(?:t|en)|erhältlich|zu haben|eingetroffen|lieferbar|vorrätig|termine? (?:frei|vereinbaren)|holt euch|(?:kommt|schaut) vorbei|geöffnet|wir liefern|abholbereit|ausverkauft|reserviert',
  piece`(?:back )?in stock|just (?:landed|arrived|dropped)|new in|on sale|for sale|now available|available (?:now|at|from|in)|(?:in|at) (?:the|our) (?:yard|shop|store|window|counter|till|barn)|on our (?:shelves|site|stall|website)|(?:pre-?)?order|book (?:your|our|an?|now|online|it|in|by|yours|with|on)|buy (?:now|online|yours|one|it|them|from us|our|your|here|direct)|shop (?:now|the|our|online)|bring (?:us|in|your|two|three|\d)`,
  "at no extra (?:charge|cost)|ask at the (?:desk|counter|till)|we(?:'re| are) open|open (?:till|until|daily)|prices? (?:from|start)|free delivery|link in (?:our )?bio|(?:get|grab) yours|per night|appointments?|we deliver|drop (?:off|by)|pop in",
);
/** Beside these "green" is one of them. */
const colours = /(?<!\p{L})(?:red|blue|yellow|pink|purple|white|black|orange|brown|grey|gray|turquoise|colou?rs?)(?!\p{L})/iu;
/** What is talked of, and how people live, is not on sale. */
const subjects = says('msc|bsc|ma|degrees?|studies|engineering|masters?|bachelors?|studium|studiengang|says|said|sagt|sagte|about|über|thema|talk|lecture|course|workshop|seminar|webinar|vortrag|kurs|buch|guide|tips|tipps|magazin…|podcast|episode|folge|film|exhibition|ausstellung|panel|article|artikel|living|lifestyle|life|habits|leben…|lebens…|konsum|career|pace|jobs?|team|debate|panel|festival|markt|market|fair|messe');
const attributive = /^(?:nachhaltige[nrms]?|sustainabl[ey]|(?!nachhaltig).+)$/iu;
const speaksOfUs = says('mit \\p{L}{2,20} (?:flieg|reis|fahr|fähr|putz|wasch|wäsch|heiz|bau|wohn|shopp|kauf|liefer|druck|spar|surf|koch)\\p{L}{1,4} (?:du|ihr|sie)(?!\\p{L})', 'unser(?:e[mnrs]?)?|mein(?:e[mnrs]?)?|(?:bei|von|mit) uns|(?:with|from) us|our|my|wir|we');

export default rule({
  codes: ['LAW-11'],
  gravity: 'warning',
  strength: 'law',
  moment: 'pause',
  needs: ['text', 'profile'],
  check({ parsed, language, profile }): Finding[] {
    if (profile.business === false) return [];
    const prose = unquoted(parsed);
    const all = greenWords(language, parsed, prose).filter(({ at, text }) => !(/^green /iu.test(text) && colours.test(prose)) && !lasting.test(prose.slice(...at) + prose.slice(at[1], at[1] + 12)));
    if (all.length === 0) return profile.business ? perhaps('LAW-11', language, parsed).filter(() => !politics.test(parsed.prose)) : [];
    if (politics.test(parsed.prose)) return [];
    const bought = speaksOfOffset(prose) ? all.find((claim) => neutral.test(claim.text) && isAboutGoods(clauseAround(prose, claim))) : undefined;
    const isProven = givesReason(withoutItself(prose, all)) || figure.test(prose);
    const found = bought ?? (isProven ? undefined : all.find((claim) => praises(claim, clauseAround(prose, claim), questionAround(prose, claim)) || fragmentPraises(prose, claim) || isNamed(prose, claim)) ?? all.find((claim) => isSold(prose, claim)));
    if (!found) return [];
    // Without the writer's word that this is a business, it may be an opinion.
    const own = isOurs(clauseAround(prose, found)) || isNamed(prose, found);
    if (!profile.business && !own && !fragmentPraises(prose, found) && !isSold(prose, found)) return [];
    const doubt = profile.business && (bought || praises(found, clauseAround(prose, found), questionAround(prose, found)) || fragmentPraises(prose, found)) ? {} : { gravity: 'hint' as const, sure: false };
    return [{ at: found.at, with: { claim: found.text }, ...(bought ? { variant: 'offset' } : {}), ...doubt }];
  },
});

/** A claim that gives itself as the reason proves nothing: "because our cloth does not harm the planet". */
function withoutItself(prose: string, claims: readonly Phrase[]): string {
  return claims.reduce((text, { at: [start] }) => text.slice(0, start).replace(leadsTo, (word) => ' '.repeat(word.length)) + text.slice(start), prose);
}

/** Whether a claim praises goods, a house or what is the writer's own, and neither names a field nor a goal. */
function praises({ text }: Phrase, clause: string, own = clause): boolean {
  const praised = isAboutGoods(clause) || (!/nachhaltig|sustainab/iu.test(text) && isOurs(clause));
  return praised && !/\?/u.test(own) && !namesField(clause) && !speaksOfGoal(clause);
}

/** Whether a claim stands beside something that the post sells. */
function isSold(prose: string, claim: Phrase): boolean {
  const clause = clauseAround(prose, claim);
  return attributive.test(claim.text) && sells(prose) && !subjects(clause) && !questionAround(prose, claim).includes('?') && !namesField(clause) && !speaksOfGoal(clause);
}

function isOurs(clause: string): boolean {
  return speaksOfUs(clause) || /[€£$]/u.test(clause);
}

/** What parties and parliaments say about the climate sells nothing. */
const politics = /(?<!\p{L})(?:bundestag\p{L}{0,12}|landtag\p{L}{0,12}|mdb|\p{L}{0,20}minister\p{L}{0,12}|#grünen?|\p{L}{0,20}marktwirtschaft|industrie(?:standort|land|pakt)|(?:verkehrs|mobilitäts)wende|klimaschutzgesetz\p{L}{0,2}|co2-(?:be)?prei\p{L}{1,6}|konjunkturpaket|legislaturperiode|regierungserklärung|bundesverfassungsgericht\p{L}{0,2}|förderbescheid|gewerkschaft\p{L}{0,2}|kandidat\p{L}{0,6}|direktkandidat\p{L}{0,4}|#?btw\d{0,4}|fraktion\p{L}{0,4}|koalition\p{L}{0,12}|staatssekretär\p{L}{0,4}|bundesregierung|parlament\p{L}{0,8}|parliament|congress|senat(?:e|or)?|förderprogramm\p{L}{0,2}|wahlprogramm\p{L}{0,2}|cdu|csu|spd|fdp|afd|bündnis 90|die grünen)(?!\p{L})/iu;
const leadsTo = /(?<!\p{L})(?:weil|denn|because)(?= [^.,!?\n]{0,50}$)/iu;
/** A sentence that begins with a pronoun, or has no verb of its own. */
const refers = /^(?:it|they|this|that|es|sie|er|das|dies|die neue \p{L}{1,20}|der neue \p{L}{1,20}|the new \p{L}{1,20})(?!\p{L})|without compromise|ohne kompromisse/iu;

/** A house by its name and what it is: "Cleaners Mop & Son: ecological". */
const named = /^\s{0,2}\p{Lu}[\p{L}-]{1,20} (?:(?:&|und|and|\+) )?\p{Lu}[^:.!?\n]{1,50}: ?(?:\p{L}{3,12},? ){0,2}$/u;

function isNamed(prose: string, { at }: Phrase): boolean {
  const { before } = beside(prose, at, 120, 0);
  return named.test(before) && /^ ?(?:[,.!\n]|seit|since|$)/u.test(prose.slice(at[1])) && !subjects(before) && isOurs(prose);
}

/** Only words of emphasis before the claim: it speaks of what was named before. */
const emphasis = /^\s{0,4}(?:(?:completely|fully|totally|absolutely|entirely|100 ?%|truly|and|also|very|komplett|völlig|absolut|ganz|und|auch|zu 100 ?(?:%|prozent)|(?:gut|sanft|mild|good|kind|gentle) (?:für|zu|zur|zum|for|to|on) [^.!?,\n]{2,20}(?:,(?: (?:und|and))?| (?:und|and))) ?){0,3}$/iu;

/** "You look for a sustainable shoe? Ours is": asked only to be answered at once. */
const answers = /^[\s?!"”“]{1,4}(?:yes|ja|klar|na klar|gibt|gibt's|here|hier|our|unser\p{L}{0,2}|wir haben (?:genau|ihn|sie|es|das|eine?n?|welche)|(?:we have|we've got) (?:just|it|one|them|some)|dann|then|genau|voilà|check|absolutely|of course|natürlich|bei uns|with us|look no further|mit (?:unser|mein)\p{L}{0,2}|sure)(?!\p{L})/iu;

const realQuestion = /^\s{0,3}(?:ist|sind|is|are|does|do|can|kann|wann|when)(?!\p{L})|(?<!\p{L})(?:whose|which|what|how|why|who|wer|wie|was|welche[rsnm]?|wessen|warum|wieso)(?!\p{L})/iu;

/** Its own sentence, without its question mark where the answer follows. */
function questionAround(prose: string, { at }: Phrase): string {
  const { before, after } = beside(prose, at, 120);
  const own = before + prose.slice(...at) + after;
  return !realQuestion.test(own) && answers.test(prose.slice(at[1] + after.length, at[1] + after.length + 30)) ? own.replaceAll('?', ' ') : own;
}

const clauseAround = (prose: string, { at }: Phrase) => sentenceAround(prose, at, 120, refers);

/** A claim without a noun of its own is about goods named just before, or about nothing on sale: "Kind to nature with every wash." */
function fragmentPraises(prose: string, claim: Phrase): boolean {
  if (!emphasis.test(beside(prose, claim.at, 60, 0).before)) return false;
  // "Our paint. Covers well. Hardly smells. Fully kind to nature."
  const both = /^ ?(?:[.!\n]|$)/u.test(prose.slice(claim.at[1])) ? prose.slice(Math.max(0, claim.at[0] - 160), claim.at[1]) : sentenceAround(prose, claim.at, 120, /^/u);
  return isAboutGoods(both) && praises(claim, both, questionAround(prose, claim));
}

export const sources: Sources = [
  { title: { en: 'UWG, Third Act amending it: Annex no. 4a to 4c, § 5', de: 'Drittes Gesetz zur Änderung des UWG: Anhang Nr. 4a bis 4c, § 5' }, url: 'https://www.buzer.de/gesetz/17410', date: '2026-09-27', kind: 'law' },
  { title: { en: 'BGH, I ZR 98/23: “climate neutral” must be explained in the ad itself', de: 'BGH, I ZR 98/23: „klimaneutral“ muss in der Werbung selbst erklärt werden' }, date: '2024-06-27', kind: 'law' },
];

export const words: Words = {
  en: {
    title: '“{claim}” says too much without proof',
    why: 'Since 27 September 2026 German law bans general claims about the environment unless an outstanding performance is proven.',
    look: 'Say the fact: “90 % recycled paper, Blue Angel”.',
    variants: {
      perhaps: { title: 'Can this claim about the environment be proven?' },
      offset: { title: '“{claim}” must not rest on offsetting', why: 'Since 27 September 2026 German law bans calling a product climate neutral because emissions are offset.', look: 'Say what you cut yourselves, and name the project apart from it.' },
    },
  },
  de: {
    title: '„{claim}“ sagt ohne Beleg zu viel',
    why: 'Seit 27. September 2026 sind allgemeine Umweltaussagen verboten, wenn keine besondere Leistung nachgewiesen ist.',
    look: 'Sag die Tatsache: „90 % Altpapier, Blauer Engel“.',
    variants: {
      perhaps: { title: 'Lässt sich diese Umweltaussage belegen?' },
      offset: { title: '„{claim}“ darf nicht auf Ausgleich beruhen', why: 'Seit 27. September 2026 darf kein Produkt klimaneutral heißen, nur weil Emissionen ausgeglichen werden.', look: 'Sag, was ihr selbst einspart, und nenn das Projekt getrennt davon.' },
    },
  },
};

const firm = { profile: { business: true } } as const;

export const examples: Examples = {
  en: {
    good: [
      { text: 'Box of 90 % recycled board, Blue Angel', draft: firm },
      { text: 'The city wants to be carbon neutral by 2035. Our mayor explains the way there.', draft: firm },
      { text: 'A lecture on sustainable development, Tuesday at seven.', draft: firm },
      { text: 'Our climate-neutral parcel', draft: { profile: { business: false } } },
    ],
    bad: [
      { text: 'Our climate-neutral parcel', at: 'climate-neutral', draft: firm },
      { text: 'Our climate-neutral parcel', at: 'climate-neutral' },
      { text: 'New in the shop: eco-friendly bags', at: 'eco-friendly', draft: firm },
      { text: 'Our coffee is carbon neutral, we offset all of it.', at: 'carbon neutral', draft: firm },
    ],
  },
  de: {
    good: [
      { text: 'Karton aus 90 % Altpapier, Blauer Engel', draft: firm },
      { text: 'Die Stadt will bis 2035 klimaneutral werden. Unsere Bürgermeisterin erklärt den Weg.', draft: firm },
      { text: 'Vortrag über nachhaltige Entwicklung, Dienstag um sieben.', draft: firm },
      { text: 'Der Abend hat uns nachhaltig beeindruckt.', draft: firm },
      { text: 'Unser klimaneutrales Paket', draft: { profile: { business: false } } },
    ],
    bad: [
      { text: 'Unser klimaneutrales Paket, umweltfreundlich', at: 'klimaneutrales', draft: firm },
      { text: 'Unser klimaneutrales Paket, umweltfreundlich', at: 'klimaneutrales' },
      { text: 'Neu im Laden: nachhaltige Taschen', at: 'nachhaltige', draft: firm },
      { text: 'Unser Versand ist klimaneutral, wir kompensieren alles.', at: 'klimaneutral', draft: firm },
    ],
  },
};
