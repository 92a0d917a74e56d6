import type { Media, PictureLikeness } from '../draft';
import type { PastFile, PastPost } from '../past';

/** Smaller files have the same size by chance. */
const least = 5_000;

/** The file of a picture, as it is known again by: missing when nobody saw it handed over, or when it is too small to be told. */
export function fileOf({ kind, type, bytes, width, height }: Pick<Media, 'kind' | 'type' | 'bytes' | 'width' | 'height'>): PastFile | undefined {
  if (kind !== 'image' || type === undefined || bytes === undefined || bytes < least) return undefined;
  return { type, bytes, ...(width !== undefined && height !== undefined && { width, height }) };
}

/**
 * Pictures of own posts that are the very files of this draft: the same to the byte in size, kind and measure. Newest first.
 * A picture that was cropped or saved anew is another file, and not found: pixels are neither kept nor compared.
 */
export function samePictures(media: readonly Media[], past: readonly PastPost[]): readonly PictureLikeness[] {
  const files = media.map(fileOf);
  return past.flatMap(({ site, account, at, files: before = [] }) =>
    files.flatMap((file, which): PictureLikeness[] => (file && before.some((one) => isSame(one, file)) ? [{ which, site, ...(account !== undefined && { account }), at, distance: 0 }] : [])));
}

function isSame(one: PastFile, other: PastFile): boolean {
  if (one.type !== other.type || one.bytes !== other.bytes) return false;
  return one.width === undefined || other.width === undefined || (one.width === other.width && one.height === other.height);
}
