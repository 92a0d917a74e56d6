import type { Media, PictureLikeness } from '../draft';
import type { PastFile, PastPost } from '../past';
import { hashDistance } from './picture';

/** Smaller files have the same size by chance. */
const least = 5_000;
/** Half of all bits differ between any two pictures; from here on nobody would call them alike. */
const farthest = 60;

/** The file of a picture, as it is known again by: missing when nobody saw it handed over, or when there is nothing to tell it by. */
export function fileOf({ kind, type, bytes, width, height, hash }: Pick<Media, 'kind' | 'type' | 'bytes' | 'width' | 'height' | 'hash'>): PastFile | undefined {
  if (kind !== 'image' || type === undefined || bytes === undefined || (bytes < least && hash === undefined)) return undefined;
  return { type, bytes, ...(width !== undefined && height !== undefined && { width, height }), ...(hash !== undefined && { hash }) };
}

/**
 * Pictures of own posts that look like those of this draft, or are the very files: the same to the byte in size, kind and measure. Newest first.
 * Where nobody could open one of the two, only the same file is found.
 */
export function samePictures(media: readonly Media[], past: readonly PastPost[]): readonly PictureLikeness[] {
  const files = media.map(fileOf);
  return past.flatMap(({ site, account, at, files: before = [] }) =>
    files.flatMap((file, which): PictureLikeness[] => {
      const distance = file ? Math.min(...before.map((one) => distanceOf(one, file))) : farthest + 1;
      return distance > farthest ? [] : [{ which, site, ...(account !== undefined && { account }), at, distance }];
    }));
}

function distanceOf(one: PastFile, other: PastFile): number {
  if (isSame(one, other)) return 0;
  return one.hash === undefined || other.hash === undefined ? Infinity : hashDistance(one.hash, other.hash);
}

function isSame(one: PastFile, other: PastFile): boolean {
  if (one.type !== other.type || one.bytes !== other.bytes || one.bytes < least) return false;
  return one.width === undefined || other.width === undefined || (one.width === other.width && one.height === other.height);
}
