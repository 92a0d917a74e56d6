/**
 * Applies a change to a record, as JSON merge patch does (RFC 7396): what is given replaces, `null` takes away, what is missing stays.
 * Neither is altered.
 */
export function merge(before: unknown, change: unknown): unknown {
  if (!isRecord(change)) return change;
  const after = new Map(isRecord(before) ? Object.entries(before) : []);
  for (const [key, value] of Object.entries(change)) {
    if (value === null) after.delete(key);
    else if (value !== undefined) after.set(key, merge(after.get(key), value));
  }
  return Object.fromEntries(after);
}

/** The change that takes another one back, given what was there before it. */
export function undoing(before: unknown, change: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const was = isRecord(before) ? before : {};
  return Object.fromEntries(
    Object.entries(change).map(([key, value]) => {
      const old = was[key];
      return [key, isRecord(value) && isRecord(old) ? undoing(old, value) : (old ?? null)];
    }),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
