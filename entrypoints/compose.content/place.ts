/** Pixels of the window; `x`, `y` is the upper left corner. */
export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Size = { readonly width: number; readonly height: number };

/** What lies at a place of the page: nothing, something to read, something to press. */
export type Found = 'nothing' | 'content' | 'control';

/** Everything that decides where chip and panel go. */
export type Scene = {
  readonly window: Size;
  /** The box, and the surface around it that holds its controls. */
  readonly box: Rect;
  readonly surface: Rect;
  /** Where something is written; the whole box when that is unknown. */
  readonly text: Rect;
  readonly send?: Rect;
  /** Everything of the surface that can be pressed or shows a number. */
  readonly controls: readonly Rect[];
  readonly chip: Size;
  /** The panel's natural size, when it is open. */
  readonly panel?: Size;
  /** Where the chip stood last time, so that it stays while it may. */
  readonly before?: string;
  /** What the page shows there. Asked for the few best places only. */
  look(at: Rect): Found;
};

export type Placement = {
  /** A name for the chip's place, to be handed in again as `before`. */
  readonly place: string;
  /** Missing when there is no place that covers nothing of the site. */
  readonly chip?: Rect;
  readonly panel?: PanelPlace;
};

/** Where the panel is drawn at its natural height; it may grow to `room`, keeping its upper (`down`) or lower (`up`) edge. */
export type PanelPlace = Rect & { readonly form: 'float' | 'bar'; readonly grows: 'down' | 'up'; readonly room: number };

const edge = 6;
const gap = 8;
const barBelow = 560;
/** Below this the panel's sentences break too often. */
const narrowest = 288;

type Candidate = { readonly place: string; readonly rect: Rect; readonly cost: number };

export const right = (rect: Rect) => rect.x + rect.width;
export const bottom = (rect: Rect) => rect.y + rect.height;

export function overlap(a: Rect, b: Rect, room = 0): number {
  const width = Math.min(right(a), right(b)) - Math.max(a.x, b.x) + room;
  const height = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y) + room;
  return width > 0 && height > 0 ? width * height : 0;
}

/** The part of a rectangle that is in the window, or nothing. */
export function seen(rect: Rect, window: Size): Rect | undefined {
  const x = Math.max(0, rect.x);
  const y = Math.max(0, rect.y);
  const width = Math.min(window.width, right(rect)) - x;
  const height = Math.min(window.height, bottom(rect)) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

/** Finds places for the chip, and for the panel when it is open. Pure: the same scene gives the same placement. */
export function place(scene: Scene): Placement {
  const box = seen(scene.box, scene.window);
  if (!box || box.height < Math.min(12, scene.box.height)) return { place: 'away' };
  const view = { ...scene, box, surface: seen(scene.surface, scene.window) ?? box };
  const chip = placeChip(view);
  const panel = scene.panel && placePanel(view, scene.panel, chip?.rect);
  // A bar has its own way to close; the chip may lie under it.
  const free = chip && !(panel && overlap(chip.rect, panel, 4));
  return { place: chip?.place ?? 'none', ...(free && { chip: chip.rect }), ...(panel && { panel }) };
}

function placeChip(scene: Scene): Candidate | undefined {
  const { before } = scene;
  const worth = ({ place, cost }: Candidate) => (place === before ? cost - 30 : cost);
  const beside = () => besideSurface(scene);
  const others = () => [...withinSurface(scene), ...windowEdges(scene)];
  // A place beside the surface is better than any of the thousands within it, so mostly those need no look; one within stays while it may.
  const groups = before === 'within' ? [() => [...beside(), ...others()]] : [beside, others];
  let looks = 24;
  let second: Candidate | undefined;
  for (const group of groups) {
    for (const candidate of group().filter(({ rect }) => isFree(scene, rect)).sort((a, b) => worth(a) - worth(b)).slice(0, looks)) {
      looks -= 1;
      const found = scene.look(candidate.rect);
      if (found === 'nothing') return candidate;
      if (found === 'content') second ??= candidate;
    }
  }
  return second;
}

function isFree({ window, text, controls, send }: Scene, rect: Rect): boolean {
  return (
    rect.x >= edge &&
    rect.y >= edge &&
    right(rect) <= window.width - edge &&
    bottom(rect) <= window.height - edge &&
    !overlap(rect, text, 2) &&
    !(send && overlap(rect, send, 8)) &&
    !controls.some((control) => overlap(rect, control, 4))
  );
}

/** Outside the surface, touching nothing that will grow or change. */
function besideSurface({ box, surface, chip }: Scene): Candidate[] {
  const after = right(surface) + gap;
  const before = surface.x - gap - chip.width;
  const low = Math.max(box.y, bottom(box) - chip.height);
  const start = Math.max(surface.x, box.x);
  const end = Math.min(right(surface), right(box)) - chip.width;
  const at = (place: string, x: number, y: number, cost: number): Candidate => ({ place, rect: { x, y, ...chip }, cost });
  return [
    at('right low', after, low, 0),
    at('right high', after, box.y, 6),
    at('below end', end, bottom(surface) + gap, 10),
    at('left low', before, low, 14),
    at('above end', end, surface.y - gap - chip.height, 16),
    at('left high', before, box.y, 18),
    at('below start', start, bottom(surface) + gap, 20),
    at('above start', start, surface.y - gap - chip.height, 24),
  ];
}

/** Gaps between the controls of the surface, nearest to the box's lower end first; inside the box only where nothing is written. */
function withinSurface({ box, surface, chip }: Scene): Candidate[] {
  const found: Candidate[] = [];
  const idealX = right(box) - chip.width;
  const idealY = bottom(box) + 4;
  const step = Math.max(8, Math.ceil(Math.max(surface.width, surface.height) / 80));
  for (let y = surface.y + 2; y + chip.height <= bottom(surface) - 2; y += step) {
    for (let x = right(surface) - chip.width - 4; x >= surface.x + 4; x -= step) {
      const rect = { x, y, ...chip };
      const inBox = overlap(rect, box) > 0 ? 30 : 0;
      found.push({ place: 'within', rect, cost: 40 + inBox + (Math.abs(x - idealX) + 2 * Math.abs(y - idealY)) / 8 });
    }
  }
  return found;
}

function windowEdges({ window, chip }: Scene): Candidate[] {
  const end = window.width - chip.width - edge;
  const low = window.height - chip.height - edge;
  const spots: (readonly [number, number])[] = [[end, low], [edge, low], [end, edge], [edge, edge]];
  for (let part = 1; part < 8; part += 1) spots.push([end, (low * part) / 8]);
  return spots.map(([x, y], index) => ({ place: `window ${index}`, rect: { x, y, ...chip }, cost: 300 + index }));
}

function placePanel(scene: Scene, wanted: Size, chip: Rect | undefined): PanelPlace | undefined {
  if (scene.window.width >= barBelow) {
    const best = floats(scene, wanted, chip)
      .map((panel) => ({ panel, cost: panelCost(scene, panel, wanted, chip) }))
      .filter(({ cost }) => cost < Infinity)
      .sort((a, b) => a.cost - b.cost)[0];
    if (best) return best.panel;
  }
  return placeBar(scene, wanted, chip);
}

/** Beside surface and box, above and below them, each with the heights that make sense there. */
function floats({ window, box, surface }: Scene, wanted: Size, chip: Rect | undefined): PanelPlace[] {
  const full = Math.min(wanted.width, window.width - 2 * edge);
  const found: PanelPlace[] = [];
  const add = (x: number, top: number, low: number, grows: 'down' | 'up', width = full) => {
    if (width < Math.min(narrowest, full)) return;
    const from = Math.max(top, edge);
    const to = Math.min(low, window.height - edge);
    const room = to - from;
    const height = Math.min(wanted.height, room);
    if (height >= Math.min(wanted.height, 140)) found.push({ x, y: grows === 'down' ? from : to - height, width, height, form: 'float', grows, room });
  };
  const ends = window.height - edge;
  for (const around of [surface, box]) {
    const after = right(around) + gap;
    const before = around.x - gap;
    const widthAfter = Math.min(full, window.width - edge - after);
    const widthBefore = Math.min(full, before - edge);
    for (const [x, width] of [[after, widthAfter], [before - widthBefore, widthBefore]] as const) {
      if (chip) add(x, edge, chip.y - 6, 'up', width);
      if (chip) add(x, bottom(chip) + 6, ends, 'down', width);
      add(x, Math.max(edge, Math.min(box.y, ends - wanted.height)), ends, 'down', width);
    }
    const inside = (x: number) => Math.max(edge, Math.min(x, window.width - edge - full));
    for (const x of [inside(right(box) - full), inside(box.x), inside(chip ? right(chip) - full : box.x)]) {
      add(x, bottom(around) + gap, ends, 'down');
      add(x, edge, around.y - gap, 'up');
      if (chip) add(x, bottom(chip) + 6, ends, 'down');
      if (chip) add(x, edge, chip.y - 6, 'up');
    }
  }
  return found;
}

function panelCost(scene: Scene, drawn: Rect, wanted: Size, chip: Rect | undefined): number {
  const { window, box, send, controls, surface } = scene;
  if (drawn.x < edge || right(drawn) > window.width - edge) return Infinity;
  if (overlap(drawn, box) || (send && overlap(drawn, send, 8)) || (chip && overlap(drawn, chip, 4))) return Infinity;
  const near = chip ?? box;
  const far = Math.max(0, near.x - right(drawn), drawn.x - right(near)) + Math.max(0, near.y - bottom(drawn), drawn.y - bottom(near));
  const covered = controls.filter((control) => overlap(drawn, control)).length;
  return far + covered * 60 + (overlap(drawn, surface) > 0 ? 40 : 0) + (wanted.height - drawn.height) * 0.6;
}

/** Along the whole width, where it covers least of what is written and nothing of the send control. */
function placeBar(scene: Scene, wanted: Size, chip: Rect | undefined): PanelPlace | undefined {
  const { window, text, box, send, controls } = scene;
  const width = Math.min(window.width - 2 * edge, 480);
  const x = Math.max(edge, Math.min(right(box) - width, window.width - edge - width));
  let best: { readonly cost: number; readonly rect: Rect } | undefined;
  for (const height of [Math.min(wanted.height, window.height * 0.5), Math.min(wanted.height, 132)]) {
    for (let y = window.height - edge - height; y >= edge; y -= 8) {
      const rect = { x, y, width, height };
      if (send && overlap(rect, send, 8)) continue;
      const covered = controls.reduce((sum, control) => sum + overlap(rect, control), 0);
      const cost = overlap(rect, text) * 3 + covered * 2 + overlap(rect, box) * 0.5 + (chip ? overlap(rect, chip, 4) : 0) + (wanted.height - height) * 20 + (window.height - y) * 0.1;
      if (!best || cost < best.cost) best = { cost, rect };
    }
  }
  return best && { ...best.rect, form: 'bar', grows: 'up', room: best.rect.height };
}
