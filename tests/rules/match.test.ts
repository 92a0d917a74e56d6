import { describe, expect, test } from 'vitest';

import { originOf, siteAt } from '../../rules/match';
import { arrivalHosts, pages, pagesFor } from '../../rules/pages';
import type { Page } from '../../rules';

const page = (matches: readonly string[], signs?: readonly string[]): Page => ({ matches, ...(signs && { signs }), surfaces: [], account: [], seen: { date: '2026-11-20', source: 'here' } });
const known = { shop: page(['https://www.mall.example/shop/*', '*://*.shop.example/*']), other: page(['https://www.mall.example/other/*']), fediverse: page(['https://a.example/*'], ['#sign']) };

describe('what a page is told', () => {
  test.each([
    ['https://shop.example/x', ['shop']],
    ['http://old.shop.example/', ['shop']],
    // Pages change their path without being loaded anew, so all of a host's sites are told.
    ['https://www.mall.example/', ['shop', 'other']],
    ['https://a.example/b', ['fediverse']],
    ['https://b.example/', ['fediverse']],
    ['https://shop.example.evil.example/', ['fediverse']],
    ['', ['fediverse']],
  ])('%s: %j', (address, sites) => {
    expect(Object.keys(pagesFor(address, known))).toEqual(sites);
  });

  test('is enough to know the site again, wherever its pages stand', () => {
    for (const [site, { matches }] of Object.entries(pages)) {
      for (const pattern of matches) {
        const address = pattern.replace('*://', 'https://').replace('*.', '').replaceAll('*', 'a');
        expect(siteAt(address, pagesFor(address)), address).toBe(site);
      }
    }
  });
});

test.each([
  ['https://www.mall.example/shop/a', 'shop'],
  ['https://www.mall.example/other/', 'other'],
  ['https://www.mall.example/', null],
  ['https://wwwXmall.example/shop/', null],
  ['ftp://shop.example/', null],
])('%s is of the site %s', (address, site) => {
  expect(siteAt(address, known)).toBe(site);
});

test.each([
  ['https://x.com/*', 'https://x.com/*'],
  ['https://www.google.com/business/*', 'https://www.google.com/*'],
  ['*://*.example.org/a/b', '*://*.example.org/*'],
])('the permission for %s is %s', (pattern, origin) => {
  expect(originOf(pattern)).toBe(origin);
});

describe('hosts on which a sending may load a whole new page', () => {
  const arriving = Object.entries(pages).filter(([, { surfaces }]) => surfaces.some((surface) => surface.arrives));

  test.each(arriving)('are all of %s', (_, { matches, signs }) => {
    const hosts = matches.map((pattern) => new URL(pattern.replace('*.', '')).host);
    expect(arrivalHosts).toEqual(expect.arrayContaining(hosts));
    // Own servers have no host that could be told beforehand.
    expect(signs).toBeUndefined();
  });

  test('are no others', () => {
    expect(arriving.length).toBeGreaterThan(2);
    expect(arrivalHosts).toHaveLength(arriving.flatMap(([, { matches }]) => matches).length);
  });
});
