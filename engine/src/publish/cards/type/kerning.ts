/** How much nearer two letters stand than their widths say, in the font's units: the pairs of a `GPOS` table. */
export function kerningIn(gpos: Buffer | undefined): (left: number, right: number) => number {
  if (!gpos) return () => 0;
  const pairs = pairTables(gpos);
  const known = new Map<number, number>();
  return (left, right) => {
    const key = left * 65_536 + right;
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = firstOf(gpos, pairs, left, right)));
    return value;
  };
}

const [PAIRS, EXTENSION] = [2, 9];
/** The one adjustment that horizontal kerning needs: the advance of the first letter. */
const X_ADVANCE = 4;

/** Where the pair tables of the `kern` feature start. */
function pairTables(gpos: Buffer): number[] {
  const features = gpos.readUInt16BE(6);
  const lookups = gpos.readUInt16BE(8);
  const wanted = new Set<number>();
  for (let index = 0; index < gpos.readUInt16BE(features); index += 1) {
    const record = features + 2 + index * 6;
    if (gpos.toString('latin1', record, record + 4) !== 'kern') continue;
    const feature = features + gpos.readUInt16BE(record + 4);
    for (let each = 0; each < gpos.readUInt16BE(feature + 2); each += 1)
      wanted.add(gpos.readUInt16BE(feature + 4 + each * 2));
  }
  return [...wanted].flatMap((index) => {
    const lookup = lookups + gpos.readUInt16BE(lookups + 2 + index * 2);
    const tables = Array.from(
      { length: gpos.readUInt16BE(lookup + 4) },
      (_, each) => lookup + gpos.readUInt16BE(lookup + 6 + each * 2),
    );
    const kind = gpos.readUInt16BE(lookup);
    if (kind === PAIRS) return tables;
    if (kind !== EXTENSION) return [];
    return tables.filter((at) => gpos.readUInt16BE(at + 2) === PAIRS).map((at) => at + gpos.readUInt32BE(at + 4));
  });
}

function firstOf(gpos: Buffer, tables: readonly number[], left: number, right: number): number {
  for (const at of tables) {
    const covered = coverage(gpos, at + gpos.readUInt16BE(at + 2), left);
    if (covered === -1) continue;
    const value =
      gpos.readUInt16BE(at) === 1 ? fromPairs(gpos, at, covered, right) : fromClasses(gpos, at, left, right);
    if (value !== undefined) return value;
  }
  return 0;
}

/** Bytes of a value with these parts, and of those before its advance. */
const sizeOf = (format: number) => 2 * [1, 2, 4, 8, 16, 32, 64, 128].filter((bit) => format & bit).length;
const advanceAt = (format: number) => sizeOf(format & (X_ADVANCE - 1));

function fromPairs(gpos: Buffer, at: number, covered: number, right: number): number | undefined {
  const [first, second] = [gpos.readUInt16BE(at + 4), gpos.readUInt16BE(at + 6)];
  const set = at + gpos.readUInt16BE(at + 10 + covered * 2);
  const size = 2 + sizeOf(first) + sizeOf(second);
  for (let index = 0; index < gpos.readUInt16BE(set); index += 1) {
    const pair = set + 2 + index * size;
    if (gpos.readUInt16BE(pair) === right) return first & X_ADVANCE ? gpos.readInt16BE(pair + 2 + advanceAt(first)) : 0;
  }
  return undefined;
}

function fromClasses(gpos: Buffer, at: number, left: number, right: number): number | undefined {
  const [first, second] = [gpos.readUInt16BE(at + 4), gpos.readUInt16BE(at + 6)];
  const row = classOf(gpos, at + gpos.readUInt16BE(at + 8), left);
  const column = classOf(gpos, at + gpos.readUInt16BE(at + 10), right);
  const size = sizeOf(first) + sizeOf(second);
  const value = at + 16 + (row * gpos.readUInt16BE(at + 14) + column) * size;
  return first & X_ADVANCE ? gpos.readInt16BE(value + advanceAt(first)) : 0;
}

/** The place of a glyph in a coverage table, or −1. */
function coverage(table: Buffer, at: number, glyph: number): number {
  const count = table.readUInt16BE(at + 2);
  const ranges = table.readUInt16BE(at) === 2;
  for (let index = 0; index < count; index += 1) {
    if (!ranges && table.readUInt16BE(at + 4 + index * 2) === glyph) return index;
    const range = at + 4 + index * 6;
    if (!ranges || glyph < table.readUInt16BE(range) || glyph > table.readUInt16BE(range + 2)) continue;
    return table.readUInt16BE(range + 4) + glyph - table.readUInt16BE(range);
  }
  return -1;
}

/** The class of a glyph; 0 for all that a table does not name. */
function classOf(table: Buffer, at: number, glyph: number): number {
  if (table.readUInt16BE(at) === 1) {
    const index = glyph - table.readUInt16BE(at + 2);
    return index >= 0 && index < table.readUInt16BE(at + 4) ? table.readUInt16BE(at + 6 + index * 2) : 0;
  }
  for (let index = 0; index < table.readUInt16BE(at + 2); index += 1) {
    const range = at + 4 + index * 6;
    if (glyph >= table.readUInt16BE(range) && glyph <= table.readUInt16BE(range + 2))
      return table.readUInt16BE(range + 4);
  }
  return 0;
}
