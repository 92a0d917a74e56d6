/** A drawing on a grid of 16: the `d` of one path, drawn as a line. */
export type Drawing = string;

export const close: Drawing = 'M4 4l8 8M12 4l-8 8';
export const check: Drawing = 'M3 8.5l3.2 3.2L13 4.8';
export const copy: Drawing = 'M5.5 5.5v-2a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-2M3.5 5.5h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-6a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1z';
export const target: Drawing = 'M8 1.8v3M8 11.2v3M1.8 8h3M11.2 8h3M12 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z';
export const down: Drawing = 'M4 6.2L8 10.2l4-4';
export const up: Drawing = 'M4 9.8l4-4 4 4';
export const right: Drawing = 'M6.2 4l4 4-4 4';
export const left: Drawing = 'M9.8 4l-4 4 4 4';
export const undo: Drawing = 'M5.5 3L2.5 6l3 3M2.8 6h6.4a4 4 0 0 1 0 8H6.5';
export const mute: Drawing = 'M8 13.8a1.6 1.6 0 0 1-1.5-1M4.4 6.4c0 3-1.6 3.6-1.6 4.4h8.4M5.4 3.8A3.6 3.6 0 0 1 11.6 6.4c0 .9.1 1.6.4 2.2M2.2 2.2l11.6 11.6';
export const gear: Drawing = 'M2 4.5h6.2M12 4.5h2M2 11.5h2M7.8 11.5H14M12 4.5a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0zM7.8 11.5a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0z';
export const search: Drawing = 'M10.4 10.4L14 14M11.8 7a4.8 4.8 0 1 1-9.6 0 4.8 4.8 0 0 1 9.6 0z';
export const bin: Drawing = 'M2.5 4.2h11M6.2 4V2.5h3.6V4M4 4.4l.6 9.1h6.8l.6-9.1M6.7 7.2v3.6M9.3 7.2v3.6';
export const save: Drawing = 'M8 2.2v7.6M4.8 6.8L8 10l3.2-3.2M2.5 12.2v1.3h11v-1.3';
export const out: Drawing = 'M9 2.5h4.5V7M13.2 2.8L7.6 8.4M6.5 3.5h-3a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1v-3';
export const arrow: Drawing = 'M2.5 8h10.2M9 4.2L12.8 8 9 11.8';
export const plus: Drawing = 'M8 3v10M3 8h10';
export const info: Drawing = 'M8 7.3v3.9M8 4.8v.1M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z';
export const clock: Drawing = 'M8 4.6V8l2.3 1.6M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z';
export const pulse: Drawing = 'M1.6 8.6h2.9l1.8-4.8 2.9 8.6 1.9-3.8h3.3';
export const shield: Drawing = 'M8 1.9l5 1.8v3.8c0 3.2-2 5.4-5 6.6-3-1.2-5-3.4-5-6.6V3.7zM5.8 7.9l1.6 1.6 2.9-3.1';

export const beside: Drawing = 'M3 2.5h10a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1zM9.6 2.5v11';
export const person: Drawing = 'M10.8 5.2a2.8 2.8 0 1 1-5.6 0 2.8 2.8 0 0 1 5.6 0zM2.8 13.8c.4-2.7 2.5-4.2 5.2-4.2s4.8 1.5 5.2 4.2z';

/** An icon beside words; it says nothing by itself. */
export function Icon({ of }: { of: Drawing }) {
  return (
    <svg class="t-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={of} />
    </svg>
  );
}
