/** Why a question has no answer. Pages have a sentence for each in the `errors` section of the locales. */
export type Why = 'unknown kind' | 'not allowed' | 'wrong shape' | 'storage full' | 'storage locked' | 'gone' | 'failed';

/** Thrown inside the background to answer with that code; every other error becomes `failed`. */
export class Refusal extends Error {
  constructor(
    readonly why: Why,
    options?: ErrorOptions,
  ) {
    super(why, options);
  }
}
