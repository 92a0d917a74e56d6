import { orderHere as begin } from './orders';
import { whoDe, whoEn } from './people';
import type { Wording } from './phrases';
import { clauseEnd, upTo, within, wordEnd } from './slots';

/** What stands for a person on a site. */
const handleDe = String.raw`(?:handles?|@-?(?:handle|namen?)?|profil(?:e|namen?|links?)?|account(?:s|namen?)?|nutzernamen?|benutzernamen?|usernamen?|insta(?:gram)?-?(?:namen?|handle)|nicknamen?)`;
const placeDe = '(?:(?:hier|gleich|direkt) )?(?:drunter|druntersetzen|darunter|unten|rein(?=[.!,\\n]|$)|in (?:die|den) (?:kommentare?n?|kommis?|antworten|replies)|unter (?:diesen|diesem|den|dem|das) (?:post|beitrag|bild|foto|video|reel|tweet))';
const little = upTo(4, '(?:doch|mal|gleich|sofort|schnell|hier|unten|jetzt|einfach|bitte|gern|gerne|uns|mir|dazu|noch|kurz|auch|unbedingt|eindeutig|dringend|definitiv|bitte)');
const your = '(?:dein(?:e|en)?|euer|eure?n?|den|die|das|so eine?n?|eine?n?|jede[rns]?|der)';
const bring = '(?:rufen|holen|setzen|schreiben|nennen|posten|eintragen|zitieren|verewigen|locken|ziehen|druntersetzen|reinschreiben|dazuschreiben|herbeirufen|auflisten|nominieren|druntersetzen|markieren|packen|stellen)';

/** Somebody is to be named to the site: "Setz sein Handle drunter". */
export const byNameDe: Wording = [
  'hand prof acco nutz benutz user nick namen name insta unten drun daru hier komment kommi mark tagg verl gehö setz nenn bitte einfach gern antw repl',
  `${begin}(?:setz|schreib|pack|trag|poste?|stell|leg|hau|klatsch|nenn|lass|knall|drück|häng|dropp|kleb|tipp|schmeiß|bring|gib|gebt)(?:e|t|et)? ${little}(?:sein(?:e|en)?|ihre?n?|deren|dessen|eure liebsten) (?:volle[nrs]? |ganze[nrs]? )?(?:${handleDe}|@)(?: ${little})?(?: ?${placeDe}|(?= ?[.!]| da${wordEnd}))`,
  `${begin}(?:setzen|schreiben|posten|nennen|tragen) sie ${little}(?:sein(?:e|en)?|deren|dessen) (?:${handleDe}|@) ?${little}${placeDe}`,
  `(?:unten|hier|drunter|darunter|in den kommentaren|bitte|einfach|gerne?) ${little}(?:mit|per|via) (?:einem |nem |dem )?@(?:-zeichen|-handle)? (?:${placeDe} )?${bring}`,
  `${begin}(?:nominier|nenn|ruf|hol|verpetz|grüß|erwähn|benenn|bestimm|kür|schlag|zitier|beorder)(?:e|t|en sie)? (?:${within(55)} )?(?:per|via|mit) (?:namensnennung|(?:seinem|ihrem|vollem|deren|dessen) (?:${handleDe}|@)|profilnamen?|handle|nutzernamen?|accountnamen?|klarnamen)${wordEnd}`,
  `(?:per|via|mit|über) (?:namensnennung|profilnamen?|handle|nutzernamen?|accountnamen?|@-?handle|seinem (?:profil|handle|namen)|ihrem (?:profil|handle)) ${placeDe}(?: (?:${bring}|ruf(?:t|e)?|hol(?:t|e)?|setzt?))?(?! an${wordEnd})`,
  `${your} ${within(60, 2)},? gehör(?:t|en) ${little}(?:(?:mit|samt|per) (?:seinem|ihrem|dem|vollem|ganzem|eigenem) (?:${handleDe}|@) ${placeDe}|(?:mit|per|samt) @ ${placeDe}|${placeDe} (?:verlinkt|markiert|getaggt|erwähnt|genannt|zitiert))`,
  `${your} ${upTo(3)}${whoDe},? ${within(45)}gehör(?:t|en) ${little}(?:in die (?:kommentare|kommis)|hier drunter|unter (?:diesen|den) (?:post|beitrag|reel))(?=${clauseEnd})`,
  `${begin}(?:alle |die |ihre |seine |deren )?(?:handles?|nutzernamen|profilnamen|@s) ${little}${placeDe}(?=${clauseEnd}| (?:und|bitte|setzen|schreiben|posten)${wordEnd})`,
  `(?:her|raus|rein|ab) mit (?:den|dem|seinem|ihrem|deren|allen|ihren) (?:handles?|profil(?:en|namen)?|nutzernamen|accounts?|@s)${wordEnd}|namen? (?:bitte |gern )?mit @ ${placeDe}`,
  `(?:markieren|taggen|markierungen|erwähnungen) (?:ist |sind )?(?:ausdrücklich |sehr |absolut )?(?:erwünscht|erbeten|pflicht)(?=${clauseEnd})`,
  `wie viele ${upTo(2)}${whoDe} (?:könnt|kannst|kriegt|schafft|bekommt|bekommst|kriegst) (?:ihr|du) ${within(25)}(?:markier(?:en|t)|verlink(?:en|t)|taggen|getaggt|erwähn(?:en|t)|nennen|rufen|in die kommentare|drunter)`,
];

const handleEn = '(?:handles?|user ?names?|@s?|@ ?(?:handle|name)s?|profiles?|accounts?|insta(?:gram)? (?:names?|handles?))';
const belowEn = '(?:(?:right |down |straight )?(?:below|underneath)|in the (?:comments|replies|thread)|under this (?:post|photo|picture|video|reel|one)?|here)';
const someEn = '(?:your|ur|a|an|the|that one|that|one|two|three|four|five|\\d{1,2}|all your|every)';

/** The same in English: "name yours with their handle". */
export const byNameEn: Wording = [
  'hand user prof acco insta name sham call expo ment shou list nomi poin iden summ ping hail page pagi buzz hole beck conj rope drag link belo unde comment repl tag tagg thre',
  `${begin}(?:name(?: and shame)?|shame|call out|expose|mention|shout[- ]?out|list|nominate|point out|identify|summon|ping|introduce|hail|page) (?!us|me|our|my${wordEnd})(?:${within(55)} )?(?:with|by|using|via) (?:(?:the|an?|their|his|her) )?(?:@-?|handles?|user ?names?|@ ?handle|profile(?: name)?|account name)(?=[ .,!)\\n]|$)`,
  `${begin}link (?:to )?(?:their|his|her|your ${upTo(2)}${whoEn}(?:'?s|')?) (?:profiles?|accounts?|pages?|handles?|insta(?:gram)?|@s?)${wordEnd}`,
  `how many (?:of your )?${upTo(3)}${whoEn} can you (?:ping|tag|name|@|summon|mention|list|call in|shout out|drag in|rope in|buzz|nominate)${wordEnd}`,
  `${begin}(?:ping|summon|page|buzz|holler at|beckon|conjure up|nominate|call in|rope in|drag in|hail|paging) ${someEn} ${upTo(4)}${whoEn} (?:${upTo(2)})?${belowEn}`,
  `(?:their|his|her|(?:your|that|the) ${upTo(2)}${whoEn}'s) (?:${handleEn}) (?:goes?|belongs?|comes?|go|lands?)?(?: right| straight)? ?(?:below|in the (?:comments|replies)|under this (?:post|reel|video|photo))${wordEnd}`,
  `${begin}(?:handles?|user ?names|@s|@ names) (?:only |please |go )?(?:below|in the (?:comments|replies))(?=${clauseEnd}| please)`,
  `by (?:tagging|@-?ing|pinging|mentioning) (?:them|him|her|someone|somebody|(?:a|your|the|that|one|two|three) ${upTo(2)}${whoEn})${wordEnd}`,
  `${begin}(?:drop|put|type|write|list|post|leave|add|give us|throw) (?:in )?(?:two|three|four|five|ten|\\d{1,2}|their|his|her) ${upTo(1)}(?:handles?|user ?names?|@s|names below and (?:link|tag)|accounts)${wordEnd}`,
  `who(?:'s| is| in| would| else)${within(60)}[?] ?(?:drop|put|type|write|give us|show us|let's (?:see|have)) (?:their|his|her|the|some|those) (?:handles?|user ?names?|@s?)${wordEnd}`,
];
