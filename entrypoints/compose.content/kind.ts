import type { Kind, KindSign, Page, Surface } from '../../rules';
import { closestDeep, isBefore, queryDeep } from './selectors';

/** Path and query, as the patterns in a site's file see an address. */
export type Address = string;

/** What is being written in a surface. `message` wins over everything: it is never read. */
export function kindOf(root: Element, boxes: readonly Element[], { page, surface }: { readonly page: Page; readonly surface: Surface }, address: Address): Kind {
  const first = boxes[0];
  if (!first || writesMessages(page, address)) return 'message';
  const told = surface.kinds.find((sign) => holds(sign, root, boxes, address))?.kind;
  return told ?? (surface.tells && queryDeep(root, surface.tells).length === 0 ? (surface.untold ?? 'unknown') : surface.kind);
}

/** Whether direct messages are written at this address. */
export function writesMessages(page: Page, address: Address): boolean {
  return page.messages?.some((pattern) => new RegExp(pattern).test(address)) ?? false;
}

function holds(sign: KindSign, root: Element, boxes: readonly Element[], address: Address): boolean {
  const { least = 1, perBox } = sign;
  const box = boxes[0] ?? root;
  if (sign.address && !new RegExp(sign.address).test(address)) return false;
  if (sign.inside && !closestDeep(box, sign.inside)) return false;
  if (sign.holds) {
    const { says } = sign;
    const found = queryDeep(root, sign.holds);
    if (!found.some((element) => !says || new RegExp(says, 'iu').test(element.textContent ?? ''))) return false;
  }
  if (sign.above && queryDeep(root, sign.above).filter((element) => isBefore(element, box)).length < least) return false;
  return !sign.below || queryDeep(root, sign.below).filter((element) => isBefore(box, element)).length >= least + (perBox ? boxes.length - 1 : 0);
}
