import { bytes } from './bytes';
import { toAscii } from './punycode';

// What browsers escape in each part of an address (URL Standard, percent-encode sets).
const inPath = /[^!$-;=@-\]_a-z|~]/gu;
const inQuery = /[^!$-&(-;=?-~]/gu;
const inHash = /[^!#-;=?-_a-~]/gu;
const usualPort = { http: ':80', https: ':443' } as const;

/** An address as Bluesky's app shows it: as the browser's URL parser sees it, without scheme, the tail cut. */
export function shortUrl(url: string): string {
  const parts = /^(https?):[/\\]{1,9}(?:[^/?#\\]{0,99}@)?([^/?#\\:@]+)(:\d*)?((?:[/\\][^?#]*)?)(\?[^#]*)?(#.*)?$/is.exec(url);
  const [, scheme = '', name = '', port = '', path = '', query = '', hash = ''] = parts ?? [];
  const host = toAscii(name.normalize('NFKC').toLowerCase());
  if (!parts || /[\^|<>%[\]\s]/.test(host)) return url;
  const place = port === ':' || port === usualPort[scheme.toLowerCase() === 'https' ? 'https' : 'http'] ? host : host + port;
  const road = withoutDots(path.replaceAll('\\', '/')).replace(inPath, escaped);
  const tail = (road === '/' ? '' : road) + (query === '?' ? '' : query.replace(inQuery, escaped)) + (hash === '#' ? '' : hash.replace(inHash, escaped));
  return tail.length > 15 ? `${place}${tail.slice(0, 13)}...` : place + tail;
}

function withoutDots(path: string): string {
  if (!path.includes('/.')) return path;
  const kept: string[] = [];
  const steps = path.split('/').slice(1);
  for (const [index, step] of steps.entries()) {
    if (step === '..') kept.pop();
    else if (step !== '.') kept.push(step);
    if ((step === '..' || step === '.') && index === steps.length - 1) kept.push('');
  }
  return `/${kept.join('/')}`;
}

function escaped(sign: string): string {
  return '%00'.repeat(bytes(sign));
}
