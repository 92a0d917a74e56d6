import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { findSentences } from '../../text/sentences';
import { inFields } from '../../text/in-fields';
import { pattern } from '../../text/latin';
import { anyStart, compileSmall, find, lazy } from '../../text/phrases';
import { smallText } from '../../text/small';
import { unquoted } from '../../text/quotations';
import { nameOf } from '../../words/site-names';

/** How somebody is greeted, a whole site's people among them. */
const greetings = 'dear|hi|hello|hey|good morning|liebe|hallo|moin|guten morgen';
const greets = new RegExp(`^\\s{0,9}(?:${greetings})`, 'iu');

/** What people say on some sites only: where it is at home, what words give it away, and the pattern. The first site named stands for it in the sentence. `asks`: to ask so is bait where that is known, and then graver than to be out of place. */
const sayings: readonly { readonly home: readonly string[]; readonly signs: readonly string[]; readonly said: () => RegExp; readonly asks?: true }[] = [
  {
    home: ['instagram', 'tiktok'],
    signs: ['bio', 'biog'],
    said: lazy(() => compileSmall("link (?:is |ist |steht |gibt's |findet ihr |findest du )?(?:in|up in|oben in) (?:der |unserer |meiner |our |the |my )?(?:profile? |profil-)?(?:bio|biografie|biography)|link (?:zu[mr]?|to the|for the) \\p{L}{2,30} (?:is |ist |steht |findet ihr |wie immer ){0,2}in (?:der |unserer |meiner |our |the |my )?bio|in (?:unserer|meiner|der|our|my) (?:profile )?bio(?= ?(?:[.!,👆]|$))|(?:see|check|siehe) (?:our |my )?bio|(?:tickets|details|infos?|more|karten|termine|alles|mehr) (?:via |über |in |siehe )bio")),
  },
  { home: ['instagram', 'tiktok'], signs: ['swip', 'wisc', 'hochwisch', 'hochswip'], said: lazy(() => compileSmall('swipe? ?-?(?:up(?! and hold| to (?:close|unlock|see all (?:open|your|the|running|recent))| on the)|hoch|nach oben|left|right|to see|for (?:more|the|all|details|info)|through|(?:einfach )?nach (?:links|rechts)|weiter)|swipt (?:nach|weiter|durch)|wisch(?:t|e|en sie)? (?:einfach |gern |mal |hier )?(?:nach (?:oben|links|rechts)|weiter|durch|hoch)(?!\\p{L})|einfach nach (?:links|rechts|oben) wischen|hoch-?(?:wischen|swipen)')) },
  { home: ['instagram', 'facebook'], signs: ['highlights'], said: lazy(() => compileSmall('(?:insta(?:gram)?[ -]?|stor(?:y|ies)[ -]?){1,2}highlights?')) },
  { home: ['x'], signs: ['twit'], said: lazy(() => compileSmall(`(?<=^\\s{0,9})(?:${greetings}) (?:twitter|tweeps)`)) },
  { home: ['instagram'], signs: ['inst'], said: lazy(() => compileSmall(`(?<=^\\s{0,9})(?:${greetings}) (?:insta|instagram)`)) },
  { home: ['instagram', 'facebook', 'threads'], signs: ['reel'], said: lazy(() => compileSmall('(?:speicher|teil|lik|schau|save|share|like|watch)\\p{L}{0,3} (?:euch |dir |uns |out )?(?:diese[sn]|unser neues|this|our (?:new|latest)) reel')) },
  { home: ['instagram', 'tiktok'], signs: ['doub', 'dopp', 'zweim'], said: lazy(() => compileSmall('doppel(?:t )?(?:tipp|klick|tapp)(?:en|t|e|en sie)?(?= ?(?:[,!.)❤]|wenn|falls|für|und|bitte|auf (?:das|dieses) (?:bild|foto|video)))|(?:tipp|tapp)(?:t|e|en sie)? (?:doppelt|zweimal)(?= ?(?:[,!.)❤]|wenn|falls|auf (?:das|dieses) (?:bild|foto|video)))|double[ -]?tap(?:pen|pt)?(?! (?:with (?:one|two|a|your)|under|over|beside|above|is|was|needs|leaks|drips|to (?:zoom|open|close|wake|pause|skip))(?!\\p{L}))(?! (?:on )?(?:the|an?|your|any) (?!photo|picture|post|reel|video|clip|image|heart|like))')), asks: true },
  { home: ['instagram', 'facebook', 'tiktok'], signs: ['stor'], said: lazy(() => compileSmall("(?:share|repost|post|add) (?:this|it)(?: (?:post|clip|video|reel|picture|photo))? (?:to|in|on) your stor(?:y|ies)|(?:teil|post)(?:t|e|en)? (?:das|dies|diesen (?:beitrag|post)|es|ihn) (?:gern |gerne |bitte )?in (?:eurer|deiner|der|euren) stor(?:y|ys|ies)|story teilen")), asks: true },
  { home: ['x'], signs: ['tweet', 'rt', 'rts', 'quote'], said: lazy(() => compileSmall("(?:please|pls|bitte|bitte um|bitte fleißig|gerne?|kindly) (?:retweet(?:en|et)?|rt)|retweete?t (?:das|es|den|diesen|gern|bitte|mal|uns)|über retweets freuen|retweets?,? (?:please|bitte)|retweet (?:this|if|to|and|so (?:that|more|we|it)|wenn|und|damit)|rts? (?:if|please|bitte|(?:(?:are|is|very|much|most|always|greatly|sind|sehr|immer|gern) ){0,3}(?:erwünscht|willkommen|welcome|appreciated))|retweets? (?:erwünscht|willkommen|welcome|appreciated|hilft|helfen|helps?|would (?:help|mean|be)|zähl(?:t|en)|counts?|gerne?|wäre?n? |würden?)|(?:jede[nrsm]?|über (?:einen|viele|eure)|every|each|any) retweets?|(?:like|share|quote|teilt?|likt|liked) (?:this|diesen) tweet|quote[ -]?tweet (?:this|it|us|with)(?!\\p{L})|(?:this|diese[mrn]|yesterday's|gestrigen|our last|our latest) tweet")), asks: true },
  { home: ['mastodon'], signs: ['boos'], said: lazy(() => compileSmall("boosts? (?:are |sind )?(?:(?:sehr |very )?(?:welcome|appreciated|erwünscht|willkommen)|please|bitte)|(?:bitte|gerne?|please) (?:(?:fleißig|weiter|kräftig) )?boost(?:en|et|e)?|boost(?:e|et)? (?:das|diesen (?:tröt|post|beitrag)|this (?:toot|post))")) },
  { home: ['tiktok'], signs: ['duet', 'stit', 'duett', 'sound', 'fyp', 'page', 'foryou', 'bask', 'cart', 'ware', 'eink'], said: lazy(() => compileSmall('(?:duet|stitch) (?:this(?= (?:video|clip|sound|one|if|with|and|to)(?!\\p{L})|[.!,]|$)|mit (?:mir|uns)|with (?:me|us)|das)|(?:duettiert|stitcht) (?:das|dies)|mach(?:t|e|en sie)? (?:doch |gern |gerne |mal |bitte )?(?:ein |euer |dein |draus ein |daraus ein )?(?:duett?|stitch)(?: damit| dazu| hierzu| hiermit)(?!\\p{L})|(?:make|do) a duet with (?:it|this)|duet it(?=[.!,]|$)|mach(?:t|e|en sie)? (?:doch |gern |gerne |mal |bitte )?(?:ein(?:en)? )?(?:duett?|stitch) (?:mit (?:uns|mir|unser|mein|diesem|dem video)|zu diesem)\\p{L}{0,2}|(?:duet|stitch) (?:with )?(?:our|my) (?:\\p{L}{2,12} )?(?:video|clip|chef|baker|cook|post|dance)|(?:nutzt|benutzt|verwendet|use) (?:diesen|unseren|this|our) sound(?! system| desk)|(?:auf|on) (?:eurer|deiner|der|your|the) (?:fyp|for ?you ?page)|(?:tap|click|klickt auf|tippt auf) (?:the|den) (?:yellow|orange|gelben|orangen) (?:basket|cart|warenkorb|einkaufswagen)')) },
  { home: ['youtube'], signs: ['bell', 'glocke', 'subs', 'abo', 'abon', 'daum', 'info', 'thumb', 'desc', 'besc', 'super'], said: lazy(() => compileSmall('and ring the bell(?! (?:twice|once|three|if|when|at|by|for|on|outside)(?!\\p{L}))|in der (?:info|video)box|(?:hit|smash|click|press) (?:that |the )?subscribe button|(?:smash|hit) (?:that |the )?(?:subscribe(?! (?:button|rs?))|(?:notification )?bell)|subscribe and (?:switch|turn) on (?:the|that) (?:notification )?bell|(?:ring|press|click|tap|turn on) (?:that |the )?notification bell|drückt? (?:auf )?die glocke|lasst? (?:gern |gerne |uns |mir |doch )*ein abo da|(?:daumen hoch|liken?|glocke),? (?:und|&) (?:ein |das )?abo(?:nnier\\p{L}{1,3})?(?! (?:des|der|von)|\\p{L})|thumbs up(?: and|,| &) (?:sub|subscribe)|abonnieren(?: und|,| &) (?:auf )?(?:die )?glocke|like and subscribe|(?:die )?glocke (?:aktivier(?:en|t)|anklicken)|aktiviert? die glocke|(?:gebt|gib|geben sie|lasst|lass|lassen sie) [^.!?\\n]{0,30}(?:daumen(?: nach oben| hoch)?|like)(?: da)?(?:,| und|, und| &) (?:lasst? (?:uns |mir )?ein abo da|abonnier(?:t|e|en sie) (?:gern |gerne |doch |auch )?(?:unseren|meinen|den|diesen) kanal)|(?:links?|timestamps|zeitmarken|rezept|recipe|alles|everything|details|infos?) (?:is |are |steht |stehen |findet ihr |ist |sind |dazu |wie immer ){0,3}(?:unten )?in (?:the|der|unserer|meiner|our|my) (?:video ?)?(?:description|beschreibung)(?: below| box)?|super ?chats?(?= (?:are|is|sind|welcome|willkommen|und|and|senden|please|bitte))')) },
  { home: ['reddit'], signs: ['upvo', 'downv', 'subr', 'sub', 'stran'], said: lazy(() => compileSmall('(?:gebt|gib|geben sie|lasst?|schenkt?|drückt?) [^.!?\\n]{0,40}(?:upvotes?|hochw[äa]hl\\p{L}{0,4})|(?:an?|your|every|each|any|eure?|jede[srn]?|ein(?:en)?|über) upvotes? (?:helps?|would|will|means?|counts?|keeps?|gets?|is|are|hilft|helfen|zählt|wäre|würde|freu\\p{L}{0,3})|upvotes? (?:are |is |sind )?(?:welcome|appreciated|please|bitte|erwünscht|willkommen|gern)|(?:hit|smash|press|klickt? auf) (?:the |that |den )?upvote|(?<!the )(?:front page|top|mods|rules|members|regeln|titelseite) (?:of|von|in) (?:this|our|diesem|unserem) sub(?:reddit)?(?!\\p{L})|(?:in|of|oben im|im|auf|to|on|join) (?:this|our|diesem|unserem|the)? ?subreddit|kind stranger|(?:gebt|gib|lasst?|geben sie) (?:uns |mir )?(?:einen |ein |ein paar |eure )?upvotes?|(?:give|leave) (?:us|me|this) an upvote|upvotet?,? (?:this|if|and|wenn|und|das|bitte)|(?:please|bitte|gerne) upvot(?:e|en)')) },
  { home: ['pinterest'], signs: ['pin', 'repin', 'pinn'], said: lazy(() => compileSmall('pin (?:this |it )?for later|pinn?t (?:es |das |dies |diese idee |euch das ){0,2}für später|(?:save|repin|pin) this pin|repin (?:this|it)(?= for|[.!,]|$)|(?:pin|save) (?:this|it|these|that) (?:to|on|onto) (?:your|a|my) (?:[\\p{L}-]{2,15} ){0,2}board|pinn?t? (?:euch |dir )?(?:das|es|diese idee|diesen (?:beitrag|post)) (?:auf|an) (?:eure|deine|die|eurer|deiner) (?:[\\p{L}-]{2,15}[ -])?pinnwand|(?:merk|speicher)(?:t|e|en|st)? (?:dir |euch )?diesen pin')) },
  { home: ['linkedin', 'xing', 'facebook', 'instagram', 'threads', 'youtube', 'tiktok'], signs: ['comm', 'komm'], said: lazy(() => compileSmall("link (?:is |steht |ist |gibt's |findet ihr )?(?:in|im) (?:the |my |our )?(?:first |1st |ersten |1\\. )?(?:comments?|kommentar(?:en)?)")) },
  { home: ['linkedin', 'xing'], signs: ['endor', 'conn', 'kont', 'vern', 'kenn', 'inma'], said: lazy(() => compileSmall("endorse (?:me for|(?:my|our) (?:\\p{L}{2,14} ){0,2}skills?)|endorsements? (?:for my|are welcome|welcome|appreciated)|(?:send|schick|stell)(?:t|e|en sie)? (?:me|us|mir|uns) (?:gern |gerne |doch )?(?:an? |eine )?(?:connection request|kontaktanfrage|vernetzungsanfrage)|bestätig(?:t|e|en sie) (?:gern |gerne |bitte )?(?:meine|unsere) (?:kenntnisse|fähigkeiten|skills)|(?:dear|to (?:all )?my|an (?:alle )?meine|liebe) connections(?=[ ]?[,!:.–\n-])|(?:send|write|drop) (?:me|us) an inmail|open to new connections")) },
  { home: ['twitch', 'youtube'], signs: ['bits', 'subs', 'sub', 'hype', 'raid'], said: lazy(() => compileSmall('(?:ein paar |some |eure |your )?(?:bits (?:und|and|&|or|oder|\\+) (?:gifted )?subs|subs (?:und|and|&|or|oder|\\+) bits)|(?:gift|gifted|verschenk(?:t|te)|prime)[ -]subs?(?! ?(?:sandwich|rolls?))|hype[ -]?train(?= (?:starten|läuft|now|please|in)|[!.])|cheer (?:some |with )?bits|(?:schick|send|spend)(?:t|e|en sie)? (?:mir|uns|me|us) (?:gern |gerne |ein paar |some )?(?:twitch-?)?bits(?= ?(?:[.!,]|$|wenn|if))')) },
  { home: ['x'], signs: ['twee'], said: lazy(() => compileSmall('tweet (?:us|me) (?:your|at|the|a)|tweete?t (?:uns|mir) (?:eure|deine|an|ein)|bookmark this tweet')), asks: true },
  { home: ['instagram', 'facebook', 'tiktok'], signs: ['close', 'enge', 'stick', 'igtv', 'fragen', 'umfra', 'quiz', 'poll', 'quest'], said: lazy(() => compileSmall('(?:close[- ]friends|enge[- ]freunde)[- ](?:list|liste|story|stories)|(?:use|nutzt?|tap|tippt? auf|in den|in the|im|over the) (?:our |unseren |the |den )?(?:question|poll|fragen|umfrage|quiz)[ -]?sticker|igtv')) },
  { home: ['mastodon'], signs: ['toot', 'tröt', 'fedi'], said: lazy(() => compileSmall(`(?:boost|share|teilt?|like|favt?|lest|read) (?:this|our|my|diesen|unseren|meinen) (?:toot|tröt)|(?<=^\\s{0,9})(?:${greetings}|liebes) (?:fediverse|fedi|mastodon)(?=[ ]?[,!:.–\n-])`)) },
  { home: ['bluesky'], signs: ['skee', 'resk', 'blue'], said: lazy(() => compileSmall(`re-?skeet(?:en|et|e)?|(?:share|quote|repost|teilt?|like) (?:this|our|diesen|unseren) skeet|(?<=^\\s{0,9})(?:hi|hello|hey|good morning|hallo|moin|guten morgen) bluesky(?=[ ]?[,!:.–\n-])`)) },
  { home: ['linkedin', 'xing'], signs: ['conn', 'netz', 'netw', 'linkedin', 'kontakte'], said: lazy(() => compileSmall("(?<=^\\s{0,9})(?:(?:dear|hi|hello|hey) (?:connections|network|linkedin(?: (?:network|family|fam|community))?)|(?:liebes|hallo(?: liebes)?) (?:netzwerk|linkedin(?:-netzwerk|-community)?)|liebe (?:kontakte|connections|linkedin-community|xing-community|linkedin-kontakte))(?=[ ]?[,!:–\\n-])")) },
];
/** Where the writer thinks to be, and a story that no link leads to: hints, since both may be meant. */
const elsewhere = lazy(() => compileSmall("(?:hier (?:bei|auf)|here on|auf diese[rm](?= \\p{L}{2,10}[- ]seite)|on this(?= \\p{L}{2,10} page)) (?<here>instagram|insta|twitter|facebook|tiktok|linkedin|xing|mastodon|bluesky|threads|pinterest|youtube)(?:[- ](?:seite|page))?(?!\\p{L})"));
const unlinked = lazy(() => compileSmall("in (?:unserer?|meiner?|der|die) (?:insta-?)?story(?= ?(?:[.!,👆]|$| für| nach))|check (?:out )?(?:our|my) (?:insta )?story(?= for)|in (?:our|my) (?:insta )?stor(?:y|ies)(?= ?(?:[.!👆]|$| today| now| tonight| all day))"));
/** The same in other words, whose place is only looked at where those are not. */
const sent = lazy(() => compileSmall("check (?:out )?(?:our|my) (?:insta )?story(?= (?:today|now|tonight)(?!\\p{L}))|in (?:our|my) (?:insta )?stor(?:y|ies)(?= ?(?:,| for (?:a|the|more|all)(?!\\p{L})| to (?:see|vote|find|watch)))|(?:see|watch|view|visit|peek (?:at|into)|head (?:over )?to|(?:hop|pop|jump) (?:over )?(?:to|on to|onto|into)|go to|tap|click|look at|follow) (?:our|my|today's) (?:insta )?stor(?:y|ies)(?= (?:for (?!the (?:full|whole|past|last)|anyone|ever)|to (?:see|vote|find|watch)|today|tonight|now)(?!\\p{L}))|(?:siehe|seht|schaut?|guckt?|checkt?|klickt?|schauen sie)(?: (?:euch|dir|mal|gern|gerne|auch|doch|einfach|auf|in|sich)){0,3} (?:unsere|meine|die) stor(?:y|ys|ies)(?= ?(?:[.!,👆]|$| für| an(?=[.!👆]|$)| heute| jetzt))|in (?:unseren|meinen|den) stor(?:ys|ies)(?= ?(?:[.!,👆]|$| für| nach| heute| zeigen| seht))|(?:mehr|alles|details|infos|bilder|fotos|einblicke|rabatt|code|umfrage|link) (?:dazu |davon |gibt es |gibt's |findet ihr |seht ihr |heute |jetzt |steht ){0,2}in (?:der|unserer|meiner) story(?! (?:von|der|des|über)(?!\\p{L}))"));
/** With a capital it is the thing itself: "See our Story". */
const storyNamed = lazy(() => pattern('(?<!\\p{L})(?:[Ss]ee|[Ww]atch|[Vv]iew|[Vv]isit|[Hh]ead (?:over )?to|[Pp]eek (?:at|into)|[Mm]ore (?:in|on)|[Tt]ap) (?:our|my|the|today[\'’]s) (?:Story|Stories)(?!\\p{L}| (?:\\p{Lu}|of|page|here:))', 'gu'));
const hasStories: ReadonlySet<string> = new Set(['instagram', 'facebook', 'tiktok']);
const copied = lazy(() => compileSmall("(?:(?:originally )?(?:posted|shared) (?:via|from|with|on) (?<from>instagram|twitter|facebook|tiktok|linkedin|buffer|hootsuite)(?=$|[ .!]{0,3}\\n|[ .!]{0,3}$)|(?:see more|view this (?:post|photo)|mehr (?:dazu )?) on (?<see>instagram|facebook|tiktok))|(?<=^|\\n)(?:gepostet|geteilt) (?:auf|via|über|mit) (?<via>instagram|twitter|facebook|tiktok|buffer|hootsuite)(?=[ .!]{0,3}(?:$|\\n))", 'gimu'));
const copiedSigns = ['post', 'shar', 'see', 'view', 'mehr', 'gepo', 'gete'];
const forward = /(?<![\p{L}\p{N}_@])RT (?=@[\p{L}\p{N}_])/gu;
/** A duet of voices. */
const sung = /(?:sing|gesang|chor|lied|klavier|geige|musik|stimme|konzert|tenor|sopran)/iu;
/** Talk about the other site: its name stands in the same sentence. */
const names: Readonly<Record<string, RegExp>> = {
  instagram: /insta(?:gram)?(?!\p{L})/iu, tiktok: /tik ?tok/iu, facebook: /facebook/iu, youtube: /you ?tube/iu, mastodon: /mastodon|fediverse/iu, reddit: /(?<!sub)reddit/iu, pinterest: /pinterest/iu, linkedin: /linkedin|xing/iu, x: /twitter|(?<!\p{L})X(?!\p{L})/u, twitch: /twitch/iu, bluesky: /bluesky/iu,
};

export default rule({
  codes: ['DUP-07'],
  gravity: 'warning',
  strength: 'practice',
  moment: 'pause',
  needs: ['text'],
  check({ fields }, site): Finding[] {
    return inFields(fields, ['text', 'title', 'description'], ({ parsed }) => {
      const prose = unquoted(parsed);
      const found: Finding[] = [];
      for (const { home, signs, said, asks } of sayings) {
        if (home.includes(site.id) || !anyStart(parsed, signs)) continue;
        // Where the film is linked, its words belong to that link.
        if (home[0] === 'youtube' && parsed.links.some(({ host }) => /youtu/.test(host))) continue;
        for (const { at, text } of find(said(), prose, smallText)) {
          if (prose[at[0] - 1] !== '[' && !isAbout(prose, at[0], home[0] ?? '') && !(/^mach.{0,20}duet/iu.test(text) && sung.test(prose)) && !found.some((one) => one.at !== undefined && one.at[0] < at[1] && at[0] < one.at[1])) found.push({ at, ...(asks && { gravity: 'hint' }), with: { said: text, from: nameOf(home[0] ?? ''), site: site.name } });
        }
      }
      if (site.id !== 'x' && parsed.text.includes('RT @')) for (const { at } of find(forward, parsed.text)) found.push({ at: [at[0], at[1] - 1], with: { said: 'RT', from: 'X', site: site.name } });
      for (const { at, text, groups } of anyStart(parsed, copiedSigns) ? find(copied(), prose, smallText) : []) {
        const from = (groups['from'] ?? groups['see'] ?? groups['via'] ?? '').toLowerCase();
        const id = from === 'twitter' ? 'x' : from;
        if (id !== site.id) found.push({ at, with: { said: text, from: from === 'buffer' || from === 'hootsuite' ? from[0]?.toUpperCase() + from.slice(1) : nameOf(id), site: site.name } });
      }
      for (const { at, text, groups: { here = '' } } of /\bh(?:ier|ere) (?:bei|auf|on) |(?:auf diese[rm]|on this) /i.test(prose) ? find(elsewhere(), prose, smallText) : []) {
        const id = { twitter: 'x', insta: 'instagram' }[here.toLowerCase()] ?? here.toLowerCase();
        if (id !== site.id && parsed.links.length === 0 && parsed.mentions.length === 0) found.push({ at, gravity: 'hint', sure: false, with: { said: text, from: nameOf(id), site: site.name } });
      }
      if (!hasStories.has(site.id) && parsed.links.length === 0 && /stor(?:y|ies)/i.test(prose)) {
        for (const { at, text } of [...find(unlinked(), prose, smallText), ...find(sent(), prose, smallText), ...find(storyNamed(), prose)].filter((one, index, all) => all.findIndex((other) => other.at[0] < one.at[1] && one.at[0] < other.at[1]) === index)) if (!isAbout(prose, at[0], 'instagram')) found.push({ at, gravity: 'hint', sure: false, with: { said: text, from: nameOf('instagram'), site: site.name } });
      }
      return found.toSorted((a, b) => (a.at?.[0] ?? 0) - (b.at?.[0] ?? 0));
    });
  },
});

function isAbout(prose: string, place: number, home: string): boolean {
  const around = findSentences(prose).find(([start, end]) => start <= place && place < end);
  return around !== undefined && names[home] !== undefined && !greets.test(prose.slice(place, place + 14)) && names[home].test(prose.slice(...around));
}

export const sources: Sources = [
  { title: { en: 'House rule: own words for each community', de: 'Hausregel: eigene Worte für jede Community' }, date: '2026-11-21', kind: 'practice' },
  { title: { en: 'Instagram: recycled material is recommended less', de: 'Instagram: Wiederverwertetes wird seltener empfohlen' }, date: '2021-02-09', kind: 'official, quoted' },
];

export const words: Words = {
  en: {
    title: '“{said}” belongs to {from}',
    why: 'It means nothing on {site}, and shows that the text was written for somewhere else.',
    look: 'Say it in the words of {site}.',
  },
  de: {
    title: '„{said}“ gehört zu {from}',
    why: 'Auf {site} bedeutet es nichts und zeigt, dass der Text für woanders geschrieben wurde.',
    look: 'Sag es in den Worten von {site}.',
  },
};

export const examples: Examples = {
  en: {
    good: [
      { text: 'More about the wells, with every figure: https://our-site.com/water', site: 'x' },
      { text: 'On Instagram the recipe hides behind a link in our bio, here it is: https://our-site.com/bread', site: 'mastodon' },
      { text: 'The old hand pump needs a little boost. Who has a spare seal?', site: 'x' },
      { text: 'I taught my network of neighbours to graft apple trees.', site: 'bluesky' },
    ],
    bad: [
      { text: 'The recipe for rye bread is online. Link in bio', at: 'Link in bio', site: 'mastodon' },
      { text: 'Dear connections, the mill is turning again.', at: 'Dear connections', site: 'bluesky' },
      { text: 'The mill is turning again. Please retweet!', at: 'Please retweet', site: 'bluesky' },
      { text: 'RT @mill: the wheel is turning again', at: 'RT', site: 'bluesky' },
      { text: 'The wheel is turning again. Boosts welcome!', at: 'Boosts welcome', site: 'x' },
    ],
  },
  de: {
    good: [
      { text: 'Mehr zu den Brunnen, mit allen Zahlen: https://unsere-seite.de/wasser', site: 'x' },
      { text: 'Auf Instagram steht das Rezept hinter dem Link in der Bio, hier ist es: https://unsere-seite.de/brot', site: 'mastodon' },
      { text: 'Unser Netzwerk aus Nachbarn veredelt jetzt Apfelbäume.', site: 'bluesky' },
    ],
    bad: [
      { text: 'Das Rezept für Roggenbrot ist da. Link in der Bio', at: 'Link in der Bio', site: 'mastodon' },
      { text: 'Liebes Netzwerk, die Mühle dreht sich wieder.', at: 'Liebes Netzwerk', site: 'mastodon' },
      { text: 'Die Mühle dreht sich wieder. Gerne boosten!', at: 'Gerne boosten', site: 'x' },
      { text: 'Die Mühle dreht sich wieder. Link im ersten Kommentar', at: 'Link im ersten Kommentar', site: 'mastodon' },
    ],
  },
};
