import { rule, type Examples, type Sources, type Words } from '../../rule';
import { inFields, sentences } from '../../text/in-fields';
import { placeholders } from '../../text/placeholders';

export default rule({
  codes: ['QUA-01'],
  gravity: 'error',
  strength: 'practice',
  moment: 'pause',
  needs: ['text'],
  check({ fields }) {
    return inFields(fields, sentences, ({ text, parsed }) => placeholders(parsed).map((at) => ({ at, with: { placeholder: text.slice(...at).slice(0, 40) } })));
  },
});

export const sources: Sources = [{ title: { en: 'House rule: an evident slip', de: 'Hausregel: ein offensichtliches Versehen' }, date: '2026-11-21', kind: 'practice' }];

export const words: Words = {
  en: {
    title: 'A placeholder was left in',
    why: '{placeholder} was to be filled in; like this everyone sees the template.',
    look: 'Fill it in or delete it.',
  },
  de: {
    title: 'Hier steht noch ein Platzhalter',
    why: '{placeholder} sollte noch ausgefüllt werden; so sehen alle die Vorlage.',
    look: 'Füll ihn aus oder lösch ihn.',
  },
};

export const examples: Examples = {
  en: {
    good: [
      'Read more about the mill: https://our-site.com',
      'The film shows [music] a choir and [Photo: Anna Lee] our garden [...] until evening.',
      'Todo el mundo viene. Our to-do list is empty, TODO is a fine name for an app.',
      'Names: [name withheld], [Link in bio], and `[LINK]` is how our template marks a link.',
      'Love you all xxxx and see you at Super Bowl XXX, size XXL',
      { text: 'Read `[link](https://our-site.com/news)` on our site, the <text> tag is not meant.', site: 'mastodon' },
    ],
    bad: [
      { text: 'Read more: [LINK]', at: '[LINK]' },
      { text: 'Dear [Name], we open on [insert date here]', at: '[Name]', finds: 2 },
      { text: 'TODO: ask Anna for the photo', at: 'TODO' },
      { text: 'Lorem ipsum dolor sit amet', at: 'Lorem ipsum', finds: 2 },
      { text: 'Tickets at https://www.example.com/tickets', at: 'https://www.example.com/tickets' },
      { text: 'Doors open XX.XX. at XX:XX pm', at: 'XX.XX.', finds: 2 },
    ],
  },
  de: {
    good: [
      'Mehr zur alten Mühle: https://unsere-seite.de',
      'Man sieht [Bild] den Chor, [Foto: Anna Lee] unseren Garten [...] bis zum Abend.',
      'So kannst du in jeden Beitrag einen Link einfügen. Der Stuhl war nur ein Platzhalter.',
      'Namen: [Name geändert], [Name der Redaktion bekannt], [Link in der Bio], `[LINK]` ist nur Vorlage.',
      'Die TODO-Liste ist leer, der Blindtext ersetzt und Größe XXL wieder da.',
    ],
    bad: [
      { text: 'Mehr dazu: [Link einfügen]', at: '[Link einfügen]' },
      { text: 'Unser Tipp: [LINK]', at: '[LINK]' },
      { text: 'Am [Datum] um [Uhrzeit] in [Ort]', at: '[Datum]', finds: 3 },
      { text: 'Kommt am XX.XX.2026 um XX Uhr', at: 'XX.XX.2026', finds: 2 },
      { text: 'Max Mustermann, Musterstraße 1', at: 'Max Mustermann', finds: 2 },
      { text: 'Mehr dazu: hier Link einfügen', at: 'hier Link einfügen' },
      { text: 'TODO: Anna nach dem Foto fragen', at: 'TODO' },
    ],
  },
};
