/** What a small piece of HTML says. Never shown as HTML: this is text. */

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', hellip: '…', ndash: '–', mdash: '—', auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', euro: '€', laquo: '«', raquo: '»', bdquo: '„', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’' };

/** No post is longer, whatever its markup. */
const longest = 400_000;

/** Puts letters for entities, once: `&amp;lt;` becomes `&lt;`. */
export function unescape(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? entities[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code < 0x11_0000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}

/**
 * The text of HTML as a reader sees it: breaks for `br`, an empty line between paragraphs, no tags, scripts or styles. Links keep the
 * address they show; one cut short to look nicer, as Mastodon does it, is given whole.
 */
export function plain(html: string): string {
  const bare = html
    .slice(0, longest)
    .replace(/<(script|style|head)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<a\b([^>]*)>([\s\S]*?)<\/a\s*>/gi, (_whole, attributes: string, inner: string) => linkText(attributes, inner))
    .replace(/\s*[\r\n]+\s*/g, (space) => (/[^\s]/.test(space) ? space : '\n'))
    .replace(/<br\s*\/?>\n?/gi, '\n')
    .replace(/<\/(?:p|div|h[1-6]|blockquote|figure|ul|ol|pre)\s*>\s*/gi, '\n\n')
    .replace(/<\/(?:li|tr)\s*>\s*/gi, '\n')
    .replace(/<[a-z!/][^>]*>/gi, '');
  return unescape(bare).replace(/[^\S\n]+\n/g, '\n').replace(/\n{3,}/g, '\n\n').trim();
}

function linkText(attributes: string, inner: string): string {
  const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes);
  const address = unescape(href?.[1] ?? href?.[2] ?? '');
  const shown = inner.replace(/<[^>]*>/g, '');
  if (/\bclass\s*=\s*["'][^"']*\b(?:mention|hashtag)\b/i.test(attributes) || /^[#@]/.test(shown.trim())) return shown;
  return /class\s*=\s*["']invisible["']/.test(inner) || address.includes(unescape(shown).replace(/…$/, '').trim()) ? address.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : shown;
}
