import { rule, type Examples, type Sources, type Words } from '../../rule';
import { pattern } from '../../text/latin';
import { smallPattern, smallText } from '../../text/small';

const names = [
  "(?:,? (?:dear \\p{L}{1,30}|to (?:all|you all|everyone|everybody)(?: (?:of )?(?:you|our))?(?: \\p{L}{1,12})?(?: \\p{L}{1,30})?|ihr (?:da draußen|süßen|schönen|guten)|da draußen|out there|beinand|miteinander|(?:aus|from) (?:dem |der |the )?\\p{Lu}\\p{L}{1,30}|an alle|euch allen|zusammen|alle|allerseits|ihr lieben|liebe \\p{L}{1,30}|liebes \\p{L}{1,30}|ihr|leute|freunde|community|welt|team|@?\\p{L}{1,30}",
  "everyone|everybody|all|folks|back|there|friends|guys|team|again|y'all|lovely people|in die runde))?(?:,? (?:and|und) (?:a |einen )?(?:(?:very )?happy|schönen?|lovely) \\p{L}{1,30})?(?: und \\p{L}{1,30}| and \\p{L}{1,30}",
  " \\p{Lu}\\p{L}{1,30})?(?: (?:der|des|aus|im|in|vom|von|of|from|at) (?:der |the |our |dem )?[\\p{L}\\d.-]{1,20}){0,2}",
].join('|');
const hellos = [
  '(?:hallo|hallöchen|hallihallo|halli hallo|ahoi|huhu|hi|hiya|hey|hello(?: and welcome(?: back)?)?|welcome(?: back)?(?: to (?:my|our|another|a new|the) (?:\\p{L}{1,15} )?(?:channel|video|vlog|episode|page|profile|podcast|stream))?|(?:und |ganz )?(?:herzlich )?willkommen(?: zurück)?(?: (?:auf|bei|zu) (?:meinem|unserem|meiner|unserer|einem neuen|einer neuen|einem weiteren|einer weiteren) (?:\\p{L}{1,15} )?(?:kanal|video|vlog|folge|seite|profil|podcast|stream))?|what.?s up|sup|aloha|hola|mahlzeit|hallöle|n.abend|was geht(?: ab)?|howdy|g.day|morning|evening|afternoon|greetings|moin(?: moin)?|moinsen|servus|tach|na ihr|sehr geehrte \\p{L}{1,30}(?: und (?:sehr geehrte )?\\p{L}{1,30})?|grüß (?:gott|euch|dich)|grüezi|na,? ihr (?:lieben|süßen|guten|schönen|mäuse|hübschen|da draußen)|na,? (?:leute|freunde|alle|zusammen)|na,? (?:alles|alle) (?:gut|klar|fit|frisch|gesund|munter|wohlauf|roger|paletti)(?: bei (?:euch|dir|ihnen))?|hey hey(?: hey)?|(?:liebe|lieber|liebes|an (?:alle|unsere)|verehrte[rs]?) (?:alle |unsere )?\\p{Lu}\\p{L}{2,30}(?:innen|:innen|\\*innen|_innen|schaft|familie|fans|freunde|gemeinde|nachbarn|eltern|schüler|gäste|kinder|bürger|besucher|anwohner|radler|patienten|klienten|abonnenten|zuschauer|zuhörer|hörer|partner|vereinsmitglieder|kundschaft|belegschaft|crew|truppe|fangemeinde)(?:(?:,| und|,? liebe| &)? (?:liebe )?\\p{Lu}\\p{L}{2,30}){0,2}|(?:geschätzte[srn]?|werte[srn]?) (?:damen|herren|kund\\p{L}{1,30}|gäste|kolleg\\p{L}{1,30}|mitglieder|freund\\p{L}{1,30}|netzwerk|leser\\p{L}{0,30}|community|eltern)(?: und \\p{L}{1,30})?|liebe (?:alle|leute|freund\\p{L}{1,30}|follower\\p{L}{0,30}',
  'kund\\p{L}{1,30}|patient\\p{L}{1,30}|bürger\\p{L}{0,30}|nachbar\\p{L}{0,30}|schüler\\p{L}{0,30}|besucher\\p{L}{0,30}|fans|familien|vereinsmitglieder|gemeinde|anwohner\\p{L}{0,30}|hörer\\p{L}{0,30}|zuhörer\\p{L}{0,30}|zuschauer\\p{L}{0,30}|abonnent\\p{L}{0,30}|partner\\p{L}{0,30}|spender\\p{L}{0,30}|klient\\p{L}{0,30}|genoss\\p{L}{1,12}|kinder|menschen|tierfreund\\p{L}{0,12}|gartenfreund\\p{L}{0,12}|mitglieder|community|netzwerk|gäste|leser\\p{L}{0,30}|eltern|kolleg\\p{L}{1,30})(?:,? liebe \\p{L}{1,30})*(?: und (?:liebe )?\\p{L}{1,30})?(?:,? liebe \\p{L}{1,30})*|liebes (?:netzwerk|team|publikum|linkedin)|dear (?:valued |esteemed |fellow )?(?:network|connections|all|friends|followers',
  'members|customers|community|readers|everyone|patients|parents|neighbou?rs|clients|guests|visitors|residents|supporters|donors|subscribers|listeners|viewers|students|pupils|colleagues|families|fans|fellow [a-z]{3,20}|all)|(?:einen )?(?:(?:wunder)?schönen )?guten (?:morgen|tag|abend)|schönen (?:\\p{L}{1,30}tag',
  'guten morgen|abend)|good (?:morning|afternoon|evening|day)|happy (?:\\p{L}{1,30}day|new week|weekend))',
].join('|');
/** "Hope you're all having a good week": still nothing said. */
const wishes = "(?:(?:[,!.]? |, )(?:(?:and |und )?(?:a (?:very )?(?:warm|big) )?(?:herzlich |ganz herzlich )?(?:welcome back|welcome to (?:my|our|another|a new|this|the) (?:\\p{L}{1,15} )?(?:channel|video|vlog|episode|page|profile|podcast|stream)|willkommen zurück|(?:willkommen )?(?:zurück )?(?:auf|zu|bei) (?:meinem|unserem|einem|einer|meiner|unserer) (?:\\p{L}{1,15} )?(?:kanal|video|vlog|folge|seite|profil|podcast|stream)|schön,? (?:euch|dich) (?:wieder ?zusehen|wieder))|what(?:'s| is) up|it's (?:me|your \\p{L}{3,12}|(?!s?now|rain|cold|hot|warm|busy|quiet|all|time|fun|open|good|great)\\p{L}{2,12} here(?= ?[!.,]|$))|(?:ich bin|wir sind)(?:'s| es)|was geht|(?:na,? )?(?:alles|alle) (?:gut|klar|fit|frisch|gesund|munter|wohlauf|roger|paletti)|seid ihr (?:alle )?(?:fit|wach|gesund|gut|schon wach|da)|gut (?:geschlafen|reingekommen|gestartet|angekommen)|all (?:good|well|ok)|(?:you|everyone|everybody) (?:ok|okay|well|alright)|(?:schön|toll|super|klasse),? dass (?:ihr|du|sie)(?: alle)?(?: wieder| heute)? (?:da|dabei|hier|eingeschaltet|reinschaut)|(?:it's |it is )?(?:only )?me again|(?:ich |wir )?(?:bin|sind|melde mich|melden uns) (?:es )?(?:wieder|mal wieder)|(?:i |we )?hope (?:you|everyone|everybody|your|this|all)|(?:ich |wir )?hoffen?,? (?:es geht|ihr|euch|alle)|wie geht|how are|how's|how is)[^\\n]{0,50})?";
let greeting: RegExp | undefined;
let formula: RegExp | undefined;
const letters = /[\p{L}\p{N}]/u;
const announcing =
  [
    "(?:(?:we|i)(?:'|’)?(?:re| are|m| am) (?:\\p{L}{1,30} ){0,2}(?:thrilled|excited|delighted|proud|pleased|happy|honou?red|humbled",
    "overjoyed|beyond excited) (?:\\p{L}{1,30} )?to (?:be able to )?(?:finally )?(?:announce|share|reveal|present|let you know|tell you)|(?:super |so )?(?:excited",
    "thrilled|proud|happy|delighted|honou?red|humbled|pleased) to (?:announce|share|say)|(?:big|exciting|great|huge",
    "fantastic) (?:news|announcement)[!:.]|it is with (?:great |much |immense )?(?:pleasure|pride|joy|excitement) that (?:we|i)|(?:mit|voller) (?:großer |viel )?(?:freude|stolz) (?:dürfen|darf|können|kann|geben|gebe|möchten|möchte|verkünden|verkünde) (?:wir|ich)|(?:we|i) have (?:some )?(?:big|exciting|great|wonderful|fantastic|amazing|lovely|brilliant|good) news|in today(?:'|’)s (?:fast-paced|fast-moving|busy|digital|ever-changing|rapidly changing|hectic) (?:\\p{L}{1,20} )?(?:world|landscape|age|environment|economy)",
    "(?:wir freuen uns|ich freue mich|ich bin stolz|ich habe die ehre|wir sind stolz|wir (?:freuen uns|sind stolz|sind (?:sehr |super |über)?glücklich|es ist (?:mir|uns) eine (?:große |besondere |riesige )?(?:freude|ehre)|haben die ehre))(?: sehr| riesig| total| ungemein| wahnsinnig)?(?: darauf",
    " darüber)?,? (?:(?:euch|ihnen|dir) )?(?:heute |nun |endlich )?(?:etwas |was |neuigkeiten |eine neuigkeit |(?:etwas |was )?(?:großes|tolles|besonderes|schönes) )?(?:mitteilen|verkünden|bekannt ?(?:zu )?geben|bekanntgeben",
    "ankündigen|vorstellen|berichten)?(?: ?zu (?:können|dürfen)|bekannt ?zu ?geben|bekanntzugeben|mitzuteilen|anzukündigen",
    "verkünden zu dürfen|zu verkünden|vorzustellen|zu berichten)|stolz dürfen wir verkünden|wir haben (?:tolle|großartige",
    "spannende|gute) (?:neuigkeiten|nachrichten)(?: für (?:euch|sie|dich))?[!:.]|(?:tolle|großartige|spannende|gute) (?:neuigkeiten|nachrichten)[!:]",
    "(?:(?:hey|hi|hello|hallo|moin|yo|what's up)(?: there| hey)?,? (?:(?:guys|everyone|everybody|folks|all|friends|leute|ihr lieben|zusammen|alle|freunde)[,!]? )?)?(?:(?:and |und )?(?:welcome (?:back )?to (?:my|another \\p{L}{2,12} (?:on|of)) (?:\\p{L}{1,15} )?(?:channel|vlog)|(?:herzlich )?willkommen (?:zurück )?auf (?:meinem|unserem) (?:\\p{L}{1,15}-?)?kanal))|"
      + "in der heutigen (?:schnelllebigen|digitalen|hektischen) (?:\\p{L}{1,20}|zeit)|in unserer schnelllebigen (?:welt|zeit)|tauche?t?(?: jetzt| mit uns| mit mir)? ein in(?= (?!den (?:see|fluss|pool|bach|rhein)|das (?:wasser|becken)))(?: die welt)?|entdecke?t?(?: jetzt| mit uns)? die welt(?: des| der| von)?|dive into(?! (?:the|our) (?:\\p{L}{2,12} )?(?:water|sea|lake|pool|ocean|river))(?: the world of)?",
    "unlock the (?:full )?(?:power|potential)(?: of)?|(?:[\\p{L}\\p{N}'’,&-]{1,20} ){0,7}(?:auf (?:das|ein)(?: ganz)?(?: neues| nächste)? level|to the next level)|let that sink in[:.!]|here(?:'|’)s the thing[:.!]|(?:an? |ein(?:en)? )?(?:real |true |absolute[rn]? |echte[rn]? )?game-?changer[:!])",
  ].join('|');

export default rule({
  codes: ['RCH-02'],
  gravity: 'hint',
  strength: 'practice',
  kinds: ['post', 'thread', 'quote'],
  moment: 'pause',
  needs: ['text'],
  options: {
    /** Shorter posts have only one line anyway. */
    least: { default: 120, min: 40, max: 500 },
  },
  check({ parsed, part }, site, options) {
    const { text, prose, hashtags } = parsed;
    const least = options.least ?? 120;
    if (text.length <= least || (part && part.index > 0)) return [];
    const start = text.length - text.trimStart().length;
    const end = text.indexOf('\n', start);
    formula ??= smallPattern(`^[^\\p{L}\\p{N}\\n]{0,6}${announcing}`, 'u');
    const opening = formula.exec(smallText(text.slice(start, start + 200)));
    if (opening) return [{ at: [start, start + opening[0].length], variant: 'formula' }];
    if (end === -1 || end - start > 80) return [];
    const line = text.slice(start, end).trimEnd();
    const at = [start, start + line.length] as const;
    // The line without links, mentions and tags; who is named first is spoken to.
    const said = prose.slice(...at).replace(/[#＃@＠][\p{L}\p{M}\p{N}_]+/gu, ' ');
    // A name too long for the site leaves letters behind.
    if (!letters.test(said) || !letters.test(line.replace(/[#＃@＠][\p{L}\p{M}\p{N}_]+/gu, ' '))) {
      // One who is named first is spoken to; a row of names is a list.
      const onlyName = (line.match(/[@＠][\p{L}\p{N}_]/gu)?.length ?? 0) === 1 && !hashtags.some((tag) => tag.at[0] < at[1]) && !/https?:/.test(line);
      return onlyName || line.length < 2 ? [] : [{ at, variant: /\p{L}/u.test(line) ? 'signs' : 'emoji' }];
    }
    // On Mastodon a short hello is good custom.
    if (site.id === 'mastodon') return [];
    greeting ??= pattern(`^[^\\p{L}\\p{N}\\n]{0,6}${hellos}${names}${wishes}[^\\p{L}\\p{N}\\n]{0,12}$`, 'iu');
    return greeting.test(line) ? [{ at }] : [];
  },
});

export const sources: Sources = [
  { title: { en: 'posttruncate.com and toolshake.xyz: where feeds fold', de: 'posttruncate.com und toolshake.xyz: wo Feeds den Text kürzen' }, date: '2026', kind: 'vendor' },
  { title: { en: 'House rule: the first line decides', de: 'Hausregel: Die erste Zeile entscheidet' }, date: '2026-11-21', kind: 'practice' },
];

export const words: Words = {
  en: {
    title: 'The first line is only a greeting',
    why: 'The first line decides who reads on, and this one says nothing yet.',
    look: 'Start with the second line.',
    variants: {
      signs: { title: 'The first line has no sentence', look: 'Start with what it is about; tags and links can follow.' },
      emoji: { title: 'The first line is only emoji or signs', look: 'Start with what it is about.' },
      formula: { title: 'The news begins only after this formula', look: 'Say the news itself first.' },
    },
    options: { least: 'Characters of the post, at least' },
  },
  de: {
    title: 'Die erste Zeile ist nur ein Gruß',
    why: 'Die erste Zeile entscheidet, wer weiterliest, und diese sagt noch nichts.',
    look: 'Fang mit der zweiten Zeile an.',
    variants: {
      signs: { title: 'Die erste Zeile enthält keinen Satz', look: 'Fang mit dem an, worum es geht; Tags und Links können folgen.' },
      emoji: { title: 'Die erste Zeile besteht nur aus Emojis oder Zeichen', look: 'Fang mit dem an, worum es geht.' },
      formula: { title: 'Die Nachricht beginnt erst nach dieser Formel', look: 'Sag zuerst die Nachricht selbst.' },
    },
    options: { least: 'Zeichen des Beitrags, mindestens' },
  },
};

const en = 'Today we planted 120 trees with year five of North Primary. Oak, lime and a single pear tree, which the children chose.';
const de = 'Heute haben wir mit der fünften Klasse 120 Bäume gepflanzt: Eichen, Linden und einen Birnbaum, den die Kinder ausgesucht haben.';

export const examples: Examples = {
  en: {
    good: [
      `${en}\nThank you all.`,
      'Hi everyone!\nCome by today, there is cake.',
      { text: `Good morning!\n${en}`, site: 'mastodon', draft: { audience: 'followers' } },
      `Good morning, early birds: the mill is open.\n${en}`,
    ],
    bad: [
      { text: `Hi everyone!\n${en}`, at: 'Hi everyone!', site: 'x' },
      { text: `Good morning Leeds ☀️\n\n${en}`, at: 'Good morning Leeds ☀️', site: 'bluesky' },
      { text: `#TreePlanting #Leeds\n${en}`, at: '#TreePlanting #Leeds', site: 'x' },
      { text: `We are thrilled to announce that the mill is open again. ${en}`, at: 'We are thrilled to announce', site: 'x' },
    ],
  },
  de: {
    good: [
      `${de}\nDanke euch allen.`,
      'Hallo zusammen!\nKommt heute vorbei, es gibt Kuchen.',
      { text: `Guten Morgen!\n${de}`, site: 'mastodon', draft: { audience: 'followers' } },
      `Guten Morgen, ihr frühen Vögel: Die Mühle ist offen.\n${de}`,
    ],
    bad: [
      { text: `Hallo zusammen!\n${de}`, at: 'Hallo zusammen!', site: 'x' },
      { text: `Guten Morgen Kassel ☀️\n\n${de}`, at: 'Guten Morgen Kassel ☀️', site: 'bluesky' },
      { text: `#Stadtgrün #Kassel\n${de}`, at: '#Stadtgrün #Kassel', site: 'x' },
      { text: `Wir freuen uns, bekannt zu geben: Die Mühle ist wieder offen. ${de}`, at: 'Wir freuen uns, bekannt zu geben', site: 'x' },
    ],
  },
};
