import { de } from './strangers-de';
import { en } from './strangers-en';

/** Drafts that measure what is found at first sight: never teach from them, or they measure nothing. */
export type Strangers = {
  readonly faulty: readonly (readonly [code: string, site: string, text: string])[];
  readonly clean: readonly (readonly [site: string, text: string])[];
};

export const strangers = { de, en };
