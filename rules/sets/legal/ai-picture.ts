import type { Media } from '../../draft';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';

/** File names that picture and film generators give. */
const named = /dall[·\-_ .]?e|midjourney|(?<![\p{L}])mj_?\d|gemini[_ -]generated|chatgpt[_ -]?image|stable[_ -]?diffusion|(?<!\p{L})sdxl|imagefx|(?<!\p{L})image_fx|(?<!\p{L})grok[_ -]?image|ideogram|leonardo[_ -]?ai|runway[_ -]?gen|(?:^|[_ -])ai[_ -]generated|ki[_ -]generiert|freepik__|(?:^|\/)firefly[_ ](?!fest)|adobe[_ -]?firefly|(?<!\p{L})(?:sora|veo)[_ -]?(?:\d|video|generated|ai)|nano[_ -]?banana|comfyui|(?<!\p{L})flux[_ -]?(?:1|dev|pro|schnell)/iu;
const noted = /(?<![\p{L}])(?:KI|AI|A\.I\.|K\.I\.)(?![\p{L}])|[Kk]ünstliche\p{L}{0,30} Intelligenz|[Aa]rtificial intelligence|(?:generiert|generated|erzeugt|created|erstellt|made) (?:mit|durch|von|with|by|using) (?:ChatGPT|DALL|Midjourney|Gemini|Firefly|Sora|Veo)|[Mm]idjourney|DALL|#(?:aiart|kiart|aigenerated|kigeneriert|midjourney)/u;

export default rule({
  codes: ['LAW-14'],
  gravity: 'warning',
  strength: 'law',
  moment: 'pause',
  needs: ['text', 'media'],
  check({ media, fields }): Finding[] {
    const made = media.find(isMade);
    if (!made || fields.some(({ text }) => noted.test(text)) || media.some(({ alt }) => alt.state === 'present' && noted.test(alt.text ?? ''))) return [];
    return [{ with: { name: (made.name ?? '').slice(0, 40) }, sure: false, ...(made.kind === 'video' ? { variant: 'film' } : {}) }];
  },
});

function isMade({ name = '' }: Media): boolean {
  return named.test(name.replace(/^.*[\\/]/u, ''));
}

export const sources: Sources = [
  { title: { en: 'AI Act, Art. 50(4), read through lokalaise.de and theleveragedyears.com', de: 'KI-Verordnung, Art. 50 Abs. 4, gelesen bei lokalaise.de und theleveragedyears.com' }, date: '2026-08-02', kind: 'law' },
  { title: { en: 'TikTok Community Guidelines: labels for AI content', de: 'TikTok, Community-Richtlinien: Kennzeichnung von KI-Inhalten' }, date: '2026-08-20', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'A picture made with AI, and no note of it?',
    why: '{name} looks like the name a generator gives. If the picture looks real, EU law asks for a note since 2 August 2026.',
    look: 'Add “Image made with AI” and use the site’s own switch.',
    variants: { film: { title: 'A film made with AI, and no note of it?', why: '{name} looks like the name a generator gives. If the film looks real, EU law asks for a note since 2 August 2026.', look: 'Add “Film made with AI” and use the site’s own switch.' } },
  },
  de: {
    title: 'Ein Bild aus der KI, und kein Hinweis?',
    why: '{name} sieht nach einem Bildgenerator aus. Wirkt das Bild echt, verlangt EU-Recht seit 2. August 2026 einen Hinweis.',
    look: 'Ergänz „KI-generiertes Bild“ und nutz den Schalter des Dienstes.',
    variants: { film: { title: 'Ein Film aus der KI, und kein Hinweis?', why: '{name} sieht nach einem Generator aus. Wirkt der Film echt, verlangt EU-Recht seit 2. August 2026 einen Hinweis.', look: 'Ergänz „KI-generierter Film“ und nutz den Schalter des Dienstes.' } },
  },
};

const file = (name: string, kind: 'image' | 'video' = 'image') => ({ media: [{ kind, name, alt: { state: 'present', text: 'A street at night' } }] }) as const;

export const examples: Examples = {
  en: {
    good: [
      { text: 'Image made with AI: our street without cars.', draft: file('midjourney_street.png') },
      { text: 'Our street at night, after the lamps came back.', draft: file('IMG_2031.jpg') },
      { text: 'Sora and Tom at the finish.', draft: file('sora_birthday.jpg') },
    ],
    bad: [
      { text: 'Our street without cars. How do you like it?', draft: file('midjourney_street.png') },
      { text: 'This could be the new square.', draft: file('Gemini_Generated_Image_x1.png') },
      { text: 'A walk through the mill.', draft: file('sora_video_12.mp4', 'video') },
    ],
  },
  de: {
    good: [
      { text: 'Mit KI erzeugtes Bild: unsere Straße ohne Autos.', draft: file('midjourney_strasse.png') },
      { text: 'Unsere Straße bei Nacht, seit die Laternen wieder brennen.', draft: file('IMG_2031.jpg') },
      { text: 'Sora und Tom im Ziel.', draft: file('sora_geburtstag.jpg') },
    ],
    bad: [
      { text: 'Unsere Straße ohne Autos. Wie gefällt sie euch?', draft: file('midjourney_strasse.png') },
      { text: 'So könnte der neue Platz aussehen.', draft: file('Gemini_Generated_Image.png') },
      { text: 'Ein Gang durch die Mühle.', draft: file('sora_video_12.mp4', 'video') },
    ],
  },
};
