import type { PackTables } from './pack-tables.ts';

/** What one check found. */
export interface CheckResult {
  /** What it proves. */
  readonly title: string;
  /** The arithmetic, in a line: what was counted and compared. */
  readonly sum: string;
  /** A sentence for each row that fails; none when the check passes. */
  readonly failures: readonly string[];
}

export type Check = (pack: PackTables) => CheckResult;

export { figure } from '../import/findings.ts';
