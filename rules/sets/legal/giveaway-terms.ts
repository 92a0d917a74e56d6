import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { perhaps } from '../../text/clues';
import { giveaway, giveawayTerms } from '../../text/giveaway';

export default rule({
  codes: ['LAW-06'],
  gravity: 'error',
  strength: 'law',
  wide: true,
  moment: 'pause',
  needs: ['text'],
  kinds: ['post', 'thread', 'quote', 'edit', 'unknown'],
  check({ parsed, language, part }): Finding[] {
    const found = giveaway(language, parsed);
    if (!found) return perhaps('LAW-06', language, parsed).filter(() => { const { terms, end, link } = giveawayTerms(parsed); return !terms && !end && !link; });
    const { terms, end, link } = giveawayTerms(parsed);
    const at = found.at;
    // Who runs it is the account that posts, so only terms and end are looked for; both may stand behind a link, or in another part of the thread.
    const elsewhere = link || (part?.count ?? 1) > 1;
    if (!terms) return [elsewhere ? { at, variant: 'link', gravity: 'hint', sure: false } : { at }];
    if (end) return [];
    return [elsewhere ? { at, variant: 'end', gravity: 'hint', sure: false } : { at, variant: 'endless' }];
  },
});

export const sources: Sources = [
  { title: '§ 6 Abs. 1 Nr. 4 DDG', url: 'https://www.gesetze-im-internet.de/ddg/__6.html', date: '2025-04-02', kind: 'law' },
  { title: { en: 'datenschutzkanzlei.de, t3n.de: what conditions of participation must say', de: 'datenschutzkanzlei.de, t3n.de: was in Teilnahmebedingungen gehört' }, date: '2023', kind: 'third party' },
];

export const words: Words = {
  en: {
    title: 'This giveaway has no terms',
    why: 'A giveaway must show who runs it, who may enter, until when, and how winners are drawn. The terms must be easy to reach.',
    look: 'Name the end with its time and link the terms.',
    variants: {
      perhaps: { title: 'Is this a giveaway without terms?' },
      link: { title: 'Are the giveaway’s terms behind this link?', why: 'A giveaway must show who runs it, who may enter, until when, and how winners are drawn. Say so where you link to it.' },
      endless: { title: 'This giveaway has no end', why: 'The post names terms, but no end. People must know until when they can enter.', look: 'Name the last day with its time.' },
      end: { title: 'When does this giveaway end?', why: 'The post names terms, but no end. People must know until when they can enter.', look: 'Name the last day with its time.' },
    },
  },
  de: {
    title: 'Dem Gewinnspiel fehlen die Bedingungen',
    why: 'Ein Gewinnspiel muss zeigen, wer es veranstaltet, wer teilnehmen darf, bis wann und wie gezogen wird. Die Bedingungen müssen leicht erreichbar sein.',
    look: 'Nenn das Ende mit Uhrzeit und verlink die Teilnahmebedingungen.',
    variants: {
      perhaps: { title: 'Ist das ein Gewinnspiel ohne Bedingungen?' },
      link: { title: 'Stehen die Teilnahmebedingungen hinter dem Link?', why: 'Ein Gewinnspiel muss zeigen, wer es veranstaltet, wer teilnehmen darf, bis wann und wie gezogen wird. Sag es dort, wo du verlinkst.' },
      endless: { title: 'Dem Gewinnspiel fehlt ein Ende', why: 'Der Beitrag nennt Bedingungen, aber kein Ende. Alle müssen wissen, bis wann sie teilnehmen können.', look: 'Nenn den letzten Tag mit Uhrzeit.' },
      end: { title: 'Wann endet das Gewinnspiel?', why: 'Der Beitrag nennt Bedingungen, aber kein Ende. Alle müssen wissen, bis wann sie teilnehmen können.', look: 'Nenn den letzten Tag mit Uhrzeit.' },
    },
  },
};

export const examples: Examples = {
  en: {
    good: [
      { text: 'Giveaway until 30 Nov, 18:00. Terms: https://our-site.com/terms', site: 'x' },
      'Congratulations to Mia, she has won our prize draw!',
      'We won a prize for the garden and cannot quite believe it.',
      'Careful: a false account is running a giveaway in our name.',
      'How to win a race in the rain: three runners tell.',
    ],
    bad: [
      { text: 'Giveaway! Win two tickets', at: 'Giveaway' },
      { text: 'We are giving away three books. Tell us which one you want to read first.', at: 'We are giving away' },
      { text: 'Tell us your favourite song for a chance to win a record player.', at: 'Tell us your favourite song for a chance to win' },
      { text: 'Our giveaway is on, terms and conditions apply. Tell us your favourite cake.', at: 'Our giveaway' },
    ],
  },
  de: {
    good: [
      { text: 'Gewinnspiel bis 30.11., 18 Uhr. Teilnahmebedingungen: https://unsere-seite.de/tb', site: 'x' },
      'Die Gewinner unseres Gewinnspiels stehen fest. Danke fürs Mitmachen.',
      'Wir haben einen Preis gewonnen, und der Garten ist stolz.',
      'Vorsicht: Ein falsches Konto wirbt in unserem Namen mit einem Gewinnspiel.',
      'Der SV gewinnt zwei Spiele in Folge, und wir feiern mit Suppe.',
      'Die Plätze im Ferienlager werden am Montag ausgelost.',
    ],
    bad: [
      { text: 'Gewinnspiel! Wir verlosen zwei Karten', at: 'Gewinnspiel' },
      { text: 'Zum Geburtstag verlosen wir unter allen, die uns ihr Lieblingsbuch nennen, drei Gutscheine.', at: 'verlosen wir' },
      { text: 'Am Stand könnt ihr drei Tickets für die Oper gewinnen.', at: 'könnt ihr drei Tickets für die Oper gewinnen' },
      { text: 'Unser Gewinnspiel läuft. Es gelten die Teilnahmebedingungen.', at: 'Gewinnspiel' },
    ],
  },
};
