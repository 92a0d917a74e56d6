import type { Edit, Span } from '../edit';
import { privateEndings, publicTrials } from '../words/hosts';
import type { LinkToken, ParsedText } from './parse';
import { blank, outside } from './spans';

/** An address that opens nothing, or not for the public. */
export type BrokenLink = {
  readonly at: Span;
  readonly how: 'scheme' | 'private' | 'file' | 'trial' | 'editor' | 'shared editor' | 'token' | 'glued';
  /** What is wrong with it, as it stands there. */
  readonly part: string;
  readonly fix?: readonly Edit[];
};

const host = '[\\p{L}\\p{N}]';
const dotted = '(?=[\\p{L}\\p{N}-]+\\.[\\p{L}\\p{N}])';
// Slips before the host: a slash too few or too many, colon gone, letters swapped, the scheme twice, a space.
const slips = [
  `https?://(?=https?:?//?${host})`, `https?:/(?=${host})`, `https?:///+(?=${host})`, `https?//:?/{0,2}(?=${host})`,
  `https?;/{1,2}(?=${host})`, `https?:${dotted}`, `https?:// {1,3}${dotted}`,
  `(?:ttps?|htps?|hhttps?|htttps?|httpss|hptts?|htpps?|htts|httpp)://(?=${host})`, `w{4,5}\\.${dotted}`, `ww\\.${dotted}`, `www,${dotted}`,
  `https?:\\\\\\\\?(?=${host})`, `(?:https?://(?:www\\.)?|www\\.)[\\p{L}\\p{N}-]{2,40}\\.\\.(?=(?:de|com|org|net|at|ch|eu|info|co\\.uk|uk)(?![\\p{L}\\p{N}.-]))`,
  `(?:https?://(?:www\\.)?|www\\.)[\\p{L}\\p{N}-]{2,40}(?:,| \\.)(?=(?:de|com|org|net|at|ch|eu|info|co\\.uk|uk)(?![\\p{L}\\p{N}.-]))`,
];
const slip = new RegExp(`(?=[htw])(?<![\\p{L}\\p{N}_./@%=&?#-])(?:${slips.join('|')})`, 'giu');
const anySlip = /tp|www?[.,]|htts/i;
/** The next sentence stuck to the end: "/neu.Kommt". */
const glued = /[\p{L}\p{N}/_-][.!?;:](?=\p{Lu}\p{Ll}{1,30}$)/u;
const rest = /[^\s<>"„“”]*/y;
const localFile = /(?<![\p{L}\p{N}_])(?:file:\/\/[^\s<>"]+|[a-z]:\\(?:users|windows|programme|program files|dokumente|temp)\\[^\s<>"]*)/giu;

/** Finds broken and internal addresses outside code, in linear time. */
export function brokenLinks(parsed: ParsedText): BrokenLink[] {
  const text = blank(parsed.text, parsed.code);
  const found = anySlip.test(text) ? slipped(text) : [];
  if (text.includes('\\') || /file:/i.test(text)) {
    for (const { index, 0: whole } of text.matchAll(localFile)) found.push({ at: [index, index + whole.length], how: 'file', part: whole });
  }
  const whole = outside(outside(parsed.links, parsed.code), found.map(({ at }) => at).toSorted((a, b) => a[0] - b[0]));
  return [...found, ...whole.flatMap((link) => internal(link, parsed.text.length) ?? [])].toSorted((a, b) => a.at[0] - b.at[0]);
}

function slipped(text: string): BrokenLink[] {
  const found: BrokenLink[] = [];
  for (const { index, 0: prefix } of text.matchAll(slip)) {
    const after = index + prefix.length;
    if (index < (found.at(-1)?.at[1] ?? 0)) continue;
    rest.lastIndex = after;
    const address = (rest.exec(text)?.[0] ?? '').replace(/[.,;:!?)\]}'*_~]{1,40}$/, '');
    if (address === '') continue;
    const right = rightly(prefix, address);
    const fix: Edit[] | undefined = right === undefined ? undefined : [{ at: [index, after], text: right }];
    found.push({ at: [index, after + address.length], how: 'scheme', part: prefix.trim(), ...(fix && { fix }) });
  }
  return found;
}

/** The beginning as it should be, when what follows is a whole public address then. */
function rightly(prefix: string, address: string): string | undefined {
  if (/^https?(?::|\/\/)/i.test(address)) return /^https?:\/\/[\p{L}\p{N}]/iu.test(address) ? '' : undefined;
  if (prefix.endsWith('..')) return prefix.slice(0, -1);
  if (prefix.endsWith('\\')) return undefined;
  if (prefix.endsWith(' .')) return `${prefix.slice(0, -2)}.`;
  if (prefix.endsWith(',') && prefix.length > 4) return `${prefix.slice(0, -1)}.`;
  if (!/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:]|$)/u.test(address)) return undefined;
  if (/^w/i.test(prefix)) return 'www.';
  return /s/i.test(prefix) ? 'https://' : 'http://';
}

function internal(link: LinkToken, length: number): BrokenLink | undefined {
  const at = link.at;
  const name = hostKind(link, length);
  if (name) return { at, how: name, part: link.host };
  const path = link.path.toLowerCase();
  const query = link.query.toLowerCase();
  if (path.includes('/wp-admin')) return { at, how: 'editor', part: '/wp-admin' };
  const preview = /(?:^|&)(preview=true|preview_id=\d+)/.exec(query)?.[1];
  if (preview) return { at, how: 'editor', part: preview };
  if (path.endsWith('/edit')) return { at, how: link.host === 'docs.google.com' ? 'shared editor' : 'editor', part: '/edit' };
  if (/(?:^|&)token=[^&]/.test(query)) return { at, how: 'token', part: 'token=' };
  return stuck(link);
}

/** Titles of a wiki may hold a full stop before a capital. A bracket is never taken for a part of the address. */
function stuck({ at, text, path, query }: LinkToken): BrokenLink | undefined {
  const found = path.length < 3 || path.includes('/wiki/') || query !== '' ? null : glued.exec(text);
  if (!found) return undefined;
  const length = found.index + found[0].length;
  return { at, how: 'glued', part: text.slice(length), fix: [{ at: [at[0] + length, at[0] + length], text: ' ' }] };
}

function hostKind({ host: name, scheme, path, at }: LinkToken, length: number): 'private' | 'trial' | undefined {
  const labels = name.split('.');
  const [first = ''] = labels;
  const last = labels.at(-1) ?? '';
  if (scheme === undefined) return undefined;
  if (/^(?:127|10|0)\.\d|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^\[::1\]/.test(name) && /^[\d.]+$|^\[/.test(name)) return 'private';
  // A host still being typed has no ending yet either.
  if (labels.length === 1) return path !== '' || at[1] < length ? 'private' : name === 'localhost' ? 'private' : undefined;
  if (privateEndings.includes(last)) return 'private';
  if (labels.slice(0, -2).some((label) => /(?:^|-)(?:staging|preprod|uat|stg)(?:-|$)/.test(label)) || labels.at(-2)?.endsWith('-staging')) return 'private';
  if (labels.length < 3 || !/^(?:dev|test|preview)$/.test(first)) return undefined;
  return publicTrials.some((domain) => name.endsWith(`.${domain}`)) ? undefined : 'trial';
}
