/** Bytes of a plain sketch. */
export const plainSize = 64;
/** Equal bytes from which a text is looked at, and how much shorter it may be. */
const enough = 22;
const shortest = 0.5;
const nothing = 0xffffffff;

/** One-permutation minhash in 64 bytes over the four-letter pieces of a text as it is: what anybody would write first. */
export function plainSketch(text: string): Uint8Array {
  const least = new Uint32Array(plainSize).fill(nothing);
  const said = text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  for (let from = 0; from + 4 <= said.length; from++) {
    let hash = 0x811c9dc5;
    for (let at = from; at < from + 4; at++) hash = Math.imul(hash ^ said.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    hash = (hash ^ (hash >>> 13)) >>> 0;
    const bin = hash % plainSize;
    if (hash < (least[bin] ?? 0)) least[bin] = hash;
  }
  return Uint8Array.from(least, (value) => value >>> 24);
}

/** A history of such sketches, scanned from end to end with a filter of length: the numbers of the texts to be looked at. */
export function plainScan(): { add(number: number, text: string): void; find(text: string): number[] } {
  let [sketches, lengths] = [new Uint8Array(0), new Uint16Array(0)];
  let count = 0;
  return {
    add(number, text) {
      if (number >= lengths.length) {
        const [more, longer] = [new Uint8Array(plainSize * Math.max(1024, 2 * number)), new Uint16Array(Math.max(1024, 2 * number))];
        more.set(sketches);
        longer.set(lengths);
        [sketches, lengths] = [more, longer];
      }
      sketches.set(plainSketch(text), number * plainSize);
      lengths[number] = text.length;
      count = Math.max(count, number + 1);
    },
    find(text) {
      const asked = plainSketch(text);
      const [least, most] = [text.length * shortest, text.length / shortest];
      const found: number[] = [];
      for (let number = 0; number < count; number++) {
        const length = lengths[number] ?? 0;
        if (length < least || length > most) continue;
        let equal = 0;
        for (let at = 0, from = number * plainSize; at < plainSize; at++) if (sketches[from + at] === asked[at]) equal++;
        if (equal >= enough) found.push(number);
      }
      return found;
    },
  };
}
