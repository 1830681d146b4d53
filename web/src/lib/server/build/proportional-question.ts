import {
  findElection,
  findRegion,
  generals,
  lastGeneral,
  NotFound,
  RECORD_BEGINS,
  type Election,
  type ElectoralRecord,
  type Region,
} from 'countroom/record';
import { today } from '../question.ts';

/** What an address asks: a region and a general election; what does not exist is said, and the newest is shown. */
export interface ProportionalAsked {
  readonly region: Region;
  readonly election: Election;
  readonly notices: readonly string[];
}

/** General elections whose contests are held, newest first. */
export function generalsHeld(record: ElectoralRecord): readonly Election[] {
  return generals(record)
    .filter(({ polledOn }) => polledOn >= RECORD_BEGINS)
    .toReversed();
}

export function proportionalAsked(record: ElectoralRecord, own: string, query: URLSearchParams): ProportionalAsked {
  const notices: string[] = [];
  const ask = <T>(find: () => T, otherwise: () => T): T => {
    try {
      return find();
    } catch (thrown) {
      if (!(thrown instanceof NotFound)) throw thrown;
      notices.push(thrown.message);
      return otherwise();
    }
  };
  const newest = () => lastGeneral(record, today());
  const region = ask(
    () => findRegion(record, query.get('region') || own),
    () => findRegion(record, own),
  );
  const typed = query.get('election');
  const asked = typed ? ask(() => findElection(record, typed), newest) : newest();
  const election = generalsHeld(record).find(({ id }) => id === asked.id) ?? newest();
  return { region, election, notices };
}
