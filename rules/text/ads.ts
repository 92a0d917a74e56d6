import type { Draft } from '../draft';
import type { Edit } from '../edit';
import type { Language } from '../rule';
import type { ParsedText } from './parse';
import { anyStart, anyWord, find, lazy, phrases, type Phrase } from './phrases';

// A label in front: nothing but signs, emoji and a word such as "bezahlte" may stand before it.
const inFront = /^[^\p{L}\p{N}@]{0,12}(?:(?:un)?bezahlte |enthält |contains |paid )?(?:werbung|anzeige|werbe(?:partnerschaft|kooperation|video|beitrag)|dauerwerbesendung|advert(?:isement|ising|orial)?|ad)(?![\p{L}\p{M}\p{N}_'’]|-[a-z])(?! (?:hoc|blockers?|words))/iu;
const labelLine = /(?:^|[\n([*|/–—•.!?])[^\p{L}\p{N}\n#]{0,6}((?:(?:un)?bezahlte |enthält |contains |paid )?(?:werbung|anzeige|advertisement|ad)(?:[ ,/|–-]{1,3}(?:unbezahlt|unbeauftragt|bezahlt|selbst ?gekauft|(?:da|weil|wegen) [^\n()[\]]{1,50}|aus [^\n()[\]]{1,40}|unpaid))?)[.!]?(?=$|\s{0,9}[\n)\]*|/–—•#])/giu;

const labelStarts = ['werb', 'anze', 'adve', 'ad'];

/** True when the text begins with a label that shows at first sight that it is advertising. */
export function isLabelled({ text }: ParsedText): boolean {
  return inFront.test(text);
}

/** A plain label ("Werbung", "(Anzeige)") that stands alone further down. */
export function lateLabel(parsed: ParsedText): Phrase | undefined {
  if (!anyStart(parsed, labelStarts)) return undefined;
  const { text } = parsed;
  for (const { index, 0: whole, 1: label = '' } of text.matchAll(labelLine)) {
    const start = index + whole.indexOf(label);
    if (start > 12) return { at: [start, start + label.length], text: label, groups: {} };
  }
  return undefined;
}

/** The word that labels advertising for those who read the account: Germans need a German one. */
export function adLabel(language: Draft['language'], languages: readonly Language[] = []): string {
  return language === 'de' || languages.includes('de') ? 'Anzeige' : 'Ad';
}

/** The edit that puts the label in front. */
export function labelInFront(label: string): readonly Edit[] {
  return [{ at: [0, 0], text: `${label}: ` }];
}

const gap = String.raw`[^.!?\n]{0,50}`;

const paidWords = phrases({
  de: [
    'prov pr rezensionsexemplar kost grat unen umso gesp beauftragt beza markenbot pressereise einladung spon',
    String.raw`(?:ich|wir) (?:erhalte|bekomme|verdiene|kriege)n? ${gap}\p{L}{0,10}provision|(?:erhalte|bekomme|verdiene|kriege)n? (?:ich|wir) ${gap}\p{L}{0,10}provision`,
    String.raw`pr[ -](?:sample|muster|produkt)s?|rezensionsexemplar(?= ${gap}(?:zur verfügung|bekommen|erhalten|von))`,
    String.raw`durften? (?:ich|wir) ${gap}(?:kostenlos|gratis|kostenfrei|unentgeltlich) (?:testen|probieren|ausprobieren)`,
    String.raw`(?:mir|für mich|ich habe) ${gap}(?:kostenlos|kostenfrei|gratis|unentgeltlich|umsonst)(?: ${anyWord}){0,2} (?:zur verfügung gestellt|zugeschickt|geschickt|überlassen|zugesandt|bereitgestellt)`,
    String.raw`(?:kostenlos|kostenfrei|gratis|unentgeltlich)(?: ${anyWord}){0,2} (?:zum testen|zum test|zur verfügung gestellt bekommen|zugeschickt bekommen|bekommen von)`,
    String.raw`(?:diese[rs]?|der|das|mein) (?:beitrag|post|posting|reel|video|film|story|folge|episode|podcast) ${gap}(?:gesponsert|gesponsort|bezahlt|beauftragt)`,
    String.raw`gesponserte[rs]? (?:beitrag|post|inhalt|posting|video|reel)`,
    String.raw`(?:in )?bezahlte[rn]? (?:kooperation|partnerschaft|zusammenarbeit) mit|bezahlte (?:kooperation|werbepartnerschaft)(?= ?[.!)\]\n|]|$)|diese (?:kooperation|zusammenarbeit) ist bezahlt|sponsor (?:dieses|dieser|des heutigen|der heutigen) (?:videos|folge|episode|podcasts?|beitrags)`,
    String.raw`(?:geschenkt|gesponsert) bekommen von`,
    String.raw`(?:ich bin|bin ich|ich darf|als) (?:${anyWord} ){0,3}markenbotschafter(?:in)?(?= (?:von|für|bei))|(?:auf einer|meine|unsere|auf) pressereise(?= (?:von|mit|nach))|auf einladung (?:von @|des (?:hotels|resorts|herstellers)|der (?:marke|reederei|airline))`,
  ],
  en: [
    'comm gift kind gene spon paid pr sent gave give brou got ambassador partnered teamed trip',
    String.raw`(?:i|we) (?:may |might |will |do )?(?:earn|get|receive|make) (?:an? |some )?(?:small |affiliate |tiny )?commission|(?:earn|earns) (?:me|us) (?:an? )?(?:small |tiny )?commission`,
    String.raw`gifted by|(?:kindly|generously) (?:gifted|sent|provided|supplied) (?:to (?:me|us) )?by`,
    String.raw`(?:i was|i've been|i got) (?:sent|given|gifted) (?:${anyWord} ){0,5}(?:for free|free of charge|for review|to try|to review|in exchange)`,
    String.raw`(?:sent|gave|gifted) (?:it |this |these |them )?(?:to )?me (?:${anyWord} ){0,5}(?:for free|free of charge|for review|to try|to review|in exchange)`,
    String.raw`(?:this|today's) (?:post|video|reel|episode|podcast|story|thread|content) (?:is|was|has been)(?: kindly)? (?:sponsored|paid for|brought to you)`,
    String.raw`in (?:a )?paid (?:collaboration|partnership|cooperation|collab) with|paid (?:partnership|collaboration|cooperation) with`,
    String.raw`pr[ -](?:sample|package|gift)s?`,
    String.raw`for gifting (?:me|us)|(?:i was|i've been|i got) gifted (?:this|these|the|an?|my)|sponsors? [^.!?\n]{0,40}(?:for (?:supporting|sponsoring)|of) (?:this|today's) (?:video|episode|podcast|post|stream)|(?:this|today's) (?:video|episode|podcast|stream)'s sponsor|(?:i'm|i am|as) (?:${anyWord} ){0,4}brand ambassador(?= (?:for|of|with))|i(?:'ve| have)? (?:partnered|teamed) (?:up )?with[^.!?\n]{1,60}to (?:bring|give|offer) you|on a press trip (?:with|to)`,
  ],
});

const not = /(?<![\p{L}])(?:kein\p{L}{0,30}|nicht|no|not|never|nie|without|ohne)(?![\p{L}])/iu;
/** A gift is a signal when somebody speaks for themselves or names the giver's account; a photo "kindly provided" is none. */
const gift = /gifted by|(?:provided|supplied|gifted|sent) by$/iu;
const photo = /photo|image|picture|footage|map\b/iu;
const writer = /(?<![\p{L}])(?:i|my|me|i['’](?:m|ve))(?![\p{L}])/iu;
const affiliate = /(?:(?:mein\p{L}{0,2}|enthält|my|contains?|via|use|über|sind|are) |[*([|] ?)(?:affiliate|partner)[- ]?links?|affiliate[- ]?links?(?=\s?[*:)\]]|\s{0,9}(?:https?:|in (?:der |my |the )?bio|unten|below))|[*(]\s?affiliate(?![\p{L}-])/giu;

/** What shows that something was paid or given for the post, discount codes aside. */
export function paidSignals(language: Draft['language'], parsed: ParsedText): Phrase[] {
  const given = lazy(() => !photo.test(parsed.prose) && (writer.test(parsed.prose) || parsed.mentions.length > 0));
  const said = paidWords(language, parsed).filter(({ at, text }) => (!gift.test(text) || given()) && !not.test(text) && !not.test(parsed.prose.slice(Math.max(0, at[0] - 12), at[0])));
  const links = anyStart(parsed, ['affi', 'part']) ? find(affiliate, parsed.prose.replaceAll(/https?:/g, '      ')) : [];
  const tags = parsed.hashtags.filter(({ tag }) => /^(?:sponsored|gesponsert|paidpartnership|bezahltepartnerschaft)$/iu.test(tag)).map(({ at, text }) => ({ at, text, groups: {} }));
  return [...said, ...links, ...tags].sort((a, b) => a.at[0] - b.at[0]);
}
