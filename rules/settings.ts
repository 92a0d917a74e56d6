import type { Choices } from './check';
import type { Mode, SiteId } from './site';

/** What the writer chose for one site. Missing means as the site's file says. */
export type SiteChoice = {
  readonly mode?: Mode;
  /** Rules switched on (true) or off (false) here only. */
  readonly rules?: Readonly<Record<string, boolean>>;
};

/** Everything the writer chose. Defaults are not stored, so that a better default reaches everybody who never chose. */
export type Settings = {
  readonly version: 1;
  readonly language: 'auto' | 'en' | 'de';
  readonly sites: Readonly<Record<SiteId, SiteChoice>>;
  readonly sets: Readonly<Record<string, boolean>>;
  readonly rules: Readonly<Record<string, boolean>>;
  readonly options: Choices['options'];
  /** Rules ignored for one account: `site/account` to rule ids. */
  readonly ignored: Readonly<Record<string, readonly string[]>>;
};

/** What holds when nothing was chosen. */
export const defaultSettings: Settings = { version: 1, language: 'auto', sites: {}, sets: {}, rules: {}, options: {}, ignored: {} };
