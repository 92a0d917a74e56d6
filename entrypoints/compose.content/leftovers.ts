/** How a mark can look, those on top last. */
export const looks = ['hint', 'warning', 'error', 'lit'] as const;

/** Under which name the page's list of highlights knows it. */
export const nameOf = (look: (typeof looks)[number]) => `takt-${look}`;

/** Takes out of the page what an older script of ours left: Firefox ends the scripts of an updated extension without a word to them. */
export function sweep(): void {
  const left = document.querySelectorAll('takt-coach, takt-marks');
  if (left.length === 0) return;
  for (const each of left) each.remove();
  // By name: Firefox lets no extension walk through the page's list.
  for (const look of looks) CSS.highlights.delete(nameOf(look));
}
