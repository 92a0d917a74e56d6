import type { PracticeOptions } from '../pages/options';
import type { Place, Silent } from '../pages/place';
import type { PracticePage } from './harness/page';

export type { Place } from '../pages/place';

const files = import.meta.glob<readonly Place[]>('../pages/*/places.ts', { eager: true, import: 'default' });

/** Every place of every practice site: one file `places.ts` beside the site's page. */
const all: readonly Place[] = Object.values(files).flat();
export const places: readonly Place[] = all.filter(({ optional }) => !optional);

/** Places on sites that are allowed by the person first. */
export const optionalPlaces: readonly Place[] = all.filter(({ optional }) => optional);

/** Both, those that need nothing first. */
export const everyPlace: readonly Place[] = [...places, ...optionalPlaces];

const quiet = import.meta.glob<readonly Silent[] | undefined>('../pages/*/places.ts', { eager: true, import: 'silent' });

/** Every place of every practice site where Takt must stay silent: the file's export `silent`. */
export const silent: readonly Silent[] = Object.values(quiet).flatMap((places) => places ?? []);

type Visit = (address: string, options?: PracticeOptions) => Promise<PracticePage>;

/** Presses whatever leads to the send control, then that. */
export async function send(page: PracticePage, { steps = [], send: control }: Place): Promise<void> {
  for (const step of [...steps, control]) await page.click(step);
}

/** Goes to a place and has its box ready. */
export async function at(place: Place, visit: Visit, options?: PracticeOptions): Promise<PracticePage> {
  const page = await visit(place.address, { ...place.options, ...options });
  if (place.open) await page.open(place.open);
  await page.box(0, place.surface);
  return page;
}
