import { inflateSync } from 'node:zlib';

/** The pixels of a PNG without filters, as cards are written; for the tests. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of a pixel. */
  pixel(x: number, y: number): readonly number[];
  /** How many pixels of a rectangle are nearer to ink than to paper. */
  dark(left: number, top: number, width: number, height: number): number;
}

const PALETTE = 3;

export function readPng(file: Buffer): Picture {
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const pixel = file[25] === PALETTE ? fromPalette(file, width) : fromBytes(file, width);
  return {
    width,
    height,
    pixel,
    dark(left, top, across, down) {
      let count = 0;
      for (let y = top; y < top + down; y += 1)
        for (let x = left; x < left + across; x += 1) if (pixel(x, y)[1]! < 128) count += 1;
      return count;
    },
  };
}

function chunk(file: Buffer, name: string): Buffer {
  const start = file.indexOf(name) + 4;
  return file.subarray(start, start + file.readUInt32BE(start - 8));
}

function fromPalette(file: Buffer, width: number): Picture['pixel'] {
  const rows = inflateSync(chunk(file, 'IDAT'));
  const palette = chunk(file, 'PLTE');
  return (x, y) => {
    const at = rows[y * (width + 1) + 1 + x]! * 3;
    return [...palette.subarray(at, at + 3), 255];
  };
}

function fromBytes(file: Buffer, width: number): Picture['pixel'] {
  const rows = inflateSync(chunk(file, 'IDAT'));
  return (x, y) => {
    const at = y * (width * 4 + 1) + 1 + x * 4;
    return [...rows.subarray(at, at + 4)];
  };
}
