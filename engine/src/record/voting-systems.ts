import { ratio, type Ratio, type TieLaw } from '../psephology/index.ts';
import { onceFor } from './memo.ts';
import type { Pack } from './pack.ts';
import type { ElectoralRecord } from './record.ts';
import { readRows } from './rows.ts';
import type { Cite, IsoDate } from './types.ts';

/** The rule that elects somebody from one day to another, with its law. */
export interface VotingSystem {
  /** Kind of election: local, parl, europarl, pcc, mayor, sp.r (regional lists) and so on. */
  readonly kind: string;
  /** ENG, WLS, SCT, NIR, or nothing where the row holds for every nation that has none of its own. */
  readonly nation: string;
  readonly from: IsoDate | undefined;
  readonly to: IsoDate | undefined;
  /** FPTP, STV, AMS, SV or PR-CL. */
  readonly system: string;
  readonly rule: string;
  /** The fraction of all votes that a list needs. */
  readonly threshold: Ratio | undefined;
  /** Nothing where the law's text is not settled: then a tie is left to a lot. */
  readonly ties: TieLaw | undefined;
  readonly law: string;
  readonly cite: Cite;
}

const systems = onceFor((pack: Pack): readonly VotingSystem[] =>
  readRows(pack.texts, 'voting-systems.csv', (cell, cite) => ({
    kind: cell('kind'),
    nation: cell('nation'),
    from: cell('from') || undefined,
    to: cell('to') || undefined,
    system: cell('system'),
    rule: cell('rule'),
    threshold: fraction(cell('threshold')),
    ties: (cell('ties') || undefined) as TieLaw | undefined,
    law: cell('law'),
    cite,
  })),
);

/**
 * The rule by which a kind of election was counted in a nation on a day: a nation's own row goes before the one for all.
 *
 * @throws Error when the pack has no rule for it: nothing is counted by a guess.
 */
export function votingSystem(
  record: ElectoralRecord,
  { kind, nation = '', on }: { readonly kind: string; readonly nation?: string | undefined; readonly on: IsoDate },
): VotingSystem {
  const inForce = systems(record.pack).filter(
    ({ from, to, ...row }) => row.kind === kind && (from ?? on) <= on && on <= (to ?? on),
  );
  const found = inForce.find((row) => row.nation === nation) ?? inForce.find((row) => row.nation === '');
  if (found) return found;
  const place = nation && ` in ${nation}`;
  throw new Error(
    `voting-systems.csv has no rule for ${kind}${place} on ${on}; add a row that says which system elects whom.`,
  );
}

function fraction(cell: string): Ratio | undefined {
  const [num, den] = cell.split('/');
  return den === undefined ? undefined : ratio(Number(num), Number(den));
}
