import { Select } from '../../../components/Field';
import { useWords } from '../../../components/Words';
import type { Looking } from './use-history';

export type Narrowed = Pick<Looking['filter'], 'kind' | 'note'>;

const all = 'all';

/** Narrows the table down to a kind of writing, and to posts with something to see to. */
export function Narrow({ narrowed, onNarrow }: { narrowed: Narrowed; onNarrow: (narrowed: Narrowed) => void }) {
  const { say } = useWords();
  const { kind, note } = narrowed;
  return (
    <>
      <Select<NonNullable<Narrowed['kind']> | typeof all>
        label={say('history.kind')}
        unseen
        value={kind ?? all}
        options={[
          { value: all, label: say('history.kind.all') },
          { value: 'own', label: say('history.kind.own') },
          { value: 'answer', label: say('history.kind.answer') },
        ]}
        onChoose={(value) => onNarrow({ ...(note && { note }), ...(value !== all && { kind: value }) })}
      />
      <Select<NonNullable<Narrowed['note']> | typeof all>
        label={say('history.state')}
        unseen
        value={note ?? all}
        options={[
          { value: all, label: say('history.note.all') },
          { value: 'unsure', label: say('history.note.unsure') },
          { value: 'tips', label: say('history.note.tips') },
        ]}
        onChoose={(value) => onNarrow({ ...(kind && { kind }), ...(value !== all && { note: value }) })}
      />
    </>
  );
}
