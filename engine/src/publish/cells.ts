import type { Ratio } from '../psephology/index.ts';
import { decimalText } from '../copy/index.ts';
import { sourcesOf, type Cite, type ElectoralRecord } from '../record/index.ts';
import { onceFor } from '../record/memo.ts';
import { column, type Column, type Row } from './table.ts';

/** A fraction as an unrounded percentage, to twelve decimals. */
export function exactPercent(fraction: Ratio): number {
  return Number(decimalText({ num: fraction.num * 100n, den: fraction.den }));
}

/** A fraction made from doubles, in per cent or points, to the nine decimals that a double carries truly. */
export function percentOf(share: number): number {
  return Number((share * 100).toFixed(9));
}

export const SOURCE_COLUMNS: readonly Column[] = [
  column('source', 'text', 'Source', 'Publisher of the facts in the row'),
  column('licence', 'text', 'Licence', 'Licence of those facts'),
];

/** Who published the rows of the pack that a row of a list rests on. */
export function sourceCells(record: ElectoralRecord, cites: readonly (Cite | undefined)[]): Row {
  const files = new Map(cites.filter((cite) => cite !== undefined).map((cite) => [citeKey(cite), cite]));
  const known = cellsOf(record);
  const key = [...files.keys()].join(' ');
  let cells = known.get(key);
  if (!cells) known.set(key, (cells = creditsOf(record, [...files.values()])));
  return cells;
}

/** A list names the same few files in row after row. */
const cellsOf = onceFor((_: ElectoralRecord) => new Map<string, Row>());

function creditsOf(record: ElectoralRecord, cites: readonly Cite[]): Row {
  const sources = [...new Set(cites.flatMap((cite) => sourcesOf(record, cite)))];
  const joined = (values: readonly string[]) => [...new Set(values.filter(Boolean))].join('; ');
  return {
    source: joined(sources.map((source) => source.publisher)),
    licence: joined(sources.map((source) => source.licence)),
  };
}

/** Every row of a file of the pack has the file's sources; each fact of the journal has its own. */
function citeKey({ file, line }: Cite): string {
  return file === 'journal' ? `${file}:${line}` : file;
}
