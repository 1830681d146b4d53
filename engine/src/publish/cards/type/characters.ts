/** Finds the glyph of a character in a font's `cmap`, by its table of the Basic Multilingual Plane (format 4). */
export function characterMap(cmap: Buffer): (character: number) => number {
  const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(4 + index * 8 + 4));
  const start = tables.find((at) => cmap.readUInt16BE(at) === 4);
  if (start === undefined)
    throw new Error('A font of the cards maps no characters in the usual way; bring its package anew.');
  const segments = cmap.readUInt16BE(start + 6) / 2;
  const ends = start + 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const offsets = deltas + segments * 2;
  return (character) => {
    for (let index = 0; index < segments; index += 1) {
      if (character > cmap.readUInt16BE(ends + index * 2)) continue;
      const first = cmap.readUInt16BE(starts + index * 2);
      if (character < first) return 0;
      const delta = cmap.readUInt16BE(deltas + index * 2);
      const offset = cmap.readUInt16BE(offsets + index * 2);
      if (offset === 0) return (character + delta) & 0xffff;
      const glyph = cmap.readUInt16BE(offsets + index * 2 + offset + (character - first) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
