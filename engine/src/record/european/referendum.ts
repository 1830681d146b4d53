import { share, turnout, type Ratio } from '../../psephology/index.ts';
import { onceFor } from '../memo.ts';
import type { ElectoralRecord } from '../record.ts';
import { readRows } from '../rows.ts';
import type { Cite } from '../types.ts';

/** A counting area of the referendum of 23 June 2016 on membership of the European Union. */
export interface ReferendumArea {
  readonly gss: string;
  readonly name: string;
  readonly slug: string;
  readonly region: string;
  readonly electorate: number;
  readonly validVotes: number;
  readonly rejected: number;
  readonly remain: number;
  readonly leave: number;
  /** Of valid votes. */
  readonly leaveShare: Ratio;
  readonly turnout: Ratio;
  readonly cite: Cite;
}

/** Every counting area of the referendum by its code. */
export const referendumAreas = onceFor(
  (record: ElectoralRecord): ReadonlyMap<string, ReferendumArea> =>
    new Map(
      readRows(record.pack.texts, 'european/referendum-2016.csv', (cell, cite) => {
        const [electorate, valid, leave] = ['electorate', 'valid_votes', 'leave'].map((each) => Number(cell(each)));
        const area: ReferendumArea = {
          gss: cell('area'),
          name: cell('name'),
          slug: cell('slug'),
          region: cell('region'),
          electorate: electorate!,
          validVotes: valid!,
          rejected: Number(cell('rejected')),
          remain: Number(cell('remain')),
          leave: leave!,
          leaveShare: share({ votes: leave!, valid: valid! }),
          turnout: turnout({ valid: valid!, electorate: electorate! }),
          cite,
        };
        return [area.gss, area];
      }),
    ),
);
