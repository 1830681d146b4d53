/** A point of an outline, in the font's own units with y upwards; an `off` point bends the line between its neighbours. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly off: boolean;
}

export type Contour = readonly Point[];

/** Reads the outlines of a font with quadratic curves, from its `glyf` and `loca` tables. */
export function outlinesIn(glyf: Buffer, loca: Buffer, longOffsets: boolean): (glyph: number) => readonly Contour[] {
  const offset = (glyph: number) => (longOffsets ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2);
  const outline = (glyph: number): readonly Contour[] => {
    const [from, to] = [offset(glyph), offset(glyph + 1)];
    if (from === to) return [];
    const contours = glyf.readInt16BE(from);
    return contours >= 0 ? simple(glyf, from, contours) : composite(glyf, from + 10, outline);
  };
  return outline;
}

const [ON_CURVE, X_SHORT, Y_SHORT, REPEAT, X_SAME, Y_SAME] = [1, 2, 4, 8, 16, 32];

function simple(glyf: Buffer, from: number, contours: number): Contour[] {
  const ends = Array.from({ length: contours }, (_, index) => glyf.readUInt16BE(from + 10 + index * 2));
  const count = (ends.at(-1) ?? -1) + 1;
  let at = from + 10 + contours * 2;
  at += 2 + glyf.readUInt16BE(at);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = glyf[at++]!;
    const times = flag & REPEAT ? glyf[at++]! + 1 : 1;
    for (let time = 0; time < times; time += 1) flags.push(flag);
  }
  const along = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? glyf[at++]! : -glyf[at++]!;
      else if (!(flag & same)) value += glyf.readInt16BE((at += 2) - 2);
      return value;
    });
  };
  const xs = along(X_SHORT, X_SAME);
  const ys = along(Y_SHORT, Y_SAME);
  const points = flags.map((flag, index) => ({ x: xs[index]!, y: ys[index]!, off: !(flag & ON_CURVE) }));
  return ends.map((end, index) => points.slice(index === 0 ? 0 : ends[index - 1]! + 1, end + 1));
}

const [WORDS, OFFSETS, SCALE, MORE, TWO_SCALES, MATRIX] = [1, 2, 8, 32, 64, 128];

/** A letter made of others: an `e` and an accent. */
function composite(glyf: Buffer, start: number, outline: (glyph: number) => readonly Contour[]): Contour[] {
  const contours: Contour[] = [];
  let at = start;
  let flags: number;
  do {
    flags = glyf.readUInt16BE(at);
    const part = outline(glyf.readUInt16BE(at + 2));
    const words = (flags & WORDS) !== 0;
    const read = (index: number) => (words ? glyf.readInt16BE(at + 4 + index * 2) : glyf.readInt8(at + 4 + index));
    const [dx, dy] = flags & OFFSETS ? [read(0), read(1)] : [0, 0];
    at += words ? 8 : 6;
    const fixed = () => glyf.readInt16BE((at += 2) - 2) / 16_384;
    let [a, b, c, d] = [1, 0, 0, 1];
    if (flags & SCALE) a = d = fixed();
    else if (flags & TWO_SCALES) [a, d] = [fixed(), fixed()];
    else if (flags & MATRIX) [a, b, c, d] = [fixed(), fixed(), fixed(), fixed()];
    contours.push(
      ...part.map((contour) =>
        contour.map(({ x, y, off }) => ({ x: Math.round(a * x + c * y) + dx, y: Math.round(b * x + d * y) + dy, off })),
      ),
    );
  } while (flags & MORE);
  return contours;
}
