import { credited, unnamedMaker } from '../../authors';
import type { Span } from '../../edit';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { perhaps } from '../../text/clues';
import type { ParsedText } from '../../text/parse';
import { anyWord, phrases } from '../../text/phrases';
import { maybeWord, oneOf, piece, upTo, within } from '../../text/slots';
import { takenWorks } from '../../text/unnamed-works';

const thing = oneOf('picture|painting|photo(?:graph)?|pics?|shot|snap|image|video|clip|meme|drawing|artwork|illustration|infographic|diagram|gem|post|text|quote|poem|recipe|comic|gif|poster|cartoon|graphic');
const ding = piece`(?:\p{L}{0,10}(?:bild|foto|idee|anleitung|aquarell|gemälde|collage|skizze|video|clip|meme|zeichnung|grafik|illustration|beitrag|text|zitat|spruch|gedicht|rezept|comic|fundstück|plakat|karikatur)(?:er|e|s|chen)?)`;
/** What is copied from a page that may be lost. */
const craftDe = piece`(?:\p{L}{0,12}(?:bild|foto|idee|anleitung|muster|vorlage|aquarell|gemälde|collage|skizze|meme|zeichnung|grafik|illustration|zitat|spruch|gedicht|rezept|comic|karikatur)(?:er|en?|s)?)`;
const craftEn = oneOf('pattern|template|tutorial|recipe|drawing|illustration|poem|comic|cartoon|quote|picture|photo|meme|painting|image|graphic|artwork|infographic|diagram|idea|design|poster|instruction');
/** The source is lost, not unknown: when somebody is named, or asked, or it is one's own, that is no fault. */
const lost = /(?:seite|link|quelle|original|namen|account|gruppe|beitrag|post|blog|forum|chat|pinnwand|kanal)(?!\p{L}).{0,60}(?:verloren|vergessen|verlegt|nicht|nimmer|lost|forg|can['’]t|couldn|didn|no longer)|(?:finden? ich|lost|mislaid|can['’]t|cannot|couldn['’]t|didn['’]t|never|forgot|longer).{0,40}(?:page|link|source|post|account|pin|blog|name|original)/iu;
const known = /(?<!\p{L})(?:[Vv]on|[Bb]y) (?:\p{L}{2,12} )?(?!Pinterest|Google|Facebook|Instagram|Tik)\p{Lu}\p{Ll}|(?<!\p{L})(?:[Ww]er (?:hat|kennt|weiß|findet)|[Kk]ennt (?:jemand|wer)|[Hh]at (?:jemand|wer)|(?:[Dd]oes|[Cc]an|[Hh]as|[Dd]o) (?:any\p{L}{3,4}|you)|[Aa]nybody|[Aa]nyone|[Oo]mas?|[Oo]pas?|[Mm]utter|[Mm]amas?|[Tt]anten?|[Gg]rand\p{L}{2,6}|[Gg]rann\p{L}{1,3}|[Nn]an(?:na)?|[Mm]um|[Mm]om|[Mm]other|[Aa]unt\p{L}{0,2}|(?:[Ww]e|I)(?:['’]ve)? (?:\p{L}{3,8} )?(?:drew|took|made|painted|wrote|uploaded|posted|shared|designed|drawn|taken)|hochgeladen|gepostet|gemalt|gezeichnet|fotografiert|entworfen)(?!\p{L})|(?<!\p{L})(?:[Oo]ur|[Mm]y|[Uu]nser\p{L}{0,2}|[Mm]eine?[nmr]?) (?:[\p{L}-]{2,14} ){0,2}(?:pattern|template|tutorial|recipe|drawing|illustration|poem|comic|cartoon|picture|photo|painting|design|\p{L}{0,12}(?:muster|anleitung|vorlage|rezept|bild|foto|zeichnung|gedicht))/u;
const anywhereDe = '(?:pinterest|google|reddit|tumblr|facebook|instagram|tiktok|whatsapp)';
const netDe = '(?:netz|internet|web)';
const foundDe = '(?:gefunden|entdeckt|geklaut|gestohlen|stibitzt|gemopst|gemaust|geborgt|abgespeichert|aufgeschnappt|aufgestöbert|untergekommen|zugeflogen|ausgegraben|aufgelesen|begegnet|aufgegabelt|gesichtet|mitgenommen)';
const anywhereEn = '(?:pinterest|google|reddit|tumblr|the internet|the web(?! ?cam)|the net|the interwebs)';
const nobodyDe = oneOf(netDe, 'google(?: bilder)?|pinterest|facebook|instagram|unbekannt|whatsapp|social media');
const nobodyEn = oneOf('internet|google(?: images)?|pinterest|web|unknown|facebook|instagram|online|somewhere (?:online|on the (?:inter)?net)|reddit|tumblr|unsure');
const makerDe = oneOf('quelle|urheber(?:in)?|autor(?:in)?|verfasser(?:in)?|fotograf(?:in)?|künstler(?:in)?|zeichner(?:in)?');
const madeDe = oneOf('gemacht|gemalt|gezeichnet|geschnitten|fotografiert|aufgenommen|geschossen|geknipst|geschrieben|gefilmt|gedreht|gedichtet|gestaltet');
const madeEn = oneOf('took|made|wrote|drew|cut|shot|painted|filmed|carved|designed|created|composed|knitted');
const chatEn = piece`(?:\p{L}{2,12} )?(?:groups?|chats?|status|feed|story)`;
const ends = piece`(?= |[.!,\n]|$)`;

const unnamed = phrases({
  de: [
    'must vorl schnitt anle verl verg find aquar zeich foto künst unbek gesc ohne vergess urspr herku copyr runde weiterg geist wande schwi inter meins goog pint redd tikt irgendeine blog foru chat netz quel bild foto gefu entd gekl gest repo fund cred urhe auto verf text vide fotografiert aufgenommen kurs künst spru graf woan kopi jema anderen stib gemo gemaust geborgt gefischt sollte wer ahnung nicht whatsapp rech bildr inte irge',
    piece`(?:auf|bei|über|von|aus) ${anywhereDe}(?: ${anyWord}){0,2} ${foundDe}(?!,? (?:was|werden|wird|zu))(?<=(?:${ding}|das hier|dieses)(?: [^.!?\n]{1,60})? \p{L}{5,13})`,
    piece`wer (?:auch immer |immer )?(?:das|es|dieses (?:foto|bild)) (?:auch immer )?(?:fotografiert|aufgenommen|gemacht|geknipst|gemalt) hat(?= ?[:,.!])`,
    piece`(?:netz|internet)fund(?:stück)?|fundstück aus dem (?:netz|internet)|(?:foto|bild|video|grafik|text|spruch) (?:aus dem|via|per|übers) (?:netz|internet)(?=[.!)\n]|,? aber|$| kopiert)`,
    piece`(?:quelle|bild|foto|video|text|zitat|grafik|bildquelle|fotoquelle|bildnachweis|bildrechte|fotocredits?|credits?): ?(?:aus dem )?${nobodyDe}`,
    piece`(?:bild|foto|video|grafik|quelle|meme|clip)(?:quelle)?,? via ${anywhereDe}(?:-\p{L}{1,12})?(?=[,.!)\n]|$)`,
    piece`${makerDe} (?:(?:ist|ist uns|mir) )?(?:leider )?(?:unbekannt|nicht bekannt|unklar|vergessen(?= ?[.!,]|$)|nicht (?:mehr )?auffindbar|nicht angegeben)|(?:ursprung|herkunft) (?:ist )?(?:leider )?unbekannt(?<=${ding}(?!\p{L})[^\n]{1,100})`,
    piece`(?:(?:im|aus dem) ${netDe}|online|(?:auf|bei) (?:pinterest|google|reddit|tumblr|facebook|instagram|tiktok)|irgendwo) ${upTo(2)}${foundDe}(?!,? (?:was|werden|wird|zu))`,
    piece`(?:gefunden|entdeckt|geklaut) (?:im|aus dem) ${netDe}|(?:gefunden|geklaut) auf (?:pinterest|google)|gefunden (?:auf|bei) (?:facebook|instagram)(?=[.!]|$|, (?!urheber))|gefunden und für gut befunden`,
    piece`(?:dieses|das|ein) ${upTo(2)}${ding} ${maybeWord('hier')}${maybeWord('habe ich|haben wir')}(?:(?:im|aus dem) (?:netz|internet)|online|irgendwo) (?:gefunden|entdeckt)`,
    piece`(?:das|die|der|dieses|diese) ${maybeWord(anyWord)}${ding} (?:kursiert|geht|geistert|wandert|schwirrt) (?:gerade |derzeit |momentan |seit \p{L}{4,7} )?(?:überall|im netz|durchs (?:netz|internet)|herum|viral)|dieses? ${ding} macht ${upTo(1)}in (?:meiner?|unserer?|der|allen) (?:timeline|bubble|feed|gruppen?|whatsapp-\p{L}{3,10}) ${upTo(1)}die runde(?![^\n]{0,80}(?:fake|falsch|fälsch|betrug|warn|ki-))`,
    piece`(?<=${ding}(?!\p{L})[^.!?\n]{0,40})leider ohne (?:(?:quellen|urheber)angabe|quelle)(?=[.,!]|$)|(?:keine ahnung|weiß nicht),? wo(?:her)? (?:er|sie) (?:es|das|ihn|sie) (?:her ?)?hat(?<=${ding}(?!\p{L})[^\n]{1,100})`,
    piece`(?:das|dieses|den|diesen|die|diese) ${ding} (?:habe?|haben|hab) (?:ich|wir) ${upTo(2)}(?:auf|bei) ${anywhereDe} gesehen und (?:musste|wollte)n? (?:es|ihn|sie|das)|(?:von|auf|aus) eine[rm] (?:seite|gruppe|profil|account|blog|kanal), deren? namen? (?:ich|wir) (?:leider )?(?:vergessen|nicht mehr)`,
    piece`nicht (?:meins|von mir),? aber (?:so |zu |sehr )?(?:schön|gut|toll|großartig|wunderbar|genial) (?:gezeichnet|gemalt|fotografiert|geschrieben|getroffen)|(?:weiß|wissen) (?:leider )?nicht mehr,? wo(?:her)? (?:ich|wir) (?:es|das|ihn|sie) (?:gelesen|gesehen|gefunden|gespeichert|her)(?<=${ding}(?!\p{L})[^\n]{1,100})`,
    piece`(?:bild|foto|grafik|motiv|video) von (?:pinterest|google)(?=[.,!)\n]|$)|copyright (?:liegt )?(?:beim|bei der|bei dem) (?:fotograf|künstler|urheber|ersteller)\p{L}{0,4},? d(?:en|ie) (?:ich|wir) (?:leider )?nicht kennen?`,
    piece`(?:per|über|via) whatsapp (?:bekommen|erhalten|zugeschickt|weitergeleitet|reingeflattert)[,:] (?:dieses|ein|das) ${ding}(?!\p{L})|(?:irgendwo )?aus dem (?:netz|internet) (?:gezogen|gefischt|kopiert|geladen|heruntergeladen|runtergeladen|gerettet)(?<=${ding}(?!\p{L})[^\n]{1,80})`,
    piece`${ding} ${maybeWord('habe ich|hab ich|haben wir')}(?:von|aus) eine[rm] anderen (?:seite|gruppe|account|profil|blog|kanal) (?:kopiert|geklaut|übernommen|geteilt)|(?:screenshot|bild|foto|grafik) (?:von|aus) irgendeine[rm] (?:\p{L}{1,20}-?)?(?:account|profil|seite|blog|gruppe|kanal|chat)(?!\p{L})`,
    piece`${makerDe} (?:(?:dieses|des|der|dieser) ${anyWord} )?(?:ist|sind) (?:mir|uns) (?:leider )?(?:nicht bekannt|unbekannt)|${makerDe}:? (?:kenne|weiß) ich (?:leider )?nicht(?=[.,!]|$)|ein unbekannter hat (?:diese[nrs]?|das|den|die) ${ding} ${madeDe}|gescreenshott?et(?<=${ding}(?!\p{L})[^\n]{1,100})`,
    piece`(?:woanders|anderswo) ${foundDe}|(?:aus dem (?:netz|internet)|woanders|bei pinterest) geliehen`,
    piece`nicht von (?:uns|mir),? (?:aber|doch) [^.!?\n]{0,40}${ding}|${ding} stammt (?:leider )?nicht von (?:mir|uns)|${ding} (?:ist )?(?:leider )?nicht von (?:mir|uns)(?=[.!]|$|,? aber|, (?:ich fand|wir fanden|musste))(?![^\n]{0,60} von(?!\p{L}))|(?:foto|bild): (?:internetfund|netzfund)`,
    piece`(?:quelle|bild|foto): (?:gefunden|irgendwo|entdeckt)(?= )|(?:geklaut|geborgt|geliehen),? aber gut|(?:kopiert|geklaut|übernommen) (?:aus|von) (?:einer|der) (?:anderen )?(?:\p{L}{1,20}-?)?(?:gruppe|seite)`,
    piece`${foundDe} (?:auf|in|bei) (?:irgend)?eine[rm] ${maybeWord('anderen|fremden|alten')}(?:\p{L}{1,20}-?)?(?:blog|forum|seite|gruppe|chat|account|board|pinnwand|webseite|kanal)(?!\p{L})(?<=(?:${ding}|das hier)(?!\p{L})[^\n]{1,120})`,
    piece`${foundDe} (?:auf|in|bei) irgendeine[rm] ${maybeWord(anyWord)}(?:\p{L}{1,20}-?)?(?:blog|forum|seite|gruppe|chat|account)`,
    piece`via ${anywhereDe}(?= ?[.!)\n]|$)(?<=[,(] ?via \p{L}{2,12})`,
    piece`aus (?:irgendeine[rm]|eine[rm]) (?:anderen )?(?:\p{L}{1,20}-?)?(?:gruppe|chat|account|forum) ${upTo(2)}(?:stibitzt|geklaut|gemopst|gemaust|geborgt|gefischt)`,
    piece`(?:aus|von|über|via|in|auf) (?:irgend)?eine[rm] ${upTo(1)}(?:\p{L}{1,20}-?)?(?:gruppe|seite|forum|chat|blog|account|pinnwand|kanal)(?!\p{L})[^.!?\n]{0,30}(?:(?:verloren|vergessen|verlegt|nicht mehr (?:gefunden|auffindbar|da))(?!\p{L})|(?:finde|weiß|hab)e?n? (?:ich |wir )?(?:\p{L}{1,10} ){0,3}(?:nicht mehr|nimmer))(?<=${craftDe}(?!\p{L})[^\n]{1,140})|(?:die seite|den link|die quelle|den namen (?:der (?:seite|gruppe|künstlerin|autorin|zeichnerin)|des (?:blogs|accounts|künstlers|autors|fotografen|zeichners|kanals))|den account|die gruppe|den beitrag|den post) (?:${maybeWord('habe','hab','haben')}(?:ich|wir) ${upTo(3)}(?:verloren|vergessen|verlegt|nicht (?:mehr )?(?:gefunden|gespeichert|gemerkt|notiert|wiedergefunden))|finde(?:n)? (?:ich|wir) ${upTo(2)}(?:nicht mehr|nimmer)(?: wieder)?)(?= ?[.,;!)\n]|$| (?:und|aber|wo|sorry|mea)(?!\p{L}))(?<=${craftDe}(?!\p{L})[^\n]{1,140})`,
    piece`nicht (?:mein|unser)e? ${ding}(?=,? (?:aber|doch) |[!)\n]|$)|keine ahnung,? woher(?= ?[.!)\n]|$| ich (?:das|es) hab)(?<=${ding} [^.!?\n]{1,60})`,
    piece`keine ahnung,? (?:von wem|wer) ${within(40)}(?:ist|gemacht hat|gemalt hat)|wer (?:das|dieses) ${ding} (?:gemacht|geschossen|gemalt) hat,? wissen|wissen wir (?:leider )?nicht, wer (?:das|dieses) ${ding} ${madeDe} hat`,
    piece`(?:das|dieses) ${ding} (?:habe ich|haben wir|ist|wurde) nicht (?:selbst |von (?:uns|mir) ){0,2}${madeDe}(?=[,.;!\n]|$| worden)(?![^\n]{0,60}(?<!\p{L})(?:sondern|(?:ist|stammt|sind|war) von)(?!\p{L}))`,
    piece`(?<=(?:^|[.!?(\n]) ?)(?:alle )?(?:bild)?rechte (?:liegen )?(?:beim|bei den) (?:jeweiligen )?(?:urheber|eigentümer|besitzer)\p{L}{0,2}|irgendwo gelesen(?<=${ding}[^.!?\n]{1,60})`,
    piece`jemand hat(?:te)? (?:es|das|ihn|sie)(?: ${anyWord}){0,2} in (?:eine[rm]?|unser\p{L}{0,2}|die|der|den|seine[rnm]?|ihre[rnm]?) (?:${anyWord} )?(?:\p{L}{1,20}-?)?(?:gruppe|chat|status|story)(?<=${ding}(?!\p{L})[^\n]{1,100})`,
    piece`(?:weiß|wissen) (?:leider )?nicht,? von wem (?:das|dieses|die|diese) ${ding} (?:ist|stammt|kommt)(?!\p{L})`,
    piece`keine ahnung,? wer (?:es|das|ihn|sie|dieses ${anyWord}) ${maybeWord(anyWord)}${madeDe} hat(?<=(?:repost|geteilt|gefunden|${ding})[^\n]{1,150})`,
    piece`aus (?:einer|der) whatsapp-gruppe|sollte (?:das|dies) (?:dein|ihr|euer) ${ding} sein|den (?:autor|urheber) kenne ich (?:leider )?nicht`,
    piece`credits? (?:geh(?:t|en) )?an (?:den|die) (?:unbekannten? )?(?:urheber|fotograf|ersteller|besitzer|künstler)\p{L}{0,30}|bei urheberrechtsverletzung|(?:foto|bild)(?:credits?|rechte)?:? bitte melden`,
  ],
  en: [
    "mais lost keep save cann can't can’t coul didn didn't didn’t neve patt temp tuto long whoe scre forg remem wish sure know take clue lift blog foru page repo redd tumb tikt insta twit pint thre whose someb wrot foun phot imag cred sour stol spot pict via artw repo dm vide saw unkn orig not seen nick borr grab pics idea someo mine goin doin floa copi ours stum who whos meme this righ copy text inte read",
    piece`found (?:this|it|these|that|an?|some) (?:[^.!?\n]{1,50} )?(?:online|on ${anywhereEn})${ends}(?<=${thing}s? [^.!?\n]{1,60})`,
    piece`found (?:this|it|these|that) (?:${upTo(3)}${thing} )?${upTo(2)}(?:online|on (?:${anywhereEn}|facebook))`,
    piece`(?:seen|spotted|saw (?:this|it)) on (?:pinterest|tumblr|google)(?= and |[.,!]|$)|(?<!you )saw (?:it|this) on (?:facebook|instagram|tiktok)(?= and (?:had|saved|just)|[.!]|$)|(?<!(?:be|get|is|are|being|been) )found on (?:pinterest|tumblr|reddit|the (?:internet|web))`,
    piece`(?<!you )(?:spotted|saw|seen) (?!our |my )${maybeWord('this|that')}(?:${upTo(3)}${thing} ${upTo(4)})?(?:somewhere )?(?:online|on ${anywhereEn})${ends}|(?<!you )(?:saw|spotted|found) (?:this|that) ${upTo(2)}${thing} somewhere(?= (?:in|on) (?:my|our|the) (?:feed|timeline)|[.,]| and)`,
    piece`(?:this|that|the) ${upTo(2)}${thing} (?:is|that is|that's|has been)? ?(?:floating|going|doing the rounds) ?(?:around|round)?(?: online| the internet| the web)?${ends}`,
    piece`who(?:ever)? (?:took|shot|made|drew) (?:this|it)(?:,? (?:thank|well done|chapeau|wow|brilliant|you)|[:!])`,
    piece`(?:stole|stolen|nicked|borrowed|grabbed|pinched|swiped|ripped|lifted|yoinked) (?:this |it )?(?:${anyWord} )?(?:from|off|off of) (?:${anywhereEn}|tiktok|somewhere|(?:some|another) ${maybeWord(anyWord)}(?:page|group|account|profile|channel|blog)|an? (?:${anyWord} )?(?:group chat|chat|forum|discord|(?:whatsapp|facebook) group))(?!\p{L})`,
    piece`(?:photo|image|picture|pic|credits?|source|video|artwork|art)s?(?: credits?| source| via| from)?: ?(?:the )?${nobodyEn}`,
    piece`${maybeWord('all')}credits? (?:to|goes to|go to) (?:the )?(?:rightful |original )?(?:owner|artist|creator|photographer|author)s?|dm (?:me |us )?for (?:credits?|removal)`,
    piece`not ours,? (?:but )?[^.!?\n]{0,40}(?:this )?${thing}|not (?:our|my) ${thing},? (?:but )?(?:we|i) (?:saw|found|spotted) (?:it|this)|(?:stumbled|came) (?:across|upon|over) this ${upTo(2)}${thing}|if this is your ${thing}|credits? to who(?:ever|mever)`,
    piece`${thing} (?:i |we )?found on (?:the net|tiktok|instagram|facebook)|(?:seen|found|saved) (?:this ${thing} )?(?:on|from) (?:somewhere on )?(?:tiktok|instagram|facebook)(?=,? (?:had to|and had|it is|so )|[.!,])`,
    piece`(?:copied|borrowed|taken|reposted) from (?:(?:another|a different|some|a facebook) (?:group|page|account)|the internet(?=[.!,]|$))|this ${thing} is everywhere`,
    piece`(?:we|i) found (?:this|the|that|it) ?${maybeWord(thing)}(?:somewhere )?(?:online|on the (?:internet|web|net))|somebody (?:online|on the internet) (?:wrote|made|drew|took) (?:it|this)|(?:don't|do not) know who (?:wrote|made|drew|took) (?:it|this|the ${thing})`,
    piece`(?:we|i) (?:did not|didn't) (?:take|shoot|make|draw|paint|film|write) (?:this|the) ${upTo(2)}${thing}(?=[,.;!\n]|$| but| ourselves| myself)(?![^\n]{0,60}(?<!\p{L})(?:did|took it|made it|by|thanks|credit\p{L}?)(?!\p{L}))`,
    piece`${thing}s? (?:is |are |was )?(?:not|isn't|aren't) (?:ours|mine)(?=[.,!)\n]|$| but)(?![^\n]{0,60}(?<!\p{L})(?:by|thanks to|credit\p{L}?|courtesy|belongs?)(?!\p{L}))`,
    piece`(?:somebody|someone) (?:had|sent|shared|posted|put|forwarded) (?:it|this|these) (?:in|to|into|on|round|around) (?:a|an|our|the|some|their|another) ${upTo(1)}${chatEn}(?!\p{L})(?<=(?<!\p{L})${thing}s?(?!\p{L})[^\n]{1,100})`,
    piece`(?:going|doing|came|comes|went|goes) (?:a?round|the rounds) (?:in|on|through) (?:a|our|the|my|some) ${upTo(1)}${chatEn}(?!\p{L})(?<=(?<!\p{L})${thing}s?(?!\p{L})[^\n]{1,100})`,
    piece`(?:no idea|don't know|do not know|nobody knows) who ${madeEn} (?:this|it|them|that)(?!\p{L})(?<=(?<!\p{L})(?:repost(?:ing|ed)?|sharing|found|${thing}s?)(?!\p{L})[^\n]{1,150})`,
    piece`(?:all )?rights (?:belong )?to (?:the|their) (?:respective |rightful |original )?(?:owner|creator)s?|no copyright infringement|read this ${thing} somewhere|(?<=(?:^|[.!?\n]) ?)not (?:mine,? but|oc(?=[.,!]|$))`,
    piece`via (?:tiktok|${anywhereEn})(?=[)])|not (?:our|my) (?:photo|picture|pic|image|artwork)(?= but|[.,!(;]|$)`,
    piece`credits? unknown|${thing} (?:via|from|off|courtesy of) (?:tiktok|${anywhereEn}|whatsapp|google(?: images)?)(?=[,.!)\n]|$)|(?:artist|photographer|author|source|creator) (?:is )?unknown`,
    piece`via (?:somebody's|someone's|some|a friend's) (?:whatsapp|facebook|telegram|family|signal) (?:group|chat)(?!\p{L})|no longer know who ${madeEn} (?:it|this|them)(?!\p{L})`,
    piece`(?:don't|do not|no idea|not sure) (?:know )?(?:who (?:took|made|wrote|drew) (?:this|it)|whose ${thing} (?:this|it) is)|not (?:my|our) (?:photo|picture|image|art|video|drawing|artwork|illustration|meme|comic|cartoon|clip|poem|gif)(?= ?(?:[.!,)\n]|$)| (?:sadly|unfortunately|alas)(?!\p{L}))`,
    piece`(?:found|saw|spotted|got) (?:this |it |these )?(?:${upTo(1)}${thing} )?(?:on|in|off) (?:some|a random|someone's|somebody's) ${maybeWord(anyWord)}(?:forum|blog|page|group|account|board|website|site|subreddit|channel|story)s?(?!\p{L})`,
    piece`(?:not sure|no idea|no clue|don't know) where (?:he|she|they|it|this) (?:got|found|came|comes|originated|originally)(?: (?:it|this|from|came|originally)){0,3}(?!\p{L})(?<=(?<!\p{L})${thing}(?!\p{L})[^\n]{1,100})`,
    piece`(?:forgot(?:ten)?|can't remember|cannot remember|don't remember) (?:who|which (?:account|page|blog)) (?:posted|made|took|drew|wrote|shared|painted) (?:it|this|that)(?!\p{L})(?<=(?:repost(?:ing|ed)?|sharing|(?<!\p{L})${thing})(?!\p{L})[^\n]{1,120})|(?:i|we) (?:didn't|did not) (?:draw|paint|take|make|write|film) this,? (?:but |and )?(?:i |we )?(?:wish|no idea|not sure|sadly)`,
    piece`${thing}s? (?:taken|lifted|copied|downloaded|borrowed|pulled|saved|grabbed) (?:from|off) (?:the (?:web|internet|net)|google|pinterest|tiktok|facebook|instagram)(?=[.,!)\n]|$)|(?<=📷\uFE0F? ?[:/]? ?)unknown(?=[.,!)\n]|$)|wish (?:i|we) knew who (?:made|drew|took|wrote|painted) (?:it|this)`,
    piece`whoever (?:made|drew|took|wrote|painted|filmed) this(?: ${thing})?,? deserves|whoever (?:made|drew|took|wrote|painted|filmed) this ${thing},? (?:is an?|you|thank)(?!\p{L})|(?:not sure|no idea|don't know|unsure) whom? (?:to|i should) credit|(?:saw|found|spotted|received) (?:this|that) ${upTo(1)}${thing} (?:in|on) (?:an?|our|some) ${upTo(1)}${chatEn}(?!\p{L})`,
    piece`(?:screenshotted|copied(?: and pasted)?|stole|nicked|pinched|lifted|grabbed) (?:this |it )?(?:${thing} )?(?:from|off) (?:someone's|somebody's|a friend's|a mate's) (?:${anyWord} )?(?:story|wall|page|feed|profile|status|blog|account)(?!\p{L})`,
    piece`${craftEn}s? (?:via|from|off|found in|shared in) (?:an?|some|another) ${upTo(2)}(?:group|chat|page|board|forum|blog|account|channel)[^.!?\n]{0,30}(?:lost|forgot|forgotten|can't (?:find|remember)|couldn't find|didn't (?:save|note|catch)|no longer)(?!\p{L})|(?<!you |they |who |readers )(?:(?:lost|mislaid) (?:the|which|its)(?= (?:original )?(?:page|link|source|pin)(?!\p{L}))|(?:can't find|cannot find|couldn't find|can't remember|didn't save|didn't keep|never saved|forgot to save|no longer have) (?:the|their|its|which)) (?:(?:original )?(?:page|link|source|post|account|pin|blog)|maker's name|artist's name|designer's name|name of the (?:maker|artist|designer|author|page))(?!\p{L})(?= ?[.,;!)\n]|$| (?:it|they|any|so|but|and|since|again|ages|years|sadly|sorry|i found|now)(?!\p{L}))(?<=(?<!\p{L})${craftEn}s?(?!\p{L})[^\n]{1,140})`,
    piece`no idea whose (?:it|this|that) is|a repost(?=, because (?:it|this) )(?<=^ ?a repost)|(?:reposting|sharing) (?:this|that) ${maybeWord(anyWord)}(?:illustration|drawing|painting|cartoon|comic|meme|artwork|photograph|poem)(?= because|[.!]|$)`,
    piece`(?:some|a random|a|this) ${maybeWord('random|lovely|clever|very clever|talented|absolute')}(?:lad|guy|bloke|girl|woman|man|kid|dude|user|genius|stranger|person|lady|legend|soul|chap|fella) (?:over )?(?:on|from) (?:reddit|tumblr|tiktok|instagram|insta|twitter|facebook|pinterest|threads|the internet|the web) ${madeEn} (?:this|it|these)`,
  ],
});

// "Repost" first, as many do it, without the one it came from.
const repost = /^[^\p{L}\p{N}@]{0,6}(?:repost|regram|reposted)\b(?!,?[- ]?(?:if|this|it|to|so|your|den|diesen|wenn|damit|um|für|an|aus dem|from (?:last|our|the archive|\d)|vom letzten))/iu;
const quotation = /„[^„“”"\n]{80,600}[“”"]|“[^“”\n]{80,600}”|»[^»«\n]{80,600}«|«[^«»\n]{80,600}»|"[^"\n]{80,600}"/u;
const tells = oneOf(
  '[Vv]on|[Bb]y|[Aa]us|[Ff]rom|[Nn]ach|[Ll]aut|©|[Ss]agt?e?|[Ss]agten|[Mm]eint|[Ee]rzählt|[Ss]chreibt|[Ss]chrieb',
  'says?|said|writes?|wrote|tells|told|explains?|berichtet|erklärt|so|freut sich',
);
const named = new RegExp(piece`(?:(?<!\p{L})${tells}(?!\p{L})(?! eine[mr] | dem [Kk]opf| my (?:head|mind))|[–—-])\s?(?:(?:der|die|das|the|our|unsere?r?|eine?r?|a)\s)?(?:\p{Ll}{1,30}\s)?[\p{Lu}\d]`, 'u');
const speaks = oneOf('sagte?n?|schreibt|schrieb…|meint|erzählt|fragt|says?|said|writes?|wrote|asks?|told');
const spoken = new RegExp(piece`(?<!\p{L})${speaks}(?!\p{L})|[–—-]\s?\p{Lu}\.|\p{Lu}\p{Ll}{1,30} \p{Lu}\.(?=\s|$|,)`, 'u');
/** Old pictures whose maker nobody knows are credited by the house that keeps them. */
const archive = /archiv|nachlass|bestand \d|sammlung|collection|gemeinfrei|public domain/iu;
/** Who is not named: "ein kluger Mensch sagte", "someone once wrote". */
const nobody = new RegExp(piece`(?<!\p{L})(?:${oneOf(
  piece`(?:irgend)?jemand|irgendwer|(?:ein|mal ein|einmal ein) (?:kluger|weiser|schlauer|alter) (?:mensch|mann|kopf)|eine (?:kluge|weise|schlaue|alte) (?:frau|person|seele)`,
  piece`some(?:one|body)|an? (?:wise|clever|smart|great) (?:person|man|woman|soul|head)|(?:they|people)(?= once)`,
)})(?: \p{Ll}{2,12}){0,4} ${speaks}(?!\p{L})|(?<!\p{L})${speaks}(?: \p{Ll}{2,12}){0,4} (?:jemand|irgendwer|someone|somebody)(?!\p{L})|(?<!\p{L})(?:hat|has)(?: \p{Ll}{2,12}){0,2} (?:irgend)?(?:jemand|wer)(?: \p{Ll}{2,12}){0,4} (?:geschrieben|gesagt|gefragt|erzählt)(?!\p{L})`, 'giu');
/** What a quotation itself says: nobody is named by it. */
const saysItself = /(?:das|dies|it|that|this) (?:sagt|says) (?:eigentlich |wirklich |einfach |really |just )?(?:alles|viel|it all|everything|a lot)/giu;
const own = /(?<!\p{L})(?:(?<!nicht )selbst (?:gemacht|fotografiert|geschrieben)|eigenes (?:bild|foto)|own photo|(?:our|my) own(?! (?:customers|clients|followers|readers|shop|use|page|feed|blog|kitchen|garden|guests|kids|children)))(?!\p{L})|public domain|gemeinfrei|cc[- ]?(?:by|0)/iu;

/** Somebody is named, whatever else is told of the way. */
const givenBy = /\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,20} (?:filmed|took|made|drew|painted|wrote|shot|filmte|malte|zeichnete|schrieb)(?!\p{L})|(?<!\p{L})(?:[Vv]on|[Bb]y|©|[Dd]anke an|[Tt]hanks to|[Cc]redits?:?) (?:(?:\p{Ll}{2,14} ){0,2}\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,20}|(?!Pinterest|Google|Facebook|Instagram|Tik|Whats|Telegram|SoundCloud|YouTube|Uns|Dir|Euch|Ihnen|Seite|Fremd|Unbekannt)\p{Lu}\p{Ll}{2,20}(?= ?[.,!)\n]| aus | from |$))/u;

export default rule({
  codes: ['COM-06'],
  gravity: 'warning',
  strength: 'law',
  kinds: ['post', 'thread', 'edit', 'unknown'],
  moment: 'pause',
  needs: ['text', 'media', 'account', 'profile'],
  check({ parsed, fields, language, media, account, profile }): Finding[] {
    const { text, prose, links, mentions } = parsed;
    if (links.length > 0 || mentions.length > 0 || own.test(prose)) return [];
    const [first] = unnamed(language, parsed);
    if (first && !(lost.test(first.text) && known.test(prose)) && !(/unbekannt|unknown|von wem|wer da|who /iu.test(first.text) && archive.test(prose))) return [{ at: first.at }];
    const again = /\(get_repost\)|・・・/u.test(text) ? null : repost.exec(text);
    if (again && (language !== 'other' || parsed.words.length < 4)) return [{ at: [again.index + again[0].search(/\p{L}/u), again[0].length] }];
    const taken = givenBy.test(prose) ? undefined : takenWorks(language, parsed)[0];
    if (taken) return [{ at: taken.at }];
    const maker = media.length === 0 || credited.test(text) ? undefined : unnamedMaker(media, { account, profile }, fields.map((field) => field.text));
    // Whose words or whose picture it is may be the writer's own, or agreed: both are asked.
    if (maker) return [{ variant: 'maker', gravity: 'hint', sure: false, with: maker }];
    const quote = longQuotation(parsed);
    return quote ? [{ at: quote, variant: 'quotation', gravity: 'hint', sure: false }] : perhaps('COM-06', language, parsed).filter(() => !credited.test(text));
  },
});

/** A long quotation with nobody's name before or after it. */
function longQuotation({ prose }: ParsedText): Span | undefined {
  if (prose.length < 84 || !/["„“»«]/u.test(prose)) return undefined;
  const found = quotation.exec(prose);
  if (!found) return undefined;
  const around = `${prose.slice(Math.max(0, found.index - 120), found.index)} ${prose.slice(found.index + found[0].length, found.index + found[0].length + 140)}`.replaceAll(saysItself, ' ').replaceAll(nobody, ' ');
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
    variants: {
      perhaps: { title: 'Is this somebody else’s work?' },
      maker: { title: 'Is {name} named, who made picture {which}?', why: 'That name stands in the file. Authors have a right to be named, and naming them helps them to be found.', look: 'Add “Photo: {name}”. If that is you, say so in the options of this account.' },
      quotation: { title: 'Who said this?', why: 'A quotation needs its source, and the one who said it likes to be named.', look: 'Add the name, or link the source.' },
    },
  },
  de: {
    title: 'Von wem ist das?',
    why: 'Wer etwas geschaffen hat, darf genannt werden, und was im Netz steht, ist nicht frei.',
    look: 'Frag vorher und verlink oder erwähn, von wem es ist.',
    variants: {
      perhaps: { title: 'Ist das von jemand anderem?' },
      maker: { title: 'Ist {name} genannt, von wem Bild {which} stammt?', why: 'Der Name steht in der Datei. Wer etwas geschaffen hat, darf genannt werden und wird so gefunden.', look: 'Ergänz „Foto: {name}“. Bist du das selbst, trag es in den Optionen dieses Kontos ein.' },
      quotation: { title: 'Wer hat das gesagt?', why: 'Ein Zitat braucht eine Quelle, und wer es gesagt hat, möchte genannt werden.', look: 'Ergänz den Namen oder verlink die Quelle.' },
    },
  },
};

const by = (creator: string) => ({ media: [{ kind: 'image', alt: { state: 'present', text: 'The mill in the sun' }, inside: { located: false, creator } }] }) as const;

export const examples: Examples = {
  en: {
    good: [
      { text: 'Photo: @anna, with her kind permission', site: 'x' },
      'Found this key in the park. Who misses it?',
      'Photo: Anna Lee',
      { text: 'The wheel turns again, seen by Anna Lee.', draft: by('Anna Lee') },
      { text: 'The wheel turns again.', draft: { ...by('Anna Lee'), account: 'anna.lee' } },
      { text: 'The wheel turns again.', draft: { ...by('Bo Lind'), profile: { authors: ['Bo Lind, Leeds'] } } },
      '"The garden belongs to everyone who waters it, and to those who only sit and look at it for a while", says Mia Holm.',
    ],
    bad: [
      { text: 'Found this great picture online', at: 'Found this great picture online' },
      { text: 'Our town from above! Photo: Google', at: 'Photo: Google' },
      { text: 'The wheel turns again.', draft: { ...by('Anna Lee'), account: 'millmuseum' } },
      { text: 'What a drawing. Credit to the owner, whoever that is.', at: 'Credit to the owner' },
      { text: '"The garden belongs to everyone who waters it, and to those who only sit and look at it for a while."', at: [0, 101] },
    ],
  },
  de: {
    good: [
      { text: 'Foto: @anna, mit freundlicher Erlaubnis', site: 'x' },
      'Diesen Schlüssel haben wir im Park gefunden. Wer vermisst ihn?',
      'Foto: Anna Lee',
      { text: 'Das Rad dreht sich wieder, gesehen von Anna Lee.', draft: by('Anna Lee') },
      { text: 'Das Rad dreht sich wieder.', draft: { ...by('Anna Lee'), account: 'anna.lee' } },
      { text: 'Das Rad dreht sich wieder.', draft: { ...by('Bo Lind'), profile: { authors: ['Bo Lind, Kassel'] } } },
      '„Der Garten gehört allen, die ihn gießen, und auch denen, die nur eine Weile dasitzen und schauen“, sagt Mia Holm.',
    ],
    bad: [
      { text: 'Netzfund: tolles Bild', at: 'Netzfund' },
      { text: 'Unsere Stadt von oben! Bildquelle: Internet', at: 'Bildquelle: Internet' },
      { text: 'Das Rad dreht sich wieder.', draft: { ...by('Anna Lee'), account: 'muehlenmuseum' } },
      { text: 'Dieses schöne Bild haben wir im Internet gefunden, Urheber unbekannt.', at: 'Dieses schöne Bild haben wir im Internet gefunden' },
      { text: '„Der Garten gehört allen, die ihn gießen, und auch denen, die nur eine Weile dasitzen und schauen.“', at: [0, 99] },
    ],
  },
};
