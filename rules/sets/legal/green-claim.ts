import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { compile, phrases, type Phrase } from '../../text/phrases';
import { unquoted } from '../../text/quotations';

const claims = phrases({
  de: [
    'klim co2 co₂ umwe nach ökol natu biol ener grün cont treib',
    String.raw`klima(?:neutral|positiv|freundlich|schonend)(?:e[nmrs]?|ere[nmrs]?)?|klimaneutralität`,
    String.raw`co[2₂]-?(?:neutral|frei|positiv|kompensiert|arm|reduziert)(?:e[nmrs]?)?|treibhausgasneutral(?:e[nmrs]?)?|energieeffizient(?:e[nmrs]?)?`,
    String.raw`umwelt(?:freundlich|schonend|verträglich|gerecht)(?:e[nmrs]?|ere[nmrs]?|ste[nmrs]?)?|naturfreundlich(?:e[nmrs]?)?|ökologisch(?:e[nmrs]?)?|biologisch abbaubar(?:e[nmrs]?)?`,
    String.raw`nachhaltig(?:e[nmrs]?|ere[nmrs]?|ste[nmrs]?)?|gut für die umwelt|gut fürs klima`,
  ],
  en: [
    'carb clim net eco envi sust biod plan eart gree cons ener',
    String.raw`(?:carbon|climate|co2)[- ](?:neutral|positive|negative|friendly|free)|net[- ]zero|zero[- ]carbon`,
    String.raw`eco[- ]?friendly|environmentally[- ]friendly|environment[- ]friendly|planet[- ]friendly|earth[- ]friendly|biodegradable|good for the (?:planet|environment)|kind to the (?:planet|environment)`,
    String.raw`sustainabl[ey]`,
  ],
});

const goods = compile(
  String.raw`\p{L}{0,20}(?:pakete?|verpackung(?:en)?|produkte?n?|versand|druck\p{L}{0,30}|gedruckt\p{L}{0,30}|verpackt|verschick\p{L}{0,30}|gereinigt|reisen?|reist|flug|flüge|urlaub|taschen?|flaschen?|mode|kleidung|kollektion|möbel|reiniger|waschmittel|strom|gas|kaffee|tee|shirts?|hemd(?:en)?|hosen?|schuhe?|sneaker|hotel|zimmer|box(?:en)?|papier|kartons?|tüten?|becher|kerzen?|kosmetik|creme|seife|shampoo|spielzeug|küche|haus|häuser|auto|autos|wagen|lieferung(?:en)?|liefer(?:n|t)|versenden|versendet|drucken|druckt|produzier(?:en|t)|fertigen|produktion|produziert|hergestellt|fertigung|unternehmen|betrieb|firma|marke|laden|shop|sortiment|bett|matratze|teppich|wein|bier|essen|menü|catering|event|rad|fonds|konto|geldanlage|versicherung|tarif|server|hosting|website|büro|werkstatt|material(?:ien)?|stoffe?|wolle|holz|dämmung|farben?|parcels?|packaging|products?|ships?|deliver(?:s|ed)?|shipping|delivery|deliveries|print(?:ing)?|travel|trips?|holidays?|bags?|bottles?|fashion|clothing|clothes|collection|furniture|cleaners?|detergent|energy|coffee|teas?|t-shirts?|jeans|shoes|trainers|hotels?|rooms?|boxes|paper|cups?|candles?|cosmetics|cream|soaps?|toys?|cars?|company|brand|business|range|store|beds?|mattress(?:es)?|rugs?|wine|beer|food|menu|catering|events?|bikes?|funds?|hosting|website|office|materials?|fabrics?|wool)`,
  'iu',
);
const reason = /(?<!\p{L})(?:weil|durch|dank|denn|indem|because|thanks to|due to)(?!\p{L})|\d ?(?:%(?! ?(?:klima|co[2₂]|nachhaltig|umwelt|öko|carbon|climate|sustainab|eco|bio))|prozent|percent|kg|gramm|g|km|kwh|watt|mal|liter|tonnen|tons?|tonnes)(?!\p{L})|blaue[rnm]? engel|blue angel|ecolabel|eu[- ]?(?:bio|organic|umweltzeichen)|(?<!\p{L})(?:gots|fsc|pefc|emas|demeter|bioland|naturland|oeko-tex|öko-?tex|cradle|energy star|b[- ]corp|grüner knopf)(?!\p{L})/iu;
const offset = /kompens\p{L}{0,30}|ausgleich\p{L}{0,30}|ausgeglichen|zertifikate?|(?:klimaschutz|wald|baum|moor)projekt\p{L}{0,30}|aufforst\p{L}{0,30}|offset\p{L}{0,30}|carbon credits?|climate projects?|plant(?:ing)? trees/iu;
const neutral = /neutral|net[- ]zero|positiv|zero[- ]carbon|kompensiert/iu;
/** "Nachhaltig" also says "lasting" and names a field: then it praises no product. */
const field = /(?<!\p{L})(?:nachhaltige[nrms]?|sustainable|ökologische[nrms]?) (?:entwicklung|stadtentwicklung|lösung\p{L}{0,30}|mobilität|wirkung|erfolg|zukunft|landwirtschaft|forstwirtschaft|ernährung|finanz\p{L}{0,30}|beschaffung|veränderung\p{L}{0,30}|verbesserung\p{L}{0,30}|gestaltung|nutzung|wirtschaft\p{L}{0,30}|development|future|growth|change|finance|farming|agriculture|mobility|cities|goals?|tourism|transport)|(?:nachhaltig|sustainably) (?:\p{L}{1,30} )?(?:stärk|verbesser|veränder|senk|förder|beeindruck|prägen|geprägt|wirk|sichern|gelöst|verankern|reduzier|improve|change|reduce|grow)/iu;
const goal = /(?<!\p{L})(?:wollen|will|ziel\p{L}{0,30}|bis 20\d\d|werden wir|auf dem weg|plan(?:en|t|ung\p{L}{0,30}|s|ned|ning)?|want|aim\p{L}{0,30}|goals?|by 20\d\d|on (?:the|our) way|strategy|konferenz|vortrag|studie|debatte|stadtrat|gemeinderat|bundestag|gesetz|eu|council|conference|lecture|report|law|government|parliament|wie|how|was heißt|what does)(?!\p{L})/iu;
const ours = /(?<!\p{L})(?:unser(?:e[mnrs]?)?|mein(?:e[mnrs]?)?|our|my|wir|we)(?!\p{L})|[€£$]/iu;

export default rule({
  codes: ['LAW-11'],
  gravity: 'warning',
  strength: 'law',
  moment: 'pause',
  needs: ['text', 'profile'],
  check({ parsed, language, profile }): Finding[] {
    if (profile.business === false) return [];
    const prose = unquoted(parsed);
    const all = claims(language, parsed, prose);
    if (all.length === 0) return [];
    const bought = offset.test(prose) ? all.find((claim) => neutral.test(claim.text) && isAboutGoods(claim, prose)) : undefined;
    const found = bought ?? (reason.test(prose) ? undefined : all.find((claim) => isAboutGoods(claim, prose) && !field.test(clauseAround(prose, claim)) && !goal.test(clauseAround(prose, claim))));
    if (!found) return [];
    // Without the writer's word that this is a business, it may be an opinion.
    if (!profile.business && !ours.test(clauseAround(prose, found))) return [];
    const doubt = profile.business ? {} : { gravity: 'hint' as const, sure: false };
    return [{ at: found.at, with: { claim: found.text }, ...(bought ? { variant: 'offset' } : {}), ...doubt }];
  },
});

/** A thing or house stands in the same sentence. */
function isAboutGoods(claim: Phrase, prose: string): boolean {
  return goods.test(clauseAround(prose, claim));
}

function clauseAround(prose: string, { at: [start, end] }: Phrase): string {
  const before = /[^.!?\n]{0,120}$/u.exec(prose.slice(Math.max(0, start - 120), start)) ?? [''];
  const after = /^[^.!?\n]{0,120}/u.exec(prose.slice(end, end + 120)) ?? [''];
  return before[0] + prose.slice(start, end) + after[0];
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
      offset: { title: '“{claim}” must not rest on offsetting', why: 'Since 27 September 2026 German law bans calling a product climate neutral because emissions are offset.', look: 'Say what you cut yourselves, and name the project apart from it.' },
    },
  },
  de: {
    title: '„{claim}“ sagt ohne Beleg zu viel',
    why: 'Seit 27. September 2026 sind allgemeine Umweltaussagen verboten, wenn keine besondere Leistung nachgewiesen ist.',
    look: 'Sag die Tatsache: „90 % Altpapier, Blauer Engel“.',
    variants: {
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
