import { createHash } from 'node:crypto';

/** A row of the journal as it lies in the file. */
export interface Row {
  readonly seq: number;
  /** SHA-256 of the row before. */
  readonly previous: string;
  readonly recorded_at: string;
  readonly recorded_by: string;
  /** The fact as JSON. */
  readonly body: string;
}

/** SHA-256 of a row, in hex; the hash of the row before is part of it, so each hash vouches for every row up to its own. */
export function hashRow(row: Row): string {
  return sha256(JSON.stringify([row.seq, row.previous, row.recorded_at, row.recorded_by, row.body]));
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
