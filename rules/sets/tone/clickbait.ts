import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { inFields } from '../../text/in-fields';
import { anyWord, phrases } from '../../text/phrases';
import { unquoted } from '../../text/quotations';

const lures = phrases({
  de: [
    'lebe verä glau erra fass glaub passi gesch umha umge scho spra tric hass verr sagt erzä plat numm gese gele unfa ungl irre kras wahn wahr gehe haut träne kam niem kaum nicht',
    String.raw`(?:du wirst|ihr werdet|sie werden|wirst du|werdet ihr|werden sie|du würdest|ihr würdet) (?:(?:es|das|uns|mir|kaum) ){0,2}(?:(?:nicht|nie(?:mals)?|kaum) )?(?:nicht|nie(?:mals)?|kaum) (?:glauben|erraten|fassen)|(?:du wirst|ihr werdet) (?:staunen|überrascht sein), (?:was|wer|wie)|das (?:glaubst du|glaubt ihr|glaubt) (?:uns |mir )?(?:nie|niemals|nicht|keiner|niemand)|(?:du glaubst|ihr glaubt) (?:es )?(?:nicht|nie|niemals|kaum),? (?:was|wer|wie|wen|wo)|(?:niemand|keiner|kaum jemand) (?:spricht|redet) (?:jemals |wirklich |offen )?(?:darüber|davon)|(?:kaum|nicht) zu glauben, was`,
    String.raw`was (?:dann|als n[äa]chstes|danach|daraufhin) (?:passiert(?:e)?|geschah|geschieht|kam|folgte),? (?:${anyWord} ){0,5}(?:unglaublich|schockier|überrasch|unfassbar|umhau|glaub|sprachlos|verändert)\p{L}{0,30}|(?:und|doch|,) was dann (?:passiert(?:e)?|geschah)(?=[ .!…:,\n]|$)|was dann (?:passierte|geschah)`,
    String.raw`wird (?:dich|euch|sie|dein leben|euer leben) (?:umhauen|schockieren|sprachlos machen|zu tränen rühren|fassungslos machen)|haut (?:dich|euch|sie) um|(?:das|dies(?:e[rs]?)?) (?:${anyWord} ){0,3}wird (?:dein|euer|ihr) leben (?:für immer )?verändern|(?:dies|das) wird (?:dein|euer|ihr) leben (?:für immer )?verändern|die (?:dir|euch|ihnen) (?:dein|euer|ihr)\p{L}{0,2} ${anyWord} (?:nie|niemals|nicht) (?:verrät|sagt|erzählt)|(?:diesen|den) (?:${anyWord} )?trick (?:kennt|kennen) (?:kaum|keiner|niemand|nur wenige|fast niemand)|macht (?:dich|euch|sie|alle) sprachlos`,
    String.raw`(?:dieser|dieser eine|mit diesem|mit diesem einen|ein) (?:eine[nm]? )?(?:einfache[nrm]?|simple[nrm]?|geniale[nrm]?|kleine[nrm]?|genialer|geheime[nrm]?)? ?trick (?:${anyWord} ){0,4}(?:verändert|spart|hilft|hassen|macht|verrät|bringt|reicht|kennt)\p{L}{0,30}|(?:dieser|mit diesem) (?:eine[nm]? )?(?:einfache[nrm]?|simple[nrm]?) trick`,
    String.raw`(?:ärzte|banken|makler|zahnärzte|friseure|versicherungen|vermieter|konzerne) hassen (?:diese[nrs]?|ihn|sie|den)|was (?:dir|euch|ihnen|uns) (?:niemand|keiner|kein \p{L}{1,30}|kaum jemand) (?:über |vorher |je )?(?:${anyWord} )?(?:sagt|verrät|erzählt)|(?:die|das) (?:bittere |ganze |schockierende )?(?:wahrheit|geheimnis)(?: [^.!?\n]{1,40})?,? (?:die|das) (?:dir |euch )?(?:niemand|keiner)`,
    String.raw`(?:platz|nummer|punkt|tipp|grund) \d+ (?:ist unglaublich|wird (?:dich|euch|sie)|haut (?:dich|euch)|macht (?:dich|euch)|hat (?:uns|mich) umgehauen|überrascht alle)|das (?:musst du|müsst ihr) (?:einfach )?(?:gesehen|gelesen|gehört) haben|(?:unfassbar|unglaublich|irre|krass|wahnsinn), was (?:${anyWord} ){0,6}(?:passiert|geschah|geschehen|erlebt|gefunden|entdeckt)\p{L}{0,30}|schockierende wahrheit|(?:dann|doch dann) passierte das unglaubliche`,
  ],
  en: [
    'belie gues happ next blow blew blown chan leav shoc stun amaz tric doct dent bank land insu expe teac fait secr trut nobo tell numb jaw mind surp rest rethink insa',
    String.raw`you(?:'ll| will| would)? (?:won't|will not|never|will never|wouldn't|not) (?:believe|guess)|you(?:'re| are) not going to believe|can you believe what happened`,
    String.raw`what happened next(?! (?:to|door|year|week|month|in the (?:war|story|book)))|what happens next (?:will|is (?:unbelievable|shocking|insane|amazing)|shocked|left)|what (?:he|she|they|it) (?:did|said|found|saw|does) next (?:will|is|left|shocked|stunned|amazed)`,
    String.raw`(?:that|this|which|it) will (?:blow your mind|change your life(?: forever)?|leave you (?:speechless|in tears|shocked|stunned|crying)|shock you|make you (?:cry|rethink|question|want to)|restore your)|(?:this|that|these) (?:${anyWord} ){1,3}will change your life(?: forever)?|(?:blow|blew|blown|blowing) (?:your|my|our) minds?|mind[- ]blowing (?:secrets?|facts?|tricks?|hacks?)|will (?:shock|stun|amaze|surprise) you(?! (?:if|with))|jaw[- ]dropping (?:secret|truth|result|reason)s?`,
    String.raw`(?:one|this|this one) (?:weird|simple|strange|crazy|little|genius) (?:old )?trick|(?:doctors|dentists|banks|landlords|insurers|experts|teachers) (?:hate|don't want you to know)|restore your faith in humanity|(?:secret|truth|thing|reason)s? (?:about (?:${anyWord} ){1,3})?(?:that )?(?:nobody|no one|they) (?:tells?|wants?|will tell|don't want|doesn't want|talks about)|(?:nobody|no one) (?:tells|is telling) you (?:about|this)|(?:nobody|no one|hardly anyone) (?:(?:is|ever|really) )?talk(?:s|ing) about (?:this|it)|the shocking (?:truth|reason|secret)`,
    String.raw`(?:number|no\.?|#) ?\d+ (?:will|is (?:insane|unbelievable|shocking)|blew|shocked) (?:(?:shock|surprise|amaze|blow|stun) )?(?:you|your mind|us|me|my mind)|number \d+ (?:will (?:shock|surprise|amaze|blow)|is (?:insane|unbelievable))`,
  ],
});
const refused = /(?<!\p{L})(?:kein|ohne|statt|no|not|never|without|instead of|like|wie)\s(?:\p{L}{1,30}\s)?$/iu;

export default rule({
  codes: ['TON-06'],
  gravity: 'warning',
  strength: 'policy',
  moment: 'pause',
  needs: ['text'],
  check({ fields, language }): Finding[] {
    return inFields(fields, ['text', 'title', 'description'], ({ parsed }): Finding[] => {
      const prose = unquoted(parsed);
      const first = lures(language, parsed, prose).find(({ at }) => !refused.test(prose.slice(Math.max(0, at[0] - 24), at[0])));
      // "It blew my mind" and "nobody talks about it" may also be said in earnest.
      return first ? [{ at: first.at, with: { phrase: first.text }, ...(/blew (?:my|our)|(?:talk|spricht|redet)/iu.test(first.text) ? { gravity: 'hint', sure: false } : {}) }] : [];
    });
  },
});

export const sources: Sources = [
  { title: { en: 'Facebook: headlines that withhold or exaggerate are shown less, read through the press', de: 'Facebook: Überschriften, die verschweigen oder übertreiben, werden seltener gezeigt (Presse)' }, date: '2017-05-17', kind: 'official, quoted' },
  { title: { en: 'YouTube spam policy: misleading titles', de: 'YouTube, Regeln gegen Spam: irreführende Titel' }, date: '2026-07-24', kind: 'official' },
  { title: { en: 'Chakraborty et al.: 32,000 headlines, clickbait and news', de: 'Chakraborty u. a.: 32.000 Überschriften, Clickbait und Nachrichten' }, url: 'https://github.com/bhargaviparanjape/clickbait', date: '2016', kind: 'research' },
];

export const words: Words = {
  en: {
    title: 'This sounds like clickbait',
    why: '“{phrase}” promises more than it tells. Facebook shows such posts less, and readers feel tricked.',
    look: 'Say what it is about.',
  },
  de: {
    title: 'Das klingt nach Clickbait',
    why: '„{phrase}“ verspricht mehr, als es sagt. Facebook zeigt solche Beiträge seltener, und Leser fühlen sich geködert.',
    look: 'Sag, worum es geht.',
  },
};

export const examples: Examples = {
  en: {
    good: [
      'The pump failed, here is what we changed',
      'What happened next year by year: our timeline of the mill.',
      'Seven reasons to visit the garden in November',
      'Doctors in Leeds are looking for three new colleagues.',
      'He said "you won\'t believe it", and we did not.',
    ],
    bad: [
      { text: 'You won\'t believe what happened next', at: 'You won\'t believe', finds: 1 },
      { text: 'This simple trick will save your tomatoes', at: 'This simple trick' },
      { text: 'Our old boiler room: number 3 will shock you', at: 'number 3 will shock you' },
    ],
  },
  de: {
    good: [
      'Die Pumpe fiel aus, das haben wir geändert',
      'Was dann folgt, steht im Programm: erst Musik, dann Suppe.',
      'Sieben Gründe für den Garten im November',
      'Die Ärzte der Klinik suchen drei Kolleginnen.',
      '„Ihr werdet es nicht glauben“, sagte sie, und wir glaubten es.',
    ],
    bad: [
      { text: 'Ihr werdet nicht glauben, was dann passierte', at: 'Ihr werdet nicht glauben' },
      { text: 'Mit diesem einfachen Trick bleiben Tomaten frisch', at: 'Mit diesem einfachen Trick' },
      { text: 'Unser Heizungskeller: Nummer 3 wird euch umhauen', at: 'Nummer 3 wird euch' },
      { text: 'Was dir niemand über Kompost sagt', at: 'Was dir niemand über Kompost sagt' },
    ],
  },
};
