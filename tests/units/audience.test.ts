import { afterEach, describe, expect, test } from 'vitest';

import { audienceOf } from '../../entrypoints/compose.content/audience';
import { pages } from '../../rules/pages';

afterEach(() => document.body.replaceChildren());

const classic = (icon: string, label: string) => `<div class="compose-form__dropdowns"><button class="dropdown-button"><svg class="icon icon-${icon}"></svg><span class="dropdown-button__label">${label}</span></button></div><textarea id="box"></textarea>`;
const older = (icon: string, label: string) => `<textarea id="box"></textarea><div class="privacy-dropdown"><div class="privacy-dropdown__value"><button title="${label}"><i class="fa fa-${icon}"></i></button></div></div>`;
const redesign = (label: string) => `<header><h2>x</h2></header><div>To: <button>${label}</button></div><textarea id="box"></textarea>`;
const elk = (icon: string, quoted = '') => `<div aria-roledescription="publish-widget"><div id="box"></div>${quoted}<button aria-label="Sichtbarkeit ändern"><div class="i-ri:${icon}-line"></div></button></div>`;
const studio = (name: string, mark: string) => `<div id="box"></div>${['PUBLIC', 'UNLISTED', 'PRIVATE'].map((each) => `<tp-yt-paper-radio-button name="${each}"${each === name ? ` ${mark}` : ' aria-checked="false"'}>${each.toLowerCase()}</tp-yt-paper-radio-button>`).join('')}`;

const rows: readonly (readonly [name: string, site: string, surface: string, html: string, audience: string | undefined, label: string | undefined])[] = [
  ['Mastodon, public', 'mastodon', 'classic', classic('globe', 'Öffentlich'), 'public', 'Öffentlich'],
  ['Mastodon, quiet public', 'mastodon', 'classic', classic('unlock', 'Öffentlich (still)'), 'unlisted', 'Öffentlich (still)'],
  ['Mastodon, followers', 'mastodon', 'classic', classic('lock', 'Follower'), 'followers', 'Follower'],
  ['Mastodon 4.2, followers, below the box', 'mastodon', 'classic', older('lock', 'Nur Follower'), 'followers', 'Nur Follower'],
  ['Mastodon 5, public', 'mastodon', 'redesign', redesign('Öffentlich'), 'public', 'Öffentlich'],
  ['Mastodon 5, followers', 'mastodon', 'redesign', redesign('Followers'), 'followers', 'Followers'],
  ['Mastodon 5, followers and those who are named', 'mastodon', 'redesign', redesign('Abonné·e·s + 1 autre'), 'followers', 'Abonné·e·s + 1 autre'],
  ['Mastodon 5, below what is answered', 'mastodon', 'redesign', '<header><h2>x</h2></header><blockquote>x</blockquote><div><div><button>Herkese açık</button></div></div><div><textarea id="box"></textarea></div>', 'public', 'Herkese açık'],
  ['Mastodon 5, hidden from search', 'mastodon', 'redesign', redesign('Public, hidden from search'), undefined, 'Public, hidden from search'],
  ['Mastodon 5, in a language nobody taught Takt', 'mastodon', 'redesign', redesign('Oeffentlek'), undefined, 'Oeffentlek'],
  ['Elk, public', 'mastodon', 'elk', elk('global'), 'public', undefined],
  ['Elk, quiet public', 'mastodon', 'elk', elk('moon'), 'unlisted', undefined],
  ['Elk, quiet public, as it was', 'mastodon', 'elk', elk('lock-unlock'), 'unlisted', undefined],
  ['Elk, followers', 'mastodon', 'elk', elk('lock'), 'followers', undefined],
  ['Elk, a quote, where two things look the same', 'mastodon', 'elk', elk('global', '<article>x</article>'), undefined, undefined],
  ['flickr, which nobody has seen', 'flickr', 'upload', '<textarea id="box"></textarea>', undefined, undefined],
  ['YouTube, private', 'youtube', 'video', studio('PRIVATE', 'aria-checked="true"'), 'private', 'private'],
  ['YouTube, unlisted', 'youtube', 'video', studio('UNLISTED', 'checked'), 'unlisted', 'unlisted'],
  ['YouTube, before the last step', 'youtube', 'video', '<div id="box"></div>', undefined, undefined],
];

describe('who will see it', () => {
  test.each(rows)('%s', (_, site, name, html, audience, audienceLabel) => {
    document.body.innerHTML = `<form>${html}</form>`;
    const page = pages[site]!;
    const surface = page.surfaces.find((each) => each.name === name)!;
    const found = { site, page, surface, root: document.querySelector('form')!, box: document.querySelector('#box')!, field: 'text', rank: 0 } as const;
    expect(audienceOf(found)).toEqual({ ...(audience && { audience }), ...(audienceLabel && { audienceLabel }) });
  });
});
