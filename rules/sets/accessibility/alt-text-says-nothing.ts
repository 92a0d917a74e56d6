import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { parse } from '../../text/parse';
import { oneOf, piece } from '../../text/slots';

const types = oneOf('jpe?g|png|gif|webp|heic|avif|tiff?|bmp|mp4|mov|pdf');
const cameras = oneOf('dsc|img|pxl|dji|mvi|p|scan|unnamed|untitled|unbenannt|image|bild|foto|photo');
const fileName = new RegExp(`^${oneOf(
  piece`[\p{L}\p{N}_ ().-]{1,120}\.${types}`,
  piece`${cameras}[_ -]{0,2}(?:\d{3}[\d_-]{0,60}|\(\d{1,9}\))|[0-9a-f]{16,200}|\d[\d_ -]{7,200}`,
)}$`, 'iu');
const generic =
  [
    'an? image|image|photo|photograph|picture|pic|graphic|logo|screenshot|screen ?shot|icon|banner|poster|flyer|infographic',
    'illustration|gif|meme|chart|diagram|figure|thumbnail|selfie|bild|das bild|foto|photos|fotos|bilder|images|grafik',
    'bildschirmfoto|symbolbild|symbolfoto|titelbild|beitragsbild|plakat|infografik|diagramm|zeichnung|collage|kachel|sharepic',
    'alt ?text|alternativtext|bildbeschreibung|image description|description|beschreibung|alt|text|test|none|kein(?:e)?',
    'placeholder|platzhalter|tbd|n/a|siehe text|see text|see above|siehe oben|decorative|dekorativ',
  ].join('|');
const onlyGeneric = new RegExp(`^(?:${generic})[\\s_-]{0,20}(?:\\d[\\s.:_/-]{0,20}|von|of|um|at|uhr|am|pm){0,200}$`, 'iu');
const screenshotDate = /^(?:screen ?shot|bildschirmfoto|screenshot)(?:[\s_\d.:/-]|(?<!\p{L})(?:um|at|from|vom|am|pm|uhr)(?!\p{L})){1,60}$/iu;
const seenEn = oneOf('image|illustration|graphic|cartoon|doodle|closeup|close-up|meme|screenshot|black-and-white image');
const seenDe = oneOf('bild|illustration|grafik|cartoon|nahaufnahme|meme|screenshot|schwarz-weiß-bild');
/** What sites and programs write where nobody described a picture. */
const guessed = oneOf(
  `(?:may|might) be an? ${seenEn}|image may contain|no (?:photo|alt|alternative) (?:text|description)`,
  `(?:kann|könnte|dürfte) ein(?:e)? ${seenDe}|möglicherweise (?:ein|eine) |keine (?:fotobeschreibung|bildbeschreibung)`,
  'es ist kein alternativtext|automatische alternativtexte|ein bild, das .{0,80}enthält',
);
const byMachine = oneOf('description automatically generated|automatisch generierte beschreibung');
const machine = new RegExp(piece`^(?:${guessed}|${byMachine})|${byMachine}(?: mit [\p{L} ]{0,30}zuverlässigkeit)?\.?$`, 'iu');
const opening = new RegExp(`^${oneOf(
  '(?:an? |the |this is an? |this )?(?:image|photo|photograph|picture|pic|graphic) (?:of|showing|shows|depicting|that shows)',
  '(?:ein |eine |das |dieses )?(?:bild|foto|fotografie|grafik|abbildung) (?:von|vom|zeigt|mit|eine[rs]|der|des)',
  'auf (?:dem|diesem) (?:bild|foto) (?:ist|sind|sieht|sehen)',
)} `, 'iu');
const few = 3;

export default rule({
  codes: ['A11Y-02'],
  gravity: 'warning',
  strength: 'standard',
  moment: 'pause',
  needs: ['text', 'media'],
  check({ fields, media, parsed }) {
    const field = fields.find(({ name }) => name === 'alt');
    if (field && field.text.trim() !== '') {
      const found = judge(field.text, parsed.text);
      return found ? [{ ...found, field: 'alt', at: [0, field.text.length] }] : [];
    }
    const pictures = media.filter(({ kind }) => kind === 'image');
    return pictures.flatMap(({ alt }, index): Finding[] => {
      const text = alt.state === 'present' ? (alt.text ?? '') : '';
      const found = text.trim() === '' ? undefined : judge(text, parsed.text);
      return found ? [{ ...found, with: { ...found.with, which: index + 1 } }] : [];
    });
  },
});

function judge(alt: string, post: string): Finding | undefined {
  const text = alt.trim();
  const bare = text.replace(/^[\s"„“[(]{1,20}|[\s"”“\]).!:]{1,20}$/gu, '');
  const quoted = { which: 1, text: text.length > 40 ? `${[...text].slice(0, 39).join('')}…` : text };
  if (fileName.test(bare)) return { with: quoted };
  if (machine.test(bare)) return { variant: 'machine', with: quoted };
  if (onlyGeneric.test(bare) || screenshotDate.test(bare)) return { variant: 'generic', with: quoted };
  if (isSame(text, post)) return { variant: 'same', with: quoted };
  const begun = opening.exec(bare)?.[0];
  // Behind a needless "image of" a whole description may follow; then nothing is lost but a second.
  if (begun !== undefined) return { variant: 'opening', with: quoted, ...(parse(bare.slice(begun.length)).words.length < few ? {} : { gravity: 'hint' }) };
  return parse(text).words.length < few ? { variant: 'short', with: quoted } : undefined;
}

/** True when nine tenths of the groups of four words are shared. */
function isSame(alt: string, post: string): boolean {
  const [a, b] = [grams(alt), grams(post)];
  if (a.size === 0 || b.size === 0 || Math.min(a.size, b.size) < Math.max(a.size, b.size) * 0.9) return false;
  let shared = 0;
  for (const gram of a) if (b.has(gram)) shared++;
  return shared / (a.size + b.size - shared) >= 0.9;
}

function grams(text: string): Set<string> {
  const words = parse(text).words.map((word) => word.text.toLowerCase());
  return new Set(words.slice(0, Math.max(0, words.length - 3)).map((_, index) => words.slice(index, index + 4).join(' ')));
}

export const sources: Sources = [
  { title: { en: 'WCAG 2.2, 1.1.1 Non-text Content', de: 'WCAG 2.2, 1.1.1 Nicht-Text-Inhalt' }, url: 'https://www.w3.org/TR/WCAG22/#non-text-content', date: '2023-10-05', kind: 'standard' },
  { title: { en: 'GitHub: rule GH001 against default alt texts', de: 'GitHub: Regel GH001 gegen nichtssagende Alternativtexte' }, url: 'https://github.com/github/markdownlint-github', date: '2026', kind: 'code' },
  { title: { en: 'accessible-social.com: images by platform', de: 'accessible-social.com: Bilder je Plattform' }, date: '2025', kind: 'practice' },
];

export const words: Words = {
  en: {
    title: 'A file name as description of picture {which}',
    why: '“{text}” read aloud is worse than nothing.',
    look: 'Say in one or two sentences what matters in the picture.',
    variants: {
      generic: { title: 'The description of picture {which} says nothing', why: '“{text}” only says that there is something.' },
      machine: { title: 'A machine guessed the description of picture {which}', why: '“{text}” was left unread; such guesses are often wrong.' },
      same: { title: 'The description of picture {which} repeats the post', why: 'Who listens hears the same twice and still knows nothing of the picture.' },
      opening: { title: 'A description need not say that it is a picture', why: 'Screen readers announce “image” before they read “{text}”.', look: 'Begin with what is in picture {which}.' },
      short: { title: 'A very short description of picture {which}', why: '“{text}” leaves open what happens there and why it is in this post.' },
    },
  },
  de: {
    title: 'Ein Dateiname als Beschreibung von Bild {which}',
    why: '„{text}“ vorgelesen ist schlimmer als nichts.',
    look: 'Sag in ein, zwei Sätzen, worauf es im Bild ankommt.',
    variants: {
      generic: { title: 'Die Beschreibung von Bild {which} sagt nichts', why: '„{text}“ verrät nur, dass da etwas ist.' },
      machine: { title: 'Bild {which} hat eine Maschine beschrieben', why: '„{text}“ blieb ungelesen stehen; solche Vermutungen stimmen oft nicht.' },
      same: { title: 'Die Beschreibung von Bild {which} wiederholt den Beitrag', why: 'Wer zuhört, hört dasselbe zweimal und weiß vom Bild noch immer nichts.' },
      opening: { title: 'Dass es ein Bild ist, muss nicht dabeistehen', why: 'Vorleseprogramme sagen „Bild“ schon an, bevor sie „{text}“ lesen.', look: 'Beginn mit dem, was auf Bild {which} zu sehen ist.' },
      short: { title: 'Eine sehr knappe Beschreibung von Bild {which}', why: '„{text}“ lässt offen, was da geschieht und warum es hier steht.' },
    },
  },
};

const shown = (...texts: string[]) => ({ media: texts.map((text) => ({ kind: 'image', alt: { state: 'present', text } }) as const) });

export const examples: Examples = {
  en: {
    good: [
      { text: 'The new racks are full.', draft: shown('Twelve bicycles in front of the town hall') },
      { text: 'Our new partner', draft: shown('Logo of the city of Leeds', 'Screenshot of the map with three closed roads') },
      { text: 'We planted 120 trees today.', draft: { fields: { alt: 'Woman in overalls plants a young oak' } } },
    ],
    bad: [
      { text: 'The new racks are full.', draft: shown('IMG_2034.jpg') },
      { text: 'The new racks are full.', draft: shown('Screenshot 2026-11-18 at 10.32.11') },
      { text: 'The new racks are full.', draft: shown('Twelve bicycles in front of the town hall', 'Image') },
      { text: 'The new racks are full.', draft: shown('May be an image of 3 people and text') },
      { text: 'The new racks in front of the town hall are full on the very first day.', draft: shown('The new racks in front of the town hall are full on the very first day.') },
      { text: 'The new racks are full.', draft: shown('Image of twelve bicycles in front of the town hall') },
      { text: 'The new racks are full.', at: 'bikes', draft: { fields: { alt: 'bikes' } } },
    ],
  },
  de: {
    good: [
      { text: 'Die neuen Bügel sind voll.', draft: shown('Zwölf Fahrräder vor dem Rathaus') },
      { text: 'Unser neuer Partner', draft: shown('Logo der Stadt Kassel', 'Screenshot der Karte mit drei gesperrten Straßen') },
      { text: 'Heute haben wir 120 Bäume gepflanzt.', draft: { fields: { alt: 'Frau in Latzhose pflanzt eine junge Eiche' } } },
    ],
    bad: [
      { text: 'Die neuen Bügel sind voll.', draft: shown('DSC_0815') },
      { text: 'Die neuen Bügel sind voll.', draft: shown('Bildschirmfoto 2026-11-18 um 10.32.11') },
      { text: 'Die neuen Bügel sind voll.', draft: shown('Zwölf Fahrräder vor dem Rathaus', 'Symbolbild') },
      { text: 'Die neuen Bügel sind voll.', draft: shown('Ein Bild, das Fahrrad, draußen enthält. Automatisch generierte Beschreibung') },
      { text: 'Die neuen Bügel vor dem Rathaus sind schon am ersten Tag voll.', draft: shown('Die neuen Bügel vor dem Rathaus sind schon am ersten Tag voll.') },
      { text: 'Die neuen Bügel sind voll.', draft: shown('Bild von zwölf Fahrrädern vor dem Rathaus') },
      { text: 'Die neuen Bügel sind voll.', at: 'Räder', draft: { fields: { alt: 'Räder' } } },
    ],
  },
};
