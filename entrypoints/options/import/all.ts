import type { Kind } from './kind';

const files = import.meta.glob<{ default: Kind }>('./kinds/*.ts', { eager: true });

/** Every kind of archive by its file's name. */
export const kinds: Readonly<Record<string, Kind>> = Object.fromEntries(Object.entries(files).map(([path, { default: one }]) => [path.replace(/^.*\/|\.ts$/g, ''), one]));
