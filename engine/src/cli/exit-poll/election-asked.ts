import { findElection, isDate, NotFound, type ElectoralRecord, type IsoDate } from '../../record/index.ts';
import { EXIT, Stop } from '../exit-codes.ts';

/** A general election that an exit poll is of. */
export interface ElectionAsked {
  readonly id: string;
  readonly polledOn: IsoDate;
}

const ID = /^parl\.(\d{4}-\d{2}-\d{2})$/;

/** The general election named, by id or short id; one to come that the record does not know yet by the id that its day gives it. */
export function electionAsked(record: ElectoralRecord, typed: string, today: IsoDate): ElectionAsked {
  const day = ID.exec(typed.toLowerCase())?.[1];
  try {
    const { id, kind, polledOn } = findElection(record, typed);
    if (kind === 'general') return { id, polledOn };
    throw new Stop(
      EXIT.usage,
      `${id} is no general election, and exit polls are taken at those alone; give parl. and its day, such as parl.2024-07-04.`,
    );
  } catch (error) {
    if (error instanceof NotFound && day !== undefined && isDate(day) && day >= today)
      return { id: `parl.${day}`, polledOn: day };
    throw error;
  }
}
