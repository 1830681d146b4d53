import type { Fact, FactBody } from '../record/index.ts';

/** Who recorded a fact, and when (ISO 8601 in UTC); the journal reads no clock. */
export interface Stamp {
  readonly by: string;
  readonly at: string;
  /** The newest fact that the new ones were checked against: when another came in since, nothing is appended. */
  readonly after?: number;
}

/** What a walk over the whole journal found. */
export interface Verified {
  readonly facts: number;
  readonly received: number;
  /** SHA-256 of the newest row: noted elsewhere, it also vouches for the end of the journal. */
  readonly head: string;
  /** A sentence for each row that is not as it was written; none when the journal is whole. */
  readonly breaks: readonly string[];
}

/** A file kept as it came over the wire. */
export interface Received {
  readonly sha256: string;
  readonly name: string;
  readonly receivedAt: string;
  readonly bytes: Uint8Array;
}

/** The append-only store of facts. */
export interface Journal {
  /**
   * Appends facts in one transaction and gives them back with their numbers; when it returns they are on disk.
   *
   * @throws Error when the journal is read-only, no name or time is given, or a fact came in since `after`; then nothing was appended.
   */
  append(bodies: readonly FactBody[], stamp: Stamp): Fact[];
  /** The facts in order, up to a number. */
  facts(upTo?: number): Fact[];
  /** The number of the newest fact; 0 in an empty journal. */
  lastSeq(): number;
  /** Keeps a file exactly as received and gives its SHA-256; the same bytes are kept once, under their first name. */
  keepReceived(name: string, bytes: Uint8Array, at: string): string;
  received(sha256: string): Received | undefined;
  /** Walks the chain of hashes and the kept files. */
  verify(): Verified;
  close(): void;
}
