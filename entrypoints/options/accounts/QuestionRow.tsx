import { useState } from 'preact/hooks';

import { Choice, Select, TextField } from '../../../components/Field';
import { useWords, type Key, type Speech } from '../../../components/Words';
import type { Question } from '../../../rules/questions';

type Row = {
  readonly question: Question;
  /** What was answered here; undefined when nothing. */
  readonly answer: unknown;
  /** What holds as long as nothing is answered here, because it was told for more accounts. */
  readonly otherwise: unknown;
  /** Null takes the answer back. */
  readonly onAnswer: (answer: unknown) => void;
};

const none = '';

/** One question with the ways to answer it. Leaving it open is always one of them. */
export function QuestionRow({ question, answer, otherwise, onAnswer }: Row) {
  const speech = useWords();
  const { say } = speech;
  const label = say(`asked.${question.id}` as Key);
  const known = `asked.${question.id}.hint` as Key;
  const why = say(known) === known ? '' : say(known);
  const hint = [why, answer === undefined && otherwise !== undefined && say('accounts.otherwise', { answer: spoken(question, otherwise, speech) })].filter(Boolean).join(' ');
  const shared = { label, ...(hint && { hint }) };
  const open = { value: none, label: say('accounts.open') };

  if (question.kind === 'yes or no') {
    return <Choice {...shared} value={answer === undefined ? none : String(answer)} options={[open, { value: 'true', label: say('yes') }, { value: 'false', label: say('no') }]} onChoose={(value) => onAnswer(value === none ? null : value === 'true')} />;
  }
  if (question.kind === 'choice') {
    return <Select {...shared} value={String(answer ?? none)} options={[open, ...(question.choices ?? []).map((value) => ({ value, label: spoken(question, value, speech) }))]} onChoose={(value) => onAnswer(value === none ? null : value)} />;
  }
  if (question.kind === 'languages') {
    return <Select {...shared} value={Array.isArray(answer) ? answer.toSorted().join() : none} options={[open, ...['en', 'de', 'de,en'].map((value) => ({ value, label: say(`asked.languages.${value}` as Key) }))]} onChoose={(value) => onAnswer(value === none ? null : value.split(','))} />;
  }
  return <Written {...{ question, answer, onAnswer, ...shared }} />;
}

/** Answers that are typed: stored when the field is left, so that half a word is never an answer. */
function Written({ question, answer, onAnswer, label, hint }: Omit<Row, 'otherwise'> & { label: string; hint?: string }) {
  const { say } = useWords();
  const [typed, type] = useState(() => written(answer));
  const [isWanted, want] = useState(false);
  const home = question.kind === 'home';
  const never = question.kind === 'day or never';
  const chosen = answer === undefined ? (isWanted ? 'this' : none) : isNone(answer) ? 'none' : 'this';
  const store = () => {
    const now = read(question, typed);
    if (JSON.stringify(now ?? undefined) !== JSON.stringify(answer)) onAnswer(now);
  };
  const field = (named: { label: string; unseen?: boolean; hint?: string }) => (
    <div onFocusOut={store}>
      <TextField
        {...named}
        kind={question.kind === 'lines' ? 'lines' : question.kind === 'number' ? 'number' : home ? 'line' : 'day'}
        rows={2}
        min={question.kind === 'number' ? 1 : undefined}
        placeholder={home ? 'https://' : undefined}
        value={typed}
        onText={type}
      />
    </div>
  );
  if (!home && !never) return field({ label, ...(hint && { hint }) });
  return (
    <div class="a-written">
      <Choice
        label={label}
        hint={hint}
        value={chosen}
        options={[
          { value: none, label: say('accounts.open') },
          { value: 'none', label: say(home ? 'accounts.noneYet' : 'accounts.never') },
          { value: 'this', label: say(home ? 'accounts.address' : 'accounts.day') },
        ]}
        onChoose={(value) => {
          want(value === 'this');
          if (value !== 'this' || typed === '') type('');
          if (value === 'none') onAnswer(home ? '' : 0);
          else if (value === none) onAnswer(null);
          else if (isNone(answer)) onAnswer(null);
        }}
      />
      {chosen === 'this' && field({ label: say(home ? 'accounts.address' : 'accounts.day'), unseen: true })}
    </div>
  );
}

/** An empty address, or the day 0: said to be missing. */
function isNone(answer: unknown): boolean {
  return answer === '' || answer === 0;
}

function written(answer: unknown): string {
  if (Array.isArray(answer)) return answer.join('\n');
  if (typeof answer === 'number' && answer > 1_000_000) return new Date(answer - new Date(answer).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return isNone(answer) || answer === undefined ? '' : String(answer);
}

/** What was typed, as it is stored; null when it says nothing. */
function read({ kind }: Question, typed: string): unknown {
  const text = typed.trim();
  if (text === '') return null;
  if (kind === 'lines') return [...new Set(text.split('\n').map((line) => line.trim()).filter(Boolean))];
  if (kind === 'number') return Math.min(1_000, Math.max(1, Math.round(Number(text)) || 1));
  if (kind === 'home') return text.slice(0, 500);
  // A pause or a day on air lasts until its end.
  const day = new Date(`${text}T${kind === 'day' ? '23:59:59' : '00:00:00'}`).getTime();
  return Number.isNaN(day) || day < Date.UTC(2000, 0, 1) ? null : day;
}

/** An answer as people say it. */
function spoken({ id, kind }: Question, answer: unknown, { say, dated }: Speech): string {
  if (typeof answer === 'boolean') return say(answer ? 'yes' : 'no');
  if (kind === 'choice') return say(`asked.${id}.${String(answer)}` as Key);
  if (kind === 'languages' && Array.isArray(answer)) return say(`asked.languages.${answer.toSorted().join()}` as Key);
  if (isNone(answer)) return say(kind === 'home' ? 'accounts.noneYet' : 'accounts.never');
  if (typeof answer === 'number' && kind !== 'number') return dated(new Date(answer).toISOString().slice(0, 10));
  return Array.isArray(answer) ? answer.join(', ') : String(answer);
}
