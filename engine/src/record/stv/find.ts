import { NotFound } from '../look-up.ts';
import { nearest, slugOf } from '../names.ts';
import type { ElectoralRecord } from '../record.ts';
import type { IsoDate } from '../types.ts';
import { stvContests } from './contests.ts';
import type { StvBody, StvContestHeld } from './types.ts';

/** An Assembly constituency or a ward at every poll held, oldest first. */
export interface StvPlace {
  readonly body: StvBody;
  /** The council's slug; nothing for a constituency. */
  readonly council?: string | undefined;
  readonly slug: string;
}

/**
 * Every contest held of a constituency or ward, oldest first.
 *
 * @throws NotFound with the nearest names, when none is held of a place so called.
 */
export function stvContestsOf(record: ElectoralRecord, { body, council, slug }: StvPlace): readonly StvContestHeld[] {
  const all = stvContests(record, body).filter((contest) => contest.council?.slug === council);
  const found = all.filter((contest) => contest.slug === slugOf(slug));
  if (found.length > 0) return found;
  const what = body === 'ni-assembly' ? 'seat' : 'ward';
  throw new NotFound(
    what,
    slug,
    nearest(slug, [...new Set(all.map(({ name }) => name))]),
    'give a name from the list.',
  );
}

/** The councils of which wards are held, by name, with their wards at a poll. */
export function stvCouncils(record: ElectoralRecord, date: IsoDate): ReadonlyMap<string, readonly StvContestHeld[]> {
  const wards = stvContests(record, 'scottish-councils').filter((contest) => contest.date === date);
  const councils = Map.groupBy(
    wards.toSorted(
      (a, b) => a.council!.name.localeCompare(b.council!.name, 'en') || a.name.localeCompare(b.name, 'en'),
    ),
    ({ council }) => council!.slug,
  );
  return councils;
}

/** The days on which a body was elected of which counts are held, newest first. */
export function stvPolls(record: ElectoralRecord, body: StvBody): readonly IsoDate[] {
  return [...new Set(stvContests(record, body).map(({ date }) => date))].toReversed();
}
