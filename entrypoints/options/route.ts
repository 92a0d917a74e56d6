import { signal } from '@preact/signals';

/** Where in the options one is: `#rules/hashtags/breaks` is page `rules`, rest `hashtags/breaks`. */
export type Route = { readonly page: string; readonly rest: string };

/** Takes an address's hash apart. */
export function readRoute(hash: string): Route {
  const path = hash.replace(/^#\/?/, '');
  const cut = path.indexOf('/');
  const [page, rest] = cut < 0 ? [path, ''] : [path.slice(0, cut), path.slice(cut + 1)];
  return { page, rest: safely(rest) };
}

/** The address for a place in the options; ids keep their slashes readable. */
export function address(page: string, rest = ''): string {
  return rest ? `#${page}/${encodeURIComponent(rest).replaceAll('%2F', '/')}` : `#${page}`;
}

export const route = signal<Route>(readRoute(globalThis.location?.hash ?? ''));

/** Goes there; the browser's back button leads back. */
export function go(page: string, rest = ''): void {
  location.hash = address(page, rest);
}

/** Follows the address until the signal ends it. */
export function followAddress(signal?: AbortSignal): void {
  follow();
  addEventListener('hashchange', follow, { signal });
}

function follow(): void {
  route.value = readRoute(location.hash);
}

function safely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
