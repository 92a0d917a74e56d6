import type { PracticeOptions } from './options';

/** One place somebody writes in, and what Takt has to make of it. */
export type Place = {
  readonly name: string;
  /** Id under `rules/sites`. */
  readonly site: string;
  readonly address: string;
  readonly options?: PracticeOptions;
  /** What has to be opened first. */
  readonly open?: string;
  /** The practice page's name for the surface. */
  readonly surface?: string;
  /** What has to be pressed before the send control shows. */
  readonly steps?: readonly string[];
  readonly send: string;
  readonly kind: 'post' | 'reply' | 'quote' | 'thread';
  readonly account: string;
  readonly server?: string;
  /** How sure Takt can be that a post went out, where the site gives no certain sign. */
  readonly level?: 'likely';
  /** The same box as at another place: failures are not tried here again. */
  readonly twin?: boolean;
  /** Its site is allowed by the person first: tests of all places leave it to those of such sites. */
  readonly optional?: boolean;
  /** What the site has put into the box. */
  readonly before?: string;
  /** What does nothing there: advice on hashtags is not given; addresses are advised against, so tests write without any. */
  readonly without?: 'links' | 'hashtags';
};

/** A place where Takt has nothing to look for: messages, searches, comments in passing. */
export type Silent = {
  readonly name: string;
  readonly address: string;
  readonly options?: PracticeOptions;
  readonly open?: string;
  readonly surface?: string;
  /** Which box of the surface. */
  readonly part?: number;
  readonly send?: string;
};
