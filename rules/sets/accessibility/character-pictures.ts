import type { Edit, Span } from '../../edit';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { inFields } from '../../text/in-fields';
import { after, kind, kindAt } from '../../text/kinds';
import { blank } from '../../text/spans';

const faces = /༼[^༼༽\n]{2,16}༽[つﾉ]?|[(（]ง['’`].{1,8}[)）]ง|m\(_ ?_\)m|@\}[-–—>→]{3,}|[¯‾]\\?_{1,3}[(（]ツ[)）]_{1,3}\/[¯‾]|[(（][^()（）\n]{0,6}[°ಠ◕◔◠•ᴥ‿ʖ益ツ｡・◉⊙≧≦ಥ╥ᗒ˘╭╯∀▽ᵕ][^()（）\n]{0,12}[)）](?:[ノづ⌒ﾉ]?[^\s\p{L}\p{N}]{0,6})?|ʕ[^ʔ\n]{1,12}ʔ|(?<![\p{L}\p{N}`$(])\(?(?:\^_{1,3}\^|\^\^|>_{1,2}<|-_{1,2}-['’;]?|T_{1,2}T|o_O|O_o|\\o\/|>\.<|¬_¬|=\^\.\.\^=|<\(["^]\)>)\)?(?![\p{L}\p{N}`_])/gu;
const anyFace = /༼|ง['’`]|\(_ ?_\)|@\}[-–—>→]|[◔◠ツ°ಠ◕ᴥ‿ʖ益◉⊙≧≦ಥ╥ᗒʕ・｡•˘╭╯∀▽ᵕ]|\^|_{1,3}[<\-TOo¬^]|>\.<|\\o\/|<\(/u;
/** Digits and degrees in brackets are a temperature, bullets a list. */
const isPlain = /^[(（][\p{L}\p{N}\s.,°•·:;–-]*[)）][^\p{L}\p{N}]*$/u;
/** Signs that lines are made of. */
const sign = String.raw`[=_*~•.\-–—+#^°·⋆★☆♡♥✦✧⭐◆◇●○■□▪▫➖〰✨▬▭◦※]`;
const divider = new RegExp(String.raw`[\u2500-\u259F](?: ?[\u2500-\u259F]){2,}|(?=${sign})(?<![\p{L}\p{N}])(${sign})(?:(?: |\uFE0F)?\1\uFE0F?){5,}`, 'gu');
const anyDivider = new RegExp(String.raw`[\u2500-\u259F]|(${sign})\uFE0F?(?:(?: |\uFE0F)?\1\uFE0F?){5}`, 'u');
/** Ornaments of several kinds in a row; of two kinds only they may be a rating. */
const ornaments = /[◦•●◉○◇◆★☆✿❀❁✧✦♡♥⋆⁺₊☾☽✩✪∘·¸.´¯`°º¤ø»«›‹<>=~*—–-]{4,60}/gu;
const anyOrnament = /[◦●◉◇◆★☆✿❀✧✦⋆☾✩¸¤»«‹›<>~*—][◦•●◉○◇◆★☆✿❀❁✧✦♡♥⋆⁺₊☾☽✩✪∘·¸.´¯`°º¤ø,»«›‹<>=~*—–-]{2}/u;
const dots = /(?<=^|\n)([.·•–—-])(?:\n\1){2,60}(?=\n|$)/gu;
const drawn = /[\p{P}\p{S}]/gu;
const fewestLines = 3;
const fewestSigns = 3;
const bars = /[\u2580-\u259F]/;

export default rule({
  codes: ['A11Y-07'],
  gravity: 'hint',
  strength: 'standard',
  moment: 'pause',
  needs: ['text'],
  check({ fields }) {
    return inFields(fields, ['text', 'title', 'description'], ({ parsed }): Finding[] => {
      const text = blank(parsed.prose, parsed.hashtags.map(({ at }) => at));
      const picture = text.includes('\n') ? drawing(text) : undefined;
      if (picture) return [{ at: picture, variant: 'drawing' }];
      const found: Finding[] = [];
      if (anyFace.test(text)) {
        const face = Array.from(text.matchAll(faces)).find(([whole]) => !isPlain.test(whole));
        if (face) found.push({ at: [face.index, face.index + face[0].length], with: { face: face[0] } });
      }
      if (anyDivider.test(text)) {
        // A line to write on stands behind its label.
        const lines = Array.from(text.matchAll(divider), ({ index, 0: whole }): Span => [index, index + whole.length]).filter(([start]) => text.charAt(start) !== '_' || start === 0 || text.charAt(start - 1) === '\n');
        const [at] = lines;
        // Bars show a share, so they are a picture of a number.
        if (at) found.push(bars.test(text.slice(...at)) ? { at, variant: 'drawing' } : { at, variant: 'divider', fix: lines.map((line) => without(text, line)) });
      }
      if (found.length === 0) {
        const spacer = text.includes('\n') ? Array.from(text.matchAll(dots), ({ index, 0: whole }): Span => [index, index + whole.length]) : [];
        const at = spacer[0] ?? (anyOrnament.test(text) ? ornament(text) : undefined);
        if (at) found.push({ at, variant: 'divider', fix: (spacer.length > 0 ? spacer : [at]).map((line) => without(text, line)) });
      }
      return found;
    });
  },
});

/** Several kinds of ornaments in a row, the two kinds of a wave, or many arrowheads. */
function ornament(text: string): Span | undefined {
  for (const { index, 0: run } of text.matchAll(ornaments)) {
    const kinds = new Set(run.replaceAll('.', '')).size;
    const isRow = kinds > 2 ? /[^.·°`<>=~*–—-]/u.test(run) && (run.length > 4 || /[^.·°•»«]/u.test(run)) : run.length >= 6 && !/^[★☆●○◆◇.]+$/u.test(run);
    if (isRow && !/^[.<>=–—-]{0,5}$/u.test(run)) return [index, index + run.length];
  }
  return undefined;
}

/** A divider goes with the spaces between it and the words beside it; its line stays, empty. */
function without(text: string, [start, end]: Span): Edit {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  let from = start;
  let to = end;
  if (text.slice(line, start).trim() === '') {
    from = line;
    while (text.charAt(to) === ' ') to++;
  } else while (text.charAt(from - 1) === ' ') from--;
  return { at: [from, to], text: '' };
}

/** Three or more lines in a row that are mostly signs. */
function drawing(text: string): Span | undefined {
  let start = 0;
  let count = 0;
  let from = 0;
  for (const line of text.split('\n')) {
    const bare = isMostlySigns(line) ? line.replaceAll(/\s/g, '') : '';
    const signs = bare.replaceAll(/\p{Extended_Pictographic}/gu, '').match(drawn)?.length ?? 0;
    // Dividers, bullets and prices are short; a drawing has several signs in each line.
    const isDrawn = signs >= fewestSigns && signs * 2 >= bare.length && new Set(bare).size > 1;
    if (isDrawn) {
      if (count++ === 0) from = start;
      if (count >= fewestLines) return [from, start + line.length];
    } else count = 0;
    start += line.length + 1;
  }
  return undefined;
}

/** True for all drawn lines and few others: quick, since no emoji is told from a sign. */
function isMostlySigns(line: string): boolean {
  let signs = 0;
  let others = 0;
  for (let at = 0; at < line.length; at = after(line, at)) {
    const found = kindAt(line, at);
    if (found === kind.sign) signs++;
    // More than half the line is no sign: the rest cannot outweigh it.
    else if (found !== kind.blank && ++others * 2 > line.length) return false;
  }
  return signs >= fewestSigns && signs >= others;
}

export const sources: Sources = [
  { title: { en: 'WCAG 2.2, technique H86: text alternatives for emoji and character art', de: 'WCAG 2.2, Technik H86: Textalternativen für Emojis und Zeichenbilder' }, url: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H86', date: '2023', kind: 'standard' },
  { title: 'mass.gov: Social Media Post Accessibility', date: '2025', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'A picture made of characters',
    why: 'Screen readers spell it out, sign by sign, and nobody hears what it means.',
    look: 'Use an emoji, or say it in words.',
    variants: {
      divider: { title: 'A line made of characters', why: 'Screen readers may say each of these signs.', look: 'An empty line divides as well.', fix: 'Remove the line' },
      drawing: { title: 'A drawing made of characters', look: 'Use an image with a description, or say it in words.' },
    },
  },
  de: {
    title: 'Ein Bild aus Schriftzeichen',
    why: 'Vorleseprogramme buchstabieren es Zeichen für Zeichen, und niemand hört, was gemeint ist.',
    look: 'Nimm ein Emoji oder sag es in Worten.',
    variants: {
      divider: { title: 'Eine Linie aus Schriftzeichen', why: 'Vorleseprogramme sagen womöglich jedes Zeichen einzeln an.', look: 'Eine Leerzeile trennt genauso.', fix: 'Linie entfernen' },
      drawing: { title: 'Eine Zeichnung aus Schriftzeichen', look: 'Nimm ein Bild mit Beschreibung oder sag es in Worten.' },
    },
  },
};

export const examples: Examples = {
  en: {
    good: [
      'No idea. 🤷',
      'First the news:\n---\nThe mill opens (20 °C, no wind). Wait for it ... yes :-)',
      '• bread\n• cheese (aged)\n• 3 x 4 = 12, 2^10 = 1024',
      'In the course we draw `+------+` boxes and shrug `¯\\_(ツ)_/¯`.',
    ],
    bad: [
      { text: 'When does it open? ¯\\_(ツ)_/¯', at: '¯\\_(ツ)_/¯' },
      { text: '━━━━━━━━ New ━━━━━━━━\nThe mill is open', at: '━━━━━━━━', fixed: 'New\nThe mill is open' },
      { text: 'Thank you all (◕‿◕)', at: '(◕‿◕)' },
      { text: 'News\n============\nThe mill is open', at: '============', fixed: 'News\n\nThe mill is open' },
      { text: 'Good night\n /\\_/\\\n( o.o )\n > ^ <', at: ' /\\_/\\\n( o.o )\n > ^ <' },
    ],
  },
  de: {
    good: [
      'Keine Ahnung. 🤷',
      'Erst das Neue:\n---\nDie Mühle öffnet (20 °C, kein Wind). Moment ... ja :-)',
      '• Brot\n• Käse (gereift)\n• 3 x 4 = 12, 2^10 = 1024',
      'Im Kurs zeichnen wir Kästen `+------+` und zucken `¯\\_(ツ)_/¯`.',
    ],
    bad: [
      { text: 'Wann geht es los? ¯\\_(ツ)_/¯', at: '¯\\_(ツ)_/¯' },
      { text: '━━━━━━━━ Neu ━━━━━━━━\nDie Mühle ist offen', at: '━━━━━━━━', fixed: 'Neu\nDie Mühle ist offen' },
      { text: 'Danke euch allen ʕ•ᴥ•ʔ', at: 'ʕ•ᴥ•ʔ' },
      { text: 'Neues\n************\nDie Mühle ist offen', at: '************', fixed: 'Neues\n\nDie Mühle ist offen' },
      { text: 'Der Stand: ▓▓▓▓▓▓░░░░ 60 % vom Dach', at: '▓▓▓▓▓▓░░░░' },
    ],
  },
};
