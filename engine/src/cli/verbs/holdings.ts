import type { Command } from 'commander';
import { baselineTag, longDate, majorityPercent, thousands } from '../../copy/index.ts';
import { ratio } from '../../psephology/index.ts';
import { holdingsTable, type Table } from '../../publish/index.ts';
import {
  countElected,
  countHoldings,
  holdings,
  seatsOn,
  type ElectoralRecord,
  type Holding,
  type IsoDate,
  type Region,
} from '../../record/index.ts';
import type { Io } from '../io.ts';
import { print, strong, textTable, wrap } from '../output.ts';
import { deskFor, regionFor, whenFor, withQuestion, type QuestionOptions } from '../question.ts';
import { countLine, shortName } from '../words.ts';

export function define(command: Command, io: Io): void {
  withQuestion(command.argument('[region]', 'a region, such as anglia or norfolk'), 'region', 'on').action(
    async (named: string | undefined, options: QuestionOptions) => {
      const desk = await deskFor(options, io);
      const region = regionFor(desk, named ?? options.region);
      const { on } = whenFor(desk.record, options, io);
      const table = holdingsTable(desk.record, region, on);
      print(
        io,
        options,
        () => table,
        () => holdingsText(io, desk.record, region, on, table),
      );
    },
  );
}

function holdingsText(io: Io, record: ElectoralRecord, region: Region, on: IsoDate, table: Table): string {
  const held = holdings(record, seatsOn(record, region, on), on);
  const rows = table.rows.map((row) => [
    String(row['seat']),
    row['state'] === 'held' ? shortName(record, row['heldBy']) : String(row['state']),
    String(row['member'] ?? ''),
    row['majority'] === undefined ? '' : thousands(Number(row['majority'])),
    row['majority'] === undefined ? '' : majorityPercent(ratio(Number(row['majority']), Number(row['validVotes']))),
    shortName(record, row['second']),
    remark(record, row),
  ]);
  const columns = [
    { label: 'Seat' },
    { label: 'Held by' },
    { label: 'Member' },
    { label: 'Majority', right: true },
    { label: '%', right: true },
    { label: '2nd' },
    { label: '' },
  ];
  return `${strong(io, `${region.name}: who holds what`)}\n${countLines(record, held, on)}\n${textTable(io, columns, rows)}`;
}

/** The counts now and at the election they are measured against. */
function countLines(record: ElectoralRecord, held: readonly Holding[], on: IsoDate): string {
  const { general, atDissolution } = held[0]!;
  const now = atDissolution ? `At dissolution on ${longDate(atDissolution)}` : `On ${longDate(on)}`;
  return (
    wrap(`${now}: ${countLine(record, countHoldings(held))}.`) +
    wrap(
      `At the ${general.polledOn.slice(0, 4)} election: ${countLine(record, countElected(held))} (baseline: ${baselineTag(general)}).`,
    )
  );
}

function remark(record: ElectoralRecord, row: Table['rows'][number]): string {
  if (row['changedParty']) return `elected ${shortName(record, row['winner'])}`;
  return row['byElection'] ? 'by-election' : '';
}
