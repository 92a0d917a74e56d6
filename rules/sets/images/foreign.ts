import { agencyOf } from '../../authors';
import type { Media } from '../../draft';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';

/** File names of clips that were saved from another site, watermark included. */
const saved = /(?:^|[_\- .])(?:s{2,4}tik|snaptik|tikmate|ttdownloader|musicallydown|savett|insta(?:gram)?[_-]?saver|snapinsta|igram|saveinsta|fastdl|getfvid|fdown|y2mate|savefrom|ytmp3|x2download|twitsave)(?:[_\- .]|$)|^tiktok_\w|\(?(?:from|via)_(?:tiktok|instagram)\)?/iu;
/** File names of previews and purchases of picture agencies. */
const stock = /(?:^|[_\- ./])(?:shutterstock_\d{5,20}|adobestock_\d{4,20}|istock(?:photo)?[-_]\d{5,20}|gettyimages[-_]\d{5,20}|dreamstime_(?:\w{1,3}_)?\d{5,20}|depositphotos_\d{5,20}|123rf[_-]?\d{5,20}|alamy[_-]\w{4,20}|bigstock[_-])/iu;
const preview = /preview|watermark|comp(?![a-z])|wasserzeichen|-612x612|-1024x1024/iu;

export default rule({
  codes: ['IMG-05'],
  gravity: 'warning',
  strength: 'policy',
  moment: 'pause',
  needs: ['media', 'profile'],
  check({ media, profile }): Finding[] {
    return media.flatMap((medium, index): Finding[] => {
      const { name = '', inside } = medium;
      const file = name.replace(/^.*[\\/]/u, '');
      const shown = { which: index + 1, name: [...file].length > 40 ? `${[...file].slice(0, 39).join('')}…` : file };
      if (saved.test(file)) return [{ with: shown }];
      if (stock.test(file) && preview.test(file)) return [{ variant: 'preview', with: shown }];
      // A licensed picture keeps its number: ask, and believe the answer.
      const agency = profile.stockLicensed === true ? undefined : stock.test(file) ? shown.name : agencyOf(medium);
      if (agency !== undefined) return [{ variant: stock.test(file) ? 'stock' : 'agency', gravity: 'hint', sure: false, with: { ...shown, name: agency } }];
      return inside?.saved ? [{ variant: 'marked', gravity: 'hint', with: shown }] : [];
    });
  },
});

export const sources: Sources = [
  { title: { en: 'Instagram: clips with watermarks of other apps are recommended less', de: 'Instagram: Clips mit Wasserzeichen anderer Apps werden seltener empfohlen' }, date: '2021-02-09', kind: 'official, quoted' },
  { title: { en: 'TikTok Community Guidelines: unoriginal content', de: 'TikTok, Community-Richtlinien: fremde Inhalte' }, date: '2026-08-20', kind: 'official' },
  { title: '§§ 13, 19a UrhG', url: 'https://www.gesetze-im-internet.de/urhg/__19a.html', date: '2025-04-02', kind: 'law' },
];

export const words: Words = {
  en: {
    title: 'File {which} was saved from another site',
    why: '{name} is the name a download service gives. Clips with a foreign watermark are shown less, and may not be yours.',
    look: 'Export it from your own project.',
    variants: {
      preview: { title: 'File {which} is an agency’s preview', why: '{name} looks like the trial version of a picture agency. It is not licensed, and carries a watermark.', look: 'License the picture, or take one of your own.' },
      stock: { title: 'Is picture {which} licensed for this?', why: '{name} comes from a picture agency. Some licences leave out social media or ask for a credit.', look: 'Look up the licence, and name the author where it asks for it.' },
      agency: { title: 'Is picture {which} licensed for this?', why: 'The file names {name} as where it comes from. Some licences leave out social media or ask for a credit.', look: 'Look up the licence, and name the author where it asks for it.' },
      marked: { title: 'Picture {which} was saved from Facebook or Instagram', why: 'Their mark is in the file. It is a smaller copy of the picture, and it may not be yours.', look: 'Take the original, if it is yours.' },
    },
  },
  de: {
    title: 'Datei {which} wurde von einem anderen Dienst gespeichert',
    why: '{name} heißt, wie Download-Dienste benennen. Clips mit fremdem Wasserzeichen werden seltener gezeigt und gehören vielleicht nicht dir.',
    look: 'Exportiere sie aus deinem eigenen Projekt.',
    variants: {
      preview: { title: 'Datei {which} ist die Vorschau einer Bildagentur', why: '{name} sieht nach der Probefassung einer Bildagentur aus. Sie ist nicht lizenziert und trägt ein Wasserzeichen.', look: 'Lizenziere das Bild oder nimm ein eigenes.' },
      stock: { title: 'Ist Bild {which} dafür lizenziert?', why: '{name} kommt von einer Bildagentur. Manche Lizenzen schließen soziale Medien aus oder verlangen eine Namensnennung.', look: 'Sieh in der Lizenz nach und nenn, wenn nötig, die Urheber.' },
      agency: { title: 'Ist Bild {which} dafür lizenziert?', why: 'Die Datei nennt {name} als Quelle. Manche Lizenzen schließen soziale Medien aus oder verlangen eine Namensnennung.', look: 'Sieh in der Lizenz nach und nenn, wenn nötig, die Urheber.' },
      marked: { title: 'Bild {which} wurde von Facebook oder Instagram gespeichert', why: 'Deren Zeichen steht in der Datei. Es ist eine verkleinerte Kopie und gehört vielleicht nicht dir.', look: 'Nimm das Original, wenn es deines ist.' },
    },
  },
};

const named = (name: string, kind: Media['kind'] = 'image', more: Partial<Media> = {}): Media => ({ kind, name, alt: { state: 'present', text: 'A wooden wheel in the mill stream' }, ...more });

export const examples: Examples = {
  en: {
    good: [
      { text: 'The wheel turns.', draft: { media: [named('mill-2026-11.jpg')] } },
      { text: 'The wheel turns.', draft: { media: [named('AdobeStock_123456789.jpeg')], profile: { stockLicensed: true } } },
      { text: 'The wheel turns. Photo: Getty Images', draft: { media: [named('mill.jpg', 'image', { inside: { credit: 'Getty Images' } })], profile: { stockLicensed: true } } },
      { text: 'The wheel turns.', draft: { media: [named('mill.jpg', 'image', { inside: { located: false } })] } },
      { text: 'The wheel turns.', draft: { media: [named('stick_figure_tiktaktoe.png'), named('istock.png')] } },
    ],
    bad: [
      { text: 'The wheel turns.', draft: { media: [named('ssstik.io_1699.mp4', 'video')] } },
      { text: 'The wheel turns.', draft: { media: [named('AdobeStock_123456_Preview.jpeg')] } },
      { text: 'The wheel turns.', draft: { media: [named('mill.jpg', 'image', { inside: { credit: 'Getty Images' } })] } },
      { text: 'The wheel turns.', draft: { media: [named('mill.jpg', 'image', { inside: { saved: true } })] } },
      { text: 'The wheel turns.', draft: { media: [named('mill.jpg'), named('shutterstock_1234567890.jpg')] }, finds: 1 },
    ],
  },
  de: {
    good: [
      { text: 'Das Rad dreht sich.', draft: { media: [named('muehle-2026-11.jpg')] } },
      { text: 'Das Rad dreht sich.', draft: { media: [named('iStock-123456789.jpg')], profile: { stockLicensed: true } } },
      { text: 'Das Rad dreht sich. Foto: dpa', draft: { media: [named('rad.jpg', 'image', { inside: { credit: 'picture alliance / dpa' } })], profile: { stockLicensed: true } } },
      { text: 'Das Rad dreht sich.', draft: { media: [named('Foto von der Mühle.jpg')] } },
    ],
    bad: [
      { text: 'Das Rad dreht sich.', draft: { media: [named('snaptik_7301.mp4', 'video')] } },
      { text: 'Das Rad dreht sich.', draft: { media: [named('rad.jpg', 'image', { inside: { copyright: '© dpa' } })] } },
      { text: 'Das Rad dreht sich.', draft: { media: [named('rad.jpg', 'image', { inside: { saved: true } })] } },
      { text: 'Das Rad dreht sich.', draft: { media: [named('gettyimages-123456789-612x612.jpg')] } },
      { text: 'Das Rad dreht sich.', draft: { media: [named('iStock-123456789.jpg')] } },
    ],
  },
};
