import { binned, sketchSize, type Sketch } from './sketch';

/** Posts in a block, and whole numbers each takes in it: 56 bytes a post. */
export const blockPosts = 1024;
export const postSize = binned + 4;

/**
 * What 1,024 posts are found by, number by number: first the first of all of them, then the second, so that a scan reads what lies side by
 * side. Ten numbers of bins, the first key of the beginning, half of each of the other two, the moment in seconds, and what the post is.
 */
export type Block = Int32Array<ArrayBuffer>;

/** A post that may be near: its place in the block, how many of the 40 bins agree, a mark of its site and account, and seconds since 1970. */
export type Candidate = { readonly block: number; readonly slot: number; readonly bins: number; readonly place: number; readonly at: number };

/** Where in a block the keys of the beginning, the moment and the rest lie. */
const head = binned * blockPosts;
const heads = (binned + 1) * blockPosts;
const moment = (binned + 2) * blockPosts;
const about = (binned + 3) * blockPosts;

/** What is kept beside a sketch: whether the post is a reply, and a mark of its place. Never 0, which means that there is no post. */
export function aboutPost(isReply: boolean, place: string): number {
  let hash = 0;
  for (let index = 0; index < place.length; index++) hash = (Math.imul(hash, 31) + place.charCodeAt(index)) | 0;
  return (((hash ^ (hash >>> 15)) & 0xffffff) << 2) | (isReply ? 2 : 1);
}

/** An empty block. */
export const newBlock = (): Block => new Int32Array(blockPosts * postSize);

/**
 * What a post is in a block, as its numbers lie there from first to last; null for one that is gone or says nothing.
 *
 * @param at milliseconds since 1970
 */
export function slotValues(sketch: Sketch | null, about: number, at: number): Block {
  const values = new Int32Array(postSize);
  if (!sketch) return values;
  values.set(sketch.subarray(0, binned + 1));
  values[binned + 1] = halves(sketch);
  // Beyond 2106 a post counts as one of 2106.
  values[binned + 2] = Math.min(Math.max(0, Math.floor(at / 1000)), 0xffffffff) | 0;
  values[binned + 3] = about;
  return values;
}

/** Writes a post into its slot. */
export function setSlot(block: Block, slot: number, values: Int32Array): void {
  for (let part = 0; part < postSize; part++) block[part * blockPosts + slot] = values[part] ?? 0;
}

/** The second and third key, half of each: three equal ones are no accident all the same. */
const halves = (sketch: Sketch) => ((sketch[binned + 1] ?? 0) & 0xffff) | ((sketch[sketchSize - 1] ?? 0) << 16);

/** Bins that have to agree before a text is looked at: of the labelled near pairs one in a hundred has fewer than 14 of 40 and none fewer than 11, of posts on other matters one in a thousand has 9. */
const enough = 9;
/** Of those that agree less than this a large history has many, and hardly one is near: so many of them are worth looking at. */
const unlikely = { bins: 14, most: 12 };
/** Of those that hardly agree, either all are, being few, or none. */
const hardly = { bins: 11, most: 6 };

/**
 * Finds the posts that may be near a sketch, likest first, the youngest first among equals. Scans all blocks: 16 bins of each post,
 * and the rest only where two of these agree or the beginning is nearly the same. Which of them are read is a matter of its own: see choice.ts.
 */
export function scan(blocks: ReadonlyMap<number, Block>, sketch: Sketch, isReply: boolean): readonly Candidate[] {
  const found: Candidate[] = [];
  const kind = isReply ? 2 : 1;
  for (const [number, block] of blocks) scanBlock(block, number, sketch, kind, found);
  found.sort((a, b) => b.bins - a.bins || b.at - a.at || b.block - a.block || b.slot - a.slot);
  const [likely, more] = [countFrom(found, unlikely.bins), countFrom(found, hardly.bins)];
  return found.slice(0, Math.min(likely + unlikely.most, found.length - more > hardly.most ? more : found.length));
}

/** How many have so many bins or more. */
function countFrom(found: readonly Candidate[], bins: number): number {
  const end = found.findIndex((one) => one.bins < bins);
  return end < 0 ? found.length : end;
}

/** Bytes that agree leave a zero byte, which is turned into its highest bit; the odd bit too many only costs a second look. */
function scanBlock(block: Block, number: number, sketch: Sketch, kind: number, found: Candidate[]): void {
  const [q0, q1, q2, q3, q4, q5, q6, q7, q8, q9, key] = sketch as unknown as readonly [number, number, number, number, number, number, number, number, number, number, number];
  const more = halves(sketch);
  for (let slot = 0; slot < blockPosts; slot++) {
    const x0 = (block[slot] as number) ^ q0;
    const x1 = (block[blockPosts + slot] as number) ^ q1;
    const x2 = (block[2 * blockPosts + slot] as number) ^ q2;
    const x3 = (block[3 * blockPosts + slot] as number) ^ q3;
    const z0 = (x0 - 0x01010101) & ~x0 & 0x80808080;
    const z1 = (x1 - 0x01010101) & ~x1 & 0x80808080;
    const z2 = (x2 - 0x01010101) & ~x2 & 0x80808080;
    const z3 = (x3 - 0x01010101) & ~x3 & 0x80808080;
    const agree = (z0 >>> 7) | (z1 >>> 6) | (z2 >>> 5) | (z3 >>> 4);
    if ((agree & (agree - 1)) !== 0) {
      // In line, and all at once: one post in five comes here, and a call for each would cost as much as the rest.
      const x4 = (block[4 * blockPosts + slot] as number) ^ q4;
      const x5 = (block[5 * blockPosts + slot] as number) ^ q5;
      const x6 = (block[6 * blockPosts + slot] as number) ^ q6;
      const x7 = (block[7 * blockPosts + slot] as number) ^ q7;
      const x8 = (block[8 * blockPosts + slot] as number) ^ q8;
      const x9 = (block[9 * blockPosts + slot] as number) ^ q9;
      const z4 = (x4 - 0x01010101) & ~x4 & 0x80808080;
      const z5 = (x5 - 0x01010101) & ~x5 & 0x80808080;
      const z6 = (x6 - 0x01010101) & ~x6 & 0x80808080;
      const z7 = (x7 - 0x01010101) & ~x7 & 0x80808080;
      const z8 = (x8 - 0x01010101) & ~x8 & 0x80808080;
      const z9 = (x9 - 0x01010101) & ~x9 & 0x80808080;
      // Each byte of the sum counts its own four bits in ten numbers.
      const counts = (z0 >>> 7) + (z1 >>> 7) + (z2 >>> 7) + (z3 >>> 7) + (z4 >>> 7) + (z5 >>> 7) + (z6 >>> 7) + (z7 >>> 7) + (z8 >>> 7) + (z9 >>> 7);
      if (Math.imul(counts, 0x01010101) >>> 24 < enough && block[head + slot] !== key && block[heads + slot] !== more) continue;
    } else if (block[head + slot] !== key) continue;
    look(block, number, slot, sketch, kind, found);
  }
}

function look(block: Block, number: number, slot: number, sketch: Sketch, kind: number, found: Candidate[]): void {
  const place = block[about + slot] as number;
  if ((place & 3) !== kind) return;
  const apart = (block[heads + slot] as number) ^ halves(sketch);
  const keys = (block[head + slot] === sketch[binned] ? 1 : 0) + ((apart & 0xffff) === 0 ? 1 : 0) + ((apart & ~0xffff) === 0 ? 1 : 0);
  const bins = Math.max(agreeing(block, slot, sketch), beginning[keys] ?? 0);
  if (bins >= enough) found.push({ block: number, slot, bins, place, at: (block[moment + slot] as number) >>> 0 });
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
