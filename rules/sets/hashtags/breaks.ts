import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import type { Site } from '../../site';
import { brokenTags, type BrokenTag } from '../../text/broken-tags';
import { clickable, inFields } from '../../text/in-fields';

/** Ways to break that a site on which only a space ends a tag does not know. */
const inside: ReadonlySet<BrokenTag['how']> = new Set(['hyphen', 'compound', 'apostrophe', 'sign', 'dot']);
const doubtful: ReadonlySet<BrokenTag['how']> = new Set(['compound', 'dot', 'perhaps number']);

export default rule({
  codes: ['TAG-03'],
  gravity: 'warning',
  strength: 'limit',
  moment: 'pause',
  needs: ['text'],
  check({ fields }, site) {
    return inFields(fields, clickable, ({ parsed }) =>
      brokenTags(parsed.prose).flatMap((tag) => told(tag, site) ?? []));
  },
});

function told({ at, how, tag, cut, mended }: BrokenTag, site: Site): Finding | undefined {
  const finding = { at, with: { tag, cut, site: site.name }, ...(mended === undefined ? {} : { fix: [{ at, text: mended }] }) };
  if (site.hashtags.ends?.value === 'space' && inside.has(how)) {
    return how === 'compound' || how === 'dot' ? undefined : { ...finding, gravity: 'hint', variant: 'whole' };
  }
  if (how === 'sign' && cut.length > 2) return { ...finding, gravity: 'hint', sure: false, variant: 'sign' };
  const variant = how === 'perhaps number' ? 'number' : how;
  return { ...finding, ...(how === 'hyphen' ? {} : { variant }), ...(doubtful.has(how) ? { gravity: 'hint', sure: false } : {}) };
}

export const sources: Sources = [
  { title: { en: 'twitter-text: what belongs to a hashtag', de: 'twitter-text: was zu einem Hashtag gehört' }, url: 'https://github.com/twitter/twitter-text/tree/30e2430d/js/src/regexp', date: '2021-10-21', kind: 'code' },
  { title: 'Mastodon: hashtags', url: 'https://github.com/mastodon/documentation/blob/2903485d/content/en/user/posting.md', date: '2026-07-02', kind: 'official' },
  { title: { en: 'Bluesky: how tags are found', de: 'Bluesky: wie Tags erkannt werden' }, url: 'https://github.com/bluesky-social/atproto/blob/d6296a1c/packages/api/src/rich-text/util.ts', date: '2026-08-20', kind: 'code' },
];

export const words: Words = {
  en: {
    title: 'This hashtag breaks at the hyphen',
    why: 'A hyphen ends a tag: {tag} leads to {cut}, and the rest stays plain text.',
    look: 'Write it as one word.',
    fix: 'Join the words',
    variants: {
      compound: {
        title: 'Only {cut} becomes a tag here',
        why: 'A hyphen ends a tag. If you mean the whole of {tag}, write it as one word.',
        look: 'Leave it if you mean {cut}.',
      },
      apostrophe: {
        title: 'This hashtag breaks at the apostrophe',
        why: 'An apostrophe ends a tag: {tag} leads to {cut}, and the rest stays plain text.',
      },
      sign: {
        title: 'This hashtag breaks at the sign',
        why: 'Such signs end a tag: {tag} leads to {cut}, and the rest stays plain text.',
        look: 'Write the sign as a word, or leave it out.',
      },
      dot: { title: 'Only {cut} becomes a tag here', why: 'A full stop ends a tag. If you mean the whole of {tag}, write it as one word.' },
      space: {
        title: 'A space keeps this from being a hashtag',
        why: '# and word must touch, or nobody finds {tag}.',
        look: 'Remove the space.',
        fix: 'Remove the space',
      },
      glued: {
        title: 'This hashtag sticks to the word before it',
        why: 'A tag needs a space before it; like this, {tag} stays plain text.',
        look: 'Put a space before the #.',
        fix: 'Insert a space',
      },
      double: { title: 'One # is enough', why: 'With more than one # some sites do not see the tag.', look: 'Delete the others.', fix: 'Keep one #' },
      number: {
        title: 'Digits alone are no hashtag',
        why: 'A tag needs at least one letter; {tag} stays plain text and nobody finds it.',
        look: 'Add a word, such as #Expo2026.',
      },
      whole: {
        title: 'The sign becomes part of this hashtag',
        why: '{site} makes {tag} a tag of its own, apart from the usual spelling in one word. Other sites cut it to {cut}.',
      },
    },
  },
  de: {
    title: 'Der Hashtag bricht am Bindestrich ab',
    why: 'Ein Bindestrich beendet den Tag: {tag} führt zu {cut}, der Rest bleibt bloßer Text.',
    look: 'Schreib ihn in einem Wort.',
    fix: 'Zusammenschreiben',
    variants: {
      compound: {
        title: 'Nur {cut} wird hier zum Hashtag',
        why: 'Ein Bindestrich beendet den Tag. Meinst du {tag} im Ganzen, schreib es in einem Wort.',
        look: 'Lass es so, wenn du {cut} meinst.',
      },
      apostrophe: {
        title: 'Der Hashtag bricht am Apostroph ab',
        why: 'Ein Apostroph beendet den Tag: {tag} führt zu {cut}, der Rest bleibt bloßer Text.',
      },
      sign: {
        title: 'Der Hashtag bricht am Sonderzeichen ab',
        why: 'Solche Zeichen beenden den Tag: {tag} führt zu {cut}, der Rest bleibt bloßer Text.',
        look: 'Schreib das Zeichen als Wort oder lass es weg.',
      },
      dot: { title: 'Nur {cut} wird hier zum Hashtag', why: 'Ein Punkt beendet den Tag. Meinst du {tag} im Ganzen, schreib es in einem Wort.' },
      space: {
        title: 'Mit Leerzeichen ist das kein Hashtag',
        why: '# und Wort müssen sich berühren, sonst findet niemand {tag}.',
        look: 'Nimm das Leerzeichen weg.',
        fix: 'Leerzeichen entfernen',
      },
      glued: {
        title: 'Der Hashtag klebt am Wort davor',
        why: 'Vor einem Tag muss ein Leerzeichen stehen; so bleibt {tag} bloßer Text.',
        look: 'Setz ein Leerzeichen vor das #.',
        fix: 'Leerzeichen einfügen',
      },
      double: {
        title: 'Ein # genügt',
        why: 'Bei mehreren # erkennen manche Dienste den Tag nicht.',
        look: 'Lösch die anderen.',
        fix: 'Ein # behalten',
      },
      number: {
        title: 'Ziffern allein sind kein Hashtag',
        why: 'Ein Tag braucht mindestens einen Buchstaben; {tag} bleibt bloßer Text und wird nicht gefunden.',
        look: 'Nimm ein Wort dazu, etwa #Expo2026.',
      },
      whole: {
        title: 'Das Zeichen wird Teil des Hashtags',
        why: '{site} macht aus {tag} einen eigenen Tag, getrennt von der üblichen Schreibweise in einem Wort. Andere Dienste kürzen auf {cut}.',
      },
    },
  },
};

export const examples: Examples = {
  en: {
    good: [
      'Read our #EMail tips',
      'What #Citi\'s new boss plans, and why #London-based banks listen.',
      '# Programme\nFirst the choir, then C# for beginners and the R&D stand. We are #1!',
      { text: 'Ticket #4711 is solved, see https://our-site.com/help#e-mail and `#e-mail` in the code.', site: 'x' },
      { text: 'More about #Covid-19 and the #Node.js course', site: 'bluesky' },
    ],
    bad: [
      { text: 'Read our #e-mail tips', at: '#e-mail', fixed: 'Read our #EMail tips', site: 'x' },
      { text: 'Friday is #Rock\'n\'Roll night', at: '#Rock\'n\'Roll', fixed: 'Friday is #RockNRoll night', site: 'x' },
      { text: 'We need you, #don’t wait', at: '#don’t', fixed: 'We need you, #Dont wait', site: 'mastodon' },
      { text: 'Our news and the # Newsletter', at: '# Newsletter', fixed: 'Our news and the #Newsletter' },
      { text: 'Bread from Leeds#Sourdough', at: '#Sourdough', fixed: 'Bread from Leeds #Sourdough' },
      { text: 'See you at ##Expo, bring your #start-up', at: '##Expo', fixed: 'See you at #Expo, bring your #StartUp', finds: 2, site: 'x' },
      { text: 'All about #2026 and the #R&D award', at: '#2026', finds: 2, site: 'x' },
      { text: 'Read our #e-mail tips', at: '#e-mail', fixed: 'Read our #EMail tips', site: 'bluesky' },
      { text: 'Tickets for the #Leeds-Marathon', at: '#Leeds-Marathon', fixed: 'Tickets for the #LeedsMarathon', site: 'x' },
    ],
  },
  de: {
    good: [
      'Unsere #EMail Tipps',
      'Die #KI-gestützte Suche, dazu #Klima- und Umweltschutz.',
      '# Programm\nErst der Chor, dann C# für Einsteiger und der F&E-Stand. Wir sind #1!',
      { text: 'Startnummer #2026 gefunden, Ticket #4711 gelöst: https://unsere-seite.de/hilfe#e-mail', site: 'x' },
      { text: 'Kommt zum #Kassel-Marathon und in die #Altstadt.Danach gibt es Suppe', site: 'bluesky' },
    ],
    bad: [
      { text: 'Unsere #E-Mail-Tipps und # Newsletter', at: '#E-Mail-Tipps', fixed: 'Unsere #EMailTipps und #Newsletter', finds: 2, site: 'x' },
      { text: 'Hilfe für dein #Start-up und die #24-Stunden-Pflege', at: '#Start-up', fixed: 'Hilfe für dein #StartUp und die #24StundenPflege', finds: 2, site: 'mastodon' },
      { text: 'Heute im Radio: #Rock’n’Roll', at: '#Rock’n’Roll', fixed: 'Heute im Radio: #RockNRoll', site: 'x' },
      { text: 'Sauerteig aus Kassel#Brot', at: '#Brot', fixed: 'Sauerteig aus Kassel #Brot' },
      { text: 'Anmeldung zum #Kassel-Marathon', at: '#Kassel-Marathon', fixed: 'Anmeldung zum #KasselMarathon', site: 'x' },
      { text: 'Wir sehen uns #2026 in #Kassel', at: '#2026' },
      { text: 'Spiel bei #St.Pauli', at: '#St.Pauli', fixed: 'Spiel bei #StPauli', site: 'x' },
      { text: 'Unser #e-mail Tipp', at: '#e-mail', fixed: 'Unser #EMail Tipp', site: 'bluesky' },
    ],
  },
};
