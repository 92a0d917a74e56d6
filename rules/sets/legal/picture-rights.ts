import { rule, type Examples, type Sources, type Words } from '../../rule';
import { compile } from '../../text/phrases';

const children = compile(
  String.raw`kind(?:er|ern|es)?(?! regards|ly| of| words)|kids|kita-?kinder|schul(?:kinder|klasse)n?|vorschulkinder|grundschüler\p{L}{0,30}|schüler(?:in|innen|n|:innen|\*innen)?|(?:die )?klasse \d{1,2}\p{L}?|klassenfoto|\d{1,2}\. klasse|(?:jugend|kinder)mannschaft|bambini|jugendliche[nr]?|mädchen|jungs|azubis?|auszubildende[nr]?|[A-G]-jugend|children|child|pupils?|students|schoolchildren|toddlers?|teens|teenagers|class photo|year \d{1,2}s?|under-\d{1,2}s|boys|girls|babies|baby`,
  'iu',
);
const people = compile(String.raw`gruppenfoto|teamfoto|portr[äa]i?ts?|selfies?|group photo|team photo|selfie`, 'iu');
const agreed = /einwilligung|einverst[äa]nd|erlaubnis|genehmig|zustimmung|consent|permission|kindly agreed|freigegeben/iu;
const credited = /(?:foto|bild|photo|picture|image|credit)s?(?:\s?:|\s(?:von|by)\s|\s?[©(])|©|📸\s?\S/iu;
/** Words that say who can be seen; a picture described without one shows things. */
const seen = compile(String.raw`(?:mann|frau|männer|frauen|menschen|leute|person|personen|kind|kinder|gesicht|gruppe|team|jugendliche|mädchen|schüler\p{L}{0,30}|baby|man|woman|men|women|people|person|child|children|kids|face|group|girls?|boys?|pupils?|students?|smiling|lächelt|lachen\p{L}{0,30})`, 'iu');

export default rule({
  codes: ['LAW-13'],
  gravity: 'hint',
  strength: 'law',
  moment: 'sending',
  needs: ['text', 'media'],
  check({ parsed, media }) {
    if (media.length === 0 || agreed.test(parsed.text)) return [];
    const described = media.flatMap(({ alt }) => (alt.state === 'present' && alt.text !== undefined && alt.text !== '' ? [alt.text] : []));
    if (described.length === media.length && !described.some((text) => seen.test(text))) return [];
    const young = children.exec(parsed.prose) ?? undefined;
    const found = young ?? people.exec(parsed.prose);
    if (found) return [{ at: [found.index, found.index + found[0].length] as const, sure: false, ...(young ? {} : { variant: 'people' }) }];
    return described.some((text) => children.test(text)) && !credited.test(parsed.text) ? [{ sure: false }] : [];
  },
});

export const sources: Sources = [
  { title: '§§ 22, 23 KUG', url: 'https://www.gesetze-im-internet.de/kunsturhg/__22.html', date: '2025-04-02', kind: 'law' },
  { title: '§§ 13, 19a, 63 UrhG', url: 'https://www.gesetze-im-internet.de/urhg/__13.html', date: '2025-04-02', kind: 'law' },
];

export const words: Words = {
  en: {
    title: 'Do the parents agree to this picture?',
    why: 'A portrait needs the consent of the person, and with children that of the parents too. Whoever took it is to be named.',
    look: 'Ask before you post, and add “Photo: name”.',
    variants: { people: { title: 'Do the people in the picture agree?', why: 'A portrait needs the consent of the person. Whoever took it is to be named.' } },
  },
  de: {
    title: 'Sind die Eltern mit dem Bild einverstanden?',
    why: 'Ein Bildnis braucht die Einwilligung der Person, bei Kindern auch die der Eltern. Wer fotografiert hat, ist zu nennen.',
    look: 'Frag vor dem Posten und ergänz „Foto: Name“.',
    variants: { people: { title: 'Sind die Menschen auf dem Bild einverstanden?', why: 'Ein Bildnis braucht die Einwilligung der Person. Wer fotografiert hat, ist zu nennen.' } },
  },
};

const of = (text: string) => ({ media: [{ kind: 'image', alt: { state: 'present', text } }] }) as const;

export const examples: Examples = {
  en: {
    good: [
      { text: 'Photo: Anna Lee, with consent of all', draft: of('A group laughs in the garden') },
      { text: 'The children planted forty oaks today.', draft: of('Young trees in a row, with labels') },
      'The children planted forty oaks today.',
      { text: 'With kind regards from the mill. The wheel turns again.', draft: of('A mill wheel in the sun') },
    ],
    bad: [
      { text: 'Our pupils planted forty oaks today.', at: 'pupils', draft: of('Eight children with spades in the school yard') },
      { text: 'Class photo! Year 5 has finished its boat.', at: 'Class photo', draft: of('Twenty girls and boys around a wooden boat') },
      { text: 'What a day. Here is our team photo.', at: 'team photo', draft: of('Six people on a roof') },
    ],
  },
  de: {
    good: [
      { text: 'Foto: Anna Lee, Einwilligungen liegen vor', draft: of('Eine Gruppe lacht im Garten') },
      { text: 'Die Kinder haben heute vierzig Eichen gepflanzt.', draft: of('Junge Bäume in einer Reihe, mit Schildern') },
      'Die Kinder haben heute vierzig Eichen gepflanzt.',
      { text: 'Ein Gruß aus der Mühle: Das Rad dreht sich wieder.', draft: of('Ein Mühlrad in der Sonne') },
    ],
    bad: [
      { text: 'Unsere Schülerinnen haben heute vierzig Eichen gepflanzt.', at: 'Schülerinnen', draft: of('Acht Kinder mit Spaten auf dem Schulhof') },
      { text: 'Klassenfoto! Die 5b hat ihr Boot fertig.', at: 'Klassenfoto', draft: of('Zwanzig Mädchen und Jungen um ein Holzboot') },
      { text: 'Was für ein Tag. Hier unser Teamfoto.', at: 'Teamfoto', draft: of('Sechs Menschen auf einem Dach') },
    ],
  },
};
