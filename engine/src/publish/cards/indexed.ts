/** Pixels as places in a palette, one byte each. */
export interface Indexed {
  /** Three bytes a colour: red, green, blue. */
  readonly palette: Uint8Array;
  readonly indices: Uint8Array;
}

/** A palette has room for as many colours as a byte can tell apart. */
const MOST = 256;
/** Places of a table that finds a colour at once; far more than colours, so that few fall on a place that is taken. */
const SLOTS = 4096;
/** A shorter run is written pixel by pixel. */
const LONG = 16;

/**
 * Gives each pixel's place in the palette of all colours, in the order in which they are met; nothing where there are more colours
 * than a palette holds, or some that let the ground through. Neighbours of one colour are looked up once.
 *
 * @param pixels four bytes a pixel: red, green, blue, and 255 where opaque
 */
export function indexed(pixels: Uint8Array): Indexed | undefined {
  // Four bytes are looked at as one number, which has to begin at a multiple of four.
  const aligned = pixels.byteOffset % 4 === 0 ? pixels : Uint8Array.from(pixels);
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, pixels.length / 4);
  const indices = new Uint8Array(words.length);
  const colours = new Int32Array(MOST);
  // A slot holds the place of its colour, and one more: 0 is free.
  const slots = new Int16Array(SLOTS);
  let count = 0;
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    let slot = Math.imul(word, 0x9e37_79b1) >>> 20;
    while (slots[slot] !== 0 && colours[slots[slot]! - 1] !== word) slot = (slot + 1) % SLOTS;
    if (slots[slot] === 0) {
      if (count === MOST || aligned[at * 4 + 3] !== 255) return undefined;
      colours[count] = word;
      slots[slot] = count += 1;
    }
    const place = slots[slot]! - 1;
    const from = at;
    do at += 1;
    while (at < words.length && words[at] === word);
    if (at - from >= LONG) indices.fill(place, from, at);
    else for (let each = from; each < at; each += 1) indices[each] = place;
  }
  return { palette: opaque(colours.subarray(0, count)), indices };
}

/** Colours without their fourth byte. */
function opaque(colours: Int32Array): Uint8Array {
  const bytes = new Uint8Array(colours.buffer, 0, colours.length * 4);
  return bytes.filter((_, at) => at % 4 !== 3);
}
