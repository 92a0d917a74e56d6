import type { Preset } from './preset';

const files = import.meta.glob<Preset>('./presets/*.ts', { eager: true, import: 'default' });

/** All presets, in the order they are listed in. */
export const presets: readonly (Preset & { readonly id: string })[] = Object.entries(files)
  .map(([path, preset]) => Object.assign({ id: path.slice('./presets/'.length, -'.ts'.length) }, preset))
  .sort((a, b) => a.order - b.order);
