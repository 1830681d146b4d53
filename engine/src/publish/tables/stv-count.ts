import type { BallotFile, StvCount } from '../../psephology/index.ts';
import type { Table } from '../table.ts';
import { stageRows } from './stv-stage-rows.ts';
import { STV_STAGES_COLUMNS } from './stv-stages.ts';

/** What only published counts have. */
const PUBLISHED = ['contest', 'party', 'partyName', 'problem', 'source', 'licence'];

/** Papers counted by our own rule, stage by stage, as a list. */
export function stvCountTable({ candidates, title }: BallotFile, count: StvCount): Table {
  const named = candidates.map((name) => ({ name }));
  return {
    name: 'stages',
    title: title ?? 'Count',
    about: {
      rule: count.rule,
      state: count.kind,
      seats: count.seats,
      validPapers: count.valid,
      quota: count.quota,
      elected: count.elected.map((at) => candidates[at]!),
      ...(count.kind === 'tied awaiting lot' && { level: count.lot.level.map((at) => candidates[at]!) }),
    },
    columns: STV_STAGES_COLUMNS.filter(({ id }) => !PUBLISHED.includes(id)),
    rows: count.stages.flatMap((stage) => stageRows(stage, named, count.decimals)),
  };
}
