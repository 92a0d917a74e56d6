import type { Span } from '../edit';
import { pattern } from './latin';
import { withoutQuotations } from './quotations';

/** A word that addresses the reader, `du` (one or several) or `Sie`. */
export type AddressWord = { readonly at: Span; readonly text: string; readonly form: 'du' | 'Sie' };

const edge = '(?<![\\p{L}\\p{N}_#@-])';
const end = '(?![\\p{L}\\p{N}_-])';
const duWords = `${edge}(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[mnrs]?)?|[Ee]uch|[Ee]uer|[Ee]ure[mnrs]?)${end}`;
/** Forms that only go with "ihr" when several are addressed. */
const plural =
  [
    'habt|seid|könnt|wollt|sollt|dürft|müsst|mögt|werdet|wisst|wart|hattet|würdet|wärt|könntet|möchtet|solltet|müsstet|wolltet',
    'wusstet|dürftet|findet|bekommt|braucht|kennt|sucht|lest|seht|nehmt|gebt|helft|tut|fragt|erfahrt|erlebt|schafft|liebt|plant|träumt',
    'interessiert',
  ].join('|');
const ihr = [
  `${edge}(?:${plural}|[Kk]ommt|[Mm]acht|[Hh]abt|[Ss]eid|[Kk]önnt|[Ww]ollt|[Ww]isst) (ihr)${end}(?! (?:Kind|Sohn|Mann|Vater|Team`,
  `Name|Leben|Haus|Angst|Sorgen|Hoffnung|Betrieb|Chef|Bruder|Sohn|Unternehmen))|${edge}([Ii]hr) (?:alle |auch |uns |das |es |noch |hier |jetzt |heute |schon |gerne? |immer |nur |bei `,
  `mit ){0,2}(?:${plural})${end}|${edge}([Ii]hr) (?:Lieben|alle|beiden)${end}|${edge}(?:[Ww]enn|[Oo]b|[Dd]ass|[Dd]amit|[Ff]alls`,
  '[Ww]eil|[Ww]as|[Ww]ie|[Ww]o|[Ww]ann|[Ww]arum|[Ss]obald|[Bb]evor) ([Ii]hr) (?:euch|uns|mich|das|es|noch|auch|schon|nicht|hier',
  `heute|morgen|gerne?|mehr|Lust|Zeit|Fragen|Ideen|Hilfe|dabei|mit)${end}`,
].join('|');
const calls = [
  '(?:Kommt|Schaut|Bringt|Lest|Hört|Nehmt|Macht|Sagt|Holt|Klickt|Ruft|Tragt|Probiert|Schickt) (?:doch|gerne?|einfach|mal|bitte',
  'vorbei|rein|herein|mit|dabei)|(?:Folgt|Besucht|Schreibt|Helft|Sagt|Erzählt|Schickt|Unterstützt|Ruft) uns|Seid (?:dabei',
  'gespannt|willkommen|schnell|so (?:lieb|nett|gut|frei)|bereit|kreativ|mutig|vorsichtig|herzlich)|Sei (?:dabei|gespannt)|(?:Komm|Schau|Bring|Hol|Ruf|Klick|Schreib|Lies|Folg|Besuch|Unterstütz)e? (?:doch',
  'gerne?|einfach|mal|bitte|vorbei|rein|herein|mit|uns)|Lasst uns wissen|(?:Entdecke|Erlebe|Erfahre|Nutze|Teste|Buche|Bestelle',
  'Finde|Besuche|Genieße|Gestalte|Lerne|Werde|Hol|Lass) (?:jetzt|hier|unser\\p{L}{0,30}|die|das|den|mehr|mit|Teil|noch|neue\\p{L}{0,30}',
  'wie|heute|bei)|(?:Bringt|Nehmt|Meldet|Tragt|Hört|Schaut|Schaltet|Macht|Packt|Ladet|Holt|Ruft) (?:[^.!?\\n,]{1,50} )?(?:mit|vorbei|rein|herein|an|ein|zu|weiter)(?=[.!])|(?:Kommt|Schaut|Bringt|Holt|Meldet) (?:am|zum|zur|zu|in|ins|bei|im|alle|heute|morgen|gleich) [^.!?\\n,]{1,40} (?:vorbei|mit|ab|an)(?= und )|(?:Komm|Schau) (?:gleich|heute|jetzt|morgen|am|zum|zur|in)|(?:Verrate?t?|Sag|Nenne?t?|Erzähle?|Zeige?t?|Fragt?|Stellt) uns|Bleibt (?:gesund|neugierig|dran|gespannt)(?=[.!])|(?:[Dd]ann|[Uu]nd) (?:komm|schau|ruf|schreib|bewirb dich|melde dich|hol dir|probier)(?= )|Verpasst (?:nicht|es nicht)|Verpass(?:e)? nicht',
].join('|');
/** Orders inside a sentence, in the form that nobody else takes: "und bring Kuchen mit", but not "ich komm und bring". */
const inside = '(?<=^(?:Liebe|Hallo|Hey|Hi) [^.!?,\\n]{2,40}, )(?:kommt|schaut|bringt|holt) (?:doch|gerne?|einfach|alle|zahlreich|vorbei)(?!\\p{L})|(?<=\\p{Ll}(?:,| und| oder) )(?<!(?<!\\p{L})[Ii]ch(?!\\p{L})[^.!?\\n]{0,60})(?:komm|bring|ruf|schreib|lass|nimm|schick|lies|hol) (?=(?:uns|mir|mich|doch|gern|gerne|mal|bitte|vorbei|rein|mit|ein|eine|einen|gute|zu|zum|zur|in|ins)(?!\\p{L}))';
/** How several are asked: "Wie geht ihr damit um?" */
const asks = '(?<=(?:^|[.!?:\\n] ?)(?:Wie|Wo|Wohin|Wann|Warum|Womit|Was) (?:geht|macht|esst|trinkt|schaut|hört|löst|feiert|verbringt|spielt|fahrt|wohnt|arbeitet|lernt|denkt|meint|wünscht|kocht|backt|nutzt|handhabt|erlebt) )ihr(?= [^.!?\\n]{2,80}\\?|\\?)(?! (?:\\p{Lu}|angst|zu schaffen|nahe))';
const du = pattern(`${duWords}|${ihr}|${inside}|${asks}|(?<=^|[.!?:\\n] |[^\\p{L}\\p{N}\\s,;] )(?:${calls})${end}`, 'gmu');
/** At the beginning of a sentence "Sie" may be she or they; inside one, only those addressed. */
const sie = pattern(
  [
    `(?<=[\\p{L}\\p{N},;)%€] )(?:(?:Sie|Ihnen|Ihre[nmrs]?)${end}|Ihr(?= (?:Vertrauen|Team|Besuch|Interesse|Feedback|Anliegen`,
    'Engagement|Kind|Unternehmen|Verständnis|Projekt|Angebot|Geschenk|Zuhause|Auto|Event|Konto|Termin|Betrieb|Haus|Geld|Leben',
    'Traum|Wohl|Wunsch|Herz|Ansprechpartner|Partner|Verein)))|(?<=(?:^|[.!?:] |\\n))Sie(?= \\p{Ll}{2,20}n (?![^.!?\\n]{2,80} (?:ihr|du|euch)(?!\\p{L}))[^.!?\\n]{2,80}\\?| (?:erreichen|finden) uns (?:unter|telefonisch|per|weiter|in der|am|im|auf))',
  ].join('|'),
  'gmu',
);
const anySie = /Sie|Ihnen|Ihre?/;
/** Talk about the forms themselves, and names with a French "du". */
const topic = pattern(String.raw`(?<!\p{L})(?:du|Du) (?:oder|und|statt|vs\.?|zum|ins) (?:Sie|Ihr)|(?<!\p{L})Sie (?:oder|und|statt|zum|vs\.?) (?:du|Du|ihr)(?!\p{L})|(?<!\p{L})(?:ge)?(?:duz|siez)|Anrede(?!\p{L})|(?:beim|per|das|zum) (?:Du|Sie)(?!\p{L})`, 'iu');
/** A capital word before it, unless that is a verb as in "Hast du". */
const french = /\p{Lu}\p{L}{0,30}(?<!st)[- ]$/u;

/** Finds the words that address readers in a German text, quotations left out. */
export function findAddress(prose: string): AddressWord[] {
  const text = withoutQuotations(prose).replace(/‚[^‘\n]{1,200}‘/gu, (quoted) => ' '.repeat(quoted.length));
  if (topic.test(text)) return [];
  const found: AddressWord[] = [];
  for (const match of text.matchAll(du)) {
    const word = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[0];
    const start = match.index + match[0].indexOf(word);
    if (word === 'du' && /^ \p{Lu}/u.test(text.slice(start + 2)) && french.test(text.slice(Math.max(0, start - 24), start))) continue;
    found.push({ at: [start, start + word.length], text: word, form: 'du' });
  }
  if (anySie.test(text)) for (const { index, 0: word } of text.matchAll(sie)) found.push({ at: [index, index + word.length], text: word, form: 'Sie' });
  return found.toSorted((a, b) => a.at[0] - b.at[0]);
}
