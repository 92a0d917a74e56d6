import type { Span } from '../edit';
import { pattern } from './latin';
import type { ParsedText } from './parse';
import { anyOf } from './any-of';
import { anyStart, find } from './phrases';

/** A piece of data that belongs to one person. `sure` is false when only its form speaks for it. */
export type PersonalData = { readonly at: Span; readonly what: 'phone' | 'mail' | 'iban' | 'plate'; readonly sure: boolean };

// Cheap first looks, so that ordinary texts cost nothing.
const anyPhone = /(?:\+|00)\d{2}|0[17]\d{2}/;
const anyIban = /[A-Z]{2}\d{2}[ \dA-Z]/;
const plateStarts = 'plat kenn numm numb lice fals park gepa zuge unfa fahr bloc besi halt owne driv einf gate hit car reg park driver regi wem whos'.split(' ');
// Mobile numbers of Germany, Austria, Switzerland, the United Kingdom, France, the Netherlands, Ireland, Spain and Italy with their country codes, and German and British ones without.
const mobile = /(?<![\d\p{L}{1,30}/.,-])(?:(?:\+|00)(?:49[\s()/.-]{0,3}(?:\(0\)[\s/.-]?)?1[5-7]|43[\s()/.-]{0,3}6[5-9]|41[\s()/.-]{0,3}7[5-9]|44[\s()/.-]{0,3}(?:\(0\)[\s/.-]?)?7[1-9]|33[\s/.-]{0,3}[67]|31[\s/.-]{0,3}6|353[\s/.-]{0,3}8|34[\s/.-]{0,3}6|39[\s/.-]{0,3}3)(?:[\s/.()-]{0,2}\d){6,9}|01(?:5\d|6[023]|7\d)(?:[\s/.-]{0,3}\d){7,9}|07[1-9]\d{2}[\s-]?\d{3}[\s-]?\d{3})(?![\d\p{L}]|[.,]\d)/gu;
/** An area code of the United Kingdom looks like a German mobile number. */
const british = /^01\d{3} \d{3} ?\d{3}$/u;
const german = /[äöüß]|(?<!\p{L})(?:und|der|die|das|unter|ist|bei|euch|wir)(?!\p{L})/iu;
const abroad = /(?<![\d\p{L}{1,30}/.,-])\+\d{1,3}(?:[\s/().-]?\d){7,12}(?!\d)/gu;
const callPerson = /(?:(?:[Rr]uf|[Ss]chreib|[Mm]eld|[Tt]ext|[Cc]all|[Rr]ing|[Pp]hone|[Mm]essage)\p{Ll}{0,30}\s(?:(?:einfach|gern|bitte|doch|just)\s)?(?:\p{Lu}\p{Ll}{1,30}|mich|mir|me|him|her|ihn|sie)(?!\p{L})|(?:[Hh]is|[Hh]er|[Tt]heir|[Ss]eine|[Ii]hre|[Mm]eine|[Mm]y|(?:[Mm]um|[Mm]om|[Dd]ad|[Ss]ister|[Bb]rother|[Ww]ife|[Hh]usband|[Mm]other|[Ff]ather|[Oo]wner|[Dd]aughter|[Ss]on)['’]s) (?:(?:mobile|phone|private|eigene) ){0,2}(?:number|Nummer|Handynummer|Telefonnummer|mobile|phone)|\p{Lu}\p{Ll}{1,30}['’]?s? (?:[Hh]andy|[Nn]ummer|number|mobile))[^.!?\n]{0,40}$/u;
/** A line at home, whatever the number looks like. */
const atHome = /(?<=(?<!\p{L})(?:privat(?:nummer)?(?: unter)?|zu hause unter|at home on|home number(?: is)?):? )(?:\+|0)\d(?:[\s/()-]{0,2}\d){6,12}(?!\d)/giu;
const counted = /(?:nr\.?|no\.?|number|#|id|rechnung|bestellung|order|auftrag|vorgang|kunde|isbn|artikel|ticket)[^\S\n]{0,2}$/iu;
const official = /hotline|b[üu]ro|office|service|praxis|surgery|werkstatt|zentrale|notdienst|notruf|bereitschaft|emergency|bestell|order|buchung|booking|reserv|diensthandy|vermittlung|presse|press\b|geschäftsstelle|rathaus|sekretariat|(?<!ein)laden|shop\b|kanzlei|info-?telefon|whatsapp-?(?:kanal|channel|business)|taxi|pflegedienst|redaktion|support|(?:beratung|angebot|probefahrt|kostenvoranschlag) (?:anfragen|anfordern|einholen|vereinbaren)|gmbh|(?<!\p{L})(?:ltd|inc|llc)(?!\p{L})/iu;
/** A house may stand behind the number, or a person. */
const perhapsOfficial = /\bverein|kontakt\b|contact|\bunser(?:e|em|er)?\b|\bour\b|\bus\b|\buns\b|\btel\b|anmeld|\bteam\b|karten|tickets|termin|buch(?:t|en)|whatsapp|rückfragen|fragen\?|questions/iu;
const same = /(\d)\1{6}/;

const free = /^(?:gmail|googlemail|gmx|web|t-online|outlook|hotmail|live|icloud|me|yahoo|ymail|posteo|mailbox|freenet|aol|arcor|proton|protonmail|pm|btinternet|sky|virginmedia|talktalk|ntlworld|bluewin|sunrise|hispeed|swissonline|aon|chello|a1|kabsi|vodafone|kabelmail|unitybox|online|bigpond|optusnet|comcast|verizon|eircom|hushmail|tutanota|tuta|mail)\.(?:com|de|net|org|at|ch|me|eu|co\.uk|uk|fr)$/iu;
/** First and last name in any order, initials and a year of birth among them. */
const nameLike = /^(?:(?=.{0,30}\p{L}{3})\p{L}{1,20}[._-](?:\p{L}{1,20}[._-]){0,2}\p{L}{3,20}[._-]?\d{0,4}|\p{L}{2,20}[._-]\p{L}{1,20}[._-]?(?:19|20)\d\d)$/u;
const role = /info|kontakt|contact|presse|verein|club|team|buero|büro|office|service|support|hallo|hello|anmeld|booking|ticket|shop|news|redaktion|jugend|vorstand|kassen?wart|leitung|feuerwehr|kirche|schule|praxis|kanzlei|hotel|cafe|restaurant|theater|museum|events?|bewerb|karriere|career|spende|donat|noreply|example|muster|vorname/iu;
/** The same where it may be a part of somebody's name: only as a whole word. */
const shortRole = /(?:^|[._-])(?:sv|tsv|fc|tus|tc|vfl|ffw|press|moin|e?mail|post|name|wart|kasse|chor|kita|jobs?)(?:$|[._\d-])/iu;
/** A trade before the dot is a house's address, not somebody's first name. */
const tradeFirst = /^(?:holz|garten|bau|foto|yoga|design|studio|atelier|salon|hof|wein|bike|rad|auto|blumen|mode|kunst|musik)[._-]/iu;
const invited = /presse|press\b|media|ansprechpartner|bewerb|apply|application|anmeld|kontakt|contact|fragen|questions|rückfragen|register|rsvp|karten|tickets/iu;

/** Somebody else's address, handed on: "schreibt ihm bitte an". */
const others = /(?<!\p{L})(?:(?:schreib|mail|meld|antwort|schick)(?:t|e|en sie|et)? (?:es |das |die |euch |dich |sich )?(?:ihm|ihr(?! )|ihr(?= (?:bitte|doch|gern|einfach|unter|an|per|direkt|eine?))|ihnen|bei ihm|bei ihr) ?|(?:erreicht|kontaktiert|erreichbar ist) (?:ihr |man )?(?:ihn|sie|er|herrn?|frau)(?!\p{L})|(?:seine|ihre|deren|dessen) (?:private )?(?:e-?mail|mail)?-?(?:adresse)?(?: ist| lautet)?:?|(?:write|e-?mail|mail|message|contact|reach|get hold of|send|drop) (?:to )?(?:him|her|them)(?!\p{L})|(?:his|her|their) (?:private |personal |home )?(?:e-?mail|address|mail)(?: address)?)[^.!?\n@]{0,50}$/iu;
/** A host for letters, or a year or number behind the name: nobody's office. */
const mailHost = /(?:^|[.-])(?:(?:web|free|my|e|home)?-?(?:mail|inbox)s?|(?<=-)post|webpost)(?:[.-](?!parliament|gov|bund|europa)|$)/u;

const iban = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[^\S\n]?[A-Z0-9]{4}){2,7}(?:[^\S\n]?[A-Z0-9]{1,3})?(?![\p{L}\d])/gu;
const collecting = /spende|spendet|donat|kollekte|crowdfunding|vereinskonto|konto (?:der|des|vom)|kontoinhaber|empfänger|account (?:holder|name)|verwendungszweck|hilfskonto|stiftung|nothilfe|e\. ?v\.|mitgliedsbeitr|reference/iu;
/** It is collected on the account of one person. */
const privately = /(?<!spenden|hilfs|vereins|stiftungs)konto (?:der|des|von|seiner|ihrer|meiner) (?:eltern|mutter|vaters?|oma|opas?|schwester|bruders|tochter|sohne?s|familie|witwe|freundin|freunde?s|nachbarin|nachbarn|betroffenen|kolleg(?:in|en))(?!\p{L})|(?:his|her|their|my) (?:mother|mum|father|dad|parents|sister|brother|widow|wife|husband|family|daughter|son|friend)['’]?s?['’]? (?:own |bank )?account|account of (?:his|her|their|my|the) (?:mother|mum|father|dad|parents|sister|brother|widow|wife|husband|family)|(?:straight|directly|direkt) (?:in|to|into|auf|an) (?:his|her|their|sein|ihr) (?:bank )?(?:account|konto)|(?<!\p{L})(?:his|her|my|their)(?: own| private| personal)+ (?:bank )?account|private (?:bank )?account|privatkonto|(?:sein|ihr|mein)\p{L}{0,2} (?:eigene[sn]?|private[sn]?) konto|privat\p{L}{0,2} konto/iu;
/** Somebody collects, but nobody says for whom. */
const asksMoney = /überweis/iu;
/** Of Germany, of Austria and Switzerland, and of the United Kingdom. */
const plate = /(?<![\p{L}\d-])(?:[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ]?[1-9]\d{0,3}[EH]?|(?!EN|EG|EU|ID|KW|PS|VW|DS|MG)[A-Z]{1,2}[- ][1-9]\d{2,4}[- ]?[A-Z]{1,3}|(?:A[GIR]|B[ELS]|FR|G[ELR]|JU|LU|N[EW]|OW|S[GHOZ]|T[GI]|UR|V[DS]|Z[GH])[- ]\d{3,6}|[A-Z]{2}\d{2}[^\S\n]?[A-Z]{3})(?![\p{L}\d])/gu;
const aboutPlate = anyOf([String.raw`kennzeichen|(?<!\p{L})plate(?= [A-Z])|has (?:been )?block(?:ed|ing)|nummernschild|number ?plate|licen[cs]e plate|falschparker|parkt|geparkt|zugeparkt|wer kennt (?:dieses|das) auto|unfallflucht|fahrerflucht|blockier|blocking|hit and run|knows? this car|vor (?:unserer|der|meiner) einfahrt|(?:our|the|my) (?:gate|drive|driveway)|(?:owner|driver) of (?:the|this)|wem gehört (?:das|dieses|der|dieser)|whose (?:is|car|van)|registration [a-z]{2}\d{2} ?[a-z]{3}|(?:halter|besitzer|fahrer)(?:in)? (?:des|dieses|vom|von)`], (any) => pattern(any, 'iu'));

/** Phone numbers of people, their mail addresses, account numbers and car plates. */
export function personalData(parsed: ParsedText, ownHosts: readonly string[]): PersonalData[] {
  const { text, prose } = parsed;
  const found: PersonalData[] = [];
  if (anyPhone.test(prose)) {
    const phones = find(mobile, prose).filter((phone) => !same.test(phone.text.replaceAll(/\D/g, '')) && !counted.test(prose.slice(Math.max(0, phone.at[0] - 14), phone.at[0])));
    for (const { at, text: number } of phones) {
      if (british.test(number) && !german.test(prose)) continue;
      const around = lineAround(prose, at);
      const personal = callPerson.test(prose.slice(Math.max(0, at[0] - 60), at[0]));
      if (personal || !official.test(around)) found.push({ at, what: 'phone', sure: personal || !perhapsOfficial.test(around) });
    }
    for (const { at } of find(abroad, prose)) {
      if (phones.every((phone) => phone.at[0] !== at[0]) && callPerson.test(prose.slice(Math.max(0, at[0] - 60), at[0])) && !official.test(lineAround(prose, at))) found.push({ at, what: 'phone', sure: false });
    }
  }
  if (/privat|home|zu hause/iu.test(prose)) {
    for (const { at } of find(atHome, prose)) {
      if (found.every((phone) => phone.at[0] !== at[0])) found.push({ at, what: 'phone', sure: true });
    }
  }
  if (anyIban.test(prose)) {
    const numbers = find(iban, prose).filter(({ text: number }) => isIban(number));
    if (numbers.length > 0 && (!collecting.test(prose) || privately.test(prose))) for (const { at } of numbers) found.push({ at, what: 'iban', sure: !asksMoney.test(prose) });
  }
  if (anyStart(parsed, plateStarts) && aboutPlate(prose)?.test(prose)) {
    for (const { at } of find(plate, prose)) found.push({ at, what: 'plate', sure: true });
  }
  for (const at of parsed.emails) {
    const [local = '', host = ''] = text.slice(...at).toLowerCase().split('@');
    if (!nameLike.test(local) || role.test(local) || shortRole.test(local) || tradeFirst.test(local) || ownHosts.some((own) => host === own || own.endsWith(`.${host}`))) continue;
    const around = lineAround(text, at);
    if (free.test(host)) found.push({ at, what: 'mail', sure: !invited.test(around) });
    else if ((mailHost.test(host) || /\d\d$/u.test(local)) && others.test(text.slice(Math.max(0, at[0] - 90), at[0])) && !official.test(around)) found.push({ at, what: 'mail', sure: !invited.test(around) && !perhapsOfficial.test(around) });
  }
  return found.sort((a, b) => a.at[0] - b.at[0]);
}

function lineAround(text: string, [start, end]: Span): string {
  const before = text.slice(Math.max(0, start - 120), start);
  const [after = ''] = text.slice(end, end + 60).split('\n', 1);
  return before.slice(before.lastIndexOf('\n') + 1) + after;
}

/** Checks an account number by ISO 7064, MOD 97-10. */
function isIban(written: string): boolean {
  const number = written.replaceAll(/\s/g, '');
  if (number.length < 15 || number.length > 34) return false;
  let rest = 0;
  for (const sign of number.slice(4) + number.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
