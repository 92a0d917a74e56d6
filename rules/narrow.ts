import type { Draft, Need } from './draft';

const always = ['site', 'kind', 'limits', 'part', 'server', 'language', 'now', 'audience', 'audienceLabel', 'plannedFor', 'begun', 'card', 'linked'] as const;
const opens: Readonly<Record<Need, readonly (keyof Draft)[]>> = { text: ['text', 'parsed', 'fields'], media: ['media'], history: ['alike', 'pictures', 'past', 'owed'], account: ['account'], profile: ['profile'] };

/** What rules with the same needs see of any draft: made once, since a check runs a hundred rules. */
const frames = new Map<string, object>();
const frameOf = new WeakMap<readonly Need[], object>();

function frameFor(needs: readonly Need[]): object {
  const known = frameOf.get(needs);
  if (known) return known;
  const key = needs.join();
  const frame = frames.get(key) ?? makeFrame(needs);
  frames.set(key, frame);
  frameOf.set(needs, frame);
  return frame;
}

function makeFrame(needs: readonly Need[]): object {
  const frame = {};
  const open = new Set<keyof Draft>([...always, ...needs.flatMap((need) => opens[need])]);
  for (const name of open) Object.defineProperty(frame, name, { enumerable: true, get(this: View) { return this.whole[name]; } });
  for (const name of Object.values(opens).flat()) {
    if (!open.has(name)) Object.defineProperty(frame, name, { get: () => { throw new TypeError(`The rule reads "${name}" without naming it in needs.`); } });
  }
  return frame;
}

type View = { whole: Draft };

/** A draft that holds what was asked for and says so when a rule reaches for more; one for all rules of a check that ask for the same. */
export function narrowDraft(draft: Draft, needs: readonly Need[], views: Map<object, Draft>): Draft {
  const frame = frameFor(needs);
  const known = views.get(frame);
  if (known) return known;
  const view = Object.create(frame) as View;
  view.whole = draft;
  const narrow = view as unknown as Draft;
  views.set(frame, narrow);
  return narrow;
}
