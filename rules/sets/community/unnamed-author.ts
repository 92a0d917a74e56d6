import type { Span } from '../../edit';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import type { ParsedText } from '../../text/parse';
import { anyWord, phrases } from '../../text/phrases';

const thing = '(?:picture|photo|image|video|clip|meme|drawing|artwork|illustration|gem|post|text|quote|poem|recipe|comic|gif)';
const ding = String.raw`(?:\p{L}{0,10}(?:bild|foto|video|clip|meme|zeichnung|grafik|illustration|beitrag|text|zitat|spruch|gedicht|rezept|comic|fundstück)(?:er|e|s|chen)?)`;

const unnamed = phrases({
  de: [
    'netz quel bild foto gefu entd gekl gest repo fund cred urhe auto verf text vide',
    String.raw`netzfund|fundstück aus dem (?:netz|internet)|(?:foto|bild|video|grafik|text|spruch) aus dem (?:netz|internet)(?=[.!)\n]|$)|(?:quelle|bild|foto|video|text|zitat|grafik|bildquelle|fotoquelle|bildnachweis|bildrechte|fotocredits?|credits?): ?(?:aus dem )?(?:internet|netz|google(?: bilder)?|pinterest|web|facebook|instagram|unbekannt|whatsapp|social media)|(?:quelle|urheber(?:in)?|autor(?:in)?|verfasser(?:in)?|fotograf(?:in)?) (?:leider )?(?:unbekannt|nicht bekannt)`,
    String.raw`(?:(?:im|aus dem) (?:netz|internet|web)|online|auf (?:pinterest|google|reddit|tumblr|facebook|instagram|tiktok)|irgendwo) (?:${anyWord} ){0,2}?(?:gefunden|entdeckt|geklaut|gestohlen|aufgeschnappt)(?!,? (?:was|werden|wird|zu))|(?:gefunden|entdeckt|geklaut) (?:im|aus dem) (?:netz|internet|web)|(?:gefunden|geklaut) auf (?:pinterest|google)|(?:dieses|das|ein) (?:${anyWord} ){0,2}${ding} (?:hier )?(?:habe ich |haben wir )?(?:(?:im|aus dem) (?:netz|internet)|online|irgendwo) (?:gefunden|entdeckt)|credits? an (?:den|die) (?:urheber|fotograf|ersteller|besitzer)\p{L}{0,30}|bei urheberrechtsverletzung|(?:foto|bild)(?:credits?|rechte)?:? bitte melden`,
  ],
  en: [
    'foun phot imag cred sour stol spot pict via artw repo dm vide saw unkn orig not',
    String.raw`(?<!(?:be|get|is|are|being|been) )found on (?:pinterest|tumblr|reddit|the (?:internet|web))|found (?:this|it|these|that) (?:(?:${anyWord} ){0,3}${thing} )?(?:${anyWord} ){0,2}?(?:online|on (?:the (?:internet|web|net)|google|pinterest|reddit|tumblr|facebook))|(?:stole|stolen|nicked|borrowed|grabbed) (?:this |it )?(?:${anyWord} )?from (?:the (?:internet|web)|google|pinterest|somewhere)|(?:spotted|saw|seen) (?:this )?(?:online|on the (?:internet|web))(?= |[.!,\n]|$)`,
    String.raw`(?:photo|image|picture|credits?|source|video|artwork|art)s?(?: credits?| source| via| from)?: ?(?:the )?(?:internet|google(?: images)?|pinterest|web|unknown|facebook|instagram|online|reddit|tumblr|unsure)|(?:all )?credits? (?:to|goes to|go to) (?:the )?(?:rightful |original )?(?:owner|artist|creator|photographer|author)s?|dm (?:me |us )?for (?:credits?|removal)|credits? unknown|(?:video|photo|picture|image|clip|meme) via (?:tiktok|pinterest|reddit|tumblr|google)(?=[,.!)\n]|$)|(?:artist|photographer|author|source|creator) (?:is )?unknown|(?:don't|do not|no idea|not sure) (?:know )?who (?:took|made|wrote|drew) (?:this|it)|not (?:my|our) (?:photo|picture|image|art|video)(?= ?(?:[.!,)\n]|$))`,
  ],
});

// "Repost" first, as many do it, without the one it came from.
const repost = /^[^\p{L}\p{N}@]{0,6}(?:repost|regram|reposted)\b(?![- ]?(?:if|this|it|to|your|den|diesen|wenn|für|an))/iu;
const quotation = /„[^„“”"\n]{80,600}[“”"]|“[^“”\n]{80,600}”|»[^»«\n]{80,600}«|«[^«»\n]{80,600}»|"[^"\n]{80,600}"/u;
const named = /(?:(?<!\p{L})(?:[Vv]on|[Bb]y|[Aa]us|[Ff]rom|[Nn]ach|[Ll]aut|©|[Ss]agt?e?|[Ss]agten|[Mm]eint|[Ee]rzählt|[Ss]chreibt|[Ss]chrieb|says?|said|writes?|wrote|tells|told|explains?|berichtet|erklärt|so|freut sich)(?!\p{L})|[–—-])\s?(?:(?:der|die|das|the|our|unsere?r?|eine?r?|a)\s)?(?:\p{Ll}{1,30}\s)?[\p{Lu}\d]/u;
const spoken = /(?<!\p{L})(?:sagte?n?|schreibt|schrieb\p{L}{0,30}|meint|erzählt|fragt|says?|said|writes?|wrote|asks?|told)(?!\p{L})|[–—-]\s?\p{Lu}\.|\p{Lu}\p{Ll}{1,30} \p{Lu}\.(?=\s|$|,)/u;
const own = /(?<!\p{L})(?:selbst (?:gemacht|fotografiert|geschrieben)|eigenes (?:bild|foto)|own photo|our own|my own)(?!\p{L})|public domain|gemeinfrei|cc[- ]?(?:by|0)/iu;

export default rule({
  codes: ['COM-06'],
  gravity: 'warning',
  strength: 'law',
  kinds: ['post', 'thread', 'edit', 'unknown'],
  moment: 'pause',
  needs: ['text'],
  check({ parsed, language }): Finding[] {
    const { text, prose, links, mentions } = parsed;
    if (links.length > 0 || mentions.length > 0 || own.test(prose)) return [];
    const [first] = unnamed(language, parsed);
    if (first) return [{ at: first.at }];
    const again = /\(get_repost\)|・・・/u.test(text) ? null : repost.exec(text);
    if (again && (language !== 'other' || parsed.words.length < 4)) return [{ at: [again.index + again[0].search(/\p{L}/u), again[0].length] }];
    const quote = longQuotation(parsed);
    return quote ? [{ at: quote, variant: 'quotation', gravity: 'hint', sure: false }] : [];
  },
});

/** A long quotation with nobody's name before or after it. */
function longQuotation({ prose }: ParsedText): Span | undefined {
  if (prose.length < 84 || !/["„“»«]/u.test(prose)) return undefined;
  const found = quotation.exec(prose);
  if (!found) return undefined;
  const around = `${prose.slice(Math.max(0, found.index - 120), found.index)} ${prose.slice(found.index + found[0].length, found.index + found[0].length + 140)}`;
  return named.test(around) || spoken.test(around) ? undefined : [found.index, found.index + found[0].length];
}

export const sources: Sources = [
  { title: '§§ 13, 19a, 63 UrhG', url: 'https://www.gesetze-im-internet.de/urhg/__13.html', date: '2025-04-02', kind: 'law' },
  { title: { en: 'TikTok and YouTube: rules on unoriginal content', de: 'TikTok und YouTube: Regeln zu fremden Inhalten' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-08-20', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'Whose work is this?',
    why: 'Authors have a right to be named, and what stands on the net is not free to take.',
    look: 'Ask before you use it, and link or mention who made it.',
    variants: { quotation: { title: 'Who said this?', why: 'A quotation needs its source, and the one who said it likes to be named.', look: 'Add the name, or link the source.' } },
  },
  de: {
    title: 'Von wem ist das?',
    why: 'Wer etwas geschaffen hat, darf genannt werden, und was im Netz steht, ist nicht frei.',
    look: 'Frag vorher und verlink oder erwähn, von wem es ist.',
    variants: { quotation: { title: 'Wer hat das gesagt?', why: 'Ein Zitat braucht eine Quelle, und wer es gesagt hat, möchte genannt werden.', look: 'Ergänz den Namen oder verlink die Quelle.' } },
  },
};

export const examples: Examples = {
  en: {
    good: [
      { text: 'Photo: @anna, with her kind permission', site: 'x' },
      'Found this key in the park. Who misses it?',
      'Photo: Anna Lee',
      '"The garden belongs to everyone who waters it, and to those who only sit and look at it for a while", says Mia Holm.',
    ],
    bad: [
      { text: 'Found this great picture online', at: 'Found this great picture online' },
      { text: 'Our town from above! Photo: Google', at: 'Photo: Google' },
      { text: 'What a drawing. Credit to the owner, whoever that is.', at: 'Credit to the owner' },
      { text: '"The garden belongs to everyone who waters it, and to those who only sit and look at it for a while."', at: [0, 101] },
    ],
  },
  de: {
    good: [
      { text: 'Foto: @anna, mit freundlicher Erlaubnis', site: 'x' },
      'Diesen Schlüssel haben wir im Park gefunden. Wer vermisst ihn?',
      'Foto: Anna Lee',
      '„Der Garten gehört allen, die ihn gießen, und auch denen, die nur eine Weile dasitzen und schauen“, sagt Mia Holm.',
    ],
    bad: [
      { text: 'Netzfund: tolles Bild', at: 'Netzfund' },
      { text: 'Unsere Stadt von oben! Bildquelle: Internet', at: 'Bildquelle: Internet' },
      { text: 'Dieses schöne Bild haben wir im Internet gefunden, Urheber unbekannt.', at: 'Dieses schöne Bild haben wir im Internet gefunden' },
      { text: '„Der Garten gehört allen, die ihn gießen, und auch denen, die nur eine Weile dasitzen und schauen.“', at: [0, 99] },
    ],
  },
};
