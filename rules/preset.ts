import type { Pack } from './pack';
import type { Language } from './rule';

/** Choices that fit a purpose, ready to be taken over. The id is the file's name. */
export type Preset = Pick<Pack, 'sets' | 'rules' | 'options'> & {
  /** Place in the list, smallest first. */
  readonly order: number;
  readonly words: Readonly<Record<Language, { readonly title: string; readonly about: string }>>;
};

/** Types a preset. */
/* @__NO_SIDE_EFFECTS__ */
export function preset(definition: Preset): Preset {
  return definition;
}
