/** Which whole numbers were there already: some 16 bytes each, where a set takes four times as much and doubles at once. */
export class Seen {
  private places = new Float64Array(1024);
  private count = 0;

  /** Takes in a number from 0 to 2^53 − 1; false when it was there. */
  add(number: number): boolean {
    if (this.count * 2 >= this.places.length) this.grow();
    if (!put(this.places, number + 1)) return false;
    this.count++;
    return true;
  }

  private grow(): void {
    const larger = new Float64Array(this.places.length * 2);
    for (const value of this.places) if (value !== 0) put(larger, value);
    this.places = larger;
  }
}

/** Writes a value above 0 into the first free place from its own on; false when it is there. */
function put(places: Float64Array, value: number): boolean {
  let place = (value % 4_294_967_291) % places.length;
  for (; places[place] !== 0; place = (place + 1) % places.length) if (places[place] === value) return false;
  places[place] = value;
  return true;
}
