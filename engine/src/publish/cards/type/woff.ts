import { inflateSync } from 'node:zlib';

const SIGNATURE = 0x774f4646;
const [HEADER, ENTRY] = [44, 20];

/**
 * The tables of a WOFF 1.0 file by their tags, unpacked.
 *
 * @throws Error for a file of another kind
 */
export function unpackWoff(file: Buffer): ReadonlyMap<string, Buffer> {
  if (file.readUInt32BE(0) !== SIGNATURE)
    throw new Error('A font of the cards is not a WOFF 1.0 file; bring its package anew.');
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < file.readUInt16BE(12); index += 1) {
    const entry = HEADER + index * ENTRY;
    const [offset, packed, whole] = [4, 8, 12].map((at) => file.readUInt32BE(entry + at)) as [number, number, number];
    const bytes = file.subarray(offset, offset + packed);
    tables.set(file.toString('latin1', entry, entry + 4), packed < whole ? inflateSync(bytes) : bytes);
  }
  return tables;
}
