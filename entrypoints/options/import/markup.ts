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
  const bare = hidden.reduce((text, [opening, closing]) => without(text, opening, closing), html.slice(0, longest))
    .replace(/<a\b([^>]{0,1000})>([\s\S]{0,1000}?)<\/a\s{0,9}>/gi, (_whole, attributes: string, inner: string) => linkText(attributes, inner))
    .replace(/\s+/g, (space) => (/[\r\n]/.test(space) ? '\n' : space))
    .replace(/<br\s*\/?>\n?/gi, '\n')
    .replace(/<\/(?:p|div|h[1-6]|blockquote|figure|ul|ol|pre)\s*>\s*/gi, '\n\n')
    .replace(/<\/(?:li|tr)\s*>\s*/gi, '\n')
    .replace(/<[a-z!/][^>]{0,1000}>/gi, '');
  return unescape(bare).split('\n').map((line) => line.trimEnd()).join('\n').replace(/\n{3,}/g, '\n\n').trim();
}

/** What readers do not see, by how it opens and closes. */
const hidden = [[/<script\b/gi, '</script'], [/<style\b/gi, '</style'], [/<head\b/gi, '</head'], [/<!--/g, '--']] as const;

/** Takes out what stands between an opening and its closing up to the next `>`; in linear time, whatever the text. */
function without(html: string, opening: RegExp, closing: string): string {
  const small = html.toLowerCase();
  let kept = '';
  let done = 0;
  for (const { index } of html.matchAll(opening)) {
    if (index < done) continue;
    const close = small.indexOf(closing, index + 1);
    const end = close === -1 ? -1 : small.indexOf('>', close);
    if (end === -1) break;
    kept += html.slice(done, index);
    done = end + 1;
  }
  return kept + html.slice(done);
}

function linkText(attributes: string, inner: string): string {
  const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes);
  const address = unescape(href?.[1] ?? href?.[2] ?? '');
  const shown = inner.replace(/<[^>]{0,1000}>/g, '');
  if (/\bclass\s*=\s*["'][^"']*\b(?:mention|hashtag)\b/i.test(attributes) || /^[#@]/.test(shown.trim())) return shown;
  return /class\s*=\s*["']invisible["']/.test(inner) || address.includes(unescape(shown).replace(/…$/, '').trim()) ? address.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : shown;
}
