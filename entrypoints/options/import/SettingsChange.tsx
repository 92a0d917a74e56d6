import { Switch } from '../../../components/Field';
import { useWords, type Key } from '../../../components/Words';
import type { Settings } from '../../../rules';

/** A part of the settings a backup would change, and in how many places. */
type Change = { readonly part: string; readonly count: number };

/** What differs between the settings there are and those of a backup. */
export function changedParts(now: Settings, then: Settings): readonly Change[] {
  const [mine, theirs] = [now, then] as unknown as readonly [Record<string, unknown>, Record<string, unknown>];
  const parts = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter((part) => part !== 'version');
  return parts.map((part) => ({ part, count: differences(mine[part], theirs[part]) })).filter(({ count }) => count > 0);
}

function differences(one: unknown, other: unknown): number {
  if (!isRecord(one) || !isRecord(other)) return same(one, other) ? 0 : 1;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => !same(one[key], other[key])).length;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (one: unknown, other: unknown): boolean => {
  if (!isRecord(one) || !isRecord(other)) return JSON.stringify(one) === JSON.stringify(other);
  return differences(one, other) === 0;
};

/** Which settings a backup would change, and whether it may. */
export function SettingsChange({ changes, on, onFlip }: { changes: readonly Change[]; on: boolean; onFlip: (on: boolean) => void }) {
  const { say } = useWords();
  if (changes.length === 0) return <p class="o-quiet">{say('backup.sameSettings')}</p>;
  return (
    <div class="i-settings">
      <Switch label={say('backup.settings')} hint={say('backup.settings.hint')} on={on} onFlip={onFlip} />
      <ul class="i-accounts" data-off={!on || undefined}>
        {changes.map(({ part, count }) => (
          <li key={part}>
            <span>{say(`backup.part.${part}` as Key)}</span>
            <span class="t-number">{say('backup.changes', { count })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
