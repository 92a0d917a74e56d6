import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { inFields } from '../../text/in-fields';
import { anyWord, compile, lazy, phrases } from '../../text/phrases';
import { setAnswers } from '../../text/set-answers';

const gap = String.raw`[^.!?\n]{0,60}`;
const more = String.raw`(?: ?[,&+]| und| oder)`;
const doneDe = String.raw`(?:like[nt]?|liked|likt)(?= (?:diese[ns]?|den|das|unser\p{L}{0,30}|uns|meine?n?)(?= )|${more})|folg(?:e|t|en)(?= (?:uns|mir|unser\p{L}{0,30}|meine[mr]|diese[mr]|dem kanal|der seite)|${more}| ?@)|abonnier(?:e|t|en)(?! (?:\p{L}{1,30} )?newsletter)|teil(?:e|t|en)(?= (?:diese[ns]|den (?:beitrag|post)|unseren (?:beitrag|post))|${more})|(?:repost|retweet)(?:e|et|en)?|kommentier(?:e|t|en)(?= (?:mit|unten|hier|diesen|den|darunter|und)|,| ?["„“+&])`;
const didDe = '(?:liken|liked|likt|liket|folgen|folgt|folgst|abonnieren|abonniert|abonnierst|kommentieren|kommentiert|kommentierst|teilen|teilt|teilst|reposten|repostet)';
const goodsDe = String.raw`(?:\p{L}{0,14}(?:link|links|leitfaden|vorlagen?|pdf|codes?|rabatt|gutscheine?n?|checklisten?|rezepte?|listen?|e-?book|anleitung|schnittmuster|datei|download|zugang|auflösung|lösung|geschenk|freebie|guide|templates?|karten|tickets?|prompts?|übersicht|kurs|video)|rest)`;
const doneEn = String.raw`(?:like(?= (?:this|our|the|my) | us|${more}| and)|follow(?= (?:me|us|our|this|the (?:page|account|channel))|${more}| and)|subscribe|share(?= (?:this|it|the post|our post)|${more}| and)|(?:repost|retweet|rt(?= ?[,&+]| (?:this|it|and|to|for|if|our|the|my)(?!\p{L})))|comment(?= (?:below|here|with|and|to)|,| ?["“+&]))`;
const goodsEn = String.raw`(?:link|guide|templates?|files?|pdf|codes?|checklists?|recipes?|answer|download|list|e-?book|pattern|discount|full (?:video|story|list|recipe)|rest|\d{1,2} ?% off|free shipping|prompts?|sheet|playbook|vouchers?|coupons?|freebie|gift|kit|planner|worksheets?|presets?|blueprint|toolkit|slides|copy|access)`;

const gates = phrases({
  de: [
    'like likt foll folg abon teil repo retw komment herz',
    String.raw`(?:${doneDe})${gap} (?:um ${gap}${goodsDe} ${gap}zu (?:bekommen|erhalten|sehen|lesen|kriegen|sichern)|um (?:(?:ein|eine|einen|zwei|drei|vier|fünf|\d{1,4}|je|freikarten|karten|tickets|preise|den|das) (?:${anyWord} ){0,4})?zu gewinnen|und (?:${anyWord} ){0,3}gewinn(?:e|t|en)(?! (?:wir|der|die|das)))`,
    String.raw`(?:${doneDe})${gap}(?:,| und| dann|:| –| -) ?(?:und |dann )?(?:ich |wir |du |ihr )?(?:schick|send|verrat|verrät|geb|gib|bekomm|erhält|erhalt|krieg|sicher|hol|dm)\p{L}{0,30}(?:'s)?(?: es| sie| ihn)? ${gap}(?:${goodsDe}|per (?:dm|pn|nachricht|direktnachricht)| zu(?=[.!\n]|$))`,
    String.raw`wer ${gap}(?:liked|likt|liket|folgt|abonniert|kommentiert|teilt|repostet)(?: ${anyWord}){0,5}, (?:(?:bekommt|erhält|kriegt|dem schick\p{L}{0,30}|darf) ${gap}${goodsDe}|gewinnt)`,
    String.raw`um ${gap}${goodsDe} ${gap}zu (?:bekommen|erhalten|sehen|lesen|kriegen),? ${gap}(?:${doneDe}|uns (?:${anyWord} ){0,2}folgen)`,
    String.raw`${goodsDe} (?:${gap} )?(?:bekommt|bekommst|gibt es|gibt's|erhältst|erhaltet|erhält|schick\p{L}{0,30}|verrat\p{L}{0,30}|geb\p{L}{0,30}|ist)${gap}(?:wenn|sobald|nachdem|die|der) (?:ihr |du |alle )?(?:uns |mir |diesen |den |unser\p{L}{0,30} )${gap}${didDe}(?=[.!?,\n]|$| und| habt)`,
    String.raw`nur für (?:follower|abonnent\p{L}{0,30})${gap}(?:bekomm|erhält|erhalt|link|code|freischalt|download)\p{L}{0,30}|erst (?:liken|folgen|abonnieren|teilen),? dann ${gap}(?:${goodsDe}|lesen|sehen)|(?:bei|ab) \d[\d.]* (?:likes?|kommentaren?|followern?|herzen|retweets)(?: ${anyWord}){0,3} (?:verrat|verrät|veröffentlich|zeig|poste|lös|schalt|verlos|verschenk)\p{L}{0,30}|(?:${doneDe})${gap} und (?:hol|sicher|schnapp)(?:t|e|en sie)? (?:dir|euch|sich) (?:${anyWord} ){0,2}(?:gratis|kostenlose|geschenk|gutschein|rabatt|freebie)\p{L}{0,2}|(?:sobald|wenn) wir (?:die )?\d[\d.]* (?:likes?|follower|kommentare|abonnent\p{L}{0,30})(?: ${anyWord}){0,2}, (?:dann )?(?:verrat|veröffentlich|zeig|post|verlos|geb|gibt)\p{L}{0,30}`,
    String.raw`(?:wer|du willst|ihr wollt|willst du|wollt ihr|möchtest du|möchtet ihr|du möchtest|ihr möchtet|lust auf|interesse an) ${gap}${goodsDe}(?: ${anyWord}){0,2}(?=[,?] (?:dann |einfach |der |die )?(?:${doneDe}|likt|liked|folgt|kommentiert|(?:schreib(?:e|t)?|poste(?:t)?) [^.!?\n]{0,30}kommentar))`,
    String.raw`${goodsDe} gefällig\? (?:dann )?(?:${doneDe})|(?:ver)?(?:schick|send)\p{L}{0,3} ${gap}${goodsDe} ${gap}(?:allen?|jede[mnr]?),? (?:die|der) (?:${anyWord} ){0,5}${didDe}|${goodsDe} (?:${gap} )?für alle,? die (?:${anyWord} ){0,5}${didDe}`,
  ],
  en: [
    'like foll subs shar comm repo retw rt',
    String.raw`${doneEn}${gap} (?:to (?:unlock|access|download|claim)|to (?:get|receive|see|grab|have) ${gap}${goodsEn}|for (?:the|a|your|my|our) (?:free )?${goodsEn}|for (?:a free|your free)|(?:to|and|for a chance to) (?:win|enter)(?! (?:the|over|hearts)))`,
    String.raw`${doneEn}${gap}(?: and|,| &|:) (?:then )?(?:i|we)(?:'ll| will| can)? (?:(?:send|dm|message|email)(?: you| it| them| the)|(?:share|give|drop|reply with) ${gap}${goodsEn})`,
    String.raw`(?:get|send you|dm you|unlock|receive|have) ${gap}${goodsEn} ${gap}(?:when|once|if|after) you (?:like|follow|subscribe|share|comment|repost|retweet)|(?:want|need) (?:the|this|my|our) ${goodsEn}\? ?(?:just )?(?:like|follow|comment|repost)`,
    String.raw`(?:at|after|if we (?:get|reach|hit)|once we (?:get|reach|hit)|when we (?:get|reach|hit)) \d[\d,]* (?:likes|shares|comments|retweets|followers)(?:,| we| i) ?(?:we |i )?(?:'ll|will)? ?(?:post|reveal|share|release|publish|show|drop|give|upload|send)`,
    String.raw`must be following (?:to|so i can)|(?:for|to) followers only`,
    String.raw`${goodsEn} ${gap}(?:to|for|with) (?:everyone|everybody|anyone|all|those|people|the first \d{1,4}(?: people)?)(?: of you)? (?:who|that) (?:likes?|follows?|shares?|comments?|subscribes?|reposts?|retweets?)(?= (?:and|this|our|my|the|me|us|below|or|&|["“])|[.,!]|$)|to (?:get|receive|unlock|download|grab|claim|access) ${gap}${goodsEn},? (?:just |simply |please |you (?:have|need) to )?${doneEn}`,
  ],
});

/** What follows a demand for a set answer when something is given for it. */
const given = lazy(() => compile(String.raw`(?:und|dann|&) (?:dann )?(?:ich |wir |du |ihr )?(?:schick|send|bekomm|erhält|erhalt|krieg|dm|gib|geb)\p{L}{0,30}(?: es| sie| ihn)? [^.!?\n]{0,40}(?:${goodsDe}|per (?:dm|pn|nachricht)|zu(?=[.!\n]|$))|(?:and|&) (?:then )?(?:i|we)(?:'ll| will| can)? (?:send|dm|message|email|give|share|drop)|to (?:get|receive|unlock|access) [^.!?\n]{0,30}${goodsEn}|for (?:the|a|my|our|your) (?:free )?${goodsEn}`, 'iu'));

/** A list by mail is nobody's spam, and a comment on a question may enter a prize draw. */
const list = /newsletter|mailing ?list|e-?mail|(?<!\p{L})(?:mails?|inbox|postfach|rss)(?!\p{L})/iu;
const talk = /(?<!\p{L})(?:like\p{L}{0,30}|liked|folg\p{L}{0,30}|abonn\p{L}{0,30}|teil(?:e|t|en)|repost\p{L}{0,30}|retweet\p{L}{0,30}|follow\p{L}{0,30}|subscri\p{L}{0,30}|share|rt)(?!\p{L})/iu;
const prize = /win$|enter$|gewinn\p{L}{0,30}$/iu;
const refused = /(?<!\p{L})(?:nicht|nie|kein\p{L}{0,30}|never|no need to|don['’]t(?: have to| need to)?|without|ohne|would|you['’]d|i|we|they|people|who)\s(?:\p{L}{1,30}\s)?$/iu;

export default rule({
  codes: ['TON-05'],
  gravity: 'error',
  strength: 'policy',
  moment: 'pause',
  needs: ['text'],
  check({ fields, language }): Finding[] {
    return inFields(fields, ['text', 'title', 'description'], ({ parsed }): Finding[] => {
      const prose = parsed.prose;
      const [demand] = setAnswers(language, parsed);
      const promise = demand && given().exec(/^[^.!?\n]{0,100}/u.exec(prose.slice(demand.at[1]))?.[0] ?? '');
      // The demand itself is another fault: here what is promised for it counts.
      if (demand && promise) return [{ at: [demand.at[1] + promise.index, demand.at[1] + promise.index + promise[0].length] }];
      const first = gates(language, parsed).find(({ at, text }) => (!prize.test(text) || talk.test(text)) && !list.test(prose.slice(Math.max(0, at[0] - 60), at[1] + 60)) && !refused.test(prose.slice(Math.max(0, at[0] - 30), at[0])));
      return first ? [{ at: first.at }] : [];
    });
  },
});

export const sources: Sources = [
  { title: { en: 'Meta Community Standards, Spam: like- and share-gating', de: 'Meta, Gemeinschaftsstandards: Spam, Inhalte nur gegen Like oder Teilen' }, date: '2026-08-03', kind: 'official' },
  { title: { en: 'YouTube: spam and fake engagement policies', de: 'YouTube: Regeln gegen Spam und unechte Interaktionen' }, date: '2026-07-24', kind: 'official' },
  { title: { en: 'TikTok Community Guidelines: fake engagement', de: 'TikTok, Community-Richtlinien: unechte Interaktionen' }, date: '2026-08-20', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'Something is given only for a like or follow',
    why: 'Meta forbids content that opens only for likes, follows or shares; YouTube counts rewards for them as spam.',
    look: 'Give it openly, and ask for an opinion afterwards.',
  },
  de: {
    title: 'Hier gibt es etwas nur gegen Like oder Follow',
    why: 'Meta verbietet Inhalte, die erst nach Like, Follow oder Teilen zu haben sind; YouTube zählt solche Belohnungen als Spam.',
    look: 'Gib es offen her und bitte danach um eine Meinung.',
  },
};

export const examples: Examples = {
  en: {
    good: [
      'Here is the guide: https://our-site.com/guide',
      'Subscribe to our newsletter to get the guide by mail.',
      'Follow the river path to see the heron.',
      'Share a table with us and get to know your neighbours.',
      'Follow us for more from the workshop. The guide is free: https://our-site.com/guide',
    ],
    bad: [
      { text: 'Follow and comment to get the guide', at: 'Follow and comment to get the guide' },
      { text: 'Comment "GUIDE" and I will send you the link', at: 'and I will send', site: 'mastodon' },
      { text: 'Like this post and we will send you the recipe.', at: 'Like this post and we will send you' },
      { text: 'You get the checklist once you follow us.', at: 'get the checklist once you follow' },
    ],
  },
  de: {
    good: [
      'Hier ist der Leitfaden: https://unsere-seite.de/leitfaden',
      'Abonniert unseren Newsletter, dann bekommt ihr den Leitfaden per Mail.',
      'Folgt der Fulda, dann seht ihr den Reiher.',
      'Teilt euch einen Tisch mit uns, dann lernt ihr die Nachbarn kennen.',
      'Wer uns besucht, bekommt Kaffee.',
    ],
    bad: [
      { text: 'Folgt uns und kommentiert, dann schicken wir den Link', at: 'Folgt uns und kommentiert, dann schicken wir den Link' },
      { text: 'Wer uns folgt und den Beitrag teilt, bekommt den Leitfaden.', at: 'Wer uns folgt und den Beitrag teilt, bekommt den Leitfaden' },
      { text: 'Um das Rezept zu bekommen, müsst ihr uns nur folgen.', at: 'Um das Rezept zu bekommen, müsst ihr uns nur folgen' },
      { text: 'Bei 500 Likes verraten wir das Rezept.', at: 'Bei 500 Likes verraten' },
    ],
  },
};
