import type { DraftLanguage } from '../../draft';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { inFields } from '../../text/in-fields';
import { compile, phrases } from '../../text/phrases';
import { unquoted } from '../../text/quotations';
import { complaintsDe, complaintsEn, remediesDe, remediesEn } from '../../words/health';

const gap = String.raw`[^.!?\n]{0,40}`;

const promises = phrases({
  de: [
    'heil lind kuri bekä besi bese hilf helf wirk befr beug schüt vorb stär immun entgi entg ents fett garan kilo kg nebe vers weg verg deto adie ade schluss tschüss gege nie',
    String.raw`(?:heilt|heilen|lindert|lindern|kuriert|kurieren|bekämpft|bekämpfen|besiegt|besiegen|beseitigt|beseitigen|befreit|befreien|schütz(?:t|en)|verhinder(?:t|n)|vertreib(?:t|en)|stopp(?:t|en)) ${gap}${complaintsDe}`,
    String.raw`(?:hilft|helfen|wirkt|wirken|wirksam|erfolgreich|vorbeugend|gut) (?:${gap} )?(?:gegen|bei) (?:${gap} )?${complaintsDe}|(?:gegen|bei) (?:${gap} )?${complaintsDe} (?:${gap} )?(?:hilft|helfen|wirkt|wirken)|beugt ${gap}${complaintsDe} ${gap}vor|${complaintsDe} (?:${gap} )?(?:heilt|lindert|heilen|lindern|geheilt|verschwinden|weg|ade|adieu)|\p{L}{0,18}-?(?:öl|tee|kapseln?|tropfen|pulver|globuli|saft|honig|tinktur|extrakt|pilze) gegen ${complaintsDe}|(?:verschwinden|verschwindet|adieu|ade|schluss mit|tschüss|nie wieder) (?:${gap} )?${complaintsDe}`,
    String.raw`in (?:nur )?(?:\d{1,2}|einer|zwei|drei|vier|wenigen) (?:tage|woche|monate)n? (?:bis zu )?\d{1,2} ?(?:kilo|kg) (?:abnehmen|leichter|weniger|verlieren)|detox(?:t|en)?(?= (?:deinen|euren|ihren|den) körper)|stärk(?:t|en|e) ${gap}immunsystem|immunsystem ${gap}stärk(?:t|en)|entgift(?:et|en|end\p{L}{0,30}|ung\p{L}{0,30})|entschlack\p{L}{1,30}|(?:regt|kurbelt) ${gap}(?:fettverbrennung|stoffwechsel) an|(?:verbrennt|verbrennen) fett`,
    String.raw`garantiert (?:abnehmen|schlank|schmerzfrei|heilung|gesund)|\d{1,2} ?(?:kilo|kg) in (?:\d{1,2}|einer|zwei|drei|vier) (?:tag|woche|monat)\p{L}{0,30}|(?:ganz |völlig |garantiert )?(?:ohne|keine) nebenwirkungen|nebenwirkungsfrei\p{L}{0,30}`,
  ],
  en: [
    'cure heal trea prev reli elim reve figh ease soot help gets boos detox dige burn no lose guar free without kill effe prot get ward rid cut side say good',
    String.raw`(?:cures?|heals?|treats?|prevents?|relieves?|eliminates?|reverses?|fights?|eases?|kills?|stops?|beats?|gets? rid of|protects? (?:you |your \p{L}{1,30} )?(?:from|against)|wards? off|effective against|works? (?:wonders )?(?:against|for)) ${gap}${complaintsEn}|(?:say )?goodbye to ${gap}${complaintsEn}|helps? (?:you )?(?:with|against|relieve|cure|heal|treat|prevent|fight|beat) ${gap}${complaintsEn}`,
    String.raw`boosts? (?:your |the |our )?immun\p{L}{0,30}|detox(?:es|ing|ify|ifies|ifying)?|flush(?:es)? (?:out )?toxins|burns? (?:belly )?fat|(?:no|without|free of|zero) side[- ]effects|(?:lose|drop) \d{1,2} ?(?:kg|kilos?|pounds|lbs?|stone) in (?:\d{1,2}|one|two|three|four|a) (?:days?|weeks?|months?)|in (?:just )?(?:\d{1,2}|one|two|three|four|a) (?:days?|weeks?|months?),? (?:you(?:'ll| will| can)? )?(?:lose|drop) (?:up to )?\d{1,2} ?(?:kg|kilos?|pounds|lbs?|stone)|guaranteed (?:weight loss|cure|results|healing)`,
  ],
});

/** Said without a remedy beside it. */
const bare = /garantiert|\d ?(?:kilo|kg|pounds|lbs?|stone|kilos)|guaranteed/iu;
const soft = /(?:digital|dopamine|screen|social|phone|news|handy)[- ]?detox|detox from/iu;
const notOffer = /(?<!\p{L})(?:ärzt\p{L}{0,30}|arzt|mediziner\p{L}{0,30}|klinik\p{L}{0,30}|krankenhaus|\p{L}{0,30}forsch\p{L}{0,30}|studien?|wissenschaft\p{L}{0,30}|impf\p{L}{0,30}|selbsthilfe\p{L}{0,30}|\p{L}{0,30}seelsorge|notruf|beratungsstelle|hotline|krankenkasse|spende\p{L}{0,30}|benefiz\p{L}{0,30}|\p{L}{0,30}lauf|doctors?|physicians?|hospitals?|nurses?|clinics?|researchers?|research|scientists?|study|studies|trial|vaccin\p{L}{0,30}|surgeons?|helpline|vets?|nhs|charity|donat\p{L}{0,30}|fundrais\p{L}{0,30}|run|walk)(?!\p{L})/iu;
const notPromised = /(?<!\p{L})(?:nicht|kein\p{L}{0,30}|nie(?! wieder)|niemals|weder|kann|können|könnte|angeblich|ob|mythos|erklär\p{L}{0,30}|was|wie|not|never(?! again)|no|neither|cannot|can['’]t|doesn['’]t|don['’]t|won['’]t|may|might|could|whether|myth|if|claims?|claimed|how|what|explains?)(?!\p{L})/iu;
const ours = /(?<!\p{L})(?:unser\p{L}{0,30}|mein\p{L}{0,30}|our|my|natürliche?[nrs]?|pflanzlich\p{L}{0,30}|natural|herbal)(?!\p{L})/iu;
const offer = /(?<!\p{L})(?:(?:web|online)?shop|bestell\p{L}{0,30}|buch(?:e|t|en sie)|jetzt (?:testen|kaufen|buchen)|order|buy|book now|link in (?:der )?bio)(?!\p{L})|[€£$]/iu;
const remedies: Partial<Record<DraftLanguage, RegExp>> = {};

export default rule({
  codes: ['LAW-10'],
  gravity: 'warning',
  strength: 'law',
  moment: 'pause',
  needs: ['text', 'profile'],
  check({ fields, language, profile }): Finding[] {
    return inFields(fields, ['text', 'title', 'description'], ({ parsed }): Finding[] => {
      const prose = unquoted(parsed);
      const found = promises(language, parsed, prose).find(({ at, text }) => !soft.test(prose.slice(Math.max(0, at[0] - 16), at[1] + 6)) && !/^[^.!?\n]{0,20}(?<!\p{L})weiter/u.test(prose.slice(at[1], at[1] + 40)) && (/nebenwirkung|side[- ]effect/iu.test(text) || !notPromised.test(sentenceAround(prose, at))) && (bare.test(text) || profile.field === 'health' || isOffered(prose, at)));
      // Approved wording is no promise, but a guarantee is never approved.
      return found && !(profile.licensed === true && !bare.test(found.text)) ? [{ at: found.at, with: { promise: found.text } }] : [];
    });
  },
});

/** True when the sentence is about a remedy somebody offers, not about doctors, research or general advice. */
function isOffered(prose: string, at: readonly [number, number]): boolean {
  const sentence = sentenceAround(prose, at);
  if (notOffer.test(sentence)) return false;
  return (['de', 'en'] as const).some((tongue) => (remedies[tongue] ??= compile(tongue === 'de' ? remediesDe : remediesEn, 'iu')).test(sentence)) || ((ours.test(sentence) || offer.test(prose)) && !/(?<!\p{L})(?:verein|team|gruppe|group|charity|stadt|council|arbeitgeber)(?!\p{L})/iu.test(sentence));
}

function sentenceAround(text: string, [start, end]: readonly [number, number]): string {
  const lead = text.slice(Math.max(0, start - 300), start);
  const before = Math.max(lead.lastIndexOf('\n'), lead.lastIndexOf('. '), lead.lastIndexOf('! '), lead.lastIndexOf('? '));
  const [after] = /^[^.!?\n]{0,300}\??/u.exec(text.slice(end, end + 301)) ?? [''];
  return lead.slice(before + 1) + text.slice(start, end) + after;
}

export const sources: Sources = [
  { title: '§§ 3, 11, 12 HWG', url: 'https://www.gesetze-im-internet.de/heilmwerbg/__3.html', date: '2025-04-02', kind: 'law' },
  { title: { en: 'Regulation (EC) 1924/2006, Art. 10 and 12 (health claims for food)', de: 'Verordnung (EG) 1924/2006, Art. 10 und 12 (gesundheitsbezogene Angaben bei Lebensmitteln)' }, date: '2006', kind: 'law' },
  { title: { en: 'Meta Community Standards, restricted goods: exaggerated health claims', de: 'Meta, Gemeinschaftsstandards: übertriebene Gesundheitsversprechen' }, date: '2026-08-03', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'This promises an effect on health',
    why: 'Advertising must not promise that something heals or works for sure. Food may carry approved claims only, and Meta acts on miracle claims.',
    look: 'Describe the thing, use approved wording, or ask a lawyer.',
  },
  de: {
    title: 'Das ist ein Heilversprechen',
    why: 'Werbung darf nicht versprechen, dass etwas heilt oder sicher wirkt. Für Lebensmittel sind nur zugelassene Angaben erlaubt, und Meta ahndet Wundermittel.',
    look: 'Beschreib die Sache, nimm zugelassene Worte oder frag rechtlich nach.',
  },
};

export const examples: Examples = {
  en: {
    good: [
      'Our tea with sage and thyme',
      { text: 'Our tea with sage heals sore throats.', draft: { profile: { licensed: true } } },
      'Doctors in Leeds treat depression in groups, and the first evening is open to all.',
      'Time heals, and so does soup. Our kitchen is open until nine.',
      'A digital detox weekend: no phones, two lakes, one sauna.',
      'No tea cures diabetes. Our nurse explains what helps on Tuesday.',
    ],
    bad: [
      { text: 'Our tea cures diabetes', at: 'cures diabetes' },
      { text: 'This balm relieves joint pain overnight.', at: 'relieves joint pain' },
      { text: 'Try our new juice: it boosts your immune system.', at: 'boosts your immune' },
      { text: 'Lose 10 pounds in two weeks with our plan.', at: 'Lose 10 pounds in two weeks' },
    ],
  },
  de: {
    good: [
      'Unser Tee mit Salbei und Thymian',
      { text: 'Unser Tee mit Salbei heilt Halsweh.', draft: { profile: { licensed: true } } },
      'Bewegung hilft gegen Rückenschmerzen: Dienstag um acht laufen wir gemeinsam.',
      'Die Zeit heilt Wunden, unsere Suppe wärmt.',
      'Die Selbsthilfegruppe hilft bei Depressionen und trifft sich montags.',
      'Kein Tee heilt Diabetes. Unsere Apothekerin erklärt am Montag, was hilft.',
      'Eine neue Studie zeigt, dass der Impfstoff vor Grippe schützt.',
    ],
    bad: [
      { text: 'Unser Tee heilt Diabetes', at: 'heilt Diabetes' },
      { text: 'Dieses Öl hilft gegen Migräne und riecht nach Lavendel.', at: 'hilft gegen Migräne' },
      { text: 'Der neue Saft stärkt dein Immunsystem.', at: 'stärkt dein Immunsystem' },
      { text: 'Gegen Gelenkschmerzen hilft unser Balsam.', at: 'Gegen Gelenkschmerzen hilft' },
      { text: 'Mit diesem Pulver 5 Kilo in zwei Wochen!', at: '5 Kilo in zwei Wochen' },
    ],
  },
};
