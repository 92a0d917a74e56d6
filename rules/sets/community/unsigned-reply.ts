import type { PastPost } from '../../past';
import { rule, type Examples, type Sources, type Words } from '../../rule';
import { oneOf, piece, says } from '../../text/slots';

const surname = piece`(?:\s\p{Lu}\p{L}{0,20})?`;
const regards = oneOf('[Gg]rüße?|[Gg]russ|LG|VG|MfG|[Rr]egards|[Bb]est|[Cc]heers|[Yy]ours|[Tt]hanks');
/** A last word on its own that is no name. */
const noName = oneOf('Danke|Bitte|Sorry|Thanks|Super|Gern|Gerne|Toll|Schade|Great|Please|Cheers|Perfekt|Versprochen');
/** ^MH, /MH, – Mia, "Liebe Grüße, Mia", or a first name alone at the end. */
const endings = [
  piece`[\^/~*]\s?\p{L}{1,12}\.?|(?:(?<=\s|^)[–—-]{1,2}|\*)\s?\p{Lu}\p{L}{1,20}(?:\s\p{Lu}\.?\p{L}{0,20})?`,
  piece`${regards}(?:\s(?:von|aus|from)(?:\s\p{L}{1,30})?)?[,:\s]{1,3}\p{Lu}\p{L}{0,20}${surname}`,
  piece`(?:[.!?…)]\s{1,3}|\n\s{0,9})(?!${noName}(?!\p{L}))\p{Lu}\p{Ll}{1,15}|[.!?…]\s\(?\p{Lu}{2,3}\)?`,
];
const signed = new RegExp(piece`(?:${endings.join('|')})[\s.!\p{Extended_Pictographic}\uFE0F]{0,20}$`, 'u');
/** The service side: something of the reader's is being seen to. */
const isMatter = says(
  'tut (?:uns|mir) (?:sehr |wirklich |echt )?leid|leid(?=,)|entschuldig…|bedauer…|verspät…|schick… uns|schreib… uns|(?:eine|per) (?:dm|pn|nachricht|mail)',
  'melde… uns|prüfen|kümmern|weitergeleitet|klären|bestell…|lieferung|ticket|kundennummer|erstatt…|beschwerde|problem|störung|anliegen',
  'rückmeldung|hilf…|fehler|rechnung…|korrigier…|reklamation…|reservier…|umtausch…|ersatz…|päckchen|paket|kaputt|defekt…|techniker…',
  'nachgefragt|nachfragen|melden uns|hinweis|buchung…|termin…|vertrag…|gutgeschrieben|sorry|apolog…|regret|delay…|(?:send|drop) us',
  'dm us|message us|look(?:ing)? (?:into|at)|check(?:ing)?|forward(?:ed)?|refund…|order|delivery|complaint|issue|outage|help|fix…|feedback',
  'letting us know|technician|should not have happened|booking|reservation|invoice|mistake|our fault|replace…|parcel|broken|passed? (?:it |this )?on',
  'ihnen|deine?[nmrs]?|dir|dich|euch|eure?[nmrs]?|wir (?:schauen|sehen|geben|sprechen|fragen|schicken|senden|holen|rufen)',
  "your|we(?:'ll| will| are|'re|'ve| have) (?:\\p{L}{1,20} )?(?:looking|checking|asked|sent|sending|told|spoken|talking|call|ask|send|tell|talk)",
  'get back to you|call you|reference number|account number|noted',
);

export default rule({
  codes: ['COM-04'],
  gravity: 'hint',
  strength: 'evidence',
  kinds: ['reply', 'comment'],
  moment: 'pause',
  needs: ['text', 'history', 'account', 'profile'],
  options: {
    /** Replies in a row without a name, this one counted, that are too many. */
    most: { default: 5, min: 1, max: 50 },
  },
  check({ text, past, profile, site, account }, _site, options) {
    const own = text.trim();
    if (profile.team !== true || own.length < 12 || signed.test(own) || !isMatter(own)) return [];
    const most = options.most ?? 5;
    const before = past.filter((post) => isReply(post) && post.site === site && (!account || !post.account || post.account === account)).slice(0, most - 1);
    return before.length === most - 1 && !before.some(isSigned) ? [{ with: { count: most } }] : [];
  },
});

function isReply({ kind }: PastPost): boolean {
  return kind === 'reply' || kind === 'comment';
}

/** Of a longer text whose end was not kept nobody knows; it counts as signed, so that the tip stays away. */
function isSigned({ excerpt, end }: PastPost): boolean {
  return signed.test((end ?? excerpt).trim()) || (end === undefined && excerpt.length >= 80);
}

export const sources: Sources = [{ title: { en: 'Gao, Rui, Sun: first names in replies, MIS Quarterly 47(3)', de: 'Gao, Rui, Sun: Vornamen in Antworten, MIS Quarterly 47(3)' }, date: '2023-09', kind: 'research' }];

export const words: Words = {
  en: {
    title: 'The {count}th reply in a row without a name',
    why: 'In a field study people talked more readily with somebody who signed, and more of their matters were settled.',
    look: 'End with your first name or ^initials.',
    options: { most: 'Replies in a row without a name' },
  },
  de: {
    title: 'Die {count}. Antwort in Folge ohne Namen',
    why: 'In einer Feldstudie sprachen die Leute lieber mit jemandem, der unterschrieb, und mehr Anliegen wurden gelöst.',
    look: 'Unterschreib mit Vornamen oder ^Kürzel.',
    options: { most: 'Antworten in Folge ohne Namen' },
  },
};

const team = (...before: string[]) => ({
  kind: 'reply', profile: { team: true }, past: before.map((excerpt, index) => ({ site: 'x', kind: 'reply', at: Date.UTC(2026, 10, 17, 10 - index), hashtags: [], links: [], mentions: [], words: 5, media: 0, excerpt }) as const),
}) as const;
const unsigned = ['We are looking into it.', 'Please send us your order number.', 'Thank you for the hint.', 'That should work again.'];

export const examples: Examples = {
  en: {
    good: [
      { text: 'Sorry about the delay, I am asking the driver. Mia', site: 'x', draft: team(...unsigned) },
      { text: 'We are sorry about the delay.', site: 'x', draft: team('We are looking into it. ^MH', ...unsigned) },
      { text: 'We are sorry about the delay.', site: 'x', draft: { kind: 'reply' } },
    ],
    bad: [
      { text: 'We are sorry about the delay.', site: 'x', draft: team(...unsigned) },
      { text: 'Please send us a message with your order number.', site: 'x', draft: team(...unsigned) },
      { text: 'We apologise, the issue is being fixed.', site: 'x', draft: team(...unsigned, 'An old one. ^MH') },
    ],
  },
  de: {
    good: [
      { text: 'Das tut mir leid, ich frage nach. ^JK', site: 'x', draft: team(...unsigned) },
      { text: 'Das tut uns leid.\nLiebe Grüße, Mia', site: 'x', draft: team(...unsigned) },
      { text: 'Das tut uns leid.', site: 'x', draft: team('Wir fragen nach. – Jonas', ...unsigned) },
    ],
    bad: [
      { text: 'Das tut uns leid.', site: 'x', draft: team(...unsigned) },
      { text: 'Schick uns bitte eine Nachricht mit der Kundennummer.', site: 'x', draft: team(...unsigned) },
      { text: 'Danke für die Rückmeldung, wir prüfen das.', site: 'x', draft: team(...unsigned) },
    ],
  },
};
