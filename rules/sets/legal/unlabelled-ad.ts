import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { adLabel, isLabelled, labelInFront, lateLabel, maybePaid, paidSignals } from '../../text/ads';
import { perhaps } from '../../text/clues';
import { codeOwner, discountCodes, isElsewhere } from '../../text/discount-codes';
import type { ParsedText } from '../../text/parse';
import type { Phrase } from '../../text/phrases';

export default rule({
  codes: ['LAW-04'],
  gravity: 'error',
  strength: 'law',
  moment: 'pause',
  needs: ['text', 'profile'],
  check({ parsed, language, profile }): Finding[] {
    const partner = partnerIn(parsed, profile.partners ?? []);
    const signal = partner ?? paidSignals(language, parsed).find(({ text }) => !/provision|commission/iu.test(text) || !brokers.test(parsed.prose));
    const found = signal ?? discountCodes(parsed)[0] ?? maybePaid(language, parsed);
    const guess = found ? [] : perhaps('LAW-04', language, parsed);
    if ((!found && guess.length === 0) || isLabelled(parsed) || lateLabel(parsed)) return [];
    const put = adLabel(language, profile.languages);
    const fix = labelInFront(put);
    if (!found) return guess.map((one) => Object.assign({}, one, { with: { put }, fix }));
    if (signal) return [{ at: signal.at, with: { signal: signal.text, put }, fix, ...(partner ? { variant: 'partner' } : {}) }];
    if (!/\bcode|[A-Z]{3}\d/iu.test(found.text)) return [{ at: found.at, with: { signal: found.text, put }, fix, gravity: 'hint', sure: false }];
    const owner = codeOwner(parsed);
    if (owner !== 'passed on' && owner !== 'perhaps' && (owner === 'own' || profile.business) && !isElsewhere(parsed)) return [];
    const doubt = owner !== 'passed on' || profile.business;
    return [{ at: found.at, with: { signal: found.text, put }, variant: 'code', fix, ...(doubt ? { gravity: 'hint', sure: false } : {}) }];
  },
});

/** Whose trade is to be paid so. */
const brokers = /(?<!\p{L})(?:makler\p{L}{0,8}|exposé|vermittlung|immobilien?|estate agen\p{L}{2,3}|broker\p{L}{0,3}|versicherung\p{L}{0,8}|mortgage)(?!\p{L})/iu;

/** Where a paying partner, as the writer listed them, is mentioned, linked or named. */
function partnerIn({ mentions, links, words, text }: ParsedText, partners: readonly string[]): Phrase | undefined {
  for (const partner of partners) {
    const name = partner.replace(/^@|^https?:\/\/(?:www\.)?/u, '').toLowerCase();
    const found = mentions.find((mention) => mention.text.slice(1).toLowerCase() === name || mention.name.toLowerCase() === name)
      ?? links.find(({ host }) => host === name || host.endsWith(`.${name}`))
      ?? words.find((word) => word.text.toLowerCase() === name);
    if (found) return { at: found.at, text: found.text, groups: {} };
    const start = name.includes(' ') ? text.toLowerCase().indexOf(name) : -1;
    if (start !== -1) return { at: [start, start + name.length], text: text.slice(start, start + name.length), groups: {} };
  }
  return undefined;
}

export const sources: Sources = [
  { title: '§ 5a Abs. 4 UWG', url: 'https://www.gesetze-im-internet.de/uwg_2004/__5a.html', date: '2025-04-02', kind: 'law' },
  { title: '§ 6 Abs. 1 DDG', url: 'https://www.gesetze-im-internet.de/ddg/__6.html', date: '2025-04-02', kind: 'law' },
  { title: 'BGH, I ZR 90/20, 125/20, 126/20 (Influencer I–III)', date: '2021-09-09', kind: 'law' },
  { title: 'die medienanstalten: Werbekennzeichnung bei Online-Medien', date: '2023-06-15', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'Advertising needs a label in front',
    why: '“{signal}” shows that you get something for this post. Then it must say at first sight that it is advertising.',
    look: 'Put the label first, and switch on the site’s own tool too.',
    fix: 'Put “{put}” in front',
    variants: {
      perhaps: { title: 'Do you get something for this post?', why: 'Who gets money, goods or a trip for a post must say at first sight that it is advertising.' },
      code: {
        title: 'Is this code part of a paid post?',
        why: 'Who passes on a company’s code for money or goods must label the post as advertising. For your own shop you need no label.',
        look: 'If you get something for it, put the label first.',
      },
      partner: { title: '{signal} pays for posts: label this one', why: 'You listed {signal} as a partner. A paid post must say at first sight that it is advertising.' },
    },
  },
  de: {
    title: 'Werbung braucht vorn eine Kennzeichnung',
    why: '„{signal}“ zeigt, dass du für den Beitrag etwas bekommst. Dann muss er auf den ersten Blick als Werbung erkennbar sein.',
    look: 'Setz die Kennzeichnung an den Anfang und schalte auch die Funktion des Dienstes ein.',
    fix: '„{put}“ davorsetzen',
    variants: {
      perhaps: { title: 'Bekommst du etwas für diesen Beitrag?', why: 'Wer für einen Beitrag Geld, Ware oder eine Reise bekommt, muss ihn auf den ersten Blick als Werbung kennzeichnen.' },
      code: {
        title: 'Gehört dieser Code zu bezahlter Werbung?',
        why: 'Wer den Code einer Firma für Geld oder Ware weitergibt, muss den Beitrag als Werbung kennzeichnen. Für den eigenen Laden ist das nicht nötig.',
        look: 'Bekommst du etwas dafür, setz die Kennzeichnung an den Anfang.',
      },
      partner: { title: '{signal} zahlt für Beiträge: kennzeichne diesen', why: 'Du hast {signal} als Partner eingetragen. Ein bezahlter Beitrag muss auf den ersten Blick als Werbung erkennbar sein.' },
    },
  },
};

export const examples: Examples = {
  en: {
    good: [
      'Advertisement. My favourite pan, use my code LISA10',
      '[Ad] Affiliate link: https://our-site.com/pan',
      'Our shop turns five: ten pounds off with the code FIVE2026',
      'The race is run in partnership with the city and with 300 volunteers.',
      'We never take a commission, and no brand sent us anything.',
      'Log in to the quiz with code KLX482 on the screen.',
    ],
    bad: [
      { text: 'My favourite pan, use my code LISA10', at: 'use my code LISA10', fixed: 'Ad: My favourite pan, use my code LISA10' },
      { text: 'These boots were kindly sent to me by a maker from Leeds. They are great.', at: 'kindly sent to me by', fixed: 'Ad: These boots were kindly sent to me by a maker from Leeds. They are great.' },
      { text: 'If you buy through this page, I earn a small commission.', at: 'I earn a small commission', fixed: 'Ad: If you buy through this page, I earn a small commission.' },
      { text: 'This post is sponsored. I have slept well on it for a year.', at: 'This post is sponsored', fixed: 'Ad: This post is sponsored. I have slept well on it for a year.' },
      { text: 'A day on the river with @paddleco', at: '@paddleco', fixed: 'Ad: A day on the river with @paddleco', site: 'x', draft: { profile: { partners: ['@paddleco'] } } },
    ],
  },
  de: {
    good: [
      'Werbung. Meine Lieblingspfanne, mit dem Code LISA10',
      '[Anzeige] Affiliate-Link: https://unsere-seite.de/pfanne',
      'Unser Laden wird fünf: mit dem Code FUENF26 gibt es auf jede Bestellung einen Beutel dazu.',
      'In Zusammenarbeit mit der Volkshochschule zeigen wir am Montag, wie man Messer schärft.',
      'Die Räder werden vom Land kostenlos zur Verfügung gestellt.',
      'Wir bekommen für diesen Test keine Provision. Das Buch haben wir selbst gekauft.',
      'Zum Quiz kommst du mit dem Code KLX482 auf dem Bildschirm, den QR-Code findest du am Eingang.',
    ],
    bad: [
      { text: 'Meine Lieblingspfanne, mit dem Code LISA10', at: 'mit dem Code LISA10', fixed: 'Anzeige: Meine Lieblingspfanne, mit dem Code LISA10' },
      { text: 'Der Rucksack wurde mir vom Hersteller kostenlos zur Verfügung gestellt. Ich bin begeistert.', at: 'mir vom Hersteller kostenlos zur Verfügung gestellt', fixed: 'Anzeige: Der Rucksack wurde mir vom Hersteller kostenlos zur Verfügung gestellt. Ich bin begeistert.' },
      { text: 'Kauft ihr darüber, bekomme ich eine kleine Provision.', at: 'bekomme ich eine kleine Provision', fixed: 'Anzeige: Kauft ihr darüber, bekomme ich eine kleine Provision.' },
      { text: 'Neue Schuhe für den Herbst, in bezahlter Partnerschaft mit einem Laden aus Kassel.', at: 'in bezahlter Partnerschaft mit', fixed: 'Anzeige: Neue Schuhe für den Herbst, in bezahlter Partnerschaft mit einem Laden aus Kassel.' },
      { text: 'Ein Tag auf der Fulda mit @paddelhaus', at: '@paddelhaus', fixed: 'Anzeige: Ein Tag auf der Fulda mit @paddelhaus', site: 'x', draft: { profile: { partners: ['paddelhaus'] } } },
    ],
  },
};
