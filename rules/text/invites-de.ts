import type { Wording } from './phrases';

const eventDe = [
  '(?:veranstaltung|workshop|webinar|seminar|vortrag|konzert|lesung|eröffnung|tag der offenen tür|infoabend|informationsabend',
  'fest|feier|flohmarkt|basar|ausstellung|vernissage|treffen|stammtisch|kurs|führung|rundgang|turnier|gottesdienst|filmabend',
  'theaterabend|party|diskussion|podium|probetraining|training|schnuppertag|aktionstag|mitgliederversammlung|sprechstunde',
  'bürgerversammlung|offenen? (?:abend|nachmittag|tür|probe|werkstatt)|(?:kleider|bücher|pflanzen)tausch|tauschbörse|kundgebung|demo|hausmesse|kinderturnen|spaziergang|wanderung|frühstück|brunch|open house|atelier|markt|jubiläum|premiere|auktion|picknick|singen',
  '(?:wein|bastel|spiele|quiz)abend|weinprobe|verkostung|repair-?café|aufführung|empfang|quiz|disco|kranzbinden|blutspende|(?:winter|sommer|herbst|mai|silvester|faschings|masken|ärzte|opern|schul)ball|tanzabend)',
].join('|');
/** Said first in a post, these announce what is to come. */
const headlineDe = '(?:info|themen|eltern|spiele|film|kino)abend|workshop|webinar|vortrag|lesung|konzert|tag der offenen tür|flohmarkt|basar|vernissage|stammtisch|meet-?up|schnuppertag|adventsbasar';

/** A day, as an announcement names it. */
const dayDe = `(?:am |diesen |nächsten |kommenden )?(?:(?:\\p{L}{3,6}tag|mittwoch|sonnabend)(?:abend|nachmittag|morgen|vormittag)?(?!\\p{L})|(?:mo|di|mi|do|fr|sa|so)\\.?,? \\d|\\d{1,2}\\. ?(?:\\d{1,2}\\.|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)\\p{L}{0,6}|heute|morgen|übermorgen)`;
const offDe = '(?![^\\n]{0,90}(?:ausgebucht|ausverkauft|verschoben|verlegt|abgesagt|gewonnen|verloren|gesucht|krank|bericht|(?:ist|sind) (?:schon |leider )?voll)(?!\\p{L}))';

/** How a German text asks people to come. */
export const invitesDe: Wording = [
  'spielt singt liest konzer musiz gasti ausst führ rundg turn gotte theater party disk podi train aktion mitgl sprec bürge klei büch pflanz tausch kundg demo hausm kinder spazi wandert wander früh brun open markt jubi prem aukt pickn wein bast quiz verko repa auffü empf disco kranz bluts treff kurs semin feier geht lauf mach koch raten verans work trif tanz feie wand lese spiel sing tret lust könn kart bald steh vera orga biete mein info work webi vort lesu konz tag floh basa vern stam meet film spie elte alle eint uns verp eing einl herz lade lädt komm seid seie sei besu will fest save inst anme jetz plat plät meld freu wir scha unse morg heut am dies näch tref find endl',
  `(?:tanzt|singt|feiert|wandert|tanzen sie|feiern sie|singen sie|wandern sie) (?:doch |alle )?mit uns(?!\\p{L})|(?:stammtisch|chor|(?:näh|strick|spiele|lese)?(?:gruppe|runde|kreis)) trifft sich (?:wieder|ab jetzt|am(?= \\p{L}))|plätze (?:noch )?frei (?:in|bei|im|beim|für) (?:unser\\p{L}{0,3}|de[mnr]) [^.!?\\n]{0,30}${eventDe}|(?:trefft|treffen sie) uns (?:auf|an|bei) (?:der|dem|unserem) (?:\\p{L}{0,14}messe|stand)|kommt (?:rum|rüber)(?<=${eventDe}\\p{L}{0,3}(?!\\p{L})[^\\n]{1,160})`,
  `(?:heute|morgen|am \\p{L}{3,6}tag|(?:nächste|diese|kommende)[nrs]? \\p{L}{4,10}) (?:abend )?(?:spielen|treten|singen|lesen|lese|spiele|singe|trete) (?:wir|ich) (?:[^.!?\\n]{0,30} )?(?:live|auf|aus|vor)(?!\\p{L})(?! jemand)|(?:bald|demnächst) (?:ist|findet|steigt|gibt es) (?:\\p{L}{1,12} ){0,2}?\\p{L}{0,14}${eventDe}\\p{L}{0,3}(?!\\p{L})`,
  `wer hat (?:\\p{L}{1,12} ){0,2}lust auf (?:eine?n?|unser\\p{L}{0,2}) [^.!?\\n]{0,20}${eventDe}|könn(?:t ihr|en sie|st du) [^.!?\\n]{0,30}${eventDe}\\p{L}{0,3} (?:kostenlos |gratis |unverbindlich )?(?:testen|ausprobieren|besuchen|kennenlernen)`,
  `(?<=^|[.!?\\n] ?)(?:das|der|die) (?:\\p{L}{1,20} ){0,2}\\p{L}{0,14}${eventDe} steht (?:an|vor der tür|bevor)|meld(?:et euch|e dich|en sie sich) (?:\\p{L}{1,12} ){0,2}an(?=[.!,]|$)(?<=${eventDe}\\p{L}{0,3}(?!\\p{L})[^\\n]{1,160})`,
  `(?:komm(?:t|en sie) (?:einfach |gern |gerne |doch )?(?:dazu|vorbei)|komm(?:t|en sie) (?:gern|gerne) vorbei)(?<=(?:lese (?:ich|wir) aus|werkstatt|atelier|${eventDe})\\p{L}{0,3}(?!\\p{L})[^\\n]{1,160})`,
  `(?:nicht verpassen|verpasst? nicht|merkt? (?:euch|dir)(?: schon)? vor)[:,!]? [^.!?\\n]{0,40}${eventDe}\\p{L}{0,3}`,
  `(?:herzliche )?einladung (?:zu[mr]?|in|ins|an) [^.!?\\n]{1,80}`,
  `(?<!(?:von|unter) (?:euch|ihnen) )(?:lad(?:en|e)|lädt) [^.!?\\n]{0,80}(?:ein|zu[mr]? [^.!?\\n]{0,40}${eventDe}[^.!?\\n]{0,40} ein)`,
  `(?:du bist|ihr seid|sie sind|alle sind) (?:herzlich )?(?:eingeladen|willkommen)(?: zu[mr]?| bei)?[^.!?\\n]{0,40}${eventDe}\\p{L}{0,3}|(?:ihr seid|du bist|sie sind|alle sind) (?:alle )?(?:herzlich )?eingeladen(?<=${eventDe}\\p{L}{0,3}[^\\n]{1,180})(?=[.!,])`,
  `(?:sicher|reservier|buch)(?:t|e|en sie)? (?:euch|dir|sich)? ?(?:jetzt )?(?:euren|deinen|ihren|einen) platz [^.!?\\n]{0,30}${eventDe}\\p{L}{0,3}|meld(?:et euch|e dich|en sie sich) (?:\\p{L}{1,30} ){0,2}(?:zu[mr]?|für) [^.!?\\n]{0,30}${eventDe}\\p{L}{0,3}`,
  `(?:besuch(?:t|e|en sie)|freut euch auf|freu dich auf) (?:unser\\p{L}{0,3}|den|die|das) [^.!?\\n]{0,30}${eventDe}\\p{L}{0,3}`,
  `(?:anmeldung|anmeldungen|anmelden|plätze) (?:für|zu[mr]?) [^.!?\\n]{0,30}${eventDe}\\p{L}{0,3}`,
  `(?:schaut?|schauen sie)(?: gern| gerne| doch)? bei(?:m)? (?:unserem |unserer )?${eventDe}\\p{L}{0,3} vorbei|wir freuen uns auf (?:euch|dich|sie) (?:beim|bei der|zum|zur) [^.!?\\n]{0,30}${eventDe}`,
  `(?:wir|ich) (?:veranstalten?|organisieren?|bieten?|machen?|halten?|geben?|starten?|planen?) (?:\\p{L}{1,20} ){0,3}[\\p{L}-]{0,24}(?:workshop|webinar|seminar|vortrag|lesung|konzert|flohmarkt|basar|vernissage|stammtisch|kurs|infoabend)(?!\\p{L})(?! (?:halten|gehalten))`,
  `(?:lad(?:en|e)|lädt) [^.!?\\n]{0,40} zu[mr]? \\p{L}{0,14}${eventDe}\\p{L}{0,3}(?!\\p{L})(?<!(?:von|unter) (?:euch|ihnen) [^.!?\\n]{1,60})`,
  `komm(?:t|en sie)?(?: \\p{L}{1,30}){0,3} (?:zu|zum|zur|in) (?:unser\\p{L}{0,30}|mein\\p{L}{0,3}|de[mr]|ein\\p{L}{0,30})?[^.!?\\n]{0,30}${eventDe}\\p{L}{0,3}`,
  `(?:seid|sei|seien sie) dabei,? (?:bei|beim|wenn|zum|zur)[^.!?\\n]{0,60}`,
  `(?:komm(?:t|en sie) (?:gern|gerne|doch|einfach|alle|zahlreich|früh)? ?vorbei|(?:alle sind|jede[rs]? ist) (?:herzlich )?willkommen|eintritt (?:ist )?frei|wir freuen uns(?: schon| sehr| riesig){0,2} auf (?:euch|dich|sie|(?:alle|viele|zahlreiche|große|kleine|neugierige|eltern|familien|kinder|gäste|besuch\\p{L}{0,8}|nachbar\\p{L}{0,5}|publikum|jede[nr]?|interessierte|groß und klein|jung und alt)(?!\\p{L})(?<=${eventDe}\\p{L}{0,3}(?!\\p{L})[^\\n]{0,60}(?:tag|abend|woch|uhr|advent|\\d\\.)[^\\n]{1,100}))(?!\\p{L})|wir erwarten (?:euch|dich|sie))`
    + `(?<=${eventDe}\\p{L}{0,3}(?!\\p{L})[^\\n]{1,160})`,
  `(?<=^|\\n)(?:unser(?:e|er)? |der |die |das |ein(?:e)? )?(?:nächste[rs]? )?(?:${headlineDe})(?= (?:zu[mr]?|mit|über|in|im|an|am|bei|beim|für|von|rund)(?!\\p{L})|[:!]| dreht sich| steht an)(?=[^\\n]{0,120}[.!:,] ?(?:[^\\n]{0,60} )?(?:wir|unsere?|euch|stell(?:t|en)|zeig(?:t|en)|vorbei|willkommen|(?:schau|komm|lern|probier|erleb|bring|entdeck|seh|guck|staun)(?:t|en sie))(?!\\p{L}))`,
  `(?<=^|\\n)(?:unser(?:e|er)? |ein(?:e)? |großes |kleines )?(?:${headlineDe}) (?:unsere[rs]?|de[rs]) [^.!?:\\n]{2,50}(?: am|,|:| im| um| ab) (?:\\p{L}{3,10}(?:tag|woch|abend|advent)|(?:\\p{L}{3,8} )?advent|\\d)(?!\\p{L}|[^\\n]{0,60}(?:ausverkauft|ausgebucht|verlegt))`,
  `in (?:unserem|unserer|diesem) (?:nächsten |kostenlosen )?${eventDe} (?:zu[mr]?|über|für) [^.!?\\n]{1,60}(?:beantwort|zeig|erfahr|erklär|lern|sprech|stell)\\p{L}{0,4}`,
  `in (?:unserem|diesem) (?:webinar|infoabend|seminar) (?:zeig|erklär|beantwort)\\p{L}{1,3} (?:wir|ich)(?!\\p{L})`,
  `in (?:unserem|unserer) nächsten ${eventDe} (?:zeig|erfahr|erklär|lern|sprech|geht|stell)\\p{L}{0,4}`,
  `(?<=^|[.!?\\n][^\\S\\n]?)(?:am )?(?:\\p{L}{3,6}tag|mittwoch|sonnabend)(?:abend|nachmittag)?,? (?:(?:de[nm] )?\\d{1,2}\\.[^!?\\n]{0,30} )?(?:um [^!?\\n]{1,14}uhr )?(?:spielt|singt|liest|konzertiert|tanzt|musiziert|gastiert|eröffnet|feiert) (?:(?:unser|der|die|das) )?(?:\\p{L}{1,20}(?:chor|orchester|kapelle|band|gruppe|ensemble|verein|quartett|trio|bühne)|(?:chor|orchester|kapelle|band|quartett|trio|kammerorchester|ensemble))\\p{L}{0,3}(?!\\p{L})`,
  `(?:komm|geh|lauf|wander|sing|tanz|feier|mach|rat|koch|bastel)(?:t|en sie) (?:doch |gern |gerne |alle |einfach )?mit(?: uns)?(?=[.!,]|$)(?<=${eventDe}\\p{L}{0,3}(?!\\p{L})[^\\n]{1,160})|(?:hast du|habt ihr|haben sie|noch) lust auf (?:eine?n?|unser\\p{L}{0,2}) [^.!?\\n]{0,20}${eventDe}|(?<=^|[.!?\\n][^\\S\\n]?)lust auf (?:eine?n?|unser\\p{L}{0,2}) [^.!?\\n]{0,20}${eventDe}|wir sehen uns (?:beim|auf de[rm]|zu[mr]|bei der) [^.!?\\n]{0,20}${eventDe}`,
  // Called with a sentence of its own, behind the one that names the event.
  `(?:(?:seid|sei|seien sie) dabei|komm(?:t|en sie) (?:alle|zahlreich))(?<=${eventDe}\\p{L}{0,3}(?!\\p{L})[^\\n]{1,160})`,
  `(?:morgen|heute|am (?:\\p{L}{3,6}tag|wochenende)|(?:diese|nächste)[nrs]? \\p{L}{4,10}) (?:abend )?(?:ist|findet|steigt|gibt es|laden wir) (?:\\p{L}{1,12} ){0,3}?\\p{L}{0,14}${eventDe}\\p{L}{0,3}(?!\\p{L})`,
  `unser(?:e|er)? (?:\\p{L}{1,20} ){0,2}[\\p{L}-]{0,24}${eventDe}\\p{L}{0,3}(?: [^.!?\\n]{0,60})? (?:findet|steigt|ist am(?= \\d)|ist (?:wieder|endlich) (?:dran|da|zurück)|kommt wieder|startet am(?= \\d)|geht (?:wieder los|weiter|in die)|steht (?:vor der tür|bevor))(?!\\p{L})|findet (?!trotz|wie |[^.!?\\n]{0,60}(?:nicht|kein))[^.!?\\n]{1,80} statt(?! dessen)|endlich wieder \\p{L}{0,14}${eventDe}`,
  `(?:wir treffen uns|trefft uns) (?:zum|zur|beim) (?:\\p{L}{1,20} )?\\p{L}{0,14}${eventDe}\\p{L}{0,3}`,
  `(?:bei[mr]?|zu[mr]?) (?:unser\\p{L}{0,3} |der |dem )?${eventDe}[^.!?\\n]{0,50} (?:dürft|könnt|erlebt|erfahrt) ihr`,
];

/** An event first, with its day: announced, not told. */
export const announcesDe: Wording = [
  'veranst work webin semin vortr konz lesu eröff tag info fest feier floh basar ausst vern treff stam kurs führ rundg turn gotte film theater party disk podi probe train schnu aktion mitgl sprech bürger offen kleid büch pflanz tausch kundg demo hausm kinder spazi wander früh brun open atel markt jubi prem aukt pickn singen wein bast spiel quiz verko repa auffü empf disco kranz blut ball tanz advents weihn winter sommer herbst frühl kamm chor haupt nach',
  `(?<=^|\\n\\W{0,3})(?:(?:unser(?:e|er|es)?|ein(?:e)?|der|die|das|große[rs]?|kleine[rs]?|nächste[rs]?|erste[rs]?|offene[rs]?|kostenlose[rs]?|gemeinsame[rs]?|öffentliche[rs]?) ){0,2}[\\p{L}-]{0,24}${eventDe}(?!\\p{L})(?: (?:mit|zu[mr]?|über|von|für|bei|rund um|nach|gegen|unter|ohne|im|in) [^.!?\\n]{2,60}?)?(?:,|:| –| -)? ${dayDe}${offDe}`,
];
