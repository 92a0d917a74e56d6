import { trackers } from './words/tracking';

const link = /(?<![\p{L}\p{N}.@-])(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63})((?::\d{1,5})?(?:[/?#][^\s<>"]*)?)/gu;
const unseen = /[\p{Cf}\u{FE00}-\u{FE0F}\u{20E3}]/gu;
const noWord = /[\p{P}\p{S}\p{Cc}\s]+/gu;
const letter = /[\p{L}\p{N}]/u;

/**
 * What a text says, without what changes from copy to copy: letter forms and case, tracking in links, hashtags and mentions
 * at the end, punctuation, emoji, white space. Fingerprints of it are stored, so it is deliberately independent of the parser;
 * a change needs a new version of the history.
 */
export function normalise(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(link, (_whole, host: string, rest: string) => ` ${host}${rest.replace(/[?#].*$/s, '')} `);
  return withoutTail(plain).replace(unseen, '').replace(noWord, ' ').trim();
}

/** A number from 0 to 2^53 that equal texts share and others hardly ever (cyrb53, public domain); 0 for a text that says nothing. */
export function fingerprint(text: string): number {
  const plain = normalise(text);
  if (plain === '') return 0;
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = 0; index < plain.length; index++) {
    const unit = plain.charCodeAt(index);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return 4294967296 * (2097151 & high) + (low >>> 0) || 1;
}

/** Besides the known trackers; here a mistaken one only makes two addresses the same. */
const campaign = /^(?:utm_\w+|si|ref)$/;

/** An address as it is compared: https, host without www, no tracking, parameters in order, no slash or hash at the end. */
export function canonicalLink(address: string): string {
  const [, host = '', path = '', query = ''] = /^(?:https?:\/\/)?(?:www\.)?([^/?#]*)([^?#]*)\??([^#]*)/i.exec(address.trim()) ?? [];
  const kept = query.split('&').filter((pair) => pair && !isTracker(pair.split('=', 1)[0]?.toLowerCase() ?? '')).sort().join('&');
  return `https://${host.toLowerCase()}${path.replace(/\/{1,9}$/, '')}${kept && `?${kept}`}`;
}

function isTracker(name: string): boolean {
  return trackers.has(name) || campaign.test(name);
}

/** A post of nothing but hashtags keeps them: they are what it says. */
function withoutTail(text: string): string {
  const tokens = text.split(/\s+/u);
  let end = tokens.length;
  while (end > 0 && isTail(tokens[end - 1] ?? '')) end--;
  return tokens.slice(0, end).some((token) => letter.test(token)) ? tokens.slice(0, end).join(' ') : text;
}

function isTail(token: string): boolean {
  return /^[^\p{L}\p{N}]*[#@]/u.test(token) || !letter.test(token);
}
