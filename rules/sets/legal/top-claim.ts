import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { anyWord, phrases } from '../../text/phrases';
import { unquoted } from '../../text/quotations';

const best = '(?:beste|größte|günstigste|schnellste|einzige|modernste|erfolgreichste|beliebteste|älteste|leckerste|schönste|sicherste|billigste)[nrsm]?';

const claims = phrases({
  de: [
    'nr numm mark welt test beka gara 100 best größ güns schn einz mode erfo beli älte leck schö sich bill führ euro deut unsc spit',
    String.raw`(?:die )?(?:nr\.? ?1|nummer (?:1|eins)|no\.? ?1)(?! (?:der|des|im|in den) (?:torhüter|weltrangliste|tor))|marktführ(?:er|erin|end)\p{L}{0,30}|(?:weltweit|europaweit|bundesweit|deutschlandweit|branchenweit) (?:führend|einzigartig)\p{L}{0,30}|führende[rn]? (?:anbieter|hersteller|händler)\p{L}{0,30}`,
    String.raw`(?:der|die|das|den|dem|ihr|euer|dein) ${best}(?: ${anyWord}){0,2} (?:deutschlands|europas|österreichs|der (?:welt|region|branche|stadt)|am markt|auf dem markt|im (?:land|netz|norden|süden|osten|westen)|in (?:der (?:stadt|region)|ganz ${anyWord}|deutschland|europa|${anyWord}))|(?:deutschlands|europas|hamburgs|berlins|münchens) ${best}(?: ${anyWord})?`,
    String.raw`testsieger\p{L}{0,30}|bekannt aus (?:${anyWord} ){0,2}${anyWord}|garantiert (?:wirksam|sicher|erfolgreich)|100 ?(?:%|prozent) (?:sicher(?:heit)?|wirksam|erfolg(?:reich)?|zufriedenheit)|unschlagbare?[nrs]? (?:preise?|günstig|qualität)`,
  ],
  en: [
    'no numb mark lead worl best chea fast only larg test as guar 100 bigg lead unbe most fine',
    String.raw`(?:the )?(?:no\.? ?1|number one|number 1|#1)(?: ${anyWord}){0,2} (?:in|of|for|on)|market[- ]lead(?:er|ing)\p{L}{0,30}|(?:the )?world's (?:best|leading|first|largest|finest)|world-leading|(?:the )?(?:uk|us|germany|europe|britain|england|scotland|wales|ireland|america|london|region|city|country|county|nation|industry)'s (?:best|leading|largest|biggest|finest|favourite|favorite|cheapest|number one|no\.? ?1|most (?:popular|trusted|loved))|the leading (?:provider|maker|supplier|brand|manufacturer)`,
    String.raw`(?:the |our )?(?:best|cheapest|fastest|only|largest|biggest|finest|most trusted|most popular|safest)(?: ${anyWord}){0,2} (?:in (?:the (?:world|country|city|county|region|north|south|uk|us|business)|germany|europe|britain|england|scotland|wales|town|london)|on the (?:market|planet)|anywhere)`,
    String.raw`test winner|as seen (?:on|in)|guaranteed results|100 ?(?:%|percent) (?:safe|effective|success|satisfaction)|unbeatable (?:prices?|quality)`,
  ],
});

const source = /(?<!\p{L})(?:laut|gemäß|quelle|fundstelle|according to|source|voted|rated|named|gewählt|ausgezeichnet|bewertet|verliehen|study|studie|umfrage|survey|poll)(?!\p{L})|(?<!\d)(?:19|20)\d\d(?!\d)|stiftung warentest|guinness|öko-test \d/iu;

/** Of rivers and building sites nobody asks for proof. */
const size = /größte|älteste|schönste|modernste|einzige|only|largest|biggest|first/iu;
const ours = /(?<!\p{L})(?:wir|uns|unser\p{L}{0,30}|we|us|our|ich|mein\p{L}{0,30}|my)(?!\p{L})/iu;

export default rule({
  codes: ['LAW-15'],
  gravity: 'hint',
  strength: 'law',
  moment: 'pause',
  needs: ['text'],
  check({ parsed, language }): Finding[] {
    // A question asks, it claims nothing.
    const found = claims(language, parsed, unquoted(parsed))
      .find(({ at, text }) => (!size.test(text) || ours.test(parsed.prose)) && !/^[^.!\n]{0,80}\?/u.test(parsed.prose.slice(at[1], at[1] + 82)));
    if (!found || parsed.links.length > 0 || source.test(parsed.prose)) return [];
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
