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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
