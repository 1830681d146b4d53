import { findSeat, NotFound, type Area, type ElectoralRecord } from '../record/index.ts';
import { EXIT, Stop } from './exit-codes.ts';

/**
 * Finds a seat of a boundary set; a seat that exists only on other boundaries is told from one that never was.
 *
 * @throws NotFound or Stop with a sentence.
 */
export function seatFor(record: ElectoralRecord, typed: string, boundarySet: string): Area {
  try {
    return findSeat(record, typed, boundarySet);
  } catch (error) {
    const elsewhere = error instanceof NotFound ? onOtherBoundaries(record, typed, boundarySet) : undefined;
    if (!elsewhere) throw error;
    const generals = [...record.elections().values()].filter(
      (each) => each.boundarySet === elsewhere.boundarySet && each.kind === 'general',
    );
    const ids = generals.flatMap((each) => each.aliases[0] ?? []).join(', ');
    throw new Stop(
      EXIT.usage,
      `${elsewhere.name} is no seat on these boundaries; it was fought at ${ids}: give one with --election.`,
    );
  }
}

function onOtherBoundaries(record: ElectoralRecord, typed: string, boundarySet: string): Area | undefined {
  const sets = new Set([...record.areas().values()].map((area) => area.boundarySet));
  for (const set of sets) {
    if (set === boundarySet) continue;
    try {
      return findSeat(record, typed, set);
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
    }
  }
  return undefined;
}
