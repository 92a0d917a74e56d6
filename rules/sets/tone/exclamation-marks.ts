import type { Edit } from '../../edit';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { inFields, sentences } from '../../text/in-fields';
import { unquoted } from '../../text/quotations';

const marks = /(?:[!?！？]|‼\uFE0F?)+/gu;
const exclamation = /[!！‼]/u;
const loud = /‼|[!！]{2}|[?？]{3}|[!！][?？][!！?？]|[?？][!！][!！?？]/u;
/** Two question marks behind a word; behind a chess move or in code they mean something. */
const asksTwice = /^[?？]{2}$/u;
const isWord = /\p{L}{2}$/u;
const anyLoud = /‼|[!！?？]{2}|[!！][^!！]*[!！][^!！]*[!！]/u;
/** Before what the marks end a sentence or word; elsewhere they are code, notation or a name. */
const isSpoken = /[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\uFE0F)\]"“”»’' ]$/u;

export default rule({
  codes: ['TON-07'],
  gravity: 'hint',
  strength: 'practice',
  moment: 'pause',
  needs: ['text'],
  options: {
    /** Single exclamation marks in a post that are too many when they also stand close. */
    most: { default: 3, min: 2, max: 20 },
    /** Characters that one exclamation mark may claim. */
    room: { default: 80, min: 20, max: 400 },
  },
  check({ fields }, _site, options) {
    return inFields(fields, sentences, ({ text, parsed }): Finding[] => {
      if (!anyLoud.test(text)) return [];
      const found = Array.from(unquoted(parsed).matchAll(marks), ({ index, 0: run }) => ({ at: [index, index + run.length] as const, run, before: text.slice(Math.max(0, index - 2), index) }))
        .filter(({ before }) => isSpoken.test(before))
        .map(({ at, run, before }) => ({ at, run, isLoud: loud.test(run) || (asksTwice.test(run) && isWord.test(before)) }));
      const runs = found.filter(({ isLoud }) => isLoud);
      const single = found.filter(({ run }) => exclamation.test(run) && !/[?？]/u.test(run));
      const dense = single.length >= (options.most ?? 3) && single.length * (options.room ?? 80) > text.length;
      const first = runs[0] ?? (dense ? single[0] : undefined);
      if (!first) return [];
      const last = single.at(-1);
      const fix = found.flatMap(({ at, run, isLoud }): Edit[] => {
        const one = dense && exclamation.test(run) && !/[?？]/u.test(run) && at !== last?.at ? calm(run) : isLoud ? oneOf(run) : run;
        return one === run ? [] : [{ at, text: one }];
      });
      return [{ at: first.at, with: { count: runs[0] ? runs.length : single.length }, ...(runs[0] ? {} : { variant: 'many' }), fix }];
    });
  },
});

function oneOf(run: string): string {
  return /[?？]/u.exec(run)?.[0] ?? (run.startsWith('‼') ? '!' : run.charAt(0));
}

function calm(run: string): string {
  return run.startsWith('！') ? '。' : '.';
}

export const sources: Sources = [{ title: { en: 'House rule of thumb', de: 'Faustregel des Hauses' }, date: '2026-11-21', kind: 'practice' }];

export const words: Words = {
  en: {
    title: 'More than one mark sounds loud',
    why: 'Several marks in a row look hurried and shouted. One says the same.',
    look: 'One exclamation mark a post is plenty.',
    fix: 'Keep one mark',
    variants: {
      many: {
        title: '{count} exclamation marks in a short post',
        why: 'When every sentence is called out, none stands out.',
        fix: 'Keep the last one',
      },
    },
    options: { most: 'Exclamation marks in a post', room: 'Characters for each of them' },
  },
  de: {
    title: 'Mehr als ein Zeichen wirkt laut',
    why: 'Mehrere Zeichen hintereinander wirken gehetzt und geschrien. Eins sagt dasselbe.',
    look: 'Ein Ausrufezeichen je Beitrag genügt.',
    fix: 'Nur eins stehen lassen',
    variants: {
      many: {
        title: '{count} Ausrufezeichen in einem kurzen Beitrag',
        why: 'Wenn jeder Satz ruft, fällt keiner mehr auf.',
        fix: 'Nur das letzte behalten',
      },
    },
    options: { most: 'Ausrufezeichen in einem Beitrag', room: 'Zeichen für jedes davon' },
  },
};

export const examples: Examples = {
  en: {
    good: [
      'Great. Come by now!',
      'Really?! Who would have thought. Then came the rain, and still 400 people stayed. Thank you all!',
      'The sign says "Keep out!!!" and nobody minds. In code: `if (!!open)`',
      'Hooray, it is done! After three years of planning, digging and waiting the bridge is open to everyone on foot. Thank you! On Saturday at two we walk across together, from the old mill to the market. Bring friends! The music school plays on the other side.',
    ],
    bad: [
      { text: 'Great!!! Come!! Now!', at: '!!!', fixed: 'Great. Come. Now!' },
      { text: 'Who has time on Saturday?!? We need help.', at: '?!?', fixed: 'Who has time on Saturday? We need help.' },
      { text: 'Come! Look! Buy!', at: '!', fixed: 'Come. Look. Buy!' },
      { text: 'We are open again 🎉!! The cake is ready.', at: '!!', fixed: 'We are open again 🎉! The cake is ready.' },
    ],
  },
  de: {
    good: [
      'Super. Kommt vorbei!',
      'Echt?! Wer hätte das gedacht. Dann kam der Regen, und trotzdem blieben 400 Leute. Danke euch allen!',
      'Auf dem Schild steht „Betreten verboten!!!“, und niemand hält sich daran. Im Code: `if (!!offen)`',
      'Geschafft! Nach drei Jahren Planen, Graben und Warten ist die Brücke offen, für alle, die zu Fuß unterwegs sind. Danke! Am Samstag um zwei gehen wir gemeinsam hinüber, von der alten Mühle bis zum Markt. Bringt Freunde mit! Drüben spielt die Musikschule.',
    ],
    bad: [
      { text: 'Super!!! Kommt!! Jetzt!', at: '!!!', fixed: 'Super. Kommt. Jetzt!' },
      { text: 'Wer hat am Samstag Zeit?!? Wir brauchen Hilfe.', at: '?!?', fixed: 'Wer hat am Samstag Zeit? Wir brauchen Hilfe.' },
      { text: 'Kommt! Schaut! Kauft!', at: '!', fixed: 'Kommt. Schaut. Kauft!' },
      { text: 'Wir haben wieder offen 🎉!! Der Kuchen ist fertig.', at: '!!', fixed: 'Wir haben wieder offen 🎉! Der Kuchen ist fertig.' },
    ],
  },
};
