import type { CoachEvents, CoachView, ShownTip } from '../../../components/coach';
import type { Gravity, RuleWords, Source, Strength, Tip } from '../../../rules';

type Sample = { rule: string; gravity: Gravity; strength: Strength; excerpt: string; at?: boolean; fix?: boolean; words: Record<'en' | 'de', RuleWords>; source: Source; with?: Tip['with'] };

const samples: readonly Sample[] = [
  {
    rule: 'length/limit', gravity: 'error', strength: 'limit', excerpt: '', at: false,
    words: {
      en: { title: '12 characters too many for X', why: 'X will not send it. Links count 23 characters, however long they are.', look: 'Shorten it, or continue in a second post.' },
      de: { title: '12 Zeichen zu viel für X', why: 'X nimmt den Beitrag so nicht an. Links zählen 23 Zeichen, egal wie lang sie sind.', look: 'Kürzen oder in einem zweiten Beitrag weiterschreiben.' },
    },
    source: { title: 'Counting characters', url: 'https://docs.x.com/fundamentals/counting-characters', date: '2026-10', kind: 'official' },
  },
  {
    rule: 'hashtags/breaks', gravity: 'warning', strength: 'limit', excerpt: '#e-mail', fix: true,
    words: {
      en: { title: 'The hashtag ends after “#e”', why: 'A hyphen ends a hashtag; the rest becomes plain text.', fix: 'Write #email' },
      de: { title: 'Der Hashtag endet nach „#e“', why: 'Ein Bindestrich beendet einen Hashtag, der Rest wird normaler Text.', fix: '#email schreiben' },
    },
    source: { title: 'How to use hashtags', url: 'https://help.x.com/en/using-x/how-to-use-hashtags', date: '2024-03-11', kind: 'official' },
  },
  {
    rule: 'accessibility/letters', gravity: 'warning', strength: 'standard', excerpt: '𝗡𝗲𝘂 𝗶𝗺 𝗦𝗵𝗼𝗽', fix: true,
    words: {
      en: { title: 'Decorative letters are read out one by one, or not at all', why: 'Screen readers say “mathematical sans-serif bold capital N”, search finds nothing, and some phones show boxes.', fix: 'Use plain letters' },
      de: { title: 'Zierbuchstaben werden einzeln vorgelesen oder gar nicht', why: 'Screenreader sagen „mathematisches fettes serifenloses N“, die Suche findet nichts, und manche Telefone zeigen Kästchen.', fix: 'Normale Buchstaben nehmen' },
    },
    source: { title: 'WCAG 2.2, 1.3.1 Info and Relationships', url: 'https://www.w3.org/TR/WCAG22/', date: '2024-12-12', kind: 'standard' },
  },
  {
    rule: 'quality/placeholder', gravity: 'hint', strength: 'practice', excerpt: '[LINK]',
    words: {
      en: { title: 'Still a placeholder?', why: 'Square brackets with a word in capitals are usually meant to be replaced.' },
      de: { title: 'Noch ein Platzhalter?', why: 'Eckige Klammern mit einem Wort in Großbuchstaben sollen meist noch ersetzt werden.' },
    },
    source: { title: 'Takt rule book', date: '2026-11', kind: 'practice' },
  },
];

export function shown(rule: string, language: 'en' | 'de'): ShownTip {
  const sample = samples.find((one) => one.rule === rule)!;
  const tip: Tip = {
    key: rule, rule, gravity: sample.gravity, strength: sample.strength, sure: true, field: 'text', excerpt: sample.excerpt, with: {},
    ...(sample.at !== false && { at: [0, 4] as const }),
    ...(sample.fix && { fix: [{ at: [0, 4] as const, text: 'x' }] }),
  };
  return { tip, words: sample.words[language], sources: [sample.source], codes: [] };
}

export function view(language: 'en' | 'de', rules: readonly string[], more: Partial<CoachView> = {}): CoachView {
  const tips = rules.map((rule) => shown(rule, language));
  return {
    site: 'X', open: true, tips, more: 0, canFix: true, counts: [{ unit: 'characters', used: 214, max: 280 }],
    ...(tips[0] && { gravest: tips[0].tip.gravity }), ...more,
  };
}

const nothing = () => {};
export const events: CoachEvents = { toggle: nothing, fix: nothing, copy: nothing, ignore: nothing, undoIgnore: nothing, hush: nothing, light: nothing, goTo: nothing, options: nothing, told: nothing };
