/** How a practice site behaves. Tests hand it in; the page finds it as JSON in its document. */
export type PracticeOptions = {
  /** How Takt is to behave here, where a site does not start in the page. */
  readonly mode?: 'page';
  /** Language of the site's own labels. */
  readonly language?: 'en' | 'de';
  /** Handle of the account that is logged in. */
  readonly account?: string;
  /** What the site's server says to a submit: done, an error, or nothing at all. */
  readonly submit?: 'ok' | 'error' | 'offline';
  /** Milliseconds the server takes. */
  readonly delay?: number;
  /** Enforces Trusted Types, as some sites do. */
  readonly trustedTypes?: boolean;
  /** The site listens for its hotkeys on window in the capture phase, before everybody else. */
  readonly earlyHotkeys?: boolean;
  /** The site pulls focus back into its dialog, on document or already on window capture. */
  readonly focusTrap?: 'document' | 'window';
  /** A pointer pressed outside the dialog closes it. */
  readonly outsideCloses?: boolean;
  /** Everything else is set inert while the dialog is open. */
  readonly inert?: boolean;
  /** Mastodon: the composer of 5.0 instead of the classic one. */
  readonly redesign?: boolean;
  /** Mastodon: characters the server allows; missing = the server says nothing. */
  readonly limit?: number;
  /** Mastodon: asks before it sends a picture without description. */
  readonly asksForAlt?: boolean;
  /** Bluesky: builds whose editor has no role. */
  readonly noRole?: boolean;
  /** Boxes start with this text, as from a share link. */
  readonly text?: string;
  /** Boxes cannot be edited. */
  readonly readOnly?: boolean;
  /** Writing direction of the page. */
  readonly direction?: 'ltr' | 'rtl';
};
