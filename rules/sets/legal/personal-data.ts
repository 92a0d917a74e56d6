import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { inFields } from '../../text/in-fields';
import { personalData } from '../../text/personal-data';

const doubtful = { gravity: 'hint', sure: false } as const;

export default rule({
  codes: ['LAW-12'],
  gravity: 'warning',
  strength: 'law',
  moment: 'pause',
  needs: ['text', 'profile'],
  check({ fields, profile }): Finding[] {
    return inFields(fields, ['text', 'title', 'description', 'alt'], ({ parsed }) => {
      const home = profile.homes?.site?.replace(/^https?:\/\//u, '').replace(/\/.*/u, '');
      const own = parsed.links.map(({ host }) => host).concat(home ?? []);
      return personalData(parsed, own).map(({ at, what, sure }) => Object.assign({ at }, what !== 'phone' && { variant: what }, !sure && doubtful));
    });
  },
});

export const sources: Sources = [{ title: { en: 'GDPR, Art. 4 no. 1, Art. 5, Art. 6', de: 'DSGVO, Art. 4 Nr. 1, Art. 5, Art. 6' }, url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj', date: '2018', kind: 'law' }];

export const words: Words = {
  en: {
    title: 'A private number in public',
    why: 'Posts spread and stay. Publishing somebody’s number needs their consent, and your own attracts fraud.',
    look: 'Use the office number, or go on in a message.',
    variants: {
      mail: { title: 'A private mail address in public', why: 'Posts spread and stay. Publishing somebody’s address needs their consent, and it attracts spam.', look: 'Use the address of the house.' },
      iban: { title: 'An account number in public', why: 'Posts spread and stay. An account number belongs to one person and attracts fraud.', look: 'Link a page for payments, or go on in a message.' },
      plate: { title: 'Somebody’s number plate in public', why: 'A number plate leads to one person. Publishing it needs a reason that the law accepts.', look: 'Leave it out; tell the police instead.' },
    },
  },
  de: {
    title: 'Eine private Nummer vor aller Augen',
    why: 'Beiträge verbreiten sich und bleiben. Für fremde Nummern braucht es das Einverständnis, und eigene locken Betrüger an.',
    look: 'Nimm die Nummer des Büros oder wechsle in eine Nachricht.',
    variants: {
      mail: { title: 'Eine private Mailadresse vor aller Augen', why: 'Beiträge verbreiten sich und bleiben. Für fremde Adressen braucht es das Einverständnis, und sie locken Spam an.', look: 'Nimm die Adresse des Hauses.' },
      iban: { title: 'Eine Kontonummer vor aller Augen', why: 'Beiträge verbreiten sich und bleiben. Eine Kontonummer gehört zu einer Person und lockt Betrüger an.', look: 'Verlink eine Seite zum Bezahlen oder wechsle in eine Nachricht.' },
      plate: { title: 'Ein fremdes Kennzeichen vor aller Augen', why: 'Ein Kennzeichen führt zu einer Person. Es zu veröffentlichen braucht einen Grund, den das Recht anerkennt.', look: 'Lass es weg und wende dich an die Polizei.' },
    },
  },
};

export const examples: Examples = {
  en: {
    good: [
      'Call our office (number on our site)',
      'Our box office: 0113 496 0000, or write to tickets@our-site.com',
      'Emergency? Call 112. Worries? Ring 116 123, day and night.',
      'Donations: DE89 3704 0044 0532 0130 00, account holder: Friends of the Garden',
      'Order 015123456789 has left the house.',
    ],
    bad: [
      { text: 'Call Anna: +44 7700 900123', at: '+44 7700 900123' },
      { text: 'Found a key in the park. Text me on 07700 900481.', at: '07700 900481' },
      { text: 'Send the money to DE89 3704 0044 0532 0130 00, please.', at: 'DE89 3704 0044 0532 0130 00' },
      { text: 'Our neighbour sells honey, write to anna.lee84@gmail.com', at: 'anna.lee84@gmail.com' },
    ],
  },
  de: {
    good: [
      'Ruft im Büro an (Nummer auf der Seite)',
      'Unser Büro: 0561 496000 oder 0800 1110111, Mail an info@unsere-seite.de',
      'Notruf 112, ärztlicher Bereitschaftsdienst 116117.',
      'Spendenkonto: DE89 3704 0044 0532 0130 00',
      'Unser Notdienst ist auch am Sonntag da: 0171 4960333',
      'Rechnung Nr. 015123456789 vom 3. November',
    ],
    bad: [
      { text: 'Ruft Anna an: 0151 23456789', at: '0151 23456789' },
      { text: 'Schlüssel im Park gefunden, meldet euch unter 0176/44960481', at: '0176/44960481' },
      { text: 'Schickt das Geld bitte an DE89 3704 0044 0532 0130 00', at: 'DE89 3704 0044 0532 0130 00' },
      { text: 'Unsere Nachbarin verkauft Honig, schreibt an anna.schmidt84@gmx.de', at: 'anna.schmidt84@gmx.de' },
      { text: 'Wer kennt dieses Auto? KS-AB 1234 parkt seit Tagen auf dem Radweg.', at: 'KS-AB 1234' },
    ],
  },
};
