import { credited, unnamedHolder, unnamedMaker } from '../../authors';
import type { Media } from '../../draft';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import type { ParsedText } from '../../text/parse';
import { compile } from '../../text/phrases';
import { oneOf, piece } from '../../text/slots';

const children = compile(oneOf(
  'kind(?:er|ern|es)?(?! regards|ly| of| words)|kids|kita-?kinder|schul(?:kinder|klasse)n?|vorschulkinder|vorschüler…|grundschüler…|ferienkinder',
  piece`schüler(?:in|innen|n|:innen|\*innen)?|(?:die )?klasse \d{1,2}\p{L}?|klassen(?:foto|bild)|\d{1,2}\. klasse|erstklässler…|konfirmand…`,
  '(?:jugend|kinder)mannschaft|bambini|jugendliche[nr]?|mädchen|jungs|jungen|azubis?|auszubildende[nr]?|[A-G]-jugend|pfadfinder…|babys?',
  'unsere (?:jüngsten|kleinsten|kleinen)|zwillinge|enkel…',
  piece`children|child|pupils?|students|schoolchildren|toddlers?|teens|teenagers|class photo|year \d{1,2}s?|under-\d{1,2}s|u\d{1,2}s?`,
  'boys|girls|babies|baby|little ones|youngsters|scouts|brownies|young people|apprentices|twins|grandchildren|juniors',
), 'iu');
const people = compile(oneOf(
  'gruppen(?:foto|bild)|team(?:foto|bild)|mannschaftsfoto|familienfoto|portr[äa]i?ts?|selfies?|group (?:photo|picture)|team (?:photo|picture|shot)',
  'headshots?|family photo',
), 'iu');
const agreed = /einwilligung|einverst[äa]nd|erlaubnis|genehmig|zustimmung|consent|permission|kindly agreed|freigegeben/iu;
/** Words that say who can be seen; a picture described without one shows things. */
const seen = compile(oneOf(
  'mann|frau|männer|frauen|menschen|leute|person|personen|kind|kinder|kindern|gesicht|gesichter|gruppe|team|jugendliche|mädchen|jungen|schüler…',
  'baby|man|woman|men|women|people|person|child|children|kids|faces?|group|girls?|boys?|pupils?|students?|smiling|lächelt|lachen…|toddlers?',
), 'iu');

export default rule({
  codes: ['LAW-13'],
  gravity: 'hint',
  strength: 'law',
  // Asked once for each post; who has consent on file switches it off for the account.
  moment: 'sending',
  needs: ['text', 'media', 'account', 'profile'],
  check({ parsed, fields, media, account, profile }) {
    if (media.length === 0 || agreed.test(parsed.text)) return [];
    const shown = peopleIn(parsed, media);
    if (shown.length > 0 || credited.test(parsed.text)) return shown;
    const own = { account, profile };
    const texts = fields.map((field) => field.text);
    // Without a link or a name, community/unnamed-author asks for whoever made it.
    const maker = parsed.links.length + parsed.mentions.length > 0 ? unnamedMaker(media, own, texts) : undefined;
    const author = maker ?? unnamedHolder(media, own, texts);
    return author ? [{ variant: 'author', sure: false, with: author }] : [];
  },
});

/** Asks for those who can be seen, where the words say that there are any. */
function peopleIn(parsed: ParsedText, media: readonly Media[]): readonly Finding[] {
  const described = media.flatMap(({ alt }) => (alt.state === 'present' && alt.text !== undefined && alt.text !== '' ? [alt.text] : []));
  if (described.length === media.length && !described.some((text) => seen.test(text))) return [];
  const young = children.exec(parsed.prose) ?? undefined;
  const found = young ?? people.exec(parsed.prose);
  if (found) return [{ at: [found.index, found.index + found[0].length], sure: false, ...(young ? {} : { variant: 'people' }) }];
  return described.some((text) => children.test(text)) && !credited.test(parsed.text) ? [{ sure: false }] : [];
}

export const sources: Sources = [
  { title: '§§ 22, 23 KUG', url: 'https://www.gesetze-im-internet.de/kunsturhg/__22.html', date: '2025-04-02', kind: 'law' },
  { title: '§§ 13, 19a, 63 UrhG', url: 'https://www.gesetze-im-internet.de/urhg/__13.html', date: '2025-04-02', kind: 'law' },
];

export const words: Words = {
  en: {
    title: 'Do the parents agree to this picture?',
    why: 'A portrait needs the consent of the person, and with children that of the parents too. Whoever took it is to be named.',
    look: 'Ask before you post, and add “Photo: name”.',
    variants: {
      people: { title: 'Do the people in the picture agree?', why: 'A portrait needs the consent of the person. Whoever took it is to be named.' },
      author: { title: 'Is {name} to be named for picture {which}?', why: 'The file says that it is theirs. Using a picture needs their leave, and whoever made it is to be named.', look: 'Ask before you post, and add “Photo: {name}”.' },
    },
  },
  de: {
    title: 'Sind die Eltern mit dem Bild einverstanden?',
    why: 'Ein Bildnis braucht die Einwilligung der Person, bei Kindern auch die der Eltern. Wer fotografiert hat, ist zu nennen.',
    look: 'Frag vor dem Posten und ergänz „Foto: Name“.',
    variants: {
      people: { title: 'Sind die Menschen auf dem Bild einverstanden?', why: 'Ein Bildnis braucht die Einwilligung der Person. Wer fotografiert hat, ist zu nennen.' },
      author: { title: 'Ist bei Bild {which} {name} zu nennen?', why: 'Die Datei nennt diesen Namen. Ein fremdes Bild braucht eine Erlaubnis, und wer es gemacht hat, ist zu nennen.', look: 'Frag vor dem Posten und ergänz „Foto: {name}“.' },
    },
  },
};

const of = (text: string) => ({ media: [{ kind: 'image', alt: { state: 'present', text } }] }) as const;

const held = (inside: Media['inside']) => ({ media: [{ kind: 'image', alt: { state: 'present', text: 'The mill wheel' }, ...(inside && { inside }) }] }) as const;

export const examples: Examples = {
  en: {
    good: [
      { text: 'Photo: Anna Lee, with consent of all', draft: of('A group laughs in the garden') },
      { text: 'The children planted forty oaks today.', draft: of('Young trees in a row, with labels') },
      'The children planted forty oaks today.',
      { text: 'The wheel turns. Photo: Ada Holm', draft: held({ copyright: '© 2026 Holm Studio' }) },
      { text: 'The wheel turns.', draft: { ...held({ copyright: '© 2026 Mill Museum. All rights reserved.' }), account: 'millmuseum' } },
      { text: 'With kind regards from the mill. The wheel turns again.', draft: of('A mill wheel in the sun') },
    ],
    bad: [
      { text: 'Our pupils planted forty oaks today.', at: 'pupils', draft: of('Eight children with spades in the school yard') },
      { text: 'Class photo! Year 5 has finished its boat.', at: 'Class photo', draft: of('Twenty girls and boys around a wooden boat') },
      { text: 'The wheel turns.', draft: { ...held({ copyright: '© 2026 Holm Studio. All rights reserved.' }), account: 'millmuseum' } },
      { text: 'The wheel turns: https://mill.example/wheel', draft: held({ creator: 'Ada Holm' }) },
      { text: 'What a day. Here is our team photo.', at: 'team photo', draft: of('Six people on a roof') },
    ],
  },
  de: {
    good: [
      { text: 'Foto: Anna Lee, Einwilligungen liegen vor', draft: of('Eine Gruppe lacht im Garten') },
      { text: 'Die Kinder haben heute vierzig Eichen gepflanzt.', draft: of('Junge Bäume in einer Reihe, mit Schildern') },
      'Die Kinder haben heute vierzig Eichen gepflanzt.',
      { text: 'Das Rad dreht sich. Foto: Ada Holm', draft: held({ copyright: '© 2026 Studio Holm' }) },
      { text: 'Das Rad dreht sich.', draft: { ...held({ copyright: '© 2026 Mühlenmuseum. Alle Rechte vorbehalten.' }), account: 'muehlenmuseum' } },
      { text: 'Ein Gruß aus der Mühle: Das Rad dreht sich wieder.', draft: of('Ein Mühlrad in der Sonne') },
    ],
    bad: [
      { text: 'Unsere Schülerinnen haben heute vierzig Eichen gepflanzt.', at: 'Schülerinnen', draft: of('Acht Kinder mit Spaten auf dem Schulhof') },
      { text: 'Klassenfoto! Die 5b hat ihr Boot fertig.', at: 'Klassenfoto', draft: of('Zwanzig Mädchen und Jungen um ein Holzboot') },
      { text: 'Das Rad dreht sich.', draft: { ...held({ copyright: '© 2026 Studio Holm. Alle Rechte vorbehalten.' }), account: 'muehlenmuseum' } },
      { text: 'Das Rad dreht sich: https://mill.example/rad', draft: held({ creator: 'Ada Holm' }) },
      { text: 'Was für ein Tag. Hier unser Teamfoto.', at: 'Teamfoto', draft: of('Sechs Menschen auf einem Dach') },
    ],
  },
};
