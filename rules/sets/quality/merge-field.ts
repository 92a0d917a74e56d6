import { rule, type Examples, type Sources, type Words } from '../../rule';
import { inFields, sentences } from '../../text/in-fields';
import { pattern } from '../../text/latin';
import { anyStart } from '../../text/phrases';
import { blank } from '../../text/spans';

const names = [
  'anrede', 'anzahl', 'betrag', 'city', 'company', 'date', 'datum', 'email', 'firma', 'firmenname', 'first[_ ]?name', 'fname', 'full[_ ]?name', 'last[_ ]?name', 'link', 'nachname', 'lname', 'name',
  'ort', 'preis', 'price', 'product(?:[_ ]?name)?', 'produkt(?:name)?', 'stadt', 'time', 'titel', 'title', 'uhrzeit', 'url', 'user(?:name)?', 'vorname', 'zeit',
];
const name = `(?:${names.join('|')})`;
const fields = new RegExp(
  [
    '\\{\\{[^{}\\n]{1,60}\\}\\}', '\\{%[^%{}\\n]{1,80}%\\}', '\\$\\{[\\w.]{1,40}\\}', '\\*\\|[A-Z_0-9:]{1,40}\\|\\*', '<%=?[^%<>\\n]{1,60}%>', '%%[A-Za-z_]{2,30}%%', '@@[A-Za-z_]{2,30}@@',
    '(?<![\\p{L}\\p{N}])%(?:first_?name|last_?name|vorname|nachname|name|firma|company|title|titel|url|link|permalink|excerpt|datum|date|uhrzeit|ort|stadt|city|post_title|post_url)%', '(?<![\\p{L}\\p{N}%])%(?-i:[A-ZÄÖÜ][A-ZÄÖÜ_]{2,30})%(?![\\p{L}\\p{N}%])',
    `\\[\\[${name}\\]\\]`, '\\[\\[(?-i:[a-z][a-z_]{1,20})\\]\\]', `<<\\s?${name}\\s?>>`, `##${name}##`, `(?<![\\p{L}\\p{N}#])#(?:${name}|VORNAME|NACHNAME|FIRSTNAME|LASTNAME)#(?![\\p{L}\\p{N}#])`, `«\\s?${name}\\s?»`, `\\{${name}(?: ${name}){0,2}\\}`, '\\{\\$[\\w.]{1,40}\\}', '(?<![\\p{L}\\p{N}:]):(?:first_?name|last_?name|vorname|nachname):', '\\{(?-i:[a-z]{2,20}(?:_[a-z]{1,20}){1,4})\\}', '\\{![\\w.]{1,40}\\}', '\\[object Object\\]',
  ].join('|'),
  'giu',
);
const anySign = /[{%<|[«]|@@|:\p{L}{4,10}:/u;
/** Values that a program had not, and how they begin. */
const empty = ['undefined', 'null', 'nan', 'none'];
/** What a program could not count, beside a unit or a currency, and no value where a price should be. */
const uncounted = /(?<![\p{L}\p{N}])NaN(?= ?(?:Grad|°|%|€|Euro|pounds|degrees|percent|Prozent|kg|km|Uhr)(?!\p{L}))|(?<=[£€$])(?:NaN|undefined|null)(?!\p{L})|(?<=: )undefined(?= (?:Grad|Euro|Uhr|€))/gu;
const welcomed = pattern(String.raw`(?<![\p{L}\p{N}])(?:guten (?:morgen|tag|abend)|good (?:morning|afternoon|evening)|welcome|willkommen|dear friend),? (undefined|null)(?= ?[,!])`);
const greeted = pattern(String.raw`(?<![\p{L}\p{N}])(?:hallo|hi|hey|hello|dear|liebe|lieber|liebes|liebe:r|moin|servus) (undefined|null|(?-i:NaN)|none)(?![\p{L}\p{N}])`);

export default rule({
  codes: ['QUA-02'],
  gravity: 'error',
  strength: 'practice',
  moment: 'pause',
  needs: ['text'],
  check({ fields: all }) {
    return inFields(all, sentences, ({ parsed }) => {
      const text = blank(parsed.text, parsed.code);
      const found = anySign.test(text) || /#\p{L}{2,12}#|##/u.test(text) ? Array.from(text.matchAll(fields), ({ index, 0: whole }) => [index, index + whole.length] as const) : [];
      const hollow = anyStart(parsed, empty) ? [greeted, welcomed, uncounted].flatMap((one) => Array.from(text.matchAll(one))) : [];
      for (const { index, 0: whole, 1: value = whole } of hollow) found.push([index + whole.length - value.length, index + whole.length]);
      return found.map((at) => ({ at, with: { field: text.slice(...at).slice(0, 40) } }));
    });
  },
});

export const sources: Sources = [{ title: { en: 'House rule: an evident slip', de: 'Hausregel: ein offensichtliches Versehen' }, date: '2026-11-21', kind: 'practice' }];

export const words: Words = {
  en: {
    title: 'A template field was not filled',
    why: '{field} should have become a name, a date or a link; like this everyone sees a machine at work.',
    look: 'Put in what belongs there.',
  },
  de: {
    title: 'Ein Vorlagenfeld blieb leer',
    why: 'Aus {field} hätte ein Name, ein Datum oder ein Link werden sollen; so sehen alle die Maschine.',
    look: 'Setz ein, was hierher gehört.',
  },
};

export const examples: Examples = {
  en: {
    good: [
      'Dear all, our news',
      'In templates we write `{{first_name}}` and `${name}`, never {anything} else.',
      'Now 20 % off, 100% wool, {limited} :-} and null problems. The set {1, 2, 3} is undefined.',
    ],
    bad: [
      { text: 'Dear {{first_name}}, our news', at: '{{first_name}}' },
      { text: 'Hi {name}, our news: {link}', at: '{name}', finds: 2 },
      { text: 'Hello *|FNAME|*, see you on %%date%%', at: '*|FNAME|*', finds: 2 },
      { text: 'Dear undefined, your seat is booked', at: 'undefined' },
      { text: 'Our offer: [object Object]', at: '[object Object]' },
    ],
  },
  de: {
    good: [
      'Hallo zusammen, unsere Neuigkeiten',
      'In Vorlagen steht `{{vorname}}` oder `${name}`, sonst {nichts}.',
      'Jetzt 20 % günstiger, 100% Wolle, {begrenzt} :-} und null Probleme. Die Menge {1, 2, 3} ist undefined.',
    ],
    bad: [
      { text: 'Hallo {vorname}, unsere Neuigkeiten', at: '{vorname}' },
      { text: 'Liebe {{ kontakt.vorname }}, komm vorbei', at: '{{ kontakt.vorname }}' },
      { text: 'Hallo %VORNAME%, am ${datum} ist es so weit', at: '%VORNAME%', finds: 2 },
      { text: 'Hallo null, dein Platz ist gebucht', at: 'null' },
      { text: 'Unser Angebot: <%= titel %>', at: '<%= titel %>' },
    ],
  },
};
