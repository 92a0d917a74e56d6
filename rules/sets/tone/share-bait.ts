import type { Span } from '../../edit';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { perhaps } from '../../text/clues';
import { inFields } from '../../text/in-fields';
import { isOrdered } from '../../text/orders';
import { compile, lazy } from '../../text/phrases';
import { unquoted } from '../../text/quotations';
import { sharesAsked } from '../../text/shares';
import { oneOf } from '../../text/slots';

/** Meta exempts these: people and animals missed, disasters, warnings, gifts for others. */
const causes = oneOf(
  String.raw`vermisst\p{L}{0,30}|vermissen|entlaufen\p{L}{0,30}|zugelaufen|gesucht wird|zuhause gesucht|gestohlen`,
  String.raw`zeugen\p{L}{0,30}|fahndung|hinweise an|polizei\p{L}{0,30}|petition|hilfsaktion|\p{L}{0,30}spende\p{L}{0,30}|gespendet`,
  String.raw`hochwasser\p{L}{0,30}|unwetter\p{L}{0,30}|sturm\p{L}{0,30}|warnung|evaku\p{L}{0,30}|notfall|katastroph\p{L}{0,30}`,
  String.raw`stammzell\p{L}{0,30}|blut\p{L}{0,30}|blood|stem cell|donat\p{L}{0,30}|fundrais\p{L}{0,30}|appeal`,
  String.raw`missing|amber alert|lost (?:dog|cat|child)|stolen|last seen|witness\p{L}{0,30}|police`,
  String.raw`flood\p{L}{0,30}|storm|(?<!(?:give|gives|have|without) (?:you )?(?:a |any )?)warning(?! (?:signs?|lights?))|emergency|evacuat\p{L}{0,30}`,
  String.raw`water main|burst (?:pipe|main)|bottled water|boil (?:all |your |the )?water|(?:gas|water) leak|(?:power|water) (?:cut|outage)|black ice|road\p{L}{0,30} closed`,
  String.raw`food ?banks?|baby bank|soup kitchen|food (?:parcels?|drive)|(?:toy|coat) drive|homeless\p{L}{0,4}|refugees?|women's (?:shelter|refuge)|crowdfund\p{L}{0,5}|go ?fund ?me|hospice|earthquake|(?<!like )wildfires?|lifeboat|defibrillator|rough sleepers?|warm (?:hub|bank)`,
  String.raw`(?:lebensmittel)?tafel(?= (?:in|braucht|sucht|nimmt|e\. ?v|fehl\p{L}{1,3}|hat)(?!\p{L}))|lebensmittelspende\p{L}{0,3}|suppenküche|kleiderkammer|obdachlos\p{L}{0,6}|wohnungslos\p{L}{0,6}|geflüchtet\p{L}{0,3}|flüchtling\p{L}{0,12}|kältebus|kältehilfe|frauenhaus|hospiz|erdbeben\p{L}{0,8}|waldbr[aä]nd\p{L}{0,3}|crowdfunding|sammelaktion`,
  String.raw`(?:wasser)?rohrbruch|stromausfall|trinkwasser|abkochen|abgekocht|gasaustritt|gasleck|vollsperrung|glatteis|blitzeis|bombenfund|rückruf|scam|betrüger\p{L}{0,30}`,
);
/** Those who care for animals seek homes for them, but also keep birthdays. */
const homes = oneOf(String.raw`tierheim\p{L}{0,30}|shelter|rescue|rehom\p{L}{0,30}|adopt\p{L}{0,30}`);
const feast = /(?<!\p{L})(?:turn(?:s|ed) \d{1,2}|birthday|geburtstag|wird heute \d{1,2})(?!\p{L})/iu;
/** One that has a home already, or is to be known. */
const settled = /(?<!\p{L})(?:went home with|(?:has |have )?found (?:(?:his|her|their|a|the) )?(?:(?:new|forever|perfect|loving) ){0,2}(?:home|family)|hat (?:s?ein|ihr|endlich ein) (?:neues |liebevolles )?zu ?hause gefunden|damit (?:alle|jede\p{L}?|die ganze stadt) [^.!?\n]{0,30}(?:kennen|kennt|berühmt (?:wird|werden)))(?!\p{L})/iu;
/** What shows that a home is sought after all. */
const sought = /(?<!\p{L})(?:still|needs?|looking for|full|waiting|sucht|suchen|brauch\p{L}{0,3}|voll|überfüllt|warte[nt]|vermitt\p{L}{1,8}|pflegestelle\p{L}?)(?!\p{L})/iu;
/** "Wer einen Garten hat, teilt ihn gern": told of a thing that somebody has. */
const aThing = /^teilt? (?:ihn|es)(?!\p{L})/iu;
const whoever = /(?<!\p{L})wer [^.!?\n]{2,60}, (?:der )?$/iu;
const exempt = lazy(() => compile(causes, 'iu'));
const exemptUnlessFeast = lazy(() => compile(homes, 'iu'));

export default rule({
  codes: ['TON-02'],
  gravity: 'warning',
  strength: 'policy',
  sites: ['facebook', 'instagram', 'threads', 'linkedin', 'x'],
  moment: 'pause',
  needs: ['text'],
  check({ fields, language }): Finding[] {
    return inFields(fields, ['text', 'title', 'description'], ({ parsed }): Finding[] => {
      const prose = unquoted(parsed);
      const first = sharesAsked(language, parsed, prose).find(({ at, text }) => isOrdered(prose, at) && !(aThing.test(text) && whoever.test(prose.slice(Math.max(0, at[0] - 70), at[0]))));
      if (first && (isChain(prose, first.at) || asksMind.test(prose.slice(first.at[0], first.at[1] + 40)))) return [{ at: first.at }];
      return (first ? [{ at: first.at }] : perhaps('TON-02', language, parsed)).filter(() => !isCause(parsed.prose));
    });
  },
});

/** Nor whether somebody is of its mind. */
const asksMind = /^[^.!?\n]{0,60}(?<!\p{L})(?:if you (?:also )?(?:think|agree|believe|love|feel)|wenn (?:du|ihr|sie) (?:auch )?(?:denk|find|glaub|mein|lieb|zustimm))/iu;

/** No cause asks for a number of friends. */
function isChain(prose: string, [start, end]: Span): boolean {
  return chain.test(prose.slice(start, end + 40));
}

const chain = /^[^.!?\n]{0,60}(?<!\p{L})(?:mit|an|in|to|with) (?:mindestens |at least )?(?:\d{1,3}|zwei|drei|vier|fünf|zehn|two|three|four|five|ten) (?:of your |deiner |eurer )?(?:\p{L}{2,12} )?(?:freund|leute|kontakt|person|bekannt|menschen|eltern|famili|kolleg|nachbar|gruppen|ander|friends?|people|mates|contacts|parents|famil|colleagues|neighbou?rs|groups|others)/iu;

function isCause(prose: string): boolean {
  return exempt().test(prose) || (exemptUnlessFeast().test(prose) && !feast.test(prose) && (!settled.test(prose) || sought.test(prose)));
}

export const sources: Sources = [
  { title: { en: 'Meta: engagement bait is shown less (vote, react, share, tag, comment), read through the press', de: 'Meta: Betteln um Interaktion wird seltener gezeigt (Abstimmen, Reagieren, Teilen, Markieren, Kommentieren; Presse)' }, date: '2019', kind: 'official, quoted' },
  { title: { en: 'LinkedIn Professional Community Policies, Spam: chain letters', de: 'LinkedIn, Community-Richtlinien: Spam, Kettenbriefe' }, date: '2026-05-27', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'This orders people to share',
    why: 'Meta shows posts that ask for shares less, and LinkedIn counts chain letters as spam.',
    look: 'Give a reason to pass it on instead: who is helped by it?',
    variants: { perhaps: { title: 'Does this order people to share?' } },
  },
  de: {
    title: 'Das drängt zum Teilen',
    why: 'Meta zeigt Beiträge, die ums Teilen bitten, seltener, und LinkedIn zählt Kettenbriefe als Spam.',
    look: 'Gib lieber einen Grund: Wem hilft es weiter?',
    variants: { perhaps: { title: 'Drängt das zum Teilen?' } },
  },
};

export const examples: Examples = {
  en: {
    good: [
      'The checklist is free to pass on.',
      'Please share your thoughts on the new timetable.',
      'Our cat shelter is full. Please share!',
      'We share it with our neighbours if you cannot come.',
      'Share a table with your neighbours on Sunday.',
    ],
    bad: [
      { text: 'Share this with 5 friends', at: 'Share this with 5 friends' },
      { text: 'Retweet if you agree that bikes need room', at: 'Retweet if you' },
      { text: 'The flea market is back on Saturday. Please share!', at: 'Please share' },
    ],
  },
  de: {
    good: [
      'Die Checkliste darf gern weitergegeben werden.',
      'Wir teilen mit euch die Freude über die neue Halle.',
      'Unser Kater Moritz wird seit Montag vermisst. Bitte teilen!',
      'Teilt eure Erinnerungen mit uns, wir sammeln sie bis März.',
      'Das Auto kann man sich mit drei Freunden teilen.',
    ],
    bad: [
      { text: 'Teile das mit 5 Freunden', at: 'Teile das mit 5 Freunden' },
      { text: 'Teilt diesen Beitrag, wenn ihr auch mehr Radwege wollt', at: 'Teilt diesen Beitrag, wenn ihr' },
      { text: 'Am Samstag ist wieder Flohmarkt. Bitte fleißig teilen!', at: 'Bitte fleißig teilen' },
    ],
  },
};
