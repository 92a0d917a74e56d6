import { order } from './orders';
import { anyWord, type Wording } from './phrases';
import { andUpTo, oneOf, sentenceEnd, upTo, within, wordEnd } from './slots';

const youDe = '(?:dich|euch|sie)';
const toYouDe = '(?:dir|euch|ihnen)';
const yourDe = '(?:dein|euer|ihr)';
const nobodyDe = '(?:niemand|keiner)';
const neverDe = '(?:nie|niemals|nicht)';
const willDe = '(?:du wirst|ihr werdet|sie werden|wirst du|werdet ihr|werden sie|du würdest|ihr würdet)';
const expertsDe = '(?:experten|ärzte|forscher|wissenschaftler|köche|profis|fachleute|zahnärzte)';
const simpleDe = '(?:einfache[nrm]?|simple[nrm]?|geniale[nrm]?|kleine[nrm]?|genialer|geheime[nrm]?)';
const moved = '(?:schockiert|überrascht|verblüfft|sprachlos|fassungslos|umgehauen|verändert|alle|jeden)';
const outcomeDe = '(?:grund|wahrheit|antwort|ergebnis|ende|auflösung)';

const guildDe = oneOf(
  '(?:super|bau)märkte|supermarktketten|discounter|energieversorger|stromkonzerne|steuerberater|immobilienmakler|autohäuser|fitnessstudios|küchenstudios|optiker|schlüsseldienste|klempner|lehrer|chefs|ärzte|ärztinnen|köche|bäcker|profis|experten|banken|friseure|makler|händler|firmen|konzerne|hersteller|versicher(?:er|ungen)|vermieter|anwälte|verkäufer|handwerker|werkstätten|hotels',
  'airlines|influencer|gärtner|trainer|coaches|mechaniker|apotheker|hausfrauen|insider|verlage|recruiter|personaler|stars|promis',
);

/** "Ihr werdet es nicht glauben": readers will not believe or guess it. */
const notBelievedDe = [
  `${willDe} (?:(?:es|das|uns|mir|kaum) ){0,2}(?:(?:nicht|nie(?:mals)?|kaum) )?(?:nicht|nie(?:mals)?|kaum) (?:glauben|erraten|fassen)`,
  String.raw`(?:du wirst|ihr werdet) (?:staunen,? (?:was|wer)|(?:überrascht|schockiert|verblüfft|sprachlos|fassungslos|entsetzt|erstaunt) sein,? (?:was|wer|wie|wo|warum|welche\p{L}?))`,
  'das (?:glaubst du|glaubt ihr|glaubt) (?:uns |mir )?(?:nie|niemals|nicht|keiner|niemand)',
  '(?:du glaubst|ihr glaubt) (?:es )?(?:nicht|nie|niemals|kaum),? (?:was|wer|wie|wen|wo\\p{L}{0,5}|warum|welche\\p{L}?)',
  '(?:dein|eur|ihr)en augen (?:nicht|kaum) trauen|trau(?:t ihr eur|st du dein)en augen (?:nicht|kaum)',
  '(?:niemand|keiner|kaum jemand) (?:spricht|redet) (?:jemals |wirklich |offen )?(?:darüber|davon)',
  '(?:kaum|nicht) zu glauben, was',
  `(?:du errätst|ihr erratet|du ahnst|ihr ahnt|sie ahnen) (?:nie|niemals|nicht|kaum)${wordEnd}`,
  `(?:du wirst|ihr werdet|sie werden) ${upTo(2)}(?:(?:nicht|nie) (?:für möglich halten|bereuen|mehr anders)|ausflippen|durchdrehen)`,
  '(?:du hast|ihr habt) keine ahnung,? (?:was|wer|wie)',
];

/** "Was dann passierte": the story stops before its point. */
const whatNextDe = [
  `was (?:dann|als n[äa]chstes|danach|daraufhin) (?:passiert(?:e)?|geschah|geschieht|kam|folgte),? ${upTo(5)}`
    + `(?:unglaublich|schockier|überrasch|unfassbar|umhau|glaub|sprachlos|verändert)\\p{L}{0,30}`,
  String.raw`(?:und|doch|,) was dann (?:passiert(?:e)?|geschah)(?=[ .!…:,\n]|$)`,
  'was dann (?:passierte|geschah)(?!,? (?:wissen|weiß|steht i|ist überliefert))',
  `was (?:diese[rsn]?|er|sie|unser\\p{L}{0,3}|dann|danach|hinter|jetzt|am ende)(?: [^.!?\\n,]{1,60})?, (?:ist|war|macht|wird|hat|lässt) ${upTo(2)}`
    + '(?:unglaublich|unfassbar|irre|verrückt|unvorstellbar|sprachlos|fassungslos|umhauen|überraschen|schockieren|schockiert|umgehauen)',
  `was (?:ich|wir|er|sie|es|das|man)(?: [^.!?\\n,]{1,50})?, (?:hat|haben|schockiert|überrascht|verblüfft|macht|ließ|lässt|verändert)\\p{L}{0,3} ${upTo(2)}`
    + `${moved}`,
  `(?:unfassbar|unglaublich|irre|krass|wahnsinn|heftig|verrückt)(?:,|:| –) was (?!ihr |du |wir )(?:sich ${upTo(8)}(?:geleistet|getraut|erlaubt|herausgenommen|abgespielt|zugetragen|ereignet|verbirgt|verborgen)|${upTo(10)}(?:abgezogen|angestellt|angerichtet|erlebt|gefunden|entdeckt|gesehen|gemacht|getan|gesagt|geschrieben|beobachtet|ausgegraben|bemerkt|gehört|verheimlicht|zum vorschein|ans licht)) ?(?:hat|haben|kam)?(?= ?[.!…\\n]|$)`,
  `(?:unfassbar|unglaublich|irre|krass|wahnsinn), was ${upTo(6)}(?:passiert|geschah|geschehen|erlebt|gefunden|entdeckt)\\p{L}{0,30}`,
  `was (?:da\\p{L}{2,8}|dort|hinter|unter|in|im)(?: [^.!?\\n,]{1,40})?, (?:hat|haben|verschlug|raubte|ließ|macht|machte) ${upTo(4)}`
    + '(?:schockiert|überrascht|verblüfft|sprachlos|fassungslos|umgehauen|die sprache|den atem)(?: verschlagen| geraubt| gemacht| zurück)?(?! ?:| \\p{L}{3,12}:)',
  `was (?:${anyWord} ){1,6}${anyWord}, (?:haut (?!dich|euch|sie )${upTo(5)}um|(?:schockiert|verblüfft|überrascht|verschlägt|raubt) (?:selbst|sogar))(?!\\p{L})`,
  '(?:schockierend|unfassbar|unglaublich|krass|irre)[:!] (?:das|so|deshalb|darum) (?:passiert|macht|machen|steckt|bewirkt|geschieht)(?: wirklich| tatsächlich)?',
  '(?:dann|plötzlich|da|daraufhin|danach|sekunden später|am ende) (?:passiert|geschieht|passierte|geschah|kam|ereignete sich|trat) (?:das|etwas|was|es)(?: (?:völlig|absolut|ganz|so) )?(?: ?)(?:unglaubliche|unfassbare|unvorstellbare|undenkbare|unmögliche|unerwartete|unbegreifliche|unheimliche|schier unmögliche)s?(?: ein)?(?!\\p{L}| ?:| \\p{L}{3,20}:)',
  '(?:passierte|geschah|ereignete sich) (?:da |plötzlich |dann )?(?:das|etwas) (?:völlig |absolut )?(?:unglaubliche|unfassbare|unvorstellbare|undenkbare|unbegreifliche|unheimliche)s?(?!\\p{L}| ?:)',
  'und dann (?:passierte|geschah|kam) das(?= ?(?:[!…]|\\.{2}|\\.?$|\\.?\\n|\\. ))',
  '(?:unfassbar|unglaublich|irre|krass|wahnsinn), was (?:dann|danach|darin|dahinter|darunter|darauf|sich dahinter|sich darin)'
    + ` (?:${anyWord} ){0,3}?\\p{L}{3,20}(?=[.!…])`,
];

const numberDe = String.raw`(?:\d{1,2}|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)`;
/** "Wird euch umhauen": what it does to readers. */
const effectDe = [
  'wird (?:dich|euch|sie|dein leben|euer leben) (?:komplett |total |völlig |absolut |einfach |richtig )?(?:umhauen|schockieren|sprachlos machen|zu tränen rühren|fassungslos machen)',
  `haut ${youDe} um`,
  `stockt(?:e)? (?:uns|mir|dir|euch|allen|ihr|ihm|ihnen)?(?: ${anyWord})? ?der atem|(?:atem stocken|kinnlade (?:${anyWord} ){0,2}(?:runter|herunter|fällt|fiel|klappte))`,
  `(?=ha|ließ|mach)(?<!(?:eure?|deine?|ihre?) ${upTo(3)})(?:hat|haben|ließ|machte) (?:uns|mich|alle) (?:alle )?(?:sprachlos|fassungslos|schockiert|umgehauen)(?: (?:gemacht|zurück|zurückgelassen))?`,
  `wird (?:die art|alles)?,? ?(?:wie )?(?:du|ihr) ${within(30, 1)} für immer verändern`,
  `(?:das|dies(?:e[rs]?)?) ${upTo(3)}wird ${yourDe} leben (?:für immer )?verändern`,
  `diese[rs]? (?:(?:eine?|1|kleine?[rs]?|simple[rs]?|einfache[rs]?|winzige[rs]?|einzige[rs]?) ){0,2}${anyWord} (?:verändert|ändert|revolutioniert|rettet|verwandelt|ruiniert|zerstört) (?:für immer )?(?:dein|eu[e]?r|ihr)(?:e[nrms]?)? [^.!?\\n]{2,50}(?:für immer|komplett|von grund auf|über nacht|auf einen schlag|schlagartig|radikal)${wordEnd}|diese[rs]? (?:(?:eine?|1|kleine?[rs]?|simple[rs]?|einfache[rs]?|einzige[rs]?) ){1,2}${anyWord} wird ${yourDe}(?:e[nrms]?)? ${upTo(5)}(?:verändern|verwandeln|revolutionieren|auf den kopf stellen)${wordEnd}`,
  `(?:schläft|schlaft|schläfst|schlafen|schlief) (?:man|du|ihr|sie|keiner|niemand) (?:heute |danach |bestimmt |garantiert ){0,2}(?:nie|nicht|kein auge) (?:wieder|mehr)(?: (?:ruhig|gut|ein|durch))?${wordEnd}|(?:du wirst|ihr werdet|sie werden|wirst du|werdet ihr|werden sie) ${upTo(3)}(?:nie|nicht) (?:wieder|mehr) (?:ruhig |gut )?schlafen`,
  `(?:danach|hinterher|nach diesem (?:video|post|beitrag|clip)|ab jetzt) (?:wirst du|werdet ihr|werden sie) ${upTo(3)}nie (?:wieder|mehr) ${upTo(5)}(?:essen|trinken|kaufen|ansehen|sehen|anschauen|anfassen|benutzen|wegwerfen|betrachten|denken)${wordEnd}`,
  `(?:wer|wenn (?:du|ihr|sie|man)|sobald (?:du|ihr|sie|man)) (?:das|dies|es|sie|ihn|diese[nsr]? ${anyWord}|d(?:en|ie|as) ${anyWord})(?: hier)? (?:gelesen |gesehen |gehört )?(?:liest|lest|sieht|seht|hört|hörst|siehst|hat|hast|habt|lesen|sehen|haben|erfährst|erfahrt),? (?:(?:der|wird|wirst|werdet|werden|du|ihr|man) ){0,2}(?:heult|weint|heulst|weinst|schreit|schreien|weinen|heulen|kann|könnt|kannst|bekommt|kriegt|ist|bist|seid) ?(?:du |ihr |man )?${upTo(3)}(?:tagelang|rotz und wasser|wie ein schlosshund|sprachlos|fassungslos|gänsehaut|stundenlang|tränen)${wordEnd}`,
  `was [^.!?\\n]{3,60}, (?:glaubt|glaubst|errätst|erratet|ahnst|ahnt) (?:ihr|du|euch|dir|uns|keiner|niemand|man)(?: (?:nie|niemals|nicht|kein mensch|uns|keiner|niemand)){0,2}${wordEnd}`,
  'aus (?:einem|diesem) (?:ganz )?(?:verrückten|unglaublichen|überraschenden|verblüffenden|schockierenden|irren|unfassbaren|kuriosen|herzzerreißenden) grund|das (?:ganze |halbe )?(?:netz|internet) (?:rastet|flippt|dreht|steht|tobt)(?: gerade| komplett| völlig){0,2} ?(?:aus|durch|kopf)?',
  `mehr (?:verraten|verrate|sagen|sage|verratet|dürfen|darf) (?:wir|ich) (?:an dieser stelle |hier |euch |dazu |jetzt |lieber |wirklich ){0,3}nicht(?: (?:sagen|verraten))?(?= ?[.!…\\n]|$)|(?:nur|bloß) so viel sei verraten`,
  'macht (?:dich|euch|sie|alle) sprachlos',
  `(?:${outcomeDe}|lösung) (?:${anyWord} )?wird ${youDe} (?:komplett |total |völlig |absolut |einfach |richtig )?(?:überraschen|schockieren|umhauen|verblüffen|sprachlos machen|fassungslos machen)(?!:)`,
  `${outcomeDe}(?: dahinter| dafür)? (?:ist|war)`
    + ` (?:einfach |wirklich |absolut |völlig )?(?:schockierend|unglaublich|unfassbar|irre|verrückt|krass|heftig)${sentenceEnd}`,
  `${expertsDe} (?:sind|waren) (?:${anyWord} )?(?:sprachlos|schockiert|fassungslos|verblüfft|baff|entsetzt|begeistert)(?= (?:über|von|wegen)|[.!:–]|$)`,
  '(?:wird|werden) (?:einfach )?alles (?:verändern|ändern|auf den kopf stellen),? was (?:du|ihr|sie)',
  `(?:die|der|das) (?:schockierende|unglaubliche|unfassbare|irre|krasse|verblüffende) (?:auflösung|wahrheit|antwort|wendung|pointe|geschichte|grund|ergebnis|ende) ${upTo(2)}(?:steht|findet|findest|lest|liest|erfahrt|erfährst|seht|siehst|verrat\\p{L}{0,3}|verrät|hört|gibt|kommt)${wordEnd}`,
  '(?:ändert|verändert) (?:einfach )?alles(?:, was (?:du|ihr|sie|wir)|(?= ?[!:]))',
  String.raw`diese[rs]? (?:eine |kleine |einfache ){0,2}\p{L}{3,25} (?:hat|verändert|änderte|veränderte) (?:einfach )?alles(?: verändert)?`,
  `(?:siehst du|seht ihr|sehen sie) ${within(30, 1)} mit (?:ganz )?anderen augen`,
  `bei (?:platz|nummer|tipp|grund) ${numberDe} ${within(40)}(?:die luft weg|die sprache weg|der atem|die kinnlade|sprachlos|schlucken|umgehauen|umhauen|vom stuhl)(?!,)`,
  `(?:platz|nummer|punkt|tipp|grund) ${numberDe} (?:ist (?:unglaublich|krass|irre|der (?:hammer|wahnsinn|knaller))|wird ${youDe}|haut (?:dich|euch)|macht (?:dich|euch)|hat (?:uns|mich) ${upTo(3)}(?:umgehauen|überrascht|schockiert|sprachlos|vom (?:hocker|stuhl) gehauen|aus den (?:socken|latschen) gehauen)|schockiert|überrascht alle)`,
];

/** "Mit diesem Trick", "was dir niemand verrät": a secret that only this post tells. */
const secretDe = [
  `die ${toYouDe} ${yourDe}\\p{L}{0,2} ${anyWord} ${neverDe} (?:verrät|sagt|erzählt)`,
  `(?:diesen|den) (?:${anyWord} )?trick (?:kennt|kennen) (?:kaum|keiner|niemand|nur wenige|fast niemand)`,
  `(?:dieser|dieser eine|mit diesem|mit diesem einen|ein) (?:eine[nm]? )?${simpleDe}? ?trick ${upTo(4)}`
    + `(?:verändert|spart|hilft|hassen|macht|verrät|bringt|reicht|kennt)\\p{L}{0,30}`,
  `(?:dieser|mit diesem) (?:(?:eine[nm]? )?(?:einfache[nrm]?|simple[nrm]?) trick|eine[nm]? (?:${anyWord} )?(?:trick|kniff|satz|(?:hand)?griff|hack|fehler))`,
  '(?:ärzte|banken|makler|zahnärzte|friseure|versicherungen|vermieter|konzerne) hassen (?:diese[nrs]?|ihn|sie|den)',
  `${guildDe} (?:hassen|fürchten|verfluchen|verabscheuen) (?:(?:uns|mich|ihn|sie|euch|dich) (?:dafür|deshalb|deswegen|jetzt schon)|(?:diese[nsr]?|den|das|es)(?: (?:eine[nsr]? )?(?:trick|kniff|hack|tipp|post|beitrag|video|wort|seite|liste|methode|mittel|frage|satz))?(?= ?[:!.…\\n–]|$))`,
  `(?:was|das|den) (?:dir|euch|ihnen|uns) (?:niemand|keiner|kein \\p{L}{1,30}|kaum (?:jemand|einer)) (?:(?:über|zu|zum|zur|von|vom|vor|beim?|nach) ${upTo(5)}|(?:vorher|je|jemals|wirklich|ehrlich) ${upTo(2)}|${anyWord} )?(?:sagt|verrät|erzählt|zeigt|(?:sagen|verraten|erzählen) (?:wird|will|mag|möchte))${wordEnd}`,
  String.raw`(?:die|das) (?:bittere |ganze |schockierende )?(?:wahrheit|geheimnis)(?: [^.!?\n]{1,40})?,? (?:die|das) (?:dir |euch )?(?:niemand|keiner)`,
  `(?:mit )?diese[mr] (?:eine[nm]? )?(?:${anyWord} )?(?:trick|kniff|hack|geheimtipp)`
    + `(?= ${upTo(8)}(?:nie|sofort|immer|ganz|werden|wird|bleib|spar|gelingt|klappt|sieht|verändert)\\p{L}{0,4}|[.!…\\n]|$)`,
  'verschweig(?:t|en) (?:dir|euch|ihnen|uns)',
  `(?:das|was|den|die),? (?:dein|euer|eure|ihr|kein|die|der|das)\\p{L}{0,2} ${anyWord} ${toYouDe} ${upTo(1)}(?:nie|niemals|nicht|garantiert nicht|lieber nicht)`
    + ' (?:verrät|sagt|erzählt|verraten|sagen|erzählen|zeigt|zeigen)',
  `(?:kaum (?:jemand|einer)|(?:fast )?${nobodyDe}) (?:kennt|weiß) (?:die|diese|den|diesen|das|dieses) (?:${anyWord} )?(?:wahrheit|geheimnis|trick|grund|geheimtipp|kniff|hack)(?= ?[.!…:\\n]|$| (?:in|bei|beim|für|mit)${wordEnd})`,
  `(?:das|was) ${toYouDe} (?:die |deine |eure |ihre )?${anyWord} (?:verschweig|verheimlich)(?:t|en)`,
  `(?:das|was) (?:dein|deine|euer|eure|die|der|das|viele|ihr|ihre) (?:${anyWord} )?${anyWord} ${toYouDe} (?:gern |lieber |bewusst |gezielt )?(?:verschweig|verheimlich|vorenthält|vorenthalten)(?:t|en)?${wordEnd}`,
  `(?:du machst|ihr macht|machst du|macht ihr|sie machen|(?:fast )?alle machen|(?:fast )?jeder macht) ${upTo(4)}(?:genau )?diesen (?:einen )?(?:${anyWord} )?fehler${wordEnd}(?!, (?:sag|mein|hieß))`,
  `warum (?:du|ihr|sie) (?:nie|niemals) (?:wieder|mehr) ${upTo(5)}(?:wirst|werdet|werden|willst|wollt|solltest|solltet)${wordEnd}`,
  `das passiert (?:wirklich |tatsächlich )?(?:mit|in|bei) (?:deine[mr]|eure[mr]|ihre[mr]) (?:körper|gehirn|haut|darm|haar|konto|garten|auto|hund|leben)${wordEnd},? (?:wenn|sobald)`,
  `(?:auf|bei|in|im|beim) (?:dem |der )?letzten (?:bild|foto|slide|folie|seite|clip|szene|sekunde|video) (?:erschreck|fall|flipp|heul|wein|schrei|verlier|rast)\\p{L}{0,3} (?:du|ihr|sie)${wordEnd}`,
  `(?:eine sache|etwas|einen trick|einen fehler|ein geheimnis|dinge),? (?:die|das|was|den) (?:dir|euch|ihnen) (?:niemand|keiner|kein \\p{L}{2,30}(?: der welt)?) (?:sagt|verrät|erzählt|zeigt)${wordEnd}`,
  `(?:sollte|dürfte|könnte) ${youDe} (?:schockieren|umhauen|fassungslos machen|sprachlos machen|erschüttern)${wordEnd}`,
  `das (?:hat|hätte|konnte) (?:wirklich |echt |nun )?${nobodyDe} (?:kommen sehen|geahnt|ahnen|vorhergesehen)${sentenceEnd}`,
  `(?:was|das|die|den) ${toYouDe} (?:dein|euer|eure|ihr|kein|die|der|das)\\p{L}{0,2} ${anyWord} (?:nie|niemals|nicht|garantiert nicht)`
    + ' (?:verrät|sagt|erzählt|verraten|sagen|erzählen|zeigt)',
  `das (?:sagt|erzählt|verrät) ${toYouDe} (?:niemand|keiner|kein \\p{L}{3,20})${wordEnd}`,
  'schockierende wahrheit',
  `was (?:${anyWord} ){1,3}${toYouDe} (?:nie|niemals) (?:sagen|verraten|erzählen|zeigen)${wordEnd}`,
  `(?:verraten|sagen|erzählen|verrät|sagt|erzählt|zeigen) ${toYouDe} (?:das|so etwas|dies|diesen \\p{L}{3,12}) (?:nie|niemals|nicht freiwillig|garantiert nicht)${wordEnd}(?! jemand)`,
  'der (?:wahre|wirkliche|echte) grund,? warum (?:niemand|keiner|alle|du|ihr|dein|euer|eure|deine)',
  `(?<!wir )hoff(?:t|en),? dass (?:du|ihr|sie) ${upTo(3)}(?:nie|niemals|nicht) (?:liest|lest|lesen|seht|siehst|erfährst|erfahrt|herausfindest|merkst|merkt)`,
  `diese[rns]? (?:einen? )?(?:${anyWord} )?fehler,? (?:den (?:fast )?(?:jeder|alle|die meisten) mach(?:t|en)|(?<=eine[nr]? [^.!?]{0,30}fehler,? )machen (?:fast )?(?:alle|viele|die meisten)|${upTo(3)}machen \\d{1,2} von \\d{2,3})`,
  `(?:die meisten|fast alle|\\d{1,2} von \\d{2,3}) ${upTo(3)}machen (?:genau )?diesen (?:${anyWord} )?fehler`,
  'nicht,? bevor (?:du|ihr|sie) (?:das|dies|diesen (?:post|beitrag)) (?:gelesen|gesehen|gehört)',
];

/** "Euer Leben lang falsch": readers have done it wrong, nobody saw it coming. */
const wrongDe = [
  `${yourDe} (?:ganzes )?leben lang (?:falsch|verkehrt)`,
  '(?:immer|bisher) (?:alles )?falsch gemacht',
  `damit (?:hat|hätte|hatte) (?:wirklich |hier |echt )?${nobodyDe} gerechnet`,
  `diese[rs]? (?:eine |einfache |häufige |kleine )?(?:fehler|angewohnheit|irrtum) kostet ${youDe}`,
  `${nobodyDe} (?:war |ist )?(?:darauf )?vorbereitet`,
  `${nobodyDe} sah (?:das|es|ihn|sie) kommen${sentenceEnd}`,
  `(?:(?:wahren?|wirklichen?|eigentlichen?) (?:grund|geschichte|ursache)|wahrheit|auflösung) (?:dahinter |dafür )?(?:hat|hätte|konnte|ahnt|kennt) ${nobodyDe}${andUpTo(3)}`
    + ` ?(?:ahnen|kommen sehen|erwartet|geahnt|vermutet|für möglich gehalten)?${sentenceEnd}`,
  `${nobodyDe} (?:hat|konnte|hätte) ${upTo(2)}(?:ahnen|kommen sehen|erwartet|für möglich gehalten)${sentenceEnd}`,
  '(?:das musst du|das müsst ihr) (?:einfach )?(?:gesehen|gelesen|gehört) haben',
];

/** "Schaut bis zum Ende": readers are held. */
const monthOrThing = oneOf(
  String.raw`des|der|vom|von|dieser|dieses|einer|eines|\d`,
  'januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
);
const heldDe = [
  `${order}(?:schaut?|guckt?|seht|sieh|schauen sie|bleibt?|warte(?:t)?) (?:unbedingt |mal |dran |es |dir |das video ){0,2}bis (?:zum|ans)`
    + ` (?:ende|schluss)(?! ${monthOrThing})`,
];

const madeDe = '(?:hat|haben|verschlägt|raubt|nimmt|verschlug|raubte|ließ|lässt|macht|machte|haute|haut)';
const struckDe = '(?:die sprache|den atem|sprachlos|fassungslos|umgehauen|schockiert|vom hocker|vom stuhl|aus den (?:socken|latschen))';
const lastDe = '(?:schluss|ende|finale|auflösung|antwort|ergebnis|grund|pointe|wendung|(?:letzten?|letzte[rs]) (?:\\d{1,2} )?(?:minuten?|sekunden?|szene|satz|folie|bild))';
/** "Was sie fanden, hat uns die Sprache verschlagen": told as a feeling, without the thing; thanks to readers tell what it was. */
const withheldDe = [
  `was (?!ihr |du |sie uns )(?:${anyWord} ){2,8}?${anyWord}, ${madeDe} ${upTo(4)}${struckDe}(?:,? (?:verschlagen|geraubt|gemacht|zurück(?:gelassen)?|gehauen|gerissen|stocken lassen))?(?! ?:)`,
  `${lastDe}(?: [^.!?:,\\n]{1,25})? (?:haut|reißt|fegt|bläst|wirft|hauen) ${youDe} ${upTo(1)}(?:vom hocker|vom stuhl|aus den (?:socken|latschen|schuhen)|um|weg)${wordEnd}`,
  `etwas,? (?:das|was) (?:uns|mich|alle|allen) ${upTo(2)}(?:den atem (?:raubt|verschl|nahm|stock)\\p{L}{0,4}|die sprache verschl\\p{L}{1,4}|sprachlos mach\\p{L}{1,3}|fassungslos mach\\p{L}{1,3}|umhaute)`,
  `${guildDe} (?:verraten|sagen|zeigen|erzählen) (?:${toYouDe} )?(?:diesen|den|dieses|das|diese) (?:${anyWord} )?(?:trick|kniff|tipp|geheimnis|fehler|methode) (?:nie|niemals|nicht|ungern|keinem|niemandem)${wordEnd}`,
  `(?:dein|euer|ihr)(?:en?|e)? \\p{L}{3,20} (?:will|wollen|möchte|möchten) (?:nicht|auf keinen fall|garantiert nicht|lieber nicht),? dass (?:du|ihr|sie) (?:das|dies|es|davon|diesen? \\p{L}{4,9})(?: hier)? (?:lies|les|sieh|seh|wiss|wiß|weiß|erf[aä]hr|hör)\\p{L}{0,4}`,
  `${guildDe} (?:wollen|möchten) nicht,? dass (?:du|ihr|sie)(?: (?:das|es|davon) \\p{L}{4,9})?|(?:den|das|die|was) ${upTo(2)}${guildDe} (?:nie|niemals|nicht|ungern) (?:verraten|teilen|zeigen|sagen)`,
  'bevor (?:es|das|das video|der (?:post|beitrag)) (?:wieder )?(?:gelöscht|verboten|gesperrt) (?:wird|ist)',
  `${lastDe}(?: [^.!?:,\\n]{1,25})? wird ${youDe} ${upTo(1)}(?:vom hocker|vom stuhl|aus den (?:socken|latschen|schuhen)) (?:hauen|reißen|werfen)`,
  `(?:(?:(?:sein|ihr|mein|unser|der|ein) )?einzige[rns]?|dieser? eine|diese[rs]?|ein|eine|letzte[rs]?) (?:satz|wort|frage|anruf|brief|mail|e-mail|nachricht|zettel|blick|moment|entscheidung|fehler|antwort)(?: ${within(30)})? (?:(?:stellte|warf|drehte|veränderte|änderte|rettete|kostete) (?:für (?:mich|uns) |einfach |plötzlich )?(?:alles|mein leben|unser leben|unsere welt)`
    + `|hat (?:für (?:mich|uns) |einfach |plötzlich )?alles (?:verändert|geändert|gedreht|auf den kopf gestellt|über den haufen geworfen))(?: auf den kopf| über den haufen| um)?${wordEnd}`,
  `(?:geheimnis|trick|kniff|tipp|wahrheit|zutat|methode|fehler|rezept|grund),? (?:das|den|die) (?:(?:die|viele|alle|deine|eure|so manche) )?\\p{L}{0,20}${guildDe} (?:${anyWord} ){0,3}?(?:für sich (?:behalten|behielten)|geheim ?(?:halten|gehalten)|verschweigen|verheimlichen|hüten|unter verschluss|nicht verraten|nie verraten|nicht teilen)${wordEnd}`,
  `mit (?:genau )?(?:so einer|so einem|solch einer|solch einem|diese[rm]) (?:${anyWord} ){0,2}(?:inhalt|zutat|trick|antwort|ende|wendung|grund|auflösung|satz|fund|lösung|gast|reaktion|ergebnis|erklärung|entdeckung|frage|nachricht|brief|anruf|überraschung|besucher|anblick|ursache|gewinner|preis|geständnis|finale) (?:hat|hätte|hatte|hätten|haben|rechnete) ${upTo(2)}(?:${nobodyDe}|kein mensch|nicht mal ${anyWord})(?: gerechnet|${andUpTo(5)} gerechnet)?(?! ?:)`,
  `(?:diese[nsr]?|den|die|das|was) (?:(?:eine[nr]?|simple[nr]?|geniale[nr]?) )?(?:${anyWord} ){0,2}(?:wollen|möchten|würden|versuchen) (?:uns |euch |dir |die |alle |viele |so manche )?\\p{L}{0,12}${guildDe} [^.!?\\n]{0,40}(?:verbergen|verheimlichen|geheim ?(?:zu ?)?halten|verstecken|verschweigen|unter verschluss halten|vorenthalten|verbieten|löschen)${wordEnd}|${guildDe} (?:wollen|möchten|versuchen) (?:${anyWord} ){0,6}(?:vor (?:euch|dir|ihnen|uns|der öffentlichkeit)) (?:${anyWord} ){0,3}(?:zu )?(?:verbergen|verheimlichen|geheim ?halten|verstecken|verschweigen)`,
  `(?:(?:du kommst|ihr kommt|sie kommen|kommst du|kommt ihr) (?:im leben |garantiert |bestimmt |wirklich )?(?:nie|niemals|nicht) (?:darauf|drauf),? (?:was|wer|wie|wo|wen|wem|warum|welche\\p{L}?|woher)|(?:darauf|drauf) (?:kommst du|kommt ihr) (?:im leben )?(?:nie|niemals|nicht))${wordEnd}`,
  `(?<!wir |ich )(?:hoff|bet|wünsch)(?:en|t),? dass (?:dieser?s?|das|es|dir|euch)(?: ${anyWord}){0,2} (?:dich|euch|sie|dir|euch|ihnen) (?:nie|niemals|nicht) (?:erreicht|angezeigt wird|begegnet|findet)`,
];

/** Where a German text promises more than it tells. */
export const luresDe: Wording = [
  'unvo unde unmö unerw unbeg unhe geschi ereig trat revo verwan ruini zerst radi schlag schläf schlaf schlief tagel rotz schlossh gänse stund tränen errä kuri herzz netz internet verrat versteck vorent löschen gerech mach wede will soll lert körp gehi haut darm leis getr erla hera abge ange beib hassen fürc verf vera lebe verä erra fass glau glaub passi gesch umha umge umhau scho spra tric hass verr sagt erzä plat numm gese gele unfa ungl irre kras wahn wahr gehe haut'
    + ' träne kam sah hock sock gehe dara drau hüte beha lats fina aufl antw erge poin wend letz reiß fegt blä wirf stel warf dreh rett kost kopf gere bete wüns nie niem kaum nicht vers fals verk überrasch verb luft stuh stau entsetzt erstaun ende schl ände bere expe fors prof köch stoc atem kinn hoff'
    + ' ausf durc inha dies woll will möch gelö verb gesp meis grund bevor ahns ahnt ahnu fehl auge vorb übers',
  ...notBelievedDe, ...whatNextDe, ...effectDe, ...secretDe, ...wrongDe, ...heldDe, ...withheldDe,
];
