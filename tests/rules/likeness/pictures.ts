import { side } from '../../../rules/likeness/picture';

/** Colour at a place of a picture; both go from 0 to 1. */
export type Scene = (x: number, y: number) => readonly [number, number, number];

/** A picture in rows, four bytes a pixel. */
export type Picture = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

/** A number from 0 to 1 that a seed and a place always share. */
function noise(seed: number, x: number, y: number): number {
  let mixed = Math.imul(seed + 1, 374761393) ^ Math.imul(x + 1, 668265263) ^ Math.imul(y + 1, 2147483647);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 1274126177);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

/** Hills and valleys of light, `cells` of them along each side. */
function hills(seed: number, cells: number, x: number, y: number): number {
  const [column, row] = [Math.floor(x * cells), Math.floor(y * cells)];
  const [right, down] = [x * cells - column, y * cells - row].map((part) => part * part * (3 - 2 * part)) as [number, number];
  const corner = (dx: number, dy: number) => noise(seed, column + dx, row + dy);
  return (corner(0, 0) * (1 - right) + corner(1, 0) * right) * (1 - down) + (corner(0, 1) * (1 - right) + corner(1, 1) * right) * down;
}

/** A landscape nobody has seen: light and shade, trees, leaves. Another seed is another place. */
export function landscape(seed: number): Scene {
  return (x, y) => {
    const light = 0.5 * hills(seed, 4, x, y) + 0.3 * hills(seed + 100, 11, x, y) + 0.2 * hills(seed + 200, 40, x, y);
    const shade = noise(seed, Math.floor(x * 6), 77) > 0.6 && y > 0.3 ? 0.45 : 1;
    return [255 * light * shade, 235 * light * shade, 200 * (1 - light / 2) * shade];
  };
}

/** Paints a scene; `grain` is the noise of a camera, 0 to 1. */
export function paint(scene: Scene, width: number, height: number, grain = 0): Picture {
  const pixels = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const spread = grain * 255 * (noise(9, column, row) - 0.5);
      const colour = scene((column + 0.5) / width, (row + 0.5) / height).map((part) => Math.min(255, Math.max(0, part + spread)));
      pixels.set([...colour, 255], (row * width + column) * 4);
    }
  }
  return { width, height, pixels };
}

/** Brings a picture to the square that is hashed: the mean of what falls into each pixel. */
export function shrink({ width, height, pixels }: Picture): Uint8Array {
  const sums = new Float64Array(side * side * 4);
  const counts = new Float64Array(side * side);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const into = Math.floor((row * side) / height) * side + Math.floor((column * side) / width);
      counts[into]! += 1;
      for (let part = 0; part < 4; part++) sums[into * 4 + part]! += pixels[(row * width + column) * 4 + part]!;
    }
  }
  return Uint8Array.from(sums, (sum, index) => Math.round(sum / counts[Math.floor(index / 4)]!));
}

/** As a picture comes back from saving it anew: each block of 8 × 8 keeps few shades of itself. */
export function savedAnew({ width, height, pixels }: Picture, step = 24): Picture {
  const copy = new Uint8Array(pixels);
  for (let at = 0; at < copy.length; at += 4) {
    const [column, row] = [(at / 4) % width, Math.floor(at / 4 / width)];
    const block = ((row - (row % 8)) * width + (column - (column % 8))) * 4;
    for (let part = 0; part < 3; part++) {
      const mean = pixels[block + part]!;
      copy[at + part] = Math.min(255, Math.max(0, mean + Math.round((pixels[at + part]! - mean) / step) * step));
    }
  }
  return { width, height, pixels: copy };
}

/** Cuts a share off each edge. */
export const cropped = (scene: Scene, share: number): Scene => (x, y) => scene(share + x * (1 - 2 * share), share + y * (1 - 2 * share));
/** Makes it lighter and stronger, or the contrary. */
export const lit = (scene: Scene, by: number, times: number): Scene => (x, y) => scene(x, y).map((part) => (part - 128) * times + 128 + by) as [number, number, number];
export const mirrored = (scene: Scene): Scene => (x, y) => scene(1 - x, y);
