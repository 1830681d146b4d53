import { longDate, WRITTEN, type Written } from 'countroom/copy';
import {
  commissionerElections,
  europeanElections,
  findCouncil,
  findSeat,
  generals,
  lastGeneral,
  localNights,
  mayoralElections,
  nightsOf,
  NotFound,
  RECORD_BEGINS,
  type ElectoralRecord,
  type IsoDate,
} from 'countroom/record';
import { contestsOfName } from './seat-history.ts';

type Offered = readonly (readonly [id: string, name: string])[];

/** The elections a story can be of, newest first; none for stories of a day, and of a name that is not known. */
export function electionsOffered(record: ElectoralRecord, kind: Written, of: string, today: IsoDate): Offered {
  try {
    return offered(record, kind, of, today).toReversed();
  } catch (thrown) {
    if (!(thrown instanceof NotFound)) throw thrown;
    return [];
  }
}

function offered(record: ElectoralRecord, kind: Written, of: string, today: IsoDate): Offered {
  const night = (day: IsoDate) => [`local.${day}`, longDate(day)] as const;
  switch (kind) {
    case 'seat-profile':
    case 'leader-visit':
    case 'region-preview':
    case 'battleground-preview':
      return [];
    case 'council-round-up':
    case 'local-count-day':
      return localNights().map(night);
    case 'council-result':
      return nightsOf(record, findCouncil(record, of)).map(night);
    case 'european-result':
      return europeanElections(record).map((id) => [id, longDate(id.slice(-10))] as const);
    case 'office-result':
      return officeElections(record, of);
    default:
      return WRITTEN[kind] === 'region' ? generalElections(record) : contests(record, kind, of, today);
  }
}

function generalElections(record: ElectoralRecord): Offered {
  return generals(record)
    .filter(({ polledOn }) => polledOn >= RECORD_BEGINS)
    .map(({ id, name }) => [id, name] as const);
}

function officeElections(record: ElectoralRecord, of: string): Offered {
  const held = /london/i.test(of) ? mayoralElections(record) : commissionerElections(record, of);
  return held.map(({ date }) => [date, longDate(date)] as const);
}

function contests(record: ElectoralRecord, kind: Written, of: string, today: IsoDate): Offered {
  const area = findSeat(record, of, lastGeneral(record, today).boundarySet);
  return contestsOfName(record, area, today)
    .filter(({ election }) => kind !== 'by-election' || election.kind === 'by-election')
    .map(({ election }) => [election.id, election.name] as const);
}
