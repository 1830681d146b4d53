import { inflateSync } from 'node:zlib';

/** The pixels of a PNG without filters, as cards are written; for the tests. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** How many pixels of a rectangle are nearer to ink than to paper. */
  dark(left: number, top: number, width: number, height: number): number;
}

export function readPng(file: Buffer): Picture {
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const start = file.indexOf('IDAT') + 4;
  const rows = inflateSync(file.subarray(start, start + file.readUInt32BE(start - 8)));
  const shade = (x: number, y: number) => rows[y * (width * 4 + 1) + 1 + x * 4 + 1]!;
  return {
    width,
    height,
    dark(left, top, across, down) {
      let count = 0;
      for (let y = top; y < top + down; y += 1)
        for (let x = left; x < left + across; x += 1) if (shade(x, y) < 128) count += 1;
      return count;
    },
  };
}
