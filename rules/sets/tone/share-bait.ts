import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { inFields } from '../../text/in-fields';
import { anyWord, phrases } from '../../text/phrases';
import { unquoted } from '../../text/quotations';

const object = String.raw`(?: (?:das|dies|es|ihn|diese[nms]?|den|unser(?:e[nm])?)(?: (?:beitrag|post|posting|bild|video|reel|story|seite|aufruf|info))?)?`;
const kindly = '(?: (?:bitte|gern|gerne|fleißig|jetzt|öffentlich|mal|doch)){0,3}';
const peopleDe = String.raw`(?:freund|leut|kontakt|bekannt|follower|mensch|person|kolleg|familie|lieb|netzwerk)\p{L}{0,30}`;

const asked = phrases({
  de: [
    'teil repo retw shar weit rt schick send leit kopi',
    String.raw`(?:bitte|gerne?|fleißig)(?: (?:bitte|gerne?|fleißig|alle|viel|weiter|kräftig|unbedingt|öffentlich))* teilen(?= ?(?:[.!,🙏❤️\n]|\p{Extended_Pictographic}|$|und (?:liken?|kommentier|weiter)))|teil(?:t|e|en),? teil(?:t|e|en),? teil(?:t|e|en)|teilen (?:ist )?(?:erwünscht|erbeten|ausdrücklich)|teilen,? (?:wenn|falls) (?:du|ihr|sie|dir|euch|auch)`,
    String.raw`(?:teil(?:e|t|en)?|repost(?:e|et)?|retweet(?:e|et)?)${object}(?: bitte| gern| jetzt| sofort)* mit(?: mindestens)?(?: (?:\d+|drei|vier|fünf|zehn|allen|all|deine[nm]|eure[nm]|jedem|einer|einem|möglichst vielen|so vielen|deiner|eurer)){1,3}(?: \p{L}{3,12}en)? ${peopleDe}`,
    String.raw`(?:teil(?:e|t)|repost(?:e|et)|retweet(?:e|et)|rt)${object}${kindly},? (?:wenn|falls) (?:du|ihr|sie|dir|euch|auch)|(?:teil(?:e|t)|repost(?:e|et))${object}${kindly},? (?:um zu gewinnen|so (?:oft|weit) (?:ihr|du|es)|damit (?:es|das|möglichst|alle|jede|jeder|viele|wir))|(?:teil(?:e|t)|repost(?:e|et)) (?:das|dies|es|ihn)(?: bitte)? (?:fleißig|kräftig|überall|weiter)|(?:wenn|falls) (?:du|ihr|dir|euch) [^.!?\n]{2,50}, (?:dann )?(?:teil(?:e|t)|repost(?:e|et))${object}${kindly}(?= ?(?:[.!\n]|$|mit))`,
    String.raw`(?:teil(?:e|t)|repost(?:e|et)|retweet(?:e|et)) (?:diesen|den|unseren) (?:beitrag|post|tweet)(?= ?(?:[.!,\n]|$|bitte|jetzt|und))|(?:teil(?:e|t)|repost(?:e|et)|schickt?|leitet?)${object} (?:(?:in|auf) (?:deine[rm]|eure[rm]) (?:story|timeline|seite|profil|stories)|(?:mit|an) alle[n]?(?=,| die| eure| deine))`,
    String.raw`(?:schickt?|sende(?:t)?|leitet?|kopier(?:e|t))${object}(?: bitte)? (?:an|mit|auf|in) (?:mindestens )?(?:alle(?: (?:deine|eure))?|drei|vier|fünf|zehn|\d{1,3}|deine|eure|deiner|deinem|euren) (?:${peopleDe}|pinnwand|timeline|chronik)(?: ${anyWord}){0,3}(?:,| weiter|[.!]|$)|(?:schickt?|sende) (?:das|diese[ns] (?:beitrag|post)) (?:an )?allen?,? die|(?:schickt?|sende|teil(?:e|t)) (?:das|dies|es|diese[ns] (?:beitrag|post)) (?:an |mit )?jemande[nm],? (?:der|die|dem)`,
    String.raw`(?:teil(?:e|t)|repost(?:e|et))${object}${kindly} (?:in|auf|über) (?:eure[nrm]?|deine[nrm]?|allen) (?:gruppen?|netzwerken?|kanälen|profilen?|seiten|freundeskreis|status)(?=[.!,\n]|$| und)`,
    String.raw`(?:kopier(?:e|t|en)?|copy) (?:und|and|&) (?:teil|füg|paste|poste)\p{L}{0,30}|\d{1,2} ?(?:%|prozent) (?:von euch )?(?:werden|trauen sich|teilen|haben den mut)(?: ${anyWord}){0,3} (?:nicht )?(?:teilen|zu teilen)`,
  ],
  en: [
    'shar repo retw rt pass forw spre send copy far',
    String.raw`(?:share|repost|retweet|forward|pass)(?: (?:this|it))?(?: on)?(?: (?:post|tweet|video|photo))? (?:with|to|for)(?: at least)? (?:\d+|ten|five|three|four|seven|all|everyone|everybody|your|every|a|one)(?: of)?(?: your| you)? ?(?:friends?|people|followers|contacts|family|know|network|colleagues|mates|one|person)|(?:share|repost) (?:this|it)(?: post)? with (?:someone|somebody|anyone)(?= (?:who|that|you))`,
    String.raw`(?:share|repost|retweet|rt)(?: (?:this|it))?(?: (?:post|tweet|video))?(?: (?:to|on|in|with) your (?:stor(?:y|ies)|timeline|wall|page|feed|network|friends))? (?:if (?:you|u|your)|to win|for a chance to)|repost (?:this |it )?to help (?:others|someone|somebody|your|a friend|people)|if (?:you|this|that|it) [^.!?\n]{2,50}, (?:please |then )?(?:share|repost|retweet) (?:this|it)|(?:rt|retweet|repost)(?: this| it)? to (?:spread|save|help|support|show|raise|let|make)|share (?:this |it )?to (?:spread|save|raise|show|let)`,
    String.raw`(?:please|pls|plz) (?:share|retweet|repost|rt)(?: (?:this|it|widely|far and wide|this post|this tweet))*(?= ?(?:[.!\n]|\p{Extended_Pictographic}|$)| and (?:help|tell|tag|like|follow|spread))|share (?:this )?(?:far and wide|as much as (?:you can|possible))|(?:hit|smash) (?:the |that )?(?:share|retweet|repost)(?: button)?`,
    String.raw`(?:send|forward) (?:this|it)(?: post)? to (?:someone|somebody|a friend|anyone|a person|your (?:best friend|bestie|mum|mom|sister|partner|boss))(?= (?:who|that|you)|[.!,\n]|$)|copy (?:and|&|n) (?:paste|share|repost)(?= (?:this|it|to|on|if)|[.!,\n]|$)|(?:share|repost) (?:this )?(?:to|on) your (?:story|stories|wall|timeline)(?= (?:if|so|and)|[.!,\n]|$)`,
    String.raw`(?:only|most|bet) (?:\d{1,2} ?(?:%|percent)|people|of you|nobody|few)(?: ${anyWord}){0,3} (?:will|won't|would|dare)(?: ${anyWord}){0,2} (?:share|repost|copy|retweet)|how (?:many|far) (?:shares|retweets|reposts|can (?:we|this))(?: ${anyWord}){0,4} (?:can we get|get|travel|go|spread)|see how (?:many shares|far (?:this|it) can)(?: ${anyWord}){0,4}`,
  ],
});

/** Meta exempts these: people and animals missed, disasters, warnings, gifts for others. */
const exempt = /(?<!\p{L})(?:vermisst\p{L}{0,30}|vermissen|entlaufen\p{L}{0,30}|zugelaufen|gesucht wird|zeugen\p{L}{0,30}|fahndung|hinweise an|polizei\p{L}{0,30}|\p{L}{0,30}spende\p{L}{0,30}|gespendet|hochwasser\p{L}{0,30}|unwetter\p{L}{0,30}|sturm\p{L}{0,30}|warnung|evaku\p{L}{0,30}|stammzell\p{L}{0,30}|blut\p{L}{0,30}|notfall|katastroph\p{L}{0,30}|tierheim\p{L}{0,30}|zuhause gesucht|hilfsaktion|gestohlen|petition|missing|lost (?:dog|cat|child)|stolen|last seen|donat\p{L}{0,30}|fundrais\p{L}{0,30}|flood\p{L}{0,30}|storm|warning|blood|stem cell|appeal|emergency|evacuat\p{L}{0,30}|shelter|rescue|rehom\p{L}{0,30}|witness\p{L}{0,30}|police)(?!\p{L})/iu;

export default rule({
  codes: ['TON-02'],
  gravity: 'warning',
  strength: 'policy',
  sites: ['facebook', 'instagram', 'threads', 'linkedin', 'x'],
  moment: 'pause',
  needs: ['text'],
  check({ fields, language }): Finding[] {
    return inFields(fields, ['text', 'title', 'description'], ({ parsed }): Finding[] => {
      const [first] = asked(language, parsed, unquoted(parsed));
      return first && !exempt.test(parsed.prose) ? [{ at: first.at }] : [];
    });
  },
});

export const sources: Sources = [
  { title: { en: 'Meta: engagement bait is shown less (vote, react, share, tag, comment), read through the press', de: 'Meta: Betteln um Interaktion wird seltener gezeigt (Abstimmen, Reagieren, Teilen, Markieren, Kommentieren; Presse)' }, date: '2019', kind: 'official, quoted' },
  { title: { en: 'LinkedIn Professional Community Policies, Spam: chain letters', de: 'LinkedIn, Community-Richtlinien: Spam, Kettenbriefe' }, date: '2026-05-27', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'This orders people to share',
    why: 'Meta shows posts that ask for shares less, and LinkedIn counts chain letters as spam.',
    look: 'Give a reason to pass it on instead: who is helped by it?',
  },
  de: {
    title: 'Das drängt zum Teilen',
    why: 'Meta zeigt Beiträge, die ums Teilen bitten, seltener, und LinkedIn zählt Kettenbriefe als Spam.',
    look: 'Gib lieber einen Grund: Wem hilft es weiter?',
  },
};

export const examples: Examples = {
  en: {
    good: [
      'The checklist is free to pass on.',
      'Please share your thoughts on the new timetable.',
      'Our cat shelter is full. Please share!',
      'We share it with our neighbours if you cannot come.',
      'Share a table with your neighbours on Sunday.',
    ],
    bad: [
      { text: 'Share this with 5 friends', at: 'Share this with 5 friends' },
      { text: 'Retweet if you agree that bikes need room', at: 'Retweet if you' },
      { text: 'The flea market is back on Saturday. Please share!', at: 'Please share' },
    ],
  },
  de: {
    good: [
      'Die Checkliste darf gern weitergegeben werden.',
      'Wir teilen mit euch die Freude über die neue Halle.',
      'Unser Kater Moritz wird seit Montag vermisst. Bitte teilen!',
      'Teilt eure Erinnerungen mit uns, wir sammeln sie bis März.',
      'Das Auto kann man sich mit drei Freunden teilen.',
    ],
    bad: [
      { text: 'Teile das mit 5 Freunden', at: 'Teile das mit 5 Freunden' },
      { text: 'Teilt diesen Beitrag, wenn ihr auch mehr Radwege wollt', at: 'Teilt diesen Beitrag, wenn ihr' },
      { text: 'Am Samstag ist wieder Flohmarkt. Bitte fleißig teilen!', at: 'Bitte fleißig teilen' },
    ],
  },
};
