import { rule, type Examples, type Sources, type Words } from '../../rule';
import { findDates } from '../../text/dates';
import { pattern } from '../../text/latin';
import { compile, phrases } from '../../text/phrases';
import { unquoted } from '../../text/quotations';

const eventDe = [
  '(?:veranstaltung|workshop|webinar|seminar|vortrag|konzert|lesung|eröffnung|tag der offenen tür|infoabend|informationsabend',
  'fest|feier|flohmarkt|basar|ausstellung|vernissage|treffen|stammtisch|kurs|führung|rundgang|turnier|gottesdienst|filmabend',
  'theaterabend|party|diskussion|podium|probetraining|training|schnuppertag|aktionstag|mitgliederversammlung|sprechstunde',
  'bürgerversammlung|offenen? (?:abend|nachmittag|tür|probe|werkstatt)|(?:kleider|bücher|pflanzen)tausch|tauschbörse|kundgebung|demo|hausmesse|kinderturnen|spaziergang|wanderung|frühstück|brunch|open house|atelier|markt|jubiläum|premiere|auktion|picknick|singen',
  '(?:wein|bastel|spiele|quiz)abend|weinprobe|verkostung|repair-?café|aufführung|empfang|quiz|disco|kranzbinden|blutspende|(?:winter|sommer|herbst|mai|silvester|faschings|masken|ärzte|opern|schul)ball|tanzabend)',
].join('|');
const eventEn = [
  '(?:workshop|webinar|seminar|talk|concert|reading|opening|open (?:day|house|evening)|event|meet-?up|party|fair|market',
  'exhibition|session|class|course|tour|walk|tournament|service|screening|breakfast|lunch|dinner|brunch|festival|fundraiser|gig',
  'show|lecture|panel|conference|ceremony|quiz|training|celebration|open studio|studio|picnic|auction|launch|premiere|hike|taster',
  'clean-?up|jam|retreat|supper|open (?:morning|night|weekend)|car boot sale|jumble sale|bake sale|match|tasting|private view|repair café|get-together|carols|masterclass|blood drive|litter pick|barbecue|bbq|housewarming|nativity play|games? (?:night|evening)|pantomime|recital|disco|performance|reception|coffee morning|mic night)',
].join('|');
/** Said first in a post, these announce what is to come. */
const headlineDe = '(?:info|themen|eltern|spiele|film|kino)abend|workshop|webinar|vortrag|lesung|konzert|tag der offenen tür|flohmarkt|basar|vernissage|stammtisch|meet-?up|schnuppertag|adventsbasar';
const invites = phrases({
  de: [
    'trif tanz feie wand lese spiel sing tret lust könn kart bald steh vera orga biete mein info work webi vort lesu konz tag floh basa vern stam meet film spie elte alle eint uns verp eing einl herz lade lädt komm seid seie sei besu will fest save inst anme jetz plat plät meld freu wir scha unse morg heut am dies näch tref find endl',
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
    `(?<=^|\\n)(?:unser(?:e|er)? |der |die |das |ein(?:e)? )?(?:nächste[rs]? )?(?:${headlineDe})(?= (?:zu[mr]?|mit|über|in|im|an|am|bei|beim|für|von|rund)(?!\\p{L})|[:!]| dreht sich| steht an)(?=[^\\n]{0,120}[.!:,] ?(?:[^\\n]{0,60} )?(?:wir|unsere?|euch|stell(?:t|en)|zeig(?:t|en)|vorbei|willkommen)(?!\\p{L}))`,
    `(?<=^|\\n)(?:unser(?:e|er)? |ein(?:e)? |großes |kleines )?(?:${headlineDe}) (?:unsere[rs]?|de[rs]) [^.!?:\\n]{2,50}(?: am|,|:| im| um| ab) (?:\\p{L}{3,10}(?:tag|woch|abend|advent)|(?:\\p{L}{3,8} )?advent|\\d)(?!\\p{L}|[^\\n]{0,60}(?:ausverkauft|ausgebucht|verlegt))`,
    `in (?:unserem|unserer|diesem) (?:nächsten |kostenlosen )?${eventDe} (?:zu[mr]?|über|für) [^.!?\\n]{1,60}(?:beantwort|zeig|erfahr|erklär|lern|sprech|stell)\\p{L}{0,4}`,
    `in (?:unserem|diesem) (?:webinar|infoabend|seminar) (?:zeig|erklär|beantwort)\\p{L}{1,3} (?:wir|ich)(?!\\p{L})`,
    `in (?:unserem|unserer) nächsten ${eventDe} (?:zeig|erfahr|erklär|lern|sprech|geht|stell)\\p{L}{0,4}`,
    // Called with a sentence of its own, behind the one that names the event.
    `(?:(?:seid|sei|seien sie) dabei|komm(?:t|en sie) (?:alle|zahlreich))(?<=${eventDe}\\p{L}{0,3}(?!\\p{L})[^\\n]{1,160})`,
    `(?:morgen|heute|am (?:\\p{L}{3,6}tag|wochenende)|(?:diese|nächste)[nrs]? \\p{L}{4,10}) (?:abend )?(?:ist|findet|steigt|gibt es|laden wir) (?:\\p{L}{1,12} ){0,3}?\\p{L}{0,14}${eventDe}\\p{L}{0,3}(?!\\p{L})`,
    `unser(?:e|er)? (?:\\p{L}{1,20} ){0,2}[\\p{L}-]{0,24}${eventDe}\\p{L}{0,3}(?: [^.!?\\n]{0,60})? (?:findet|steigt|ist am(?= \\d)|ist (?:wieder|endlich) (?:dran|da|zurück)|kommt wieder|startet am(?= \\d)|geht (?:wieder los|weiter|in die)|steht (?:vor der tür|bevor))(?!\\p{L})|findet (?!trotz|wie |[^.!?\\n]{0,60}(?:nicht|kein))[^.!?\\n]{1,80} statt(?! dessen)|endlich wieder \\p{L}{0,14}${eventDe}`,
    `(?:wir treffen uns|trefft uns) (?:zum|zur|beim) (?:\\p{L}{1,20} )?\\p{L}{0,14}${eventDe}\\p{L}{0,3}`,
    `(?:bei[mr]?|zu[mr]?) (?:unser\\p{L}{0,3} |der |dem )?${eventDe}[^.!?\\n]{0,50} (?:dürft|könnt|erlebt|erfahrt) ihr`,
  ],
  en: [
    "conc lect look can't can’t givi spea read perf teac live nigh spac seat spot meet swin fanc open book chri jumb caro craf plan coff harv tast pott draw yoga our next sixt bring love wint choi join come you you' you’ we we'd we’d we're we’re invi ever all save rese sign regi book enro don't don’t see our the secu be meet do anyo welc brin tick pop drop call stop tomo toni this ther mon tues wedn thur frid satu sund flea",
    `(?:i'm|i am|we're|we are|i'll be|we'll be|i will be|we will be) (?:(?:giving|teaching|leading)|(?:speaking|reading|playing|performing) (?:at|in)) (?:our|an?|the|another) [^.!?\\n]{0,24}${eventEn}(?!\\p{L})|live music (?:tonight|tomorrow|this \\p{L}{3,12}|on \\p{L}{3,6}day)`,
    `our (?:\\p{L}{1,20} ){0,2}(?:group|club|choir|circle) (?:meets (?:again )?(?:on|this|next|at)|is meeting)(?!\\p{L})|who(?: fancies|'s up for| is up for| wants to come to) (?:an?|our|another|some) [^.!?\\n]{0,24}${eventEn}(?!\\p{L})|(?:taster|pottery|drawing|singing|yoga) (?:session|class|workshop)s?, (?:\\p{L}{1,12} ){1,2}(?:spaces|places|seats|spots) left`,
    `sign up (?:below|now|today|here)(?=[.!]|$)(?<=${eventEn}s?(?!\\p{L})[^\\n]{1,120})|(?:quiz|games?|film|movie|curry|open mic) (?:night|evening) is (?:back|on)(?= [^.!?\\n]{1,30}|[.!])(?! time| track| my mind)|we(?:'re| are) opening (?:our|the) [^.!?\\n]{0,30} to (?:visitors|the public|everyone|all)`,
    `(?<=^|[.!\\n] ?)(?:our )?(?:book launch|quiz night|carol (?:service|concert|singing)|jumble sale|car boot sale|bake sale|(?:christmas|craft|school|book|plant) (?:fair|market|party|concert|sale)|coffee morning|repair café|harvest supper) (?:on|this|next|tomorrow|tonight|coming up)(?!\\p{L})|(?<=^|[.!\\n] ?)open (?:day|evening|morning) at the(?!\\p{L})|(?<=^|[.!\\n] ?)(?:concert|reading|lecture) (?:with|by) [^.!?\\n]{2,50} (?:this|next|tomorrow|tonight)(?!\\p{L})`,
    `join us (?:for|at|as we|and) [^.!?\\n]{1,60}`,
    `(?:sign up|book your (?:place|seat|spot)|enrol) (?:now |today )?(?:for|at|to) (?:our|this) [^.!?\\n]{0,30}${eventEn}s?`,
    `(?:(?:don't miss|do not miss|see you (?:all )?at) (?:our|this)|we(?:'re| are) (?:hosting|holding|putting on|throwing|running(?= (?:an?|our|another|this) (?:\\p{L}{2,12} )?(?:webinar|workshop|class|seminar|taster|masterclass|talk)(?!\\p{L}))) (?:our|the|an?|this|another)) [^.!?\\n]{0,30}${eventEn}s?`,
    `(?:our|the) (?:\\p{L}{1,20} ){0,2}${eventEn} is open to (?:all|everyone|anyone|you)|(?<!(?:from|in|at|of|by|for|to|with|after|since|and) )(?:our|the|open) (?:[\\p{L}-]{1,20} ){0,3}${eventEn}s?(?: (?:for|on|with|about|in|by) [^.!?\\n]{1,40})? (?:is|are) (?:finally |now |also )?back(?! (?:to|in (?:stock|power|business|court|demand|fashion|the news)|on (?:bbc|itv|tv|air|netflix|channel|sky|track|sale|the air|radio))(?!\\p{L}))[^.!?\\n]{0,20}|(?:can't wait to|look(?:ing)? forward to) (?:see|seeing|welcome|welcoming|meet|meeting) (?:you|everyone|everybody|families|parents|neighbours|neighbors|all)(?!\\p{L}| (?:all )?(?:again|at the next|next|back|soon|then|another|on the road|online|what)(?!\\p{L}))(?<=${eventEn}s?(?!\\p{L})[^\\n]{0,60}(?:day|weekend|tonight|tomorrow|\\d ?(?:am|pm))(?!\\p{L})[^\\n]{1,100})`,
    `(?:pop|drop|call|stop|swing) (?:in|by) (?:(?:for|to|at) )?(?:our|the|a) [^.!?\\n]{0,30}${eventEn}s?|(?:tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this weekend)(?: night| evening)? (?:is|we have) (?:our |the |a )(?:\\p{L}{1,20} ){0,2}${eventEn}`,
    `there(?: will be an?|(?:'s| is) a (?:new|free)) (?:[\\p{L}-]{1,20} )?(?:workshop|webinar|course|talk|concert|class|tasting) (?:on|about|for|with)(?!\\p{L})|(?:everyone|you)(?:'s|'re| is| are) (?:all )?invited(?=[!.]|$)|meet us at (?:our|the) (?:\\p{L}{1,20} )?${eventEn}|our (?:\\p{L}{1,20} ){0,3}${eventEn} [^.!?\\n]{0,50}(?:takes place|kicks off|(?:starts|begins) at(?= \\d| half)|is open for)`,
    `(?:everyone|everybody|you|all) (?:is|are) welcome at (?:our|the) [^.!?\\n]{0,30}${eventEn}|and you(?:'re| are) (?:all )?invited|come (?:and|along and) celebrate (?:[^.!?\\n]{1,40} )?with us`,
    `(?:(?:everyone|all|anyone)(?: is| are)? welcome|come (?:along|by)|come and (?:try|listen|join)|be there|bring (?:a friend|your \\p{L}{1,20}))(?<=${eventEn}s?(?![\\p{L}])[^\\n]{1,80})`,
    `our (?:\\p{L}{1,20} ){0,2}${eventEn} is on(?= \\p{L}{3,6}day[^.!?\\n]{0,12} \\d)|the (?:\\p{L}{1,20} ){0,2}${eventEn} of [^.!?\\n]{2,40} takes place`,
    `our (?:next|upcoming) (?:\\p{L}{1,20} )?${eventEn} (?:has|brings|features|offers|includes)`,
    `(?<=[.!?] {0,2})come along(?= and (?!listen|see|hear|watch|enjoy|celebrate)|[.!,])(?=[^\\n]{0,60} ${eventEn}s?(?!\\p{L}))`,
    `(?:tickets (?:for|to)|bring [^.!?\\n]{1,30} to) our [^.!?\\n]{0,30}${eventEn}`,
    `be there when we [^.!?\\n]{1,40}|meet us at our (?:stand|stall|booth)|invitation: [^.!?\\n]{0,20}${eventEn}|register (?:now |today |here |early )?for (?:our|the|this) (?:\\p{L}{1,20} ){0,2}(?:seminar|webinar|workshop|talk|lecture|tour)`,
    `come (?:and|along and) (?:listen to|see|hear|watch|enjoy) (?:our|the) [^.!?\\n]{0,30}${eventEn}|come to (?:our|the) (?:\\p{L}{1,20} )?(?:carol singing|singing|christmas (?:market|party|concert))`,
    `join us (?:on|this|next) [^.!?\\n]{2,60} for (?!a walk)[^.!?\\n]{2,40}|our (?:next|upcoming|first|winter|summer|spring|autumn|christmas|annual) (?:\\p{L}{1,20} )?${eventEn} (?:is|takes|looks|will|covers|explains|shows|explores|answers|deals|asks|introduces)(?! (?:on|over|done|sold out|was))`,
    `(?:we|the \\p{L}{2,12})(?:'d| would) love to see you (?:there|all|in)|${eventEn}s? with [^.!?\\n]{2,40}[.!] come (?:early|along|and)`,
    `(?:you(?:'re| are)|everyone is|everybody is|all are) (?:all )?(?:warmly |cordially )?(?:invited|welcome)(?<=(?:${eventEn}|reading)s?(?![\\p{L}])[^\\n]{1,160})`,
    `(?:warmly |cordially )?invites? (?:you|everyone|all|\\p{L}{2,12} \\p{L}{3,12}) to (?:our|its|their|a|the) [^.!?\\n]{0,30}${eventEn}s?|our [^.!?\\n]{0,30}${eventEn} is coming up`,
    `join us(?=[!.…]|$)|join (?:our|this) [^.!?\\n]{0,30}${eventEn}s?`,
    `(?:you(?:'re| are)|everyone is|all are) (?:all )?(?:warmly |cordially )?(?:invited|welcome) to [^.!?\\n]{0,40}${eventEn}s?`,
    `(?:save|reserve|secure|book) your (?:seat|spot|place) (?:for|at|in|on) [^.!?\\n]{0,40}${eventEn}s?`,
    `we(?:'d| would)? (?:like to |love to |warmly |cordially )?invite (?:you|everyone|all)`,
    `invitation to (?:our|the|a) [^.!?\\n]{0,30}${eventEn}`,
    `(?<!(?:people|who|they|we|i|guests|visitors|children) )come (?:along |down )?(?:to|and join|join) (?:us|our|the|a) [^.!?\\n]{0,30}(?:${eventEn}|us)`,
  ],
});
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabends?)';
const months = 'Jan|Feb|März|Mär|Mar|Apr|Mai|May|Jun|Jul|Aug|Sep|Okt|Oct|Nov|Dez|Dec';
const notPlaces = [
  `(?:${months}|Mon|Tues?|Wed|Thu|Fri|Sat|Sun|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Wochenende`,
  'Rahmen|Anschluss|Namen|Advent|Oster|Pfingst|Weihnacht|Koop|Zusammen|Partner|Collab|Vortr|Workshop|Konzert|Thema|Seminar',
  'Gespräch|Fest|Kurs|Tag|Info|Stammtisch|Treffen|Lesung|Führung|Ausstellung|Eröffnung|Veranstaltung|Flohmarkt|Brunch|Frühstück',
  'Mittelstand|Alltag|Handwerk(?!\\p{L})|Homeoffice|Vertrieb|Mitmachen|Reden|Kennenlernen|Zukunft|Woche|Regel|Bienen|(?:Abend|Nachmittag|Vormittag|Morgen|Mittag|Abschluss|Auftakt|Beispiel|Glück|Mitbringen|Mitnehmen|Kaffee|Kuchen|Glühwein|Punsch|Tee|Wein|Bier|Sekt|Regen|Schnee|Wind|Kerzenschein|Musik|Snacks|Getränken?|Häppchen|Plätzchen|Keksen|Waffeln|Feierabend|Alle|Eltern|Familien?|Freunden?|Kindern?|Gästen?|Kleine|Große)(?!\\p{L})|Voranm|Anm|Demo(?!\\p{L})|Kundgebung|Kleidertausch|English|German|Christmas|Easter|\\p{Lu}[\\p{L}-]{2,30}(?:ung|heit|keit|tion|recht|steuer|schutz)(?!\\p{L}))',
].join('|');
/** "Wir freuen uns auf Eltern": no place. */
const gladOf = /(?<!\p{L})(?:freu\p{L}{0,3} (?:uns|mich|euch|dich)|hoffen|warten|gespannt)(?: \p{Ll}{3,8}){0,2} auf(?!\p{L})/giu;
let patterns: { readonly when: RegExp; readonly where: RegExp; readonly named: RegExp; readonly report: RegExp; readonly reportEn: RegExp; readonly teaser: RegExp; readonly clock: RegExp; readonly anyDay: RegExp } | undefined;

/** Compiled when somebody invites for the first time. */
function known() {
  return (patterns ??= {
    when: compile(
      [
        `${weekday}|(?:mo|di|mi|do|fr|sa|so|sat|sun|mon|tue|wed|thu|fri)\\.?,? \\d|\\d{1,2}(?:[:.]\\d{2})? ?(?:uhr|am|pm|h|a\\.m|p\\.m`,
        `o'clock)|\\d{1,2}:\\d{2}|(?:heute|morgen|übermorgen|tonight|today|tomorrow|noon|midnight|mittags)|(?:diese[nrs]?`,
        'jede[nrs]?|this|every|each) (?:woche|wochenende|monat|week|weekend|month|year|evening',
        'afternoon|morning|semester|jahr|abend|term|spring|summer|autumn|winter|ostern|advent|weihnachten)|(?:nächste[nrs]?|kommende[nrs]?|next) (?:wochenende|weekend|evening|advent)|(?:am|zum|on) (?:wochenende',
        'heiligabend|nikolaus\\p{L}{0,30}|oster\\p{L}{1,30}|pfingst\\p{L}{1,30}|silvester|boxing day|christmas|easter|halloween|new year)|(?<!(?:since|seit) )(?:januar',
        'februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|may|june|july|october',
        'december)|um (?:\\d|halb|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)|at (?:one|two|three|four|five|six',
        'seven|eight|nine|ten|eleven|twelve|half)|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}|\\d{1,2}\\.\\d{1,2}\\.?|ab sofort|jederzeit',
        '(?:jetzt|right now|now) live|live (?:jetzt|now)|right now|jetzt gleich|gerade jetzt',
      ].join('|'),
      'iu',
    ),
    where: compile(
      [
        '📍|(?:ort|wo|where|venue|place|location|treffpunkt|adresse|address) ?:|online|zoom|teams|livestream|stream|digital|virtuell',
        'virtual|webinar|bei uns|zu uns|hier|here|vor ort|on-?site|link in|(?:at|in|on|outside|inside|near|behind|from) (?:the|our',
        `your|their|a|st\\.?) (?!${weekday}|weekend|evening|morning|afternoon|future|meantime|first|second|third|topic|end|importance|comments|series|programme|rain|snow|dark`,
        `latest|year|month|week)[\\p{L}-]+|at (?!${weekday}|\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon`,
        'half|least|last|all)[\\p{L}-]+|\\p{L}{2,30}(?:straße|strasse|str\\.|weg|platz|allee|gasse|ufer|haus|halle|saal|hof|heim',
        'zentrum|museum|theater|kirche|schule|bibliothek|bücherei|park|keller|garten|turm|mühle|scheune|raum|café|cafe|atelier',
        'werkstatt|laden|foyer|bühne|stadion|sportplatz|hochschule)|(?:town|city|village|parish|church|school|community|sports',
        'concert) (?:hall|centre|center|square|library|house)|(?:room|raum|hall|halle|stand|booth|saal|gate|floor) \\d{1,4}|rathaus',
        'museum|library|park|theatre|theater|bücherei|kirche|scheune|mühle|kino|uni|church|school|museum',
      ].join('|'),
      'iu',
    ),
    named: pattern(
      [
        `(?<!\\p{L})(?:(?:[Ii]m|[Ii]ns|[Aa]m|[Bb]eim|[Vv]orm|[Zz]um|[Zz]ur) (?!${notPlaces})|(?:[Ii]n|[Aa]uf|[Aa]n|[Vv]or|[Hh]inter`,
        '[Bb]ei|[Nn]eben|[Uu]nter|[Nn]ach) (?:de[rmn] |unsere[rmn]? |eure[rmn]? |ihre[rmn]? |die |das |\\p{Ll}{3,20}(?:en',
        `er) )?(?!${notPlaces})|[Aa]t (?!${notPlaces})|(?:[Oo]n|[Ii]n) (?!${notPlaces}))\\p{Lu}\\p{L}{1,30}`,
        '\\d{1,4} \\p{Lu}\\p{L}{1,30} (?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Square|Way|Place)',
      ].join('|'),
      'u',
    ),
    report: compile(
      [
        "war(?:en)?|hatten?|fand(?:en)?|stattgefunden|wurden?|rückblick|danken|kamen|folgten|were|had|recap|thanks to everyone",
        "thank you to (?:all|everyone)|looking back|came|joined us|joining us(?: yesterday| last)|folgten der einladung",
        "abgesagt|(?:fällt|fallen) (?:\\p{L}{3,10} ){0,2}aus|entfällt|called off|cancell?ed|postponed|danke (?:euch |ihnen |dir )?für die (?:\\p{L}{3,12} )?einladung|thank you for (?:the|your) (?:\\p{L}{3,12} )?invitation|haben .{0,40} eingeladen|eingeladen (?:hatte|hatten)",
      ].join('|'),
      'iu',
    ),
    // German asks so: "Was sucht ihr?"
    reportEn: compile('was', 'iu'),
    teaser: compile([
      'save the date|details folgen|mehr dazu (?:bald|in kürze)|bald mehr|more (?:soon|details soon|to follow|details to follow)',
      'details (?:soon|to follow|coming)|coming soon|demnächst|stay tuned|bewirb|bewerben|stelle(?! (?:mit|aus|im|in|wo|an)(?!\\p{L}))|apply|vacancy|patreon|newsletter',
      'petition|discord|abonnier\\p{L}{0,30}|subscribe',
    ].join('|'), 'iu'),
    // A time of day, and anything that tells the day it is on.
    clock: /(?<![\p{L}\d])(?:um|ab|at|from|doors at|einlass|beginn|starts at)[^\S\n](?:\d|half |halb )|(?<![\d.,:])\d{1,2}(?:[:.]\d{2})?[^\S\n]?(?:uhr|am|pm|a\.m|p\.m)(?!\p{L})|o['’]clock/iu,
    anyDay: new RegExp(String.raw`(?<!\p{L})(?:${weekday}|(?:mo|di|mi|do|fr|sa|so|sat|sun|mon|tue|wed|thu|fri)\.?,? \d|heute|morgen|übermorgen|tonight|today|tomorrow|tägl\p{L}{0,4}|daily|jede[nrs]?|every|each|this|next|diese[nrsm]?|nächste[nrsm]?|kommende[nrsm]?|wochenende|weekend|live|now|jetzt|gleich|sofort|advent|\p{L}{0,3}heiligabend|nikolaus|silvester|ostern|christmas|easter|halloween|boxing day|new year|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|may|june|july|october|december)(?!\p{L})|\d{1,2}[./]\d{1,2}(?!\d)(?! ?(?:uhr|am|pm))|\d(?:st|nd|rd|th)(?!\p{L})|\[[^\]\n]{0,20}(?:datum|date|tag|day)`, 'iu'),
  });
}

export default rule({
  codes: ['QUA-09'],
  gravity: 'hint',
  strength: 'practice',
  kinds: ['post', 'thread', 'quote'],
  moment: 'pause',
  needs: ['text'],
  check({ parsed, language }) {
    if (language === 'other') return [];
    const prose = unquoted(parsed);
    const [invitation] = invites(language, parsed, prose);
    if (!invitation) return [];
    const { when, where, named, report, reportEn, teaser, clock, anyDay } = known();
    if (report.test(prose) || (language === 'en' && reportEn.test(prose)) || teaser.test(prose)) return [];
    const dates = findDates(prose).length;
    // "Doors at half six": of a day nobody knows.
    const hasTime = dates > 0 || when.test(prose);
    const hasWhen = hasTime && (dates > 0 || !clock.test(prose) || anyDay.test(prose));
    const hasWhere = parsed.links.length > 0 || parsed.mentions.length > 0 || where.test(prose) || named.test(prose.replaceAll(gladOf, ' '));
    if (hasWhen && hasWhere) return [];
    return [{ at: invitation.at, ...(hasWhen ? { variant: 'where' } : hasWhere ? { variant: hasTime ? 'day' : 'when' } : {}) }];
  },
});

export const sources: Sources = [{ title: { en: 'House rule: who shall come must know when and where', de: 'Hausregel: Wer kommen soll, muss wissen, wann und wo' }, date: '2026-11-21', kind: 'practice' }];

export const words: Words = {
  en: {
    title: 'When and where is it?',
    why: 'You invite people, but neither day nor place is in the post. Shared without you, it helps nobody.',
    look: 'Add weekday, date, time and place, or a link.',
    variants: {
      when: { title: 'When is it?', why: 'You invite people, but no day and no time is in the post.', look: 'Add weekday, date and time.' },
      day: { title: 'On which day is it?', why: 'You name the time, but no day. Shared without you, it helps nobody.', look: 'Add weekday and date.' },
      where: { title: 'Where is it?', why: 'You invite people, but neither place nor link is in the post.', look: 'Add the place, or a link.' },
    },
  },
  de: {
    title: 'Wann und wo ist das?',
    why: 'Du lädst ein, aber weder Tag noch Ort stehen im Beitrag. Weitergeteilt hilft er so niemandem.',
    look: 'Nenn Wochentag, Datum, Uhrzeit und Ort oder setz einen Link.',
    variants: {
      when: { title: 'Wann ist das?', why: 'Du lädst ein, aber weder Tag noch Uhrzeit stehen im Beitrag.', look: 'Nenn Wochentag, Datum und Uhrzeit.' },
      day: { title: 'An welchem Tag ist das?', why: 'Du nennst die Uhrzeit, aber keinen Tag. Weitergeteilt hilft der Beitrag so niemandem.', look: 'Nenn Wochentag und Datum.' },
      where: { title: 'Wo ist das?', why: 'Du lädst ein, aber weder Ort noch Link stehen im Beitrag.', look: 'Nenn den Ort oder setz einen Link.' },
    },
  },
};

export const examples: Examples = {
  en: {
    good: [
      'Workshop on bees, Sat 28 November, 10 am, Town Hall. Join us!',
      'Join us for a walk along the river on Sunday at two, from the old mill to the lock.',
      'Forty people joined us for the workshop on bees. It was a joy.',
      'The talk about bees was booked out in an hour. The concert of the year, says the local paper.',
      'Join us as a volunteer! We are looking for new members for our choir.',
    ],
    bad: [
      { text: 'Join us for our workshop on bees!', at: 'Join us for our workshop on bees' },
      { text: 'We invite you to a concert with three choirs and a very old organ on Saturday evening.', at: 'We invite you' },
      { text: 'Join us for an evening talk on bats in the town hall. Doors open at 7pm, nothing to pay.', at: 'Join us for an evening talk on bats in the town hall' },
      { text: 'You are all invited to the opening party at the library. There will be cake.', at: 'You are all invited to the opening party' },
    ],
  },
  de: {
    good: [
      'Vortrag über Bienen, Sa 28. November, 10 Uhr, Rathaus. Herzliche Einladung an alle!',
      'Wir laden ein zum Spaziergang am Fluss, Sonntag um zwei, von der alten Mühle bis zur Schleuse.',
      'Vierzig Leute kamen zum Vortrag über Bienen. Das war eine Freude.',
      'Das Konzert des Jahres, schreibt die Zeitung. Der Vortrag über Bienen ist ausgebucht.',
      'Save the date: Wir laden ein zum Sommerfest, mehr dazu bald.',
    ],
    bad: [
      { text: 'Einladung zum Vortrag über Bienen!', at: 'Einladung zum Vortrag über Bienen' },
      { text: 'Wir laden euch herzlich ein zu drei Chören und einer sehr alten Orgel. Am Samstag um acht geht es los.', at: 'laden euch herzlich ein' },
      { text: 'Das Konzert beginnt um 20 Uhr in der Stadthalle. Kommt alle vorbei!', at: 'Kommt alle vorbei' },
      { text: 'Kommt zu unserem Fest in der Bücherei! Es gibt Kuchen.', at: 'Kommt zu unserem Fest' },
    ],
  },
};
