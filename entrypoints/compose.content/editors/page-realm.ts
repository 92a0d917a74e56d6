/** The two names Firefox gives content scripts for reaching the page's own objects. */
declare const cloneInto: (<Value>(value: Value, scope: object) => Value) | undefined;
type Both = Window & { readonly wrappedJSObject?: Window & typeof globalThis };

/** Firefox: the page's own window, and a way to hand it plain values. Chromium has no such door, and null here tells the two apart. */
export const pageRealm = typeof cloneInto === 'function' && (window as Both).wrappedJSObject
  ? { window: (window as Both).wrappedJSObject as Window & typeof globalThis, give: <Value>(value: Value): Value => cloneInto(value, window) }
  : null;
