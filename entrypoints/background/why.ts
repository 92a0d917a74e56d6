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

/** Names what is behind an error of a store, as far as a person can do something about it. */
export function whyOf(error: unknown): Why {
  if (error instanceof Refusal) return error.why;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const said = error instanceof Error ? error.message : '';
  // Firefox reports a full disk by its own name, storage.local only in its sentence.
  if (name === 'QuotaExceededError' || name === 'NS_ERROR_FILE_NO_DEVICE_SPACE' || /quota|disk (?:is )?full|no space/i.test(said)) return 'storage full';
  return name === 'VersionError' || name === 'UnknownError' || name === 'InvalidStateError' ? 'storage locked' : 'failed';
}
