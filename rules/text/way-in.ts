import { pattern } from './latin';

/** As verbs at the beginning of a sentence they call on somebody; inside one they only tell. */
const calling =
  [
    'Sagt?|Erzähle?t?|Erzählen|Schreibe?t?|Schreiben|Komme?n?t?|Schaue?n?t?|Lest|Lies|Lesen|Meldet?|Melden|Mache?n?t?|Rufe?n?t?',
    'Bewirb|Bewerbt|Bewerben|Besuche?n?t?|Folge?n?t?|Höre?n?t?|Probieren?t?|Helft|Hilf|Helfen|Unterstütze?n?t?|Spende[nt]?|Teilt',
    'Teste[nt]?|Buche?n?t?|Bestellt?|Bestellen|Sichern?t?|Entdecke?n?t?|Klicke?n?t?|Tragt|Merkt|Diskutiert|Fragt|Bringt?|Nehmt',
    'Nimm',
  ].join('|');
const de =
  [
    '(?:sagt?|erzählt|schreibt?|kommt?|schaut?|meldet|melde|ruft?|bringt?) (?:uns|euch|dich|gern|gerne|doch|mal|einfach|bitte',
    'vorbei|mir)|eingeladen|einladung|laden|willkommen|mitmachen|mitzumachen|mitreden|anmeld\\p{L}{1,30}|vorbeikommen|vorbeischauen',
    'freuen uns auf|gern(?:e)? (?:melden|schreiben|kommentieren)|kommentar\\p{L}{0,30}|link|tickets|karten|gesucht|suchen',
  ].join('|');
const en =
  [
    "tell|share|come|join|read|write|visit|see|look|check|watch|listen|try|call|email|apply|sign up|register|book|order|shop",
    "donate|support|help|follow|meet|ask|discover|explore|find out|learn more|get in touch|drop (?:us|by)|let us know|let me know",
    "reply|comments?|welcome|invited?|swing by|pop in|save the date|tickets|link|looking for|vote|subscribe|download",
  ].join('|');
const borders = (words: string) => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;
let calls: RegExp | undefined;
let opens: RegExp | undefined;

/** True when a text asks something or invites to a next step. */
export function hasWayIn(text: string): boolean {
  return text.includes('?') || (calls ??= pattern(borders(`${de}|${en}`), 'iu')).test(text) || (opens ??= pattern(`(?:^|[^\\p{L}\\p{N}\\s,;] ?|\\n)(?:${calling})(?![\\p{L}\\p{N}])`, 'u')).test(text);
}
