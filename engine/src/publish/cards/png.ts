import { constants, crc32, deflateSync } from 'node:zlib';
import { indexed } from './indexed.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const EIGHT_BITS = 8;
const [PALETTE, RGBA] = [3, 6];

/**
 * Pixels as a PNG file (ISO/IEC 15948), none of them altered. A card is flat colour with soft edges: it mostly has less than 257
 * colours, so that each pixel is one byte, and rows without a filter and the quickest compression already make a small file.
 *
 * @param pixels four bytes a pixel, row by row from the top
 */
export function toPng(pixels: Uint8Array, width: number, height: number): Buffer {
  const few = indexed(pixels);
  const rows = unfiltered(few?.indices ?? pixels, height);
  // Of one byte a pixel, flat colour is runs of one value, and looking for anything else takes longer than it saves.
  const packed = deflateSync(rows, { level: 2, strategy: few ? constants.Z_RLE : constants.Z_DEFAULT_STRATEGY });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(width, height, few ? PALETTE : RGBA)),
    ...(few ? [chunk('PLTE', few.palette)] : []),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function header(width: number, height: number, kind: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = EIGHT_BITS;
  header[9] = kind;
  return header;
}

/** Each row after the byte that says it has no filter. */
function unfiltered(bytes: Uint8Array, height: number): Buffer {
  const across = bytes.length / height;
  const rows = Buffer.alloc(height * (across + 1));
  for (let y = 0; y < height; y += 1) rows.set(bytes.subarray(y * across, (y + 1) * across), y * (across + 1) + 1);
  return rows;
}

/** Length, name, data, and the checksum of name and data. */
function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
