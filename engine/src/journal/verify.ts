import { hashRow, sha256, type Row } from './hash.ts';
import { NO_ROW_BEFORE } from './schema.ts';

/** Walks the facts: numbers must follow each other, and each row must carry the hash of the one before. */
export function verifyFacts(rows: Iterable<Row>) {
  const breaks: string[] = [];
  let count = 0;
  let head = NO_ROW_BEFORE;
  let seq = 0;
  for (const row of rows) {
    if (row.seq !== seq + 1) breaks.push(`Fact ${seq + 1} is missing: after fact ${seq} comes fact ${row.seq}.`);
    else if (row.previous !== head) {
      breaks.push(
        seq === 0
          ? 'Fact 1 says that another came before it.'
          : `Fact ${seq} was altered after it was written: its hash is ${head}, and fact ${row.seq} was given ${row.previous}.`,
      );
    }
    count += 1;
    seq = row.seq;
    head = hashRow(row);
  }
  return { count, head, breaks };
}

/** Hashes each kept file again. */
export function verifyReceived(
  rows: Iterable<{ readonly sha256: string; readonly name: string; readonly bytes: Uint8Array }>,
) {
  const breaks: string[] = [];
  let count = 0;
  for (const row of rows) {
    count += 1;
    if (sha256(row.bytes) !== row.sha256)
      breaks.push(`The file ${row.name} (${row.sha256}) is not as it was received.`);
  }
  return { count, breaks };
}
