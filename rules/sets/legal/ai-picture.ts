import type { Media } from '../../draft';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { oneOf, piece } from '../../text/slots';

/** File names that picture and film generators give. */
const named = new RegExp(oneOf(
  piece`dall[·\-_ .]?e|midjourney|(?<![\p{L}])mj_?\d|gemini[_ -]generated|chatgpt[_ -]?image|stable[_ -]?diffusion|(?<!\p{L})sdxl|imagefx`,
  piece`(?<!\p{L})image_fx|(?<!\p{L})grok[_ -]?image|ideogram|leonardo[_ -]?ai|runway[_ -]?gen|(?:^|[_ -])ai[_ -]generated|ki[_ -](?:generiert|bild)`,
  piece`freepik__|(?:^|\/)firefly[_ ](?!fest)|adobe[_ -]?firefly|(?<!\p{L})(?:sora|veo|kling|luma)[_ -]?(?:\d|video|generated|ai)|nano[_ -]?banana`,
  piece`comfyui|(?<!\p{L})flux[_ -]?(?:1|dev|pro|schnell)|bing[_ -]?image[_ -]?creator|copilot[_ -]?image|designer[_ -]?ai|nightcafe|craiyon|recraft`,
), 'iu');
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
    const { generated } = made.inside ?? {};
    // Part of it may be a wire taken out of the sky.
    if (generated) return [{ variant: generated, sure: false, ...(generated === 'part' && { gravity: 'hint' }) }];
    return [{ with: { name: (made.name ?? '').slice(0, 40) }, sure: false, ...(made.kind === 'video' ? { variant: 'film' } : {}) }];
  },
});

function isMade({ name = '', inside }: Media): boolean {
  return inside?.generated !== undefined || named.test(name.replace(/^.*[\\/]/u, ''));
}

export const sources: Sources = [
  { title: { en: 'IPTC: digital source type, in the file itself', de: 'IPTC: Art der digitalen Quelle, in der Datei selbst' }, url: 'https://cv.iptc.org/newscodes/digitalsourcetype/', date: '2026-11-26', kind: 'standard' },
  { title: { en: 'AI Act, Art. 50(4), read through lokalaise.de and theleveragedyears.com', de: 'KI-Verordnung, Art. 50 Abs. 4, gelesen bei lokalaise.de und theleveragedyears.com' }, date: '2026-08-02', kind: 'law' },
  { title: { en: 'TikTok Community Guidelines: labels for AI content', de: 'TikTok, Community-Richtlinien: Kennzeichnung von KI-Inhalten' }, date: '2026-08-20', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'A picture made with AI, and no note of it?',
    why: '{name} looks like the name a generator gives. If the picture looks real, EU law asks for a note since 2 August 2026.',
    look: 'Add “Image made with AI” and use the site’s own switch.',
    variants: {
      whole: { title: 'A picture made with AI, and no note of it?', why: 'The file itself says that AI made it. If the picture looks real, EU law asks for a note since 2 August 2026.' },
      part: { title: 'AI had a part in this picture, and no note of it?', why: 'The file itself says so. If it changes what can be seen and looks real, EU law asks for a note since 2 August 2026.' },
      prompt: { title: 'A picture made with AI, and no note of it?', why: 'In the file stands what a generator was told to make. If it looks real, EU law asks for a note since 2 August 2026.' },
      film: { title: 'A film made with AI, and no note of it?', why: '{name} looks like the name a generator gives. If the film looks real, EU law asks for a note since 2 August 2026.', look: 'Add “Film made with AI” and use the site’s own switch.' },
    },
  },
  de: {
    title: 'Ein Bild aus der KI, und kein Hinweis?',
    why: '{name} sieht nach einem Bildgenerator aus. Wirkt das Bild echt, verlangt EU-Recht seit 2. August 2026 einen Hinweis.',
    look: 'Ergänz „KI-generiertes Bild“ und nutz den Schalter des Dienstes.',
    variants: {
      whole: { title: 'Ein Bild aus der KI, und kein Hinweis?', why: 'Die Datei selbst sagt, dass KI es gemacht hat. Wirkt das Bild echt, verlangt EU-Recht seit 2. August 2026 einen Hinweis.' },
      part: { title: 'Ein Bild mit KI-Anteil, und kein Hinweis?', why: 'Die Datei selbst sagt es. Ändert das, was zu sehen ist, und wirkt es echt, verlangt EU-Recht seit 2. August 2026 einen Hinweis.' },
      prompt: { title: 'Ein Bild aus der KI, und kein Hinweis?', why: 'In der Datei steht, was ein Generator malen sollte. Wirkt das Bild echt, verlangt EU-Recht seit 2. August 2026 einen Hinweis.' },
      film: { title: 'Ein Film aus der KI, und kein Hinweis?', why: '{name} sieht nach einem Generator aus. Wirkt der Film echt, verlangt EU-Recht seit 2. August 2026 einen Hinweis.', look: 'Ergänz „KI-generierter Film“ und nutz den Schalter des Dienstes.' },
    },
  },
};

const told = (generated: NonNullable<Media['inside']>['generated']) => ({ media: [{ kind: 'image', name: 'street.png', alt: { state: 'present', text: 'A street at night' }, inside: { ...(generated && { generated }) } }] }) as const;
const file = (name: string, kind: 'image' | 'video' = 'image') => ({ media: [{ kind, name, alt: { state: 'present', text: 'A street at night' } }] }) as const;

export const examples: Examples = {
  en: {
    good: [
      { text: 'Image made with AI: our street without cars.', draft: file('midjourney_street.png') },
      { text: 'Our street at night, after the lamps came back.', draft: file('IMG_2031.jpg') },
      { text: 'Our street at night, made with AI.', draft: told('whole') },
      { text: 'Our street at night, after the lamps came back.', draft: told(undefined) },
      { text: 'Sora and Tom at the finish.', draft: file('sora_birthday.jpg') },
    ],
    bad: [
      { text: 'Our street without cars. How do you like it?', draft: file('midjourney_street.png') },
      { text: 'Our street without cars.', draft: told('whole') },
      { text: 'Our street without wires.', draft: told('part') },
      { text: 'Our street in the rain.', draft: told('prompt') },
      { text: 'This could be the new square.', draft: file('Gemini_Generated_Image_x1.png') },
      { text: 'A walk through the mill.', draft: file('sora_video_12.mp4', 'video') },
    ],
  },
  de: {
    good: [
      { text: 'Mit KI erzeugtes Bild: unsere Straße ohne Autos.', draft: file('midjourney_strasse.png') },
      { text: 'Unsere Straße bei Nacht, seit die Laternen wieder brennen.', draft: file('IMG_2031.jpg') },
      { text: 'Unsere Straße bei Nacht, gemalt von einer KI.', draft: told('whole') },
      { text: 'Unsere Straße bei Nacht, seit die Laternen wieder brennen.', draft: told(undefined) },
      { text: 'Sora und Tom im Ziel.', draft: file('sora_geburtstag.jpg') },
    ],
    bad: [
      { text: 'Unsere Straße ohne Autos. Wie gefällt sie euch?', draft: file('midjourney_strasse.png') },
      { text: 'Unsere Straße ohne Autos.', draft: told('whole') },
      { text: 'Unsere Straße ohne Drähte.', draft: told('part') },
      { text: 'Unsere Straße im Regen.', draft: told('prompt') },
      { text: 'So könnte der neue Platz aussehen.', draft: file('Gemini_Generated_Image.png') },
      { text: 'Ein Gang durch die Mühle.', draft: file('sora_video_12.mp4', 'video') },
    ],
  },
};
