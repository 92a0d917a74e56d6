import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

type Colour = readonly [lightness: number, chroma: number, hue: number];

/** The tokens of theme.css, and those of pages.css that only pages need, in both schemes. */
const tokens = Object.fromEntries(
  [...['theme', 'pages'].map((name) => readFileSync(`components/${name}.css`, 'utf8')).join('').matchAll(/(--t-[\w-]+): light-dark\(oklch\(([\d. ]+)\), oklch\(([\d. ]+)\)\)/g)].map(([, name = '', light = '', dark = '']) => [
    name.slice(4),
    { light: light.split(' ').map(Number), dark: dark.split(' ').map(Number) } as unknown as Record<'light' | 'dark', Colour>,
  ]),
);

/** Relative luminance as WCAG defines it, of a colour given in OKLCH. */
function luminance([lightness, chroma, hue]: Colour): number {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s, -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s];
  const [red = 0, green = 0, blue = 0] = linear.map((part) => Math.min(1, Math.max(0, part)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, scheme: 'light' | 'dark'): number {
  const [a, b] = [one, other].map((name) => {
    const token = tokens[name];
    if (!token) throw new Error(`theme.css has no --t-${name}`);
    return luminance(token[scheme]);
  }) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const grounds = ['ground', 'surface', 'raised', 'sunk', 'lit'];
const text: (readonly [string, readonly string[]])[] = [
  ['ink', [...grounds, 'hover', 'press']],
  ['ink-2', [...grounds, 'hover']],
  ['ink-3', grounds],
  ['accent', [...grounds, 'accent-soft']],
  ['on-accent', ['accent', 'accent-hover']],
  ['error', [...grounds, 'error-soft']],
  ['warning', [...grounds, 'warning-soft']],
  ['hint', [...grounds, 'hint-soft']],
  ['good', [...grounds, 'good-soft']],
];
const shapes: (readonly [string, readonly string[]])[] = [
  ['edge', ['ground', 'surface', 'sunk']],
  ['focus', [...grounds, 'accent-soft']],
  ['brass', ['surface']],
];

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each(text.flatMap(([ink, on]) => on.map((ground) => [ink, ground] as const)))('%s on %s can be read (4.5 : 1)', (ink, ground) => {
    expect(contrast(ink, ground, scheme)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(shapes.flatMap(([line, on]) => on.map((ground) => [line, ground] as const)))('%s on %s can be seen (3 : 1)', (line, ground) => {
    expect(contrast(line, ground, scheme)).toBeGreaterThanOrEqual(3);
  });
});
