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
  readonly send: string;
  readonly kind: 'post' | 'reply' | 'quote' | 'thread';
  readonly account: string;
  readonly server?: string;
  /** What the site has put into the box. */
  readonly before?: string;
};
