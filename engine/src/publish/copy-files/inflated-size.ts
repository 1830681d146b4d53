import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const DEFLATED = 8;

/**
 * How many bytes the files of a ZIP archive come to when they are unpacked, from unpacking them: what an archive says of itself may be
 * untrue. Counting ends soon after `most`. Nothing for what is no such archive. (APPNOTE.TXT 6.3, 4.3.6 to 4.3.16.)
 */
export function inflatedSize(bytes: Uint8Array, most: number): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return sizeOf(bytes, view, most);
  } catch (error) {
    // A place beyond the end, or data that does not unpack.
    if (error instanceof RangeError || (error as NodeJS.ErrnoException).code?.startsWith('Z_')) return undefined;
    throw error;
  }
}

function sizeOf(bytes: Uint8Array, view: DataView, most: number): number | undefined {
  const end = endOf(view);
  if (end === undefined) return undefined;
  let at = view.getUint32(end + 16, true);
  let [size, read] = [0, 0];
  for (let left = view.getUint16(end + 10, true); left > 0 && size <= most; left -= 1) {
    if (view.getUint32(at, true) !== ENTRY) return undefined;
    const packed = fileAt(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
    // Files that lie over one another would be unpacked again and again.
    if (!packed || (read += packed.length) > bytes.length) return undefined;
    size += view.getUint16(at + 10, true) === DEFLATED ? unpackedSize(packed, most) : packed.length;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}

/** The record at the end of the archive, after which only a comment stands. */
function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function fileAt(bytes: Uint8Array, view: DataView, at: number, packedSize: number): Uint8Array | undefined {
  if (view.getUint32(at, true) !== LOCAL) return undefined;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return bytes.subarray(start, start + packedSize);
}

function unpackedSize(packed: Uint8Array, most: number): number {
  try {
    return inflateRawSync(packed, { maxOutputLength: most }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return most + 1;
    throw error;
  }
}
