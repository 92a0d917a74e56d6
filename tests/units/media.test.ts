import { afterEach, describe, expect, test } from 'vitest';

import type { Files, Handed } from '../../entrypoints/compose.content/files';
import { mediaOf } from '../../entrypoints/compose.content/media';
import type { AltState } from '../../rules';
import { pages } from '../../rules/pages';

afterEach(() => document.body.replaceChildren());

const files = (handed: readonly Handed[] = []): Files => ({ list: () => handed, shows: () => {}, listen: () => {} });

type Row = readonly [what: string, site: string, surface: string, html: string, states: readonly AltState['state'][]];

const x = (inner: string) => `<div data-testid="attachments">${inner}</div>`;
const xPicture = (alt: string) => `<div role="group"><div data-testid="tweetPhoto"><img alt="${alt}"></div><a data-testid="altTextWrapper"><span>Alt</span></a></div>`;
const sky = (path: string) => `<div data-testid="selectedPhotosView"><div><button data-testid="altTextButton"><svg><path d="${path}"></path></svg>ALT</button><img data-testid="selectedPhotoImage"></div></div>`;
const toot = (active: boolean) => `<div class="compose-form__upload"><div class="compose-form__upload__thumbnail"><div class="compose-form__upload__warning"><button class="icon-button${active ? ' active' : ''}">ALT</button></div></div></div>`;
const five = (badge: string) => `<div style="background-image: url(https://a/1.png)"><button>…</button>${badge}</div>`;

const elk = (alt: string) => `<div aria-roledescription="publish-widget"><a><img src="https://a/me.png" alt="mira"></a><div><div><button aria-label="x"><img src="https://a/1.png" alt="${alt}"></button></div></div></div>`;

const rows: readonly Row[] = [
  ['X, described', 'x', 'post', x(xPicture('Ein Steg')), ['present']],
  ['X, not described', 'x', 'post', x(xPicture('')), ['missing']],
  ['X, one of two', 'x', 'post', x(xPicture('') + xPicture('Ein Steg')), ['missing', 'present']],
  ['X, a layout that offers nothing', 'x', 'post', x('<div role="group"><img alt=""></div>'), ['unknown']],
  ['Bluesky, plus', 'bluesky', 'post', sky('M12 4v16M4 12h16'), ['missing']],
  ['Bluesky, the other plus', 'bluesky', 'post', sky('M256 80c0-17.7'), ['missing']],
  ['Bluesky, check', 'bluesky', 'post', sky('M4 13l5 5L20 6'), ['present']],
  ['Mastodon, warning', 'mastodon', 'classic', toot(true), ['missing']],
  ['Mastodon, no warning', 'mastodon', 'classic', toot(false), ['present']],
  ['Mastodon 5, badge', 'mastodon', 'redesign', five('<span>Alt</span>'), ['present']],
  ['Mastodon 5, no badge', 'mastodon', 'redesign', five(''), ['missing']],
  ['Elk, described', 'mastodon', 'elk', elk('Ein Steg'), ['present']],
  ['Elk, not described', 'mastodon', 'elk', elk('Image'), ['missing']],
  ['Elk, description taken out again', 'mastodon', 'elk', elk(''), ['missing']],
  ['flickr, where the title stands for it', 'flickr', 'upload', '<div class="photo-thumbs"><div class="photo-thumb"><img alt=""></div><div class="photo-thumb"><img alt=""></div></div>', ['unknown', 'unknown']],
  ['Instagram, before anybody opened the fields', 'instagram', 'post', '<div role="dialog"><canvas></canvas></div>', ['unknown']],
  ['Instagram, fields without a hint', 'instagram', 'post', '<div role="dialog"><canvas></canvas><div><div><img src="blob:a" alt=""></div><div><input type="text"></div></div></div>', ['unknown']],
  ['Threads, which shows nothing', 'threads', 'post', '<div><img src="blob:a" alt=""></div>', ['unknown']],
  ['LinkedIn, which shows nothing', 'linkedin', 'post', '<div><img src="blob:a" alt=""><video src="blob:b"></video></div>', ['unknown', 'unknown']],
];

const surfaceOf = (site: string, name: string) => {
  const surface = pages[site]?.surfaces.find((each) => each.name === name);
  if (!surface) throw new Error(name);
  return surface;
};

describe('pictures in a box', () => {
  test.each(rows)('%s', (_, site, surface, html, states) => {
    document.body.innerHTML = `<form><textarea></textarea>${html}</form>`;
    const box = document.querySelector('textarea') as Element;
    expect(mediaOf(document.body, surfaceOf(site, surface), [box], 0, files()).map(({ alt }) => alt.state)).toEqual(states);
  });

  test('what was handed over is told of the pictures shown, as long as they are as many', () => {
    document.body.innerHTML = `<textarea></textarea>${x(xPicture('') + xPicture(''))}`;
    const box = document.querySelector('textarea') as Element;
    const one: Handed = { name: 'a.png', type: 'image/png', bytes: 12, width: 3, height: 4 };
    const surface = surfaceOf('x', 'post');
    expect(mediaOf(document.body, surface, [box], 0, files([one, one]))[1]).toMatchObject({ type: 'image/png', bytes: 12, width: 3, height: 4 });
    expect(mediaOf(document.body, surface, [box], 0, files([one]))[1]).not.toHaveProperty('bytes');
  });

  test('a picture belongs to the part it stands below', () => {
    document.body.innerHTML = `<textarea></textarea>${x(xPicture(''))}<textarea></textarea>${x(xPicture('') + xPicture(''))}`;
    const boxes = [...document.querySelectorAll('textarea')];
    const counts = boxes.map((_, part) => mediaOf(document.body, surfaceOf('x', 'post'), boxes, part, files()).length);
    expect(counts).toEqual([1, 2]);
  });
});
