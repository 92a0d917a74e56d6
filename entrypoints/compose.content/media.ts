import type { AltState, Media, Surface } from '../../rules';
import type { Files, Handed } from './files';
import { closestDeep, firstRank, matchesDeep, queryDeep } from './selectors';

/**
 * Pictures and films as the box shows them, of one part where it is a thread.
 *
 * @param boxes the main boxes in document order: a picture belongs to the last box before it
 */
export function mediaOf(root: Element, surface: Surface, boxes: readonly Element[], part: number, files: Files): readonly Media[] {
  const previews = previewsOf(root, surface);
  files.shows(previews.length);
  const handed = files.list().length === previews.length ? files.list() : [];
  return previews.flatMap((preview, index) => (partOf(preview, boxes) === part ? [mediumOf(preview, surface, handed[index])] : []));
}

function previewsOf(root: Element, { media }: Surface): readonly Element[] {
  return media ? firstRank(root, media.preview).elements : [];
}

function partOf(preview: Element, boxes: readonly Element[]): number {
  const after = boxes.findLastIndex((box) => box.compareDocumentPosition(preview) & Node.DOCUMENT_POSITION_FOLLOWING);
  return Math.max(0, after);
}

function mediumOf(preview: Element, { media }: Surface, handed: Handed | undefined): Media {
  const item = (media?.item && closestDeep(preview, media.item)) || preview;
  const video = preview instanceof HTMLVideoElement ? preview : null;
  const size = video ? [video.videoWidth, video.videoHeight] : preview instanceof HTMLImageElement ? [preview.naturalWidth, preview.naturalHeight] : [];
  const width = handed?.width ?? size[0];
  const height = handed?.height ?? size[1];
  return {
    kind: video || handed?.type.startsWith('video/') ? 'video' : 'image',
    alt: altOf(item, media),
    ...handed,
    ...(width && height && { width, height }),
    ...(video && Number.isFinite(video.duration) && { seconds: video.duration }),
  };
}

function altOf(item: Element, media: Surface['media']): AltState {
  const shows = (selector: string | undefined) => selector !== undefined && (matchesDeep(item, selector) || queryDeep(item, selector).length > 0);
  if (shows(media?.altMissing)) return { state: 'missing' };
  return { state: shows(media?.altPresent) ? 'present' : 'unknown' };
}
