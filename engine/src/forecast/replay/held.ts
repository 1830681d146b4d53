import type { ElectoralRecord } from '../../record/index.ts';
import { onceFor } from '../../record/memo.ts';
import type { ModelBackTest, NightBackTest } from './back-test-night.ts';
import type { ModelMean } from './mean.ts';

/** A back-test as the command `countroom backtest --json` wrote it. */
export interface HeldBackTest {
  /** The command that makes it again. */
  readonly command: string;
  readonly draws: number;
  readonly mean: readonly ModelMean[];
  readonly nights: readonly (Pick<NightBackTest, 'election' | 'seats' | 'reached'> & {
    /** The estimates seat by seat that it had, where it had any. */
    readonly mrp?: unknown;
    readonly models: readonly ModelBackTest[];
  })[];
}

const FILE = 'back-tests/general-elections.json';

/** The scores of past nights that ship with the record; nothing where they are not there. */
export const heldBackTest = onceFor((record: ElectoralRecord): HeldBackTest | undefined => {
  const text = record.pack.texts.read(FILE);
  return text === undefined ? undefined : (JSON.parse(text) as HeldBackTest);
});
