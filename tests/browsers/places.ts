import type { PracticeOptions } from '../pages/options';
import type { Place } from '../pages/place';
import type { PracticePage } from './harness/page';

export type { Place } from '../pages/place';

const files = import.meta.glob<readonly Place[]>('../pages/*/places.ts', { eager: true, import: 'default' });

/** Every place of every practice site: one file `places.ts` beside the site's page. */
export const places: readonly Place[] = Object.values(files).flat();

type Visit = (address: string, options?: PracticeOptions) => Promise<PracticePage>;

/** Goes to a place and has its box ready. */
export async function at(place: Place, visit: Visit, options?: PracticeOptions): Promise<PracticePage> {
  const page = await visit(place.address, { ...place.options, ...options });
  if (place.open) await page.open(place.open);
  await page.box(0, place.surface);
  return page;
}
