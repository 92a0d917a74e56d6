import type { Audience } from '../../rules';
import { aboveBox, readFirst } from './reader';
import { queryDeep } from './selectors';
import type { Found } from './surface';

/** Who will see what is written, as far as the page shows it. */
export type Seen = { readonly audience?: Audience; readonly audienceLabel?: string };

const longest = 80;

/** Reads the audience; empty where the site shows none. What is not understood stays unknown. */
export function audienceOf({ root, surface, box }: Found): Seen {
  const signs = surface.audience;
  if (!signs || !box.isConnected) return {};
  const label = readFirst(signs.label, aboveBox(root, signs.below ? undefined : box))?.replace(/\s+/g, ' ').slice(0, longest);
  const audience = signs.is.find(({ holds, says }) => {
    if (holds && !queryDeep(root, holds).length) return false;
    return !says || (label !== undefined && new RegExp(says, 'iu').test(label));
  })?.audience;
  return { ...(audience && { audience }), ...(label && { audienceLabel: label }) };
}
