import { capital, longDate } from 'countroom/copy';
import { WRITTEN, type Written } from 'countroom/copy/write';
import {
  assemblyElections,
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
  slugOf,
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
    case 'assembly-result':
      return assembliesHeld(record)
        .filter(({ slug }) => slug === slugOf(of))
        .map(({ election, date }) => [election, longDate(date)] as const);
    case 'transferable-result':
      return [];
    default:
      return WRITTEN[kind] === 'region' ? generalElections(record) : contests(record, kind, of, today);
  }
}

/** The assemblies and their regions that a story can be of. */
export function assembliesOffered(record: ElectoralRecord): Offered {
  return [...new Map(assembliesHeld(record).map(({ slug, name }) => [slug, name]))];
}

/** Each election of an assembly, as a whole and by region; London is one region. */
function assembliesHeld(record: ElectoralRecord) {
  return assemblyElections(record).flatMap(({ place, regions, election, date }) => [
    { slug: place as string, name: capital(place), election, date },
    ...regions.filter(({ slug }) => slug !== place).map(({ slug, name }) => ({ slug, name, election, date })),
  ]);
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
