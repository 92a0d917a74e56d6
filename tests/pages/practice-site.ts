import type { PracticeOptions } from './options';

/** A request of the page, as the site's server would see it. */
export type Asked = { readonly url: URL; readonly method: string };

/** What the server says. `offline` breaks the connection. */
export type Answer = { readonly status?: number; readonly type?: string; readonly body?: string | Uint8Array; readonly headers?: Record<string, string> } | 'offline';

/** The server of a practice site: plain data in Node, no socket. */
export type PracticeSite = {
  readonly id: string;
  /** Where `npm start` opens it. */
  readonly address: string;
  owns(host: string): boolean;
  /** Response headers of a document, the content security policy above all. */
  headers(options: PracticeOptions): Record<string, string>;
  /** Inside of <head> before the script, and of <body>. */
  document(url: URL, options: PracticeOptions): { readonly head?: string; readonly body: string; readonly bodyClass?: string };
  /** The site's own interface; null for an address it does not have. */
  answer(asked: Asked, options: PracticeOptions): Answer | null;
};

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Answer => ({ status, type: 'application/json', body: JSON.stringify(body), headers });

/** What a submit is answered with, by the options. */
export function submitted(options: PracticeOptions, done: unknown, headers: Record<string, string> = {}): Answer {
  if (options.submit === 'offline') return 'offline';
  return options.submit === 'error' ? json({ error: 'Something went wrong' }, 500, headers) : json(done, 200, headers);
}

const escape = (text: string) => text.replaceAll('<', '\\u003c');

/** The HTML of a site's page. Its script and style come from the site's own address, as its policy asks. */
export function html(site: PracticeSite, url: URL, options: PracticeOptions): string {
  const { head = '', body, bodyClass = '' } = site.document(url, options);
  return `<!doctype html>
<html lang="${options.language ?? 'en'}" dir="${options.direction ?? 'ltr'}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${site.id}</title>
<link rel="stylesheet" href="/practice/${site.id}.css">
<script type="application/json" id="practice-options">${escape(JSON.stringify(options))}</script>
${head}
<script defer src="/practice/${site.id}.js"></script>
</head>
<body class="${bodyClass}">${body}</body>
</html>`;
}
