import { listed, percent } from '../copy/index.ts';
import { ratio } from '../psephology/index.ts';
import {
  findSeat,
  generals,
  NotFound,
  seatsOfDistrict,
  slugOf,
  type Area,
  type ElectoralRecord,
} from '../record/index.ts';
import { EXIT, Stop } from './exit-codes.ts';

/**
 * Finds a seat of a boundary set. A seat that exists only on other boundaries, and a council area, are told from a name that
 * means nothing.
 *
 * @throws NotFound or Stop with a sentence.
 */
export function seatFor(record: ElectoralRecord, typed: string, boundarySet: string): Area {
  const found = seatIn(record, typed, boundarySet);
  if (!(found instanceof NotFound)) return found;
  const hint = onOtherBoundaries(record, typed, boundarySet) ?? asCouncil(record, typed, boundarySet);
  throw hint === undefined ? found : new Stop(EXIT.usage, hint);
}

function seatIn(record: ElectoralRecord, typed: string, boundarySet: string): Area | NotFound {
  try {
    return findSeat(record, typed, boundarySet);
  } catch (error) {
    if (error instanceof NotFound) return error;
    throw error;
  }
}

function onOtherBoundaries(record: ElectoralRecord, typed: string, boundarySet: string): string | undefined {
  const others = new Set([...record.areas().values()].map((area) => area.boundarySet));
  others.delete(boundarySet);
  const seat = [...others]
    .map((set) => seatIn(record, typed, set))
    .find((each): each is Area => !(each instanceof NotFound));
  if (seat === undefined) return undefined;
  const ids = electionsOn(record, seat.boundarySet).map((each) => each.aliases[0]!);
  return `${seat.name} is no seat on these boundaries; it was fought at ${listed(ids)}: give one with --election.`;
}

function asCouncil(record: ElectoralRecord, typed: string, boundarySet: string): string | undefined {
  const on = electionsOn(record, boundarySet).at(-1)?.polledOn;
  const seats = on === undefined ? [] : seatsOfDistrict(record, slugOf(typed), on);
  const [first] = seats;
  if (!first) return undefined;
  const parts = seats.map(
    ({ holding, overlap }) => `${holding.area.name} (${wholePercent(overlap.ofDistrictArea)} of it)`,
  );
  return `${first.overlap.district.name} is a council area, in ${listed(parts)}: name a seat.`;
}

function electionsOn(record: ElectoralRecord, boundarySet: string) {
  return generals(record).filter((each) => each.boundarySet === boundarySet);
}

/** A share that a table gives in ten-thousandths. */
export function wholePercent(share: number): string {
  return percent(ratio(Math.round(share * 10_000), 10_000), 0);
}
