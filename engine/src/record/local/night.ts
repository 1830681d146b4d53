import { onceForEach } from '../memo.ts';
import type { ElectoralRecord } from '../record.ts';
import { readRows } from '../rows.ts';
import type { IsoDate } from '../types.ts';
import type { CouncilOn } from './answers.ts';
import { countWard, type CountedWard } from './count-ward.ts';
import { compositionAt, compositionsOf, cycleOf, nightOf, seatsUpOn, wardsOn } from './local.ts';
import { sizeOf } from './seats.ts';
import type { Council, CouncilNight } from './types.ts';

type Up = CouncilOn['up'];

/** What is up at a council on a night: as its source says, or as the wards show where that is another thing. */
export function upOn(record: ElectoralRecord, council: Council, night: IsoDate): Up {
  const stated = nightOf(record, council, night);
  const wards = wardsOn(record, night).get(council.gss);
  const seats = wards?.reduce((sum, ward) => sum + ward.seats, 0) ?? stated?.contested;
  const total = sizeAround(record, council, night) ?? stated?.total;
  const cycle = cycleOn(record, council, night);
  const note = compositionAt(record, council, night, 'on the night')?.printed?.note;
  return {
    cycle,
    ...(seats !== undefined && { seats }),
    ...(total !== undefined && { total }),
    boundaryChange:
      (note?.includes('boundary change') ?? false) || (cycle === 'all' && onlyOnce(record, council, night)),
    newCouncil: note?.includes('new council') ?? false,
    system: systemOf(record, council.nation),
  };
}

/** How much of a council was up on a night; its wards are counted, and their candidates not read. */
export function cycleOn(record: ElectoralRecord, council: Council, night: IsoDate): Up['cycle'] {
  const stated = nightOf(record, council, night);
  const seats = seatsUpOn(record, night).get(council.gss) ?? stated?.contested;
  return cycleShown(stated?.seatsUp ?? '', seats, sizeAround(record, council, night) ?? stated?.total);
}

/** A council that votes by thirds or halves as a rule elects all its seats at once only when its wards are drawn anew. */
function onlyOnce(record: ElectoralRecord, council: Council, night: IsoDate): boolean {
  const rule = cycleOf(record, council);
  return rule !== undefined && rule.asOf >= night && ['thirds', 'halves'].includes(rule.cycle);
}

/** The council's size on the night, or in the first composition held after it. */
export function sizeAround(record: ElectoralRecord, council: Council, night: IsoDate): number | undefined {
  const held = compositionsOf(record, council).filter(
    ({ seats, certainty }) => seats.length > 0 && certainty !== 'partial',
  );
  const after = held.find(({ date, label }) => date >= night && label !== 'eve of poll');
  return after && sizeOf(after);
}

/** The wards decide between all, half, a third and by-elections alone: a source's word for it is a slip where they cannot be it. */
function cycleShown(
  stated: CouncilNight['seatsUp'],
  seats: number | undefined,
  total: number | undefined,
): Up['cycle'] {
  if (stated === 'by-election' || seats === undefined || total === undefined) return stated;
  const part = seats / total;
  if (part > 0.9) return 'all';
  if (part < 0.2) return 'by-election';
  if (stated === 'third' || stated === 'half') return stated;
  return part > 0.45 ? 'half' : 'third';
}

const SYSTEM_CODES: Readonly<Record<string, string>> = {
  England: 'ENG',
  Wales: 'WLS',
  Scotland: 'SCT',
  'Northern Ireland': 'NIR',
};

/** How a nation's councils are elected, as `voting-systems.csv` has it. */
const systemOf = onceForEach((record: ElectoralRecord, nation: string): string => {
  const rows = readRows(record.pack.texts, 'voting-systems.csv', (cell) => ({
    kind: cell('kind'),
    nation: cell('nation'),
    system: cell('system'),
  }));
  return rows.find((row) => row.kind === 'local' && row.nation === SYSTEM_CODES[nation])?.system ?? '';
});

/** Every ward of a night counted, by council. */
export const countedOn = onceForEach(
  (record: ElectoralRecord, night: IsoDate): ReadonlyMap<string, readonly CountedWard[]> =>
    new Map(
      [...wardsOn(record, night)].map(([gss, wards]) => [
        gss,
        wards.map((ward) => countWard(ward, systemOf(record, ward.council.nation))),
      ]),
    ),
);
