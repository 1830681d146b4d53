import { correctionReason, factSentence } from '../../copy/index.ts';
import type { Correction, ElectoralRecord } from '../../record/index.ts';
import { column, type Table } from '../table.ts';

export const CORRECTIONS_COLUMNS = [
  column('corrected', 'date', 'Corrected', 'When the correction was recorded, UTC'),
  column('kind', 'id', 'Kind', 'withdrawn or replaced'),
  column('fact', 'count', 'Fact', 'Number of the fact that no longer stands'),
  column('by', 'count', 'By', 'Number of the withdrawal or of the newer fact'),
  column('recorded', 'date', 'Recorded', 'When the fact was first recorded, UTC'),
  column('said', 'text', 'Said', 'What the fact said'),
  column('why', 'text', 'Why', 'Reason of the withdrawal, or what the newer fact says'),
];

/** What the desk has withdrawn or replaced, newest first. Names of those who recorded it are left out. */
export function correctionsTable(record: ElectoralRecord, found: readonly Correction[]): Table {
  return {
    name: 'corrections',
    title: 'Corrections',
    about: { revision: record.revision },
    columns: CORRECTIONS_COLUMNS,
    rows: found.map((each) => ({
      corrected: each.by.recordedAt,
      kind: each.kind,
      fact: each.fact.seq,
      by: each.by.seq,
      recorded: each.fact.recordedAt,
      said: factSentence(record, each.fact),
      why: correctionReason(each),
    })),
  };
}
