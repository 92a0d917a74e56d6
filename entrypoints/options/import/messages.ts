import type { Post, SiteId } from '../../../rules';
import type { Besides, Fault, Kind, Reason } from './kind';
import type { Summary } from './summary';

/** How to come by an archive of a kind. */
export type How = { readonly id: string; readonly how: Kind['how'] };

/** What the report of what is not taken says for each reason. */
export type ReasonWords = Readonly<Partial<Record<Reason, string>>>;

/** What a page asks its worker. `kinds` tells which there are; `look` counts and hands over only posts of these sites; `read` hands over all. After each handing over it waits for `next`. */
export type Wish = { readonly do: 'kinds' } | { readonly do: 'look'; readonly files: readonly File[]; readonly sites: readonly SiteId[]; readonly reasons?: ReasonWords } | { readonly do: 'read'; readonly files: readonly File[] } | { readonly do: 'next' };

/** What the worker says. */
export type News =
  | { readonly is: 'kinds'; readonly kinds: readonly How[] }
  | { readonly is: 'kind'; readonly kinds: readonly string[]; readonly mark: string; readonly besides?: Besides }
  /** Share of the bytes that were read, 0 to 1. */
  | { readonly is: 'progress'; readonly share: number; readonly summary: Summary }
  | { readonly is: 'posts'; readonly posts: readonly Post[]; readonly share: number }
  | { readonly is: 'done'; readonly summary: Summary; readonly report: Blob }
  | { readonly is: 'trouble'; readonly fault: Fault; readonly about: string };

/** Posts handed over at a time. */
export const piece = 2_000;
/** Pieces on their way at the same time, so that reading and writing go on side by side. */
export const ahead = 3;
