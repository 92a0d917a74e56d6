import type { CoachView } from './coach';
import type { Speech } from './Words';

/** Number and gravity of the tips in words; nothing when there are none. */
export function tipsSaid(view: CoachView, say: Speech['say']): string | undefined {
  const count = view.tips.length + view.more;
  if (count === 0 || !view.gravest) return undefined;
  return `${say('tips', { count })} (${say(`gravity.${view.gravest}`)})`;
}
