import type { Draft } from '../../draft';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { adLabel, isLabelled, labelInFront, lateLabel } from '../../text/ads';
import { discountCodes } from '../../text/discount-codes';
import type { ParsedText } from '../../text/parse';
import { compile, phrases, type Phrase } from '../../text/phrases';
import { oneOf, piece } from '../../text/slots';

const strong = new RegExp(piece`^${oneOf(
  'ad|adv|advert|brandpartner|paidad|paidpost|paidpartnership|sponsored|sponsoredby|sponsoredpost|poweredby|spon|prsample|gifted|gesponsert|anzeige',
  piece`werbung(?:(?:unbezahlt|unbeauftragt|bezahlt|da|wegen|durch)\p{L}{0,30})?|(?:un)?bezahltewerbung`,
)}$`, 'iu');
const weak = new RegExp(piece`^${oneOf(
  'sp|kooperation|kooperationspartner|collab|collaboration|cooperation|partner(?:schaft)?|partnership|produkttest',
  'ambassador|brandambassador|promo|promotion|pr|prgift|affiliate|produktplatzierung',
)}$`, 'iu');
/** Tags of people for whom advertising is the subject, or AD a directory. */
const subject = /^(?:marketing|agentur|agency|advertising|werbeagentur|kampagne|campaign|branding|plakat|ooh|mediaplanung|media|kreation|mediadesign|onlinemarketing|socialmedia\p{L}{0,30}|adtech|seo|ppc|activedirectory|azure\p{L}{0,30}|windows|entra\p{L}{0,30}|microsoft|verbraucherschutz|medienkompetenz|polizei|history|archaeology|rome)$/iu;
const shop = new RegExp(oneOf(
  piece`%|€|£|\$|(?:link|code)s? in (?:der |my |the )?bio|shop (?:it )?via|(?:link|shop|code)s? (?:in|im|via) (?:meinem |my |the )?profile?`,
  piece`(?:im |deren |ihrem )?(?:shop|laden|onlineshop|online-shop) (?:von|bei)|bei (?:denen|ihnen) im (?:shop|laden|onlineshop)|in (?:deren|ihrem) (?:shop|laden|onlineshop)|in their (?:shop|store)|from their (?:shop|store|website|site)|(?:at|on) theirs`,
  piece`jetzt (?:shoppen|kaufen|bestellen)|(?:zum )?(?:shop|kaufen|bestellen|order|buy|get yours):? ?(?:hier|here|https?:)|get yours at|shop now|swipe up|hier (?:kaufen|bestellen)`,
), 'iu');
const worksFor = /^(?:collab|collaboration|kooperation|brandpartner|(?:brand)?ambassador)$/iu;
const atEnd = /^[\s#\p{L}\p{N}_]{0,200}$/u;
const brandNamed = /(?<!\p{L})(?:von|by|from) \p{Lu}\p{L}{2,30}/u;
/** Who makes such things together praises nobody. */
const art = /(?<!\p{L})(?:\p{L}{0,12}(?:bild|text|song|track|foto|zeichnung|musik|kunst|grafik|film)\p{L}{0,4}|illustr\p{L}{0,10}|(?:art|paint|draw)\p{L}{0,4}|photo\p{L}{0,6}|poem|beat|lied|remix|episode|folge|podcast|stream|music)(?!\p{L})/iu;
/** What is praised by those who were treated to it. */
const treats = /(?<!\p{L})(?:hotel|resort|restaurant|spa|therme|aufenthalt|urlaub|wochenende im|outfit|kleid|schuhe|creme|serum|lippenstift|lipstick|dress|getestet|ausprobiert|teste|holiday|weekend at|cabin|chalet|lodges?|berghütte|invited us|eingeladen ha(?:t|ben)|paid for (?:the|our|my) (?:stay|trip))(?!\p{L})/iu;
/** "In Kooperation mit … zeige ich euch": in one's own name. */
const inOwnName = /(?<!\p{L})(?:zeige?|teste|verrate|präsentiere|stelle|nehme|mache|koche|backe|verlose) ich(?: (?:euch|dir))?(?!\p{L})|(?<!\p{L})i(?:['’]m| am|['’]ll) (?:showing|testing|sharing|trying|giving|show|share)(?!\p{L})/iu;
/** A house that treats guests. */
const hosts = /^ (?:dem|der|diesem|the|this) (?:\p{L}{0,12}hotel|resort|restaurant|marke|hersteller|brand|maker|spa|therme|lodge)(?!\p{L})/iu;
/** Such partners are news. */
const houses = /(?<!\p{L})(?:uni\p{L}{0,12}|hochschule|stadt|landkreis|vhs|volkshochschule|verein|schule|ministerium|museum|council|university|college|charity|verband|kammer|ihk)(?!\p{L})/iu;
const writer = /(?<![\p{L}\p{M}])(?:ich|mein(?:e[mnrs]?)?|mir|i|my|me|i['’](?:m|ve))(?![\p{L}\p{M}])/iu;
const own = compile('unser(?:e[mnrs]?)?|our|wir|we', 'iu');

/** At the head of a sentence, before a name. */
const headed = piece`(?<=^|[.!?\n] ?|[\n.!?] ?(?:\(|\[))(?:sponsored|powered|presented|gesponsert|präsentiert|unterstützt) (?:by|von)(?= \p{L})`;
/** Behind what it drives, in a sentence. */
const trailed = piece`(?<=[,(–—-] ?)(?:sponsored|powered|gesponsert) (?:by|von)(?= \p{L})`;
/** Who shows things by trade says so too softly. */
const envoy = piece`(?:als|bin|ich bin) (?:\p{L}{2,12} ){0,2}(?:[\p{L}-]{2,20}-)?(?:brand[- ]?)?ambassador(?:in)?(?=(?: (?:von|für|bei) [^.!?,\n]{2,30})? (?:darf|zeige?|stelle?|teste|kann|bekomme|verrate|präsentiere|freue|nehme|empfehle) ich(?!\p{L})|(?: (?:von|für|bei) [^.!?,\n]{2,30})? und (?:zeige?|stelle?|darf|teste|verrate|liebe|empfehle)(?!\p{L}))`;
/** What drives a thing or a house without paying for the post. */
const drives = /^ (?:the |a |our )?(?:coffee|kaffee|love|liebe|tea|tee|wind|sun|sonne|solar|strom|ökostrom|muskelkraft|wasser\p{L}{0,10}|steam|dampf|koffein|caffeine|schokolade|kuchen|freude|nature|natur)(?!\p{L})/iu;
/** Said of the whole post at its end. */
const allOfThis = piece`(?:das ganze|das alles|all das|the whole (?:thing|trip|day)|all (?:of )?this) (?:war|ist|wurde|was|is) (?:sponsored|powered|gesponsert|unterstützt) (?:by|von)(?= \p{L})`;
const events = /turnier|lauf|verein|fest(?!stell)|konzert|tournament|race|concert|match|league|liga|trikot|club|wettbewerb/iu;

/** Said of the post itself. */
const postMade = piece`(?:diese[rs]?|this) (?:beitrag|post|video|reel|rezept|recipe) [^.!?\n]{1,40}in (?:kooperation mit|zusammenarbeit mit|partnership with)|(?:diese[rs]?|das|mein|this) (?:beitrag|post|video|reel|folge|episode|podcast|clip|film) (?:wird|wurde|ist) (?:sponsored|powered) by(?= \p{L})|(?<=[.!?\n] )created in partnership with|(?<=^|[.!?\n] )collab with`;

const named = phrases({
  de: [
    'spon powe koop gesp zusa part pres präs unterstützt amba brand', headed, trailed, envoy, allOfThis, postMade,
    '(?:sponsored|powered|gesponsert) (?:by|von)(?= [@#\\x22„]| \\p{L}{1,30} ?$| [^:.!?\\n]{2,30}:)|in (?:freundlicher )?(?:kooperation|zusammenarbeit|partnerschaft) mit|kooperation mit(?= @)',
  ],
  en: ['spon powe coll part coop co pres', headed, trailed, allOfThis, postMade, '(?:sponsored|powered) by(?= [@#\\x22“]| [^:.!?\\n]{2,30}:)|in (?:kind |friendly |lovely |paid )?(?:collaboration|partnership|collab|co-?operation) with'],
});

export default rule({
  codes: ['LAW-05'],
  gravity: 'warning',
  strength: 'law',
  moment: 'pause',
  needs: ['text', 'profile'],
  check({ parsed, language, profile }): Finding[] {
    if (isLabelled(parsed)) return [];
    // A label belongs in front wherever the site folds; abroad other customs hold, so there it is a question.
    const late = lateLabel(parsed);
    const found = late ?? tagged(parsed) ?? sentence(language, parsed);
    if (!found) return [];
    const german = language === 'de' || profile.languages?.includes('de') === true;
    const doubt = !late && (found.text.startsWith('#') ? !strong.test(found.text.slice(1)) && !shop.test(parsed.prose) : /(?:by|von)$/iu.test(found.text));
    const put = adLabel(language, profile.languages);
    return [{ at: found.at, with: { label: found.text, put }, ...(late ? { variant: 'late' } : {}), fix: labelInFront(put), ...(german && !doubt ? {} : { gravity: 'hint', sure: false }) }];
  },
});

function tagged({ hashtags, text }: ParsedText): Phrase | undefined {
  if (hashtags.length === 0 || hashtags.some(({ tag }) => subject.test(tag))) return undefined;
  const found = hashtags.find((tag, index) => {
    if (weak.test(tag.tag)) return (worksFor.test(tag.tag) && /^ (?:mit|with) \p{Lu}/u.test(text.slice(tag.at[1])) && !houses.test(text.slice(tag.at[1], tag.at[1] + 40))) || shop.test(text) || treats.test(text) || (worksFor.test(tag.tag) && atEnd.test(text.slice(tag.at[1])) && praises(text)) || (tag.tag.length === 2 && (hashtags.length > 1 || writer.test(text)));
    if (!strong.test(tag.tag)) return false;
    // Inside a sentence "#Werbung" is what the post is about.
    const rest = text.slice(tag.at[1]);
    const before = text.slice(0, tag.at[0]).trimEnd();
    return /^[\s#.!)\]]*$/u.test(rest) || /^\s*[#\n)\]]/u.test(rest) || (index > 0 && /[\p{L}\p{N}_]$/u.test(before) && hashtags[index - 1]?.at[1] === before.length);
  });
  return found && { at: found.at, text: found.text, groups: {} };
}

/** Somebody speaks in person of what a named house makes, and of nobody's art. */
function praises(text: string): boolean {
  return writer.test(text) && brandNamed.test(text) && !art.test(text) && !text.includes('@');
}

/** "In Kooperation mit" is news, unless somebody speaks about goods to buy or praises a brand in person. */
function sentence(language: Draft['language'], parsed: ParsedText): Phrase | undefined {
  const [first] = named(language, parsed, parsed.text);
  if (!first) return undefined;
  if (/(?:by|von)$/iu.test(first.text)) {
    const next = parsed.text.slice(first.at[1], first.at[1] + 30);
    const small = /^ \p{Ll}/u.test(next) && !/^ [^:.!?\n]{2,30}:/u.test(next);
    return small || drives.test(next) || (/^ \p{Lu}/u.test(next) && events.test(parsed.prose)) ? undefined : first;
  }
  if (/ambassador(?:in)?$/iu.test(first.text)) return houses.test(parsed.prose) ? undefined : first;
  const after = parsed.text.slice(first.at[1], first.at[1] + 40);
  if (/^(?:diese|this|created|collab)/iu.test(first.text)) return houses.test(after) ? undefined : first;
  if (treats.test(parsed.prose) && hosts.test(after)) return first;
  if (inOwnName.test(parsed.prose) && !houses.test(after)) return first;
  const brand = parsed.mentions.length > 0 && /^\s*@/.test(after);
  const sells = shop.test(parsed.prose) || discountCodes(parsed).length > 0;
  return (brand && writer.test(parsed.prose)) || (sells && (brand || writer.test(parsed.prose)) && !own.test(parsed.prose)) ? first : undefined;
}

export const sources: Sources = [
  { title: { en: 'OLG Celle, 13 U 53/17: “#ad” among other tags is not enough', de: 'OLG Celle, 13 U 53/17: „#ad“ zwischen anderen Hashtags genügt nicht' }, date: '2017-06-08', kind: 'law' },
  { title: 'die medienanstalten: Werbekennzeichnung bei Online-Medien', date: '2023-06-15', kind: 'official' },
  { title: 'Medienanstalt NRW: Werbekennzeichnung', date: '2023', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'This label is too weak for German readers',
    why: '{label} is easily missed. A court found #ad among tags not enough; authorities want “Werbung” or “Anzeige” in front.',
    look: 'If it is paid, say so as the first word.',
    fix: 'Put “{put}” in front',
    variants: {
      late: {
        title: 'The label comes too late',
        why: '“{label}” must be seen before the text, not after it.',
        look: 'Put it first.',
      },
    },
  },
  de: {
    title: 'Diese Kennzeichnung ist zu schwach',
    why: '{label} übersieht man leicht. Ein Gericht hielt #ad zwischen Hashtags für zu wenig; Behörden wollen „Werbung“ oder „Anzeige“ am Anfang.',
    look: 'Ist der Beitrag bezahlt, sag es im ersten Wort.',
    fix: '„{put}“ davorsetzen',
    variants: {
      late: {
        title: 'Die Kennzeichnung kommt zu spät',
        why: '„{label}“ muss man vor dem Text sehen, nicht danach.',
        look: 'Setz sie an den Anfang.',
      },
    },
  },
};

export const examples: Examples = {
  en: {
    good: [
      'Ad: New lipstick! #beauty #ad',
      { text: 'Organised in partnership with @leeds and the library. Everyone is welcome.', site: 'x' },
      'The kitchen is powered by the sun since Monday.',
      'Two lessons on how #advertising works',
      'We moved 300 accounts in #AD last night, nobody noticed. #AzureAD',
    ],
    bad: [
      { text: 'New lipstick! #beauty #ad', at: '#ad', fixed: 'Ad: New lipstick! #beauty #ad' },
      { text: 'My new running shoes, in partnership with @stride', at: 'in partnership with', fixed: 'Ad: My new running shoes, in partnership with @stride' },
      { text: 'The best tent I have ever slept in. #gifted', at: '#gifted', fixed: 'Ad: The best tent I have ever slept in. #gifted' },
      { text: 'The best tent I have ever slept in. #gifted', at: '#gifted', fixed: 'Anzeige: The best tent I have ever slept in. #gifted', draft: { profile: { languages: ['de', 'en'] } } },
      { text: 'A week with this bike and I do not want to give it back. (Ad)', at: 'Ad', fixed: 'Ad: A week with this bike and I do not want to give it back. (Ad)' },
    ],
  },
  de: {
    good: [
      'Anzeige: Neuer Lippenstift! #beauty #ad',
      'In Kooperation mit der Uni suchen wir Menschen, die gern Rad fahren.',
      'Die Stadt will weniger #Werbung im öffentlichen Raum.',
      'Neues Plakat für das Stadtfest. #Werbung #Agentur',
      'Die Anzeige am Bahnsteig ist defekt, bitte achtet auf die Durchsagen.',
      { text: 'Danke an @stadtwerke, mit denen wir seit Jahren arbeiten.', site: 'x' },
    ],
    bad: [
      { text: 'Neuer Lippenstift! #beauty #ad', at: '#ad', fixed: 'Anzeige: Neuer Lippenstift! #beauty #ad' },
      { text: 'Mein neues Zelt hält jeden Regen aus.\n\n#camping #werbung', at: '#werbung', fixed: 'Anzeige: Mein neues Zelt hält jeden Regen aus.\n\n#camping #werbung' },
      { text: 'Ich schlafe wieder gut, seit dieses Kissen da ist.\n\nWerbung, unbezahlt', at: 'Werbung, unbezahlt', fixed: 'Anzeige: Ich schlafe wieder gut, seit dieses Kissen da ist.\n\nWerbung, unbezahlt' },
      { text: 'Ich zeige euch heute meine Kamera, in Kooperation mit @kamera', at: 'in Kooperation mit', fixed: 'Anzeige: Ich zeige euch heute meine Kamera, in Kooperation mit @kamera' },
    ],
  },
};
