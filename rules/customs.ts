import type { Custom } from './custom';
import type { SiteId } from './site';

const files = import.meta.glob<readonly Custom[]>('./customs/*.ts', { eager: true, import: 'default' });

/** The customs of each place that has some written down; the file is named like the site's. */
export const customsOf: Readonly<Record<SiteId, readonly Custom[]>> = Object.fromEntries(Object.entries(files).map(([path, list]) => [path.slice('./customs/'.length, -'.ts'.length), list]));
