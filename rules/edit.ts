/** Start and end in UTF-16 units, end exclusive. */
export type Span = readonly [start: number, end: number];

/** Replace what stands at `at` by `text`. */
export type Edit = { readonly at: Span; readonly text: string };
