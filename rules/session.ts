import type { Tip } from './check';
import type { Draft } from './draft';
import type { Edit } from './edit';

/** One box being written in, as everyone who draws it sees it. */
export type Writing = {
  /** Grows with every change of the text; answers to an older one are dropped. */
  readonly revision: number;
  readonly draft?: Draft;
  /** All tips of the newest check that are not ignored, gravest first, spans moved along with later edits. */
  readonly tips: readonly Tip[];
  /** Keys the writer waved away for this draft. */
  readonly ignored: readonly string[];
  /** The tip whose fix is under way. */
  readonly fixing?: string;
  /** What just happened, to be said once. */
  readonly notice?: Notice;
  /** Set when a fix did not read back right: fixes become "copy" until the next focus. */
  readonly readOnly: boolean;
  /** Rules whose fix was taken in this draft. */
  readonly fixed: readonly string[];
};

export type Notice = { readonly kind: 'fixed' | 'refused' | 'copied' | 'recorded' | 'ignored'; readonly rule?: string; readonly key?: string };

export type Act =
  | { readonly type: 'typed'; readonly edits?: readonly Edit[] }
  | { readonly type: 'checked'; readonly revision: number; readonly draft: Draft; readonly tips: readonly Tip[] }
  | { readonly type: 'fixing'; readonly key: string }
  | { readonly type: 'fixed'; readonly key: string }
  | { readonly type: 'refused'; readonly key: string; readonly readOnly: boolean }
  | { readonly type: 'copied'; readonly key: string }
  | { readonly type: 'ignore'; readonly key: string }
  | { readonly type: 'ignore rule'; readonly rule: string }
  | { readonly type: 'restore'; readonly key: string }
  | { readonly type: 'told' }
  | { readonly type: 'recorded' }
  | { readonly type: 'cleared' };
