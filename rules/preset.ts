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

/** What is style in sets that also hold faults, off: for presets that leave style to the writer. */
export const noStyle = {
  'accessibility/capitals': false,
  'accessibility/emoji-in-sentence': false,
  'accessibility/too-many-emoji': false,
  'images/film-link': false,
  'length/long-sentence': false,
  'length/wall-of-text': false,
  'links/bare': false,
  'links/card': false,
  'links/too-many': false,
  'quality/du-and-sie': false,
  'quality/invitation': false,
  'quality/spacing': false,
} as const;
