/** The host in what somebody typed or pasted as their server: an address, a host, or a handle like `@me@mastodon.example`. Null when there is none. */
export function serverHost(typed: string): string | null {
  const bare = typed.trim().toLowerCase().replace(/^@?[^@\s/]+@/, '').replace(/^@/, '');
  try {
    const { protocol, hostname } = new URL(/^[a-z]+:\/\//.test(bare) ? bare : `https://${bare}`);
    const possible = protocol === 'https:' && /^[^.\s]+(\.[^.\s]+)*\.[^.\s\d][^.\s]+$/.test(hostname) && !/[*_]/.test(hostname);
    return possible ? hostname : null;
  } catch {
    return null;
  }
}

/** The match pattern the browser is asked for. */
export function serverPattern(host: string): string {
  return `https://${host}/*`;
}
