import { binned, sketchSize, type Sketch } from './sketch';

/** Posts in a block, and whole numbers each takes in it: its sketch and what it is. 56 bytes a post; a block stays below the 64 kB from which browsers put values into files of their own. */
export const blockPosts = 1024;
export const postSize = sketchSize + 1;

/** Sketches of 1,024 posts, number by number: first the first of all of them, then the second, so that a scan reads what lies side by side. */
export type Block = Int32Array<ArrayBuffer>;

/** A post that may be near: its place in the block and how many of the 40 bins agree. */
export type Candidate = { readonly block: number; readonly slot: number; readonly bins: number; readonly place: number };

/** What is kept beside a sketch: whether the post is a reply, and a mark of its place. Never 0, which means that there is no post. */
export function aboutPost(isReply: boolean, place: string): number {
  let hash = 0;
  for (let index = 0; index < place.length; index++) hash = (Math.imul(hash, 31) + place.charCodeAt(index)) | 0;
  return (((hash ^ (hash >>> 15)) & 0xffffff) << 2) | (isReply ? 2 : 1);
}

/** An empty block. */
export const newBlock = (): Block => new Int32Array(blockPosts * postSize);

/** Writes a post into its slot; null takes it out. */
export function setSlot(block: Block, slot: number, sketch: Sketch | null, about: number): void {
  for (let part = 0; part < sketchSize; part++) block[part * blockPosts + slot] = sketch?.[part] ?? 0;
  block[sketchSize * blockPosts + slot] = sketch ? about : 0;
}

/** Bins that have to agree before a text is looked at: of the labelled near pairs none has fewer than 14 of 40, of posts on other matters one in six hundred has 9. */
const enough = 9;
/** Texts of one place, and of all, that are worth looking at; and of those that hardly agree, of which a large history has many and hardly one is near. */
const most = { place: 6, all: 24, weak: 6 };
const weak = 11;

/**
 * Finds the posts most like a sketch, likest first, the younger number first among equals. Scans all blocks: 16 bins of each post,
 * and the rest only where two of these agree or the beginning is nearly the same.
 */
export function scan(blocks: ReadonlyMap<number, Block>, sketch: Sketch, isReply: boolean): readonly Candidate[] {
  const found: Candidate[] = [];
  const kind = isReply ? 2 : 1;
  for (const [number, block] of blocks) scanBlock(block, number, sketch, kind, found);
  found.sort((a, b) => b.bins - a.bins || b.block - a.block || b.slot - a.slot);
  const places = new Map<number, number>();
  const kept: Candidate[] = [];
  let poor = 0;
  for (const one of found) {
    if (one.bins < weak && ++poor > most.weak) break;
    const count = places.get(one.place) ?? 0;
    if (count < most.place && kept.push(one) >= most.all) break;
    places.set(one.place, count + 1);
  }
  return kept;
}

function scanBlock(block: Block, number: number, sketch: Sketch, kind: number, found: Candidate[]): void {
  const q0 = sketch[0] as number;
  const q1 = sketch[1] as number;
  const q2 = sketch[2] as number;
  const q3 = sketch[3] as number;
  const head = sketch[binned] as number;
  for (let slot = 0; slot < blockPosts; slot++) {
    // Bytes that agree leave a zero byte, which this turns into its highest bit; the odd bit too many only costs a second look.
    const x0 = (block[slot] as number) ^ q0;
    const x1 = (block[blockPosts + slot] as number) ^ q1;
    const x2 = (block[2 * blockPosts + slot] as number) ^ q2;
    const x3 = (block[3 * blockPosts + slot] as number) ^ q3;
    const z0 = (x0 - 0x01010101) & ~x0 & 0x80808080;
    const z1 = (x1 - 0x01010101) & ~x1 & 0x80808080;
    const z2 = (x2 - 0x01010101) & ~x2 & 0x80808080;
    const z3 = (x3 - 0x01010101) & ~x3 & 0x80808080;
    const agree = (z0 >>> 7) | (z1 >>> 6) | (z2 >>> 5) | (z3 >>> 4);
    if ((agree & (agree - 1)) !== 0 || block[binned * blockPosts + slot] === head) look(block, number, slot, sketch, kind, found);
  }
}

function look(block: Block, number: number, slot: number, sketch: Sketch, kind: number, found: Candidate[]): void {
  const place = block[sketchSize * blockPosts + slot] as number;
  if ((place & 3) !== kind) return;
  let keys = 0;
  for (let part = binned; part < sketchSize; part++) if (block[part * blockPosts + slot] === sketch[part]) keys++;
  const bins = Math.max(agreeing(block, slot, sketch), beginning[keys] ?? 0);
  if (bins >= enough) found.push({ block: number, slot, bins, place });
}

/** How many bins so many agreeing keys of the beginning are worth. */
const beginning: readonly number[] = [0, 0, 12, 20];

function agreeing(block: Block, slot: number, sketch: Sketch): number {
  let count = 0;
  for (let part = 0; part < binned; part++) {
    const x = (block[part * blockPosts + slot] as number) ^ (sketch[part] as number);
    if ((x & 0xff) === 0) count++;
    if ((x & 0xff00) === 0) count++;
    if ((x & 0xff0000) === 0) count++;
    if ((x & 0xff000000) === 0) count++;
  }
  return count;
}
