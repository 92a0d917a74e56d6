import { property, assert, integer, record, array, option, boolean } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { overlap, place, right, bottom, type Found, type Rect, type Scene } from '../../entrypoints/compose.content/place';

const rect = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height });
const chip = { width: 96, height: 28 };
const panel = { width: 344, height: 420 };

/** What lies outside the surface: anything of these rectangles is something to press. */
const page = (...pressable: Rect[]) => ({ look: (at: Rect): Found => (pressable.some((one) => overlap(at, one)) ? 'control' : 'nothing') });

const dialog = (width: number, height = 800): Scene => {
  const wide = Math.min(600, width);
  const x = (width - wide) / 2;
  const surface = rect(x, 40, wide, 360);
  const send = rect(x + wide - 92, 352, 76, 36);
  return {
    window: { width, height },
    surface,
    box: rect(x + 64, 100, wide - 80, 120),
    text: rect(x + 64, 100, wide - 80, 48),
    send,
    controls: [rect(x + 12, 50, 34, 34), rect(x + wide - 80, 50, 64, 34), ...[0, 1, 2, 3, 4].map((index) => rect(x + 60 + index * 36, 352, 34, 34)), send],
    chip,
    panel,
    ...page(),
  };
};

const homeBox = (): Scene => {
  const send = rect(790, 190, 68, 36);
  const tools = [0, 1, 2, 3, 4, 5].map((index) => rect(332 + index * 36, 192, 34, 34));
  return {
    window: { width: 1280, height: 800 },
    surface: rect(275, 60, 600, 180),
    box: rect(340, 80, 520, 60),
    text: rect(340, 80, 520, 28),
    send,
    controls: [...tools, send],
    chip,
    panel,
    // Navigation to the left, search and trends to the right, posts below, tabs above.
    ...page(rect(0, 0, 270, 800), rect(880, 0, 400, 800), rect(275, 241, 600, 559), rect(275, 0, 600, 59)),
  };
};

const phone = (width = 320, height = 568): Scene => {
  const send = rect(width - 84, 8, 76, 36);
  return {
    window: { width, height },
    surface: rect(0, 0, width, height),
    box: rect(12, 56, width - 24, 400),
    text: rect(12, 56, width - 24, 96),
    send,
    controls: [rect(8, 8, 36, 36), send, ...[0, 1, 2, 3, 4].map((index) => rect(8 + index * 44, height - 48, 40, 40))],
    chip,
    panel: { width: 344, height: 210 },
    ...page(),
  };
};

const column = (): Scene => ({
  // A compose column at the window's left edge with a column of posts right beside it.
  window: { width: 1280, height: 720 },
  surface: rect(10, 120, 285, 260),
  box: rect(24, 160, 257, 130),
  text: rect(24, 160, 257, 130),
  send: rect(24, 335, 257, 36),
  controls: [rect(24, 130, 80, 24), rect(24, 300, 200, 30), rect(240, 300, 40, 30), rect(24, 335, 257, 36)],
  chip,
  panel,
  ...page(rect(305, 0, 975, 720)),
});

describe('where the chip stands', () => {
  const table: readonly (readonly [string, Scene, string])[] = [
    ['beside a dialog in a wide window', dialog(1280), 'right low'],
    ['beside a dialog at 2560 pixels', dialog(2560), 'right low'],
    ['under a dialog when the right is full', { ...dialog(1280), ...page(rect(945, 0, 335, 800)) }, 'below end'],
    ['below a dialog that is as wide as the window', dialog(600), 'below end'],
    ['in a gap of the surface when everything around is the site', homeBox(), 'within'],
    ['below a narrow column', column(), 'below end'],
    ['in the empty part of a box that fills a phone', phone(), 'within'],
  ];
  test.each(table)('%s', (_, scene, expected) => {
    const placed = place({ ...scene, panel: undefined });
    expect(placed.place).toBe(expected);
    expect(placed.chip).toBeDefined();
  });

  test('stays where it is while that place is still good', () => {
    const { place: first } = place({ ...dialog(1280), look: (at) => (at.x > 900 ? 'control' : 'nothing') });
    expect(first).toBe('below end');
    expect(place({ ...dialog(1280), before: first }).place).toBe('below end');
  });

  test('moves away when the site puts something there', () => {
    const scene = dialog(1280);
    const { chip: at } = place(scene);
    expect(place({ ...scene, before: 'right low', ...page(at ?? rect(0, 0, 0, 0)) }).place).not.toBe('right low');
  });

  test('reads are covered before buttons, and nothing at all before either', () => {
    const scene = { ...homeBox(), look: (): Found => 'content' };
    expect(place(scene).chip).toBeDefined();
    expect(place({ ...scene, look: (): Found => 'control' })).toMatchObject({ place: 'none' });
  });

  test('goes when the box has left the window', () => {
    expect(place({ ...dialog(1280), box: rect(400, -300, 400, 120) })).toEqual({ place: 'away' });
  });
});

describe('where the panel opens', () => {
  test.each([
    ['a dialog in a wide window', dialog(1280), 'float'],
    ['a home box', homeBox(), 'float'],
    ['a column', column(), 'float'],
    ['a phone', phone(), 'bar'],
    ['a window of 320 pixels', dialog(320), 'bar'],
  ] as const)('%s', (_, scene, form) => {
    const placed = place(scene);
    expect(placed.panel?.form).toBe(form);
  });

  test('stands beside the surface and reaches from the chip upwards', () => {
    const { chip: at, panel: open } = place(dialog(1280));
    expect(open?.x).toBeGreaterThanOrEqual(940);
    expect(open && at && (bottom(open) <= at.y || open.y >= bottom(at))).toBe(true);
  });
});

const size = integer({ min: 16, max: 700 });
const anyRect = record({ x: integer({ min: -100, max: 2600 }), y: integer({ min: -100, max: 1400 }), width: size, height: size });
const anyScene = record({
  window: record({ width: integer({ min: 320, max: 2560 }), height: integer({ min: 240, max: 1600 }) }),
  box: anyRect,
  around: record({ left: integer({ min: 0, max: 200 }), top: integer({ min: 0, max: 120 }), end: integer({ min: 0, max: 200 }), low: integer({ min: 0, max: 160 }) }),
  written: integer({ min: 10, max: 400 }),
  send: option(anyRect, { nil: undefined }),
  controls: array(anyRect, { maxLength: 30 }),
  site: array(anyRect, { maxLength: 12 }),
  open: boolean(),
});

describe('whatever the page looks like', () => {
  test('chip and panel never cover send control, written text or controls they must not', () => {
    assert(
      property(anyScene, ({ window, box, around, written, send, controls, site, open }) => {
        const surface = rect(box.x - around.left, box.y - around.top, box.width + around.left + around.end, box.height + around.top + around.low);
        const text = { ...box, height: Math.min(box.height, written) };
        const placed = place({ window, box, surface, text, controls, chip, ...(send && { send }), ...(open && { panel }), ...page(...site) });
        const inside = (one: Rect) => one.x >= 0 && one.y >= 0 && right(one) <= window.width && bottom(one) <= window.height;
        if (placed.chip) {
          expect(inside(placed.chip)).toBe(true);
          for (const forbidden of [text, ...controls, ...site, ...(send ? [send] : [])]) expect(overlap(placed.chip, forbidden)).toBe(0);
        }
        if (placed.panel) {
          expect(inside(placed.panel)).toBe(true);
          if (send) expect(overlap(placed.panel, send)).toBe(0);
          if (placed.panel.form === 'float') expect(overlap(placed.panel, box)).toBe(0);
          if (placed.chip) expect(overlap(placed.panel, placed.chip)).toBe(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the same scene gives the same placement', () => {
    expect(place(dialog(1280))).toEqual(place(dialog(1280)));
  });
});
